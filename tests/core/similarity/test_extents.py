"""What small words, times of day and verbs in two parts say, and where *we* and *us* stand; a table for each rule."""

from __future__ import annotations

import pytest

from leitbild_cli.core.similarity import ASK, Code
from leitbild_cli.core.similarity.score import compare
from leitbild_cli.core.text.figures import figure_at


def both_ways(one: str, other: str, tongue: str) -> list[tuple[Code | None, float]]:
    found = (compare(one, other, tongue), compare(other, one, tongue))
    return [(match.guard.code if match.guard else None, match.score) for match in found]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("um halb acht", 7.5),
        ("ab viertel vor neun", 8.75),
        ("viertel nach zwei", 2.25),
        ("at half past six", 6.5),
        ("a quarter to ten", 9.75),
        ("at 9.30", 9.5),
        ("at 8.15 pm", 20.25),
    ],
)
def test_a_time_of_day_may_be_said_in_parts_of_an_hour(text: str, value: float) -> None:
    words = text.split()
    found = next(figure for place in range(len(words)) if (figure := figure_at(words, place)))[0]
    assert found.value == pytest.approx(value)
    assert found.unit == "clock"


def test_half_of_something_is_no_time_of_day() -> None:
    found = figure_at("halb so viele stühle".split(), 0)
    assert found is not None
    assert found[0].unit == "percent"


@pytest.mark.parametrize(
    ("one", "other", "tongue", "code"),
    [
        ("Öffnen um Viertel vor acht", "Öffnen um Viertel nach acht", "de", Code.NUMBER_DIFFERS),
        ("Loans up to £5,000", "Loans above £5,000", "en", Code.BOUND_DIFFERS),
        # of how many, and whether one may or must
        ("Alle Zimmer streichen", "Manche Zimmer streichen", "de", Code.EXTENT_DIFFERS),
        ("Die meisten Briefe scannen", "Die wenigsten Briefe scannen", "de", Code.NEGATION),
        ("Viele Fahrten nach Wien", "Wenige Fahrten nach Wien", "de", Code.NEGATION),
        ("Every tenant gets a key", "Some tenants get a key", "en", Code.EXTENT_DIFFERS),
        ("Pausen darf man tauschen", "Pausen muss man tauschen", "de", Code.EXTENT_DIFFERS),
        ("Drivers may take photos", "Drivers must take photos", "en", Code.EXTENT_DIFFERS),
        ("Tickets must not be sold on", "Tickets need not be sold on, but must exist", "en", Code.EXTENT_DIFFERS),
        # kept from happening, and set an end to
        ("Keep tenants from smoking", "Keep tenants smoking", "en", Code.NEGATION),
        ("Schluss mit Listen", "Mehr Listen", "de", Code.NEGATION),
        ("Weg mit dem Drucker", "Her mit dem Drucker", "de", Code.NEGATION),
        ("Mieter davon abhalten, zu grillen", "Mieter dazu ermuntern, zu grillen", "de", Code.NEGATION),
        ("Großküche: pro", "Großküche: contra", "de", Code.OPPOSITE),
        ("Shared desks: pro", "Shared desks: con", "en", Code.OPPOSITE),
        # words that only seemed to be one
        ("Vertrag verlängern", "Vertrag kündigen", "de", Code.OPPOSITE),
        ("Lieferung morgen", "Lieferung übermorgen", "de", Code.OTHER_GROUP),
        ("Obst für die Frühschicht", "Obst für die Nachtschicht", "de", Code.OTHER_GROUP),
        ("Geschlossene Fragen", "Offene Fragen", "de", Code.OPPOSITE),
        ("Geld fürs Team", "Team fürs Geld", "de", Code.ORDER_SWAPPED),
        # we and us
        ("Nachbarn hören auf uns", "Auf Nachbarn hören", "de", Code.ORDER_SWAPPED),
        ("Tenants listen to us", "Listen to tenants", "en", Code.ORDER_SWAPPED),
        ("We are rated by tenants", "Tenants are rated by us", "en", Code.ORDER_SWAPPED),
        ("Let tenants visit us", "Let us visit tenants", "en", Code.ORDER_SWAPPED),
        ("Have tenants train us", "Train tenants", "en", Code.ORDER_SWAPPED),
        ("Nachbarn loben uns", "Nachbarn loben", "de", Code.ORDER_SWAPPED),
        ("IT is rated by the tenants", "The tenants are rated by IT", "en", Code.ORDER_SWAPPED),
        ("Montags zu, dienstags offen", "Montags offen, dienstags zu", "de", Code.ORDER_SWAPPED),
        ("Mäntel anziehen", "Mäntel ausziehen", "de", Code.OPPOSITE),
        ("Alle außer Lehrlingen", "Nur Lehrlinge", "de", Code.OPPOSITE),
        ("Everybody except interns", "Only interns", "en", Code.OPPOSITE),
        ("Gifts for tenants", "Gifts from tenants", "en", Code.OPPOSITE),
        ("Wanted noise", "Unwanted noise", "en", Code.OPPOSITE),
        ("Gleiche Pausen", "Verschiedene Pausen", "de", Code.OPPOSITE),
        ("Open ten to four", "Open four to ten", "en", Code.ORDER_SWAPPED),
        # order by adverbs and denials
        ("Lob zuerst, Kritik zuletzt", "Kritik zuerst, Lob zuletzt", "de", Code.ORDER_SWAPPED),
        ("Ohne Plan kein Geld", "Ohne Geld kein Plan", "de", Code.ORDER_SWAPPED),
        ("No money without a plan", "No plan without money", "en", Code.ORDER_SWAPPED),
    ],
)
def test_what_a_small_word_turns_stays_apart(one: str, other: str, tongue: str, code: Code) -> None:
    for found, score in both_ways(one, other, tongue):
        assert found is code
        assert score < ASK


@pytest.mark.parametrize(
    ("one", "other", "tongue"),
    [
        ("Öffnen um halb acht", "Öffnen um 7:30 Uhr", "de"),
        ("Viele Pflanzen im Büro", "Einige Pflanzen im Büro", "de"),
        ("A few plants in the office", "Some plants in the office", "en"),
        ("Staff must not smoke", "Staff may not smoke", "en"),
        ("Hunde dürfen nicht ins Haus", "Hunde dürfen nicht mit ins Haus", "de"),
        ("Keep tenants from smoking", "Prevent tenants from smoking", "en"),
        ("Nie wieder Listen", "Keine Listen mehr", "de"),
        ("Let us visit tenants", "We visit tenants", "en"),
        ("Lasst uns Mieter besuchen", "Wir besuchen Mieter", "de"),
        ("Wir rufen Mieter zurück", "Rückruf für Mieter", "de"),
        ("Wir laden die Nachbarn ein", "Die Nachbarn einladen", "de"),
        ("Entscheidungen gemeinsam treffen", "Gemeinsam entscheiden", "de"),
        ("Hilfe leisten", "Helfen", "de"),
        ("Pay attention to detail", "Attention to detail", "en"),
        ("Turn up punctually", "Arrive on time", "en"),
        ("Zuständigkeiten klären", "Klare Zuständigkeiten", "de"),
        ("Zusätzliche Parkplätze", "Mehr Parkplätze", "de"),
        ("Hire more people", "Additional staff", "en"),
        ("Team work", "Teamwork", "en"),
        ("Lob zuerst, Kritik zuletzt", "Zuerst Lob, zuletzt Kritik", "de"),
        ("Post ist wichtiger als Chat", "Chat ist weniger wichtig als Post", "de"),
        ("Kein Geld ohne Plan", "Ohne Plan kein Geld", "de"),
    ],
)
def test_what_says_the_same_in_small_words_is_found(one: str, other: str, tongue: str) -> None:
    for found, score in both_ways(one, other, tongue):
        assert found is None
        assert score >= ASK


@pytest.mark.parametrize(
    ("one", "other", "tongue"),
    [
        ("Mehr Züge", "Mehr Züge in der Hauptsaison", "de"),
        ("Mehr Getränke", "Mehr Getränke für Nachtwachen", "de"),
        ("More nurses", "More nurses at peak times", "en"),
    ],
)
def test_what_holds_only_there_or_then_is_another_idea(one: str, other: str, tongue: str) -> None:
    for found, score in both_ways(one, other, tongue):
        assert found is None
        assert 0.3 < score < ASK


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kunden behalten", "Kündigung behalten"),
        ("Rechnung erklären", "Rechner erklären"),
        ("Nachtisch planen", "Nacht planen"),
        ("Zeitung lesen", "Zeit lesen"),
        ("Wochenende planen", "Woche planen"),
        ("Lesung im Mai", "Leser im Mai"),
        ("Platz im Saal", "Platzierung im Saal"),
        ("Überdachung prüfen", "Dach prüfen"),
    ],
)
def test_words_that_begin_alike_are_no_family(one: str, other: str) -> None:
    assert compare(one, other, "de").score < 0.7


def test_a_verb_in_two_parts_is_quoted_as_it_stands() -> None:
    reason = compare("Wir rufen Mieter zurück", "Callback für Mieter", "de").reason
    assert (reason.code, reason.facts) == (Code.SYNONYM, ("rufen … zurück", "Callback"))


def test_a_department_in_capitals_is_no_small_word() -> None:
    assert "IT" in compare("IT fragen", "Fragen", "en").reason.facts
    assert compare("IT IS GOOD", "It is good", "en").score == 1
