"""What a recount found: where it confirms the record and where it does not."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from leitbild_cli.language import _, mark
from leitbild_cli.view.numbers import number
from leitbild_cli.view.text import fit, safe, wrap
from leitbild_cli.view.voting.names import names

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild, Vote
    from leitbild_cli.core.voting import Difference, Replay
    from leitbild_cli.view.voting.names import Names

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
    "exhausted": mark("exhausted"),
}
_LONGEST = 100


def replay_block(leitbild: Leitbild, vote: Vote, found: Replay, *, width: int) -> str:
    """Say that a recount is identical, or where not."""
    if found.equal:
        return "\n".join(wrap(_("`{column}`: identical").format(column=vote.column), width))
    head = _("`{column}`: the recount comes to something else").format(column=vote.column)
    lines = difference_lines(leitbild, vote, found.differences)
    return "\n".join([*wrap(head, width), *(f"  {line}" for text in lines for line in wrap(text, width - 2))])


def difference_lines(leitbild: Leitbild, vote: Vote, differences: tuple[Difference, ...]) -> list[str]:
    """Give a line for each difference: what was recorded, what is counted now."""
    ideas = tuple(dict.fromkeys((*vote.ideas, *(count.idea for one in vote.rounds for count in one.counts))))
    called = names(leitbild, ideas)
    return [_line(one, called) for one in differences]


def _line(one: Difference, called: Names) -> str:
    what = _(_WHAT.get(one.what, one.what))
    if one.round is not None:
        what = _("round {number}, {what}").format(number=one.round, what=what)
    recorded, counted = _shown(one.recorded, called), _shown(one.counted, called)
    return _("{what}: recorded {recorded}, counted {counted}").format(what=what, recorded=recorded, counted=counted)


def _shown(value: object, called: Names) -> str:
    match value:
        case None | ():
            return "–"
        case Decimal():
            return number(value)
        case dict():
            return ", ".join(f"{_shown(key, called)} {_shown(one, called)}" for key, one in value.items())
        case tuple():
            return ", ".join(_shown(one, called) for one in value)
        case str() if value in called.letters:
            return called.both(value)
        case _:
            return fit(safe(str(value)), _LONGEST)
