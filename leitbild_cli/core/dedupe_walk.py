"""The way through the suggestions: one after the other, back again, and on to what an answer brought up."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core import overview
from leitbild_cli.core.overview import Next, Step
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from leitbild_cli.core.dedupe import Suggestion
    from leitbild_cli.core.model import Leitbild


class PairAnswer(StrEnum):
    """What was said to a suggestion."""

    MERGED = "merged"
    APART = "apart"
    SKIPPED = "skipped"


@record
class Walk:
    """Suggestions that were answered, oldest first, and those that wait."""

    done: tuple[tuple[Suggestion, PairAnswer], ...] = ()
    waiting: tuple[Suggestion, ...] = ()

    @property
    def place(self) -> int:
        """Give the number of the suggestion in hand, from 1."""
        return len(self.done) + 1

    @property
    def total(self) -> int:
        """Give how many suggestions are known of."""
        return len(self.done) + len(self.waiting)

    def count(self, answer: PairAnswer) -> int:
        """Give how often this was the answer."""
        return sum(given is answer for _one, given in self.done)

    def answered(self, answer: PairAnswer) -> Walk:
        """Go on to the next one."""
        first, *rest = self.waiting
        return replace(self, done=(*self.done, (first, answer)), waiting=tuple(rest))

    def passed_over(self) -> Walk:
        """Go on where the one in hand is no longer open; nobody answered it."""
        return replace(self, waiting=self.waiting[1:])

    def back(self) -> Walk:
        """Go back to the last one; what its answer had brought up is forgotten."""
        last, _answer = self.done[-1]
        rest = (one for one in self.waiting if set(last.ids).isdisjoint(one.ids))
        return replace(self, done=self.done[:-1], waiting=(last, *rest))

    def joined_by(self, suggestions: Iterable[Suggestion]) -> Walk:
        """Take in what came up on the way, except where two ideas were skipped together already."""
        skipped = [set(one.ids) for one, answer in self.done if answer is PairAnswer.SKIPPED]
        fresh = (one for one in suggestions if all(len(ids.intersection(one.ids)) < 2 for ids in skipped))  # noqa: PLR2004
        return replace(self, waiting=(*self.waiting, *fresh))


def next_step(leitbild: Leitbild, *, left: int) -> Next:
    """Give the step after a review: the usual one, but not the review again where nothing is left to ask."""
    usual = overview.next_step(leitbild)
    if usual.step is Step.DEDUPE and not left:
        return overview.vote(leitbild) or usual
    return usual
