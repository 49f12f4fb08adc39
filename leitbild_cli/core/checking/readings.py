"""Readings that cannot be: 101 %, a time below 0, 98 % of 20 people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.checking.findings import Finding, warning
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.model import Leitbild, Measure


def check(leitbild: Leitbild) -> Iterator[Finding]:
    """Find readings out of their measure's range, and shares that no number of their cases gives."""
    for measure in leitbild.measures:
        if measure.readings:
            yield from _of(measure)


def _of(measure: Measure) -> Iterator[Finding]:
    from leitbild_cli.core.tracking import readings, units  # few files pay for it
    from leitbild_cli.core.tracking.measures import plain
    from leitbild_cli.core.tracking.presets import bounds

    limits, is_share = bounds(measure), units.kind(measure.unit) is units.UnitKind.SHARE
    for one in measure.readings:
        path = ("measures", measure.id, "readings", one.on.isoformat(), "value")
        mend = _("The right value: `leitbild track read {key} VALUE --on {day} --replace`.")
        mend = mend.format(key=measure.id, day=one.on.isoformat())
        if not limits.hold(one.value):
            what = _("{measure}: {value} cannot be right.")
            yield warning("impossible-reading", path, what.format(measure=measure.name, value=plain(one.value)), mend)
        elif is_share and one.n and (around := readings.whole_cases(one.value, one.n)):
            yield warning("uneven-share", path, readings.not_whole(measure, one, around), mend)
