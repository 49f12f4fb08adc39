"""What holds for every tally, whatever the ballots are."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import Batch, LeftBy, Method, Stop, TieRule
from leitbild_cli.core.voting.tally.ballots import Ranking, Weight, group
from leitbild_cli.core.voting.tally.count import Outcome, Tally, tally
from leitbild_cli.core.voting.tally.rules import Rules

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

IDEAS = tuple("ABCDEF")
ORDER = tuple("CADBFE")

rankings = st.lists(st.sampled_from(IDEAS), unique=True).map(tuple)
papers = st.lists(rankings, max_size=9)
methods = st.sampled_from([Method.IRV, Method.BOTTOM_TWO, Method.COOMBS])
all_rules = st.builds(
    Rules,
    method=methods,
    stop=st.sampled_from(Stop),
    batch=st.sampled_from(Batch),
    tie=st.sampled_from([TieRule.DUEL_POINTS_LOT, TieRule.EARLIER_ROUNDS, TieRule.ORDER]),
    order=st.just(ORDER),
)


def count(ballots: Sequence[Ranking], rules: Rules, ideas: Sequence[str] = IDEAS) -> Tally:
    return tally(group(ballots), ideas, rules)


@given(papers, all_rules)
def test_every_ballot_is_somewhere_in_every_round(ballots: list[Ranking], rules: Rules) -> None:
    result = count(ballots, rules)
    for one in result.rounds:
        assert sum(one.counts.values()) + one.exhausted + result.blank == result.ballots == len(ballots)


@given(papers, all_rules)
def test_who_left_is_out_and_who_stayed_is_in(ballots: list[Ranking], rules: Rules) -> None:
    result = count(ballots, rules)
    inside = set(IDEAS)
    for one in result.rounds:
        assert set(one.counts) == inside
        inside -= set(one.left)
    if rules.stop is Stop.ONE_LEFT and result.rounds:
        assert inside == {result.winner}


@given(papers, all_rules)
def test_transfers_explain_the_next_round(ballots: list[Ranking], rules: Rules) -> None:
    result = count(ballots, rules)
    for before, after in zip(result.rounds, result.rounds[1:], strict=False):
        moved: Counter[str | None] = Counter()
        for goals in before.transfers.values():
            moved.update(goals)
        assert after.exhausted == before.exhausted + moved[None]
        assert after.counts == {idea: before.counts[idea] + moved[idea] for idea in after.counts}
        assert {idea: sum(goals.values()) for idea, goals in before.transfers.items()} == {
            idea: before.counts[idea] for idea in before.left
        }


@given(papers.flatmap(lambda some: st.tuples(st.just(some), st.permutations(some))), all_rules)
def test_the_order_of_the_ballots_does_not_matter(pair: tuple[list[Ranking], list[Ranking]], rules: Rules) -> None:
    rules = replace(rules, order=())
    assert count(pair[0], rules) == count(pair[1], rules)


@given(papers, all_rules, st.permutations(IDEAS))
def test_the_order_of_the_ideas_does_not_matter(ballots: list[Ranking], rules: Rules, ideas: list[str]) -> None:
    one, other = count(ballots, rules), count(ballots, rules, ideas)
    assert (one.outcome, one.winner) == (other.outcome, other.winner)
    assert [(a.counts, set(a.left), a.by) for a in one.rounds] == [(b.counts, set(b.left), b.by) for b in other.rounds]


@given(papers, all_rules, st.permutations(IDEAS))
def test_other_names_for_the_ideas_rename_the_result(ballots: list[Ranking], rules: Rules, names: list[str]) -> None:
    new = dict(zip(IDEAS, names, strict=True))
    renamed = [tuple(new[str(idea)] for idea in ranking) for ranking in ballots]
    rules_too = replace(rules, order=tuple(new[idea] for idea in ORDER))
    one, other = count(ballots, rules), count(renamed, rules_too)
    assert other.winner == (None if one.winner is None else new[one.winner])
    assert [set(b.left) for b in other.rounds] == [{new[idea] for idea in a.left} for a in one.rounds]


@given(papers, all_rules, st.integers(2, 5))
def test_every_ballot_counted_n_times_changes_no_one_who_leaves(
    ballots: list[Ranking], rules: Rules, times: int
) -> None:
    one, many = count(ballots, rules), count(ballots * times, rules)
    assert one.winner == many.winner
    assert [(a.left, a.by) for a in one.rounds] == [(b.left, b.by) for b in many.rounds]


@given(papers, all_rules)
def test_a_weight_is_worth_as_many_ballots(ballots: list[Ranking], rules: Rules) -> None:
    named_again = {(*ranking, ranking[0]): weight for ranking, weight in group(ballots).items() if ranking}
    halves: dict[Ranking, int] = dict.fromkeys(named_again, 1)
    rest = {ranking[:-1]: weight - 1 for ranking, weight in named_again.items()}
    blank = {(): ballots.count(())}
    assert tally({**halves, **rest, **blank}, IDEAS, rules).rounds == count(ballots, rules).rounds  # type: ignore[dict-item]


@given(papers, st.sampled_from(Stop), st.sampled_from(Batch))
def test_neither_when_it_stops_nor_batches_change_the_winner(ballots: list[Ranking], stop: Stop, batch: Batch) -> None:
    plain = Rules(order=ORDER, batch=Batch.NONE)
    one, other = count(ballots, plain), count(ballots, replace(plain, stop=stop, batch=batch))
    assert (one.outcome, one.winner) == (other.outcome, other.winner)


def _is_majority(counts: Mapping[str, Weight]) -> bool:
    return 2 * max(counts.values()) > sum(counts.values())


@given(papers, all_rules)
def test_who_has_a_majority_wins_by_votes(ballots: list[Ranking], rules: Rules) -> None:
    result = count(ballots, replace(rules, method=Method.IRV))
    most = [max(one.counts, key=one.counts.__getitem__) for one in result.rounds if _is_majority(one.counts)]
    if most and result.winner is not None:
        assert result.winner == most[0]


@given(st.lists(st.permutations(IDEAS).map(tuple), min_size=1, max_size=9))
def test_bottom_two_lets_the_idea_win_that_beats_every_other(ballots: list[Ranking]) -> None:
    def beats(one: str, other: str) -> bool:
        return 2 * sum(ranking.index(one) < ranking.index(other) for ranking in ballots) > len(ballots)

    best = [idea for idea in IDEAS if all(beats(idea, other) for other in IDEAS if other != idea)]
    if best:
        assert count(ballots, Rules(method=Method.BOTTOM_TWO)).winner == best[0]


@given(papers, all_rules)
def test_every_step_of_a_tie_has_the_numbers_that_decided(ballots: list[Ranking], rules: Rules) -> None:
    for one in count(ballots, replace(rules, method=Method.IRV)).rounds:
        for before, after in zip(one.steps, one.steps[1:], strict=False):
            least = min(before.numbers.values())
            assert set(after.numbers) <= set(before.numbers)
            assert all(before.numbers[idea] == least for idea in after.numbers) or after.step is LeftBy.EARLIER_ROUND
        if one.steps and one.left:
            last = one.steps[-1]
            pick = max if last.step is LeftBy.LOT else min
            assert one.left == (pick(last.numbers, key=last.numbers.__getitem__),)


@given(papers, all_rules)
def test_there_is_a_winner_or_a_reason(ballots: list[Ranking], rules: Rules) -> None:
    result = count(ballots, rules)
    assert (result.winner is not None) == (result.outcome is Outcome.WON)
    expected = Outcome.NO_BALLOTS if not ballots else Outcome.WON if any(ballots) else Outcome.ALL_BLANK
    assert result.outcome is expected
