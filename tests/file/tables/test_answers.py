"""Answers as form tools, mail programs and forges write them: each file gives what `data/answers/key.json` says."""

from __future__ import annotations

import json
import unicodedata
from datetime import date
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from leitbild_cli.core.feedback.responses import add, another_round
from leitbild_cli.core.model import Audience, Leitbild
from leitbild_cli.errors import FileRefusal
from leitbild_cli.file.tables.answer import Circumstances
from leitbild_cli.file.tables.audiences import audience_of
from leitbild_cli.file.tables.columns import ColumnRole, propose
from leitbild_cli.file.tables.feedback import Import, to_feedback
from leitbild_cli.file.tables.form import read_form
from leitbild_cli.file.tables.mail import own_words
from leitbild_cli.file.tables.private import is_private, masked
from leitbild_cli.file.tables.ratings import read_rating, scale_of, scale_wish

if TYPE_CHECKING:
    from leitbild_cli.core.model import Feedback, Question

DATA = Path(__file__).parent / "data" / "answers"
KEY: list[dict[str, Any]] = json.loads((DATA / "key.json").read_text(encoding="utf-8"))
TODAY = date(2026, 11, 30)


def taken(name: str | bytes, *wishes: str, encoding: str | None = None, drafts: tuple[Any, ...] = ()) -> Import:
    data = name if isinstance(name, bytes) else (DATA / name).read_bytes()
    table = read_form(data, "x.csv", encoding=encoding)
    known = Circumstances(audience=Audience.OTHER, draft=None, today=TODAY, drafts=drafts, by_day=True)
    return to_feedback(table, propose(table, wishes=wishes), known)


def plain(text: str | None) -> str:
    return " ".join(unicodedata.normalize("NFC", text or "").replace("\xa0", " ").split())


def good(one: Feedback | Question) -> float | None:
    if one.rating is None or one.scale is None:
        return None
    lowest = 1 if one.lowest is None else one.lowest
    return round(float((one.rating - lowest) / (one.scale - lowest)), 4)


def says(one: Feedback, wanted: dict[str, Any]) -> bool:
    words = plain(one.text)
    if "texts" in wanted:
        return all(plain(text) in words for text in wanted["texts"].values())
    if wanted["sha"] is None:
        return words in ["", *wanted.get("text_also", ())]
    return sha256(words.encode()).hexdigest()[:12] in [wanted["sha"], *wanted.get("sha_also", ())] or words in [
        plain(text) for text in wanted.get("text_also", ())
    ]


def fits(one: Feedback, wanted: dict[str, Any]) -> bool:
    day = one.received.isoformat() if one.received else None
    audiences = [wanted["audience"], "other" if wanted["audience"] is None or "audience_ask" in wanted else ""]
    wanted_good = None if wanted["good"] is None else round(wanted["good"], 4)
    return (
        says(one, wanted)
        and good(one) == wanted_good
        and one.audience.value in audiences
        and day in [wanted["date"], *wanted.get("date_also", ())]
    )


@pytest.mark.parametrize("key", KEY, ids=lambda key: key["file"])
def test_a_file_gives_the_answers_of_its_key(key: dict[str, Any]) -> None:
    got = taken(key["file"], *key.get("map", ()), encoding=key.get("encoding"))
    assert not got.doubts
    aside = {remark.line for remark in got.quarantined}
    left = list(got.candidates)
    for wanted in key["answers"]:
        if wanted["line"] in key["either"] and wanted["line"] in aside:
            continue
        found = next((one for one in left if fits(one, wanted)), None)
        assert found is not None, wanted
        left.remove(found)
    assert not left
    assert not [word for word in key["never"] if word in repr(got.candidates)]
    once, _added = add(Leitbild(), got.candidates, native=got.native)
    assert add(once, got.candidates, native=got.native)[0] is once


def test_of_a_form_that_is_exported_again_only_what_is_new_or_changed_counts() -> None:
    monday, friday = taken("typeform_monday.csv"), taken("typeform_friday.csv")
    before, _added = add(Leitbild(), monday.candidates, native=monday.native)
    _after, added = add(before, friday.candidates, native=friday.native)
    assert (len(added.new), len(added.changed), len(added.known)) == (4, 0, 5)


def test_a_later_survey_with_the_same_numbers_replaces_nothing() -> None:
    form = "id;submitdate;Was fehlt?\n1;1980-01-01 00:00:00;{}\n2;1980-01-01 00:00:00;{}\n"
    rounds = [taken(form.format(*words).encode()) for words in (("Mehr Wärme", "Kürzer"), ("Ein Ziel", "Nichts"))]
    first, _added = add(Leitbild(), rounds[0].candidates, native=rounds[0].native)
    after, added = add(first, rounds[1].candidates, native=rounds[1].native)
    assert (len(added.new), len(after.feedback), {one.received for one in after.feedback}) == (2, 4, {None})


def test_many_answers_with_wholly_other_words_are_another_round() -> None:
    form = "id;Datum;Was fehlt?\nantwort-0001;21.11.2026;{}\nantwort-0002;21.11.2026;{}\n"
    first = taken(form.format("Mehr Wärme", "Kürzer").encode())
    known, _added = add(Leitbild(), first.candidates, native=first.native)
    for words, another in ((("Ein Ziel", "Etwas Mut"), True), (("Viel mehr Wärme", "Kürzer"), False)):
        _after, added = add(known, taken(form.format(*words).encode()).candidates)
        assert another_round(known, added.changed, len(added.known)) is another


def test_answers_belong_to_the_draft_of_their_day() -> None:
    drafts = (("dr4ft001", date(2026, 11, 1)), ("dr4ft002", date(2026, 11, 20)))
    text = b"Datum;Kommentar\n30.10.2026;a1\n19.11.2026;a2\n20.11.2026;a3\n"
    assert [one.draft for one in taken(text, drafts=drafts).candidates] == ["dr4ft001", "dr4ft001", "dr4ft002"]


@pytest.mark.parametrize(
    ("header", "cells", "values"),
    [
        ("Note (6 = sehr gut, 1 = sehr schlecht)", ["6", "1"], [6, 1]),
        ("Schulnote", ["1", "6"], [6, 1]),
        ("Bewertung, 1: sehr gut – 5: schlecht", ["1", "5"], [5, 1]),
        ("1 (sehr gut) bis 5", ["1", "4"], [5, 2]),
        ("Rating, 1 is best", ["1", "5"], [5, 1]),
        ("Bewertung (1 = top)", ["1", "5"], [5, 1]),
        ("Bewertung 1-5 (1 sehr gut, 5 sehr schlecht)", ["1", "5"], [5, 1]),
        ("1 bis 5, wobei 1 am besten ist", ["2"], [4]),
        ("best = 1, worst = 5", ["2"], [4]),
        ("Rate us (1 best - 5 worst)", ["2"], [4]),
        ("(1 = gar nicht, 7 = genau)", ["7", "2"], [7, 2]),
        ("How well?", ["Very well", "Extremely well", "Not at all well"], [4, 5, 1]),
        ("How useful?", ["Extremely", "Somewhat", "Not at all"], [5, 3, 1]),
        ("Passt er?", ["gar nicht", "etwas", "sehr"], [1, 3, 5]),
        ("Er passt.", ["stimme voll zu", "teils, teils", "stimme gar nicht zu"], [5, 3, 1]),
        ("Wie?", ["gut (4)", "sehr schlecht (1)"], [4, 1]),
        ("Wie?", ["1 (sehr gut)", "5 (mangelhaft)"], [5, 1]),
        ("Wie?", ["😡", "😐", "😍"], [1, 3, 5]),
        ("Wie?", ["★★★", "★★★★★"], [3, 5]),
        ("Bewertung", ["0", "5"], [0, 5]),
        ("Wie wahrscheinlich ist es, dass du uns empfiehlst?", ["10", "0", "7"], [10, 0, 7]),
        ("How well?", ["Quite well", "Not at all", "Extremely well"], [4, 1, 5]),
    ],
)
def test_a_rating_is_understood_by_its_column(header: str, cells: list[str], values: list[int]) -> None:
    scale = scale_of(header, cells)
    assert not scale.doubtful
    found = [read_rating(cell, scale) for cell in cells]
    assert [one.value for one in found if one] == [Decimal(value) for value in values]


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Note", ["1", "2", "5"]),
        ("Note (1-6)", ["2"]),
        ("Grade", ["1", "3"]),
        ("Bewertung (1 = Maus, 5 = Elefant)", ["2"]),
        ("How well?", ["Very well"]),
        ("Wie?", ["knorke", "dufte", "knorke"]),
        ("Q1", ["A1", "A5"]),
    ],
)
def test_what_nothing_tells_is_asked(header: str, cells: list[str]) -> None:
    assert scale_of(header, cells).doubtful


def test_a_school_grade_may_lean_and_what_lies_between_two_is_none() -> None:
    scale = scale_of("Schulnote", ["2+", "2-", "1+", "3-4"])
    found = [read_rating(cell, scale) for cell in ("2+", "2-", "1+", "3-4")]
    assert [one and str(one.value) for one in found] == ["5.3", "4.7", "6", None]


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ("Datum;Was würdest du streichen?;Was fehlt?\n9.11.2026;Das Wort;Mut\n", {"Das Wort", "Mut"}),
        ("Datum;Was nun?;Ort?\n9.11.2026;Sagt lieber gleich, wer abhebt;Bremen\n", {"Sagt lieber gleich, wer abhebt"}),
        ("Date;Recommend us (0-10)?;Main reason;Phone\n2026-11-16;9;Calls;+49 30 23125 001\n", {"Calls"}),
    ],
)
def test_a_question_answered_in_words_is_kept_whatever_it_asks(form: str, said: set[str]) -> None:
    (one,) = taken(form.encode()).candidates
    assert {one.text, *(two.text for two in one.questions)} - {None} == said
    assert "Bremen" not in repr(one)
    assert "23125" not in repr(one)


def test_who_asks_is_told_the_scale() -> None:
    assert read_rating("2", scale_of("Note", ["2"], scale_wish("1..6", 1))) == read_rating(
        "5", scale_of("(1-6 Punkte)", [])
    )
    words = scale_of("Wie?", ["dufte", "knorke"], scale_wish("mau|dufte|knorke", None))
    assert [one.value for cell in ("dufte", "knorke") if (one := read_rating(cell, words))] == [2, 3]
    assert scale_wish("viel", None) is scale_wish("5..5", None) is scale_wish("1..6", 3) is None


def test_all_ratings_of_an_answer_are_kept_each_with_its_question() -> None:
    form = "Ton (1-5);Wie gut passt der Entwurf insgesamt?;Länge (1-7);Was fehlt?;Was stört?\n2;4;6;Mut;Nichts\n"
    (one,) = taken(form.encode()).candidates
    assert f"{one.rating} {one.text}" == "4 Mut"
    assert [f"{asked.asked} {asked.text or asked.rating}" for asked in one.questions] == [
        "Was stört? Nichts",
        "Ton (1-5) 2",
        "Länge (1-7) 6",
    ]


@pytest.mark.parametrize(
    ("form", "values"),
    [
        ("Datum;Zustimmung in Prozent;Kommentar\n1.11.2026;80 %;a\n2.11.2026;0 %;b\n", ["80/100", "0/100"]),
        ("Datum;Zufriedenheit (%);Kommentar\n1.11.2026;80;a\n2.11.2026;5;b\n", ["80/100", "5/100"]),
        ("date,score,comment\n2026-11-01,45 percent,a\n2026-11-02,100 percent,b\n", ["45/100", "100/100"]),
    ],
)
def test_a_rating_may_be_a_share_of_a_hundred(form: str, values: list[str]) -> None:
    got = taken(form.encode())
    assert [f"{one.rating}/{one.scale}" for one in got.candidates] == values
    assert {one.lowest for one in got.candidates} == {0}


def test_a_form_in_two_languages_asks_one_question() -> None:
    got = taken(
        b"Timestamp,Wie gut passt es? (1-5),Was fehlt?,How well does it fit? (1-5),What is missing?\n"
        b"11/21/2026 08:00:00,4,Humor,,\n11/21/2026 09:00:00,,,2,Too German\n"
    )
    assert [f"{one.text} {one.rating}" for one in got.candidates] == ["Humor 4", "Too German 2"]
    assert not any(one.questions for one in got.candidates)


def test_parts_of_a_question_do_not_stand_for_each_other() -> None:
    got = taken(
        b"Timestamp,How well? (1-5) [First],How well? (1-5) [Second],What is missing?\n"
        b"11/21/2026 08:00:00,4,,a\n11/21/2026 09:00:00,,2,b\n"
    )
    assert [one.rating for one in got.candidates] == [4, None]
    assert [two.rating for two in got.candidates[1].questions] == [2]


def test_a_row_that_only_answers_what_is_not_read_is_told_so() -> None:
    got = taken(b"Zeitstempel,Annehmen?,Warum nicht?\n21.11.2026 08:00:00,Ja,\n21.11.2026 08:10:00,Nein,Zu lang\n")
    assert [(one.line, one.what) for one in got.quarantined] == [
        (2, "Neither text nor rating; “Annehmen?” is answered, but not read: `--map text=…` or `rating=…` takes it in.")
    ]
    assert [one.text for one in taken(b"Zeitstempel,Annehmen?,Warum nicht?\n,Ja,\n", "text=Annehmen?").candidates] == [
        "Ja"
    ]


def test_two_german_headers_are_one_question() -> None:
    got = taken(
        "Befragten-ID,Collector-ID,Startdatum,Enddatum,Wie gut passt es?,Was fehlt Ihnen?\n"
        ",,,,Antwort,Beantwortung mit offenem Ende\n"
        "118001234567,44,11/21/2026 09:14:02,11/21/2026 09:16:30,Weniger gut,Öffnungszeiten\n"
        "118001234568,44,11/22/2026 09:14:02,11/22/2026 09:16:30,Sehr gut,\n".encode()
    )
    said = [f"{one.text} {one.rating}/{one.scale}" for one in got.candidates]
    assert said == ["Öffnungszeiten 2/4", "None 4/4"]
    assert not got.doubts


@pytest.mark.parametrize(
    ("header", "role"),
    [
        ("How would you rate our draft?", ColumnRole.RATING),
        ("Wie gefällt dir der Entwurf?", ColumnRole.RATING),
        ("Wie finden Sie den Text?", ColumnRole.RATING),
        ("2. Was würden Sie anders sagen?", ColumnRole.TEXT),
        ("Was sollten wir streichen oder ergänzen?", ColumnRole.TEXT),
    ],
)
def test_what_a_question_asks_needs_no_guess(header: str, role: ColumnRole) -> None:
    cell = {ColumnRole.RATING: "4", ColumnRole.TEXT: "Weniger"}[role]
    found = propose(read_form(f"Datum;{header}\n21.11.2026;{cell}\n22.11.2026;{cell}\n".encode(), "x.csv"))
    assert (found.all(role), found.guessed) == ((1,), frozenset())


def test_words_below_a_comment_stay_words_also_where_a_scale_has_them() -> None:
    got = taken(b"Bewertung (1-5);Kommentar\n5;gut\n1;mies\n2;schlecht\n")
    assert [(one.text, one.questions) for one in got.candidates] == [("gut", ()), ("mies", ()), ("schlecht", ())]


def test_a_title_above_is_no_header() -> None:
    got = taken("Umfrage zum Leitbild\n\nZeitstempel,Was fehlt?,Ich bin\n21.11.2026,Mehr Wärme,Team\n".encode())
    assert [(one.text, one.audience) for one in got.candidates] == [("Mehr Wärme", Audience.TEAM)]


@pytest.mark.parametrize("name", ["scale_note.csv", "day_month_unclear.csv"])
def test_what_a_file_leaves_open_is_a_doubt(name: str) -> None:
    assert taken(name).doubts


def test_an_encoding_that_is_not_sure_is_asked_for() -> None:
    with pytest.raises(FileRefusal, match="As CP850 they say"):
        taken("cp850.csv")
    assert taken("cp850.csv", encoding="cp850").candidates[0].text == "Mehr für Gäste, weniger über Größe"


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("total_rows.csv", ["Mehr Wärme", "Kürzer"]),
        ("zero_width_header.csv", ["Mehr Wärme"]),
        ("duplicate_header.csv", ["Mehr Wärme\nUnd kürzer", "Nur das Zweite"]),
        ("nextcloud_two_headers.csv", ["Mehr Wärme"]),
        ("qualtrics_3headers.csv", ["Mehr über Gäste sagen", "Zu lang\nund zu glatt"]),
        ("reply_0.eml", ["klingt gut. Bitte «98 Prozent» ergänzen."]),
        ("reply_1.eml", ["Zu lang!\nBewertung: 2/5"]),
        ("reply_2.eml", ["Great, 5 of 5."]),
    ],
)
def test_only_answers_are_answers(name: str, texts: list[str]) -> None:
    assert [one.text for one in taken(name).candidates] == texts


@pytest.mark.parametrize(
    "rows",
    [
        '21.11.2026;"Zu "lang" ist es;Team\n22.11.2026;gut so;Team\n',
        '21.11.2026;"Zu lang\n22.11.2026;gut;Team\n23.11.2026;"schön";Team\n24.11.2026;kurz;Team\n',
        '21.11.2026;a;Team\n22.11.2026;"Zu lang\n23.11.2026;gut;Team\n24.11.2026;so";Team\n',
    ],
)
def test_rows_that_a_quotation_mark_swallowed_are_set_aside(rows: str) -> None:
    got = taken(f"Datum;Kommentar;Rolle\n{rows}".encode())
    assert len(got.quarantined) == 1
    assert not any("2026" in (one.text or "") for one in got.candidates)


PRIVATE = (
    "Name|Dein Name (freiwillig)|Ihr Name, falls Sie mögen|Vor- und Nachname|Vorname|Nachname des Empfängers"
    "|First Name|What is your name?|Full name (optional)|Display name|Anzeigename des Nutzers|Benutzer-ID"
    "|User ID|user_id|E-Mail|E-Mail-Adresse|Deine Mailadresse|Email Address|Adresse e-mail|RecipientEmail"
    "|Mail für Rückfragen|Telefon für Rückfragen (freiwillig)|Handynummer|Phone|Mobile number|Rückrufnummer"
    "|Anschrift|Straße und Hausnummer|PLZ / Wohnort|IP-Adresse|IPAddress|IP Address|Kundennummer|Personalnummer"
    "|Geburtsdatum|Created by|_submitted_by|deviceid|Network ID|Custom Data 1|Erstellt von|Nom|Kontaktdaten"
    "|Login|Referrer Name"
)


@pytest.mark.parametrize("header", PRIVATE.split("|"))
def test_a_column_of_persons_is_known_by_its_header(header: str) -> None:
    assert is_private(header, ["x7", "Bo"], asks=False)


@pytest.mark.parametrize(
    "header",
    ["Was fehlt?", "Wie gut passt der Entwurf? (1-5)", "Ich bin …", "Kommentar", "Was kennen Sie von uns?", "Satz 2"],
)
def test_a_question_is_no_column_of_persons(header: str) -> None:
    assert not is_private(header, ["Mehr Wärme", "5"], asks=True)


@pytest.mark.parametrize(
    "cell",
    [
        "a.b@example.org",
        "mailto:a@example.org",
        "+49 30 23125 117",
        "030 23125-117",
        "(030) 23125117",
        "192.0.2.17",
        "@anna",
    ],
)
def test_cells_tell_a_column_of_persons_too(cell: str) -> None:
    assert is_private("Sonst noch etwas?", [cell, ""], asks=True)
    if cell != "@anna":
        assert masked(f"Ruft an: {cell.removeprefix('mailto:')}.").startswith("Ruft an: […]")


@pytest.mark.parametrize(
    "text", ["98 % in 30 Sekunden", "24/7 seit 2010", "im Jahr 2026", "1.000 Euro", "16.11.2026 08:05"]
)
def test_figures_of_a_statement_are_no_telephone_numbers(text: str) -> None:
    assert masked(text) == text


@pytest.mark.parametrize(
    "word", ["Kund:in", "Kund*in", "Kund_in", "Kund/in", "Kund(in)", "KundIn", "Kund·in", "Kunde/Kundin"]
)
def test_every_gender_form_is_a_customer(word: str) -> None:
    assert audience_of(word) is Audience.CUSTOMER


@pytest.mark.parametrize("word", ["Besucher:in", "Nutzer*in", "Bürger:innen", "Fahrgast", "Mieter/in", "Client·e"])
def test_who_comes_to_us_is_a_customer(word: str) -> None:
    assert audience_of(word) is Audience.CUSTOMER


def test_who_speaks_is_known_by_the_cells() -> None:
    form = "Sag mal;Kommentar\nTeam;aaa\nKundin;bbb\nKollege;ccc\n"
    assert [one.audience.value for one in taken(form.encode()).candidates] == ["team", "customer", "colleague"]


@pytest.mark.parametrize(
    "below",
    [
        "Am 15.03.26 um 17:02 schrieb Leitbild-Team:\n> Wir sind da",
        "On Mon, 16 Mar 2026 at 08:05, Team <t@example.org>\nwrote:\n> We are",
        "-----Ursprüngliche Nachricht-----\nVon: Team",
        "Von: Team\nGesendet: Montag\nAn: mich\nBetreff: x\n\nWir sind da",
        "________________________________\nFrom: Team",
        "Viele Grüße\nAnna Müller\n\nTel. 030 23125 117",
        "-- \nAnna",
        "Sent from my iPhone",
    ],
)
def test_only_own_words_of_a_mail_count(below: str) -> None:
    assert own_words(f"Hallo zusammen,\n\nzu lang!\nUnd kühl.\n\n{below}") == "zu lang!\nUnd kühl."


def test_comments_of_pages_one_after_another_come_without_programs_and_names() -> None:
    page = '[{"id": 1, "user": {"login": "anna", "type": "User"}, "body": "Zu lang, @joerg"}]'
    bot = '[{"id": 2, "user": {"login": "x[bot]", "type": "Bot"}, "body": "Lint"}, {"id": 3, "user": {}, "body": ""}]'
    got = taken((page + bot).encode())
    assert [(one.text, one.source) for one in got.candidates] == [("Zu lang, […]", "comments")]
    assert [(remark.line, remark.what) for remark in got.quarantined] == [(2, "Written by a program.")]
