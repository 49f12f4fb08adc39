"""From the sentences of a statement to what stands behind them, and from ideas and remarks to what became of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from leitbild_cli.core.account import fate, trace
from leitbild_cli.core.account.fate import Ending
from leitbild_cli.core.feedback import responses
from leitbild_cli.core.model import (
    Adoption,
    Column,
    Count,
    Draft,
    Feedback,
    FeedbackStatus,
    Idea,
    Language,
    LeftBy,
    Leitbild,
    Measure,
    Merge,
    Method,
    Parking,
    Parts,
    Person,
    Review,
    Round,
    Sentence,
    Unmeasured,
    Vote,
)

HAPPY = Idea(id="happy111", column="purpose", text="Kunden glücklich machen")
ALIKE = Idea(id="aaahappy", column="purpose", text="Die Kunden glücklich machen")
HELP = Idea(id="hepp1111", column="purpose", text="Unseren Gästen beistehen")
APPLE = Idea(id="appe1111", column="purpose", text="Apfel")
WAIT = Idea(id="wait1111", column="purpose", text="Wartezeit von 30 Sekunden")
LATE = Idea(id="zate1111", column="purpose", text="Früher öffnen", late=True)
ANNA = Person(id="anna", name="Anna", ideas=(HAPPY, WAIT))
BEN = Person(id="ben", name="Ben Berg", ideas=(ALIKE, HELP, APPLE, LATE))
VOTE = Vote(
    column="purpose",
    method=Method.IRV,
    ideas=(HAPPY.id, HELP.id, WAIT.id),
    winner=HAPPY.id,
    ballots=Decimal(4),
    rounds=(
        Round(
            counts=(
                Count(idea=HAPPY.id, votes=Decimal(2)),
                Count(idea=HELP.id, votes=Decimal(1)),
                Count(idea=WAIT.id, votes=Decimal(1)),
            ),
            left=(WAIT.id,),
            by=LeftBy.LOT,
        ),
        Round(
            counts=(Count(idea=HAPPY.id, votes=Decimal(2)), Count(idea=HELP.id, votes=Decimal(1))),
            left=(HELP.id,),
            by=LeftBy.FEWEST,
            exhausted=Decimal(1),
        ),
    ),
)
FIRST = Draft(id="first111", sentences=(Sentence(text="Wir machen Kunden glücklich.", carries=(HAPPY.id,)),))
SECOND = Draft(
    id="secnd222",
    sentences=(
        Sentence(text="# Unser Leitbild"),
        Sentence(text="Wir machen Kunden glücklich, Tag und Nacht.", carries=(ALIKE.id, "contribution")),
        Sentence(text="Niemand muss warten.", new=True),
    ),
)
VOICE = Feedback(
    id="voice111",
    draft="first111",
    text="Wann seid ihr da?",
    status=FeedbackStatus.ACCEPTED,
    answer="Tag und Nacht: Das steht jetzt da.",
    done_in="secnd222",
)
TEAM = Leitbild(
    language=Language.DE,
    columns=(Column(id="purpose", question="Wozu?"),),
    people=(ANNA, BEN),
    parts=Parts(contribution="Antworten, Tag und Nacht"),
    merged=(Merge(idea=HAPPY.id, ideas=(ALIKE.id,)),),
    parked=(Parking(idea=APPLE.id, reason="Fürs Frühstück"),),
    votes=(VOTE,),
    drafts=(FIRST, SECOND),
    feedback=(VOICE,),
    measures=(Measure(id="asa", name="Wartezeit", idea=WAIT.id), Measure(id="csat", name="Zufrieden", idea=HAPPY.id)),
    unmeasured=(Unmeasured(id="unmea111", sentence="Niemand muss warten."),),
)


def traced(leitbild: Leitbild) -> trace.TracedStatement:
    found = trace.statement(leitbild)
    assert found is not None
    return found


def test_a_sentence_goes_back_to_the_thought_its_wordings_and_its_vote() -> None:
    origin, _other = traced(TEAM).sentences
    (thought,) = origin.thoughts
    assert (thought.idea, thought.author, thought.kin) == (HAPPY, ANNA, ((BEN, ALIKE),))
    assert thought.way is not None
    assert [f"{one.votes} of {one.of}" for one in thought.way.tallies] == ["2 of 4", "2 of 4"]
    assert [text for _part, text in origin.parts] == ["Antworten, Tag und Nacht"]
    assert [one.id for one in origin.measures] == ["csat"]


def test_a_heading_is_no_sentence_and_takes_no_number_away() -> None:
    assert [one.number for one in traced(TEAM).sentences] == [2, 3]


def test_a_remark_belongs_to_the_sentence_that_took_up_its_words() -> None:
    found = traced(TEAM)
    assert [[one.id for one in origin.remarks] for origin in found.sentences] == [["voice111"], []]
    vague = replace(VOICE, text="Zu lang.", answer="Gekürzt.")
    assert [one.id for one in traced(replace(TEAM, feedback=(vague,))).remarks] == ["voice111"]
    praise = replace(VOICE, text="Schön!", answer=None)
    assert not traced(replace(TEAM, feedback=(praise,))).remarks


def test_nothing_behind_a_sentence_is_said_as_that() -> None:
    _first, origin = traced(TEAM).sentences
    assert not origin.is_known
    assert origin.on_purpose is not None


def test_what_was_adopted_is_traced_although_a_newer_draft_is_there() -> None:
    adopted = Adoption(draft="first111", on=date(2026, 3, 1), text="Wir machen Kunden glücklich.", seal="0")
    found = traced(replace(TEAM, adopted=(adopted,)))
    assert (found.number, [one.text for one in found.sentences]) == (1, ["Wir machen Kunden glücklich."])
    assert trace.statement(replace(TEAM, drafts=())) is None


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("tag und nacht", [2]),
        ("GLUECKLICH, Tag", [2]),
        ("zufried", []),
        ("Nacht Niemand", [2, 3]),
        ("wart", [3]),
        ("ücklich", [2]),
        ("–", []),
        ("", []),
    ],
)
def test_words_are_found_where_they_stand_one_after_the_other(words: str, numbers: list[int]) -> None:
    assert [hit.origin.number for hit in trace.found(traced(TEAM), words)] == numbers


def test_every_idea_has_a_fate_and_what_lives_on_is_said_first() -> None:
    fates = fate.of_ideas(TEAM, traced(TEAM))
    assert {idea: one.ending for idea, one in fates.items()} == {
        HAPPY.id: Ending.LIVES,
        ALIKE.id: Ending.LIVES,
        WAIT.id: Ending.MEASURED,
        HELP.id: Ending.LEFT,
        APPLE.id: Ending.PARKED,
        LATE.id: Ending.OPEN,
    }
    assert fates[ALIKE.id].joined == (ANNA, HAPPY)
    assert fates[HAPPY.id].kin == ((BEN, ALIKE),)
    left = fates[WAIT.id].way
    assert left is not None
    assert (left.left, left.lot) == (1, True)


def test_before_there_is_a_text_an_idea_has_won_and_no_more() -> None:
    fates = fate.of_ideas(replace(TEAM, drafts=()), None)
    assert (fates[HAPPY.id].ending, fates[ALIKE.id].ending) == (Ending.WON, Ending.WON)
    opened = replace(VOTE, winner=None, rounds=(), frozen="0")
    assert fate.of_ideas(replace(TEAM, votes=(opened,), drafts=()), None)[HELP.id].ending is Ending.VOTED


def test_a_person_finds_all_that_is_theirs_in_the_order_it_was_said() -> None:
    early = replace(HELP, added=datetime(2026, 3, 1, tzinfo=UTC))
    ben = replace(BEN, ideas=(APPLE, early))
    tells = Review(id="review11", on=date(2026, 6, 1), example="Ben hat geholfen.")
    other = Review(id="review22", on=date(2026, 6, 1), example="Eine Benachrichtigung kam an.")
    found = fate.of_person(replace(TEAM, people=(ANNA, ben), merged=(), reviews=(tells, other)), ben, None)
    assert [one.idea.id for one in found.ideas] == [HELP.id, APPLE.id]
    assert found.seen == (tells,)


def test_a_remark_leads_to_the_sentence_it_changed() -> None:
    (voice,) = [one for one in responses.everything(TEAM) if one.id == "voice111"]
    found = fate.of_response(TEAM, voice, traced(TEAM))
    assert (found.done_in, found.sentences) == (2, (2,))
