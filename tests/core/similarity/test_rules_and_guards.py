from __future__ import annotations

import pytest

from leitbild_cli import language
from leitbild_cli.core.similarity import ASK, Code, Reason, explain
from leitbild_cli.core.similarity.score import compare

ALIKE = 0.77  # as good as the same words, though somebody may have to look


def alike(a: str, b: str, tongue: str = "de") -> bool:
    found = compare(a, b, tongue)
    return found.guard is None and found.score >= ALIKE


def guard(a: str, b: str, tongue: str = "de") -> Code | None:
    found = compare(a, b, tongue)
    return found.guard.code if found.guard else None


def test_umlauts_and_sharp_s_may_be_spelled_out() -> None:
    assert alike("Grüße vom Büro", "Gruesse vom Buero")


def test_case_and_punctuation_make_no_difference() -> None:
    assert compare("Mut zu neuen Wegen", "- mut zu neuen Wegen!", "de").score == 1


def test_gender_forms_are_one_word() -> None:
    assert alike("Kolleg*innen respektieren", "Kolleginnen und Kollegen respektieren")
    assert alike("MitarbeiterInnen schulen", "Mitarbeiter:innen schulen")


def test_abbreviations_are_their_words() -> None:
    assert alike("MA-Parkplätze", "Mitarbeiter-Parkplätze")


def test_word_order_makes_no_difference() -> None:
    assert compare("Immer freundlich am Telefon", "Am Telefon immer freundlich", "de").reason.code is Code.OTHER_ORDER


def test_small_words_make_no_difference() -> None:
    assert compare("Stolz auf Arbeit", "Wir sind stolz auf unsere Arbeit", "de").reason.code is Code.FILLERS


def test_endings_and_derivations_are_one_word() -> None:
    assert alike("Die Website modernisieren", "Modernisierung der Website")
    assert alike("Simplify our contracts", "Simpler contracts", "en")


def test_compounds_may_be_written_apart() -> None:
    found = compare("Kundenportal", "Portal für Kunden", "de")
    assert found.score >= ALIKE
    assert found.reason == Reason(Code.COMPOUND_APART, ("Kundenportal",))


def test_a_compound_is_not_its_head() -> None:
    assert compare("Feedbackkultur", "Fehlerkultur", "de").score < ASK


def test_a_typo_is_forgiven() -> None:
    assert compare("Free breakfest", "Free breakfast", "en").reason == Reason(Code.TYPO, ("breakfest", "breakfast"))


@pytest.mark.parametrize(("one", "other"), [("Datenbank sichern", "Datenbank sichten"), ("Haus kaufen", "Maus kaufen")])
def test_two_real_words_are_no_typo(one: str, other: str) -> None:
    assert compare(one, other, "de").score < ALIKE


def test_synonyms_say_the_same() -> None:
    assert compare("Reklamationen rasch lösen", "Beschwerden schnell lösen", "de").reason.code is Code.SYNONYM


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("98 Prozent zufrieden", "98% zufrieden"),
        ("Antwort in 24h", "Antwort in 24 Stunden"),
        ("Bonus von 1.500 Euro", "Bonus von 1500 €"),
        ("50 000 Briefe", "50.000 Briefe"),
        ("Zwei Schichten", "2 Schichten"),
        ("Nach dem dritten Klingeln", "Nach dem 3. Klingeln"),
        ("Hilfe 24/7", "Hilfe rund um die Uhr"),
        ("Antwort in 120 Minuten", "Antwort in zwei Stunden"),
        ("Monatlich ein Treffen", "Jeden Monat ein Treffen"),
    ],
)
def test_a_figure_may_be_written_in_many_ways(one: str, other: str) -> None:
    assert alike(one, other)


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        ("98 % Zufriedenheit", "89 % Zufriedenheit", Code.NUMBER_DIFFERS),
        ("1.000 Kunden", "10.000 Kunden", Code.NUMBER_DIFFERS),
        ("1,5 Stunden Pause", "15 Stunden Pause", Code.NUMBER_DIFFERS),
        ("Drei Werte", "Fünf Werte", Code.NUMBER_DIFFERS),
        ("30 Sekunden Wartezeit", "30 Minuten Wartezeit", Code.UNIT_DIFFERS),
        ("Höchstens 3 Anrufe", "Mindestens 3 Anrufe", Code.BOUND_DIFFERS),
        ("Teamessen wöchentlich", "Teamessen monatlich", Code.RHYTHM_DIFFERS),
        ("Anrufe weiterleiten", "Anrufe nicht weiterleiten", Code.NEGATION),
        ("Hotline mit Warteschleife", "Hotline ohne Warteschleife", Code.OPPOSITE),
        ("Zufriedene Kunden", "Unzufriedene Kunden", Code.OPPOSITE),
        ("Mehr Meetings", "Weniger Meetings", Code.OPPOSITE),
        ("Vor dem Anruf lesen", "Nach dem Anruf lesen", Code.OPPOSITE),
        ("Qualität vor Tempo", "Tempo vor Qualität", Code.ORDER_SWAPPED),
        ("Mensch statt Maschine", "Maschine statt Mensch", Code.ORDER_SWAPPED),
        ("Von Mail auf Chat wechseln", "Von Chat auf Mail wechseln", Code.ORDER_SWAPPED),
        ("Der Einkauf berät die Technik", "Die Technik berät den Einkauf", Code.ORDER_SWAPPED),
        ("Parkplätze für Kunden", "Parkplätze für Mitarbeiter", Code.OTHER_GROUP),
    ],
)
def test_what_must_stay_apart_is_guarded(one: str, other: str, code: Code) -> None:
    assert guard(one, other) is code
    assert compare(one, other, "de").score < ASK


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        ("At least 5 calls", "At most 5 calls", Code.BOUND_DIFFERS),
        ("Use scripts", "Never use scripts", Code.NEGATION),
        ("Happy suppliers", "Unhappy suppliers", Code.OPPOSITE),
        ("Open late", "Open early", Code.OPPOSITE),
        ("Move from chat to email", "Move from email to chat", Code.ORDER_SWAPPED),
        ("Sales informs support", "Support informs sales", Code.ORDER_SWAPPED),
    ],
)
def test_english_is_guarded_too(one: str, other: str, code: Code) -> None:
    assert guard(one, other, "en") is code


def test_the_statement_of_the_other_idea_may_come_first() -> None:
    assert compare("98 % zufrieden", "89 % zufrieden", "de").reason.facts == ("98", "89")
    assert compare("89 % zufrieden", "98 % zufrieden", "de").reason.facts == ("89", "98")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Keine Überstunden", "Überstunden vermeiden"),
        ("Kurze Wartezeiten", "Keine langen Wartezeiten"),
        ("Fehlerfreie Rechnungen", "Rechnungen ohne Fehler"),
        ("Weniger Meetings", "Meetings reduzieren"),
    ],
)
def test_negations_are_counted_not_forbidden(one: str, other: str) -> None:
    assert guard(one, other) is None
    assert compare(one, other, "de").score >= ASK


def test_a_negation_of_something_else_is_no_contradiction() -> None:
    assert guard("Offen reden", "Offen reden, kein Gerede im Flur") is None


@pytest.mark.parametrize(
    ("one", "other", "tongue"),
    [
        ("Kunden glücklich machen", "Unzufriedene Kunden in glückliche Kunden verwandeln", "de"),
        ("Happy customers", "Turn unhappy customers into happy ones", "en"),
    ],
)
def test_a_change_from_one_to_the_other_says_more_than_the_other(one: str, other: str, tongue: str) -> None:
    assert compare(one, other, tongue).score < ASK


def test_what_is_set_aside_is_no_change() -> None:
    assert compare("Kurze Wartezeiten", "Kurze statt langer Wartezeiten", "de").score >= ASK
    assert compare("Kurze Wartezeiten", "Keine langen, sondern kurze Wartezeiten", "de").score >= ASK


def test_every_reason_has_words_in_both_languages() -> None:
    facts = {Code.BOUND_DIFFERS: ("upper", "lower", "3"), Code.RHYTHM_DIFFERS: ("day", "week")}
    try:
        for tongue in ("en", "de"):
            language.use(tongue)
            said = [explain(Reason(code, facts.get(code, ("A", "B")))) for code in Code]
            assert all(said)
            assert not any("{" in words for words in said)
        assert explain(Reason(Code.NUMBER_DIFFERS, ("98", "89"))) == "98 gegen 89"
    finally:
        language.use("en")


def test_words_are_quoted_as_their_author_spelled_them() -> None:
    assert compare("Größe zeigen", "Größe", "de").reason == Reason(Code.ONE_SAYS_MORE, ("zeigen",))
    assert "Geräte" in compare("Geräte reparieren", "Geräte kaufen", "de").reason.facts


@pytest.mark.parametrize(
    ("one", "other", "tongue"),
    [
        # a denial belongs to the word it touches
        ("Kein Rabatt, aber guter Service", "Rabatt, aber kein guter Service", "de"),
        ("Rabatt ja, Skonto nein", "Skonto ja, Rabatt nein", "de"),
        ("Mit Termin ohne Wartezeit", "Ohne Termin mit Wartezeit", "de"),
        ("Pay by card, not in cash", "Pay in cash, not by card", "en"),
        ("No music but free coffee", "Music but no free coffee", "en"),
        # what stands before and behind a sign or a joint
        ("Tempo > Qualität", "Qualität > Tempo", "de"),
        ("Mail → Chat", "Chat → Mail", "de"),
        ("Mail -> Chat", "Mail <- Chat", "de"),
        ("Wir feiern, weil wir gewinnen", "Wir gewinnen, weil wir feiern", "de"),
        ("Pause, wenn der Bericht fertig ist", "Bericht fertig, wenn Pause ist", "de"),
        ("Smile before you speak", "Speak before you smile", "en"),
        # who, and to whom
        ("Wir vertrauen Lieferanten", "Lieferanten vertrauen uns", "de"),
        ("Wir fragen die Zentrale", "Die Zentrale fragt uns", "de"),
        ("Guests who help us", "Guests whom we help", "en"),
        ("Lehrer sollen Schüler siezen", "Schüler sollen Lehrer siezen", "de"),
        ("The boss should trust the team", "The team should trust the boss", "en"),
        ("Mit Gästen über Köche reden", "Mit Köchen über Gäste reden", "de"),
        ("Parents of pupils", "Pupils of parents", "en"),
        # what goes with what
        ("2 Äpfel und 3 Birnen", "3 Äpfel und 2 Birnen", "de"),
        ("Morning shift for Anna, evening shift for Ben", "Morning shift for Ben, evening shift for Anna", "en"),
        # beginnings and ends that turn
        ("Import fördern", "Export fördern", "de"),
        ("Zuschlag an Sonntagen", "Abschlag an Sonntagen", "de"),
        ("Sinnvolle Meetings", "Sinnlose Meetings", "de"),
        ("Alkoholfrei feiern", "Alkoholhaltig feiern", "de"),
        ("Fehlerhafte Listen", "Fehlerfreie Listen", "de"),
        ("Useful meetings", "Useless meetings", "en"),
        ("20 mph zone", "20 km/h zone", "en"),
        ("Leitung mit 500 kbit/s", "Leitung mit 500 Mbit/s", "de"),
    ],
)
def test_the_same_words_bound_otherwise_stay_apart(one: str, other: str, tongue: str) -> None:
    for found in (compare(one, other, tongue), compare(other, one, tongue)):
        assert found.guard is not None
        assert found.score < ASK


@pytest.mark.parametrize(
    ("one", "other", "tongue"),
    [
        ("Tempo > Qualität", "Qualität < Tempo", "de"),
        ("Mail → Chat", "Chat ← Mail", "de"),
        ("Bahn billiger als Auto", "Auto teurer als Bahn", "de"),
        ("Cash slower than card", "Card faster than cash", "en"),
        ("Weil wir gewinnen, feiern wir", "Wir feiern, weil wir gewinnen", "de"),
        ("Kunden sind uns wichtig", "Wir finden Kunden wichtig", "de"),
        ("Lasst uns Gäste fragen", "Wir fragen Gäste", "de"),
        ("Keine Hunde im Haus", "Im Haus keine Hunde", "de"),
        ("30 km/h vor der Schule", "30 Stundenkilometer vor der Schule", "de"),
        ("20 miles per hour on site", "20 mph on site", "en"),
        ("Newsletter einstellen", "Newsletter beenden", "de"),
        ("Rundschreiben streichen", "Rundschreiben einstellen", "de"),
        ("Sonntagsdienst aufgeben", "Sonntagsdienst abschaffen", "de"),
        ("Schlüsselkarten gehen nciht", "Schlüsselkarten gehen nicht", "de"),
        ("Hunde nicht erlaubt", "Keine Hunde erlaubt", "de"),
        ("Nicht drängeln, sondern anstehen", "Anstehen, nicht drängeln", "de"),
        ("Wir stören Nachbarn nicht", "Nachbarn nicht stören", "de"),
        ("Nachbarn duzen wir nicht", "Nachbarn nicht duzen", "de"),
        ("Warum nicht mal ein Grillabend?", "Grillabend", "de"),
        ("Why not plant trees?", "Plant trees", "en"),
        ("Nicht unter 4 Grad lagern", "Mindestens 4 Grad beim Lagern", "de"),
        ("Wie wäre ein Jahr der Chöre?", "Jahr der Chöre", "de"),
        ("Bootsverleih Mo–Do", "Bootsverleih Montag bis Donnerstag", "de"),
        ("Mieter nicht im Stich lassen", "Mieter nicht hängen lassen", "de"),
    ],
)
def test_what_is_turned_round_as_a_whole_stays_one(one: str, other: str, tongue: str) -> None:
    for found in (compare(one, other, tongue), compare(other, one, tongue)):
        assert found.guard is None
        assert found.score >= ASK


@pytest.mark.parametrize(
    ("one", "other", "tongue"),
    [
        ("Fehler für Kunden zählen", "Fehler fur Kunden zahlen", "de"),
        ("Müde Azubis fördern", "Mude Azubis fordern", "de"),
        ("Wir wären früher da", "Wir waren fruher da", "de"),
    ],
)
def test_dots_that_somebody_left_out_and_that_make_another_word_are_only_just_asked(
    one: str, other: str, tongue: str
) -> None:
    found = compare(one, other, tongue)
    assert ASK <= found.score < 0.6
    assert found.reason.code is Code.LOOK_ALIKE


@pytest.mark.parametrize(
    ("one", "other", "tongue"),
    [
        ("Adapt the old plan", "Adopt the old plan", "en"),
        ("Texte für Kinder vorlesen", "Texte für Kinder verlesen", "de"),  # verbs that begin otherwise
        ("Leute im Verein verstellen", "Leute im Verein bestellen", "de"),
        ("Personal training on Monday", "Personnel training on Monday", "en"),
        ("Rosen am Eingang gießen", "Rasen am Eingang gießen", "de"),
        ("More pens at the desk", "More pans at the desk", "en"),
        ("Schwüle Tage für Büros melden", "Schwule Tage für Büros melden", "de"),  # has its dots elsewhere
        ("Fehler zählen", "Fehler zahlen", "de"),
        ("Azubis fordern", "Azubis fördern", "de"),
        ("Wir waren da", "Wir wären da", "de"),
        ("Wir mochten mehr Pausen", "Wir möchten mehr Pausen", "de"),
        ("Turnschuhe in Halle B", "Turnschuhe in Halle D", "de"),
        ("Coffee in room A", "Coffee in room B", "en"),
        ("Papier in A4 kaufen", "Papier in A3 kaufen", "de"),
    ],
)
def test_a_letter_that_makes_another_word_is_listed_as_related_and_not_asked(one: str, other: str, tongue: str) -> None:
    assert compare(one, other, tongue).score < ASK
