"""`brief`: how the new statement is imagined."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

FILE = """\
leitbild: 1
language: de
team: Kundenservice
brief: {brief}

columns:
  purpose: Was ist das Ziel?

people:
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "leitbild.yaml"
    path.write_text(FILE.format(brief="Ein Satz."), encoding="utf-8")
    return path


def test_a_brief_is_shown_set_and_emptied(run: Run, file: Path) -> None:
    assert run("brief").out == "Ein Satz.\n"
    assert run("brief", "Kurz: und klar").out == "The brief is set.\n"
    assert file.read_text(encoding="utf-8") == FILE.format(brief="'Kurz: und klar'")
    assert run("brief", "").out == "The brief is empty now.\n"
    assert file.read_text(encoding="utf-8") == FILE.format(brief="").replace("brief: ", "brief:")
    assert (
        run("brief", lang="de").out
        == 'Noch steht nirgends, wie das Leitbild werden soll. Ein paar Worte genügen: `leitbild brief "…"`\n'
    )


def test_a_brief_of_several_lines_is_piped_in(run: Run, file: Path) -> None:
    ran = run("brief", "-", lang="de", stdin="Ein Satz,\r\nden ein Gast versteht.\n\n")
    assert ran.out == "Die Vorstellung vom Leitbild ist festgehalten.\n"
    assert file.read_text(encoding="utf-8") == FILE.format(brief="|\n  Ein Satz,\n  den ein Gast versteht.")


def test_a_dry_run_is_a_diff(run: Run, file: Path) -> None:
    ran = run("brief", "Anders", "--dry-run")
    assert "-brief: Ein Satz.\n+brief: Anders\n" in ran.out
    assert file.read_text(encoding="utf-8") == FILE.format(brief="Ein Satz.")


def test_machines_get_the_brief(run: Run, file: Path) -> None:
    assert json.loads(run("brief", "--json").out)["brief"] == "Ein Satz."
    assert file.exists()


def test_without_a_file_there_is_no_brief(run: Run, tmp_path: Path) -> None:
    ran = run("brief", "Kurz")
    assert (ran.code, ran.out) == (3, "")
    assert "leitbild init" in ran.err
    assert not list(tmp_path.iterdir())
