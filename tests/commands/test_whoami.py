"""`whoami`: who the program takes you for, and why."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Repository, Run

FILE = """\
leitbild: 1
language: de
team: T
columns:
  purpose: Wozu?
people:
  anna:
    name: Anna
  ben:
    name: Ben
"""


@pytest.fixture
def file(git_repo: Repository) -> Path:
    path = git_repo.path / "leitbild.yaml"
    path.write_text(FILE, encoding="utf-8")
    return path


def test_nobody_is_told_how_to_become_somebody(run: Run, git_repo: Repository, file: Path) -> None:
    ran = run("whoami", cwd=git_repo.path)
    assert (ran.code, ran.out) == (1, "Nobody: the program cannot tell who you are.\n")
    assert ran.err.startswith("Next: `leitbild whoami --set PERSON`")
    assert file.read_text(encoding="utf-8") == FILE


def test_each_way_of_knowing_beats_the_ones_below_it(run: Run, git_repo: Repository, file: Path) -> None:
    git_repo.git("config", "user.name", "Ben Berger")
    ran = run("whoami", cwd=git_repo.path)
    assert (ran.out, ran.err) == ("Ben (ben)\n", "because git's user name (`user.name`) fits\n")
    assert run("whoami", "--set", "Anna", cwd=git_repo.path).out == "Anna (anna)\n"
    assert git_repo.git("config", "--local", "leitbild.person").out == "anna\n"
    ran = run("whoami", cwd=git_repo.path, lang="de")
    assert ran.err == "weil die git-Einstellung `leitbild.person` dieses Repositorys es sagt\n"
    assert run("whoami", cwd=git_repo.path, env={"LEITBILD_PERSON": "ben"}).out == "Ben (ben)\n"
    ran = run("whoami", "--by", "an", "--json", cwd=git_repo.path, env={"LEITBILD_PERSON": "ben"})
    assert json.loads(ran.out) == {"schema_version": 1, "person": "anna", "name": "Anna", "source": "--by"}
    assert file.read_text(encoding="utf-8") == FILE


def test_somebody_unknown_is_refused_and_nothing_is_set(run: Run, git_repo: Repository, file: Path) -> None:
    ran = run("whoami", "--set", "Zoe", cwd=git_repo.path)
    assert ran.code == 2
    assert "`Zoe`" in ran.err
    assert git_repo.git("config", "leitbild.person", check=False).out == ""
    assert file.exists()


def test_without_a_repository_nothing_is_remembered(run: Run, tmp_path: Path) -> None:
    (tmp_path / "leitbild.yaml").write_text(FILE, encoding="utf-8")
    ran = run("whoami", "--set", "anna")
    assert ran.code == 3
    assert "There is no git repository here" in ran.err
