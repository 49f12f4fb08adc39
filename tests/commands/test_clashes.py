"""What both sides of a merge decided may contradict each other where no line does: what is said leads to `check`."""

from __future__ import annotations

import json
import random
import re
from typing import TYPE_CHECKING, NamedTuple

import pytest

from leitbild_cli.file.merging import driver
from tests.conftest import NOW

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.conftest import Repository, Run

PEOPLE = ("anna", "ben", "clara")
IDEAS = ("ak7m2xq4", "ap4n8w2s", "bq2r5t7y", "bz3c6v9k", "cm8j4h2n", "dg5f7d3s", "dw9e2r4t")
OF = {"a": "anna", "b": "ben", "c": "clara", "d": "clara"}
TEXTS = ("Kunden glücklich machen", "Fragen gern beantworten", "Schnell antworten", "Ruhe bewahren", "Tee kochen")
HEAD = """\
leitbild: 1
language: en
team: Kundenservice

columns:
  purpose: Was ist das Ziel?
  culture: Wie sind wir?

people:
"""
SECTIONS = "merged distinct parked votes drafts".split()
MERGED = "that both sides decided do"
NEXT = "as a merge can leave it"
LATER = ("2026-11-24T09:04Z", "2026-11-25T09:04Z")


def start() -> str:
    """Give the file of three people before anything is decided."""
    blocks = []
    for person in PEOPLE:
        own = [idea for idea in IDEAS if OF[idea[0]] == person]
        ideas = "".join(
            f"      {idea}:\n        column: {'culture' if idea[0] == 'd' else 'purpose'}\n"
            f"        text: {TEXTS[IDEAS.index(idea) % len(TEXTS)]} {idea[0]}\n"
            for idea in own
        )
        blocks.append(
            f"  {person}:\n    name: {person.title()}\n    ideas:\n{ideas}    # {person}\n"
            f"    ballots:\n    notes:\n    # {person}\n"
        )
    return HEAD + "".join(blocks) + "".join(f"{section}:\n" for section in SECTIONS)


@pytest.fixture
def team(git_repo: Repository) -> Repository:
    """Give a team's repository whose git merges line by line."""
    (git_repo.path / "leitbild.yaml").write_text(start(), encoding="utf-8")
    (git_repo.path / ".gitattributes").write_text(f"{driver.ATTRIBUTES}\n", encoding="utf-8")
    git_repo.commit("Start")
    return git_repo


def errors(run: Run, repository: Repository, commit: str = "") -> set[tuple[str, str]]:
    """Give what `check` finds wrong in the file, as it is or as it was in a commit."""
    path = repository.path / "leitbild.yaml"
    if commit:
        path = repository.path.parent / "side.yaml"
        path.write_text(repository.git("show", f"{commit}:leitbild.yaml").out, encoding="utf-8")
    found = json.loads(run("check", "--json", str(path), cwd=repository.path).out)["findings"]
    return {(one["code"], one["message"]) for one in found if one["severity"] == "error"}


class History(NamedTuple):
    """What was there when both began, what each did, and how it comes together."""

    before: Sequence[str]
    sides: tuple[Sequence[str], Sequence[str]]
    way: str
    driven: bool


def deed(chance: random.Random) -> str:
    """Give a command that people or the manager may give at any time; many are refused."""
    idea, other, person = chance.choice(IDEAS), chance.choice(IDEAS), chance.choice(PEOPLE)
    column = chance.choice(["purpose", "purpose", "culture"])
    return chance.choice(
        [
            f"idea withdraw {idea} --by {OF[idea[0]]}",
            f"idea withdraw {idea} --by {OF[idea[0]]}",
            f"idea park {idea} --because später",
            f"idea unpark {idea} --because doch",
            f"idea merge {idea} {other} --because gleich",
            f"idea merge {other} {idea} --because gleich",
            f"idea unmerge {idea} --because verschieden",
            f"idea move {idea} -c {column} --by {OF[idea[0]]}",
            f"idea edit {idea} Anders_{idea} --by {OF[idea[0]]}",
            f"idea support {idea} --by {person}",
            f"idea unmerge {idea} --apart --because verschieden",
            f"vote open --yes -c {column}",
            f"vote cast {idea} {other} -c {column} --by {person}",
            f"vote cast {other} -c {column} --by {person}",
            f"vote close --yes -c {column}",
            f"vote count -c {column}",
            f"vote count --yes -c {column}",
            f"vote reopen --yes -c {column}",
            "draft compose",
        ]
    )


def random_history(seed: int) -> History:
    chance = random.Random(seed)  # noqa: S311  any history will do
    before = [deed(chance) for _number in range(chance.choice([0, 2, 6, 12]))]
    sides = [[deed(chance) for _number in range(chance.choice([2, 4, 8]))] for _side in range(2)]
    way = chance.choice(["merge", "merge", "merge", "rebase", "cherry-pick", "squash"])
    return History(before, (sides[0], sides[1]), way, chance.random() < 0.5)


def lived(run: Run, repository: Repository, history: History, name: str) -> tuple[str, bool]:
    """Let both sides do their deeds and come together; give what git and `resolve` said, and whether it is done."""
    at = (repository.path, f"{name}-one", f"{name}-other")
    repository.git("switch", "--quiet", "--force-create", at[1], "main")
    _do(run, repository, history.before)
    repository.git("branch", "--force", at[2])
    for branch, deeds, now in zip(at[1:], history.sides, LATER, strict=True):
        repository.git("switch", "--quiet", branch)
        _do(run, repository, deeds, now)
    if history.driven:
        driver.install(repository.path)
    else:
        driver.uninstall(repository.path)
    for side, branch in (("ours", at[1]), ("theirs", at[2])):
        repository.git("branch", "--force", f"{name}-{side}", branch)
    repository.git("switch", "--quiet", at[2] if history.way == "rebase" else at[1])
    words = {
        "merge": ("merge", "--quiet", "--no-edit", at[2]),
        "squash": ("merge", "--quiet", "--squash", at[2]),
        "rebase": ("rebase", "--quiet", at[1]),
        "cherry-pick": ("cherry-pick", "--allow-empty", "--keep-redundant-commits", at[2]),
    }
    ran = repository.git(*words[history.way], check=False)
    said = ran.err + ran.out
    if ran.code:
        done = run("resolve", "--here", cwd=repository.path)
        said += done.err
        if done.code:
            return said, False
    for rest in ("commit --quiet --message Together", "-c core.editor=true rebase --continue"):
        repository.git(*rest.split(), check=False)
    return said, True


def _do(run: Run, repository: Repository, deeds: Sequence[str], now: str = NOW) -> None:
    for words in deeds:
        run(*words.split(), cwd=repository.path, now=now)
    repository.commit("Deeds")


STORIES = {  # before both, what one does, what the other does, what check finds, and whether one command mends it
    "a chain": ("", "idea merge ap4n8w2s ak7m2xq4", "idea merge bq2r5t7y ap4n8w2s", "merged-chain", True),
    "a ring": ("", "idea merge ap4n8w2s ak7m2xq4", "idea merge ak7m2xq4 ap4n8w2s", "merged-chain", True),
    "two heads": ("", "idea merge ap4n8w2s ak7m2xq4", "idea merge bq2r5t7y ak7m2xq4", "merged-twice", True),
    "a head withdrawn": ("", "idea withdraw ak7m2xq4 --by anna", "idea merge ak7m2xq4 bq2r5t7y", "unknown-idea", True),
    "one withdrawn": ("", "idea withdraw ak7m2xq4 --by anna", "idea merge bq2r5t7y ak7m2xq4", "unknown-idea", True),
    "parked": ("", "idea withdraw ak7m2xq4 --by anna", "idea park ak7m2xq4", "unknown-idea", True),
    "kept apart": (
        "idea merge ak7m2xq4 bq2r5t7y",
        "idea unmerge bq2r5t7y; idea withdraw bq2r5t7y --by ben",
        "idea unmerge bq2r5t7y --apart",
        "unknown-idea",
        True,
    ),
    "ranked": (
        "",
        "idea withdraw ak7m2xq4 --by anna",
        "vote cast ak7m2xq4 bq2r5t7y -c purpose --by ben",
        "unknown-idea",
        False,
    ),
    "voted on": (
        "",
        "idea withdraw ak7m2xq4 --by anna",
        "vote open --yes -c purpose",
        "gone-from-vote",
        True,
    ),
    "a winner parked": (
        "vote cast ak7m2xq4 -c A --by anna; vote cast ak7m2xq4 -c A --by ben; vote cast ak7m2xq4 -c A --by clara",
        "vote count -c purpose",
        "idea park ak7m2xq4 --because später",
        "winner-parked",
        True,
    ),
    "a late ballot": (
        "vote open --yes -c purpose",
        "vote close --yes -c purpose",
        "vote cast ak7m2xq4 -c purpose --by anna",
        "cast-late",
        True,
    ),
}


def together(run: Run, repository: Repository, history: History) -> str:
    """Give what was said as both sides came together without a conflict."""
    said, finished = lived(run, repository, history, "story")
    assert finished
    return said


def deeds(words: str) -> list[str]:
    return [one.strip() for one in words.split(";") if one.strip()]


@pytest.mark.parametrize("driven", [True, False], ids=["driver", "plain git"])
@pytest.mark.parametrize("story", STORIES)
def test_a_merge_of_decisions_that_contradict_each_other_leads_to_the_check_and_that_to_the_repair(
    run: Run, team: Repository, story: str, *, driven: bool
) -> None:
    before, one, other, code, mends = STORIES[story]
    said = together(run, team, History(deeds(before), (deeds(one), deeds(other)), "merge", driven))
    assert MERGED in said or not driven
    assert NEXT in run("idea", "list", cwd=team.path).err
    assert NEXT in run("status", cwd=team.path).err
    found = json.loads(run("check", "--json", cwd=team.path).out)["findings"]
    (first, *_more) = (each for each in found if each["code"] == code)
    commands = re.findall("`leitbild ([^`]+)`", first["mend"].replace("REASON", "doch"))
    assert bool(commands) is mends, first
    if commands:
        ran = run(*commands[0].split(), *(["--yes"] if "reopen" in commands[0] else []), cwd=team.path)
        assert ran.code == 0, ran.err
        assert run("check", cwd=team.path).code == 0
        assert NEXT not in ran.err
        assert NEXT not in run("status", cwd=team.path).err


class Outcome(NamedTuple):
    """How many came together, and left something wrong; the seeds where nobody said so, or somebody for nothing."""

    done: int
    clashing: int
    unsaid: list[tuple[int, str]]
    false: list[tuple[int, str]]


def soaked(run: Run, repository: Repository, seeds: range) -> Outcome:
    done, clashing = 0, 0
    unsaid: list[tuple[int, str]] = []
    false: list[tuple[int, str]] = []
    for seed in seeds:
        history = random_history(seed)
        said, finished = lived(run, repository, history, f"h{seed}")
        if not finished:
            for words in ("merge --abort", "rebase --abort", "cherry-pick --abort", "reset --quiet --hard"):
                repository.git(*words.split(), check=False)
            continue
        done += 1
        old = (errors(run, repository, f"h{seed}-{side}") for side in ("ours", "theirs"))
        new = errors(run, repository).difference(*old)
        clashing += bool(new)
        told = {
            "idea list": NEXT in run("idea", "list", cwd=repository.path).err,
            "status": NEXT in run("status", cwd=repository.path).err,
            "git or resolve": "leitbild check" in said,
        }
        places = [place for place, there in told.items() if there is not bool(new)]
        if new and not history.driven:
            places = [place for place in places if place != "git or resolve"]  # git itself cannot know
        (unsaid if new else false).extend((seed, place) for place in places)
    return Outcome(done, clashing, unsaid, false)


def test_after_a_merge_that_leaves_a_contradiction_the_next_command_leads_to_the_check(
    run: Run, team: Repository
) -> None:
    outcome = soaked(run, team, range(13, 18))
    assert outcome.done > outcome.clashing > 0
    assert (outcome.unsaid, outcome.false) == ([], [])


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(0, 600, 50))
def test_after_every_such_merge_it_does_and_after_no_other(run: Run, team: Repository, seed: int) -> None:
    outcome = soaked(run, team, range(seed, seed + 50))
    assert outcome.done > outcome.clashing > 0
    assert (outcome.unsaid, outcome.false) == ([], [])
