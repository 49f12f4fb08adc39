"""`draft link`: what a sentence goes back to, said by a command, asked at a terminal, never guessed without one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.commands.test_draft import FILE  # noqa: F401  the same team, for `file`

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run
    from tests.terminal import Start


def test_a_winner_said_in_other_words_is_linked_by_the_command_that_the_check_names(run: Run, file: Path) -> None:
    run("draft", "edit", "--text", "Wir machen Menschen glücklich. Fast alle sagen: gut gemacht.")
    assert "`leitbild draft link 2 m3n4p5q6`" in run("draft", "check").out
    ran = run("draft", "link", "gut gemacht", "prozent kunden")
    assert (ran.code, ran.out) == (
        0,
        "Sentence 2\n  Fast alle sagen: gut gemacht.\n    ← m3n4p5q6  98 Prozent Kundenzufriedenheit — Anna\n",
    )
    found = run("draft", "check")
    assert (found.code, "Error" in found.out) == (0, False)
    run("draft", "link", "2", "m3n4p5q6", "--remove")
    run("draft", "link", "2", "--new")
    assert file.read_text(encoding="utf-8").count("        new: true\n") == 1
    assert "origin-unknown" not in run("draft", "check").out


def test_without_a_terminal_the_choices_are_shown_and_none_is_taken(run: Run, file: Path) -> None:
    run("draft", "edit", "--text", "Fast alle sagen: gut gemacht.")
    before = file.read_bytes()
    ran = run("draft", "link", "1")
    assert (ran.code, ran.out, file.read_bytes()) == (2, "", before)
    assert ran.err == (
        "  A  Kunden glücklich machen — Anna\n"
        "  B  98 Prozent Kundenzufriedenheit — Anna\n"
        "It isn't said what sentence 1 goes back to."
        " Name ideas or parts: `leitbild draft link 1 ID …`; if it goes back to nothing: `--new`.\n"
    )
    run("draft", "link", "1", "B")
    assert "          - m3n4p5q6\n        seen: m3n4-" in file.read_text(encoding="utf-8")


def test_a_changed_idea_makes_its_sentence_suspect_until_somebody_confirms_it(run: Run, file: Path) -> None:
    run("draft", "compose")
    run("idea", "edit", "k7m2xq4d", "Kunden begeistern", "--by", "anna")
    assert "! Satz 1: „Kunden begeistern“ wurde erst später so formuliert.\n" in run("draft", "show", lang="de").out
    assert run("draft", "link", "1", "--confirm").code == 0
    assert "!" not in run("draft", "show").out
    assert file.exists()


def test_a_terminal_is_asked_where_a_sentence_comes_from(terminal: Start, file: Path) -> None:
    asked = terminal(
        "draft", "edit", "--text", "Wir machen Kunden glücklich. Wer anruft, lacht. Und wer lacht, bleibt.", lang="de"
    )
    asked.expect_exact("Woher kommt dieser Satz?")
    asked.answer("(Enter: später)", "q")
    asked.expect_exact("Bitte einen der Buchstaben eingeben.")
    asked.answer("(Enter: später)", "b")
    asked.answer("(Enter: später)", "n")
    assert asked.end().code == 0
    text = file.read_text(encoding="utf-8")
    assert "      - text: Wer anruft, lacht.\n        carries:\n          - m3n4p5q6\n" in text
    assert "      - text: Und wer lacht, bleibt.\n        new: true\n" in text


def test_a_source_that_supports_several_parts_is_named_below_each(run: Run, file: Path) -> None:
    run("part", "set", "market", "Gäste vom Land")
    run("part", "set", "distinction", "Wir antworten in zehn Sprachen")
    run("source", "add", "Sagen, was gilt", "--part", "market", "--part", "distinction")
    run("draft", "compose")
    assert run("draft", "show", "--trace").out.count("Sagen, was gilt") == 2
    assert file.exists()
