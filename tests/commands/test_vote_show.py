"""`vote show` as picture, result file and RCTab's JSON, and `vote replay` of files and earlier commits."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Repository, Run

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
    assert run("vote", "count", "--seed", "4-1-6").code == 0
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


def test_a_result_file_is_held_against_a_recount(run: Run, counted: Path) -> None:
    text = run("vote", "show", "--result").out
    (counted / "result.json").write_text(text, encoding="utf-8")
    ran = run("vote", "replay", "result.json")
    assert (ran.code, ran.out) == (0, "`purpose`: identical\n`culture`: identical\n")
    assert "4-1-6" in text
    assert "2026" not in text
    assert json.loads(text)["votes"][0]["lot_order"]


def test_the_first_difference_to_a_result_file_is_named(run: Run, counted: Path) -> None:
    held = json.loads(run("vote", "show", "--result").out)
    held["votes"][0]["rounds"][0]["votes"][A] = 5
    (counted / "result.json").write_text(json.dumps(held), encoding="utf-8")
    ran = run("vote", "replay", "result.json")
    assert ran.code == 1
    assert ran.out == (
        "`purpose`: the recount comes to something else\n"
        f"  round 1, votes, {A}: the file says 5, the recount 3\n"
        "`culture`: identical\n"
    )
    assert run("vote", "replay", "result.json", "-c", "culture").out == "`culture`: identical\n"
    found = json.loads(run("vote", "replay", "result.json", "--json").out)["votes"]
    assert [(one["column"], one["identical"]) for one in found] == [("purpose", False), ("culture", True)]


def test_the_same_values_written_otherwise_are_not_the_same_bytes(run: Run, counted: Path) -> None:
    text = run("vote", "show", "--result").out
    (counted / "result.json").write_bytes(text.replace("\n", "\r\n").encode())
    ran = run("vote", "replay", "result.json")
    assert ran.code == 1
    assert "The values are the same" in ran.out


def test_a_ballot_changed_later_is_found(run: Run, counted: Path) -> None:
    path = counted / "leitbild.yaml"
    (counted / "result.json").write_text(run("vote", "show", "--result").out, encoding="utf-8")
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(f"ranks: [{A}, {B}]", f"ranks: [{A}]", 1), encoding="utf-8")
    ran = run("vote", "replay", "result.json", "-c", "purpose")
    assert ran.code == 1
    assert "the ballots are others now than those that were counted" in ran.out
    refused = run("vote", "show", "--result", "-c", "purpose")
    assert (refused.code, refused.out) == (4, "")
    assert "leitbild vote replay --column purpose" in refused.err


def test_another_file_is_counted_again_from_its_own_ballots(run: Run, counted: Path) -> None:
    text = (counted / "leitbild.yaml").read_text(encoding="utf-8")
    (counted / "other.yaml").write_text(text.replace("ballots: 10", "ballots: 9", 1), encoding="utf-8")
    assert run("vote", "replay", "leitbild.yaml").code == 0
    ran = run("vote", "replay", "other.yaml")
    assert ran.code == 1
    assert "ballots: recorded 9, counted 10" in ran.out


def test_an_earlier_commit_is_counted_again_from_its_own_ballots(run: Run, git_repo: Repository) -> None:
    path = git_repo.path / "leitbild.yaml"
    path.write_text(file(), encoding="utf-8")
    git_repo.commit("Ballots")
    assert run("vote", "count", "--seed", "4-1-6", cwd=git_repo.path).code == 0
    git_repo.commit("Counted")
    git_repo.git("tag", "counted")
    path.write_text("leitbild: 1\ncolumns:\n", encoding="utf-8")
    for name in ("counted", "HEAD", "main"):
        ran = run("vote", "replay", name, cwd=git_repo.path)
        assert (ran.code, ran.out, ran.err) == (0, "`purpose`: identical\n`culture`: identical\n", "")
    assert run("vote", "replay", "HEAD~1", cwd=git_repo.path).out == "Nothing is counted yet.\n"
    found = json.loads(run("vote", "replay", "counted", "--json", "-c", "culture", cwd=git_repo.path).out)
    assert found["votes"] == [{"column": "culture", "identical": True, "changes": []}]


@pytest.mark.parametrize(
    "source",
    ["nothing", "", " ", "--upload-pack=touch x", "-x", "HEAD~99", "HEAD:leitbild.yaml", "v1..v2", "x" * 5000],
)
def test_what_is_neither_file_nor_commit_is_refused_in_a_line(run: Run, counted: Path, source: str) -> None:
    ran = run("vote", "replay", "--", source)
    assert ran.code in (2, 3)
    assert ran.out == ""
    assert len(ran.err.splitlines()) == 1
    assert len(ran.err) < 200
    assert not (counted / "x").exists()


def test_a_file_that_was_not_there_yet_is_named(run: Run, git_repo: Repository) -> None:
    (git_repo.path / "README.md").write_text("x\n", encoding="utf-8")
    git_repo.commit("Begin")
    (git_repo.path / "leitbild.yaml").write_text(file(), encoding="utf-8")
    ran = run("vote", "replay", "HEAD", cwd=git_repo.path)
    assert (ran.code, ran.err.strip()) == (2, "`leitbild.yaml` is not in the commit `HEAD`.")


def test_hostile_files_are_refused(run: Run, counted: Path) -> None:
    (counted / "folder").mkdir()
    os.mkfifo(counted / "fifo")
    (counted / "dangling").symlink_to("nowhere")
    (counted / "binary").write_bytes(bytes(range(256)))
    with (counted / "large").open("wb") as out:
        out.truncate(1 << 30)
    (counted / "deep.json").write_text('{"a":' * 100_000, encoding="utf-8")
    (counted / "other.json").write_text('{"format": "something"}', encoding="utf-8")
    (counted / "newer.json").write_text('{"format": "leitbild-result", "version": 9}', encoding="utf-8")
    (counted / "odd.json").write_text('{"format": "leitbild-result", "version": 1, "votes": [3]}', encoding="utf-8")
    for name in ("folder", "fifo", "dangling", "binary", "large", "deep.json", "other.json", "newer.json", "odd.json"):
        ran = run("vote", "replay", name)
        assert (ran.code, ran.out) == (3, ""), name
        assert ran.err.startswith(f"{name}: " if name == "binary" else f"{counted / name}: ") or name in ran.err


def test_a_strange_column_in_a_result_file_cannot_paint_the_screen(run: Run, counted: Path) -> None:
    held = {"format": "leitbild-result", "version": 1, "votes": [{"column": "\x1b[31mrot"}]}
    (counted / "result.json").write_text(json.dumps(held), encoding="utf-8")
    ran = run("vote", "replay", "result.json")
    assert ran.code == 1
    assert "\x1b" not in ran.out


@pytest.mark.usefixtures("counted")
def test_rctab_is_one_column_at_a_time(run: Run) -> None:
    assert run("vote", "show", "--rctab").code == 2
    found = json.loads(run("vote", "show", "--rctab", "-c", "culture").out)
    assert found["results"][0]["tally"] == {"Geduld": "7", "Neugier": "3"}
    assert found["results"][1]["tallyResults"] == [{"elected": "Geduld", "transfers": {}}]
    assert found["config"]["jurisdiction"] == "Sonnenhof"


@pytest.mark.usefixtures("counted")
def test_only_one_form_is_given_at_a_time(run: Run) -> None:
    ran = run("vote", "show", "--svg", "--rctab")
    assert (ran.code, ran.out) == (2, "")


def test_nothing_counted_makes_no_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "leitbild.yaml").write_text(file(), encoding="utf-8")
    for form in ("--svg", "--result", "--rctab"):
        ran = run("vote", "show", form)
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
    assert run("vote", "count", "-c", "culture").code == 0
    out = run("vote", "show").out
    assert "what was fixed then has the SHA-256" in out
    assert "11 people could vote; ballots needed: 6." in out


def test_hands_have_a_picture_and_no_rctab(run: Run, tmp_path: Path) -> None:
    record = (
        "votes:\n  culture:\n    method: hands\n    rules: 1\n    closed: 2026-11-23T09:04Z\n"
        f"    ideas: [{D}, {E}]\n    rounds:\n      - counts:\n          {D}: 3\n          {E}: 1\n"
        f"        left: [{E}]\n        by: fewest\n        present: 4\n    winner: {D}\n"
    )
    (tmp_path / "leitbild.yaml").write_text(file() + record, encoding="utf-8")
    assert "Of shown hands nobody knows" in run("vote", "show", "--svg", "-c", "culture").out
    assert run("vote", "show", "--rctab", "-c", "culture").code == 2
    text = run("vote", "show", "--result", "-c", "culture").out
    assert json.loads(text)["votes"][0]["ballots_sha256"] is None
    (tmp_path / "result.json").write_text(text, encoding="utf-8")
    assert run("vote", "replay", "result.json").code == 0


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
def test_files_are_utf_8_whatever_the_terminal_speaks(run: Run, leitbild_cmd: Run) -> None:
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    for form in ("--svg", "--result"):
        assert leitbild_cmd("vote", "show", form, env=plain).out == run("vote", "show", form).out
