"""The rules of both languages, each as a table: what says the same, what must stay apart, and what is said of it."""

from __future__ import annotations

import pytest

from leitbild_cli import language
from leitbild_cli.core.similarity import ASK, Code, explain
from leitbild_cli.core.similarity.kinds import of_one_kind
from leitbild_cli.core.similarity.score import compare
from leitbild_cli.core.text import word as words
from leitbild_cli.core.text.figures import figure_at
from leitbild_cli.core.text.numerals import numeral
from leitbild_cli.core.text.stems import kept, root, worked_out
from leitbild_cli.core.text.tokens import fold
from leitbild_cli.core.text.word import key_of, pairs, word
from leitbild_cli.lexicon.synonyms import GROUPS

ALIKE = 0.77  # as good as the same words, though somebody may have to look

GERMAN_FORMS = """
Gast Gäste Gästen Gastes | Haus Häuser Häusern Hauses | Wunsch Wünsche Wünschen | Vertrag Verträge Verträgen
Platz Plätze Plätzen | Buch Bücher Büchern | Raum Räume Räumen | Dach Dächer | Rad Räder | Apfel Äpfel | Garten Gärten
Ärztin Arzt Ärzte Ärztinnen | Köchin Koch Köche | Studentin Studenten | Termin Termine Terminen | Bus Busse Bussen
klein kleine kleiner kleinste | schön schönere schönste | lang längere längste | groß größer größte
pünktlich Pünktlichkeit | transparent Transparenz | kompetent Kompetenzen | flexibel Flexibilität flexible
lösen Lösungen löst gelöst | planen Planung geplant Pläne | liefern Lieferung liefert geliefert
einführen Einführung eingeführt einzuführen | zuhören zugehört zuzuhören | teilnehmen Teilnahme teilgenommen
berät beraten Beratung | verboten verbieten | geschlossen schließen Schließung | Firma Firmen | Thema Themen
Richtlinie Richtlinien | Kategorie Kategorien | Kriterium Kriterien | Jubiläum Jubiläen | Material Materialien
Rhythmus Rhythmen | Mechanismus Mechanismen | Zyklus Zyklen | Bonus Boni | Virus Viren | Praxis Praxen | Basis Basen
Forum Foren | Schema Schemata | Index Indizes | Saldo Salden | Stadion Stadien | Genauigkeit genau | Gesundheit gesund
Rückgabe zurückgeben | Rückmeldung zurückmelden | Umzug umziehen | Zugriff zugreifen | Unterschrift unterschreiben
Abfahrt abfahren | Einbruch einbrechen | Unterschied unterscheiden | Versand versenden | Vergabe vergeben
Museum Museen | Ergebnis Ergebnisse | Kritik kritisieren kritisch | Digitalisierung digital digitalisieren
"""
ENGLISH_FORMS = """
policy policies | family families | child children | woman women | shelf shelves | process processes | bus buses
friendly friendlier friendliness | happy happiest happiness | transparent transparency | private privacy
kept keep keeps | written write writing | taught teach teaching | sold sell | bought buy buying | taken take taking
reply replied replies | decide decision decided | explain explanation | maintain maintenance | resolve resolution
criterion criteria | basis bases | crisis crises | thief thieves | loaf loaves | craftsman craftsmen
litre liter | learnt learned | skilful skillful | fulfil fulfilled fulfillment | grandchild grandchildren
complain complaint | describe description | practise practice | guide guidance | permit permission | behave behaviour
index indices | centre center | organise organize organisation
colour color | licence license | enrol enrollment | cosy cozy
"""
OTHER_WORDS = [
    ("Gast", "Gas", "de"),
    ("Kiste", "Küste", "de"),
    ("Termin", "Term", "de"),
    ("Markt", "Marke", "de"),
    ("Gehalt", "halten", "de"),
    ("Luft", "laufen", "de"),
    ("Aufgabe", "aufgeben", "de"),
    ("Anzug", "anziehen", "de"),
    ("Begriff", "begreifen", "de"),
    ("Ausflug", "ausfliegen", "de"),
    ("Studium", "Studie", "de"),
    ("specimen", "speciman", "en"),
    ("care", "car", "en"),
    ("site", "sit", "en"),
    ("plane", "plan", "en"),
    ("patience", "patients", "en"),
]


def rows(table: str) -> list[list[str]]:
    return [row.split() for row in table.strip().replace("\n", "|").split("|") if row.strip()]


@pytest.mark.parametrize(
    ("forms", "tongue"), [(row, "de") for row in rows(GERMAN_FORMS)] + [(row, "en") for row in rows(ENGLISH_FORMS)]
)
def test_the_forms_of_a_word_have_one_root(forms: list[str], tongue: str) -> None:
    assert len({root(fold(form), tongue) for form in forms}) == 1


@pytest.mark.parametrize(("one", "other", "tongue"), OTHER_WORDS)
def test_other_words_keep_other_roots(one: str, other: str, tongue: str) -> None:
    assert root(fold(one), tongue) != root(fold(other), tongue)


def test_a_word_of_another_language_is_no_false_friend() -> None:
    assert key_of("brief", "de") != key_of("kurz", "de")
    assert key_of("kind", "de") != key_of("freundlich", "de")
    assert key_of("red", "en") != key_of("talk", "en")
    assert key_of("meetings", "de") == key_of("besprechung", "de")


@pytest.mark.parametrize("place", [0, 1])
def test_a_word_stands_in_one_group_only(place: int) -> None:
    tongue = "de" if not place else "en"
    said: dict[str, str] = {}
    for group in GROUPS:
        for text in group[place].split():
            form = text if text.endswith("!") else root(text, tongue)
            assert said.setdefault(form, group[0]) == group[0], text


@pytest.mark.parametrize("tongue", ["de", "en"])
def test_no_two_opposites_say_the_same(tongue: str) -> None:
    assert not [both for both in pairs(tongue) if key_of(both[0], tongue) == key_of(both[1], tongue)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("einundzwanzig", 21),
        ("siebenundneunzig", 97),
        ("hundertfuenf", None),
        ("zweihundert", 200),
        ("dreitausend", 3000),
        ("zwanzigste", 20),
        ("siebzehnten", 17),
        ("eineinhalb", 1.5),
        ("zweieinhalb", 2.5),
        ("viertel", 0.25),
        ("dreimal", 3),
        ("vierfach", 4),
        ("verdoppeln", 2),
        ("halbieren", 0.5),
        ("thirty", 30),
        ("sixteenth", 16),
        ("ninth", 9),
        ("twice", 2),
        ("dozen", 12),
        ("2/3", 2 / 3),
        ("7:30", 7.5),
        ("1.500", 1500),
        ("1,5", 1.5),
        ("beste", None),
        ("heute", None),
    ],
)
def test_a_number_word_has_its_value(text: str, value: float | None) -> None:
    found = numeral(text)
    assert (found and found.value) == (value if value is None else pytest.approx(value))


@pytest.mark.parametrize(
    ("text", "value", "unit", "bound"),
    [
        ("bis 18 uhr", 18, "clock", "upper"),
        ("ab 7.30 uhr", 7.5, "clock", "lower"),
        ("until 9 pm", 21, "clock", "upper"),
        ("hoechstens zwei stunden", 2, "time", "upper"),
        ("nicht laenger als zwei stunden", 2, "time", "upper"),
        ("kein mensch wartet laenger als zwei stunden", 2, "time", "upper"),
        ("genau 3 tage", 3, "time", "exact"),
        ("5 oder mehr", 5, None, "lower"),
        ("10 or fewer", 10, None, "upper"),
        ("two thirds of all", 66.7, "percent", None),
        ("half an hour", 0.5, "time", None),
        ("dreitaegige", 3, "time", None),
        ("viertelstunde", 0.25, "time", None),
        ("twenty five euros", 25, "euro", None),
        ("3 werktage", 3, "workdays", None),
    ],
)
def test_a_figure_has_value_unit_and_bound(text: str, value: float, unit: str | None, bound: str | None) -> None:
    words = text.split()
    found = next(figure for place in range(len(words)) if (figure := figure_at(words, place)))[0]
    assert found.value == pytest.approx(value)
    assert (found.unit, found.bound) == (unit, bound)


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        ("Antwort spätestens nach 2 Tagen", "Antwort frühestens nach 2 Tagen", Code.BOUND_DIFFERS),
        ("Bis 20 Uhr offen", "Ab 20 Uhr offen", Code.BOUND_DIFFERS),
        ("40 Prozent Frauen mindestens", "40 Prozent Frauen höchstens", Code.BOUND_DIFFERS),
        ("Kein Rabatt unter 10 Stück", "Kein Rabatt über 10 Stück", Code.BOUND_DIFFERS),
        ("Genau 20 Plätze", "Mindestens 20 Plätze", Code.BOUND_DIFFERS),
        ("Kosten halbieren", "Kosten verdoppeln", Code.NUMBER_DIFFERS),
        ("Ein Drittel der Karten", "Ein Viertel der Karten", Code.NUMBER_DIFFERS),
        ("Lieferung in 3 Werktagen", "Lieferung in 3 Wochen", Code.UNIT_DIFFERS),
        ("Montags öffnen", "Freitags öffnen", Code.OTHER_GROUP),
        ("Im Mai umziehen", "Im August umziehen", Code.OTHER_GROUP),
        ("Vormittags putzen", "Abends putzen", Code.OTHER_GROUP),
        ("Bescheid per Brief", "Bescheid per SMS", Code.OTHER_GROUP),
        ("Kurse auf Deutsch", "Kurse auf Polnisch", Code.OTHER_GROUP),
        ("Rabatt für Schüler", "Rabatt für Lehrer", Code.OTHER_GROUP),
        ("Kunden anmelden", "Kunden abmelden", Code.OPPOSITE),
        ("Wir machen das Tor auf", "Wir machen das Tor zu", Code.OPPOSITE),
        ("Hinfahrt zahlen", "Rückfahrt zahlen", Code.OPPOSITE),
        ("Waren einlagern", "Waren auslagern", Code.OPPOSITE),
        ("Rabatt für Neukunden", "Rabatt für Stammkunden", Code.OPPOSITE),
        ("Mehr Lob, weniger Tadel", "Mehr Tadel, weniger Lob", Code.ORDER_SWAPPED),
        ("Erst lesen, dann schreiben", "Erst schreiben, dann lesen", Code.ORDER_SWAPPED),
        ("Das Team hilft dem Chef", "Der Chef hilft dem Team", Code.ORDER_SWAPPED),
        ("Dem Gast den Koch vorstellen", "Dem Koch den Gast vorstellen", Code.ORDER_SWAPPED),
        ("Automat statt Schalter", "Schalter modernisieren", Code.NEGATION),
        ("Niemand wird geduzt", "Jeder wird geduzt", Code.NEGATION),
        ("Werbung unterlassen", "Werbung schalten", Code.NEGATION),
    ],
)
def test_german_ideas_that_differ_in_one_thing_stay_apart(one: str, other: str, code: Code) -> None:
    found = compare(one, other, "de")
    assert found.guard is not None
    assert found.guard.code is code
    assert found.score < ASK


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        ("Shop opens at 7 am", "Shop opens at 7 pm", Code.NUMBER_DIFFERS),
        ("Second floor for staff", "First floor for staff", Code.NUMBER_DIFFERS),
        ("Every other week a call", "Every other month a call", Code.UNIT_DIFFERS),
        ("10 or more seats", "10 or fewer seats", Code.BOUND_DIFFERS),
        ("Tea on Mondays", "Tea on Tuesdays", Code.OTHER_GROUP),
        ("Invoice by post", "Invoice by text message", Code.OTHER_GROUP),
        ("Green badges", "Red badges", Code.OTHER_GROUP),
        ("Part-time jobs", "Full-time jobs", Code.OPPOSITE),
        ("Upload photos", "Download photos", Code.OPPOSITE),
        ("Overpaid coaches", "Underpaid coaches", Code.OPPOSITE),
        ("Talk, then write", "Write, then talk", Code.ORDER_SWAPPED),
        ("Less email, more calls", "More email, fewer calls", Code.ORDER_SWAPPED),
        ("Turn on the lights", "Turn off the lights", Code.OPPOSITE),
        ("Opt in to newsletters", "Opt out of newsletters", Code.OPPOSITE),
        ("At the latest by 9 am", "At the earliest by 9 am", Code.BOUND_DIFFERS),
        ("Always fail to answer letters", "Always answer letters", Code.NEGATION),
        ("Nothing is promised", "Everything is promised", Code.NEGATION),
        ("Refrain from phoning guests", "Phoning guests", Code.NEGATION),
    ],
)
def test_english_ideas_that_differ_in_one_thing_stay_apart(one: str, other: str, code: Code) -> None:
    found = compare(one, other, "en")
    assert found.guard is not None
    assert found.guard.code is code
    assert found.score < ASK


@pytest.mark.parametrize(
    ("one", "other", "tongue"),
    [
        ("Gäste beim Namen nennen", "Den Gast beim Namen nennen", "de"),
        ("Niemand wartet mehr als 10 Minuten", "Höchstens 10 Minuten warten", "de"),
        ("Ein Viertel der Plätze freihalten", "25 % der Plätze freihalten", "de"),
        ("Bis 20 Uhr öffnen", "Bis 20:00 Uhr öffnen", "de"),
        ("Jeden Montag Teamrunde", "Montags Teamrunde", "de"),
        ("Auf Fachchinesisch verzichten", "Kein Fachchinesisch", "de"),
        ("Dem Team das Ergebnis zeigen", "Das Ergebnis dem Team zeigen", "de"),
        ("Uns ist wichtig, dass die Halle sauber ist", "Saubere Halle", "de"),
        ("Kunden rufen wir sofort zurück", "Sofortiger Rückruf für Kunden", "de"),
        ("Ab 8h offen", "Ab 8:00 Uhr offen", "de"),
        ("Hotline bis 8 Uhr abends besetzen", "Hotline bis 20 Uhr besetzen", "de"),
        ("Termine online vergeben", "Online-Terminvergabe", "de"),
        ("Mehr Öffis", "Mehr öffentliche Verkehrsmittel", "de"),
        ("Open until 8 o'clock in the evening", "Open until 8 p.m.", "en"),
        ("Advise customers honestly", "Honest advice for customers", "en"),
        ("Q&A for parents", "Questions and answers for parents", "en"),
        ("Avoid jargon", "No jargon", "en"),
        ("Nobody waits more than ten minutes", "Wait ten minutes at most", "en"),
        ("Open until 8 pm", "Open until 20:00", "en"),
        ("A quarter of tickets free", "25% of tickets free", "en"),
        ("Decisions explained", "Explanation of a decision", "en"),
        ("Our goal is to keep promises", "Kept promises", "en"),
        ("Apply online easily", "Easy online application", "en"),
    ],
)
def test_what_says_the_same_is_found(one: str, other: str, tongue: str) -> None:
    found = compare(one, other, tongue)
    assert found.guard is None
    assert found.score >= ALIKE


def test_words_of_one_kind_stand_against_each_other_and_of_two_kinds_do_not() -> None:
    montag, freitag, chat = (word(text, "de") for text in ("montags", "freitag", "chat"))
    assert of_one_kind(montag, freitag)
    assert not of_one_kind(montag, montag)
    assert not of_one_kind(montag, chat)


@pytest.mark.parametrize(
    ("one", "other", "tongue", "said"),
    [
        ("Bis 20 Uhr offen", "Ab 20 Uhr offen", "de", "bis 20 Uhr gegen ab 20 Uhr"),
        ("Genau 20 Plätze", "Höchstens 20 Plätze", "de", "genau 20 gegen höchstens 20"),
        ("Shop opens at 7 am", "Shop opens at 7 pm", "en", "7 am against 7 pm"),
        ("Part-time jobs", "Full-time jobs", "en", "“Part time” is the opposite of “Full time”"),
        ("We won't share data", "We share data", "en", "only one of them says “won't”"),
        ("Kunden anrufen", "Kunden in 3 Tagen anrufen", "de", "nur eine nennt „3 Tagen“"),
    ],
)
def test_a_reason_is_said_in_the_words_of_the_ideas(one: str, other: str, tongue: str, said: str) -> None:
    try:
        language.use(tongue)
        assert explain(compare(one, other, tongue).reason) == said
    finally:
        language.use("en")


@pytest.mark.parametrize("tongue", ["de", "en"])
def test_roots_that_are_kept_are_those_the_rules_give(tongue: str) -> None:
    assert len(kept(tongue)) > 1_000
    wrong = {text: base for text, base in kept(tongue).items() if worked_out(text, tongue) != base}
    assert not wrong, "run .build/roots.py"


@pytest.mark.parametrize("tongue", ["de", "en"])
def test_groups_that_are_kept_are_those_of_the_lists(tongue: str) -> None:
    assert words.concepts(tongue) == words.worked_out_concepts(tongue), "run .build/roots.py"
    assert words._listed(tongue) == words.worked_out_listed(tongue), "run .build/roots.py"
    assert words._known_roots(tongue) == words.worked_out_known(tongue), "run .build/roots.py"
    facing = {(one, other) for one, others in words.facing(tongue).items() for other in others if one < other}
    assert facing == words.worked_out_facing(tongue), "run .build/roots.py"


@pytest.mark.parametrize(
    ("one", "other", "tongue"),
    [
        ("Sackerl am Markt gratis", "Tüten am Markt gratis", "de"),
        ("Offen ab Jänner", "Offen ab Januar", "de"),
        ("Velo vor dem Spital", "Fahrrad vor dem Krankenhaus", "de"),
        ("Jause um 10 Uhr", "Znüni um 10 Uhr", "de"),
        ("Hausabwart grüßen", "Hausmeister grüßen", "de"),
        ("Bigger screens at the nursery", "Bigger monitors at the daycare", "en"),
        ("Cookies with the tea", "Biscuits with the tea", "en"),
        ("Salt on the sidewalk", "Salt on the pavement", "en"),
    ],
)
def test_regional_words_say_the_same(one: str, other: str, tongue: str) -> None:
    assert compare(one, other, tongue).score >= ALIKE
