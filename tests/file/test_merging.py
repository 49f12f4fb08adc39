"""Everybody in a branch of their own, merged by git alone: nobody waits for anybody, and nothing is lost."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from leitbild_cli.core.model import Ballot, Column, Idea, Leitbild, Note, Person
from leitbild_cli.file.layout import fresh_text
from leitbild_cli.file.store import change, open_file

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Repository, Run

NAMES = ("anna", "ben", "cem", "dora", "eva", "finn", "gül", "hans", "ida", "jo")
NOW = datetime(2026, 11, 23, 9, 4, tzinfo=UTC)
LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"


@pytest.mark.parametrize(
    ("order", "ideas_before"),
    [(1, 0), (2, 5), *(pytest.param(*one, marks=pytest.mark.soak) for one in ((1, 5), (2, 0), (3, 0), (3, 5)))],
)
def test_ten_people_with_three_open_branches_each_never_conflict(
    git_repo: Repository, run: Run, ideas_before: int, order: int
) -> None:
    chance = random.Random(order)  # noqa: S311  repeatable, not secret
    team = _team([_key(name) for name in NAMES], ideas_before, chance)
    path = _start(git_repo, team)
    branches = []
    for person in team.people:
        branches.append(_branch(git_repo, f"{person.id}/idea"))
        words = ("idea", "add", "--by", person.id, "--column", "purpose", f"Idea of {person.name}")
        assert run(*words, cwd=git_repo.path).code == 0
        git_repo.commit("idea")
        branches.append(_branch(git_repo, f"{person.id}/ballot"))
        _put(path, replace(person, ballots=(Ballot(column="purpose", ranks=(_id(chance), _id(chance)), cast=NOW),)))
        git_repo.commit("ballot")
        branches.append(_branch(git_repo, f"{person.id}/note"))
        _put(path, replace(person, notes=(Note(id=_id(chance), rating=4, text="Liest sich gut", added=NOW),)))
        git_repo.commit("note")
    chance.shuffle(branches)
    _merge_all(git_repo, branches)
    people = open_file(path).leitbild.people
    assert [len(person.ideas) for person in people] == [ideas_before + 1] * len(NAMES)
    assert [len(person.ballots[0].ranks) for person in people] == [2] * len(NAMES)
    assert [person.notes[0].text for person in people] == ["Liest sich gut"] * len(NAMES)


@pytest.mark.parametrize("order", [1, pytest.param(2, marks=pytest.mark.soak)])
def test_thirty_branches_with_one_to_four_ideas_never_conflict(git_repo: Repository, order: int) -> None:
    chance = random.Random(order)  # noqa: S311  repeatable, not secret
    team = _team([f"p{number:02}" for number in range(30)], 0, chance)
    path = _start(git_repo, team)
    said: set[str] = set()
    branches = []
    for person in team.people:
        branches.append(_branch(git_repo, person.id))
        texts = [f"{person.id}, {number}\nin two lines" for number in range(chance.randint(1, 4))]
        ideas = tuple(Idea(id=_id(chance), column="purpose", text=text, added=NOW, late=True) for text in texts)
        said |= set(texts)
        _put(path, replace(person, ideas=ideas))
        git_repo.commit(person.id)
    chance.shuffle(branches)
    _merge_all(git_repo, branches)
    assert {idea.text for person in open_file(path).leitbild.people for idea in person.ideas} == said


def _key(name: str) -> str:
    return name.replace("ü", "ue")


def _id(chance: random.Random) -> str:
    return chance.choice(LETTERS[10:]) + "".join(chance.choices(LETTERS, k=7))


def _team(keys: list[str], ideas: int, chance: random.Random) -> Leitbild:
    people = tuple(
        Person(
            id=key,
            name=key.title(),
            ideas=tuple(
                sorted(
                    (Idea(id=_id(chance), column="purpose", text="Zeit haben", added=NOW) for _one in range(ideas)),
                    key=lambda idea: idea.id,
                )
            ),
        )
        for key in keys
    )
    return Leitbild(team="T", columns=(Column(id="purpose", question="Why?"),), people=people)


def _start(repository: Repository, leitbild: Leitbild) -> Path:
    path = repository.path / "leitbild.yaml"
    path.write_text(fresh_text(leitbild), encoding="utf-8")
    repository.commit("Start")
    return path


def _branch(repository: Repository, name: str) -> str:
    repository.git("checkout", "--quiet", "-b", name, "main")
    return name


def _put(path: Path, block: Person) -> None:
    def one(leitbild: Leitbild) -> tuple[Leitbild, None]:
        return replace(leitbild, people=tuple(block if it.id == block.id else it for it in leitbild.people)), None

    change(path, one)


def _merge_all(repository: Repository, branches: list[str]) -> None:
    repository.git("checkout", "--quiet", "main")
    for branch in branches:
        merged = repository.git("merge", "--quiet", "--no-edit", branch, check=False)
        assert merged.code == 0, f"{branch}: {merged.out}{merged.err}"
