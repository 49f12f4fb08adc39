"""What was corrected in rounds of hands: what had been entered at first, and when it was corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.model import LeftBy
from leitbild_cli.language import _
from leitbild_cli.view.numbers import NO_BREAK, day, number
from leitbild_cli.view.text import safe
from leitbild_cli.view.voting.names import names

if TYPE_CHECKING:
    from leitbild_cli.core.model import Correction, Leitbild, Vote
    from leitbild_cli.view.voting.names import Names


def corrections_lines(leitbild: Leitbild, vote: Vote) -> list[str]:
    """Give a sentence for each correction, by the letters the result names the ideas by."""
    called = names(leitbild, vote.ideas)
    return [_sentence(one, called) for one in vote.corrections]


def _sentence(one: Correction, called: Names) -> str:
    facts = {"round": one.round, "entered": _entered(one, called)}
    match one.step:
        case LeftBy.DECIDING_ROUND:
            text = _("Round {round}, deciding round, entered at first: {entered}.")
        case LeftBy.LOT:
            text = _("Round {round}, lot, entered at first: {entered}.")
        case _:
            text = _("Round {round}, entered at first: {entered}.")
    return f"{text.format(**facts)}{_moment(one)}"


def _entered(one: Correction, called: Names) -> str:
    if one.left is not None:
        left = _("{idea} leaves").format(idea=called.letter(one.left))
        return left if not one.drawn_by else _("{left}, drawn by {name}").format(left=left, name=safe(one.drawn_by))
    numbers = ", ".join(f"{called.letter(count.idea)}{NO_BREAK}{number(count.votes)}" for count in one.counts)
    if one.present is None:
        return numbers
    return _("{numbers}; in the room: {count}").format(numbers=numbers, count=one.present)


def _moment(one: Correction) -> str:
    if one.made is None:
        return ""
    moment = f"{day(one.made.date())}, {one.made:%H:%M} UTC"
    return " " + _("Corrected {moment}.").format(moment=moment)
