"""`status` at a terminal: a copy of the repository whose git knows nothing of ideas is told so, once it helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.conftest import Repository, Run
    from tests.terminal import Start

HINT = "git merges this file line by line here; `leitbild git install` lets it merge"


def test_a_missing_driver_is_hinted_at_until_it_is_installed(run: Run, git_repo: Repository, terminal: Start) -> None:
    run("init", "--team", "T", "--people", "Anna", "--no-git", cwd=git_repo.path)
    assert HINT in terminal("status", cwd=git_repo.path, columns=100).end().said
    assert run("git", "install", cwd=git_repo.path).code == 0
    assert HINT not in terminal("status", cwd=git_repo.path, columns=100).end().said


def test_a_pipe_is_not_hinted_at(run: Run, git_repo: Repository) -> None:
    run("init", "--team", "T", "--people", "Anna", "--no-git", cwd=git_repo.path)
    assert HINT not in run("status", cwd=git_repo.path).err
