"""`feedback` and `track` at a real terminal: what is missing is asked for, and what cannot be read is asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.terminal import Start, Terminal

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
TABLE = "Datum;Bewertung (1–5);Kommentar\n21.11.2026;2;Zu lang!\n22.11.2026;5;Das sind wir\n"


@pytest.fixture
def file(file: Path) -> Path:
    file.with_name("umfrage.csv").write_text(TABLE, encoding="utf-8")
    return file


def _end(child: Terminal) -> str:
    code, said = child.end()
    assert code == 0
    return said


def test_an_import_asks_who_answered_and_leaves_out_what_seems_to_be_there(terminal: Start, file: Path) -> None:
    child = terminal("feedback", "import", "umfrage.csv")
    child.answer("Who was it? (letter)", "c")
    child.expect_exact("1 answer seems to be here already")
    child.answer("[s] skip them", "")
    child.answer("Take it in? [Y/n]", "")
    assert "1 piece of feedback is in." in _end(child)
    text = file.read_text(encoding="utf-8")
    assert text.count("Zu lang!") == 1
    assert "audience: customer" in text


def test_lookalikes_can_be_taken_in_one_by_one_in_german(terminal: Start, file: Path) -> None:
    child = terminal("feedback", "import", "umfrage.csv", "--audience", "customer", lang="de")
    child.answer("[e] einzeln fragen", "e")
    child.answer("zczcs19v: Kommt „Zu lang!“ von jemand anderem?", "j")
    child.answer("Aufnehmen?", "j")
    assert "2 Rückmeldungen sind aufgenommen." in _end(child)
    assert file.read_text(encoding="utf-8").count("Zu lang!") == 2


def test_no_to_an_import_changes_nothing(terminal: Start, file: Path) -> None:
    child = terminal("feedback", "import", "umfrage.csv", "--audience", "customer")
    child.answer("[s] skip them", "s")
    child.answer("Take it in? [Y/n]", "n")
    assert "Nothing was taken in." in _end(child)
    assert file.read_text(encoding="utf-8") == FILE


def test_a_measure_is_asked_for_step_by_step(terminal: Start, file: Path) -> None:
    child = terminal("track", "add")
    child.answer("Which figure? (letter)", "e")
    child.answer("(Enter: none)", "schnell")
    child.expect_exact("is not a value that can be read")
    child.answer("(Enter: none)", "0:30")
    child.answer("How often is it read, in days? [30]", "7")
    child.answer("Which promise does it stand behind? (letter)", "a")
    assert "`asa` is followed now: Durchschnittliche Wartezeit, at most 30" in _end(child)
    assert file.read_text(encoding="utf-8") == FILE + (
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


def test_a_reading_is_asked_for_until_it_can_be_read(terminal: Start, file: Path) -> None:
    _end(terminal("track", "add", "asa", "--target", "30 s"))
    child = terminal("track", "read", lang="de")
    child.answer("Welche Messgröße? (Buchstabe)", "a")
    child.answer("1,5 min:", "bald")
    child.answer("1,5 min:", "1 min")
    assert "Durchschnittliche Wartezeit: 1\u00a0min" in _end(child)
    assert file.read_text(encoding="utf-8").endswith(
        "      2026-11-23:\n        value: 60\n        # 2026-11-23\n    # asa\n"
    )


def test_a_review_asks_again_for_a_figure_it_cannot_take(terminal: Start, file: Path) -> None:
    sealed = "    text: Wir machen Kunden glücklich.\n    seal: f7ccc19c5d927b4e\n"
    adopted = f"adopted:\n  d1aaaaaa:\n    decided: 2026-11-22\n{sealed}"
    file.write_text(FILE + adopted, encoding="utf-8")
    child = terminal("track", "review", "--by", "anna", lang="de")
    child.answer("Wird es gelebt?", "9")
    child.answer("Hier passt eine Zahl von 1 bis 5 oder nur Enter.", "4")
    child.answer("Ein Beispiel", "")
    child.answer("Was folgt daraus?", "")
    assert child.end().code == 0
    assert "    lived: 4\n" in file.read_text(encoding="utf-8")


def test_a_rating_in_words_is_asked_for_again(terminal: Start, file: Path) -> None:
    child = terminal("feedback", "add", "--by", "anna", lang="de")
    child.answer("Was ist zum Entwurf zu sagen?", "Klingt nach uns")
    child.answer("Wie gut passt er", "gut")
    child.answer("Hier passt eine Zahl von 1 bis 5 oder nur Enter.", "5")
    child.end()
    assert "        rating: 5\n" in file.read_text(encoding="utf-8")


def test_ctrl_c_at_a_question_is_answered_in_words(terminal: Start, file: Path) -> None:
    child = terminal("feedback", "add", "--by", "anna", lang="de")
    child.expect_exact("Was ist zum Entwurf zu sagen?")
    child.sendintr()
    child.expect_exact("\r\nAngehalten. Was gespeichert war, bleibt gespeichert.")
    assert (child.end().code, file.read_text(encoding="utf-8")) == (130, FILE)


def test_a_refusal_is_broken_between_words(terminal: Start, file: Path) -> None:
    child = terminal("idea", "support", "k7m2xq4d", "--by", "Annabella von und zu Hohenstein-Lichtenberg am See")
    child.end()
    assert child.before is not None
    assert all(len(line) <= 80 for line in child.before.split("\r\n"))
    assert file.read_text(encoding="utf-8") == FILE


def test_a_new_file_asks_which_language_its_statement_has(terminal: Start, tmp_path: Path) -> None:
    child = terminal("init", lang="")
    child.answer("Deutsch / English (de, en): [en]", "deutsch")
    child.answer("Wessen Leitbild wird es?", "Kundenservice")
    child.answer("Wie soll das Leitbild werden", "")
    child.answer("Wer macht mit?", "Anna")
    child.end()
    assert "language: de\n" in (tmp_path / "leitbild.yaml").read_text(encoding="utf-8")


def test_a_long_question_is_broken_between_words(terminal: Start) -> None:
    child = terminal("init", "--team", "Kundenservice", lang="de")
    child.expect_exact("(später können weitere\r\ndazukommen): ")
    child.close(force=True)


def test_who_reads_open_feedback_is_led_to_answering_it(terminal: Start, file: Path) -> None:
    assert file.exists()
    child = terminal("feedback", "list", "--open", lang="de")
    child.expect_exact("eine nach der anderen beantworten:")
    child.expect_exact("`leitbild feedback answer`")
    child.end()
