"""What is new and close to something parked, eliminated, chosen or adopted is told when and why that was decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run
    from tests.terminal import Start

FILE = """\
leitbild: 1
language: de
team: Birnenhof
columns:
  purpose: Wozu gibt es uns?
  culture: Was sind unsere Werte?
  priorities: Was ist wichtig?

people:
  tom:
    name: Tom
    ideas:
      appe2222:
        column: culture
        text: Apfel
      happy111:
        column: purpose
        text: Kunden glücklich machen
      qack5555:
        column: purpose
        text: Schnelle Antworten am Telefon
    ballots:
    notes:
    # tom
parked:
  appe2222:
    reason: Gern im Frühjahr
    decided: 2026-11-20
votes:
  priorities:
    method: irv
    rules: 1
    opened: 2026-11-20T10:00Z
    frozen: 0123456789abcdef
  purpose:
    method: irv
    rules: 1
    closed: 2026-11-21T10:00Z
    rounds:
      - left:
          - qack5555
    winner: happy111
drafts:
feedback:
adopted:
"""
ADOPTED = """\
adopted:
  d1aaaaaa:
    decided: 2026-11-22
    text: Wir machen Kunden glücklich.
    seal: f7ccc19c5d927b4e
    reason: Kürzer
"""
DRAFT = """\
drafts:
  d1aaaaaa:
    made: 2026-11-20T09:00Z
    origin: written
    sentences:
      - text: Wir machen Kunden glücklich.
        carries:
          - happy111
"""
PARKED = (
    "Nah an „Apfel“ (Tom, appe2222): dieselben Wörter mit anderen Endungen. Diese Idee ist geparkt"
    " (20.11.2026, „Gern im Frühjahr“). Die neue Idee bleibt trotzdem erhalten."
)
DECIDED = (
    "`A` ist entschieden (21.11.2026): „Kunden glücklich machen“. Das Leitbild gilt seit dem 22.11.2026."
    " Das Neue bleibt erhalten; ein Rückblick oder eine neue Abstimmung kann es aufgreifen."
)
DECIDED_IN_ENGLISH = (
    "`A` is decided (21 Nov 2026): “Kunden glücklich machen”. The statement has stood since 22 Nov 2026."
    " What is new is kept; a review or a new vote can take it up."
)


def told(run: Run, *argv: str, lang: str = "de") -> str:
    ran = run(*argv, "--by", "tom", lang=lang)
    assert ran.code == 0
    return " ".join(ran.err.replace("\u00a0", " ").split())


def adopted(file: Path) -> None:
    text = file.read_text(encoding="utf-8").replace("adopted:\n", ADOPTED).replace("drafts:\n", DRAFT)
    file.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("column", "idea", "said"),
    [
        (
            "culture",
            "Äpfel",
            PARKED,
        ),
        (
            "priorities",
            "Äpfel",
            "Diese Idee ist geparkt (20.11.2026, „Gern im Frühjahr“).",
        ),
        (
            "purpose",
            "Am Telefon schnell antworten",
            "Diese Idee ist in der Abstimmung ausgeschieden (21.11.2026, Runde 1).",
        ),
        ("purpose", "Unsere Kunden glücklich machen", "Diese Idee hat die Abstimmung gewonnen (21.11.2026)."),
    ],
)
def test_a_new_idea_is_told_what_was_decided_of_one_like_it(
    run: Run, file: Path, column: str, idea: str, said: str
) -> None:
    assert file.exists()
    assert said in told(run, "idea", "add", "-c", column, idea)


def test_a_new_idea_is_told_that_the_statement_says_it(run: Run, file: Path) -> None:
    adopted(file)
    said = told(run, "idea", "add", "-c", "culture", "Wir machen unsere Kunden glücklich")
    assert "Nah am Leitbild, „Wir machen Kunden glücklich.“" in said
    assert "Das wurde am 22.11.2026 beschlossen. Grund: „Kürzer“. Die neue Idee bleibt trotzdem erhalten." in said
    said = told(run, "idea", "add", "-c", "culture", "Wir machen jeden Kunden glücklich", lang="en")
    assert "It was adopted on 22 Nov 2026. Because: “Kürzer”. The new idea is kept all the same." in said


@pytest.mark.parametrize(
    ("lang", "column", "said"),
    [
        ("de", "priorities", "Über `C` wird schon abgestimmt"),
        (
            "de",
            "purpose",
            DECIDED,
        ),
        (
            "en",
            "purpose",
            DECIDED_IN_ENGLISH,
        ),
    ],
)
def test_a_late_idea_is_told_what_it_comes_too_late_for(
    run: Run, file: Path, lang: str, column: str, said: str
) -> None:
    adopted(file)
    assert said in told(run, "idea", "add", "-c", column, "Ganz was anderes", lang=lang)


def test_an_idea_in_time_is_told_nothing_of_that(run: Run, file: Path) -> None:
    adopted(file)
    said = told(run, "idea", "add", "-c", "culture", "Ganz was anderes")
    assert "entschieden" not in said
    assert "gilt" not in said


def test_a_brainstorm_tells_it_quietly_and_once_a_column(run: Run, file: Path) -> None:
    assert file.exists()
    ran = run("brainstorm", "--by", "tom", lang="de", stdin="b Äpfel\na Neu\na Anders\n")
    said = ran.err.replace("\u00a0", " ")
    assert "     ähnlich: Apfel (Tom). Diese Idee ist geparkt (20.11.2026, „Gern im\n     Frühjahr“).\n" in said
    assert said.count("`A` ist entschieden (21.11.2026)") == 1


def test_a_new_draft_is_told_what_its_new_sentences_come_close_to(run: Run, file: Path) -> None:
    adopted(file)
    words = "Wir machen Kunden glücklich. Jeden Tag ein Apfel. Wir geben rasch Auskunft am Telefon."
    ran = run("draft", "edit", "--text", words, lang="de")
    said = " ".join(ran.err.replace("\u00a0", " ").split())
    assert "Dieser Satz sagt „Apfel“; diese Idee ist geparkt (20.11.2026, „Gern im Frühjahr“)." in said
    assert "„Wir geben rasch Auskunft am Telefon.“ ist nah an „Schnelle Antworten am Telefon“ (Tom)" in said
    assert "ausgeschieden (21.11.2026, Runde 1)." in said
    assert "Leitbild, „Wir machen" not in said
    again = run("draft", "edit", "--text", f"{words} Wir machen alle unsere Kunden froh.", lang="de")
    assert "Auskunft" not in again.err


def test_a_terminal_offers_to_support_only_what_still_stands(terminal: Start, file: Path) -> None:
    asked = terminal("idea", "add", "-c", "culture", "Äpfel", "--by", "tom", lang="de")
    asked.expect_exact("Nah an „Äpfel“:")
    asked.answer("[a] trotzdem aufnehmen  [n] weglassen:", "1")
    asked.answer("Bitte a oder n tippen.", "n")
    assert asked.end().code == 0
    assert "Äpfel" not in file.read_text(encoding="utf-8")
