"""The record of a vote in the file, and that a recount finds it again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import (
    Ballot,
    Batch,
    Column,
    Count,
    Idea,
    LeftBy,
    Leitbild,
    Merge,
    Method,
    Person,
    Stop,
    TieRule,
    Transfer,
    Vote,
)
from leitbild_cli.core.voting.record import outcome, recorded, replay, tally_column
from leitbild_cli.core.voting.tally.count import Outcome
from leitbild_cli.core.voting.tally.rules import Lot, Rules

IDEAS = tuple("abcd")
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def team(*ballots: str, absent: int = 0) -> Leitbild:
    ideas = tuple(Idea(id=one, column="purpose", text=one) for one in IDEAS)
    voters = [
        Person(id=f"p{number}", name=str(number), ballots=(Ballot(column="purpose", ranks=tuple(ranks)),))
        for number, ranks in enumerate(ballots)
    ]
    others = [Person(id=f"q{number}", name=str(number)) for number in range(absent)]
    host = Person(id="host", name="Host", ideas=ideas, ballots=(Ballot(column="purpose"),))
    return Leitbild(columns=(Column(id="purpose", question="Why?"),), people=(host, *voters, *others))


def vote(leitbild: Leitbild, rules: Rules | None = None) -> Vote:
    result, used = tally_column(leitbild, "purpose", rules or Rules())
    return recorded(result, used, closed=NOON)


def test_the_record_holds_what_a_reader_needs_to_count_again() -> None:
    made = vote(team("ab", "ab", "ab", "ab", "bca", "bca", "bca", "cb", "cb", absent=2))
    assert (made.column, made.method, made.rules, made.closed) == ("purpose", Method.IRV, 1, NOON)
    assert (made.ideas, made.quorum, made.ballots, made.blank, made.winner) == (IDEAS, 7, Decimal(10), Decimal(1), "b")
    assert [one.left for one in made.rounds] == [("d",), ("c",), ("a",)]
    second = made.rounds[1]
    votes = (Count(idea="a", votes=Decimal(4)), Count(idea="b", votes=Decimal(3)), Count(idea="c", votes=Decimal(2)))
    assert (second.counts, second.by, second.exhausted) == (votes, LeftBy.FEWEST, Decimal(0))


def test_the_record_of_a_tie_holds_every_number_of_every_step() -> None:
    made = vote(team("abc", "bac"), Rules(seed="dice 4-1-6"))
    steps = made.rounds[-1].steps
    assert [step.step for step in steps] == [LeftBy.DUEL, LeftBy.POINTS, LeftBy.LOT]
    assert all({count.idea for count in step.counts} == {"a", "b"} for step in steps)
    assert made.seed == "dice 4-1-6"


def test_a_vote_that_was_opened_keeps_its_ideas_and_people() -> None:
    leitbild = team("ab", "ba", "ba")
    opened = Vote(column="purpose", opened=NOON, ideas=("a", "b"), entitled=("p0",))
    result, rules = tally_column(leitbild, "purpose", vote=opened)
    made = recorded(result, rules, vote=opened)
    assert (made.opened, made.ideas, made.entitled) == (NOON, ("a", "b"), ("p0",))
    assert (made.quorum, made.ballots, made.winner) == (1, Decimal(1), "a")


@pytest.mark.parametrize(
    ("leitbild", "rules", "expected"),
    [
        (team("ab"), Rules(), Outcome.WON),
        (team("ab", absent=2), Rules(), Outcome.NO_QUORUM),
        (team("", ""), Rules(), Outcome.ALL_BLANK),
        (replace(team(), people=()), Rules(), Outcome.NO_IDEA),
        (replace(team(), people=(replace(team().people[0], ballots=()),)), Rules(quorum=0), Outcome.NO_BALLOTS),
        (replace(team("a"), merged=(Merge(idea="a", ideas=tuple("bcd")),)), Rules(), Outcome.UNOPPOSED),
    ],
)
def test_a_record_says_why_there_is_no_result(leitbild: Leitbild, rules: Rules, expected: Outcome) -> None:
    result, used = tally_column(leitbild, "purpose", rules)
    assert result.outcome is expected
    assert outcome(recorded(result, used)) is expected


def test_a_vote_that_is_not_counted_has_no_outcome_yet() -> None:
    assert outcome(Vote(column="purpose", ideas=IDEAS)) is None


@pytest.mark.parametrize(
    "rules",
    [
        Rules(stop=Stop.MAJORITY),
        Rules(stop=Stop.TWO_LEFT),
        Rules(batch=Batch.NONE),
        Rules(batch=Batch.SAFE),
        Rules(tie=TieRule.ORDER, order=("b", "a", "d", "c")),
        Rules(tie=TieRule.EARLIER_ROUNDS, seed="dice 3"),
        Rules(tie=TieRule.LOTS, lots=(Lot(round=2, leaves="b"),)),
        Rules(method=Method.COOMBS, stop=Stop.MAJORITY),
    ],
)
def test_a_recount_follows_the_rules_the_record_names(rules: Rules) -> None:
    leitbild = team("ab", "ba", "cab", "cba", "ab", "ba")
    made = vote(leitbild, rules)
    assert replay(made, leitbild).equal
    assert replay(made, leitbild).vote == made


def test_the_record_says_where_the_votes_went() -> None:
    made = vote(team("ab", "ab", "ab", "ba", "ba", "cb", "c"))
    assert [one.left for one in made.rounds] == [("d",), ("c",), ("a",)]
    went = Transfer(idea="c", to=(Count(idea="b", votes=Decimal(1)),), exhausted=Decimal(1))
    assert [one.transfers for one in made.rounds[:2]] == [(), (went,)]


def test_a_changed_ballot_is_found_by_the_recount() -> None:
    before, after = team("ab", "ba", "ba"), team("ab", "ab", "ba")
    again = replay(vote(before), after)
    assert not again.equal
    assert again.vote.winner == "a"
    found = {(one.what, one.round) for one in again.differences}
    assert {("winner", None), ("counts", 1), ("counts", 2), ("left", 2)} <= found


def test_a_changed_record_is_found_by_the_recount() -> None:
    leitbild = team("ab", "ba", "ba")
    made = vote(leitbild)
    forged = replace(made, winner="a", rounds=made.rounds[:1])
    found = [(one.what, one.recorded, one.counted) for one in replay(forged, leitbild).differences]
    assert found == [("winner", "a", "b"), ("rounds", 1, 2)]


def test_merging_and_parking_after_the_vote_leave_the_record_true() -> None:
    leitbild = team("abc", "bca", "cab")
    made = vote(leitbild)
    later = replace(leitbild, merged=(Merge(idea="a", ideas=("b",)),))
    assert replay(made, later).equal


@given(
    st.lists(st.lists(st.sampled_from(IDEAS), unique=True).map("".join), max_size=7),
    st.sampled_from([Method.IRV, Method.BOTTOM_TWO, Method.COOMBS]),
    st.none() | st.just("dice 6"),
)
def test_a_recount_of_the_same_ballots_finds_the_same_record(
    ballots: list[str], method: Method, seed: str | None
) -> None:
    leitbild = team(*ballots)
    made = vote(leitbild, Rules(method=method, seed=seed))
    assert replay(made, leitbild).differences == ()
    assert replay(made, leitbild).vote == made
