"""What elimination promises, and what it does not: for every broken promise the fewest ballots that show it.

The ballots are exact and, unless a name says otherwise, no tie decides, so that anybody can check them with a pencil.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from leitbild_cli.core.model import LeftBy, Method, Stop, TieRule
from leitbild_cli.core.voting.tally.ballots import group
from leitbild_cli.core.voting.tally.count import tally
from leitbild_cli.core.voting.tally.rules import Rules

if TYPE_CHECKING:
    from leitbild_cli.core.voting.tally.ballots import Ranking, Weight
    from leitbild_cli.core.voting.tally.count import Tally

IDEAS = tuple("ABCD")
IRV, BOTTOM_TWO, COOMBS = Method.IRV, Method.BOTTOM_TWO, Method.COOMBS

rankings = st.lists(st.sampled_from(IDEAS), unique=True).map(tuple)
papers = st.lists(rankings, max_size=9)


def of(*lines: str) -> dict[Ranking, Weight]:
    """Read `4 A>B` as four ballots that put A before B; the same ranking may come twice."""
    found: dict[Ranking, Weight] = {}
    for line in lines:
        weight, ranks = line.split(" ")
        found[tuple(ranks.split(">"))] = found.get(tuple(ranks.split(">")), 0) + int(weight)
    return found


def count(*lines: str, method: Method = IRV) -> Tally:
    ideas = sorted({idea for line in lines for idea in line.split(" ")[1].split(">")})
    return tally(of(*lines), ideas, Rules(method=method))


def without_ties(*results: Tally) -> bool:
    """Say whether no tie was ever asked about; Coombs and bottom-two show one step of their own in every round."""
    return all(len(one.steps) <= 1 and one.by is not LeftBy.LOT for result in results for one in result.rounds)


@given(st.lists(st.sampled_from([("A",), ("B",), ("A", "B"), ("B", "A"), ()]), max_size=9), st.sampled_from(Method))
def test_one_more_ballot_for_the_winner_of_two_never_makes_it_lose(ballots: list[Ranking], method: Method) -> None:
    assume(method is not Method.HANDS)
    rules = Rules(method=method, stop=Stop.MAJORITY)
    winner = tally(group(ballots), "AB", rules).winner
    assume(winner is not None)
    assert tally(group([*ballots, (str(winner),)]), "AB", rules).winner == winner


@given(papers, st.sampled_from([IRV, BOTTOM_TWO, COOMBS]))
def test_an_idea_that_more_than_half_put_first_wins(ballots: list[Ranking], method: Method) -> None:
    more = [*ballots, *[("D", "A", "B", "C")] * (len(ballots) + 1)]
    assert tally(group(more), IDEAS, Rules(method=method)).winner == "D"


@given(papers, rankings, rankings)
def test_what_follows_on_a_ballot_never_harms_its_first_ideas(
    ballots: list[Ranking], first: tuple[str, ...], more: tuple[str, ...]
) -> None:
    rules = Rules(tie=TieRule.ORDER, order=IDEAS)
    longer = (*first, *(idea for idea in more if idea not in first))
    before, after = (tally(group([*ballots, one]), IDEAS, rules).winner for one in (first, longer))
    assert after == before or before not in first


def test_raising_the_winner_can_make_it_lose() -> None:
    before = count("6 A>B>C", "5 B>A>C", "2 C>A>B", "4 C>B>A")
    after = count("6 A>B>C", "5 B>A>C", "2 A>C>B", "4 C>B>A")
    assert [one.left for one in before.rounds] == [("B",), ("C",)]
    assert [one.left for one in after.rounds] == [("C",), ("A",)]
    assert (before.winner, after.winner) == ("A", "B")
    assert without_ties(before, after)


def test_raising_the_winner_can_make_it_lose_with_coombs() -> None:
    before = count("3 A>B>C", "2 C>A>B", "2 C>B>A", method=COOMBS)
    after = count("3 A>B>C", "2 C>A>B", "2 C>A>B", method=COOMBS)
    assert (before.winner, after.winner) == ("A", "C")
    assert without_ties(before, after)


def test_raising_the_winner_can_make_it_lose_with_bottom_two() -> None:
    """Found by chance among four ideas; with three, up to eighteen complete ballots never show it."""
    others = ("2 D>B>A>C", "2 D>A>C>B", "3 A>D>B>C", "6 C>D>A>B", "4 B>A>C>D")
    before, after = count(*others, "1 B>A>C>D", method=BOTTOM_TWO), count(*others, "1 D>B>A>C", method=BOTTOM_TWO)
    assert (before.winner, after.winner) == ("D", "A")
    assert without_ties(before, after)


@pytest.mark.parametrize(
    ("method", "others", "two", "winner", "without"),
    [
        (IRV, ("4 A>B>C", "3 B>A>C", "2 C>B>A"), "2 C>B>A", "A", "B"),
        (BOTTOM_TWO, ("5 A>B>C", "2 B>A>C", "4 B>C>A", "2 C>A>B"), "2 C>A>B", "B", "A"),
        (COOMBS, ("5 A>B>C", "4 B>C>A", "4 C>A>B"), "2 A>C>B", "C", "A"),
    ],
)
def test_two_who_vote_can_get_what_they_like_less_than_if_they_had_stayed_away(
    method: Method, others: tuple[str, ...], two: str, winner: str, without: str
) -> None:
    there, away = count(*others, two, method=method), count(*others, method=method)
    assert (there.winner, away.winner) == (winner, without)
    ranks = two.split(" ")[1]
    assert ranks.index(without) < ranks.index(winner)
    assert without_ties(there, away)


@pytest.mark.parametrize(
    ("method", "others", "two"),
    [(BOTTOM_TWO, ("2 A", "2 B", "3 C>B>A"), "A>B>C"), (COOMBS, ("2 A>B>C", "3 B>C>A"), "A>C>B")],
)
def test_a_later_idea_can_harm_an_earlier_one(method: Method, others: tuple[str, ...], two: str) -> None:
    short, longer = count("2 A", *others, method=method), count(f"2 {two}", *others, method=method)
    assert (short.winner, longer.winner) == ("A", "B")
    assert without_ties(short, longer)


def test_where_points_settle_a_tie_a_later_idea_can_harm_an_earlier_one() -> None:
    short, longer = count("2 A", "1 B", "1 B>A>C"), count("2 A>B>C", "1 B", "1 B>A>C")
    assert (short.winner, longer.winner) == ("A", "B")
    assert [one.by for one in longer.rounds] == [LeftBy.NO_VOTES, LeftBy.POINTS]


def test_two_wordings_of_one_thought_can_lose_to_a_thought_fewer_people_want() -> None:
    assert count("3 X", "2 Y", "4 Z").winner == "Z"
    assert count("3 X>Y", "2 Y>X", "4 Z").winner == "X"


def test_the_idea_that_beats_every_other_can_leave_first() -> None:
    ballots = ("3 A>B>C", "3 C>B>A", "1 B>A>C")
    first, other = count(*ballots), count(*ballots, method=BOTTOM_TWO)
    assert (first.rounds[0].left, first.winner, other.winner) == (("B",), "A", "B")
    assert without_ties(first)
