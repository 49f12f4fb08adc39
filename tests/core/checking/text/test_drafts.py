"""What is found in a draft: gaps, remains, other figures, borrowed words, and how it reads."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from leitbild_cli.core import adoption
from leitbild_cli.core.checking.findings import Finding, Severity
from leitbild_cli.core.checking.report import check
from leitbild_cli.core.drafting import composition, drafts, texts
from leitbild_cli.core.model import (
    Better,
    Column,
    Draft,
    Experience,
    Feedback,
    FeedbackStatus,
    Idea,
    Language,
    Leitbild,
    Measure,
    Parking,
    Part,
    Parts,
    Person,
    Sentence,
    Source,
    Verdict,
    Vote,
)

MORNING = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
PARTS = Parts(market="Kunden im Hotel", contribution="glückliche Kunden", distinction="Wir rufen zurück")
SATISFIED = Measure(id="csat", name="Kundenzufriedenheit", unit="%", target=Decimal(98))
WAITING = Measure(id="wait", name="Wartezeit", unit="s", target=Decimal(30), better=Better.LOWER)
IDEAS = (
    Idea(id="happy111", column="purpose", text="Kunden glücklich machen"),
    Idea(id="figur222", column="priorities", text="98 Prozent Kundenzufriedenheit"),
    Idea(id="attit333", column="culture", text="Positive Grundeinstellung"),
    Idea(id="slush444", column="culture", text="Kostenlose Eiscreme im Sommer"),
)
TEAM = Leitbild(
    language=Language.DE,
    columns=tuple(Column(id=one, question=f"{one}?") for one in ("purpose", "priorities", "culture")),
    people=(Person(id="anna", name="Anna", ideas=IDEAS),),
    sources=tuple(Source(id=f"source{part[:2]}", title=f"Buch {part}", part=part) for part in Part),
    parts=PARTS,
    parked=(Parking(idea="slush444"),),
    votes=(
        Vote(column="purpose", winner="happy111"),
        Vote(column="priorities", winner="figur222"),
        Vote(column="culture", winner="attit333"),
    ),
    measures=(SATISFIED, WAITING),
)
COMPOSED = Draft(id="draft111", made=NOON, sentences=composition.compose(TEAM).sentences)
SOUND = drafts.add(TEAM, COMPOSED)
ENGLISH = Leitbild(language=Language.EN)


ROOM = "Jeden Morgen öffnen wir früh, und am Abend bleibt bei uns das Licht noch lange an."


def written(text: str, team: Leitbild = TEAM) -> Leitbild:
    return drafts.add(team, drafts.from_text(text, draft_id="written1", made=NOON))


def plus(text: str) -> Leitbild:
    return written(f"{texts.text_of(COMPOSED)} {text}")


def found(leitbild: Leitbild, code: str) -> list[Finding]:
    return [one for one in check(leitbild) if one.code == code]


def test_what_was_composed_from_sound_decisions_gives_no_findings() -> None:
    assert check(SOUND) == ()


def test_a_file_without_a_draft_has_nothing_to_check_in_it() -> None:
    assert check(replace(TEAM, parts=Parts())) == ()


def test_an_empty_draft_is_an_error() -> None:
    assert found(written(""), "draft-empty")[0].severity is Severity.ERROR
    assert not found(SOUND, "draft-empty")


@pytest.mark.parametrize("rest", ["TODO", "[Zielgruppe]", "lorem ipsum", "{market}", "____"])
def test_a_rest_of_a_template_is_an_error(rest: str) -> None:
    assert found(plus(f"Wir sind {rest} da."), "placeholder")
    assert not found(plus("Wir sind (immer) da."), "placeholder")


def test_a_part_without_words_is_missing() -> None:
    assert [one.path for one in found(replace(SOUND, parts=replace(PARTS, market=None)), "part-missing")] == [
        ("parts", "market")
    ]
    assert not found(SOUND, "part-missing")


def test_a_part_that_is_not_in_the_draft_is_found() -> None:
    longer = plus(ROOM)
    assert found(replace(longer, parts=replace(PARTS, market="Zahnärzte in Wien")), "part-not-said")
    assert not found(SOUND, "part-not-said")


def test_a_part_without_a_source_is_a_hint() -> None:
    assert [one.path for one in found(replace(SOUND, sources=SOUND.sources[1:]), "part-without-source")] == [
        ("parts", "market")
    ]


def test_a_winner_that_is_not_in_the_draft_is_an_error() -> None:
    lost = written("Wir machen Kunden glücklich. 98 Prozent Kundenzufriedenheit.")
    assert [one.severity for one in found(lost, "winner-not-said")] == [Severity.ERROR]
    assert not found(SOUND, "winner-not-said")


def test_a_winner_said_in_other_words_is_only_a_hint_once_its_id_is_there() -> None:
    other = Sentence(text="Wir sehen das Gute zuerst.", carries=("attit333",))
    lost = drafts.from_text("Wir machen Kunden glücklich. 98 Prozent Zufriedenheit.", draft_id="draft222", made=NOON)
    carried = replace(lost, sentences=(*lost.sentences, other))
    assert [one.severity for one in found(replace(TEAM, drafts=(carried,)), "winner-not-said")] == [Severity.HINT]


def test_something_parked_in_the_draft_is_found_where_it_is_said() -> None:
    (one,) = found(plus("Im Sommer gibt es kostenlose Eiscreme."), "parked-said")
    assert one.path[-2:] == ("sentences", "3")
    assert not found(plus("Im Sommer sind wir da."), "parked-said")


def test_something_that_fails_is_found_in_the_draft() -> None:
    fails = Experience(id="expfail1", verdict=Verdict.FAILS, text="Anrufer weiterverbinden")
    assert found(replace(plus("Wir können Anrufer auch weiterverbinden."), experience=(fails,)), "fails-said")
    assert not found(replace(plus("Wir helfen Anrufern selbst weiter."), experience=(fails,)), "fails-said")


def test_something_that_works_and_is_nowhere_is_a_hint() -> None:
    works = Experience(id="expwork1", verdict=Verdict.WORKS, text="Selbst ans Telefon gehen")
    assert found(replace(plus(ROOM), experience=(works,)), "works-not-said")
    assert not found(replace(plus("Wir gehen selbst ans Telefon."), experience=(works,)), "works-not-said")


@pytest.mark.parametrize(
    ("said", "differs"),
    [
        ("96 % Kundenzufriedenheit", True),
        ("98 % Kundenzufriedenheit", False),
        ("98% Kundenzufriedenheit", False),
        ("98,0 Prozent Kundenzufriedenheit", False),
        ("Wartezeit von einer Minute", True),
        ("Wartezeit von 1 Minute", True),
        ("Wartezeit von 0,5 Minuten", False),
        ("Wartezeit von 30 Sekunden", False),
        ("Wartezeit von dreißig Sekunden", False),
        ("Wartezeit von fünfundzwanzig Sekunden", True),
        ("Hundert Prozent Kundenzufriedenheit", True),
        ("Wartezeit in der zweiten Minute", False),
        ("Antwort in zwei Tagen", False),
        ("Seit 1990 rund um die Uhr, 24/7", False),
    ],
)
def test_a_figure_that_differs_from_its_target_is_an_error(said: str, differs: bool) -> None:  # noqa: FBT001  a column of the table
    assert bool(found(plus(f"{said}."), "number-differs")) is differs


@pytest.mark.parametrize("promised", ["zwei Tagen", "2 Wochen", "zwölf Stunden"])
def test_a_figure_nobody_measures_is_found(promised: str) -> None:
    assert found(plus(f"Antwort in {promised}."), "number-unmeasured")


@pytest.mark.parametrize(
    ("language", "promise", "fact"),
    [
        (Language.DE, "98 % der Anrufe nehmen wir an.", "Wir geben 100 % Einsatz."),
        (Language.DE, "Antwort in einer Stunde.", "Wir helfen in einer Stunde der Not."),
        (Language.DE, "Rückruf in 5 Minuten.", "Wir sind 5 Minuten vom Bahnhof."),
        (Language.DE, "Fertig in 3 Tagen.", "Wir sind 365 Tage im Jahr da, 7 Tage die Woche, 24/7."),
        (Language.DE, "Nach zwei Tagen ist es da.", "Seit 50 Tagen backen wir, eines Tages auch für dich."),
        (Language.DE, "In 8 h sind wir da.", "Wir drucken von 8 bis 18 h in 3D, im Hotel 4 Jahreszeiten."),
        (Language.DE, "Eine Antwort dauert 24 Stunden.", "Unser Teig ruht 24 Stunden."),
        (Language.DE, "Ein Rückruf dauert zehn Minuten.", "Eine Führung dauert zwei Stunden."),
        (Language.DE, "Wir antworten in zwei Stunden.", "Bei uns lernen Anfänger in zwei Stunden das Wichtigste."),
        (Language.DE, "Wir kommen in 14 Tagen.", "Alle 14 Tage kommt der Bücherbus."),
        (Language.DE, "100 % Kundenzufriedenheit.", "100 % Handarbeit."),
        (Language.DE, "Lieferung in 2 Tagen, frei Haus.", "Zwei Stunden Parken sind frei."),
        (Language.DE, "Nach 30 Sekunden spricht ein Mensch.", "Nach 48 Stunden ohne Strom weiß man, was wir tun."),
        (Language.EN, "Repairs take two days.", "Our tours take three hours."),
        (Language.EN, "We cut waste by 40 percent.", "We have cut waste by 40 percent since 2015."),
        (Language.EN, "We reply within one day.", "One day we will all cycle."),
        (Language.EN, "We answer within 24 hours.", "Open 24 hours a day, seven days a week."),
        (Language.EN, "At your door after ten minutes.", "Ten minutes from the station."),
    ],
)
def test_a_number_that_promises_nothing_needs_no_measure(language: Language, promise: str, fact: str) -> None:
    team = Leitbild(language=language)
    assert found(written(promise, team), "number-unmeasured")
    assert not found(written(fact, team), "number-unmeasured")


def test_a_figure_that_is_measured_is_none_of_these() -> None:
    assert not found(plus("Wartezeit von 30 Sekunden."), "number-unmeasured")


LEARNED = "Erfolg ist die Summe vieler kleiner Freundlichkeiten an jedem einzelnen Tag"


def test_four_words_in_a_row_from_a_source_are_found() -> None:
    sourced = replace(plus("Bei uns ist die Summe vieler kleiner Gesten groß."), sources=())
    source = Source(id="source99", title="Ein Buch", learned=LEARNED)
    assert found(replace(sourced, sources=(source,)), "copied")
    three = replace(plus("Bei uns ist die Summe groß."), sources=(source,))
    assert not found(three, "copied")


def test_the_teams_own_winner_is_not_copied_although_a_source_says_it_too() -> None:
    source = Source(id="source99", title="Ein Buch", learned="Und wir messen uns an 98 Prozent Kundenzufriedenheit")
    assert not found(replace(SOUND, sources=(*SOUND.sources, source)), "copied")


def test_many_short_runs_from_a_source_are_found() -> None:
    source = Source(id="source99", title="Ein Buch", learned=LEARNED)
    close = "Erfolg ist die Frucht vieler kleiner Freundlichkeiten und an jedem einzelnen."
    assert found(replace(written(close), sources=(source,)), "copied")


def test_a_draft_older_than_a_vote_is_a_hint() -> None:
    late = replace(SOUND.votes[0], closed=NOON.replace(hour=13))
    assert found(replace(SOUND, votes=(late, *SOUND.votes[1:])), "draft-old")
    early = replace(SOUND.votes[0], closed=MORNING)
    assert not found(replace(SOUND, votes=(early, *SOUND.votes[1:])), "draft-old")


def test_a_draft_older_than_accepted_feedback_is_a_hint() -> None:
    open_ = Feedback(id="feedb111", draft="draft111", received=date(2026, 12, 2))
    accepted = replace(open_, status=FeedbackStatus.ACCEPTED)
    assert found(replace(SOUND, feedback=(accepted,)), "draft-old")
    assert not found(replace(SOUND, feedback=(open_,)), "draft-old")
    assert not found(replace(SOUND, feedback=(replace(accepted, done_in="draft111"),)), "draft-old")


@pytest.mark.parametrize(
    ("language", "words", "sentences", "severity"),
    [
        (Language.DE, 25, 1, None),
        (Language.DE, 26, 1, Severity.HINT),
        (Language.DE, 36, 1, Severity.WARNING),
        (Language.DE, 35, 2, None),
        (Language.DE, 36, 2, Severity.HINT),
        (Language.DE, 60, 3, Severity.HINT),
        (Language.DE, 61, 3, Severity.WARNING),
        (Language.EN, 35, 2, None),
        (Language.EN, 36, 2, Severity.HINT),
        (Language.EN, 61, 3, Severity.WARNING),
    ],
)
def test_a_long_statement_is_found(language: Language, words: int, sentences: int, severity: Severity | None) -> None:
    each = ["Wort"] * words
    for place in range(sentences):
        each[(place + 1) * words // sentences - 1] = "Ende."
    hits = found(written(" ".join(each), Leitbild(language=language)), "long-statement")
    assert [one.severity for one in hits] == ([severity] if severity else [])


def test_a_page_may_be_long() -> None:
    assert not found(written("## Kopf\n" + "- Wort Wort Wort\n" * 40), "long-statement")


def test_a_long_sentence_is_found() -> None:
    assert [one.severity for one in found(plus("Wort " * 28 + "Ende."), "long-sentence")] == [Severity.HINT]
    assert [one.severity for one in found(plus("Wort " * 35 + "Ende."), "long-sentence")] == [Severity.WARNING]
    assert not found(plus("Wort " * 27 + "Ende."), "long-sentence")


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        (Language.DE, "Wir bieten innovative Hilfe.", "buzzword"),
        (Language.DE, "Wir sind die besten.", "absolute"),
        (Language.DE, "Wir versuchen zu helfen.", "weak-word"),
        (Language.DE, "Zufrieden sind 98%.", "typography"),
        (Language.DE, 'Wir sind "da".', "typography"),
        (Language.DE, "Wir sind da - gern.", "typography"),
        (Language.DE, "Wir sind da ...", "typography"),
        (Language.EN, "We leverage our skills.", "buzzword"),
        (Language.EN, "We are the best.", "absolute"),
        (Language.EN, "We try to help.", "weak-word"),
        (Language.EN, 'We are "here".', "typography"),
    ],
)
def test_a_word_or_mark_worth_a_second_look_is_a_hint(language: Language, text: str, code: str) -> None:
    (one,) = found(written(text, Leitbild(language=language)), code)
    assert one.severity is Severity.HINT


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (Language.DE, "Wir helfen Gästen gern – am Telefon und am Tresen, zu 98 %."),
        (Language.DE, "„Neu“ ist bei uns kein Fremdwort: Allerlei, bestehend, immerhin, niemand."),
        (Language.EN, "We help guests gladly – on the phone and at the desk, 98% of the time."),
        (Language.EN, "“New” is what bestows trust; industry and leaderless teams."),
    ],
)
def test_plain_words_and_good_marks_are_left_alone(language: Language, text: str) -> None:
    looks = {"buzzword", "absolute", "weak-word", "typography"}
    assert [one for one in check(written(text, Leitbild(language=language))) if one.code in looks] == []


def test_before_an_adoption_only_the_latest_draft_is_read() -> None:
    assert found(written("TODO"), "placeholder")
    assert not found(drafts.add(written("TODO"), COMPOSED), "placeholder")


def test_an_adopted_text_is_read_where_there_is_no_draft() -> None:
    team = written("Wir sind TODO da.")
    after, _adoption = adoption.adopt(team, team.drafts[-1], on=date(2026, 12, 1), despite="Es eilt.")
    assert found(replace(after, drafts=()), "placeholder")[0].path == ("adopted", "written1", "text")
