"""`draft pick`: the wordings side by side, and one of them, or a sentence of each, as the new draft."""

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
        column: culture
        text: Wir helfen einander
        added: 2026-11-23T09:04Z
    ballots:
    notes:
votes:
  purpose:
    method: hands
    winner: k7m2xq4a
  culture:
    method: hands
    winner: k8m2xq4a
drafts:
"""


def _offered(run: Run) -> list[list[str]]:
    wordings = json.loads(run("draft", "pick", "--json").out)["wordings"]
    assert [one["letter"] for one in wordings] == ["A", "B", "C"][: len(wordings)]
    return [[sentence["text"] for sentence in one["sentences"]] for one in wordings]


def test_the_wordings_are_shown_with_letters_and_numbers_and_nothing_is_written(
    run: Run, text: Callable[[], str]
) -> None:
    done = run("draft", "pick", lang="de")
    first = _offered(run)[0]
    assert done.code == 0
    assert done.out.startswith("A  ")
    assert f"   1  {first[0]}\n" in done.out
    assert done.err.startswith(
        "Einen nehmen: `leitbild draft pick B`, oder Satz für Satz: `leitbild draft pick A1 B2`\n"
    )
    assert text() == FILE


def test_one_that_is_named_becomes_the_draft_and_keeps_what_it_carries(run: Run, text: Callable[[], str]) -> None:
    second = _offered(run)[1]
    done = run("draft", "pick", "b")
    assert done.code == 0
    assert " ".join(second) in " ".join(done.out.split())
    assert "origin: composed" in text()
    assert "- k7m2xq4a\n" in text()
    again = run("draft", "pick", "B")
    assert (again.code, again.err) == (2, "Draft 1 says exactly this already.\n")


def test_sentences_of_several_wordings_make_one_draft(run: Run, text: Callable[[], str]) -> None:
    offered = _offered(run)
    assert run("draft", "pick", "A1", f"B{len(offered[1])}").code == 0
    wanted = dict.fromkeys([offered[0][0], offered[1][-1]])
    drafted = json.loads(run("draft", "show", "--json").out)["draft"]
    assert [one["text"] for one in drafted["sentences"]] == list(wanted)
    assert text().count("origin: composed") == 1


@pytest.mark.parametrize("choice", ["D9", "A9", "A0", "Z", "12", "AB"])
def test_what_is_not_offered_is_refused(run: Run, text: Callable[[], str], choice: str) -> None:
    done = run("draft", "pick", choice)
    assert (done.code, done.out, text()) == (2, "", FILE)
    assert f"`{choice}` is no wording that is offered." in done.err


def test_without_winners_and_parts_there_is_nothing_to_pick(run: Run, file: Path) -> None:
    file.write_text(FILE[: FILE.index("votes:")] + "drafts:\n", encoding="utf-8")
    done = run("draft", "pick")
    assert (done.code, done.out) == (4, "")
    assert "A draft is made of the winners and the three parts" in done.err


def test_at_a_terminal_one_is_chosen_by_its_letter(terminal: Start, text: Callable[[], str]) -> None:
    child = terminal("draft", "pick", lang="de", columns=100)
    child.answer("Welcher? (Buchstabe, oder A1 B2; Enter: keiner)", "a")
    assert child.end().code == 0
    assert "origin: composed" in text()
    child = terminal("draft", "pick", lang="de", columns=100)
    child.answer("Welcher?", "")
    assert child.end().code == 0
    assert text().count("origin: composed") == 1
