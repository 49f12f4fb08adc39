"""`idea park` at a terminal: one idea after the other, a reason at hand, and the way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run
    from tests.terminal import Start

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
        text: Mehr Apfelsaft
    ballots:
    notes:
    # anna

# from here on: the manager
merged:
distinct:
parked:
"""


def test_ideas_are_parked_one_after_the_other_with_a_reason_and_taken_back(terminal: Start, file: Path) -> None:
    child = partial(terminal, "idea", "park")()
    for shown, typed in (
        ("1 of 2", "p"),
        ("4  Zu konkret", "1"),
        ("2 of 2", "b"),  # the first one is back in
        ("1 of 2", ""),
        ("2 of 2", "p"),
        ("Enter for no reason", "4"),
    ):
        child.expect_exact(shown)
        child.send(typed + "\r")
    child.expect_exact("1 idea is parked, with thanks.")
    assert child.end().code == 0
    assert "a2222222:\n    reason: Zu konkret für ein Leitbild; für unsere Arbeit notiert\n" in file.read_text("utf-8")
    assert "parked:\n  a1111111" not in file.read_text("utf-8")


@pytest.mark.usefixtures("file")
def test_without_a_terminal_the_idea_must_be_named(run: Run) -> None:
    done = run("idea", "park")
    assert done.code == 2
    assert done.err == "The idea is missing. Give it with `leitbild idea park IDEA`.\n"
