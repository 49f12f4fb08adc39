"""Whether a draft speaks in one voice and says a thing once; what only looks like two ways is left alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from leitbild_cli.core.checking.findings import Severity
from leitbild_cli.core.checking.report import check
from leitbild_cli.core.drafting import drafts
from leitbild_cli.core.model import Column, Idea, Language, Leitbild, Person, Vote

DE, EN = Language.DE, Language.EN


def team(language: Language, winner: str = "") -> Leitbild:
    if not winner:
        return Leitbild(language=language)
    return Leitbild(
        language=language,
        columns=(Column(id="purpose", question="?"),),
        people=(Person(id="anna", name="Anna", ideas=(Idea(id="winner11", column="purpose", text=winner),)),),
        votes=(Vote(column="purpose", winner="winner11"),),
    )


def found(text: str, about: Leitbild) -> list[tuple[str, Severity]]:
    written = drafts.add(
        about, drafts.from_text(text, draft_id="written1", made=datetime(2026, 12, 1, 12, 0, tzinfo=UTC))
    )
    return [(one.code, one.severity) for one in check(written) if one.code != "part-missing"]


@pytest.mark.parametrize(
    ("language", "code", "two", "one"),
    [
        (DE, "mixed-forms", "Kund:innen sind uns wichtig, und Kunden kommen wieder.", "Kundinnen und Kunden sind da."),
        (DE, "mixed-forms", "Kolleg*innen helfen Gäst:innen.", "Kolleg*innen helfen Gäst*innen."),
        (
            DE,
            "mixed-forms",
            "Wir helfen NachbarInnen und Anwohner_innen.",
            "Wir helfen NachbarInnen und Nachbarschaften.",
        ),
        (EN, "mixed-spelling", "We honour what has color.", "We organize what has colour."),
        (DE, "mixed-language", "Wir helfen gern. We are here for you.", "Wir helfen gern, und zwar just in time."),
        (DE, "mixed-language", "We are here for you and for your guests.", "Alles Gute für Gäste."),
        (EN, "mixed-language", "We help people. Wir sind für die Menschen da.", "We run the kindergarten in Bad Ems."),
        (DE, "repetition", "Wir sind da da.", "Menschen, die die Stadt lieben, sind willkommen."),
        (EN, "repetition", "We help the the guests.", "We know that that helps."),
        (
            DE,
            "repetition",
            "Wir sind da, um zu helfen. Wir sind da, um zu raten.",
            "Wir hören zu. Wir helfen. Wir bleiben.",
        ),
        (
            DE,
            "repetition",
            "Qualität zählt. Mit Qualität geht es, Qualität bleibt.",
            "Qualität zählt. Qualität bleibt.",
        ),
        (
            EN,
            "repetition",
            "Our drivers know the roads. Our mechanics know the buses, and our control room knows the weather.",
            "Our drivers know the roads, our mechanics know the buses, and our control room knows the weather.",
        ),
    ],
)
def test_two_ways_where_one_is_enough_are_a_hint(language: Language, code: str, two: str, one: str) -> None:
    assert found(two, team(language)) == [(code, Severity.HINT)]
    assert found(one, team(language)) == []


@pytest.mark.parametrize("text", ["Wir helfen dir und rufen Sie zurück.", "Dein Rad ist fertig. Wir beraten Sie gern."])
def test_two_forms_of_address_are_a_warning(text: str) -> None:
    assert found(text, team(DE)) == [("mixed-address", Severity.WARNING)]


@pytest.mark.parametrize("text", ["Wir helfen dir. Sie wissen, wie es geht.", "Wir helfen Ihnen und rufen Sie zurück."])
def test_they_at_the_start_of_a_sentence_is_no_second_form_of_address(text: str) -> None:
    assert found(text, team(DE)) == []


def test_what_a_winner_says_often_may_be_said_as_often() -> None:
    said = "Räder für die Stadt, Räder fürs Land, Räder für dich."
    assert ("repetition", Severity.HINT) in found(said, team(DE))
    assert found(said, team(DE, winner="Räder hier, Räder da, Räder dort")) == []


def test_the_same_words_in_a_row_are_the_authors_where_an_idea_has_them() -> None:
    twice = "Wir sind da, um zu helfen. Wir sind da, um zu raten."
    assert found(twice, team(DE, winner="Wir sind da, um zu helfen und zu raten")) == []
