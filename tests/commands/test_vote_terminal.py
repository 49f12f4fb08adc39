"""`vote` at a real terminal: a ballot by letters, hands one after the other, what plain `vote` offers, and Ctrl-C."""

from __future__ import annotations

import os
import re
from functools import partial
from typing import TYPE_CHECKING

import pytest

from leitbild_cli.core.voting.seen import signs

if TYPE_CHECKING:
    from pathlib import Path

    from tests.terminal import Start, Terminal

TOP = """\
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
        column: purpose
        text: Unseren Kunden beistehen
      a3333333:
        column: purpose
        text: Schnell sein
      a4444444:
        column: culture
        text: Zuversicht
      a5555555:
        column: culture
        text: Unbeschwertheit
    ballots:
"""
BEN = """\
    notes:
  ben:
    name: Ben
    ideas:
    ballots:
    notes:

# from here on: the manager
votes:
"""
FILE = TOP + BEN
TEXTS = {
    "a1111111": "Kunden glücklich machen",
    "a2222222": "Unseren Kunden beistehen",
    "a3333333": "Schnell sein",
}


@pytest.fixture
def start(terminal: Start) -> Start:
    return partial(terminal, "vote")


def letters(screen: str) -> dict[str, str]:
    """Which letter stands before which idea on this ballot."""
    found = {text.strip(): letter for letter, text in re.findall(r"^  ([A-Z])  (.+?)\r?$", screen, re.MULTILINE)}
    return {idea: found[text].lower() for idea, text in TEXTS.items() if text in found}


def ballot(column: str, *ranks: str, reason: str = "") -> str:
    ranked = "".join(f"          - {idea}\n" for idea in ranks)
    why = f"        reason: {reason}\n" if reason else ""
    seen = f"        seen: {signs(TEXTS, ranks)}\n" if ranks else ""
    own = f"        # {column}\n"
    return f"      {column}:\n        ranks:\n{ranked}{own}        cast: 2026-11-23T09:04Z\n{why}{seen}{own}"


def test_a_ballot_is_filled_in_with_letters_column_by_column(start: Start, file: Path) -> None:
    child = start("cast", "--by", "anna", lang="de")
    child.expect_exact("Beste zuerst")
    by = letters(child.before or "")
    child.sendline(by["a2222222"] + by["a1111111"])
    child.expect_exact("1. Unseren Kunden beistehen")
    child.expect_exact("2. Kunden glücklich machen")
    child.expect_exact("1 Idee ohne Platz")
    child.answer("So abgeben?", "")
    child.expect_exact("Danke, Anna. Der Stimmzettel für `A` ist da.")
    child.answer("Warum so? Eine Zeile, oder nur Enter:", "Das sagen die Gäste")
    child.answer("Beste zuerst", "")
    child.answer("Ein leerer Stimmzettel zählt als Teilnahme", "j")
    child.expect_exact("Danke, Anna. Der Stimmzettel für `B` ist da.")
    assert child.end().code == 0
    cast = ballot("culture") + ballot("purpose", "a2222222", "a1111111", reason="Das sagen die Gäste")
    assert file.read_text(encoding="utf-8") == TOP + cast + BEN


def test_a_ballot_can_be_thought_over_skipped_and_left(start: Start, file: Path) -> None:
    child = start("cast", "--by", "anna")
    child.expect_exact("Best first")
    by = letters(child.before or "")
    child.sendline("z")
    child.answer("There is no idea Z here. There are: A, B, C", by["a1111111"] * 2)
    child.answer("is there twice.", by["a3333333"])
    child.answer("Cast it so?", "n")
    child.answer("Best first", f"{by['a1111111']} {by['a3333333']}")
    child.answer("Cast it so?", "y")
    child.expect_exact("Thank you, Anna.")
    child.answer("Why so?", "")
    child.answer("Best first", "-")
    assert child.end().code == 0
    once = TOP + ballot("purpose", "a1111111", "a3333333") + BEN
    assert file.read_text(encoding="utf-8") == once
    child = start("cast", "--by", "anna", "--column", "purpose")
    child.expect_exact("So far:")
    child.expect_exact("Best first")
    child.sendintr()
    assert child.end().code == 130
    assert file.read_text(encoding="utf-8") == once


UP, DOWN, TAB, ENTER, ESCAPE = "\x1b[A", "\x1b[B", "\t", "\r", "\x1b"
ROW = r"^ ?\s*(?:\x1b\[K)?(?:\x1b\[1m)?[› ][ 0-9.]{3} ([A-Z])  (.+?)(?:\x1b.*)?\r?$"


def rows(screen: str) -> dict[str, str]:
    """Which letter stands before which idea on the page one moves through, in its order."""
    last = screen[screen.rindex("\x1b[H") :]
    found = [match.groups() for match in re.finditer(ROW, last, re.MULTILINE)]
    ids = {words: idea for idea, words in TEXTS.items()}
    return {ids[text.strip()]: letter.lower() for letter, text in found}


def page(child: Terminal) -> dict[str, str]:
    child.expect_exact("\x1b[J")
    return rows((child.before or "") + "\x1b[J")


def test_a_ballot_is_filled_in_by_moving_through_a_list(start: Start, file: Path) -> None:
    child = start("cast", "--by", "anna", "--column", "purpose", lang="de", TERM="xterm", NO_COLOR="1")
    order = list(page(child))
    child.send(DOWN + DOWN + ENTER + UP + " " + UP + "+++-" + TAB + ENTER)
    child.expect_exact("Danke, Anna. Der Stimmzettel für `A` ist da.")
    child.answer("Warum so?", "")
    child.expect_exact("leitbild vote withdraw --column A")
    assert child.end().code == 0
    ranked = ballot("purpose", order[2], order[0], order[1])
    assert file.read_text(encoding="utf-8") == TOP + ranked + BEN


def test_letters_work_on_the_list_too(start: Start, file: Path) -> None:
    child = start("cast", "--by", "anna", "--column", "purpose", TERM="xterm")
    by = page(child)
    child.send(f"{by['a3333333']} {by['a1111111']} z" + ENTER)
    child.answer("Why so?", "")
    assert child.end().code == 0
    assert file.read_text(encoding="utf-8") == TOP + ballot("purpose", "a3333333", "a1111111") + BEN


@pytest.mark.parametrize(("leave", "left_with"), [(ESCAPE, 0), ("q", 0), ("s", 0), ("\x03", 130), ("\x04", 0)])
def test_a_ballot_is_left_and_the_terminal_is_as_it_was(start: Start, file: Path, leave: str, left_with: int) -> None:
    import termios

    child = start("cast", "--by", "anna", "--column", "purpose", TERM="xterm")
    before = termios.tcgetattr(child.child_fd)
    page(child)
    assert termios.tcgetattr(child.child_fd) != before
    child.send(leave)
    child.expect_exact("\x1b[?25h\x1b[?1049l")
    assert termios.tcgetattr(child.child_fd) == before
    assert child.end().code == left_with
    assert file.read_text(encoding="utf-8") == FILE


def test_whoever_ends_the_program_finds_the_terminal_as_it_was(start: Start, file: Path) -> None:
    import signal
    import termios

    child = start("cast", "--by", "anna", "--column", "purpose", TERM="xterm")
    before = termios.tcgetattr(child.child_fd)
    assert page(child).keys() == TEXTS.keys()
    child.kill(signal.SIGTERM)
    child.expect_exact("\x1b[?25h\x1b[?1049l")
    assert termios.tcgetattr(child.child_fd) == before
    child.expect_exact("Stopped. What was saved stays saved.")
    assert child.end().code == 143
    assert file.read_text(encoding="utf-8") == FILE


ALT_UP, CONSOLE_F1, LATIN_1 = b"\x1b\x1b[A", b"\x1b[[A", b"\xe4"


@pytest.mark.parametrize("odd", [ALT_UP, CONSOLE_F1, b"\x1ba", b"\x1b[15~", b"\x1bOA", b"\xff\xc3", LATIN_1])
def test_a_key_that_means_nothing_here_ranks_nothing_and_swallows_no_other(
    start: Start, file: Path, odd: bytes
) -> None:
    child = start("cast", "--by", "anna", "--column", "purpose", TERM="xterm")
    by = page(child)
    os.write(child.child_fd, odd + by["a3333333"].encode() + ENTER.encode())
    child.expect_exact("Why so?")
    child.sendline("")
    assert child.end().code == 0
    assert file.read_text(encoding="utf-8") == TOP + ballot("purpose", "a3333333") + BEN


def test_the_end_of_a_key_that_comes_late_is_no_letter(start: Start, file: Path) -> None:
    child = start("cast", "--by", "anna", "--column", "purpose", TERM="xterm")
    by = page(child)
    child.send("\x1b[1;5")
    child.delaybeforesend = 0.5
    child.send("A")  # one step up, behind the last idea; taken for a letter it would rank one
    child.expect_exact("\x1b[J")
    child.send(by["a3333333"] + ENTER)
    child.expect_exact("Why so?")
    child.sendline("")
    assert child.end().code == 0
    assert file.read_text(encoding="utf-8") == TOP + ballot("purpose", "a3333333") + BEN


def test_a_line_typed_ahead_answers_the_next_question_and_none_after_the_next_page(start: Start, file: Path) -> None:
    child = start("cast", "--by", "anna", TERM="xterm")
    by = page(child)
    child.send(by["a3333333"] + ENTER + "Das sagen die Gäste\rUnd noch etwas\r")
    child.expect_exact("Your ballot for `A` is in.")
    child.expect_exact("Zuversicht")
    child.expect_exact("\x1b[J")
    child.send("a" + ENTER)
    child.expect_exact("Your ballot for `B` is in.")
    child.expect_exact("Why so?")
    child.sendline("Weil es hilft")
    assert child.end().code == 0
    text = file.read_text(encoding="utf-8")
    assert re.findall("reason: (.+)", text) == ["Weil es hilft", "Das sagen die Gäste"]


@pytest.mark.usefixtures("file")
def test_the_page_follows_the_size_of_the_terminal(start: Start) -> None:
    child = start("cast", "--by", "anna", "--column", "purpose", TERM="xterm", NO_COLOR="1")
    page(child)
    child.setwinsize(12, 24)
    child.expect_exact("\x1b[H")
    child.expect_exact("\x1b[J")
    lines = [line.rstrip("\r") for line in (child.before or "").replace("\x1b[K", "").split("\n")]
    assert len(lines) <= 12
    assert max(map(len, lines)) <= 24
    child.send(ESCAPE)
    assert child.end().code == 0


def test_a_ballot_that_was_stopped_goes_on_where_it_was(start: Start, file: Path) -> None:
    child = start("cast", "--by", "anna", "--column", "purpose", TERM="xterm", through='set -m; "$@"; stty; fg')
    by = page(child)
    child.send(by["a3333333"])
    child.expect_exact("\x1b[J")
    child.send("\x1a")
    child.expect_exact("\x1b[?25h\x1b[?1049l")
    child.expect_exact("speed")
    child.expect_exact("\x1b[?1049h\x1b[?25l")
    assert "-icanon" not in (child.before or "")
    assert "-echo" not in (child.before or "")
    assert page(child) == by
    child.send(by["a1111111"] + ENTER)
    child.expect_exact("Why so?")
    child.sendline("")
    assert child.end().code == 0
    assert file.read_text(encoding="utf-8") == TOP + ballot("purpose", "a3333333", "a1111111") + BEN


OPENED = """\
  purpose:
    method: irv
    rules: 1
    opened: 2026-11-20T09:00Z
    closes: 2026-11-24T17:00Z
    wording:
      a1111111: Kunden glücklich machen
      a3333333: Schnell sein
    entitled:
      - anna
    quorum: 1
    winner:
"""


def test_an_opened_vote_asks_for_the_ideas_that_were_fixed_and_says_until_when(start: Start, file: Path) -> None:
    file.write_text(FILE + OPENED, encoding="utf-8")
    child = start("cast", "--by", "anna", "--column", "purpose", TERM="xterm", TZ="UTC")
    assert page(child).keys() == {"a1111111", "a3333333"}
    assert "Ballots count until 24\u00a0Nov\u00a02026, 17:00 UTC." in (child.before or "")
    child.send(ESCAPE)
    assert child.end().code == 0


def test_whoever_cannot_vote_hears_so_before_ranking(start: Start, file: Path) -> None:
    file.write_text(FILE + OPENED, encoding="utf-8")
    child = start("cast", "--by", "ben", "--column", "purpose", TERM="xterm")
    child.expect_exact("Ben is not among those who vote on `A`.")
    assert child.end().code == 4
    child = start("cast", "--by", "anna", "--column", "purpose", TERM="xterm", LEITBILD_NOW="2026-11-25T09:00Z")
    child.expect_exact("The vote on `A` has been closed since")
    assert child.end().code == 4
    child = start("cast", "--by", "ben", TERM="xterm")
    child.expect_exact("Ben is not among those who vote on `A`.")
    child.expect_exact("Unbeschwertheit")
    child.send(ESCAPE)
    assert child.end().code == 0


def test_letters_are_asked_for_where_that_is_wanted(start: Start, file: Path) -> None:
    child = start("cast", "--by", "anna", "--column", "purpose", "--plain", TERM="xterm")
    child.expect_exact("0 of 2 people have voted.")
    child.expect_exact("Best first")
    assert "\x1b" not in (child.before or "")
    child.sendline("-")
    assert child.end().code == 0
    assert file.read_text(encoding="utf-8") == FILE


def test_hands_are_asked_one_after_the_other_and_a_break_loses_nothing(start: Start, file: Path) -> None:
    child = start("hands", "--column", "purpose", lang="de")
    child.answer("Wie viele Personen sind im Raum? [2]", "5")
    child.answer("Hände für A „Kunden glücklich machen“:", "2")
    child.answer("Hände für B „Unseren Kunden beistehen“:", "c 1 b 3")
    child.expect_exact("6 Hände wurden gezählt")
    child.answer("Hände für B", "2 1")
    child.expect_exact("C „Schnell sein“ geht mit den wenigsten Stimmen (1).")
    child.expect_exact("Runde 2, 5 Personen im Raum")
    child.sendintr()
    child.expect_exact("Jede Runde bisher ist festgehalten.")
    assert child.end().code == 130
    assert "        by: fewest\n        present: 5\n    winner:\n" in file.read_text(encoding="utf-8")

    child = start("hands", "--column", "purpose", lang="de")
    child.answer("Weitermachen?", "")
    child.answer("Wie viele Personen sind im Raum? [5]", "")
    child.answer("Runde 2, 5 Personen im Raum", "zurück")
    child.answer("Runde 1, 5 Personen im Raum", "1 3 1")
    child.expect_exact("Korrigiert.")
    child.answer("Runde 1, Entscheidungsrunde: Welche davon soll bleiben?", "a 4 c 1")
    child.expect(r"C\s+„Schnell\s+sein“\s+geht\.")
    child.answer("Runde 2", "da 4")
    child.answer("Im Raum: 4", "4 0")
    child.answer("Enter schließt die Abstimmung ab", "")
    child.expect_exact("„Kunden glücklich machen“ bleibt stehen.")
    assert child.end().code == 0
    text = file.read_text(encoding="utf-8")
    assert text.endswith(
        "          a3333333: 1\n        present: 5\n        made: 2026-11-23T09:04Z\n"
        "    winner: a1111111\n    # purpose\n"
    )
    assert "        by: no-votes\n        present: 4\n    corrections:\n      - round: 1\n" in text


@pytest.mark.usefixtures("file")
def test_back_takes_one_number_back_and_only_enter_ends_the_vote(start: Start) -> None:
    child = start("hands", "--column", "purpose", "--present", "5", "--dry-run", lang="de")
    child.answer("Hände für A", "3")
    child.answer("Hände für B", "2")
    child.answer("Hände für C", "zurück")
    child.answer("Hände für B „Unseren Kunden beistehen“: [2]", "1")
    child.answer("Hände für C „Schnell sein“: [1]", "zurück")
    child.answer("[1]", "zurück")
    child.answer("[3]", "zurück")
    child.expect_exact("Da gibt es nichts zu korrigieren.")
    child.answer("Hände für A", "4 1 0")
    child.answer("Runde 2", "4 1")
    child.answer("Enter schließt die Abstimmung ab", "halt")
    child.answer("Nur Enter schließt sie ab.", "")
    assert child.end().code == 0


def test_a_lot_asks_who_drew_it(start: Start, file: Path) -> None:
    child = start("hands", "--column", "culture", "--present", "2", "--large", TERM="xterm")
    child.expect_exact("\x1b[2J\x1b[H")
    child.answer("Round 1, 2 people in the room", "three")
    child.answer("“three” cannot be read as hands.", "1")
    child.expect_exact("A    1  Zuversicht")
    child.answer("B: [1]", "")
    child.answer("Enter goes on.", "")
    child.answer("deciding round", "1 1")
    child.answer("Enter goes on.", "")
    child.answer("The lot: the letter that leaves", "b")
    child.answer("Who drew it?", "Ben")
    child.answer("Enter ends the vote, `back` corrects:", "back")
    child.answer("The lot: the letter that leaves", "b Cem")
    child.answer("Enter ends the vote, `back` corrects:", "")
    child.expect_exact("“Zuversicht” is the one that stays.")
    child.answer("Enter goes on.", "")
    assert child.end().code == 0
    assert file.read_text(encoding="utf-8").endswith(
        "          - step: lot\n        present: 2\n        drawn_by: Cem\n"
        "    corrections:\n      - round: 1\n        step: lot\n        left: a5555555\n        drawn_by: Ben\n"
        "        made: 2026-11-23T09:04Z\n    winner: a4444444\n    # culture\n"
    )


def test_dice_are_asked_for_where_a_lot_decides(start: Start, file: Path) -> None:
    anna = ballot("purpose", "a1111111", "a2222222")
    other = ballot("purpose", "a2222222", "a1111111")
    text = TOP + anna + BEN.replace("    ballots:\n", "    ballots:\n" + other)
    file.write_text(text, encoding="utf-8")
    child = start("count", "--column", "purpose", lang="de")
    child.expect_exact("A: Ein Gleichstand braucht das Los.")
    child.expect_exact("A  Kunden glücklich machen\r\n  B  Unseren Kunden beistehen\r\n")
    child.expect_exact("ohne Eingabe")
    child.answer("Gewürfelt:", "4-1-6")
    child.expect_exact("Das Los folgt aus „4-1-6“.")
    assert child.end().code == 0
    assert "    seed: 4-1-6\n" in file.read_text(encoding="utf-8")


def test_a_column_is_opened_again_only_when_that_is_meant(start: Start, file: Path) -> None:
    record = "  culture:\n    method: hands\n    ideas:\n      - a4444444\n    winner: a4444444\n"
    file.write_text(FILE + record, encoding="utf-8")
    child = start("reopen", "--column", "culture")
    child.answer("Take the record of `B` out and vote on it again? [y/N]", "")
    assert child.end().code == 1
    assert file.read_text(encoding="utf-8") == FILE + record
    child = start("reopen", "--column", "culture")
    child.answer("[y/N]", "y")
    child.expect_exact("`B` is open again.")
    assert child.end().code == 0
    assert file.read_text(encoding="utf-8") == FILE


def cast(start: Start, person: str, *ranks: str) -> None:
    assert start("cast", "--by", person, *ranks).end().code == 0


def test_plain_vote_offers_to_open_and_shows_first_what_is_fixed(start: Start, file: Path) -> None:
    child = start()
    child.answer("Open the vote on `A`, `B`? You see first what is fixed.", "y")
    child.expect_exact("It counts with 2 ballots or more.")
    child.expect_exact("Open it like this? [Y/n] ")
    assert "frozen" not in file.read_text(encoding="utf-8")
    child.sendline("")
    child.expect_exact("The vote is open: A, B.")
    assert child.end().code == 0
    assert file.read_text(encoding="utf-8").count("frozen: ") == 2


def test_a_no_opens_nothing_and_says_the_next_step(start: Start, file: Path) -> None:
    child = start()
    child.answer("[y/N] ", "")
    child.expect_exact("Next: ")
    assert child.end().code == 0
    assert file.read_text(encoding="utf-8") == FILE


@pytest.mark.usefixtures("file")
def test_who_is_no_manager_is_offered_nothing(start: Start) -> None:
    child = start(LEITBILD_MANAGERS="Mia", LEITBILD_PERSON="ben")
    child.expect_exact("Next: ")
    assert "You see first" not in child.before
    assert child.end().code == 0


def test_plain_vote_counts_what_is_complete_and_asks_for_the_lot(start: Start, file: Path) -> None:
    assert start("open", "--yes", "--tie", "stop", "--column", "purpose").end().code == 0
    cast(start, "anna", "a1111111", "a2222222")
    cast(start, "ben", "a2222222", "a1111111")
    child = start()
    child.answer("Count now? [y/N] ", "y")
    child.expect_exact("`A`, round 2: these are level.")
    child.answer("Draw a lot together. Who leaves? (letter, Enter leaves it open) ", "a")
    child.expect_exact("“Unseren Kunden beistehen” is the one that stays.")
    assert child.end().code == 0
    assert "      - round: 2\n        left: a1111111\n" in file.read_text(encoding="utf-8")


def test_the_lines_of_a_ballot_are_shuffled_and_its_letters_are_not(start: Start, file: Path) -> None:
    child = start("cast", "--by", "ben", "--column", "purpose", "--plain")
    child.expect_exact("Best first")
    shown = dict(re.findall(r"\r\n  ([A-D])  ([^\r]+)", child.before or ""))
    assert shown == dict(zip("ABCD", [TEXTS[idea] for idea in sorted(TEXTS)], strict=False))
    child.sendline("c a")
    child.answer("Cast it so? [Y/n]", "y")
    child.answer("Why so?", "")
    assert child.end().code == 0
    assert "          - a3333333\n          - a1111111\n" in file.read_text(encoding="utf-8")


@pytest.mark.usefixtures("file")
def test_a_second_vote_after_the_adoption_asks_why_and_keeps_the_answer(start: Start, file: Path) -> None:
    record = "  culture:\n    method: hands\n    ideas:\n      - a4444444\n      - a5555555\n    winner: a4444444\n"
    sealed = "adopted:\n  d1111111:\n    decided: 2026-11-20\n    text: Wir helfen.\n    seal: x\n"
    file.write_text(FILE + record + sealed, encoding="utf-8")
    child = start("reopen", "--column", "culture", "--yes")
    child.answer("The statement is adopted. Why vote again?", "")
    child.answer("The statement is adopted. Why vote again?", "Zwei Neue im Team")
    assert child.end().code == 0
    assert "    reopened: Zwei Neue im Team\n" in file.read_text(encoding="utf-8")


def test_counting_early_asks_first_and_enter_leaves_the_vote_open(start: Start, file: Path) -> None:
    assert start("open", "--yes", "--column", "purpose", "--quorum", "1").end().code == 0
    cast(start, "anna", "a1111111", "a2222222")
    child = start("count", lang="de")
    child.expect_exact("`A`: noch kein Stimmzettel von Ben.")
    child.answer("Trotzdem auszählen? Danach kommt kein Stimmzettel mehr dazu. [j/N] ", "")
    assert child.end().code == 1
    assert "closed: " not in file.read_text(encoding="utf-8")
    child = start("count")
    child.answer("Then no ballot counts any more. [y/N] ", "y")
    child.expect_exact("is the one that stays.")
    assert child.end().code == 0


def test_closing_asks_where_somebody_is_missing(start: Start, file: Path) -> None:
    assert start("open", "--yes", "--column", "purpose").end().code == 0
    child = start("close")
    child.expect_exact("no ballot yet: Anna and Ben")
    child.answer("Close it all the same? [y/N] ", "n")
    assert child.end().code == 1
    assert "closed: " not in file.read_text(encoding="utf-8")
