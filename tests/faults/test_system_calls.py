"""Every system call that writes fails, or is the last one before a kill: the file holds the old text or the new."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

import pytest

from leitbild_cli.file.store import open_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from _pytest.mark import ParameterSet

TEXT = """leitbild: 1
language: en
team: Library desk
columns:
  purpose: Why are we here?
people:
  anna:
    name: Anna
    ideas:
    ballots:
    notes:
"""
ADD = ("idea", "add", "--by", "anna", "--column", "purpose", "Make readers happy")
MOST = 40


def _strace_works() -> bool:
    strace = shutil.which("strace")
    if strace is None:
        return False
    probe = [strace, "-qq", "-o", os.devnull, "-e", "inject=fsync:error=EIO", sys.executable, "-c", ""]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


needs_strace = pytest.mark.skipif(not _strace_works(), reason="strace is missing or may not trace here")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    code: int
    injected: bool
    trace: str
    err: str


def some(all_of: tuple[str, ...], *often: str) -> list[ParameterSet]:
    """Every combination of these words; those that are not named run with the long ones only."""
    combinations = product(*(words.split() for words in all_of))
    return [pytest.param(*one, marks=() if " ".join(one) in often else pytest.mark.soak) for one in combinations]


@needs_strace
@pytest.mark.parametrize(
    ("call", "error"),
    some(("write fsync rename chmod openat", "ENOSPC EIO"), "write ENOSPC", "fsync EIO", "rename EIO"),
)
def test_a_failing_call_leaves_the_old_file_and_says_so(tmp_path: Path, call: str, error: str) -> None:
    for number in _numbers(tmp_path, call):
        path = _fresh(tmp_path)
        run = _traced(path, f"{call}:error={error}:when={number}")
        assert _is_old(path) == (run.code != 0), (number, run)
        assert run.code in (0, 4) or call == "openat", (number, run)
        assert [one.name for one in tmp_path.iterdir() if one.name.endswith(".tmp")] == [], (number, run)
        if not run.injected:
            return
    assert call == "openat", "no run came through uninjected"


@needs_strace
@pytest.mark.parametrize("call", some(("write fsync rename chmod openat unlink",), "write", "rename"))
def test_a_kill_at_any_call_leaves_the_old_file_or_the_new(tmp_path: Path, call: str) -> None:
    for number in _numbers(tmp_path, call):
        path = _fresh(tmp_path)
        run = _traced(path, f"{call}:signal=SIGKILL:when={number}")
        _is_old(path)
        assert _added_once_more(path), (number, run)
        if not run.injected:
            return
    assert call == "openat", "no run came through uninjected"


@needs_strace
@pytest.mark.parametrize(
    ("call", "fault"), some(("write fsync ftruncate", "error=ENOSPC signal=SIGKILL"), "write signal=SIGKILL")
)
def test_a_file_with_two_names_is_old_or_new_or_its_copy_holds_the_old(tmp_path: Path, call: str, fault: str) -> None:
    for number in range(1, MOST):
        path = _fresh(tmp_path)
        os.link(path, tmp_path / "other.yaml")
        run = _traced(path, f"{call}:{fault}:when={number}")
        copy = tmp_path / "leitbild.yaml.bak"
        if "error" in fault:
            assert _is_old(path) == (run.code != 0), (number, run)
            assert not copy.exists(), (number, run)
        elif copy.exists() and copy.read_text() == TEXT:
            pass  # killed while writing: nothing is lost
        else:
            _is_old(path)
        if not run.injected:
            return
    pytest.fail("no run came through uninjected")


@needs_strace
@pytest.mark.parametrize(
    ("call", "fault"),
    some(("write fsync link openat", "error=ENOSPC signal=SIGKILL"), "write error=ENOSPC", "link signal=SIGKILL"),
)
def test_a_new_file_is_whole_or_not_there(tmp_path: Path, call: str, fault: str) -> None:
    words = ("init", "--team", "T", "--people", "Anna,Ben", "--language", "en")
    path = tmp_path / "leitbild.yaml"
    for number in _numbers(tmp_path, call, words):
        _empty(tmp_path)
        run = _traced(path, f"{call}:{fault}:when={number}", words)
        if path.exists():
            assert open_file(path).leitbild.people
        elif "error" in fault:
            assert run.code != 0, (number, run)
        if not run.injected:
            return
    assert call == "openat", "no run came through uninjected"


@needs_strace
@pytest.mark.parametrize(
    "call", ["rename", *(pytest.param(one, marks=pytest.mark.soak) for one in ("write", "fsync", "openat", "mkdir"))]
)
def test_what_a_kill_leaves_of_a_change_can_be_taken_back_or_never_was(tmp_path: Path, call: str) -> None:
    for number in _numbers(tmp_path, call):
        path = _fresh(tmp_path)
        run = _traced(path, f"{call}:signal=SIGKILL:when={number}")
        was_old = _is_old(path)
        assert _plain(path, ("undo",)) == (2 if was_old else 0), (number, run)
        assert path.read_text() == TEXT, (number, run)
        if not run.injected:
            return
    assert call == "openat", "no run came through uninjected"


@needs_strace
@pytest.mark.parametrize(
    "call", ["rename", *(pytest.param(one, marks=pytest.mark.soak) for one in ("write", "fsync", "openat"))]
)
def test_an_undo_that_is_killed_is_done_or_not_and_can_be_gone_on_with(tmp_path: Path, call: str) -> None:
    for number in _numbers(tmp_path, call):
        path = _fresh(tmp_path)
        assert _plain(path) == 0
        new = path.read_text()
        run = _traced(path, f"{call}:signal=SIGKILL:when={number}", ("undo",))
        if path.read_text() == TEXT:
            assert _plain(path, ("redo",)) == 0, (number, run)
            assert path.read_text() == new, (number, run)
        assert path.read_text() == new, (number, run)
        assert _plain(path, ("undo",)) == 0, (number, run)
        assert path.read_text() == TEXT, (number, run)
        if not run.injected:
            return
    assert call == "openat", "no run came through uninjected"


@needs_strace
def test_a_rename_across_devices_is_written_in_place_and_says_so(tmp_path: Path) -> None:
    path = _fresh(tmp_path)
    run = _traced(path, "rename:error=EXDEV")
    assert run.code == 0
    assert not _is_old(path)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["leitbild.yaml", "trace"]
    assert "in place" in run.err


@needs_strace
def test_a_file_system_without_locks_is_warned_of(tmp_path: Path) -> None:
    path = _fresh(tmp_path)
    run = _traced(path, "flock:error=ENOLCK")
    assert run.code == 0
    assert not _is_old(path)
    assert "knows no locks" in run.err


@needs_strace
def test_a_folder_that_cannot_be_synced_is_worth_a_word_only(tmp_path: Path) -> None:
    path = _fresh(tmp_path)
    run = _traced(path, "fsync:error=EIO:when=2")
    assert run.code == 0
    assert not _is_old(path)
    assert "could not confirm" in run.err


def _numbers(tmp_path: Path, call: str, words: tuple[str, ...] = ADD) -> Iterator[int]:
    """Give the calls to fail: all until none is left, but of the many that open a file only those that write."""
    if call != "openat":
        yield from range(1, MOST)
        return
    path = _fresh(tmp_path)
    if words != ADD:
        _empty(tmp_path)
    trace = _traced(path, None, words).trace
    lines = re.findall(rf"^{trace.split(maxsplit=1)[0]} +openat\(.*$", trace, re.MULTILINE)  # counted by process
    yield from (number for number, line in enumerate(lines, 1) if re.search("O_WRONLY|O_RDWR|O_CREAT", line))


def _empty(folder: Path) -> None:
    shutil.rmtree(f"{folder}-state", ignore_errors=True)
    for one in folder.iterdir():
        one.unlink()


def _fresh(folder: Path) -> Path:
    _empty(folder)
    path = folder / "leitbild.yaml"
    path.write_text(TEXT)
    return path


def _traced(path: Path, inject: str | None, words: tuple[str, ...] = ADD) -> Run:
    """Run the program under strace with this fault; its own imports are traced as well, and harmless."""
    trace = path.parent / "trace"
    calls = ["-e", "trace=openat"]
    if inject is not None:
        calls = ["-e", f"trace={inject.split(':')[0]}", "-e", f"inject={inject}"]
    quick = [] if inject is not None and "signal" in inject else ["--seccomp-bpf"]  # which sends no signals
    strace = ["strace", "-f", *quick, "-o", str(trace), *calls]
    environ = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ} | {
        "HOME": str(path.parent),
        "XDG_STATE_HOME": f"{path.parent}-state",
        "LANG": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",
        "LEITBILD_LANG": "en",
        "LEITBILD_NOW": "2026-11-23T09:04Z",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
    }
    done = subprocess.run(
        [*strace, sys.executable, "-m", "leitbild_cli", *words],
        cwd=path.parent,
        env=environ,
        capture_output=True,
        check=False,
        timeout=60,
    )
    said = trace.read_text(errors="replace") if trace.exists() else ""
    return Run(
        code=done.returncode,
        injected="INJECTED" in said or "killed by SIGKILL" in said,
        trace=said,
        err=done.stderr.decode(errors="replace"),
    )


def _is_old(path: Path) -> bool:
    """Say whether the file is as it was; else it must be the new one, whole."""
    if path.read_text() == TEXT:
        return True
    ideas = [idea.text for person in open_file(path).leitbild.people for idea in person.ideas]
    assert ideas == ["Make readers happy"]
    return False


def _added_once_more(path: Path) -> bool:
    """Say whether the next run works, whatever the killed one left."""
    before = path.read_text().count("Make readers happy")
    code = _plain(path)
    return code == 0 and path.read_text().count("Make readers happy") == before + 1


def _plain(path: Path, given: tuple[str, ...] = ADD) -> int:
    words = [sys.executable, "-m", "leitbild_cli", *given]
    state = {"XDG_STATE_HOME": f"{path.parent}-state"}
    environ = {**os.environ, **state, "LEITBILD_LANG": "en", "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(words, cwd=path.parent, env=environ, capture_output=True, check=False, timeout=60).returncode
