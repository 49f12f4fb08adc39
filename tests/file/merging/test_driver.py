"""The driver as git calls it: it writes one file, says little, and starts quickly."""

from __future__ import annotations

import stat
import sys
from typing import TYPE_CHECKING

import pytest

from leitbild_cli.file.merging import markers
from leitbild_cli.file.merging.driver import CONFLICTS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

BASE = "leitbild: 1\nlanguage: de\nteam: T\ncolumns:\n  purpose: Wozu?\npeople:\n"
ZOE, YAN = "  zoe:\n    name: Zoe\n", "  yan:\n    name: Yan\n"
WORDS = ("merge-driver", "O", "A", "B", "7", "leitbild.yaml")
UNWANTED = {"typer", "click", "rapidfuzz", "rich", "subprocess", "difflib", "json"}


def _sides(folder: Path, *sides: bytes) -> None:
    for name, side in zip("OAB", sides, strict=True):
        (folder / name).write_bytes(side)


def test_only_our_version_is_written(run: Run, tmp_path: Path) -> None:
    _sides(tmp_path, BASE.encode(), (BASE + ZOE).encode(), (BASE + YAN).encode())
    ran = run(*WORDS)
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert (tmp_path / "A").read_text(encoding="utf-8") == BASE + YAN + ZOE
    assert (tmp_path / "O").read_text(encoding="utf-8") == BASE
    assert (tmp_path / "B").read_text(encoding="utf-8") == BASE + YAN
    assert sorted(one.name for one in tmp_path.iterdir()) == ["A", "B", "O"]


def test_conflicts_are_marked_as_long_as_git_wants_and_counted(run: Run, tmp_path: Path) -> None:
    ours, theirs = BASE.replace("team: T", "team: U"), BASE.replace("team: T", "team: V")
    _sides(tmp_path, BASE.encode(), ours.encode(), theirs.encode())
    ran = run("merge-driver", "O", "A", "B", "9", "leitbild.yaml", lang="de")
    assert ran.code == CONFLICTS
    assert ran.err == "leitbild.yaml: 1 Stelle wurde auf beiden Seiten geändert. `leitbild resolve` zeigt sie.\n"
    marked = "<<<<<<<<< ours\nteam: U\n=========\nteam: V\n>>>>>>>>> theirs\n"
    assert (tmp_path / "A").read_text(encoding="utf-8") == BASE.replace("team: T\n", marked)


def test_a_byte_order_mark_stays_where_it_was(run: Run, tmp_path: Path) -> None:
    mark = b"\xef\xbb\xbf"
    _sides(tmp_path, mark + BASE.encode(), mark + (BASE + ZOE).encode(), mark + (BASE + YAN).encode())
    assert run(*WORDS).code == 0
    assert (tmp_path / "A").read_bytes() == mark + (BASE + YAN + ZOE).encode()


@pytest.mark.parametrize("broken", [b"team: \xfc\n", b"a: [\n", b"a: 1\na: 2\n"], ids=["cp1252", "syntax", "twice"])
def test_a_side_that_cannot_be_read_is_merged_by_lines_and_never_clean(run: Run, tmp_path: Path, broken: bytes) -> None:
    _sides(tmp_path, BASE.encode(), (BASE + ZOE).encode(), BASE.encode() + broken)
    ran = run(*WORDS)
    assert ran.code == CONFLICTS
    assert "The side `theirs` cannot be merged" in ran.err or "UTF-8" in ran.err
    text = (tmp_path / "A").read_text(encoding="utf-8", errors="surrogateescape")
    assert markers.side(text, 0) == BASE + ZOE
    assert (markers.side(text, 1) or "").encode(errors="surrogateescape") == BASE.encode() + broken


@pytest.mark.parametrize(
    "side", [BASE.encode() + b"# \0\n", ("\ufeff" + BASE).encode("utf-16-le")], ids=["NUL", "UTF-16"]
)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_what_git_cannot_merge_either_stays_as_it_was_here_and_is_said_so(
    run: Run, tmp_path: Path, side: bytes, place: int
) -> None:
    sides = [BASE.encode(), (BASE + ZOE).encode(), (BASE + YAN).encode()]
    sides[place] = side
    _sides(tmp_path, *sides)
    ran = run(*WORDS)
    assert ran.code == CONFLICTS
    assert "git cannot merge its lines either: the file stays as it was here" in ran.err
    assert "has merged" not in ran.err
    assert (tmp_path / "A").read_bytes() == sides[1]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such bits")
def test_the_result_may_be_read_and_written_by_the_same_people(run: Run, tmp_path: Path) -> None:
    _sides(tmp_path, BASE.encode(), (BASE + ZOE).encode(), (BASE + YAN).encode())
    (tmp_path / "A").chmod(0o640)
    assert run(*WORDS).code == 0
    assert stat.S_IMODE((tmp_path / "A").stat().st_mode) == 0o640


def test_a_file_that_is_gone_is_no_merge(run: Run, tmp_path: Path) -> None:
    _sides(tmp_path, BASE.encode(), (BASE + ZOE).encode(), (BASE + YAN).encode())
    (tmp_path / "B").unlink()
    before = (tmp_path / "A").read_bytes()
    assert run(*WORDS).code not in (0, CONFLICTS)
    assert (tmp_path / "A").read_bytes() == before


def test_the_driver_loads_nothing_it_does_not_need(leitbild_cmd: Run, tmp_path: Path) -> None:
    _sides(tmp_path, BASE.encode(), (BASE + ZOE).encode(), (BASE + YAN).encode())
    ran = leitbild_cmd(*WORDS, env={"PYTHONPROFILEIMPORTTIME": "1"})
    assert ran.code == 0
    loaded = {line.rsplit("|", 1)[1].strip() for line in ran.err.splitlines() if line.startswith("import time:")}
    assert "leitbild_cli.file.merging.merge" in loaded
    assert not UNWANTED & loaded
