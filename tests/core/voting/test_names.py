"""What people type: letters, hands and lots, in the ways they come."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.voting.hands import Draw
from leitbild_cli.core.voting.names import hands_typed, lot_typed, ranks_typed
from leitbild_cli.core.voting.refusals import LetterTwice, NotALot, NotHands, UnknownLetter

IDEAS = {"A": "one", "B": "two", "C": "three"}


@pytest.mark.parametrize("line", ["c a b", "cab", "C, A, B", "c;a;b", "C > A > B", "ca b"])
def test_letters_come_with_or_without_anything_between(line: str) -> None:
    assert ranks_typed(line, IDEAS) == ("three", "one", "two")


def test_some_letters_are_a_ranking_and_none_is_a_blank_one() -> None:
    assert ranks_typed("b", IDEAS) == ("two",)
    assert ranks_typed("  ", IDEAS) == ()


def test_more_ideas_than_letters_have_two_letters() -> None:
    assert ranks_typed("aa a", {**IDEAS, "AA": "far"}) == ("far", "one")


def test_letters_nobody_has_or_twice_are_refused() -> None:
    with pytest.raises(UnknownLetter, match="There is no idea D here"):
        ranks_typed("a d", IDEAS)
    with pytest.raises(LetterTwice, match="A is there twice"):
        ranks_typed("aba", IDEAS)


@given(st.permutations(sorted(IDEAS)), st.sampled_from(["", " ", ", ", " > "]))
def test_every_order_is_understood_as_it_is_typed(order: list[str], between: str) -> None:
    assert ranks_typed(between.join(order), IDEAS) == tuple(IDEAS[letter] for letter in order)


@pytest.mark.parametrize("line", ["A 3 B 0", "a3 b0", "A: 3, B = 0", "3 0", "3,0", "b 0 a 3"])
def test_hands_come_with_letters_or_in_order(line: str) -> None:
    assert hands_typed(line, IDEAS, ["one", "two", "three"]) == {"one": 3, "two": 0}


def test_a_number_alone_is_for_the_idea_that_waits() -> None:
    assert hands_typed("4", IDEAS, ["three"]) == {"three": 4}


@pytest.mark.parametrize("line", ["", "A", "A three", "3 A", "-1", "1 2 3 4", "A 1 2", "²"])
def test_what_is_no_hands_is_refused(line: str) -> None:
    with pytest.raises(NotHands):
        hands_typed(line, IDEAS, ["one", "two", "three"])


def test_hands_for_nobody_are_refused() -> None:
    with pytest.raises(UnknownLetter):
        hands_typed("D 2", IDEAS, ["one"])


def test_a_lot_names_the_idea_and_who_drew() -> None:
    assert lot_typed("b Ben Müller", IDEAS) == Draw(leaves="two", drawn_by="Ben Müller")
    assert lot_typed("b", IDEAS, drawn_by="Ben") == Draw(leaves="two", drawn_by="Ben")
    with pytest.raises(NotALot):
        lot_typed("b", IDEAS)
    with pytest.raises(UnknownLetter):
        lot_typed("d Ben", IDEAS)
