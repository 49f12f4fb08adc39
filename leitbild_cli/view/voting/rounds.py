"""The rounds of a vote: every count in a table, or a list on a narrow screen, and why who left, step by step."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from leitbild_cli.core.model import LeftBy, Method
from leitbild_cli.core.voting.flow import order
from leitbild_cli.language import _, mark, ngettext
from leitbild_cli.record import record
from leitbild_cli.view.format.numbers import NO_BREAK, number
from leitbild_cli.view.format.text import fit, safe, wrap
from leitbild_cli.view.format.text import width as cells
from leitbild_cli.view.voting.names import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from leitbild_cli.core.model import Count, Round, TieStep, Vote
    from leitbild_cli.view.voting.names import Labels


_NARROW = 60
_SHORTEST_TEXT = 24
_GAP = 2


def rounds_table(vote: Vote, called: Labels, *, width: int, ascii_only: bool = False) -> list[str]:
    """Give the rounds with every count; who leaves bears a cross. Many rounds go into several tables."""
    if width < _NARROW:
        return _list(vote, called, width, leaves=_cross(ascii_only=ascii_only))
    column = _column_width(vote.rounds)
    lines: list[str] = []
    for part in _parts(vote, max((width - _SHORTEST_TEXT) // column, 1)):
        drawn = _drawn(part, called, width, column, leaves=_cross(ascii_only=ascii_only))
        lines += [*([""] if lines else []), *drawn]
    return lines


def _cross(*, ascii_only: bool) -> str:
    return "x" if ascii_only else "×"


@record
class _Part:
    """Some rounds that stand side by side, the first of this number, and the ideas that were in."""

    first: int
    rounds: tuple[Round, ...]
    ideas: tuple[str, ...]


def _parts(vote: Vote, at_once: int) -> list[_Part]:
    """Cut the rounds where the page ends; a later part holds only the ideas still in."""
    ordered = order(vote)
    parts = []
    for start in range(0, len(vote.rounds), at_once):
        rounds = vote.rounds[start : start + at_once]
        inside = {count.idea for count in rounds[0].counts}
        ideas = (*(idea for idea in ordered if idea in inside), *sorted(inside.difference(ordered)))
        parts.append(_Part(first=start + 1, rounds=rounds, ideas=ideas))
    return parts


def _column_width(rounds: Sequence[Round]) -> int:
    """Give the cells a round takes: the longest number, room for the cross, the gap."""
    longest = max((len(number(count.votes)) for one in rounds for count in one.counts), default=1)
    return max(longest, len(str(len(rounds)))) + 2 + _GAP


def _drawn(part: _Part, called: Labels, width: int, column: int, *, leaves: str) -> list[str]:
    letter = max((len(called.letter(idea)) for idea in part.ideas), default=0) + _GAP
    longest = max((cells(called.text(idea)) for idea in part.ideas), default=0)
    text = max(min(longest, width - letter - column * len(part.rounds)), cells(_("Round")), cells(_("exhausted")))
    heads = "".join(f"{place:>{column - 2}}  " for place in range(part.first, part.first + len(part.rounds)))
    lines = [f"{'':{letter}}{_filled(_('Round'), text)}{heads}"]
    for idea in part.ideas:
        row = "".join(_cell(one, idea, column, leaves) for one in part.rounds)
        lines.append(f"{called.letter(idea):{letter}}{_filled(called.text(idea), text)}{row}")
    if any(one.exhausted for one in part.rounds):
        row = "".join(f"{_number(one.exhausted):>{column - 2}}  " for one in part.rounds)
        lines.append(f"{'':{letter}}{_filled(_('exhausted'), text)}{row}")
    return [line.rstrip() for line in lines]


def _cell(one: Round, idea: str, column: int, leaves: str) -> str:
    votes = next((count.votes for count in one.counts if count.idea == idea), None)
    shown = "" if votes is None else number(votes)
    return f"{shown:>{column - 2}} {leaves if idea in one.left else ' '}"


def _number(votes: Decimal | None) -> str:
    return "0" if votes is None else number(votes)


def _list(vote: Vote, called: Labels, width: int, *, leaves: str) -> list[str]:
    lines: list[str] = []
    for place, one in enumerate(vote.rounds, start=1):
        lines += [*([""] if lines else []), _("Round {number}").format(number=place)]
        for count in sorted(one.counts, key=lambda count: -count.votes):
            sign = leaves if count.idea in one.left else " "
            head = f"{number(count.votes):>3} {sign} {called.letter(count.idea)}  "
            first, *rest = wrap(called.text(count.idea), width - len(head))
            lines += [head + first, *(f"{'':{len(head)}}{line}" for line in rest)]
        if one.exhausted:
            lines.append(f"{number(one.exhausted):>3}   {_('exhausted')}")
    return lines


def _filled(text: str, width: int) -> str:
    shown = fit(text, width)
    return shown + " " * (width - cells(shown))


_STEPS = {
    LeftBy.LAST_PLACES: mark("Last places: {numbers}."),
    LeftBy.DUEL: mark("Head to head, times ahead: {numbers}."),
    LeftBy.POINTS: mark("Head to head with all ideas, times ahead: {numbers}."),
    LeftBy.DECIDING_ROUND: mark("Deciding round: {numbers}."),
    LeftBy.LOT: mark("The lot puts {numbers}; whichever is last leaves."),
}
SHORT = {
    LeftBy.FEWEST: mark("fewest votes"),
    LeftBy.NO_VOTES: mark("no vote"),
    LeftBy.LAST_PLACES: mark("last places"),
    LeftBy.DUEL: mark("head to head"),
    LeftBy.POINTS: mark("head to head with all"),
    LeftBy.LOT: mark("lot"),
    LeftBy.DECIDING_ROUND: mark("deciding round"),
    LeftBy.EARLIER_ROUND: mark("an earlier round"),
}
_WITHOUT_NUMBERS = {
    LeftBy.DUEL: mark("Head to head; the numbers are left out."),
    LeftBy.POINTS: mark("Head to head with all ideas; the numbers are left out."),
}
_OF_TIES = frozenset((LeftBy.DUEL, LeftBy.POINTS, LeftBy.LOT, LeftBy.DECIDING_ROUND, LeftBy.EARLIER_ROUND))


def reasons(vote: Vote, number: int, named: Callable[[str], str]) -> str:
    """Give what happened in the round of this number (from 1), in sentences; `named` says how ideas are called."""
    one = vote.rounds[number - 1]
    level = [] if vote.method is Method.BOTTOM_TWO else _level(one, named, decided=vote.winner is not None)
    return " ".join([*level, *_steps(one, number, named), *_leaving(one, named), *_staying(vote, one, named)])


def _level(one: Round, named: Callable[[str], str], *, decided: bool) -> list[str]:
    """Say which ideas were level, where a tie had to be settled."""
    step = next((step for step in one.steps if step.step in _OF_TIES), None)
    places = next((step for step in one.steps if step.step is LeftBy.LAST_PLACES), None)
    least = min((count.votes for count in one.counts), default=None)
    tied = [count for count in one.counts if count.votes == least]
    if step is None and (one.left or one.by is not None or decided):
        return []
    if places is not None:  # level in last places, which are told by their own numbers
        return []
    words = ngettext(
        "{ideas} are level with {votes} vote each.",
        "{ideas} are level with {votes} votes each.",
        1 if least == 1 else 0,
    )
    shown = number(least) if least is not None else ""
    return [words.format(ideas=listed([named(count.idea) for count in tied]), votes=shown)]


def _steps(one: Round, place: int, named: Callable[[str], str]) -> Iterator[str]:
    before = place
    for step in one.steps:
        if step.step is LeftBy.EARLIER_ROUND:
            before -= 1
            yield _("In round {round}: {numbers}.").format(round=before, numbers=_numbers(step.counts, named))
        elif step.counts:
            yield _step(step, named)
        elif step.step in _WITHOUT_NUMBERS:
            yield _(_WITHOUT_NUMBERS[step.step])


def _step(step: TieStep, named: Callable[[str], str]) -> str:
    if step.step is LeftBy.LOT:
        places = [
            _("{idea} in place {place}").format(idea=named(one.idea), place=number(one.votes)) for one in step.counts
        ]
        return _(_STEPS[step.step]).format(numbers=", ".join(places))
    return _(_STEPS[step.step]).format(numbers=_numbers(step.counts, named))


def _numbers(counts: Sequence[Count], named: Callable[[str], str]) -> str:
    return ", ".join(f"{named(count.idea)}{NO_BREAK}{number(count.votes)}" for count in counts)


def _leaving(one: Round, named: Callable[[str], str]) -> Iterator[str]:
    if not one.left:
        return
    ideas = listed([named(idea) for idea in one.left])
    many = len(one.left)
    match one.by:
        case LeftBy.NO_VOTES:
            yield ngettext("{ideas} leaves, without a vote.", "{ideas} leave, without a vote.", many).format(
                ideas=ideas
            )
        case LeftBy.FEWEST:
            yield _fewest(one, ideas)
        case LeftBy.LOT if one.drawn_by:
            yield _("By lot, drawn by {name}: {ideas} leaves.").format(name=safe(one.drawn_by), ideas=ideas)
        case LeftBy.LOT if one.steps and not one.steps[-1].counts:
            yield _("By a lot that was drawn: {ideas} leaves.").format(ideas=ideas)
        case _:
            yield ngettext("{ideas} leaves.", "{ideas} leave.", many).format(ideas=ideas)


def _staying(vote: Vote, one: Round, named: Callable[[str], str]) -> Iterator[str]:
    """Say why it ends, in a last round that nobody leaves."""
    votes = {count.idea: count.votes for count in one.counts}
    if one.left or one is not vote.rounds[-1] or vote.winner is None or vote.winner not in votes:
        return
    most = votes[vote.winner]
    if 2 * most > sum(votes.values()):
        words = _("{idea} has more than half of the votes ({votes}) and stays.")
        yield words.format(idea=named(vote.winner), votes=number(most))
    else:
        yield _("{idea} stays.").format(idea=named(vote.winner))


def _fewest(one: Round, ideas: str) -> str:
    """Say with how many votes they leave; of a safe batch, what all of them have together."""
    votes = [count.votes for count in one.counts if count.idea in one.left]
    if len(set(votes)) > 1:
        words = _("{ideas} leave together: all their votes ({votes}) are fewer than those of the next idea.")
        return words.format(ideas=ideas, votes=number(sum(votes, Decimal(0))))
    words = ngettext(
        "{ideas} leaves with the fewest votes ({votes}).",
        "{ideas} leave with the fewest votes ({votes}).",
        len(one.left),
    )
    return words.format(ideas=ideas, votes=number(votes[0]) if votes else "0")
