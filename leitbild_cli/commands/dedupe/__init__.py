"""`leitbild dedupe`: ideas that may be one thought, suggested and decided."""
