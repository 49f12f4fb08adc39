"""Feedback as JSON with stable keys; ratings and means are numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import responses

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.core.responses import Response
    from leitbild_cli.view.feedback.arriving import Preview


def import_json(found: Preview) -> dict[str, object]:
    """Give what an import recognised and brought."""
    return {
        "file": found.name,
        "source": found.source,
        "rows": found.rows,
        "columns": {role: list(headers) for role, headers, _guessed in found.columns},
        "guessed": [role for role, _headers, guessed in found.columns if guessed],
        "unused": list(found.unused),
        "left_out": list(found.personal),
        "new": [one.id for one in found.added.new],
        "known": [one.id for one in found.added.known],
        "changed": [one.id for one in found.added.changed],
        "set_aside": [{"line": line, "reason": what} for line, what in found.aside],
        "notes": [{"line": line, "note": what} for line, what in found.notes],
        "lookalikes": [{"new": new.id, "known": known.id} for new, known in found.twins],
    }


def said_json(leitbild: Leitbild, shown: Sequence[Response], *, draft: str | None) -> dict[str, object]:
    """Give the voices, and the summary of everything said of the draft."""
    counts = responses.summary(leitbild, draft)
    return {
        "draft": draft,
        "count": counts.count,
        "rated": counts.rated,
        "mean": _number(counts.mean),
        "open": len(counts.open),
        "audiences": {
            one.audience.value: {"count": one.count, "rated": one.rated, "mean": _number(one.mean), "open": one.open}
            for one in counts.voices
        },
        "feedback": [voice_json(one) for one in shown],
    }


def voice_json(one: Response) -> dict[str, object]:
    """Give one voice with everything known of it."""
    return {
        "id": one.id,
        "audience": one.audience.value,
        "draft": one.draft,
        "by": one.person,
        "source": one.source,
        "received": one.received.isoformat() if one.received else None,
        "rating": _number(one.rating),
        "scale": one.scale,
        "text": one.text,
        "status": one.status.value,
        "answer": one.answer,
        "done_in": one.done_in,
    }


def _number(value: Decimal | None) -> float | int | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
