"""What is kept is what was meant, and nothing is written where nothing changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from leitbild_cli.errors import InvalidFile
from leitbild_cli.file.document import read, rewrite
from leitbild_cli.file.layout import fresh_text
from leitbild_cli.file.store import change, inspect, open_file
from leitbild_cli.file.yaml import parser

if TYPE_CHECKING:
    from pathlib import Path

    from leitbild_cli.core.model import Leitbild

FILE = """# Unser Leitbild
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


def rename_team(leitbild: Leitbild) -> tuple[Leitbild, str]:
    return replace(leitbild, team="Stadtbücherei"), leitbild.team


def test_a_change_says_what_happened_and_leaves_every_other_byte(file: Path) -> None:
    saved = change(file, rename_team)
    assert saved.outcome == "Bücherei"
    assert saved.changed
    assert file.read_text(encoding="utf-8") == FILE.replace("Bücherei", "Stadtbücherei")
    assert [line for line in saved.diff().splitlines()[2:] if line[0] in "-+"] == [
        "-team: Bücherei  # am Markt",
        "+team: Stadtbücherei  # am Markt",
    ]


def test_the_same_value_is_not_written(file: Path) -> None:
    before = file.stat()
    saved = change(file, lambda leitbild: (replace(leitbild, team="Bücherei"), None))
    assert not saved.changed
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_dry_run_writes_nothing_and_shows_the_same(file: Path) -> None:
    tried = change(file, rename_team, dry_run=True)
    assert file.read_text(encoding="utf-8") == FILE
    assert tried.after == change(file, rename_team).after


def test_what_a_change_refuses_leaves_the_file_alone(file: Path) -> None:
    def refuse(_leitbild: Leitbild) -> tuple[Leitbild, None]:
        raise KeyError

    with pytest.raises(KeyError):
        change(file, refuse)
    assert file.read_text(encoding="utf-8") == FILE
    assert [one.name for one in file.parent.iterdir()] == ["leitbild.yaml"]


def test_a_broken_file_is_never_written_to(file: Path) -> None:
    file.write_text(FILE + "  @", encoding="utf-8")
    with pytest.raises(InvalidFile) as refused:
        change(file, rename_team)
    assert [problem.code for problem in refused.value.problems] == ["syntax"]
    assert file.read_text(encoding="utf-8") == FILE + "  @"


def test_a_byte_order_mark_stays(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + FILE.encode())
    change(file, rename_team)
    assert file.read_bytes() == b"\xef\xbb\xbf" + FILE.replace("Bücherei", "Stadtbücherei").encode()


def test_unknown_keys_are_named_and_kept(file: Path) -> None:
    assert [(problem.code, problem.error, problem.line) for problem in inspect(file).problems] == [
        ("unknown-key", False, 11)
    ]
    change(file, rename_team)
    assert "        lieblingsfarbe: grün\n" in file.read_text(encoding="utf-8")


def test_where_the_c_parser_is_missing_all_goes_the_same_way(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    leitbild = open_file(file).leitbild
    meant = replace(leitbild, brief="Kurz\nund gut", sources=())
    fast = rewrite(read(FILE), meant), rewrite(read(fresh_text(leitbild)), meant)
    monkeypatch.setattr(parser, "tree_of", lambda _text: None)
    monkeypatch.setattr(parser, "c_parser", lambda: False)
    assert (rewrite(read(FILE), meant), rewrite(read(fresh_text(leitbild)), meant)) == fast


def test_the_c_parser_is_there() -> None:
    assert parser.c_parser()
