"""`why` and `where`: from words of the statement to where they come from, and from ideas to what became of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.conftest import NOW

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run
    from tests.terminal import Start

FILE = """\
leitbild: 1
language: de
team: Empfang

columns:
  purpose: Wozu gibt es uns?

people:
  anna:
    name: Anna
    ideas:
      happy111:
        column: purpose
        text: Kunden glücklich machen
        added: 2026-03-03T09:00Z
      wate1111:
        column: purpose
        text: Eine Wartezeit von 30 Sekunden (Callcenter)
        added: 2026-03-03T09:00Z
    ballots:
    notes:
  ben:
    name: Ben
    ideas:
      aaahappy:
        column: purpose
        text: Die Kunden glücklich machen
        added: 2026-03-03T09:01Z
      appe1111:
        column: purpose
        text: Apfel
        added: 2026-03-03T09:02Z
    ballots:
    notes:

merged:
  happy111:
    ideas:
      - aaahappy
parked:
  appe1111:
    reason: Fürs Frühstück
    decided: 2026-03-04
votes:
  purpose:
    method: irv
    ideas:
      - happy111
      - wate1111
    ballots: 4
    rounds:
      - counts:
          happy111: 3
          wate1111: 1
        left:
          - wate1111
        by: fewest
    winner: happy111
drafts:
  fyrst111:
    made: 2026-03-09T08:00Z
    origin: written
    sentences:
      - text: Wir machen Kunden glücklich.
        carries:
          - happy111
  secnd222:
    made: 2026-03-10T08:00Z
    origin: edited
    sentences:
      - text: Wir machen Kunden glücklich, Tag und Nacht.
        carries:
          - happy111
      - text: Niemand bleibt im Regen stehen.
feedback:
  vace1111:
    draft: fyrst111
    audience: colleague
    received: 2026-03-09
    text: Wann seid ihr da?
    status: accepted
    answer: Tag und Nacht, das steht jetzt da
    done_in: secnd222
adopted:
measures:
  asa:
    name: Wartezeit
    unit: s
    target: 30
    better: lower
    idea: wate1111
    readings:
      2026-06-22:
        value: 28
"""
WHY = """\
Satz 1  Wir machen Kunden glücklich, [Tag und Nacht].
│
├─ Idee         Kunden glücklich machen · Anna
│  ├─ derselbe Gedanke  Die Kunden glücklich machen · Ben
│  └─ Abstimmung        blieb in der einen Runde: 3 von 4 Stimmen
└─ Rückmeldung  „Wann seid ihr da?“
                → [Tag und Nacht], das steht jetzt da
                Kollegen, 09.03.2026, aufgenommen in Entwurf 2
"""


def test_words_lead_back_to_ideas_votes_and_remarks(run: Run, file: Path) -> None:
    ran = run("why", "tag", "und", "nacht", lang="de")
    assert (ran.code, ran.out) == (0, WHY)
    assert ran.err == "Noch nicht beschlossen: Das ist Entwurf 2.\nIn die andere Richtung: `leitbild where happy111`\n"
    assert file.read_text(encoding="utf-8") == FILE


def test_on_a_narrow_screen_labels_stand_above_and_no_line_is_wider(run: Run, file: Path) -> None:
    out = run("why", lang="de", env={"COLUMNS": "40"}).out
    assert max(map(len, out.splitlines())) <= 40
    assert "├─ Idee\n│  Kunden glücklich machen · Anna\n│  ├─ derselbe Gedanke\n" in out
    assert file.exists()


def test_a_terminal_shows_found_words_bold_and_what_has_no_unicode_gets_ascii(run: Run, file: Path) -> None:
    assert "glücklich, \033[1mTag und Nacht\033[0m." in run("why", "Tag und Nacht", env={"FORCE_COLOR": "1"}).out
    from leitbild_cli.view.account import tree

    branch = tree.Branch(label="A", texts=("„b“ …",), below=(tree.Branch(label="c", texts=("d → e",)),))
    assert tree.drawn(branch, width=80, ascii_only=True) == 'A  "b" ~\n|\n\'- c  d > e'
    assert file.exists()


def test_a_sentence_behind_which_nothing_stands_says_so(run: Run, file: Path) -> None:
    ran = run("why", "Regen", lang="de")
    assert "└─ Herkunft  geht auf keine Idee, kein Wissen und keine Rückmeldung zurück\n" in ran.out
    assert "leitbild draft trim" in ran.err
    assert file.exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [("Kudnen", "„Kunden“"), ("Nacht und Tag", "nicht hintereinander"), ("Apfel", 'leitbild where "Apfel"')],
)
def test_words_that_are_not_there_end_with_a_no_and_what_is_near(run: Run, file: Path, words: str, told: str) -> None:
    ran = run("why", words, lang="de")
    assert (ran.code, ran.out) == (1, f"„{words}“ steht nicht im Leitbild.\n")
    assert told in ran.err
    assert file.exists()


def test_signs_are_no_words_and_a_draft_beside_a_statement_is_said_to_be_none(run: Run, file: Path) -> None:
    ran = run("why", "!!!", lang="de")
    assert (ran.code, ran.out, ran.err) == (1, "„!!!“ steht nicht im Leitbild.\n", "")
    sealed = "    decided: 2026-03-27\n    text: Kunden glücklich machen\n    seal: 8a7c0de1f2b3a4c5\n"
    sealed += "    translation:\n      text: Making guests happy\n"
    sealed += "      original: 8a7c0de1f2b3a4c5\n      seal: 8a7c0de1f2b3a4c5\n"
    file.write_text(FILE.replace("adopted:\n", f"adopted:\n  secnd222:\n{sealed}"), encoding="utf-8")
    assert "Das ist Entwurf 1, nicht das, was beschlossen ist." in run("why", "--draft", "1", lang="de").err
    assert "In der Übersetzung steht es" in run("why", "guests", lang="de").err


def test_all_words_of_an_idea_mean_it_alone_whatever_others_hold_them(run: Run, file: Path) -> None:
    assert run("where", "kunden glücklich machen", "--json").out.count('"id": "happy111"') == 1
    assert run("where", "Kunden glücklich machen").code == 0
    assert file.exists()


def test_machines_get_the_same_by_keys(run: Run, file: Path) -> None:
    told = json.loads(run("why", "--draft", "1", "--json").out)
    (sentence,) = told["sentences"]
    assert (told["number"], told["adopted"], sentence["ideas"][0]["kin"][0]["by"]) == (1, None, "ben")
    assert sentence["ideas"][0]["vote"]["rounds"] == [{"votes": 3, "of": 4}]
    assert json.loads(run("where", "Apfel", "--json").out)["idea"]["fate"] == "parked"
    assert [one["fate"] for one in json.loads(run("where", "anna", "--json").out)["person"]["ideas"]] == [
        "lives",
        "measured",
    ]
    assert json.loads(run("where", "vace", "--json").out)["feedback"]["sentences"] == [1]
    assert file.exists()


@pytest.mark.parametrize(
    ("words", "out"),
    [
        (
            "30 Sekunden",
            (
                "Idee  Eine Wartezeit von [30 Sekunden] (Callcenter)\n"
                "      Anna, 03.03.2026 · Wozu gibt es uns?\n│\n"
                "├─ Abstimmung  stand bis Runde 1 zur Wahl; geblieben ist ein anderer Gedanke\n"
                "└─ Messgröße   Wartezeit: 28\u00a0s, Ziel höchstens 30\u00a0s\n"
            ),
        ),
        (
            "apfel",
            (
                "Idee  [Apfel]\n      Ben, 03.03.2026 · Wozu gibt es uns?\n│\n"
                "└─ mit Dank geparkt  „Fürs Frühstück“ · 04.03.2026\n"
            ),
        ),
        (
            "ben",
            (
                "Ben, 2 Ideen\n"
                "├─ Die Kunden glücklich machen  lebt in Entwurf 2, ein Gedanke mit Anna\n"
                "└─ Apfel                        mit Dank geparkt\n"
            ),
        ),
        (
            "seid ihr",
            (
                "Rückmeldung  „Wann [seid ihr] da?“\n             Kollegen · 09.03.2026 · zu Entwurf 1\n│\n"
                "├─ Antwort            Tag und Nacht, das steht jetzt da\n"
                "│                     übernommen in Entwurf 2\n"
                "└─ Entwurf 2, Satz 1  Wir machen Kunden glücklich, Tag und Nacht.\n"
            ),
        ),
    ],
)
def test_ideas_people_and_remarks_lead_to_what_became_of_them(run: Run, file: Path, words: str, out: str) -> None:
    ran = run("where", words, lang="de")
    assert (ran.code, ran.out) == (0, out)
    assert file.exists()


def test_several_hits_are_named_where_nobody_can_be_asked_and_chosen_where_somebody_can(
    run: Run, file: Path, terminal: Start
) -> None:
    ran = run("where", "glücklich machen")
    assert (ran.code, "`happy111`, `aaahappy`" in ran.err) == (2, True)
    screen = terminal("where", "glücklich machen", cwd=file.parent, lang="de", now=NOW)
    screen.answer("B  Die Kunden glücklich machen (Idee, Ben)", "b")
    screen.expect_exact("derselbe Gedanke")
    assert run("where", "Zebra").code == 2


def test_ideas_tell_their_fate_in_lists_and_alone(run: Run, file: Path) -> None:
    out = run("idea", "list", lang="de", env={"COLUMNS": "100"}).out
    assert "Kunden glücklich machen — Anna (✓ lebt in Entwurf 2, steht für 1 weitere)" in out
    assert "Apfel — Ben (geparkt: Fürs Frühstück)" in out
    assert "als Messgröße weiter" in run("idea", "show", "wate", lang="de").out
    assert file.exists()
