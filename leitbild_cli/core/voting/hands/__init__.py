"""Live rounds of hands: what is to be asked next, from what was entered so far.

Each round every member present shows one hand, and the idea with the fewest leaves. Tied ideas meet in a deciding
round ("which should stay?"); still tied, the fewest hands in the round before decides, then the one before that;
still tied, a lot is drawn, and who drew it is noted. The log is only ever added to: a mistake is mended by an
entry that names the wrong one, and what no longer fits after it is asked again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Correction, LeftBy
from leitbild_cli.core.voting.hands.stages import Stage, after, check, counts, question
from leitbild_cli.core.voting.hands.words import (
    Ask,
    AskDeciding,
    AskLot,
    AskRound,
    Decided,
    Draw,
    Entry,
    Mend,
    Show,
)
from leitbild_cli.core.voting.refusals import OtherQuestion, TooManyHands
from leitbild_cli.errors import NotFound
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from leitbild_cli.core.model import Count, Round, Vote

__all__ = [
    "Ask",
    "AskDeciding",
    "AskLot",
    "AskRound",
    "Decided",
    "Draw",
    "Entry",
    "Hands",
    "Mend",
    "Show",
    "ask",
    "corrections",
    "enter",
    "entries",
    "resume",
    "rounds",
]


@dataclass(frozen=True, slots=True, kw_only=True)
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
    return question(stage)


def enter(hands: Hands, entry: Entry) -> Hands:
    """Add an entry; refuse one that does not answer what is asked."""
    if isinstance(entry, Mend):
        numbers = [number for number, _entry in _follow(hands)[1]]
        if entry.wrong not in numbers:
            raise NotFound(str(entry.wrong), kind=_("entry"), near=tuple(map(str, numbers[-1:])))
        before = tuple(one for number, one in _follow(hands)[1] if number < entry.wrong)
        check(question(_follow(replace(hands, log=before))[0]), entry.right)
    else:
        check(ask(hands), entry)
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
    numbers = counts(tuple(entry.counts), entry.counts)
    if isinstance(asked, AskDeciding):
        return Correction(round=round_, step=LeftBy.DECIDING_ROUND, counts=numbers, made=made)
    return Correction(round=round_, counts=numbers, present=entry.present, made=made)


def _follow(hands: Hands) -> tuple[Stage, list[tuple[int, Show | Draw]]]:
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
) -> tuple[Stage, list[tuple[int, Show | Draw]]]:
    stage = Stage(inside=hands.ideas)
    for place, (_number, entry) in enumerate(numbered):
        try:
            check(question(stage), entry)
        except (OtherQuestion, TooManyHands):
            return stage, list(numbered[:place])
        stage = after(stage, entry, together=hands.together)
    return stage, list(numbered)


def _show(counts: Sequence[Count], present: int | None) -> Show:
    numbers = {count.idea: int(count.votes) for count in counts}
    return Show(counts=numbers, present=sum(numbers.values()) if present is None else present)


def _some_without(one: Round) -> bool:
    without = sum(not count.votes for count in one.counts)
    return 0 < without < len(one.counts)


def _named(vote: Vote) -> tuple[str, ...]:
    return tuple(count.idea for count in vote.rounds[0].counts) if vote.rounds else ()
