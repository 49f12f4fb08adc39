"""Adopting a draft: what speaks against it, its seal, and the reasons a change or an exception needs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from leitbild_cli.core import adoption, lookup, overview
from leitbild_cli.core.checking import report
from leitbild_cli.core.checking.findings import Severity
from leitbild_cli.core.drafting import seal
from leitbild_cli.core.feedback import responses
from leitbild_cli.core.model import (
    Column,
    Draft,
    Feedback,
    FeedbackStatus,
    Idea,
    Language,
    Leitbild,
    Measure,
    Note,
    Person,
    Sentence,
    Vote,
)

DAY = date(2026, 12, 1)
LATER = date(2027, 2, 1)
NOTE = Note(id="note1111", text="Wo bleibt der Humor?")
VOICE = Feedback(id="voice111", text="Zu lang.")
ANNA = Person(id="anna", name="Anna", ideas=(Idea(id="happy111", column="purpose", text="Kunden glücklich machen"),))
FIRST = Draft(
    id="first111", sentences=(Sentence(text="Wir sind da, um Kunden glücklich zu machen.", carries=("happy111",)),)
)
SECOND = Draft(id="secnd222", sentences=(Sentence(text="Wir machen Kunden glücklich."),))
OTHER = Draft(id="other333", sentences=(Sentence(text="Ganz anders."),))
TEAM = Leitbild(
    language=Language.DE,
    columns=(Column(id="purpose", question="Wozu?"),),
    people=(ANNA,),
    votes=(Vote(column="purpose", winner="happy111"),),
    drafts=(FIRST, SECOND, OTHER),
)


def errors(leitbild: Leitbild) -> list[str]:
    return [one.code for one in report.check(leitbild) if one.severity is Severity.ERROR]


def test_an_adopted_text_is_sealed_as_it_stands() -> None:
    after, made = adoption.adopt(TEAM, FIRST, on=DAY, owner="anna", review_months=12, reason=None)
    assert made.text == "Wir sind da, um Kunden glücklich zu machen."
    assert len(made.seal) == len("0123456789abcdef")
    assert lookup.adoption(after) is made
    assert seal.seal_holds(made)


def test_a_changed_word_breaks_the_seal() -> None:
    _after, made = adoption.adopt(TEAM, FIRST, on=DAY)
    assert not seal.seal_holds(replace(made, text=made.text.replace("glücklich", "froh")))


def test_a_second_adoption_needs_a_reason() -> None:
    after, _first = adoption.adopt(TEAM, FIRST, on=DAY)
    for reason in (None, "  "):
        with pytest.raises(adoption.ChangeNeedsReason):
            adoption.adopt(after, SECOND, on=DAY, reason=reason)


def test_a_second_adoption_with_a_reason_is_the_one_that_stands() -> None:
    after, _first = adoption.adopt(TEAM, FIRST, on=DAY)
    again, second = adoption.adopt(after, SECOND, on=DAY, reason="Das Team ist gewachsen.")
    assert lookup.adoption(again) is second
    assert [one.draft for one in again.adopted] == ["first111", "secnd222"]


def test_whoever_looks_after_the_statement_goes_on_unless_somebody_else_is_named() -> None:
    team = replace(TEAM, people=(ANNA, Person(id="ben", name="Ben")))
    after, _first = adoption.adopt(team, FIRST, on=DAY, owner="anna")
    assert adoption.adopt(after, SECOND, on=DAY, reason="Kürzer.")[1].owner == "anna"
    assert adoption.adopt(after, SECOND, on=DAY, reason="Kürzer.", owner="ben")[1].owner == "ben"


def test_the_same_draft_is_not_adopted_twice() -> None:
    after, _first = adoption.adopt(TEAM, FIRST, on=DAY)
    with pytest.raises(adoption.AdoptedBefore):
        adoption.adopt(after, FIRST, on=DAY, reason="Noch einmal.")


def test_an_empty_draft_is_not_adopted() -> None:
    with pytest.raises(adoption.NothingToAdopt):
        adoption.adopt(TEAM, Draft(id="empty111"), on=DAY)


def test_nothing_stands_before_the_first_adoption() -> None:
    assert lookup.adoption(TEAM) is None


@pytest.mark.parametrize(
    ("team", "draft", "errors", "waiting"),
    [
        (TEAM, FIRST, 0, 0),
        (TEAM, OTHER, 1, 0),
        (replace(TEAM, feedback=(VOICE,)), FIRST, 0, 1),
        (replace(TEAM, feedback=(replace(VOICE, status=FeedbackStatus.DECLINED),)), FIRST, 0, 0),
        (replace(TEAM, people=(replace(ANNA, notes=(NOTE,)),)), FIRST, 0, 1),
        (replace(TEAM, people=(replace(ANNA, notes=(NOTE,)),), feedback=(VOICE,)), OTHER, 1, 2),
    ],
)
def test_errors_of_the_draft_and_whatever_is_unanswered_stop_an_adoption(
    team: Leitbild, draft: Draft, errors: int, waiting: int
) -> None:
    against = adoption.objections(team, draft)
    assert (len(against.errors), against.waiting) == (errors, waiting)
    if not against:
        assert adoption.adopt(team, draft, on=DAY)[1].despite is None
        return
    for nothing in (None, "", "  "):
        with pytest.raises(adoption.SpokenAgainst):
            adoption.adopt(team, draft, on=DAY, despite=nothing)
    assert adoption.adopt(team, draft, on=DAY, despite="Der Umzug drängt.")[1].despite == "Der Umzug drängt."


def test_the_reason_for_a_change_is_none_for_an_exception() -> None:
    after, _first = adoption.adopt(TEAM, FIRST, on=DAY)
    with pytest.raises(adoption.SpokenAgainst):
        adoption.adopt(after, OTHER, on=DAY, reason="Das Team ist gewachsen.")


def test_a_reason_for_an_exception_is_only_kept_where_there_is_one() -> None:
    assert adoption.adopt(TEAM, FIRST, on=DAY, despite="Vorsichtshalber.")[1].despite is None


@pytest.mark.parametrize("carried", [(), ("note1111",)])
@pytest.mark.parametrize("status", list(FeedbackStatus))
def test_everybody_counts_open_feedback_alike(status: FeedbackStatus, carried: tuple[str, ...]) -> None:
    draft = replace(FIRST, sentences=(replace(FIRST.sentences[0], carries=("happy111", *carried)),))
    team = replace(
        TEAM,
        drafts=(draft,),
        people=(replace(ANNA, notes=(NOTE,)),),
        feedback=(replace(VOICE, status=status),),
    )
    listed = responses.summary(team)
    following = overview.next_step(team)
    counted = following.count if following.step is overview.Step.ANSWER else 0
    assert lookup.unanswered(team) == len(listed.open) == adoption.objections(team, draft).waiting == counted
    assert lookup.said_of_drafts(team) == listed.count


ADOPTED, _MADE = adoption.adopt(TEAM, FIRST, on=DAY)


def test_the_adopted_text_is_what_is_checked_also_beside_a_later_draft() -> None:
    measured = replace(TEAM, measures=(Measure(id="csat", name="Kunden", unit="%"),))
    said = replace(SECOND, sentences=(*SECOND.sentences, Sentence(text="TODO 98 % der Kunden.")))
    after, _made = adoption.adopt(replace(measured, drafts=(said, FIRST)), said, on=DAY, despite="Es eilt.")
    codes = {one.code: one for one in report.check(after)}
    assert codes["placeholder"].path == ("adopted", "secnd222", "text")
    assert not errors(ADOPTED)
    assert "winner-not-said" in {one.code for one in report.check(ADOPTED, draft=OTHER)}


LONG = "Wir machen Kunden glücklich und " + "sind " * 70 + "innovativ, möglichst immer und zu 100 %."


def test_nobody_is_told_to_shorten_or_polish_a_sealed_text() -> None:
    wordy = Draft(id="wordy444", sentences=(Sentence(text=LONG),))
    team = replace(TEAM, drafts=(wordy,), parts=replace(TEAM.parts, market="Zahnärzte in Wien"))
    taste = {"long-statement", "long-sentence", "buzzword", "weak-word", "part-not-said", "typography", "absolute"}
    assert taste & {one.code for one in report.check(team)} >= {"long-statement", "long-sentence", "part-not-said"}
    after, _made = adoption.adopt(team, wordy, on=DAY)
    assert not taste & {one.code for one in report.check(after)}


def test_what_was_adopted_all_the_same_is_remembered_and_no_error_any_more() -> None:
    after, _made = adoption.adopt(TEAM, OTHER, on=DAY, despite="Der Umzug drängt.")
    (one,) = [each for each in report.check(after) if each.code == "winner-not-said"]
    assert one.severity is Severity.HINT
    assert one.mend == "Adopted all the same: Der Umzug drängt."
    old = replace(after, adopted=(replace(after.adopted[0], despite=None),))
    (one,) = [each for each in report.check(old) if each.code == "winner-not-said"]
    assert one.severity is Severity.ERROR
    assert one.mend == "The text is sealed; to change it, adopt a new draft and say why."


def broken(text: str, **others: object) -> Leitbild:
    changed = replace(ADOPTED, adopted=(replace(ADOPTED.adopted[0], text=text),))
    return replace(changed, **others)  # type: ignore[arg-type]  # a field of the record


def test_a_broken_seal_is_found_first_of_all_with_the_sealed_words_of_the_draft() -> None:
    team = broken("Wir sind froh.", feedback=(replace(VOICE, draft="gone1111"),))
    first, *_rest = report.check(team)
    assert first.code == "seal-broken"
    assert "Sealed was: “Wir sind da, um Kunden glücklich zu machen.” (draft 1)." in first.what


def test_the_sealed_words_are_found_in_whatever_draft_still_holds_them() -> None:
    kept = replace(FIRST, id="kept5555")
    found = seal.broken_seals(broken("Wir sind froh.", drafts=(replace(FIRST, sentences=OTHER.sentences), kept)))
    assert [one.words.draft for one in found if one.words] == [2]


def test_sealed_words_that_are_nowhere_are_said_to_be() -> None:
    (one,) = seal.broken_seals(broken("Wir sind froh.", drafts=(OTHER,)))
    assert (one.words, one.same_as) == (None, None)
    assert "are in no draft and in no commit here" in report.check(broken("Wir sind froh.", drafts=(OTHER,)))[0].what


def test_where_text_and_draft_agree_the_seal_may_be_what_was_changed() -> None:
    team = replace(ADOPTED, adopted=(replace(ADOPTED.adopted[0], seal="0" * 16),))
    (one,) = seal.broken_seals(team)
    assert one.same_as == 1
    assert "the seal was changed, or both texts were" in report.check(team)[0].what


def test_the_statement_that_stands_comes_first_of_several_broken_ones() -> None:
    both, _second = adoption.adopt(ADOPTED, SECOND, on=LATER, reason="Kürzer.")
    worn = replace(both, adopted=tuple(replace(one, text="Froh.") for one in both.adopted))
    assert [one.adoption.draft for one in seal.broken_seals(worn)] == ["secnd222", "first111"]
    weights = [one.severity for one in report.check(worn) if one.code == "seal-broken"]
    assert weights == [Severity.ERROR, Severity.WARNING]


def test_a_new_adoption_mends_a_seal_whose_words_are_lost() -> None:
    lost = replace(FIRST, sentences=OTHER.sentences)
    worn = broken("Froh.", drafts=(lost, SECOND))
    after, _made = adoption.adopt(worn, SECOND, on=LATER, reason="Der Wortlaut ging verloren.", despite=None)
    assert overview.next_step(after).step is not overview.Step.SEAL
    assert not errors(after)


def test_a_broken_seal_is_the_next_thing_to_see_to() -> None:
    now = datetime(2026, 12, 2, tzinfo=UTC)
    assert overview.next_step(broken("Froh."), on=now.date(), now=now).step is overview.Step.SEAL
    assert overview.next_step(ADOPTED, on=now.date(), now=now).step is overview.Step.MEASURE


def test_what_was_typed_amiss_is_known_before_it_is_sealed() -> None:
    typed = replace(SECOND, sentences=(Sentence(text="Wir machen Kunden glücklich.Und wir hören zu."),))
    assert [one.code for one in adoption.slips(TEAM, typed)] == ["typography"]
    assert adoption.slips(TEAM, SECOND) == ()
