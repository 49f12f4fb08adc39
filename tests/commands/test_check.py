"""`check`: everything that is not right with its place, for people, machines and pull requests."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.checking.findings import Severity
from leitbild_cli.core.checking.report import Checked, Placed
from leitbild_cli.view.findings import as_github

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

FILE = """\
leitbild: 1
language: de
team: Kundenservice

columns:
  purpose: Was ist das Ziel?

people:
  anna:
    name: Anna
    ideas:
      k7m2xq4d:
        column: purpose
        text: Kunden glücklich machen
    # anna
    ballots:
    notes:
    # anna
"""
BROKEN = FILE.replace("column: purpose", "column: purpse") + "mesures:\n"
DOUBTFUL = FILE + "mesures:\n"
DANGLING = FILE + "parked:\n  zzzzzzz2:\n    reason: Später.\n    # zzzzzzz2\n"


def test_where_nothing_is_wrong_it_says_so_and_what_comes_next(run: Run, file: Path) -> None:
    ran = run("check")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.splitlines()[0] == "All is right."
    assert ran.err.splitlines()[-1].startswith("Next: ")
    assert run("check", lang="de").err.startswith("Alles stimmt.\n")
    assert file.read_text(encoding="utf-8") == FILE


def test_every_finding_has_its_place_and_its_repair(run: Run, file: Path) -> None:
    file.write_text(BROKEN, encoding="utf-8")
    ran = run("check")
    assert ran.out.splitlines() == [
        "leitbild.yaml:13:17: There is no column `purpse`. Did you mean `purpose`?",
        "leitbild.yaml:19:1: Warning: Nobody reads `mesures`; it is kept as it is. Did you mean `measures`, `sources`?",
    ]
    assert (ran.code, ran.err) == (3, "Found: 1 error, 1 warning.\n")


def test_what_names_nothing_is_found_and_ends_with_1(run: Run, file: Path) -> None:
    file.write_text(DANGLING, encoding="utf-8")
    ran = run("check")
    assert ran.code == 1
    assert ran.out.startswith("leitbild.yaml:20:3: ")
    assert ran.err.startswith("Found: 1 error.\nNext: ")


def test_a_warning_fails_only_the_strict(run: Run, file: Path) -> None:
    file.write_text(DOUBTFUL, encoding="utf-8")
    assert run("check").code == 0
    assert run("check", "--strict").code == 1


def test_named_files_are_checked_and_the_worst_decides(run: Run, file: Path) -> None:
    (file.parent / "other.yaml").write_text(DANGLING, encoding="utf-8")
    ran = run("check", "leitbild.yaml", "other.yaml")
    assert (ran.code, ran.out.count("\n")) == (1, 1)
    ran = run("check", "other.yaml", "nowhere.yaml")
    assert ran.code == 3
    assert ran.out.splitlines()[1].startswith("nowhere.yaml:1:1: ")


def test_machines_get_stable_keys(run: Run, file: Path) -> None:
    file.write_text(BROKEN, encoding="utf-8")
    ran = run("check", "--format", "json")
    found = json.loads(ran.out)
    assert ran.code == 3
    assert found["files"] == [{"file": "leitbild.yaml", "readable": False}]
    assert found["findings"][0] == {
        "file": "leitbild.yaml",
        "line": 13,
        "column": 17,
        "severity": "error",
        "code": "unknown-column",
        "message": "There is no column `purpse`.",
        "mend": "Did you mean `purpose`?",
    }
    assert run("check", "--json").out == ran.out


def test_a_pull_request_gets_annotations(run: Run, file: Path) -> None:
    file.write_text(BROKEN, encoding="utf-8")
    assert run("check", "--format", "github").out.splitlines()[0] == (
        "::error file=leitbild.yaml,line=13,col=17,title=leitbild unknown-column"
        "::There is no column `purpse`. Did you mean `purpose`?"
    )


HOSTILE = st.text(st.sampled_from("a:%,\r\n\u2028\x1b#[]= ")) | st.text()


@given(HOSTILE, HOSTILE, HOSTILE)
def test_no_text_of_a_file_begins_a_command_of_its_own(name: str, what: str, mend: str) -> None:
    one = Placed(line=3, column=1, severity=Severity.HINT, code="x", what=what, mend=mend)
    told = as_github(Checked(file=name, found=(one,)))
    assert len(told.splitlines()) <= 1
    match = re.fullmatch(r"::notice file=([^,:]*),line=3,col=1,title=leitbild x::(.*)", told)
    assert match
    assert not re.search("[\r\n\x1b]", told)


def test_a_file_named_by_an_enemy_begins_none_either() -> None:
    one = Placed(line=3, column=1, severity=Severity.HINT, code="x", what="w")
    told = as_github(Checked(file="a\u2028\x85::stop-commands::x", found=(one,)))
    assert told == "::notice file=a  %3A%3Astop-commands%3A%3Ax,line=3,col=1,title=leitbild x::w"


def test_the_path_is_shown_from_where_one_stands(run: Run, file: Path) -> None:
    file.write_text(DANGLING, encoding="utf-8")
    inside = file.parent / "inside"
    inside.mkdir()
    assert run("check", cwd=inside).out.startswith(f"{file}:20:3: ")
    assert run("-C", str(inside), "check").out.startswith("leitbild.yaml:20:3: ")


OLDER = """\
leitbild: 1
language: en
team: Customer service

columns:
  purpose: Why do we exist?

people:
  anna:
    name: Anna
    ideas:
      k7m2xq4d:   # the first one
        column: purpose
        text: Make customers happy
    ballots:
      purpose:
        ranks:
          - k7m2xq4d
        cast: 2026-11-23T09:04Z
    notes:
  ben:
    name: Ben
    ideas:
    ballots:
    notes:

# from here on: the manager
measures:
  asa:
    name: Average waiting time
    unit: s
    target: 30
    better: lower
    readings:
      2026-11-20:
        value: 42
"""
CLOSED = """\
leitbild: 1
language: en
team: Customer service

columns:
  purpose: Why do we exist?

people:
  anna:
    name: Anna
    ideas:
      k7m2xq4d:   # the first one
        column: purpose
        text: Make customers happy
    # anna
    ballots:
      purpose:
        ranks:
          - k7m2xq4d
        # purpose
        cast: 2026-11-23T09:04Z
        # purpose
    notes:
    # anna
  ben:
    name: Ben
    ideas:
    # ben
    ballots:
    notes:
    # ben

# from here on: the manager
measures:
  asa:
    name: Average waiting time
    unit: s
    target: 30
    # asa
    better: lower
    readings:
      2026-11-20:
        value: 42
        # 2026-11-20
    # asa
"""


@pytest.fixture
def older(file: Path) -> Path:
    """A file from before blocks ended in lines of their own."""
    file.write_text(OLDER, encoding="utf-8")
    return file


def added(diff: str) -> list[str]:
    return [line for line in diff.splitlines() if line.startswith("+") and not line.startswith("+++")]


LINES = [
    *("+    # anna", "+        # purpose", "+        # purpose", "+    # anna"),
    *("+    # ben", "+    # ben", "+    # asa", "+        # 2026-11-20", "+    # asa"),
]


def test_an_older_file_is_told_which_lines_its_blocks_lack(run: Run, older: Path) -> None:
    ran = run("check")
    assert ran.code == 0
    assert ran.out == (
        "leitbild.yaml:9:3: Hint: 5 blocks lack a line of their own, so git may put what belongs to one into the next."
        " `leitbild check --fix` adds what is missing and shows the change.\n"
    )
    assert older.read_text(encoding="utf-8") == OLDER
    found = json.loads(run("check", "--json").out)["findings"]
    assert [(one["code"], one["severity"], one["line"]) for one in found] == [("unclosed", "hint", 9)]


def test_fix_adds_the_lines_to_an_older_file_and_shows_them(run: Run, older: Path) -> None:
    ran = run("check", "--fix")
    assert ran.code == 0
    assert ran.out.startswith("--- a/leitbild.yaml\n+++ b/leitbild.yaml\n@@ ")
    assert added(ran.out) == LINES
    assert not [line for line in ran.out.splitlines() if line.startswith("-") and not line.startswith("---")]
    assert ran.err.startswith("All is right.\n")
    assert older.read_text(encoding="utf-8") == CLOSED


def test_a_second_fix_changes_and_shows_nothing(run: Run, older: Path) -> None:
    run("check", "--fix")
    ran = run("check", "--fix")
    assert (ran.code, ran.out) == (0, "")
    assert older.read_text(encoding="utf-8") == CLOSED


def test_a_dry_run_of_fix_shows_the_lines_and_writes_none(run: Run, older: Path) -> None:
    ran = run("check", "--fix", "--dry-run")
    assert ran.code == 0
    assert added(ran.out) == LINES
    assert older.read_text(encoding="utf-8") == OLDER


def test_fix_keeps_the_line_ends_of_a_file_from_windows(run: Run, older: Path) -> None:
    older.write_bytes(OLDER.replace("\n", "\r\n").encode())
    assert run("check", "--fix").code == 0
    assert older.read_bytes() == CLOSED.replace("\n", "\r\n").encode()


def wide(text: str) -> str:
    return re.sub(r"^ +", lambda found: found.group() * 2, text, flags=re.MULTILINE)


def test_fix_indents_as_the_file_does(run: Run, older: Path) -> None:
    older.write_text(wide(OLDER), encoding="utf-8")
    assert run("check", "--fix").code == 0
    assert older.read_text(encoding="utf-8") == wide(CLOSED)
    assert run("check").out == ""


def test_fix_leaves_a_file_alone_that_cannot_be_read(run: Run, older: Path) -> None:
    broken = OLDER.replace("column: purpose", "column: purpse")
    older.write_text(broken, encoding="utf-8")
    ran = run("check", "--fix")
    assert ran.code == 3
    assert ran.out == "leitbild.yaml:13:17: There is no column `purpse`. Did you mean `purpose`?\n"
    assert older.read_text(encoding="utf-8") == broken


@pytest.mark.parametrize("form", [("--json",), ("--format", "json"), ("--format", "gitlab")])
def test_fix_tells_machines_only_what_they_can_read(run: Run, older: Path, form: tuple[str, ...]) -> None:
    ran = run("check", "--fix", *form)
    assert ran.code == 0
    told = json.loads(ran.out)
    assert (told if isinstance(told, list) else told["findings"]) == []
    assert older.read_text(encoding="utf-8") == CLOSED


def test_what_blocks_lack_is_told_in_german(run: Run, older: Path) -> None:
    assert run("check", lang="de").out == (
        "leitbild.yaml:9:3: Hinweis: In 5 Blöcken fehlt eine eigene Zeile. Was in einen gehört, kann git deshalb in den"
        " nächsten setzen. `leitbild check --fix` ergänzt, was fehlt, und zeigt die Änderung.\n"
    )
    older.write_text(FILE.replace("    # anna\n", ""), encoding="utf-8")
    assert run("check", lang="de").out == (
        "leitbild.yaml:9:3: Hinweis: In 1 Block fehlt eine eigene Zeile. Was dort hineingehört, kann git deshalb in den"
        " nächsten Block setzen. `leitbild check --fix` ergänzt, was fehlt, und zeigt die Änderung.\n"
    )
    fixed = run("check", "--fix", lang="de")
    assert (fixed.code, added(fixed.out)) == (0, ["+    # anna", "+    # anna"])
    assert fixed.err.startswith("Alles stimmt.\n")
    assert "Zuerst die Zeilen ergänzen" in " ".join(run("check", "--help", lang="de").out.split())


def test_a_dry_run_is_one_of_fixing(run: Run) -> None:
    ran = run("check", "--dry-run")
    assert (ran.code, ran.out, ran.err) == (2, "", "`--dry-run` goes with `--fix`.\n")
