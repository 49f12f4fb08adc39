"""`vote` without a terminal: ballots into their own blocks, counting, what came out, and what is refused."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from leitbild_cli.core.voting.seen import signs

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

WORDS = {
    "a1aaaaaa": "Kunden glücklich machen",
    "b1bbbbbb": "Unseren Kunden beistehen",
    "c1cccccc": "Unzufriedene Kunden in glückliche Kunden verwandeln",
    "a2aaaaaa": "98 Prozent Kundenzufriedenheit",
    "b2bbbbbb": "Apfel",
}
HEAD = """\
leitbild: 1
language: de
team: Kundenservice Hotel Sonnenhof

columns:
  purpose: Ziel dieser Abteilung, und wieso gibt es uns
  priorities: Was uns als Abteilung wichtig ist

people:
"""
ANNA = """\
  anna:
    name: Anna
    ideas:
      a1aaaaaa:
        column: purpose
        text: Kunden glücklich machen
      a2aaaaaa:
        column: priorities
        text: 98 Prozent Kundenzufriedenheit
    ballots:
"""
BEN = """\
    notes:
  ben:
    name: Ben
    ideas:
      b1bbbbbb:
        column: purpose
        text: Unseren Kunden beistehen   # von Hand geschrieben
      b2bbbbbb:
        column: priorities
        text: Apfel
    ballots:
"""
CEM = """\
    notes:
  cem:
    name: Cem
    ideas:
      c1cccccc:
        column: purpose
        text: Unzufriedene Kunden in glückliche Kunden verwandeln
    ballots:
"""
DANA = """\
    notes:
  dana:
    name: Dana
    ideas:
    ballots:
"""
MERGED = """\
    notes:

# from here on: the manager
merged:
parked:
"""
PARKED = """\
  b2bbbbbb:
    reason: danke, sehr gesund
votes:
"""
FILE = HEAD + ANNA + BEN + CEM + DANA + MERGED + PARKED

RECORD = """\
  purpose:
    method: irv
    rules: 1
    closed: 2026-11-23T09:04Z
    ideas:
      - a1aaaaaa
      - b1bbbbbb
      - c1cccccc
    wording:
      a1aaaaaa: Kunden glücklich machen
      b1bbbbbb: Unseren Kunden beistehen
      c1cccccc: Unzufriedene Kunden in glückliche Kunden verwandeln
    quorum: 3
    ballots: 4
    blank: 0
    rounds:
      - counts:
          a1aaaaaa: 2
          b1bbbbbb: 1
          c1cccccc: 1
        left:
          - c1cccccc
        by: duel
        steps:
          - step: duel
            counts:
              b1bbbbbb: 3
              c1cccccc: 1
        transfers:
          c1cccccc:
            to:
              a1aaaaaa: 1
        exhausted: 0
      - counts:
          a1aaaaaa: 3
          b1bbbbbb: 1
        left:
          - b1bbbbbb
        by: fewest
        transfers:
          b1bbbbbb:
            to:
              a1aaaaaa: 1
        exhausted: 0
    winner: a1aaaaaa
    # purpose
"""
TABLE = """\
Ziel dieser Abteilung, und wieso gibt es uns

   Runde                                                1    2
A  Kunden glücklich machen                              2    3
B  Unseren Kunden beistehen                             1    1 ×
C  Unzufriedene Kunden in glückliche Kunden verwandeln  1 ×

Runde 1: B und C liegen mit je 1 Stimme gleichauf. Direkter Vergleich, so oft
  vorn: B\u00a03, C\u00a01. C geht.
Runde 2: B geht mit den wenigsten Stimmen (1).

„Kunden glücklich machen“ bleibt stehen.
Mehr als die Hälfte der Stimmen seit Runde 2.
4 Stimmzettel.
"""


def ballot(*ranks: str, column: str = "purpose", **more: str) -> str:
    lines = [f"      {column}:", "        ranks:", *(f"          - {idea}" for idea in ranks)]
    lines += [
        f"        # {column}",
        "        cast: 2026-11-23T09:04Z",
        *(f"        {key}: {value}" for key, value in more.items()),
    ]
    lines += [f"        seen: {signs(WORDS, ranks)}"] if ranks else []
    lines += [f"        # {column}"]
    return "\n".join(lines) + "\n"


def voted(anna: str = "", ben: str = "", cem: str = "", dana: str = "", votes: str = "") -> str:
    return HEAD + ANNA + anna + BEN + ben + CEM + cem + DANA + dana + MERGED + PARKED + votes


FOUR = {
    "anna": ballot("a1aaaaaa", "b1bbbbbb", "c1cccccc"),
    "ben": ballot("a1aaaaaa", "b1bbbbbb", "c1cccccc"),
    "cem": ballot("b1bbbbbb", "a1aaaaaa"),
    "dana": ballot("c1cccccc", "a1aaaaaa", "b1bbbbbb"),
}


def fill(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def test_a_ballot_goes_into_the_own_block_and_says_what_it_holds(run: Run, file: Path) -> None:
    ran = run("vote", "cast", "c1", "a1", "--by", "Anna")
    assert ran.code == 0
    assert ran.out == (
        "Thank you, Anna. Your ballot for `A` is in.\n"
        "  1. Unzufriedene Kunden in glückliche Kunden verwandeln\n"
        "  2. Kunden glücklich machen\n"
        "  – 1 idea without a place\n"
        "Change it: cast again. Take it back: `leitbild vote withdraw --column A`\n"
    )
    assert ran.err.startswith("Next: ")
    assert text(file) == voted(anna=ballot("c1cccccc", "a1aaaaaa"))


def test_a_ballot_speaks_german(run: Run, file: Path) -> None:
    fill(file, voted(anna=ballot("a1aaaaaa")))
    ran = run("vote", "cast", "a1", "b1", "c1", "--by", "anna", "--because", "nach der Pause", lang="de")
    assert ran.code == 0
    assert ran.out == (
        "Danke, Anna. Der Stimmzettel für `A` ist da. Er ersetzt den früheren.\n"
        "  1. Kunden glücklich machen\n"
        "  2. Unseren Kunden beistehen\n"
        "  3. Unzufriedene Kunden in glückliche Kunden verwandeln\n"
        "Ändern: noch einmal abgeben. Zurücknehmen: `leitbild vote withdraw --column A`\n"
    )
    kept = ballot("a1aaaaaa", "b1bbbbbb", "c1cccccc", reason="nach der Pause", replaced="1")
    assert text(file) == voted(anna=kept)


def test_somebody_in_the_room_may_type_for_another(run: Run, file: Path) -> None:
    ran = run("vote", "cast", "--for", "dana", "--by", "Ben", "--column", "purpose", "b1", lang="de")
    assert ran.code == 0
    assert ran.out.startswith("Der Stimmzettel von Dana für `A` ist da, getippt von Ben.\n")
    assert text(file) == voted(dana=ballot("b1bbbbbb", typed_by="ben"))


def test_where_there_is_one_column_a_letter_needs_no_other_word(run: Run, file: Path) -> None:
    kept = file.read_text(encoding="utf-8").replace("  priorities: Was uns als Abteilung wichtig ist\n", "")
    file.write_text(kept.replace("column: priorities", "column: purpose"), encoding="utf-8")
    told = run("vote", "cast", "B", "A", "--by", "ben")
    assert told.code == 0
    assert "1. 98 Prozent Kundenzufriedenheit\n  2. Kunden glücklich machen\n" in told.out


def test_a_blank_ballot_is_one(run: Run, file: Path) -> None:
    ran = run("vote", "cast", "--blank", "--column", "purpose", "--by", "cem", "--json")
    assert ran.code == 0
    assert json.loads(ran.out) == {
        "schema_version": 1,
        "ballot": {
            "person": "cem",
            "column": "purpose",
            "ranks": [],
            "cast": "2026-11-23T09:04Z",
            "typed_by": None,
            "reason": None,
            "replaced": False,
        },
    }
    assert text(file) == voted(cem=ballot())


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["b2"], 4, "The idea `b2bbbbbb` (“Apfel”) is parked. Leave it off the ballot, or bring it back first.\n"),
        (["a1", "a2"], 2, "The idea `a2aaaaaa` belongs to the column `B`. This ballot is for `A`.\n"),
        (["a1", "a1"], 2, "The idea `a1aaaaaa` is on the ballot twice. Each idea has one place, the best one first.\n"),
        (["a1", "--blank"], 2, "A blank ballot ranks nothing. Leave out either `--blank` or the ideas.\n"),
        ([], 2, "The ranking is missing. Give it with `vote cast --column COLUMN IDEA …`.\n"),
        (["--blank"], 2, "The column is missing. Give it with `--column`.\n"),
        (
            ["a1", "--by", "Emil"],
            2,
            (
                "Nothing found for `Emil` (person). There are: anna, ben, cem, dana. "
                "Who is new signs up first: `leitbild person add Emil`.\n"
            ),
        ),
    ],
)
def test_a_ballot_that_cannot_count_is_refused_and_nothing_is_written(
    run: Run, file: Path, words: list[str], code: int, said: str
) -> None:
    by = [] if "--by" in words else ["--by", "anna"]
    ran = run("vote", "cast", *words, *by)
    assert (ran.code, ran.out, ran.err) == (code, "", said)
    assert text(file) == FILE


def test_without_a_file_and_without_a_ranking_the_file_is_what_is_missing(run: Run) -> None:
    ran = run("vote", "cast")
    assert ran.code == 3
    assert "leitbild init" in ran.err


def test_who_is_speaking_is_asked_for_with_the_people_there_are(run: Run, file: Path) -> None:
    fill(file, FILE)
    ran = run("vote", "cast", "a1")
    assert (ran.code, ran.err) == (
        2,
        "The person is missing. Give it with `--by`. There are: anna, ben, cem, dana\n",
    )


def test_only_a_ballot_one_typed_oneself_is_typed_anew_or_taken_back_for_somebody(run: Run, file: Path) -> None:
    fill(file, voted(anna=ballot("a1aaaaaa")))
    for verb in (["cast", "b1"], ["withdraw", "--column", "purpose"]):
        ran = run("vote", *verb, "--for", "anna", "--by", "ben")
        assert ran.code == 4
        assert ran.err == (
            "Anna's ballot for `A` is in already. Only Anna can change it or take it back, or whoever typed it.\n"
        )
    assert text(file) == voted(anna=ballot("a1aaaaaa"))
    fill(file, FILE)
    assert "withdraw --column A --for dana" in run("vote", "cast", "b1", "--for", "dana", "--by", "ben").out
    assert run("vote", "cast", "c1", "--for", "dana", "--by", "ben").code == 0
    assert run("vote", "withdraw", "--for", "dana", "--by", "anna").code == 4
    back = run("vote", "withdraw", "--for", "dana", "--by", "ben", lang="de")
    assert (back.code, back.out) == (0, "Der Stimmzettel von Dana für `A` ist zurückgenommen.\n")
    assert text(file) == FILE


def test_a_dry_run_shows_the_ballot_and_writes_nothing(run: Run, file: Path) -> None:
    ran = run("vote", "cast", "a1", "--by", "dana", "--dry-run")
    assert ran.code == 0
    assert "\n+      purpose:\n+        ranks:\n+          - a1aaaaaa\n" in ran.out
    assert text(file) == FILE


def test_a_decided_column_takes_no_ballot_and_names_the_ways_on(run: Run, file: Path) -> None:
    decided = voted(**FOUR, votes=RECORD)
    fill(file, decided)
    for words in (["cast", "b1"], ["withdraw", "--column", "purpose"]):
        ran = run("vote", *words, "--by", "anna", lang="de")
        assert ran.code == 4
        assert ran.err == (
            "Die Spalte `A` ist schon entschieden. Wie, zeigt `leitbild vote show --column A`. "
            "Soll noch einmal abgestimmt werden: `leitbild vote reopen --column A`.\n"
        )
    assert text(file) == decided


def test_a_ballot_can_be_taken_back(run: Run, file: Path) -> None:
    fill(file, voted(anna=ballot("a1aaaaaa")))
    ran = run("vote", "withdraw", "--by", "anna", lang="de")
    assert (ran.code, ran.out) == (0, "Der Stimmzettel für `A` ist zurückgenommen.\n")
    assert text(file) == FILE


def test_a_ballot_that_is_not_there_cannot_be_taken_back(run: Run, file: Path) -> None:
    ran = run("vote", "withdraw", "--by", "anna", "--column", "purpose")
    assert (ran.code, ran.err) == (2, "There is no ballot of yours for `A`.\n")
    assert text(file) == FILE


def test_the_count_is_told_round_by_round_and_recorded(run: Run, file: Path) -> None:
    fill(file, voted(**FOUR))
    ran = run("vote", "count", "--column", "purpose", lang="de")
    assert (ran.code, ran.out) == (0, TABLE)
    assert text(file) == voted(**FOUR, votes=RECORD)


def test_a_column_with_one_idea_left_needs_no_ballots(run: Run, file: Path) -> None:
    ran = run("vote", "count", lang="de")
    assert ran.code == 0
    assert ran.out == (
        "Was uns als Abteilung wichtig ist\n\n"
        "„98 Prozent Kundenzufriedenheit“ ist hier die einzige Idee und bleibt stehen.\n"
    )
    assert text(file).startswith(FILE + "  priorities:\n    method: irv\n")


@pytest.mark.parametrize(
    ("ballots", "said"),
    [
        ({"anna": ballot("a1aaaaaa")}, "A: 1 ballot is in, 3 are needed; nothing is counted yet.\n"),
        ({}, "A: There is no ballot yet.\n"),
        ({who: ballot() for who in FOUR}, "A: All 4 ballots are blank, so nothing is decided.\n"),
    ],
)
def test_no_result_is_an_answer_and_nothing_is_recorded(
    run: Run, file: Path, ballots: dict[str, str], said: str
) -> None:
    fill(file, voted(**ballots))
    ran = run("vote", "count", "--column", "purpose")
    assert (ran.code, ran.out) == (1, said)
    assert text(file) == voted(**ballots)


def test_the_quorum_can_be_another(run: Run, file: Path) -> None:
    fill(file, voted(anna=ballot("a1aaaaaa")))
    ran = run("vote", "count", "--column", "purpose", "--yes", "--quorum", "1", lang="de")
    assert ran.code == 0
    assert "„Kunden glücklich machen“ bleibt stehen.\n" in ran.out
    assert "Lieber warten?\n`leitbild vote reopen --column A`\n" in ran.out
    assert "    quorum: 1\n" in text(file)


def test_a_lot_says_what_it_is_drawn_from(run: Run, file: Path) -> None:
    ballots = {
        "anna": ballot("a1aaaaaa", "b1bbbbbb", "c1cccccc"),
        "ben": ballot("b1bbbbbb", "a1aaaaaa", "c1cccccc"),
    }
    fill(file, voted(**ballots))
    of_ballots = run("vote", "count", "-c", "purpose", "--yes", "--quorum", "2", "--dry-run")
    assert "+    seed: " in of_ballots.out
    ran = run("vote", "count", "-c", "purpose", "--yes", "--quorum", "2", "--seed", "dice 4-1-6")
    assert ran.code == 0
    assert "The lot puts " in ran.out
    assert "The lot follows from “dice 4-1-6”.\n" in ran.out
    assert "    seed: dice 4-1-6\n" in text(file)
    assert run("vote", "replay").out == "`A`: identical\n"


def test_without_a_seed_the_lot_follows_from_the_ballots(run: Run, file: Path) -> None:
    fill(file, voted(anna=ballot("a1aaaaaa", "b1bbbbbb"), ben=ballot("b1bbbbbb", "a1aaaaaa")))
    first = run("vote", "count", "-c", "purpose", "--yes", "--quorum", "2", lang="de")
    assert first.code == 0
    assert "Das Los folgt aus den Stimmzetteln selbst (SHA-256 " in first.out
    kept = text(file)
    again = run("vote", "count", "-c", "purpose", "--yes", "--again", lang="de", now="2026-11-24T10:00Z")
    assert again.out == first.out + "\nNoch einmal ausgezählt: Nichts hat sich geändert.\n"
    assert text(file) == kept


def test_counting_again_says_what_changed(run: Run, file: Path) -> None:
    fill(file, voted(**{**FOUR, "ben": ballot("b1bbbbbb")}, votes=RECORD))
    refused = run("vote", "count", "--column", "purpose")
    assert refused.code == 4
    ran = run("vote", "count", "--again", "-c", "purpose", "--json", now="2026-11-24T10:00Z")
    assert ran.code == 0
    found = json.loads(ran.out)["votes"][0]
    assert (found["winner"], found["closed"], found["again"]) == ("b1bbbbbb", "2026-11-24T10:00Z", True)
    assert found["changes"][0] == {"what": "winner", "round": None, "recorded": "a1aaaaaa", "counted": "b1bbbbbb"}
    told = run("vote", "count", "--again", "-c", "purpose", lang="de")
    assert "Noch einmal ausgezählt: Nichts hat sich geändert.\n" in told.out


def test_another_method_is_named_in_the_result(run: Run, file: Path) -> None:
    fill(file, voted(**FOUR))
    for method in ("bottom-two", "coombs"):
        ran = run("vote", "count", "-c", "purpose", "--method", method, "--dry-run")
        assert f"+    method: {method}\n" in ran.out
    ran = run("vote", "count", "-c", "purpose", "--method", "coombs", lang="de")
    assert "Ausgezählt nach coombs.\n" in ran.out
    assert "Letzte Plätze: " in ran.out
    assert run("vote", "replay").code == 0


def test_where_nothing_can_be_counted_it_is_said(run: Run, file: Path) -> None:
    fill(file, FILE.replace("  b2bbbbbb:\n    reason: danke, sehr gesund\n", ""))
    ran = run("vote", "count")
    assert (ran.code, ran.out) == (1, "There is no ballot yet.\n")
    assert json.loads(run("vote", "count", "--json").out) == {"schema_version": 1, "votes": []}


def test_the_result_can_be_shown_again(run: Run, file: Path) -> None:
    fill(file, voted(**FOUR, votes=RECORD))
    ran = run("vote", "show", lang="de")
    assert (ran.code, ran.out) == (0, TABLE)
    found = json.loads(run("vote", "show", "--json").out)["votes"][0]
    assert (found["outcome"], found["winner_text"], found["majority"]) == ("won", "Kunden glücklich machen", 2)
    assert found["rounds"][0]["steps"] == [{"step": "duel", "numbers": {"b1bbbbbb": 3, "c1cccccc": 1}}]


def test_before_the_count_there_is_nothing_to_show(run: Run, file: Path) -> None:
    for verb in ("show", "replay"):
        ran = run("vote", verb, lang="de")
        assert (ran.code, ran.out) == (0, "Noch ist nichts ausgezählt.\n")
    assert text(file) == FILE


def test_a_recount_agrees_or_says_where_not(run: Run, file: Path) -> None:
    fill(file, voted(**FOUR, votes=RECORD))
    ran = run("vote", "replay", lang="de")
    assert (ran.code, ran.out) == (0, "`A`: identisch\n")
    fill(file, voted(**{**FOUR, "dana": ballot("a1aaaaaa")}, votes=RECORD))
    ran = run("vote", "replay", lang="de")
    assert ran.code == 1
    assert ran.out == (
        "`A`: Die neue Auszählung kommt zu etwas anderem\n"
        "  Runde 1, Stimmen: festgehalten A\u00a02, B\u00a01, C\u00a01, gezählt A\u00a03, B\u00a01, C\u00a00\n"
        "  Runde 1, wodurch: festgehalten direkter Vergleich, gezählt keine Stimme\n"
        "  Runde 1, Schritte des Gleichstands: festgehalten direkter Vergleich B\u00a03,\n"
        "    C\u00a01, gezählt –\n"
        "  Runde 1, wohin Stimmen gingen: festgehalten C: A\u00a01, gezählt –\n"
    )
    assert text(file) == voted(**{**FOUR, "dana": ballot("a1aaaaaa")}, votes=RECORD)


def test_a_column_can_be_opened_again_and_keeps_its_ballots(run: Run, file: Path) -> None:
    fill(file, voted(**FOUR, votes=RECORD))
    asked = run("vote", "reopen", "--column", "purpose")
    assert (asked.code, asked.err) == (2, "The confirmation is missing. Give it with `--yes`.\n")
    ran = run("vote", "reopen", "--column", "purpose", "--yes", lang="de")
    assert ran.code == 0
    assert ran.out.startswith("`A` ist wieder offen. Die Stimmzettel bleiben; das Ergebnis steht noch in git, ")
    kept = text(file).removeprefix(voted(**FOUR))
    assert kept == (
        "  purpose:\n    method: irv\n    rules: 1\n"
        "    letters:\n      - a1aaaaaa\n      - b1bbbbbb\n      - c1cccccc\n    winner:\n    # purpose\n"
    )
    assert run("vote", "show").out == "Nothing is counted yet.\n"
    again = run("vote", "reopen", "--column", "purpose", "--yes")
    assert (again.code, again.err) == (2, "This column is open already.\n")


def test_alone_it_says_where_the_vote_stands(run: Run, file: Path) -> None:
    fill(file, voted(anna=FOUR["anna"], ben=FOUR["ben"]))
    ran = run("vote", lang="de")
    assert ran.code == 0
    assert ran.out == (
        "A · Ziel dieser Abteilung, und wieso gibt es uns\n"
        "  3 Ideen, Stimmzettel: 2 von 4\n"
        "  noch ohne Stimmzettel: Cem, Dana\n"
        "  noch 1 Stimmzettel, dann kann ausgezählt werden\n"
        "\n"
        "B · Was uns als Abteilung wichtig ist\n"
        "  nur eine Idee: Nichts steht gegen sie\n"
    )
    found = json.loads(run("vote", "--json").out)["columns"]
    assert found[0]["missing"] == ["cem", "dana"]
    fill(file, voted(**FOUR))
    assert "  alle Stimmzettel sind da: `leitbild vote count --column A`\n" in run("vote", lang="de").out
    fill(file, voted(**FOUR, votes=RECORD))
    assert "„Kunden glücklich machen“ bleibt stehen.\n" in run("vote", lang="de").out


def test_many_who_have_no_ballot_are_named_when_asked_for(run: Run, file: Path) -> None:
    crowd = "".join(f"  p{n}:\n    name: P{n}\n    ideas:\n    ballots:\n    notes:\n" for n in range(10))
    fill(file, voted(anna=FOUR["anna"]).replace("\n# from here", crowd + "\n# from here"))
    assert "no ballot yet: Ben, Cem, Dana, P0, P1, P2, P3 and 6 more (`--who` names all)" in run("vote").out
    assert "P9\n" in run("vote", "--who").out


def test_a_result_reads_well_on_a_narrow_screen(run: Run, file: Path) -> None:
    fill(file, voted(**FOUR, votes=RECORD))
    ran = run("vote", "show", lang="de", env={"COLUMNS": "40"})
    assert ran.out == (
        "Ziel dieser Abteilung, und wieso gibt es\n"
        "uns\n"
        "\n"
        "Runde 1\n"
        "  2   A  Kunden glücklich machen\n"
        "  1   B  Unseren Kunden beistehen\n"
        "  1 × C  Unzufriedene Kunden in\n"
        "         glückliche Kunden verwandeln\n"
        "\n"
        "Runde 2\n"
        "  3   A  Kunden glücklich machen\n"
        "  1 × B  Unseren Kunden beistehen\n"
        "\n"
        "Runde 1: B und C liegen mit je 1\n"
        "  Stimme gleichauf. Direkter Vergleich,\n"
        "  so oft vorn: B\u00a03, C\u00a01. C geht.\n"
        "Runde 2: B geht mit den wenigsten\n"
        "  Stimmen (1).\n"
        "\n"
        "„Kunden glücklich machen“ bleibt stehen.\n"
        "Mehr als die Hälfte der Stimmen seit\n"
        "Runde 2.\n"
        "4 Stimmzettel.\n"
    )


def test_a_result_can_go_into_the_minutes(run: Run, file: Path) -> None:
    starred = voted(**FOUR, votes=RECORD).replace(": Kunden glücklich machen", ": Kunden *glücklich* machen")
    fill(file, re.sub("        seen: .*\n", "", starred))
    ran = run("vote", "show", "--markdown", lang="de")
    assert ran.out == (
        "## Ziel dieser Abteilung, und wieso gibt es uns\n"
        "\n"
        "**„Kunden \\*glücklich\\* machen“ bleibt stehen.**\n"
        "\n"
        "| Idee | Runde 1 | Runde 2 |\n"
        "| --- | ---: | ---: |\n"
        "| A · Kunden \\*glücklich\\* machen | 2 | 3 |\n"
        "| B · Unseren Kunden beistehen | 1 | 1 × |\n"
        "| C · Unzufriedene Kunden in glückliche Kunden verwandeln | 1 × |  |\n"
        "\n"
        "1. B und C liegen mit je 1 Stimme gleichauf. Direkter Vergleich, so oft vorn: B 3, C 1. C geht.\n"
        "2. B geht mit den wenigsten Stimmen (1).\n"
        "\n"
        "Mehr als die Hälfte der Stimmen seit Runde 2. 4 Stimmzettel.\n"
    )
