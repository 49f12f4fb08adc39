"""A closed terminal and `kill` end the program tidily: its exit code, its last word, its files, the terminal."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from leitbild_cli.file.lock import lock_place, locked

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from tests.terminal import Start

if sys.platform == "win32":
    pytest.skip("no such signals here", allow_module_level=True)

FILE = """\
leitbild: 1
language: en
team: T
columns:
  purpose: Why?
people:
  anna:
    name: Anna
    ideas:
    ballots:
    notes:
"""
ROUND = ("brainstorm", "--by", "anna", "--no-timer")
WAITING = """
import sys
from pathlib import Path
from leitbild_cli.app import signals
from leitbild_cli.file.lock import locked
signals.listen()
print("waiting", flush=True)
with locked(Path(sys.argv[1]), patience=60):
    pass
"""


@pytest.mark.parametrize(("name", "code"), [("SIGTERM", 143), ("SIGHUP", 129)])
def test_whoever_is_ended_by_a_signal_says_so_with_the_exit_code_only(file: Path, name: str, code: int) -> None:
    process = _in_the_middle_of_a_round(file)
    process.send_signal(signal.Signals[name])
    _out, err = process.communicate(timeout=60)
    assert process.returncode == code
    assert b"Stopped" not in err  # nobody sits at a terminal
    assert "First idea" in file.read_text()
    assert _others(file) == []


def test_what_nohup_ignores_stays_ignored(file: Path) -> None:
    process = _in_the_middle_of_a_round(file, "nohup")
    process.send_signal(signal.SIGHUP)
    process.communicate(b"Second idea\n", timeout=60)
    assert process.returncode == 0
    assert "Second idea" in file.read_text()


def test_who_is_ended_while_waiting_leaves_the_lock_to_its_holder(file: Path) -> None:
    lock = lock_place(file)
    with locked(lock):
        process = subprocess.Popen(
            [sys.executable, "-c", WAITING, str(lock)], env=_environ(file), stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "waiting\n"
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=60)
        assert process.returncode == 143
        assert lock.exists()
    assert _others(file) == []


@pytest.mark.parametrize(("lang", "said"), [("en", "Stopped."), ("de", "Angehalten.")])
@pytest.mark.parametrize("term", ["xterm", "dumb"])
def test_at_a_terminal_the_end_is_said_and_the_terminal_as_it_was(
    file: Path, terminal: Start, term: str, lang: str, said: str
) -> None:
    import termios

    import pexpect

    child = terminal(*ROUND, lang=lang, TERM=term)
    before = termios.tcgetattr(child.child_fd)
    child.expect("purpose|A")
    child.send("First idea\r")
    _until(lambda: "First idea" in file.read_text())
    child.kill(signal.SIGTERM)
    child.expect(said)
    child.expect(pexpect.EOF)
    assert termios.tcgetattr(child.child_fd) == before
    assert child.end().code == 143
    assert _others(file) == []


@pytest.mark.parametrize("term", ["xterm", "dumb"])
def test_a_closed_terminal_ends_the_program_tidily(file: Path, terminal: Start, term: str) -> None:
    child = terminal(*ROUND, TERM=term)
    child.expect("purpose|A")
    child.send("First idea\r")
    _until(lambda: "First idea" in file.read_text())
    child.ptyproc.fileobj.close()
    assert os.waitstatus_to_exitcode(os.waitpid(child.pid, 0)[1]) == 129
    child.ptyproc.closed = child.ptyproc.terminated = True
    assert _others(file) == []


def _in_the_middle_of_a_round(file: Path, *before: str) -> subprocess.Popen[bytes]:
    process = _started(file, ROUND, *before)
    assert process.stdin is not None
    process.stdin.write(b"First idea\n")
    process.stdin.flush()
    _until(lambda: "First idea" in file.read_text() and not _others(file))
    return process


def _started(file: Path, words: Sequence[str], *before: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*before, sys.executable, "-m", "leitbild_cli", *words],
        cwd=file.parent,
        env=_environ(file),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def _environ(file: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    state = {"HOME": str(file.parent), "XDG_STATE_HOME": f"{file.parent}-state"}
    return kept | state | {"LANG": "C.UTF-8", "PYTHONUTF8": "1", "LEITBILD_LANG": "en"}


def _others(file: Path) -> list[str]:
    return [one.name for one in file.parent.iterdir() if one != file]


def _until(true: Callable[[], bool]) -> None:
    for _time in range(600):
        if true():
            return
        time.sleep(0.05)
    pytest.fail("waited in vain")
