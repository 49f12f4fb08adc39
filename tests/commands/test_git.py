"""`git install | uninstall | status`, and the question `init` asks: settings of one repository, nobody else's."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from typing import TYPE_CHECKING

from leitbild_cli.file.merging.driver import driver_line

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Repository, Run

LINE = "leitbild.yaml text eol=lf merge=leitbild\n"


def _driver(repository: Repository) -> str:
    return repository.git("config", "--local", "merge.leitbild.driver", check=False).out


def test_install_twice_is_install_once_and_uninstall_leaves_nothing(run: Run, git_repo: Repository) -> None:
    (git_repo.path / ".gitattributes").write_text(LINE, encoding="utf-8")
    before = (git_repo.path / ".git" / "config").read_text(encoding="utf-8")
    ran = run("git", "install", cwd=git_repo.path)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "From now on git merges leitbild.yaml idea by idea in this copy of the repository.\n"
    installed = (git_repo.path / ".git" / "config").read_text(encoding="utf-8")
    assert run("git", "install", cwd=git_repo.path).code == 0
    assert (git_repo.path / ".git" / "config").read_text(encoding="utf-8") == installed
    ran = run("git", "uninstall", cwd=git_repo.path)
    assert (ran.code, ran.out) == (0, "git merges leitbild.yaml line by line again.\n")
    assert (git_repo.path / ".git" / "config").read_text(encoding="utf-8") == before
    assert run("git", "uninstall", cwd=git_repo.path).out == "The setting was not there.\n"


def test_the_configured_command_names_this_interpreter_and_a_way_without_it(run: Run, git_repo: Repository) -> None:
    run("git", "install", cwd=git_repo.path)
    words = _driver(git_repo)
    assert f"; {sys.executable} -P -m leitbild_cli merge-driver %O %A %B %L %P; " in words
    assert "git merge-file -L ours -L base -L theirs %A.ours %O %B" in words


def test_interpreters_with_odd_names_are_quoted() -> None:
    assert "; '/opt/it'\"'\"'s 100 %%/python' -P -m leitbild_cli" in driver_line("/opt/it's 100 %/python")


def test_status_says_what_is_missing_and_the_next_step(run: Run, git_repo: Repository) -> None:
    ran = run("git", "status", cwd=git_repo.path)
    assert (ran.code, ran.out) == (1, "Missing: git merges leitbild.yaml line by line.\n")
    assert ran.err == (
        f"Next: `leitbild git install`\nOne line is missing in .gitattributes, and must be committed: {LINE}"
    )
    (git_repo.path / ".gitattributes").write_text(LINE, encoding="utf-8")
    run("git", "install", cwd=git_repo.path)
    ran = run("git", "status", cwd=git_repo.path, lang="de")
    assert (ran.code, ran.out, ran.err) == (
        0,
        "Eingerichtet: git führt die leitbild.yaml Idee für Idee zusammen.\n",
        "",
    )


def test_status_knows_another_driver_from_this_one(run: Run, git_repo: Repository) -> None:
    git_repo.git("config", "merge.leitbild.driver", "old %A")
    ran = run("git", "status", "--json", cwd=git_repo.path)
    told = json.loads(ran.out)
    assert ran.code == 1
    assert (told["state"], told["driver"], told["attributes"]) == ("other", "old %A", False)
    assert "old %A" in run("git", "status", cwd=git_repo.path).err


def test_the_command_of_an_older_version_is_known_as_another_and_renewed(run: Run, git_repo: Repository) -> None:
    (git_repo.path / ".gitattributes").write_text(LINE, encoding="utf-8")
    run("git", "install", cwd=git_repo.path)
    new = _driver(git_repo)
    lines = "git merge-file -L ours -L base -L theirs %A %O %B"
    driver = f"{sys.executable} -P -m leitbild_cli merge-driver %O %A %B %L %P"
    git_repo.git("config", "merge.leitbild.driver", f"{driver} || {{ test $? -eq 8 && exit 1; {lines}; }}")
    ran = run("git", "status", cwd=git_repo.path)
    assert (ran.code, ran.out.split(":")[0]) == (1, "Other")
    assert "Next: `leitbild git install`" in ran.err
    assert run("git", "install", cwd=git_repo.path).code == 0
    assert _driver(git_repo) == new
    assert run("git", "status", cwd=git_repo.path).code == 0


def test_without_a_repository_nothing_can_be_set(run: Run, tmp_path: Path) -> None:
    for verb in ("install", "uninstall", "status"):
        ran = run("git", verb, cwd=tmp_path)
        assert ran.code == 3
        assert "There is no git repository here, or git is not installed. Start one with `git init`." in ran.err


def test_init_sets_it_only_where_it_is_wished_for(run: Run, git_repo: Repository) -> None:
    words = ("init", "--team", "T", "--people", "Anna", "--language", "de")
    assert run(*words, cwd=git_repo.path).code == 0
    assert _driver(git_repo) == ""
    (git_repo.path / "leitbild.yaml").unlink()
    assert run(*words, "--no-git", cwd=git_repo.path).code == 0
    assert _driver(git_repo) == ""
    (git_repo.path / "leitbild.yaml").unlink()
    assert run(*words, "--git", cwd=git_repo.path).code == 0
    assert "merge-driver" in _driver(git_repo)


def test_the_driver_tells_its_arguments_when_asked(run: Run) -> None:
    ran = run("merge-driver", "--help")
    assert ran.code == 0
    assert "%O %A %B %L %P" in ran.out


def test_a_module_on_the_branch_is_not_run_by_a_merge(git_repo: Repository) -> None:
    trap = git_repo.path / "leitbild_cli"
    trap.mkdir()
    (trap / "__init__.py").write_text("raise SystemExit('run')\n", encoding="utf-8")
    words = shlex.split(driver_line().partition(" merge-driver ")[0].rpartition("; ")[2])
    done = subprocess.run([*words, "--version"], cwd=git_repo.path, capture_output=True, check=False)
    assert done.stdout.startswith(b"leitbild ")
