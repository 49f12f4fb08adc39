"""Parking and merging once votes are in: what it does to them is said first, and a record asks for a reason."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

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
        text: Gutes Geld verdienen
    ballots:
      purpose:
        ranks:
          - a1111111
          - a2222222
    notes:
  ben:
    name: Ben
    ideas:
      b1111111:
        column: purpose
        text: Unsere Kunden glücklich machen
    ballots:
      purpose:
        ranks:
          - b1111111
    notes:
  cem:
    name: Cem
    ideas:
    ballots:
      purpose:
        ranks:
          - a2222222
    notes:
  dora:
    name: Dora
    ideas:
    ballots:
      purpose:
        ranks:
          - a2222222
    notes:
  evi:
    name: Evi
    ideas:
    ballots:
      purpose:
        ranks:
          - b1111111
    notes:
merged:
distinct:
parked:
votes:
"""
WINS = "Votes for `A`: “Unsere Kunden glücklich machen” would win instead of “Gutes Geld verdienen”."
STAYS = "The record stays until `leitbild vote count --again --column A`."
NO_REASON = "The reason is missing. Give it with `--because`.\n"


@pytest.fixture
def recorded(run: Run, file: Path) -> Path:
    assert run("vote", "count").code == 0
    return file


def test_with_ballots_in_the_outcome_is_said_first(run: Run, file: Path) -> None:
    rehearsed = run("idea", "park", "a2", "--dry-run")
    assert (rehearsed.code, rehearsed.err) == (0, f"{WINS}\n")
    assert "+  a2222222:" in rehearsed.out
    assert file.read_text(encoding="utf-8") == FILE
    done = run("idea", "park", "a2")
    assert (done.code, done.err.splitlines()[0]) == (0, WINS)
    assert "winner" not in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "argv",
    [
        ("idea", "park", "a2"),
        ("idea", "merge", "b1", "a1"),
        ("dedupe", "--apply", "sure"),
        ("dedupe", "--batch", "--yes"),
    ],
)
def test_a_record_asks_for_a_reason(run: Run, recorded: Path, argv: tuple[str, ...]) -> None:
    recorded.write_text(recorded.read_text(encoding="utf-8").replace("    winner: a2222222\n", ""), encoding="utf-8")
    before = recorded.read_text(encoding="utf-8")
    refused = run(*argv)
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.endswith(f"{STAYS}\n{NO_REASON}")
    assert recorded.read_text(encoding="utf-8") == before
    done = run(*argv, "--because", "Zu spät bemerkt")
    after = recorded.read_text(encoding="utf-8")
    assert (done.code, STAYS in done.err, after.count("    reason: Zu spät bemerkt\n")) == (0, True, 1)
    assert after[after.index("votes:") :] == before[before.index("votes:") :]


@pytest.mark.parametrize(
    ("verb", "back"), [(("park", "a2"), ("unpark", "a2")), (("merge", "b1", "a1"), ("unmerge", "b1"))]
)
def test_the_way_back_needs_a_reason_too_and_git_keeps_it(
    run: Run, recorded: Path, verb: tuple[str, ...], back: tuple[str, ...]
) -> None:
    before = recorded.read_text(encoding="utf-8")
    assert run("idea", *verb, "--because", "Irrtum").code == 0
    refused = run("idea", *back)
    assert (refused.code, refused.err.endswith(NO_REASON)) == (2, True)
    done = run("idea", *back, "--because", "Doch nicht")
    assert (done.code, "put it into the commit message" in done.err) == (0, True)
    assert recorded.read_text(encoding="utf-8") == before


@pytest.mark.usefixtures("recorded")
def test_a_rehearsal_needs_no_reason(run: Run) -> None:
    done = run("idea", "merge", "b1", "a1", "--dry-run")
    assert (done.code, done.err) == (0, f"{WINS} {STAYS}\n")


def test_machines_get_it_as_json(run: Run, file: Path) -> None:
    done = run("dedupe", "--apply", "sure", "--json")
    assert done.code == 0
    assert json.loads(done.out)["votes"] == [
        {
            "column": "purpose",
            "effect": "winner",
            "was": "a2222222",
            "now": "a1111111",
            "round": None,
            "recorded": False,
        }
    ]
    assert "merged" in file.read_text(encoding="utf-8")


def test_german_is_spoken(run: Run, recorded: Path) -> None:
    done = run("idea", "park", "a2", lang="de")
    assert done.code == 2
    assert done.err == (
        "Stimmen für `A`: „Unsere Kunden glücklich machen“ bliebe stehen statt „Gutes Geld verdienen“. "
        "Das Ergebnis gilt, bis `leitbild vote count --again --column A` neu auszählt.\n"
        "Der Grund fehlt. Bitte angeben: `--because`.\n"
    )
    assert "parked:\nvotes:" in recorded.read_text(encoding="utf-8")
