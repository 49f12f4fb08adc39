"""What is read from git's own files is what git itself says, wherever it keeps them; what misleads is left to git."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import pytest

from leitbild_cli.file import checkout

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Repository

FILE = "wir/leitbild.yaml"


@pytest.fixture
def merged(git_repo: Repository) -> Repository:
    """A repository whose last commit brought two branches together."""
    _write(git_repo, "leitbild: 1\n")
    git_repo.commit("first")
    git_repo.git("checkout", "--quiet", "-b", "aside")
    (git_repo.path / "anna.txt").write_text("Anna")
    git_repo.commit("aside")
    git_repo.git("checkout", "--quiet", "main")
    _write(git_repo, "leitbild: 1\nteam: Anna\n")
    git_repo.commit("on main")
    git_repo.git("merge", "--quiet", "--no-edit", "aside")
    return git_repo


def _write(repository: Repository, text: str) -> None:
    file = repository.path / FILE
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(text.encode())


def _agrees_with_git(repository: Repository) -> tuple[bool, bool]:
    """Give whether the last commit is a merge, and has the file as it is; first see that git says the same."""
    said = repository.git("rev-list", "--parents", "--max-count=1", "HEAD", check=False).out.split()
    kept = repository.git("cat-file", "blob", f"HEAD:{FILE}", check=False)
    here = (repository.path / FILE).read_bytes().replace(b"\r\n", b"\n")
    found = checkout.is_merge(repository.path / "wir"), checkout.is_committed(repository.path / FILE)
    assert found == (len(said) > 2, kept.code == 0 and kept.out.encode() == here)
    return found


def _loose(repository: Repository, name: str) -> Path:
    return repository.path / ".git" / "objects" / name[:2] / name[2:]


def test_a_commit_that_was_just_made_is_read_without_git(merged: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _agrees_with_git(merged) == (True, True)
    monkeypatch.setenv("PATH", str(merged.path))  # where no git is
    assert checkout.is_merge(merged.path)
    assert checkout.is_committed(merged.path / FILE)


def test_what_is_changed_here_is_not_committed_but_other_line_ends_are_no_change(merged: Repository) -> None:
    _write(merged, "leitbild: 1\r\nteam: Anna\r\n")
    assert _agrees_with_git(merged) == (True, True)
    _write(merged, "leitbild: 1\nteam: Ben\n")
    assert _agrees_with_git(merged) == (True, False)


def test_a_commit_with_one_parent_or_none_is_no_merge(git_repo: Repository) -> None:
    _write(git_repo, "leitbild: 1\n")
    assert _agrees_with_git(git_repo) == (False, False)  # nothing is committed yet
    git_repo.commit("first")
    assert _agrees_with_git(git_repo) == (False, True)
    (git_repo.path / "other").write_text("")
    git_repo.commit("A message that\n\nparent 1234\nparent 5678\n")
    assert _agrees_with_git(git_repo) == (False, True)


def test_a_file_that_the_commit_does_not_have_is_not_committed(git_repo: Repository) -> None:
    git_repo.commit("empty")
    _write(git_repo, "leitbild: 1\n")
    assert _agrees_with_git(git_repo) == (False, False)


@pytest.mark.parametrize("words", [("gc", "--quiet"), ("pack-refs", "--all"), ("checkout", "--quiet", "--detach")])
def test_wherever_git_keeps_it_the_answer_is_the_same(merged: Repository, words: tuple[str, ...]) -> None:
    merged.git(*words)
    assert _agrees_with_git(merged) == (True, True)


def test_a_second_work_tree_has_its_own_commit(merged: Repository, tmp_path: Path) -> None:
    merged.git("worktree", "add", "--quiet", str(tmp_path / "second"), "aside")
    second = type(merged)(path=tmp_path / "second")
    assert _agrees_with_git(second) == (False, True)


def test_names_by_sha_256_are_read_too(tmp_path: Path, git_repo: Repository) -> None:
    long = type(git_repo)(path=tmp_path / "long")
    git_repo.git("init", "--quiet", "--object-format=sha256", str(long.path))
    _write(long, "leitbild: 1\n")
    long.commit("first")
    assert _agrees_with_git(long) == (False, True)


def test_a_commit_that_is_no_longer_what_its_name_says_is_left_to_git(merged: Repository) -> None:
    name = merged.git("rev-parse", "HEAD").out.strip()
    place = _loose(merged, name)
    place.chmod(0o600)
    for broken in (b"", b"no zlib", zlib.compress(b"blob 3\0abc"), zlib.compress(b"commit 9\0short")):
        place.write_bytes(broken)
        assert checkout.is_merge(merged.path) is False
        assert checkout.is_committed(merged.path / FILE) is False


def test_a_head_that_points_out_of_the_repository_is_not_followed(merged: Repository, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_text(merged.git("rev-parse", "HEAD").out)
    (merged.path / ".git" / "HEAD").write_text("ref: refs/heads/../../../../elsewhere\n")
    assert checkout.is_committed(merged.path / FILE) is False


def test_a_folder_that_grows_without_end_when_it_is_read_is_left_to_git(merged: Repository) -> None:
    place = _loose(merged, merged.git("rev-parse", "HEAD").out.strip())
    place.chmod(0o600)
    place.write_bytes(zlib.compress(b"commit 900000000\0" + bytes(100_000_000)))
    assert checkout.is_merge(merged.path) is False


def test_what_git_shows_in_the_place_of_a_commit_is_seen_here_too(merged: Repository) -> None:
    merged.git("replace", "HEAD", "HEAD~1")
    assert _agrees_with_git(merged) == (False, True)


def test_an_empty_folder_with_the_name_of_git_s_own_is_passed_over(merged: Repository) -> None:
    (merged.path / "wir" / ".git").mkdir()
    assert _agrees_with_git(merged) == (True, True)
    found = checkout.of(merged.path / "wir")
    assert found is not None
    assert (found.root, found.branch) == (merged.path, "main")


@pytest.mark.parametrize("name", ["a\0b", "a/" * 9000])
def test_a_name_that_no_file_can_have_leads_nowhere(merged: Repository, tmp_path: Path, name: str) -> None:
    (merged.path / ".git" / "HEAD").write_text(f"ref: refs/heads/{name}\n")
    assert checkout.is_committed(merged.path / FILE) is False
    (tmp_path / ".git").write_text(f"gitdir: {name}\n")
    (tmp_path / "leitbild.yaml").write_text("leitbild: 1\n")
    assert checkout.is_merge(tmp_path) is False
    assert checkout.is_committed(tmp_path / "leitbild.yaml") is False
    found = checkout.of(tmp_path)
    assert found is not None
    assert (found.root, found.branch) == (tmp_path, None)


def test_a_branch_that_stands_in_a_table_of_git_s_is_asked_for(merged: Repository) -> None:
    (merged.path / ".git" / "HEAD").write_text("ref: refs/heads/.invalid\n")
    found = checkout.of(merged.path)
    assert found is not None
    assert found.branch is None  # this git knows no such table
