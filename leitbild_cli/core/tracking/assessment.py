"""Say how a measure stands: reached, on track, at risk or off track, and where it is heading."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Better
from leitbild_cli.core.tracking.units import Kind, bounds, kind, same
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from leitbild_cli.core.model import Measure, Reading

USUAL_DAYS = 30
"""How often a measure is read when nobody set a rhythm."""
FEW = 50
"""Below this many cases one of them moves the figure too much to be sure."""
_WINDOW = 6
_ENOUGH_FOR_A_SLOPE = 3
_LATE = Decimal("1.5")
_AHEAD = 3
_TOLERANCE = Decimal("0.02")
_NEAR = Decimal("0.10")
_STEADY = Decimal("0.01")
_GAPS = 3


class State(StrEnum):
    """How a measure stands on a day."""

    REACHED = "reached"
    ON_TRACK = "on-track"
    AT_RISK = "at-risk"
    OFF_TRACK = "off-track"
    NO_DATA = "no-data"
    STALE = "stale"
    NO_TARGET = "no-target"


class Course(StrEnum):
    """Whether the last readings get better."""

    BETTER = "better"
    WORSE = "worse"
    STEADY = "steady"
    UNKNOWN = "unknown"


@record
class Trend:
    """Where the readings are heading; `sign` is 1 if the numbers rise, -1 if they fall, whichever is the good way."""

    course: Course
    sign: int = 0


@record
class Caution:
    """A reading that rests on few cases; in a share, one case moves it by `one_case` points."""

    n: int
    one_case: Decimal | None = None


@record
class Assessment:
    """All that is to be said of a measure on a day."""

    state: State
    trend: Trend
    last: Reading | None = None
    projected: Decimal | None = None


@record
class Due:
    """A measure that waits for a reading: since when and for how many days; `since` is None if it was never read."""

    measure: Measure
    since: date | None
    days: int = 0


def assess(measure: Measure, *, on: date, by: date | None = None) -> Assessment:
    """Give state, trend, last reading and projection as of a day; `by` is when the target should hold."""
    readings = readings_until(measure, on)
    last = readings[-1] if readings else None
    return Assessment(
        state=state(measure, on=on, by=by),
        trend=trend(measure, on=on),
        last=last,
        projected=_projected(measure, readings, by),
    )


def state(measure: Measure, *, on: date, by: date | None = None) -> State:
    """Give how the measure stands on a day: met twice in a row is reached, else the way to the target decides."""
    readings = readings_until(measure, on)
    if not readings:
        return State.NO_DATA
    if (on - readings[-1].on).days > _LATE * _period(measure):
        return State.STALE
    if measure.target is None:
        return State.NO_TARGET
    return _on_the_way(measure, readings, measure.target, by)


def trend(measure: Measure, *, on: date) -> Trend:
    """Give whether the last six readings get better; from fewer than three nothing is concluded."""
    recent = readings_until(measure, on)[-_WINDOW:]
    slope = _slope(recent)
    if slope is None:
        return Trend(course=Course.UNKNOWN)
    change = slope * (recent[-1].on - recent[0].on).days
    if abs(change) <= _STEADY * _scale(measure, recent):
        return Trend(course=Course.STEADY)
    rising = change > 0
    good = rising == (measure.better is Better.HIGHER)
    return Trend(course=Course.BETTER if good else Course.WORSE, sign=1 if rising else -1)


def met(value: Decimal, measure: Measure) -> bool:
    """Say whether a value meets the target; equal is met, and without a target nothing is."""
    return measure.target is not None and _gap(measure, value, measure.target) <= 0


def caution(measure: Measure, reading: Reading) -> Caution | None:
    """Give a caution if the reading rests on fewer than 50 cases."""
    if reading.n is None or reading.n >= FEW:
        return None
    if kind(measure.unit) is not Kind.SHARE or reading.n < 1:
        return Caution(n=reading.n)
    one_case = (100 / Decimal(reading.n)).quantize(Decimal("0.1"))
    whole = one_case.to_integral_value()
    return Caution(n=reading.n, one_case=whole if whole == one_case else one_case)


def due(measures: Iterable[Measure], *, on: date) -> tuple[Due, ...]:
    """Give the measures that should be read by this day, longest waiting first; never read comes first."""
    waiting = [one for measure in measures if (one := _due(measure, on)) is not None]
    return tuple(sorted(waiting, key=lambda one: (one.since is not None, -one.days)))


def readings_until(measure: Measure, on: date) -> tuple[Reading, ...]:
    """Give the readings up to a day, by date, whatever their order in the file."""
    known = (reading for reading in measure.readings if reading.on <= on)
    return tuple(sorted(known, key=lambda one: (one.on, one.value, one.n or 0, one.note or "")))


def series(measure: Measure, *, on: date, last: int) -> tuple[Decimal | None, ...]:
    """Give the last values up to a day, None where a reading was left out (up to three in a row)."""
    readings = readings_until(measure, on)
    values: list[Decimal | None] = []
    for before, reading in zip((None, *readings), readings, strict=False):
        if before is not None:
            missed = round((reading.on - before.on).days / _period(measure)) - 1
            values.extend([None] * min(max(missed, 0), _GAPS))
        values.append(reading.value)
    return tuple(values[-last:]) if last > 0 else ()


def _on_the_way(measure: Measure, readings: Sequence[Reading], target: Decimal, by: date | None) -> State:
    last = readings[-1]
    if len(readings) > 1 and met(last.value, measure) and met(readings[-2].value, measure):
        return State.REACHED
    projected = _projected(measure, readings, by)
    arrives = met(last.value if projected is None else projected, measure)
    if arrives:
        return State.ON_TRACK
    gap = _gap(measure, last.value, target)
    scale = _scale(measure, readings)
    improving = trend(measure, on=last.on).course is Course.BETTER
    if gap <= _TOLERANCE * scale or (improving and gap <= _NEAR * scale):
        return State.AT_RISK
    return State.OFF_TRACK


def _projected(measure: Measure, readings: Sequence[Reading], by: date | None) -> Decimal | None:
    """Carry the slope on, from each reading to the day; the median of these is not moved by one odd month."""
    recent = readings[-_WINDOW:]
    slope = _slope(recent)
    if slope is None:
        return None
    day = by or _later(recent[-1].on, _AHEAD * _period(measure))
    return _median([one.value + slope * (day - one.on).days for one in recent])


def _slope(readings: Sequence[Reading]) -> Decimal | None:
    """Give the Theil–Sen slope a day: the median over all pairs of readings."""
    if len(readings) < _ENOUGH_FOR_A_SLOPE:
        return None
    slopes = [
        (later.value - earlier.value) / (later.on - earlier.on).days
        for at, earlier in enumerate(readings)
        for later in readings[at + 1 :]
        if later.on > earlier.on
    ]
    return _median(slopes) if slopes else None


def _median(values: Iterable[Decimal]) -> Decimal:
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def _gap(measure: Measure, value: Decimal, target: Decimal) -> Decimal:
    """Give how much is missing to the target; 0 or less is met."""
    return target - value if measure.better is Better.HIGHER else value - target


def _scale(measure: Measure, readings: Sequence[Reading]) -> Decimal:
    """Give what 2 % are taken of: 100 points, the length of a scale, the target, or else the largest value."""
    if measure.unit is not None and same(measure.unit, "points"):
        return Decimal(100)
    if kind(measure.unit) is Kind.SCALE:
        low, high = bounds(measure.unit)
        return (high or Decimal(0)) - (low or Decimal(0))
    return abs(measure.target) if measure.target else max(abs(reading.value) for reading in readings)


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
