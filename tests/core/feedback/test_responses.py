"""Feedback comes in once, gets an answer, and stands beside the team's own notes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core import lookup
from leitbild_cli.core.feedback.responses import (
    add,
    add_note,
    answer,
    everything,
    find,
    lookalikes,
    out_of_five,
    summary,
)
from leitbild_cli.core.model import Audience, Draft, Feedback, FeedbackStatus, Leitbild, Note, Person, Sentence
from leitbild_cli.errors import Ambiguous, NotFound, UsageRefusal

GOOD = Feedback(
    id="g1111111",
    draft="dr4ft001",
    audience=Audience.CUSTOMER,
    received=date(2026, 3, 16),
    rating=Decimal(4),
    scale=5,
    text="Passt.",
)
LONG = Feedback(id="g2222222", draft="dr4ft001", received=date(2026, 3, 15), text="Zu lang!")
NOTE = Note(
    id="n3333333", draft="dr4ft001", rating=2, text="Mir zu schwammig", added=datetime(2026, 3, 14, 9, tzinfo=UTC)
)
TEAM = Leitbild(
    people=(Person(id="anna", name="Anna"), Person(id="ben", name="Ben", notes=(NOTE,))),
    drafts=(Draft(id="dr4ft001"),),
    feedback=(GOOD, LONG),
)

CANDIDATES = st.lists(
    st.builds(
        Feedback,
        id=st.sampled_from(["a1111111", "b1111111", "c1111111"]),
        rating=st.none() | st.sampled_from([Decimal(1), Decimal(5)]),
        scale=st.just(5),
        text=st.sampled_from(["gut", "lang"]),
    )
)


def test_what_is_known_is_not_taken_in_again() -> None:
    after, added = add(TEAM, [GOOD])
    assert after is TEAM
    assert (added.new, added.known, added.changed) == ((), (GOOD,), ())


def test_changed_words_are_open_again_and_the_old_ones_stay_beside_with_their_answer() -> None:
    decided, _one = answer(TEAM, "g1", FeedbackStatus.ACCEPTED, "Danke!", "dr4ft001")
    after, added = add(decided, [replace(GOOD, text="Passt nicht.", rating=Decimal(2), audience=Audience.OTHER)])
    (one,) = added.changed
    assert one in after.feedback
    assert (one.text, one.rating, one.audience) == ("Passt nicht.", Decimal(2), Audience.CUSTOMER)
    assert (one.status, one.answer, one.done_in) == (FeedbackStatus.OPEN, None, None)
    (before,) = one.earlier
    assert (before.text, before.status, before.answer) == (GOOD.text, FeedbackStatus.ACCEPTED, "Danke!")


def test_an_older_export_changes_nothing_back() -> None:
    newer, _added = add(TEAM, [replace(GOOD, text="Passt nicht.", rating=Decimal(2))])
    again, added = add(newer, [GOOD])
    assert (again, added.known[0].text) == (newer, "Passt nicht.")


def test_a_name_taken_out_by_hand_does_not_come_back() -> None:
    after, added = add(TEAM, [replace(GOOD, text="Passt. Gruß, Jörg Weiß")], native=frozenset())
    assert after is TEAM
    assert added.known == (GOOD,)


def test_new_feedback_is_added_and_open() -> None:
    new = Feedback(id="h1111111", text="Neu")
    after, added = add(TEAM, [new, new, GOOD])
    assert after.feedback == (GOOD, LONG, new)
    assert (added.new, added.known) == ((new,), (GOOD,))
    assert find(after, "h").status is FeedbackStatus.OPEN


@given(CANDIDATES, CANDIDATES)
def test_adding_twice_is_adding_once(before: list[Feedback], candidates: list[Feedback]) -> None:
    start, _added = add(Leitbild(), before)
    once, first = add(start, candidates)
    again, second = add(once, [next(one for one in once.feedback if one.id == new.id) for new in candidates])
    assert again is once
    assert not second.new
    assert not second.changed
    assert {one.id for one in (*first.new, *first.known, *first.changed)} == {one.id for one in candidates}
    assert len({one.id for one in once.feedback}) == len(once.feedback)


def test_the_same_words_a_day_later_under_another_id_look_alike() -> None:
    twin = replace(GOOD, id="z1111111", text="  passt. ", received=date(2026, 3, 17))
    assert lookalikes(TEAM, [twin, GOOD]) == ((twin, GOOD),)
    assert not lookalikes(TEAM, [replace(twin, received=date(2026, 3, 18)), replace(twin, rating=Decimal(5))])
    assert not lookalikes(TEAM, [replace(twin, text=None)])


def test_declining_needs_a_reason() -> None:
    with pytest.raises(UsageRefusal, match="only be declined with a reason"):
        answer(TEAM, "g1", FeedbackStatus.DECLINED, "  ")
    after, one = answer(TEAM, "g1", FeedbackStatus.DECLINED, " Das steht schon im zweiten Satz. ")
    assert (one.status, one.answer) == (FeedbackStatus.DECLINED, "Das steht schon im zweiten Satz.")
    assert after.feedback == (replace(GOOD, status=one.status, answer=one.answer), LONG)


def test_only_accepted_feedback_is_done_in_a_draft_there_is() -> None:
    with pytest.raises(UsageRefusal, match="not accepted"):
        answer(TEAM, "g1", FeedbackStatus.DECLINED, "nein", "dr4ft001")
    with pytest.raises(NotFound):
        answer(TEAM, "g1", FeedbackStatus.ACCEPTED, None, "dr4ft009")
    assert answer(TEAM, "g1", FeedbackStatus.ACCEPTED, done_in="dr4ft001")[1].done_in == "dr4ft001"


def test_an_answer_stays_when_the_draft_that_takes_it_up_is_named_later() -> None:
    thanked, _one = answer(TEAM, "g1", FeedbackStatus.ACCEPTED, "Danke!")
    done, one = answer(thanked, "g1", FeedbackStatus.ACCEPTED, done_in="dr4ft001")
    assert (one.answer, one.done_in) == ("Danke!", "dr4ft001")
    assert answer(done, "g1", FeedbackStatus.ACCEPTED, "Danke sehr!")[1].done_in == "dr4ft001"


def test_a_decision_can_be_taken_back() -> None:
    declined, _one = answer(TEAM, "g1", FeedbackStatus.DECLINED, "nein")
    assert answer(declined, "g1", FeedbackStatus.OPEN)[0] == TEAM


def test_a_note_stays_its_authors_and_is_answered_beside_it_or_by_a_draft_that_carries_it() -> None:
    after, said = answer(TEAM, "n3", FeedbackStatus.DECLINED, "Das sagen wir schon.")
    assert after.people == TEAM.people
    assert (said.status, said.answer) == (FeedbackStatus.DECLINED, "Das sagen wir schon.")
    assert lookup.open_notes(TEAM) == (NOTE,)
    assert lookup.open_notes(after) == ()
    assert answer(after, "n3", FeedbackStatus.OPEN)[0] == TEAM
    carrying = Draft(id="dr4ft002", sentences=(Sentence(text="Klar.", carries=("n3333333",)),))
    note = find(replace(TEAM, drafts=(*TEAM.drafts, carrying)), "n3")
    assert (note.status, note.done_in) == (FeedbackStatus.ACCEPTED, "dr4ft002")


def test_feedback_is_found_by_the_beginning_of_its_id() -> None:
    assert find(TEAM, "G1").text == "Passt."
    assert find(TEAM, "n").person == "ben"
    with pytest.raises(Ambiguous, match="could be several"):
        find(TEAM, "g")
    for nothing in ("x", "", " "):
        with pytest.raises(NotFound):
            find(TEAM, nothing)


def test_a_whole_id_is_itself_even_if_another_one_begins_so() -> None:
    longer = replace(GOOD, id="g11111112")
    assert find(replace(TEAM, feedback=(longer, GOOD)), "g1111111").id == "g1111111"


def test_everything_said_stands_in_the_order_it_came() -> None:
    undated = replace(LONG, id="a1111111", received=None)
    said = everything(replace(TEAM, feedback=(undated, GOOD, LONG)))
    assert [one.id for one in said] == ["n3333333", "g2222222", "g1111111", "a1111111"]
    assert (said[0].person, said[0].audience, said[0].scale) == ("ben", Audience.TEAM, 5)


def test_a_summary_counts_by_audience_and_names_what_is_open() -> None:
    ten = replace(GOOD, id="g4444444", rating=Decimal(10), scale=10)
    other = replace(GOOD, id="g5555555", draft="dr4ft002")
    decided, _one = answer(
        replace(TEAM, feedback=(GOOD, LONG, ten, other)), "g1", FeedbackStatus.ACCEPTED, done_in="dr4ft001"
    )
    told = summary(decided, "dr4ft001")
    assert [(one.audience.value, one.count, one.rated, str(one.mean), one.open) for one in told.voices] == [
        ("team", 1, 1, "None", 1),
        ("customer", 2, 2, "None", 1),
        ("other", 1, 0, "None", 1),
    ]
    assert (told.count, told.rated, told.mean) == (4, 3, None)
    assert [one.id for one in told.open] == ["n3333333", "g2222222", "g4444444"]
    assert summary(decided).count == 5


def test_a_draft_nobody_spoke_of_has_no_mean() -> None:
    told = summary(TEAM, "dr4ft009")
    assert (told.count, told.mean, told.voices, told.open) == (0, None, (), ())


@given(st.integers(2, 100), st.integers(0, 100))
def test_a_rating_on_any_scale_lies_between_one_and_five(scale: int, rating: int) -> None:
    assert 1 <= out_of_five(Decimal(min(max(rating, 1), scale)), scale) <= 5
    assert (out_of_five(Decimal(1), scale), out_of_five(Decimal(scale), scale)) == (Decimal(1), Decimal(5))


def test_a_note_goes_into_its_authors_block() -> None:
    note = Note(id="n4444444", text="Klingt gut", rating=5)
    after, _note = add_note(TEAM, "anna", note)
    assert [person.notes for person in after.people] == [(note,), (NOTE,)]


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (Note(id="n4444444", text=" "), "needs some words"),
        (Note(id="n4444444", text="x", rating=0), "0 is no rating from 1 to 5"),
        (Note(id="n4444444", text="x", rating=6), "6 is no rating from 1 to 5"),
    ],
)
def test_a_note_without_words_or_off_the_scale_is_refused(note: Note, said: str) -> None:
    with pytest.raises(UsageRefusal, match=said):
        add_note(TEAM, "anna", note)


def test_a_note_needs_its_author() -> None:
    with pytest.raises(NotFound):
        add_note(TEAM, "carla", NOTE)
