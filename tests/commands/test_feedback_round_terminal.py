"""`leitbild feedback answer` at a real terminal: one round through what is open, each answer saved at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.terminal import Start

FILE = """\
leitbild: 1
language: de
team: Kundenservice
columns:
  purpose: Wozu gibt es uns?
people:
  anna:
    name: Anna
    ideas:
    ballots:
    notes:
      n1aaaaaa:
        draft: d1aaaaaa
        text: Das ist mir zu glatt
        added: 2026-11-22T09:00Z
    # anna
drafts:
  d1aaaaaa:
    made: 2026-11-20T09:00Z
    origin: written
    sentences:
      - text: Wir machen Kunden glücklich.
      - text: Wir sind da.
feedback:
  c1aaaaaa:
    draft: d1aaaaaa
    audience: customer
    received: 2026-11-21
    text: The opening hours are missing from it
    marks:
      2: stumble
    status: open
    # c1aaaaaa
  c2aaaaaa:
    draft: d1aaaaaa
    audience: customer
    received: 2026-11-22
    text: Die Öffnungszeiten fehlen
    status: open
    # c2aaaaaa
  c3aaaaaa:
    draft: d1aaaaaa
    audience: customer
    received: 2026-11-22
    text: Es fehlen die Öffnungszeiten
    status: open
    # c3aaaaaa
  k1aaaaaa:
    draft: d1aaaaaa
    audience: colleague
    received: 2026-11-22
    rating: 1
    scale: 5
    text: Davon stimmt kein Wort
    status: open
    # k1aaaaaa
  r1aaaaaa:
    draft: d1aaaaaa
    audience: colleague
    received: 2026-11-22
    rating: 5
    scale: 5
    status: open
    # r1aaaaaa
"""


def test_a_round_goes_from_the_lowest_rating_to_the_last_note_and_answers_alike_ones_together(
    terminal: Start, file: Path
) -> None:
    child = terminal("feedback", "answer", lang="de")
    child.expect_exact("1 Bewertung ohne Worte")
    child.expect_exact("Davon stimmt kein Wort")
    child.answer(">", "n")
    child.answer("3  Das können wir nicht versprechen.", "3")
    child.expect_exact("nicht übernommen")
    child.expect_exact("Stolpert bei Satz 2.")
    child.answer(">", "z")
    child.expect_exact("Davon stimmt kein Wort")
    child.answer(">", "d")
    child.expect_exact("→ danke")
    child.expect_exact("The opening hours")
    child.answer(">", "n")
    child.expect_exact("2  We say that already in sentence …")
    child.answer("> ", "2")
    child.answer("sentence … ", "1")
    child.expect_exact("Öffnungszeiten")
    child.answer(">", "ü")
    child.answer("Zusammen beantworten?", "j")
    child.answer("[-]", "1")
    child.answer(">", "Sie stehen jetzt an der Tür")
    child.expect_exact("→ übernommen in Entwurf 1")
    child.expect_exact("Anna")
    child.answer(">", "t")
    child.answer("[-]", "")
    child.answer(">", "")
    child.expect_exact("5 beantwortet: 2 übernommen")
    assert child.end().code == 0
    text = file.read_text(encoding="utf-8")
    assert text.count("    status: accepted\n    answer: Sie stehen jetzt an der Tür\n    done_in: d1aaaaaa\n") == 2
    assert "    status: declined\n    answer: We say that already in sentence 1.\n" in text
    assert text.count("status: thanked") == 2
    assert text.endswith("answers:\n  n1aaaaaa:\n    status: partly\n    # n1aaaaaa\n    answer:\n    # n1aaaaaa\n")
    assert "        text: Das ist mir zu glatt\n        added" in text


def test_what_is_named_is_asked_about_alone_and_stopping_keeps_what_was_said(terminal: Start, file: Path) -> None:
    child = terminal("feedback", "answer", "k1", "c1")
    child.expect_exact("Davon stimmt kein Wort")
    child.answer(">", "p")
    child.answer("[-]", "7")
    child.expect_exact("Nothing found for `7`")
    child.answer("[-]", "1")
    child.answer("2  Danke, zum Teil: …", "Zum Teil")
    child.expect_exact("The opening hours")
    child.answer(">", "?")
    child.expect_exact("takes the last answer back")
    child.answer(">", "q")
    child.expect_exact("1 answered: 1 in part.")
    child.end()
    assert "    status: partly\n    answer: Zum Teil\n    done_in: d1aaaaaa\n" in file.read_text(encoding="utf-8")
