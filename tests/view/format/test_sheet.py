"""Rows for a spreadsheet or Markdown: no cell is a formula or a mark, and CSV is read back word for word."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leitbild_cli import language
from leitbild_cli.core.text.formulas import as_said, defused
from leitbild_cli.file.tables.reader import fit, read_rows
from leitbild_cli.view.format import markdown
from leitbild_cli.view.format.sheet import csv_text

HOSTILE = (
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+49 151 123",
    "-5 % complaints",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    " =1",
    "＝1+1",
    "−1",
    "'=1",
    "''=1",
    "'quoted'",
    "' =1",
    'a "quoted" word',
    "a;b,c|d\te",
    "two\nlines",
    "=two\n=lines",
    "a,b\nc,d",
    "",
    "'",
    "x",
    "Ä€😀",
)


@pytest.mark.parametrize("cell", HOSTILE)
def test_a_cell_is_no_formula_and_comes_back_as_it_was(cell: str) -> None:
    shown = defused(cell)
    assert not shown.lstrip().startswith(tuple("=+-@＝＋－＠−"))
    assert not shown.startswith(("\t", "\r", "\n"))
    assert as_said(shown) == cell


@given(st.text(alphabet="'=-@\t\r \nä"))
def test_what_keeps_a_cell_from_being_a_formula_can_always_be_taken_away(cell: str) -> None:
    assert as_said(defused(cell)) == cell


@pytest.mark.parametrize("lang", ["de", "en"])
def test_hostile_cells_are_read_back_word_for_word(lang: str) -> None:
    language.use(lang)
    text = csv_text(("name", "text"), [("row", cell) for cell in HOSTILE])
    read = fit(read_rows(text.encode(), "ideas.csv"))
    assert [as_said(row.cells[1]) for row in read.rows] == [cell.replace("\r", "\n") for cell in HOSTILE]
    assert (read.ragged, read.notes) == ((), ())


@settings(max_examples=30)
@given(st.lists(st.tuples(*[st.text(alphabet="ab'=+-@\"ü,;| \n", min_size=1).map(str.strip)] * 2), max_size=4))
def test_every_table_of_words_is_read_back(rows: list[tuple[str, str]]) -> None:
    text = csv_text(("one", "two"), rows)
    read = fit(read_rows(text.encode(), "rows.csv"))
    assert [tuple(map(as_said, row.cells)) for row in read.rows] == [cells for cells in rows if any(cells)]


def test_a_cell_holds_numbers_days_and_yes_or_nothing() -> None:
    language.use("en")
    row = (Decimal("-4.50"), 3, date(2026, 3, 1), datetime(2026, 3, 1, 8, 5, tzinfo=UTC), True, False, None)
    cells = next(csv.reader(io.StringIO(csv_text((), [row]).split("\n", 1)[1])))
    assert cells == ["-4.50", "3", "2026-03-01", "2026-03-01T08:05Z", "x", "", ""]


def test_a_table_in_markdown_has_a_line_a_row_whatever_people_wrote() -> None:
    rows = [("a|b\nc", Decimal(2)), ("*loud* <b>&lt;</b> R&D", True), (None, False)]
    assert markdown.table(("Idea", "Votes"), rows, right={1}).split("\n") == [
        "| Idea | Votes |",
        "| --- | ---: |",
        r"| a\|b c | 2 |",
        r"| \*loud\* \<b\>\&lt;\</b\> R&D | × |",
        "|  |  |",
    ]
