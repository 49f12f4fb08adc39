"""Measures, what is due and imports as JSON with stable keys; values are numbers in the measure's unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.tracking.assessment import assess, due, readings_until
from leitbild_cli.core.tracking.reviews import next_review, open_actions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal

    from leitbild_cli.core.model import Leitbild, Measure, Reading, Review
    from leitbild_cli.core.tracking.readings import Taken


def measures_json(measures: Iterable[Measure], *, on: date) -> list[dict[str, object]]:
    """Give measures with state, trend and every reading up to a day."""
    return [_measure(measure, on) for measure in measures]


def due_json(leitbild: Leitbild, *, on: date) -> dict[str, object]:
    """Give what waits on this day."""
    review = next_review(leitbild, on=on)
    return {
        "readings": [
            {"measure": one.measure.id, "since": one.since.isoformat() if one.since else None, "days": one.days}
            for one in due(leitbild.measures, on=on)
        ],
        "review": {"since": review.on.isoformat(), "days": review.days} if review and review.days >= 0 else None,
        "actions": [review_json(one) for one in open_actions(leitbild, on=on)],
    }


def taken_json(taken: Taken) -> dict[str, object]:
    """Give what a table of readings brought."""
    return {
        "added": dict(taken.added),
        "replaced": dict(taken.changed),
        "known": taken.known,
        "unknown": list(taken.unknown),
        "differing": [{"line": one.line, "reason": one.what} for one in taken.differing],
        "set_aside": [{"line": one.line, "reason": one.what} for one in taken.aside],
    }


def review_json(review: Review) -> dict[str, object]:
    """Give a review with everything written down."""
    return {
        "id": review.id,
        "on": review.on.isoformat(),
        "by": review.by,
        "lived": review.lived,
        "example": review.example,
        "action": review.action,
        "due": review.due.isoformat() if review.due else None,
    }


def _measure(measure: Measure, on: date) -> dict[str, object]:
    found = assess(measure, on=on)
    return {
        "id": measure.id,
        "name": measure.name,
        "unit": measure.unit,
        "target": _number(measure.target),
        "better": measure.better.value,
        "idea": measure.idea,
        "every_days": measure.every_days,
        "state": found.state.value,
        "trend": found.trend.course.value,
        "direction": found.trend.sign,
        "projected": _number(found.projected),
        "last": _reading(found.last) if found.last else None,
        "readings": [_reading(one) for one in readings_until(measure, on)],
    }


def _reading(reading: Reading) -> dict[str, object]:
    return {"on": reading.on.isoformat(), "value": _number(reading.value), "n": reading.n, "note": reading.note}


def _number(value: Decimal | None) -> float | int | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
