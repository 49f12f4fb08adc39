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


def test_reading_the_brief_never_sets_it(run: Run, file: Path) -> None:
    before = file.read_bytes()
    for words in (("brief", "show"), ("brief",)):
        assert run(*words).out == "Ein Satz.\n"
        assert json.loads(run(*words, "--json").out)["brief"] == "Ein Satz."
    for word in ("shwo", "list", "zeigen"):
        ran = run("brief", word)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err == f"There is no command `{word}`. Did you mean `leitbild brief show`?\n"
    assert run("brief", "--help").out == run("brief", "-h").out
    assert run("brief", "set").code == 2
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "brief"),
    [
        (("--dry-run", "-"), "Kurz"),
        (("-", "--dry-run"), "Kurz"),
        (("Ganz kurz", "--dry-run"), "Ganz kurz"),
        (("--dry-run", "Show us"), "Show us"),
        (("--dry-run", "--", "--kurz"), "'--kurz'"),
    ],
)
def test_any_words_can_be_the_brief(run: Run, file: Path, words: tuple[str, ...], brief: str) -> None:
    for verb in ((), ("set",)):
        ran = run("brief", *verb, *words, stdin="Kurz")
        assert (ran.code, f"+brief: {brief}\n" in ran.out) == (0, True)
    assert run("brief", "set", "show").code == 0
    assert file.read_text(encoding="utf-8") == FILE.format(brief="show")


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
