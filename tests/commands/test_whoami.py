"""`whoami`: who the program takes you for, and why."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Repository, Run
    from tests.terminal import Start

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
    git_repo.git("config", "user.name", "BEN")
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


def test_a_first_name_alone_is_no_proof(run: Run, git_repo: Repository, file: Path) -> None:
    git_repo.git("config", "user.name", "Anna Jones")
    ran = run("whoami", cwd=git_repo.path)
    assert ran.code == 1
    assert "git calls you Anna Jones; whether you are Anna (anna) is not sure." in ran.err
    assert (
        '`leitbild whoami --set anna`, or each time with `--by`. If you are new: `leitbild person add "Anna Jones"`.'
        in ran.err
    )
    for by in ((), ("--by", "Anna Jones")):
        ran = run("idea", "add", "-c", "purpose", "Mut", *by, cwd=git_repo.path)
        assert (ran.code, ran.err[:26]) == (2, "git calls you Anna Jones; ")
    assert file.read_text(encoding="utf-8") == FILE
    assert run("whoami", "--set", "anna", cwd=git_repo.path).code == 0
    assert run("idea", "add", "-c", "purpose", "Mut", cwd=git_repo.path).out.startswith("Thank you, Anna.")


def test_a_full_match_goes_before_a_first_name(run: Run, git_repo: Repository, file: Path) -> None:
    git_repo.git("config", "user.name", "Anna Jones")
    assert run("person", "add", "Anna Jones", cwd=git_repo.path).code == 0
    assert run("whoami", cwd=git_repo.path).out == "Anna Jones (anna-jones)\n"
    assert file.exists()


@pytest.mark.parametrize("remembers", [True, False])
def test_nobody_takes_a_place_by_being_added(run: Run, git_repo: Repository, file: Path, *, remembers: bool) -> None:
    for key, value in (("name", "Anna Jones"), ("email", "anna@example.org")):
        git_repo.git("config", f"user.{key}", value)
    git_repo.commit("Anna, in a block of her own")
    if remembers:
        run("whoami", "--set", "anna", cwd=git_repo.path)
    assert run("person", "add", "Anna Jones", cwd=git_repo.path).code == 0
    git_repo.commit("Somebody else of this name")
    ran = run("whoami", cwd=git_repo.path)
    assert "anna-jones" not in ran.out
    assert ran.out == ("Anna (anna)\n" if remembers else "Nobody: the program cannot tell who you are.\n")
    assert ("Anna Jones (anna-jones) or Anna (anna)" in ran.err) is not remembers
    assert "person add" not in ran.err
    assert file.exists()


def test_a_newcomer_is_told_how_to_take_part(run: Run, git_repo: Repository, file: Path) -> None:
    git_repo.git("config", "user.name", "Eve Newcomer")
    ran = run("idea", "add", "-c", "purpose", "Mut", cwd=git_repo.path)
    told = 'There are: anna, ben. Who is new signs up first: `leitbild person add "Eve Newcomer"`.\n'
    assert (ran.code, ran.err) == (2, f"The person is missing. Give it with `--by`. {told}")
    assert run("idea", "add", "-c", "purpose", "Mut", "--by", "Eve", cwd=git_repo.path).code == 0
    assert "  eve:\n    name: Eve\n" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("verb", [("idea", "add", "-c", "purpose", "Mut"), ("brainstorm",)])
@pytest.mark.parametrize("slip", [("niemand", "There are: anna, ben."), ("Bem", "Did you mean `ben`?")])
def test_nobody_is_made_up_by_a_slip(
    run: Run, git_repo: Repository, file: Path, verb: tuple[str, ...], slip: tuple[str, str]
) -> None:
    name, said = slip
    git_repo.git("config", "user.name", "Anna")
    ran = run(*verb, "--by", name, cwd=git_repo.path, stdin="Mut\n")
    assert ran.code == 2
    new = f"Who is new signs up first: `leitbild person add {name}`."
    assert ran.err == f"Nothing found for `{name}` (person). {said} {new}\n"
    assert file.read_text(encoding="utf-8") == FILE


def test_who_types_for_somebody_else_is_named(run: Run, git_repo: Repository, file: Path) -> None:
    git_repo.git("config", "user.name", "Ben")
    ran = run("idea", "add", "-c", "purpose", "Mut", "--by", "anna", cwd=git_repo.path, lang="de")
    assert (ran.code, ran.err.splitlines()[0]) == (0, "Getippt von Ben für Anna.")
    assert "Getippt" not in run("idea", "add", "-c", "purpose", "Ruhe", "--by", "ben", cwd=git_repo.path, lang="de").err
    git_repo.git("config", "leitbild.person", "anna")
    assert "Typed by Anna for Ben." in run("idea", "add", "-c", "purpose", "Witz", "--by", "ben", cwd=git_repo.path).err
    assert file.exists()


def test_a_terminal_is_asked_once_who_it_is(terminal: Start, git_repo: Repository, file: Path) -> None:
    git_repo.git("config", "user.name", "Anna Smith")
    asked = terminal("idea", "add", "-c", "purpose", "Mut", cwd=git_repo.path)
    asked.answer("Are you Anna (anna)?", "y")
    assert "remembers that you are Anna" in " ".join(asked.end().said.split())
    assert git_repo.git("config", "--local", "leitbild.person").out == "anna\n"
    assert terminal("idea", "add", "-c", "purpose", "Ruhe", cwd=git_repo.path).end().code == 0
    assert file.read_text(encoding="utf-8").count("column: purpose") == 2


def test_somebody_new_says_so_at_a_terminal(terminal: Start, git_repo: Repository, file: Path) -> None:
    git_repo.git("config", "user.name", "Anna Jones")
    asked = terminal("idea", "add", "-c", "purpose", "Mut", cwd=git_repo.path)
    asked.answer("Are you Anna (anna)?", "n")
    asked.answer("Who are you? (letter)", "c")
    asked.answer("Your name:", "")
    assert asked.end().code == 0
    assert "  anna-jones:\n    name: Anna Jones\n" in file.read_text(encoding="utf-8")
