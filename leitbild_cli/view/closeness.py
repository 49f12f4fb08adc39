"""What is close to a new idea, with the reason; shown, never decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.similarity import explain
from leitbild_cli.language import _
from leitbild_cli.view.text import fit, safe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.ideas import Told
    from leitbild_cli.core.similarity import Match


def line(match: Match, told: Told, *, width: int) -> str:
    """Give one line: which idea is close, whose it is, and why."""
    words = _("Close to {id} by {name} ({reason}): {text}")
    reason = safe(explain(match.reason))
    return fit(words.format(id=told.idea.id, name=safe(told.author.name), reason=reason, text=told.idea.text), width)


def block(text: str, matches: Sequence[Match], told: Sequence[Told], *, width: int) -> str:
    """Give the new text and every idea close to it, best first."""
    head = fit(_("Close to your “{text}”:").format(text=text), width)
    return "\n".join(
        [head, *(f"  {line(match, one, width=width - 2)}" for match, one in zip(matches, told, strict=True))]
    )
