"""Measures for machines: values are numbers in the measure's unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.tracking.assessment import assess, due, readings_until
from leitbild_cli.core.tracking.reviews import next_review, open_actions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from leitbild_cli.core.model import Leitbild, Measure
    from leitbild_cli.core.tracking.assessment import Assessment
    from leitbild_cli.core.tracking.readings import TakenReadings


def measures_json(measures: Iterable[Measure], *, on: date) -> list[dict[str, object]]:
    """Give measures with what is said of them and every reading up to a day."""
    return [_measure(measure, on) for measure in measures]


def due_json(leitbild: Leitbild, *, on: date) -> dict[str, object]:
    """Give what waits on this day."""
    review = next_review(leitbild, on=on)
    return {
        "readings": [
            {"measure": one.measure.id, "since": one.since, "days": one.days} for one in due(leitbild.measures, on=on)
        ],
        "review": {"since": review.on, "days": review.days} if review and review.days >= 0 else None,
        "actions": open_actions(leitbild, on=on),
    }


def taken_json(taken: TakenReadings) -> dict[str, object]:
    """Give what a table of readings brought."""
    return {
        "added": dict(taken.added),
        "replaced": dict(taken.changed),
        "known": taken.known,
        "unknown": taken.unknown,
        "differing": [{"line": one.line, "reason": one.what} for one in taken.differing],
        "set_aside": [{"line": one.line, "reason": one.what} for one in taken.aside],
        "unclear": taken.unclear,
        "doubts": [{"line": one.line, "reason": one.what} for one in taken.doubts],
    }


def _measure(measure: Measure, on: date) -> dict[str, object]:
    found = assess(measure, on=on)
    return {
        "id": measure.id,
        "name": measure.name,
        "unit": measure.unit,
        "target": measure.target,
        "better": measure.better,
        "idea": measure.idea,
        "every_days": measure.every_days,
        "change": found.process.change,
        "usual": _limits(found),
        "assurance": found.target.assurance,
        "met": {"count": found.target.met, "of": found.target.of},
        "stale_days": found.stale,
        "last": found.last,
        "readings": readings_until(measure, on),
    }


def _limits(found: Assessment) -> dict[str, object] | None:
    """Give between what a reading usually lies, to two places; None while that is not known."""
    if not found.process.limits:
        return None
    last = found.process.limits[-1]
    return {name: round(value, 2) for name, value in (("low", last.low), ("middle", last.middle), ("high", last.high))}
