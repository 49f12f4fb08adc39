"""Workbooks: what stands in a sheet as one would type it, and what would bring a reader down."""

from __future__ import annotations

import io
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from leitbild_cli.errors import Refusal
from leitbild_cli.file.tables.sheet import read_sheet
from leitbild_cli.file.tables.xlsx import is_workbook

RANKING = Path(__file__).parent / "data" / "ballots" / "msforms_ranking.xlsx"
SHEET = "xl/worksheets/sheet1.xml"


def changed(old: str, new: str) -> bytes:
    """Give the workbook of a form with other words in its first sheet."""
    out = io.BytesIO()
    with ZipFile(RANKING) as source, ZipFile(out, "w", ZIP_DEFLATED) as target:
        for part in source.namelist():
            data = source.read(part)
            target.writestr(part, data.replace(old.encode(), new.encode(), 1) if part == SHEET else data)
    return out.getvalue()


def test_cells_are_given_as_one_would_type_them() -> None:
    sheet = read_sheet(RANKING.read_bytes(), "f.xlsx")
    assert sheet.header[:3] == ("ID", "Startzeit", "Fertigstellungszeit")
    assert sheet.rows[0] == (
        2,
        [
            "1",
            "2026-11-18T08:00:00",
            "2026-11-18T08:03:30",
            "anonymous",
            "",
            "Gesine",
            (
                "Ein Anruf genügt;Wir lösen, was wir versprechen;Ruhig bleiben, freundlich bleiben;"
                "Offen gesagt: auch Nein sagen;"
            ),
        ],
    )


def test_hidden_columns_are_told_and_known() -> None:
    data = changed("<sheetData>", '<cols><col hidden="1" min="4" max="4"/></cols><sheetData>')
    sheet = read_sheet(data, "f.xlsx")
    assert (sheet.hidden, [note.what for note in sheet.notes]) == ((3,), ["Hidden in the workbook: E-Mail"])


@pytest.mark.parametrize(
    "data",
    [
        changed('r="A1"', 'r="XFD1048576"'),
        RANKING.read_bytes()[:-500],
        b"PK\x03\x04[Content_Types].xml",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2_000,
    ],
    ids=["as wide and long as a sheet can be", "cut off", "no archive", "an old one that is empty"],
)
def test_what_would_bring_a_reader_down_ends_in_one_line(data: bytes) -> None:
    assert is_workbook(data)
    with pytest.raises(Refusal) as refused:
        read_sheet(data, "f.xlsx")
    assert "\n" not in str(refused.value)


def test_another_archive_is_no_workbook() -> None:
    out = io.BytesIO()
    with ZipFile(out, "w") as target:
        target.writestr("a.txt", "a")
    assert not is_workbook(out.getvalue())
