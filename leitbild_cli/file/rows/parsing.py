"""Clean text in, table out: the delimiter, the header, rows that fit it and rows that don't."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.file.rows.decoding import decode, repair
from leitbild_cli.file.rows.refusals import EmptyTable, TableTooLarge
from leitbild_cli.file.rows.shape import Remark, Row, Table
from leitbild_cli.file.rows.sources import has_two_headers, join_two_headers
from leitbild_cli.language import _, ngettext

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MAX_BYTES = 20_000_000
MAX_ROWS = 100_000
MAX_COLUMNS = 500
MAX_CELL = 50_000
DELIMITERS = (";", ",", "\t", "|")
SAMPLE_CHARACTERS = 65_536
SAMPLE_ROWS = 200

SEP = re.compile(r'"?sep=([;,\t|:^~#])"?[ ;,\t|]*\n', re.IGNORECASE)


def read_table(data: bytes, name: str) -> Table:
    """Give the table in the bytes of a CSV file, or refuse with one clear line; a row is never shifted."""
    if len(data) > MAX_BYTES:
        raise TableTooLarge(name, limit=_("{count} MB").format(count=MAX_BYTES // 1_000_000))
    text, notes = decode(data, name)
    named = SEP.match(text)
    body = text[named.end() :] if named else text
    delimiter = named[1] if named else steadiest(body)
    records = list(_records(body, delimiter, name, first=2 if named else 1))
    if not records:
        raise EmptyTable(name)
    table = _fit(name, records, delimiter, unclosed=_ends_in_quotes(body, records[-1], first=2 if named else 1))
    return replace(table, notes=(*notes, *table.notes))


def steadiest(text: str) -> str:
    """Give the delimiter that cuts most rows into as many cells as the header."""
    sample = text[:SAMPLE_CHARACTERS]
    return max(DELIMITERS, key=lambda delimiter: _steadiness(sample, delimiter))


def _steadiness(sample: str, delimiter: str) -> tuple[float, int]:
    """Say how many rows have as many cells as the header, and how many cells that is."""
    from itertools import islice

    counts = [len(cells) for _line, cells in islice(_cut(sample, delimiter), SAMPLE_ROWS)]
    if not counts or counts[0] == 1:
        return 0.0, 0
    return counts.count(counts[0]) / len(counts), counts[0]


def _cut(text: str, delimiter: str, first: int = 1) -> Iterator[tuple[int, list[str]]]:
    """Give each row that says anything, with the line it begins on."""
    import csv
    import io

    before = csv.field_size_limit(MAX_BYTES)
    try:
        reader = csv.reader(io.StringIO(text), delimiter=delimiter)
        line = first
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield line, cells
            line = first + reader.line_num
    finally:
        csv.field_size_limit(before)


def _records(text: str, delimiter: str, name: str, *, first: int) -> Iterator[tuple[int, list[str]]]:
    for count, (line, cells) in enumerate(_cut(text, delimiter, first)):
        if count > MAX_ROWS:
            raise TableTooLarge(name, limit=_("{count} rows").format(count=MAX_ROWS))
        if count == 0 and len(cells) > MAX_COLUMNS:
            raise TableTooLarge(name, limit=_("{count} columns").format(count=MAX_COLUMNS))
        yield line, cells


def _ends_in_quotes(text: str, last: tuple[int, Sequence[str]], *, first: int) -> bool:
    """Say whether a quotation mark of the last row is never closed, so that it swallowed the rows after it."""
    line, cells = last
    if not any("\n" in cell for cell in cells):
        return False
    return "\n".join(text.split("\n")[line - first :]).count('"') % 2 == 1


def _fit(name: str, records: Sequence[tuple[int, list[str]]], delimiter: str, *, unclosed: bool) -> Table:
    header = _trimmed(records[0][1])
    rows: list[Row] = []
    ragged: list[Remark] = []
    for line, cells in records[1:]:
        why = _misfit(cells, len(header))
        if unclosed and line == records[-1][0]:
            why = _("A quotation mark is never closed; everything after it is missing.")
        if why:
            ragged.append(Remark(line=line, what=why))
        else:
            rows.append(Row(line=line, cells=tuple(cell.strip() for cell in cells[: len(header)])))
    table = Table(name=name, header=header, rows=tuple(rows), ragged=tuple(ragged), delimiter=delimiter)
    return join_two_headers(_mended(table))


def _trimmed(cells: Sequence[str]) -> tuple[str, ...]:
    """Give the header without empty cells at its end, hard spaces as spaces."""
    header = [" ".join(cell.split()) for cell in cells]
    while not header[-1] and not has_two_headers(header):
        header.pop()
    return tuple(header)


def _misfit(cells: Sequence[str], wanted: int) -> str:
    if any(len(cell) > MAX_CELL for cell in cells):
        return _("A cell has more than {count} characters.").format(count=MAX_CELL)
    if len(cells) < wanted or any(cell.strip() for cell in cells[wanted:]):
        what = _("{found} cells instead of {wanted}; they may be shifted. Is a text with the delimiter not in quotes?")
        return what.format(found=len(cells), wanted=wanted)
    return ""


def _mended(table: Table) -> Table:
    rows = tuple(replace(row, cells=tuple(repair(cell) for cell in row.cells)) for row in table.rows)
    header = tuple(repair(cell) for cell in table.header)
    lines = [new.line for old, new in zip(table.rows, rows, strict=True) if old != new]
    if not lines and header == table.header:
        return table
    shown = ", ".join(str(line) for line in lines[:5]) + (" …" if len(lines) > 5 else "")  # noqa: PLR2004
    what = ngettext(
        "Broken letters were mended in {count} row (line {lines}).",
        "Broken letters were mended in {count} rows (lines {lines}).",
        len(lines),
    ).format(count=len(lines), lines=shown)
    note = Remark(what=what) if lines else Remark(what=_("Broken letters were mended in the header."))
    return replace(table, header=header, rows=rows, notes=(note,))
