"""What was set aside and is said all the same: by one word, in a compound, or not, because the sentence denies it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from leitbild_cli.core.account.decisions import DecidedBy, IdeaDecision, decisions
from leitbild_cli.core.checking import report
from leitbild_cli.core.checking.findings import Finding, Severity
from leitbild_cli.core.checking.text.single_word import Presence, said_as, single_word
from leitbild_cli.core.drafting import drafts
from leitbild_cli.core.model import (
    Column,
    Experience,
    Idea,
    Language,
    Leitbild,
    Merge,
    Parking,
    Parts,
    Person,
    Round,
    Verdict,
    Vote,
)

DAY = date(2026, 12, 1)
NOON = datetime(2026, 12, 2, 12, tzinfo=UTC)
IDEAS = {
    "happy111": "Kunden glücklich machen",
    "apple222": "Apfel",
    "fruit333": "Obst",
    "humor444": "Humor",
    "quick555": "Schnelle Antworten am Telefon",
}
TEAM = Leitbild(
    language=Language.DE,
    columns=(Column(id="purpose", question="Wozu?"),),
    people=(
        Person(
            id="tom",
            name="Tom",
            ideas=tuple(Idea(id=one, column="purpose", text=text) for one, text in IDEAS.items()),
        ),
    ),
    merged=(Merge(idea="apple222", ideas=("fruit333",)),),
    parked=(Parking(idea="apple222", reason="Gern im Frühjahr", on=DAY),),
    votes=(
        Vote(
            column="purpose",
            winner="happy111",
            closed=NOON,
            rounds=(Round(left=("humor444",)), Round(left=("quick555",))),
        ),
    ),
)


def found(text: str, team: Leitbild = TEAM) -> list[Finding]:
    draft = drafts.from_text(f"Wir machen Kunden glücklich. {text}", draft_id="draft111", made=NOON)
    codes = ("parked-said", "eliminated-said", "fails-said")
    return [one for one in report.check(replace(team, drafts=(draft,))) if one.code in codes]


def test_every_idea_that_was_decided_on_knows_when_and_why() -> None:
    parked = IdeaDecision(idea="apple222", outcome=DecidedBy.PARKED, on=DAY, reason="Gern im Frühjahr")
    assert decisions(TEAM) == {
        "happy111": IdeaDecision(idea="happy111", outcome=DecidedBy.WON, on=NOON.date()),
        "apple222": parked,
        "fruit333": replace(parked, idea="fruit333"),
        "humor444": IdeaDecision(idea="humor444", outcome=DecidedBy.ELIMINATED, on=NOON.date(), round=1),
        "quick555": IdeaDecision(idea="quick555", outcome=DecidedBy.ELIMINATED, on=NOON.date(), round=2),
    }


def test_an_idea_that_came_after_the_vote_was_not_decided_on() -> None:
    late = Idea(id="later666", column="purpose", text="Zu spät")
    tom = TEAM.people[0]
    team = replace(TEAM, people=(replace(tom, ideas=(*tom.ideas, late)),))
    assert "later666" not in decisions(team)


def test_a_record_that_names_only_the_winner_speaks_of_all_that_stood() -> None:
    bare = replace(TEAM, votes=(Vote(column="purpose", winner="happy111"),))
    assert {one: each.outcome for one, each in decisions(bare).items()} == {
        "happy111": DecidedBy.WON,
        "apple222": DecidedBy.PARKED,
        "fruit333": DecidedBy.PARKED,
        "humor444": DecidedBy.ELIMINATED,
        "quick555": DecidedBy.ELIMINATED,
    }


def test_nothing_is_decided_while_a_vote_has_no_winner() -> None:
    assert set(decisions(replace(TEAM, votes=(Vote(column="purpose", ideas=("humor444",)),)))) == {
        "apple222",
        "fruit333",
    }


@pytest.mark.parametrize(
    ("said", "code", "severity"),
    [
        ("Jeden Tag ein Apfel.", "parked-said", Severity.WARNING),
        ("Äpfel sind gesund.", "parked-said", Severity.WARNING),
        ("Es gibt frischen Apfelsaft.", "parked-said", Severity.HINT),
        ("Obst steht bereit.", "parked-said", Severity.WARNING),
        ("Wir haben Humor.", "eliminated-said", Severity.HINT),
        ("Wir antworten schnell am Telefon.", "eliminated-said", Severity.HINT),
    ],
)
def test_what_was_set_aside_does_not_slip_into_a_draft_unseen(said: str, code: str, severity: Severity) -> None:
    (one,) = found(said)
    assert (one.code, one.severity) == (code, severity)


@pytest.mark.parametrize("said", ["Ein Kampf um jeden Zapfen.", "Wir stapeln tief.", "Wir antworten jedem.", "Gern."])
def test_what_only_looks_like_it_is_left_alone(said: str) -> None:
    assert found(said) == []


def test_a_finding_says_when_and_why_it_was_decided() -> None:
    (one,) = found("Jeden Tag ein Apfel.")
    assert one.what.endswith("which is parked (1\u00a0Dec\u00a02026, “Gern im Frühjahr”).")
    (one,) = found("Wir haben Humor.")
    assert one.what.endswith("which left the vote (2\u00a0Dec\u00a02026, round 1).")


def test_what_a_winner_or_a_part_says_too_was_not_set_aside() -> None:
    assert found("Wir haben Humor.", replace(TEAM, parts=Parts(distinction="Mit Humor"))) == []
    parked = replace(TEAM, people=(replace(TEAM.people[0], ideas=(*TEAM.people[0].ideas, _idea("Kunden"))),))
    assert found("Kunden.", replace(parked, parked=(Parking(idea="other777"),))) == []


def _idea(text: str) -> Idea:
    return Idea(id="other777", column="purpose", text=text)


@pytest.mark.parametrize(
    ("idea", "said", "hit"),
    [
        ("Apfel", "ÄPFEL!", Presence.WORD),
        ("Apfel", "Apfel-Saft für alle", Presence.WORD),
        ("Apfel", "Der Bratapfel duftet.", Presence.PERHAPS),
        ("Den Apfel!", "Ein Apfel", Presence.WORD),
        ("apfel", "Ein Apfel", Presence.WORD),
        ("Auto", "Autos für alle", Presence.WORD),
        ("Auto", "Dienstauto für alle", Presence.PERHAPS),
        ("Auto", "Ein Automat", None),
        ("Auto", "Autoren und Autorität", None),
        ("Eis", "Wir sparen eisern.", None),
        ("Eis", "Eisern sparen wir.", None),
        ("Eis", "Der Preis ist fest.", None),
        ("Mut", "Wir sind mutig.", Presence.WORD),
        ("Mut", "Eine Zumutung", None),
        ("Mut", "Die Mutter", None),
        ("Arbeit", "Mitarbeit zählt.", None),
        ("Arbeit", "Teamarbeit zählt.", Presence.PERHAPS),
        ("Pünktlichkeit", "Wir sind pünktlich.", Presence.WORD),
        ("Pünktlichkeit", "Unpünktlich sind andere.", None),
        ("Regel", "Nach der Regelung", Presence.PERHAPS),
        ("Regel", "Wir helfen regelmäßig.", None),
        ("Ordnung", "Auf Anordnung", None),
        ("Stand", "Mit Verstand", None),
        ("Leiter", "Ein Begleiter", None),
        ("Team", "Unser Team hilft.", Presence.PERHAPS),
        ("Team", "Mit Teamgeist", None),
    ],
)
def test_a_german_word_is_known_in_its_forms_and_in_compounds(idea: str, said: str, hit: Presence | None) -> None:
    one = single_word(idea, Language.DE)
    assert one is not None
    assert said_as(one, said) is hit


@pytest.mark.parametrize(
    ("idea", "said", "hit"),
    [
        ("Apple", "Two apples a day", Presence.WORD),
        ("Apple", "We apply ourselves.", None),
        ("Apple", "A pineapple", None),
        ("Fun", "Have fun.", Presence.WORD),
        ("Fun", "The function and the funds", None),
        ("Kindness", "We are kind.", Presence.WORD),
        ("Kindness", "An unkind word", None),
    ],
)
def test_an_english_word_is_known_in_its_forms(idea: str, said: str, hit: Presence | None) -> None:
    one = single_word(idea, Language.EN)
    assert one is not None
    assert said_as(one, said) is hit


LECTURE, PROMISE = "Den Kunden belehren", "Termine versprechen, die wir nicht halten"


def accused(known: str, said: str, language: Language) -> bool:
    fails = Experience(id="fails888", verdict=Verdict.FAILS, text=known)
    draft = drafts.from_text(said, draft_id="draft111", made=NOON)
    team = Leitbild(language=language, experience=(fails,), drafts=(draft,))
    return any(one.code == "fails-said" for one in report.check(team))


@pytest.mark.parametrize(
    ("known", "said"),
    [
        (LECTURE, "Wir belehren keinen Kunden."),
        (LECTURE, "Wir belehren den Kunden nicht."),
        (LECTURE, "Niemand belehrt hier einen Kunden."),
        (LECTURE, "Nie belehren wir Kunden."),
        (LECTURE, "Belehrt wird bei uns kein Kunde."),
        (LECTURE, "Unsere Kunden werden nicht belehrt, sondern beraten."),
        (LECTURE, "Weder belehren wir Kunden noch vertrösten wir sie."),
        (LECTURE, "Wir vertrösten, belehren oder ignorieren keinen Kunden."),
        (LECTURE, "Wir helfen, ohne Kunden zu belehren."),
        (LECTURE, "Wir hören zu, statt Kunden zu belehren."),
        (LECTURE, "Statt Kunden zu belehren, hören wir zu."),
        (LECTURE, "Wir vermeiden es, Kunden zu belehren."),
        (LECTURE, "Wir verzichten darauf, Kunden zu belehren."),
        (LECTURE, "Wir haben nicht vor, Kunden zu belehren."),
        (LECTURE, "Wir sind frei von dem Drang, Kunden zu belehren."),
        (PROMISE, "Was wir versprechen, halten wir: den Termin, den Preis, das Wort."),
        (PROMISE, "Wir versprechen keine Termine, die wir nicht halten."),
        (PROMISE, "Termine, die wir nicht halten, versprechen wir nie."),
        (PROMISE, "Wir halten Termine, die wir versprechen."),
        ("Ausreden", "Ausreden gibt es nicht."),
        ("Ausreden", "Schluss mit Ausreden."),
        ("Standardantworten", "Standardantworten sind uns fremd."),
        ("Standardantworten", "Persönlich, nicht mit Standardantworten."),
        ("Standardantworten", "Persönliche Worte anstelle von Standardantworten."),
        ("Lange Warteschleifen mit Musik", "Wir ersparen Ihnen lange Warteschleifen mit Musik."),
        ("Kunden warten lassen", "Wir lassen Sie als Kunden niemals warten."),
        ("Kunden warten lassen", "Uns liegt es fern, Kunden warten zu lassen."),
        ("Vorschriften vorlesen", "Wir erklären, statt Vorschriften vorzulesen."),
        ("Kunden belehren", "Wir helfen, ohne dass wir Kunden belehren."),
    ],
)
def test_a_german_sentence_that_denies_what_fails_is_not_accused_of_it(known: str, said: str) -> None:
    assert not accused(known, said, Language.DE)


@pytest.mark.parametrize(
    ("known", "said"),
    [
        (LECTURE, "Wir belehren Kunden."),
        (LECTURE, "Wir belehren Kunden und vergessen niemand."),
        (LECTURE, "Wir belehren Kunden nicht nur, wir helfen auch."),
        (LECTURE, "Wir belehren jeden Kunden ohne Ausnahme."),
        (LECTURE, "Wir belehren Kunden, die nicht zuhören."),
        (LECTURE, "Wir belehren Kunden, ohne zuzuhören."),
        (LECTURE, "Statt zuzuhören belehren wir Kunden."),
        (LECTURE, "Wir helfen nicht, sondern belehren Kunden."),
        (PROMISE, "Wir versprechen Termine, die wir nicht halten."),
        (PROMISE, "Termine, die wir versprechen, halten wir nicht."),
        ("Ausreden", "Wir haben Ausreden."),
        ("Kunden warten lassen", "Ohne Not lassen wir Kunden warten."),
        ("Kunden warten lassen", "Manchmal lassen wir Kunden warten, aber nie ohne Grund."),
    ],
)
def test_a_german_sentence_that_says_what_fails_is_found_also_beside_a_denial_of_something_else(
    known: str, said: str
) -> None:
    assert accused(known, said, Language.DE)


@pytest.mark.parametrize(
    "said",
    [
        "We never lecture customers.",
        "We lecture no customers.",
        "No customer is lectured.",
        "Nobody lectures customers here.",
        "We don't lecture customers.",
        "We avoid lecturing customers.",
        "We help instead of lecturing customers.",
        "Rather than lecture customers, we listen.",
        "We help customers without lecturing them.",
        "Customers are never lectured.",
        "We hate lecturing customers.",
        "We won't lecture customers.",
    ],
)
def test_an_english_sentence_that_denies_what_fails_is_not_accused_of_it(said: str) -> None:
    assert not accused("Lecture customers", said, Language.EN)


@pytest.mark.parametrize(
    "said",
    [
        "We lecture customers.",
        "We lecture customers without listening.",
        "We lecture customers, not colleagues.",
        "We do not only lecture customers.",
        "Instead of listening we lecture customers.",
    ],
)
def test_an_english_sentence_that_says_what_fails_is_found(said: str) -> None:
    assert accused("Lecture customers", said, Language.EN)


def test_an_idea_that_denies_something_is_said_only_where_it_is_denied() -> None:
    ideas = (*TEAM.people[0].ideas, _idea("Keine Überstunden"))
    team = replace(TEAM, people=(replace(TEAM.people[0], ideas=ideas),), parked=(Parking(idea="other777"),))
    assert [one.code for one in found("Bei uns gibt es keine Überstunden.", team)] == ["parked-said"]
    assert found("Wir machen Überstunden.", team) == []


def test_a_sentence_that_denies_a_parked_idea_of_several_words_does_not_say_it() -> None:
    ideas = (*TEAM.people[0].ideas, _idea("Obst essen"))
    team = replace(TEAM, people=(replace(TEAM.people[0], ideas=ideas),), parked=(Parking(idea="other777"),))
    assert [one.code for one in found("Wir essen Obst.", team)] == ["parked-said"]
    assert found("Wir essen nie Obst.", team) == []


def test_a_parked_idea_of_one_word_is_named_also_where_something_is_denied() -> None:
    ideas = (*TEAM.people[0].ideas, _idea("Gelassenheit"))
    team = replace(TEAM, people=(replace(TEAM.people[0], ideas=ideas),), parked=(Parking(idea="other777"),))
    assert [one.code for one in found("Ohne Gelassenheit kein Erfolg.", team)] == ["parked-said"]
