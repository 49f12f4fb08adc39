"""Every command that takes words keeps every letter of them, and says where it had to think."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run
    from tests.terminal import Start

FILE = """\
leitbild: 1
language: de
team: Kundenservice

columns:
  purpose: Wozu gibt es uns?
  culture: Was sind unsere Werte?

people:
  anna:
    name: Anna
    ideas:
      a0w2c7s6:
        column: purpose
        text: Kunden helfen
        added: 2026-11-23T09:04Z
    ballots:
    notes:
    # anna
  ben:
    name: Ben
    ideas:
      b0w2c7s6:
        column: purpose
        text: Zuhören
        added: 2026-11-23T09:04Z
    ballots:
    notes:
    # ben

# from here on: the manager
sources:
parts:
experience:
drafts:
  d0000001:
    made: 2026-11-23T09:04Z
    origin: edited
    sentences:
      - text: Wir hören zu.
feedback:
  f0000001:
    audience: customer
    received: 2026-11-23
    text: Zu lang.
measures:
  csat:
    name: CSAT
    unit: '%'
    better: higher
    target: 90
"""

WORDS = "Größe für Gäste"
DOORS = {
    "ideas": ("idea", "add", "-c", "culture", WORDS, "--by", "anna"),
    "an idea in other words": ("idea", "edit", "a0w2c7s6", WORDS, "--by", "anna"),
    "why an idea is parked": ("idea", "park", "a0w2c7s6", "--because", WORDS),
    "why ideas are one": ("idea", "merge", "a0w2c7s6", "b0w2c7s6", "--because", WORDS),
    "a name": ("person", "add", WORDS),
    "the brief": ("brief", WORDS),
    "a source": ("source", "add", "Buch", "--author", WORDS, "--where", WORDS, "--learned", WORDS),
    "a source's title": ("source", "add", WORDS),
    "a part": ("part", "set", "market", WORDS),
    "experience": ("experience", "add", WORDS, "--works"),
    "how we know": ("experience", "add", "Rückrufe", "--works", "--because", WORDS),
    "a ballot's reason": ("vote", "cast", "a0w2c7s6", "--by", "ben", "--because", WORDS),
    "what a lot is drawn from": ("vote", "open", "-c", "purpose", "--seed-rule", WORDS, "--yes"),
    "a draft": ("draft", "edit", "--text", WORDS),
    "a draft's note": ("draft", "edit", "--text", "Wir helfen.", "--note", WORDS),
    "a note": ("feedback", "add", WORDS, "--by", "anna"),
    "a voice": ("feedback", "add", WORDS, "--audience", "customer"),
    "an answer": ("feedback", "answer", "f0000001", "--decline", "--because", WORDS),
    "a measure": ("track", "add", "aht", "--name", WORDS, "--target", "max. 30 s"),
    "what was special": ("track", "read", "csat", "95", "--note", WORDS),
}


def bytewise(word: str) -> str:
    """The argument as a shell hands it over in Windows-1252."""
    return word.encode("cp1252").decode("utf-8", "surrogateescape")


@pytest.mark.parametrize("door", DOORS)
def test_an_argument_in_windows_1252_keeps_every_letter_and_it_is_said(run: Run, file: Path, door: str) -> None:
    ran = run(*(bytewise(word) for word in DOORS[door]))
    assert ran.code == 0, ran.err
    assert f"they were read as Windows-1252. Please look at the letters: `{WORDS}`" in ran.err
    assert WORDS in file.read_text(encoding="utf-8")
    assert "\ufffd" not in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("door", DOORS)
def test_what_nobody_sees_in_an_argument_is_taken_out_and_told(run: Run, file: Path, door: str) -> None:
    ran = run(*(word.replace("Größe für", "Grö\u00adße\u202e für\u200b") for word in DOORS[door]))
    assert ran.code == 0, ran.err
    assert "Nobody sees these signs in the text, so they were left out: U+00AD, U+202E, U+200B" in ran.err
    assert WORDS in file.read_text(encoding="utf-8")


def test_the_statement_s_words_keep_their_letters_from_the_start(run: Run, tmp_path: Path) -> None:
    words = ("init", "--team", WORDS, "--people", "Jürgen,Änne", "--brief", WORDS, "--column", f"why={WORDS}?")
    ran = run(*(bytewise(word) for word in words))
    assert ran.code == 0
    text = (tmp_path / "leitbild.yaml").read_text(encoding="utf-8")
    assert text.count(WORDS) == 3
    assert "name: Jürgen" in text
    assert "name: Änne" in text


@pytest.mark.parametrize("nothing", ["\u200b", "\u00ad", "\u2060", "\u3164", "\u2800", "\ufe0f", "\u0301"])
@pytest.mark.parametrize(
    "door", ["ideas", "an idea in other words", "the brief", "a part", "a name", "a note", "a draft"]
)
def test_words_of_which_nothing_can_be_seen_are_refused(run: Run, file: Path, door: str, nothing: str) -> None:
    ran = run(*(word.replace(WORDS, nothing) for word in DOORS[door]))
    assert ran.code == 2
    assert ran.err.endswith("Nothing of this text can be seen. Write it again, by hand.\n")
    assert file.read_text(encoding="utf-8") == FILE


@pytest.mark.parametrize("nothing", ["", " ", "```", "***"])
def test_an_idea_of_signs_without_words_is_empty(run: Run, file: Path, nothing: str) -> None:
    ran = run("idea", "add", "-c", "culture", nothing, "--by", "anna")
    assert (ran.code, ran.err) == (2, "An idea needs words.\n")
    assert file.read_text(encoding="utf-8") == FILE


def test_a_text_in_the_file_without_ink_is_refused_with_its_place(run: Run, file: Path) -> None:
    for nothing in ("''", '"\\u200b"', "\u3164"):
        file.write_text(FILE.replace("text: Zuhören", f"text: {nothing}"), encoding="utf-8")
        ran = run("status")
        assert ran.code == 3
        assert "leitbild.yaml:25:15: Nothing of this text can be seen." in ran.err


def test_signs_nobody_sees_in_a_file_written_by_hand_are_found(run: Run, file: Path) -> None:
    file.write_text(FILE.replace("text: Zuhören", "text: Zu\u202eneröh"), encoding="utf-8")
    ran = run("check")
    assert "leitbild.yaml:25:9: Warning: Nobody sees these signs in the text: U+202E. Take them out" in ran.out
    file.write_text(FILE.replace("text: Zuhören", "text: 👩\u200d⚕\ufe0f und می\u200cخواهم"), encoding="utf-8")
    assert "Nobody sees" not in run("check").out


def test_the_signs_of_a_pasted_list_are_no_words(run: Run, file: Path) -> None:
    ran = run("idea", "add", "-", "-c", "culture", "--by", "anna", stdin="```\n1. Mut\n2. Ruhe\n\n3. 24 Stunden\n```\n")
    assert "3 ideas are in" in ran.out
    assert "The signs of the list (dashes, dots, numbers) were left out." in ran.err
    assert run("idea", "add", "-c", "culture", "--by", "ben", "--", "- Fleiß\n- Witz", "1. Wahl für Kunden").code == 0
    text = file.read_text(encoding="utf-8")
    for idea in ("Mut", "Ruhe", "24 Stunden", "Fleiß", "Witz", "1. Wahl für Kunden"):
        assert f"text: {idea}\n" in text


def test_one_idea_has_no_bullet_either(run: Run, file: Path) -> None:
    assert run("idea", "edit", "a0w2c7s6", "• Kunden zuhören", "--by", "anna").code == 0
    assert run("idea", "edit", "b0w2c7s6", "1. Wahl für Kunden", "--by", "ben").code == 0
    text = file.read_text(encoding="utf-8")
    assert "text: Kunden zuhören\n" in text
    assert "text: 1. Wahl für Kunden\n" in text


def test_a_letter_that_was_lost_before_is_told(run: Run, file: Path) -> None:
    ran = run("idea", "add", "-c", "culture", "Gr\ufffde", "--by", "anna")
    assert "A letter of the text was lost before it came here; \ufffd is in its place." in ran.err
    assert file.exists()


def test_a_round_hears_windows_1252_lists_and_utf_16(file: Path, tmp_path: Path) -> None:
    said = ("1. a Größe\n2. Gäste\n```\n3. b Öl\n".encode("cp1252"), "- Ärger\n- b Übung".encode("utf-16"))
    for data in said:
        done = subprocess.run(
            [sys.executable, "-m", "leitbild_cli", "--lang", "en", "brainstorm", "--by", "anna"],
            cwd=tmp_path,
            env={"PATH": os.environ["PATH"], "HOME": str(tmp_path)},
            input=data,
            capture_output=True,
            check=False,
        )
        assert done.returncode == 0
    assert b"read as UTF-16" in done.stderr
    text = file.read_text(encoding="utf-8")
    for idea in ("Größe", "Gäste", "Öl", "Ärger", "Übung"):
        assert f"text: {idea}\n" in text


def test_letters_typed_at_a_terminal_in_latin_1_are_read_and_said(terminal: Start, file: Path) -> None:
    asked = terminal("idea", "add", "-c", "culture", "--by", "anna", through='stty -echo; exec "$@"')
    asked.wait_for("Your idea:")
    os.write(asked.child_fd, WORDS.encode("cp1252") + b"\n")
    ended = asked.end()
    assert ended.code == 0
    assert "read as Windows-1252" in " ".join(ended.said.split())
    assert f"text: {WORDS}\n" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("words", [("- Mut",), ("-5 % Kosten",), ("--Mut--",), ("Ruhe", "-Mut")])
def test_a_text_that_begins_with_a_dash_is_told_its_place(run: Run, file: Path, words: tuple[str, ...]) -> None:
    ran = run("idea", "add", "-c", "culture", "--by", "anna", *words)
    assert ran.code == 2
    assert 'A text that begins with - belongs after `--`: `leitbild idea add … -- "-…"`' in ran.err
    assert file.read_text(encoding="utf-8") == FILE
    assert run("idea", "add", "-c", "culture", "--by", "anna", "--", *words).code == 0


def test_a_mistyped_option_is_no_text(run: Run, file: Path) -> None:
    assert file.exists()
    ran = run("idea", "add", "--colum", "culture", "Mut")
    assert "--column" in ran.err
    assert "behind `--`" not in ran.err
