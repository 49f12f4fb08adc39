"""Plain `vote` at a real terminal: it offers to open, then to count, and asks what a lot came to."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

import pytest

if sys.platform == "win32":
    pytest.skip("pexpect needs a Unix terminal", allow_module_level=True)

import pexpect

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Start = Callable[..., "pexpect.spawn[str]"]

FILE = """\
leitbild: 1
language: de
team: Kundenservice

columns:
  purpose: Was ist das Ziel?
  culture: Was sind unsere Werte?

people:
  anna:
    name: Anna
    ideas:
      a1111111:
        column: purpose
        text: Kunden glücklich machen
      a2222222:
        column: purpose
        text: Unseren Kunden beistehen
      a3333333:
        column: purpose
        text: Schnell sein
      a4444444:
        column: culture
        text: Zuversicht
      a5555555:
        column: culture
        text: Unbeschwertheit
    ballots:
"""
BEN = """\
    notes:
  ben:
    name: Ben
    ideas:
    ballots:
    notes:

# from here on: the manager
votes:
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "leitbild.yaml"
    path.write_text(FILE + BEN, encoding="utf-8")
    return path


@pytest.fixture
def start(terminal: Start) -> Start:
    return partial(terminal, "vote")


def code(child: pexpect.spawn[str]) -> int | None:
    child.expect(pexpect.EOF)
    child.close()
    ended: int | None = child.exitstatus
    return ended


def cast(start: Start, person: str, *ranks: str) -> None:
    assert code(start("cast", "--by", person, *ranks)) == 0


def test_plain_vote_offers_to_open_and_shows_first_what_is_fixed(start: Start, file: Path) -> None:
    child = start()
    child.expect_exact("Open the vote on `purpose`, `culture`? You see first what is fixed.")
    child.sendline("y")
    child.expect_exact("It counts from 2 ballots on.")
    child.expect_exact("Open it like this? [Y/n] ")
    assert "frozen" not in file.read_text(encoding="utf-8")
    child.sendline("")
    child.expect_exact("The vote is open: purpose, culture.")
    assert code(child) == 0
    assert file.read_text(encoding="utf-8").count("frozen: ") == 2


def test_a_no_opens_nothing_and_says_the_next_step(start: Start, file: Path) -> None:
    child = start()
    child.expect_exact("[y/N] ")
    child.sendline("")
    child.expect_exact("Next: ")
    assert code(child) == 0
    assert file.read_text(encoding="utf-8") == FILE + BEN


@pytest.mark.usefixtures("file")
def test_who_is_no_manager_is_offered_nothing(start: Start) -> None:
    child = start(LEITBILD_MANAGERS="Mia", LEITBILD_PERSON="ben")
    child.expect_exact("Next: ")
    assert "You see first" not in child.before
    assert code(child) == 0


def test_plain_vote_counts_what_is_complete_and_asks_for_the_lot(start: Start, file: Path) -> None:
    assert code(start("open", "--yes", "--tie", "stop", "--column", "purpose")) == 0
    cast(start, "anna", "a1111111", "a2222222")
    cast(start, "ben", "a2222222", "a1111111")
    child = start()
    child.expect_exact("Count now? [y/N] ")
    child.sendline("y")
    child.expect_exact("`purpose`, round 2: these are level.")
    child.expect_exact("Draw a lot together. Who leaves? (letter) ")
    child.sendline("a")
    child.expect_exact("“Unseren Kunden beistehen” is the one that stays.")
    assert code(child) == 0
    assert "      - round: 2\n        left: a1111111\n" in file.read_text(encoding="utf-8")


def test_closing_asks_where_somebody_is_missing(start: Start, file: Path) -> None:
    assert code(start("open", "--yes", "--column", "purpose")) == 0
    child = start("close")
    child.expect_exact("no ballot yet: Anna and Ben")
    child.expect_exact("Close it all the same? [y/N] ")
    child.sendline("n")
    assert code(child) == 1
    assert "closed: " not in file.read_text(encoding="utf-8")
