"""What a team decided, woven into a statement: whole texts as people read them, and laws that hold for any words."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.drafting.weave import Matter, woven
from leitbild_cli.core.model import Language
from leitbild_cli.core.wording import tongue
from leitbild_cli.core.wording.clause import Slot

GERMAN = [
    (
        ("Menschen die Energiewende verständlich rüberbringen", "Beim ersten Anruf lösen", "Ruhe bewahren"),
        ("Haushalte in Oberhessen", "Strom und Gas", ""),
        (
            "Wir bringen Haushalten in Oberhessen die Energiewende verständlich rüber und lösen beim ersten"
            " Anruf. Dabei bewahren wir Ruhe."
        ),
    ),
    (
        ("Trauernden die Last abnehmen", "Je schwerer der Tag, desto leiser unsere Stimme", "würdevoll, verschwiegen"),
        ("Angehörige jeden Glaubens", "Bestattung und Trauerbegleitung", "in vierter Generation familiengeführt"),
        (
            "Wir nehmen Trauernden die Last ab: würdevoll, verschwiegen. Je schwerer der Tag, desto leiser unsere"
            " Stimme. Wir sind in vierter Generation familiengeführt."
        ),
    ),
    (
        ("Kinder für Musik begeistern", "Kein Kind muss zu Hause bleiben", "Üben darf Spaß machen"),
        ("", "", "Instrumente zum Ausleihen"),
        (
            "Wir begeistern Kinder für Musik. Kein Kind muss zu Hause bleiben, und Üben darf Spaß machen. Bei uns"
            " gibt es Instrumente zum Ausleihen."
        ),
    ),
    (
        ("Den Leuten helfen, gesund zu bleiben", "Diskretion!", "Zuhören, nachdenken, erst dann verkaufen"),
        ("alle im Viertel", "Medikamente und Beratung", "Der Bote klingelt auch abends noch"),
        (
            "Mit Diskretion helfen wir allen im Viertel, gesund zu bleiben. Dabei hören wir zu, denken nach und"
            " verkaufen erst dann. Der Bote klingelt auch abends noch."
        ),
    ),
    (
        ("Was brauchen die Menschen wirklich?", "Behördengänge einfach machen", "Geduldig, höflich, offen"),
        ("", "", ""),
        (
            "Was brauchen die Menschen wirklich? Mit dieser Frage machen wir Behördengänge einfach. Dabei sind"
            " wir geduldig, höflich und offen."
        ),
    ),
    (
        ("Stillstand verhindern", "Rückruf in 15 Minuten", "Anpacken statt abwarten"),
        ("Landwirte und Lohnunternehmer", "", "Unsere Mechaniker sind selbst auf dem Trecker groß geworden"),
        (
            "Wir verhindern Stillstand und rufen in 15 Minuten zurück. Dabei packen wir an, statt abzuwarten."
            " Unsere Mechaniker sind selbst auf dem Trecker groß geworden."
        ),
    ),
    (
        ("Vorfreude", "Kurze Schlangen, klare Auskünfte", "Wir lieben, was auf der Bühne passiert"),
        ("Stammgäste und Neugierige", "", "weil wir jedes Stück gesehen haben"),
        (
            "Wir sorgen bei Stammgästen und Neugierigen für Vorfreude, weil wir jedes Stück gesehen haben."
            " Wichtig sind uns kurze Schlangen und klare Auskünfte. Wir lieben, was auf der Bühne passiert."
        ),
    ),
    (
        ("Alten Menschen ein Zuhause geben", "Würde bis zuletzt", "herzlich, geduldig, ehrlich"),
        ("Senioren und ihre Familien", "Pflege rund um die Uhr", "Unsere Küche kocht selbst"),
        (
            "Wir geben alten Menschen ein Zuhause, mit Würde bis zuletzt. Dabei sind wir herzlich, geduldig und"
            " ehrlich. Unsere Küche kocht selbst."
        ),
    ),
    (
        ("Studis helfen, ihren Weg zu finden", "Trau dich zu fragen!", "Wir duzen uns"),
        ("", "Beratung zu Wohnen und Krisen", "Bei uns beraten Studierende"),
        (
            "Wir helfen dir, deinen Weg zu finden, und wir duzen uns. Bei uns beraten Studierende zu Wohnen und Krisen."
            " Trau dich zu fragen!"
        ),
    ),
    (
        ("Menschen im Alter unterstützen", "Zeit für ein Gespräch", "geduldig, freundlich"),
        ("", "Umzug und Pflege", ""),
        (
            "Wir unterstützen Menschen im Alter bei Umzug und Pflege. Wir nehmen uns Zeit für ein Gespräch."
            " Dabei sind wir geduldig und freundlich."
        ),
    ),
    (
        ("Menschen in Not helfen", "In 8 Minuten vor Ort", "Kameradschaft"),
        ("alle in der Gemeinde", "Brandschutz und Rettung, Tag und Nacht", "Wir machen das freiwillig"),
        (
            "Wir helfen Menschen in Not und sind in 8 Minuten vor Ort. Dabei ist uns Kameradschaft wichtig. Wir machen"
            " das freiwillig."
        ),
    ),
    (
        ("Mieter sollen gern bei uns wohnen", "Schäden in 48 Stunden beheben", "verbindlich, menschlich"),
        ("", "", ""),
        (
            "Mieter sollen gern bei uns wohnen. Dafür beheben wir Schäden in 48 Stunden. Wir sind verbindlich und"
            " menschlich."
        ),
    ),
    (
        ("Jedes Kind soll schwimmen lernen", "Sauberkeit und Sicherheit", "Gute Laune"),
        ("", "", "warmes Wasser das ganze Jahr"),
        (
            "Jedes Kind soll schwimmen lernen. Wichtig sind uns Sauberkeit, Sicherheit und gute Laune. Bei uns gibt es"
            " warmes Wasser das ganze Jahr."
        ),
    ),
    (
        ("dein handy lebt länger", "fertig in 60 Minuten", "Reparieren statt wegwerfen!"),
        ("", "", "kostenlos"),
        "Dein Handy lebt länger. Wir sind in 60 Minuten fertig. Reparieren statt wegwerfen!",
    ),
    (
        ("Ein Ort, an dem Jugendliche sie selbst sein können", "Niemand bleibt draußen", "laut, bunt, respektvoll"),
        ("Jugendliche von 12 bis 18", "", ""),
        (
            "Wir sorgen für einen Ort, an dem Jugendliche sie selbst sein können, und niemand bleibt draußen. Dabei"
            " sind wir laut, bunt und respektvoll."
        ),
    ),
    (
        ("Zu Hause alt werden können", "Pünktlichkeit und feste Bezugspersonen", "mit Herz und Humor"),
        ("Senioren im Landkreis", "", "Wir pflegen auch nachts"),
        (
            "Mit Herz und Humor sorgen wir dafür, dass Senioren im Landkreis zu Hause alt werden können. Wichtig sind"
            " uns Pünktlichkeit und feste Bezugspersonen. Wir pflegen auch nachts."
        ),
    ),
    (
        ("Gutes Brot für den Betrieb von nebenan", "Jeden Tag frisch gebacken", "freundlich und flott"),
        ("", "", ""),
        (
            "Wir bieten gutes Brot für den Betrieb von nebenan, jeden Tag frisch gebacken. Dabei sind wir freundlich"
            " und flott."
        ),
    ),
    (
        ("gesundes essen das schmeckt", "regional und saisonal einkaufen, wenig wegwerfen", "Essen verbindet!"),
        ("", "", ""),
        (
            "Wir sorgen für gesundes Essen, das schmeckt. Dafür kaufen wir regional und saisonal ein und werfen wenig"
            " weg. Essen verbindet!"
        ),
    ),
    (
        ("Wie werden wir ein guter Arbeitgeber?", "Fluktuation von 14 auf 8 % senken", "Vertraulich. Fair."),
        ("", "", ""),
        (
            "Wie werden wir ein guter Arbeitgeber? Wir wollen die Fluktuation von 14 auf 8 % senken. Dabei sind wir"
            " vertraulich und fair."
        ),
    ),
    (
        ("Sicher durch die Prüfung", "mindestens 85% bestehen beim ersten Mal", "locker bleiben, ernst nehmen"),
        ("", "", ""),
        "Sicher durch die Prüfung! Mindestens 85 % bestehen beim ersten Mal. Locker bleiben, ernst nehmen.",
    ),
    (
        ("Ankommen und wohlfühlen", "Befunde bis 12 Uhr verschickt", "Sorgfalt geht vor Tempo"),
        ("", "", ""),
        "Ankommen und wohlfühlen! Befunde sind bis 12 Uhr verschickt. Sorgfalt geht vor Tempo.",
    ),
    (
        ("Dass du wieder scharf siehst", "Brille in 3 Tagen fertig", "Beraten statt verkaufen"),
        ("", "", "kostenloser Sehtest"),
        (
            "Wir sorgen dafür, dass du wieder scharf siehst. Die Brille ist in 3 Tagen fertig. Dabei beraten wir, statt"
            " zu verkaufen."
        ),
    ),
]
ENGLISH = [
    (
        ("Help adults learn to read", "Nobody is turned away", "patient, kind, curious"),
        ("", "", "Our tutors learned here too"),
        (
            "We help adults learn to read. Nobody is turned away, and our tutors learned here too. We are patient, kind"
            " and curious."
        ),
    ),
    (
        ("get families on the snow fast", "Making sure the boots fit", "Stoked to help"),
        ("families and first-timers", "skis and boards", "Swap anything, anytime, for free"),
        (
            "We get families and first-timers on the snow fast by making sure the boots fit. We are stoked to help."
            " Swap"
            " anything, anytime, for free."
        ),
    ),
    (
        ("No one goes cold", "Engineer at the door within 4 hours", "tidy, polite, on the level"),
        ("homes across Yorkshire", "", "Fixed price, agreed first"),
        (
            "No one goes cold, with an engineer at the door within 4 hours. We are tidy, polite and on the level. We"
            " have a fixed price, agreed first."
        ),
    ),
    (
        ("You leave with a plan", "Ask Rosa or Bill, they've fixed it before", "friendly, funny, fearless"),
        ("homeowners", "tools and advice", ""),
        "You leave with a plan. Ask Rosa or Bill: they've fixed it before. We are friendly, funny and fearless.",
    ),
    (
        (
            "Helping small teams keep their software running",
            "Missed rounds made good within 48 hours",
            "kind, quick, calm",
        ),
        ("", "", "Open at 5 a.m. in planting season"),
        (
            "We help small teams keep their software running. Missed rounds are made good within 48 hours, and we are"
            " open at 5 a.m. in planting season. We are kind, quick and calm."
        ),
    ),
]
SAID = st.sampled_from(
    [
        "Kunden glücklich machen",
        "Zuhören",
        "98 % Kundenzufriedenheit",
        "Kurze Wege",
        "offen, fair, klar",
        "Teamgeist",
        "Niemand wartet",
        "Wir fahren selbst",
        "Hör zu!",
        "Was hilft?",
        "dass wir lachen",
        "Ohne Umwege",
        "KURZ",
        "",
        "weil wir es können",
        "Menschen, die zuhören",
        "(so",
        "Anpacken statt abwarten",
        "Neugier wecken",
        "Make people happy",
        "Being honest",
        "Honesty",
        "kind, quick",
        "Nobody waits",
        "An answer in a day",
        "No excuses",
    ]
)
TEAMS = st.tuples(st.lists(SAID, min_size=3, max_size=3), st.lists(SAID, min_size=3, max_size=3))


def matter(winners: tuple[str, ...] | list[str], parts: tuple[str, ...] | list[str]) -> Matter:
    said = tuple((slot.value, slot, text) for slot, text in zip(Slot, winners, strict=True) if text)
    return Matter(winners=said, market=parts[0], contribution=parts[1], distinction=parts[2])


def best(language: Language, winners: tuple[str, ...] | list[str], parts: tuple[str, ...] | list[str]) -> list[str]:
    texts = woven(tongue.of(language), matter(winners, parts))
    return [sentence.text for sentence in texts[0]] if texts else []


@pytest.mark.parametrize(("winners", "parts", "text"), GERMAN)
def test_german_winners_and_parts_become_a_text_to_say_aloud(
    winners: tuple[str, ...], parts: tuple[str, ...], text: str
) -> None:
    assert " ".join(best(Language.DE, winners, parts)) == text


@pytest.mark.parametrize(("winners", "parts", "text"), ENGLISH)
def test_english_winners_and_parts_become_a_text_to_say_aloud(
    winners: tuple[str, ...], parts: tuple[str, ...], text: str
) -> None:
    assert " ".join(best(Language.EN, winners, parts)) == text


@pytest.mark.parametrize(
    ("typed", "comma"),
    [
        (("tools, parts, and advice", "friendly, funny, fearless"), True),
        (("Help our neighbors", "calm"), True),
        (("Help our neighbors", "tools, parts and advice"), False),
        (("Help our neighbours", "fair, calm and kind"), False),
        (("We work hard, and we laugh",), False),
    ],
)
def test_the_comma_before_the_last_of_a_list_is_set_where_the_team_sets_it(
    typed: tuple[str, ...], *, comma: bool
) -> None:
    speech = tongue.of(Language.EN, serial=tongue.writes_serial(Language.EN, typed))
    said = [
        piece.text or speech.said(piece.deed)
        for piece in speech.pieces("kind, quick, calm", Slot.CULTURE)
        if piece.deed
    ]
    assert said == [f"we are kind, quick{',' * comma} and calm"]


def test_every_sentence_knows_what_it_says_and_by_which_construction() -> None:
    parts = ("", "", "Bei uns darf man laut sein")
    first, second = woven(tongue.of(Language.DE), matter(("Neugier wecken", "", "Teamgeist"), parts))[0]
    assert (first.names, first.codes) == (("purpose", "culture"), ("I1", "N2"))
    assert (second.names, second.codes) == (("distinction",), ("S1",))


@pytest.mark.parametrize(
    ("language", "contribution", "said"),
    [
        (Language.DE, "Ersatzteile", "Wir machen Kunden glücklich, mit Ersatzteilen."),
        (Language.DE, "einen Ansprechpartner", "Wir bieten einen Ansprechpartner."),
        (Language.DE, "Räder reparieren", "Wir machen Kunden glücklich und reparieren Räder."),
        (Language.EN, "advice", "We keep people riding, with advice."),
        (Language.EN, "spare parts", "with spare parts"),
        (Language.EN, "fix bikes", "We keep people riding and fix bikes."),
        (Language.EN, "clean rooms and a good breakfast", "with clean rooms and a good breakfast."),
    ],
)
def test_one_of_the_wordings_says_what_is_offered(language: Language, contribution: str, said: str) -> None:
    words = {
        Language.DE: ("Kunden glücklich machen", "Rückruf in 15 Minuten", "Wir helfen einander"),
        Language.EN: ("Keep people riding", "Call back within 15 minutes", "We help each other"),
    }[language]
    winners = tuple((slot.value, slot, text) for slot, text in zip(Slot, words, strict=True))
    texts = woven(tongue.of(language), Matter(winners=winners, contribution=contribution))
    assert any(said in " ".join(one.text for one in text) for text in texts)


@pytest.mark.parametrize("contribution", ["friendly, fast and fair", "always on time", "being there"])
def test_what_is_no_offer_is_offered_by_nobody(contribution: str) -> None:
    winners = (("purpose", Slot.PURPOSE, "Keep people riding"),)
    texts = woven(tongue.of(Language.EN), Matter(winners=winners, contribution=contribution))
    assert {name for text in texts for one in text for name in one.names} == {"purpose"}


@pytest.mark.parametrize(
    ("purpose", "said"),
    [
        ("Menschen ein Dach über dem Kopf geben", "Wir geben Mieterinnen und Mietern ein Dach über dem Kopf."),
        ("Kunden die Angst nehmen", "Wir nehmen Mieterinnen und Mietern die Angst."),
        ("Leuten eine Freude machen", "Wir machen Mieterinnen und Mietern eine Freude."),
        ("Kunden glücklich machen", "Wir machen Mieterinnen und Mieter glücklich."),
        ("Menschen mobil halten", "Wir halten Mieterinnen und Mieter mobil."),
    ],
)
def test_who_is_given_something_stands_in_the_dative(purpose: str, said: str) -> None:
    winners = (("purpose", Slot.PURPOSE, purpose),)
    texts = woven(tongue.of(Language.DE), Matter(winners=winners, market="Mieterinnen und Mieter"))
    assert said in [text[0].text for text in texts]


def test_a_thing_is_brought_into_a_state_for_nobody_in_the_dative() -> None:
    (only,) = best(Language.DE, ("Gärten zum Blühen bringen", "", ""), ("Hobbygärtner", "", ""))
    assert only == "Wir bringen Gärten zum Blühen."


def test_those_who_are_helped_are_named_even_where_no_case_shows() -> None:
    winners = (("purpose", Slot.PURPOSE, "Sicher wohnen"),)
    texts = woven(tongue.of(Language.DE), Matter(winners=winners, market="Seniorinnen und Senioren"))
    assert "Wir helfen Seniorinnen und Senioren, sicher zu wohnen." in [text[0].text for text in texts]


def test_how_we_are_qualifies_no_sentence_that_says_something_else() -> None:
    said = best(Language.DE, ("Anfänger beraten", "", "Wir sagen auch mal Nein."), ("", "", "unabhängig und kostenlos"))
    assert "Nein, " not in " ".join(said)


def test_what_a_winner_says_already_is_not_said_again_by_a_part() -> None:
    (only,) = best(Language.DE, ("Gäste verwöhnen", "", ""), ("Gäste", "", "Wir verwöhnen Gäste"))
    assert only == "Wir verwöhnen Gäste."


@given(TEAMS, st.sampled_from(Language))
def test_any_decisions_become_a_text_that_holds_every_winner_and_no_form(
    team: tuple[list[str], list[str]], language: Language
) -> None:
    winners, parts = team
    sentences = best(language, winners, parts)
    assert len(sentences) <= 4
    assert not any(sign in " ".join(sentences) for sign in ";„“")
    assert bool(sentences) == any([*winners, *parts])


@given(TEAMS)
def test_the_texts_come_in_the_same_order_every_time(team: tuple[list[str], list[str]]) -> None:
    speech = tongue.of(Language.DE)
    assert woven(speech, matter(*team)) == woven(speech, matter(*team))


def test_an_english_question_has_its_lead_in_and_two_sentences_of_how_we_are_stand_apart() -> None:
    english = tongue.of(Language.EN)
    words = ("Less time on hold, more time to study", "Fixing things for good", "Would I be happy with this answer?")
    asked = woven(english, Matter(winners=tuple((one.value, one, said) for one, said in zip(Slot, words, strict=True))))
    assert all(text[-1].text == "Our question: would I be happy with this answer?" for text in asked)
    words = ("Help people get the right care first time", "90% of calls answered within two minutes", "kind and clear")
    winners = tuple((one.value, one, said) for one, said in zip(Slot, words, strict=True))
    told = woven(english, Matter(winners=winners, distinction="open until eight on Thursdays"))[0]
    assert not any(one.text.startswith("We are ") and two.text.startswith("We are ") for one, two in pairwise(told))
