"""`feedback` and `track` at a real terminal: what is missing is asked for, and what cannot be read is asked again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if sys.platform == "win32":
    pytest.skip("pexpect needs a Unix terminal", allow_module_level=True)

import pexpect

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Start = Callable[..., "pexpect.spawn[str]"]

TOP = """\
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
feedback:
  zczcs19v:
    draft: d1aaaaaa
    audience: colleague
    received: 2026-11-21
    rating: 2
    scale: 5
    text: Zu lang!
    status: open
"""
TABLE = "Datum;Note (1–5);Kommentar\n21.11.2026;2;Zu lang!\n22.11.2026;5;Das sind wir\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "leitbild.yaml"
    path.write_text(TOP, encoding="utf-8")
    (tmp_path / "umfrage.csv").write_text(TABLE, encoding="utf-8")
    return path


@pytest.fixture
def start(terminal: Start) -> Start:
    return terminal


def _answer(child: pexpect.spawn[str], question: str, line: str) -> None:
    child.expect_exact(question)
    child.sendline(line)


def _end(child: pexpect.spawn[str]) -> str:
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    return str(child.before)


def test_an_import_asks_who_answered_and_leaves_out_what_seems_to_be_there(start: Start, file: Path) -> None:
    child = start("feedback", "import", "umfrage.csv")
    _answer(child, "Who was it? (letter)", "c")
    child.expect_exact("1 answer seems to be here already")
    _answer(child, "[s] skip them", "")
    _answer(child, "Take it in? [Y/n]", "")
    assert "1 piece of feedback is in." in _end(child)
    text = file.read_text(encoding="utf-8")
    assert text.count("Zu lang!") == 1
    assert "audience: customer" in text


def test_lookalikes_can_be_taken_in_one_by_one_in_german(start: Start, file: Path) -> None:
    child = start("feedback", "import", "umfrage.csv", "--audience", "customer", lang="de")
    _answer(child, "[e] einzeln fragen", "e")
    _answer(child, "zczcs19v: Kommt „Zu lang!“ von jemand anderem?", "j")
    _answer(child, "Aufnehmen?", "j")
    assert "2 Rückmeldungen sind aufgenommen." in _end(child)
    assert file.read_text(encoding="utf-8").count("Zu lang!") == 2


def test_no_to_an_import_changes_nothing(start: Start, file: Path) -> None:
    child = start("feedback", "import", "umfrage.csv", "--audience", "customer")
    _answer(child, "[s] skip them", "s")
    _answer(child, "Take it in? [Y/n]", "n")
    assert "Nothing was taken in." in _end(child)
    assert file.read_text(encoding="utf-8") == TOP


def test_declining_offers_kind_sentences_in_the_language_of_the_file(start: Start, file: Path) -> None:
    child = start("feedback", "answer", "zc")
    child.expect_exact("Zu lang!")
    _answer(child, "What shall become of it? (letter)", "b")
    _answer(child, "Which reason? (letter)", "a")
    assert "Declined, with a reason: Zu lang!" in _end(child)
    answer = "Danke für das genaue Lesen. Das Leitbild soll kurz bleiben, darum lassen wir diesen Punkt weg."
    assert file.read_text(encoding="utf-8") == TOP.replace("status: open", f"status: declined\n    answer: {answer}")


def test_a_measure_is_asked_for_step_by_step(start: Start, file: Path) -> None:
    child = start("track", "add")
    _answer(child, "Which figure? (letter)", "e")
    _answer(child, "(Enter: none)", "schnell")
    child.expect_exact("is not a value that can be read")
    _answer(child, "(Enter: none)", "0:30")
    _answer(child, "How often is it read, in days? [30]", "7")
    _answer(child, "Which promise does it stand behind? (letter)", "a")
    assert "`asa` is followed now: Durchschnittliche Wartezeit, at most 30" in _end(child)
    assert file.read_text(encoding="utf-8") == TOP + (
        """\
measures:
  asa:
    name: Durchschnittliche Wartezeit
    unit: s
    target: 30
    # asa
    better: lower
    idea: k7m2xq4d
    every_days: 7
    readings:
    # asa
"""
    )


def test_a_reading_is_asked_for_until_it_can_be_read(start: Start, file: Path) -> None:
    _end(start("track", "add", "asa", "--target", "30 s"))
    child = start("track", "read", lang="de")
    _answer(child, "Welche Messgröße? (Buchstabe)", "a")
    _answer(child, "1,5 min:", "bald")
    _answer(child, "1,5 min:", "1 min")
    assert "Durchschnittliche Wartezeit: 1:00" in _end(child)
    assert file.read_text(encoding="utf-8").endswith("      2026-11-23:\n        value: 60\n    # asa\n")


def test_a_review_asks_again_for_a_figure_it_cannot_take(start: Start, file: Path) -> None:
    sealed = "    text: Wir machen Kunden glücklich.\n    seal: f7ccc19c5d927b4e\n"
    adopted = f"adopted:\n  d1aaaaaa:\n    decided: 2026-11-22\n{sealed}"
    file.write_text(TOP + adopted, encoding="utf-8")
    child = start("track", "review", "--by", "anna", lang="de")
    child.expect_exact("Wird es gelebt?")
    child.sendline("9")
    child.expect_exact("Hier passt eine Zahl von 1 bis 5 oder nur Enter.")
    child.sendline("4")
    child.expect_exact("Ein Beispiel")
    child.sendline("")
    child.expect_exact("Was folgt daraus?")
    child.sendline("")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert "    lived: 4\n" in file.read_text(encoding="utf-8")


def test_a_rating_in_words_is_asked_for_again(start: Start, file: Path) -> None:
    child = start("feedback", "add", "--by", "anna", lang="de")
    child.expect_exact("Was ist zum Entwurf zu sagen?")
    child.sendline("Klingt nach uns")
    child.expect_exact("Wie gut passt er")
    child.sendline("gut")
    child.expect_exact("Hier passt eine Zahl von 1 bis 5 oder nur Enter.")
    child.sendline("5")
    child.expect(pexpect.EOF)
    assert "        rating: 5\n" in file.read_text(encoding="utf-8")


def test_ctrl_c_at_a_question_is_answered_in_words(start: Start, file: Path) -> None:
    child = start("feedback", "add", "--by", "anna", lang="de")
    child.expect_exact("Was ist zum Entwurf zu sagen?")
    child.sendintr()
    child.expect_exact("\r\nAngehalten. Was gespeichert war, bleibt gespeichert.")
    child.expect(pexpect.EOF)
    child.close()
    assert (child.exitstatus, file.read_text(encoding="utf-8")) == (130, TOP)


def test_a_refusal_is_broken_between_words(start: Start, file: Path) -> None:
    child = start("idea", "support", "k7m2xq4d", "--by", "Annabella von und zu Hohenstein-Lichtenberg am See")
    child.expect(pexpect.EOF)
    assert child.before is not None
    assert all(len(line) <= 80 for line in child.before.split("\r\n"))
    assert file.read_text(encoding="utf-8") == TOP


def test_a_new_file_asks_which_language_its_statement_has(start: Start, tmp_path: Path) -> None:
    child = start("init", lang="")
    child.expect_exact("Deutsch / English (de, en): [en]")
    child.sendline("deutsch")
    child.expect_exact("Wessen Leitbild wird es?")
    child.sendline("Kundenservice")
    child.expect_exact("Wer macht mit?")
    child.sendline("Anna")
    child.expect(pexpect.EOF)
    assert "language: de\n" in (tmp_path / "leitbild.yaml").read_text(encoding="utf-8")


def test_the_voice_to_answer_can_be_chosen_by_letter(start: Start, file: Path) -> None:
    child = start("feedback", "answer", "--accept", lang="de")
    child.expect_exact("A  Zu lang!")
    child.expect_exact("Welche? (Buchstabe)")
    child.sendline("a")
    child.expect(pexpect.EOF)
    assert "    status: accepted\n" in file.read_text(encoding="utf-8")


def test_a_long_question_is_broken_between_words(start: Start) -> None:
    child = start("init", "--team", "Kundenservice", lang="de")
    child.expect_exact("(später können weitere\r\ndazukommen): ")
    child.close(force=True)


def test_who_reads_open_feedback_is_led_to_answering_it(start: Start, file: Path) -> None:
    assert file.exists()
    child = start("feedback", "list", "--open", lang="de")
    child.expect_exact("eine nach der anderen beantworten:")
    child.expect_exact("`leitbild feedback answer zczcs19v`")
    child.expect(pexpect.EOF)
