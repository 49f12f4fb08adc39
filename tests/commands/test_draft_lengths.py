"""`draft compose` at a terminal and `--all`: three lengths on one screen, compared, and one of them taken."""

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
  purpose: Wozu gibt es uns?
  priorities: Was ist uns wichtig?
  culture: Was ist unsere Kultur?
people:
  anna:
    name: Anna
    ideas:
      k7m2xq4a:
        column: purpose
        text: Kunden beraten
        added: 2026-11-23T09:04Z
      k8m2xq4a:
        column: priorities
        text: Rückruf in 15 Minuten
        added: 2026-11-23T09:04Z
      k9m2xq4a:
        column: culture
        text: Wir helfen einander
        added: 2026-11-23T09:04Z
    ballots:
    notes:
parts:
  market:
  contribution:
  distinction: Unsere Monteure wohnen in der Region
votes:
  purpose:
    method: hands
    winner: k7m2xq4a
  priorities:
    method: hands
    winner: k8m2xq4a
  culture:
    method: hands
    winner: k9m2xq4a
drafts:
"""
pytestmark = pytest.mark.usefixtures("file")
EARLIER = """\
  d7m2xq4a:
    origin: written
    sentences:
      - text: Hallo.
"""
_CHOICE = "a b c nehmen · v b c vergleichen · n b anders · e b ändern · q keine"


@pytest.fixture
def asked(file: Path, terminal: Start) -> Start:
    """Whoever has a draft already sees the lengths at once."""
    file.write_text(FILE + EARLIER, encoding="utf-8")
    return terminal


def _lengths(run: Run) -> dict[str, dict[str, object]]:
    return {one["length"]: one for one in json.loads(run("draft", "compose", "--all", "--json").out)["lengths"]}


def _said(length: dict[str, object]) -> str:
    sentences = length["sentences"]
    assert isinstance(sentences, list)
    return " ".join(one["text"] for one in sentences)


def test_all_three_are_shown_with_what_each_leaves_out_and_nothing_is_written(
    run: Run, text: Callable[[], str]
) -> None:
    done = run("draft", "compose", "--all", lang="de")
    assert (done.code, text()) == (0, FILE)
    heads = [line for line in done.out.splitlines() if line[:3] in ("a  ", "b  ", "c  ")]
    assert [line.split(" · ")[0] for line in heads] == ["a  Kernsatz", "b  Leitbild 1/3", "c  Seite"]
    assert "   lässt weg: Rückruf in 15 Minuten; Unsere Monteure wohnen in der Region\n" in done.out
    assert "! Der Text verspricht 15 Minuten, aber keine Messgröße steht dahinter." in done.out
    assert done.err == "Eine nehmen: `leitbild draft compose --length statement`\n"


def test_they_stand_side_by_side_where_each_has_room(run: Run) -> None:
    for columns, beside in (("100", True), ("99", False), ("40", False)):
        out = run("draft", "compose", "--all", env={"COLUMNS": columns}).out
        assert ("c  page" in out.splitlines()[0]) is beside, columns
        assert max(map(len, out.splitlines())) <= int(columns)


@pytest.mark.parametrize("length", ["core", "statement", "page"])
def test_without_a_terminal_the_length_that_is_named_is_written_as_it_was_shown(run: Run, length: str) -> None:
    shown = _lengths(run)[length]
    assert run("draft", "compose", "--length", length).code == 0
    drafted = json.loads(run("draft", "show", "--json").out)["draft"]
    assert (drafted["sentences"], drafted["words"]) == (shown["sentences"], shown["words"])


def test_what_is_left_out_is_what_no_sentence_goes_back_to(run: Run) -> None:
    lengths = _lengths(run)
    assert lengths["page"]["left_out"] == []
    for length in lengths.values():
        carried = {origin for one in length["sentences"] for origin in one["carries"]}  # type: ignore[attr-defined]
        assert ("distinction" in carried) is ("Unsere Monteure wohnen in der Region" not in length["left_out"])  # type: ignore[operator]


def test_of_a_part_that_is_said_in_part_the_rest_is_named_as_left_out(run: Run, file: Path) -> None:
    told = "Antworten am Telefon und am Empfang, Tag und Nacht"
    file.write_text(FILE.replace("contribution:", f"contribution: {told}"), encoding="utf-8")
    for length in _lengths(run).values():
        said = " ".join(one["text"] for one in length["sentences"])  # type: ignore[attr-defined]
        unsaid = [one for one in told.split(", ") if one.casefold() not in said.casefold()]
        assert length["left_out"].count(told) == (len(unsaid) == 2)  # type: ignore[attr-defined]
        assert ("Antworten am Telefon und am Empfang" in length["left_out"]) is (len(unsaid) == 1)  # type: ignore[operator]


def test_at_a_terminal_the_letter_takes_what_is_looked_at(run: Run, asked: Start) -> None:
    lengths = _lengths(run)
    for keys, length in ((("a",), "core"), (("c",), "page"), (("v", "v c a", ""), "statement")):
        child = asked("draft", "compose", lang="de")
        for key in keys:
            child.expect_exact(_CHOICE)
            child.answer("> [b]", key)
        assert child.end().code == 0
        drafted = json.loads(run("draft", "show", "--json").out)["draft"]
        assert (drafted["origin"], drafted["sentences"]) == ("composed", lengths[length]["sentences"])


@pytest.mark.parametrize("keys", ["n", "n b"])
def test_another_wording_of_the_statement_is_taken_when_it_is_looked_at(run: Run, asked: Start, keys: str) -> None:
    wordings = json.loads(run("draft", "pick", "--json").out)["wordings"]
    assert len(wordings) == 3
    child = asked("draft", "compose", lang="de")
    child.answer("> [b]", keys)
    child.expect_exact("Leitbild 2/3")
    child.answer("> [b]", "b")
    assert child.end().code == 0
    assert json.loads(run("draft", "show", "--json").out)["draft"]["sentences"] == wordings[1]["sentences"]


@pytest.mark.parametrize("keys", ["x", "ab", "v b", "nc", "e v"])
def test_what_is_no_choice_is_asked_again(asked: Start, text: Callable[[], str], keys: str) -> None:
    child = asked("draft", "compose", lang="de")
    child.answer("> [b]", keys)
    child.expect_exact("Bitte eines davon eingeben.")
    child.answer("> [b]", "q")
    assert child.end().code == 0
    assert text() == FILE + EARLIER


def test_on_a_narrow_screen_lines_break_between_keys(asked: Start) -> None:
    child = asked("draft", "compose", lang="de", columns=40)
    child.answer("> [b]", "q")
    child.expect_exact("Als Nächstes")
    lines = child.heard.replace("\r", "").split("\n")
    assert max(map(len, lines)) <= 40
    assert {"a b c nehmen", "v b c vergleichen · n b anders", "e b ändern · q keine"} <= set(lines)


def test_a_page_is_shown_with_a_line_for_each_heading(run: Run) -> None:
    out = run("draft", "compose", "--all", lang="de").out
    assert "   Wozu es uns gibt: Kunden beraten\n" in out
    assert "##" not in out


def test_what_is_changed_at_once_is_a_second_draft_beside_the_one_that_was_taken(run: Run, asked: Start) -> None:
    child = asked("draft", "compose", lang="de")
    child.answer("> [b]", "e a")
    child.expect_exact("Das ist Entwurf 2; was sich ändert, wird der nächste.")
    child.answer("Wo schreiben?", "h")
    child.answer("Neuer Wortlaut", "Wir beraten Kunden und helfen einander, Tag für Tag.")
    child.answer("Noch ein Satz?", "")
    assert child.end().code == 0
    _earlier, composed, edited = json.loads(run("draft", "list", "--json").out)["drafts"]
    assert (composed["origin"], edited["origin"]) == ("composed", "edited")
    assert set(composed["sentences"][0]["carries"]) <= set(edited["sentences"][0]["carries"])


def test_who_changes_nothing_has_the_one_that_was_taken(asked: Start) -> None:
    child = asked("draft", "compose", lang="de")
    child.answer("> [b]", "e a")
    child.answer("Wo schreiben?", "h")
    child.answer("Neuer Wortlaut", "")
    child.answer("Noch ein Satz?", "")
    ended = child.end()
    assert (ended.code, "Entwurf 2 · " in ended.said) == (0, True)


@pytest.mark.parametrize("words", [("--length", "core"), ("--style", "page"), ("--note", "Neu")])
def test_showing_all_goes_with_nothing_that_writes(run: Run, words: tuple[str, ...]) -> None:
    assert run("draft", "compose", "--all", *words).code == 2


def test_of_nothing_there_are_no_lengths(run: Run, file: Path) -> None:
    file.write_text(FILE[: FILE.index("parts:")] + "drafts:\n", encoding="utf-8")
    assert run("draft", "compose", "--all").code == 4
