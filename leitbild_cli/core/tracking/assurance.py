"""Whether the target is met as a rule: what the level of the readings can be, with what they rest on.

A share with known cases has a Wilson interval (Wilson 1927), any other measure an interval of its mean; both at 98 %,
so that weeks of looking rarely call a service good that is a little less. Source of the question: NHS, "assurance".
"""

from __future__ import annotations

import math
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Better
from leitbild_cli.core.tracking.process import EARLIEST, LOCKED, deviation, mean
from leitbild_cli.core.tracking.units import UnitKind, kind
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from leitbild_cli.core.model import Measure, Reading

_SURE = 2.33
_USUAL = 1.96


class Assurance(StrEnum):
    """How the readings stand to the target."""

    REACHED = "reached"
    MET = "met"
    SOMETIMES = "sometimes"
    MISSED = "missed"
    NEVER = "never"
    OPEN = "open"


@record
class TargetFound:
    """What the readings say of the target: how many of the last `of` met it, and what their level can be.

    `low` and `high` are in the measure's unit, None where the readings are too few.
    """

    assurance: Assurance
    met: int = 0
    of: int = 0
    low: float | None = None
    high: float | None = None


def assured(measure: Measure, readings: Sequence[Reading]) -> TargetFound:
    """Give how the last readings of a phase, at most twelve, stand to the target."""
    if measure.target is None or not readings:
        return TargetFound(assurance=Assurance.OPEN)
    recent = readings[-LOCKED:]
    count = sum(met(one.value, measure) for one in recent)
    level = _level(measure, recent)
    found = _judged(measure, level, last=met(recent[-1].value, measure), count=count)
    low, high = level or (None, None)
    return TargetFound(assurance=found, met=count, of=len(recent), low=low, high=high)


def met(value: Decimal, measure: Measure) -> bool:
    """Say whether a value meets the target; equal is met, and without a target nothing is."""
    if measure.target is None:
        return False
    return value >= measure.target if measure.better is Better.HIGHER else value <= measure.target


def interval(measure: Measure, reading: Reading) -> tuple[float, float] | None:
    """Give between what a share with known cases can lie, in percent (Wilson, 95 %); None for anything else."""
    if kind(measure.unit) is not UnitKind.SHARE or not reading.n:
        return None
    low, high = _wilson(float(reading.value) / 100 * reading.n, reading.n, _USUAL)
    return 100 * low, 100 * high


def _judged(measure: Measure, level: tuple[float, float] | None, *, last: bool, count: int) -> Assurance:
    if level is not None and measure.target is not None:
        low, high, target = *level, float(measure.target)
        worst, best = (low, high) if measure.better is Better.HIGHER else (-high, -low)
        wanted = target if measure.better is Better.HIGHER else -target
        if worst >= wanted and last:
            return Assurance.REACHED
        if best < wanted and not last:
            return Assurance.MISSED
    if not count:
        return Assurance.NEVER
    return Assurance.MET if last else Assurance.SOMETIMES


def _level(measure: Measure, readings: Sequence[Reading]) -> tuple[float, float] | None:
    if kind(measure.unit) is UnitKind.SHARE and all(one.n for one in readings):
        cases = sum(one.n or 0 for one in readings)
        good = math.fsum(float(one.value) / 100 * (one.n or 0) for one in readings)
        low, high = _wilson(good, cases, _SURE)
        return 100 * low, 100 * high
    if len(readings) < EARLIEST:
        return None
    values = [float(one.value) for one in readings]
    few = len(values) - 1
    factor = _SURE * (1 + (_SURE**2 + 1) / (4 * few))  # of Student, near enough from seven degrees of freedom on
    wide = factor * deviation(values) / math.sqrt(len(values))
    return mean(values) - wide, mean(values) + wide


def _wilson(good: float, cases: int, z: float) -> tuple[float, float]:
    share, square = good / cases, z * z
    middle = share + square / (2 * cases)
    wide = z * math.sqrt(max(share * (1 - share), 0.0) / cases + square / (4 * cases * cases))
    whole = 1 + square / cases
    return max((middle - wide) / whole, 0.0), min((middle + wide) / whole, 1.0)
