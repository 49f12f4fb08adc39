"""`leitbild feedback form`: what goes out comes back; draft and audience follow from the code."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from tests.conftest import Run

    Text = Callable[[], str]

FILE = """\
leitbild: 1
language: LANGUAGE
team: Kundenservice
columns:
  purpose: Wozu gibt es uns?
people:
drafts:
  g6ecaaaa:
    made: 2026-11-20T09:00Z
    origin: written
    sentences:
      - text: Wir machen Kunden glücklich, in deinem Namen.
      - text: Positive Grundeinstellung – das verbindet uns.
  hn8maaaa:
    made: 2026-11-21T09:00Z
    origin: written
    sentences:
      - text: Wir machen Kunden glücklich.
feedback:
"""
MARKS = {"de": ("habe ich anders erlebt", "4 gut", "anders"), "en": ("it was different", "4 well", "different")}


@pytest.fixture
def spoken(file: Path) -> Callable[[str], Path]:
    def write(language: str) -> Path:
        file.write_text(FILE.replace("LANGUAGE", language), encoding="utf-8")
        return file

    return write


def questions(run: Run, lang: str) -> Sequence[str]:
    asked = run("feedback", "form", "--draft", "1", "--audience", "customer", "--as", "questions", lang=lang)
    lines = [line.partition(". ") for line in asked.out.split("\n")]
    return [question for number, _point, question in lines if number.isdecimal()]


def kept(file: Path) -> str:
    block = file.read_text(encoding="utf-8").partition("feedback:\n")[2]
    return "\n".join(line.strip() for line in block.split("\n")[1:])


@pytest.mark.parametrize("lang", ["de", "en"])
def test_questions_pasted_into_a_form_come_back_with_marks_rating_and_the_draft_of_the_code(
    run: Run, spoken: Callable[[str], Path], lang: str
) -> None:
    file, (mark, rating, _short) = spoken(lang), MARKS[lang]
    out = io.StringIO()
    header = questions(run, lang)
    csv.writer(out).writerows(
        [["Timestamp", *header], ["2026/11/22 3:08:44 PM GMT+1", mark, "", rating, "Ja", "Der Parkplatz"]]
    )
    file.with_name("form.csv").write_text(out.getvalue(), encoding="utf-8")
    assert run("feedback", "import", "form.csv", lang=lang).code == 0
    assert kept(file).startswith(
        "draft: g6ecaaaa\naudience: customer\nsource: google-forms\nreceived: 2026-11-22\nrating: 4\nscale: 5\n"
        "text: Der Parkplatz\nmarks:\n1: untrue\nquestions:\n- question: "
    )
    assert "text: Ja\n" in kept(file)


@pytest.mark.parametrize("lang", ["de", "en"])
def test_a_mail_is_answered_in_its_own_lines_quoted_below_what_somebody_writes_freely(
    run: Run, spoken: Callable[[str], Path], lang: str
) -> None:
    file, (_mark, _rating, short) = spoken(lang), MARKS[lang]
    sent = run("feedback", "form", "--draft", "1", "--audience", "customer", lang=lang).out
    subject, _empty, body = sent.partition("\n\n")
    first = next(line for line in body.split("\n") if " / " in line)
    filled = body.replace(first, f"{first.partition(':')[0]}: {short}").replace("genau so):", "genau so): 4")
    filled = filled.replace("exactly):", "exactly): 4").rstrip() + "\nDer Parkplatz.\n"
    quoted = "".join(f"> {line}\n" for line in filled.split("\n"))
    (file.with_name("antwort.eml")).write_text(
        f"From: gast@example.org\nSubject: AW: {subject.partition(': ')[2]}\nDate: Sun, 22 Nov 2026 10:00:00 +0100\n"
        "Message-ID: <m1@example.org>\nContent-Type: text/plain; charset=utf-8\n\n"
        f"Schöner Text!\n\nAm 22.11.2026 um 09:00 schrieb Mia <mia@hotel.example>:\n{quoted}",
        encoding="utf-8",
    )
    assert run("feedback", "import", "antwort.eml", lang=lang).code == 0
    assert kept(file) == (
        "draft: g6ecaaaa\naudience: customer\nsource: mail\nreceived: 2026-11-22\nrating: 4\nscale: 5\n"
        "text: |\nSchöner Text!\n\nDer Parkplatz.\nmarks:\n1: untrue\nstatus: open\n"
        f"# {file.read_text(encoding='utf-8').rstrip()[-8:]}\n"
        "answer:\n"
        f"# {file.read_text(encoding='utf-8').rstrip()[-8:]}\n"
    )


def test_a_code_of_another_draft_is_refused_where_nobody_can_be_asked_and_a_named_draft_goes_before_it(
    run: Run, spoken: Callable[[str], Path]
) -> None:
    file = spoken("de")
    before = file.read_bytes()
    table = "Datum;Wie gut? [leitbild-2-team-g6ec];Was fehlt?\n22.11.2026;4;Nichts\n"
    file.with_name("form.csv").write_text(table, encoding="utf-8")
    ran = run("feedback", "import", "form.csv", "--yes")
    assert (ran.code, "leitbild-2-team-g6ec" in ran.err, "--draft NUMBER" in ran.err) == (2, True, True)
    assert file.read_bytes() == before
    assert run("feedback", "import", "form.csv", "--draft", "2").code == 0
    assert kept(file).startswith("draft: hn8maaaa\naudience: team\n")


def test_customers_are_asked_with_sie_unless_somebody_says_du_and_the_name_of_a_file_may_hold_the_code(
    run: Run, spoken: Callable[[str], Path]
) -> None:
    file = spoken("de")
    assert "Wie gut beschreibt der Text, was Sie bei uns erleben?" in questions(run, "en")[2]
    assert "was du bei uns erlebst?" in run("feedback", "form", "--du", "--as", "questions").out
    file.with_name("leitbild-1-kunden-g6ec.csv").write_text("Datum;Was fehlt?\n22.11.2026;Nichts\n", encoding="utf-8")
    assert run("feedback", "import", "leitbild-1-kunden-g6ec.csv").code == 0
    assert kept(file).startswith("draft: g6ecaaaa\naudience: customer\n")
