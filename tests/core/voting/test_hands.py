"""Live rounds of hands: what is asked next, and that the record tells the same story again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import LeftBy, Leitbild, Method, Vote
from leitbild_cli.core.voting import hands
from leitbild_cli.core.voting.hands import AskDeciding, AskLot, AskRound, Decided, Draw, Entry, Hands, Mend, Show
from leitbild_cli.core.voting.record import record_hands, replay
from leitbild_cli.core.voting.refusals import OtherQuestion, TooManyHands
from leitbild_cli.errors import NotFound


def show(*counts: str, present: int = 6) -> Show:
    """Read `A2` as two hands for A."""
    return Show(counts={one[0]: int(one[1:]) for one in counts}, present=present)


def play(ideas: str, *entries: Entry) -> Hands:
    vote = Hands(ideas=tuple(ideas))
    for entry in entries:
        vote = hands.enter(vote, entry)
    return vote


EXAMPLE = (
    show("A2", "B2", "C1", "D1"),
    show("C4", "D2"),
    show("A2", "B2", "C2"),
    show("A2", "B2", "C2"),
    show("A3", "B3"),
    show("A3", "B3"),
)


def test_the_worked_example_asks_what_it_should_step_by_step() -> None:
    asked = [hands.ask(play("ABCD", *EXAMPLE[:count])) for count in range(len(EXAMPLE) + 1)]
    assert asked == [
        AskRound(number=1, ideas=("A", "B", "C", "D")),
        AskDeciding(number=1, ideas=("C", "D")),
        AskRound(number=2, ideas=("A", "B", "C")),
        AskDeciding(number=2, ideas=("A", "B", "C")),
        AskRound(number=3, ideas=("A", "B")),
        AskDeciding(number=3, ideas=("A", "B")),
        AskLot(number=3, ideas=("A", "B")),
    ]
    vote = play("ABCD", *EXAMPLE, Draw(leaves="B", drawn_by="ben"))
    assert hands.ask(vote) == Decided(winner="A")


def test_the_worked_example_says_by_what_each_idea_left() -> None:
    rounds = hands.rounds(play("ABCD", *EXAMPLE, Draw(leaves="B", drawn_by="ben")))
    assert [(one.left, one.by) for one in rounds] == [
        (("D",), LeftBy.DECIDING_ROUND),
        (("C",), LeftBy.EARLIER_ROUND),
        (("B",), LeftBy.LOT),
    ]
    assert [step.step for step in rounds[1].steps] == [LeftBy.DECIDING_ROUND, LeftBy.EARLIER_ROUND]
    earlier = [step for step in rounds[2].steps if step.step is LeftBy.EARLIER_ROUND]
    assert [[int(count.votes) for count in step.counts] for step in earlier] == [[2, 2], [2, 2]]
    assert (rounds[2].drawn_by, rounds[2].present) == ("ben", 6)


def test_ideas_without_a_hand_leave_together() -> None:
    vote = play("ABCD", show("A3", "B2", "C0", "D0"))
    assert (hands.rounds(vote)[0].left, hands.rounds(vote)[0].by) == (("C", "D"), LeftBy.NO_VOTES)
    assert hands.ask(vote) == AskRound(number=2, ideas=("A", "B"))


def test_ideas_without_a_hand_can_be_taken_one_at_a_time() -> None:
    vote = hands.enter(Hands(ideas=tuple("ABCD"), together=False), show("A3", "B2", "C0", "D0"))
    assert hands.ask(vote) == AskDeciding(number=1, ideas=("C", "D"))


def test_a_deciding_round_keeps_only_those_with_the_fewest_in_the_tie() -> None:
    vote = play("ABC", show("A2", "B2", "C2"), show("A1", "B1", "C4"))
    assert hands.ask(vote) == AskLot(number=1, ideas=("A", "B"))


def test_no_idea_and_one_idea_need_no_hands() -> None:
    assert hands.ask(Hands(ideas=())) == Decided(winner=None)
    assert hands.ask(Hands(ideas=("A",))) == Decided(winner="A", unopposed=True)


def test_hands_for_other_ideas_than_asked_are_refused() -> None:
    with pytest.raises(OtherQuestion) as refused:
        play("ABC", show("A2", "B2"))
    assert refused.value.facts["ideas"] == "`A`, `B`, `C`"


def test_more_hands_than_people_are_refused() -> None:
    with pytest.raises(TooManyHands, match="7 hands were counted, but only 6 people are there"):
        play("AB", show("A4", "B3"))


def test_fewer_hands_than_people_are_fine() -> None:
    assert hands.ask(play("AB", show("A2", "B1"))) == Decided(winner="A")


def test_a_lot_falls_only_among_the_tied_and_only_when_asked() -> None:
    with pytest.raises(OtherQuestion):
        play("ABCD", *EXAMPLE, Draw(leaves="C", drawn_by="ben"))
    with pytest.raises(OtherQuestion):
        play("AB", Draw(leaves="A", drawn_by="ben"))
    with pytest.raises(OtherQuestion):
        play("AB", show("A2", "B1"), show("A1", "B1"))


def test_a_mended_entry_asks_again_only_what_no_longer_fits() -> None:
    vote = play("ABC", show("A3", "B2", "C1"), show("A3", "B2"))
    same = hands.enter(vote, Mend(wrong=1, right=show("A4", "B2", "C0")))
    assert hands.ask(same) == Decided(winner="A")
    other = hands.enter(vote, Mend(wrong=1, right=show("A3", "B1", "C2")))
    assert hands.ask(other) == AskRound(number=2, ideas=("A", "C"))
    assert [number for number, _entry in hands.entries(other)] == [1]
    after = hands.enter(other, show("A2", "C4"))
    assert [number for number, _entry in hands.entries(after)] == [1, 4]
    assert hands.ask(after) == Decided(winner="C")
    assert after.log[:2] == vote.log


def test_only_an_entry_that_counts_can_be_mended() -> None:
    with pytest.raises(NotFound, match="9"):
        play("AB", show("A2", "B1"), Mend(wrong=9, right=show("A1", "B2")))
    with pytest.raises(OtherQuestion):
        play("AB", show("A2", "B1"), Mend(wrong=1, right=show("A1", "C2")))


def test_a_live_vote_can_go_on_from_its_record() -> None:
    half = play("ABCD", *EXAMPLE[:5])
    resumed = hands.resume(record_hands("purpose", half))
    assert hands.ask(resumed) == hands.ask(half)
    done = hands.enter(hands.enter(resumed, EXAMPLE[5]), Draw(leaves="A", drawn_by="anna"))
    assert hands.ask(done) == Decided(winner="B")


def test_a_record_that_was_changed_is_found_out() -> None:
    vote = record_hands("purpose", play("ABCD", *EXAMPLE, Draw(leaves="B", drawn_by="ben")))
    assert (vote.method, vote.winner) == (Method.HANDS, "A")
    assert replay(vote, Leitbild()).equal
    forged = replace(vote, winner="B")
    assert [one.what for one in replay(forged, Leitbild()).differences] == ["winner"]
    swapped = replace(vote, rounds=(replace(vote.rounds[0], left=("C",)), *vote.rounds[1:]))
    assert [(one.what, one.round) for one in replay(swapped, Leitbild()).differences] == [("left", 1)]


@given(st.data(), st.builds(Hands, ideas=st.sampled_from(["AB", "ABC", "ABCDE"]).map(tuple), together=st.booleans()))
def test_every_live_vote_ends_and_its_record_tells_it_again(data: st.DataObject, vote: Hands) -> None:
    question = hands.ask(vote)
    while not isinstance(question, Decided):
        if isinstance(question, AskLot):
            entry: Entry = Draw(leaves=data.draw(st.sampled_from(question.ideas)), drawn_by="anna")
        else:
            counts = {idea: data.draw(st.integers(0, 3)) for idea in question.ideas}
            entry = Show(counts=counts, present=sum(counts.values()) + data.draw(st.integers(0, 2)))
        vote = hands.enter(vote, entry)
        again = hands.resume(record_hands("purpose", vote))
        question = hands.ask(vote)
        assert (hands.rounds(again), hands.ask(again)) == (hands.rounds(vote), question)
    record: Vote = record_hands("purpose", vote)
    assert record.winner == question.winner
    assert replay(record, Leitbild()).equal


def test_a_correction_names_what_was_entered_and_when_it_was_corrected() -> None:
    made = datetime(2026, 11, 23, 9, 4, tzinfo=UTC)
    before = play("ABCD", *EXAMPLE[:2])
    after = hands.enter(before, Mend(wrong=2, right=show("C2", "D4")))
    (told,) = hands.corrections(before, after, made=made)
    assert (told.round, told.step, told.made) == (1, LeftBy.DECIDING_ROUND, made)
    assert {count.idea: int(count.votes) for count in told.counts} == {"C": 4, "D": 2}


def test_what_no_longer_fits_after_a_correction_is_kept_as_corrected_too() -> None:
    made = datetime(2026, 11, 23, 9, 4, tzinfo=UTC)
    before = play("ABCD", *EXAMPLE, Draw(leaves="B", drawn_by="ben"))
    after = hands.enter(before, Mend(wrong=1, right=show("A3", "B1", "C1", "D1")))
    told = hands.corrections(before, after, made=made)
    assert [(one.round, one.step, one.present) for one in told] == [
        (1, None, 6),
        (1, LeftBy.DECIDING_ROUND, None),
        (2, None, 6),
        (2, LeftBy.DECIDING_ROUND, None),
        (3, None, 6),
        (3, LeftBy.DECIDING_ROUND, None),
        (3, LeftBy.LOT, None),
    ]
    assert (told[-1].left, told[-1].drawn_by) == ("B", "ben")


def test_an_entry_corrected_to_itself_takes_nothing_out() -> None:
    before = play("ABCD", *EXAMPLE)
    after = hands.enter(before, Mend(wrong=1, right=EXAMPLE[0]))
    assert hands.corrections(before, after, made=datetime(2026, 11, 23, tzinfo=UTC)) == ()
