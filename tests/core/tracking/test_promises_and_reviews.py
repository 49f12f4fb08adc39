"""Which promises are followed, and when to look back at the statement."""

from __future__ import annotations

import dataclasses
from datetime import date
from decimal import Decimal

import pytest

from leitbild_cli.core.drafting.texts import text_of
from leitbild_cli.core.model import (
    Adoption,
    Column,
    Draft,
    Idea,
    Leitbild,
    Measure,
    Merge,
    Person,
    Review,
    Sentence,
    Vote,
)
from leitbild_cli.core.tracking.measures import Kept, NothingAdopted, OutOfRange
from leitbild_cli.core.tracking.promises import PromiseKind, promises
from leitbild_cli.core.tracking.reviews import actions, add_review, lived, next_review, open_actions

IDEAS = (
    Idea(id="aaaaaaaa", column="purpose", text="Kunden glücklich machen"),
    Idea(id="bbbbbbbb", column="purpose", text="Kunden beistehen"),
    Idea(id="cccccccc", column="culture", text="Zuversicht und Stärke"),
)
CSAT = Measure(id="csat", name="Kundenzufriedenheit", idea="aaaaaaaa")
DRAFT = Draft(
    id="dddddddd",
    sentences=(
        Sentence(text="Wir machen Kunden glücklich.", carries=("aaaaaaaa",)),
        Sentence(text="Wir bleiben zuversichtlich.", carries=("cccccccc", "nosuchid")),
    ),
)
LEITBILD = Leitbild(
    columns=(Column(id="purpose", question="?"), Column(id="culture", question="?")),
    people=(Person(id="anna", name="Anna", ideas=IDEAS),),
    votes=(Vote(column="culture", winner="cccccccc"), Vote(column="purpose", winner="aaaaaaaa")),
    drafts=(DRAFT, Draft(id="eeeeeeee", sentences=(Sentence(text="Neu."),))),
    measures=(CSAT,),
)
ADOPTION = Adoption(draft="dddddddd", on=date(2026, 8, 31), text=text_of(DRAFT), seal="0", review_months=6)
ADOPTED = dataclasses.replace(LEITBILD, adopted=(ADOPTION,))


def test_a_winner_with_a_measure_is_followed_and_one_without_is_not() -> None:
    winners = [one for one in promises(LEITBILD) if one.kind is PromiseKind.WINNER]
    assert [(one.text, [measure.id for measure in one.measures]) for one in winners] == [
        ("Kunden glücklich machen", ["csat"]),
        ("Zuversicht und Stärke", []),
    ]


def test_the_sentences_are_those_of_the_adopted_draft() -> None:
    sentences = [one for one in promises(ADOPTED) if one.kind is PromiseKind.SENTENCE]
    assert [(one.text, bool(one.measures)) for one in sentences] == [
        ("Wir machen Kunden glücklich.", True),
        ("Wir bleiben zuversichtlich.", False),
    ]


def test_before_adoption_the_newest_draft_counts() -> None:
    sentences = [one for one in promises(LEITBILD) if one.kind is PromiseKind.SENTENCE]
    assert [one.text for one in sentences] == ["Neu."]
    assert promises(Leitbild()) == ()


def test_a_measure_for_a_merged_idea_follows_the_one_that_stands_for_it() -> None:
    measure = dataclasses.replace(CSAT, idea="bbbbbbbb")
    merged = Merge(idea="aaaaaaaa", ideas=("bbbbbbbb",))
    leitbild = dataclasses.replace(LEITBILD, measures=(measure,), merged=(merged,))
    assert promises(leitbild)[0].measures == (measure,)
    assert promises(dataclasses.replace(leitbild, merged=()))[0].measures == ()


def test_only_the_newest_vote_of_a_column_counts() -> None:
    again = Vote(column="purpose", winner="bbbbbbbb")
    leitbild = dataclasses.replace(LEITBILD, votes=(*LEITBILD.votes, again, Vote(column="culture")))
    assert [one.text for one in promises(leitbild)[:2]] == ["Kunden beistehen", "Zuversicht und Stärke"]


def review(day: date, **more: object) -> Review:
    return dataclasses.replace(Review(id="rrrrrrrr", on=day), **more)  # type: ignore[arg-type]


def test_the_first_review_comes_the_agreed_months_after_adoption() -> None:
    found = next_review(ADOPTED, on=date(2027, 3, 1))
    assert found is not None
    assert (found.on, found.days, found.last) == (date(2027, 2, 28), 1, None)


def test_the_next_review_comes_the_agreed_months_after_the_last() -> None:
    leitbild, outcome = add_review(ADOPTED, review(date(2027, 1, 10), lived=4))
    found = next_review(leitbild, on=date(2027, 2, 1))
    assert outcome is Kept.ADDED
    assert found is not None
    assert (found.on, found.last) == (date(2027, 7, 10), date(2027, 1, 10))
    assert found.days < 0


def test_reviews_from_before_the_adoption_do_not_count() -> None:
    early = dataclasses.replace(ADOPTED, reviews=(review(date(2026, 1, 1)),))
    assert next_review(early, on=date(2026, 12, 1)) == next_review(ADOPTED, on=date(2026, 12, 1))


def test_without_an_agreed_rhythm_no_review_is_due() -> None:
    assert next_review(LEITBILD, on=date(2026, 12, 1)) is None
    free = dataclasses.replace(ADOPTION, review_months=None)
    assert next_review(dataclasses.replace(ADOPTED, adopted=(free,)), on=date(2026, 12, 1)) is None
    assert next_review(ADOPTED, on=date(2026, 8, 30)) is None


def test_absurd_months_do_no_harm() -> None:
    far = dataclasses.replace(ADOPTION, review_months=10**9)
    found = next_review(dataclasses.replace(ADOPTED, adopted=(far,)), on=date(2026, 12, 1))
    assert found is not None
    assert found.days < 0


def test_a_review_needs_an_adopted_statement() -> None:
    with pytest.raises(NothingAdopted):
        add_review(LEITBILD, review(date(2026, 12, 1)))


@pytest.mark.parametrize("mark", [0, 6, -1])
def test_lived_is_a_mark_from_one_to_five(mark: int) -> None:
    with pytest.raises(OutOfRange):
        add_review(ADOPTED, review(date(2026, 12, 1), lived=mark))


def test_the_same_review_twice_is_known() -> None:
    once, _outcome = add_review(ADOPTED, review(date(2026, 12, 1), by="anna", lived=4))
    again = review(date(2026, 12, 1), by="anna", lived=4, id="ssssssss")
    assert add_review(once, again) == (once, Kept.KNOWN)


def test_an_action_waits_until_it_is_done() -> None:
    todo = review(date(2026, 12, 1), action="Beispiele sammeln", due=date(2026, 12, 15))
    leitbild, _outcome = add_review(ADOPTED, todo)
    assert (actions(leitbild), open_actions(leitbild, on=date(2026, 12, 14))) == ((todo,), ())
    later, _outcome = add_review(leitbild, review(date(2026, 12, 20), id="tttttttt"))
    assert open_actions(later, on=date(2026, 12, 21)) == (todo,)
    closed = dataclasses.replace(ADOPTED, reviews=(dataclasses.replace(todo, done=date(2026, 12, 20)),))
    assert actions(closed) == ()


def test_lived_is_shown_as_a_measure_with_the_mean_of_a_day() -> None:
    reviews = (
        review(date(2026, 12, 1), lived=4),
        review(date(2026, 12, 1), lived=5, id="s"),
        review(date(2026, 11, 1), lived=3, id="t"),
        review(date(2026, 12, 9), id="u"),
    )
    measure = lived(dataclasses.replace(ADOPTED, reviews=reviews), name="Wird es gelebt?")
    assert [one.value for one in measure.readings] == [Decimal(3), Decimal("4.5")]
    assert measure.unit == "1–5"
