"""All rounds of a vote: an idea a row and a round a column, or round by round on a narrow screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leitbild_cli.core.voting.flow import order
from leitbild_cli.language import _
from leitbild_cli.view.numbers import number
from leitbild_cli.view.text import fit, wrap
from leitbild_cli.view.text import width as cells

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from leitbild_cli.core.model import Round, Vote
    from leitbild_cli.view.voting.names import Names

_NARROW = 60
_SHORTEST_TEXT = 24
_GAP = 2


def rounds_table(vote: Vote, called: Names, *, width: int, ascii_only: bool = False) -> list[str]:
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


@dataclass(frozen=True, slots=True, kw_only=True)
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


def _drawn(part: _Part, called: Names, width: int, column: int, *, leaves: str) -> list[str]:
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


def _list(vote: Vote, called: Names, width: int, *, leaves: str) -> list[str]:
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
