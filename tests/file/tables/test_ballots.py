"""Tables of ballots: which shapes are understood, what is wrong with a row, and what is mended when asked."""

from __future__ import annotations

import csv
import io
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli import language
from leitbild_cli.core.voting.names import IdeaFinder
from leitbild_cli.core.voting.tables import Asked
from leitbild_cli.core.voting.tally.ballots import group
from leitbild_cli.errors import Refusal
from leitbild_cli.file.tables.ballots.rows import read_ballots
from leitbild_cli.file.tables.reader import read_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.file.tables.ballots.table import BallotTable
    from leitbild_cli.file.tables.table import RawRows

IDEAS = (
    ("b3k8m2xq", "Kunden glücklich machen"),
    ("c7m2xq4d", "98 Prozent Kundenzufriedenheit"),
    ("d2xq4d7m", "Zuhören, bevor wir antworten"),
    ("dk8m2xq3", "Unseren Kunden beistehen"),
)
HAPPY, PERCENT, LISTEN, STAND_BY = (idea for idea, _text in IDEAS)
TEXTS = dict(IDEAS)


def read(
    data: str | bytes, *, question: str | None = None, lenient: bool = False, encoding: str = "utf-8"
) -> BallotTable:
    sheet = rows_of(data if isinstance(data, bytes) else data.encode(encoding))
    return read_ballots(sheet, Asked(column="purpose", names=IdeaFinder(IDEAS), question=question), lenient=lenient)


def rows_of(data: bytes) -> RawRows:
    return read_rows(data, "wahl.csv")


def said(table: BallotTable) -> list[str]:
    return [
        f"{one.line}:{one.column} {one.what} {one.repaired or one.mend}".strip()
        for one in (*table.flaws, *table.repairs)
    ]


SAME = {(HAPPY, LISTEN): 2, (STAND_BY,): 1, (): 1}
SHAPES = {
    "rank columns": """\
1st choice,2nd choice,3rd choice
Kunden glücklich machen,"Zuhören, bevor wir antworten",
Unseren Kunden beistehen,,
,,
Kunden glücklich machen,"Zuhören, bevor wir antworten",
""",
    "ranks by Rang, semicolons, ids": "Rang 1;Rang 2\nb3k8m2xq;d2xq4d7m\ndk8m2xq3;\n;\nB3K8M2XQ;d2x\n",
    "ranks by Platz, letters": "Platz 2;Platz 1\nC;A\n;d\n;\nc;a\n",
    "plain numbers, without case, blanks and umlauts": """\
1,2
KUNDEN GLUECKLICH MACHEN,Zuhoeren bevor wir antworten
unserenkunden beistehen,-
,
Kunden  glücklich machen.,C
""",
    "words for ranks, tabs": "Erste Wahl\tZweite Wahl\nA\tC\nD\t\n\t\nA\tC\n",
    "idea columns": """\
Kunden glücklich machen,98 Prozent Kundenzufriedenheit,"Zuhören, bevor wir antworten",Unseren Kunden beistehen
1,,2,
,,,1
,,,
1,,2,
""",
    "idea columns by letter, ranks in words": "A;B;C;D\n1.;;2.;\n;;;1. Wahl\n;;;\n1st;–;Rank 2;\n",
    "a grid of a form, in English": """\
Timestamp,Rank [Kunden glücklich machen],"Rank [Zuhören, bevor wir antworten]",Rank [Unseren Kunden beistehen]
2026/11/23 9:04:01 AM GMT+1,1st choice,2nd choice,
2026/11/23 9:04:02 AM GMT+1,,,1st choice
2026/11/23 9:04:03 AM GMT+1,,,
2026/11/23 9:05:01 AM GMT+1,1st choice,2nd choice,
""",
    "a grid of a form, in German, turned": """\
"Zeitstempel","Was ist euch wichtig? [1. Wahl]","Was ist euch wichtig? [2. Wahl]"
"23.11.2026 09:04:01","Kunden glücklich machen","Zuhören, bevor wir antworten"
"23.11.2026 09:04:02","Unseren Kunden beistehen",""
"23.11.2026 09:04:03","",""
"23.11.2026 09:05:01","Kunden glücklich machen","Zuhören, bevor wir antworten"
""",
    "a list in one cell": """\
ID,Start time,Completion time,Put them in order
1,11/23/26 9:04:01,11/23/26 9:05:01,"Kunden glücklich machen;Zuhören, bevor wir antworten;"
2,11/23/26 9:04:01,11/23/26 9:05:01,Unseren Kunden beistehen;
3,11/23/26 9:04:01,11/23/26 9:05:01,
4,11/23/26 9:04:01,11/23/26 9:05:01,"Kunden glücklich machen;Zuhören, bevor wir antworten;"
""",
    "weights": "Gewicht;Rang 1;Rang 2\n0,5;A;C\n1,5;A;C\n1;D;\n1/1;;\n",
    "quoted line ends": '"1st\nchoice",2nd choice\nA,"Zuhören,\nbevor wir antworten"\nD,\n,\nA,C\n',
    "a sep line, empty lines": "sep=;\n\n1;2\nA;C\n\nD;\n  \n;\nA;C;;\n",
}


@pytest.mark.parametrize("text", SHAPES.values(), ids=SHAPES.keys())
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_every_shape_says_the_same(text: str, encoding: str) -> None:
    try:
        table = read(text, encoding=encoding)
    except UnicodeEncodeError:
        pytest.skip("no such letters in this encoding")
    assert (dict(table.grouped), said(table)) == (SAME, [])
    assert bool(table.notes) == (encoding == "cp1252" and not text.isascii())


@pytest.mark.parametrize("text", SHAPES.values(), ids=SHAPES.keys())
@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_of_every_system_are_read(text: str, end: str) -> None:
    assert read(text.replace("\n", end)).grouped == SAME


def test_ballots_of_persons_are_kept_one_by_one_with_their_line() -> None:
    table = read(
        "ID;Startzeit;E-Mail;Name;Rang 1;Rang 2\n"
        "1;23.11.2026;anna@hotel.de;Anna;A;C\n"
        "2;23.11.2026;ben@hotel.de;Ben;A;C\n"
        "3;23.11.2026;anonymous;;D;\n"
        "4;23.11.2026;cleo@hotel.de;Cleo;;\n"
    )
    assert [(one.person, one.ranks, one.line) for one in table.persons] == [
        ("Anna", (HAPPY, LISTEN), 2),
        ("Ben", (HAPPY, LISTEN), 3),
        ("Cleo", (), 5),
    ]
    assert (table.grouped, table.rows, table.ignored) == ({(STAND_BY,): 1}, 4, ("ID", "E-Mail"))


def test_an_address_names_the_person_where_no_name_does() -> None:
    table = read("E-Mail-Adresse,1. Wahl\nanna@hotel.de,A\n")
    assert [one.person for one in table.persons] == ["anna@hotel.de"]


def test_an_idea_may_be_called_like_a_column_that_is_passed_over() -> None:
    table = read_ballots(
        rows_of(b"Zeit,Name\n1,2\n"),
        Asked(column="purpose", names=IdeaFinder([("b3k8m2xq", "Zeit"), ("c7m2xq4d", "Name")])),
    )
    assert table.grouped == {("b3k8m2xq", "c7m2xq4d"): 1}


def test_of_several_questions_the_one_that_is_named_is_read() -> None:
    text = "Ziel? [1. Wahl],Werte? [1. Wahl]\nA,B\n"
    assert read(text, question="Werte").grouped == {(PERCENT,): 1}
    with pytest.raises(Refusal, match=r"several questions.*“Ziel\?”, “Werte\?”"):
        read(text)


def test_the_question_whose_ideas_are_known_is_the_one() -> None:
    assert read("Werte? [Mut],Ziel? [A],Ziel? [D]\n1,2,1\n").grouped == {(STAND_BY, HAPPY): 1}


NO_RANK = "is no rank. 1 is the best, 2 the next; an empty cell is no rank."
NO_WEIGHT = "is no weight. Write a number above 0, as in 1 or 0.5."
SHIFTED = "cells instead of 2; they may be shifted. Is a text with the delimiter not in quotes?"
FLAWED = {
    "a name that is nearly right": (
        "1,2\nKunden glüklich machen,A\n",
        ["2:1 “Kunden glüklich machen” is no idea to vote on here. Did you mean “Kunden glücklich machen”?"],
    ),
    "no rank": ("A,B\n1,x\nfirst,\n", [f"2:2 “x” {NO_RANK}", f"3:1 “first” {NO_RANK}"]),
    "no weight": (
        "Gewicht;1\nviel;A\n0;B\n1/0;C\n",
        [f"2:1 “viel” {NO_WEIGHT}", f"3:1 “0” {NO_WEIGHT}", f"4:1 “1/0” {NO_WEIGHT}"],
    ),
    "a row that does not fit": ("1,2\nA,B,C\nA\n", [f"2:3 3 {SHIFTED}", f"3:2 1 {SHIFTED}"]),
    "a cell nobody reads": ("1,2\nA," + "B" * 60_000 + "\n", ["2:3 A cell has more than 50000 characters."]),
    "a quotation mark that is never closed": (
        '1,2\nA,B\nA,"B\nB,A\n',
        ["3:2 A quotation mark is never closed; everything after it is missing."],
    ),
    "the same flaw on several lines": ("A,B\nx,\n1,\nx,\n", [f"2:1 “x” {NO_RANK}", f"4:1 “x” {NO_RANK}"]),
    "a rank twice in the header": (
        "1,1,2\nA,B,C\n",
        ["1:1 This rank is there twice.", "1:2 This rank is there twice."],
    ),
    "an idea twice in the header": ("A,Kunden glücklich machen\n1,2\n", ["1:2 This idea is there twice."]),
}


@pytest.mark.parametrize(("text", "words"), FLAWED.values(), ids=FLAWED.keys())
@pytest.mark.parametrize("lenient", [False, True])
def test_what_cannot_be_mended_is_named_by_its_cell(text: str, words: list[str], *, lenient: bool) -> None:
    table = read(text, lenient=lenient)
    assert (said(table), table.repairs) == (words, ())


MENDED = {
    "a name that is none": (
        "1,2,3\nA,Apfel,C\n",
        (HAPPY, LISTEN),
        ["2:2 “Apfel” is no idea to vote on here. It is passed over, and the later ones moved up."],
    ),
    "several marks at one rank": (
        "1,2,3\nA,overvote,C\n",
        (HAPPY,),
        ["2:2 More than one idea is marked here. The ballot ends there."],
    ),
    "an empty rank": (
        "1,2,3\nA,,C\n",
        (HAPPY, LISTEN),
        ["2:2 Rank 2 is empty, and a later one is not. The later ones moved up."],
    ),
    "an idea twice": ("1,2,3\nA,C,A\n", (HAPPY, LISTEN), ["2:3 “A” is there twice. It keeps its first place."]),
    "equal ranks": ("A,B,C,D\n1,2,2,3\n", (HAPPY,), ["2:3 Rank 2 is there 2 times. The ballot ends there."]),
    "a rank left out": (
        "A,B,C\n1,,3\n",
        (HAPPY, LISTEN),
        ["2:3 Rank 2 is empty, and a later one is not. The later ones moved up."],
    ),
    "a first rank left out": (
        "A,B,C\n2,,3\n",
        (HAPPY, LISTEN),
        ["2:1 Rank 1 is empty, and a later one is not. The later ones moved up."],
    ),
}


@pytest.mark.parametrize(("text", "ranks", "words"), MENDED.values(), ids=MENDED.keys())
def test_what_can_be_mended_is_mended_only_when_asked_and_told(
    text: str, ranks: tuple[str, ...], words: list[str]
) -> None:
    strict, lenient = read(text), read(text, lenient=True)
    assert (len(strict.flaws), strict.repairs, strict.grouped) == (len(words), (), {})
    assert (lenient.flaws, said(lenient), lenient.grouped) == ((), words, {ranks: 1})


def test_a_rank_is_not_missed_where_a_cell_cannot_be_read() -> None:
    assert len(read("A,B,C\nx,2,4\n1,3,5\n").flaws) == 3


def test_german_words_say_what_is_wrong(request: pytest.FixtureRequest) -> None:
    request.addfinalizer(lambda: language.use("en"))
    language.use("de")
    table = read("Rang 1;Rang 2;Rang 3\nKunden glüklich;;\nA;;A\n")
    assert said(table) == [
        "2:1 „Kunden glüklich“ ist keine Idee, über die hier abgestimmt wird. Ist „Kunden glücklich machen“ gemeint?",
        "3:2 Rang 2 ist leer, ein späterer nicht. Die Lücke schließen.",
        "3:3 „A“ kommt zweimal vor. Jede Idee nur einmal nennen.",
    ]


def test_two_ideas_that_sound_alike_need_an_id() -> None:
    names = IdeaFinder([("b3k8m2xq", "Zeit für uns"), ("c7m2xq4d", "Zeit fuer uns!")])
    table = read_ballots(rows_of("1\nZEIT FÜR UNS\nZeit für uns\n".encode()), Asked(column="purpose", names=names))
    assert said(table) == ["2:1 “ZEIT FÜR UNS” could be several ideas. Write its id: `b3k8m2xq`, `c7m2xq4d`"]
    assert table.grouped == {("b3k8m2xq",): 1}


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "The file is empty"),
        (b"\n \n", "The file is empty"),
        (b"1,2\nA,\0B\n", "This is a binary file"),
        (b"PK\x03\x04 and so on", "This is a ZIP archive or an Excel workbook"),
        (b"1\n" + b"A\n" * 100_001, "more than 100000 rows"),
        (b'sep=;\n""\n', "The file is empty"),
        (b",".join(b"%d" % rank for rank in range(1, 3_000)) + b"\nA\n", "more than 500 columns"),
        (b"1,2\nA,\n" + b'=HYPERLINK("http://x"),B\n', "There is a formula in line 3, column 1"),
        (b"A,B\n1,=1+1\n", "There is a formula in line 2, column 2"),
        (b"Name,1\n=cmd|x,A\n", "There is a formula in line 2, column 1"),
        (b"Frage,Antwort\nJa,Nein\n", "This table holds no ballots for these ideas"),
    ],
)  # fmt: skip
def test_what_is_no_table_of_ballots_is_refused_with_one_line(data: bytes, words: str) -> None:
    with pytest.raises(Refusal, match=words) as refused:
        read(data)
    assert "\n" not in str(refused.value)


def test_of_very_many_flaws_the_first_are_listed_and_the_others_counted() -> None:
    table = read("1\n" + "Apfel\n" * 1_500)
    assert (len(table.flaws), table.unlisted) == (1_000, 500)


rankings = st.lists(st.sampled_from([idea for idea, _text in IDEAS]), unique=True).map(tuple)


def written(rows: Sequence[Sequence[str]], delimiter: str) -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\n").writerows(rows)
    return text.getvalue().encode()


@given(st.lists(rankings), st.sampled_from(",;\t"))
def test_ballots_written_by_rank_are_read_back(ballots: list[tuple[str, ...]], delimiter: str) -> None:
    header = [f"Rang {rank}" for rank in range(1, 5)]
    rows = [[*(TEXTS[idea] for idea in ranks), *[""] * (4 - len(ranks))] for ranks in ballots]
    assert read(written([header, *rows], delimiter)).grouped == group(ballots)


@given(st.lists(rankings), st.permutations(IDEAS), st.sampled_from(["{}", "{}.", "Rank {}", "{}. Wahl"]))
def test_ballots_written_by_idea_are_read_back(
    ballots: list[tuple[str, ...]], ideas: list[tuple[str, str]], way: str
) -> None:
    rows = [[way.format(ranks.index(idea) + 1) if idea in ranks else "" for idea, _text in ideas] for ranks in ballots]
    assert read(written([[text for _idea, text in ideas], *rows], ";")).grouped == group(ballots)


@given(st.lists(st.tuples(rankings, st.fractions(min_value=Fraction(1, 99), max_value=99, max_denominator=99))))
def test_weights_are_added_exactly(ballots: list[tuple[tuple[str, ...], Fraction]]) -> None:
    rows = [[f"{weight}", *ranks, *[""] * (4 - len(ranks))] for ranks, weight in ballots]
    found = read(written([["weight", "1", "2", "3", "4"], *rows], ",")).grouped
    assert sum(found.values()) == sum(weight for _ranks, weight in ballots)
    assert found.keys() == {ranks for ranks, _weight in ballots}


def test_whose_a_ballot_is_may_stand_under_any_header_that_is_pointed_to() -> None:
    sheet = rows_of(b"Wir sind;1. Wahl;2. Wahl\nanna;A;B\nben;B;B\n;C;\n")
    table = read_ballots(sheet, Asked(column="purpose", names=IdeaFinder(IDEAS)), named_in="wir  SIND")
    assert [(one.person, one.line, one.ranks) for one in table.persons] == [
        ("anna", 2, (HAPPY, PERCENT)),
        ("ben", 3, None),
    ]
    assert (table.nameless, table.places, table.grouped) == ((4,), (1, 2), {(LISTEN,): 1})


def test_a_header_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(Refusal, match=r"No single column is called “Wer”\. The columns are: “1\. Wahl”, “2\. Wahl”"):
        read_ballots(
            rows_of(b"1. Wahl;2. Wahl\nA;B\n"), Asked(column="purpose", names=IdeaFinder(IDEAS)), named_in="Wer"
        )


@pytest.mark.parametrize(
    ("header", "told"),
    [
        ("1. Wahl;2. Wahl", False),
        ("Was zählt? [1. Wahl];Was zählt? [2. Wahl]", True),
        ("Wer sind wir? [1. Wahl];Wer sind wir? [2. Wahl]", False),
    ],
)
def test_a_table_says_whether_its_header_names_what_is_asked(header: str, told: bool) -> None:  # noqa: FBT001
    assert (
        read_ballots(
            rows_of(f"{header}\nA;B\n".encode()),
            Asked(column="purpose", names=IdeaFinder(IDEAS), question="Was zählt?"),
        ).told
        is told
    )


@pytest.mark.parametrize("whose", ["", "token,"])
def test_an_answer_that_was_never_sent_is_no_ballot_not_even_a_blank_one(whose: str) -> None:
    header = f"id,submitdate,{whose}Q1[1],Q1[2]"
    token = [f"{one}," if whose else "" for one in ("anna", "ben", "cem")]
    lines = [f"1,2026-03-16,{token[0]}A,B", f"2,,{token[1]}C,", f"3,2026-03-17,{token[2]},"]
    sheet = rows_of("\n".join([header, *lines]).encode())
    table = read_ballots(sheet, Asked(column="purpose", names=IdeaFinder(IDEAS)), named_in="token" if whose else None)
    ballots = dict(table.grouped) or group(one.ranks or () for one in table.persons)
    assert ballots == {(HAPPY, PERCENT): 1, (): 1}
    assert [(one.line, one.what) for one in table.aside] == [(3, "This answer was never sent; it is left out.")]
