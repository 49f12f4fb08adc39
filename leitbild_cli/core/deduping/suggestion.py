"""What is suggested: a few ideas, who could stand for them, how sure it is and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from leitbild_cli.core.similarity import Match


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """Ideas that may be one thought, the one that could stand for them first, then those closest to it.

    `score` is the weakest of `links`, which hold every two of the ideas; `sure` ones need no second look.
    """

    ids: tuple[str, ...]
    columns: tuple[str, ...]
    score: float
    sure: bool
    links: tuple[Match, ...]

    @property
    def standing(self) -> str:
        """Give the idea that is proposed to stand for the others."""
        return self.ids[0]

    def link(self, one: str, other: str) -> Match:
        """Give what connects two of the ideas."""
        a, b = sorted((one, other))
        return next(link for link in self.links if (link.a, link.b) == (a, b))
