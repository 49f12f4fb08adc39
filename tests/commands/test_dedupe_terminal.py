"""`dedupe` at a real terminal: keys in both languages, every answer kept at once, and the way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.terminal import Start, Terminal

FILE = """\
leitbild: 1
language: de
team: Kundenservice

columns:
  purpose: Was ist das Ziel?
  culture: Was sind unsere Werte?

people:
  anna:
    name: Anna
    ideas:
      a1111111:
        column: purpose
        text: Kunden glücklich machen
      a2222222:
        column: culture
        text: Kurze Wartezeiten
    ballots:
    notes:
  ben:
    name: Ben
    ideas:
      b1111111:
        column: purpose
        text: Unsere Kunden glücklich machen
      b2222222:
        column: culture
        text: Wartezeiten kurz halten
      b3333333:
        column: culture
        text: Kurze Warteizeiten
    ballots:
    notes:

# from here on: the manager
merged:         # ideas judged to be one thought
distinct:
parked:
"""


@pytest.fixture
def start(terminal: Start) -> Start:
    return partial(terminal, "dedupe")


def _say(child: Terminal, line: str, then: str) -> str:
    """Answer the question that is asked and wait for what is said then; give what stood between."""
    child.answer("[?]", line)
    child.expect_exact(then)
    return str(child.before)


def test_every_answer_is_saved_at_once_and_back_restores_the_file(start: Start, file: Path) -> None:
    child = start()
    child.expect_exact("1 of 2 · 99% alike · A")
    _say(child, "y", "Merged.")
    child.expect_exact("2 of 2")
    merged = file.read_text()
    assert "decided: 2026-11-23" in merged
    _say(child, "n", "Kept apart.")
    rest = child.end().said
    assert "1 merged, 1 kept apart, 0 left open." in rest
    assert "leitbild vote open" in rest
    assert child.exitstatus == 0
    apart = "  - a2222222 b2222222\n  - a2222222 b3333333\n  - b2222222 b3333333\n"
    assert file.read_text() == merged.replace("distinct:\n", f"distinct:\n{apart}")


def test_back_takes_each_answer_back_byte_for_byte(start: Start, file: Path) -> None:
    text = FILE.replace("distinct:\n", "distinct:   # asked in March\n  # the one about food\n  - a1111111 b2222222\n")
    file.write_text(text, encoding="utf-8")
    child = start()
    _say(child, "b", "This is the first one.")
    _say(child, "y", "Merged.")
    child.expect_exact("2 of 2")
    once = file.read_text()
    _say(child, "-3 y", "Merged, without 3.")  # the walk is over
    child.end()
    assert file.read_text() != once
    file.write_text(text, encoding="utf-8")
    child = start()
    _say(child, "n", "Kept apart.")
    child.expect_exact("2 of 2")
    assert file.read_text() != text
    _say(child, "b", "Taken back.")
    child.expect_exact("1 of 2")
    assert file.read_text() == text
    _say(child, "s", "Left open.")
    _say(child, "q", "0 merged, 0 kept apart, 2 left open.")
    child.end()
    assert file.read_text() == text


def test_back_works_also_when_somebody_wrote_meanwhile(start: Start, file: Path) -> None:
    child = start()
    _say(child, "y", "Merged.")
    child.expect_exact("2 of 2")
    file.write_text(file.read_text().replace("team: Kundenservice", "team: Service"), encoding="utf-8")
    _say(child, "b", "Taken back.")
    _say(child, "q", "left open.")
    child.end()
    assert file.read_text() == FILE.replace("team: Kundenservice", "team: Service")


def test_what_was_decided_meanwhile_is_said_and_passed_over(start: Start, file: Path) -> None:
    child = start()
    child.expect_exact("1 of 2")
    file.write_text(FILE.replace("distinct:\n", "distinct:\n  - a1111111 b1111111\n"), encoding="utf-8")
    _say(child, "y", "Somebody decided about these ideas meanwhile.")
    _say(child, "q", "0 merged, 0 kept apart, 1 left open.")
    child.end()


def test_a_number_chooses_who_stands_and_a_minus_who_stays_out(start: Start, file: Path) -> None:
    child = start("--column", "culture")
    child.expect_exact("1 of 1")
    _say(child, "-3", "left out")
    _say(child, "-2", "leaves it out")  # two at least stay in: the hint comes again
    _say(child, "+3 -2", "left out")
    _say(child, "3", "stands for all")
    _say(child, "9", "leaves it out")
    _say(child, "y", "Merged, without 2.")
    assert "Near, and not asked about" in child.end().said
    written = file.read_text()
    assert written.count("- a2222222") + written.count("- b2222222") + written.count("- b3333333") == 3
    assert "distinct:\n  - " in written


def test_words_of_ones_own_can_stand_for_all_and_back_takes_them_out_again(start: Start, file: Path) -> None:
    child = start("--column", "culture", LEITBILD_PERSON="Anna")
    _say(child, "w", "Your words for all of them")
    child.answer(":", "Niemand wartet lange")
    child.expect_exact("Niemand wartet lange · stands for all")
    _say(child, "2", "stands for all")  # a number takes them back
    _say(child, "w", "Your words for all of them")
    child.answer(":", "Niemand wartet lange")
    _say(child, "-3 y", "Merged, without 3.")
    child.end()
    written = file.read_text()
    assert written.count("text: Niemand wartet lange\n") == 1
    assert "worded: true\n    decided: 2026-11-23\n" in written
    assert written.index("Niemand wartet lange") < written.index("name: Ben")


def test_words_of_ones_own_are_taken_back_also_when_somebody_wrote_meanwhile(start: Start, file: Path) -> None:
    child = start(lang="de", LEITBILD_PERSON="Ben")
    _say(child, "w", "Eigene Worte für alle")
    child.answer(":", "Kunden begeistern")
    _say(child, "j", "Zusammengeführt.")
    child.expect_exact("2 von 2")
    assert "text: Kunden begeistern\n" in file.read_text()
    file.write_text(file.read_text().replace("team: Kundenservice", "team: Service"), encoding="utf-8")
    _say(child, "z", "Zurückgenommen.")
    _say(child, "ende", "offen.")
    child.end()
    assert file.read_text() == FILE.replace("team: Kundenservice", "team: Service")


@pytest.mark.parametrize("answer", ["q", "s", "n", "b", "2"])
def test_words_that_nobody_said_yes_to_are_told_once_more(start: Start, file: Path, answer: str) -> None:
    child = start("--column", "culture", LEITBILD_PERSON="Anna")
    _say(child, "w", "Your words for all of them")
    child.answer(":", "Niemand wartet lange")
    child.expect_exact("Niemand wartet lange · stands for all")
    _say(child, answer, "Your words were not kept: Niemand wartet lange")
    if answer in "b2":  # the others end it here
        _say(child, "q", "merged")
    child.end()
    assert "Niemand wartet lange" not in file.read_text()


def test_words_that_cannot_stand_are_refused_and_the_question_comes_again(start: Start, file: Path) -> None:
    child = start(LEITBILD_PERSON="Zoe")
    _say(child, "w", "Your words for all of them")
    child.answer(":", "Kunden begeistern")
    child.expect_exact("Zoe")
    _say(child, "w", "Your words for all of them")
    child.answer(":", "")
    _say(child, "q", "0 merged, 0 kept apart, 2 left open.")
    child.end()
    assert file.read_text() == FILE


def test_german_keys_and_words(start: Start, file: Path) -> None:
    child = start(lang="de")
    child.expect_exact("1 von 2 · 99\u00a0% ähnlich · A")
    _say(child, "j", "Zusammengeführt.")
    _say(child, "z", "Zurückgenommen.")
    assert file.read_text() == FILE
    _say(child, "nein", "Bleibt getrennt.")
    _say(child, "S", "Bleibt offen.")
    rest = child.end().said
    assert "0 zusammengeführt, 1 getrennt gehalten, 1 noch offen." in rest


def test_a_rehearsal_shows_the_change_and_saves_nothing(start: Start, file: Path) -> None:
    child = start("--dry-run")
    child.expect_exact("This is a rehearsal")
    _say(child, "y", "Merged.")
    _say(child, "b", "Taken back.")
    _say(child, "y", "Merged.")
    _say(child, "q", "+    decided: 2026-11-23")
    child.end()
    assert file.read_text() == FILE


@pytest.mark.usefixtures("file")
def test_the_end_of_the_input_ends_the_review_with_its_summary(start: Start) -> None:
    child = start()
    _say(child, "s", "Left open.")
    child.expect_exact("[?]")
    child.sendeof()
    assert "0 merged, 0 kept apart, 2 left open." in child.end().said
    assert child.exitstatus == 0


@pytest.mark.usefixtures("file")
def test_what_differs_is_underlined_where_colours_are_and_bracketed_where_not(start: Start) -> None:
    child = start(TERM="xterm")
    child.expect_exact("\x1b[1;4mUnsere\x1b[0m Kunden")
    _say(child, "q", "left open.")
    child.end()
    child = start(TERM="xterm", NO_COLOR="1")
    child.expect_exact("[Unsere] Kunden")
    _say(child, "q", "left open.")
    child.end()


def test_the_sure_ones_are_shown_before_one_question(start: Start, file: Path) -> None:
    child = start("--batch")
    child.expect_exact("Merge this one? [y/N]")
    assert "Unsere" in str(child.before)
    child.sendline("n")
    assert "Nothing was changed." in child.end().said
    assert file.read_text() == FILE
    child = start("--batch")
    child.answer("[y/N]", "y")
    assert "2 ideas are one thought now." in child.end().said
    assert "decided: 2026-11-23" in file.read_text()


def test_of_the_sure_ones_some_can_be_left_open(start: Start, file: Path) -> None:
    text = FILE.replace("Wartezeiten kurz halten", "Geduld").replace("Kurze Warteizeiten", "Die kurzen Wartezeiten")
    file.write_text(text, encoding="utf-8")
    child = start("--batch")
    child.answer("Merge these 2? [y/N] [-2] without 2", "-3")
    child.answer("-2 leaves the second one open", "-1 -2 +2")
    child.expect_exact("Left open: 1.")
    child.answer("Merge this one? [y/N]", "y")
    rest = child.end().said
    assert "2 ideas are one thought now." in rest
    assert "look at the open suggestion" in rest
    assert "\n  a2222222:\n" in file.read_text().split("merged:")[1]
    assert "a1111111" not in file.read_text().split("merged:")[1]


def test_of_the_sure_ones_what_was_decided_meanwhile_is_passed_over(start: Start, file: Path) -> None:
    text = FILE.replace("Wartezeiten kurz halten", "Geduld").replace("Kurze Warteizeiten", "Die kurzen Wartezeiten")
    file.write_text(text, encoding="utf-8")
    child = start("--batch")
    child.expect_exact("Merge these 2? [y/N]")
    apart = text.replace("distinct:\n", "distinct:\n  - a1111111 b1111111\n")
    file.write_text(apart, encoding="utf-8")
    child.sendline("y")
    rest = child.end().said
    assert "1 was decided meanwhile." in rest
    assert "2 ideas are one thought now." in rest
    merged = "one thought\n  a2222222:\n    ideas:\n      - b3333333\n    # a2222222\n"
    merged += "    decided: 2026-11-23\n    # a2222222\n"
    assert file.read_text() == apart.replace("one thought\n", merged)


def test_where_all_of_the_sure_ones_were_decided_meanwhile_nothing_is_changed(start: Start, file: Path) -> None:
    child = start("--batch")
    child.expect_exact("Merge this one? [y/N]")
    apart = FILE.replace("distinct:\n", "distinct:\n  - a1111111 b1111111\n")
    file.write_text(apart, encoding="utf-8")
    child.sendline("y")
    assert "Somebody decided about these ideas meanwhile." in child.end().said
    assert child.exitstatus == 5
    assert file.read_text() == apart


def test_where_none_of_the_sure_ones_is_left_nothing_is_changed(start: Start, file: Path) -> None:
    child = start("--batch")
    child.answer("Merge this one? [y/N]", "-1")
    assert "Nothing was changed." in child.end().said
    assert file.read_text() == FILE


def test_ideas_that_are_gone_meanwhile_are_passed_over(start: Start, file: Path) -> None:
    child = start()
    child.expect_exact("1 of 2")
    mine = "      b2222222:\n        column: culture\n        text: Wartezeiten kurz halten\n"
    assert mine in FILE
    file.write_text(FILE.replace(mine, ""), encoding="utf-8")
    _say(child, "y", "Merged.")
    child.expect_exact("Somebody decided about these ideas meanwhile.")
    child.expect_exact("1 more came up.")
    child.expect_exact("2 of 2")
    child.expect_exact("2  Kurze [Warteizeiten]")
    _say(child, "n", "1 merged, 1 kept apart, 0 left open.")
    child.end()


@pytest.mark.usefixtures("file")
def test_a_card_keeps_its_lines_where_paint_is_in_them(start: Start) -> None:
    child = start("--column", "purpose", TERM="xterm", COLUMNS="66")
    child.expect_exact("\x1b[1;4mUnsere\x1b[0m Kunden gl\u00fccklich machen \u2014 Ben\r\n")
    _say(child, "q", "left open.")
    child.end()


def test_a_merge_that_touches_a_vote_on_record_is_weighed_and_needs_a_reason(start: Start, file: Path) -> None:
    ballot = "    ballots:\n      purpose:\n        ranks:\n          - a1111111\n"
    text = (
        FILE.replace("    ballots:\n", ballot)
        + "votes:\n  purpose:\n    method: irv\n    rules: 1\n    ideas:\n      - a1111111\n      - b1111111\n"
    )
    file.write_text(text, encoding="utf-8")
    child = start("--column", "purpose")
    child.expect_exact("“Kunden glücklich machen” would win as before.")
    child.answer("[?]", "y")
    child.answer("Why this, all the same?", "")
    child.answer("Why this, all the same?", "Dasselbe")
    child.expect_exact("Merged.")
    child.end()
    merged = (
        "merged:         # ideas judged to be one thought\n  a1111111:\n    ideas:\n      - b1111111\n    # a1111111\n"
    )
    assert f"{merged}    reason: Dasselbe\n    decided: 2026-11-23\n" in file.read_text()
