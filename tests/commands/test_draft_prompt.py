"""`draft prompt`: a task that can be checked goes out, and what comes back is only offered."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from typing import TYPE_CHECKING

import pytest

from leitbild_cli.core.drafting.prompt import without_noise

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.conftest import Run
    from tests.terminal import Start

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
      k7m2xq4a:
        column: purpose
        text: Kunden glücklich machen
        added: 2026-11-23T09:04Z
    ballots:
    notes:
drafts:
  k7m2xq4d:
    made: 2026-11-23T09:04Z
    origin: written
    sentences:
      - text: Wir sind da, um Kunden glücklich zu machen, am Telefon und am Empfang.
        carries: [k7m2xq4a]
      - text: 98 Prozent Zufriedenheit sind unser Maßstab.
"""


def _program(tmp_path: Path, says: str, does: str = "") -> str:
    """Give the command line of a program that keeps what it is asked, and says this."""
    script = tmp_path / "model.py"
    script.write_text(
        textwrap.dedent(f"""\
            import os, sys, time
            from pathlib import Path
            Path("asked.txt").write_text(sys.stdin.read(), encoding="utf-8")
            {does}
            sys.stdout.buffer.write({says.encode()!r})
        """),
        encoding="utf-8",
    )
    return f"{sys.executable} {script}"


@pytest.mark.usefixtures("file")
def test_the_task_names_the_words_and_figures_that_stay_and_nothing_else_of_the_file(run: Run) -> None:
    done = run("draft", "prompt", "shorter", "2")
    assert (done.code, done.err) == (0, "")
    assert done.out == textwrap.dedent("""\
        Say this sentence of a team's mission statement in fewer words.

        > 98 Prozent Zufriedenheit sind unser Maßstab.

        1. Answer in German, with exactly 5 wordings: one a line, numbered, nothing else.
        2. Each is one sentence of at most 5 words, without semicolon or quotation marks.
        3. These words stay, in any form: 98, Prozent, Zufriedenheit, Maßstab.
        4. Add no reason, no promise, no other word with a meaning of its own.
        5. These figures stay as they are: 98.
        6. Whoever is addressed is addressed in the same way.
    """)


def test_a_wording_that_is_chosen_makes_a_draft_that_says_who_was_asked_and_keeps_what_it_carried(
    terminal: Start, text: Callable[[], str], tmp_path: Path
) -> None:
    before = text()
    command = _program(
        tmp_path, "Gern:\n1. Kunden begeistern\n2. Wir machen Kunden glücklich, am Telefon und am Empfang.\n"
    )
    child = terminal("draft", "prompt", "shorter", "--via", command, columns=100, LEITBILD_SEED="1")
    child.answer("Which sentence? (letter)", "a")
    child.answer("Send it? [y/N]", "y")
    child.expect_exact("A  Wir machen Kunden glücklich, am Telefon und am Empfang.")
    child.expect_exact("lost: glücklich, machen, Telefon, Empfang · new: begeistern")
    child.answer("Which one? (letter; Enter for none)", "a")
    assert child.end().code == 0
    added = text().removeprefix(before.rstrip("\n"))
    assert "origin: external" in added
    assert "program: " + sys.executable.rpartition("/")[2] in added
    assert "text: Wir machen Kunden glücklich, am Telefon und am Empfang." in added
    assert added.count("- k7m2xq4a\n") == 1
    assert str(tmp_path) not in text()
    assert "Anna" not in (tmp_path / "asked.txt").read_text(encoding="utf-8")


def test_corrections_are_taken_one_by_one(terminal: Start, text: Callable[[], str], tmp_path: Path) -> None:
    command = _program(
        tmp_path,
        "Wir sind da, um Gäste glücklich zu machen, am Telefon und am Empfang. "
        "98 Prozent Zufriedenheit sind unser ganzer Maßstab.",
    )
    child = terminal("draft", "prompt", "proofread", "--via", command, "--yes", columns=100)
    child.answer("“Kunden” → “Gäste”? [Y/n]", "n")
    child.answer("Add “ganzer”? [Y/n]", "y")
    assert child.end().code == 0
    newest = text().rpartition("origin: external")[2]
    assert "um Kunden glücklich" in newest
    assert "unser ganzer Maßstab." in newest
    assert "- k7m2xq4a\n" in newest


def test_without_a_terminal_nothing_leaves_without_a_yes_and_nothing_is_written(
    run: Run, text: Callable[[], str], tmp_path: Path
) -> None:
    command = _program(tmp_path, "1. Wir machen Kunden glücklich.\n")
    refused = run("draft", "prompt", "shorter", "1", "--via", command)
    assert (refused.code, refused.out) == (2, "")
    assert "Your yes is missing. Give it with `--yes`." in refused.err
    assert not (tmp_path / "asked.txt").exists()
    told = run("draft", "prompt", "shorter", "1", "--via", command, "--yes")
    assert (told.code, told.out) == (0, "A  Wir machen Kunden glücklich.\n   4 words · lost: Telefon, Empfang\n")
    assert (tmp_path / "asked.txt").read_text(encoding="utf-8") in told.err.replace("\n  ", "\n")[: len(told.err)]
    assert text() == FILE


@pytest.mark.parametrize(
    ("does", "reason"),
    [
        ("sys.exit('no key')", "(no key)"),
        ("sys.exit(7)", "(exit code 7)"),
        ("time.sleep(600)", "(more than 1 s)"),
        ("sys.stdout.write('\\x1b[2K\\r<think>hm'); sys.exit()", "(exit code 0)"),
    ],
)
def test_a_program_that_fails_or_says_nothing_changes_nothing(
    run: Run, text: Callable[[], str], tmp_path: Path, does: str, reason: str
) -> None:
    done = run(
        "draft",
        "prompt",
        "shorter",
        "1",
        "--yes",
        "--timeout",
        "1" if "600" in does else "60",
        "--via",
        _program(tmp_path, "", does),
    )
    assert (done.code, done.out, text()) == (4, "", FILE)
    assert f"gave no answer {reason}. Nothing was changed." in done.err


@pytest.mark.usefixtures("file")
@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("shorter", "3"), "Draft 1 has no sentence 3. Its sentences count from 1 to 2."),
        (("join", "1"), "`join` needs the number of one sentence, `join` of two. Draft 1 has 2 sentences"),
        (("shorter", "1", "--send"), "No program is named that could be asked."),
    ],
)
def test_what_is_missing_is_said(run: Run, words: tuple[str, ...], says: str) -> None:
    done = run("draft", "prompt", *words)
    assert (done.code, done.out) == (2, "")
    assert says in done.err


def test_the_repository_names_no_program(run: Run, file: Path) -> None:
    subprocess.run(["git", "init", "-q", str(file.parent)], check=True)
    subprocess.run(["git", "-C", str(file.parent), "config", "leitbild.via", "touch run.txt"], check=True)
    done = run("draft", "prompt", "shorter", "1", "--send", "--yes")
    assert done.code == 2
    assert not file.with_name("run.txt").exists()


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("\x1b[32mWir helfen.\x1b[0m", "Wir helfen."),
        ("⠋ ⠙ thinking\rWir helfen.", "Wir helfen."),
        ("<think>a\nb</think>\nWir helfen.", "Wir helfen."),
        ("```text\nWir helfen.\n```", "Wir helfen."),
        ("\x1b]0;title\x07Wir \u202ehelfen.\x9b", "Wir helfen."),
        ("<think>never ends", ""),
    ],
)
def test_what_programs_leave_in_a_pipe_is_taken_off(said: str, plain: str) -> None:
    assert without_noise(said) == plain
