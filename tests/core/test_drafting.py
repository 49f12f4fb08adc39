"""Drafts: composed, written, edited, compared and adopted."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core import lookup
from leitbild_cli.core.drafting import composition, differences, drafts, links, texts
from leitbild_cli.core.drafting.composition import Gap, Length
from leitbild_cli.core.drafting.differences import RunKind
from leitbild_cli.core.model import (
    Column,
    Draft,
    Experience,
    Idea,
    Language,
    Leitbild,
    Measure,
    Merge,
    Origin,
    Parts,
    Person,
    Sentence,
    Starts,
    Verdict,
    Vote,
)
from leitbild_cli.errors import Ambiguous, NotFound

NOW = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
ANNA = Person(
    id="anna",
    name="Anna",
    ideas=(
        Idea(id="aaaaaaaa", column="purpose", text="Kunden glücklich machen"),
        Idea(id="bbbbbbbb", column="purpose", text="Unseren Kunden beistehen"),
        Idea(id="cccccccc", column="priorities", text="98 Prozent Kundenzufriedenheit"),
        Idea(id="dddddddd", column="culture", text="Positive Grundeinstellung"),
    ),
)
TEAM = Leitbild(
    language=Language.DE,
    columns=tuple(Column(id=one, question=f"{one}?") for one in ("purpose", "priorities", "culture")),
    people=(ANNA,),
    merged=(Merge(idea="aaaaaaaa", ideas=("bbbbbbbb",)),),
    votes=(
        Vote(column="culture", winner="dddddddd"),
        Vote(column="priorities", winner="cccccccc"),
        Vote(column="purpose", winner="aaaaaaaa"),
    ),
)
FIRST = Draft(
    id="first111", sentences=(Sentence(text="Wir sind da, um Kunden glücklich zu machen.", carries=("aaaaaaaa",)),)
)
SECOND = Draft(id="secnd222", sentences=(Sentence(text="Wir hören zu."),))
TWO = replace(TEAM, drafts=(FIRST, SECOND))
TEXTS = st.lists(
    st.sampled_from(
        [
            "Wir sind da.",
            "Kommt z. B. vorbei!",
            "98 % sind",
            "„Hör zu!“",
            "Was?",
            "am 3. Mai",
            "- Punkt",
            "## Kopf",
            "1. Platz",
            "(so.)",
            "\n",
            "\n\n",
            "…",
        ]
    ),
    max_size=8,
).map(" ".join) | st.text("aB. \n„“!?-#1", max_size=30)


def said(composed: composition.Composed) -> list[str]:
    return [sentence.text for sentence in composed.sentences]


def test_three_winners_become_a_statement_to_say_aloud() -> None:
    assert said(composition.compose(TEAM)) == [
        "Wir machen Kunden glücklich.",
        "Unser Ziel sind 98 Prozent Kundenzufriedenheit.",
        "Dabei ist uns eine positive Grundeinstellung wichtig.",
    ]


def test_a_sentence_carries_its_winner_and_what_was_merged_into_it() -> None:
    sentences = composition.compose(TEAM).sentences
    assert [one.carries for one in sentences] == [("aaaaaaaa", "bbbbbbbb"), ("cccccccc",), ("dddddddd",)]


def test_the_construction_of_every_idea_is_known() -> None:
    assert composition.compose(TEAM).codes == (("I1",), ("F7",), ("N10",))


def test_the_three_parts_go_into_the_purpose_or_stand_last_and_are_carried_by_name() -> None:
    parts = Parts(contribution="Hilfe rund um die Uhr", distinction="Wir rufen zurück")
    first, *_more, last = composition.compose(replace(TEAM, parts=parts, votes=TEAM.votes[2:])).sentences
    assert (first.text, last.text) == ("Wir machen Kunden glücklich, rund um die Uhr.", "Wir rufen zurück.")
    assert (first.carries, last.carries) == (("aaaaaaaa", "bbbbbbbb", "contribution"), ("distinction",))


def test_what_is_missing_is_named() -> None:
    composed = composition.compose(replace(TEAM, votes=TEAM.votes[:1]))
    assert said(composed) == ["Wichtig ist uns eine positive Grundeinstellung."]
    assert [(one.gap, one.id) for one in composed.missing] == [
        (Gap.WINNER, "purpose"),
        (Gap.WINNER, "priorities"),
        (Gap.PART, "market"),
        (Gap.PART, "contribution"),
        (Gap.PART, "distinction"),
    ]


def test_what_works_and_what_is_measured_is_said_where_there_is_room_and_carries_where_it_comes_from() -> None:
    works = Experience(id="eeeeeeee", verdict=Verdict.WORKS, text="Am selben Tag zurückrufen")
    fails = Experience(id="ffffffff", verdict=Verdict.FAILS, text="Kunden warten lassen")
    measure = Measure(id="nps", name="Weiterempfehlung", unit="%", target=Decimal(98), idea="aaaaaaaa")
    team = replace(TEAM, experience=(works, fails), measures=(measure,), votes=TEAM.votes[2:])
    composed = composition.compose(team)
    assert said(composed) == [
        "Wir machen Kunden glücklich.",
        "Unser Ziel sind 98 % Weiterempfehlung.",
        "Wir rufen am selben Tag zurück.",
    ]
    assert [one.carries for one in composed.sentences][::2] == [("aaaaaaaa", "bbbbbbbb"), ("eeeeeeee",)]


def test_nothing_decided_gives_no_sentences_in_any_length() -> None:
    empty = replace(TEAM, votes=())
    assert [composition.compose(empty, length=length).sentences for length in Length] == [(), (), ()]


def test_the_core_line_has_at_most_twelve_words_where_the_purpose_allows() -> None:
    (only,) = composition.compose(TEAM, length=Length.CORE).sentences
    assert only.text == "Wir machen Kunden glücklich, mit einer positiven Grundeinstellung."
    assert only.carries == ("aaaaaaaa", "bbbbbbbb", "dddddddd")


def test_there_are_three_candidates_in_an_order_that_never_changes() -> None:
    texts_of = [[*said(one)] for one in composition.candidates(TEAM)]
    assert texts_of[0] == said(composition.compose(TEAM))
    assert len({str(one) for one in texts_of}) == len(texts_of) == 3
    assert texts_of == [[*said(one)] for one in composition.candidates(TEAM)]


def test_where_the_best_leaves_something_out_the_next_one_says_it() -> None:
    team = replace(TEAM, parts=Parts(contribution="Ersatzteile"))
    best, more, *_rest = composition.candidates(team)
    assert composition.left_out(team, best) == ("Ersatzteile",)
    assert composition.left_out(team, more) == ()


def test_a_page_keeps_every_word_below_its_heading() -> None:
    works = Experience(id="eeeeeeee", verdict=Verdict.WORKS, text="Selbst ans Telefon gehen")
    page = composition.compose(replace(TEAM, experience=(works,)), length=Length.PAGE)
    assert said(page)[:2] == ["## Wozu es uns gibt", "- Kunden glücklich machen"]
    assert (page.sentences[-1].text, page.sentences[-1].carries) == ("- Selbst ans Telefon gehen", ("eeeeeeee",))


def test_a_page_reads_as_markdown() -> None:
    page = Draft(id="pppppppp", sentences=composition.compose(TEAM, length=Length.PAGE).sentences[:4])
    assert texts.text_of(page) == (
        "## Wozu es uns gibt\n- Kunden glücklich machen\n\n## Was uns wichtig ist\n- 98 Prozent Kundenzufriedenheit"
    )


@pytest.mark.parametrize("reference", ["2", "#2", "latest", "secnd222", "se"])
def test_a_draft_is_found_by_number_id_or_latest(reference: str) -> None:
    assert drafts.find(TWO, reference) is SECOND


@pytest.mark.parametrize("reference", ["0", "3", "x", "", "secnd223"])
def test_no_draft_answers_to_a_wrong_reference(reference: str) -> None:
    with pytest.raises(NotFound):
        drafts.find(TWO, reference)


def test_a_prefix_of_two_drafts_is_ambiguous() -> None:
    with pytest.raises(Ambiguous):
        drafts.find(drafts.add(TWO, replace(SECOND, id="secnd333")), "secnd")


def test_drafts_are_numbered_from_one_in_file_order() -> None:
    grown = drafts.add(TWO, replace(SECOND, id="third333"))
    assert [lookup.draft_number(grown, one) for one in ("first111", "third333", "none")] == [1, 3, None]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Wir sind da. Wir hören zu!", ["Wir sind da.", "Wir hören zu!"]),
        ("Wir helfen z. B. Gästen bzw. Kunden. Gern.", ["Wir helfen z. B. Gästen bzw. Kunden.", "Gern."]),
        ("Unser Ziel sind 98 %. Jeden Tag.", ["Unser Ziel sind 98 %.", "Jeden Tag."]),
        ("„Ja. Gern.“ Das sagen wir.", ["„Ja. Gern.“", "Das sagen wir."]),
        ("Unser Motto: „Hör zu!“ Und du?", ["Unser Motto: „Hör zu!“", "Und du?"]),
        ("Seit dem 3. Mai. Und seit 1990. Immer.", ["Seit dem 3. Mai.", "Und seit 1990.", "Immer."]),
        ("We help, e.g. Guests. Dr. Who too.", ["We help, e.g. Guests.", "Dr. Who too."]),
        ("Was zählt? Du!", ["Was zählt?", "Du!"]),
        ("Ein Satz\nüber zwei Zeilen.", ["Ein Satz über zwei Zeilen."]),
        ("## Kopf\n- eins\n- zwei\nSatz.", ["## Kopf", "- eins", "- zwei", "Satz."]),
        ("kein Punkt", ["kein Punkt"]),
        ("  \n ", []),
    ],
)
def test_a_text_is_split_where_a_reader_would(text: str, sentences: list[str]) -> None:
    assert list(texts.split_sentences(text)) == sentences


@given(TEXTS)
def test_no_word_is_lost_between_text_and_draft(text: str) -> None:
    draft = drafts.from_text(text, draft_id="dddddddd", made=NOW)
    assert texts.text_of(draft).split() == text.split()


@given(TEXTS)
def test_a_text_taken_apart_and_joined_twice_stays_the_same(text: str) -> None:
    once = texts.text_of(drafts.from_text(text, draft_id="dddddddd", made=NOW))
    assert texts.text_of(drafts.from_text(once, draft_id="dddddddd", made=NOW)) == once


def test_a_written_text_carries_nothing() -> None:
    draft = drafts.from_text("Wir sind da.", draft_id="dddddddd", made=NOW)
    assert draft.origin is Origin.WRITTEN
    assert draft.sentences == (Sentence(text="Wir sind da."),)


OLD = Draft(
    id="olddraft",
    sentences=(
        Sentence(text="Wir sind da, um Kunden glücklich zu machen.", carries=("aaaaaaaa",)),
        Sentence(text="98 Prozent Kundenzufriedenheit – daran messen wir uns.", carries=("cccccccc",)),
        Sentence(text="Positive Grundeinstellung – das verbindet uns.", carries=("dddddddd",)),
    ),
)


def carried(text: str) -> list[tuple[str, ...]]:
    edited = links.linked(TEAM, drafts.from_text(text, draft_id="newdraft", made=NOW, edited=True), before=OLD)
    assert edited.origin is Origin.EDITED
    return [sentence.carries for sentence in edited.sentences]


def test_a_sentence_left_alone_keeps_what_it_carries() -> None:
    assert carried(texts.text_of(OLD)) == [("aaaaaaaa",), ("cccccccc",), ("dddddddd",)]


def test_a_reworded_sentence_keeps_what_it_carries() -> None:
    assert carried("Wir sind jeden Tag da, um Gäste glücklich zu machen.") == [("aaaaaaaa", "bbbbbbbb")]


def test_a_new_sentence_carries_nothing() -> None:
    assert carried("Äpfel sind rot und Birnen grün.") == [()]


def test_two_sentences_made_one_carry_both() -> None:
    joined = "Positive Grundeinstellung – das verbindet uns, und wir sind da, um Kunden glücklich zu machen."
    assert [set(ids) for ids in carried(joined)] == [{"aaaaaaaa", "bbbbbbbb", "dddddddd"}]


@given(TEXTS)
def test_equal_texts_have_no_differences(text: str) -> None:
    assert all(one.kind is RunKind.KEPT for one in differences.compare(text, text))


@given(TEXTS, TEXTS)
def test_differences_hold_both_texts_whole(old: str, new: str) -> None:
    pieces = differences.compare(old, new)
    assert "".join(one.text for one in pieces if one.kind is not RunKind.ADDED) == old
    assert "".join(one.text for one in pieces if one.kind is not RunKind.REMOVED) == new


def test_differences_are_whole_words() -> None:
    pieces = differences.compare("Wir helfen gern.", "Wir helfen immer gern.")
    assert [(one.kind, one.text) for one in pieces] == [
        (RunKind.KEPT, "Wir helfen "),
        (RunKind.ADDED, "immer "),
        (RunKind.KEPT, "gern."),
    ]


def test_words_are_counted_as_people_count_them() -> None:
    assert texts.word_count("## Ziel: 98 % – z. B. „glückliche“ Kund:innen") == 6


@pytest.mark.parametrize(
    "text",
    [
        "Wir sparen 3 Mio. Euro im Jahr.",
        "Mehr als 5 Mrd. Menschen.",
        "Rund 20 Tsd. Gäste kommen.",
        "Dr. med. Müller hilft.",
        "Im Mai d. J. Umbau beginnt.",
        "It takes approx. Five minutes.",
        "J. R. R. Tolkien schrieb.",
        "z. B. Kunden, u. a. Gäste.",
        "z.B. Kunden",
        "Prof. Dr. h. c. Anna",
        "Hauptstr. 5 und Nr. 7 in St. Gallen",
        "i. d. R. Wir",
        "Wir, d. h. Sie und ich",
        "Mr. J. Smith and Mrs. Jones.",
        "am 3. Oktober und Ludwig XIV. Frankreich",
        "Dipl.-Ing. Meier",
        "Std. Woche",
        "bzw. Kunden",
        "inkl. Mehrwertsteuer",
        "No. Five",
        "Abb. Eins",
        "e.g. We do",
        "v. Chr. Geburt",
        "ca. Hundert Leute",
        "1. Wir helfen. 2. Wir hören zu.",
        "U.S. Army",
        "Ph.D. Students",
        "rer. nat. Weber",
        "Std. Planung",
        "vgl. Kapitel",
        "der Fa. Müller",
        "min. Dauer",
        "max. Dauer",
        "Tel. Nummer",
        "geb. Schmidt",
        "lt. Plan",
        "Dr. A. Müller kommt.",
        "A. Wir helfen.",
        "Sept. Oktober",
        "Jan. Termin",
    ],
)
def test_an_abbreviation_ends_no_sentence(text: str) -> None:
    assert texts.split_sentences(text) == (text,)


@pytest.mark.parametrize(
    "text",
    [
        "Wir sparen 3 Mio. Wir wachsen.",
        "Wir sind Plan B. Wir helfen.",
        "Tee, Kaffee usw. Wir bieten alles.",
        "Der Verein e. V. Wir helfen.",
        "Acme Inc. We help.",
        "We say no. We mean it.",
        "Es dauert 5 Min. Das ist kurz.",
        "Wir nutzen PDF. Gäste lesen.",
        "Wir liefern bis 5 p.m. We care.",
        "We open at 8 a.m. Whatever happens, somebody answers.",
        "Er fragt. Sie hilft.",
        "Wir sind da. Immer.",
        "Wir tun das so. Gäste freuen sich.",
        "Tee u. a. Wir bieten alles.",
        "Unsere GmbH. Sie wächst.",
        "Kaffee etc. Wir",
    ],
)
def test_an_abbreviation_may_stand_last_where_a_new_sentence_plainly_begins(text: str) -> None:
    assert len(texts.split_sentences(text)) == 2


IN_LINES = "Wir halten Sie mobil,\njeden Tag.\nVersprochene Termine halten wir.\n\nAus Leidenschaft. Und gern."


def test_lines_and_paragraphs_stay_as_they_were_written() -> None:
    draft = drafts.from_text(IN_LINES, draft_id="dddddddd", made=NOW)
    assert [(one.text, one.starts) for one in draft.sentences] == [
        ("Wir halten Sie mobil,\njeden Tag.", None),
        ("Versprochene Termine halten wir.", Starts.LINE),
        ("Aus Leidenschaft.", Starts.PARAGRAPH),
        ("Und gern.", None),
    ]
    assert texts.text_of(draft) == IN_LINES


def test_lines_that_only_broke_because_they_were_full_run_on() -> None:
    mail = (
        "Wir halten unsere Kundinnen und Kunden mobil, denn sie\n"
        "brauchen ihr Rad jeden Tag. Versprochene Termine halten\n"
        "wir."
    )
    draft = drafts.from_text(mail, draft_id="dddddddd", made=NOW)
    assert texts.text_of(draft) == " ".join(mail.split("\n"))
