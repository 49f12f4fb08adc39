"""What a recount found: where it confirms the record and where it does not."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import LeftBy
from leitbild_cli.language import _, mark
from leitbild_cli.view.format.numbers import NO_BREAK, number
from leitbild_cli.view.format.text import fit, safe, wrap
from leitbild_cli.view.voting.names import names
from leitbild_cli.view.voting.rounds import SHORT

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild, Vote
    from leitbild_cli.core.voting.record import Difference, Replay
    from leitbild_cli.view.voting.names import Labels

_WHAT = {
    "winner": mark("what stays"),
    "ballots": mark("ballots"),
    "blank": mark("blank ballots"),
    "seed": mark("what the lot is drawn from"),
    "rounds": mark("rounds"),
    "counts": mark("votes"),
    "left": mark("who left"),
    "by": mark("by what"),
    "steps": mark("steps of the tie"),
    "transfers": mark("where votes went"),
    "exhausted": mark("exhausted"),
    "pairs": mark("who stands above whom"),
    "box": mark("hash of the box"),
}
_LONGEST = 100


def replay_block(leitbild: Leitbild, vote: Vote, found: Replay, *, width: int) -> str:
    """Say that a recount is identical, or where not."""
    if found.equal:
        return "\n".join(wrap(_("`{column}`: identical").format(column=lookup.letter(leitbild, vote.column)), width))
    head = _("`{column}`: the recount comes to something else").format(column=lookup.letter(leitbild, vote.column))
    lines = (wrap(line, width - 4) for line in difference_lines(leitbild, vote, found.differences))
    told = [f"{'  ' if not place else '    '}{part}" for parts in lines for place, part in enumerate(parts)]
    return "\n".join([*wrap(head, width), *told])


def difference_lines(leitbild: Leitbild, vote: Vote, differences: tuple[Difference, ...]) -> list[str]:
    """Give a line for each difference: what was recorded, what is counted now."""
    ideas = tuple(dict.fromkeys((*vote.ideas, *(count.idea for one in vote.rounds for count in one.counts))))
    called = names(leitbild, vote, ideas)
    return [_line(one, called) for one in differences]


def _line(one: Difference, called: Labels) -> str:
    what = _(_WHAT.get(one.what, one.what))
    if one.round is not None:
        what = _("round {number}, {what}").format(number=one.round, what=what)
    recorded, counted = (_shown(one.what, value, called) for value in (one.recorded, one.counted))
    return _("{what}: recorded {recorded}, counted {counted}").format(what=what, recorded=recorded, counted=counted)


def _shown(what: str, value: object, called: Labels) -> str:
    match value:
        case None | ():
            shown = "–"
        case str() if what == "winner":
            shown = called.both(value)
        case LeftBy():
            shown = _(SHORT[value])
        case Decimal():
            shown = number(value)
        case dict():
            shown = ", ".join(f"{called.letter(idea)}{NO_BREAK}{number(votes)}" for idea, votes in value.items())
        case tuple() if what in ("transfers", "pairs"):
            shown = "; ".join(_went(idea, dict(to), exhausted, called) for idea, to, exhausted in value)
        case tuple() if what == "left":
            shown = ", ".join(map(called.letter, value))
        case tuple():
            steps = ((_(SHORT[step]), _shown(what, dict(numbers), called)) for step, numbers in value)
            shown = "; ".join(" ".join(step) for step in steps)
        case _:
            shown = fit(safe(str(value)), _LONGEST)
    return shown


def _went(idea: str, to: dict[str, Decimal], exhausted: Decimal | int, called: Labels) -> str:
    """Give where one idea's votes went, as in “C: A 1, exhausted 1”."""
    parts = [_shown("counts", to, called)] if to else []
    if exhausted:
        parts.append(f"{_('exhausted')}{NO_BREAK}{number(Decimal(exhausted))}")
    return f"{called.letter(idea)}: {', '.join(parts)}"
