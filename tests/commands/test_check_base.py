"""`check --base`: who touched what since the branch began, as git knows it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.conftest import Ran, Repository, Run

TEAM = """\
leitbild: 1
language: en
team: Customer service
brief:

columns:
  purpose: Why do we exist?

people:
  anna:
    name: Anna
    ideas:
      k7m2xq4d:
        column: purpose
        text: Make customers happy
        added: 2026-11-23T09:04Z
    # anna
    ballots:
    notes:
    # anna
  ben:
    name: Ben
    ideas:
      p4n8w2sa:
        column: purpose
        text: Keep calm
        added: 2026-11-23T09:04Z
    # ben
    ballots:
    notes:
    # ben

sources:
parts:
experience:
merged:
distinct:
parked:
votes:
drafts:
feedback:
adopted:
measures:
reviews:
"""
REPAIR = "Everybody writes in their own block; let Ben do it, or ask first."


@pytest.fixture
def branch(git_repo: Repository) -> Repository:
    """Anna's branch of a team's repository."""
    (git_repo.path / "leitbild.yaml").write_text(TEAM, encoding="utf-8")
    git_repo.commit("Start")
    git_repo.git("checkout", "--quiet", "-b", "ideas")
    return git_repo


@pytest.fixture
def check(run: Run, branch: Repository) -> Callable[..., Ran]:
    def call(*words: str, env: dict[str, str] | None = None) -> Ran:
        return run("check", "--base", "main", *words, cwd=branch.path, env=env)

    return call


def edit(path: Path, old: str, new: str) -> None:
    text = (path / "leitbild.yaml").read_text(encoding="utf-8")
    assert old in text
    (path / "leitbild.yaml").write_text(text.replace(old, new, 1), encoding="utf-8")


def test_an_idea_in_the_own_block_is_right(check: Callable[..., Ran], branch: Repository, run: Run) -> None:
    run("idea", "add", "-c", "purpose", "Be there", "--by", "anna", cwd=branch.path)
    branch.commit("My idea")
    ran = check()
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.startswith("All is right.\n")


def test_an_edit_in_anothers_block_is_named_with_its_line(check: Callable[..., Ran], branch: Repository) -> None:
    edit(branch.path, "Keep calm", "Make noise")
    branch.commit("Better like this")
    before = (branch.path / "leitbild.yaml").read_bytes()
    ran = check()
    assert (ran.code, ran.out) == (1, f"leitbild.yaml:24:7: Anna changed an idea of Ben. {REPAIR}\n")
    assert (branch.path / "leitbild.yaml").read_bytes() == before
    assert check("--author", "ben").code == 0


def test_what_is_not_committed_yet_counts_too(check: Callable[..., Ran], branch: Repository) -> None:
    branch.git("config", "user.name", "Anna")
    edit(branch.path, "Keep calm", "Make noise")
    assert check().out.startswith("leitbild.yaml:24:7: Anna changed an idea of Ben.")


def test_what_came_from_main_is_not_the_branchs_doing(check: Callable[..., Ran], branch: Repository) -> None:
    edit(branch.path, "Make customers happy", "Make all customers happy")
    branch.commit("Mine")
    branch.git("checkout", "--quiet", "main")
    edit(branch.path, "Keep calm", "Keep very calm")
    branch.commit("Ben's, merged meanwhile")
    branch.git("checkout", "--quiet", "ideas")
    assert check().code == 0
    branch.git("merge", "--quiet", "--no-edit", "main")
    assert check().code == 0


def test_git_says_who_it_was(check: Callable[..., Ran], branch: Repository) -> None:
    edit(branch.path, "Keep calm", "Keep very calm")
    branch.git("add", ".")
    branch.git("commit", "--quiet", "-m", "From the browser", "--author", "octocat <1+b@users.noreply.example.org>")
    unknown = check()
    assert unknown.code == 0
    assert unknown.out == (
        "leitbild.yaml:1:1: Hint: octocat is nobody in this file, so only what holds for everybody was looked at."
        " Name the person with `--author`, with `git config leitbild.address.KEY ADDRESS`, or in `.mailmap`.\n"
    )
    branch.git("config", "leitbild.address.ben", "1+b@users.noreply.example.org")
    assert (check().code, check().out) == (0, "")
    branch.git("config", "leitbild.address.ben", "elsewhere@example.org")
    (branch.path / ".mailmap").write_text("Anna <1+b@users.noreply.example.org>\n", encoding="utf-8")
    assert "Anna changed an idea of Ben" in check().out


def test_the_managers_sections_are_the_managers(check: Callable[..., Ran], branch: Repository) -> None:
    edit(branch.path, "team: Customer service", "team: Somebody else")
    branch.commit("Our new name")
    nobody = check()
    assert nobody.code == 0
    assert "nobody is named as manager" in nobody.out
    other = check(env={"LEITBILD_MANAGERS": "Ben, Clara"})
    assert other.code == 1
    assert other.out == (
        "leitbild.yaml:3:1: Anna changed `team`, which belongs to the manager."
        " Take it back, or ask the manager to do it.\n"
    )
    branch.git("config", "leitbild.managers", "Anna")
    assert (check().code, check().out) == (0, "")


def test_gitlab_gets_its_report(check: Callable[..., Ran], branch: Repository) -> None:
    edit(branch.path, "text: Keep calm", 'text: "Make noise\\n::error::x"')
    branch.commit("Better like this")
    first = json.loads(check("--format", "gitlab").out)
    assert [{**one, "fingerprint": ""} for one in first] == [
        {
            "description": f"Anna changed an idea of Ben. {REPAIR}",
            "check_name": "leitbild-foreign-idea",
            "fingerprint": "",
            "severity": "major",
            "location": {"path": "leitbild.yaml", "lines": {"begin": 24}},
        }
    ]
    edit(branch.path, "brief:", "brief:\n# a line more")
    again = json.loads(check("--format", "gitlab").out)
    assert again[0]["fingerprint"] == first[0]["fingerprint"]
    assert again[0]["location"] != first[0]["location"]


def test_where_nothing_is_wrong_the_report_is_empty(run: Run, branch: Repository) -> None:
    assert run("check", "--format", "gitlab", cwd=branch.path).out == "[]\n"


def test_a_new_file_has_nothing_to_compare_with(run: Run, git_repo: Repository) -> None:
    git_repo.commit("Nothing yet")
    (git_repo.path / "leitbild.yaml").write_text(TEAM, encoding="utf-8")
    assert run("check", "--base", "main", cwd=git_repo.path).code == 0


def test_a_base_that_cannot_be_read_is_said(check: Callable[..., Ran], branch: Repository) -> None:
    branch.git("checkout", "--quiet", "main")
    (branch.path / "leitbild.yaml").write_text("leitbild: 1\nleitbild: 1\n", encoding="utf-8")
    branch.commit("Broken")
    branch.git("checkout", "--quiet", "-B", "ideas")
    (branch.path / "leitbild.yaml").write_text(TEAM, encoding="utf-8")
    branch.commit("Mended")
    ran = check()
    assert ran.code == 0
    assert "At `main` this file cannot be read" in ran.out


@pytest.mark.parametrize("base", ["nowhere", "--help", ""])
def test_a_base_that_is_no_commit_is_refused(run: Run, branch: Repository, base: str) -> None:
    ran = run("check", "--base", base, cwd=branch.path)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        f"`{base}` is no commit that this branch goes back to."
        " In a build, fetch the whole history (`fetch-depth: 0`, `GIT_DEPTH: 0`).\n"
    )


def test_a_new_idea_that_is_close_to_another_is_a_hint(check: Callable[..., Ran], branch: Repository, run: Run) -> None:
    run("idea", "add", "-c", "purpose", "Keeping calm", "--by", "anna", cwd=branch.path)
    branch.commit("My idea")
    ran = check("--strict")
    assert ran.code == 0
    told = "Hint: “Keeping calm” is close to Ben's “Keep calm”: the same words with other endings."
    assert f"{told} Perhaps support it instead: `leitbild idea support p4n8w2sa`.\n" in ran.out
