"""`draft trim`: a screen a sentence, answers that stay in the file, and a new draft of what was taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.commands.test_draft import FILE  # noqa: F401  the same team, for `file`

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run
    from tests.terminal import Start

LONG = "Wir sind da, um Kunden glücklich zu machen. Auf 98 Prozent Kundenzufriedenheit, und das gern."


def test_without_a_terminal_all_of_it_is_shown_and_answers_come_as_options(run: Run, file: Path) -> None:
    run("draft", "edit", "--text", LONG)
    ran = run("draft", "trim", lang="de")
    assert ran.code == 0
    assert ran.out == (
        "Entwurf 1 · 15 Wörter · der kürzeste bisher\n"
        "In Klammern: Worte, die auf keine Idee, kein Wissen und keine Rückmeldung\n"
        "zurückgehen. Sie dürfen bleiben, wenn sie gewollt sind.\n\n"
        "1  (Wir sind da, um) Kunden glücklich (zu) machen.\n"
        "   8 Wörter, 5 in Klammern\n"
        "   Kürzer ginge: Wir machen Kunden glücklich. (4 Wörter, spart 4)\n\n"
        "2  (Auf) 98 Prozent Kundenzufriedenheit, (und das gern).\n"
        "   7 Wörter, 4 in Klammern\n"
        "   Kürzer ginge: Unser Ziel sind 98 Prozent Kundenzufriedenheit. (6 Wörter,\n"
        "   spart 1)\n"
        "   Kürzer ginge: Auf 98 Prozent Kundenzufriedenheit. (4 Wörter, spart 3)\n\n"
        "0 von 2 Sätzen könnte sonst niemand sagen, 2 sind noch offen.\n"
    )
    assert run("draft", "trim", "--ours", "2", "--others", "1", "--shows", "Am Empfang", "--by", "anna").code == 0
    assert (
        "        ours:\n"
        "          only: false\n"
        "          shows: Am Empfang\n"
        "          by: anna\n"
        "          decided: 2026-11-23\n" in file.read_text(encoding="utf-8")
    )
    assert run("draft", "trim").out.endswith("1 of 2 sentences could be said by nobody else.\n")


def test_at_a_terminal_each_sentence_is_asked_about_and_shorter_words_make_a_new_draft(
    terminal: Start, run: Run, file: Path
) -> None:
    run("draft", "edit", "--text", LONG)
    asked = terminal("draft", "trim", lang="de")
    asked.expect_exact("k1: Wir machen Kunden glücklich. (4 Wörter, spart 4)")
    asked.answer(">", "k")
    asked.answer(">", "z")
    asked.answer(">", "j")
    asked.answer("Woran sieht man es hier? (Enter: später)", "Am Empfang")
    asked.answer(">", "n")
    ended = asked.end()
    assert (ended.code, "Entwurf 2" in ended.said) == (0, True)
    assert [one.count("only: ") for one in file.read_text(encoding="utf-8").split("origin: ")[1:]] == [2, 1]
    assert "Wir machen Kunden glücklich. Auf 98 Prozent" in run("draft", "show").out


def test_an_adopted_text_is_trimmed_no_more_and_shown_only_if_asked_for(run: Run, file: Path) -> None:
    run("draft", "edit", "--text", LONG)
    run("adopt", "--yes", "--despite", "So.")
    ran = run("draft", "trim")
    assert (ran.code, ran.out) == (4, "")
    assert ran.err.startswith("The statement is adopted; nothing is trimmed any more.")
    assert "Shorter: " in run("draft", "trim", "--anyway").out
    assert file.exists()
