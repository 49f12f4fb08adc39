"""What a table is, wherever it came from: a header, rows that remember their line, and remarks."""

from __future__ import annotations

from typing import NamedTuple

from leitbild_cli.record import record


@record
class Row:
    """One row with as many cells as the header; `line` is where it begins, counted from 1."""

    line: int
    cells: tuple[str, ...]


class Misfit(NamedTuple):
    """Why a row is set aside whose cells may be shifted, and the place (from 0) where that shows."""

    place: int
    what: str


@record
class Remark:
    """Something to tell about a table, in the reader's language; `line` is None if it is about all of it.

    `cells` are those of a row that was set aside.
    """

    what: str
    line: int | None = None
    cells: tuple[str, ...] = ()


@record
class RawRows:
    """The rows of a CSV file as they stand, also empty ones, below a header that begins on `line`.

    `unclosed` says that a quotation mark of the last row is never closed, so that it swallowed the rows after it;
    `misquoted` are the lines of rows with a quotation mark where none may be;
    `hidden` are the columns (from 0) a workbook doesn't show.
    """

    name: str
    header: tuple[str, ...]
    line: int = 1
    rows: tuple[tuple[int, list[str]], ...] = ()
    notes: tuple[Remark, ...] = ()
    delimiter: str = ""
    unclosed: bool = False
    misquoted: frozenset[int] = frozenset()
    hidden: tuple[int, ...] = ()


@record
class Table:
    """What was read of `name`; `ragged` says which rows were set aside because their cells may be shifted.

    `codes` are the codes of forms in the header or above it.
    """

    name: str
    header: tuple[str, ...]
    rows: tuple[Row, ...] = ()
    ragged: tuple[Remark, ...] = ()
    notes: tuple[Remark, ...] = ()
    delimiter: str = ""
    codes: tuple[str, ...] = ()

    def column(self, place: int) -> tuple[str, ...]:
        """Give all cells of one column, top down."""
        return tuple(row.cells[place] for row in self.rows)
