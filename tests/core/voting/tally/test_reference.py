"""The tally beside the same rules written down plainly: every round looks at every ballot anew, whatever it costs."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import Batch, LeftBy, Method, TieRule
from leitbild_cli.core.voting.tally.count import TallyRound, tally
from leitbild_cli.core.voting.tally.rules import Rules

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from leitbild_cli.core.voting.tally.ballots import Ranking, Weight

IDEAS = tuple("ABCDEFG")
ORDER = tuple("CADBGFE")
METHODS = (Method.IRV, Method.BOTTOM_TWO, Method.COOMBS)

weights = st.sampled_from((1, 1, 1, 2, 7, Fraction(1, 2), Fraction(2, 3)))
rankings = st.lists(st.sampled_from(IDEAS), unique=True).map(tuple)
complete = st.permutations(IDEAS).map(tuple)
boxes = st.dictionaries(st.one_of(rankings, complete), weights, max_size=9).filter(any)


class Plain(NamedTuple):
    counts: dict[str, Weight]
    left: tuple[str, ...]
    by: LeftBy
    steps: tuple[tuple[LeftBy, dict[str, Weight]], ...]


def above(ballots: Mapping[Ranking, Weight], one: str, other: str) -> Weight:
    return sum(
        weight
        for ranking, weight in ballots.items()
        if one in ranking and (other not in ranking or ranking.index(one) < ranking.index(other))
    )


def standing_above(ballots: Mapping[Ranking, Weight], tied: Iterable[str], among: Sequence[str]) -> dict[str, Weight]:
    return {idea: sum(above(ballots, idea, other) for other in among if other != idea) for idea in tied}


def last_places(ballots: Mapping[Ranking, Weight], inside: Sequence[str]) -> dict[str, Weight]:
    last: dict[str, Weight] = dict.fromkeys(inside, 0)
    for ranking, weight in ballots.items():
        ranked = [idea for idea in ranking if idea in inside]
        unranked = [idea for idea in inside if idea not in ranking]
        for idea in (unranked or ranked[-1:]) if ranked else ():
            last[str(idea)] += weight
    return last


def first_places(ballots: Mapping[Ranking, Weight], inside: Sequence[str]) -> dict[str, Weight]:
    first: dict[str, Weight] = dict.fromkeys(inside, 0)
    for ranking, weight in ballots.items():
        for idea in [str(idea) for idea in ranking if idea in inside][:1]:
            first[idea] += weight
    return first


def settle(
    ballots: Mapping[Ranking, Weight], tied: list[str], by: LeftBy
) -> tuple[str, LeftBy, list[tuple[LeftBy, dict[str, Weight]]]]:
    steps: list[tuple[LeftBy, dict[str, Weight]]] = []
    for step, among in ((LeftBy.DUEL, tuple(tied)), (LeftBy.POINTS, IDEAS)):
        if len(tied) == 1:
            break
        numbers = standing_above(ballots, tied, among)
        steps.append((step, numbers))
        tied, by = [idea for idea in tied if numbers[idea] == min(numbers.values())], step
    if len(tied) > 1:
        steps.append((LeftBy.LOT, {idea: ORDER.index(idea) + 1 for idea in tied}))
        tied, by = [max(tied, key=ORDER.index)], LeftBy.LOT
    return tied[0], by, steps


def fewest(
    ballots: Mapping[Ranking, Weight], counts: Mapping[str, Weight]
) -> tuple[str, LeftBy, list[tuple[LeftBy, dict[str, Weight]]]]:
    return settle(ballots, [idea for idea in counts if counts[idea] == min(counts.values())], LeftBy.FEWEST)


def one_round(ballots: Mapping[Ranking, Weight], inside: Sequence[str], method: Method) -> Plain:
    counts = first_places(ballots, inside)
    if method is Method.COOMBS:
        last = last_places(ballots, inside)
        behind = [idea for idea in inside if last[idea] == max(last.values())]
        leaves, by, steps = settle(ballots, behind, LeftBy.LAST_PLACES)
        return Plain(counts, (leaves,), by, ((LeftBy.LAST_PLACES, last), *steps))
    leaves, by, steps = fewest(ballots, counts)
    if method is Method.BOTTOM_TWO:
        other, _by, more = fewest(ballots, {idea: votes for idea, votes in counts.items() if idea != leaves})
        pair = [idea for idea in inside if idea in (leaves, other)]
        duel = standing_above(ballots, pair, pair)
        behind = [idea for idea in pair if duel[idea] == min(duel.values())]
        leaves, by, rest = settle(ballots, behind, LeftBy.DUEL)
        steps = [*steps, *more, (LeftBy.DUEL, duel), *rest[1:]]
    return Plain(counts, (leaves,), by, tuple(steps))


def plainly(ballots: Mapping[Ranking, Weight], method: Method) -> list[Plain]:
    rounds: list[Plain] = []
    inside = IDEAS
    while len(inside) > 1:
        rounds.append(one_round(ballots, inside, method))
        inside = tuple(idea for idea in inside if idea not in rounds[-1].left)
    return rounds


def shown(one: TallyRound) -> Plain:
    assert one.by is not None
    return Plain(dict(one.counts), one.left, one.by, tuple((step.step, dict(step.numbers)) for step in one.steps))


@given(boxes, st.sampled_from(METHODS))
def test_every_number_is_the_one_that_counting_by_hand_gives(ballots: dict[Ranking, Weight], method: Method) -> None:
    found = tally(ballots, IDEAS, Rules(method=method, batch=Batch.NONE, order=ORDER))
    assert [shown(one) for one in found.rounds] == plainly(ballots, method)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("tie", [TieRule.DUEL_POINTS_LOT, TieRule.EARLIER_ROUNDS])
def test_ties_in_every_round_leave_one_idea_after_the_other(method: Method, tie: TieRule) -> None:
    ideas = tuple(f"idea-{place:03}" for place in range(120))
    ring: dict[Ranking, Weight] = {ideas[place:] + ideas[:place]: 1 for place in range(len(ideas))}
    result = tally(ring, ideas, Rules(method=method, tie=tie, batch=Batch.NONE, column="purpose", seed="dice 4-1-6"))
    assert len(result.rounds) == len(ideas) - 1
    assert all(sum(one.counts.values()) == len(ideas) for one in result.rounds)
    assert LeftBy.LOT in {step.step for step in result.rounds[0].steps}


@pytest.mark.parametrize("method", METHODS)
def test_one_ballot_wins_with_its_first_idea_however_many_there_are(method: Method) -> None:
    ideas = tuple(f"idea-{place:03}" for place in range(300))
    assert tally({tuple(reversed(ideas)): 1}, ideas, Rules(method=method)).winner == "idea-299"


@pytest.mark.parametrize("method", METHODS)
def test_a_weight_beyond_every_machine_number_is_counted_exactly(method: Method) -> None:
    huge = 10**40
    ballots: dict[Ranking, Weight] = {("A", "B", "C"): huge, ("B", "A", "C"): huge, ("C", "B"): Fraction(1, 3)}
    result = tally(ballots, "ABC", Rules(method=method, batch=Batch.NONE))
    assert result.winner == "B"
    assert result.ballots == 2 * huge + Fraction(1, 3)


def test_ballots_that_leave_ideas_out_put_all_of_these_last_alike_until_none_is_left_out() -> None:
    ballots: dict[Ranking, Weight] = {("A", "B"): 3, ("B", "A"): 2, ("C", "D", "A"): 1, ("D",): 1}
    first, second, third = tally(ballots, "ABCD", Rules(method=Method.COOMBS)).rounds
    assert first.steps[0].numbers == {"A": 1, "B": 2, "C": 6, "D": 5}
    assert second.steps[0].numbers == {"A": 1, "B": 2, "D": 5}
    assert (third.steps[0].numbers, third.exhausted) == ({"A": 2, "B": 4}, 1)
