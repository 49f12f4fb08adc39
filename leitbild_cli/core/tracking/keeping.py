"""Add measures and readings, and find a measure by key, prefix or name."""

from __future__ import annotations

import dataclasses
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.tracking.presets import bounds
from leitbild_cli.core.tracking.refusals import MeasureExists, OutOfRange, ReadingExists, plain
from leitbild_cli.errors import Ambiguous, NotFound, near
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterable

    from leitbild_cli.core.model import Leitbild, Measure, Reading


class Outcome(StrEnum):
    """What became of something that was to be kept."""

    ADDED = "added"
    KNOWN = "known"
    CHANGED = "changed"


def add_measure(leitbild: Leitbild, measure: Measure) -> tuple[Leitbild, Outcome]:
    """Add a measure at the end; the very same one is known, another one with its key is refused."""
    known = lookup.measure_of(leitbild, measure.id)
    if known is not None:
        if dataclasses.replace(known, readings=measure.readings) != measure:
            raise MeasureExists(known.id, name=known.name)
        return leitbild, Outcome.KNOWN
    _check(leitbild, measure)
    return dataclasses.replace(leitbild, measures=(*leitbild.measures, measure)), Outcome.ADDED


def change_measure(leitbild: Leitbild, measure: Measure) -> tuple[Leitbild, Outcome]:
    """Give the measure with this key a new name, target or rhythm; its readings stay as they are."""
    old = find(leitbild, measure.id)
    new = dataclasses.replace(measure, readings=old.readings)
    if new == old:
        return leitbild, Outcome.KNOWN
    _check(leitbild, new)
    return _with(leitbild, new), Outcome.CHANGED


def add_reading(
    leitbild: Leitbild, measure_key: str, reading: Reading, *, replace: bool = False
) -> tuple[Leitbild, Outcome]:
    """Add a reading in its place by date; the same day and value is known, another value needs `replace`."""
    measure = find(leitbild, measure_key)
    _check_value(measure, reading)
    old = next((one for one in measure.readings if one.on == reading.on), None)
    if old is None:
        return _with(
            leitbild, dataclasses.replace(measure, readings=_inserted(measure.readings, reading))
        ), Outcome.ADDED
    if old == reading or (old.value == reading.value and not replace):
        return leitbild, Outcome.KNOWN
    if not replace:
        raise ReadingExists(measure.name, on=reading.on, old=old.value, new=reading.value)
    readings = tuple(reading if one is old else one for one in measure.readings)
    return _with(leitbild, dataclasses.replace(measure, readings=readings)), Outcome.CHANGED


def find(leitbild: Leitbild, ref: str) -> Measure:
    """Give the measure with this key, else the only one whose key or name begins with it."""
    wanted = ref.strip().casefold()
    exact = [one for one in leitbild.measures if wanted in (one.id.casefold(), one.name.casefold())]
    if len(exact) > 1:
        exact = [one for one in exact if one.id.casefold() == wanted] or exact
    begun = [one for one in leitbild.measures if wanted and _begins(one, wanted)]
    found = exact or begun
    if not found:
        words = [word for one in leitbild.measures for word in (one.id, one.name)]
        raise NotFound(ref, kind=_("measure"), near=near(ref, words), listed="leitbild track show")
    if len(found) > 1:
        raise Ambiguous(ref, candidates=[one.id for one in found])
    return found[0]


def _begins(measure: Measure, wanted: str) -> bool:
    return measure.id.casefold().startswith(wanted) or measure.name.casefold().startswith(wanted)


def _check(leitbild: Leitbild, measure: Measure) -> None:
    limits = bounds(measure)
    if measure.target is not None and not limits.hold(measure.target):
        raise OutOfRange(plain(measure.target), unit=measure.unit, low=limits.low, high=limits.high)
    for reading in measure.readings:
        _check_value(measure, reading)
    ideas = tuple(lookup.ideas_by_id(leitbild))
    if measure.idea is not None and measure.idea not in ideas:
        raise NotFound(measure.idea, kind=_("idea"), near=near(measure.idea, ideas))


def _check_value(measure: Measure, reading: Reading) -> None:
    limits = bounds(measure)
    if not limits.hold(reading.value):
        raise OutOfRange(plain(reading.value), unit=measure.unit, low=limits.low, high=limits.high)


def _inserted(readings: tuple[Reading, ...], reading: Reading) -> tuple[Reading, ...]:
    place = next((at for at, one in enumerate(readings) if one.on > reading.on), len(readings))
    return (*readings[:place], reading, *readings[place:])


def _with(leitbild: Leitbild, measure: Measure) -> Leitbild:
    return dataclasses.replace(leitbild, measures=_swapped(leitbild.measures, measure))


def _swapped(measures: Iterable[Measure], measure: Measure) -> tuple[Measure, ...]:
    return tuple(measure if one.id == measure.id else one for one in measures)
