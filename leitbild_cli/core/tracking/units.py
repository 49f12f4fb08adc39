"""What a measure's unit means: shares, times, scales, and everything else; and how times become each other."""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum

from leitbild_cli.core.text.units import plain
from leitbild_cli.core.text.units import unit as known
from leitbild_cli.record import record

_SCALE = r"([-−]?[0-9]{1,4})\s*(?:–|-|\.\.|…|bis|to)\s*([0-9]{1,4})"
_EXACT_TO = Decimal("0.000001")


class UnitKind(StrEnum):
    """The kinds of units that are read and shown in their own way."""

    SHARE = "share"
    TIME = "time"
    SCALE = "scale"
    OTHER = "other"


@record(kw_only=False)
class Bounds:
    """The smallest and the largest value that can be true; None is open."""

    low: Decimal | None = None
    high: Decimal | None = None

    def hold(self, value: Decimal) -> bool:
        """Say whether the value lies within."""
        return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)


OPEN = Bounds()


def kind(unit: str | None) -> UnitKind:
    """Give the kind of a unit; no unit is a plain number."""
    if unit is None:
        return UnitKind.OTHER
    match known(unit):
        case ("percent", _):
            return UnitKind.SHARE
        case ("time", _):
            return UnitKind.TIME
        case _:
            return UnitKind.SCALE if re.fullmatch(_SCALE, unit.strip()) else UnitKind.OTHER


def bounds(unit: str | None) -> Bounds:
    """Give what the unit itself allows: a share 0 to 100, a time from 0 on, a scale its ends."""
    match kind(unit):
        case UnitKind.SHARE:
            return Bounds(Decimal(0), Decimal(100))
        case UnitKind.TIME:
            return Bounds(Decimal(0))
        case UnitKind.SCALE:
            ends = re.fullmatch(_SCALE, (unit or "").strip())
            low, high = ends.groups() if ends else ("0", "0")
            return Bounds(Decimal(low.replace("−", "-")), Decimal(high))
        case UnitKind.OTHER:
            return OPEN


def seconds(unit: str | None) -> int | None:
    """Give how many seconds one of this unit lasts, None if it is no time."""
    match known(unit or ""):
        case ("time", length):
            return int(length)
        case _:
            return None


def same(one: str, other: str | None) -> bool:
    """Say whether two words name one unit: `sec` and `Sekunden`, `%` and `Prozent`."""
    if other is None:
        return False
    return plain(one) == plain(other) or (known(one) is not None and known(one) == known(other))


def in_unit(total_seconds: Decimal, unit: str) -> Decimal:
    """Give a time in the unit, exact where it can be and else to six places."""
    length = seconds(unit) or 1
    value = total_seconds / length
    return value if value * length == total_seconds and _short(value) else _rounded(value)


def _short(value: Decimal) -> bool:
    return value == value.quantize(_EXACT_TO)


def _rounded(value: Decimal) -> Decimal:
    return value.quantize(_EXACT_TO)
