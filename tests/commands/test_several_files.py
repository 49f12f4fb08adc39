"""A command that writes several files keeps all of them or says which; nobody is told that nothing was changed then."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.conftest import Repository, Run
    from tests.terminal import Start

FILE = """\
leitbild: 1
language: en
team: Front desk
columns:
  purpose: Why are we here?
  culture: How are we?
people:
  anna:
    name: Anna
    ideas:
      a1aaaaaa:
        column: purpose
        text: Make guests happy
      b1bbbbbb:
        column: purpose
        text: Know every room
      c1cccccc:
        column: culture
        text: Listen first
      d1dddddd:
        column: culture
        text: Own mistakes
    ballots:
    notes:
  ben:
    name: Ben
    ideas:
    ballots:
    notes:
"""
BOXES = ".leitbild/ballots"
INIT = ("init", "--team", "T", "--people", "Ben", "--language", "en", "--no-git")
ATTRIBUTES = "leitbild.yaml text eol=lf merge=leitbild"

needs_full = pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no /dev/full")  # noqa: PTH110


def stands_in_the_way(file: Path, column: str) -> Path:
    """Put a folder where a column's box belongs once something is in it."""
    path = file.parent / BOXES / f"{column}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.mkdir()
    (path / "x").touch()
    return path


def test_a_vote_whose_box_cannot_be_made_is_not_open(run: Run, file: Path) -> None:
    in_the_way = stands_in_the_way(file, "culture")
    ran = run("vote", "open", "--secret", "--yes")
    assert ran.code == 3
    assert file.read_text() == FILE
    assert not (file.parent / BOXES / "purpose.json").exists()
    (in_the_way / "x").unlink()
    in_the_way.rmdir()
    assert run("vote", "open", "--secret", "--yes").code == 0


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root can make a file immutable")
def test_of_an_import_into_two_boxes_nothing_is_kept_where_one_fails(run: Run, file: Path) -> None:
    assert run("vote", "open", "--secret", "--yes").code == 0
    for column, best in (("purpose", "Know every room"), ("culture", "Own mistakes")):
        (file.parent / f"{column}.csv").write_text(f"Name,1st choice\nAnna,{best}\n", encoding="utf-8")
    boxes = {one: file.parent / BOXES / f"{one}.json" for one in ("purpose", "culture")}
    before = {one: path.read_bytes() for one, path in boxes.items()}
    if subprocess.run(["chattr", "+i", str(boxes["culture"])], capture_output=True, check=False).returncode:
        pytest.skip("this file system knows no immutable files")
    try:
        ran = run("vote", "import", "purpose.csv", "culture.csv", "--yes")
    finally:
        subprocess.run(["chattr", "-i", str(boxes["culture"])], check=True)
    assert ran.code == 4
    assert "Nothing was taken in; keep `purpose.csv`, `culture.csv`, and run it again." in ran.err
    assert {one: path.read_bytes() for one, path in boxes.items()} == before
    assert run("vote", "import", "purpose.csv", "culture.csv", "--yes").code == 0


def test_init_follows_no_link_and_leaves_nothing_half_done(run: Run, tmp_path: Path) -> None:
    (tmp_path / "outside").write_text("key\n")
    (tmp_path / "team").mkdir()
    (tmp_path / "team" / ".gitattributes").symlink_to("../outside")
    ran = run(*INIT, cwd=tmp_path / "team")
    assert (ran.code, ran.err) == (
        4,
        ".gitattributes: This is a link to somewhere else; nothing was written. Remove it and run the command again.\n",
    )
    assert (tmp_path / "outside").read_text() == "key\n"
    assert [one.name for one in (tmp_path / "team").iterdir()] == [".gitattributes"]


@pytest.mark.parametrize("text", [b"*.f\xfcr text", b"*.md text\r\n", b""])
def test_init_keeps_every_byte_of_attributes_in_whatever_encoding(run: Run, tmp_path: Path, text: bytes) -> None:
    path = tmp_path / ".gitattributes"
    path.write_bytes(text)
    assert run(*INIT).code == 0
    end = b"\r\n" if b"\r" in text else b"\n"
    between = b"" if not text or text.endswith(b"\n") else end
    assert path.read_bytes() == text + between + ATTRIBUTES.encode() + end


@pytest.mark.parametrize("where", ["a folder", "UTF-16"])
def test_init_says_what_is_wrong_with_the_attributes_and_writes_nothing(run: Run, tmp_path: Path, where: str) -> None:
    path = tmp_path / ".gitattributes"
    if where == "UTF-16":
        path.write_text("*.md text\n", encoding="utf-16")
    else:
        path.mkdir()
    ran = run(*INIT)
    assert ran.code == 3
    assert ran.err.startswith(".gitattributes: ")
    assert not (tmp_path / "leitbild.yaml").exists()


def test_init_takes_the_attributes_back_where_the_file_cannot_be_made(run: Run, tmp_path: Path) -> None:
    (tmp_path / "leitbild.yaml").symlink_to("nowhere/leitbild.yaml")
    assert run(*INIT).code == 4
    assert not (tmp_path / ".gitattributes").exists()


def test_init_puts_nothing_there_where_a_forges_folder_is_a_link(run: Run, git_repo: Repository) -> None:
    (git_repo.path / ".github").symlink_to("elsewhere")
    assert run(*INIT, "--github", "--from", "./l.whl", cwd=git_repo.path).code == 4
    assert not (git_repo.path / "leitbild.yaml").exists()


def test_init_quotes_a_name_that_a_shell_would_take_apart(run: Run) -> None:
    ran = run("--file", "a $(x) b.yaml", *INIT)
    assert "  git add 'a $(x) b.yaml' .gitattributes\n" in ran.err


@needs_full
def test_what_is_saved_is_no_failure_where_the_answer_cannot_be_written(file: Path, tmp_path: Path) -> None:
    ran = into_full(tmp_path, "stdout", "idea", "add", "--by", "anna", "--column", "purpose", "Open late")
    assert (ran.returncode, b"Saved, but the answer could not be written." in ran.stderr) == (0, True)
    assert b"could not be written (" not in ran.stderr
    ran = into_full(tmp_path, "stderr", "vote", "open", "--secret", "--yes", "--column", "purpose")
    assert ran.returncode == 0
    ran = into_full(tmp_path, "stdout", "vote", "cast", "a1aaaaaa", "--by", "anna", "--column", "purpose")
    assert ran.returncode == 0
    assert b"receipt" in ran.stderr.lower()
    assert "Open late" in file.read_text()


def test_the_result_of_hands_is_shown_where_the_last_round_saved_it(
    terminal: Start, file: Path, text: Callable[[], str]
) -> None:
    child = terminal("vote", "hands", "--column", "culture", "--present", "2")
    child.expect_exact("Listen first")
    child.sendline("2 0")
    child.expect_exact("Enter ends the vote")
    in_the_way = file.with_name(".leitbild.yaml.lock")
    in_the_way.mkdir()  # no lock can be had, and none is needed
    child.sendline("")
    said = child.end()
    in_the_way.rmdir()
    assert "Listen first" in said.said
    assert "winner: c1cccccc" in text()


def into_full(folder: Path, stream: str, *words: str) -> subprocess.CompletedProcess[bytes]:
    """Call the program with a stream on which nothing can be written."""
    environ = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "XDG_STATE_HOME": f"{folder}-state",
        "LANG": "C.UTF-8",
        "LEITBILD_LANG": "en",
    }
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        return subprocess.run(
            [sys.executable, "-m", "leitbild_cli", *words],
            cwd=folder,
            env=environ,
            check=False,
            timeout=60,
            stdin=subprocess.DEVNULL,
            stdout=full if stream == "stdout" else subprocess.PIPE,
            stderr=full if stream == "stderr" else subprocess.PIPE,
        )


def test_printed_commands_work_for_the_file_they_are_about(run: Run, tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    run("-C", "shop", "--file", "sales.yaml", *INIT, "--no-git")
    assert "`leitbild -C shop --file sales.yaml brief`" in run("-C", "shop", "--file", "sales.yaml", "status").err
    assert "-C shop" not in (tmp_path / "shop" / "sales.yaml").read_text(encoding="utf-8")


def test_what_is_written_on_a_branch_aside_is_handed_in_first(run: Run, git_repo: Repository) -> None:
    run(*INIT, "--no-git", cwd=git_repo.path)
    assert "Not in git yet: `git add leitbild.yaml && git commit" in run("status", cwd=git_repo.path).err
    git_repo.git("add", ".")
    git_repo.git("commit", "-m", "Start")
    assert "Not in git yet" not in run("status", cwd=git_repo.path).err
    git_repo.git("remote", "add", "origin", "elsewhere")
    own = ("idea", "add", "-c", "A", "--by", "ben", "Kind words")
    assert "git push" not in run(*own, cwd=git_repo.path).err
    git_repo.git("checkout", "-b", "ben")
    done = run(*own[:-1], "More", cwd=git_repo.path)
    assert "&& git push -u origin ben`, then a pull request" in done.err
