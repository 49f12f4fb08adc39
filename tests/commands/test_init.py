"""`init`: a new file, ready for everybody, and never over one that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

GERMAN = """\
leitbild: 1
language: de
team: Kundenservice
brief: Ein Satz, den ein Gast versteht.

columns:
  purpose: Was ist das Ziel dieser Abteilung, und wieso gibt es uns?
  priorities: Was ist uns als Abteilung wichtig?
  culture: Was ist unsere Unternehmenskultur, und was sind unsere Werte?

# {people}
people:
  anna:
    name: Anna
    ideas:
    # anna
    ballots:
    notes:
    # anna
  bjoern:
    name: Björn
    ideas:
    # bjoern
    ballots:
    notes:
    # bjoern
"""


def top(path: Path) -> str:
    """The part of the file that is the team's own; what follows are empty sections."""
    whole = (path / "leitbild.yaml").read_text(encoding="utf-8")
    return whole[: whole.index("\n# ", whole.index("people:"))]


def test_a_team_starts(run: Run, tmp_path: Path) -> None:
    ran = run(
        "init",
        "--team",
        "Kundenservice",
        "--people",
        "Björn, Anna",
        "--brief",
        "Ein Satz, den ein Gast versteht.",
        lang="de",
    )
    assert ran.code == 0
    assert ran.out == "Angelegt: leitbild.yaml\nMit dabei: Anna, Björn\n"
    assert ran.err == (
        "Hier gibt es noch kein git-Repository. Diese Zeilen legen eines an, damit das Team darin arbeiten kann:\n"
        "  git init\n"
        '  git config user.name "Vorname Name"\n'
        '  git config user.email "name@example.org"\n'
        "  git add leitbild.yaml .gitattributes\n"
        '  git commit -m "Unser Leitbild beginnt"\n'
        "Als Nächstes: festhalten, was zu lesen und zu hören war: `leitbild source add`, oder weiter: "
        "`leitbild part set`\n"
    )
    assert (tmp_path / ".gitattributes").read_text(encoding="utf-8") == "leitbild.yaml text eol=lf merge=leitbild\n"
    assert run("check").code == 0


def test_the_file_speaks_its_own_language_and_the_program_the_readers(run: Run, tmp_path: Path) -> None:
    said = run(
        "init",
        "--team",
        "Kundenservice",
        "--people",
        "Anna,Björn",
        "--language",
        "de",
        "--brief",
        "Ein Satz, den ein Gast versteht.",
        lang="en",
    )
    assert said.out == "Ready: leitbild.yaml\nTaking part: Anna, Björn\n"
    english = top(tmp_path)
    (tmp_path / "leitbild.yaml").unlink()
    run(
        "init",
        "--team",
        "Kundenservice",
        "--people",
        "Anna,Björn",
        "--brief",
        "Ein Satz, den ein Gast versteht.",
        lang="de",
    )
    assert top(tmp_path) == english
    comment = next(line for line in english.splitlines() if line.startswith("# "))
    assert english == GERMAN.format(people=comment.removeprefix("# ")).rstrip("\n") + "\n"


def test_a_file_that_is_there_stays(run: Run, tmp_path: Path) -> None:
    (tmp_path / "leitbild.yaml").write_text("mine\n", encoding="utf-8")
    ran = run("init", "--team", "T")
    assert (ran.code, ran.out) == (3, "")
    assert ran.err == (
        "leitbild.yaml: There is a Leitbild here already. See where it stands: `leitbild status`."
        " To start over, move the file away first.\n"
    )
    assert (tmp_path / "leitbild.yaml").read_text(encoding="utf-8") == "mine\n"
    assert not (tmp_path / ".gitattributes").exists()


@pytest.mark.parametrize("team", [(), ("--team", "  ")])
def test_without_a_terminal_the_team_must_be_named(run: Run, tmp_path: Path, team: tuple[str, ...]) -> None:
    ran = run("init", *team, lang="de")
    assert (ran.code, ran.out) == (2, "")
    assert "Der Name des Teams" in ran.err
    assert "`--team`" in ran.err
    assert not (tmp_path / "leitbild.yaml").exists()


def test_two_people_of_one_name_are_refused_before_anything_is_written(run: Run, tmp_path: Path) -> None:
    ran = run("init", "--team", "T", "--people", "Anna,anna")
    assert (ran.code, ran.out, ran.err) == (2, "", "Anna takes part already (`anna`).\n")
    assert not list(tmp_path.iterdir())


def test_own_columns_take_the_place_of_the_three(run: Run, tmp_path: Path) -> None:
    ran = run("init", "--team", "T", "--column", "guests=What do guests need?", "--column", "we = Who are we?")
    assert ran.code == 0
    assert "columns:\n  guests: What do guests need?\n  we: Who are we?\n\n" in top(tmp_path)


@pytest.mark.parametrize("column", ["Guests=What?", "guests", "guests=", "=What?"])
def test_what_is_no_column_is_refused(run: Run, tmp_path: Path, column: str) -> None:
    ran = run("init", "--team", "T", "--column", column)
    assert ran.code == 2
    assert ran.err == (
        f"`{column}` is no column. Write `--column key=Question?`, the key in small letters, each key once.\n"
    )
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("language", "seats"), [("en", "seat-01, seat-02"), ("de", "Platz-01, Platz-02")])
def test_seats_are_for_teams_that_want_no_names(run: Run, language: str, seats: str) -> None:
    ran = run("init", "--team", "T", "--seats", "2", "--language", language, lang="en")
    assert ran.out == f"Ready: leitbild.yaml\nTaking part: {seats}\n"


def test_gitattributes_that_are_there_get_one_line_more_and_never_twice(run: Run, tmp_path: Path) -> None:
    attributes = tmp_path / ".gitattributes"
    attributes.write_text("*.png binary", encoding="utf-8")
    run("init", "--team", "T")
    (tmp_path / "leitbild.yaml").unlink()
    run("init", "--team", "T")
    assert attributes.read_text(encoding="utf-8") == "*.png binary\nleitbild.yaml text eol=lf merge=leitbild\n"


def test_a_dry_run_shows_the_file_and_writes_nothing(run: Run, tmp_path: Path) -> None:
    ran = run("init", "--team", "T", "--people", "Anna", "--dry-run")
    assert ran.out.startswith("leitbild: 1\nlanguage: en\nteam: T\n")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "names", ["Anna; Ben und Çağla", "Anna, Ben, Çağla", "Anna and Ben & Çağla", "Anna\nBen\nÇağla"]
)
def test_names_are_split_as_people_write_lists(run: Run, tmp_path: Path, names: str) -> None:
    ran = run("init", "--team", "T", "--people", names)
    assert (ran.code, ran.out.splitlines()[1]) == (0, "Taking part: Anna, Ben, Çağla")
    assert (tmp_path / "leitbild.yaml").read_text(encoding="utf-8").count("    name: ") == 3


def test_a_folder_in_the_place_of_the_file_is_not_called_a_leitbild(run: Run, tmp_path: Path) -> None:
    (tmp_path / "leitbild.yaml").mkdir()
    ran = run("init", "--team", "T", "--people", "Anna")
    assert ran.code == 3
    assert ran.err == ("leitbild.yaml: This is not a regular file. Name another one, or move away what is there.\n")


def test_a_relative_folder_gets_both_files(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sub").mkdir()
    assert run("-C", "sub", "init", "--team", "T", "--people", "Anna", "--language", "en", "--no-git").code == 0
    assert sorted(one.name for one in (tmp_path / "sub").iterdir()) == [".gitattributes", "leitbild.yaml"]
