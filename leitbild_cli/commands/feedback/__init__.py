"""`leitbild feedback`: what people say of a draft, and what the team answers."""
