"""Files that are not as usual: links, rights, full disks, and things that are no files at all."""

from __future__ import annotations

import os
import shutil
import socket
import stat
import subprocess
import sys
import time
from dataclasses import replace
from typing import IO, TYPE_CHECKING

import pytest

from leitbild_cli.errors import Exit
from leitbild_cli.file import lock
from leitbild_cli.file.disk import NotAFile, NotSaved, write_in_place
from leitbild_cli.file.store import change, create, open_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leitbild_cli.core.model import Leitbild

FILE = "leitbild: 1\nlanguage: en\nteam: T\ncolumns:\n  purpose: Why?\npeople:\n  anna:\n    name: Anna\n"
NEW = FILE.replace("team: T", "team: Library")
RUN = "import sys; from leitbild_cli.app import door; sys.exit(door.run(sys.argv[1:]))"
ADD = ("idea", "add", "--by", "anna", "--column", "purpose", "Make readers happy")


def rename_team(leitbild: Leitbild) -> tuple[Leitbild, None]:
    return replace(leitbild, team="Library"), None


def test_a_link_stays_a_link(file: Path, tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    real = file.rename(tmp_path / "deep" / "real.yaml")
    file.symlink_to(real)
    change(file, rename_team)
    assert file.is_symlink()
    assert real.read_text() == NEW


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_the_rights_stay_as_they_were(file: Path, mode: int) -> None:
    file.chmod(mode)
    change(file, rename_team)
    assert stat.S_IMODE(file.stat().st_mode) == mode


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root gives files away")
def test_the_owner_stays_who_it_was(file: Path) -> None:
    os.chown(file, 12345, 54321)
    change(file, rename_team)
    assert (file.stat().st_uid, file.stat().st_gid) == (12345, 54321)
    assert file.read_text() == NEW


def test_a_file_with_two_names_keeps_both_and_says_so(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.yaml"
    os.link(file, other)
    saved = change(file, rename_team)
    assert other.read_text() == file.read_text() == NEW
    assert "in place" in saved.notes[0]
    assert sorted(one.name for one in tmp_path.iterdir()) == ["leitbild.yaml", "other.yaml"]


def test_a_copy_from_an_interrupted_run_is_never_overwritten(file: Path) -> None:
    copy = file.with_name("leitbild.yaml.bak")
    copy.write_text("all that is left")
    write_in_place(file, FILE.encode(), b"shorter\n")
    assert file.read_text() == "shorter\n"
    assert copy.read_text() == "all that is left"


@pytest.mark.parametrize("protect", ["rights", "immutable"])
def test_a_read_only_file_is_not_replaced(file: Path, protect: str, request: pytest.FixtureRequest) -> None:
    _protect(file, protect, request)
    with pytest.raises(NotSaved) as refused:
        change(file, rename_team)
    assert refused.value.exit_code == Exit.FORBIDDEN
    assert file.read_text() == FILE
    assert [one.name for one in file.parent.iterdir()] == ["leitbild.yaml"]


@pytest.mark.skipif(os.name == "nt", reason="no FIFOs and devices here")
@pytest.mark.parametrize("kind", ["folder", "fifo", "socket", "device", "loop"])
def test_what_is_no_file_is_refused_at_once(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "leitbild.yaml"
    make: dict[str, Callable[[], object]] = {
        "folder": file.mkdir,
        "fifo": lambda: os.mkfifo(file),
        "socket": lambda: _bind(file),
        "device": lambda: file.symlink_to("/dev/zero"),
        "loop": lambda: file.symlink_to(file),
    }
    if kind == "socket" and len(str(file)) > 100:
        pytest.skip("the folder's name is too long for a socket")
    make[kind]()
    start = time.monotonic()
    with pytest.raises(NotAFile) as refused:
        open_file(file)
    assert refused.value.exit_code == Exit.FILE
    assert time.monotonic() - start < 1


def test_a_new_file_never_replaces_one(file: Path) -> None:
    with pytest.raises(NotSaved):
        create(file, NEW)
    assert file.read_text() == FILE
    assert [one.name for one in file.parent.iterdir()] == ["leitbild.yaml"]


def test_what_a_killed_run_left_goes_with_the_next_change_and_nothing_of_others(file: Path) -> None:
    left = file.with_name(".leitbild.yaml.k3_x9abc.tmp")
    others = [file.with_name(f".{name}.tmp") for name in ("leitbild.yaml.mine", "leitbild.k3_x9abc", "a.k3_x9abc")]
    others += [file.with_name(name) for name in ("leitbild.yaml.bak", "leitbild.yaml.k3_x9abc.tmp")]
    for one in (left, *others):
        one.touch()
    change(file, rename_team)
    assert not left.exists()
    assert all(one.exists() for one in others)


def test_where_nobody_can_be_sure_to_write_alone_only_old_leftovers_go(file: Path) -> None:
    old, young = (file.with_name(f".leitbild.yaml.{name}.tmp") for name in ("aaaaaaaa", "bbbbbbbb"))
    for one in (old, young):
        one.touch()
    os.utime(old, (time.time() - 7200, time.time() - 7200))
    lock.remove_left(lock.left_beside(file), alone=False)
    assert not old.exists()
    assert young.exists()


def test_a_new_file_comes_with_nothing_left_beside_it(file: Path) -> None:
    new = file.with_name("new.yaml")
    left = new.with_name(".new.yaml.aaaaaaaa.tmp")
    left.touch()
    create(new, NEW)
    assert sorted(one.name for one in file.parent.iterdir()) == ["leitbild.yaml", "new.yaml"]


@pytest.mark.skipif(os.name == "nt", reason="no such limit here")
def test_a_full_disk_leaves_the_file_as_it_was(file: Path) -> None:
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100)); "
    done = _python(file, limit + RUN, *ADD)
    assert done.returncode == Exit.FORBIDDEN
    assert b"could not be saved" in done.stderr
    assert file.read_text() == FILE
    assert [one.name for one in file.parent.iterdir()] == ["leitbild.yaml"]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")  # noqa: PTH110  read when collected
def test_a_saved_file_is_a_success_though_nobody_can_hear_of_it(file: Path) -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        done = _python(file, RUN, *ADD, out=full)
    assert done.returncode == 0
    assert "Make readers happy" in file.read_text()


def _bind(file: Path) -> None:
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind(str(file))


def _protect(file: Path, how: str, request: pytest.FixtureRequest) -> None:
    if how == "rights":
        if os.name != "nt" and os.geteuid() == 0:
            pytest.skip("root may write everywhere")
        file.chmod(0o444)
        return
    chattr = shutil.which("chattr")
    if chattr is None or subprocess.run([chattr, "+i", file], capture_output=True, check=False).returncode != 0:
        pytest.skip("no file can be made immutable here")
    request.addfinalizer(lambda: subprocess.run([chattr, "-i", file], check=False))


def _python(
    file: Path, code: str, *words: str, out: int | IO[bytes] = subprocess.PIPE
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", code, *words],
        cwd=file.parent,
        env={**os.environ, "LEITBILD_LANG": "en", "PYTHONDONTWRITEBYTECODE": "1"},
        stdin=subprocess.DEVNULL,
        stdout=out,
        stderr=subprocess.PIPE,
        check=False,
        timeout=60,
    )
