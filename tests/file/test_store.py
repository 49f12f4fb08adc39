"""What is kept is what was meant, and nothing is written where nothing changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from leitbild_cli.errors import InvalidFile
from leitbild_cli.file.document import read, rewrite
from leitbild_cli.file.layout import fresh_text
from leitbild_cli.file.store import change, inspect, open_file
from leitbild_cli.file.yaml import tree

if TYPE_CHECKING:
    from pathlib import Path

    from leitbild_cli.core.model import Leitbild

TEXT = """# Unser Leitbild
leitbild: 1
language: de
team: Bücherei  # am Markt
columns:
    purpose: Wieso gibt es uns?

people:
    anna:
        name: 'Anna'
        lieblingsfarbe: grün
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "leitbild.yaml"
    path.write_text(TEXT, encoding="utf-8", newline="")
    return path


def rename_team(leitbild: Leitbild) -> tuple[Leitbild, str]:
    return replace(leitbild, team="Stadtbücherei"), leitbild.team


def test_a_change_says_what_happened_and_leaves_every_other_byte(path: Path) -> None:
    saved = change(path, rename_team)
    assert saved.outcome == "Bücherei"
    assert saved.changed
    assert path.read_text(encoding="utf-8") == TEXT.replace("Bücherei", "Stadtbücherei")
    assert [line for line in saved.diff().splitlines()[2:] if line[0] in "-+"] == [
        "-team: Bücherei  # am Markt",
        "+team: Stadtbücherei  # am Markt",
    ]


def test_the_same_value_is_not_written(path: Path) -> None:
    before = path.stat()
    saved = change(path, lambda leitbild: (replace(leitbild, team="Bücherei"), None))
    assert not saved.changed
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_dry_run_writes_nothing_and_shows_the_same(path: Path) -> None:
    tried = change(path, rename_team, dry_run=True)
    assert path.read_text(encoding="utf-8") == TEXT
    assert tried.after == change(path, rename_team).after


def test_what_a_change_refuses_leaves_the_file_alone(path: Path) -> None:
    def refuse(_leitbild: Leitbild) -> tuple[Leitbild, None]:
        raise KeyError

    with pytest.raises(KeyError):
        change(path, refuse)
    assert path.read_text(encoding="utf-8") == TEXT
    assert [one.name for one in path.parent.iterdir()] == ["leitbild.yaml"]


def test_a_broken_file_is_never_written_to(path: Path) -> None:
    path.write_text(TEXT + "  @", encoding="utf-8")
    with pytest.raises(InvalidFile) as refused:
        change(path, rename_team)
    assert [problem.code for problem in refused.value.problems] == ["syntax"]
    assert path.read_text(encoding="utf-8") == TEXT + "  @"


def test_a_byte_order_mark_stays(path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbf" + TEXT.encode())
    change(path, rename_team)
    assert path.read_bytes() == b"\xef\xbb\xbf" + TEXT.replace("Bücherei", "Stadtbücherei").encode()


def test_unknown_keys_are_named_and_kept(path: Path) -> None:
    assert [(problem.code, problem.error, problem.line) for problem in inspect(path).problems] == [
        ("unknown-key", False, 11)
    ]
    change(path, rename_team)
    assert "        lieblingsfarbe: grün\n" in path.read_text(encoding="utf-8")


def test_where_the_c_parser_is_missing_all_goes_the_same_way(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    leitbild = open_file(path).leitbild
    meant = replace(leitbild, brief="Kurz\nund gut", sources=())
    fast = rewrite(read(TEXT), meant), rewrite(read(fresh_text(leitbild)), meant)
    monkeypatch.setattr(tree, "c_parser", lambda: False)
    assert (rewrite(read(TEXT), meant), rewrite(read(fresh_text(leitbild)), meant)) == fast


def test_the_c_parser_is_there() -> None:
    assert tree.c_parser()
