"""A new idea that is close to one of somebody else is worth a hint; what somebody decided is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from leitbild_cli.core import ideas
from leitbild_cli.core.checking.findings import Finding, Severity
from leitbild_cli.core.closeness import close_ideas
from leitbild_cli.core.model import Column, Idea, Leitbild, Person

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
