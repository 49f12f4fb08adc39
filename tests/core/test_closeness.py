"""A new idea that is close to one of somebody else is worth a hint; what somebody decided is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from leitbild_cli.core import ideas
from leitbild_cli.core.account.decisions import DecidedBy
from leitbild_cli.core.checking.findings import Finding, Severity
from leitbild_cli.core.closeness import among_ideas, close_ideas, of_sentences
from leitbild_cli.core.model import (
    Adoption,
    Column,
    Draft,
    Idea,
    Leitbild,
    Parking,
    Person,
    Round,
    Sentence,
    Vote,
)

DAY = date(2026, 11, 23)


def team(*annas: str, column: str = "purpose") -> Leitbild:
    """Ben has said two things; Anna says these, under the ids a0, a1 …."""
    hers = tuple(Idea(id=f"a{place}", column=column, text=text) for place, text in enumerate(annas))
    his = (
        Idea(id="b0", column="purpose", text="Make customers happy"),
        Idea(id="b1", column="purpose", text="Short waiting times"),
    )
    people = (Person(id="anna", name="Anna", ideas=hers), Person(id="ben", name="Ben", ideas=his))
    columns = (Column(id="purpose", question="Why?"), Column(id="culture", question="How?"))
    return Leitbild(columns=columns, people=people)


def test_a_new_idea_that_is_close_is_told_with_the_way_to_support() -> None:
    assert close_ideas(team(), team("Make our customers happy", "Be honest")) == (
        Finding(
            code="close-idea",
            severity=Severity.HINT,
            path=("people", "anna", "ideas", "a0", "text"),
            what="“Make our customers happy” is close to Ben's “Make customers happy”: "
            "the same apart from small words.",
            mend="Perhaps support it instead: `leitbild idea support b0`.",
        ),
    )


def test_what_was_there_before_or_answers_another_question_is_nobodys_news() -> None:
    head = team("Making our customers happy")
    assert close_ideas(head, head) == ()
    assert close_ideas(team(), team("Making our customers happy", column="culture")) == ()


@pytest.mark.parametrize("decision", ["merged", "distinct", "parked", "parked-new"])
def test_what_somebody_decided_is_not_told(decision: str) -> None:
    head = team("Making our customers happy")
    match decision:
        case "merged":
            head, _made = ideas.merge(head, ("b0", "a0"), reason=None, on=DAY)
        case "distinct":
            head = ideas.distinct(head, "a0", "b0")
        case "parked":
            head, _told = ideas.park(head, "b0", reason=None, on=DAY)
        case _:
            head, _told = ideas.park(head, "a0", reason=None, on=DAY)
    assert close_ideas(team(), head) == ()


def test_ones_own_ideas_are_nobody_elses_and_two_new_ones_are_told_once() -> None:
    assert close_ideas(team(), team("Be honest", "Being honest")) == ()
    none = replace(team(), people=())
    assert len(close_ideas(none, team("Making our customers happy"))) == 1


def test_ten_hints_are_enough() -> None:
    assert len(close_ideas(team(), team(*["Make customers happy"] * 15))) == 10


def decided_team() -> Leitbild:
    """Ben's first idea won, his second one left in round 1; a third of another column is parked; a text is adopted."""
    base = team("Answer the phone quickly")
    pear = Idea(id="b2", column="culture", text="Fresh pears for everybody")
    ben = replace(base.people[1], ideas=(*base.people[1].ideas, pear))
    vote = Vote(
        column="purpose",
        winner="b0",
        closed=datetime(2026, 11, 20, tzinfo=UTC),
        ideas=("b0", "b1"),
        rounds=(Round(left=("b1",)),),
    )
    adoption = Adoption(
        draft="d1", on=DAY, text="We make customers happy. Nobody waits long.", seal="", reason="Shorter"
    )
    return replace(
        base,
        people=(base.people[0], ben),
        parked=(Parking(idea="b2", reason="In spring", on=DAY),),
        votes=(vote,),
        adopted=(adoption,),
    )


def test_what_is_close_and_decided_is_found_with_the_decision_also_in_other_columns() -> None:
    finder = among_ideas(decided_team(), "purpose", without=["a0"])
    (won, *_others) = finder.near("Make all customers happy")
    assert won.decision is not None
    assert (won.text, won.decision.outcome) == ("Make customers happy", DecidedBy.WON)
    (parked,) = finder.near("Fresh pears for everyone")
    assert parked.decision is not None
    assert (parked.decision.outcome, parked.decision.reason) == (DecidedBy.PARKED, "In spring")
    (left, *_rest) = finder.near("Short waiting times for all")
    assert left.decision is not None
    assert (left.decision.outcome, left.decision.round) == (DecidedBy.ELIMINATED, 1)


def test_a_sentence_of_the_statement_is_found_with_its_adoption() -> None:
    (found,) = among_ideas(decided_team(), "culture").near("Nobody waits for long")
    assert found.adoption is not None
    assert (found.text, found.adoption.reason, found.told) == ("Nobody waits long.", "Shorter", None)


def test_what_is_closest_is_said_and_the_closest_that_was_decided() -> None:
    base = decided_team()
    twin = Idea(id="b3", column="purpose", text="Making our customers happy")
    ben = replace(base.people[1], ideas=(*base.people[1].ideas, twin))
    finder = among_ideas(replace(base, people=(base.people[0], ben)), "purpose")
    said = finder.worth_saying("Making our customers happy")
    assert [one.decided for one in said] == [False, True]


def test_new_sentences_of_a_draft_are_close_to_what_was_decided_unless_they_carry_it() -> None:
    base = decided_team()
    new = Sentence(text="We have fresh pears here for all.")
    draft = Draft(id="d2", sentences=(Sentence(text="Be honest."), new))
    told = [(text, near.text) for text, near in of_sentences(replace(base, drafts=(draft,)), draft)]
    assert told == [(new.text, "Fresh pears for everybody")]
    carried = replace(draft, sentences=(replace(new, carries=("b2",)),))
    assert of_sentences(replace(base, drafts=(carried,)), carried) == ()
    before = Draft(id="d1", sentences=(new,))
    assert of_sentences(replace(base, drafts=(before, draft)), draft) == ()


def test_somebody_elses_idea_that_was_decided_on_is_not_offered_for_support() -> None:
    base = decided_team()
    late = Idea(id="a9", column="purpose", text="Making our customers happy")
    anna = replace(base.people[0], ideas=(*base.people[0].ideas, late))
    (found,) = close_ideas(base, replace(base, people=(anna, base.people[1])))
    assert found.mend == "That one was decided on already (20\u00a0Nov\u00a02026)."


def test_what_was_decided_is_found_behind_many_that_still_stand() -> None:
    base = decided_team()
    twins = tuple(Idea(id=f"c{place}", column="culture", text="Fresh pears for all of us") for place in range(5))
    ben = replace(base.people[1], ideas=(*base.people[1].ideas, *twins))
    found = among_ideas(replace(base, people=(base.people[0], ben)), "culture").near("Fresh pears for all of us")
    assert [one.decided for one in found] == [False, False, False, True]
