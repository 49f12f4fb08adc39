"""`brainstorm` and `idea add` at a real terminal: a pseudo-terminal with a screen to look at."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.terminal import Start

FILE = """\
leitbild: 1
language: de
team: Kundenservice
brief: Ein Satz, hinter dem wir alle stehen, und den ein Gast versteht.

columns:
  purpose: Was ist das Ziel dieser Abteilung, und wieso gibt es uns?
  priorities: Was ist wichtig?

people:
  anna:
    name: Anna
    ideas:
    ballots:
    notes:
  ben:
    name: Ben
    ideas:
      k7m2xq4d:
        column: purpose
        text: Kunden glücklich machen
    ballots:
    notes:
"""
ENTER, CTRL_C, CTRL_D = "\r", "\x03", "\x04"


@pytest.fixture
def at_terminal(file: Path, terminal: Start) -> Start:
    assert file.exists()
    return partial(terminal, TERM="xterm-256color", answers=True)


def test_an_idea_with_umlaut_and_emoji_is_saved_and_ctrl_d_ends(at_terminal: Start, file: Path) -> None:
    terminal = at_terminal("brainstorm", "--by", "anna")
    terminal.wait_for("Anna A>")
    terminal.send("b Zuversicht und Stärke 😀" + ENTER)
    terminal.wait_for("1 idea ·")
    assert "  B  Zuversicht und Stärke 😀" in terminal.lines()
    assert "text: Zuversicht und Stärke 😀\n" in file.read_text(encoding="utf-8")  # while the round goes on
    terminal.wait_for("Anna B>")
    terminal.send(CTRL_D)
    assert terminal.end().code == 0
    assert "1 idea in this round: A 0 Was" in terminal.shown()
    assert "Thank you, Anna." in terminal.lines()


@pytest.mark.parametrize(
    ("lang", "columns", "words"),
    [
        ("en", 80, ("10 minutes from now.", "Every idea counts", "0 ideas · ? helps · Ctrl-D ends", "a: Make")),
        ("en", 40, ("10 minutes from now.", "nothing is judged now.", "0 ideas · ? helps · Ctrl-D ends")),
        ("de", 80, ("10 Minuten ab jetzt.", "Jede Idee zählt", "0 Ideen · ? hilft · Strg-D beendet", "a Kunden")),
        ("de", 40, ("10 Minuten ab jetzt.", "bewertet wird jetzt nicht.", "0 Ideen · ? hilft · Strg-D")),
    ],
)
def test_the_round_opens_with_brief_questions_rules_and_time(
    at_terminal: Start, lang: str, columns: int, words: tuple[str, ...]
) -> None:
    terminal = at_terminal("brainstorm", "--by", "anna", lang=lang, columns=columns)
    terminal.wait_for("Anna A>")
    for word in ("Ein Satz, hinter dem wir alle stehen,", "A  Was ist das Ziel dieser Abteilung,", *words):
        terminal.wait_for(word)
    assert re.search(r"(10:00|9:\d\d) ·", terminal.shown())
    assert max(map(len, terminal.lines())) <= columns


def test_what_is_half_typed_when_the_time_runs_out_is_finished_in_time(at_terminal: Start, file: Path) -> None:
    terminal = at_terminal("brainstorm", "--by", "anna", "--minutes", "0.07")
    terminal.wait_for("Anna A>")
    terminal.send("Unzufriedene Kunden in glückl")
    terminal.wait_for("Time is up, thank you.")
    terminal.wait_for("Anna A> Unzufriedene Kunden in glückl")
    terminal.send("iche verwandeln" + ENTER)
    terminal.wait_for("1 idea ·")
    assert "late" not in file.read_text(encoding="utf-8")
    terminal.send("Noch eine" + ENTER)
    terminal.wait_for("Noch eine (after the bell)")
    terminal.wait_for("after the bell · 2 ideas")
    terminal.send(ENTER)
    assert terminal.end().code == 0
    text = file.read_text(encoding="utf-8")
    assert "text: Unzufriedene Kunden in glückliche verwandeln\n" in text
    assert text.count("late: true") == 1
    assert "\x07" in terminal.heard
    assert "1 of them came after the bell." in terminal.lines()


def test_ctrl_c_keeps_everything_and_names_what_was_not_finished(at_terminal: Start, file: Path) -> None:
    terminal = at_terminal("brainstorm", "--by", "anna", lang="de")
    terminal.wait_for("Anna A>")
    terminal.send("@ben Zuhören" + ENTER)
    terminal.wait_for("A  Zuhören (Ben)")
    terminal.send("Helf")
    terminal.wait_for("Anna A> Helf")
    terminal.send(CTRL_C)
    assert terminal.end().code == 130
    assert "Diese Zeile war nicht fertig und ist nicht gespeichert: Helf" in terminal.lines()
    assert "Mit Strg-C beendet. Jede Idee von oben ist gespeichert." in terminal.lines()
    assert "Danke, Ben." in terminal.lines()
    text = file.read_text(encoding="utf-8")
    assert "text: Zuhören\n" in text
    assert "Helf\n" not in text


def test_a_refused_line_stays_to_be_mended(at_terminal: Start, file: Path) -> None:
    terminal = at_terminal("brainstorm", "--by", "anna", "--no-timer")
    terminal.wait_for("Anna A>")
    terminal.send("@bne Zuhören" + ENTER)
    terminal.wait_for("`ben`")
    terminal.wait_for("Anna A> @bne Zuhören")
    terminal.send("\x01\x1b[C\x1b[C\x1b[3~\x1b[3~en" + ENTER)  # to the start, two to the right, two out
    terminal.wait_for("A  Zuhören (Ben)")
    terminal.send("/end" + ENTER)
    assert terminal.end().code == 0
    assert "text: Zuhören\n" in file.read_text(encoding="utf-8")


def test_several_lines_pasted_are_several_ideas(at_terminal: Start, file: Path) -> None:
    terminal = at_terminal("brainstorm", "--by", "anna")
    terminal.wait_for("Anna A>")
    terminal.send("\x1b[200~Helfen\nb Zuhören\n\x1b[201~" + ENTER)
    terminal.wait_for("2 ideas ·")
    terminal.send(CTRL_D)
    assert terminal.end().code == 0
    assert file.read_text(encoding="utf-8").count("added:") == 2


def test_a_terminal_that_does_not_say_where_its_cursor_is_has_the_time_beside(at_terminal: Start) -> None:
    terminal = at_terminal("brainstorm", "--by", "anna", "--minutes", "0.06", answers=False)
    terminal.wait_for("Anna A>")
    terminal.wait_for("0:0")
    terminal.wait_for("Time is up")  # later than a warning would come
    assert "WARNING" not in terminal.shown()
    terminal.send(ENTER)
    assert terminal.end().code == 0


def test_a_terminal_that_cannot_be_drawn_on_is_served_line_by_line(at_terminal: Start, file: Path) -> None:
    terminal = at_terminal("brainstorm", "--by", "anna", TERM="dumb")
    terminal.wait_for("Ctrl-D ends.")
    terminal.send("b Zuhören\n")
    terminal.wait_for("  B  Zuhören")
    terminal.send(CTRL_D)
    assert terminal.end().code == 0
    assert "\x1b[" not in terminal.heard
    assert "text: Zuhören\n" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        (
            "en",
            (
                "Your idea:",
                "[a] add yours too  [1] support that one  [n] leave it out:",
                "You support Ben's idea: Kunden glücklich machen",
            ),
        ),
        (
            "de",
            (
                "Die Idee:",
                "[a] trotzdem dazu  [1] lieber diese unterstützen  [n] weglassen:",
                "Jetzt unterstützt (Ben): Kunden glücklich machen",
            ),
        ),
    ],
)
def test_idea_add_asks_whether_to_support_what_is_there(
    at_terminal: Start, file: Path, lang: str, words: tuple[str, str, str]
) -> None:
    prompt, question, thanks = words
    terminal = at_terminal("idea", "add", lang=lang)
    terminal.wait_for("? (")
    terminal.send("a\n")  # Anna
    terminal.wait_for("B  Was ist wichtig?")
    terminal.send("a\n")
    terminal.wait_for(prompt)
    terminal.send("Kunden glücklich machen!\n")
    terminal.wait_for(question)
    terminal.send("7\n")
    terminal.wait_for(" a, n o")
    terminal.send("1\n")
    assert terminal.end().code == 0
    assert thanks in terminal.shown()
    text = file.read_text(encoding="utf-8")
    assert "    supports:\n      - k7m2xq4d\n" in text
    assert "machen!" not in text


def test_somebody_new_can_support_an_idea(at_terminal: Start, file: Path) -> None:
    terminal = at_terminal("idea", "add", "--by", "Carla", "--column", "a", "Kunden glücklich machen")
    terminal.wait_for("Shall somebody new take part")
    terminal.send("y\n")
    terminal.wait_for("support that one")
    terminal.send("1\n")
    assert terminal.end().code == 0
    block = (
        "  carla:\n    name: Carla\n    supports:\n      - k7m2xq4d\n    ideas:\n    # carla\n"
        "    ballots:\n    notes:\n    # carla\n"
    )
    assert file.read_text(encoding="utf-8") == FILE + block


def test_a_dry_run_of_a_support_writes_nothing(at_terminal: Start, file: Path) -> None:
    terminal = at_terminal("idea", "add", "--by", "anna", "--column", "a", "--dry-run", "Kunden glücklich machen")
    terminal.wait_for("support that one")
    terminal.send("1\n")
    assert terminal.end().code == 0
    assert "+      - k7m2xq4d" in terminal.lines()
    assert file.read_text(encoding="utf-8") == FILE
