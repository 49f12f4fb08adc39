"""What is close to a new idea, with the reason; shown, never decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.account.decisions import DecidedBy, when_and_why
from leitbild_cli.core.similarity import explain
from leitbild_cli.language import _, day, mark
from leitbild_cli.view.format.text import wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.closeness import Near
    from leitbild_cli.core.ideas import Late
    from leitbild_cli.core.model import Leitbild


_DECIDED = {
    DecidedBy.PARKED: mark("It is parked{when}."),
    DecidedBy.ELIMINATED: mark("It left the vote{when}."),
    DecidedBy.WON: mark("It won the vote{when}."),
}


def line(near: Near, *, width: int) -> str:
    """Give what is close to a new idea, whose it is, why, and what was decided of it."""
    if near.told is None:
        words = _("Close to the statement, “{text}”: {reason}.").format(**_facts(near))
    else:
        words = _("Close to “{text}” ({name}, {id}): {reason}.").format(**_facts(near), id=near.told.idea.id)
    kept = _("The new idea is kept all the same.") if near.decided else ""
    return "\n".join(wrap(" ".join(filter(None, (words, decided(near), kept))), width))


def sentence(text: str, near: Near, *, width: int) -> str:
    """Give what a sentence of a draft is close to, and what was decided of that."""
    if near.told is None:
        words = _("“{sentence}” is close to the statement, “{text}”: {reason}.")
    else:
        words = _("“{sentence}” is close to “{text}” ({name}): {reason}.")
    said = words.format(sentence=_one_line(text), **_facts(near))
    return "\n".join(wrap(f"{said} {decided(near)}", width))


def decided(near: Near) -> str:
    """Say when and why something was decided on; nothing where it was not."""
    if near.adoption is not None:
        told = _("It was adopted on {day}.").format(day=day(near.adoption.on))
        return f"{told} {_because(near.adoption.reason)}".rstrip()
    if near.decision is None:
        return ""
    return _(_DECIDED[near.decision.outcome]).format(when=when_and_why(near.decision))


def block(text: str, near: Sequence[Near], *, width: int) -> str:
    """Give the new text and whatever is close to it: what can be supported with numbers, then what was decided."""
    lines = wrap(_("Close to your “{text}”:").format(text=_one_line(text)), width)
    open_ones = [one for one in near if not one.decided]
    for number, one in enumerate(open_ones, start=1):
        lines += _item(f"{number} ", _("“{text}” ({name}): {reason}").format(**_facts(one)), width)
    for one in (one for one in near if one.decided):
        words = _("“{text}” ({name}): {reason}") if one.told else _("the statement, “{text}”: {reason}")
        lines += _item("- ", f"{words.format(**_facts(one))}. {decided(one)}", width)
    return "\n".join(lines)


def late(leitbild: Leitbild, one: Late) -> str:
    """Say what a new idea comes too late for, and that it is kept."""
    if not one.is_decided:
        told = _("The vote on `{column}` is open already, so this is not in it; it is kept for another time.")
        return told.format(column=lookup.letter(leitbild, one.column))
    told = _("`{column}` is decided{when}: “{winner}”.") if one.winner else _("`{column}` is decided{when}.")
    when = f" ({day(one.on)})" if one.on else ""
    words = [
        told.format(
            column=lookup.letter(leitbild, one.column),
            when=when,
            winner=_one_line(one.winner.text) if one.winner else "",
        )
    ]
    if one.adopted is not None:
        words.append(_("The statement has stood since {day}.").format(day=day(one.adopted.on)))
    words.append(_("What is new is kept; a review or a new vote can take it up."))
    return " ".join(words)


def _because(reason: str | None) -> str:
    return _("Because: “{reason}”.").format(reason=_one_line(reason)) if reason else ""


def _item(mark_: str, text: str, width: int) -> list[str]:
    first, *rest = wrap(text, width - 5)
    return [f"  {mark_} {first}", *(f"     {more}" for more in rest)]


def _facts(near: Near) -> dict[str, str]:
    name = near.told.author.name if near.told else ""
    return {"text": _one_line(near.text), "name": name, "reason": explain(near.reason)}


def _one_line(text: str) -> str:
    return " ".join(text.split())
