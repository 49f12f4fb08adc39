"""Measures stand behind sentences by their words: what stays keeps its measure, what changes is asked about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from leitbild_cli.core.checking import measures as measured
from leitbild_cli.core.drafting.seal import seal_of
from leitbild_cli.core.drafting.texts import text_of
from leitbild_cli.core.model import (
    Adoption,
    Draft,
    Idea,
    Leitbild,
    LivedSentence,
    Measure,
    Person,
    Review,
    Sentence,
    Unmeasured,
)
from leitbild_cli.core.tracking.sentences import adrift, behind_none, bind, followed, gaps, unbind, words

HAPPY = Sentence(text="Wir machen Kunden glücklich.", carries=("aaaaaaaa",))
BOND = Sentence(text="Unsere positive Grundeinstellung verbindet uns.")
SHARE = Sentence(text="An 98 Prozent Kundenzufriedenheit lassen wir uns messen.")
FIRST = Draft(id="dddddddd", sentences=(HAPPY, BOND, SHARE))
CSAT = Measure(id="csat", name="Kundenzufriedenheit", sentence=SHARE.text)
ASA = Measure(id="asa", name="Wartezeit", idea="aaaaaaaa")
KNOWN = Measure(id="pulse", name="Auswendig")
ON_PURPOSE = Unmeasured(id="wwwwwwww", sentence=BOND.text, reason="Das sehen wir im Rückblick")


def adopted(draft: Draft, day: date) -> Adoption:
    return Adoption(draft=draft.id, on=day, text=text_of(draft), seal=seal_of(text_of(draft)))


LEITBILD = Leitbild(
    people=(Person(id="anna", name="Anna", ideas=(Idea(id="aaaaaaaa", column="purpose", text="Kunden glücklich"),)),),
    drafts=(FIRST,),
    adopted=(adopted(FIRST, date(2026, 3, 27)),),
    measures=(CSAT, ASA, KNOWN),
    unmeasured=(ON_PURPOSE,),
    reviews=(Review(id="rrrrrrrr", on=date(2026, 6, 24), sentences=(LivedSentence(text=BOND.text, lived=4),)),),
)


def shown(leitbild: Leitbild) -> list[tuple[int, list[str], bool]]:
    return [(one.number, [each.id for each in one.measures], one.is_gap) for one in followed(leitbild)]


def test_a_sentence_has_measures_or_none_on_purpose_or_is_a_gap() -> None:
    assert shown(LEITBILD) == [(1, ["asa"], False), (2, [], False), (3, ["csat"], False)]
    assert [one.number for one in gaps(replace(LEITBILD, unmeasured=()))] == [2]
    assert behind_none(LEITBILD) == (KNOWN,)


def test_what_a_review_said_of_a_sentence_is_known_from_its_day_on() -> None:
    (_first, second, _third) = followed(LEITBILD)
    assert second.lived is not None
    assert (second.lived.mark, second.lived.review.on) == (4, date(2026, 6, 24))
    assert all(one.lived is None for one in followed(LEITBILD, on=date(2026, 6, 23)))


def test_a_measure_goes_with_its_words_into_a_new_text_and_never_to_others() -> None:
    second = Draft(
        id="eeeeeeee",
        sentences=(
            replace(SHARE, text="An 98 Prozent Kundenzufriedenheit, lassen wir uns messen!"),
            replace(BOND, text="Unsere Grundeinstellung verbindet uns."),
            HAPPY,
        ),
    )
    later = replace(LEITBILD, drafts=(FIRST, second), adopted=(*LEITBILD.adopted, adopted(second, date(2026, 9, 1))))
    assert shown(later) == [(1, ["csat"], False), (2, [], True), (3, ["asa"], False)]
    assert adrift(later) == (ON_PURPOSE,)
    (found,) = measured.check(later)
    assert (found.code, found.path) == ("unmeasured-adrift", ("unmeasured", "wwwwwwww", "sentence"))
    assert found.mend.startswith("Is it sentence 2 now?")


def test_another_number_is_another_sentence() -> None:
    assert words("An 98 Prozent – lassen wir uns messen.") == words("an 98 prozent lassen wir uns messen")
    assert len({words("98 Prozent"), words("9,8 Prozent"), words("-98 Prozent"), words("89 Prozent")}) == 4


def test_binding_ends_being_without_a_measure() -> None:
    bound = bind(LEITBILD, KNOWN, BOND)
    assert bound.unmeasured == ()
    assert shown(bound)[1] == (2, ["pulse"], False)
    assert behind_none(unbind(bound, bound.measures[2])) == (KNOWN,)


def test_a_text_that_was_changed_behind_its_draft_is_taken_as_it_stands() -> None:
    changed = replace(LEITBILD.adopted[0], text="Wir machen Kunden glücklich. Wir sind zu Hause.")
    found = followed(replace(LEITBILD, adopted=(changed,)))
    assert [(one.text, len(one.measures)) for one in found] == [(HAPPY.text, 1), ("Wir sind zu Hause.", 0)]
