"""`vote hands` with its entries piped in: rounds, ties, lots, corrections, and going on later."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from leitbild_cli.core.voting import frozen
from leitbild_cli.file import store

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

FILE = """\
leitbild: 1
language: de
team: Kundenservice

columns:
  priorities: Was uns als Abteilung wichtig ist

people:
  anna:
    name: Anna
    ideas:
      a1aaaaaa:
        column: priorities
        text: 98 Prozent Kundenzufriedenheit
      b1bbbbbb:
        column: priorities
        text: Wartezeit von 30 Sekunden
      c1cccccc:
        column: priorities
        text: Apfel
      d1dddddd:
        column: priorities
        text: Freundlichkeit
    ballots:
    notes:

# from here on: the manager
votes:
"""
BEGUN = """\
  priorities:
    method: hands
    rules: 1
    opened: 2026-11-23T09:04Z
"""
IDEAS = """\
    ideas:
      - a1aaaaaa
      - b1bbbbbb
      - c1cccccc
      - d1dddddd
    wording:
      a1aaaaaa: 98 Prozent Kundenzufriedenheit
      b1bbbbbb: Wartezeit von 30 Sekunden
      c1cccccc: Apfel
      d1dddddd: Freundlichkeit
"""
ROUND_1 = """\
    rounds:
      - counts:
          a1aaaaaa: 2
          b1bbbbbb: 2
          c1cccccc: 1
          d1dddddd: 1
        left:
          - d1dddddd
        by: deciding-round
        steps:
          - step: deciding-round
            counts:
              c1cccccc: 4
              d1dddddd: 2
        present: 6
"""
ROUND_2 = """\
      - counts:
          a1aaaaaa: 2
          b1bbbbbb: 2
          c1cccccc: 2
        left:
          - c1cccccc
        by: earlier-round
        steps:
          - step: deciding-round
            counts:
              a1aaaaaa: 2
              b1bbbbbb: 2
              c1cccccc: 2
          - step: earlier-round
            counts:
              a1aaaaaa: 2
              b1bbbbbb: 2
              c1cccccc: 1
        present: 6
"""
ROUND_3 = """\
      - counts:
          a1aaaaaa: 3
          b1bbbbbb: 3
        left:
          - a1aaaaaa
        by: lot
        steps:
          - step: deciding-round
            counts:
              a1aaaaaa: 3
              b1bbbbbb: 3
          - step: earlier-round
            counts:
              a1aaaaaa: 2
              b1bbbbbb: 2
          - step: earlier-round
            counts:
              a1aaaaaa: 2
              b1bbbbbb: 2
          - step: lot
        present: 6
        drawn_by: Ben
"""
OPEN = "    winner:\n    # priorities\n"
AT_FIRST = """\
    corrections:
      - round: 1
        counts:
          a1aaaaaa: {a}
          b1bbbbbb: 1
          c1cccccc: {c}
          d1dddddd: {d}
        present: {present}
        made: 2026-11-23T09:04Z
"""
LIVE = "2 2 1 1\nC 4\nD 2\n# the second round\nA2 B2 C2\n2 2 2\n3 3\n3 3\nA Ben\n"


def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def test_the_rounds_of_a_room_are_recorded_with_every_tie(run: Run, file: Path) -> None:
    ran = run("vote", "hands", "--present", "6", stdin=LIVE, lang="de")
    assert ran.code == 0
    assert ran.out == (
        "Was uns als Abteilung wichtig ist\n"
        "\n"
        "   Runde                           1    2    3\n"
        "B  Wartezeit von 30 Sekunden       2    2    3\n"
        "A  98 Prozent Kundenzufriedenheit  2    2    3 ×\n"
        "C  Apfel                           1    2 ×\n"
        "D  Freundlichkeit                  1 ×\n"
        "\n"
        "Runde 1: C und D liegen mit je 1 Stimme gleichauf. Entscheidungsrunde: C\u00a04,\n"
        "  D\u00a02. D geht.\n"
        "Runde 2: A, B und C liegen mit je 2 Stimmen gleichauf. Entscheidungsrunde:\n"
        "  A\u00a02, B\u00a02, C\u00a02. In Runde 1: A\u00a02, B\u00a02, C\u00a01. C geht.\n"
        "Runde 3: A und B liegen mit je 3 Stimmen gleichauf. Entscheidungsrunde: A\u00a03,\n"
        "  B\u00a03. In Runde 2: A\u00a02, B\u00a02. In Runde 1: A\u00a02, B\u00a02. Durch das Los, gezogen von\n"
        "  Ben: A geht.\n"
        "\n"
        "„Wartezeit von 30 Sekunden“ bleibt stehen.\n"
        "Abgestimmt per Handzeichen.\n"
    )
    closed = BEGUN + "    closed: 2026-11-23T09:04Z\n"
    assert (
        text(file) == FILE + closed + IDEAS + ROUND_1 + ROUND_2 + ROUND_3 + "    winner: b1bbbbbb\n    # priorities\n"
    )
    assert run("vote", "replay").out == "`A`: identical\n"


def test_a_break_loses_nothing_and_the_rounds_go_on(run: Run, file: Path) -> None:
    broken = run("vote", "hands", "--present", "6", stdin="2 2 1 1\n4 2\n2 2")
    assert broken.code == 1
    assert broken.err.endswith(
        "Every round so far is recorded. Go on with:\n`leitbild vote hands --column A --resume`\n"
    )
    assert text(file) == FILE + BEGUN + IDEAS + ROUND_1 + OPEN
    again = run("vote", "hands", stdin="2 2 2\n")
    assert again.code == 4
    assert "`leitbild vote hands --column A --resume`" in again.err
    on = run("vote", "hands", "--resume", stdin="2 2 2\n2 2 2\n", now="2026-11-23T09:30Z")
    assert on.code == 1
    assert text(file) == FILE + BEGUN + IDEAS + ROUND_1 + ROUND_2 + OPEN
    assert "Rounds of hands under way, round 2" in run("vote").out
    assert "The rounds of hands are not finished yet.\n" in run("vote", "show").out
    refused = run("vote", "count", "--column", "priorities")
    assert refused.code == 4


def test_a_mistake_is_corrected_by_naming_it(run: Run, file: Path) -> None:
    ran = run("vote", "hands", "--present", "6", stdin="1 1 2 2\nback\n2 2 1 1\n2\nback\n4 2\nquit\n")
    assert ran.code == 1
    assert "Corrected." in ran.err
    corrected = AT_FIRST.format(a=1, c=2, d=2, present=6)
    assert text(file) == FILE + BEGUN + IDEAS + ROUND_1 + corrected + OPEN
    assert run("vote", "hands", "--resume", stdin="quit\n").code == 1
    assert text(file) == FILE + BEGUN + IDEAS + ROUND_1 + corrected + OPEN


def test_an_earlier_round_can_be_corrected_too(run: Run, file: Path) -> None:
    ran = run("vote", "hands", "--present", "5", stdin="2 1 1 1\n3 1 1\nback 1\npresent 6\n2 2 1 1\n4 2\nquit\n")
    assert ran.code == 1
    at_first = AT_FIRST.format(a=2, c=1, d=1, present=5)
    step = """\
      - round: 1
        step: deciding-round
        counts:
          b1bbbbbb: 3
          c1cccccc: 1
          d1dddddd: 1
        made: 2026-11-23T09:04Z
"""
    assert text(file) == FILE + BEGUN + IDEAS + ROUND_1 + at_first + step + OPEN


def test_an_entry_corrected_to_itself_leaves_no_trace(run: Run, file: Path) -> None:
    ran = run("vote", "hands", "--present", "6", stdin="2 2 1 1\n4 2\nback\n4 2\nquit\n")
    assert "Everything stays as it was." in ran.err
    assert text(file) == FILE + BEGUN + IDEAS + ROUND_1 + OPEN


def test_hands_in_an_opened_vote_are_counted_over_the_ideas_that_were_fixed(run: Run, file: Path) -> None:
    assert run("vote", "open", "--column", "priorities", "--yes").code == 0
    assert run("idea", "add", "--column", "priorities", "Später", "--by", "anna").code == 0
    ran = run("vote", "hands", "-c", "A", "--present", "6", stdin="3 3 0 0\nquit\n")
    assert "Später" not in ran.err
    leitbild = store.open_file(file).leitbild
    (vote,) = leitbild.votes
    assert vote.ideas == ("a1aaaaaa", "b1bbbbbb", "c1cccccc", "d1dddddd")
    assert [one.what for one in frozen.drift(leitbild, vote)] == [frozen.DriftKind.ADDED]
    assert run("vote", "hands", "--resume", stdin="4 2\n").code == 0


@pytest.mark.parametrize(
    ("stdin", "said"),
    [
        ("3 3 1 1\n", "8 hands were counted, but only 6 people are there. Count again: each person"),
        ("E 3\n", "There is no idea E here. There are: A, B, C, D\n"),
        ("three\n", "“three” cannot be read as hands. Type a letter and a number, as in `A 3`, or only the number.\n"),
        ("1 1 1 1 1\n", "“1 1 1 1 1” cannot be read as hands."),
    ],
)
def test_hands_that_cannot_be_are_refused(run: Run, file: Path, stdin: str, said: str) -> None:
    ran = run("vote", "hands", "--present", "6", stdin=stdin)
    assert ran.code == 2
    assert said in ran.err
    assert text(file) == FILE


def test_a_lot_needs_a_name(run: Run, file: Path) -> None:
    ran = run("vote", "hands", "--present", "8", stdin="2 2 2 2\n2 2 2 2\nB\n")
    assert ran.code == 2
    assert ran.err.endswith("A lot needs the letter of the idea that leaves and who drew it, as in `A Ben`.\n")
    assert "drawn_by" not in text(file)


def test_a_rehearsal_saves_nothing(run: Run, file: Path) -> None:
    ran = run("vote", "hands", "--present", "6", "--dry-run", stdin=LIVE)
    assert ran.code == 0
    assert "A rehearsal: nothing is saved.\n" in ran.err
    assert "+    winner: b1bbbbbb\n" in ran.out
    assert text(file) == FILE


def test_there_must_be_something_to_go_on_with(run: Run, file: Path) -> None:
    ran = run("vote", "hands", "--resume")
    assert (ran.code, ran.err) == (2, "No rounds of hands were begun for `A`.\n")
    assert text(file) == FILE


def test_a_page_for_a_projector_is_large_and_plain(run: Run, file: Path) -> None:
    ran = run("vote", "hands", "--present", "6", "--large", stdin="3 2 1 0\n", lang="de")
    assert "RUNDE 1, 6 PERSONEN IM RAUM\n\nWAS UNS ALS ABTEILUNG WICHTIG IST\n" in ran.err
    assert "\n    A   98 Prozent Kundenzufriedenheit\n\n\n" in ran.err
    assert "\n  A   3  █████████\n\n  B   2  ██████\n\n  C   1  ███\n\n  D   0\n" in ran.err
    assert "\nD „Freundlichkeit“ geht, ohne Stimme.\n" in ran.err
    assert "\x1b" not in ran.err
    assert "d1dddddd" in text(file)


def test_hands_leave_a_column_to_its_ballots_unless_it_is_named(run: Run, file: Path) -> None:
    assert run("vote", "open", "--yes").code == 0
    before = file.read_bytes()
    ran = run("vote", "hands")
    assert (ran.code, ran.out, file.read_bytes()) == (2, "", before)
    assert ran.err == (
        "Every column is decided or open for ballots. Hands instead of them: `leitbild vote hands -c A`\n"
    )


def test_a_column_open_for_ballots_is_not_among_those_the_room_is_asked_about(run: Run, file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    text = text.replace("people:", "  culture: Unsere Werte\n\npeople:").replace(
        "    ballots:\n", "      e1eeeeee:\n        column: culture\n        text: Ruhe\n    ballots:\n"
    )
    file.write_text(text.replace("wichtig ist\n\n", "wichtig ist\n"), encoding="utf-8")
    assert run("vote", "open", "-c", "A", "--yes").code == 0
    ran = run("vote", "hands")
    assert (ran.code, "“Ruhe”" in ran.out + ran.err) == (0, True)
