"""Ideas that may be one thought, put before the manager: suggested, accepted, declined, and taken back."""

from leitbild_cli.core.deduping.deciding import DecidedMeanwhile, accept, accept_all, decline, still_open, take_back
from leitbild_cli.core.deduping.finding import kept_apart, related, suggestions
from leitbild_cli.core.deduping.suggestion import Suggestion
from leitbild_cli.core.deduping.walking import Answer, Walk, next_step

__all__ = [
    "Answer",
    "DecidedMeanwhile",
    "Suggestion",
    "Walk",
    "accept",
    "accept_all",
    "decline",
    "kept_apart",
    "next_step",
    "related",
    "still_open",
    "suggestions",
    "take_back",
]
