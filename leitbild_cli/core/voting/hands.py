"""Live rounds of hands: what is to be asked next, from what was entered so far.

Each round every member present shows one hand, and the idea with the fewest leaves. Tied ideas meet in a deciding
round ("which should stay?"); still tied, the fewest hands in the round before decides, then the one before that;
still tied, a lot is drawn, and who drew it is noted. The log is only ever added to: a mistake is mended by an
entry that names the wrong one, and what no longer fits after it is asked again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias, assert_never

from leitbild_cli.core.model import Correction, Count, LeftBy, Round, TieStep
from leitbild_cli.core.voting.refusals import DecidedAlready, OtherQuestion, TooManyHands
from leitbild_cli.core.voting.tally.ties import lowest
from leitbild_cli.errors import NotFound, ticked
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from leitbild_cli.core.model import Vote


@record
class Show:
    """A show of hands: how many each idea asked about got, and how many people were present."""

    counts: Mapping[str, int]
    present: int


@record
class Draw:
    """A lot that was drawn: which idea leaves, and who drew."""

    leaves: str
    drawn_by: str


@record
class Mend:
    """A correction: the entry with the number `wrong` (from 1) was meant to be `right`."""

    wrong: int
    right: Show | Draw


Entry: TypeAlias = Show | Draw | Mend


@record
class AskRound:
    """Next is a round of hands among all ideas still in."""

    number: int
    ideas: tuple[str, ...]


@record
class AskDeciding:
    """Next is a deciding round among the tied ideas, which asks which of them should stay."""

    number: int
    ideas: tuple[str, ...]


@record
class AskLot:
    """Next a lot is drawn among these ideas, by somebody who is named."""

    number: int
    ideas: tuple[str, ...]


@record
class Decided:
    """One idea is left, or there was none to begin with; `unopposed` if there was never another."""

    winner: str | None
    unopposed: bool = False


Ask: TypeAlias = AskRound | AskDeciding | AskLot | Decided


@record
class Hands:
    """A live vote: the ideas it began with, and everything entered, in order.

    `together` lets all ideas without a hand leave at once, as long as another has one.
    """

    ideas: tuple[str, ...]
    log: tuple[Entry, ...] = ()
    together: bool = True


def ask(hands: Hands) -> Ask:
    """Say what is to be asked next, or who has won."""
    stage, _fitting = _follow(hands)
    return _question(stage)


def enter(hands: Hands, entry: Entry) -> Hands:
    """Add an entry; refuse one that does not answer what is asked."""
    if isinstance(entry, Mend):
        numbers = [number for number, _entry in _follow(hands)[1]]
        if entry.wrong not in numbers:
            raise NotFound(str(entry.wrong), kind=_("entry"), near=tuple(map(str, numbers[-1:])))
        before = tuple(one for number, one in _follow(hands)[1] if number < entry.wrong)
        _check(_question(_follow(replace(hands, log=before))[0]), entry.right)
    else:
        _check(ask(hands), entry)
    return replace(hands, log=(*hands.log, entry))


def entries(hands: Hands) -> tuple[tuple[int, Show | Draw], ...]:
    """Give the entries that count, each with the number a correction names it by."""
    return tuple(_follow(hands)[1])


def corrections(before: Hands, after: Hands, *, made: datetime) -> tuple[Correction, ...]:
    """Give what a correction took out: the entry that was wrong, and those after it that no longer fitted."""
    now = dict(entries(after))
    found: list[Correction] = []
    log: tuple[Entry, ...] = ()
    for number, entry in entries(before):
        if now.get(number) != entry:
            found.append(_taken_out(ask(replace(before, log=log)), entry, made))
        log = (*log, entry)
    return tuple(found)


def rounds(hands: Hands) -> tuple[Round, ...]:
    """Give the record of the rounds; nobody has left in a last one that is still tied."""
    return _follow(hands)[0].rounds


def resume(vote: Vote) -> Hands:
    """Give the live vote back from its record, to go on or to compare."""
    log: list[Entry] = []
    for one in vote.rounds:
        log.append(_show(one.counts, one.present))
        log.extend(_show(step.counts, None) for step in one.steps if step.step is LeftBy.DECIDING_ROUND)
        if one.by is LeftBy.LOT and one.left:
            log.append(Draw(leaves=one.left[0], drawn_by=one.drawn_by or ""))
    together = all(one.by is LeftBy.NO_VOTES for one in vote.rounds if _some_without(one))
    return Hands(ideas=vote.ideas or _named(vote), log=tuple(log), together=together)


def _taken_out(asked: Ask, entry: Show | Draw, made: datetime) -> Correction:
    round_ = 1 if isinstance(asked, Decided) else asked.number
    if isinstance(entry, Draw):
        return Correction(round=round_, step=LeftBy.LOT, left=entry.leaves, drawn_by=entry.drawn_by, made=made)
    numbers = _counts(tuple(entry.counts), entry.counts)
    if isinstance(asked, AskDeciding):
        return Correction(round=round_, step=LeftBy.DECIDING_ROUND, counts=numbers, made=made)
    return Correction(round=round_, counts=numbers, present=entry.present, made=made)


def _follow(hands: Hands) -> tuple[_Stage, list[tuple[int, Show | Draw]]]:
    """Go through the log; each correction takes the place of what it names."""
    fitting: list[tuple[int, Show | Draw]] = []
    for number, entry in enumerate(hands.log, start=1):
        if isinstance(entry, Mend):
            mended = [(at, entry.right if at == entry.wrong else one) for at, one in fitting]
            fitting = _as_far_as_it_fits(hands, mended)[1]
        else:
            fitting.append((number, entry))
    return _as_far_as_it_fits(hands, fitting)


def _as_far_as_it_fits(
    hands: Hands, numbered: Sequence[tuple[int, Show | Draw]]
) -> tuple[_Stage, list[tuple[int, Show | Draw]]]:
    stage = _Stage(inside=hands.ideas)
    for place, (_number, entry) in enumerate(numbered):
        try:
            _check(_question(stage), entry)
        except (OtherQuestion, TooManyHands):
            return stage, list(numbered[:place])
        stage = _after(stage, entry, together=hands.together)
    return stage, list(numbered)


def _show(counts: Sequence[Count], present: int | None) -> Show:
    numbers = {count.idea: int(count.votes) for count in counts}
    return Show(counts=numbers, present=sum(numbers.values()) if present is None else present)


def _some_without(one: Round) -> bool:
    without = sum(not count.votes for count in one.counts)
    return 0 < without < len(one.counts)


def _named(vote: Vote) -> tuple[str, ...]:
    return tuple(count.idea for count in vote.rounds[0].counts) if vote.rounds else ()


@record
class _Stage:
    """Where the vote stands: who is in, the rounds so far, and the ideas tied in a last one that is still open."""

    inside: tuple[str, ...]
    rounds: tuple[Round, ...] = ()
    tied: tuple[str, ...] = ()


def _question(stage: _Stage) -> Ask:
    """Say what is to be asked at this stage, or who has won."""
    number = len(stage.rounds) + (not stage.tied)
    if len(stage.inside) <= 1:
        return Decided(winner=next(iter(stage.inside), None), unopposed=bool(stage.inside) and not stage.rounds)
    if not stage.tied:
        return AskRound(number=number, ideas=stage.inside)
    if not stage.rounds[-1].steps:
        return AskDeciding(number=number, ideas=stage.tied)
    return AskLot(number=number, ideas=stage.tied)


def _check(question: Ask, entry: Show | Draw) -> None:
    """Refuse an entry that does not answer the question."""
    match question, entry:
        case (AskRound() | AskDeciding(), Show()):
            if set(entry.counts) != set(question.ideas) or min(entry.counts.values()) < 0:
                raise OtherQuestion(ideas=ticked(question.ideas))
            if sum(entry.counts.values()) > entry.present:
                raise TooManyHands(hands=sum(entry.counts.values()), present=entry.present)
        case (AskLot(), Draw()):
            if entry.leaves not in question.ideas:
                raise OtherQuestion(ideas=ticked(question.ideas))
        case (Decided(), _):
            raise DecidedAlready
        case (AskRound() | AskDeciding() | AskLot(), _):
            raise OtherQuestion(ideas=ticked(question.ideas))


def _after(stage: _Stage, entry: Show | Draw, *, together: bool) -> _Stage:
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


def _count(stage: _Stage, show: Show, *, together: bool) -> _Stage:
    shown = Round(counts=_counts(stage.inside, show.counts), present=show.present)
    stage = replace(stage, rounds=(*stage.rounds, shown))
    without = tuple(idea for idea in stage.inside if not show.counts[idea])
    if together and without and len(without) < len(stage.inside):
        return _leave(stage, without, LeftBy.NO_VOTES)
    tied = lowest(stage.inside, show.counts)
    return _leave(stage, tuple(tied), LeftBy.FEWEST) if len(tied) == 1 else replace(stage, tied=tuple(tied))


def _decide(stage: _Stage, show: Show) -> _Stage:
    """Take the deciding round, and where it leaves several, the rounds before this one, newest first."""
    stage = _open(stage, TieStep(step=LeftBy.DECIDING_ROUND, counts=_counts(stage.tied, show.counts)))
    tied = lowest(stage.tied, show.counts)
    if len(tied) == 1:
        return _leave(stage, tuple(tied), LeftBy.DECIDING_ROUND)
    for before in reversed(stage.rounds[:-1]):
        numbers = {count.idea: int(count.votes) for count in before.counts}
        stage = _open(stage, TieStep(step=LeftBy.EARLIER_ROUND, counts=_counts(tied, numbers)))
        tied = lowest(tied, numbers)
        if len(tied) == 1:
            return _leave(stage, tuple(tied), LeftBy.EARLIER_ROUND)
    return replace(stage, tied=tuple(tied))


def _open(stage: _Stage, step: TieStep, *, drawn_by: str | None = None) -> _Stage:
    last = stage.rounds[-1]
    return replace(
        stage, rounds=(*stage.rounds[:-1], replace(last, steps=(*last.steps, step), drawn_by=drawn_by or last.drawn_by))
    )


def _leave(stage: _Stage, left: tuple[str, ...], by: LeftBy) -> _Stage:
    inside = tuple(idea for idea in stage.inside if idea not in left)
    return _Stage(inside=inside, rounds=(*stage.rounds[:-1], replace(stage.rounds[-1], left=left, by=by)))


def _counts(ideas: Sequence[str], numbers: Mapping[str, int]) -> tuple[Count, ...]:
    """Give these numbers as they stand in a record, in the order of the ideas."""
    from decimal import Decimal

    return tuple(Count(idea=idea, votes=Decimal(numbers[idea])) for idea in ideas)
