"""A secret vote in which the program is killed again and again: no ballot, no name beside one, no salt reaches git."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from itertools import cycle, islice, permutations
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.conftest import Ran, Repository, Run

IDEAS = ("a1aaaaaa", "b1bbbbbb", "c1cccccc", "d1dddddd")
PEOPLE = tuple(f"person{number:02}" for number in range(23))
BALLOTS = dict(zip(PEOPLE, list(permutations(IDEAS))[1:], strict=True))  # each its own; not the order of the file
WRITING = ("write", "fsync", "rename", "chmod", "unlink", "openat", "close", "flock")
ENDING = ("SIGTERM", "SIGHUP", "SIGINT")
MOMENTS = 9
HEAD = "leitbild: 1\nlanguage: en\nteam: Front desk\ncolumns:\n  purpose: Why?\npeople:\n"


def _strace_works() -> bool:
    strace = shutil.which("strace")
    if strace is None:
        return False
    probe = [strace, "-qq", "-o", os.devnull, "-e", "inject=fsync:error=EIO", sys.executable, "-c", ""]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


needs_strace = pytest.mark.skipif(not _strace_works(), reason="strace is missing or may not trace here")


@pytest.fixture
def team(git_repo: Repository, run: Run) -> Repository:
    blocks: list[str] = []
    for person in PEOPLE:
        idea = IDEAS[len(blocks)] if len(blocks) < len(IDEAS) else None
        ideas = f"      {idea}:\n        column: purpose\n        text: Idea of {person}\n" if idea else ""
        blocks.append(f"  {person}:\n    name: {person.title()}\n    ideas:\n{ideas}    ballots:\n    notes:\n")
    (git_repo.path / "leitbild.yaml").write_text(HEAD + "".join(blocks))
    git_repo.commit("Ideas")
    assert _run(git_repo, run, "vote", "open", "--secret", "--column", "purpose", "--yes").code == 0
    git_repo.commit("Open the vote")
    return git_repo


@needs_strace
@pytest.mark.soak
def test_a_cast_killed_at_any_call_that_writes_leaves_nothing_for_git(team: Repository, run: Run) -> None:
    left = 0
    for place, person in zip(_writing_calls(team), PEOPLE[1:], strict=False):
        assert _killed(team, place, _cast(person)), place
        left += len(_leftovers(team))
        _nothing_in_reach(team)
        _make_sure_it_is_cast(team, run, person)
        assert _leftovers(team) == [], place
    assert left, "no kill left anything, so nothing was tried"
    _to_its_end(team, run)


@needs_strace
@pytest.mark.parametrize("last", ["box", "box --empty", "cast", "count"])
def test_what_a_killed_cast_leaves_is_gone_with_the_next_command(team: Repository, run: Run, last: str) -> None:
    for person in PEOPLE[:3]:
        _make_sure_it_is_cast(team, run, person)
    assert _killed(team, "rename:signal=SIGKILL:when=1", _cast(PEOPLE[3]))
    assert _leftovers(team)
    words = {
        "box --empty": ("vote", "box", "--empty", "--column", "purpose", "--yes"),
        "cast": _cast(PEOPLE[3]),
        "count": ("vote", "count", "--column", "purpose"),
        "box": ("vote", "box"),
    }
    assert _run(team, run, *words[last]).code == (1 if last == "count" else 0)  # three ballots, and nobody is first
    assert _leftovers(team) == []
    _nothing_in_reach(team)


@pytest.mark.skipif(os.name == "nt", reason="no such signals here")
def test_a_cast_ended_by_a_signal_at_any_moment_tidies_up_itself(team: Repository, run: Run) -> None:
    source = random.Random(1)  # noqa: S311  moments, no secrets
    start = time.monotonic()
    _started(team, *_cast(PEOPLE[0])).communicate(timeout=60)
    usual = time.monotonic() - start
    for person, name in zip(PEOPLE[1 : 1 + MOMENTS], cycle(ENDING), strict=False):
        process = _started(team, *_cast(person))
        time.sleep(source.uniform(0.3, 1.0) * usual)
        process.send_signal(signal.Signals[name])
        process.communicate(timeout=60)
        assert _leftovers(team) == []
        assert not list((team.path / ".git").glob("*.lock"))
        _nothing_in_reach(team)
        _make_sure_it_is_cast(team, run, person)
    _to_its_end(team, run)


@needs_strace
@pytest.mark.soak
@pytest.mark.parametrize("turn", range(len(ENDING)))
def test_a_signal_at_any_call_that_writes_leaves_no_file_behind(team: Repository, turn: int) -> None:
    tried = 0
    for place, person, name in zip(_writing_calls(team), PEOPLE[1:], _from(turn), strict=False):
        tried += _killed(team, place.replace("SIGKILL", name), _cast(person))
        assert _leftovers(team) == [], place
        assert not list((team.path / ".git").glob("*.lock")), place
        _nothing_in_reach(team)
    assert tried


def test_what_is_not_of_the_program_keeps_the_folder_out_of_git_and_is_said(team: Repository, run: Run) -> None:
    _make_sure_it_is_cast(team, run, PEOPLE[0])
    folder = team.path / ".leitbild" / "ballots"
    copy = folder / "purpose (copy).json"
    shutil.copy(folder / "purpose.json", copy)
    told = _run(team, run, "vote", "box", "--empty", "--column", "purpose", "--yes")
    assert (told.code, told.out) == (0, "The box for `A` is gone.\n")
    assert str(copy) in " ".join(told.err.split("\n"))
    assert "Look whether ballots are in it" in told.err.replace("\n", " ")
    assert sorted(one.name for one in folder.iterdir()) == [".gitignore", copy.name]
    _nothing_in_reach(team)


def _from(turn: int) -> Iterator[str]:
    """Give the signals in turn, beginning with another one each time."""
    return islice(cycle(ENDING), turn, None)


def _to_its_end(team: Repository, run: Run) -> None:
    """Let everybody vote, count, throw the box away, commit all that git takes, and read everything git has."""
    for person in PEOPLE:
        _make_sure_it_is_cast(team, run, person)
    box = json.loads((team.path / ".leitbild" / "ballots" / "purpose.json").read_text())
    assert sorted(map(tuple, box["ballots"].values())) == sorted(BALLOTS.values())
    assert _run(team, run, "vote", "count", "--column", "purpose").code == 0
    assert _run(team, run, "vote", "box", "--empty", "--column", "purpose", "--yes").code == 0
    team.git("add", "--all")
    team.git("commit", "--quiet", "--message", "Count")
    assert team.git("status", "--porcelain", "--ignored").out == ""
    assert team.git("ls-files").out == "leitbild.yaml\n"
    kept = _everything_in_git(team)
    assert "pairs:" in kept
    assert box["salt"] not in kept
    for person, ranks in BALLOTS.items():
        assert not re.search(r"\W+".join(ranks), kept), person
    named = [line for line in kept.splitlines() if re.search(r"person\d\d:", line)]
    assert not any(idea in line for line in named for idea in IDEAS)


def _everything_in_git(team: Repository) -> str:
    """Give every patch of every branch and every object there is, also those no branch leads to."""
    listed = team.git("cat-file", "--batch-all-objects", "--batch-check=%(objecttype) %(objectname)").out
    named = [line.split()[1] for line in listed.splitlines() if not line.startswith("tree")]
    return "\n".join([team.git("log", "-p", "--all").out, *(team.git("cat-file", "-p", name).out for name in named)])


def _nothing_in_reach(team: Repository) -> None:
    """See that git would take nothing along but the file of the team."""
    team.git("add", "--all")
    assert team.git("ls-files").out == "leitbild.yaml\n"


def _leftovers(team: Repository) -> list[str]:
    return [one.name for one in team.path.rglob("*.tmp") if ".git" not in one.parts]


def _cast(person: str) -> tuple[str, ...]:
    return ("vote", "cast", *BALLOTS[person], "--column", "purpose", "--by", person)


def _make_sure_it_is_cast(team: Repository, run: Run, person: str) -> None:
    """Cast a ballot, unless the one that was cast before its end is in the box."""
    told = _run(team, run, *_cast(person))
    assert told.code == 0 or "in the box already" in told.err, told


def _writing_calls(team: Repository) -> Iterator[str]:
    """Give what strace is to inject, for each call of a cast by which something is written below the team's folder."""
    trace = team.path.parent / "trace"
    calls = ["-y", "-e", f"trace={','.join(WRITING)}"]
    done = subprocess.run(
        ["strace", "-f", "-o", str(trace), *calls, *_words(*_cast(PEOPLE[0]))],
        cwd=team.path,
        env=_environ(team),
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done
    first = re.search(r"^\d+", trace.read_text())
    assert first is not None
    seen = dict.fromkeys(WRITING, 0)
    for line in trace.read_text().splitlines():
        found = re.match(rf"{first[0]} +(\w+)\(", line)
        if found is None:
            continue
        seen[found[1]] += 1
        is_ours = f"{team.path}/" in line or '".leitbild' in line
        if is_ours and (found[1] != "openat" or re.search("O_WRONLY|O_RDWR|O_CREAT", line)):
            yield f"{found[1]}:signal=SIGKILL:when={seen[found[1]]}"


def _killed(team: Repository, inject: str, words: Sequence[str]) -> bool:
    """Run the program with this signal at this call, and say whether it ended by it."""
    call, signalled, _when = inject.split(":")
    number = signal.Signals[signalled.removeprefix("signal=")]
    done = subprocess.run(
        ["strace", "-o", os.devnull, "-e", f"trace={call}", "-e", f"inject={inject}", *_words(*words)],
        cwd=team.path,
        env=_environ(team),
        capture_output=True,
        check=False,
        timeout=120,
    )
    return done.returncode in (-number, 128 + number)


def _words(*words: str) -> list[str]:
    return [sys.executable, "-m", "leitbild_cli", *words]


def _run(team: Repository, run: Run, *words: str) -> Ran:
    """Run the program inside this process, where it is not the one that is ended."""
    return run(*words, cwd=team.path)


def _started(team: Repository, *words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        _words(*words), cwd=team.path, env=_environ(team), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def _environ(team: Repository) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    return kept | {
        "PYTHONDONTWRITEBYTECODE": "1",  # so that every run opens the same files
        "HOME": str(team.path.parent),
        "LANG": "C.UTF-8",
        "LEITBILD_LANG": "en",
        "LEITBILD_NOW": "2026-11-23T09:04Z",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
    }
