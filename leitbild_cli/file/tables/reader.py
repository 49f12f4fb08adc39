"""Bytes in, table out: the encoding, the delimiter, the header, rows that fit it and rows that don't.

Invisible characters go, and letters that were broken on the way are mended.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.text.ink import SEQUENCE
from leitbild_cli.file import letters
from leitbild_cli.file.tables.refusals import AMail, EmptyTable, NotATable, TableTooLarge
from leitbild_cli.file.tables.services import has_two_headers, join_two_headers
from leitbild_cli.file.tables.table import Misfit, RawRows, Remark, Row, Table
from leitbild_cli.language import _, mark, ngettext

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


def read_rows(data: bytes, name: str, *, encoding: str | None = None) -> RawRows:
    """Give the rows of a CSV file as they stand, or refuse with one clear line; `encoding` is what somebody says."""
    if len(data) > MAX_BYTES:
        raise TableTooLarge(where=name, limit=_("{count} MB").format(count=MAX_BYTES // 1_000_000))
    text, notes = decode(data, name, encoding=encoding)
    named = SEP.match(text)
    body, first = (text[named.end() :], 2) if named else (text, 1)
    delimiter = named[1] if named else steadiest(body)
    records = list(_cut(body, delimiter, first))
    said = [place for place, (_line, cells) in enumerate(records) if says_anything(cells)]
    if not said:
        raise EmptyTable(where=name)
    ensure_not_too_large(name, rows=len(said) - 1, columns=len(records[said[0]][1]))
    line, header = records[said[0]]
    return RawRows(
        name=name,
        header=trimmed(header),
        line=line,
        rows=tuple(records[said[0] + 1 :]),
        notes=notes,
        delimiter=delimiter,
        unclosed=_ends_in_quotes(body, records[said[-1]], first=first),
        misquoted=_misquoted(body, records, delimiter, first),
    )


def _misquoted(text: str, records: Sequence[tuple[int, list[str]]], delimiter: str, first: int) -> frozenset[int]:
    """Give the lines of rows in which a quotation mark stands where none may be, so that cells run together."""
    import csv
    import io
    from itertools import pairwise

    lines = text.split("\n")
    found = set()
    starts = [line for line, _cells in records]
    for start, stop in pairwise([*starts, first + len(lines)]):
        raw = "\n".join(lines[start - first : stop - first])
        if '"' not in raw:
            continue
        try:
            list(csv.reader(io.StringIO(raw), delimiter=delimiter, strict=True))
        except csv.Error:
            found.add(start)
    return frozenset(found)


def says_anything(cells: Sequence[str]) -> bool:
    """Say whether there is anything in a row."""
    return any(map(str.strip, cells))


def misfit(cells: Sequence[str], wanted: int) -> str:
    """Say why a row does not fit its header; empty where it does."""
    if max(map(len, cells)) > MAX_CELL:
        return _("A cell has more than {count} characters.").format(count=MAX_CELL)
    if len(cells) < wanted or (len(cells) > wanted and says_anything(cells[wanted:])):
        what = _("{found} cells instead of {wanted}; they may be shifted. Is a text with the delimiter not in quotes?")
        return what.format(found=len(cells), wanted=wanted)
    return ""


def never_closed() -> str:
    """Say that a quotation mark swallowed what came after it."""
    return _("A quotation mark is never closed; everything after it is missing.")


def steadiest(text: str) -> str:
    """Give the delimiter that cuts most rows into as many cells as the header."""
    sample = _below_title(text[:SAMPLE_CHARACTERS])
    return max(DELIMITERS, key=lambda delimiter: _steadiness(sample, delimiter))


def _below_title(text: str) -> str:
    """Give the text below a first line that an empty one follows, as titles are."""
    first, empty, below = text.lstrip("\n").partition("\n\n")
    return below if empty and "\n" not in first and not first.startswith('"') and below.strip() else text


def _steadiness(sample: str, delimiter: str) -> tuple[float, int]:
    """Say how many rows have as many cells as the header, and how many cells that is."""
    from itertools import islice

    rows = (cells for _line, cells in _cut(sample, delimiter) if says_anything(cells))
    counts = [len(cells) for cells in islice(rows, SAMPLE_ROWS)]
    if not counts or counts[0] == 1:
        return 0.0, 0
    return counts.count(counts[0]) / len(counts), counts[0]


def _cut(text: str, delimiter: str, first: int = 1) -> Iterator[tuple[int, list[str]]]:
    """Give each row, also one of nothing but empty cells, with the line it begins on."""
    import csv
    import io

    before = csv.field_size_limit(MAX_BYTES)
    try:
        reader = csv.reader(io.StringIO(text), delimiter=delimiter)
        line = first
        for cells in reader:
            if cells:
                yield line, cells
            line = first + reader.line_num
    finally:
        csv.field_size_limit(before)


def ensure_not_too_large(name: str, *, rows: int, columns: int) -> None:
    """Raise TableTooLarge where a table is larger than any survey."""
    if rows > MAX_ROWS:
        raise TableTooLarge(where=name, limit=_("{count} rows").format(count=MAX_ROWS))
    if columns > MAX_COLUMNS:
        raise TableTooLarge(where=name, limit=_("{count} columns").format(count=MAX_COLUMNS))


def _ends_in_quotes(text: str, last: tuple[int, Sequence[str]], *, first: int) -> bool:
    """Say whether a quotation mark of the last row is never closed, so that it swallowed the rows after it."""
    line, cells = last
    if not any("\n" in cell for cell in cells):
        return False
    return "\n".join(text.split("\n")[line - first :]).count('"') % 2 == 1


def fitting(sheet: RawRows, *, empty: bool = False) -> Iterator[tuple[int, list[str], Misfit | None]]:
    """Give every row that says anything: its line, its cells, and why it is set aside; with `empty` also the others."""
    width = len(sheet.header)
    swallowed = None
    if sheet.unclosed:
        swallowed = next((line for line, cells in reversed(sheet.rows) if says_anything(cells)), None)
    for line, cells in sheet.rows:
        if not (says_anything(cells) or (empty and len(cells) >= width)):
            continue
        if line == swallowed:
            yield line, cells, Misfit(len(cells) - 1, never_closed())
        elif why := misfit(cells, width):
            yield line, cells, Misfit(min(len(cells), width), why)
        else:
            yield line, cells, None


def fit(sheet: RawRows) -> Table:
    """Give the rows that fit their header, and those that are set aside with the reason; none is ever shifted."""
    width = len(sheet.header)
    starts = Counter(_outline(cells[0]) for _line, cells in sheet.rows if cells)
    found = [(line, cells, why or _swallowed(sheet, line, cells, starts)) for line, cells, why in fitting(sheet)]
    table = Table(
        name=sheet.name,
        header=sheet.header,
        rows=tuple(
            Row(line=line, cells=tuple(cell.strip() for cell in cells[:width])) for line, cells, why in found if not why
        ),
        ragged=tuple(Remark(line=line, what=why.what, cells=tuple(cells)) for line, cells, why in found if why),
        delimiter=sheet.delimiter,
        notes=sheet.notes,
    )
    return join_two_headers(_mended(table))


def _swallowed(sheet: RawRows, line: int, cells: Sequence[str], starts: Counter[str]) -> Misfit | None:
    """Say that a quotation mark has made one row of several, or None."""
    if line in sheet.misquoted:
        return Misfit(
            len(cells) - 1, _("There is a quotation mark where none may be; cells or rows may have run together.")
        )
    for place, cell in enumerate(cells):
        below = [one for one in cell.split("\n")[1:] if sheet.delimiter and sheet.delimiter in one]
        if any(_is_start(one.split(sheet.delimiter)[0], starts) for one in below):
            return Misfit(place, _("A cell holds lines that look like rows of their own."))
    return None


def _is_start(cell: str, starts: Counter[str]) -> bool:
    """Say whether a cell looks like the first of most rows, as a moment or a number does."""
    outline = _outline(cell)
    return any(letter == "9" for letter in outline) and starts[outline] > 1


def _outline(cell: str) -> str:
    return re.sub(r"\d+", "9", cell.strip(' "'))


def trimmed(cells: Sequence[str]) -> tuple[str, ...]:
    """Give the header without empty cells at its end, hard spaces as spaces."""
    header = [" ".join(cell.split()) for cell in cells]
    while not header[-1] and not has_two_headers(header):
        header.pop()
    return tuple(header)


def _mended(table: Table) -> Table:
    rows = tuple(replace(row, cells=tuple(letters.repair(cell) for cell in row.cells)) for row in table.rows)
    header = tuple(letters.repair(cell) for cell in table.header)
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
    return replace(table, header=header, rows=rows, notes=(*table.notes, note))


BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
KINDS = (
    (b"PK\x03\x04", mark("a ZIP archive or an Excel workbook")),
    (b"PK\x05\x06", mark("an empty ZIP archive")),
    (b"\xd0\xcf\x11\xe0", mark("an old Excel workbook")),
    (b"%PDF", mark("a PDF")),
    (b"\x89PNG", mark("an image")),
    (b"\xff\xd8\xff", mark("an image")),
    (b"\x1f\x8b", mark("a packed file")),
    (b"<!doctype html", mark("a web page, perhaps of a login that ran out")),
    (b"<html", mark("a web page, perhaps of a login that ran out")),
)
BINARY_SHARE = 0.05

_JSON = re.compile(rb"\s*(?:\[\s*)?\{\s*\"[^\"]*\"\s*:")
_MAIL = re.compile(
    rb"(?:From \S+ .*\r?\n)?(?:From|Received|Return-Path|Delivered-To|MIME-Version|Message-ID): ", re.IGNORECASE
)
# Marks without width: where a line may break or a word be parted, and which way it runs. Joiners stay: emoji need them.
_WIDTHLESS = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]")


def decode(data: bytes, name: str, *, encoding: str | None = None) -> tuple[str, tuple[Remark, ...]]:
    """Give the text without invisible characters, line ends as LF, and what had to be done for it."""
    if not data.strip():
        raise EmptyTable(where=name)
    refuse_known_kinds(data, name)
    text, notes = (letters.told(data, encoding, name), ()) if encoding else _decode(data, name)
    marks = len(_WIDTHLESS.findall(text))
    text, gone = cleaned(text)
    if not text.strip():
        raise EmptyTable(where=name)
    if gone - marks > len(text) * BINARY_SHARE:
        raise NotATable(where=name, kind=_("a binary file"))
    if gone:
        what = ngettext(
            "{count} invisible character was left out.", "{count} invisible characters were left out.", gone
        )
        notes = (*notes, Remark(what=what.format(count=gone)))
    return text, notes


def cleaned(text: str) -> tuple[str, int]:
    """Give the text with LF for line ends and without invisible characters, and how many these were."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text, sequences = re.subn(SEQUENCE, "", text)
    text, widthless = _WIDTHLESS.subn("", text)
    text, gone = letters.INVISIBLE.subn("", letters.SPACES.sub(" ", text))
    return text, gone + widthless + sequences


def refuse_known_kinds(data: bytes, name: str) -> None:
    """Refuse what by its first bytes is something else than a table."""
    start = data[:64].lstrip().lower()
    for magic, kind in KINDS:
        if start.startswith(magic.lower()):
            raise NotATable(where=name, kind=_(kind))
    if _JSON.match(data):
        raise NotATable(where=name, kind="JSON")
    if _MAIL.match(data):
        raise AMail(where=name, kind=_("an e-mail"))


def _decode(data: bytes, name: str) -> tuple[str, tuple[Remark, ...]]:
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, errors="replace"), ()
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 3:
            cut = Remark(what=_("The file ends in the middle of a letter; is it complete?"))
            return data[: error.start].decode("utf-8"), (cut,)
    if data.count(0) > len(data) * BINARY_SHARE:
        raise NotATable(where=name, kind=_("a binary file"))
    letters.ensure_windows_1252(data, name)
    note = Remark(what=_("The file is not UTF-8; it was read as Windows-1252. Please look at the umlauts."))
    return "".join(_letter(byte) for byte in data) if _has_gaps(data) else data.decode("cp1252"), (note,)


def _has_gaps(data: bytes) -> bool:
    return any(byte in data for byte in b"\x81\x8d\x8f\x90\x9d")


def _letter(byte: int) -> str:
    return bytes((byte,)).decode("cp1252", errors="ignore") or chr(byte)
