"""From one stage of a live vote to the next: what is asked, what answers it, who leaves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, assert_never

from leitbild_cli.core.model import Count, LeftBy, Round, TieStep
from leitbild_cli.core.voting.hands.words import Ask, AskDeciding, AskLot, AskRound, Decided, Draw, Show
from leitbild_cli.core.voting.refusals import OtherQuestion, TooManyHands
from leitbild_cli.core.voting.ties import lowest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Where the vote stands: who is in, the rounds so far, and the ideas tied in a last one that is still open."""

    inside: tuple[str, ...]
    rounds: tuple[Round, ...] = ()
    tied: tuple[str, ...] = ()


def question(stage: Stage) -> Ask:
    """Say what is to be asked at this stage, or who has won."""
    number = len(stage.rounds) + (not stage.tied)
    if len(stage.inside) <= 1:
        return Decided(winner=next(iter(stage.inside), None), unopposed=bool(stage.inside) and not stage.rounds)
    if not stage.tied:
        return AskRound(number=number, ideas=stage.inside)
    if not stage.rounds[-1].steps:
        return AskDeciding(number=number, ideas=stage.tied)
    return AskLot(number=number, ideas=stage.tied)


def check(question: Ask, entry: Show | Draw) -> None:
    """Refuse an entry that does not answer the question."""
    match question, entry:
        case (AskRound() | AskDeciding(), Show()):
            if set(entry.counts) != set(question.ideas) or min(entry.counts.values()) < 0:
                raise OtherQuestion(asked=question.ideas)
            if sum(entry.counts.values()) > entry.present:
                raise TooManyHands(hands=sum(entry.counts.values()), present=entry.present)
        case (AskLot(), Draw()):
            if entry.leaves not in question.ideas:
                raise OtherQuestion(asked=question.ideas)
        case (Decided(), _):
            raise OtherQuestion(asked=())
        case (AskRound() | AskDeciding() | AskLot(), _):
            raise OtherQuestion(asked=question.ideas)


def after(stage: Stage, entry: Show | Draw, *, together: bool) -> Stage:
    """Give the stage that follows from an entry that fits."""
    match entry:
        case Show() if not stage.tied:
            return _count(stage, entry, together=together)
        case Show():
            return _decide(stage, entry)
        case Draw():
            return _leave(_open(stage, TieStep(step=LeftBy.LOT), drawn_by=entry.drawn_by), (entry.leaves,), LeftBy.LOT)
        case _:
            assert_never(entry)


def _count(stage: Stage, show: Show, *, together: bool) -> Stage:
    shown = Round(counts=counts(stage.inside, show.counts), present=show.present)
    stage = replace(stage, rounds=(*stage.rounds, shown))
    without = tuple(idea for idea in stage.inside if not show.counts[idea])
    if together and without and len(without) < len(stage.inside):
        return _leave(stage, without, LeftBy.NO_VOTES)
    tied = lowest(stage.inside, show.counts)
    return _leave(stage, tuple(tied), LeftBy.FEWEST) if len(tied) == 1 else replace(stage, tied=tuple(tied))


def _decide(stage: Stage, show: Show) -> Stage:
    """Take the deciding round, and where it leaves several, the rounds before this one, newest first."""
    stage = _open(stage, TieStep(step=LeftBy.DECIDING_ROUND, counts=counts(stage.tied, show.counts)))
    tied = lowest(stage.tied, show.counts)
    if len(tied) == 1:
        return _leave(stage, tuple(tied), LeftBy.DECIDING_ROUND)
    for before in reversed(stage.rounds[:-1]):
        numbers = {count.idea: int(count.votes) for count in before.counts}
        stage = _open(stage, TieStep(step=LeftBy.EARLIER_ROUND, counts=counts(tied, numbers)))
        tied = lowest(tied, numbers)
        if len(tied) == 1:
            return _leave(stage, tuple(tied), LeftBy.EARLIER_ROUND)
    return replace(stage, tied=tuple(tied))


def _open(stage: Stage, step: TieStep, *, drawn_by: str | None = None) -> Stage:
    last = stage.rounds[-1]
    return replace(
        stage, rounds=(*stage.rounds[:-1], replace(last, steps=(*last.steps, step), drawn_by=drawn_by or last.drawn_by))
    )


def _leave(stage: Stage, left: tuple[str, ...], by: LeftBy) -> Stage:
    inside = tuple(idea for idea in stage.inside if idea not in left)
    return Stage(inside=inside, rounds=(*stage.rounds[:-1], replace(stage.rounds[-1], left=left, by=by)))


def counts(ideas: Sequence[str], numbers: Mapping[str, int]) -> tuple[Count, ...]:
    """Give these numbers as they stand in a record, in the order of the ideas."""
    from decimal import Decimal

    return tuple(Count(idea=idea, votes=Decimal(numbers[idea])) for idea in ideas)
