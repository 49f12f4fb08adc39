"""`leitbild idea`: what people say, and what the team decides about it."""
