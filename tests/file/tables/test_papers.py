"""Files of voting programs: `.blt` and PrefLib's, with weights, equal ranks, withdrawn candidates and quoted names."""

from __future__ import annotations

from fractions import Fraction

import pytest

from leitbild_cli.core.voting.names import IdeaFinder
from leitbild_cli.core.voting.tables import Asked
from leitbild_cli.file.tables.ballots.papers import BrokenPapers, papers_in, read_papers

A, B, C = IDEAS = ("a1aaaaaa", "b1bbbbbb", "c1cccccc")
TEXTS = dict(zip(IDEAS, ("Calm", "Clear, not “clever”", "Close by"), strict=True))
ASKED = Asked(column="purpose", names=IdeaFinder([*TEXTS.items()]), ideas=tuple(TEXTS.items()))

BLT = """\
# a comment
3 1
3 1 3 0
1.5 2 0   # half a vote more
2 0
(id 7) 1 3 1 2 0
0
"Calm"
"Clear, not “clever”"
"Close by"
"What are we here for?"
"""
PREFLIB = """\
# FILE NAME: team.soi
# TITLE: What are we here for?
# DATA TYPE: soi
# NUMBER ALTERNATIVES: 3
# ALTERNATIVE NAME 1: Calm
# ALTERNATIVE NAME 2: Clear, not “clever”
# ALTERNATIVE NAME 3: Close by
3: 1,3
1: 3,1,2
"""


@pytest.mark.parametrize(
    ("text", "ballots"),
    [
        (BLT, {(A, C): 3, (B,): Fraction(3, 2), (): 2, (C, A, B): 1}),
        (BLT.replace('"Calm"\n', '"Calm" '), {(A, C): 3, (B,): Fraction(3, 2), (): 2, (C, A, B): 1}),
        (PREFLIB, {(A, C): 3, (C, A, B): 1}),
        ("\ufeff" + PREFLIB.replace("\n", "\r\n"), {(A, C): 3, (C, A, B): 1}),
    ],
)
def test_ballots_are_read_with_their_weight(text: str, ballots: dict[tuple[str, ...], Fraction]) -> None:
    papers = papers_in(text.encode(), "f")
    assert papers is not None
    table = read_papers(papers, ASKED)
    assert (table.grouped, table.flaws, table.doubts) == (ballots, (), ())


@pytest.mark.parametrize(
    ("text", "line"),
    [(BLT.replace("3 1 3 0", "3 2 1=3 0"), 3), (PREFLIB.replace("3: 1,3", "3: 2,{1,3}"), 8)],
)
def test_at_an_equal_rank_a_ballot_ends_if_that_is_asked_for(text: str, line: int) -> None:
    papers = papers_in(text.encode(), "f")
    assert papers is not None
    strict, lenient = read_papers(papers, ASKED), read_papers(papers, ASKED, lenient=True)
    assert [(one.line, one.what) for one in strict.flaws] == [
        (line, "Rank 2 is there 2 times. That is so on 3 ballots.")
    ]
    assert lenient.grouped[B,] >= 3


def test_who_is_withdrawn_is_passed_over_and_asked_about_where_it_is_voted_on() -> None:
    text = BLT.replace("3 1\n3 1", "3 1\n-1\n3 1", 1)
    papers = papers_in(text.encode(), "f")
    assert papers is not None
    table = read_papers(papers, ASKED)
    assert table.grouped[C,] == 3
    assert [one.what for one in table.doubts] == ["“Calm” is withdrawn in the file, and voted on here."]


def test_a_candidate_that_is_no_idea_and_an_idea_that_is_no_candidate_are_doubts() -> None:
    papers = papers_in(BLT.replace('"Close by"', '"Zebra"').encode(), "f")
    assert papers is not None
    assert [one.what for one in read_papers(papers, ASKED).doubts] == [
        "“Zebra” is no idea to vote on here.",
        "The idea “Close by” is not in the file: nobody could rank it here.",
    ]


@pytest.mark.parametrize("text", [BLT.replace("3 1 3 0", "3 1 9 0"), BLT.replace("\n2 0\n", "\nx\n"), BLT[:30]])
def test_a_line_that_cannot_be_is_named(text: str) -> None:
    with pytest.raises(BrokenPapers):
        papers_in(text.encode(), "f.blt")


@pytest.mark.parametrize("text", ["1,2\nA,B\n", "Name;1. Wahl\nAnna;A\n", "1 2\nA B\n", "# Notes\nA\n"])
def test_a_table_is_none_of_these_files(text: str) -> None:
    assert papers_in(text.encode(), "f") is None


def test_what_is_wrong_on_several_ballots_is_told_with_their_number() -> None:
    papers = papers_in(BLT.replace("3 1 3 0", "3 1=3 2 0").encode(), "f.blt")
    assert papers is not None
    told = [one.what for one in read_papers(papers, ASKED).flaws]
    assert told == ["Rank 1 is there 2 times. That is so on 3 ballots."]
