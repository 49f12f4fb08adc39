"""What is close to a new idea, with the reason; shown, never decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.similarity import explain
from leitbild_cli.language import _
from leitbild_cli.view.text import wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.ideas import Told
    from leitbild_cli.core.similarity import Match


def line(match: Match, told: Told, *, width: int) -> str:
    """Give which idea is close, whose it is, and why."""
    words = _("Close to “{text}” ({name}, {id}): {reason}.")
    return "\n".join(wrap(words.format(**_facts(match, told), id=told.idea.id), width))


def block(text: str, matches: Sequence[Match], told: Sequence[Told], *, width: int) -> str:
    """Give the new text and every idea close to it, best first, with numbers to choose by."""
    lines = wrap(_("Close to your “{text}”:").format(text=_one_line(text)), width)
    for number, (match, one) in enumerate(zip(matches, told, strict=True), start=1):
        first, *rest = wrap(_("“{text}” ({name}): {reason}").format(**_facts(match, one)), width - 5)
        lines += [f"  {number}  {first}", *(f"     {more}" for more in rest)]
    return "\n".join(lines)


def _facts(match: Match, told: Told) -> dict[str, str]:
    return {"text": _one_line(told.idea.text), "name": told.author.name, "reason": explain(match.reason)}


def _one_line(text: str) -> str:
    return " ".join(text.split())
