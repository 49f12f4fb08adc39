"""`brainstorm` line by line: a round piped in, what is refused in it, and a clock that is the test's own."""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from leitbild_cli.commands.brainstorm import plain
from leitbild_cli.commands.brainstorm.round import HeldRound
from leitbild_cli.commands.shared.session import Session
from leitbild_cli.core.brainstorm import Countdown, Standing
from tests.conftest import called

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conftest import Run

FILE = """\
leitbild: 1
language: de
team: Kundenservice
brief: Ein Satz, den ein Gast versteht.

columns:
  purpose: Was ist das Ziel?
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
  eva:
    name: Eva
    ideas:
    ballots:
    notes:
"""
SEED = {"LEITBILD_SEED": "round"}
AFTER = """\
leitbild: 1
language: de
team: Kundenservice
brief: Ein Satz, den ein Gast versteht.

columns:
  purpose: Was ist das Ziel?
  priorities: Was ist wichtig?

people:
  anna:
    name: Anna
    ideas:
      k1j7e7gy:
        column: priorities
        text: 30 Sekunden Wartezeit 🎉
        added: 2026-11-23T09:04Z
      wg37mxed:
        column: purpose
        text: Unsere Kunden glücklich machen
        added: 2026-11-23T09:04Z
    ballots:
    notes:
  ben:
    name: Ben
    ideas:
      k7m2xq4d:
        column: purpose
        text: Kunden glücklich machen
      q7zzbx60:
        column: priorities
        text: Zuversicht
        added: 2026-11-23T09:04Z
    ballots:
    notes:
  eva:
    name: Eva
    ideas:
    ballots:
    notes:
"""


class Clock:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def held(run: Run, file: Path, line: str, clock: Clock, *, seconds: float | None = 60.0) -> HeldRound:
    """A round over this file in which Anna speaks; `run` has seen to it that the file is read once."""
    assert run("idea", "list").code == 0
    current = Session(folder=file.parent)
    standing = Standing(column=line, by="anna")
    return HeldRound(
        current=current,
        leitbild=current.open().leitbild,
        standing=standing,
        countdown=Countdown(seconds=seconds),
        clock=clock,
    )


def texts(file: Path) -> list[str]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return [line.strip().removeprefix("text: ") for line in lines if line.startswith(" " * 8 + "text:")]


def test_a_round_is_piped_in(run: Run, file: Path) -> None:
    lines = "Unsere Kunden glücklich machen\n\nb: 30 Sekunden Wartezeit 🎉\n@ben Zuversicht\nfalsch\n/undo\n/time\n"
    ran = run("brainstorm", "--by", "anna", stdin=lines, env=SEED)
    assert ran.code == 0
    assert file.read_text(encoding="utf-8") == AFTER
    assert ran.out == (
        "3 ideas in this round:\n"
        "  A  1  Was ist das Ziel?\n"
        "  B  2  Was ist wichtig?\n"
        "Thank you, Anna and Ben.\n"
        "1 person has no idea in yet; `leitbild idea add` takes one at any time.\n"
    )
    assert ran.err == (
        "  A  Unsere Kunden glücklich machen\n"
        "     close to: Kunden glücklich machen (Ben)\n"
        "  B  30 Sekunden Wartezeit 🎉\n"
        "  B  Zuversicht (Ben)\n"
        "  B  falsch\n"
        "Taken back: falsch\n"
        "10 minutes left.\n"
        "Next: look for ideas that are one thought: `leitbild dedupe`, then `leitbild vote open`\n"
    )


def test_a_line_that_is_refused_is_named_at_the_end(run: Run, file: Path) -> None:
    ran = run("brainstorm", "--by", "anna", lang="de", stdin="@bne Zuversicht\nHelfen\n")
    assert ran.code == 1
    assert texts(file) == ["Helfen", "Kunden glücklich machen"]
    assert "`ben`" in ran.err
    assert "1 Zeile ist nicht gespeichert:\n  @bne Zuversicht\n" in ran.err
    assert ran.out.startswith("1 Idee in dieser Runde:\n  A  1  Was ist das Ziel?\n")


def test_an_empty_round_changes_nothing(run: Run, file: Path) -> None:
    ran = run("brainstorm", "--by", "anna", lang="de", stdin="")
    assert ran.code == 0
    assert ran.out == (
        "In dieser Runde kam keine Idee.\n2 Personen haben noch keine Idee dabei; `leitbild idea add` geht jederzeit.\n"
    )
    assert file.read_text(encoding="utf-8") == FILE


@pytest.mark.parametrize("minutes", ["0", "-3", "zehn"])
def test_a_round_needs_a_time_that_is_one(run: Run, file: Path, minutes: str) -> None:
    ran = run("brainstorm", "--by", "anna", "--minutes", minutes, stdin="Helfen\n")
    assert ran.code == 2
    assert ran.out == ""
    assert ran.err == f"`{minutes}` is not a number of minutes. More than 0 and at most 600, as in 10 or 2.5.\n"
    assert file.read_text(encoding="utf-8") == FILE


def test_nobody_is_asked_without_a_terminal(run: Run, file: Path) -> None:
    ran = run("brainstorm", stdin="Helfen\n")
    assert ran.code == 2
    assert "--by" in ran.err
    assert file.read_text(encoding="utf-8") == FILE


def test_an_unknown_column_is_refused_before_anything_is_written(run: Run, file: Path) -> None:
    ran = run("brainstorm", "--by", "Zoë", "--column", "x", stdin="Helfen\n")
    assert (ran.code, ran.out) == (2, "")
    assert "There are: A “Was ist das Ziel?”, B “Was ist wichtig?”" in ran.err
    assert file.read_text(encoding="utf-8") == FILE


def test_one_column_takes_every_word(run: Run, file: Path) -> None:
    ran = run("brainstorm", "--by", "anna", "--column", "b", stdin="a Kunden\n")
    assert ran.out.startswith("1 idea in this round:\n  B  1  Was ist wichtig?\nThank you, Anna.\n")
    assert texts(file) == ["a Kunden", "Kunden glücklich machen"]


def test_somebody_new_gets_a_block(run: Run, file: Path) -> None:
    said = "Helfen\n/person Carla Maria\n@carla Zuhören\n/time\n"
    ran = run("brainstorm", "--by", "Zoë", "--no-timer", stdin=said, env=called("Zoë"))
    assert ran.code == 0
    assert "Carla Maria takes part; `@carla-maria …` writes for Carla Maria.\n" in ran.err
    assert "There is no time limit.\n" in ran.err
    text = file.read_text(encoding="utf-8")
    assert text.index("  carla-maria:\n") < text.index("Zuhören") < text.index("  eva:\n") < text.index("  zoe:\n")


def test_machines_get_the_round_in_the_order_it_was_said(run: Run, file: Path) -> None:
    ran = run("brainstorm", "--by", "anna", "--json", stdin="zuerst\nb danach\n@ben a am Ende\n@x y\n")
    answer = json.loads(ran.out)
    assert [idea["text"] for idea in answer["ideas"]] == ["zuerst", "danach", "am Ende"]
    assert answer["columns"] == {"purpose": 2, "priorities": 1}
    assert (answer["people"], answer["without_ideas"], answer["late"]) == (["anna", "ben"], 1, 0)
    assert answer["unsaved"] == ["@x y"]
    assert file.read_text(encoding="utf-8") != FILE


def test_an_idea_after_the_bell_is_kept_and_marked(run: Run, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    clock = Clock()
    current = held(run, file, "purpose", clock)
    assert current.hear("noch in der Zeit")
    clock.now += 61
    assert current.ring() == 0
    assert current.hear("nach dem Gong")
    assert current.hear("vorher begonnen", in_time=True)
    assert not current.hear("")
    assert file.read_text(encoding="utf-8").count("late: true") == 1
    assert [one.idea.late for one in current.harvest().ideas] == [False, True, False]
    assert "  A  nach dem Gong (after the bell)\n" in capsys.readouterr().err


def test_an_empty_line_before_the_bell_is_only_a_slip(run: Run, file: Path) -> None:
    assert held(run, file, "purpose", Clock()).hear("")


def test_more_time_takes_lateness_back(run: Run, file: Path) -> None:
    clock = Clock()
    current = held(run, file, "purpose", clock)
    clock.now += 90
    current.ring()
    current.hear("/more 2")
    assert current.left() == 120
    current.hear("wieder in der Zeit")
    assert "late" not in file.read_text(encoding="utf-8")
    clock.now += 61
    assert current.ring() == 60


def test_the_bell_rings_while_nobody_says_a_thing(run: Run, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    class Waiting(queue.SimpleQueue[str | None]):
        """Lines for which time passes while they are waited for."""

        def __init__(self, clock: Clock, answers: Iterator[str | None]) -> None:
            self.clock, self.answers = clock, answers

        def get(self, block: bool = True, timeout: float | None = None) -> str | None:  # noqa: ARG002, FBT001, FBT002  the queue's signature
            assert timeout is not None
            self.clock.now += timeout
            if self.clock.now < 100 + 301:
                raise queue.Empty
            return next(self.answers)

    clock = Clock()
    plain.hold(held(run, file, "purpose", clock, seconds=301.0), Waiting(clock, iter(("zu spät\n", "\n"))))
    said = capsys.readouterr().err.splitlines()
    assert said[:2] == ["5 minutes left.", "1 minute left."]
    assert said[2].startswith("Time is up, thank you.")
    assert "zu spät (after the bell)" in "\n".join(said)


def test_an_idea_withdrawn_elsewhere_is_not_counted(run: Run, file: Path) -> None:
    current = held(run, file, "purpose", Clock())
    current.hear("Helfen")
    assert run("idea", "withdraw", current.kept[0], "--by", "anna").code == 0
    assert current.harvest().ideas == ()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for a child alone")
def test_ctrl_c_while_a_pipe_is_open_ends_with_everything_saved(tmp_path: Path, file: Path) -> None:
    environ = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LEITBILD_LANG": "en", "PYTHONUTF8": "1"}
    with subprocess.Popen(
        [sys.executable, "-m", "leitbild_cli", "brainstorm", "--by", "anna"],
        cwd=tmp_path,
        env=environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin
        assert process.stderr
        # Only behind the second idea nothing is imported any more, where Python may lose the signal.
        for idea in (b"Helfen\n", b"Zuhause\n"):
            process.stdin.write(idea)
            process.stdin.flush()
            assert process.stderr.readline() == b"  A  " + idea
        while process.poll() is None:  # Python drops a signal that comes while something is imported: one presses again
            process.send_signal(signal.SIGINT)
            with suppress(subprocess.TimeoutExpired):
                process.wait(timeout=5)
        err = process.stderr.read().decode()
    assert process.returncode == 130
    assert err.startswith("Ended with Ctrl-C. Every idea above is saved.\n")
    assert "Fatal" not in err
    assert sorted(texts(file)) == ["Helfen", "Kunden glücklich machen", "Zuhause"]
