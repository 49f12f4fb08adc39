"""Dates as exports write them: German, ISO with zone, American with AM and PM, Excel's day numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

FIRST_YEAR = 1990  # LimeSurvey writes 1980-01-01 for answers without a date
LAST_YEAR = 2100
EXCEL_ZERO = date(1899, 12, 30)
MONTHS = 12

_CLOCK = r"(?:[T ,]+(?P<clock>\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(?P<half>[AP]\.?M\.?)?.{0,12})?"
_ISO = re.compile(r"(?P<y>\d{4})[-/](?P<m>\d{1,2})[-/](?P<d>\d{1,2})" + _CLOCK, re.ASCII | re.IGNORECASE)
_GERMAN = re.compile(r"(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d{4}|\d{2})" + _CLOCK, re.ASCII | re.IGNORECASE)
_SLASHES = re.compile(r"(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<y>\d{4}|\d{2})" + _CLOCK, re.ASCII | re.IGNORECASE)
_SERIAL = re.compile(r"(?P<days>\d{5})(?:[.,](?P<part>\d+))?", re.ASCII)
_MONTH = re.compile(r"(?:(?P<y>\d{4})[-/.](?P<m>\d{1,2})|(?P<m2>\d{1,2})[-/.](?P<y2>\d{4}))", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A day, and the time of day as far as it was written (24 hours); empty without one."""

    day: date
    clock: str = ""


def read_moment(cell: str, *, month_first: bool = True) -> Moment | None:
    """Give the moment in the cell, as written there (zones are not converted), or None."""
    try:
        if found := _ISO.fullmatch(cell) or _GERMAN.fullmatch(cell):
            return _moment(found, day=found["d"], month=found["m"])
        if found := _SLASHES.fullmatch(cell):
            month, day = (found["a"], found["b"]) if month_first else (found["b"], found["a"])
            return _moment(found, day=day, month=month)
        if found := _SERIAL.fullmatch(cell):
            return _within(EXCEL_ZERO + timedelta(days=int(found["days"])), clock=found["part"] or "")
    except ValueError:
        return None
    return None


def month_end(cell: str) -> date | None:
    """Give the last day of a month written as 2026-03 or 03/2026, or None."""
    found = _MONTH.fullmatch(cell)
    if not found:
        return None
    year, month = int(found["y"] or found["y2"]), int(found["m"] or found["m2"])
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= MONTHS):
        return None
    following = date(year + month // MONTHS, month % MONTHS + 1, 1)
    return following - timedelta(days=1)


def stamp(cell: str) -> tuple[str, bool]:
    """Give the cell as it counts for an id, and whether it names a time of day and so one answer only.

    It looks at nothing but the cell: which of 3/4 is the month may be learned later, the id stays.
    """
    moment = read_moment(cell)
    if moment is None or _SLASHES.fullmatch(cell):
        return " ".join(cell.split()), ":" in cell
    return f"{moment.day.isoformat()} {moment.clock}".strip(), bool(moment.clock)


def months_come_first(cells: Sequence[str], *, today: date) -> bool | None:
    """Say whether dates with slashes are American; None if neither the numbers nor the calendar tell."""
    found = [match for cell in cells if (match := _SLASHES.fullmatch(cell))]
    if not found:
        return True
    if any(match["half"] or int(match["b"]) > MONTHS for match in found):
        return True
    if any(int(match["a"]) > MONTHS for match in found):
        return False
    future = {first: _in_future(cells, month_first=first, today=today) for first in (True, False)}
    return None if future[True] == future[False] else future[False]


def _in_future(cells: Sequence[str], *, month_first: bool, today: date) -> bool:
    moments = (read_moment(cell, month_first=month_first) for cell in cells)
    return any(moment is not None and moment.day > today for moment in moments)


def _moment(found: re.Match[str], *, day: str, month: str) -> Moment | None:
    year = int(found["y"])
    year += 2000 if year < 100 else 0  # noqa: PLR2004
    return _within(date(year, int(month), int(day)), clock=_clock(found["clock"], found["half"]))


def _clock(clock: str | None, half: str | None) -> str:
    if clock is None:
        return ""
    hour, _colon, rest = clock.partition(":")
    shift = 12 if half and half[0] in "pP" else 0
    hours = int(hour) % 12 + shift if half else int(hour)
    return f"{hours:02}:{rest}"


def _within(day: date, *, clock: str) -> Moment | None:
    return Moment(day=day, clock=clock) if FIRST_YEAR <= day.year <= LAST_YEAR else None
