"""Bytes become a table, or are refused with one clear line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from leitbild_cli.errors import FileRefusal, Refusal
from leitbild_cli.file.tables import reader
from leitbild_cli.file.tables.reader import fit, read_rows

if TYPE_CHECKING:
    from leitbild_cli.file.tables.table import Table

DATA = Path(__file__).parent / "data"


def sample(name: str) -> Table:
    return fit(read_rows((DATA / name).read_bytes(), name))


def table(text: str, encoding: str = "utf-8") -> Table:
    return fit(read_rows(text.encode(encoding), "umfrage.csv"))


@pytest.mark.parametrize(
    ("name", "delimiter", "columns", "rows"),
    [
        ("excel_de_cp1252_semikolon.csv", ";", 5, 12),
        ("google_forms_download_en.csv", ",", 6, 12),
        ("google_sheets_de.csv", ",", 5, 13),
        ("limesurvey_codes.csv", ",", 12, 12),
        ("nasty_ragged.csv", ";", 4, 11),
        ("typeform.csv", ",", 10, 12),
    ],
)
def test_every_sample_has_its_rows(name: str, delimiter: str, columns: int, rows: int) -> None:
    read = sample(name)
    assert (read.delimiter, len(read.header), len(read.rows)) == (delimiter, columns, rows)
    assert all(len(row.cells) == columns for row in read.rows)


def test_a_row_remembers_the_line_it_begins_on() -> None:
    read = sample("google_sheets_de.csv")
    assert [row.line for row in read.rows[:4]] == [2, 3, 7, 8]
    assert read.rows[1].cells[2] == "Zu lang!\nBitte höchstens drei Sätze.\n\nSonst: prima."


def test_a_ragged_row_is_set_aside_and_never_shifted() -> None:
    read = sample("nasty_ragged.csv")
    assert [remark.line for remark in read.ragged] == [4, 5, 12]
    assert "5 cells instead of 4" in read.ragged[0].what
    assert "Kunde" not in {row.cells[2] for row in read.rows}


def test_a_nul_byte_is_left_out_and_told() -> None:
    read = sample("nasty_ragged.csv")
    assert read.rows[9].cells[2] == "NULByte"
    assert read.notes[0].what == "1 invisible character was left out."


def test_colours_of_a_terminal_leave_no_letters() -> None:
    assert reader.cleaned("\x1b[31mrot\x1b[0m, \x1b]8;;http://x\x1b\\Seite\x1b]8;;\x1b\\") == ("rot, Seite", 4)


def test_broken_letters_are_mended_cell_by_cell_and_told() -> None:
    read = table("Kommentar;Rolle\nFÃ¼r mich passt es;Für alle\nâ€žGutâ€œ;x\n")
    assert [row.cells[0] for row in read.rows] == ["Für mich passt es", "„Gut“"]
    assert read.notes[0].what == "Broken letters were mended in 2 rows (lines 2, 3)."


@pytest.mark.parametrize("word", ["CAFÉ»", "Ä“", "ÂGE", "Ã", "«Größe»", "Ünlü Çağla"])
def test_real_letters_are_not_mended(word: str) -> None:
    assert table(f"a;b\n{word};1\n").rows[0].cells[0] == word


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_every_encoding_and_delimiter_gives_the_same_rows(encoding: str, delimiter: str) -> None:
    text = delimiter.join(["Bewertung", "Größe"]) + "\r\n" + delimiter.join(["5", "„prima“ – ja"]) + "\r\n"
    read = table(text, encoding)
    assert (read.header, read.rows[0].cells) == (("Bewertung", "Größe"), ("5", "„prima“ – ja"))
    assert bool(read.notes) == (encoding == "cp1252")


def test_big_endian_unicode_text_is_read() -> None:
    read = fit(read_rows(b"\xfe\xff" + "a\tü\n1\t2\n".encode("utf-16-be"), "x.csv"))
    assert read.header == ("a", "ü")


def test_a_line_that_names_the_delimiter_is_obeyed_and_counted() -> None:
    read = table("sep=;\nText;Note\na,b,c;1\n")
    assert read.header == ("Text", "Note")
    assert (read.rows[0].line, read.rows[0].cells) == (3, ("a,b,c", "1"))


def test_a_single_column_is_a_table_too() -> None:
    assert table("Kommentar\nKlingt gut, passt.\n").rows[0].cells == ("Klingt gut, passt.",)


def test_empty_rows_are_no_rows_and_delimiters_at_the_end_do_no_harm() -> None:
    read = table("a;b;\n;;\n\n1;2;\n3;4;;;\n")
    assert [row.cells for row in read.rows] == [("1", "2"), ("3", "4")]
    assert not read.ragged


@pytest.mark.parametrize("text", ['a;b\n1;"offen\n2;x\n', 'a;b\n"offen;1\n2;x\n'])
def test_a_quotation_mark_that_is_never_closed_swallows_nothing_silently(text: str) -> None:
    read = table(text)
    assert not read.rows
    assert read.ragged[0].what == "A quotation mark is never closed; everything after it is missing."


def test_surveymonkeys_two_header_rows_become_one() -> None:
    read = table(
        "Respondent ID,Collector ID,Was fehlt?,Ich bin,\n,,Open-Ended Response,Team,Kunde\n1,2,nichts,,Kunde\n"
    )
    assert read.header[2:] == ("Was fehlt?", "Ich bin: Team", "Ich bin: Kunde")
    assert len(read.rows) == 1


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ((DATA / "empty.csv").read_bytes(), "The file is empty."),
        (b"\xef\xbb\xbf \r\n", "The file is empty."),
        (b"sep=;\n", "The file is empty."),
        (b"PK\x03\x04" + b"\x00" * 40, "This is a ZIP archive or an Excel workbook, not a CSV table."),
        (b"%PDF-1.7\n", "This is a PDF, not a CSV table."),
        (b"\n<!DOCTYPE html><html>", "This is a web page, perhaps of a login that ran out, not a CSV table."),
        (b'[\n {\n  "id": 1900000000', "This is JSON, not a CSV table."),
        (b"From anna@example.org Mon Mar 16\nFrom: Anna\n", "This is an e-mail, not a CSV table."),
        (bytes(range(256)) * 4, "This is a binary file, not a CSV table."),
        ("a;b\n1;2\n".encode("utf-16-le"), "This is a binary file, not a CSV table."),
    ],
)
def test_what_is_no_table_is_refused_in_one_line(data: bytes, said: str) -> None:
    with pytest.raises(FileRefusal) as refused:
        fit(read_rows(data, "umfrage.csv"))
    assert refused.value.what == said
    assert str(refused.value).startswith("umfrage.csv: ")
    assert "\n" not in str(refused.value)


def test_a_table_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FileRefusal, match="more than 500 columns"):
        table(";".join("x" * 501) + "\n")
    monkeypatch.setattr(reader, "MAX_ROWS", 3)
    assert len(table("a\n" + "x\n" * 3).rows) == 3
    with pytest.raises(FileRefusal, match="more than 3 rows"):
        table("a\n" + "x\n" * 4)
    with pytest.raises(FileRefusal, match="more than 20 MB"):
        fit(read_rows(b"x" * 20_000_001, "x.csv"))


def test_a_cell_as_long_as_a_book_sets_its_row_aside() -> None:
    read = table("a;b\n" + "x" * 200_000 + ";1\n2;3\n")
    assert [row.line for row in read.rows] == [3]
    assert read.ragged[0].what == "A cell has more than 50000 characters."


@given(st.binary(max_size=400) | st.text(alphabet='aÄ";,\t|\n\r\x00\x85=1Ã¼', max_size=80).map(str.encode))
@example(b"\xff\xfe\x00\xd8")
@example(b'"')
@example(b"\x81;\x8d\n")
@example(b"sep=,\n\n\n")
def test_any_bytes_give_a_table_or_a_refusal(data: bytes) -> None:
    try:
        read = fit(read_rows(data, "x.csv"))
    except Refusal:
        return
    assert read.header
    assert all(len(row.cells) == len(read.header) for row in read.rows)


@given(st.lists(st.tuples(*[st.text(alphabet='aü ";,|\n', min_size=1).map(str.strip)] * 3), max_size=6))
def test_what_a_spreadsheet_wrote_is_what_is_read(rows: list[tuple[str, str, str]]) -> None:
    quoted = [";".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    read = table("\r\n".join(["eins;zwei;drei", *quoted]))
    assert [row.cells for row in read.rows] == [row for row in rows if any(row)]
    assert not read.ragged
