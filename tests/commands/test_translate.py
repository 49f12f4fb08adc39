"""`translate`: the statement in two languages, which can't drift apart unseen."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from leitbild_cli.core.drafting.seal import seal_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.conftest import Run
    from tests.terminal import Start

GERMAN, ENGLISH = "Wir helfen schnell.", "We help fast."
FILE = f"""\
leitbild: 1
language: de
team: Kundenservice
columns:
  purpose: Wozu gibt es uns?
people:
  anna:
    name: Anna
drafts:
  d1aaaaaa:
    made: 2026-11-20T09:00Z
    origin: written
    sentences:
      - text: {GERMAN}
    # d1aaaaaa
adopted:
  d1aaaaaa:
    decided: 2026-11-20
    text: {GERMAN}
    seal: {seal_of(GERMAN)}
    # d1aaaaaa
"""
KEPT = f"""\
    translation:
      text: {ENGLISH}
      original: {seal_of(GERMAN)}
      seal: {seal_of(ENGLISH)}
      by: anna
      decided: 2026-11-23
"""
DONE = FILE.replace(f"    seal: {seal_of(GERMAN)}\n", f"    seal: {seal_of(GERMAN)}\n{KEPT}")


def _state(run: Run) -> str:
    state = json.loads(run("translate", "--json").out)["translation"]["state"]
    stale = state.endswith("-changed")
    assert stale == ("translation-stale" in run("check", "--format", "json").out)
    assert stale == ("translation out of date" in run("status").out.replace("\xa0", " "))
    assert json.loads(run("status", "--json").out)["translation"] == state
    return str(state)


def test_a_translation_is_kept_beside_the_statement_with_what_it_was_confirmed_against(
    run: Run, text: Callable[[], str]
) -> None:
    assert _state(run) == "missing"
    done = run("translate", "--text", ENGLISH, "--by", "anna", lang="de")
    assert done.out == f"Deutsch\n  {GERMAN}\n\nEnglisch (bestätigt, 23.11.2026)\n  {ENGLISH}\n"
    assert text() == DONE
    assert _state(run) == "confirmed"
    again = run("translate", "--confirm", "--by", "anna")
    assert (again.code, again.err) == (2, "This translation is confirmed already.\n")


def test_where_one_side_changes_it_is_stale_until_somebody_confirms_it(
    run: Run, file: Path, text: Callable[[], str]
) -> None:
    file.write_text(DONE.replace(ENGLISH, "We help soon.", 1), encoding="utf-8")
    assert _state(run) == "translation-changed"
    assert run("translate", "--confirm", "--by", "anna").code == 0
    assert _state(run) == "confirmed"
    assert f"original: {seal_of(GERMAN)}\n      seal: {seal_of('We help soon.')}\n" in text()
    run("draft", "edit", "--text", "Wir helfen sofort.")
    assert (
        "The translation is that of the statement before"
        in run("adopt", "--yes", "--because", "Mut", "--despite", "x").err
    )
    assert _state(run) == "statement-changed"
    assert run("translate", "--text", "We help at once.", "--by", "anna").code == 0
    assert _state(run) == "confirmed"


def test_nothing_is_translated_that_is_not_decided_or_not_what_was_sealed(run: Run, file: Path) -> None:
    file.write_text(FILE.replace(f"text: {GERMAN}\n    seal", "text: Anders.\n    seal"), encoding="utf-8")
    done = run("translate", "--text", ENGLISH, "--by", "anna")
    assert (done.code, "not what was sealed" in done.err) == (4, True)
    file.write_text(FILE[: FILE.index("adopted:")], encoding="utf-8")
    done = run("translate", lang="de")
    assert (done.code, done.out) == (4, "")
    assert done.err.startswith("Noch ist kein Leitbild beschlossen")


def test_at_a_terminal_the_words_are_asked_for(terminal: Start, text: Callable[[], str]) -> None:
    child = terminal("translate", "--by", "anna", lang="de", columns=80)
    child.answer("Die Übersetzung, in einer Zeile (Enter: jetzt nicht):", ENGLISH)
    assert child.end().code == 0
    assert text() == DONE
