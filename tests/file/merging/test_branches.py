"""Thirty branches of one team, merged by a real git: nothing lost, nothing doubled, the same bytes in every order."""

from __future__ import annotations

import random
import sys
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from leitbild_cli.file.merging import driver as merging_driver
from leitbild_cli.file.merging.merge import merge

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tests.conftest import Repository, Run

BRANCHES = 30
SIGNS = "0123456789abcdefghjkmnpqrstvwxyz"
FILE = "leitbild.yaml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """What was there, and what each branch adds: people with the ids of their ideas."""

    base: Mapping[str, tuple[str, ...]]
    branches: tuple[Mapping[str, tuple[str, ...]], ...]

    def text(self, *chosen: int) -> str:
        """Give the file as the program would have written it with these branches."""
        people = {person: list(ids) for person, ids in self.base.items()}
        for number in chosen:
            for person, ids in self.branches[number].items():
                people.setdefault(person, []).extend(ids)
        blocks = (
            f"  {person}:\n    name: {person.title()}\n    ideas:\n{_ideas(ids)}    # {person}\n"
            f"    ballots:\n    notes:\n    # {person}\n"
            for person, ids in sorted(people.items())
        )
        head = "leitbild: 1\nlanguage: de\nteam: T\n\ncolumns:\n  purpose: Wozu?\n\npeople:\n"
        return f"{head}{''.join(blocks)}\n# ab hier: die Leitung\nparked:\n"


def _ideas(ids: list[str]) -> str:
    return "".join(
        f"      {one}:\n        column: purpose\n        text: Idee {one}\n        added:\n" for one in sorted(ids)
    )


def _team(number: int) -> Team:
    """Ten people with so many ideas; branches by them, by people with two open branches, and by newcomers."""
    source = random.Random(number)  # noqa: S311  any ids will do
    people = [f"person-{place}" for place in range(10)]
    newcomers = [f"neu-{place}" for place in range(4)]

    def ids(count: int) -> tuple[str, ...]:
        return tuple("a" + "".join(source.choice(SIGNS) for _sign in range(7)) for _one in range(count))

    authors = [*people, *people[:5], *newcomers, *newcomers[:2], *source.choices(people + newcomers, k=9)]
    return Team(
        base={person: ids(number // 10) for person in people},
        branches=tuple({author: ids(source.randint(1, 4))} for author in authors),
    )


def _order(seed: int) -> list[int]:
    return random.Random(seed).sample(range(BRANCHES), BRANCHES)  # noqa: S311  any order will do


def _with_branches(repository: Repository, team: Team, *, driver: bool) -> Path:
    """Commit the file on main and each branch from there."""
    path = repository.path / FILE
    (repository.path / ".gitattributes").write_text(f"{merging_driver.ATTRIBUTES}\n", encoding="utf-8")
    path.write_text(team.text(), encoding="utf-8")
    repository.commit("Start")
    for number in range(len(team.branches)):
        repository.git("switch", "--quiet", "--create", f"b{number}", "main")
        path.write_text(team.text(number), encoding="utf-8")
        repository.git("commit", "--quiet", "--all", "--message", f"Ideas {number}")
    repository.git("switch", "--quiet", "main")
    if driver:
        merging_driver.install(repository.path)
    return path


@pytest.mark.parametrize("number", [0, *(pytest.param(one, marks=pytest.mark.soak) for one in (10, 50, 300))])
def test_thirty_branches_make_the_same_file_in_every_order(number: int) -> None:
    team = _team(number)
    for seed in range(2):
        first, *others = _order(seed)
        text = team.text(first)
        for other in others:
            merged = merge(team.text(), text, team.text(other))
            assert merged.conflicts == ()
            text = merged.text
        assert text == team.text(*range(BRANCHES))


@pytest.mark.parametrize(
    ("number", "branches"),
    [(0, 10), *(pytest.param(one, BRANCHES, marks=pytest.mark.soak) for one in (0, 50))],
)
def test_git_merges_branches_with_the_driver(git_repo: Repository, number: int, branches: int) -> None:
    team = _team(number)
    path = _with_branches(git_repo, team, driver=True)
    chosen = _order(number)[:branches]
    for branch in chosen:
        git_repo.git("merge", "--quiet", "--no-edit", f"b{branch}")
    assert path.read_text(encoding="utf-8") == team.text(*sorted(chosen))


@pytest.mark.soak
@pytest.mark.parametrize("number", [10, 300])
def test_resolve_finishes_thirty_merges_after_the_fact(git_repo: Repository, run: Run, number: int) -> None:
    team = _team(number)
    path = _with_branches(git_repo, team, driver=False)
    unfinished = 0
    for branch in _order(number):
        if git_repo.git("merge", "--quiet", "--no-edit", f"b{branch}", check=False).code:
            unfinished += 1
            assert run("resolve", cwd=git_repo.path).code == 0
            git_repo.git("commit", "--quiet", "--no-edit")
    assert unfinished > 3
    assert path.read_text(encoding="utf-8") == team.text(*range(BRANCHES))


def test_git_rebases_and_picks_with_the_driver(git_repo: Repository) -> None:
    team = _team(10)
    path = _with_branches(git_repo, team, driver=True)
    order = _order(7)[:8]
    for below, branch in pairwise(order):
        git_repo.git("switch", "--quiet", f"b{branch}")
        git_repo.git("rebase", "--quiet", f"b{below}")
    assert path.read_text(encoding="utf-8") == team.text(*order)
    git_repo.git("switch", "--quiet", "main")
    for branch in order:
        git_repo.git("cherry-pick", f"b{branch}")
    assert path.read_text(encoding="utf-8") == team.text(*order)


def test_resolve_finishes_a_rebase_a_pick_and_a_stash(git_repo: Repository, run: Run) -> None:
    team = Team(base={}, branches=({"zoe": ("zzzzzzzz",)}, {"yan": ("yyyyyyyy",)}, {"zorro": ("xxxxxxxx",)}))
    path = _with_branches(git_repo, team, driver=False)
    git_repo.git("switch", "--quiet", "b0")
    assert git_repo.git("rebase", "b1", check=False).code
    assert run("resolve", cwd=git_repo.path).err.startswith("Next: `git rebase --continue`\n")
    git_repo.git("-c", "core.editor=true", "rebase", "--continue")
    assert path.read_text(encoding="utf-8") == team.text(0, 1)
    assert git_repo.git("cherry-pick", "b2", check=False).code
    assert run("resolve", cwd=git_repo.path).err.startswith("Next: `git cherry-pick --continue`\n")
    git_repo.git("-c", "core.editor=true", "cherry-pick", "--continue")
    assert path.read_text(encoding="utf-8") == team.text(0, 1, 2)
    git_repo.git("switch", "--quiet", "b1")
    path.write_text(team.text(1, 2), encoding="utf-8")
    git_repo.git("stash")
    git_repo.git("switch", "--quiet", "b0")
    git_repo.git("reset", "--quiet", "--hard", "HEAD~1")
    assert git_repo.git("stash", "pop", check=False).code
    assert "git stash drop" in run("resolve", cwd=git_repo.path).err
    assert path.read_text(encoding="utf-8") == team.text(0, 1, 2)
    assert git_repo.git("diff", "--name-only", "--diff-filter=U").out == ""


def test_resolve_joins_two_files_added_apart(git_repo: Repository, run: Run) -> None:
    team = Team(base={}, branches=({"zoe": ("zzzzzzzz",)}, {"yan": ("yyyyyyyy",)}))
    path = git_repo.path / FILE
    git_repo.commit("Nothing yet")
    for number in range(2):
        git_repo.git("switch", "--quiet", "--create", f"b{number}", "main")
        path.write_text(team.text(number), encoding="utf-8")
        git_repo.commit("Start")
    assert git_repo.git("merge", "b0", check=False).code
    assert run("resolve", cwd=git_repo.path).code == 0
    assert path.read_text(encoding="utf-8") == team.text(0, 1)


@pytest.mark.parametrize("gone", ["/nowhere/python", "false"], ids=["no interpreter", "a program that fails"])
def test_without_the_driver_git_marks_the_lines_and_resolve_heals(git_repo: Repository, run: Run, gone: str) -> None:
    team = Team(base={}, branches=({"zoe": ("zzzzzzzz",)}, {"yan": ("yyyyyyyy",)}))
    path = _with_branches(git_repo, team, driver=False)
    git_repo.git("config", "merge.leitbild.driver", merging_driver.driver_line(gone))
    git_repo.git("merge", "--quiet", "b0")
    assert git_repo.git("merge", "b1", check=False).code
    text = path.read_text(encoding="utf-8")
    assert "<<<<<<< ours" in text
    assert "zzzzzzzz" in text
    assert "yyyyyyyy" in text
    assert run("resolve", cwd=git_repo.path).code == 0
    assert path.read_text(encoding="utf-8") == team.text(0, 1)


def test_only_what_both_sides_changed_is_marked_by_the_driver(git_repo: Repository) -> None:
    team = Team(base={"anna": ("aaaaaaaa",)}, branches=({"zoe": ("zzzzzzzz",)}, {"yan": ("yyyyyyyy",)}))
    path = _with_branches(git_repo, team, driver=True)
    for number, word in enumerate(("Eins", "Zwei")):
        git_repo.git("switch", "--quiet", f"b{number}")
        path.write_text(team.text(number).replace("Idee aaaaaaaa", word), encoding="utf-8")
        git_repo.commit(word)
    merged = git_repo.git("merge", "b0", check=False)
    assert merged.code == 1
    assert "leitbild.yaml: 1 Stelle wurde auf beiden Seiten geändert. `leitbild resolve` zeigt sie." in merged.err
    marked = "<<<<<<< ours\n        text: Zwei\n=======\n        text: Eins\n>>>>>>> theirs\n"
    assert path.read_text(encoding="utf-8") == team.text(0, 1).replace("        text: Idee aaaaaaaa\n", marked)


def test_a_side_that_cannot_be_read_gets_gits_own_merge(git_repo: Repository, run: Run) -> None:
    team = Team(base={}, branches=({"zoe": ("zzzzzzzz",)}, {"yan": ("yyyyyyyy",)}))
    path = _with_branches(git_repo, team, driver=True)
    git_repo.git("switch", "--quiet", "b1")
    path.write_text(team.text(1) + "merged: [\n", encoding="utf-8")
    git_repo.commit("Broken")
    merged = git_repo.git("merge", "b0", check=False)
    assert merged.code == 1
    assert "Die Seite `ours` lässt sich nicht zusammenführen: Zeile 24" in merged.err
    assert path.read_text(encoding="utf-8").count("<<<<<<< ours") == 1
    refused = run("resolve", cwd=git_repo.path)
    assert refused.code != 0
    assert "merged: [" in path.read_text(encoding="utf-8")


def test_the_driver_runs_in_folders_with_blanks_and_quotes(git_repo: Repository, tmp_path: Path) -> None:
    odd = tmp_path / "it's 100 % here"
    odd.mkdir()
    wrapper = odd / "python"
    wrapper.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', encoding="utf-8")
    wrapper.chmod(0o755)
    team = Team(base={}, branches=({"zoe": ("zzzzzzzz",)}, {"yan": ("yyyyyyyy",)}))
    path = _with_branches(git_repo, team, driver=False)
    git_repo.git("config", "merge.leitbild.driver", merging_driver.driver_line(str(wrapper)))
    git_repo.git("merge", "--quiet", "b0")
    git_repo.git("merge", "--quiet", "--no-edit", "b1")
    assert path.read_text(encoding="utf-8") == team.text(0, 1)
