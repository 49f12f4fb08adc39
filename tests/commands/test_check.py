"""`check`: everything that is not right with its place, for people, machines and pull requests."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.checking import Severity
from leitbild_cli.core.placing import Checked, Placed
from leitbild_cli.view.findings import as_github

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

GOOD = """\
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
    ballots:
    notes:
"""
BROKEN = GOOD.replace("column: purpose", "column: purpse") + "mesures:\n"
DOUBTFUL = GOOD + "mesures:\n"
DANGLING = GOOD + "parked:\n  zzzzzzz2:\n    reason: Später.\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "leitbild.yaml"
    path.write_text(GOOD, encoding="utf-8")
    return path


def test_where_nothing_is_wrong_it_says_so_and_what_comes_next(run: Run, file: Path) -> None:
    ran = run("check")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.splitlines()[0] == "All is right."
    assert ran.err.splitlines()[-1].startswith("Next: ")
    assert run("check", lang="de").err.startswith("Alles stimmt.\n")
    assert file.read_text(encoding="utf-8") == GOOD


def test_every_finding_has_its_place_and_its_repair(run: Run, file: Path) -> None:
    file.write_text(BROKEN, encoding="utf-8")
    ran = run("check")
    assert ran.out.splitlines() == [
        "leitbild.yaml:13:17: There is no column `purpse`. Did you mean `purpose`?",
        "leitbild.yaml:17:1: Warning: Nobody reads `mesures`; it is kept as it is. Did you mean `measures`, `sources`?",
    ]
    assert (ran.code, ran.err) == (3, "Found: 1 error, 1 warning.\n")


def test_what_names_nothing_is_found_and_ends_with_1(run: Run, file: Path) -> None:
    file.write_text(DANGLING, encoding="utf-8")
    ran = run("check")
    assert ran.code == 1
    assert ran.out.startswith("leitbild.yaml:18:3: ")
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
    assert run("check", cwd=inside).out.startswith(f"{file}:18:3: ")
    assert run("-C", str(inside), "check").out.startswith("leitbild.yaml:18:3: ")
