"""Bytes changed at random, hands that write in any style, branches of any commands: nothing lost, doubled or invalid.

`make soak` looks at some of each, `make fuzz` at thousands.
"""

from __future__ import annotations

import os
import random
import re
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from leitbild_cli.errors import Problem
from leitbild_cli.file import closings
from leitbild_cli.file.document import read
from leitbild_cli.file.merging.merge import merge
from leitbild_cli.file.yaml.characters import decode
from tests.faults.table import HEAD
from tests.file.conftest import Maker
from tests.file.test_hands import Hand

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conftest import Ran, Repository, Run

PARTS = 4
MUTANTS = int(os.environ.get("MUTANTS", "120"))
HANDS = int(os.environ.get("HANDS", "120"))
HISTORIES = int(os.environ.get("HISTORIES", "40"))
WITH_GIT = 10  # every tenth history is merged by git too
TEXTS = ("Listen", "Wir hören zu: immer", "it's #1", "  odd", "a\nb", "Ä – ö", "- no", "12", "@x")
SIGNS = tuple(b"\0\t\n\r\x1b #'\"-:[]{}&*!|>%@`,?\\<=~0azA\xc3\xbc\xe2\x80\xa8\xef\xbb\xbf\xff".decode("latin-1"))
FULL = closings.closed(
    HEAD
    + (
        "merged:\n  a1aaaaaa:\n    ideas: [b1bbbbbb]\n    decided: 2026-11-23\ndistinct:\n  - c1cccccc d1dddddd\n"
        "measures:\n  csat:\n    name: CSAT\n    unit: '%'\n    target: 95\n    readings:\n      2026-11-20:\n"
        "        value: 91\n    # csat\ndrafts:\n  e1eeeeee:\n    made: 2026-11-23T09:04Z\n    sentences:\n"
        "      - text: We listen.\n        carries: [c1cccccc]\n    # e1eeeeee\n"
    )
)
WRITING = (
    ("idea", "add", "--by", "anna", "-c", "purpose", "{0}"),
    ("idea", "add", "--by", "ben", "-c", "culture", "{0}", "{1}"),
    ("person", "add", "Zoe"),
    ("idea", "support", "c1cccccc", "--by", "ben"),
    ("idea", "park", "d1dddddd", "--because", "{1}"),
    ("idea", "merge", "c1cccccc", "d1dddddd"),
    ("brief", "set", "{0}"),
    ("track", "read", "csat", "92", "--on", "2026-11-22"),
    ("source", "add", "{0}", "--learned", "{1}"),
    ("feedback", "add", "{0}", "--by", "ben"),
    ("vote", "open", "-c", "culture", "--yes"),
    ("dedupe", "--apply", "sure"),
    ("check", "--fix"),
)
READING = (("check",), ("status", "--json"), ("idea", "list"), ("dedupe", "--list"), ("draft", "show"), ("vote",))


def words(chance: random.Random, choices: tuple[tuple[str, ...], ...] = WRITING) -> list[str]:
    """Give a command with words of its own."""
    said = (f"{chance.choice(TEXTS)} {chance.randrange(10**6)}" for _place in range(2))
    first, second = said
    return [one.format(first, second) for one in chance.choice(choices)]


def mutant(chance: random.Random) -> bytes:
    """Give the bytes of a file in which some were changed, taken out, doubled or moved."""
    data = bytearray(chance.choice((HEAD, FULL, FULL.replace("\n", "\r\n"))).encode())
    for _time in range(chance.choice((1, 1, 2, 5))):
        place, length = chance.randrange(len(data)), chance.choice((0, 1, 1, 4, 60))
        match chance.randrange(4):
            case 0:
                data[place : place + length] = chance.choice(SIGNS).encode("latin-1")
            case 1:
                del data[place : place + length]
            case 2:
                data[place:place] = data[chance.randrange(len(data)) :][: length * 3]
            case _:
                data[place : place + 1] = bytes([chance.randrange(256)])
    return bytes(data)


@pytest.mark.soak
@pytest.mark.parametrize("part", range(PARTS))
def test_no_mutant_crashes_anything_and_what_is_saved_is_valid(run: Run, tmp_path: Path, part: int) -> None:
    file = tmp_path / "leitbild.yaml"
    for number in range(part, MUTANTS, PARTS):
        chance = random.Random(number)  # noqa: S311
        data = mutant(chance)
        file.write_bytes(data)
        ran = run(*chance.choice(READING))
        assert not crashed(ran), (number, ran)
        assert file.read_bytes() == data, number
        ran = run(*words(chance), env={"LEITBILD_SEED": str(number)})
        assert not crashed(ran), (number, ran)
        after = file.read_bytes()
        if after != data:
            assert ran.code in {0, 1}, (number, ran)
            assert is_valid(after), (number, ran)


@pytest.mark.soak
@pytest.mark.parametrize("part", range(PARTS))
def test_in_files_of_any_hand_what_is_added_is_all_that_changes(run: Run, tmp_path: Path, part: int) -> None:
    file = tmp_path / "leitbild.yaml"
    written = number = 0
    while written < HANDS / PARTS:
        number += 1
        chance = random.Random(number * PARTS + part)  # noqa: S311
        text = by_hand(chance)
        file.write_bytes(text.encode())
        before = read(text).leitbild
        assert before is not None
        person = chance.choice(before.people).id if before.people else "zoe"
        adding = (
            ("idea", "add", "--by", person, "-c", before.columns[0].id, "{0}"),
            ("person", "add", f"New {number}"),
            ("source", "add", "{0}", "--learned", "{1}"),
            ("experience", "add", "{0}", "--works"),
        )
        ran = run(*words(chance, adding), env={"LEITBILD_SEED": str(number)})
        after = file.read_bytes().decode()
        assert not crashed(ran), (number, ran)
        assert (ran.code == 0) == (after != text), (number, ran)
        written += after != text
        lines = iter(after.split("\n"))
        assert all(line in lines for line in text.removesuffix("\n").split("\n")), number
        assert is_valid(after.encode()), number


def by_hand(chance: random.Random) -> str:
    """Give a team's file in somebody's own style, with the lines in which blocks end."""
    habits = ("comments", "blanks", "quotes", "blocks", "folds", "dashes_at_key", "wide_dashes", "unknown", "windows")
    hand = Hand(
        seed=chance.randrange(2**32),
        step=chance.choice((2, 4, 3)),
        start=chance.choice(("", "---\n", "# hello\n\n")),
        **{habit: chance.random() < 0.4 for habit in habits},
    )
    leitbild = Maker(chance.randrange(2**32), 3, TEXTS).leitbild()
    return closings.closed(replace(hand, last_line_open=False).write(leitbild))


@pytest.mark.soak
@pytest.mark.parametrize("part", range(PARTS))
def test_branches_of_any_commands_merge_alike_in_every_order(
    run: Run, tmp_path: Path, git_repo: Repository, part: int
) -> None:
    for number in range(part, HISTORIES, PARTS):
        chance = random.Random(number)  # noqa: S311
        branches = list(grown(run, tmp_path, chance))
        text = joined(branches)
        assert text == joined(branches[::-1]), number
        if text is None:
            continue
        assert is_valid(text.encode(), errors=True), number
        for branch in branches:
            for line in new_texts(branch):
                assert text.count(line) == branch.count(line), (number, line)
        if number % WITH_GIT == part:
            assert by_git(run, git_repo, branches, driver=True) == text, number
            assert by_git(run, git_repo, branches, driver=False) == text, number


def grown(run: Run, folder: Path, chance: random.Random) -> Iterator[str]:
    """Give what three people make of the same file, each with commands of their own."""
    file = folder / "leitbild.yaml"
    for _branch in range(3):
        file.write_text(FULL, encoding="utf-8")
        for _command in range(chance.randint(1, 3)):
            run(*words(chance), env={"LEITBILD_SEED": str(chance.random())})
        yield file.read_text(encoding="utf-8")


def joined(branches: list[str]) -> str | None:
    """Merge them one after the other; None where people have to decide."""
    text = branches[0]
    for one in branches[1:]:
        merged = merge(FULL, text, one)
        if merged.conflicts:
            return None
        text = merged.text
    return text


def new_texts(branch: str) -> set[str]:
    """Give the words that only this branch can have."""
    return {one for one in re.findall(r" \d{4,6}\b", branch) if one not in FULL and branch.count(one) == 1}


def by_git(run: Run, repository: Repository, branches: list[str], *, driver: bool) -> str:
    """Let git merge the branches one after the other, and `resolve` finish what it leaves."""
    file = repository.path / "leitbild.yaml"
    shutil.rmtree(repository.path / ".git")
    repository.git("init", "--quiet", "--initial-branch", "main")
    (repository.path / ".gitattributes").write_text("leitbild.yaml text eol=lf merge=leitbild\n", encoding="utf-8")
    file.write_text(FULL, encoding="utf-8")
    repository.commit("Start")
    for number, text in enumerate(branches):
        repository.git("switch", "--quiet", "--create", f"b{number}", "main")
        file.write_text(text, encoding="utf-8")
        repository.commit(str(number))
    repository.git("switch", "--quiet", "main")
    if driver:
        assert run("git", "install", cwd=repository.path).code == 0
    for number in range(len(branches)):
        if repository.git("merge", "--quiet", "--no-edit", f"b{number}", check=False).code:
            assert not driver
            assert run("resolve", cwd=repository.path).code == 0
            repository.git("commit", "--quiet", "--no-edit")
    return file.read_text(encoding="utf-8")


def is_valid(data: bytes, *, errors: bool = False) -> bool:
    """Say whether it can be read; with `errors` two decisions that clash in meaning are left to `check`."""
    text = decode(data)
    if isinstance(text, Problem):
        return False
    document = read(text)
    return document.leitbild is not None or (errors and not any(one.error for one in document.problems))


def crashed(ran: Ran) -> bool:
    """Say whether the program failed where it should have answered."""
    return ran.code not in {0, 1, 2, 3, 4, 5} or "Traceback" in ran.err or "mistake in leitbild" in ran.err
