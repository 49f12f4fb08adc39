"""Days, weeks, months, quarters and years as tables of figures name them; a period counts on its last day."""

from __future__ import annotations

import re
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import caseless
from leitbild_cli.file.tables.values import FIRST_YEAR, LAST_YEAR, month_named, read_moment
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Sequence


class Unit(StrEnum):
    """What a period is one of."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"


@record
class Period:
    """A week, month, quarter, half or whole year by its number; a year nobody wrote is None."""

    unit: Unit
    number: int
    year: int | None = None

    def days(self) -> tuple[date, date] | None:
        """Give its first and last day; None without a year, and where there is no such week."""
        if self.year is None:
            return None
        if self.unit is Unit.WEEK:
            return _week(self.year, self.number)
        months = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALF: 6, Unit.YEAR: 12}[self.unit]
        first = date(self.year, (self.number - 1) * months + 1, 1)
        end = self.number * months
        return first, date(self.year + end // 12, end % 12 + 1, 1) - timedelta(days=1)


_MOST = {Unit.WEEK: 53, Unit.MONTH: 12, Unit.QUARTER: 4, Unit.HALF: 2, Unit.YEAR: 1}
_YEAR = r"(?P<y>(?:19|20)\d{2}|'?\d{2})"
_LONG_YEAR = r"(?P<y>(?:19|20)\d{2})"
_BETWEEN = r"[\s./_-]*"
_WEEKS = r"(?:kalenderwoche|woche|week|kw|cw|wk|w)\.?"
_QUARTERS = r"(?:quartal|quarter|qtr|q)\.?"
_HALVES = r"(?:halbjahr|half|hj|h)\.?"
_NAME = r"(?P<name>[^\W\d_]{3,12})\.?"
_FORMS = tuple(
    (unit, re.compile(form))
    for unit, words in ((Unit.WEEK, _WEEKS), (Unit.QUARTER, _QUARTERS), (Unit.HALF, _HALVES))
    for form in (
        rf"{_LONG_YEAR}{_BETWEEN}{words}\s?(?P<n>\d{{1,2}})",
        rf"{words}\s?(?P<n>\d{{1,2}})(?:[\s./_,-]+{_YEAR})?",
        rf"(?P<n>\d{{1,2}})\.?\s?{words}(?:{_BETWEEN}{_YEAR})?",
    )
)
_NAMED_MONTHS = (
    re.compile(rf"{_NAME}(?:[\s./_-]+{_YEAR})?"),
    re.compile(rf"{_LONG_YEAR}[\s./_-]+{_NAME}"),
)
_NUMBERS = (
    re.compile(rf"{_LONG_YEAR}\s?[-/.]\s?(?P<n>\d{{1,2}})"),
    re.compile(rf"(?P<n>\d{{1,2}})\s?[-/.]\s?{_LONG_YEAR}"),
)
_ALONE = re.compile(_LONG_YEAR)
_TO = re.compile(r"\s+(?:-|–|—|bis|to|until)\s+|(?<=\d)\.?\s?[–—]\s?(?=\d)|(?<=\d{4})\s?-\s?(?=\d{1,2}\.)")
_WEEK_HEADS = re.compile(r"(?<![^\W_])(?:kw|cw|kalenderwochen?|wochen?|weeks?|wk)(?![^\W_])")


def speaks_of_weeks(header: str, cells: Sequence[str]) -> bool:
    """Say whether 14/2026 is a week in this column: its header says so, or a number is no month."""
    if _WEEK_HEADS.search(caseless(header)):
        return True
    found = [match for cell in cells if (match := _numbered(caseless(cell)))]
    return any(int(match["n"]) > _MOST[Unit.MONTH] for match in found)


def read_day(cell: str, *, month_first: bool) -> date | None:
    """Give a day, also of a moment, and the later one of two; None for a period."""
    if moment := read_moment(cell, month_first=month_first):
        return moment.day
    _first, *rest = _TO.split(cell, maxsplit=1)
    later = read_moment(rest[0].strip(), month_first=month_first) if rest else None
    return later.day if later else None


def read_period(cell: str, *, weeks: bool) -> Period | None:
    """Give the period in a cell; `weeks` says what a mere number with a year is one of."""
    plain = caseless(cell).removeprefix("woche vom ").removeprefix("week of ")
    for unit, form in _FORMS:
        if found := form.fullmatch(plain):
            return _period(unit, int(found["n"]), found["y"])
    for form in _NAMED_MONTHS:
        if (found := form.fullmatch(plain)) and (month := month_named(found["name"])):
            return _period(Unit.MONTH, month, found["y"])
    if found := _numbered(plain):
        return _period(Unit.WEEK if weeks else Unit.MONTH, int(found["n"]), found["y"])
    if weeks and plain.isdecimal() and len(plain) <= 2:  # noqa: PLR2004  a mere 46 below the head KW
        return _period(Unit.WEEK, int(plain), None)
    return _period(Unit.YEAR, 1, found["y"]) if (found := _ALONE.fullmatch(plain)) else None


def last_day(period: Period, *, today: date) -> date | None:
    """Give the day a period counts on: its last, of the present one today; None where it is still to come."""
    days = period.days()
    if days is None or days[0] > today:
        return None
    return min(days[1], today)


def _numbered(plain: str) -> re.Match[str] | None:
    return next((found for form in _NUMBERS if (found := form.fullmatch(plain))), None)


def _period(unit: Unit, number: int, year: str | None) -> Period | None:
    known = None if year is None else int(year.removeprefix("'"))
    known = known + 2000 if known is not None and known < 100 else known  # noqa: PLR2004
    if not 1 <= number <= _MOST[unit] or (known is not None and not FIRST_YEAR <= known <= LAST_YEAR):
        return None
    return Period(unit=unit, number=number, year=known)


def _week(year: int, number: int) -> tuple[date, date] | None:
    try:
        return date.fromisocalendar(year, number, 1), date.fromisocalendar(year, number, 7)
    except ValueError:
        return None
