"""Ideas out of a file: a table whose header says what is what, one with a column a question, or a list."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import caseless
from leitbild_cli.core.text.formulas import as_said
from leitbild_cli.file.tables import reader, xlsx
from leitbild_cli.file.tables.headers import MAIL, NAME, RECORD, STATE, WHEN
from leitbild_cli.file.tables.refusals import NoSuchColumn, quoted
from leitbild_cli.file.tables.sheet import read_sheet
from leitbild_cli.file.yaml.values import ID_PATTERN
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from leitbild_cli.file.tables.table import RawRows, Remark, Row, Table

# Headers are looked up without case: ß is ss.
_TEXT = ("text", "idea", "ideas", "idee", "ideen", "gedanke", "vorschlag", "suggestion", "wording")
_COLUMN = ("column", "spalte", "question", "frage")
_PERSON = ("person", "name", "author", "autor", "autorin", "von", "by", "wer", "who")
_OWN = frozenset(("id", "column", "text"))
_LATE = frozenset(("x", "true", "yes", "ja", "1"))


@record
class GivenIdea:
    """What a line or row says, as it was written; empty where it says nothing of it."""

    line: int
    text: str
    id: str = ""
    column: str = ""
    person: str = ""
    added: datetime | None = None
    late: bool = False


@record
class GivenIdeas:
    """Everything a file gives: rows of a table, or the lines of a list.

    `unknown` are the headers beside questions that are none of the Leitbild's, `unread` others that say nothing here.
    """

    rows: tuple[GivenIdea, ...]
    ragged: tuple[Remark, ...] = ()
    notes: tuple[Remark, ...] = ()
    is_list: bool = False
    unknown: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()


def read_ideas(data: bytes, name: str, column_of: Callable[[str], str | None]) -> GivenIdeas:
    """Give the ideas of a file; raise what the reader of tables raises.

    `column_of` gives the column of the Leitbild that a header means, None where it means none.
    """
    found = read_sheet(data, name)
    if any(caseless(one) in _TEXT for one in found.header):
        return _rows(reader.fit(found))
    if columns := _columns(found.header, column_of):
        return _by_column(reader.fit(found), columns)
    if xlsx.is_workbook(data) or _is_table(found):
        raise NoSuchColumn(wanted="text", headers=quoted(filter(None, found.header)), where=name)
    text, notes = reader.decode(data, name)
    lines = tuple(
        GivenIdea(line=number, text=line.strip())
        for number, line in enumerate(text.split("\n"), start=1)
        if line.strip()
    )
    return GivenIdeas(rows=lines, notes=notes, is_list=True)


def _is_table(sheet: RawRows) -> bool:
    """Say whether lines are rows of several cells, as no list of ideas is: all alike, cut by more than a comma."""
    width = len(sheet.header)
    rows = [cells for _line, cells in sheet.rows if reader.says_anything(cells)]
    return width > 1 and sheet.delimiter != "," and bool(rows) and all(len(cells) == width for cells in rows)


def _columns(header: Sequence[str], column_of: Callable[[str], str | None]) -> dict[int, str]:
    """Give the column that each place of a header means; none in a list, or where two mean the same."""
    names = [caseless(one) for one in header]
    found = {
        place: column
        for place, one in enumerate(header)
        if one and not _is_beside(names[place]) and (column := column_of(one)) is not None
    }
    return found if len(header) > 1 and len(set(found.values())) == len(found) else {}


_BESIDE = re.compile(rf"{NAME}|{MAIL}|{WHEN}|{RECORD}|{STATE}")


def _is_beside(name: str) -> bool:
    """Say whether a header is of what stands beside ideas: a person, a moment, a number."""
    return name in _PERSON or _BESIDE.fullmatch(name) is not None


def _by_column(table: Table, columns: Mapping[int, str]) -> GivenIdeas:
    """Give the ideas of a table with a column a question, a line of a cell each."""
    names = [caseless(one) for one in table.header]
    who = _place(names, _PERSON)
    if who is None:
        who = next((place for place, name in enumerate(names) if re.fullmatch(NAME, name)), None)
    rows = tuple(
        GivenIdea(line=row.line, text=line.strip(), column=column, person="" if who is None else row.cells[who])
        for row in table.rows
        for place, column in columns.items()
        for line in row.cells[place].split("\n")
        if line.strip()
    )
    unread = (
        one for place, one in enumerate(table.header) if one and place not in columns and not _is_beside(names[place])
    )
    return GivenIdeas(rows=rows, ragged=table.ragged, notes=table.notes, is_list=True, unknown=tuple(unread))


def _rows(table: Table) -> GivenIdeas:
    names = [caseless(one) for one in table.header]
    own = set(names) >= _OWN
    places = {
        "text": _place(names, _TEXT),
        "id": _place(names, ("id",)) if own else None,
        "column": _place(names, _COLUMN),
        "person": _place(names, _PERSON),
        "added": _place(names, ("added",)) if own else None,
        "late": _place(names, ("late",)) if own else None,
    }
    rows = tuple(_given(row, places, own=own) for row in table.rows)
    unread = () if own else (one for place, one in enumerate(table.header) if one and place not in places.values())
    return GivenIdeas(
        rows=tuple(one for one in rows if one.text), ragged=table.ragged, notes=table.notes, unread=tuple(unread)
    )


def _place(names: Sequence[str], wanted: Sequence[str]) -> int | None:
    return next((names.index(word) for word in wanted if word in names), None)


def _given(row: Row, places: Mapping[str, int | None], *, own: bool) -> GivenIdea:
    def cell(key: str) -> str:
        place = places[key]
        if place is None:
            return ""
        return as_said(row.cells[place]) if own else row.cells[place]

    own_id = cell("id").casefold()
    return GivenIdea(
        line=row.line,
        text=cell("text"),
        id=own_id if re.fullmatch(ID_PATTERN, own_id, re.ASCII) else "",
        column=cell("column"),
        person=cell("person"),
        added=_moment(cell("added")),
        late=cell("late").casefold() in _LATE,
    )


def _moment(written: str) -> datetime | None:
    try:
        return datetime.fromisoformat(written).astimezone(UTC).replace(second=0, microsecond=0) if written else None
    except (ValueError, OverflowError):
        return None
