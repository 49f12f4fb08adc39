"""What is refused about measures: each refusal takes the facts and finds its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.tracking.units import Kind, kind
from leitbild_cli.errors import ForbiddenRefusal, UsageRefusal
from leitbild_cli.language import _, current

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal


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
