"""`leitbild export` and `idea import`: rows for other programs, and back without a letter lost or an idea twice."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import pytest

from leitbild_cli.core import lookup
from leitbild_cli.file.store import open_file

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

HEAD = """\
leitbild: 1
language: en
team: Front desk
columns:
  purpose: Why are we here?
  culture: How are we?
people:
"""
EMPTY = f"""{HEAD}\
  anna:
    name: Anna
    ideas:
    ballots:
    notes:
    # anna
  ben:
    name: Ben
    ideas:
    ballots:
    notes:
    # ben
"""
FILE = f"""{HEAD}\
  anna:
    name: Anna
    ideas:
      a1aaaaaa:
        column: purpose
        text: "=cmd|' /C calc'!A0"
        added: 2026-11-23T09:04Z
      b1bbbbbb:
        column: purpose
        text: '-5 % complaints; "fewer", really'
        late: true
      c1cccccc:
        column: culture
        text: |
          Listen first,
          then speak
    ballots:
      purpose:
        ranks: [b1bbbbbb, a1aaaaaa]
        cast: 2026-11-23T10:00Z
        reason: Calm
    notes:
    # anna
  ben:
    name: Ben
    supports: [a1aaaaaa]
    ideas:
      d1dddddd:
        column: purpose
        text: "'quoted'"
    ballots:
      purpose:
        ranks: [a1aaaaaa]
    notes:
    # ben
parked:
  c1cccccc:
    reason: Later
drafts:
  k7m2xq4d:
    sentences:
      - text: We listen.
feedback:
  f1ffffff:
    draft: k7m2xq4d
    audience: customer
    text: "@all fine"
    rating: 4
    scale: 5
"""


@pytest.mark.usefixtures("file")
@pytest.mark.parametrize("lang", ["de", "en"])
def test_ideas_come_back_word_for_word_and_a_second_time_none_is_added(tmp_path: Path, run: Run, lang: str) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "leitbild.yaml").write_text(EMPTY, encoding="utf-8")
    assert run("export", "ideas", "-o", "ideas.csv", lang=lang).code == 0
    assert run("idea", "import", "../ideas.csv", cwd=other, lang=lang).code == 0
    here, there = (open_file(folder / "leitbild.yaml").leitbild for folder in (tmp_path, other))
    assert [(author.id, one.id, one.column, one.text, one.late) for author, one in lookup.everything(there)] == [
        (author.id, one.id, one.column, one.text.rstrip("\n"), one.late) for author, one in lookup.everything(here)
    ]
    for folder in (tmp_path, other):
        before = (folder / "leitbild.yaml").read_bytes()
        again = run("idea", "import", str(tmp_path / "ideas.csv"), cwd=folder)
        assert (again.code, again.out) == (0, "0 new ideas. 4 were here already.\n")
        assert (folder / "leitbild.yaml").read_bytes() == before


@pytest.mark.usefixtures("file")
def test_csv_opens_in_a_spreadsheet_without_a_formula(tmp_path: Path, run: Run) -> None:
    run("export", "ideas", "-o", "ideas.csv", lang="de")
    data = (tmp_path / "ideas.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfid;column;person;name;text;")
    rows = [*csv.DictReader(data.decode("utf-8-sig").splitlines(keepends=True), delimiter=";")]
    assert [row["text"] for row in rows] == [
        "'=cmd|' /C calc'!A0",
        '\'-5 % complaints; "fewer", really',
        "'quoted'",
        "Listen first,\nthen speak",
    ]
    assert [row["fate"] for row in rows] == ["standing", "standing", "standing", "parked"]
    assert rows[0]["supporters"] == "Ben"


def test_a_table_holds_nothing_a_terminal_would_obey_and_no_name_in_what_was_said(file: Path, run: Run) -> None:
    said = file.read_text(encoding="utf-8").replace("Listen first,", "Listen first, as Ben does,")
    file.write_text(
        said.replace("text: '-5 %", 'text: "\\e[31mred -5 %').replace("really'", 'really"').replace('"fewer"', "fewer"),
        encoding="utf-8",
    )
    assert "\x1b" not in run("export", "ideas").out
    assert "as […] does" in run("export", "ideas", "--without-names").out


@pytest.mark.usefixtures("file")
def test_without_names_nothing_tells_who_it_was(run: Run) -> None:
    for what in ("ideas", "ballots", "feedback"):
        said = run("export", what, "--without-names").out
        assert [one for one in ("anna", "Anna", "ben", "Ben", "2026") if one in said] == []
    told = json.loads(run("export", "ballots", "--without-names", "--json").out)["ballots"]
    assert [(one["ballot"], one["rank"], one["idea"]) for one in told] == [
        (1, 1, "a1aaaaaa"),
        (2, 1, "b1bbbbbb"),
        (2, 2, "a1aaaaaa"),
    ]


def test_feedback_is_a_table_in_markdown_and_is_known_when_it_comes_back(file: Path, run: Run) -> None:
    ran = run("export", "feedback", "--format", "markdown")
    assert (
        ran.out.splitlines()[2]
        == "| f1ffffff | 1 | customer |  |  |  |  | 4 | 5 |  | @all fine |  |  | open |  |  |  |"
    )
    before = file.read_bytes()
    run("export", "feedback", "-o", "said.csv")
    assert run("feedback", "import", "said.csv", "--yes").code == 0
    assert file.read_bytes() == before


EVERYTHING = """\
  f1ffffff:
    draft: k7m2xq4d
    audience: customer
    source: Gespräch
    received: 2026-11-21
    rating: 7
    scale: 10
    lowest: 0
    text: "=1+1"
    marks:
      1: fits
      2: stumble
    questions:
      - question: Was stört, „oft“?
        text: |
          Der Ton;
          und die Länge
      - question: Länge (1-7)
        rating: 2.5
        scale: 7
    status: accepted
    answer: -- steht jetzt da
    done_in: k7m2xq4d
    earlier:
      - rating: 1
        scale: 6
        text: Früher
        status: declined
        answer: Weil
  f2ffffff:
    draft: k7m2xq4d
    audience: team
    marks:
      2: untrue
    status: thanked
  f3ffffff:
    audience: other
    questions:
      - question: Wobei hilft er?
        text: Beim Anfangen
    status: partly
"""


@pytest.mark.parametrize("form", ["said.csv", "said.json"])
@pytest.mark.parametrize("lang", ["de", "en"])
def test_feedback_comes_back_whole_into_another_file(
    file: Path, run: Run, tmp_path: Path, form: str, lang: str
) -> None:
    head, begin, _feedback = file.read_text(encoding="utf-8").partition("feedback:\n")
    file.write_text(head + begin + EVERYTHING, encoding="utf-8")
    assert run("feedback", "export", "-o", form, lang=lang).code == 0
    other = tmp_path / "other"
    other.mkdir()
    (other / "leitbild.yaml").write_text(head + begin, encoding="utf-8")
    assert run("feedback", "import", f"../{form}", cwd=other, lang=lang).code == 0
    here, there = (open_file(folder / "leitbild.yaml").leitbild for folder in (tmp_path, other))
    assert there.feedback == here.feedback
    for folder in (tmp_path, other):
        before = (folder / "leitbild.yaml").read_bytes()
        assert run("feedback", "import", str(tmp_path / form), cwd=folder, lang=lang).code == 0
        assert (folder / "leitbild.yaml").read_bytes() == before


@pytest.mark.usefixtures("file")
def test_no_workbook_is_written(run: Run) -> None:
    ran = run("export", "ideas", "-o", "ideas.xlsx")
    assert (ran.code, ran.out) == (2, "")
    assert "every spreadsheet opens CSV. Call it `ideas.csv`." in ran.err


def test_a_secret_vote_is_named_as_not_in_it(file: Path, run: Run) -> None:
    file.write_text(EMPTY.replace("    ideas:\n", f"    ideas:\n{TWO}", 1), encoding="utf-8")
    assert run("vote", "open", "--secret", "-c", "purpose", "--yes").code == 0
    ran = run("export", "ballots")
    assert ran.out.splitlines() == ["\ufeffcolumn,ballot,person,name,cast,rank,idea,text,reason"]
    assert "Secret, and so not in it: `A`." in ran.err


TWO = """\
      a1aaaaaa:
        column: purpose
        text: One
      b1bbbbbb:
        column: purpose
        text: Two
"""


@pytest.mark.usefixtures("file")
def test_a_plain_list_is_an_idea_a_line_whatever_commas_stand_in_it(tmp_path: Path, run: Run) -> None:
    (tmp_path / "list.txt").write_text('- Kind, quick\n- More "time"\n\n- =1+1\n', encoding="utf-8")
    ran = run("idea", "import", "list.txt", "-c", "culture", "--by", "ben", "--json")
    assert [one["text"] for one in json.loads(ran.out)["added"]] == ["Kind, quick", 'More "time"', "=1+1"]
    assert "The signs of the list" in ran.err
    assert run("idea", "import", "list.txt", "-c", "culture", "--by", "ben").out.startswith("0 new ideas. 3 were")


@pytest.mark.usefixtures("file")
def test_rows_that_fit_nobody_are_set_aside_with_their_lines(tmp_path: Path, run: Run) -> None:
    rows = "Idea,Column,Name\nLend books,culture,Ben\nLend songs,culture,Zoe\nLend games,nowhere,Ben\n"
    (tmp_path / "table.csv").write_text(rows, encoding="utf-8")
    ran = run("idea", "import", "table.csv")
    assert ran.code == 1
    assert ran.out.startswith("1 new idea.\n")
    assert "2 rows were left out:" in ran.err
    assert "Line 3: Nothing found for `Zoe` (person)." in ran.err
    assert "Line 4: Nothing found for `nowhere` (column)." in ran.err


@pytest.mark.usefixtures("file")
def test_a_row_with_several_ideas_is_left_out_as_one(tmp_path: Path, run: Run) -> None:
    (tmp_path / "table.csv").write_text("Name;purpose;culture\nZoe;Lend books;Sing\n", encoding="utf-8")
    ran = run("idea", "import", "table.csv")
    assert "1 row was left out:\n" in ran.err
    assert ran.err.count("Nothing found for `Zoe`") == 1


def test_other_words_under_an_id_that_is_here_change_nothing(file: Path, tmp_path: Path, run: Run) -> None:
    (tmp_path / "table.csv").write_text("id,column,text\na1aaaaaa,purpose,Something else\n", encoding="utf-8")
    before = file.read_bytes()
    ran = run("idea", "import", "table.csv", "--by", "anna")
    assert ran.code == 1
    assert "`a1aaaaaa` has other words here" in ran.err
    assert file.read_bytes() == before


def test_another_column_under_an_id_that_is_here_is_said_and_changes_nothing(
    file: Path, tmp_path: Path, run: Run
) -> None:
    rows = "id,column,text\nc1cccccc,purpose,'Listen first, then speak'\na1aaaaaa,nowhere,\"'=cmd|' /C calc'!A0\"\n"
    (tmp_path / "table.csv").write_text(rows.replace("'L", '"L').replace("k'", 'k"'), encoding="utf-8")
    before = file.read_bytes()
    ran = run("idea", "import", "table.csv", "--by", "anna")
    assert ran.code == 1
    assert "`c1cccccc` is in `B` here" in ran.err
    assert "Nothing found for `nowhere` (column)." in ran.err
    assert file.read_bytes() == before


@pytest.mark.usefixtures("file")
def test_a_table_with_a_column_for_each_question_gives_an_idea_a_line(tmp_path: Path, run: Run) -> None:
    rows = (
        "Zeitstempel,Your name,Why are we here?,How are we?\n"
        '2026-11-21 08:00,Anna,"- Lend books\n- Lend songs",Calm\n2026-11-21 09:00,Ben,,"Kind, quick"\n'
    )
    (tmp_path / "table.csv").write_text(rows, encoding="utf-8")
    ran = run("idea", "import", "table.csv", "--json")
    assert [(one["by"], one["column"], one["text"]) for one in json.loads(ran.out)["added"]] == [
        ("anna", "purpose", "Lend books"),
        ("anna", "purpose", "Lend songs"),
        ("anna", "culture", "Calm"),
        ("ben", "culture", "Kind, quick"),
    ]
    assert ran.code == 0
    assert run("idea", "import", "table.csv").out.startswith("0 new ideas. 4 were")


@pytest.mark.usefixtures("file")
def test_what_stands_under_no_question_of_ours_is_told(tmp_path: Path, run: Run) -> None:
    (tmp_path / "table.csv").write_text("Why are we here?;How are we?;Mood\nLend books;Calm;Fine\n", encoding="utf-8")
    ran = run("idea", "import", "table.csv", "--by", "ben")
    assert (ran.code, ran.out.partition("\n")[0]) == (1, "2 new ideas.")
    assert ran.err.startswith(
        "Not read, as no column is called that: Mood. There are: A “Why are we here?”, B “How are"
    )
    (tmp_path / "table.csv").write_text("Text,Area,Colour\nLend films,Culture,red\n", encoding="utf-8")
    ran = run("idea", "import", "table.csv", "--by", "ben", "-c", "A")
    assert (ran.code, ran.err.partition("\n")[0]) == (0, "Not read: Area, Colour")


def test_rows_of_several_cells_are_no_list_of_ideas(file: Path, tmp_path: Path, run: Run) -> None:
    before = file.read_bytes()
    (tmp_path / "table.csv").write_text("Gut;Wichtig\nBücher leihen;Ruhe\nLieder leihen;Mut\n", encoding="utf-8")
    ran = run("idea", "import", "table.csv", "--by", "ben", "-c", "A")
    assert (ran.code, file.read_bytes()) == (2, before)
    assert "“text”" in ran.err
    assert "“Gut”, “Wichtig”" in ran.err


@pytest.mark.usefixtures("file")
def test_a_list_needs_a_column(tmp_path: Path, run: Run) -> None:
    (tmp_path / "list.txt").write_text("Kind\n", encoding="utf-8")
    ran = run("idea", "import", "list.txt", "--by", "ben")
    assert (ran.code, ran.err) == (2, "The column is missing. Give it with `--column`.\n")
