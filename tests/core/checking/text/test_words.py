"""Boasts, weak words and marks of a draft: what is found fault with, and what only looks like it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from leitbild_cli.core.checking.report import check
from leitbild_cli.core.drafting import drafts
from leitbild_cli.core.model import Draft, Language, Leitbild, Sentence

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)


def codes(language: Language, text: str) -> list[str]:
    draft = Draft(id="written1", made=NOON, sentences=(Sentence(text=text),))
    return [one.code for one in check(drafts.add(Leitbild(language=language), draft)) if one.code != "part-missing"]


BOASTS = [
    (Language.DE, "Wir sind die Besten."),
    (Language.DE, "Wir sind der führende Anbieter für Wärmepumpen."),
    (Language.DE, "Wir sind führend in der Pflege."),
    (Language.DE, "Unser Service ist weltweit einzigartig."),
    (Language.DE, "Der beste Service der Stadt."),
    (Language.DE, "Wir backen das beste Brot der Region."),
    (Language.DE, "Als Marktführer helfen wir gern."),
    (Language.DE, "Wir sind die Nummer eins."),
    (Language.DE, "Deutschlands größte Auswahl."),
    (Language.EN, "We are a leading provider of software."),
    (Language.EN, "We are the number one in town."),
    (Language.EN, "World-class service for you."),
    (Language.EN, "We offer unrivalled quality."),
    (Language.EN, "The best coffee in town."),
    (Language.EN, "Our unique approach helps."),
]
NO_BOASTS = [
    (Language.DE, "Wir tun alles, damit alle jederzeit Hilfe finden, immer und überall."),
    (Language.DE, "Jeder Mensch ist einzigartig, und so behandeln wir ihn."),
    (Language.DE, "Wir geben jeden Tag unser Bestes."),
    (Language.DE, "Wir sind nicht die Größten, aber wir kommen."),
    (Language.DE, "Wir finden die beste Lösung für jedes Kind."),
    (Language.DE, "Die zum Bahnhof führende Straße halten wir sauber."),
    (Language.EN, "We are leading guests safely up the mountain."),
    (Language.EN, "Leading people home is our job."),
    (Language.EN, "We do our best for everyone, always, every day."),
    (Language.EN, "All children are unique, and we treat them so."),
    (Language.EN, "Your safety is our number one priority."),
    (Language.EN, "We take the leading role in fire safety."),
]


@pytest.mark.parametrize(("language", "text"), BOASTS)
def test_a_boast_is_a_hint_and_told_once(language: Language, text: str) -> None:
    assert codes(language, text) == ["absolute"]


@pytest.mark.parametrize(("language", "text"), NO_BOASTS)
def test_what_is_true_every_day_is_no_boast(language: Language, text: str) -> None:
    assert codes(language, text) == []


@pytest.mark.parametrize(
    ("language", "weak", "sure"),
    [
        (Language.DE, "Wir würden gern helfen.", "Wir verkaufen nichts, was wir nicht kaufen würden."),
        (Language.DE, "Wir versuchen zu helfen.", "Das Paket kommt beim ersten Versuch an."),
        (Language.EN, "We answer fairly quickly.", "We treat people fairly."),
        (Language.EN, "We are kind of quick.", "Every kind of guest is welcome."),
        (Language.EN, "We try to help.", "We help people who try to help others."),
    ],
)
def test_a_weak_word_is_one_only_where_it_weakens(language: Language, weak: str, sure: str) -> None:
    assert codes(language, weak) == ["weak-word"]
    assert codes(language, sure) == []


@pytest.mark.parametrize(
    ("language", "odd", "right"),
    [
        (Language.DE, "Zufrieden sind 98%.", "Zufrieden sind 98 %."),
        (Language.DE, 'Wir sind "da".', "Wir sind „da“."),
        (Language.DE, "Wir sind “da”.", "Wir sind »da«."),
        (Language.EN, "We are „there“.", "We are “there”, and we're ‘here’."),
        (Language.DE, "Wir sind  da.", "Wir sind da."),
        (Language.DE, "Wir sind da - gern.", "Wir sind da – gern, auch für Online-Kunden."),
        (Language.EN, "We are here--gladly.", "We are here — gladly."),
        (Language.DE, "Da von 8-17 Uhr.", "Da von 8–17 Uhr, Telefon 040-12-34."),
        (Language.DE, "Wir sind da ...", "Wir sind da …"),
        (Language.DE, "Wir helfen , immer.", "Wir helfen, immer."),
        (Language.DE, "Wir helfen .", "Wir helfen."),
        (Language.DE, "Wir helfen,immer.", "Wir helfen unter www.hilfe.de/hier,oder.html und z. B. am Telefon."),
        (Language.DE, "Wir helfen ( gern ).", "Wir helfen (gern)."),
        (Language.DE, "Wir helfen!!", "Wir helfen!"),
        (Language.DE, "Hilfe in 30min.", "Hilfe bei 3D-Druck."),
        (Language.DE, "Wir helfen (gern.", "a) Wir helfen."),
        (Language.DE, "Wir sagen „gern.", "Wir sagen „gern“."),
    ],
)
def test_a_mark_typed_oddly_is_a_hint_and_one_typed_well_is_none(language: Language, odd: str, right: str) -> None:
    assert "typography" in codes(language, odd)
    assert "typography" not in codes(language, right)
