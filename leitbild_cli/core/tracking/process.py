"""What readings say by themselves: the usual ups and downs, and what is a real change (Shewhart's control chart).

Readings of a share with known cases make a p chart, all others an XmR chart; the rules are those of the British NHS
(Making Data Count): a reading outside the limits, seven on one side of the middle, seven rising or falling, two of
three near a limit. The limits are on trial until twelve readings are in, and locked then. Where a service does not
change, one of the rules fires within twelve readings in fewer than twelve cases of a hundred; `make bench` measures it.
"""

from __future__ import annotations

import math
from enum import StrEnum
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Better
from leitbild_cli.core.tracking.units import UnitKind, kind
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from leitbild_cli.core.model import Measure, Reading

EARLIEST = 8
"""From so many readings on something is said of change."""
LOCKED = 12
"""The limits come from the first so many readings of a phase, and stay."""
_RUN = 7
_STILL = 3  # a signal in the last three readings still stands
_SIGMAS, _NEAR = 3.0, 2.0
_SPREAD = 1.128  # the mean moving range of a normal process in standard deviations
_DRIFTS = 2.0  # a stable process is so much wider than its steps once in some hundred times
_COARSE = 0.6
_LEAST_SPREAD = 0.005  # of the middle: readings that never move give no limits of their own
_MANY_CASES = 50  # from here on a share is as good as normal
_BEYOND_THREE, _BEYOND_TWO = 0.00135, 0.02275  # of a normal process, on one side


class Rule(StrEnum):
    """What told of a change."""

    OUTSIDE = "outside"
    RUN = "run"
    TREND = "trend"
    NEAR = "near"


@record
class Shift:
    """A real change: for the better or not, since when, by which rule, and by how many readings it was told."""

    better: bool
    since: date
    rule: Rule
    count: int


@record
class Limits:
    """Between what a reading usually lies, and the middle of it; in the measure's unit."""

    low: float
    middle: float
    high: float


@record
class Process:
    """The readings of the present phase, in order; `base` says from how many of them the limits come.

    `limits` are those of each reading, empty before the eighth; `change` is one that still stands.
    """

    readings: tuple[Reading, ...]
    base: int = 0
    limits: tuple[Limits, ...] = ()
    change: Shift | None = None


@record
class _Signal:
    """A rule that fired at the reading `at`, told from the reading `since` on; `up` says which way the numbers went."""

    at: int
    since: int
    rule: Rule
    up: bool


def process(measure: Measure, readings: Sequence[Reading]) -> Process:
    """Give the present phase of readings in order of days; after a lasting change the limits start anew."""
    *_earlier, last = phases(measure, readings)
    return last


def phases(measure: Measure, readings: Sequence[Reading]) -> tuple[Process, ...]:
    """Give every phase of readings in order of days, the present one last; without readings an empty one."""
    starts = [0]
    while (shift := _lasting(measure, readings[starts[-1] :])) is not None:
        starts.append(starts[-1] + shift)
    ends = [*starts[1:], len(readings)]
    befores = [readings[start - 1] if start else None for start in starts]
    return tuple(
        _phase(measure, tuple(readings[start:end]), before)
        for start, end, before in zip(starts, ends, befores, strict=True)
    )


def sides(measure: Measure, found: Process) -> tuple[bool | None, ...]:
    """Give for each reading whether it tells of better (True) or worse: beyond the limits, or part of the change.

    Those from which the limits come are not held against them.
    """
    if not found.limits:
        return (None,) * len(found.readings)
    each = enumerate(zip(found.readings, found.limits, strict=True))
    return tuple(_side(measure, found.change, one, limits, judged=at >= LOCKED) for at, (one, limits) in each)


def _side(measure: Measure, change: Shift | None, one: Reading, limits: Limits, *, judged: bool) -> bool | None:
    value = float(one.value)
    better = (value > limits.middle) == (measure.better is Better.HIGHER)
    if judged and not limits.low <= value <= limits.high:
        return better
    told = change is not None and one.on >= change.since and change.better is better and value != limits.middle
    return better if told else None


def _phase(measure: Measure, phase: tuple[Reading, ...], before: Reading | None) -> Process:
    if len(phase) < EARLIEST:
        return Process(readings=phase)
    signals = _signals(measure, phase)
    standing = [one for one in signals if one.at >= len(phase) - _STILL]
    return Process(
        readings=phase,
        base=min(len(phase), LOCKED),
        limits=tuple(_limits(measure, phase)),
        change=_change(measure, phase, standing) or _shifted(measure, phase, before),
    )


def mean(values: Sequence[float]) -> float:
    """Give the mean; `statistics` is a slow import."""
    return math.fsum(values) / len(values)


def deviation(values: Sequence[float]) -> float:
    """Give the standard deviation of a sample of two or more."""
    middle = mean(values)
    return math.sqrt(math.fsum((one - middle) ** 2 for one in values) / (len(values) - 1))


def outside(found: Process) -> frozenset[int]:
    """Give the places of readings beyond their limits."""
    return frozenset(
        place
        for place, (reading, limits) in enumerate(zip(found.readings, found.limits, strict=False))
        if not limits.low <= float(reading.value) <= limits.high
    )


def _lasting(measure: Measure, readings: Sequence[Reading]) -> int | None:
    """Give where a run behind the locked limits starts, once enough readings follow to lock new ones."""
    if len(readings) < 2 * LOCKED:
        return None
    runs = ((max(one.since, LOCKED), one.at) for one in _signals(measure, readings) if one.rule is Rule.RUN)
    start = next((since for since, at in runs if at - since + 1 >= _RUN), None)
    return start if start is not None and len(readings) - start >= LOCKED else None


def _change(measure: Measure, phase: Sequence[Reading], standing: Sequence[_Signal]) -> Shift | None:
    if not standing:
        return None
    last = max(standing, key=lambda one: (one.at, -one.since))
    same = [one for one in standing if one.up is last.up]
    first = min(one.since for one in same)
    better = last.up == (measure.better is Better.HIGHER)
    return Shift(better=better, since=phase[first].on, rule=last.rule, count=last.at - last.since + 1)


def _shifted(measure: Measure, phase: Sequence[Reading], before: Reading | None) -> Shift | None:
    """Give the change a new phase began with, as long as its own limits are young."""
    if before is None or len(phase) >= 2 * LOCKED:
        return None
    up = mean([float(one.value) for one in phase]) > float(before.value)
    return Shift(better=up == (measure.better is Better.HIGHER), since=phase[0].on, rule=Rule.RUN, count=len(phase))


def _signals(measure: Measure, readings: Sequence[Reading]) -> Iterator[_Signal]:
    """Give every rule that fires, in order of the readings."""
    if len(readings) < EARLIEST:
        return
    scores = tuple(_scores(measure, readings))
    sides = _streaks(score > 0 for score in scores), _streaks(score < 0 for score in scores)
    steps = [(one.value, later.value) for one, later in pairwise(readings)]
    climbs = _streaks(later > one for one, later in steps), _streaks(later < one for one, later in steps)
    for at, score in enumerate(scores):
        if abs(score) > _SIGMAS:
            yield _Signal(at=at, since=at, rule=Rule.OUTSIDE, up=score > 0)
        for up, side, climb in zip((True, False), sides, climbs, strict=True):
            if side[at] >= _RUN:
                yield _Signal(at=at, since=at - side[at] + 1, rule=Rule.RUN, up=up)
            if at and climb[at - 1] >= _RUN - 1:
                yield _Signal(at=at, since=at - climb[at - 1], rule=Rule.TREND, up=up)
            near = [
                place for place in range(max(0, at - 2), at + 1) if (scores[place] if up else -scores[place]) > _NEAR
            ]
            if near[-1:] == [at] and len(near) > 1:
                yield _Signal(at=at, since=near[0], rule=Rule.NEAR, up=up)


def _streaks(hits: Iterable[bool]) -> tuple[int, ...]:
    """Give for each place how many hits in a row end there."""
    return tuple(accumulate(hits, lambda before, hit: before + 1 if hit else 0, initial=0))[1:]


def _scores(measure: Measure, readings: Sequence[Reading]) -> Iterable[float]:
    """Give how many standard deviations each reading lies from the middle."""
    if (share := _share(measure, readings)) is not None:
        return [_share_score(float(one.value) / 100, one.n or 1, share) for one in readings]
    middle, spread = _usual(readings)
    return [(float(one.value) - middle) / spread for one in readings]


def _limits(measure: Measure, readings: Sequence[Reading]) -> Iterator[Limits]:
    share = _share(measure, readings)
    if share is None:
        middle, spread = _usual(readings)
        for _one in readings:
            yield Limits(low=middle - _SIGMAS * spread, middle=middle, high=middle + _SIGMAS * spread)
        return
    for one in readings:
        low, high = _share_limits(one.n or 1, share)
        yield Limits(low=100 * low, middle=100 * share, high=100 * high)


def _usual(readings: Sequence[Reading]) -> tuple[float, float]:
    """Give middle and standard deviation of the base.

    By moving ranges, or by all of it where that is more: few ranges are often small by chance. But a base that drifts
    has a far greater spread than its steps, and there only the steps tell what is usual. Coarse values, a share of
    twenty in steps of five, hide steps smaller than their own.
    """
    base = [float(one.value) for one in readings[:LOCKED]]
    middle, whole = mean(base), deviation(base)
    steps = mean([abs(later - one) for one, later in pairwise(base)]) / _SPREAD
    spread = steps if whole > _DRIFTS * steps else max(steps, whole)
    coarse = min((later - one for one, later in pairwise(sorted(set(base)))), default=0.0) * _COARSE
    return middle, max(spread, coarse, _LEAST_SPREAD * abs(middle), math.ulp(1.0))


def _share(measure: Measure, readings: Sequence[Reading]) -> float | None:
    """Give the share of the base, 0 to 1, where it is one and every reading knows its cases; never quite 0 or 1."""
    if kind(measure.unit) is not UnitKind.SHARE or not all(one.n for one in readings):
        return None
    cases = sum(one.n or 0 for one in readings[:LOCKED])
    good = sum(float(one.value) / 100 * (one.n or 0) for one in readings[:LOCKED])
    return (good + 0.5) / (cases + 1)


def _share_score(value: float, cases: int, share: float) -> float:
    if cases >= _MANY_CASES:
        return (value - share) / math.sqrt(share * (1 - share) / cases)
    return _exact_score(round(value * cases), cases, share)


def _share_limits(cases: int, share: float) -> tuple[float, float]:
    if cases >= _MANY_CASES:
        wide = _SIGMAS * math.sqrt(share * (1 - share) / cases)
        return max(share - wide, 0.0), min(share + wide, 1.0)
    usual = [good for good in range(cases + 1) if abs(_exact_score(good, cases, share)) <= _SIGMAS]
    return usual[0] / cases, usual[-1] / cases


def _exact_score(good: int, cases: int, share: float) -> float:
    """Give a score of the binomial tail, half of the value's own probability counted (mid-p), in whole steps."""
    own = _chance(good, cases, share) / 2
    below = sum(_chance(one, cases, share) for one in range(good)) + own
    tail = min(below, 1 - below)
    size = _SIGMAS + 1 if tail < _BEYOND_THREE else _NEAR + 0.5 if tail < _BEYOND_TWO else 1.0
    return -size if below < 1 - below else size


def _chance(good: int, cases: int, share: float) -> float:
    return math.comb(cases, good) * share**good * (1 - share) ** (cases - good)
