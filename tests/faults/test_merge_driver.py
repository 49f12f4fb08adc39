"""The merge driver on a full disk, and killed: git merges everything, or says that it did not; nothing is cut off."""

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

from leitbild_cli.file.merging import driver, markers
from leitbild_cli.file.merging.merge import merge

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.conftest import Repository, Run

HEAD = "leitbild: 1\nlanguage: en\nteam: Library desk\ncolumns:\n  purpose: Why are we here?\npeople:\n"


def _person(name: str, sign: str, count: int) -> str:
    ideas = "".join(
        f"      {sign}{number:07}:\n        column: purpose\n        text: Idea {number} of {name}\n        added:\n"
        for number in range(count)
    )
    own = f"    # {name.lower()}\n"
    return f"  {name.lower()}:\n    name: {name}\n    ideas:\n{ideas}{own}    ballots:\n    notes:\n{own}"


BASE = HEAD + _person("Anna", "a", 200)
YAN, ZOE = _person("Yan", "y", 150), _person("Zoe", "z", 1)
FIRST, LAST = "text: Idea 0 of Anna\n", "text: Idea 199 of Anna\n"
SIDES = {
    "apart": (BASE.replace(FIRST, "text: First\n"), BASE.replace(LAST, "text: Last\n")),
    "newcomers": (BASE + ZOE, BASE + YAN),
    "clash": (BASE.replace(FIRST, "text: Ours\n"), BASE.replace(FIRST, "text: Theirs\n") + YAN),
}
CALLS = ("openat", "write", "fsync", "chmod", "rename", "unlink", "exit_group")
MOST = 40
OFTEN = {("clash", "signal=SIGKILL")}
FAULTS = [
    pytest.param(sides, fault, marks=() if (sides, fault) in OFTEN else pytest.mark.soak)
    for sides, fault in product(SIDES, ("error=ENOSPC", "error=EDQUOT", "signal=SIGKILL"))
]

DISKS = [
    pytest.param(sides, driver, marks=() if (sides, driver) == ("newcomers", "there") else pytest.mark.soak)
    for sides, driver in product(SIDES, ("there", "gone"))
]


def _works(*words: str) -> bool:
    return shutil.which(words[0]) is not None and not subprocess.run(words, capture_output=True, check=False).returncode


needs_strace = pytest.mark.skipif(
    not _works("strace", "-qq", "-o", os.devnull, "-e", "inject=fsync:error=EIO", sys.executable, "-c", ""),
    reason="strace is missing or may not trace here",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Merging:
    """A repository before the merge of two sides, and the driver under which a fault is put."""

    repository: Repository
    folder: Path
    wrapper: Path
    ours: str
    theirs: str

    @property
    def file(self) -> Path:
        return self.folder / "leitbild.yaml"

    @property
    def right(self) -> str:
        return merge(BASE, self.ours, self.theirs).text

    def under(self, *lines: str) -> None:
        """Run the driver in a shell script of these lines; `$@` are its words."""
        start = ("#!/bin/sh", "export PYTHONDONTWRITEBYTECODE=1")  # a fault would spoil the cache for everybody
        self.wrapper.write_text("\n".join((*start, *lines, "")), encoding="utf-8")

    def merged(self) -> int:
        """Begin anew and merge; give git's exit code."""
        self.repository.git("reset", "--quiet", "--hard")
        return self.repository.git("merge", "--quiet", "--no-edit", "other", check=False).code

    def is_whole(self, code: int) -> str:
        """Say how it ended, after a look at whether anything is cut off."""
        head = self.repository.git("show", "HEAD:leitbild.yaml").out
        if code == 0:
            assert head == self.right == self.file.read_text(encoding="utf-8")
            self.repository.git("reset", "--quiet", "--hard", "HEAD^")
            return "merged"
        assert head == self.ours, "something was committed"
        text = self.file.read_text(encoding="utf-8")
        if text == self.ours:
            return "ours"
        if text == self.right:
            return "right"
        for number, side in enumerate((self.ours, self.theirs)):
            shown = markers.side(text, number)
            assert shown is not None
            assert set(side.splitlines()) <= set(shown.splitlines()), "cut off"
        return "lines"


@pytest.fixture(params=SIDES)
def merging(request: pytest.FixtureRequest, git_repo: Repository, tmp_path: Path) -> Merging:
    ours, theirs = SIDES[request.param]
    return _apart(git_repo, git_repo.path, tmp_path, ours, theirs)


def _apart(repository: Repository, folder: Path, beside: Path, ours: str, theirs: str) -> Merging:
    wrapper = beside / "python"
    wrapper.touch(0o755)
    (folder / ".gitattributes").write_text(f"{driver.ATTRIBUTES}\n", encoding="utf-8")
    for branch, text in (("main", BASE), ("other", theirs), ("main", ours)):
        if branch == "other" or text == ours:
            repository.git("switch", "--quiet", *(["--create"] if branch == "other" else []), branch)
        (folder / "leitbild.yaml").write_text(text, encoding="utf-8")
        repository.commit(branch)
    repository.git("config", "merge.leitbild.driver", driver.driver_line(str(wrapper)))
    return Merging(repository=repository, folder=folder, wrapper=wrapper, ours=ours, theirs=theirs)


@needs_strace
@pytest.mark.parametrize(("merging", "fault"), FAULTS, indirect=["merging"])
def test_a_fault_at_any_call_that_writes_cuts_nothing_off(
    merging: Merging, run: Run, tmp_path: Path, fault: str
) -> None:
    felt = False
    for call in CALLS if "signal" in fault else CALLS[:-1]:
        for number in _numbers(merging, tmp_path / "trace", call):
            injected, code = _traced(merging, tmp_path / "trace", call, f"inject={call}:{fault}:when={number}")
            end = merging.is_whole(code)
            felt |= injected
            assert _left_over(merging) == [], (call, number)
            if not injected:
                break
            if end == "ours":
                run("resolve", cwd=merging.folder)
                assert markers.side(merging.file.read_text(encoding="utf-8"), 0) == markers.side(merging.right, 0)
    assert felt


@pytest.mark.parametrize("blocks", [8, *(pytest.param(one, marks=pytest.mark.soak) for one in (0, 1, 30))])
def test_a_limit_to_the_size_of_files_cuts_nothing_off(merging: Merging, run: Run, blocks: int) -> None:
    merging.under(f"ulimit -f {blocks}", f'exec {sys.executable} "$@"')
    assert merging.is_whole(merging.merged()) == "ours"
    assert _left_over(merging) == []
    run("resolve", cwd=merging.folder)
    assert markers.side(merging.file.read_text(encoding="utf-8"), 0) == markers.side(merging.right, 0)


def test_words_that_cannot_be_said_change_nothing(merging: Merging) -> None:
    merging.under(f'exec {sys.executable} "$@" 2>/dev/full')
    assert merging.is_whole(merging.merged()) in ("merged", "right")


@pytest.mark.parametrize("end", ["kill -9 $$", "exit 1", "exit 127"])
def test_a_driver_that_ends_after_it_merged_is_not_merged_into_again(merging: Merging, end: str) -> None:
    merging.under(f'{sys.executable} "$@"', end)
    assert merging.is_whole(merging.merged()) in ("merged", "right", "lines")
    assert _left_over(merging) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "small"
    folder.mkdir()
    if not _works("mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(folder)):
        pytest.skip("no file system may be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize(("sides", "driver"), DISKS)
def test_a_full_disk_cuts_nothing_off(
    small_disk: Path, git_repo: Repository, tmp_path: Path, sides: str, driver: str
) -> None:
    git_repo.git("config", "core.worktree", str(small_disk))
    merging = _apart(git_repo, small_disk, tmp_path, *SIDES[sides])
    merging.under(f'exec {sys.executable} "$@"' if driver == "there" else "exit 127")
    ends = []
    for free in range(0, 168, 8):
        _fill(small_disk / "filler", free)
        code = merging.merged()
        ends.append(merging.is_whole(code))
        git_repo.git("clean", "--quiet", "--force")  # what git itself left
    assert ends[0] == "ours"
    assert ends[-1] != "ours"


def _fill(filler: Path, free: int) -> None:
    """Leave so many kibibytes of the disk."""
    room = shutil.disk_usage(filler.parent).free - free * 1024
    filler.write_bytes(b"x" * max(room, 0))


def _left_over(merging: Merging) -> Sequence[str]:
    return sorted({one.name for one in merging.folder.iterdir()} - {".git", ".gitattributes", "leitbild.yaml"})


def _numbers(merging: Merging, trace: Path, call: str) -> Iterator[int]:
    """Give the calls to fail: all until none is left, but of the many that open a file only those that write."""
    if call != "openat":
        yield from range(1, MOST)
        return
    code = _traced(merging, trace, call)[1]
    merging.is_whole(code)
    lines = re.findall(r"^\d+ +openat\(.*$", trace.read_text(errors="replace"), re.MULTILINE)
    yield from (number for number, line in enumerate(lines, 1) if re.search("O_WRONLY|O_RDWR|O_CREAT", line))


def _traced(merging: Merging, trace: Path, call: str, *inject: str) -> tuple[bool, int]:
    words = " ".join(f"-e {one}" for one in (f"trace={call}", *inject))
    merging.under(f'exec strace -f -o {trace} {words} {sys.executable} "$@"')
    trace.unlink(missing_ok=True)
    code = merging.merged()
    said = trace.read_text(errors="replace")
    return "INJECTED" in said or "killed by SIGKILL" in said, code
