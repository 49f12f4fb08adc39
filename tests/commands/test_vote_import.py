"""`vote import` and `vote count --from`: tables of forms, by name into the file, into a box, or counted outside."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from leitbild_cli.core.lookup import texts
from leitbild_cli.core.voting.seen import signs
from leitbild_cli.file.store import open_file

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Ran, Run

HEAD = """\
leitbild: 1
language: en
team: Front desk

columns:
  purpose: Why are we here?
  culture: What are our values?

people:
"""
IDEAS = {
    "anna": ("a1aaaaaa", "Make guests happy", "a2aaaaaa", "Honesty"),
    "ben": ("b1bbbbbb", "Stand by our guests", "b2bbbbbb", "Courage"),
    "joerg": ("c1cccccc", "Turn unhappy guests into happy ones", "", ""),
    "dana": ("", "", "", ""),
}
NAMES = {"anna": "Anna", "ben": "Ben", "joerg": "Jörg", "dana": "Dana"}
GRID = """\
Timestamp,Username,Why are we here? [Make guests happy],Why are we here? [Stand by our guests],\
Why are we here? [Turn unhappy guests into happy ones],What are our values? [Honesty],What are our values? [Courage]
2026/03/16 8:05:11 AM GMT+1,anna@example.org,1st choice,3rd choice,2nd choice,1st choice,2nd choice
2026/03/16 3:18:11 PM GMT+1,ben@example.org,2nd choice,1st choice,,2nd choice,1st choice
2026/03/16 4:00:00 PM GMT+1,joerg@example.org,3rd choice,2nd choice,1st choice,,
2026/03/17 5:44:11 AM GMT+1,ben@example.org,1st choice,2nd choice,,2nd choice,1st choice
"""
BROKEN = """\
Name,1st choice,2nd choice,3rd choice
Anna,Make guests happy,Stand by our guests,Stand by our guests
Gerda,Make guests happy,,
Jörg,Stand by guests,,
,Stand by our guests,,
Ben,Stand by our guests,,Make guests happy
"""
NAMELESS = "1st choice,2nd choice,ballots\nA,B,40\nB,,35\nC,B,20\n,,3\n"


def block(person: str) -> str:
    purpose, text, culture, value = IDEAS[person]
    ideas = f"      {purpose}:\n        column: purpose\n        text: {text}\n" if purpose else ""
    ideas += f"      {culture}:\n        column: culture\n        text: {value}\n" if culture else ""
    return f"  {person}:\n    name: {NAMES[person]}\n    ideas:\n{ideas}    ballots:\n    notes:\n"


FILE = HEAD + "".join(map(block, sorted(NAMES))) + "votes:\n"


@pytest.fixture
def vote(run: Run, file: Path) -> Run:
    """Call `leitbild vote …` as Anna, in the team's folder."""
    assert file.exists()

    def call(*argv: str, **given: object) -> Ran:
        env = {"LEITBILD_PERSON": "anna"}
        return run("vote", *argv, **{"env": env, **given})  # type: ignore[arg-type]

    return call


def table(file: Path, text: str, name: str = "form.csv", encoding: str = "utf-8") -> str:
    (file.parent / name).write_bytes(text.encode(encoding))
    return name


def test_a_form_with_two_questions_goes_into_the_blocks_of_those_who_answered(vote: Run, file: Path) -> None:
    told = vote("import", table(file, GRID))
    assert told.out == (
        "`A`: 3 ballots taken in, typed by Anna.\n"
        "  new: Anna, Ben, Jörg\n"
        "  Ben is there twice: line 5 counts, line 3 does not\n"
        "`B`: 3 ballots taken in, typed by Anna.\n"
        "  new: Anna, Ben, Jörg\n"
        "  1 of them is blank, which counts as taking part\n"
        "  Ben is there twice: line 5 counts, line 3 does not\n"
    )
    assert told.err == "Next: that was all from you, thank you; waiting for the others (1): `leitbild vote`\n"
    assert told.code == 0
    ben = """\
    ballots:
      culture:
        ranks:
          - b2bbbbbb
          - a2aaaaaa
        # culture
        cast: 2026-03-17T04:44:11Z
        typed_by: anna
        seen: {culture}
        # culture
      purpose:
        ranks:
          - a1aaaaaa
          - b1bbbbbb
        # purpose
        cast: 2026-03-17T04:44:11Z
        typed_by: anna
        seen: {purpose}
        # purpose
"""
    said = texts(open_file(file).leitbild)
    culture, purpose = (signs(said, one) for one in (("b2bbbbbb", "a2aaaaaa"), ("a1aaaaaa", "b1bbbbbb")))
    assert ben.format(culture=culture, purpose=purpose) in file.read_text(encoding="utf-8")
    before = file.read_bytes()
    again = vote("import", "form.csv")
    assert again.out.splitlines()[:2] == [
        "`A`: 0 ballots taken in, typed by Anna.",
        "  there already, just so: Anna, Ben, Jörg",
    ]
    assert file.read_bytes() == before


def test_the_same_ballots_by_hand_and_from_a_table_count_alike(vote: Run, file: Path) -> None:
    vote("import", table(file, GRID), "--column", "purpose")
    vote("count", "--column", "purpose", "--yes")
    imported = json.loads(vote("show", "--column", "purpose", "--json").out)["votes"][0]
    file.write_text(FILE, encoding="utf-8")
    for person, ranks in {"anna": "a1 c1 b1", "ben": "a1 b1", "joerg": "c1 b1 a1"}.items():
        assert vote("cast", *ranks.split(), "--by", person).code == 0
    vote("count", "--column", "purpose", "--yes")
    assert json.loads(vote("show", "--column", "purpose", "--json").out)["votes"][0] == imported


def test_every_error_is_listed_by_line_and_nothing_is_written(vote: Run, file: Path) -> None:
    told = vote("import", table(file, BROKEN), env={"LEITBILD_PERSON": "anna", "COLUMNS": "200"})
    assert told.out == (
        "form.csv:2:4: “Stand by our guests” is there twice. Name every idea once.\n"
        "form.csv:3: “Gerda” takes no part here. Somebody new is added with `leitbild person add NAME`.\n"
        "form.csv:4:2: “Stand by guests” is no idea to vote on here. Did you mean “Stand by our guests”?\n"
        "form.csv:5: This row does not say whose ballot it is. Write the name into the table.\n"
        "form.csv:6:3: Rank 2 is empty, and a later one is not. Close the gap.\n"
    )
    assert told.err == (
        "5 errors; nothing was taken in.\n4 of them can be mended on the way: `--lenient`. Each is reported.\n"
    )
    assert told.code == 1
    assert file.read_text(encoding="utf-8") == FILE


def test_errors_are_told_in_german_and_to_machines(vote: Run, file: Path) -> None:
    german = vote("import", table(file, BROKEN), lang="de")
    assert "form.csv:3: „Gerda“ ist hier nicht dabei." in " ".join(german.out.split())
    assert german.err.startswith("5 Fehler; nichts wurde übernommen.\n4 davon lassen sich dabei beheben")
    machine = vote("import", "form.csv", "--json")
    assert machine.code == 1
    found = json.loads(machine.out)
    assert (found["imported"], [one["line"] for one in found["errors"]]) == ([], [2, 3, 4, 5, 6])


def test_what_can_be_mended_is_mended_when_asked_and_each_is_reported(vote: Run, file: Path) -> None:
    lines = BROKEN.splitlines()
    mendable = "\n".join([lines[0], lines[1], lines[5]])
    told = vote("import", table(file, mendable), "--lenient", "--column", "purpose")
    assert told.out == "`A`: 2 ballots taken in, typed by Anna.\n  new: Anna, Ben\n"
    assert told.err.startswith(
        "form.csv:2:4: “Stand by our guests” is there twice. It keeps its first place.\n"
        "form.csv:3:3: Rank 2 is empty, and a later one is not. The later ones moved\n  up.\n"
        "2 errors mended.\n"
    )
    assert told.code == 0


def test_an_earlier_ballot_is_replaced_and_that_is_said(vote: Run, file: Path) -> None:
    vote("cast", "a1", "--by", "ben")
    told = vote("import", table(file, "name;1. Wahl\nben;Stand by our guests\n"))
    assert told.out == (
        "`A`: 1 ballot taken in, typed by Anna.\n  replaced: 1 earlier ballot, of Ben (git keeps what was committed)\n"
    )
    machine = json.loads(vote("import", "form.csv", "--json").out)["imported"]
    assert machine == [
        {
            "column": "purpose",
            "rows": 1,
            "secret": False,
            "new": [],
            "replaced": [],
            "unchanged": ["ben"],
            "older": [],
            "nameless": 0,
            "blank": 0,
            "twice": [],
        }
    ]


def test_a_dry_run_shows_what_would_be_and_writes_nothing(vote: Run, file: Path) -> None:
    told = vote("import", table(file, GRID), "--column", "culture", "--dry-run")
    assert "`B`: 3 ballots for the file." in told.err
    assert "+        typed_by: anna" in told.out
    assert file.read_text(encoding="utf-8") == FILE


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Name;1. Wahl;2. Wahl\r\nJörg;B;A\r\n", "cp1252"),
        ("sep=;\r\nName;1. Wahl;2. Wahl\r\nJörg;B;A\r\n", "utf-8-sig"),
        ('"id","submitdate","name","Q1[1]","Q1[2]"\n"1","2026-03-16","jörg","B","A"\n"2","","ben","",""\n', "utf-8"),
        (
            '"ID";"E-Mail";"Name";"Why?"\r\n"1";"j@x.org";"Jörg";"Stand by our guests;Make guests happy;"\r\n',
            "utf-8-sig",
        ),
        ("Nutzername;A;B;C\r\njoerg@x.org;2;1;\r\n", "utf-8"),
    ],
)
def test_tables_as_forms_and_spreadsheets_write_them(vote: Run, file: Path, text: str, encoding: str) -> None:
    told = vote("import", table(file, text, encoding=encoding), "--column", "purpose")
    assert (told.code, told.out) == (0, "`A`: 1 ballot taken in, typed by Anna.\n  new: Jörg\n")
    assert "        ranks:\n          - b1bbbbbb\n          - a1aaaaaa\n" in file.read_text(encoding="utf-8")


def test_a_table_may_be_piped_in_and_say_whose_a_ballot_is_under_any_header(vote: Run, file: Path) -> None:
    given = "We are,1st choice\ndana,Honesty\n"
    told = vote("import", "-", "--person", "we are", "--by", "ben", stdin=given)
    assert told.out == "`B`: 1 ballot taken in, typed by Ben.\n  new: Dana\n"
    assert "      culture:\n        ranks:\n          - a2aaaaaa\n" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("Name,1st choice\nAnna,A\n", 2, "Name it with `--column`: `A`, `B`"),
        ("Name,1st choice\nAnna,Something\n", 2, "which column of the Leitbild"),
        ("Colour\nred\n", 2, "This table holds no ballots for these ideas."),
        ("PK\x03\x04 sheet", 3, "This is a ZIP archive or an Excel workbook, not a CSV table."),
        ("", 3, "The file is empty."),
        (NAMELESS.replace("A,B,40", "Make guests happy,B,40"), 4, "`leitbild vote count --column A --from FILE`"),
        ("Name,1st choice\nanonymous,Honesty\n", 4, "No row says whose ballot it is"),
        ("Name,Q1 [1st choice],Q2 [1st choice]\nAnna,Honesty,A\n", 2, "Name one of them: “Q1”, “Q2”"),
        ('Name,1st choice\n"=cmd()",Honesty\n', 3, "There is a formula in line 2, column 1."),
    ],
)
def test_what_is_no_table_of_ballots_is_refused_in_words(
    vote: Run, file: Path, text: str, code: int, said: str
) -> None:
    told = vote("import", table(file, text))
    assert (told.code, told.out) == (code, "")
    assert said in told.err
    assert file.read_text(encoding="utf-8") == FILE


def test_one_of_several_questions_can_be_named(vote: Run, file: Path) -> None:
    text = "Name,Q1 [1st choice],Q2 [1st choice]\nAnna,Honesty,Stand by our guests\n"
    told = vote("import", table(file, text), "--question", "Q2", "--column", "purpose")
    assert told.out == "`A`: 1 ballot taken in, typed by Anna.\n  new: Anna\n"


def test_a_closed_vote_takes_no_table(vote: Run, file: Path) -> None:
    vote("open", "--column", "purpose", "--yes")
    vote("close", "--column", "purpose", "--yes")
    told = vote("import", table(file, GRID), "--column", "purpose")
    assert told.code == 4
    assert "closed" in told.err


def test_who_types_them_in_has_to_be_said(run: Run, file: Path) -> None:
    told = run("vote", "import", table(file, GRID), env={"GIT_AUTHOR_NAME": ""})
    assert told.code == 2
    assert "--by" in told.err


def test_beside_a_file_that_is_no_table_nothing_is_taken_in(vote: Run, file: Path) -> None:
    (file.parent / "ballot.json").write_text('{"leitbild-ballot": 1}')
    told = vote("import", table(file, GRID), "ballot.json")
    assert (told.code, told.out) == (3, "")
    assert "ballot.json: This is JSON, not a CSV table." in told.err
    assert file.read_text(encoding="utf-8") == FILE


def test_a_secret_vote_takes_names_only_for_who_has_voted(vote: Run, file: Path) -> None:
    vote("open", "--secret", "--column", "purpose", "--yes")
    opened = file.read_text(encoding="utf-8")
    dry = vote("import", table(file, GRID), "--column", "purpose", "--dry-run")
    assert "`A`: 3 ballots for the box." in dry.err
    assert json.loads(vote("box", "--json").out)["boxes"][0]["ballots"] == 0
    told = vote("import", "form.csv", "--column", "purpose")
    assert told.out == (
        "`A`: 3 ballots went into the box.\n"
        "  have voted now: Anna, Ben, Jörg\n"
        "  Ben is there twice: line 5 counts, line 3 does not\n"
    )
    assert "no ballot in the box bears one" in told.err
    assert file.read_text(encoding="utf-8") == opened
    box = (file.parent / ".leitbild" / "ballots" / "purpose.json").read_text()
    assert box.count("anna") == 1
    assert json.loads(vote("box", "--json").out)["boxes"][0]["missing"] == ["dana"]
    again = vote("import", "form.csv", "--column", "purpose")
    assert (again.code, len(again.out.splitlines())) == (1, 6)
    lenient = vote("import", "form.csv", "--column", "purpose", "--lenient")
    assert lenient.out.splitlines()[1] == "  passed over, have a ballot in the box: Anna, Ben, Jörg"


def test_ballots_without_names_go_into_the_box_once_and_count(vote: Run, file: Path) -> None:
    vote("open", "--secret", "--column", "purpose", "--yes")
    for _time in range(2):
        told = vote("import", table(file, "1,2,weight\nA,B,2\nB,A,1\n"), "--column", "purpose")
        assert told.code == 0
    assert json.loads(vote("box", "--json").out)["boxes"][0]["ballots"] == 3
    more = vote("import", table(file, NAMELESS, "more.csv"), "--column", "purpose")
    assert more.code == 4
    assert "3 in the box and 98 from the table are more ballots than the 4 people who may vote" in more.err
    assert "`A`: 1 ballot is still to come." in vote("count", "--column", "purpose").err
    counted = json.loads(vote("count", "--column", "purpose", "--yes", "--json").out)["votes"][0]
    assert (counted["winner"], counted["ballots"]) == ("a1aaaaaa", 3)


def test_a_table_too_large_for_the_file_is_counted_where_it_is(vote: Run, file: Path) -> None:
    told = vote("count", "--from", table(file, NAMELESS), "--column", "purpose")
    assert told.code == 0
    assert "“Stand by our guests” is the one that stays." in told.out
    assert "98 ballots, 3 of them blank." in told.out
    assert "Keep the table for a recount" in told.err
    written = file.read_text(encoding="utf-8")
    assert "    ballots: 98\n    blank: 3\n    box: " in written
    assert "    pairs:\n      a1aaaaaa:\n        above:\n          b1bbbbbb: 40\n          c1cccccc: 40\n" in written
    assert vote("replay").out.startswith("`A`: counted from a table, so nothing was counted again.")
    assert vote("replay", "--from", "form.csv").out == "`A`: identical\n"
    shown = " ".join(vote("show").out.split())
    assert "Counted from a table; the ballots are not in the file (SHA-256" in shown
    again = vote("count", "--again", "--column", "purpose")
    assert again.code == 4
    assert "Count them again with `--from FILE`" in again.err
    assert file.read_text(encoding="utf-8") == written
    other = vote("replay", "--from", table(file, NAMELESS.replace("40", "41"), "other.csv"))
    assert other.code == 1
    assert "ballots: recorded 98, counted 99" in other.out
    recount = vote("count", "--again", "--from", "other.csv", "--column", "purpose")
    assert "Counted again, the earlier record is replaced:" in recount.out


def test_a_table_of_more_ballots_than_are_counted_is_refused_with_one_line(vote: Run, file: Path) -> None:
    table(file, "1,2\n" + "A,B\n" * 100_001)
    told = vote("count", "--from", "form.csv", "--column", "purpose")
    assert (told.code, told.out) == (3, "")
    words = "The table has more than 100000 rows. Is it the right file? A larger table is not counted here."
    assert " ".join(told.err.split()) == f"form.csv: {words}"


def test_more_ballots_than_people_and_ballots_left_out_are_said(vote: Run, file: Path) -> None:
    vote("open", "--column", "purpose", "--yes")
    vote("cast", "a1")
    told = vote(
        "count", "--from", table(file, "Name,1,2\nx,A,B\ny,B,A\nX,B,A\nz,A,\nw,A,\nv,A,\n"), "--column", "purpose"
    )
    assert told.code == 0
    said = " ".join(told.err.split())
    assert "Names in the table are not checked here" in said
    assert "1 row was passed over" in said
    assert "the table holds 5 ballots, but the vote was opened for 4 people" in said
    assert "1 ballot is in the file and is not counted" in said
    assert "No ballot from" not in told.out


def test_a_table_with_errors_is_not_counted_unless_mended(vote: Run, file: Path) -> None:
    text = "1,2\nA,A\nB,\n"
    told = vote("count", "--from", table(file, text), "--column", "purpose", "--quorum", "1")
    assert (told.code, told.out) == (1, "form.csv:2:2: “A” is there twice. Name every idea once.\n")
    assert file.read_text(encoding="utf-8") == FILE
    mended = vote("count", "--from", "form.csv", "--column", "purpose", "--quorum", "1", "--lenient")
    assert mended.code == 0
    assert "1 error mended." in mended.err
    assert vote("replay", "--from", "form.csv", "--lenient").code == 0


def test_a_record_that_rests_on_no_table_needs_none(vote: Run, file: Path) -> None:
    told = vote("replay", "--from", table(file, NAMELESS))
    assert told.code == 2
    assert "No record here was counted from a table." in told.err
    vote("open", "--secret", "--column", "purpose", "--yes")
    box = vote("count", "--from", "form.csv", "--column", "purpose")
    assert box.code == 4
    assert "`leitbild vote import FILE --column A`" in box.err


FOREIGN = "Name,Order [Make guests happy],Order [Be brave],Order [Stand by our guests]\nAnna,2,1,3\n"


def test_what_is_doubtful_is_said_and_without_a_yes_nothing_is_taken_in(vote: Run, file: Path) -> None:
    told = vote("import", table(file, FOREIGN), "--column", "purpose")
    assert (told.code, told.out, file.read_text(encoding="utf-8")) == (2, "", FILE)
    said = " ".join(told.err.split())
    assert "form.csv:1:3: “Be brave” is no idea to vote on here." in said
    assert "form.csv:1: No column stands for the idea “Turn unhappy guests into happy ones”" in said
    assert "Without a yes nothing is taken from this table. If it is meant so: `--yes`." in said
    machine = vote("import", "form.csv", "--column", "purpose", "--json")
    assert (machine.code, len(json.loads(machine.out)["doubts"])) == (2, 2)
    taken = vote("import", "form.csv", "--column", "purpose", "--yes")
    assert (taken.code, taken.out) == (0, "`A`: 1 ballot taken in, typed by Anna.\n  new: Anna\n")
    assert "        ranks:\n          - a1aaaaaa\n          - b1bbbbbb\n" in file.read_text(encoding="utf-8")


def test_a_doubtful_table_is_counted_only_with_a_yes(vote: Run, file: Path) -> None:
    count = ("count", "--column", "purpose", "--from", table(file, FOREIGN.replace("Anna", "x")), "--quorum", "1")
    assert vote(*count).code == 2
    assert file.read_text(encoding="utf-8") == FILE
    assert vote(*count, "--yes").code == 0


def test_rows_of_who_takes_no_part_are_left_out_when_asked_and_told(vote: Run, file: Path) -> None:
    text = "Name,1st choice\nGerda,Honesty\nAnna,Honesty\n,Courage\n"
    told = vote("import", table(file, text), "--column", "culture", "--lenient")
    assert (told.code, told.out) == (1, "`B`: 1 ballot taken in, typed by Anna.\n  new: Anna\n")
    assert "form.csv:2: “Gerda” takes no part here. The row is left out." in " ".join(told.err.split())
    assert "form.csv:4: This row does not say whose ballot it is. The row is left out." in " ".join(told.err.split())


def test_a_row_that_is_left_out_is_told_as_that_whatever_else_is_wrong_in_it(vote: Run, file: Path) -> None:
    header = "Name,[Make guests happy],[Stand by our guests],[Turn unhappy guests into happy ones]\n"
    rows = 'Anna,1,2,3\nBen,2,1,3\nMean,"1,5","1,5",3\n'
    told = vote("import", table(file, header + rows), "--column", "purpose", "--lenient")
    assert told.code == 1
    assert told.err.startswith("form.csv:4: “Mean” takes no part here. The row is left out.\n1 error mended.\n")
    assert "new: Anna, Ben" in told.out


def test_an_older_table_replaces_no_newer_ballot(vote: Run, file: Path) -> None:
    newer = "Date,Name,1st choice\n2026-11-20 10:00,Ben,Honesty\n"
    vote("import", table(file, newer), "--column", "culture")
    before = file.read_bytes()
    told = vote("import", table(file, newer.replace("-20", "-19").replace("Honesty", "Courage"), "old.csv"))
    assert "  stay, since they are later than those in the table: Ben\n" in told.out
    assert file.read_bytes() == before


def test_papers_of_a_voting_program_are_counted(vote: Run, file: Path) -> None:
    text = '2 1\n3 1 2 0\n2 2 0\n0\n"Honesty"\n"Courage"\n"Values"\n'
    named = vote("import", table(file, text, "team.blt"))
    assert (named.code, named.out) == (4, "")
    told = vote("count", "--from", "team.blt", "--column", "culture")
    assert "“Honesty” is the one that stays." in told.out


@pytest.mark.parametrize("data", [b"PK\x03\x04[Content_Types].xml and nothing else", b"\xd0\xcf\x11\xe0" + b"\0" * 600])
def test_a_broken_workbook_is_refused_with_one_line(vote: Run, file: Path, data: bytes) -> None:
    (file.parent / "form.xlsx").write_bytes(data)
    told = vote("import", "form.xlsx", "--column", "purpose")
    assert (told.code, told.out, file.read_text(encoding="utf-8")) == (3, "", FILE)
    assert "This workbook can't be read" in told.err
