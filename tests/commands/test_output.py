"""`--output`: whatever a verb can write into a file goes there the same way, as a whole."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Repository, Run

FILE = """\
leitbild: 1
language: en
team: Desk

columns:
  purpose: Why do we exist?

people:
  anna:
    name: Anna
    ideas:
      {a}:
        column: purpose
        text: Geduld
      {b}:
        column: purpose
        text: Make customers happy
    ballots:
      purpose:
        ranks: [{b}, {a}]
    notes:
    # anna

measures:
  csat:
    name: Satisfaction
    unit: '%'
    target: 98
    better: higher
    readings:
      2026-09-30:
        value: 97.5
      2026-10-31:
        value: 98.2
    # csat
""".format(a="h2k3m4n5", b="p6q7r8s9")

ANSWERS = [
    ("vote", "show"),
    ("vote", "show", "--svg"),
    ("vote", "show", "--markdown"),
    ("vote", "show", "--json"),
    ("track", "show"),
    ("track", "show", "--svg"),
    ("track", "show", "csat", "--json"),
    ("schema",),
    ("completion", "bash"),
]


@pytest.fixture
def file(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "leitbild.yaml"
    path.write_text(FILE, encoding="utf-8")
    assert run("vote", "count").code == 0
    return path


@pytest.mark.usefixtures("file")
@pytest.mark.parametrize("argv", ANSWERS, ids=" ".join)
def test_the_file_holds_what_would_be_printed_and_a_second_time_it_is_written_anew(
    run: Run, tmp_path: Path, argv: tuple[str, ...]
) -> None:
    printed = run(*argv).out
    assert printed
    for option in ("-o", "--output"):
        ran = run(*argv, option, "answer")
        assert (ran.code, ran.out) == (0, "")
        assert ran.err.startswith("Written: answer\n")
        assert (tmp_path / "answer").read_bytes().decode() == printed
        (tmp_path / "answer").write_text("old", encoding="utf-8")
    assert run(*argv, "-o", "-").out == printed
    assert sorted(one.name for one in tmp_path.iterdir()) == ["answer", "leitbild.yaml"]


@pytest.mark.usefixtures("file")
def test_the_file_lies_where_the_command_runs_and_is_told_in_german(run: Run, tmp_path: Path) -> None:
    (tmp_path / "team").mkdir()
    (tmp_path / "leitbild.yaml").rename(tmp_path / "team" / "leitbild.yaml")
    ran = run("-C", "team", "track", "show", "--svg", "-o", "csat.svg", lang="de")
    assert (ran.code, ran.err) == (0, "Geschrieben: csat.svg\n")
    assert (tmp_path / "team" / "csat.svg").read_text(encoding="utf-8").startswith("<svg ")


@pytest.mark.parametrize("argv", ANSWERS, ids=" ".join)
def test_the_leitbild_is_never_written_over(run: Run, file: Path, argv: tuple[str, ...]) -> None:
    before = file.read_bytes()
    (file.parent / "twin.yaml").hardlink_to(file)
    for name in ("leitbild.yaml", "./leitbild.yaml", str(file), "twin.yaml"):
        ran = run(*argv, "-o", name)
        assert (ran.code, ran.out) == (2, "")
        assert "This is the Leitbild itself; nothing was written." in ran.err
    assert file.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
@pytest.mark.parametrize("name", ["answer", "pictures/answer"])
def test_a_link_is_not_followed(run: Run, file: Path, name: str) -> None:
    outside = file.parent / "outside"
    outside.mkdir()
    (outside / "answer").write_text("mine", encoding="utf-8")
    (file.parent / "pictures").symlink_to(outside)
    (file.parent / "answer").symlink_to(outside / "answer")
    ran = run("vote", "show", "-o", name)
    assert (ran.code, ran.out) == (4, "")
    assert "link to somewhere else" in ran.err
    assert (outside / "answer").read_text(encoding="utf-8") == "mine"


@pytest.mark.usefixtures("file")
def test_what_cannot_be_had_or_written_leaves_what_is_there(run: Run, tmp_path: Path) -> None:
    (tmp_path / "answer").write_text("old", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    assert run("track", "show", "csat", "--json", "--svg", "-o", "answer").code == 2
    assert run("schema", "--write", "-o", "answer").err.endswith("`--write`, `--output`.\n")
    assert run("track", "show", "nothing", "--svg", "-o", "answer").code == 2
    assert (tmp_path / "answer").read_text(encoding="utf-8") == "old"
    assert run("vote", "show", "-o", "folder").code == 3
    assert run("vote", "show", "-o", "nowhere/answer").code == 4
    assert not list((tmp_path / "folder").iterdir())


def test_gits_own_locks_are_left_alone(run: Run, git_repo: Repository) -> None:
    (git_repo.path / "leitbild.yaml").write_text(FILE, encoding="utf-8")
    (git_repo.path / ".git" / "index.lock").touch()  # git is at work
    ran = run("track", "show", "--json", "-o", "index", cwd=git_repo.path)
    assert json.loads((git_repo.path / "index").read_text(encoding="utf-8"))["measures"]
    assert ran.code == 0
    assert (git_repo.path / ".git" / "index.lock").exists()
