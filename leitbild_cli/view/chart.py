"""The course of a measure in characters, for the terminal."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_BLOCKS = "▁▂▃▄▅▆▇█"
_ASCII = "._-=^#"


def sparkline(values: Sequence[Decimal | None], *, ascii_only: bool = False) -> str:
    """Give one character a value, from the lowest to the highest; None is a gap."""
    signs = _ASCII if ascii_only else _BLOCKS
    known = [value for value in values if value is not None]
    low, high = (min(known), max(known)) if known else (Decimal(0), Decimal(0))
    return "".join(" " if value is None else signs[_level(value, low, high, len(signs))] for value in values)


def _level(value: Decimal, low: Decimal, high: Decimal, count: int) -> int:
    if high == low:
        return (count - 1) // 2
    return min(int((value - low) / (high - low) * count), count - 1)
