"""The sentence of each winner, as it stands and as it could be said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.language import _, day
from leitbild_cli.view.format.text import safe, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.drafting.clauses import Sayable
    from leitbild_cli.core.model import Leitbild


def card(one: Sayable, leitbild: Leitbild, *, width: int) -> str:
    """Give a winner as it was typed, and the sentence as it stands."""
    return "\n".join(
        ["", *wrap(f"{lookup.letter(leitbild, one.column.id)} · {one.idea.text}", width), *_hung("→ ", one.text, width)]
    )


def way(text: str, number: int, last: int, *, width: int) -> str:
    """Give one of the sentences, with its place among them."""
    return "\n".join(_hung("→ ", f"{text} ({number}/{last})", width))


def ways(found: Sequence[Sayable], leitbild: Leitbild, *, width: int) -> str:
    """Give every winner with all its sentences by number; a star stands before the one that drafts say."""
    if not found:
        return _("No column has a winner yet.")
    return "\n\n".join("\n".join(_all(one, leitbild, width)) for one in found)


def kept(one: Sayable, leitbild: Leitbild) -> str:
    """Give what was chosen, and by whom."""
    return _("Chosen{by}: {text}").format(by=_by(one, leitbild), text=safe(one.text))


def machine(one: Sayable) -> dict[str, object]:
    """Give a winner's sentences with stable keys."""
    return {
        "column": one.column.id,
        "idea": one.idea.id,
        "text": one.text,
        "chosen": one.chosen,
        "constructions": one.offered,
    }


def _all(one: Sayable, leitbild: Leitbild, width: int) -> list[str]:
    lines = wrap(f"{lookup.letter(leitbild, one.column.id)} · {one.idea.text} ({one.idea.id})", width)
    for number, text in enumerate(one.offered, start=1):
        lines += _hung(f"{'*' if text == one.text else ' '} {number}  ", text, width)
    if one.chosen is not None:
        if one.text not in one.offered:
            lines += _hung("* -  ", one.text, width)
        on = f", {day(one.chosen.on)}" if one.chosen.on else ""
        lines += _hung("     ", _("chosen{by}{on}").format(by=_by(one, leitbild), on=on), width)
    return lines


def _by(one: Sayable, leitbild: Leitbild) -> str:
    name = lookup.name_of(leitbild, one.chosen.by) if one.chosen and one.chosen.by else ""
    return _(" by {name}").format(name=safe(name)) if name else ""


def _hung(sign: str, text: str, width: int) -> list[str]:
    first, *rest = wrap(text, width - len(sign) - 2)
    return [f"  {sign}{first}", *(f"  {'':{len(sign)}}{line}" for line in rest)]
