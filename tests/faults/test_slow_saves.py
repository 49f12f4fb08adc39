"""A hand saves the file with an editor that takes its time: nothing of it is lost, and nobody is told it is empty."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.faults.test_system_calls import needs_strace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.conftest import Run

FILE = """\
leitbild: 1
language: en
team: Library desk
columns:
  purpose: Why are we here?
people:
  anna:
    name: Anna
    ideas:
      k7m2xq4d:
        column: purpose
        text: Make readers happy
        added: 2026-11-23T09:04Z
    ballots:
    notes:
"""
HAND = """
import sys, time
new = open(sys.argv[1]).read() + "sources:\\n" + "".join(f"  # said by a reader, {n}\\n" for n in range(20))
with open(sys.argv[1], "w") as out:
    out.write(new[: int(sys.argv[2])])
    out.flush()
    print("begun", flush=True)
    for line in new[int(sys.argv[2]) :].splitlines(keepends=True):
        out.write(line)
        out.flush()
        time.sleep(0.02)
"""
ADD = ("idea", "add", "--by", "anna", "--column", "purpose", "Open late")

only_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux says who has a file open")


@only_linux
@pytest.mark.parametrize("begun", [0, FILE.index("      k7m2xq4d"), len(FILE) - 3])
def test_what_a_slow_hand_saves_in_place_is_waited_for(
    leitbild_cmd: Run, file: Path, text: Callable[[], str], begun: int
) -> None:
    with saving(file, begun) as hand:
        ran = leitbild_cmd(*ADD)
        hand.wait()
    assert (ran.code, ran.out.splitlines()[:1]) == (0, ["Thank you, Anna. 1 idea is in:"]), ran.err
    assert "said by a reader, 19" in text()
    assert "Make readers happy" in text()
    assert "Open late" in text()


@only_linux
def test_a_file_seen_empty_in_that_moment_is_looked_at_again(leitbild_cmd: Run, file: Path) -> None:
    for words in (("status",), ("check",)):
        file.write_text(FILE, encoding="utf-8")
        with saving(file, 0) as hand:
            ran = leitbild_cmd(*words)
            hand.wait()
        assert ran.code == 0
        assert "leitbild init" not in ran.out + ran.err


@only_linux
def test_who_only_keeps_the_file_open_keeps_nobody_from_writing(
    leitbild_cmd: Run, file: Path, text: Callable[[], str]
) -> None:
    long_ago = time.time() - 60
    os.utime(file, (long_ago, long_ago))
    with file.open("r+b"):
        assert leitbild_cmd(*ADD).code == 0
    assert "Open late" in text()


@only_linux
@needs_strace
def test_where_the_kernel_cannot_tell_a_fresh_file_is_looked_at_a_little_longer(
    tmp_path: Path, file: Path, text: Callable[[], str]
) -> None:
    trace = tmp_path / "trace"
    assert traced(tmp_path, trace) == 0
    calls = [line for line in trace.read_text(encoding="utf-8").splitlines() if line.startswith("fcntl(")]
    first = next(number for number, line in enumerate(calls, start=1) if "F_SETSIG" in line)
    file.write_text(FILE, encoding="utf-8")
    with saving(file, 40) as hand:
        assert traced(tmp_path, trace, "-e", f"inject=fcntl:error=EINVAL:when={first}+") == 0
        hand.wait()
    assert "F_SETLEASE" not in trace.read_text(encoding="utf-8")
    assert "said by a reader, 19" in text()
    assert "Open late" in text()


def traced(folder: Path, trace: Path, *words: str) -> int:
    """Add an idea under strace, which watches one kind of call and may let it fail; give the exit code."""
    environ = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "XDG_STATE_HOME": f"{folder}-state",
        "LANG": "C.UTF-8",
        "LEITBILD_LANG": "en",
    }
    return subprocess.run(
        ["strace", "-qq", "-o", str(trace), "-e", "trace=fcntl", *words, sys.executable, "-m", "leitbild_cli", *ADD],
        cwd=folder,
        env=environ,
        capture_output=True,
        check=False,
        timeout=60,
    ).returncode


def saving(file: Path, begun: int) -> subprocess.Popen[str]:
    """Start to save the file in place; it is there as far as `begun` when this returns."""
    hand = subprocess.Popen(
        [sys.executable, "-c", HAND, str(file), str(begun)], stdout=subprocess.PIPE, encoding="utf-8"
    )
    assert hand.stdout is not None
    assert hand.stdout.readline() == "begun\n"
    return hand
