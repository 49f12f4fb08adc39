"""What a reader from outside stumbles over, and what a good rewrite may do without being found fault with."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from leitbild_cli.core.checking.findings import Severity
from leitbild_cli.core.checking.report import check
from leitbild_cli.core.drafting import drafts
from leitbild_cli.core.model import Column, Experience, Idea, Language, Leitbild, Parts, Person, Verdict, Vote
from leitbild_cli.core.text.near import near

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
PARTS = Parts(
    market="Hotels in den Alpen", contribution="Schnelle Hilfe am Telefon", distinction="Rückruf am selben Abend"
)
IDEAS = (
    Idea(id="happy111", column="purpose", text="Hilfe für Menschen am Empfang"),
    Idea(id="quick222", column="priorities", text="Rückruf am selben Tag"),
    Idea(id="warm3333", column="culture", text="Freundlichkeit und Geduld"),
)
TEAM = Leitbild(
    language=Language.DE,
    columns=tuple(Column(id=one.column, question="?") for one in IDEAS),
    people=(Person(id="anna", name="Anna", ideas=IDEAS),),
    parts=PARTS,
    votes=tuple(Vote(column=one.column, winner=one.id) for one in IDEAS),
)
ASIDE = {"part-missing", "part-without-source"}


def codes(text: str, team: Leitbild) -> list[str]:
    written = drafts.add(team, drafts.from_text(text, draft_id="written1", made=NOON))
    return [one.code for one in check(written) if one.code not in ASIDE]


def weights(text: str, team: Leitbild, code: str) -> list[Severity]:
    written = drafts.add(team, drafts.from_text(text, draft_id="written1", made=NOON))
    return [one.severity for one in check(written) if one.code == code]


def bare(language: Language, text: str) -> list[str]:
    return codes(text, Leitbild(language=language))


REWRITTEN = (
    "Wir helfen Hoteliers und allen, die am Empfang stehen, freundlich und geduldig. "
    "Noch am selben Tag rufen wir zurück."
)


def test_a_good_rewrite_that_says_everything_in_other_forms_is_not_found_fault_with() -> None:
    assert codes(REWRITTEN, TEAM) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hotels", "hoteliers"),
        ("hilfe", "helfen"),
        ("rueckruf", "rufen"),
        ("zurueckrufen", "rueckruf"),
        ("fahrradwerkstatt", "werkstatt"),
        ("gespraech", "sprechen"),
        ("kundenzufriedenheit", "zufrieden"),
    ],
)
def test_another_form_of_a_word_is_near(one: str, other: str) -> None:
    assert near(one, other, "de")
    assert near(other, one, "de")


def test_english_words_that_begin_alike_are_near_unless_the_beginning_says_nothing() -> None:
    assert near("curious", "curiosity", "en")
    assert not near("understand", "underline", "en")
    assert not near("company", "compare", "en")


@pytest.mark.parametrize(
    ("one", "other"),
    [("werte", "wort"), ("kunden", "kinder"), ("auftrag", "vertrag"), ("ankommen", "abkommen"), ("preis", "praxis")],
)
def test_a_word_that_only_looks_alike_is_not_near(one: str, other: str) -> None:
    assert not near(one, other, "de")


def test_a_winner_is_missing_for_sure_only_where_no_sentence_may_say_it_in_other_words() -> None:
    sure = "Wir helfen am Empfang. Noch am selben Tag rufen wir zurück."
    assert weights(sure, TEAM, "winner-not-said") == [Severity.ERROR]
    assert weights(f"{sure} Bei uns lächelt das Telefon.", TEAM, "winner-not-said") == [Severity.WARNING]
    assert weights(f"{sure} Mit Geduld.", TEAM, "winner-not-said") == []


def test_a_winner_that_forbids_something_may_be_kept_without_a_word() -> None:
    idea = replace(IDEAS[2], text="Kein Fachchinesisch")
    team = replace(TEAM, people=(Person(id="anna", name="Anna", ideas=(*IDEAS[:2], idea)),))
    said = "Wir helfen am Empfang. Noch am selben Tag rufen wir zurück."
    assert weights(said, team, "winner-not-said") == [Severity.WARNING]


LONG = (
    "Wir helfen Menschen am Empfang und rufen am selben Tag zurück, freundlich und mit Geduld. Das Haus bleibt ruhig, "
    "die Wege bleiben kurz, und das Licht bleibt an."
)


def test_a_part_may_be_left_out_of_a_short_text_that_says_the_winners_and_is_a_hint_in_a_longer_one() -> None:
    team = replace(TEAM, parts=replace(PARTS, contribution="Fortbildung in Buchhaltung"))
    assert weights(LONG, team, "part-not-said") == [Severity.HINT]
    assert codes("Wir helfen am Empfang: Rückruf am selben Tag, freundlich und mit Geduld.", team) == []


def test_what_works_may_be_left_out_of_a_short_text_that_says_the_winners() -> None:
    works = Experience(id="expwork1", verdict=Verdict.WORKS, text="Blumen auf dem Tresen")
    team = replace(TEAM, experience=(works,))
    assert "works-not-said" in codes(LONG, team)
    assert codes("Wir helfen am Empfang: Rückruf am selben Tag, freundlich und mit Geduld.", team) == []


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Wir arbeiten gern und gut.", False),
        ("Wir arbeiten gern für Hoteliers.", True),
        ("Wir arbeiten gern für Sie.", True),
        ("Wir arbeiten gern für dich.", True),
        ("Niemand wartet lange.", True),
    ],
)
def test_a_text_names_those_it_is_for_or_speaks_to_them(text: str, named: bool) -> None:  # noqa: FBT001  a column of the table
    team = replace(TEAM, votes=())
    assert ("customer-not-named" in codes(text, team)) is not named
    assert "customer-not-named" not in codes(text, replace(team, parts=replace(PARTS, market=None)))


HARD = (
    "Die zielgruppenspezifische Weiterentwicklung unserer Dienstleistungsprozesse gewährleistet verlässliche "
    "Wettbewerbsfähigkeit mittelständischer Auftraggeber in herausfordernden Marktsituationen der Gegenwart."
)


def test_long_words_in_long_sentences_are_hard_to_read_from_fifteen_words_on() -> None:
    assert bare(Language.DE, HARD) == ["hard-to-read"]
    assert bare(Language.DE, "Dienstleistungsprozesse gewährleisten Wettbewerbsfähigkeit.") == []
    assert bare(Language.DE, "Wir sind da, wenn ein Rad nicht rollt, und bringen es noch am selben Tag in Gang.") == []


@pytest.mark.parametrize(
    ("language", "passive", "active"),
    [
        (Language.DE, "Anfragen werden schnell bearbeitet.", "Menschen möchten verstanden werden."),
        (Language.DE, "Geld wird nur einmal ausgegeben.", "Wer fragt, wird nicht ausgelacht."),
        (Language.DE, "Lob wird verteilt.", "Hier wird gelacht."),
        (Language.DE, "Briefe werden geschrieben.", "Briefe werden von Ehrenamtlichen geschrieben."),
        (Language.EN, "Complaints need to be answered.", "Everybody deserves to be heard."),
        (Language.EN, "All calls are answered by phone.", "All calls are answered by a person."),
        (Language.DE, "Tiere werden abgewiesen.", "Kein Tier wird abgewiesen."),
        (Language.EN, "Animals are turned away.", "No animal is turned away."),
        (Language.EN, "Readers are left alone.", "Come in to read or to be left alone."),
        (Language.DE, "Kunden werden gut betreut.", "Wir werden dich gut begleiten."),
        (Language.DE, "Fehler werden behoben.", "Bald werden Kinder hier gern spielen und gehen."),
        (Language.DE, "Das Rad wird repariert.", "Wir kommen, wenn ein Rad gebraucht wird."),
        (Language.EN, "Questions are answered at once.", "We are committed to answers."),
        (Language.EN, "Guests are treated fairly.", "Where help is needed, people are interested and proud."),
    ],
)
def test_a_passive_in_which_nobody_acts_is_a_hint(language: Language, passive: str, active: str) -> None:
    assert bare(language, passive) == ["passive"]
    assert bare(language, active) == []


@pytest.mark.parametrize(
    ("language", "short", "plain"),
    [
        (Language.DE, "Unser NPS steigt.", "Das DRK hilft in der EU."),
        (Language.DE, "Wir helfen z. B. am Telefon.", "Wir helfen zum Beispiel am Telefon."),
        (Language.DE, "Wir halten die SLAs ein.", "Die Rote Hilfe (RHX) hilft. RHX heißt Helfen."),
        (Language.EN, "Our SLA matters.", "The NHS knows us."),
        (Language.EN, "We fix taps, etc.", "WE CARE."),
    ],
)
def test_an_abbreviation_nobody_explains_is_a_hint(language: Language, short: str, plain: str) -> None:
    assert bare(language, short) == ["abbreviation"]
    assert bare(language, plain) == []
