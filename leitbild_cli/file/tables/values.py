"""Single values as people and services write them: days and moments, ranks.

Days: German, ISO with zone, American with AM and PM, Excel's day numbers.
Ranks: `1`, `1st`, `1.`, `1st choice`, `1. Wahl`, `Rang 1`, `Platz 1`.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import caseless, unaccented
from leitbild_cli.lexicon.numbers import PLACES
from leitbild_cli.record import record

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
_DASHES = re.compile(r"(?P<d>\d{1,2})-(?P<m>\d{1,2})-(?P<y>\d{4})" + _CLOCK, re.ASCII | re.IGNORECASE)
_RUN = re.compile(
    r"(?P<y>20\d{2})(?P<m>[01]\d)(?P<d>[0-3]\d)(?:T?(?P<hh>\d{2})(?P<mm>\d{2})(?:\d{2})?)?.{0,6}", re.ASCII
)
_NAMED = re.compile(
    r"(?:[^\W\d_]{2,12}\.?,?\s+)?(?:(?P<d>\d{1,2})(?:\.|er|st|nd|rd|th)?[\s-]*(?:de\s+)?(?P<name>[^\W\d_]{3,12})\.?"
    r"|(?P<name2>[^\W\d_]{3,12})\.?\s+(?P<d2>\d{1,2})(?:st|nd|rd|th)?),?[\s-]*(?:de\s+)?(?P<y>\d{4})(?:\s+(?:at|um|à))?"
    + _CLOCK,
    re.IGNORECASE,
)
_NUMBERS = (_ISO, _GERMAN, _DASHES, _RUN)
_CLOCK_BY_POINT = re.compile(r"(?<=\s)(\d{1,2})\.(\d{2})(?=\s*(?:uhr)?$)", re.IGNORECASE)
# the months as German, English and French begin them, without accents
_MONTH_NAMES = "jan jaen|feb fev|mar maer mrz|apr avr|mai may|jun juin|jul juil|aug aou|sep|okt oct|nov|dez dec".split(
    "|"
)
_SERIAL = re.compile(r"(?P<days>\d{5})(?:[.,](?P<part>\d+))?", re.ASCII)


@record
class DayAndClock:
    """A day, and the time of day as far as it was written (24 hours); empty without one."""

    day: date
    clock: str = ""


def read_moment(cell: str, *, month_first: bool = True) -> DayAndClock | None:
    """Give the moment in the cell, as written there (zones are not converted), or None."""
    cell = _CLOCK_BY_POINT.sub(r"\1:\2", cell) if cell.count(".") > 2 else cell  # noqa: PLR2004  26.11.2026 13.39
    try:
        if found := next((one for way in _NUMBERS if (one := way.fullmatch(cell))), None):
            return _moment(found, day=found["d"], month=found["m"])
        if found := _SLASHES.fullmatch(cell):
            month, day = (found["a"], found["b"]) if month_first else (found["b"], found["a"])
            return _moment(found, day=day, month=month)
        if (found := _NAMED.fullmatch(cell)) and (month := month_named(found["name"] or found["name2"])):
            return _moment(found, day=found["d"] or found["d2"], month=str(month))
        if found := _SERIAL.fullmatch(cell):
            return _within(EXCEL_ZERO + timedelta(days=int(found["days"])), clock=found["part"] or "")
    except ValueError:
        return None
    return None


_ZONE = re.compile(r"(?:Z|UTC|GMT)?\s*(?:(?P<sign>[+-])(?P<h>\d{1,2})(?::?(?P<m>\d{2}))?)?", re.IGNORECASE)
_BEHIND_THE_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?\s*(?:[AP]\.?M\.?)?\s*(?P<zone>.*)", re.IGNORECASE)


def read_instant(cell: str, *, month_first: bool = True, utc: bool = False) -> datetime | None:
    """Give the instant of the moment in the cell, or None; without a zone it is UTC if `utc`, else on local clocks."""
    moment = read_moment(cell, month_first=month_first)
    if moment is None:
        return None
    found = datetime.combine(moment.day, _time(moment.clock))
    behind = _BEHIND_THE_CLOCK.search(cell)
    zone = _ZONE.fullmatch(behind["zone"].strip()) if behind and behind["zone"].strip() else None
    if zone is None:
        return (found.replace(tzinfo=UTC) if utc else found.astimezone()).astimezone(UTC)
    ahead = timedelta(hours=int(zone["h"] or 0), minutes=int(zone["m"] or 0))
    return (found - (ahead if zone["sign"] == "+" else -ahead)).replace(tzinfo=UTC)


def _time(clock: str) -> time:
    """Give the time of day; of one in digits only, as in Excel's numbers, they are a share of the day."""
    if ":" in clock:
        return time.fromisoformat(clock)
    seconds = round(Fraction(f"0.{clock or 0}") * 86_400)
    return time(seconds // 3600 % 24, seconds % 3600 // 60, seconds % 60)


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


def _moment(found: re.Match[str], *, day: str, month: str) -> DayAndClock | None:
    year = int(found["y"])
    year += 2000 if year < 100 else 0  # noqa: PLR2004
    run = found.groupdict()
    clock = f"{run['hh']}:{run['mm']}" if run.get("hh") else _clock(run.get("clock"), run.get("half"))
    return _within(date(year, int(month), int(day)), clock=clock)


def month_named(name: str) -> int | None:
    """Give the number of a month that is called so."""
    plain = unaccented(name)
    return next(
        (
            place
            for place, starts in enumerate(_MONTH_NAMES, start=1)
            if any(plain.startswith(start) for start in starts.split())
        ),
        None,
    )


def _clock(clock: str | None, half: str | None) -> str:
    if clock is None:
        return ""
    hour, _colon, rest = clock.partition(":")
    shift = 12 if half and half[0] in "pP" else 0
    hours = int(hour) % 12 + shift if half else int(hour)
    return f"{hours:02}:{rest}"


def _within(day: date, *, clock: str) -> DayAndClock | None:
    return DayAndClock(day=day, clock=clock) if FIRST_YEAR <= day.year <= LAST_YEAR else None


_NOUN = (
    r"(?:choice|preference|rank(?:ing)?|place|priority|position|wahl|pr(?:ä|ae)ferenz|rang|platz|priorit(?:ä|ae)t"
    r"|stelle|stimme|choix|place|option|opci(?:ó|o)n|preferencia|puesto|posici(?:ó|o)n|scelta|posto|keuze|plaats|voorkeur)"
)
_RANK = re.compile(
    rf"(?:{_NOUN}\s*)?(?:#|nr\.?|no\.?)?\s*(?P<number>\d{{1,4}})(?:[.,]0+)?\s*(?:\.|st|nd|rd|th|er|re|ère|e|ème|º|ª|o|a)?(?:\s*{_NOUN})?"
)
_WORDS = {word: place for place, row in enumerate(PLACES.split("|"), start=1) for word in row.split()}
_WORD = re.compile(rf"(?P<word>{'|'.join(_WORDS)})(?:e|er|es)?\s*-?\s*{_NOUN}")


def ordinal(text: str) -> int | None:
    """Give the rank, from 1; None if it is something else."""
    plain = caseless(text)
    found = _RANK.fullmatch(plain)
    if found:
        return int(found["number"]) or None
    word = _WORD.fullmatch(unaccented(plain))
    return _WORDS[word["word"]] if word else None
