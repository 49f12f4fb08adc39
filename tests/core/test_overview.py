"""One next step, whatever is in the file; and where a team stands in numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.drafting.seal import seal_of
from leitbild_cli.core.lookup import standing, undecided
from leitbild_cli.core.model import (
    Adoption,
    Ballot,
    Column,
    Draft,
    Experience,
    Feedback,
    FeedbackStatus,
    Idea,
    Leitbild,
    Measure,
    Merge,
    Method,
    Note,
    Parking,
    Parts,
    Person,
    Reading,
    Sentence,
    Source,
    Verdict,
    Vote,
)
from leitbild_cli.core.overview import Next, Stage, Step, next_step, stage_of
from leitbild_cli.core.status import status

ON = date(2026, 11, 23)
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
COLUMNS = (Column(id="purpose", question="Wozu?"), Column(id="culture", question="Wie?"))


def idea(name: str, column: str = "purpose") -> Idea:
    return Idea(id=name, column=column, text=f"Idee {name}")


def person(name: str, *ideas: Idea, ballots: tuple[str, ...] = ()) -> Person:
    cast = tuple(Ballot(column=column) for column in ballots)
    return Person(id=name, name=name.title(), ideas=ideas, ballots=cast)


EMPTY = Leitbild(columns=COLUMNS)
PEOPLE = replace(EMPTY, people=(person("anna"), person("ben")))
BRIEFED = replace(PEOPLE, brief="Kurz.")
LEARNED = replace(BRIEFED, sources=(Source(id="s1", title="Buch"),))
SAID = replace(LEARNED, parts=Parts(market="Gäste", contribution="Betten", distinction="Ruhe"))
KNOWN = replace(SAID, experience=(Experience(id="e1", verdict=Verdict.WORKS, text="Zuhören"),))
ONE = replace(EMPTY, people=(person("anna", idea("a")), person("ben")))
BOTH = replace(EMPTY, people=(person("anna", idea("a"), idea("b", "culture")), person("ben")))
MERGED = replace(
    BOTH,
    people=(
        person("anna", idea("a"), idea("b", "culture"), idea("e", "culture")),
        person("ben", idea("c"), idea("d")),
    ),
    merged=(Merge(idea="a", ideas=("c",)),),
)
HANDS = replace(MERGED, votes=(Vote(column="purpose", method=Method.HANDS),))
OPENED = replace(MERGED, votes=(Vote(column="purpose", frozen="5ea1"),))
FEW = replace(MERGED, votes=(Vote(column="purpose", frozen="5ea1", entitled=("ben",)),))
SHUT = replace(MERGED, votes=(Vote(column="purpose", frozen="5ea1", closed=NOON),))
TIMED = replace(MERGED, votes=(Vote(column="purpose", frozen="5ea1", closes=NOON),))
HALF = replace(MERGED, people=(person("anna", *MERGED.people[0].ideas, ballots=("purpose",)), MERGED.people[1]))
CAST = replace(MERGED, people=tuple(replace(one, ballots=HALF.people[0].ballots) for one in MERGED.people))
ALL = replace(CAST, people=tuple(replace(one, ballots=(*one.ballots, Ballot(column="culture"))) for one in CAST.people))
DECIDED = replace(
    ALL, votes=(Vote(column="purpose", winner="a"), Vote(column="culture", winner="b", method=Method.HANDS))
)
FOURTH_IDEA = Idea(id="z", column="fourth", text="z")
FOURTH = replace(
    DECIDED,
    columns=(*DECIDED.columns, Column(id="fourth", question="?")),
    people=(replace(DECIDED.people[0], ideas=(*DECIDED.people[0].ideas, FOURTH_IDEA)), *DECIDED.people[1:]),
)
DRAFTED = replace(DECIDED, drafts=(Draft(id="d1"),))
ASKED = replace(DRAFTED, feedback=(Feedback(id="f1", draft="d1", text="schön"),))
TAKEN = Feedback(id="f1", draft="d1", status=FeedbackStatus.ACCEPTED, done_in="d1")
ANSWERED = replace(DRAFTED, feedback=(TAKEN,))
PROMISED = replace(DRAFTED, feedback=(replace(TAKEN, done_in=None),))
ADOPTED = replace(ANSWERED, adopted=(Adoption(draft="d1", on=date(2026, 10, 1), text="Wir", seal=seal_of("Wir")),))
WORN = replace(ADOPTED, adopted=(replace(ADOPTED.adopted[0], text="Ihr"),))
MEASURE = Measure(id="csat", name="Zufriedenheit", unit="%", target=Decimal(98))
MEASURED = replace(ADOPTED, measures=(MEASURE,))
READ = replace(ADOPTED, measures=(replace(MEASURE, readings=(Reading(on=date(2026, 11, 20), value=Decimal(97)),)),))
OLD = replace(READ, measures=(replace(MEASURE, readings=(Reading(on=date(2026, 9, 1), value=Decimal(97)),)),))
REVIEW = replace(READ, adopted=(replace(ADOPTED.adopted[0], review_months=1),))

WAY = [
    (EMPTY, Next(step=Step.ADD_PEOPLE)),
    (PEOPLE, Next(step=Step.BRIEF)),
    (BRIEFED, Next(step=Step.SOURCES)),
    (LEARNED, Next(step=Step.PARTS)),
    (SAID, Next(step=Step.EXPERIENCE)),
    (KNOWN, Next(step=Step.ADD_IDEAS)),
    (ONE, Next(step=Step.IDEAS_FOR_COLUMN, column="culture")),
    (BOTH, Next(step=Step.DEDUPE)),
    (MERGED, Next(step=Step.OPEN)),
    (OPENED, Next(step=Step.CAST, column="purpose", count=2)),
    (FEW, Next(step=Step.CAST, column="purpose", count=1)),
    (SHUT, Next(step=Step.CLOSED, column="purpose")),
    (replace(CAST, votes=OPENED.votes), Next(step=Step.COUNT_COLUMN, column="purpose")),
    (replace(ALL, votes=OPENED.votes), Next(step=Step.COUNT, count=2)),
    (HALF, Next(step=Step.CAST, column="purpose", count=1)),
    (HANDS, Next(step=Step.HANDS, column="purpose")),
    (CAST, Next(step=Step.CAST, column="culture", count=2)),
    (ALL, Next(step=Step.COUNT, count=2)),
    (FOURTH, Next(step=Step.ALONE, column="fourth")),
    (DECIDED, Next(step=Step.DRAFT)),
    (DRAFTED, Next(step=Step.ASK_FEEDBACK)),
    (ASKED, Next(step=Step.ANSWER, count=1)),
    (PROMISED, Next(step=Step.REVISE, count=1)),
    (replace(PROMISED, drafts=(*DRAFTED.drafts, Draft(id="d2"))), Next(step=Step.ADOPT)),
    (ANSWERED, Next(step=Step.ADOPT)),
    (WORN, Next(step=Step.SEAL)),
    (ADOPTED, Next(step=Step.MEASURE)),
    (MEASURED, Next(step=Step.READ, column="csat")),
    (OLD, Next(step=Step.DUE, count=1)),
    (REVIEW, Next(step=Step.REVIEW)),
    (replace(READ, feedback=ASKED.feedback), Next(step=Step.ANSWER_LATER, count=1)),
    (READ, Next(step=Step.LIVE)),
]


@pytest.mark.parametrize(("leitbild", "expected"), WAY, ids=[following.step for _leitbild, following in WAY])
def test_every_point_of_the_way_has_its_next_step(leitbild: Leitbild, expected: Next) -> None:
    assert next_step(leitbild, on=ON) == expected


def test_a_vote_opened_for_ballots_is_not_sent_to_the_room_because_hands_decided_another() -> None:
    hands = Vote(column="purpose", method=Method.HANDS, winner="a")
    opened = replace(MERGED, votes=(hands, Vote(column="culture", frozen="5ea1", secret=True)))
    assert next_step(opened, on=ON) == Next(step=Step.CAST, column="culture", count=2)
    assert next_step(replace(MERGED, votes=(hands,)), on=ON) == Next(step=Step.HANDS, column="culture")


def test_a_vote_is_over_from_the_minute_it_closes() -> None:
    cast = Next(step=Step.CAST, column="purpose", count=2)
    assert next_step(TIMED, on=ON) == cast
    assert next_step(TIMED, on=ON, now=NOON - timedelta(minutes=1)) == cast
    assert next_step(TIMED, on=ON, now=NOON) == Next(step=Step.CLOSED, column="purpose")


def test_a_column_nobody_opened_is_opened_like_the_others() -> None:
    half_opened = replace(CAST, votes=OPENED.votes)
    assert next_step(CAST, on=ON) == Next(step=Step.CAST, column="culture", count=2)
    assert next_step(half_opened, on=ON) == Next(step=Step.COUNT_COLUMN, column="purpose")
    counted = replace(CAST, votes=(Vote(column="purpose", frozen="5ea1", winner="a"),))
    assert next_step(counted, on=ON) == Next(step=Step.OPEN)


def test_what_was_passed_over_in_preparing_does_not_come_back() -> None:
    assert next_step(replace(PEOPLE, sources=LEARNED.sources), on=ON) == Next(step=Step.PARTS)
    assert next_step(replace(PEOPLE, parts=Parts(market="Gäste")), on=ON) == Next(step=Step.PARTS)
    assert next_step(replace(PEOPLE, experience=KNOWN.experience), on=ON) == Next(step=Step.ADD_IDEAS)
    assert next_step(ONE, on=ON) == Next(step=Step.IDEAS_FOR_COLUMN, column="culture")


def test_every_step_is_met_on_the_way() -> None:
    of_one_person = {Step.CAST_NEXT, Step.WAIT}
    assert {following.step for _leitbild, following in WAY} == set(Step) - of_one_person


def test_the_stages_come_in_the_order_of_the_method() -> None:
    stages = [stage_of(following.step) for _leitbild, following in WAY]
    assert stages == sorted(stages, key=list(Stage).index)
    assert set(stages) == set(Stage)


def test_a_column_whose_ideas_are_all_parked_waits_for_one() -> None:
    parked = replace(BOTH, parked=(Parking(idea="b"),))
    assert next_step(parked) == Next(step=Step.IDEAS_FOR_COLUMN, column="culture")


def test_notes_in_own_blocks_are_feedback_too() -> None:
    noted = replace(DRAFTED, people=(replace(DRAFTED.people[0], notes=(Note(id="n1", text="kürzer"),)),))
    assert next_step(noted) == Next(step=Step.ANSWER, count=1)
    taken_up = Draft(id="d2", sentences=(Sentence(text="Kurz.", carries=("n1",)),))
    assert next_step(replace(noted, drafts=(taken_up,))).step is Step.ADOPT


def test_without_a_day_nothing_is_due() -> None:
    assert next_step(OLD) == next_step(REVIEW) == Next(step=Step.LIVE)


def test_a_vote_without_winner_leaves_its_column_open() -> None:
    assert undecided(replace(DECIDED, votes=(Vote(column="purpose"), DECIDED.votes[1]))) == DECIDED.columns[:1]


def test_the_status_counts_each_idea_once() -> None:
    found = status(replace(MERGED, parked=(Parking(idea="b"),)), on=ON)
    purpose, culture = found.columns
    assert (purpose.ideas, purpose.standing, purpose.merged, purpose.parked) == (3, 2, 1, 0)
    assert (culture.ideas, culture.standing, culture.merged, culture.parked) == (2, 1, 0, 1)


def test_the_status_names_who_is_still_to_come() -> None:
    purpose, culture = status(HALF, on=ON).columns
    assert [one.id for one in culture.without_idea] == ["ben"]
    assert (purpose.ballots, [one.id for one in purpose.without_ballot]) == (1, ["ben"])
    assert (culture.ballots, [one.id for one in culture.without_ballot]) == (0, ["anna", "ben"])


def test_nobody_owes_a_ballot_where_one_idea_stands_or_hands_are_raised() -> None:
    alone = replace(MERGED, parked=(Parking(idea="d"), Parking(idea="e")))
    for leitbild in (alone, replace(HANDS, parked=alone.parked), DECIDED):
        assert not [person for one in status(leitbild, on=ON).columns for person in one.without_ballot]
    assert not status(HANDS, on=ON).columns[0].without_ballot


def test_the_status_knows_winner_decision_and_measures() -> None:
    found = status(replace(REVIEW, feedback=(*ANSWERED.feedback, *ASKED.feedback)), on=ON)
    assert [one.winner.id for one in found.columns if one.winner] == ["a", "b"]
    assert (found.drafts, found.feedback, found.open_feedback) == (1, 2, 1)
    assert found.adopted == REVIEW.adopted[0]
    assert found.review is not None
    assert found.review.on == date(2026, 11, 1)
    assert [(one.measure.id, one.found.last) for one in found.measures] == [("csat", READ.measures[0].readings[0])]


IDS = ("a", "b", "c", "d", "e")


@given(
    st.lists(st.sampled_from(IDS), unique=True),
    st.lists(st.sampled_from(IDS[1:]), unique=True, max_size=3),
    st.lists(st.sampled_from(IDS), unique=True),
)
def test_what_stands_is_what_can_be_voted_for(there: list[str], merged: list[str], parked: list[str]) -> None:
    leitbild = replace(
        EMPTY,
        people=(person("anna", *map(idea, there)),),
        merged=(Merge(idea="a", ideas=tuple(merged)),),
        parked=tuple(Parking(idea=one) for one in parked),
    )
    (purpose, _culture) = status(leitbild, on=ON).columns
    assert purpose.standing == len(standing(leitbild, "purpose"))
    assert purpose.ideas == len(there)
