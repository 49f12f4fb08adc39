"""`source`, `part` and `experience`: what is learned is kept, what is missing is named."""

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

columns:
  purpose: Was ist das Ziel?

people:

# from here on: the manager
sources:  # step 1
parts:
  market:
  contribution:
  distinction:
experience:
"""


def _only_id(run: Run, group: str) -> str:
    (one,) = json.loads(run(group, "list", "--json").out)[{"source": "sources"}.get(group, group)]
    return str(one["id"])


def test_a_source_is_named_with_author_place_and_lesson(run: Run, file: Path) -> None:
    words = ("--author", "Matthew Dixon", "--where", "S. 12: Mühe", "--learned", "Mühe kostet.", "--part", "market")
    ran = run("source", "add", "The Effortless Experience", *words)
    name = _only_id(run, "source")
    assert (ran.code, ran.out) == (0, f"Noted: The Effortless Experience ({name})\n")
    added = (
        f"sources:  # step 1\n  {name}:\n    title: The Effortless Experience\n    author: Matthew Dixon\n"
        "    where: 'S. 12: Mühe'\n    learned: Mühe kostet.\n    part: market\n    added: 2026-11-23\n"
        f"    # {name}\n"
    )
    assert file.read_text(encoding="utf-8") == FILE.replace("sources:  # step 1\n", added)
    assert run("source", "list", lang="de").out == (
        f"{name}  Matthew Dixon: The Effortless Experience\n          S. 12: Mühe\n          Mühe kostet.\n"
        "          Stützt: Schlüsselmarkt\n"
    )


def test_a_source_that_is_listed_is_refused(run: Run, file: Path) -> None:
    run("source", "add", "Podcast", "--author", "Ada")
    before = file.read_text(encoding="utf-8")
    ran = run("source", "add", "podcast", "--author", "ADA", lang="de")
    assert (ran.code, ran.out, ran.err) == (2, "", "Diese Quelle ist schon notiert.\n")
    assert run("source", "add", "  ").code == 2
    assert file.read_text(encoding="utf-8") == before


@pytest.mark.parametrize(
    ("group", "words"), [("source", ("Podcast", "--author", "Ada")), ("experience", ("Rückruf", "--works"))]
)
def test_one_of_them_is_shown(run: Run, file: Path, group: str, words: tuple[str, ...]) -> None:
    run(group, "add", *words)
    name = _only_id(run, group)
    before = file.read_bytes()
    assert run(group, "show", name[:3]).out == run(group, "list").out
    (listed,) = json.loads(run(group, "list", "--json").out)[{"source": "sources"}.get(group, group)]
    assert json.loads(run(group, "show", name, "--json").out)[group] == listed
    ran = run(group, "show", "zz", lang="de")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.endswith(f"Alle zeigt `leitbild {group} list`.\n")
    assert file.read_bytes() == before


def test_an_empty_list_says_so(run: Run, file: Path) -> None:
    assert run("source", "list").out == "No source is named yet.\n"
    assert run("experience", "list", lang="de").out == "Noch ist keine Erfahrung notiert.\n"
    assert file.exists()


def test_a_part_is_set_shown_and_emptied(run: Run, file: Path) -> None:
    assert run("part", "set", "market", "Gäste, die sich erholen").out == "Market is set.\n"
    assert file.read_text(encoding="utf-8") == FILE.replace("market:", "market: Gäste, die sich erholen")
    assert run("part", "set", "market", "", lang="de").out == "Schlüsselmarkt ist jetzt leer.\n"
    assert file.read_text(encoding="utf-8") == FILE


def test_what_a_part_lacks_is_a_gap(run: Run, file: Path) -> None:
    run("part", "set", "market", "Gäste")
    run("source", "add", "Podcast", "--part", "contribution")
    assert run("part", "show").out == (
        "Market · Who is it for?\n"
        "  Gäste\n"
        '  gap: no source yet, `leitbild source add "…" --part market`\n'
        "Contribution · What do we offer?\n"
        '  gap: no words yet, `leitbild part set contribution "…"`\n'
        "  1 source: Podcast\n"
        "Distinction · What makes us different?\n"
        '  gap: no words yet, `leitbild part set distinction "…"`\n'
        '  gap: no source yet, `leitbild source add "…" --part distinction`\n'
    )
    found = json.loads(run("part", "show", "--json").out)["parts"]
    assert [(one["part"], one["text"], len(one["sources"]), one["gap"]) for one in found] == [
        ("market", "Gäste", 0, True),
        ("contribution", None, 1, True),
        ("distinction", None, 0, True),
    ]
    assert file.exists()


def test_a_part_nobody_knows_is_refused(run: Run, file: Path) -> None:
    ran = run("part", "set", "marked", "Gäste")
    assert (ran.code, ran.out) == (2, "")
    assert "market" in ran.err
    assert file.read_text(encoding="utf-8") == FILE


def test_experience_says_what_works_and_what_does_not(run: Run, file: Path) -> None:
    assert run("experience", "add", "Rückruf am selben Tag", "--works", "--because", "weniger Ärger").code == 0
    name = _only_id(run, "experience")
    added = (
        f"experience:\n  {name}:\n    verdict: works\n    text: Rückruf am selben Tag\n    reason: weniger Ärger\n"
        f"    added: 2026-11-23\n    # {name}\n"
    )
    assert file.read_text(encoding="utf-8") == FILE.replace("experience:\n", added)
    ran = run("experience", "add", "Textbausteine", "--fails", lang="de")
    assert ran.out == "Notiert, das bewährt sich nicht: Textbausteine\n"
    out = run("experience", "list").out
    assert f"This works:\n{name}  Rückruf am selben Tag (weniger Ärger)\n\nThis does not work:\n" in out


def test_experience_needs_a_verdict(run: Run, file: Path) -> None:
    ran = run("experience", "add", "Textbausteine")
    assert (ran.code, ran.out) == (2, "")
    assert "--works" in ran.err
    assert file.read_text(encoding="utf-8") == FILE


@pytest.mark.parametrize(
    "words",
    [
        ("source", "add", "Podcast"),
        ("part", "set", "market", "Gäste"),
        ("experience", "add", "Rückruf", "--works"),
    ],
    ids=["source", "part", "experience"],
)
def test_a_dry_run_is_a_diff(run: Run, file: Path, words: tuple[str, ...]) -> None:
    ran = run(*words, "--dry-run")
    assert ran.out.startswith("--- a/leitbild.yaml\n+++ b/leitbild.yaml\n")
    assert f"{words[3] if words[0] == 'part' else words[2]}\n" in ran.out
    assert file.read_text(encoding="utf-8") == FILE


def test_narrow_screens_are_not_overrun(run: Run, file: Path) -> None:
    run("source", "add", "Ein recht langer Titel eines Buches über Mühe", "--learned", "Mühe kostet Kunden. " * 4)
    for words in (("source", "list"), ("part", "show")):
        out = run(*words, env={"COLUMNS": "40"}).out
        assert max(map(len, out.splitlines())) <= 40
    assert file.exists()
