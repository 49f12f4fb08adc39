"""What people rated, as a reading: the share of satisfied answers, promoters less detractors, or the mean.

Which of them is told by the measure's unit: a share, points, or a scale. A rating counts on the scale it was given on.
"""

from __future__ import annotations

import math
from decimal import Decimal
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Reading
from leitbild_cli.core.tracking.presets import PRESETS
from leitbild_cli.core.tracking.units import UnitKind, bounds, kind
from leitbild_cli.errors import ForbiddenRefusal
from leitbild_cli.language import mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from leitbild_cli.core.model import Audience, Feedback, Leitbild, Measure

_FIVE = 5
_TOP = Decimal("0.75")  # of the way from the worst to the best: 4 of 5, 6 of 7, 8 of 10
_TEN, _PROMOTER, _DETRACTOR = 10, 9, 6


@record
class Rated:
    """A reading made of ratings; `satisfied` is from which rating on somebody counts as satisfied, by scale.

    `other` are ratings on scales that this measure can't use.
    """

    reading: Reading
    satisfied: tuple[tuple[int, int], ...] = ()
    other: int = 0


class NoRatings(ForbiddenRefusal):
    """No feedback in this time has a rating that fits the measure."""

    code = "no-ratings"
    what = mark("No rating fits {measure} in this time.")
    mend = mark("Shares count any scale, points ratings from 0 to 10, a scale ratings on just this scale.")


def rated(
    leitbild: Leitbild, measure: Measure, *, on: date, since: date | None = None, audience: Audience | None = None
) -> Rated:
    """Give the reading of the ratings that came after a day and up to another; without `since`, after the last one."""
    start = since or max((one.on for one in measure.readings if one.on < on), default=None)
    given = [one for one in leitbild.feedback if _counts(one, start, on, audience, since is not None)]
    fitting = [one for one in given if _fits(one, measure)]
    if not fitting:
        raise NoRatings(measure=measure.name)
    value = _value(measure, fitting)
    scales = sorted({_scale(one) for one in fitting}) if kind(measure.unit) is UnitKind.SHARE else []
    return Rated(
        reading=Reading(on=on, value=value, n=len(fitting)),
        satisfied=tuple((math.ceil(_top(low, high)), high) for low, high in scales),
        other=len(given) - len(fitting),
    )


def _counts(one: Feedback, start: date | None, on: date, audience: Audience | None, including: bool) -> bool:  # noqa: FBT001  one of four bounds
    if one.rating is None or (audience is not None and one.audience is not audience):
        return False
    if one.received is None:
        return start is None
    after = start is None or one.received > start or (including and one.received == start)
    return after and one.received <= on


def _scale(one: Feedback) -> tuple[int, int]:
    return 1 if one.lowest is None else one.lowest, one.scale or _FIVE


def _top(low: int, high: int) -> Decimal:
    return low + _TOP * (high - low)


def _fits(one: Feedback, measure: Measure) -> bool:
    match kind(measure.unit):
        case UnitKind.SHARE:
            return True
        case UnitKind.SCALE:
            limits, (low, high) = bounds(measure.unit), _scale(one)
            return limits.low == low and limits.high == high
        case _:
            return _is_score(measure) and _scale(one) == (0, _TEN)


def _is_score(measure: Measure) -> bool:
    preset = PRESETS["nps"]
    return measure.id == preset.id or measure.unit in (preset.unit, preset.unit_de)


def _value(measure: Measure, given: Sequence[Feedback]) -> Decimal:
    ratings = [(one.rating or Decimal(0), *_scale(one)) for one in given]
    match kind(measure.unit):
        case UnitKind.SHARE:
            return _share(rating >= math.ceil(_top(low, high)) for rating, low, high in ratings)
        case UnitKind.SCALE:
            return _short(sum((rating for rating, _low, _high in ratings), Decimal(0)) / len(ratings))
        case _:
            promoters = _share(rating >= _PROMOTER for rating, _low, _high in ratings)
            return _short(promoters - _share(rating <= _DETRACTOR for rating, _low, _high in ratings))


def _share(hits: Iterable[bool]) -> Decimal:
    known = list(hits)
    return _short(Decimal(100 * sum(known)) / len(known))


def _short(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.1")).normalize() + 0
