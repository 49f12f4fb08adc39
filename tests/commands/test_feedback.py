"""`leitbild feedback`: answers from a form come in once and without names, and each one gets an answer."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.conftest import Run

    Text = Callable[[], str]


FILE = """\
leitbild: 1
language: de
team: Kundenservice
columns:
  purpose: Wozu gibt es uns?
people:
  anna:
    name: Anna
    ideas:
      k7m2xq4d:
        column: purpose
        text: Kunden glücklich machen
    ballots:
    notes:
votes:
  purpose:
    method: irv
    rules: 1
    winner: k7m2xq4d
drafts:
  d1aaaaaa:
    made: 2026-11-20T09:00Z
    origin: written
    sentences:
      - text: Wir machen Kunden glücklich.
feedback:  # was andere sagen
"""
FORM = """\
Zeitstempel,Name,Wie gut passt der Entwurf? (1–5),Was fehlt oder stört?,Ich bin …
21.11.2026 08:05:11,Jörg Weiß,2,Zu lang!,Kollege
21.11.2026 09:00:00,Çağla Demir,5,Das sind wir,Kunde
21.11.2026 09:30:00,Zoë,4
22.11.2026 10:00:00,Anna,9,Passt,Team
"""
OURS = """\
  eqe9bhp6:
    draft: d1aaaaaa
    audience: customer
    source: google-sheets
    received: 2026-11-21
    rating: 5
    scale: 5
    text: Das sind wir
    status: open
    # eqe9bhp6
    answer:
    # eqe9bhp6
"""
FITS = """\
  st1yek7z:
    draft: d1aaaaaa
    audience: team
    source: google-sheets
    received: 2026-11-22
    text: Passt
    status: open
    # st1yek7z
    answer:
    # st1yek7z
"""
LONG = """\
  zczcs19v:
    draft: d1aaaaaa
    audience: colleague
    source: google-sheets
    received: 2026-11-21
    rating: 2
    scale: 5
    text: Zu lang!
    status: open
    # zczcs19v
    answer:
    # zczcs19v
"""
FULL = FILE + OURS + FITS + LONG
SEED = {"LEITBILD_SEED": "7"}
ASIDE = "`--set-aside FILE` writes the rows that stay out, with the reason, to mend and bring in again.\n"
NEXT = "Next: answer feedback (3 open): `leitbild feedback answer`\n"


@pytest.fixture
def text(file: Path, text: Text) -> Text:
    file.with_name("umfrage.csv").write_text(FORM, encoding="utf-8")
    return text


@pytest.fixture
def full(file: Path, text: Text) -> Text:
    file.write_text(FULL, encoding="utf-8")
    return text


def test_an_export_comes_in_without_names_and_rows_that_may_be_shifted_stay_out(run: Run, text: Text) -> None:
    ran = run("feedback", "import", "umfrage.csv")
    assert (ran.code, ran.out) == (1, "3 pieces of feedback are in.\n")
    assert (
        ran.err
        == (
            """\
umfrage.csv · Google Sheets · 4 rows · on draft 1

Date      Zeitstempel
Rating    Wie gut passt der Entwurf? (1–5)
Text      Was fehlt oder stört?
Audience  Ich bin …
Left out  Name: names and addresses

  21 Nov 2026 · Colleagues · 2/5  Zu lang!
  21 Nov 2026 · Customers · 5/5  Das sind wir
  22 Nov 2026 · Team · –  Passt

3 new · 0 known · 0 changed · 1 set aside
  Line 4: 3 cells instead of 5; they may be shifted. Is a text with the
    delimiter not in quotes?
  Line 5: “9” is no rating from 1 to 5.
"""
        )
        .replace("21 Nov 2026", "21\xa0Nov\xa02026")
        .replace("22 Nov 2026", "22\xa0Nov\xa02026")
        + ASIDE
        + NEXT
    )
    assert text() == FULL


MANY = 5_002


@pytest.fixture
def many(file: Path, text: Text) -> Text:
    """More answers than anybody reads: every third of a customer, two ratings each, one empty row."""
    rows = (
        f"21.11.2026 08:{place % 60:02}:{place // 60 % 60:02},{place % 5 + 1},{place % 2 + 1},Wort {place},"
        f"{'Kunde' if place % 3 == 0 else 'Team'}\n"
        for place in range(MANY)
    )
    head = "Zeitstempel,Wie gut passt der Entwurf? (1–5),Wie gut klingt er? (1–5),Was fehlt oder stört?,Ich bin …\n"
    file.with_name("viele.csv").write_text(head + "".join(rows) + "21.11.2026 09:00:00,,,,Team\n", encoding="utf-8")
    return text


def test_more_answers_than_anybody_reads_are_summed_up_and_none_is_written_down(run: Run, many: Text) -> None:
    ran = run("feedback", "import", "viele.csv")
    assert (ran.code, many()) == (1, FILE)
    assert ran.out == (
        "5002 answers, more than 5000, are not kept one by one. Together they say:\n\n"
        "Team: 3334, mean 3.0 of 5\n"
        "  Ratings: 667 × 5, 666 × 4, 667 × 3, 667 × 2, 667 × 1\n"
        "Customers: 1668, mean 3.0 of 5\n"
        "  Ratings: 333 × 5, 334 × 4, 333 × 3, 334 × 2, 334 × 1\n"
        "Wie gut klingt er? (1–5): 5002, mean 1.5 of 5\n"
        "  Ratings: 2501 × 2, 2501 × 1\n"
    )
    assert "Line 5004: Neither text nor rating." in ran.err
    assert ran.err.endswith("as readings of a measure: `leitbild track read`\n")


def test_a_sum_of_many_answers_counts_every_one_for_programs_too(run: Run, many: Text) -> None:
    ran = run("feedback", "import", "viele.csv", "--json", lang="de")
    said = json.loads(ran.out)
    assert (ran.code, many(), said["kept"], said["new"]) == (1, FILE, False, [])
    assert sum(one["count"] for one in said["audiences"].values()) == MANY
    assert sum(sum(one["spread"]) for one in said["audiences"].values()) == MANY
    assert [(one["question"], one["rated"]) for one in said["questions"]] == [("Wie gut klingt er? (1–5)", MANY)]
    assert [one["line"] for one in said["set_aside"]] == [MANY + 2]


def test_what_is_unclear_is_asked_of_many_answers_as_of_few(run: Run, many: Text, file: Path) -> None:
    table = file.with_name("viele.csv")
    table.write_text(table.read_text(encoding="utf-8").replace(" (1–5)", ""), encoding="utf-8")
    unclear = table.read_text(encoding="utf-8").replace("Wie gut passt der Entwurf?", "Schulnote oder Punkte?")
    table.write_text(unclear.replace("Wie gut klingt er?", "Note"), encoding="utf-8")
    ran = run("feedback", "import", "viele.csv")
    assert (ran.code, ran.out, many()) == (2, "", FILE)


def test_a_mailbox_of_more_mails_than_anybody_reads_is_refused(run: Run, text: Text, file: Path) -> None:
    mail = "From x@example.org Sat Nov 21 08:00:00 2026\nSubject: Leitbild\n\nPasst\n\n"
    file.with_name("viele.mbox").write_text(mail * 5_001, encoding="utf-8")
    ran = run("feedback", "import", "viele.mbox")
    assert (ran.code, ran.out, text()) == (3, "", FILE)
    assert "These are 5001 e-mails" in ran.err


def test_rows_that_stay_out_go_into_a_table_that_can_be_mended_and_brought_in(run: Run, text: Text, file: Path) -> None:
    ran = run("feedback", "import", "umfrage.csv", "--set-aside", "rest.csv")
    assert (ran.code, ran.out) == (1, "3 pieces of feedback are in.\n")
    rest = file.with_name("rest.csv")
    line = rest.read_text(encoding="utf-8-sig").split("\n")[1]
    assert (line.startswith("3 cells instead of 5"), "Zoë" in line) == (True, False)
    rest.write_text(rest.read_text(encoding="utf-8").replace(":00,,4", ":00,,4,Schön,Kunde"), encoding="utf-8")
    assert run("feedback", "import", "rest.csv").out == "1 piece of feedback is in.\n"
    assert ("text: Schön" in text(), "3 cells" in text()) == (True, False)


def test_the_same_file_a_second_time_adds_nothing_and_the_preview_is_german(run: Run, full: Text) -> None:
    ran = run("feedback", "import", "umfrage.csv", lang="de")
    assert (ran.code, ran.out) == (1, "Nichts Neues: Alles darin ist schon da.\n")
    assert ran.err.startswith(
        """\
umfrage.csv · Google Sheets · 4 Zeilen · zu Entwurf 1

Datum        Zeitstempel
Bewertung    Wie gut passt der Entwurf? (1–5)
Text         Was fehlt oder stört?
Gruppe       Ich bin …
Ausgelassen  Name: Namen und Adressen

  21.11.2026 · Kollegen · 2/5  Zu lang!
  21.11.2026 · Kunden · 5/5  Das sind wir
  22.11.2026 · Team · –  Passt

0 neu · 3 bekannt · 0 geändert · 1 ausgelassen
  Zeile 4: 3 Zellen statt 5; sie können verrutscht sein. Fehlen um einen Text
    mit Trennzeichen die Anführungszeichen?
  Zeile 5: „9“ ist keine Bewertung von 1 bis 5.
"""
    )
    assert full() == FULL


def test_a_dry_run_shows_the_lines_and_writes_none(run: Run, text: Text) -> None:
    ran = run("feedback", "import", "umfrage.csv", "--dry-run")
    assert ran.code == 1
    assert "".join(f"+{line}\n" for line in (OURS + FITS + LONG).splitlines()) in ran.out
    assert text() == FILE


def test_an_import_for_machines_says_what_became_of_every_row(run: Run, text: Text) -> None:
    ran = run("feedback", "import", "umfrage.csv", "--json")
    told = json.loads(ran.out)
    assert (told["source"], told["new"], told["left_out"]) == (
        "google-sheets",
        ["zczcs19v", "eqe9bhp6", "st1yek7z"],
        ["Name"],
    )
    assert [one["line"] for one in told["set_aside"]] == [4]
    assert ran.err == NEXT
    assert text() == FULL


def test_answers_without_a_text_column_are_refused_and_the_flag_is_named(run: Run, text: Text, tmp_path: Path) -> None:
    (tmp_path / "kurz.csv").write_text("a;b\nx;schön\n", encoding="utf-8")
    ran = run("feedback", "import", "kurz.csv", "--yes")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "kurz.csv: No column was recognised as text or rating."
        ' Point to it with `--map text="…"`; the columns are: “a”, “b”\n'
    )
    assert text() == FILE
    assert run("feedback", "import", "kurz.csv", "--map", "text=b", "--audience", "customer").code == 0
    assert "audience: customer" in text()
    assert "text: schön" in text()


def test_what_was_said_of_the_columns_holds_for_the_next_export(run: Run, text: Text, tmp_path: Path) -> None:
    form = "Datum,Note,Sag mal\n{}/4/2026,2,{}\n"
    (tmp_path / "april.csv").write_text(form.format(3, "Kürzer bitte"), encoding="utf-8")
    (tmp_path / "mai.csv").write_text(form.format(4, "Wärmer bitte"), encoding="utf-8")
    assert run("feedback", "import", "april.csv").code == 2
    said = ("--map", "text=Sag mal", "--scale", "1..6", "--best", "1", "--dates", "dmy")
    assert "remembered" in run("feedback", "import", "april.csv", *said).err
    kept = "    columns:\n      - text=Sag mal\n    scale: 1..6\n    best: 1\n    days_first: yes\n"
    assert kept in text()
    before = text()
    again = run("feedback", "import", "april.csv", "--yes")
    assert ("As last time" in again.err, "remembered" in again.err, text()) == (True, False, before)
    assert run("feedback", "import", "mai.csv", "--yes").code == 0
    assert "received: 2026-04-04\n    rating: 5\n    scale: 6\n    text: Wärmer bitte\n" in text()
    anew = run("feedback", "import", "mai.csv", "--forget-map", "--map", "text=Sag mal", "--map", "when=Datum")
    assert (anew.code, "which end" in anew.err.casefold()) == (2, True)
    assert run("feedback", "import", "mai.csv", "--forget-map", "--best", "6", "--dates", "dmy").code == 0
    assert kept not in text()


def test_the_same_words_from_another_export_are_left_out_with_a_word_about_it(
    run: Run, full: Text, tmp_path: Path
) -> None:
    (tmp_path / "nochmal.csv").write_text(
        "Datum;Bewertung (1–5);Kommentar;Rolle\n21.11.2026;2;Zu lang!;Kollege\n", encoding="utf-8"
    )
    ran = run("feedback", "import", "nochmal.csv")
    assert (ran.code, ran.out) == (0, "Nothing was taken in.\n")
    assert "1 answer seems to be here already" in ran.err
    assert "\n  zczcs19v  Zu lang!\nThey are left out; at a terminal this is a question.\n" in ran.err
    assert full().count("Zu lang!") == 1


def test_a_mail_comes_in_without_whom_it_is_from(run: Run, text: Text, tmp_path: Path) -> None:
    (tmp_path / "antwort.eml").write_text(
        "From: Kim <kundin@example.org>\nDate: Sat, 21 Nov 2026 08:05:11 +0100\n\nHallo Team,\n\n"
        "Passt. Ruft an: 030 23125 117\n"
        "\nViele Grüße\nKim\n\nAm 20.11.26 um 17:02 schrieb Team:\n> Wir machen Kunden glücklich.\n",
        encoding="utf-8",
    )
    ran = run("feedback", "import", "antwort.eml", "--audience", "customer")
    assert (ran.code, ran.out) == (0, "1 piece of feedback is in.\n")
    assert "    received: 2026-11-21\n    text: 'Passt. Ruft an: […]'\n" in text()
    assert not [word for word in ("Kim", "example.org", "23125") if word in text()]


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "en",
            """\
Team: 1, 1 open
Colleagues: 1, 1 open
  Ratings: 1 × 2
Customers: 1, 1 open
  Ratings: 1 × 5

Team
  st1yek7z  Passt
            22 Nov 2026 · open

Colleagues
  zczcs19v  Zu lang!
            2/5 · 21 Nov 2026 · open

Customers
  eqe9bhp6  Das sind wir
            5/5 · 21 Nov 2026 · open
""",
        ),
        (
            "de",
            """\
Team: 1, 1 offen
Kollegen: 1, 1 offen
  Bewertungen: 1 × 2
Kunden: 1, 1 offen
  Bewertungen: 1 × 5

Team
  st1yek7z  Passt
            22.11.2026 · offen

Kollegen
  zczcs19v  Zu lang!
            2/5 · 21.11.2026 · offen

Kunden
  eqe9bhp6  Das sind wir
            5/5 · 21.11.2026 · offen
""",
        ),
    ],
)
def test_everything_said_is_listed_by_group(run: Run, full: Text, lang: str, said: str) -> None:
    ran = run("feedback", "list", lang=lang)
    assert (ran.code, ran.out.replace("\xa0", " ")) == (0, said)
    assert full() == FULL


def test_a_list_can_be_narrowed_and_the_means_stay_those_of_all(run: Run, full: Text) -> None:
    run("feedback", "answer", "zc", "--accept")
    told = json.loads(run("feedback", "list", "--open", "--audience", "customer", "--json").out)
    assert [one["id"] for one in told["feedback"]] == ["eqe9bhp6"]
    assert (told["count"], told["open"], told["mean"]) == (3, 2, None)
    assert run("feedback", "list", "--open", "--audience", "colleague").out.endswith(
        "\nNothing of that kind was said.\n"
    )
    assert "status: accepted" in full()


def test_a_list_begins_with_sums_and_is_cut_to_a_sentence_a_rating_or_a_number(run: Run, file: Path) -> None:
    ratings = "".join(
        f"  b{place}aaaaaa:\n    draft: d1aaaaaa\n    audience: customer\n    rating: {rating}\n    scale: 10\n"
        f"    lowest: 0\n    text: Stimme {place}\n    marks:\n      1: {mark}\n    status: open\n"
        for place, (rating, mark) in enumerate(
            ((10, "fits"), (9, "fits"), (8, "stumble"), (5, "untrue"), (0, "untrue"))
        )
    )
    file.write_text(FILE + ratings, encoding="utf-8")
    ran = run("feedback", "list", "--limit", "1")
    assert ran.out.startswith(
        "Customers: 5, mean 3.6 of 5, NPS +0, 5 open\n  Ratings: 2 × 5, 1 × 4, 1 × 3, 1 × 1\n\n"
        "How the sentences of draft 1 read\n"
        "  Sentence 1 · Customers  ■■■□□  fits 2, I stumble 1, not so 2\n\nCustomers\n  b4aaaaaa  Stimme 4\n"
    )
    assert "These are the latest 1 of 5" in ran.err
    for words, ids in ((["--rating", "1-2"], "4"), (["--sentence", "1"], "234"), (["--rating", "5"], "01")):
        told = json.loads(run("feedback", "list", *words, "--json").out)
        assert [one["id"][1] for one in told["feedback"]] == [*ids]
    assert run("feedback", "list", "--rating", "7").code == 2
    due = run("track", "due")
    assert (due.code, "b4aaaaaa  0/10 · Customers  Stimme 4" in due.out) == (1, True)


def test_a_list_of_a_draft_there_is_not_is_refused(run: Run, full: Text) -> None:
    ran = run("feedback", "list", "--draft", "7")
    assert (ran.code, ran.out) == (2, "")
    assert full() == FULL


def test_feedback_is_accepted_and_later_done_in_a_draft(run: Run, full: Text) -> None:
    first = run("feedback", "answer", "zc", "--accept", "--because", "Danke, das kürzen wir.")
    assert (first.code, first.out) == (0, "Accepted: Zu lang!\n")
    then = run("feedback", "answer", "zc", "--done-in", "1")
    assert (then.code, then.out) == (0, "Accepted: Zu lang! (done in draft 1)\n")
    answered = LONG.replace("open", "accepted").replace(
        "answer:\n", "answer: Danke, das kürzen wir.\n    done_in: d1aaaaaa\n"
    )
    assert full() == FILE + OURS + FITS + answered
    assert run("feedback", "answer", "zc", "--reopen").out == "Open again: Zu lang!\n"
    assert full() == FULL


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--decline"], 'can only be declined with a reason. One kind sentence is enough: `--because "…"`.'),
        ([], "The answer is missing."),
        (["--accept", "--decline"], "Only one of these can be"),
    ],
)
def test_an_answer_that_is_none_is_refused(run: Run, full: Text, words: list[str], said: str) -> None:
    ran = run("feedback", "answer", "zc", *words)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert full() == FULL


def test_several_are_answered_at_once_and_one_that_is_not_there_changes_nothing(run: Run, full: Text) -> None:
    assert run("feedback", "answer", "zc", "q9", "--thank").code == 2
    assert full() == FULL
    ran = run("feedback", "answer", "zc", "st", "--declined", "Das gehört eher in den Alltag.")
    assert (ran.code, ran.out) == (0, "Declined, with a reason: Zu lang!\nDeclined, with a reason: Passt\n")
    assert (
        len(re.findall(r"    status: declined\n    # \w+\n    answer: Das gehört eher in den Alltag\.\n", full())) == 2
    )


def test_what_became_of_it_is_told_to_all_and_to_each_without_a_name(run: Run, full: Text, file: Path) -> None:
    assert run("feedback", "letter", "zc").code == 2
    run("feedback", "answer", "zc", "--declined", "Weil wir es so meinen.")
    run("feedback", "answer", "st", "--partly", "--done-in", "1")
    run("feedback", "answer", "eq", "--thank")
    told = run("feedback", "letter", lang="de").out
    assert told == (
        "Gesagt – getan\n\nDrei Menschen haben Entwurf 1 gelesen. Danke.\n\n„Zu lang!“\n"
        "→ Nicht geändert, weil wir es so meinen.\n\n„Passt“\n→ Ein Teil davon steht jetzt in Entwurf 1.\n\n"
        "Einmal Lob: Das hat uns gefreut.\n"
    )
    assert "\n> „Zu lang!“\n\n→ " in run("feedback", "letter", "--markdown").out
    own = run("feedback", "letter", "eq", "--from", "Mia").out
    assert own.startswith("Betreff: Ihre Rückmeldung zu unserem Leitbild\n\nGuten Tag,\n\nSie haben unseren Entwurf")
    assert own.endswith("Mia, für das Team\n")
    assert run("feedback", "letter", "--all", "briefe", "--from", "Mia").out == "3 letters are in briefe.\n"
    letters = file.with_name("briefe")
    assert (letters / "eqe9bhp6.txt").read_text(encoding="utf-8") == own
    (letters / "eqe9bhp6.txt").write_text("Schöner gesagt\n", encoding="utf-8")
    assert run("feedback", "letter", "--all", "briefe", "--from", "Mia").code == 4
    assert run("feedback", "letter", "eq", "--all", "briefe").code == 2
    assert "status: declined" in full()


@pytest.mark.parametrize(("remark", "answer"), [(20, 30), (300, 70), (5, 400), (400, 400)])
def test_however_much_was_said_a_letter_about_it_stays_short_and_keeps_the_answer_longest(
    run: Run, full: Text, file: Path, remark: int, answer: int
) -> None:
    told = " ".join(f"Grund{number}" for number in range(answer))
    file.write_text(full().replace("text: Zu lang!", f"text: {'Wort ' * remark}Ende"), encoding="utf-8")
    assert run("feedback", "answer", "zc", "--accept", "--because", told).code == 0
    out = run("feedback", "letter", "zc", "--from", "Mia").out
    assert len(out.split("\n\n", 1)[1].split()) <= 120
    assert (told in out) == (answer < 100)
    assert ("Ende“." in out) == (remark < 30)


def test_a_letter_names_nobody_unasked_and_quotes_nothing_where_nothing_was_written(
    run: Run, full: Text, file: Path
) -> None:
    run("feedback", "answer", "zc", "--accept", "--because", "Anna und Zoe sagten das auch.")
    for words in (["feedback", "letter", "zc"], ["feedback", "letter"]):
        assert "[…] und Zoe sagten das auch." in run(*words).out
    file.write_text(full().replace("    text: Zu lang!\n", ""), encoding="utf-8")
    out = run("feedback", "letter", "zc").out
    assert "„“" not in out
    assert "hast unseren Entwurf gelesen. Danke" in out


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("sender", ["Mia", "Maximiliane Wilhelmine von und zu " * 3])
def test_a_letter_has_at_most_120_words_and_loses_of_the_answer_last(
    run: Run, full: Text, file: Path, lang: str, sender: str
) -> None:
    said = " ".join(f"Satz{number}" for number in range(200))
    long, longer = "Weil " + "Worte " * 39 + "es so meinen.", "Weil " + "Worte " * 150 + "es so meinen."
    file.write_text(full().replace("Zu lang!", said).replace("language: de", f"language: {lang}"), encoding="utf-8")
    assert run("feedback", "answer", "zc", "--declined", long).code == 0
    ran = run("feedback", "letter", "zc", "--from", sender)
    assert (ran.code, ran.err) == (0, "")
    assert "es so meinen." in ran.out
    assert "Satz0 Satz1 Satz2 Satz3" in ran.out
    assert _words(ran.out) <= 120
    assert run("feedback", "answer", "zc", "--declined", longer).code == 0
    ran = run("feedback", "letter", "zc", "--from", sender)
    assert ran.err == (
        "The answer to `zczcs19v` is longer than a letter of 120 words holds; there it breaks off with “…”.\n"
    )
    assert "Worte Worte Worte" in ran.out
    assert _words(ran.out) <= 120


def _words(letter: str) -> int:
    return len(letter.partition("\n\n")[2].split())


def test_an_export_of_ours_comes_back_with_its_marks_and_a_second_time_adds_nothing(run: Run, file: Path) -> None:
    file.write_text(
        FILE.replace(
            "    notes:\n", "    notes:\n      n2aaaaaa:\n        text: Mir zu lang\n        added: 2026-11-22T09:00Z\n"
        )
        + OURS.replace("    status: open", "    marks:\n      1: fits\n    status: accepted").replace(
            "answer:", "answer: Danke"
        ),
        encoding="utf-8",
    )
    before = file.read_bytes()
    rows = (
        "id,draft,audience,source,received,rating,scale,lowest,text,marks,status,answer,done_in\n"
        "eqe9bhp6,1,customer,google-sheets,2026-11-21,5,5,,Das sind wir,1 fits,accepted,Danke,\n"
        "n2aaaaaa,,team,Anna,2026-11-22,,,,Mir zu lang,,open,,\n"
    )
    file.with_name("unser.csv").write_text(rows + "b7aaaaaa,1,customer,,2026-11-21,,,,Neu,1 untrue,open,,\n")
    file.with_name("alt.csv").write_text(rows.replace(",marks", "").replace(",1 fits", "").replace("lang,,", "lang,"))
    assert run("feedback", "import", "alt.csv").out == "Nothing new: everything in it is here already.\n"
    assert file.read_bytes() == before
    assert run("feedback", "import", "unser.csv").out == "1 piece of feedback is in.\n"
    added = "  b7aaaaaa:\n    draft: d1aaaaaa\n    audience: customer\n"
    assert added in file.read_text(encoding="utf-8")
    assert "    text: Neu\n    marks:\n      1: untrue\n" in file.read_text(encoding="utf-8")


def test_a_note_goes_into_the_own_block(run: Run, text: Text) -> None:
    ran = run("feedback", "add", "Mir zu lang", "--by", "anna", "--rating", "2", env=SEED)
    assert (ran.code, ran.out) == (0, "Thank you, Anna. Noted: Mir zu lang\n")
    note = """\
    notes:
      {id}:
        draft: d1aaaaaa
        rating: 2
        text: Mir zu lang
        added: 2026-11-23T09:04Z
"""
    (drawn,) = [one["id"] for one in json.loads(run("feedback", "list", "--json").out)["feedback"]]
    assert text() == FILE.replace("    notes:\n", note.format(id=drawn))


def test_what_a_customer_said_on_the_phone_is_written_down(run: Run, text: Text) -> None:
    ran = run("feedback", "add", "Klingt nach Ihnen", "--audience", "customer", "--rating", "5", "--json", env=SEED)
    told = json.loads(ran.out)["feedback"]
    assert (told["text"], told["audience"], told["rating"], told["by"]) == ("Klingt nach Ihnen", "customer", 5, None)
    assert text().startswith(FILE)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["Passt", "--by", "anna", "--rating", "7"], "7 is no rating from 1 to 5.\n"),
        (["Passt", "--by", "anna", "--draft", "9"], "9"),
        (["--by", "anna"], 'The text is missing. Give it with `feedback add "…"`.\n'),
        (["Passt"], "`--by`"),
    ],
)
def test_a_note_off_the_scale_or_of_nobody_is_refused(run: Run, text: Text, words: list[str], said: str) -> None:
    ran = run("feedback", "add", *words)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert text() == FILE
