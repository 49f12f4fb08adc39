"""Which two ideas split the vote, by where the votes went."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import Method, Vote
from leitbild_cli.core.voting.record import recorded
from leitbild_cli.core.voting.splits import Split, splits
from leitbild_cli.core.voting.tally.count import tally
from leitbild_cli.core.voting.tally.rules import Rules

if TYPE_CHECKING:
    from leitbild_cli.core.voting.tally.ballots import Ballots, Ranking


def counted(ballots: Ballots, *, method: Method = Method.IRV) -> Vote:
    ideas = sorted({str(idea) for ranks in ballots for idea in ranks})
    rules = Rules(method=method, column="purpose")
    return recorded(tally(ballots, ideas, rules), rules)


def told(ballots: Ballots) -> list[tuple[int, str, str]]:
    return [(one.round, one.idea, one.partner) for one in splits(counted(ballots))]


def test_two_wordings_of_one_thought_split_the_vote_and_win_only_in_rounds() -> None:
    vote = counted({("x1", "x2"): 3, ("x2", "x1"): 3, ("y",): 4})
    gone, kept = vote.rounds[0].left[0], vote.winner
    assert {gone, kept} == {"x1", "x2"}
    three, four, six = map(Decimal, (3, 4, 6))
    (split,) = splits(vote)
    assert split == Split(
        round=1,
        idea=gone,
        partner=str(kept),
        votes=three,
        moved=three,
        partner_votes=three,
        ahead="y",
        ahead_votes=four,
    )
    assert split.together == six


def test_where_everybody_names_one_wording_only_nothing_can_be_seen() -> None:
    assert told({("x1",): 3, ("x2",): 3, ("y",): 4}) == []


def test_merged_before_the_vote_nothing_is_split() -> None:
    assert told({("x",): 6, ("y",): 4}) == []


def test_the_partner_that_leaves_later_is_told_with_its_round() -> None:
    found = splits(counted({("x1", "x2"): 3, ("x2",): 3, ("y", "z"): 4, ("z", "y"): 5}))
    assert [(one.idea, one.partner, one.left) for one in found] == [("x1", "x2", 3), ("y", "z", None)]


def test_two_votes_of_two_among_two_ideas_may_be_chance() -> None:
    assert told({("a", "b"): 4, ("b", "c", "a"): 3, ("c", "b"): 2}) == []


def test_three_votes_of_three_among_two_ideas_are_hardly_chance() -> None:
    assert told({("a", "b"): 5, ("b", "c"): 4, ("c", "b"): 3}) == [(1, "c", "b")]


def test_two_thirds_are_enough_and_less_are_not() -> None:
    rest: dict[Ranking, int] = {("a",): 9, ("b",): 8, ("d",): 8, ("e",): 8}
    assert told({**rest, ("c", "b"): 4, ("c", "a"): 2})[:1] == [(1, "c", "b")]
    assert not [one for one in told({**rest, ("c", "b"): 4, ("c", "a"): 3}) if one[0] == 1]


def test_an_idea_that_led_anyway_lost_nothing() -> None:
    assert told({("b",): 6, ("a",): 5, ("c", "b"): 4}) == []


def test_together_they_must_be_the_largest() -> None:
    assert told({("a",): 20, ("b",): 6, ("c", "b"): 4}) == []


def test_a_few_votes_among_many_are_not_worth_a_word() -> None:
    rest: dict[Ranking, int] = {("a",): 9, ("b",): 8, ("d",): 5, ("e",): 5}
    assert told({**rest, ("c", "b"): 3})[:1] == [(1, "c", "b")]
    assert not [one for one in told({**rest, ("f",): 4, ("c", "b"): 3}) if one[1:] == ("c", "b")]


def test_hands_tell_nothing() -> None:
    vote = counted({("x1", "x2"): 3, ("x2", "x1"): 3, ("y",): 4})
    without = tuple(replace(one, transfers=()) for one in vote.rounds)
    assert splits(replace(vote, method=Method.HANDS, rounds=without)) == ()


@given(
    st.dictionaries(
        st.permutations("abcde").map(tuple) | st.lists(st.sampled_from("abcde"), max_size=5, unique=True).map(tuple),
        st.integers(1, 9),
        max_size=12,
    )
)
def test_what_is_told_can_be_counted_again_in_the_record(ballots: dict[Ranking, int]) -> None:
    vote = counted(ballots)
    for one in splits(vote):
        round_ = vote.rounds[one.round - 1]
        votes = {count.idea: count.votes for count in round_.counts}
        others = [count for idea, count in votes.items() if idea not in (one.idea, one.partner)]
        assert one.idea in round_.left
        assert one.partner not in round_.left
        assert one.moved >= 2
        assert 3 * one.moved >= 2 * one.votes
        assert votes[one.partner] <= max(others) == one.ahead_votes < one.together
        assert (one.left is None) == (one.partner == vote.winner)
