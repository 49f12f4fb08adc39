"""Measures and their readings: adding and finding them, and what is refused about them."""

from __future__ import annotations

import dataclasses
import re
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.text.fold import caseless, unaccented
from leitbild_cli.core.tracking import sentences
from leitbild_cli.core.tracking.presets import bounds
from leitbild_cli.core.tracking.units import UnitKind, kind
from leitbild_cli.errors import Ambiguous, ForbiddenRefusal, NotFound, UsageRefusal, near
from leitbild_cli.language import _, current, mark

if TYPE_CHECKING:
    from collections.abc import Iterable
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
        if dataclasses.replace(known, readings=measure.readings) != _filled(measure, known):
            raise MeasureExists(key=known.id, name=known.name)
        return leitbild, Kept.KNOWN
    _check(leitbild, measure)
    return dataclasses.replace(_measured(leitbild, measure), measures=(*leitbild.measures, measure)), Kept.ADDED


def change_measure(leitbild: Leitbild, measure: Measure) -> tuple[Leitbild, Kept]:
    """Give the measure with this key a new name, target or rhythm; its readings stay as they are."""
    old = find(leitbild, measure.id)
    new = dataclasses.replace(measure, readings=old.readings)
    if new == old:
        return leitbild, Kept.KNOWN
    _check(leitbild, new)
    return _with(_measured(leitbild, new), new), Kept.CHANGED


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
        raise ReadingExists(measure=measure.name, day=reading.on, old=plain(old.value), new=plain(reading.value))
    readings = tuple(reading if one is old else one for one in measure.readings)
    return _with(leitbild, dataclasses.replace(measure, readings=readings)), Kept.CHANGED


def find(leitbild: Leitbild, ref: str) -> Measure:
    """Give the measure with this key, else the only one whose key or name begins with it."""
    wanted = caseless(ref)
    exact = [one for one in leitbild.measures if wanted in (one.id, caseless(one.name))]
    if len(exact) > 1:
        exact = [one for one in exact if one.id == wanted] or exact
    begun = [one for one in leitbild.measures if wanted and _begins(one, wanted)]
    found = exact or begun
    if not found:
        words = [word for one in leitbild.measures for word in (one.id, one.name)]
        raise NotFound(ref, kind=_("measure"), near=near(ref, words), listed="track show")
    if len(found) > 1:
        raise Ambiguous(ref, candidates=[one.id for one in found])
    return found[0]


def as_key(word: str) -> str:
    """Give a measure's key or name as tables and people write it: `First_contact`, `first contact`, `first-contact`."""
    return re.sub(r"[\s_-]+", "-", unaccented(word.strip()))


def _begins(measure: Measure, wanted: str) -> bool:
    return measure.id.startswith(wanted) or caseless(measure.name).startswith(wanted)


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


def _filled(measure: Measure, known: Measure) -> Measure:
    """Give the measure with what it leaves open and the known one says."""
    return dataclasses.replace(
        measure,
        sentence=measure.sentence or known.sentence,
        formula=measure.formula or known.formula,
        source=measure.source or known.source,
    )


def _measured(leitbild: Leitbild, measure: Measure) -> Leitbild:
    """Give the Leitbild in which the measure's sentence is none without a measure."""
    if measure.sentence is None or not leitbild.unmeasured:
        return leitbild
    return dataclasses.replace(leitbild, unmeasured=sentences.unmeasured_but(leitbild, measure.sentence))


def _inserted(readings: tuple[Reading, ...], reading: Reading) -> tuple[Reading, ...]:
    place = next((at for at, one in enumerate(readings) if one.on > reading.on), len(readings))
    return (*readings[:place], reading, *readings[place:])


def _with(leitbild: Leitbild, measure: Measure) -> Leitbild:
    return dataclasses.replace(leitbild, measures=_swapped(leitbild.measures, measure))


def _swapped(measures: Iterable[Measure], measure: Measure) -> tuple[Measure, ...]:
    return tuple(measure if one.id == measure.id else one for one in measures)


class BadReading(UsageRefusal):
    """A value that cannot be read."""

    code = "bad-reading"
    what = mark("`{value}` is not a value that can be read.")
    mend = mark("Written like this it works: {accepted}")

    def __init__(self, value: str, *, unit: str | None, mend: str = "", **facts: object) -> None:
        """Know what may be typed for a measure in this unit."""
        super().__init__(mend=mend, value=value, unit=unit, accepted=" · ".join(examples(unit)), **facts)


class WrongUnit(BadReading):
    """A value in a unit that does not become the measure's."""

    code = "wrong-unit"
    what = mark("This measure is kept in {unit}, and `{value}` is not.")

    def __init__(self, value: str, *, unit: str | None, given: str) -> None:
        """Name both units, or the one that is too much."""
        if unit is None:
            self.what = mark("This measure has no unit, and `{value}` has one: {given}.")
        super().__init__(value, unit=unit, given=given)


class OutOfRange(BadReading):
    """A value that cannot be true: a share over 100 %, a time below 0."""

    code = "out-of-range"
    what = mark("`{value}` cannot be right for this measure.")

    def __init__(self, value: str, *, unit: str | None, low: Decimal | None, high: Decimal | None) -> None:
        """Name the ends of the range."""
        if low is not None:
            self.mend = mark("It starts at {low}.") if high is None else mark("It goes from {low} to {high}.")
        low_, high_ = ("" if end is None else plain(end) for end in (low, high))
        super().__init__(value, unit=unit, low=low_, high=high_)


class UnclearNumber(BadReading):
    """A number such as 1.234, which is one thing in German and another in English."""

    code = "unclear-number"
    what = mark("`{value}` could be {large} or {small}.")

    def __init__(self, value: str, *, unit: str | None, large: Decimal, small: Decimal) -> None:
        """Name both readings and how to write each."""
        mend = _("Please write {large} or {small}.").format(large=plain(large), small=f"{plain(small)}0")
        super().__init__(value, unit=unit, mend=mend, large=plain(large), small=plain(small))


class UnclearShare(BadReading):
    """A share of at most 1 without a sign: 0.8 can be 80 % or 0.8 %."""

    code = "unclear-share"
    what = mark("`{value}` could be {large} % or {small} %.")

    def __init__(self, value: str, *, unit: str | None, large: str, small: str) -> None:
        """Name both, and the option that says which."""
        mend = _("Say it: `--shares 0-1` or `--shares 0-100`.")
        super().__init__(value, unit=unit, mend=mend, large=large, small=small)


class ReadingExists(ForbiddenRefusal):
    """There is a reading of this day already, with another value."""

    code = "reading-exists"
    what = mark("{measure} already has a reading of {day}: {old}, not {new}.")
    mend = mark("If the new value is the right one, add `--replace`.")


class MeasureExists(ForbiddenRefusal):
    """There is another measure with this key."""

    code = "measure-exists"
    what = mark("There is a measure `{key}` already: {name}.")
    mend = mark("`leitbild track change {key}` changes it; a new measure needs a key of its own.")


class NothingAdopted(ForbiddenRefusal):
    """A look back needs a statement that was decided on."""

    code = "nothing-adopted"
    what = mark("There is no adopted statement yet to look back at.")
    mend = mark("First comes `leitbild adopt`.")


def plain(value: Decimal) -> str:
    """Give a number as the reader writes it, without grouping."""
    text = format(value, "f")
    return text.replace(".", ",") if current() == "de" else text


def examples(unit: str | None) -> tuple[str, ...]:
    """Give what may be typed for a measure in this unit."""
    mark = "," if current() == "de" else "."
    match kind(unit):
        case UnitKind.SHARE:
            return ("98 %", f"98{mark}5")
        case UnitKind.TIME:
            return ("30 s", "0:30", f"1{mark}5 min")
        case UnitKind.SCALE:
            return (f"4{mark}2",)
        case UnitKind.OTHER:
            return ("12",) if unit is None else ("12", f"12 {unit}")
