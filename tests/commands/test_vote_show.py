"""`vote show` as picture and Markdown, and of several columns."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

HEAD = """\
leitbild: 1
language: de
team: Sonnenhof
columns:
  purpose: Wozu gibt es uns?
  culture: Was sind unsere Werte?
people:
  host:
    name: Host
    ideas:
      a1aaaaaa:
        column: purpose
        text: Kunden glücklich machen
      b1aaaaaa:
        column: purpose
        text: Unzufriedene Kunden glücklich machen
      c1aaaaaa:
        column: purpose
        text: Zuhören
      d1aaaaaa:
        column: culture
        text: Geduld
      e1aaaaaa:
        column: culture
        text: Neugier
"""
A, B, C, D, E = "a1aaaaaa", "b1aaaaaa", "c1aaaaaa", "d1aaaaaa", "e1aaaaaa"
PURPOSE = [[A, B]] * 3 + [[B, A]] * 3 + [[C]] * 4
CULTURE = [[D]] * 7 + [[E]] * 3


def file(purpose: list[list[str]] = PURPOSE) -> str:
    lines = [HEAD]
    for place, (one, other) in enumerate(zip(purpose, CULTURE, strict=True)):
        ballots = "".join(
            f"      {column}:\n        ranks: [{', '.join(ranks)}]\n"
            for column, ranks in (("purpose", one), ("culture", other))
        )
        lines.append(f"  p{place}:\n    name: Person {place}\n    ballots:\n{ballots}")
    return "".join(lines)


@pytest.fixture
def counted(run: Run, tmp_path: Path) -> Path:
    """A folder with a file in which both columns are counted."""
    (tmp_path / "leitbild.yaml").write_text(file(), encoding="utf-8")
    assert run("vote", "count", "--seed", "4-1-6", "--yes").code == 0
    return tmp_path


@pytest.mark.usefixtures("counted")
def test_the_picture_has_all_columns_or_one(run: Run) -> None:
    both, one = run("vote", "show", "--svg"), run("vote", "show", "--svg", "-c", "culture")
    assert (both.code, both.err, one.code) == (0, "", 0)
    titles = [ET.fromstring(ran.out).findtext("{http://www.w3.org/2000/svg}title") for ran in (both, one)]  # noqa: S314
    values = "Was sind unsere Werte? “Geduld” is the one that stays."
    assert titles == [f"Wozu gibt es uns? “Kunden glücklich machen” is the one that stays. {values}", values]
    assert both.out.endswith("</svg>\n")
    assert run("vote", "show", "--svg").out == both.out


@pytest.mark.usefixtures("counted")
def test_only_one_form_is_given_at_a_time(run: Run) -> None:
    ran = run("vote", "show", "--svg", "--markdown")
    assert (ran.code, ran.out) == (2, "")


def test_nothing_counted_makes_no_picture(run: Run, tmp_path: Path) -> None:
    (tmp_path / "leitbild.yaml").write_text(file(), encoding="utf-8")
    ran = run("vote", "show", "--svg")
    assert (ran.code, ran.out) == (2, "")
    assert "Nothing is counted yet." in ran.err


def test_a_vote_that_is_open_is_not_counted_yet(run: Run, tmp_path: Path) -> None:
    (tmp_path / "leitbild.yaml").write_text(file(), encoding="utf-8")
    assert run("vote", "open", "-c", "culture", "--yes").code == 0
    out = run("vote", "show").out
    assert "Nothing is counted yet." in out
    assert "There is no ballot yet." not in out
    assert run("vote", "show", "--svg").code == 2
    assert run("vote", "replay").out == "Nothing is counted yet.\n"
    assert run("vote", "count", "-c", "culture", "--yes").code == 0
    out = run("vote", "show").out
    assert "what was fixed then has the SHA-256" in out
    assert "11 people could vote; ballots needed: 6." in out


def test_hands_have_a_picture(run: Run, tmp_path: Path) -> None:
    record = (
        "votes:\n  culture:\n    method: hands\n    rules: 1\n    closed: 2026-11-23T09:04Z\n"
        f"    ideas: [{D}, {E}]\n    rounds:\n      - counts:\n          {D}: 3\n          {E}: 1\n"
        f"        left: [{E}]\n        by: fewest\n        present: 4\n    winner: {D}\n"
    )
    (tmp_path / "leitbild.yaml").write_text(file() + record, encoding="utf-8")
    assert "Of shown hands nobody knows" in run("vote", "show", "--svg", "-c", "culture").out


@pytest.mark.usefixtures("counted")
def test_several_columns_are_set_apart_by_a_line(run: Run) -> None:
    lines = run("vote", "show", lang="de").out.split("\n")
    assert lines[:2] == ["Wozu gibt es uns?", "─" * 17]
    place = lines.index("Was sind unsere Werte?")
    assert (lines[place - 1], lines[place + 1]) == ("", "─" * 22)
    assert "─" not in run("vote", "show", "-c", "culture").out


@pytest.mark.usefixtures("counted")
def test_markdown_tells_which_ideas_split_the_vote(run: Run) -> None:
    text = run("vote", "show", "--markdown", "-c", "purpose").out
    assert "may have split the vote" in text
    assert f"`leitbild idea merge {A} {B}`" in text


@pytest.mark.usefixtures("counted")
def test_the_picture_is_utf_8_whatever_the_terminal_speaks(run: Run, leitbild_cmd: Run) -> None:
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    assert leitbild_cmd("vote", "show", "--svg", env=plain).out == run("vote", "show", "--svg").out
