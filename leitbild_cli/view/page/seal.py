"""The seal as a star: a ray for each of its sixteen digits, as long as the digit is great."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING

from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterator

_INNER, _LEAST, _STEP = 20, 3, 23.2 / 15
_DIGITS = 16


@record
class Ray:
    """A ray from the middle of the picture, which is at 0 0."""

    x: str
    y: str
    to_x: str
    to_y: str


@record
class Star:
    """The rays of a seal, and its digits as people compare them."""

    rays: tuple[Ray, ...]
    digits: str
    holds: bool


def star(seal: str, *, holds: bool) -> Star:
    """Give the picture of a seal; signs that are no digit make no ray."""
    groups = " ".join(seal[start : start + 4] for start in range(0, len(seal), 4))
    return Star(rays=tuple(_rays(seal)), digits=groups, holds=holds)


def _rays(seal: str) -> Iterator[Ray]:
    for place, digit in enumerate(seal[:_DIGITS]):
        if digit in "0123456789abcdef":
            angle = 2 * pi * place / _DIGITS
            outer = _INNER + _LEAST + int(digit, 16) * _STEP
            ends = (_INNER * sin(angle), -_INNER * cos(angle), outer * sin(angle), -outer * cos(angle))
            x, y, to_x, to_y = (_number(one) for one in ends)
            yield Ray(x=x, y=y, to_x=to_x, to_y=to_y)


def _number(value: float) -> str:
    return f"{round(value, 1) + 0:g}"  # no minus before a nought
