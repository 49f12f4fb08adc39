"""Workbooks (XLSX, ODS, XLS) as rows of texts; they are read in a process of their own, with limits.

A sheet of 4 kB can say that it is a million rows wide, or be made to bring its reader down: then the process ends, and
the program says so.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Any

from leitbild_cli.file.tables.reader import MAX_COLUMNS, MAX_ROWS, cleaned, ensure_not_too_large, trimmed
from leitbild_cli.file.tables.refusals import EmptyTable, UnreadableWorkbook
from leitbild_cli.file.tables.table import RawRows, Remark
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_SECONDS = 60
MOST_MEMORY = 1_500_000_000
MOST_UNPACKED = 300_000_000
"""Bytes: of memory the reading process may ask for, and of all parts of a packed workbook together."""

_PACKED = b"PK\x03\x04"
_OLD = b"\xd0\xcf\x11\xe0"
_INSIDE = (b"[Content_Types].xml", b"xl/workbook", b"opendocument.spreadsheet")


def is_workbook(data: bytes) -> bool:
    """Say whether these bytes begin like a workbook, and not like any other archive."""
    return data.startswith(_OLD) or (data.startswith(_PACKED) and any(one in data for one in _INSIDE))


def read_workbook(data: bytes, name: str) -> RawRows:
    """Give the first sheet of a workbook that holds anything, its lines counted as the workbook counts its rows."""
    read = _in_its_own_process(data, name)
    filled = [one for one in read if any(map(any, one["rows"]))]
    if not filled:
        raise EmptyTable(where=name)
    sheet = filled[0]
    gone = 0
    rows: list[tuple[int, list[str]]] = []
    for line, cells in enumerate(sheet["rows"], start=1):
        texts, several = zip(*(cleaned(cell) for cell in cells), strict=True) if cells else ((), ())
        gone += sum(several)
        rows.append((line, list(texts)))
    first = next(place for place, (_line, cells) in enumerate(rows) if any(map(str.strip, cells)))
    header = trimmed(rows[first][1])
    ensure_not_too_large(name, rows=len(rows) - first - 1, columns=len(header))
    return RawRows(
        name=name,
        header=header,
        line=rows[first][0],
        rows=tuple((line, cells) for line, cells in rows[first + 1 :] if any(map(str.strip, cells))),
        notes=tuple(_notes(header, sheet, [one["name"] for one in filled[1:]], gone)),
        hidden=tuple(sheet["hidden"]),
    )


def _notes(header: tuple[str, ...], sheet: dict[str, Any], others: list[str], gone: int) -> Iterator[Remark]:
    if others:
        words = _("Only the sheet “{sheet}” is read, not: {others}")
        yield Remark(what=words.format(sheet=sheet["name"], others=", ".join(others)))
    hidden = [header[place] for place in sheet["hidden"] if place < len(header) and header[place]]
    if hidden:
        yield Remark(what=_("Hidden in the workbook: {headers}").format(headers=", ".join(hidden)))
    if gone:
        yield Remark(what=_("Invisible characters were left out."))


def _in_its_own_process(data: bytes, name: str) -> list[dict[str, Any]]:
    import json
    import subprocess

    argv = [sys.executable, "-I", "-m", __name__]
    try:
        done = subprocess.run(argv, input=data, capture_output=True, timeout=MOST_SECONDS, check=False)
    except (subprocess.TimeoutExpired, OSError) as error:
        raise UnreadableWorkbook(where=name, reason=type(error).__name__) from None
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise UnreadableWorkbook(where=name, reason=said[-1][:200] if said else _("its reader broke down"))
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


# --- in the process of its own


def _main() -> None:
    """Read a workbook from stdin and write its sheets as JSON."""
    import json
    from io import BytesIO

    _limit()
    data = sys.stdin.buffer.read()
    _ensure_unpacks(data)
    try:
        from python_calamine import CalamineWorkbook, SheetVisibleEnum
    except ImportError:
        sys.exit("python-calamine is not installed")
    try:
        workbook = CalamineWorkbook.from_filelike(BytesIO(data))
        found = [
            {
                "name": one.name,
                "hidden": _hidden(data, one.name),
                "rows": [
                    [_text(cell) for cell in row[: MAX_COLUMNS + 1]]
                    for row in workbook.get_sheet_by_name(one.name).to_python(skip_empty_area=False, nrows=MAX_ROWS + 9)
                ],
            }
            for one in workbook.sheets_metadata
            if one.visible == SheetVisibleEnum.Visible
        ]
    except Exception as error:  # noqa: BLE001  whatever is wrong with a workbook, it can't be read
        sys.exit(f"{type(error).__name__}: {error}")
    sys.stdout.buffer.write(json.dumps(found).encode())


def _limit() -> None:
    try:
        import resource
    except ImportError:  # not on Windows, where the time limit has to do
        return
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _ensure_unpacks(data: bytes) -> None:
    from io import BytesIO
    from zipfile import BadZipFile, ZipFile

    if not data.startswith(_PACKED):
        return
    try:
        with ZipFile(BytesIO(data)) as packed:
            size = sum(part.file_size for part in packed.infolist())
    except BadZipFile as error:
        sys.exit(str(error))
    if size > MOST_UNPACKED:
        sys.exit(f"{size // 1_000_000} MB unpacked")


def _text(cell: object) -> str:
    """Give a cell as one would type it: whole numbers without a point, days and moments as ISO writes them."""
    from datetime import date, datetime, time

    match cell:
        case bool():
            return "true" if cell else "false"
        case float():
            return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else format(cell, ".15g")  # noqa: PLR2004
        case datetime():
            whole = cell.replace(microsecond=0)
            return whole.date().isoformat() if whole.time() == time() else whole.isoformat()
        case date() | time():
            return cell.isoformat()
        case _:
            return str(cell)


def _hidden(data: bytes, name: str) -> list[int]:
    """Give the columns (from 0) of a sheet that are hidden; only XLSX says it where it is cheap to see."""
    from html import unescape
    from io import BytesIO
    from zipfile import ZipFile

    if not data.startswith(_PACKED):
        return []
    with ZipFile(BytesIO(data)) as packed:
        if "xl/workbook.xml" not in packed.namelist():
            return []
        book = packed.read("xl/workbook.xml").decode(errors="replace")
        sheets = [_attributes(one) for one in re.findall(r"<(?:\w+:)?sheet\s[^>]*>", book)]
        wanted = next((one.get("r:id") for one in sheets if unescape(one.get("name", "")) == name), None)
        links = packed.read("xl/_rels/workbook.xml.rels").decode(errors="replace")
        targets = {
            one.get("Id"): one.get("Target", "") for one in map(_attributes, re.findall(r"<Relationship [^>]*>", links))
        }
        part = targets.get(wanted, "").lstrip("/")
        part = part if part.startswith("xl/") else f"xl/{part}"
        if part not in packed.namelist():
            return []
        with packed.open(part) as source:
            start = source.read(100_000).decode(errors="replace").partition("<sheetData")[0]
    columns = map(_attributes, re.findall(r"<(?:\w+:)?col\s[^>]*>", start))
    return [
        place - 1
        for one in columns
        if one.get("hidden") in {"1", "true"}
        for place in range(int(one["min"]), min(int(one["max"]), MAX_COLUMNS) + 1)
    ]


def _attributes(tag: str) -> dict[str, str]:
    return dict(re.findall(r"([\w:]+)=\"([^\"]*)\"", tag))


if __name__ == "__main__":
    _main()
