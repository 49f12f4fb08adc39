"""Two branches that git merges cleanly may leave a chain or a ring of merges: every command counts the same ideas."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from leitbild_cli.file.merging import driver

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.conftest import Repository, Run

FILE = """\
leitbild: 1
language: de
team: Kundenservice

columns:
  purpose: Was ist das Ziel?

people:
  anna:
    name: Anna
    ideas:
      a1111111:
        column: purpose
        text: Kunden glücklich machen
      a2222222:
        column: purpose
        text: Unsere Kunden glücklich machen
    # anna
    ballots:
    notes:
    # anna
  ben:
    name: Ben
    ideas:
      b1111111:
        column: purpose
        text: Die Kunden glücklich machen
      b2222222:
        column: purpose
        text: Schnell antworten
    # ben
    ballots:
    notes:
    # ben

# from here on: the manager
merged:
distinct:
parked:
votes:
"""
STORIES = {  # what one branch does, what the other does, the ideas that stand, what `dedupe` may ask about
    "chain": (
        "idea merge a2222222 a1111111",
        "idea merge b1111111 a2222222",
        ["b1111111", "b2222222"],
        [],
    ),
    "ring": (
        "idea merge a2222222 a1111111",
        "idea merge a1111111 a2222222",
        ["a1111111", "b1111111", "b2222222"],
        [["a1111111", "b1111111"]],
    ),
    "head withdrawn": (
        "idea withdraw a1111111 --by anna",
        "idea merge a1111111 a2222222",
        ["a2222222", "b1111111", "b2222222"],
        [["a2222222", "b1111111"]],
    ),
    "head parked": (
        "idea park a1111111",
        "idea merge a1111111 a2222222",
        ["b1111111", "b2222222"],
        [],
    ),
    "two heads": (
        "idea merge a2222222 a1111111",
        "idea merge b1111111 a1111111",
        ["a2222222", "b1111111", "b2222222"],
        [],
    ),
    "a link of a chain withdrawn": (
        "idea withdraw a2222222 --by anna",
        "idea merge b1111111 a2222222",
        ["a1111111", "b1111111", "b2222222"],
        [["a1111111", "b1111111"]],
    ),
}
ERRORS = {"chain": 1, "ring": 2, "head withdrawn": 1, "two heads": 1, "a link of a chain withdrawn": 1}


@pytest.fixture
def team(git_repo: Repository, run: Run) -> Repository:
    """Give the repository of a team whose git merges as `leitbild git install` lets it."""
    (git_repo.path / "leitbild.yaml").write_text(FILE, encoding="utf-8")
    (git_repo.path / ".gitattributes").write_text(f"{driver.ATTRIBUTES}\n", encoding="utf-8")
    assert run("git", "install", cwd=git_repo.path).code == 0
    git_repo.commit("Start")
    return git_repo


def merged(repository: Repository, run: Run, one: str, other: str) -> None:
    """Let two branches decide, and merge both."""
    for name, words in (("one", one), ("other", other)):
        repository.git("switch", "--quiet", "--create", name, "main")
        done = run(*words.split(), cwd=repository.path)
        assert done.code == 0, done.err
        repository.commit(words)
    repository.git("switch", "--quiet", "main")
    for name in ("one", "other"):
        repository.git("merge", "--quiet", "--no-edit", name)


def standing(run: Run, folder: Path) -> dict[str, Sequence[str] | int]:
    """Ask every command that reads which ideas stand, or how many."""
    status = json.loads(run("status", "--json", cwd=folder).out)
    listed = json.loads(run("idea", "list", "--json", cwd=folder).out)["ideas"]
    vote = run("vote", cwd=folder).out
    env = {"_LEITBILD_COMPLETE": "1", "COMP_WORDS": "leitbild vote cast --column A ", "COMP_CWORD": "5"}
    offered = [line.split("\t")[0] for line in run(cwd=folder, env=env).out.splitlines()]
    return {
        "status": status["columns"][0]["standing"],
        "idea list": [one["id"] for one in listed if not one["parked"] and one["merged_into"] is None],
        "vote": int((re.search(r"(\d+) ideas?, ballots", vote) or [0, 0])[1]),
        "completion": offered,
    }


@pytest.mark.parametrize("story", STORIES)
def test_after_a_clean_merge_every_command_counts_the_same_ideas(story: str, team: Repository, run: Run) -> None:
    one, other, stand, asked = STORIES[story]
    merged(team, run, one, other)
    everywhere = {"status": len(stand), "idea list": stand, "vote": len(stand), "completion": stand}
    assert standing(run, team.path) == everywhere
    suggested = run("dedupe", "--list", "--json", cwd=team.path)
    assert (suggested.code, suggested.err) == (0, "")
    assert [sorted(each["ids"]) for each in json.loads(suggested.out)["suggestions"]] == asked
    checked = run("check", "--json", cwd=team.path)
    assert len(json.loads(checked.out)["findings"]) == ERRORS.get(story, 0)

    assert run("vote", "open", "--yes", "--column", "purpose", cwd=team.path).code == 0
    wording = (team.path / "leitbild.yaml").read_text(encoding="utf-8").split("wording:")[1].split("entitled:")[0]
    assert re.findall(r"^ +(\w{8}):", wording, re.MULTILINE) == stand
    for who in ("anna", "ben"):
        assert run("vote", "cast", stand[0], "--by", who, cwd=team.path).code == 0
    counted = run("vote", "count", "--dry-run", "--json", cwd=team.path)
    assert counted.code == 0
    counted = run("vote", "count", "--json", cwd=team.path)
    assert [each["id"] for each in json.loads(counted.out)["votes"][0]["ideas"]] == stand
    assert run("vote", "replay", cwd=team.path).code == 0


def test_a_ballot_for_an_idea_in_a_chain_counts_for_its_end_and_the_draft_carries_them_all(
    team: Repository, run: Run
) -> None:
    merged(team, run, *STORIES["chain"][:2])
    run("vote", "open", "--yes", "--column", "purpose", cwd=team.path)
    run("vote", "cast", "a1111111", "--by", "anna", cwd=team.path)
    run("vote", "cast", "a2222222", "--by", "ben", cwd=team.path)
    won = json.loads(run("vote", "count", "--json", cwd=team.path).out)["votes"][0]
    assert (won["winner"], won["ideas"][0]["id"]) == ("b1111111", "b1111111")
    run("draft", "compose", cwd=team.path)
    text = (team.path / "leitbild.yaml").read_text(encoding="utf-8")
    assert re.findall(r"^ +- (\w{8})$", text.split("drafts:")[1], re.MULTILINE) == ["b1111111", "a2222222", "a1111111"]


def test_the_command_completes_what_came_to_stand_for_an_idea_of_an_open_vote(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "leitbild.yaml"
    file.write_text(FILE, encoding="utf-8")
    run("vote", "open", "--yes", "--column", "purpose")
    run("idea", "add", "--by", "ben", "--column", "purpose", "Glückliche Kunden")
    added = json.loads(run("idea", "list", "--json").out)["ideas"]
    new = next(one["id"] for one in added if one["text"] == "Glückliche Kunden")
    assert new not in standing(run, tmp_path)["completion"]  # type: ignore[operator]
    run("idea", "merge", new, "a1111111", "--because", "Kürzer")
    assert new in standing(run, tmp_path)["completion"]  # type: ignore[operator]


@pytest.mark.parametrize(
    ("story", "words", "left"),
    [
        ("chain", "idea merge b1111111 a2222222", {"b1111111": ["a1111111", "a2222222"]}),
        ("chain", "idea merge a2222222 b1111111", {"a2222222": ["a1111111", "b1111111"]}),
        ("ring", "idea merge a1111111 a2222222", {"a1111111": ["a2222222"]}),
        ("ring", "dedupe --apply sure", {"a1111111": ["a2222222", "b1111111"]}),
        ("head withdrawn", "dedupe --apply sure", {"b1111111": ["a2222222"]}),
        ("head withdrawn", "idea unmerge a2222222 --apart", {}),
        ("head withdrawn", "idea unmerge a1111111", {}),
        ("two heads", "idea unmerge a1111111", {}),
        ("two heads", "idea merge a2222222 b1111111", {"a2222222": ["a1111111", "b1111111"]}),
        ("a link of a chain withdrawn", "idea unmerge a2222222", {}),
    ],
)
def test_one_command_makes_one_merge_of_what_the_branches_left(
    story: str, words: str, left: dict[str, list[str]], team: Repository, run: Run
) -> None:
    merged(team, run, *STORIES[story][:2])
    done = run(*words.split(), cwd=team.path)
    assert done.code == 0, done.err
    decided = json.loads(run("dedupe", "--decisions", "--json", cwd=team.path).out)["merged"]
    assert {one["standing"]: one["ids"][1:] for one in decided} == left
    assert run("check", cwd=team.path).code == 0


def test_plain_git_merges_new_words_for_all_with_what_others_add(git_repo: Repository, run: Run) -> None:
    (git_repo.path / "leitbild.yaml").write_text(FILE, encoding="utf-8")
    git_repo.commit("Start")
    for name, argv in (
        ("one", ("idea", "merge", "a1111111", "b1111111", "--words", "Kunden begeistern", "--by", "ben")),
        ("other", ("idea", "add", "--by", "anna", "-c", "a", "Gerne helfen")),
    ):
        git_repo.git("switch", "--quiet", "--create", name, "main")
        assert run(*argv, cwd=git_repo.path).code == 0
        git_repo.commit(name)
    git_repo.git("merge", "--quiet", "--no-edit", "one")
    assert json.loads(run("check", "--json", cwd=git_repo.path).out)["findings"] == []
    told = {one["text"]: one for one in json.loads(run("idea", "list", "--json", cwd=git_repo.path).out)["ideas"]}
    assert told["Kunden begeistern"]["stands_for"] == ["a1111111", "b1111111"]
    assert told["Gerne helfen"]["merged_into"] is None
