"""The box as a file: private, outside git, and never what a repository brought along."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.voting.ballot_box import BallotBox, Handed, put
from leitbild_cli.file import box as files
from leitbild_cli.file.box import InReach, NotABox, box_from, text_of_box
from leitbild_cli.file.disk import Moved

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Repository

EMPTY = BallotBox(column="purpose", vote="ab" * 32, salt="cd" * 16)
ONE = Handed(column="purpose", vote="ab" * 32, person="anna", receipt="k7m2-xq4d-r9ha", ranks=("a1aaaaaa", "b1bbbbbb"))
FULL = put(EMPTY, ONE)[0]


@pytest.fixture
def leitbild(git_repo: Repository) -> Path:
    path = git_repo.path / "leitbild.yaml"
    path.write_text("leitbild: 1\n")
    git_repo.commit("start")
    return path


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_box_is_for_its_owner_only_and_out_of_gits_reach(leitbild: Path, git_repo: Repository) -> None:
    files.make(leitbild, EMPTY)
    path = files.place(leitbild, EMPTY.column)
    files.write(leitbild, EMPTY, FULL)
    assert files.read(leitbild, "purpose") == FULL
    assert (mode(path), mode(path.parent)) == (0o600, 0o700)
    assert git_repo.git("status", "--porcelain").out == ""
    assert git_repo.git("status", "--porcelain", "--ignored").out == "!! .leitbild/\n"
    git_repo.git("add", "--all")
    assert git_repo.git("diff", "--cached", "--name-only").out == ""
    assert [one.name for one in path.parent.iterdir() if one.name.endswith(".tmp")] == []


def test_a_box_that_others_could_read_is_closed_again(leitbild: Path) -> None:
    files.make(leitbild, EMPTY)
    path = files.place(leitbild, EMPTY.column)
    path.chmod(0o644)
    files.read(leitbild, "purpose")
    assert mode(path) == 0o600


def test_making_a_box_twice_keeps_what_is_in_it(leitbild: Path) -> None:
    files.make(leitbild, EMPTY)
    files.write(leitbild, EMPTY, FULL)
    files.make(leitbild, replace(EMPTY, salt="ef" * 16))
    assert files.read(leitbild, "purpose") == FULL


def test_a_box_that_changed_meanwhile_is_not_overwritten(leitbild: Path) -> None:
    files.make(leitbild, EMPTY)
    files.write(leitbild, EMPTY, FULL)
    with pytest.raises(Moved):
        files.write(leitbild, EMPTY, FULL)


def test_without_a_box_there_is_none(leitbild: Path) -> None:
    assert files.read(leitbild, "purpose") is None
    assert not (leitbild.parent / ".leitbild").exists()


def test_an_emptied_box_leaves_nothing_behind(leitbild: Path) -> None:
    files.make(leitbild, EMPTY)
    files.make(leitbild, replace(EMPTY, column="culture"))
    files.remove(leitbild, "purpose")
    assert files.read(leitbild, "culture") is not None
    files.remove(leitbild, "culture")
    assert not (leitbild.parent / ".leitbild").exists()


@pytest.mark.parametrize("linked", [".leitbild", ".leitbild/ballots", ".leitbild/ballots/purpose.json"])
def test_a_link_where_the_box_belongs_is_refused_and_not_followed(leitbild: Path, tmp_path: Path, linked: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    link = leitbild.parent / linked
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(elsewhere)
    with pytest.raises(NotABox):
        files.make(leitbild, EMPTY)
    with pytest.raises(NotABox):
        files.read(leitbild, "purpose")
    assert list(elsewhere.iterdir()) == []


def test_a_second_name_of_the_box_is_refused(leitbild: Path, tmp_path: Path) -> None:
    files.make(leitbild, EMPTY)
    os.link(files.place(leitbild, EMPTY.column), tmp_path / "second")
    with pytest.raises(NotABox):
        files.read(leitbild, "purpose")


def test_files_that_git_tracks_there_are_refused_with_the_way_out(leitbild: Path, git_repo: Repository) -> None:
    folder = leitbild.parent / ".leitbild" / "ballots"
    folder.mkdir(parents=True)
    (folder / "note.txt").write_text("hello\n")
    git_repo.commit("a repository that brings files along")
    with pytest.raises(InReach, match="git rm -r --cached"):
        files.make(leitbild, EMPTY)
    assert not (folder / "purpose.json").exists()


def test_a_gitignore_that_lets_ballots_through_is_refused(leitbild: Path) -> None:
    files.make(leitbild, EMPTY)
    (leitbild.parent / ".leitbild" / "ballots" / ".gitignore").write_text("!*.json\n")
    with pytest.raises(InReach):
        files.write(leitbild, EMPTY, FULL)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"[]",
        b"{" * 100_000,
        b"\xff\xfe",
        text_of_box(FULL).replace(b'"purpose"', b'"culture"'),
        text_of_box(FULL).replace(b'"a1aaaaaa"', b'"../../etc"'),
        text_of_box(FULL).replace(b'"b1bbbbbb"', b'"a1aaaaaa"'),
        text_of_box(FULL).replace(b'"leitbild-box": 1', b'"leitbild-box": 2'),
        text_of_box(FULL).replace(b'"anna"', b'"anna": "x", "anna"'),
        text_of_box(EMPTY).replace(b'"voted": {}', b'"voted": {"anna": "' + b"0" * 64 + b'"}'),
    ],
)
def test_what_is_no_box_is_not_taken_for_one(text: bytes) -> None:
    assert box_from(text, "purpose") is None


def test_a_box_that_cannot_be_read_is_refused_and_left_alone(leitbild: Path) -> None:
    files.make(leitbild, EMPTY)
    path = files.place(leitbild, EMPTY.column)
    path.write_bytes(b"{}")
    with pytest.raises(NotABox):
        files.read(leitbild, "purpose")
    assert path.read_bytes() == b"{}"


KEYS = st.from_regex("[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?", fullmatch=True)
IDS = st.from_regex("[a-hjkmnp-tv-z][a-hjkmnp-tv-z0-9]{7}", fullmatch=True)
HANDED = st.builds(
    Handed,
    column=st.just("purpose"),
    vote=st.just("ab" * 32),
    person=KEYS,
    receipt=st.from_regex("[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}", fullmatch=True),
    ranks=st.lists(IDS, unique=True, max_size=5).map(tuple),
)


@given(st.lists(HANDED, max_size=6, unique_by=(lambda one: one.person, lambda one: one.receipt)))
def test_what_is_written_is_what_is_read(ballots: list[Handed]) -> None:
    box = EMPTY
    for one in ballots:
        box, _replaced = put(box, one)
    assert box_from(text_of_box(box), "purpose") == box
