"""Measures and their readings: adding and finding them, and what is refused about them."""

from __future__ import annotations

import dataclasses
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.tracking.presets import bounds
from leitbild_cli.core.tracking.units import Kind, kind
from leitbild_cli.errors import Ambiguous, ForbiddenRefusal, NotFound, UsageRefusal, near
from leitbild_cli.language import _, current

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal

    from leitbild_cli.core.model import Leitbild, Measure, Reading


class Kept(StrEnum):
    """What became of something that was to be kept."""

    ADDED = "added"
    KNOWN = "known"
    CHANGED = "changed"


def add_measure(leitbild: Leitbild, measure: Measure) -> tuple[Leitbild, Kept]:
    """Add a measure at the end; the very same one is known, another one with its key is refused."""
    known = lookup.measure_of(leitbild, measure.id)
    if known is not None:
        if dataclasses.replace(known, readings=measure.readings) != measure:
            raise MeasureExists(known.id, name=known.name)
        return leitbild, Kept.KNOWN
    _check(leitbild, measure)
    return dataclasses.replace(leitbild, measures=(*leitbild.measures, measure)), Kept.ADDED


def change_measure(leitbild: Leitbild, measure: Measure) -> tuple[Leitbild, Kept]:
    """Give the measure with this key a new name, target or rhythm; its readings stay as they are."""
    old = find(leitbild, measure.id)
    new = dataclasses.replace(measure, readings=old.readings)
    if new == old:
        return leitbild, Kept.KNOWN
    _check(leitbild, new)
    return _with(leitbild, new), Kept.CHANGED


def add_reading(
    leitbild: Leitbild, measure_key: str, reading: Reading, *, replace: bool = False
) -> tuple[Leitbild, Kept]:
    """Add a reading in its place by date; the same day and value is known, another value needs `replace`."""
    measure = find(leitbild, measure_key)
    _check_value(measure, reading)
    old = next((one for one in measure.readings if one.on == reading.on), None)
    if old is None:
        return _with(leitbild, dataclasses.replace(measure, readings=_inserted(measure.readings, reading))), Kept.ADDED
    if old == reading or (old.value == reading.value and not replace):
        return leitbild, Kept.KNOWN
    if not replace:
        raise ReadingExists(measure.name, on=reading.on, old=old.value, new=reading.value)
    readings = tuple(reading if one is old else one for one in measure.readings)
    return _with(leitbild, dataclasses.replace(measure, readings=readings)), Kept.CHANGED


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


class BadReading(UsageRefusal):
    """A value that cannot be read; `value`, `unit` and `accepted` are the facts."""

    code = "bad-reading"

    def __init__(self, value: str, *, unit: str | None, what: str = "", mend: str = "") -> None:
        """Say that it is no number, unless a kind of this refusal knows more."""
        self.value = value
        self.unit = unit
        self.accepted = examples(unit)
        super().__init__(
            what or _("`{value}` is not a value that can be read.").format(value=value),
            mend=mend or _("Written like this it works: {accepted}").format(accepted=" · ".join(self.accepted)),
        )


class WrongUnit(BadReading):
    """A value in a unit that does not become the measure's."""

    code = "wrong-unit"

    def __init__(self, value: str, *, unit: str | None, given: str) -> None:
        """Name both units."""
        self.given = given
        if unit is None:
            what = _("This measure has no unit, and `{value}` has one: {given}.").format(value=value, given=given)
        else:
            what = _("This measure is kept in {unit}, and `{value}` is not.").format(unit=unit, value=value)
        super().__init__(value, unit=unit, what=what)


class OutOfRange(BadReading):
    """A value that cannot be true: a share over 100 %, a time below 0."""

    code = "out-of-range"

    def __init__(self, value: str, *, unit: str | None, low: Decimal | None, high: Decimal | None) -> None:
        """Name the ends of the range."""
        self.low, self.high = low, high
        if low is not None and high is not None:
            range_ = _("It goes from {low} to {high}.").format(low=plain(low), high=plain(high))
        elif low is not None:
            range_ = _("It starts at {low}.").format(low=plain(low))
        else:
            range_ = ""
        super().__init__(
            value, unit=unit, what=_("`{value}` cannot be right for this measure.").format(value=value), mend=range_
        )


class UnclearNumber(BadReading):
    """A number such as 1.234, which is one thing in German and another in English."""

    code = "unclear-number"

    def __init__(self, value: str, *, unit: str | None, large: Decimal, small: Decimal) -> None:
        """Name both readings and how to write each."""
        self.large, self.small = large, small
        what = _("`{value}` could be {large} or {small}.").format(value=value, large=plain(large), small=plain(small))
        mend = _("Please write {large} or {small}.").format(large=plain(large), small=f"{plain(small)}0")
        super().__init__(value, unit=unit, what=what, mend=mend)


class ReadingExists(ForbiddenRefusal):
    """There is a reading of this day already, with another value."""

    code = "reading-exists"

    def __init__(self, measure: str, *, on: date, old: Decimal, new: Decimal) -> None:
        """Name both values, and the way to replace the old one."""
        self.measure, self.on, self.old, self.new = measure, on, old, new
        super().__init__(
            _("{measure} already has a reading of {day}: {old}, not {new}.").format(
                measure=measure, day=on.isoformat(), old=plain(old), new=plain(new)
            ),
            mend=_("If the new value is the right one, add `--replace`."),
        )


class MeasureExists(ForbiddenRefusal):
    """There is another measure with this key."""

    code = "measure-exists"

    def __init__(self, key: str, *, name: str) -> None:
        """Name the measure that has the key."""
        self.key, self.name = key, name
        super().__init__(
            _("There is a measure `{key}` already: {name}.").format(key=key, name=name),
            mend=_("`leitbild track change {key}` changes it; a new measure needs a key of its own.").format(key=key),
        )


class NothingAdopted(ForbiddenRefusal):
    """A look back needs a statement that was decided on."""

    code = "nothing-adopted"

    def __init__(self) -> None:
        """Say what comes first."""
        super().__init__(
            _("There is no adopted statement yet to look back at."), mend=_("First comes `leitbild adopt`.")
        )


def plain(value: Decimal) -> str:
    """Give a number as the reader writes it, without grouping."""
    text = format(value, "f")
    return text.replace(".", ",") if current() == "de" else text


def examples(unit: str | None) -> tuple[str, ...]:
    """Give what may be typed for a measure in this unit."""
    mark = "," if current() == "de" else "."
    match kind(unit):
        case Kind.SHARE:
            return ("98 %", f"98{mark}5")
        case Kind.TIME:
            return ("30 s", "0:30", f"1{mark}5 min")
        case Kind.SCALE:
            return (f"4{mark}2",)
        case Kind.OTHER:
            return ("12",) if unit is None else ("12", f"12 {unit}")
