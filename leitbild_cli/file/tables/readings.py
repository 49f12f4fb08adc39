"""Rows in, readings out: wide (date, csat, asa) or long (date, measure, value)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import caseless
from leitbild_cli.file.tables.refusals import NoReadings
from leitbild_cli.file.tables.table import Remark
from leitbild_cli.file.tables.values import month_end, months_come_first, read_moment
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from leitbild_cli.file.tables.table import Row, Table


@record
class ReadingRow:
    """One measured value as it was written; `measure` is the word the table uses for it."""

    measure: str
    on: date
    value: str
    n: int | None
    line: int
    note: str | None = None


@record
class Readings:
    """What a table of measured values gives."""

    rows: tuple[ReadingRow, ...] = ()
    quarantined: tuple[Remark, ...] = ()
    notes: tuple[Remark, ...] = ()


@record
class _Shape:
    """Where things stand: `values` are (measure, place of value, place of n); a None measure is in `measure`."""

    when: int
    values: tuple[tuple[str | None, int, int | None], ...]
    measure: int | None = None
    note: int | None = None


# Headers are looked up without case: ß is ss.
_WHEN = ("date", "datum", "day", "tag", "on", "am", "month", "monat", "when", "wann", "stichtag", "woche", "week")
_MEASURE = ("measure", "messgrösse", "messgroesse", "kpi", "metric", "kennzahl", "id")
_VALUE = ("value", "wert", "messwert", "ist", "reading")
_COUNT = ("n", "cases", "fälle", "anzahl", "count", "antworten")
_NOTE = ("note", "notiz", "bemerkung", "anmerkung", "kommentar", "comment", "source", "quelle")
_COUNT_OF = re.compile(r"(?:n[ _(]+(?P<after>[^)]+?)\)?|(?P<before>.+?)[ _]*[_( ]n\)?)")


def to_readings(table: Table, *, today: date) -> Readings:
    """Give every value of the table with its day and line; the values stay texts, a measure knows its unit."""
    shape = _shape(table)
    month_first = months_come_first(table.column(shape.when), today=today)
    notes = list(table.notes)
    if month_first is None:
        notes.append(Remark(what=_("It is not clear whether 3/4 is in March or April; it was read as March 4.")))
    rows: list[ReadingRow] = []
    quarantined = list(table.ragged)
    for row in table.rows:
        day = _day(row.cells[shape.when], month_first=month_first is not False)
        if day is None or day > today:
            what = _("“{when}” is no date up to today.").format(when=row.cells[shape.when][:40])
            quarantined.append(Remark(line=row.line, what=what))
            continue
        rows += _values(row, shape, day)
    return Readings(
        rows=tuple(rows),
        quarantined=tuple(sorted(quarantined, key=lambda remark: remark.line or 0)),
        notes=tuple(notes),
    )


def _shape(table: Table) -> _Shape:
    names = [caseless(header) for header in table.header]
    when, measure, value = (_place(names, words) for words in (_WHEN, _MEASURE, _VALUE))
    note = _place(names, _NOTE)
    if when is None:
        raise NoReadings(where=table.name)
    if measure is not None and value is not None:
        return _Shape(when=when, measure=measure, note=note, values=((None, value, _place(names, _COUNT)),))
    counts = _counts(names)
    used = {when, note, *counts.values()}
    values = tuple(
        (table.header[place], place, counts.get(name)) for place, name in enumerate(names) if name and place not in used
    )
    if not values:
        raise NoReadings(where=table.name)
    return _Shape(when=when, note=note, values=values)


def _place(names: list[str], wanted: tuple[str, ...]) -> int | None:
    return next((names.index(word) for word in wanted if word in names), None)


def _counts(names: list[str]) -> dict[str, int]:
    """Give the places of columns such as `csat_n` or `n (csat)`, and of a lone `n` beside a single measure."""
    found: dict[str, int] = {}
    for place, name in enumerate(names):
        match = _COUNT_OF.fullmatch(name)
        of = (match["after"] or match["before"]) if match else None
        if of in names:
            found[of] = place
    others = [name for name in names if name and name not in (*_WHEN, *_NOTE, *_COUNT)]
    lone = _place(names, _COUNT)
    if lone is not None and len(others) == 1:
        found[others[0]] = lone
    return found


def _day(cell: str, *, month_first: bool) -> date | None:
    moment = read_moment(cell, month_first=month_first)
    return moment.day if moment else month_end(cell)


def _values(row: Row, shape: _Shape, day: date) -> Iterator[ReadingRow]:
    for named, place, count in shape.values:
        measure = named if named is not None else row.cells[shape.measure or 0]
        if row.cells[place] and measure:
            yield ReadingRow(
                measure=measure,
                on=day,
                value=row.cells[place],
                n=_count(row.cells[count]) if count is not None else None,
                line=row.line,
                note=(row.cells[shape.note] or None) if shape.note is not None else None,
            )


def _count(cell: str) -> int | None:
    digits = re.sub(r"[ .,'\u00a0\u202f](?=\d{3}\b)|\.0+$", "", cell)
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 12 else None  # noqa: PLR2004
