"""A secret vote at a terminal: one machine passed round, and nothing of a ballot left on its screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pyte
import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run
    from tests.terminal import Start, Terminal

FILE = """\
leitbild: 1
language: en
team: Front desk

columns:
  purpose: Why are we here?

people:
  anna:
    name: Anna
    ideas:
      a1aaaaaa:
        column: purpose
        text: Happy guests
    ballots:
    notes:
  ben:
    name: Ben
    ideas:
      b1bbbbbb:
        column: purpose
        text: Quick answers
    ballots:
    notes:
"""


@pytest.fixture
def start(tmp_path: Path, run: Run, terminal: Start) -> Start:
    (tmp_path / "leitbild.yaml").write_text(FILE, encoding="utf-8")
    assert run("vote", "open", "--secret", "--yes").code == 0
    return partial(terminal, "vote", "cast", "--plain", TERM="xterm")


def vote_of(child: Terminal, name: str) -> str:
    """Let one person vote, and give everything the terminal was sent meanwhile, to after the receipt."""
    child.answer("Who votes now?", name)
    child.answer("at the screen? Enter shows the ballot.", "")
    child.expect_exact("Best first")
    sent = child.before or ""
    child.sendline("a")
    child.expect_exact("Cast it so?")
    sent += child.before or ""
    child.sendline("")
    child.expect_exact("Receipt: ")
    sent += child.before or ""
    child.expect("Written down.*you want none")
    receipt = (child.before or "")[:14]
    child.sendline("")
    child.expect_exact("That is not how the receipt ends.")
    child.expect_exact("Written down?")
    child.sendline(receipt[-4:].upper())
    return sent


def test_one_after_the_other_votes_and_finds_nothing_of_the_one_before(start: Start, run: Run, tmp_path: Path) -> None:
    before = (tmp_path / "leitbild.yaml").read_bytes()
    child = start()
    sent = vote_of(child, "ben")
    child.expect_exact("no ballot yet: Anna")
    screen = pyte.Screen(80, 40)
    pyte.Stream(screen).feed(sent + (child.before or "") + "no ballot yet: Anna")
    shown = "\n".join(line.rstrip() for line in screen.display).strip()
    assert shown == "no ballot yet: Anna"
    assert "\x1b[3J" in (child.before or "")  # and nothing to scroll back to
    vote_of(child, "an")
    child.expect_exact("Everybody has a ballot in the box.")
    assert child.end().code == 0
    assert (tmp_path / "leitbild.yaml").read_bytes() == before
    assert "2 ballots of 2" in run("vote", "box").out


def test_a_break_casts_nothing_and_clears_the_screen(start: Start, run: Run) -> None:
    child = start("--by", "anna")
    child.answer("Enter shows the ballot.", "")
    child.expect_exact("Best first")
    child.sendintr()
    child.expect_exact("\x1b[2J")
    assert child.end().code == 130
    assert "0 ballots of 2" in run("vote", "box").out


def test_somebody_who_has_voted_or_is_nobody_is_told_so(start: Start) -> None:
    child = start(TERM="dumb")
    vote_of(child, "ben")
    child.answer("Who votes now?", "ben")
    child.answer("Ben has voted already, or has no vote here.", "zoe")
    child.answer("Nothing found for `zoe`", "")
    assert child.end().code == 0


@pytest.mark.parametrize("term", ["dumb", ""])
def test_where_nothing_can_be_cleared_a_ballot_is_scrolled_away(start: Start, term: str) -> None:
    child = start(TERM=term)
    sent = vote_of(child, "ben")
    child.expect_exact("no ballot yet: Anna")
    sent += child.before or ""
    assert "\x1b" not in sent
    assert sent.rpartition("Happy guests")[2].count("\n") >= 200
    child.sendeof()
    child.end()
