"""Rows in, readings out: wide (date, csat, asa) or long (date, measure, value), from CSV or a workbook.

What a cell means is told by its column: its unit, its decimal mark, whether a number is a week or a month, the year
that nobody repeats. What nothing tells is said, not guessed.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import caseless
from leitbild_cli.core.text.units import unit as known_unit
from leitbild_cli.file.tables.form import adds_up
from leitbild_cli.file.tables.periods import last_day, read_day, read_period, speaks_of_weeks
from leitbild_cli.file.tables.reader import fit
from leitbild_cli.file.tables.refusals import AMail, MailWithoutReadings, NoReadings, UnclearDays
from leitbild_cli.file.tables.sheet import read_sheet
from leitbild_cli.file.tables.table import Remark
from leitbild_cli.file.tables.values import months_come_first
from leitbild_cli.language import _, current
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from leitbild_cli.file.tables.table import RawRows, Row, Table


@record
class ReadingRow:
    """One measured value as it was written; `measure` is the word the table uses for it.

    `unit` is what a column of its own or the header says. `fraction` says that the header gives shares from 0 to 1.
    """

    measure: str
    on: date
    value: str
    n: int | None
    line: int
    note: str | None = None
    unit: str | None = None
    fraction: bool = False


@record
class Readings:
    """What a table of measured values gives; `mark` is its sign before decimals, where its numbers tell."""

    rows: tuple[ReadingRow, ...] = ()
    quarantined: tuple[Remark, ...] = ()
    notes: tuple[Remark, ...] = ()
    mark: str | None = None


@record
class _Head:
    """A header: the measure it names, its unit, and whether its shares go from 0 to 1."""

    word: str
    unit: str | None = None
    fraction: bool = False


@record
class _Shape:
    """Where things stand: `values` are (head, place of value, place of n); without a measure's column it is in them."""

    when: int
    values: tuple[tuple[_Head, int, int | None], ...]
    measure: int | None = None
    unit: int | None = None
    note: int | None = None
    homeless: str | None = None  # a column of cases that belongs to no measure


# Headers are looked up without case: ß is ss.
_WHEN = (
    "date datum day tag on am month monat when wann stichtag woche week kw kalenderwoche quarter quartal year jahr"
    " zeitraum period periode zeitpunkt timestamp berichtsmonat messtag halbjahr time"
).split()
_WHEN_IN = re.compile(
    r"(?<![^\W_])(?:date|datum|stichtag|monat|month|woche|week|kw|quartal|quarter|zeitraum|period|zeitpunkt)(?![^\W_])"
)
_MEASURE = (
    "measure messgrösse messgroesse messgrössen kpi metric metrik kennzahl kennzahlen indikator indicator id".split()
)
_VALUE = "value wert messwert ist reading istwert ergebnis result actual".split()
_UNIT = "unit einheit masseinheit uom units".split()
_COUNT = (
    "n", "cases", "fälle", "anzahl", "count", "antworten", "fallzahl", "stichprobe", "responses", "anzahl antworten",
    "anzahl der antworten", "number of responses", "answers", "anzahl fälle", "sample", "sample size", "basis", "base",
)  # fmt: skip
_NOTE = ("note", "notiz", "bemerkung", "anmerkung", "kommentar", "comment", "source", "quelle", "hinweis", "notes")
_COUNT_OF = re.compile(r"(?:(?:n|anzahl)[ _(]+(?P<after>[^)]+?)\)?|(?P<before>.+?)[ _]*[_( ](?:n|anzahl)\)?)")
_GAPS = frozenset(
    "- – — −  n/a na n.a. n. a. k.a. k. a. k/a keine angabe keine daten none null nan #n/a #nv #div/0! . .. … ? x"
    " entfällt ausgefallen no data".split(" ")
) | {"n. a.", "k. a.", "keine angabe", "keine daten", "no data"}
_HEAD = re.compile(r"(?P<word>.*\S)\s*(?:[(\[{](?P<inside>[^)\]}]*)[)\]}])\s*")
_IN = re.compile(r"(?P<word>.*\S)\s+(?:in\s+(?P<unit>\S+)|(?P<sign>%|‰|€|\$))")
_FRACTION = re.compile(r"0(?:[.,]0+)?\s*(?:-|–|—|\.\.\.?|…|bis|to)\s*1(?:[.,]0+)?|anteil|fraction|share|ratio")
_CLOCK = re.compile(r"(?P<hours>h{1,2}:)?m{1,2}(?::s{1,2})?|(?:h{1,2}:)?m{1,2}:s{1,2}")
_SHORT_CLOCK = re.compile(r"h{1,2}:m{1,2}")
_NUMBER = re.compile(r"(?<![\d.,])\d+(?:[.,]\d+)+(?![\d.,])")
_HEADERS_IN = 8  # so many rows down a header may stand
_MOST_OF = 0.8


def read_readings(
    data: bytes,
    name: str,
    *,
    today: date,
    days_first: bool | None = None,
    is_measure: Callable[[str], bool] | None = None,
) -> Readings:
    """Give every value of a table in these bytes; `days_first` says what 3/4 is, where the table doesn't."""
    try:
        sheet = read_sheet(data, name)
    except AMail as refusal:
        raise MailWithoutReadings(where=refusal.where, kind=refusal.facts["kind"]) from None
    table = fit(_below_title(sheet))
    return to_readings(table, today=today, days_first=days_first, is_measure=is_measure)


def to_readings(
    table: Table, *, today: date, days_first: bool | None = None, is_measure: Callable[[str], bool] | None = None
) -> Readings:
    """Give every value of the table with its day and line; the values stay texts, a measure knows its unit."""
    shape = _shape(table, is_measure or _nothing)
    days = _Days(table, shape.when, today=today, days_first=days_first)
    rows: list[ReadingRow] = []
    quarantined, notes = list(table.ragged), list(table.notes)
    if shape.homeless:
        what = _("To which measure “{header}” belongs is not clear, so it was left out.")
        notes.append(Remark(what=what.format(header=shape.homeless)))
    for row in table.rows:
        filled = [place for _head, place, _n in shape.values if not is_gap(row.cells[place])]
        if not filled or adds_up(row.cells):
            continue
        found = days.of(row)
        if isinstance(found, Remark):
            quarantined.append(found)
            continue
        rows += _values(row, shape, found)
    return Readings(
        rows=tuple(rows),
        quarantined=tuple(sorted(quarantined, key=lambda remark: remark.line or 0)),
        notes=(*notes, *days.notes),
        mark=_mark(row.value for row in rows),
    )


def is_gap(cell: str) -> bool:
    """Say whether a cell says that there is no value."""
    return not cell or caseless(cell) in _GAPS


class _Days:
    """The column of days: what its cells mean together."""

    def __init__(self, table: Table, place: int, *, today: date, days_first: bool | None) -> None:
        cells = table.column(place)
        self.place, self.today = place, today
        self.weeks = speaks_of_weeks(table.header[place], cells)
        self.notes: list[Remark] = []
        first = months_come_first(cells, today=today)
        if first is None:
            first = self._settled(table, days_first=days_first)
        elif days_first is not None:
            first = not days_first
        self.month_first = first
        self.years = self._years(table)

    def of(self, row: Row) -> date | Remark:
        """Give the day of a row, or why it has none."""
        cell = row.cells[self.place]
        day = read_day(cell, month_first=self.month_first)
        if day is None and (period := read_period(cell, weeks=self.weeks)):
            if period.year is None and (year := self.years.get(row.line)) is not None:
                period = replace(period, year=year)
                what = _("“{when}” has no year; it was taken as of {year}, as the rows around it.")
                self.notes.append(Remark(line=row.line, what=what.format(when=cell[:40], year=year)))
            if period.year is None:
                return Remark(line=row.line, what=_("“{when}” has no year.").format(when=cell[:40]))
            day = last_day(period, today=self.today)
        if day is None or day > self.today:
            return Remark(line=row.line, what=_("“{when}” is no date up to today.").format(when=cell[:40]))
        return day

    def _settled(self, table: Table, *, days_first: bool | None) -> bool:
        """Give whether the month comes first in 3/4 where no number tells: as asked for, else as people write."""
        if days_first is None and table.delimiter != ";" and current() != "de":
            example = next(cell for cell in table.column(self.place) if "/" in cell)
            raise UnclearDays(where=table.name, example=example)
        return days_first is False

    def _years(self, table: Table) -> dict[int, int]:
        """Give by line the year of the row above, else of the one below, for rows that name none."""
        known: dict[int, int | None] = {}
        for row in table.rows:
            cell = row.cells[self.place]
            day, period = read_day(cell, month_first=self.month_first), read_period(cell, weeks=self.weeks)
            known[row.line] = day.year if day else period.year if period else None
        found: dict[int, int] = {}
        for lines in (list(known), list(known)[::-1]):
            last: int | None = None
            for line in lines:
                last = known[line] or last
                if last is not None:
                    found.setdefault(line, last)
        return found


def _below_title(sheet: RawRows) -> RawRows:
    """Leave out lines above the header: none of their cells says when."""
    rows = [(sheet.line, list(sheet.header)), *sheet.rows[:_HEADERS_IN]]
    for place, (line, cells) in enumerate(rows):
        names = [" ".join(cell.split()) for cell in cells]
        if sum(map(bool, names)) > 1 and any(_says_when(caseless(name)) for name in names):
            return replace(sheet, header=tuple(names), line=line, rows=sheet.rows[place:]) if place else sheet
    return sheet


def _says_when(name: str) -> bool:
    return name in _WHEN or _WHEN_IN.search(name) is not None


def _shape(table: Table, is_measure: Callable[[str], bool]) -> _Shape:
    names = [caseless(header) for header in table.header]
    when = _when(table, names)
    measure, value, note = (_place(names, words) for words in (_MEASURE, _VALUE, _NOTE))
    if when is None:
        raise NoReadings(where=table.name)
    if measure is not None and value is not None:
        head = _head(table.header[value])
        counts = _place(names, _COUNT)
        return _Shape(when=when, measure=measure, unit=_place(names, _UNIT), note=note, values=((head, value, counts),))
    own = [place for place, header in enumerate(table.header) if header and is_measure(_head(header).word)]
    counted, homeless = _counts(names, own, used={when, note})
    places = [
        place
        for place, name in enumerate(names)
        if name and place not in {when, note, *counted.values()} and (place in own or name not in _COUNT)
    ]
    if not places:
        raise NoReadings(where=table.name)
    values = tuple((_head(table.header[place]), place, counted.get(place)) for place in places)
    return _Shape(
        when=when, note=note, values=values, homeless=table.header[homeless] if homeless is not None else None
    )


def _when(table: Table, names: Sequence[str]) -> int | None:
    """Give the column of days: by its header, else the only one that holds them."""
    exact = _place(names, _WHEN)
    if exact is not None:
        return exact
    found = [place for place, name in enumerate(names) if _WHEN_IN.search(name)]
    if not found and table.rows:
        found = [place for place in range(len(names)) if _holds_days(table.column(place))]
    return found[0] if found else None


def _holds_days(cells: Sequence[str]) -> bool:
    said = [cell for cell in cells if cell]
    days = [cell for cell in said if not cell.isdecimal() and _is_day(cell)]
    return bool(said) and len(days) >= _MOST_OF * len(said)


def _is_day(cell: str) -> bool:
    return read_day(cell, month_first=True) is not None or read_period(cell, weeks=False) is not None


def _place(names: Sequence[str], wanted: Sequence[str]) -> int | None:
    return next((names.index(word) for word in wanted if word in names), None)


def _head(header: str) -> _Head:
    """Take a header apart: `Wartezeit (Minuten)`, `CSAT %`, `Anteil zufriedener Kunden (0-1)`."""
    if found := _HEAD.fullmatch(header):
        inside = caseless(found["inside"])
        if _FRACTION.fullmatch(inside):
            return _Head(word=found["word"], fraction=True)
        if _SHORT_CLOCK.fullmatch(inside):
            return _Head(word=found["word"], unit="h")
        if _CLOCK.fullmatch(inside):
            return _Head(word=found["word"])
        return _Head(
            word=found["word"] if _is_unit(inside) else header,
            unit=found["inside"].strip() if _is_unit(inside) else None,
        )
    if (found := _IN.fullmatch(header)) and _is_unit(caseless(found["unit"] or found["sign"])):
        return _Head(word=found["word"], unit=found["unit"] or found["sign"])
    return _Head(word=header)


def _is_unit(word: str) -> bool:
    return known_unit(word) is not None or re.fullmatch(r"\W\w?|\w?\W|t€|teur|tsd\.?.*|mio\.?.*", word) is not None


def _counts(names: Sequence[str], own: Sequence[int], *, used: set[int | None]) -> tuple[dict[int, int], int | None]:
    """Give by the place of a measure that of its cases: `csat_n`, `n (csat)`, or a mere `n` right behind it.

    The second is a mere `n` behind several measures, which belongs to none of them for sure.
    """
    found: dict[int, int] = {}
    plain = [caseless(_head(name).word) for name in names]
    for place, name in enumerate(names):
        match = _COUNT_OF.fullmatch(name)
        of = (match["after"] or match["before"]) if match and place not in own else None
        target = next((at for at, word in enumerate(plain) if at != place and of and word == of), None)
        if target is not None:
            found[target] = place
    lone = [
        place for place, name in enumerate(names) if name in _COUNT and place not in own and place not in found.values()
    ]
    values = [place for place, name in enumerate(names) if name and place not in {*used, *lone, *found.values()}]
    for place in lone:
        before = [at for at in values if at < place]
        behind_all = len(before) == len(values) > 1 and len(lone) == 1
        if behind_all or not (before or values):
            return found, place
        found.setdefault(before[-1] if before else values[0], place)
    return found, None


def _values(row: Row, shape: _Shape, day: date) -> Iterator[ReadingRow]:
    for head, place, count in shape.values:
        measure = row.cells[shape.measure] if shape.measure is not None else head.word
        if measure and not is_gap(row.cells[place]):
            own = row.cells[shape.unit] if shape.unit is not None else ""
            yield ReadingRow(
                measure=measure,
                on=day,
                value=row.cells[place],
                n=_count(row.cells[count]) if count is not None else None,
                line=row.line,
                note=(row.cells[shape.note] or None) if shape.note is not None else None,
                unit=own or head.unit,
                fraction=head.fraction,
            )


def _count(cell: str) -> int | None:
    digits = re.sub(r"[ .,'\u00a0\u202f](?=\d{3}\b)|\.0+$", "", cell)
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 12 else None  # noqa: PLR2004


def _mark(values: Iterator[str]) -> str | None:
    """Give the sign before decimals of a table's numbers; None where none tells, or they contradict each other."""
    said = {mark for value in values for number in _NUMBER.findall(value) if (mark := _mark_of(number))}
    return said.pop() if len(said) == 1 else None


def _mark_of(number: str) -> str | None:
    marks = [letter for letter in number if not letter.isdigit()]
    other = {".": ",", ",": "."}[marks[-1]]
    if len(set(marks)) > 1:
        return marks[-1]
    if len(marks) > 1:
        return other
    whole, _point, rest = number.partition(marks[0])
    grouped = len(rest) == 3 and len(whole) <= 3 and not whole.startswith("0")  # noqa: PLR2004  1,204
    return None if grouped else marks[0]


def _nothing(_word: str) -> bool:
    return False
