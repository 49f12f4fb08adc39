"""`source`, `part` and `experience`: what is learned is kept, what is missing is named."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.conftest import Run
    from tests.terminal import Start

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
        '  gap: no source yet, `leitbild source add "…" --part Market`\n'
        "Contribution · What do we offer?\n"
        '  gap: no words yet, `leitbild part set Contribution "…"`\n'
        "  1 source: Podcast\n"
        "Distinction · What makes us different?\n"
        '  gap: no words yet, `leitbild part set Distinction "…"`\n'
        '  gap: no source yet, `leitbild source add "…" --part Distinction`\n'
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
    assert ran.err == "No part is called `marked`. There are: Market, Contribution, Distinction\n"
    assert "Schlüsselmarkt, Beitrag, Abgrenzung" in run("part", "set", "Ziel", "x", lang="de").err  # a column's name
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


def test_at_a_terminal_a_part_is_the_end_of_a_sentence_and_shown_as_a_draft_says_it(
    terminal: Start, text: Callable[[], str]
) -> None:
    child = terminal("part", "set", lang="de", columns=80)
    child.answer("Wir sind da für …", "Gäste, die nichts kümmern soll")
    child.answer("→ Wir sind für Gäste da, die nichts kümmern soll.", "Gäste, die ausruhen wollen")
    child.answer("→ Wir sind für Gäste da, die ausruhen wollen.", "")
    child.answer("Wir bieten …", "")
    child.answer("Bei uns …", "spricht man mit einem Menschen")
    child.answer("→ Bei uns spricht man mit einem Menschen.", "")
    assert child.end().code == 0
    kept = (
        "  market: Gäste, die ausruhen wollen\n  contribution:\n  distinction: Bei uns spricht man mit einem Menschen\n"
    )
    assert text() == FILE.replace("  market:\n  contribution:\n  distinction:\n", kept)


def test_without_a_terminal_a_part_needs_its_words(run: Run, text: Callable[[], str]) -> None:
    assert "The text of the part is missing." in run("part", "set", "market").err
    assert "There are: Market, Contribution, Distinction" in run("part", "set").err
    assert (run("part", "remove", "market").err, text()) == ("Market is empty already.\n", FILE)
    run("part", "set", "market", "Gäste")
    assert run("part", "remove", "market").out == "Market is empty now.\n"
    assert text() == FILE


def test_a_source_supports_several_parts_and_keeps_the_words_of_the_original(run: Run, text: Callable[[], str]) -> None:
    words = ("--quote", "Mühe kostet Treue.", "--part", "market", "--part", "distinction")
    run("source", "add", "The Effortless Experience", *words)
    name = _only_id(run, "source")
    assert "    quote: Mühe kostet Treue.\n    part: market\n    also:\n      - distinction\n" in text()
    assert run("source", "list", lang="de").out.endswith(
        "Original: „Mühe kostet Treue.“\n          Stützt: Schlüsselmarkt, Abgrenzung\n"
    )
    assert [one["sources"] for one in json.loads(run("part", "show", "--json").out)["parts"]] == [[name], [], [name]]
    run("source", "edit", name, "--part", "contribution", "--quote", "")
    assert "    part: contribution\n    added:" in text()


def test_a_draft_is_compared_with_the_original_and_with_published_statements(run: Run, file: Path) -> None:
    run("source", "add", "Buch", "--learned", "Wir rufen immer sofort zurück", "--quote", "Jede Mühe kostet uns Treue.")
    run(
        "draft",
        "edit",
        "--text",
        "Wir rufen immer sofort zurück. Jede Mühe kostet uns viel. Wir wollen die Welt lebenswerter machen.",
    )
    found = json.loads(run("check", "--format", "json").out)["findings"]
    copied = [one["message"].partition(" Say it")[0] for one in found if one["code"] == "copied"]
    assert copied == [
        "“jede mühe kostet uns” is in “Buch” word for word.",
        "“die welt lebenswerter machen” is in the statement of Covestro word for word.",
    ]
    assert file.exists()


def test_published_statements_are_shown_with_who_says_them_and_where(run: Run) -> None:
    shown = run("inspire", "--in", "en", lang="de")
    assert "Walmart\n  https://www.thebalance.com/wal-mart-mission-statement-4068546\n" in shown.out
    assert "Zum Lernen, nicht zum Übernehmen" in shown.err
    found = json.loads(run("inspire", "--json").out)["statements"]
    assert {one["language"] for one in found} == {"de", "en"}
    assert 8 <= len(found) <= 12
    assert all(one["source"].startswith("http") for one in found)


def test_what_fails_and_works_is_said_beside_a_draft_of_the_same(terminal: Start, run: Run, file: Path) -> None:
    run("experience", "add", "Den Gast dreimal verbinden", "--fails")
    run("experience", "add", "Rechnungen am Abend", "--works")
    run("part", "set", "market", "Gäste vom Land")
    child = terminal("draft", "compose", lang="de", columns=80)
    child.answer("> [b]", "")
    said = child.end().said
    assert "Nicht bewährt: Den Gast dreimal verbinden" in said
    assert "Rechnungen" not in said
    assert file.exists()


@pytest.mark.parametrize("name", ["market", "Schlüsselmarkt", "schlüssel", "Market", "Zielgruppe", "A"])
def test_a_part_is_known_by_all_its_names(run: Run, text: Callable[[], str], name: str) -> None:
    assert run("part", "set", name, "Alltagsradler", lang="de").out == "Schlüsselmarkt ist festgehalten.\n"
    assert "  market: Alltagsradler\n" in text()


@pytest.mark.usefixtures("file")
def test_at_a_terminal_what_is_missing_is_asked_for(terminal: Start, text: Callable[[], str]) -> None:
    child = terminal("source", "add", lang="de", columns=80)
    child.answer("Titel:", "Delivering Happiness")
    child.answer("Von wem?", "Hsieh")
    child.answer("in eigenen Worten?", "Freude")
    child.answer("Welchen Teil stützt es?", "Ziel")
    child.answer("Einen Teil „Ziel“ gibt es nicht.", "Abgrenzung")
    assert child.end().code == 0
    assert "    author: Hsieh\n    learned: Freude\n    part: distinction\n" in text()
