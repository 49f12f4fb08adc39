"""`draft check`: a draft alone, in words; what the team leaves with a reason, and its own words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run
    from tests.terminal import Start

FILE = """\
leitbild: 1
language: de
team: Fahrradladen

columns:
  purpose: Was ist das Ziel?

people:

drafts:
  dd111111:
    made: 2026-11-23T09:04Z
    origin: written
    sentences:
      - text: Wir bieten innovative Reparaturen an.
      - text: Der NPS zählt.
    # dd111111
"""
IGNORED = """\
ignored:
  buzzword:
    words:
      - innovative
    # buzzword
    reason: So heißt unser Werkstattkurs
    decided: {day}
    # buzzword
"""


def codes(run: Run) -> list[str]:
    return [one["code"] for one in json.loads(run("draft", "check", "--json").out)["findings"]]


def test_a_draft_is_looked_through_sentence_by_sentence_without_a_line_number(run: Run, file: Path) -> None:
    ran = run("draft", "check", lang="de")
    assert ran.code == 0
    assert ran.out.splitlines()[0] == "Satz 1  Wir bieten innovative Reparaturen an."
    assert "[buzzword]" in ran.out
    assert "Satz 2  Der NPS zählt." in ran.out
    assert file.name not in ran.out
    assert ran.err.startswith("Gefunden: 2 Hinweise.\nMit Absicht so? ")


def test_a_draft_without_fault_is_told_so_and_the_rest_of_the_file_is_not_its_matter(run: Run, file: Path) -> None:
    file.write_text(FILE.replace("innovative ", "").replace("NPS", "Gast"), encoding="utf-8")
    ran = run("draft", "check")
    assert (ran.code, ran.out) == (0, "Draft 1: nothing to find fault with.\n")
    assert "part-missing" in run("check", "--json").out


def test_an_error_in_a_draft_ends_with_1(run: Run, file: Path) -> None:
    file.write_text(FILE.replace("innovative", "TODO"), encoding="utf-8")
    ran = run("draft", "check", "1")
    assert (ran.code, "Error:" in ran.out) == (1, True)


def test_what_is_found_may_be_left_with_a_reason_word_by_word(run: Run, file: Path) -> None:
    ran = run("draft", "check", "--ignore", "buzzword", "--because", "So heißt unser Werkstattkurs")
    assert ran.code == 0
    day = file.read_text(encoding="utf-8").partition("decided: ")[2][:10]
    assert file.read_text(encoding="utf-8") == FILE + IGNORED.format(day=day)
    assert codes(run) == ["abbreviation"]
    file.write_text(file.read_text(encoding="utf-8").replace("NPS", "visionäre NPS"), encoding="utf-8")
    assert codes(run) == ["buzzword", "abbreviation"]


def test_words_of_the_teams_own_are_not_found_fault_with_in_any_form(run: Run, file: Path) -> None:
    file.write_text(FILE + "own_words:\n  - NPS\n  - innovativ\n", encoding="utf-8")
    assert codes(run) == []
    assert "NPS" not in run("check").out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--ignore", "absolute", "--because", "x"), "There is no `absolute` in this draft. Found: `buzzword`, "),
        (("--ignore", "buzzword"), "The reason is missing."),
        (("--because", "x"), "`--because` goes with `--ignore`."),
        (("--dry-run",), "`--dry-run` goes with `--ignore`."),
    ],
)
def test_what_can_not_be_ignored_is_refused_and_nothing_is_written(
    run: Run, file: Path, arguments: tuple[str, ...], told: str
) -> None:
    ran = run("draft", "check", *arguments)
    assert (ran.code, ran.err.startswith(told)) == (2, True)
    assert file.read_text(encoding="utf-8") == FILE


def test_an_error_can_not_be_ignored(run: Run, file: Path) -> None:
    file.write_text(FILE.replace("innovative", "TODO"), encoding="utf-8")
    ran = run("draft", "check", "--ignore", "placeholder", "--because", "x")
    assert (ran.code, ran.err.startswith("`placeholder` is an error")) == (4, True)
    sound = FILE.replace("innovative ", "").replace("NPS", "Gast")
    file.write_text(sound, encoding="utf-8")
    assert "nothing else to ignore" in run("draft", "check", "--ignore", "buzzword", "--because", "x").err


def test_at_a_terminal_check_names_the_sentence_and_for_programs_the_line(
    run: Run, file: Path, terminal: Start
) -> None:
    assert "leitbild.yaml:15:9: Hint:" in run("check").out
    said = terminal("check", cwd=file.parent, columns=100).end().said
    assert "Hint · Draft 1, sentence 1 (leitbild.yaml, line 15)\r\n  “innovative”" in said
    assert "leitbild.yaml:15" not in said
