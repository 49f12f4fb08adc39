"""The door of the program: streams that fail, options at the wrong place, files that are named and not there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Run

FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="needs /dev/full")
@pytest.mark.parametrize("argv", [["--help"], ["idea", "--help"]])
def test_help_that_cannot_be_written_is_no_accident(argv: list[str]) -> None:
    with FULL.open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "leitbild_cli", *argv], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 4
    assert b"Traceback" not in done.stderr
    assert b"Errno" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs a Unix shell")
def test_a_closed_stdout_is_no_accident(run: Run, tmp_path: Path) -> None:
    run("init", "--team", "Desk", "--people", "Anna")
    command = f'"{sys.executable}" -m leitbild_cli status >&-'
    done = subprocess.run(["sh", "-c", command], cwd=tmp_path, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 0
    assert done.stderr.strip().startswith(b"Next: ")


@pytest.mark.parametrize("option", ["-C", "--file", "--lang"])
def test_an_option_of_the_program_behind_the_command_is_told_where_it_belongs(run: Run, option: str) -> None:
    ran = run("status", option, "x")
    assert ran.code == 2
    assert ran.err.endswith(f"`{option}` belongs before the command: `leitbild {option} … COMMAND`.\n")


def test_a_name_that_leads_nowhere_is_doubted_itself(run: Run, tmp_path: Path) -> None:
    words = "This does not exist. Is the name right that `-C`, `--file` or `LEITBILD_FILE` gives?\n"
    for argv in (("--file", "other.yaml"), ("-C", "other")):
        ran = run(*argv, "status")
        assert (ran.code, ran.err.endswith(words)) == (3, True)
    assert list(tmp_path.iterdir()) == []


def test_who_names_no_command_sees_all_of_them_and_the_one_to_begin_with(run: Run, tmp_path: Path) -> None:
    ran = run()
    assert (ran.code, ran.out) == (2, run("--help").out)
    assert ran.err == "\nNext: start a file for your team: `leitbild init`\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("argv", [(), ("-C", "."), ("--lang", "en")])
def test_who_names_no_command_beside_a_file_sees_what_comes_next_there(run: Run, argv: tuple[str, ...]) -> None:
    run("init", "--team", "Desk", "--people", "Anna", "--language", "en")
    ran = run(*argv)
    assert (ran.code, ran.out) == (2, run("--help").out)
    where = "-C . " if "-C" in argv else ""
    assert ran.err.startswith(f"\nNext: say in a few words what the statement should be like: `leitbild {where}brief`")


def test_who_names_no_command_beside_a_broken_file_is_told_what_is_broken(run: Run, tmp_path: Path) -> None:
    (tmp_path / "leitbild.yaml").write_text("leitbild: 1\nteam: [\n", encoding="utf-8")
    ran = run()
    assert (ran.code, "leitbild.yaml:3:1: " in ran.err) == (3, True)
