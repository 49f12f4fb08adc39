"""Many writers at once: nobody's idea is lost, nobody waits for the dead, nobody overwrites what changed meanwhile."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from leitbild_cli.core.changes import Call
from leitbild_cli.core.model import Leitbild
from leitbild_cli.errors import Exit
from leitbild_cli.file import changes
from leitbild_cli.file.disk import Moved
from leitbild_cli.file.lock import Busy, lock_place, locked
from leitbild_cli.file.store import change, open_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WRITERS = 16
ADDING = """
import sys
from leitbild_cli.app import door
from leitbild_cli.errors import Exit
who, count = sys.argv[1], int(sys.argv[2])
for number in range(count):
    code = Exit.BUSY
    while code == Exit.BUSY:
        code = door.run(["idea", "add", "--by", who, "--column", "purpose", f"{who} {number}"])
    if code:
        sys.exit(code)
"""
HOLDING = """
import sys, time
from pathlib import Path
from leitbild_cli.file.lock import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


@pytest.fixture(params=["in a repository", pytest.param("outside of git", marks=pytest.mark.soak)])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    if request.param == "in a repository":
        (tmp_path / ".git").mkdir()
    people = "".join(
        f"  p{one:02}:\n    name: P {one}\n    ideas:\n    ballots:\n    notes:\n" for one in range(WRITERS)
    )
    path = tmp_path / "leitbild.yaml"
    path.write_text(f"leitbild: 1\nlanguage: en\nteam: T\ncolumns:\n  purpose: Why?\npeople:\n{people}")
    return path


# Exit code 5 says "try again" and that nothing was written: how long one waits for one's turn is the machine's affair.
@pytest.mark.parametrize("ideas", [3, pytest.param(7, marks=pytest.mark.soak)])
def test_sixteen_writers_who_try_again_when_told_to_lose_nothing_and_add_nothing_twice(path: Path, ideas: int) -> None:
    before = path.read_bytes()
    writers = [_python(path, ADDING, f"p{one:02}", str(ideas)) for one in range(WRITERS)]
    told = [(writer.communicate(timeout=600)[1], writer.returncode) for writer in writers]
    assert [code for _err, code in told] == [0] * WRITERS, told
    people = open_file(path).leitbild.people
    assert [sorted(idea.text for idea in person.ideas) for person in people] == [
        sorted(f"{person.id} {number}" for number in range(ideas)) for person in people
    ]
    assert len(people) == WRITERS
    assert len({idea.id for person in people for idea in person.ideas}) == WRITERS * ideas
    assert [one.name for one in path.parent.iterdir() if one.name not in (".git", path.name)] == []
    _every_change_can_be_taken_back(path, before, WRITERS * ideas)


def _every_change_can_be_taken_back(path: Path, before: bytes, count: int) -> None:
    call = Call(name="undo", at=datetime(2026, 11, 23, tzinfo=UTC))
    after = path.read_bytes()
    for again in (False, True):
        for _change in range(count):
            changes.turn(path, call, lambda _now, _then: None, again=again)
        assert path.read_bytes() == (after if again else before)


def test_who_died_holding_the_lock_keeps_nobody_waiting(path: Path) -> None:
    with _holder(path) as holder:
        holder.send_signal(signal.SIGKILL)
        holder.wait(timeout=60)
        assert _adds_one(path)
    assert len(open_file(path).leitbild.people[0].ideas) == 1


def test_a_lock_file_that_was_left_behind_locks_nobody_out(path: Path) -> None:
    lock_place(path).touch()
    assert _adds_one(path)
    assert not lock_place(path).exists()


def test_who_waits_too_long_is_told_that_somebody_is_writing(path: Path) -> None:
    with _holder(path), pytest.raises(Busy) as refused, locked(lock_place(path), patience=0.05):
        pass
    assert refused.value.exit_code == Exit.BUSY


def test_what_somebody_saved_meanwhile_is_not_overwritten(path: Path) -> None:
    theirs = path.read_text().replace("team: T", "team: Library")

    def edit(leitbild: Leitbild) -> tuple[Leitbild, None]:
        path.write_text(theirs)
        return Leitbild(team="Mine", columns=leitbild.columns), None

    with pytest.raises(Moved) as refused:
        change(path, edit)
    assert refused.value.exit_code == Exit.BUSY
    assert "-team: T\n+team: Library\n" in str(refused.value)
    assert path.read_text() == theirs
    assert [one.name for one in path.parent.iterdir() if one.name not in (".git", path.name)] == []


@contextmanager
def _holder(path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A process that holds the lock until it is ended."""
    holder = _python(path, HOLDING, str(lock_place(path)))
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    try:
        yield holder
    finally:
        holder.kill()
        holder.communicate()


def _adds_one(path: Path) -> bool:
    adding = _python(path, ADDING, "p00", "1")
    adding.communicate(timeout=60)
    return adding.returncode == 0


def _python(path: Path, code: str, *words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *words],
        cwd=path.parent,
        env={**os.environ, "LEITBILD_LANG": "en"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
