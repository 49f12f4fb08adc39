"""What parking and merging do to votes that are in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core import ideas
from leitbild_cli.core.model import Ballot, Column, Idea, Leitbild, Method, Person, TieRule, Vote
from leitbild_cli.core.voting.counts import CountTerms, count_column, keep
from leitbild_cli.core.voting.effects import Effect, WhatIf, what_if, what_ifs
from leitbild_cli.view.voting.effects import what_if_line

DAY = date(2026, 11, 23)
COLUMNS = (Column(id="purpose", question="?"), Column(id="culture", question="?"))


def team(*ballots: str) -> Leitbild:
    """Four ideas for one column, one for the other, and a person a ballot."""
    mine = tuple(Idea(id=one, column="purpose", text=one) for one in "abcd")
    host = Person(id="host", name="Host", ideas=(*mine, Idea(id="x", column="culture", text="x")))
    voters = (
        Person(id=f"p{place}", name=f"P{place}", ballots=(Ballot(column="purpose", ranks=tuple(ranks)),))
        for place, ranks in enumerate(ballots)
    )
    return Leitbild(columns=COLUMNS, people=(host, *voters))


def parked(leitbild: Leitbild, *which: str) -> Leitbild:
    for one in which:
        leitbild, _told = ideas.park(leitbild, one, reason=None, on=DAY)
    return leitbild


def merged(leitbild: Leitbild, *which: str) -> Leitbild:
    return ideas.merge(leitbild, which, reason=None, on=DAY)[0]


def counted(leitbild: Leitbild) -> Leitbild:
    return keep(leitbild, (count_column(leitbild, COLUMNS[0], CountTerms()),))


def test_an_idea_nobody_ranked_changes_nothing() -> None:
    before = team("ab", "ab", "ba")
    expected = WhatIf(column="purpose", effect=Effect.UNCHANGED, was="a", now="a")
    assert what_if(before, parked(before, "d"), "purpose") == expected


def test_two_wordings_of_one_thought_win_together() -> None:
    before = team("ac", "a", "bca", "b", "ca", "c", "c")
    found = what_if(before, merged(before, "a", "b"), "purpose")
    assert (found.effect, found.was, found.now) == (Effect.WINNER, "c", "a")


def test_a_winner_that_is_parked_makes_room_for_the_next() -> None:
    before = team("ab", "ab", "ba")
    found = what_if(before, parked(before, "a"), "purpose")
    assert (found.effect, found.was, found.now) == (Effect.WINNER, "a", "b")


def test_a_tie_that_only_a_lot_ends_is_named_with_its_round() -> None:
    before = team("a", "a", "b", "cb")
    found = what_if(before, parked(before, "c"), "purpose")  # round 1: d leaves without a vote
    assert (found.effect, found.was, found.now, found.round) == (Effect.TIE, "a", "a", 2)
    again = what_if(parked(before, "c"), parked(before, "c", "d"), "purpose")
    assert (again.effect, again.round) == (Effect.UNCHANGED, None)  # a lot ends it either way


def test_without_any_idea_there_is_no_result() -> None:
    before = team("ab", "ab", "ba")
    found = what_if(before, parked(before, "a", "b", "c", "d"), "purpose")
    assert (found.effect, found.was, found.now) == (Effect.NO_RESULT, "a", None)


def test_too_few_ballots_are_no_result_before_and_after() -> None:
    alone = team("ab")
    before = replace(alone, people=(*alone.people, Person(id="q", name="Q")))
    found = what_if(before, parked(before, "a"), "purpose")
    assert (found.effect, found.was) == (Effect.NO_RESULT, None)


def test_the_method_of_the_record_holds() -> None:
    before = team("abc", "abc", "bca", "bca", "cba")
    coombs = count_column(before, COLUMNS[0], CountTerms(method=Method.COOMBS))
    found = what_if(keep(before, (coombs,)), parked(keep(before, (coombs,)), "d"), "purpose")
    assert (found.recorded, found.was) == (True, coombs.vote.winner)


def test_hands_cannot_be_counted_again() -> None:
    before = replace(team(), votes=(Vote(column="purpose", method=Method.HANDS, ideas=("a", "b"), winner="a"),))
    found = what_if(before, parked(before, "b"), "purpose")
    assert (found.effect, found.was, found.now, found.recorded) == (Effect.HANDS, "a", "a", True)


def test_only_columns_with_votes_that_are_touched_are_told() -> None:
    before = team("ab", "ab", "ba")
    assert what_ifs(before, parked(before, "x")) == ()
    assert [one.column for one in what_ifs(before, parked(before, "x", "b"))] == ["purpose"]
    assert what_ifs(team(), parked(team(), "a")) == ()
    both = merged(before, "a", "b")
    assert [one.column for one in what_ifs(both, merged(both, "a", "c"))] == ["purpose"]


@given(
    recorded=st.booleans(),
    ballots=st.lists(st.permutations("abcd").map("".join), min_size=1, max_size=7),
    out=st.sampled_from("abcd"),
)
def test_what_is_foretold_is_what_a_recount_finds(*, recorded: bool, ballots: list[str], out: str) -> None:
    before = counted(team(*ballots)) if recorded else team(*ballots)
    after = parked(before, out)
    found = what_if(before, after, "purpose")
    assert found.now == count_column(after, COLUMNS[0], CountTerms(again=True)).vote.winner
    assert (found.effect is Effect.UNCHANGED) <= (found.was == found.now)
    assert found.recorded is bool(before.votes)


def test_a_vote_counted_from_a_table_does_not_keep_an_idea_from_being_parked() -> None:
    table = Vote(column="purpose", ideas=("a", "b"), box="0" * 64, winner="a")
    before = replace(team("ab"), votes=(table,))
    found = what_if(before, parked(before, "b"), "purpose")
    assert (found.effect, found.was, found.now, found.recorded) == (Effect.OUTSIDE, "a", "a", True)
    assert "from a table" in what_if_line(before, found)
    assert "--from FILE" in what_if_line(before, found)


@pytest.mark.parametrize(
    "odd",
    [
        Vote(column="purpose", method=Method.BOTTOM_TWO, tie=TieRule.ALL_LEAVE),
        Vote(column="purpose", tie=TieRule.ORDER),
    ],
)
def test_rules_nobody_can_count_by_do_not_keep_an_idea_from_being_parked(odd: Vote) -> None:
    before = replace(team("ab", "ba"), votes=(odd,))
    found = what_if(before, parked(before, "b"), "purpose")
    assert found.effect is Effect.UNCOUNTABLE
    assert "nobody can count" in what_if_line(before, found)
