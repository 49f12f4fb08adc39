"""Answers as one table, whatever they came in.

Of a form, titles above the header, rows of ids below it and totals at the end are left out.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.feedback import code
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.file.tables import comments, mail, own
from leitbild_cli.file.tables.columns import is_known_header
from leitbild_cli.file.tables.headers import without_import_ids
from leitbild_cli.file.tables.reader import fit
from leitbild_cli.file.tables.sheet import read_sheet
from leitbild_cli.file.tables.table import Remark
from leitbild_cli.file.tables.values import read_moment
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from leitbild_cli.file.tables.table import RawRows, Row, Table

_FIRST_ROWS = 6
_UNAPPROVED = frozenset(("not approved", "nicht genehmigt", "nicht freigegeben", "abgelehnt", "rejected"))
_COLUMN_ID = re.compile(r"question-id-\d+|[a-z]+(?:_[a-z]+)+|QID\d+\w*")  # Nextcloud's and others'
_TOTAL = re.compile(
    r"(?:mittelwerte?|durchschnitt\w*|mittel|anzahl\w*|gesamt\w*|summen?|total\w*|averages?|means?|counts?|sums?|median"
    r"|ø|n ?=.*|min(?:imum)?|max(?:imum)?|standardabweichung|stand(?:ard)? ?dev\w*|ergebnis\w*|moyenne|quelle.*"
    r"|source.*)"
    r"\s*:?"
)


def read_form(data: bytes, name: str, *, encoding: str | None = None, most: int | None = None) -> Table:
    """Give the answers in a CSV file, a workbook, mails or comments as a table, or refuse with one clear line.

    More mails than `most` are refused before they are looked at.
    """
    if mail.is_mail(data):
        return mail.read_mails(data, name, most=most)
    if own.is_own_json(data) and (table := own.read_own_json(data, name)) is not None:
        return table
    if comments.is_json(data):
        return comments.read_comments(data, name)
    raw = read_sheet(data, name, encoding=encoding)
    sheet = _without_title(raw)
    table = _without_codes(fit(_without_ids(sheet)), _above(raw, sheet))
    names = [caseless(name) for name in table.header]
    rows = tuple(row for row in table.rows if not _repeats(row, names))
    notes = (*table.notes, *_unapproved(table))
    return replace(table, rows=_without_totals(rows), notes=notes)


def _above(raw: RawRows, sheet: RawRows) -> Iterator[str]:
    """Give the cells of the lines that were left out above the header."""
    if raw is not sheet:
        yield from raw.header
        yield from (cell for line, cells in raw.rows if line < sheet.line for cell in cells)


def _without_codes(table: Table, above: Iterable[str]) -> Table:
    """Give the table with the codes of forms beside it instead of in its header, where 1-team is no scale."""
    codes = tuple(one.written for one in code.found([*above, *table.header]))
    if not codes:
        return table
    return replace(table, header=tuple(map(code.without, table.header)), codes=codes)


def _unapproved(table: Table) -> Iterator[Remark]:
    """Say which rows their owner marked as not approved, as KoboToolbox lets him."""
    place = next((at for at, name in enumerate(table.header) if "validation" in caseless(name)), None)
    for row in table.rows:
        if place is not None and caseless(row.cells[place]) in _UNAPPROVED:
            yield Remark(line=row.line, what=_("Marked as not approved where it comes from; it was taken in."))


def _without_title(sheet: RawRows) -> RawRows:
    """Leave out lines above the header, as titles are: they fill fewer cells, and none of them is called like one."""
    if any(is_known_header(cell) for cell in sheet.header):
        return sheet
    for place, (line, cells) in enumerate(sheet.rows[:_FIRST_ROWS]):
        names = _names(cells)
        if sum(map(is_known_header, names)) > 1 and len(names) >= len(sheet.header):
            return replace(sheet, header=names, line=line, rows=sheet.rows[place + 1 :])
    return sheet


def _without_ids(sheet: RawRows) -> RawRows:
    """Take Qualtrics' three rows as one header, and leave out a row of the columns' ids."""
    if (named := without_import_ids(sheet, _names)) is not None:
        return named
    if sheet.rows:
        below = [cell.strip() for cell in sheet.rows[0][1] if cell.strip()]
        if len(below) > 1 and all(_COLUMN_ID.fullmatch(cell) or cell == "timestamp" for cell in below):
            return replace(sheet, rows=sheet.rows[1:])
    return sheet


def _names(cells: Sequence[str]) -> tuple[str, ...]:
    names = [" ".join(cell.split()) for cell in cells]
    while names and not names[-1]:
        names.pop()
    return tuple(names)


def _repeats(row: Row, names: Sequence[str]) -> bool:
    """Say whether a row is the header once more; `names` are without case."""
    return all(caseless(cell) == name for cell, name in zip(row.cells, names, strict=True))


def _without_totals(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Leave out rows at the end that add up, below a first column of days or numbers."""
    end = len(rows)
    while end > 1 and _TOTAL.fullmatch(caseless(_first(rows[end - 1]))):
        end -= 1
    above = [cell for row in rows[:end] if (cell := row.cells[0])]
    counted = sum(read_moment(cell) is not None or cell.isdecimal() for cell in above)
    return rows[:end] if above and counted * 2 > len(above) else rows


def _first(row: Row) -> str:
    return next((cell for cell in row.cells if cell), "")


def adds_up(cells: Sequence[str]) -> bool:
    """Say whether a row adds up what stands above it: *Total*, *Mittelwert*."""
    return _TOTAL.fullmatch(caseless(next((cell for cell in cells if cell), ""))) is not None
