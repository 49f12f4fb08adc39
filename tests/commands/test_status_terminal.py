"""`status` at a terminal: a copy of the repository whose git knows nothing of ideas is told so, once it helps."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pexpect

if TYPE_CHECKING:
    from tests.conftest import Repository, Run

HINT = "git merges this file line by line here; `leitbild git install` lets it merge"


def test_a_missing_driver_is_hinted_at_until_it_is_installed(run: Run, git_repo: Repository) -> None:
    run("init", "--team", "T", "--people", "Anna", "--no-git", cwd=git_repo.path)
    assert HINT in _status(git_repo)
    assert run("git", "install", cwd=git_repo.path).code == 0
    assert HINT not in _status(git_repo)


def test_a_pipe_is_not_hinted_at(run: Run, git_repo: Repository) -> None:
    run("init", "--team", "T", "--people", "Anna", "--no-git", cwd=git_repo.path)
    assert HINT not in run("status", cwd=git_repo.path).err


def _status(repository: Repository) -> str:
    child = pexpect.spawn(
        sys.executable,
        ["-m", "leitbild_cli", "--lang", "en", "status"],
        cwd=str(repository.path),
        dimensions=(30, 100),
        encoding="utf-8",
        timeout=30,
    )
    child.expect(pexpect.EOF)
    return str(child.before)
