"""What people put on the file beside its text stays on it, and what could not be opened again is never written."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from leitbild_cli.file.yaml.characters import MAX_BYTES

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Repository, Run

FILE = """\
leitbild: 1
language: en
team: Library desk
columns:
  purpose: Why are we here?
people:
  anna:
    name: Anna
    ideas:
    ballots:
    notes:
"""
ADD = ("idea", "add", "--by", "anna", "--column", "purpose", "Open late")

if sys.platform != "linux":
    pytest.skip("access lists are tried on Linux", allow_module_level=True)


@pytest.mark.skipif(shutil.which("setfacl") is None, reason="setfacl is missing")
def test_an_access_list_stays_and_none_comes_from_the_folder(run: Run, file: Path, tmp_path: Path) -> None:
    acl("--modify", "u:nobody:rw,g::r--", file)
    before = listed(file)
    assert run(*ADD).code == 0
    assert listed(file) == before
    acl("--remove-all", file)
    acl("--default", "--modify", "u:nobody:rw", tmp_path)
    before = listed(file)
    assert run(*ADD[:-1], "Lend").code == 0
    assert listed(file) == before


def test_labels_on_the_file_stay(run: Run, file: Path) -> None:
    try:
        os.setxattr(file, "user.seen", b"1")
    except OSError:
        pytest.skip("this file system keeps no labels")
    assert run(*ADD).code == 0
    assert os.getxattr(file, "user.seen") == b"1"


def test_a_link_out_of_the_repository_is_said(run: Run, git_repo: Repository, file: Path) -> None:
    (git_repo.path / "leitbild.yaml").symlink_to(file)
    ran = run(*ADD, cwd=git_repo.path)
    assert ran.code == 0
    assert f"This is a link out of the repository; {file.resolve()} was written." in ran.err
    file.rename(git_repo.path / "kept.yaml")
    (git_repo.path / "leitbild.yaml").unlink()
    (git_repo.path / "leitbild.yaml").symlink_to("kept.yaml")
    assert "link out of" not in run(*ADD[:-1], "Lend", cwd=git_repo.path).err


@pytest.mark.parametrize("words", [ADD, ("person", "add", "Ben")], ids=" ".join)
def test_a_change_that_would_make_the_file_too_large_is_refused(run: Run, file: Path, words: tuple[str, ...]) -> None:
    line = "# " + "x" * 997 + "\n"
    text = FILE + line * ((MAX_BYTES - len(FILE)) // len(line))
    text += "#" * (MAX_BYTES - len(text) - 1) + "\n"
    file.write_text(text, encoding="utf-8")
    ran = run(*words)
    assert ran.code == 4
    assert "larger than 20 MB, and could not be opened again; nothing was written." in ran.err
    assert file.read_text(encoding="utf-8") == text
    assert run("status").code == 0


def acl(*words: str | Path) -> None:
    """Set an access list, or skip where the file system has none."""
    if subprocess.run(["setfacl", *words], capture_output=True, check=False).returncode:
        pytest.skip("this file system has no access lists")


def listed(file: Path) -> str:
    """Give the access list of a file."""
    return subprocess.run(
        ["getfacl", "--omit-header", file.name], cwd=file.parent, capture_output=True, text=True, check=True
    ).stdout
