"""Files of ballots as form and voting tools write them: each gives what `data/ballots/key.json` says."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from leitbild_cli.core.model import Ballot, Column, Idea, Language, Leitbild, Person, Vote
from leitbild_cli.core.voting.ballot import cast
from leitbild_cli.core.voting.tables import asked_about, assign, take_in
from leitbild_cli.file.tables.ballots.rows import read_columns
from leitbild_cli.file.tables.sheet import read_sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.file.tables.ballots.table import BallotTable

DATA = Path(__file__).parent / "data" / "ballots"
KEY: dict[str, Any] = json.loads((DATA / "key.json").read_text(encoding="utf-8"))
NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
PURPOSE = Column(id="purpose", question="Wofür sind wir da?")


def team(ideas: dict[str, str], people: Sequence[str]) -> Leitbild:
    """Give a Leitbild in which somebody has had all ideas; an id is the idea's key, eight times."""
    said = tuple(Idea(id=key * 8, column="purpose", text=text, added=None) for key, text in ideas.items())
    others = tuple(Person(id=f"p-{place}", name=name) for place, name in enumerate(people))
    return Leitbild(
        language=Language.DE, columns=(PURPOSE,), people=(Person(id="host", name="Host", ideas=said), *others)
    )


def read(data: bytes, name: str, leitbild: Leitbild, *, lenient: bool = False) -> BallotTable:
    asked = asked_about(leitbild, Vote(column="purpose"), PURPOSE.question)
    return read_columns(read_sheet(data, name), [asked], lenient=lenient)["purpose"]


def keys(ranks: Sequence[str] | None) -> list[str] | None:
    return None if ranks is None else [one[0] for one in ranks]


def by_line(table: BallotTable) -> dict[int, list[str] | None]:
    return {row.line: keys(row.ranks) for row in table.persons}


@pytest.mark.parametrize("name", KEY)
@pytest.mark.parametrize("lenient", [False, True])
def test_a_file_gives_the_ballots_of_its_key(name: str, *, lenient: bool) -> None:
    key = KEY[name]
    table = read((DATA / name).read_bytes(), name, team(key["ideas"], key["people"]), lenient=lenient)
    wanted = [one["lenient"] if lenient and one["ranking"] is None else one["ranking"] for one in key["ballots"]]
    if key["people"]:
        found = by_line(table)
        assert [found[one["line"]] for one in key["ballots"]] == wanted
    else:
        counted = sorted(keys(ranks) or [] for ranks, weight in table.grouped.items() for _one in range(int(weight)))
        assert counted == sorted(one for one in wanted if one is not None)
    assert {one.line for one in table.flaws} == {
        one["line"] for one in key["ballots"] if one["ranking"] is None and not lenient
    }
    assert bool(table.doubts) == (key["outcome"] == "ask")
    assert {one.line for one in table.aside} <= set(key["aside"])


@pytest.mark.parametrize("name", [name for name, key in KEY.items() if key["people"]])
def test_of_two_ballots_of_one_person_the_later_one_counts_and_who_takes_no_part_is_told(name: str) -> None:
    key = KEY[name]
    leitbild = team(key["ideas"], key["people"])
    table = read((DATA / name).read_bytes(), name, leitbild, lenient=True)
    assigned = assign(leitbild, "purpose", table.persons)
    assert [[one.passed_over.line, one.counts.line] for one in assigned.twice] == key["replaced"]
    assert {one.line for one in (*assigned.slips, *table.aside)} == set(key["aside"])
    after, _taken = take_in(leitbild, "purpose", assigned, typist=None, now=NOW)
    again = assign(after, "purpose", table.persons)
    assert take_in(after, "purpose", again, typist=None, now=NOW)[0] == after


THREE = {"a": "Kunden glücklich machen", "b": "Unseren Kunden beistehen", "c": "Gäste begeistern"}


def test_the_newest_answer_counts_where_it_stands_on_top() -> None:
    leitbild = team(THREE, ["Anna", "Ben"])
    table = read((DATA / "ballots_newest_first.csv").read_bytes(), "f.csv", leitbild)
    assigned = assign(leitbild, "purpose", table.persons)
    assert [(row.line, keys(row.ranks)) for _person, row in assigned.rows] == [(2, ["b", "a", "c"]), (3, ["c"])]


def test_an_older_file_never_replaces_a_newer_ballot() -> None:
    leitbild = team(THREE, ["Anna", "Ben"])
    rows = read((DATA / "ballots_newest_first.csv").read_bytes(), "f.csv", leitbild).persons
    for order in ((rows[0], rows[2]), (rows[2], rows[0])):
        after = leitbild
        for row in order:
            after, taken = take_in(after, "purpose", assign(after, "purpose", [row]), typist=None, now=NOW)
        assert keys(next(one for one in after.people if one.name == "Anna").ballots[0].ranks) == ["b", "a", "c"]
        assert bool(taken.older) == (order[-1] is rows[2])


def test_a_ballot_cast_by_hand_after_the_form_was_filled_in_stays() -> None:
    leitbild = team(THREE, ["Anna"])
    by_hand = cast(leitbild, "p-0", Ballot(column="purpose", ranks=("cccccccc",), cast=NOW))
    table = read((DATA / "ballots_newest_first.csv").read_bytes(), "f.csv", leitbild)
    after, taken = take_in(by_hand, "purpose", assign(by_hand, "purpose", table.persons[:1]), typist=None, now=NOW)
    assert (after, [one.name for one in taken.older]) == (by_hand, ["Anna"])


def test_which_of_two_is_later_is_not_guessed() -> None:
    leitbild = team(THREE, ["Anna"])
    leitbild = Leitbild(language=Language.EN, columns=leitbild.columns, people=leitbild.people)
    text = "Timestamp,Name,1st choice\n3/4/2026 9:00,Anna,A\n4/3/2026 9:00,Anna,B\n"
    found = assign(leitbild, "purpose", read(text.encode(), "f.csv", leitbild).persons)
    assert [slip.what for slip in found.slips] == [
        "Anna is there twice, in line 2 too, and it can't be told which ballot is the later one."
    ]


def test_brackets_of_an_idea_are_its_own() -> None:
    leitbild = team({"a": "Zuhören [auch am Telefon]", "b": "Klar"}, ["Anna", "Ben", "Cem"])
    table = read((DATA / "ballots_brackets.csv").read_bytes(), "f.csv", leitbild)
    assert list(by_line(table).values()) == [["a"], ["a"], ["b"]]
    bare = read("Name,Zuhören [auch am Telefon],Klar\nAnna,1,2\n".encode(), "f.csv", leitbild)
    assert list(by_line(bare).values()) == [["a", "b"]]


def test_a_ranking_in_one_cell_is_cut_by_the_ideas_own_words() -> None:
    leitbild = team(THREE, ["Anna", "Ben"])
    table = read((DATA / "ballots_comma_cell.csv").read_bytes(), "f.csv", leitbild)
    assert list(by_line(table).values()) == [["a", "b", "c"], ["b", "a"]]


COMMAS = {"a": "Zuhören, dann handeln", "b": "Ehrlich; immer", "c": "Zeit haben"}


@pytest.mark.parametrize(
    "cell",
    [
        "Zuhören, dann handeln, Ehrlich; immer, Zeit haben",
        "Zuhören, dann handeln;Ehrlich; immer;Zeit haben;",
        "Zuhören, dann handeln\nEhrlich; immer\nZeit haben",
        "Zuhören, dann handeln > Ehrlich; immer > Zeit haben",
        "1. Zuhören, dann handeln, 2. Ehrlich; immer, 3. Zeit haben",
        '["Zuhören, dann handeln", "Ehrlich; immer", "Zeit haben"]',
        "A > B > C",
    ],
)
def test_a_list_may_hold_the_sign_that_separates(cell: str) -> None:
    leitbild = team(COMMAS, ["Anna", "Ben"])
    quoted = cell.replace('"', '""')
    table = read(f'Name,Reihenfolge\nAnna,"{quoted}"\nBen,"{quoted}"\n'.encode(), "f.csv", leitbild)
    assert list(by_line(table).values()) == [["a", "b", "c"], ["a", "b", "c"]]


def test_a_list_that_can_be_read_in_two_ways_is_not_guessed() -> None:
    leitbild = team({"a": "Ruhe", "b": "Ruhe, Zeit", "c": "Zeit", "d": "Mut"}, ["Anna"])
    table = read(b'Name,Order\nAnna,"Ruhe, Zeit, Mut"\n', "f.csv", leitbild)
    assert [slip.what for slip in table.flaws] == ["This ranking can be read in two ways."]


@pytest.mark.parametrize(
    "header",
    [
        "Order [{}]", "Order ({})", "Order: {}", "Order - {}", "Order » {}", "{}", "1) Order? {}", "Order/{}",
        "{} [Rank]", "Order [{}] *", "Order: “{}”",
    ],
)  # fmt: skip
def test_a_header_holds_an_idea_however_it_is_wrapped(header: str) -> None:
    ideas = {"a": "Offen gesagt: auch Nein sagen", "b": "Zeit (auch abends)", "c": "Mut - jeden Tag"}
    leitbild = team(ideas, ["Anna"])
    columns = ",".join(f'"{header.format(text)}"' for text in ideas.values())
    table = read(f"Name,{columns}\nAnna,2,1,3\n".encode(), "f.csv", leitbild)
    assert (list(by_line(table).values()), table.doubts) == ([["b", "a", "c"]], ())


def test_two_header_rows_are_one() -> None:
    leitbild = team(THREE, ["Anna", "Ben"])
    text = (
        "Respondent ID,Collector ID,End Date,What is your name?,Put them in order,,\n"
        ",,,Open-Ended Response,Kunden glücklich machen,Gäste begeistern,Unseren Kunden beistehen\n"
        "1,7,11/16/2026 08:00:00 AM,Anna,3,1,2\n2,7,11/16/2026 09:00:00 AM,Ben,1,,\n"
    )
    table = read(text.encode(), "f.csv", leitbild)
    assert (by_line(table), table.doubts) == ({3: ["c", "b", "a"], 4: ["a"]}, ())


def test_what_stands_among_the_ideas_and_is_none_is_a_doubt_and_other_numbers_are_not() -> None:
    leitbild = team(THREE, ["Anna"])
    text = "Name,Alter,Kunden glücklich machen,Fremde Idee,Gäste begeistern\nAnna,34,3,1,2\n"
    table = read(text.encode(), "f.csv", leitbild)
    assert [(one.column, one.what) for one in table.doubts] == [
        (4, "“Fremde Idee” is no idea to vote on here."),
        (None, "No column stands for the idea “Unseren Kunden beistehen”: nobody could rank it here."),
    ]
    assert (list(by_line(table).values()), table.ignored) == ([["c", "a"]], ("Alter",))


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Punkte", True), ("Vergib Punkte für", True), ("Score", True), ("Rate each idea", True),
        ("Wie wichtig ist dir", True), ("Wie wichtig (1 = gar nicht, 5 = sehr)", True),
        ("Ordne (3 = am besten)", True), ("Sterne (5 = top)", True),
        ("Ordne (1 = am wichtigsten)", False), ("Rank (1 is best)", False), ("Bewerte (1 = sehr gut)", False),
        ("Ordne die Ideen", False), ("Bringe in eine Reihenfolge, wie wichtig sie sind", False), ("Was zählt?", False),
    ],
)  # fmt: skip
def test_points_are_not_taken_for_ranks_without_a_word(question: str, *, asked: bool) -> None:
    leitbild = team(THREE, ["Anna"])
    header = ",".join(f'"{question} [{text}]"' for text in THREE.values())
    table = read(f"Name,{header}\nAnna,3,2,1\n".encode(), "f.csv", leitbild)
    assert [one.what.partition("”")[2] for one in table.doubts] == [
        " sounds like points, of which more are better; here 1 is the best."
    ] * asked


@pytest.mark.parametrize(
    ("newer", "older"),
    [
        ("26. November 2026 13:39", "25. November 2026 13:39"),
        ('"Nov 26, 2026 1:39 PM"', '"Nov 26, 2026 11:39 AM"'),
        ("2026-10-25T02:05:00+01:00", "2026-10-25T02:10:00+02:00"),
        ("26-11-2026 13:39", "25-11-2026 13:39"),
        ("20261126T1339", "20261126T1239"),
        ("26.11.26 13.39 Uhr", "26.11.26 12.39 Uhr"),
        ("2. März 2026", "28. Februar 2026"),
        ("46000.75", "46000.5"),
    ],
)
def test_the_later_moment_counts_however_it_is_written(newer: str, older: str) -> None:
    leitbild = team(THREE, ["Anna"])
    text = f"Submission Date,Name,1st choice\n{newer},Anna,A\n{older},Anna,B\n"
    found = assign(leitbild, "purpose", read(text.encode(), "f.csv", leitbild).persons)
    assert [row.line for _person, row in found.rows] == [2]


def test_a_moment_nobody_can_read_decides_nothing() -> None:
    leitbild = team(THREE, ["Anna"])
    text = "Timestamp,Name,1st choice\n2026年11月26日,Anna,A\n2026年11月25日,Anna,B\n"
    found = assign(leitbild, "purpose", read(text.encode(), "f.csv", leitbild).persons)
    assert (found.rows, len(found.slips)) == ((), 1)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Name,Deine Top 1,Deine Top 2\nAnna,{a},{b}\n", ["“Deine Top 2” holds ideas and is not used."]),
        ("Name,Lieblingsidee,Zweitliebste\nAnna,{a},{b}\nBen,{b},\n", ["“Zweitliebste” holds ideas and is not used."]),
        ("Name,Idee,Rang\nAnna,{a},2\nAnna,{b},1\n", ["“Rang” holds ranks and is not used."]),
        ("Name,Idee,Alter\nAnna,{a},32\nBen,{b},41\n", []),
        ("Name,Ordne die Ideen,Sonst noch etwas?\nAnna,{a};{b},{a} ist mir sehr wichtig\n", []),
        (
            "Name,Welche gefallen dir (Mehrfachauswahl)?\nAnna,{a};{b}\n",
            [
                (
                    "“Welche gefallen dir (Mehrfachauswahl)?” doesn't ask for the best idea first; "
                    "here the first one is the best."
                )
            ],
        ),
    ],
)
def test_what_would_be_lost_of_a_ranking_is_a_doubt(text: str, said: list[str]) -> None:
    table = read(text.format(**THREE).encode(), "f.csv", team(THREE, ["Anna", "Ben"]))
    assert [one.what for one in table.doubts] == said


def test_signs_nobody_sees_hide_no_header_and_no_name() -> None:
    text = "\u200bNa\u00adme,\u20601.\u00a0Wahl\u200b\nAn\u200bna,A\u200b\n"
    table = read(text.encode(), "f.csv", team(THREE, ["Anna"]))
    assert [(row.person, keys(row.ranks)) for row in table.persons] == [("Anna", ["a"])]


def test_a_row_of_too_few_cells_is_told_as_that_alone() -> None:
    header = ",".join(f"[{text}]" for text in THREE.values())
    table = read(f"Name,{header}\nAnna,1,2\nBen,1,2,3\n".encode(), "f.csv", team(THREE, ["Anna", "Ben"]))
    assert ([one.line for one in table.flaws], table.nameless) == ([2], ())


def test_a_ballot_of_which_nothing_can_be_read_is_left_out_and_not_counted_as_blank() -> None:
    text = "Name,1st choice,2nd choice\nAnna,Nonsense,Rubbish\nBen,,\n,More nonsense,\n"
    table = read(text.encode(), "f.csv", team(THREE, ["Anna", "Ben"]), lenient=True)
    assert (by_line(table), table.grouped) == ({3: []}, {})
    assert [one.line for one in table.repairs if one.row] == [2, 4]


def test_first_and_last_name_are_one_name_where_people_here_have_both() -> None:
    text = "First name,Last name,1st choice\nAnn,Lee,A\n"
    for people, said in ((["Ann Lee"], "Ann Lee"), (["Ann"], "Ann")):
        assert [row.person for row in read(text.encode(), "f.csv", team(THREE, people)).persons] == [said]
