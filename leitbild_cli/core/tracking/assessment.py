"""How a measure stands on a day: whether something changes, whether the target is met, and what is due."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from leitbild_cli.core.tracking.assurance import assured
from leitbild_cli.core.tracking.process import process
from leitbild_cli.core.tracking.units import UnitKind, kind
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from leitbild_cli.core.model import Measure, Reading
    from leitbild_cli.core.tracking.assurance import TargetFound
    from leitbild_cli.core.tracking.process import Process

USUAL_DAYS = 30
"""How often a measure is read when nobody set a rhythm."""
FEW = 50
"""Below this many cases one of them moves the figure too much to be sure."""
_LATE = Decimal("1.5")
_GAPS = 3


@record
class Caution:
    """A reading that rests on few cases; in a share, one case moves it by `one_case` points."""

    n: int
    one_case: Decimal | None = None


@record
class Assessment:
    """All that is to be said of a measure on a day: two questions, and whether the last reading is too old for both.

    Does something change (`process`)? Is the target met (`target`)? `stale` is how many days ago the last reading was,
    where that is longer than one and a half of its periods.
    """

    process: Process
    target: TargetFound
    last: Reading | None = None
    stale: int | None = None


@record
class Due:
    """A measure that waits for a reading: since when and for how many days; `since` is None if it was never read."""

    measure: Measure
    since: date | None
    days: int = 0


def assess(measure: Measure, *, on: date) -> Assessment:
    """Give change, target and last reading as of a day."""
    readings = readings_until(measure, on)
    found = process(measure, readings)
    old = (on - readings[-1].on).days if readings else 0
    return Assessment(
        process=found,
        target=assured(measure, _since_change(found)),
        last=readings[-1] if readings else None,
        stale=old if old > _LATE * _period(measure) else None,
    )


def caution(measure: Measure, reading: Reading) -> Caution | None:
    """Give a caution if the reading rests on fewer than 50 cases."""
    if reading.n is None or reading.n >= FEW:
        return None
    if kind(measure.unit) is not UnitKind.SHARE or reading.n < 1:
        return Caution(n=reading.n)
    one_case = (100 / Decimal(reading.n)).quantize(Decimal("0.1"))
    whole = one_case.to_integral_value()
    return Caution(n=reading.n, one_case=whole if whole == one_case else one_case)


def due(measures: Iterable[Measure], *, on: date) -> tuple[Due, ...]:
    """Give the measures that should be read by this day, longest waiting first; never read comes first."""
    waiting = [one for measure in measures if (one := _due(measure, on)) is not None]
    return tuple(sorted(waiting, key=lambda one: (one.since is not None, -one.days)))


def next_readings(measures: Iterable[Measure], *, on: date) -> tuple[tuple[Measure, date], ...]:
    """Give the day on which each measure is to be read next; one that was never read today."""
    return tuple(
        (one, _later(read[-1].on, _period(one)) if (read := readings_until(one, on)) else on) for one in measures
    )


def readings_until(measure: Measure, on: date) -> tuple[Reading, ...]:
    """Give the readings up to a day, by date, whatever their order in the file."""
    known = (reading for reading in measure.readings if reading.on <= on)
    return tuple(sorted(known, key=lambda one: (one.on, one.value, one.n or 0, one.note or "")))


def series(measure: Measure, *, on: date, last: int) -> tuple[Decimal | None, ...]:
    """Give the last values up to a day, None where a reading was left out (up to three in a row)."""
    readings, usual = readings_until(measure, on), rhythm(measure)
    values: list[Decimal | None] = []
    for before, reading in zip((None, *readings), readings, strict=False):
        if before is not None:
            missed = round((reading.on - before.on).days / usual) - 1
            values.extend([None] * min(max(missed, 0), _GAPS))
        values.append(reading.value)
    return tuple(values[-last:]) if last > 0 else ()


def rhythm(measure: Measure) -> float:
    """Give how many days usually lie between two readings: as agreed, else as they came."""
    if measure.every_days:
        return measure.every_days
    days = sorted(one.on.toordinal() for one in measure.readings)
    gaps = sorted(later - one for one, later in pairwise(days))
    return max(gaps[len(gaps) // 2], 1) if len(gaps) > 1 else USUAL_DAYS


def _since_change(found: Process) -> tuple[Reading, ...]:
    """Give the readings the target is judged by: after a change for the better or worse only those since."""
    since = found.change.since if found.change is not None else date.min
    return tuple(one for one in found.readings if one.on >= since)


def _period(measure: Measure) -> int:
    return measure.every_days if measure.every_days and measure.every_days > 0 else USUAL_DAYS


def _later(day: date, days: int) -> date:
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))


def _due(measure: Measure, on: date) -> Due | None:
    readings = readings_until(measure, on)
    if not readings:
        return Due(measure=measure, since=None)
    since = _later(readings[-1].on, _period(measure))
    return Due(measure=measure, since=since, days=(on - since).days) if since <= on else None
