"""`leitbild dedupe`: ideas that may be one thought, suggested and decided."""

from leitbild_cli.commands.dedupe.verb import app

__all__ = ["app"]
