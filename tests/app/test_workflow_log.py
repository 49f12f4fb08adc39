"""What somebody wrote into the file is no command in the log of a workflow, and begins no line of a refusal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

FILE = """\
leitbild: 1
language: en
team: T
brief: |
  Short.
  ::error::all is lost
    ::set-output name=a::b
  see ##[add-mask]x
columns:
  purpose: Why?
people:
  anna:
    name: Anna
    ideas:
      a1aaaaaa:
        column: purpose
        text: |
          Listen
          ::warning::first
        added: 2026-11-23T09:04Z
    ballots:
    notes:
    # anna
drafts:
  d1aaaaaa:
    on: 2026-11-23
    sentences:
      - text: |
          We listen.
          ::stop-commands::x
"""
ON = {"GITHUB_ACTIONS": "true"}
READING = (("brief",), ("draft", "show"), ("idea", "list"), ("idea", "show", "a1aaaaaa"), ("status",), ("check",))


@pytest.mark.parametrize("words", [*READING, *((*one, "--json") for one in READING if one[0] != "draft")], ids=" ".join)
def test_no_line_of_an_answer_is_a_command(leitbild_cmd: Run, file: Path, words: tuple[str, ...]) -> None:
    assert file.exists()
    ran = leitbild_cmd(*words, env=ON)
    assert ran.code in {0, 1}
    for line in (ran.out + ran.err).splitlines():
        assert not line.lstrip().startswith("::")
        assert "##[" not in line
    if "--json" in words:
        assert json.loads(ran.out)


def test_elsewhere_every_letter_is_as_it_was_written(leitbild_cmd: Run, file: Path) -> None:
    assert file.exists()
    assert "::error::all is lost" in leitbild_cmd("brief").out
    assert json.loads(leitbild_cmd("brief", "--json", env=ON).out)["brief"].endswith("see ##[add-mask]x")


def test_annotations_stay_commands(leitbild_cmd: Run, file: Path) -> None:
    file.write_text(FILE.replace("purpose: Why?", "purpose: [Why?"), encoding="utf-8")
    assert leitbild_cmd("check", "--format", "github", env=ON).out.startswith("::error ")


def test_a_refusal_keeps_no_line_breaks_of_foreign_words(run: Run, file: Path, tmp_path: Path) -> None:
    assert file.exists()
    (tmp_path / "read.csv").write_text('date,"csat\n::error::x"\n2026-11-01,90\n', encoding="utf-8")
    for words in (
        ("track", "import", "read.csv"),
        ("idea", "show", "x\n::error::x"),
        ("--file", "a\n::error::x.yaml", "status"),
        ("vote", "import", "a\n::error::x.csv"),
        ("person", "show", "Zoe\r\n::error::x"),
    ):
        ran = run(*words)
        assert ran.code
        assert not any(line.lstrip().startswith("::") for line in (ran.out + ran.err).splitlines()), ran.err
