"""`draft clause`: the sentence of each winner, chosen by somebody, and kept whenever a draft is composed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.commands import test_draft_pick

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.conftest import Run
    from tests.terminal import Start

FILE = test_draft_pick.FILE
CHOSEN = """\
clauses:
  k7m2xq4a:
    text: Guter Rat ist bei uns frei.
    of: Kunden beraten
    by: anna
    decided: 2026-11-23
    # k7m2xq4a
"""


def _composed(run: Run) -> str:
    assert run("draft", "compose").code == 0
    return str(json.loads(run("draft", "show", "--json").out)["draft"]["text"])


def test_a_chosen_sentence_stands_beside_the_idea_and_in_every_draft(run: Run, text: Callable[[], str]) -> None:
    done = run("draft", "clause", "purpose", "--text", "Guter Rat ist bei uns frei.", "--by", "anna", lang="de")
    assert (done.code, done.out) == (0, "Gewählt von Anna: Guter Rat ist bei uns frei.\n")
    assert text() == FILE.replace("drafts:\n", f"{CHOSEN}drafts:\n")
    assert "Guter Rat ist bei uns frei" in _composed(run)
    wordings = json.loads(run("draft", "pick", "--json").out)["wordings"]
    assert all("Guter Rat ist bei uns frei" in one["sentences"][0]["text"] for one in wordings)
    assert "winner-not-said" not in run("check", "--format", "json").out


def test_another_construction_is_chosen_by_its_number_and_given_up_again(run: Run, text: Callable[[], str]) -> None:
    offered = json.loads(run("draft", "clause", "k7", "--json").out)["clauses"][0]["constructions"]
    assert offered[:2] == ["Wir beraten Kunden.", "Wir wollen Kunden beraten."]
    assert run("draft", "clause", "A", "--construction", "2", "--by", "anna").code == 0
    assert "* 2  Wir wollen Kunden beraten.\n" in run("draft", "clause").out
    assert "Wir wollen Kunden beraten" in _composed(run)
    assert run("draft", "clause", "k7m2xq4a", "--forget").code == 0
    assert "clauses:\n  k7m2xq4a" not in text()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("purpose", "--construction", "9"), "there is no number 9."),
        (("zzz", "--text", "Wir."), "`zzz` has won no column"),
        (("purpose", "--forget"), "Nobody has chosen a sentence for this idea."),
        (("purpose", "--text", " "), "A sentence needs words."),
        (("--text", "Wir."), "Which winner is missing."),
    ],
)
def test_what_cannot_be_chosen_is_refused(run: Run, text: Callable[[], str], words: tuple[str, ...], told: str) -> None:
    done = run("draft", "clause", *words, "--by", "anna") if "--forget" not in words else run("draft", "clause", *words)
    assert (done.code, done.out, text()) == (2, "", FILE)
    assert told in done.err


def test_a_sentence_for_words_that_have_changed_since_is_not_used_and_said_so(run: Run, file: Path) -> None:
    file.write_text(
        FILE.replace("drafts:\n", f"{CHOSEN}drafts:\n").replace("text: Kunden beraten", "text: Kunden beliefern"),
        encoding="utf-8",
    )
    assert "was chosen for other words of `k7m2xq4a`" in run("check").out
    assert "Guter Rat" not in _composed(run)


def test_before_the_first_draft_each_sentence_is_shown_and_may_be_another(
    terminal: Start, text: Callable[[], str]
) -> None:
    child = terminal("draft", "compose", lang="de", columns=80)
    child.answer("→ Wir beraten Kunden.", "n")
    child.answer("→ Wir wollen Kunden beraten. (2/5)", "e")
    child.answer("Der Satz:", "Guter Rat ist bei uns frei.")
    child.answer("Wer", "A")
    child.answer("→ Wir helfen einander.", "")
    child.answer("> [b]", "")
    assert child.end().code == 0
    assert text().startswith(FILE.replace("drafts:\n", CHOSEN))
    assert "Guter Rat ist bei uns frei" in text()[text().index("\ndrafts:") :]
