"""Ideas that are alike but for a word: another thing, another verb, somebody else who does it, *only*."""

from __future__ import annotations

import pytest

from leitbild_cli.core.similarity import ASK, Code
from leitbild_cli.core.similarity.score import compare


def guard(a: str, b: str, tongue: str = "de") -> Code | None:
    found, turned = compare(a, b, tongue), compare(b, a, tongue)
    assert found.score == turned.score
    return found.guard.code if found.guard else None


def told_apart(a: str, b: str, tongue: str = "de") -> bool:
    return guard(a, b, tongue) is not None


@pytest.mark.parametrize(
    ("one", "other", "tongue"),
    [
        ("Wände im Flur streichen", "Türen im Flur streichen", "de"),
        ("Neue Stühle in der Kantine", "Neue Tische in der Kantine", "de"),
        ("Gästezimmer neu gestalten", "Gästebuch neu gestalten", "de"),
        ("Kundenparkplatz vergrößern", "Fahrradparkplatz vergrößern", "de"),
        ("Mehr Sommerfeste", "Mehr Stadtfeste", "de"),
        ("Türklingel am Hoftor erneuern", "Türschloss am Hoftor erneuern", "de"),
        ("Neue Ersatzteile ins Auto legen", "Neue Ersatzreifen ins Auto legen", "de"),
        ("Paint the front door", "Paint the front fence", "en"),
        ("A bigger car park", "A bigger theme park", "en"),
        ("Waiting list for patients", "Waiting room for patients", "en"),
    ],
)
def test_a_noun_in_the_place_of_another_one_is_another_thing(one: str, other: str, tongue: str) -> None:
    assert guard(one, other, tongue) is Code.OTHER_GROUP


@pytest.mark.parametrize(
    ("one", "other", "tongue"),
    [
        ("Laute Telefonate im Lesesaal verbieten", "Laute Telefongespräche im Lesesaal verbieten", "de"),
        ("Neue Räder für Kuriere", "Neue Fahrräder für Kuriere", "de"),
        ("Vertrag vor dem Kauf prüfen", "Verträge vor dem Kauf prüfen", "de"),
        ("Approve mortgages faster", "Faster mortgage approval", "en"),
        ("Install solar panels on their roof", "Get solar panels installed on your house", "en"),
    ],
)
def test_nouns_that_may_be_one_thing_are_asked_about(one: str, other: str, tongue: str) -> None:
    assert not told_apart(one, other, tongue)
    assert compare(one, other, tongue).score >= ASK


def test_a_german_verb_of_another_beginning_is_another_verb() -> None:
    assert told_apart("Kunden besser zuhören", "Kunden besser zugehören")
    assert told_apart("Alte Daten übertragen", "Alte Daten vortragen")
    assert told_apart("Bücher länger behalten", "Bücher länger vorenthalten")
    assert not told_apart("Wir haben den Kunden zugehört", "Den Kunden zuhören")
    assert not told_apart("Rechnungen prüfen", "Rechnungen überprüfen")


def test_only_leaves_out_what_the_other_idea_has() -> None:
    assert guard("Nur Barzahlung", "Barzahlung") is Code.NEGATION
    assert told_apart("Parkplätze gratis", "Parkplätze nur am Wochenende gratis")
    assert told_apart("Rabatt geben", "Rabatt ausschließlich bei Barzahlung geben")
    assert told_apart("Free coffee", "Free coffee only on Fridays", "en")


def test_only_that_praises_or_is_said_otherwise_leaves_nothing_out() -> None:
    assert not told_apart("Wir wollen nur das Beste für unsere Kunden", "Das Beste für unsere Kunden")
    assert not told_apart("Nur 2 Minuten warten", "2 Minuten warten")
    assert not told_apart("Zutritt nur mit Ausweis", "Kein Zutritt ohne Ausweis")
    assert not told_apart("Just be friendly", "Be friendly", "en")
    assert not told_apart("Only use reusable cups", "Use reusable cups only", "en")


def test_who_does_something_to_themselves_is_in_both_roles() -> None:
    assert guard("Gäste helfen Gästen beim Einchecken", "Wir helfen Gästen beim Einchecken") is Code.ORDER_SWAPPED
    assert told_apart("Guests help guests with luggage", "Help guests with luggage", "en")
    assert not told_apart("Gäste helfen Gästen", "Gästen wird von Gästen geholfen")
    assert not told_apart("Kunden fragen, Kunden antworten", "Kunden fragen und antworten")


def test_whoever_decides_is_not_whoever_does_not() -> None:
    assert told_apart("Ich entscheide, nicht mein Chef", "Mein Chef entscheidet, nicht ich")
    assert told_apart("We decide, not head office", "Head office decides, not us", "en")
    assert not told_apart("Wir entscheiden, nicht die Zentrale", "Nicht die Zentrale entscheidet, sondern wir")


def test_what_comes_from_somebody_does_not_go_there() -> None:
    assert told_apart("Hilfe von Kollegen bekommen", "Kollegen Hilfe geben")
    assert told_apart("Get advice from suppliers", "Give advice to suppliers", "en")
    assert told_apart("Lob vom Gast weitergeben", "Lob an den Gast weitergeben")
    assert told_apart("Letters from customers", "Letters to customers", "en")
    assert not told_apart("Von Kollegen Hilfe bekommen", "Hilfe von Kollegen bekommen")
    assert not told_apart("Jeder Gast bekommt ein Getränk", "Jedem Gast ein Getränk geben")


def test_what_holds_for_all_does_not_hold_for_some() -> None:
    assert told_apart("Free home delivery for members", "Free home delivery for everyone", "en")
    assert told_apart("WLAN für alle", "WLAN für Stammgäste")
    assert told_apart("Alle Anrufe aufzeichnen", "Alle Anrufe mit Beschwerden aufzeichnen")
    assert told_apart("Take photos on site if the client agrees", "Take photos on site", "en")
    assert told_apart("Status per SMS melden, falls es länger dauert", "Status per SMS melden")
    assert told_apart("Evening surgery every weekday", "Evening surgery on Wednesdays only", "en")


def test_what_is_no_condition_narrows_nothing() -> None:
    assert not told_apart("Wenn möglich sofort antworten", "Sofort antworten")
    assert not told_apart("It would be great if we could have more plants", "More plants", "en")


def test_what_was_is_not_what_is_or_will_be() -> None:
    assert told_apart("Unser Kassensystem ist stabil", "Unser Kassensystem war stabil")
    assert told_apart("Wir haben den Verkaufsraum umgebaut", "Wir werden den Verkaufsraum umbauen")
    assert told_apart("The helpline opens on Sundays", "The helpline used to open on Sundays", "en")
    assert not told_apart("Fehler werden offen angesprochen", "Fehler offen ansprechen")
    assert not told_apart("Rechnungen werden geprüft", "Wir haben Zeit, Rechnungen zu prüfen")


def test_what_others_can_must_and_want_are_three_things() -> None:
    assert told_apart("Monteure müssen die Anlage fotografieren", "Monteure wollen die Anlage fotografieren")
    assert told_apart("Im Lesesaal soll man flüstern", "Im Lesesaal kann man flüstern")
    assert told_apart("Drivers should take breaks", "Drivers can take breaks", "en")
    assert not told_apart("Wir wollen schneller antworten", "Wir müssen schneller antworten")
    assert not told_apart("We can offer coffee", "We should offer coffee", "en")
    assert not told_apart("Staff must wear badges", "Staff should wear badges", "en")


def test_instead_of_somewhere_is_not_as_well_as_there() -> None:
    assert told_apart(
        "Sell tickets online as well as at the kiosk", "Sell tickets online instead of at the kiosk", "en"
    )
    assert told_apart("Karten im Netz und am Schalter verkaufen", "Karten im Netz statt am Schalter verkaufen")


def test_what_stands_behind_an_english_verb_makes_another_one_of_it() -> None:
    assert guard("Write off damaged stock each night", "Write up damaged stock each night", "en") is Code.OTHER_GROUP
    assert not told_apart("Fill out every form", "Fill up every form", "en")
    assert not told_apart("Repairs over 6 days", "Repairs after 6 days", "en")


def test_who_and_whom_are_two_sides() -> None:
    assert guard("Wer vertraut der Bankberaterin?", "Wem vertraut die Bankberaterin?") is Code.ORDER_SWAPPED
    assert told_apart(
        "The estate agent phones the seller on Fridays", "The seller phones the estate agent on Fridays", "en"
    )
    assert not told_apart("On Fridays the agent phones the seller", "The agent phones the seller on Fridays", "en")


def test_steps_with_one_thing_are_in_order() -> None:
    assert told_apart("Clean the van, load it, refuel", "Refuel, load the van, clean it", "en")
    assert not told_apart("Fast, friendly, fair", "Fair, fast, friendly", "en")


def test_a_word_to_listen_to_somebody_is_no_other_role() -> None:
    assert not told_apart("It is really important to listen to carers", "Listen to carers", "en")
    assert not told_apart("Den Filialwechsel erleichtern", "Den Wechsel der Filiale erleichtern")


def test_parts_that_say_little_make_no_other_thing() -> None:
    assert not told_apart("Parkplätze für Gäste", "Parkmöglichkeiten für Gäste")
    assert not told_apart("Wartedauer verkürzen", "Wartezeit verkürzen")
    assert not told_apart("Fill in the form online", "Fill out the form online", "en")
    assert not told_apart("Gäste vom Bahnhof abholen", "Gäste am Bahnhof abholen")
    assert not told_apart("Einfach nur freundlich sein", "Freundlich sein")


def test_what_is_for_some_is_not_for_everybody_of_them() -> None:
    assert told_apart("Nachhilfe in Buchhaltung für Meister", "Nachhilfe in Buchhaltung für neue Meister")
    assert told_apart("Lift für alle Gäste", "Lift für gehbehinderte Gäste")


def test_whoever_is_asked_for_something_does_not_get_it() -> None:
    assert told_apart("Kollegen um Rat bitten", "Kollegen Rat anbieten")
    assert told_apart("Ask customers for feedback", "Give customers feedback", "en")
    assert told_apart("Volunteers may drive the van", "Volunteers have to drive the van", "en")
    assert told_apart("Früher gab es Obst im Büro", "Es gibt Obst im Büro")


def test_a_preposition_behind_until_than_and_instead_takes_nothing_from_them() -> None:
    assert told_apart("Sprechstunde bis zum Mittag", "Sprechstunde ab dem Mittag")
    assert not told_apart("Online billiger als im Laden", "Im Laden teurer als online")


def test_a_day_that_only_one_of_them_names_narrows_it() -> None:
    assert told_apart("Homeoffice ermöglichen", "Homeoffice freitags ermöglichen")
    assert not told_apart("Wartezeiten verkürzen im Sommer", "verkürzte Wartezeit")


def test_what_is_borrowed_is_not_lent() -> None:
    assert told_apart("Wir leihen uns beim Nachbarn die Leiter", "Wir leihen dem Nachbarn die Leiter")
    assert told_apart("Borrow tools from neighbours", "Let neighbours borrow tools", "en")
    assert not told_apart("Stühle beim Verein leihen", "Vom Verein Stühle leihen")


def test_a_front_or_an_end_of_its_own_denies_a_word() -> None:
    assert guard("Non-slip mats in the bath", "Slip mats in the bath", "en") is Code.OPPOSITE
    assert told_apart("Sugar free drinks", "Sugar drinks", "en")
    assert told_apart("Anti-glare glass", "Glare glass", "en")
    assert not told_apart("Sugar-free drinks", "Sugarfree drinks", "en")
    assert not told_apart("Free parking", "Make parking free", "en")


def test_short_days_are_days() -> None:
    assert told_apart("Training Mo und Do", "Training Mo und Fr")
    assert told_apart("Team lunch on Tue", "Team lunch on Fri", "en")
    assert not told_apart("Sprechstunde am Di", "Sprechstunde am Dienstag")
    assert not told_apart("So schnell antworten", "Schnell antworten")


def test_what_is_done_is_not_still_to_do() -> None:
    assert guard("we've painted the hall", "we'll paint the hall", "en") is Code.EXTENT_DIFFERS
    assert told_apart("We fixed the boiler", "We are going to fix the boiler", "en")
    assert told_apart("Wir hatten einen Hausmeister", "Wir haben einen Hausmeister")
    assert not told_apart("We put guests first", "We will put guests first", "en")


@pytest.mark.parametrize(
    ("one", "other", "tongue"),
    [
        ("Hunde im Zoo zulassen", "Hunde im Zoo an der Leine zulassen", "de"),
        ("Botendienst der Apotheke gratis", "Botendienst der Apotheke ab 40 Euro Einkauf gratis", "de"),
        ("Kaffee gratis", "Kaffee gratis für Wartende", "de"),
        ("Free flu jabs for customers", "Free flu jabs for customers over 70", "en"),
        ("Refunds on returned goods", "Refunds on returned goods with a receipt", "en"),
    ],
)
def test_what_holds_for_some_or_at_times_is_listed_as_related_and_not_asked(one: str, other: str, tongue: str) -> None:
    assert 0.3 < compare(one, other, tongue).score < ASK


@pytest.mark.parametrize(
    ("one", "other", "tongue"),
    [
        ("Fehler offen zugeben", "Fehler offen zugeben im Team", "de"),
        ("Mehr Schulungen anbieten", "Mehr Schulungen für unsere Mitarbeiter anbieten", "de"),
        ("Freundlich beraten", "Mit Geduld freundlich beraten", "de"),
        ("Anrufe freundlich beantworten", "Anrufe freundlich beantworten, damit Kunden bei uns bleiben", "de"),
        ("Be honest about mistakes", "Be honest about mistakes at work", "en"),
    ],
)
def test_what_holds_wherever_a_team_works_is_asked_about(one: str, other: str, tongue: str) -> None:
    assert compare(one, other, tongue).score >= ASK


def test_one_of_all_is_not_all() -> None:
    assert guard("Neue Lampen in allen Räumen", "Neue Lampen im hintersten Raum") is Code.OTHER_GROUP
