"""Large and odd files, of 5 MB or so: looked through in seconds, however often the same thing is wrong with them.

The limit is one of processor time, many times what is needed, and far below what a loop within a loop would take.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform == "win32":
    pytest.skip("no such limit here", allow_module_level=True)
import resource

SECONDS = 30
HEAD = """\
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


def ideas(count: int, text: str = "x", more: str = "") -> str:
    """Give a file with so many ideas."""
    one = "      a{:07d}:\n        column: purpose\n        text: {}\n        added: 2026-11-23T09:04Z\n{}"
    lines = "".join(one.format(number, text, more.format(number)) for number in range(count))
    return HEAD.replace("    ideas:\n", f"    ideas:\n{lines}")


def draft(*sentences: str) -> str:
    """Give a file with a draft of these sentences."""
    lines = "".join(f"      - text: {one}\n" for one in sentences)
    return f"{HEAD}drafts:\n  d1aaaaaa:\n    on: 2026-11-23\n    sentences:\n{lines}"


def decided(section: str, line: str, count: int) -> str:
    """Give a file whose decisions name what is not there."""
    return f"{HEAD}{section}:\n" + "".join(line.format(number) for number in range(count))


WRONG = {
    "old line ends": (HEAD + "# xxxxxxxxxxxx\n" * 320_000).replace("\n", "\r"),
    "control characters": HEAD + "# \x01\n" * 1_000_000,
    "conflict markers": HEAD + "<<<<<<< a\n" * 240_000,
    "half of the markers": "=======\n" * 600_000 + "<<<<<<< a\n",
    "tabs": HEAD + "\tx: 1\n" * 50_000,
    "a long line of tabs": HEAD + "\t" * 5_000_000,
    "brackets": HEAD + "x: " + "[" * 5_000_000,
    "indented ever deeper": HEAD + "".join(" " * depth + "a:\n" for depth in range(3000)),
    "many anchors": (HEAD + "".join(f"x{number}: &a{number} b\n" for number in range(30_000)))[:499_000],
    "wrong lines at the end": ideas(4800) + "".join(f"x{number}: @a\n" for number in range(25)),
    "keys twice": HEAD + "team: x\n" * 500_000,
    "a word of 5 MB": HEAD.replace("Why?", "W" * 5_000_000),
}
RARELY = {"control characters", "conflict markers", "wrong lines at the end", "tabs", "many anchors", "keys twice"}
LONG = {
    "keys nobody reads": HEAD + "".join(f"unknown{number}: 1\n" for number in range(300_000)),
    "keys nobody reads in ideas": ideas(40_000, more="        foo{}: 1\n"),
    "a column nobody has": ideas(45_000).replace("column: purpose", "column: purpos"),
    "a digit of 5 MB": ideas(1, "'" + "9" * 5_000_000 + " %'"),
    "an address of 5 MB": ideas(1, "a." * 2_400_000 + "@"),
    "a telephone number of 5 MB": ideas(1, "'+49 " + "00 " * 1_600_000 + "'"),
    "a long ballot": HEAD.replace("    ballots:\n", f"    ballots:\n      purpose: [{'b0000001, ' * 400_000}]\n"),
    "merges of what is gone": decided("merged", "  a{0:07d}:\n    ideas: [b{0:07d}]\n    on: 2026-11-23\n", 60_000),
    "a chain of merges": ideas(15_000) + decided("merged", "  a{0:07d}:\n    ideas: [b{0:07d}]\n", 15_000)[len(HEAD) :],
    "what is gone is parked": decided("parked", "  b{0:07d}:\n    because: no\n    on: 2026-11-23\n", 70_000),
    "a draft of one paragraph": draft("We listen to you. " * 250_000),
    "a draft of sentences": draft(*(f"We listen to guest {number}." for number in range(100_000))),
    "a draft of one word": draft("w" * 4_900_000),
    "a draft of dots": draft("'" + "." * 4_900_000 + "x'"),
}


@pytest.mark.parametrize(
    "text",
    [pytest.param(text, id=name, marks=pytest.mark.soak if name in RARELY else ()) for name, text in WRONG.items()],
)
def test_what_is_wrong_a_million_times_is_refused_soon(tmp_path: Path, text: str) -> None:
    code, said = looked_through(tmp_path, text)
    assert code == 3 or (code == 0 and "W" * 1000 in text), said
    assert said.count("\n") < 2100


@pytest.mark.soak
@pytest.mark.parametrize("text", LONG.values(), ids=LONG.keys())
@pytest.mark.parametrize("verb", ["check", "status"])
def test_what_is_long_is_looked_through_in_seconds(tmp_path: Path, text: str, verb: str) -> None:
    code, said = looked_through(tmp_path, text, verb)
    assert code in {0, 1, 3}, said[-500:]
    assert "mistake in leitbild" not in said


def looked_through(folder: Path, text: str, verb: str = "check") -> tuple[int, str]:
    """Give exit code and words of a command on a file with this text, ended after so much processor time."""
    (folder / "leitbild.yaml").write_bytes(text.encode())
    done = subprocess.run(
        [sys.executable, "-m", "leitbild_cli", verb],
        cwd=folder,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "XDG_STATE_HOME": f"{folder}-state",
            "LANG": "C.UTF-8",
            "LEITBILD_LANG": "en",
        },
        capture_output=True,
        check=False,
        timeout=600,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS)),
    )
    return done.returncode, (done.stdout + done.stderr).decode()
