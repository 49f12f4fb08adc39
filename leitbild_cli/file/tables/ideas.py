"""Ideas out of a file: a table whose header says what is what, or a list with an idea a line."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import caseless
from leitbild_cli.core.text.formulas import as_said
from leitbild_cli.file.tables import reader, xlsx
from leitbild_cli.file.tables.sheet import read_sheet
from leitbild_cli.file.yaml.values import ID_PATTERN
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from leitbild_cli.file.tables.table import Remark, Row, Table

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
    """Everything a file gives: rows of a table, or the lines of a list."""

    rows: tuple[GivenIdea, ...]
    ragged: tuple[Remark, ...] = ()
    notes: tuple[Remark, ...] = ()
    is_list: bool = False


def read_ideas(data: bytes, name: str) -> GivenIdeas:
    """Give the ideas of a file; raise what the reader of tables raises."""
    table = _table(data, name)
    if table is not None:
        return _rows(table)
    text, notes = reader.decode(data, name)
    lines = tuple(
        GivenIdea(line=number, text=line.strip())
        for number, line in enumerate(text.split("\n"), start=1)
        if line.strip()
    )
    return GivenIdeas(rows=lines, notes=notes, is_list=True)


def _table(data: bytes, name: str) -> Table | None:
    """Give the table; None where no header says which column holds ideas."""
    found = read_sheet(data, name)
    if any(caseless(one) in _TEXT for one in found.header):
        table = reader.fit(found)
        return table if not found.notes else _with_notes(table, found.notes)
    if xlsx.is_workbook(data):
        from leitbild_cli.file.tables.refusals import NoSuchColumn, quoted

        raise NoSuchColumn(wanted="text", headers=quoted(filter(None, found.header)), where=name)
    return None


def _with_notes(table: Table, notes: Sequence[Remark]) -> Table:
    from dataclasses import replace

    return replace(table, notes=(*notes, *table.notes))


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
    return GivenIdeas(rows=tuple(one for one in rows if one.text), ragged=table.ragged, notes=table.notes)


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
