"""The worked examples of the rules, number by number, and what a tally says at the edges."""

from __future__ import annotations

from fractions import Fraction

import pytest

from leitbild_cli.core.model import Batch, LeftBy, Method, Stop, TieRule
from leitbild_cli.core.voting.record import majority, recorded
from leitbild_cli.core.voting.tally.ballots import Ranking, Weight, lot_order
from leitbild_cli.core.voting.tally.count import Outcome, tally
from leitbild_cli.core.voting.tally.rules import Lot, Rules


def of(*lines: str) -> dict[Ranking, Weight]:
    """Read `4 A>B` as four ballots that put A before B."""
    pairs = (line.split(" ") for line in lines)
    return {tuple(ranks.split(">")): int(weight) for weight, ranks in pairs}


def test_the_lot_order_is_the_one_anybody_can_work_out() -> None:
    order = lot_order("dice 4-1-6", "was", ["idea-01", "idea-02", "idea-03"])
    assert order == ("idea-01", "idea-03", "idea-02")


def test_the_idea_that_led_at_first_need_not_win() -> None:
    result = tally(of("4 A>B", "3 B>C>A", "2 C>B"), "ABC")
    one, two = result.rounds
    assert (one.counts, one.left, one.by) == ({"A": 4, "B": 3, "C": 2}, ("C",), LeftBy.FEWEST)
    assert one.transfers == {"C": {"B": 2}}
    assert (two.counts, two.left) == ({"A": 4, "B": 5}, ("A",))
    assert (result.outcome, result.winner, majority(recorded(result, Rules()))) == (Outcome.WON, "B", 2)


def test_a_tie_for_fewest_votes_is_settled_by_the_duel_among_the_tied() -> None:
    result = tally(of("2 A>C>D>B", "1 C>A", "1 D>C", "1 B>D>C"), "ABCD")
    assert [one.left for one in result.rounds] == [("B",), ("C",), ("D",)]
    assert result.rounds[0].by is LeftBy.DUEL
    assert [(step.step, step.numbers) for step in result.rounds[0].steps] == [(LeftBy.DUEL, {"B": 2, "C": 7, "D": 5})]
    assert result.rounds[0].transfers == {"B": {"D": 1}}
    assert [one.counts for one in result.rounds[1:]] == [{"A": 2, "C": 1, "D": 2}, {"A": 3, "D": 2}]
    assert result.winner == "A"


def test_points_over_all_ideas_settle_what_the_duel_leaves_tied() -> None:
    result = tally(of("1 A>C>B", "1 B>A"), "ABC")
    assert (result.rounds[0].left, result.rounds[0].by) == (("C",), LeftBy.NO_VOTES)
    steps = [(step.step, step.numbers) for step in result.rounds[1].steps]
    assert steps == [(LeftBy.DUEL, {"A": 1, "B": 1}), (LeftBy.POINTS, {"A": 3, "B": 2})]
    assert (result.rounds[1].left, result.rounds[1].by, result.winner) == (("B",), LeftBy.POINTS, "A")
    assert (result.seed, result.order) == (None, ())


def test_the_lot_settles_what_points_leave_tied_and_the_last_in_the_order_leaves() -> None:
    result = tally(of("1 A>B>C", "1 B>A"), "ABC", Rules(order=("B", "A", "C")))
    last = result.rounds[-1]
    assert [step.step for step in last.steps] == [LeftBy.DUEL, LeftBy.POINTS, LeftBy.LOT]
    assert last.steps[1].numbers == {"A": 3, "B": 3}
    assert last.steps[2].numbers == {"A": 2, "B": 1}
    assert (last.left, last.by, result.winner) == (("A",), LeftBy.LOT, "B")


def test_two_wordings_of_one_thought_do_not_lose_when_everybody_ranks_both() -> None:
    result = tally(of("3 X1>X2", "3 X2>X1", "4 Y"), ["X1", "X2", "Y"], Rules(order=("X1", "X2", "Y")))
    assert result.rounds[0].counts == {"X1": 3, "X2": 3, "Y": 4}
    assert [step.step for step in result.rounds[0].steps] == [LeftBy.DUEL, LeftBy.POINTS, LeftBy.LOT]
    assert result.rounds[0].left == ("X2",)
    assert (result.rounds[1].counts, result.winner) == ({"X1": 6, "Y": 4}, "X1")


def test_two_wordings_of_one_thought_lose_when_everybody_names_only_one() -> None:
    result = tally(of("3 X1", "3 X2", "4 Y"), ["X1", "X2", "Y"], Rules(order=("X1", "X2", "Y")))
    assert result.rounds[0].transfers == {"X2": {None: 3}}
    assert (result.rounds[1].counts, result.rounds[1].exhausted) == ({"X1": 3, "Y": 4}, 3)
    assert result.winner == "Y"


def test_a_thought_merged_before_the_vote_wins_at_once() -> None:
    result = tally(of("6 X", "4 Y"), "XY")
    assert (len(result.rounds), result.winner, majority(recorded(result, Rules()))) == (1, "X", 1)


def test_without_dice_the_seed_is_made_of_the_ballots_and_named() -> None:
    result = tally(of("1 A>B", "1 B>A"), "AB")
    again = tally(of("1 B>A", "1 A>B"), "BA")
    assert result.seed is not None
    assert len(result.seed) == 64
    assert result.order == lot_order(result.seed, "", "AB")
    assert (again.seed, again.winner) == (result.seed, result.winner)


def test_the_canonical_ballots_are_what_they_are_said_to_be() -> None:
    from hashlib import sha256

    result = tally({("B", "A"): 1, ("A", "B"): 1, (): 2}, "AB")
    assert result.seed == sha256(b"1 A>B\n1 B>A\n2\n").hexdigest()


def test_the_given_dice_decide() -> None:
    seeds = [tally(of("1 A>B", "1 B>A"), "AB", Rules(column="x", seed=str(n))) for n in range(20)]
    assert {one.winner for one in seeds} == {"A", "B"}
    assert all(one.winner == one.order[0] for one in seeds)


def test_no_idea_is_no_result() -> None:
    assert tally({("A",): 1}, ()).outcome is Outcome.NO_IDEA


def test_no_ballots_are_no_result() -> None:
    result = tally({}, "AB")
    assert (result.outcome, result.winner, result.rounds) == (Outcome.NO_BALLOTS, None, ())


def test_blank_ballots_alone_are_no_result() -> None:
    result = tally({(): 4}, "AB")
    assert (result.outcome, result.ballots, result.blank) == (Outcome.ALL_BLANK, 4, 4)


def test_one_idea_wins_unopposed_even_without_ballots() -> None:
    boxes: list[dict[Ranking, Weight]] = [{}, {("A",): 2}, {(): 1}]
    for ballots in boxes:
        result = tally(ballots, "A", Rules(quorum=9))
        assert (result.outcome, result.winner, result.rounds) == (Outcome.UNOPPOSED, "A", ())


def test_a_missed_quorum_shows_no_rounds() -> None:
    result = tally(of("3 A>B"), "AB", Rules(quorum=4))
    assert (result.outcome, result.winner, result.rounds) == (Outcome.NO_QUORUM, None, ())


def test_a_blank_ballot_counts_for_the_quorum() -> None:
    assert tally({("A", "B"): 3, (): 1}, "AB", Rules(quorum=4)).winner == "A"


def test_a_tie_nobody_may_settle_is_reported_with_who_is_tied() -> None:
    result = tally(of("2 A", "1 B", "1 C"), "ABC", Rules(tie=TieRule.STOP))
    assert (result.outcome, result.winner, result.tied) == (Outcome.UNRESOLVED_TIE, None, ("B", "C"))
    assert result.rounds[-1].left == ()


def test_a_recorded_lot_holds_only_in_its_round_and_among_the_tied() -> None:
    ballots = of("2 A", "1 B", "1 C")
    drawn = tally(ballots, "ABC", Rules(tie=TieRule.LOTS, lots=(Lot(round=1, leaves="B"),)))
    assert (drawn.rounds[0].left, drawn.rounds[0].by) == (("B",), LeftBy.LOT)
    for wrong in (Lot(round=2, leaves="B"), Lot(round=1, leaves="A")):
        result = tally(ballots, "ABC", Rules(tie=TieRule.LOTS, lots=(wrong,)))
        assert result.outcome is Outcome.UNRESOLVED_TIE


def test_earlier_rounds_are_asked_newest_first_with_their_numbers() -> None:
    ballots = of("3 A", "2 B", "1 C>B", "3 D")
    rules = Rules(tie=TieRule.EARLIER_ROUNDS, order=("A", "D", "B", "C"))
    result = tally(ballots, "ABCD", rules)
    second = result.rounds[1]
    assert second.counts == {"A": 3, "B": 3, "D": 3}
    assert [(step.step, step.numbers) for step in second.steps] == [(LeftBy.EARLIER_ROUND, {"A": 3, "B": 2, "D": 3})]
    assert (second.left, second.by) == (("B",), LeftBy.EARLIER_ROUND)


def test_everything_tied_ends_with_a_winner_and_a_reason_for_each_who_left() -> None:
    ideas = [f"idea-{number:03}" for number in range(477)]
    result = tally({(idea,): 1 for idea in ideas}, ideas, Rules(column="purpose", seed="dice 1"))
    assert len(result.rounds) == 476
    assert all(one.by is LeftBy.LOT for one in result.rounds)
    assert result.winner == result.order[0]


def test_all_tied_may_leave_together_but_never_everybody() -> None:
    everybody = tally(of("1 A", "1 B"), "AB", Rules(tie=TieRule.ALL_LEAVE))
    assert (everybody.outcome, everybody.tied) == (Outcome.UNRESOLVED_TIE, ("A", "B"))
    assert tally(of("2 A", "1 B", "1 C"), "ABC", Rules(tie=TieRule.ALL_LEAVE)).rounds[0].left == ("B", "C")


def test_ideas_without_a_vote_leave_together_or_one_by_one_and_the_winner_is_the_same() -> None:
    ballots = of("3 A>C", "2 B>D>C")
    together = tally(ballots, "ABCD")
    single = tally(ballots, "ABCD", Rules(batch=Batch.NONE))
    assert (together.rounds[0].left, together.rounds[0].by) == (("C", "D"), LeftBy.NO_VOTES)
    assert (len(together.rounds), len(single.rounds)) == (2, 3)
    assert together.winner == single.winner == "A"


def test_bottom_two_keeps_the_idea_that_beats_everybody_although_nobody_puts_it_first() -> None:
    ballots = of("3 A>C", "2 B>C")
    result = tally(ballots, "ABC", Rules(method=Method.BOTTOM_TWO))
    assert tally(ballots, "ABC").winner == "A"
    assert (result.rounds[0].left, result.rounds[0].steps[-1].numbers) == (("B",), {"B": 2, "C": 3})
    tied = tally(of("2 A>C", "2 B>C"), "ABC", Rules(method=Method.BOTTOM_TWO, order=tuple("CAB")))
    assert tied.winner == "C"


def test_coombs_lets_the_idea_leave_that_most_put_last() -> None:
    result = tally(of("3 A>B>C", "2 C>B>A", "2 B>C>A"), "ABC", Rules(method=Method.COOMBS))
    assert result.rounds[0].steps[0].numbers == {"A": 4, "B": 0, "C": 3}
    assert (result.rounds[0].left, result.rounds[0].by, result.winner) == (("A",), LeftBy.LAST_PLACES, "B")


def test_coombs_counts_every_unranked_idea_as_last() -> None:
    result = tally(of("2 A", "1 B>C>A"), "ABC", Rules(method=Method.COOMBS))
    assert result.rounds[0].steps[0].numbers == {"A": 1, "B": 2, "C": 2}


def test_stopping_at_the_majority_shows_a_last_round_nobody_leaves_in() -> None:
    result = tally(of("4 A>B", "3 B>C>A", "2 C>B"), "ABC", Rules(stop=Stop.MAJORITY))
    assert [(one.left, one.by) for one in result.rounds] == [(("C",), LeftBy.FEWEST), ((), None)]
    assert result.winner == "B"


def test_weights_are_exact() -> None:
    third = Fraction(1, 3)
    result = tally({("A",): third, ("B",): third, ("A", "B"): third, ("B", "A"): Fraction(2, 3)}, "AB")
    assert result.rounds[0].counts == {"A": Fraction(2, 3), "B": 1}


def test_a_weight_that_is_not_exact_or_less_than_nothing_is_refused() -> None:
    for weight in (0.5, -1):
        with pytest.raises(ValueError, match="exact"):
            tally({("A",): weight}, "AB")  # type: ignore[dict-item]


def test_what_cannot_be_tallied_from_ballots_is_refused() -> None:
    with pytest.raises(ValueError, match="hands"):
        Rules(method=Method.HANDS)
    with pytest.raises(ValueError, match="bottom-two"):
        Rules(method=Method.BOTTOM_TWO, tie=TieRule.ALL_LEAVE)
    with pytest.raises(ValueError, match="lot order"):
        tally(of("1 A"), "AB", Rules(order=("A",)))
