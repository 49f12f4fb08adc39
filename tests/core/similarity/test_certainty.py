"""What is sure: what a careful reader would sign without asking, and nothing else."""

from __future__ import annotations

import pytest

from leitbild_cli.core.similarity import ASK, SURE
from leitbild_cli.core.similarity.score import compare


@pytest.mark.parametrize(
    ("one", "other", "tongue"),
    [
        ("Freundlich am Telefon", "freundlich  am Telefon!", "de"),
        ("Größere Schrift", "Groessere Schrift", "de"),
        ("Straßenfest für alle", "Strassenfest für alle", "de"),
        ("Parkplatz für Gäste", "Bitte einen Parkplatz für Gäste", "de"),
        ("Es wäre schön, wenn wir einen Stammtisch einrichten würden", "Stammtisch einrichten", "de"),
        ("It would be great if we could offer late checkout", "Offer late checkout", "en"),
        ("Kostenloses WLAN für Gäste", "Für Gäste kostenloses WLAN", "de"),
        ("Immer freundlich am Telefon", "Am Telefon immer freundlich", "de"),
        ("Obst und Gemüse", "Gemüse und Obst", "de"),
        ("Lunch for guests and staff", "Lunch for staff and guests", "en"),
        ("Anfahrt bis 20 Kilometer frei", "Anfahrt bis 20 km frei", "de"),
        ("Antwort in 24h", "Antwort in 24 Stunden", "de"),
        ("90 Sekunden Wartezeit", "1,5 Minuten Wartezeit", "de"),
        ("Die Hälfte der Plätze frei", "50 % der Plätze frei", "de"),
        ("Online-Terminbuchung", "Onlineterminbuchung", "de"),
        ("Kunden Portal", "Kundenportal", "de"),
        ("A help desk for everybody", "A helpdesk for everybody", "en"),
        ("Wartezeit am Telefon messen", "Wartezeiten am Telefon messen", "de"),
        ("Freundliche Begrüßung", "Freundlichen Begrüßung", "de"),
        ("Reply to complaint", "Reply to complaints", "en"),
        ("Buro für Besprechungen", "Büro für Besprechungen", "de"),
        ("Bestellungen annehmen", "Bestelllungen annehmen", "de"),
        ("Answer the quesiton list", "Answer the question list", "en"),
        ("👍 für alle", "👌 für alle", "de"),
    ],
)
def test_what_nobody_would_ask_about_is_sure(one: str, other: str, tongue: str) -> None:
    assert compare(one, other, tongue).score >= SURE


@pytest.mark.parametrize(
    ("one", "other", "tongue"),
    [
        # a word that binds two others
        ("Erst hören, dann reden", "Erst reden, dann hören", "de"),
        ("Lieber Tee als Kaffee", "Lieber Kaffee als Tee", "de"),
        ("Kein Rabatt, aber guter Service", "Rabatt, aber kein guter Service", "de"),
        ("Ohne Termin mit Beratung", "Mit Termin ohne Beratung", "de"),
        ("Listen because they talk", "Talk because they listen", "en"),
        ("Drive to work from home", "Drive home from work", "en"),
        ("Talk about clients with the boss", "Talk about the boss with clients", "en"),
        ("1. Essen 2. Trinken", "1. Trinken 2. Essen", "de"),
        ("2 Kellner und 3 Köche", "3 Kellner und 2 Köche", "de"),
        ("Tempo > Qualität", "Qualität > Tempo", "de"),
        ("Mail → Chat", "Chat → Mail", "de"),
        ("neue Tische und Stühle", "neue Stühle und Tische", "de"),
        ("Keine Hunde und Katzen", "Keine Katzen und Hunde", "de"),
        ("review and publish", "publish and review", "en"),
        ("Rechnung bar zahlen", "Rechnung an der Bar zahlen", "de"),
        # who does it, and to whom
        ("Wir vertrauen Kunden", "Kunden vertrauen uns", "de"),
        ("We trust customers", "Customers trust us", "en"),
        ("Der Chef lobt den Koch", "Den Chef lobt der Koch", "de"),
        ("Der Kollegin hilft die Chefin", "Die Kollegin hilft der Chefin", "de"),
        ("Customers help staff", "Staff help customers", "en"),
        # a letter
        ("Fehler zahlen", "Fehler zählen", "de"),
        ("Wir waren da", "Wir wären da", "de"),
        ("In Massen arbeiten", "In Maßen arbeiten", "de"),
        ("Bücher verleihen", "Bücher verliehen", "de"),
        ("Adapt the plan", "Adopt the plan", "en"),
        ("Scrapping the old rules", "Scraping the old rules", "en"),
        ("A new resume", "A new résumé", "en"),
        # an ending that is another word, person or kind of word
        ("Anruf abends", "Anrufer abends", "de"),
        ("Schnell antworten", "Schneller antworten", "de"),
        ("New every day", "News every day", "en"),
        ("Wage erhöhen", "Wagen erhöhen", "de"),
        # two words that are another one together
        ("Bewerber frei sprechen lassen", "Bewerber freisprechen lassen", "de"),
        ("An every day meal", "An everyday meal", "en"),
        ("Log in page", "Login page", "en"),
        # a sign
        ("Team A+", "Team A-", "de"),
        ("C++ lernen", "C# lernen", "de"),
        ("Vitamin A", "Vitamin A+", "de"),
        ("Montag 🍕", "Montag", "de"),
        ("?", "!", "de"),
        ("Homeoffice?", "Homeoffice", "de"),
        # words that only may be meant
        ("MA einladen", "Mitarbeiter einladen", "de"),
        ("Arbeit für Kinder", "Kinderarbeit", "de"),
        ("Kunden dürfen parken", "Kunden müssen parken", "de"),
        ("Nicht wirklich hilfreich", "Nicht hilfreich", "de"),
        ("Beschwerden lösen", "Reklamationen lösen", "de"),
    ],
)
def test_what_may_be_something_else_is_never_sure(one: str, other: str, tongue: str) -> None:
    for found in (
        compare(one, other, tongue),
        compare(other, one, tongue),
        compare(one.lower(), other.lower(), tongue),
    ):
        assert found.score < SURE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Stress 👍", "Stress 👎"),
        ("Gäste ❤️", "Gäste 💔"),
        ("✅ Pünktlich", "❌ Pünktlich"),
        ("Kosten -5 %", "Kosten +5 %"),
        ("Qualität ↑", "Qualität ↓"),
        ("Kunde = König", "Kunde ≠ König"),
        ("Kunde = König", "Kunde != König"),
        ("Homeoffice :)", "Homeoffice :("),
        ("Homeoffice 😀", "Homeoffice 😡"),
        ("C++ statt C#", "C# statt C++"),
        ("🐱 im Büro", "🐶 im Büro"),
        ("👍", "👎"),
    ],
)
def test_signs_that_say_the_contrary_stand_apart(one: str, other: str) -> None:
    assert compare(one, other, "de").score < ASK


def test_signs_of_one_sense_are_one() -> None:
    assert compare("✔ Pünktlich", "✅ Pünktlich", "de").score >= SURE
    assert compare("Mail -> Chat", "Mail → Chat", "de").score >= SURE
    assert compare("• Kaffee ✨", "Kaffee", "de").score >= SURE


def test_what_is_asked_keeps_its_order() -> None:
    best, good, fair = (
        compare("Gäste glücklich machen", other, "de").score
        for other in ("Gäste zufrieden machen", "Gäste glücklich sehen", "Gäste sehen")
    )
    assert SURE > best > good > fair
