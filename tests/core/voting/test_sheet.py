"""A ballot while it is filled in: what each key does to it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.voting import sheet as filling
from leitbild_cli.core.voting.sheet import BallotSheet

IDEAS = ("a1", "b2", "c3")
LETTERS = {"A": "a1", "B": "b2", "C": "c3"}


def typed(sheet: BallotSheet, line: str, letters: dict[str, str] | None = None) -> BallotSheet:
    for sign in line:
        letters_ = letters or LETTERS
        sheet = filling.separated(sheet, letters_) if sign == " " else filling.lettered(sheet, sign, letters_)
    return sheet


def test_the_idea_under_the_cursor_takes_the_next_place_and_gives_it_back() -> None:
    first = filling.taken(filling.moved(BallotSheet(ideas=IDEAS), 2))
    both = filling.taken(filling.moved(first, -2))
    assert both.ranks == ("c3", "a1")
    assert filling.taken(both).ranks == ("c3",)


def test_the_cursor_comes_in_at_the_other_end_but_a_page_stops_there() -> None:
    sheet = BallotSheet(ideas=IDEAS)
    assert filling.moved(sheet, -1).at == sheet.skips
    assert filling.moved(filling.moved(sheet, -1), 1).at == 0
    assert filling.moved(sheet, 10).at == sheet.skips
    assert filling.moved(sheet, -10).at == 0


def test_letters_give_places_in_the_order_they_are_typed() -> None:
    assert typed(BallotSheet(ideas=IDEAS), "c a b").ranks == ("c3", "a1", "b2")
    assert typed(BallotSheet(ideas=IDEAS), "CAb").ranks == ("c3", "a1", "b2")
    assert typed(BallotSheet(ideas=IDEAS), "caz").ranks == ("c3", "a1")


def test_letters_on_an_earlier_ballot_begin_a_new_one_but_arrows_change_it() -> None:
    earlier = BallotSheet(ideas=IDEAS, ranks=("a1", "b2"))
    assert typed(earlier, "b").ranks == ("b2",)
    assert filling.taken(earlier).ranks == ("b2",)


def test_a_letter_that_begins_a_longer_name_waits_for_its_end() -> None:
    letters = {"A": "a1", "B": "b2", "AA": "c3"}
    assert typed(BallotSheet(ideas=IDEAS), "aa", letters).ranks == ("c3",)
    assert typed(BallotSheet(ideas=IDEAS), "a", letters).ranks == ()
    assert typed(BallotSheet(ideas=IDEAS), "a b", letters).ranks == ("a1", "b2")
    assert filling.without_last(typed(BallotSheet(ideas=IDEAS), "ba", letters)).ranks == ("b2",)


def test_an_idea_moves_up_and_down_among_those_with_a_place() -> None:
    sheet = BallotSheet(ideas=IDEAS, ranks=("a1", "b2", "c3"), at=2)
    assert filling.raised(sheet, 1).ranks == ("a1", "c3", "b2")
    assert filling.raised(filling.raised(sheet, 1), -1).ranks == sheet.ranks
    assert filling.raised(sheet, -1).ranks == sheet.ranks
    assert filling.raised(BallotSheet(ideas=IDEAS), 1).ranks == ("a1",)
    assert filling.raised(BallotSheet(ideas=IDEAS), -1).ranks == ()


def test_the_last_place_is_taken_back() -> None:
    assert filling.without_last(BallotSheet(ideas=IDEAS, ranks=("a1", "b2"))).ranks == ("a1",)
    assert filling.without_last(BallotSheet(ideas=IDEAS)).ranks == ()


def test_the_lines_behind_the_ideas_hold_none() -> None:
    sheet = BallotSheet(ideas=IDEAS, at=3)
    assert (sheet.idea, filling.taken(sheet), filling.raised(sheet, 1)) == (None, sheet, sheet)


MOVES = st.lists(
    st.one_of(
        st.integers(-3, 3).map(lambda by: ("move", by)),
        st.sampled_from([("take", 0), ("raise", 1), ("raise", -1), ("drop", 0)]),
        st.sampled_from("abcz ").map(lambda sign: (sign, 0)),
    )
)


@given(MOVES)
def test_whatever_is_pressed_no_idea_stands_twice_and_the_cursor_stays_on_the_sheet(
    moves: list[tuple[str, int]],
) -> None:
    sheet = BallotSheet(ideas=IDEAS)
    for word, by in moves:
        match word:
            case "move":
                sheet = filling.moved(sheet, by)
            case "take":
                sheet = filling.taken(sheet)
            case "raise":
                sheet = filling.raised(sheet, by)
            case "drop":
                sheet = filling.without_last(sheet)
            case sign:
                sheet = typed(sheet, sign)
        assert len(set(sheet.ranks)) == len(sheet.ranks)
        assert set(sheet.ranks) <= set(IDEAS)
        assert 0 <= sheet.at <= sheet.skips
