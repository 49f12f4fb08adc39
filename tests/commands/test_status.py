"""`status`: where the team stands on one calm screen, in both languages, wide and narrow."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

FILE = """\
leitbild: 1
language: de
team: Kundenservice Hotel Sonnenhof

columns:
  purpose: Was ist das Ziel dieser Abteilung, und wieso gibt es uns?
  priorities: Was ist uns als Abteilung wichtig?
  culture: Was ist unsere Unternehmenskultur, und was sind unsere Werte?

people:
  anna:
    name: Anna
    ideas:
      aaaaaaa2:
        column: purpose
        text: Kunden glücklich machen
      aaaaaaa3:
        column: priorities
        text: 98 Prozent Kundenzufriedenheit
      aaaaaaa4:
        column: culture
        text: Positive Grundeinstellung
    ballots:
      priorities:
        ranks:
          - aaaaaaa3
    notes:
  ben:
    name: Ben
    ideas:
      bbbbbbb2:
        column: purpose
        text: Unseren Kunden beistehen
      bbbbbbb3:
        column: priorities
        text: Apfel
      bbbbbbb4:
        column: priorities
        text: Kurze Wartezeit
      bbbbbbb5:
        column: culture
        text: Zuversicht und Stärke
    ballots:
    notes:
  clara:
    name: Clara
    ideas:
      ccccccc2:
        column: culture
        text: Positiv eingestellt
    ballots:
    notes:

merged:
  aaaaaaa4:
    ideas:
      - ccccccc2
parked:
  bbbbbbb3:
    reason: Wir verkaufen Birnen.
votes:
  purpose:
    method: irv
    winner: aaaaaaa2
drafts:
  ddddddd2:
    sentences:
      - text: Wir machen Kunden glücklich.
measures:
  csat:
    name: Kundenzufriedenheit
    unit: "%"
    target: 98
    readings:
      2026-10-01:
        value: 98.2
      2026-11-01:
        value: 98.4
  asa:
    name: Wartezeit
    unit: s
    target: 30
    better: lower
    readings:
"""
DE_80 = """\
Kundenservice Hotel Sonnenhof (3 Personen)
Vorbereiten › Brainstorming › [Entscheiden] › Schreiben › Leben

A  Was ist das Ziel dieser Abteilung, und wieso gibt es uns?
   ✓ Kunden glücklich machen
B  Was ist uns als Abteilung wichtig?
   2 Ideen · 1 geparkt · 1 von 3 Stimmzetteln
C  Was ist unsere Unternehmenskultur, und was sind unsere Werte?
   2 Ideen · 1 zusammengeführt · 0 von 3 Stimmzetteln

Noch ohne Stimmzettel: Ben, Clara, Anna (C)

1 Entwurf
Kundenzufriedenheit: 98,4 %, noch zu früh, Ziel in 2 von 2
Wartezeit: noch kein Messwert
"""
DE_40 = """\
Kundenservice Hotel Sonnenhof
(3 Personen)
Entscheiden (Abschnitt 3 von 5)

A  Was ist das Ziel dieser Abteilung, u…
   ✓ Kunden glücklich machen
B  Was ist uns als Abteilung wichtig?
   2 Ideen · 1 geparkt ·
   1 von 3 Stimmzetteln
C  Was ist unsere Unternehmenskultur, u…
   2 Ideen · 1 zusammengeführt ·
   0 von 3 Stimmzetteln

Noch ohne Stimmzettel: Ben, Clara,
Anna (C)

1 Entwurf
Kundenzufriedenheit: 98,4 %, noch zu fr…
Wartezeit: noch kein Messwert
"""
EN_80 = """\
Kundenservice Hotel Sonnenhof (3 people)
Prepare › Brainstorm › [Decide] › Write › Live

A  Was ist das Ziel dieser Abteilung, und wieso gibt es uns?
   ✓ Kunden glücklich machen
B  Was ist uns als Abteilung wichtig?
   2 ideas · 1 parked · 1 of 3 ballots
C  Was ist unsere Unternehmenskultur, und was sind unsere Werte?
   2 ideas · 1 merged · 0 of 3 ballots

Still without a ballot: Ben, Clara, Anna (C)

1 draft
Kundenzufriedenheit: 98.4%, too early to say, target met, 2 of 2
Wartezeit: no readings yet
"""
EN_40 = """\
Kundenservice Hotel Sonnenhof (3 people)
Decide (stage 3 of 5)

A  Was ist das Ziel dieser Abteilung, u…
   ✓ Kunden glücklich machen
B  Was ist uns als Abteilung wichtig?
   2 ideas · 1 parked · 1 of 3 ballots
C  Was ist unsere Unternehmenskultur, u…
   2 ideas · 1 merged · 0 of 3 ballots

Still without a ballot: Ben, Clara,
Anna (C)

1 draft
Kundenzufriedenheit: 98.4%, too early t…
Wartezeit: no readings yet
"""


@pytest.mark.parametrize(
    ("lang", "width", "page"),
    [("de", 80, DE_80), ("de", 40, DE_40), ("en", 80, EN_80), ("en", 40, EN_40)],
    ids=["de wide", "de narrow", "en wide", "en narrow"],
)
def test_the_page_fits_the_screen(run: Run, file: Path, lang: str, width: int, page: str) -> None:
    ran = run("status", lang=lang, env={"COLUMNS": str(width)})
    assert (ran.code, ran.out.replace("\u00a0", " ")) == (0, page.replace("\u00a0", " "))
    assert all(len(line) <= width for line in page.splitlines())
    assert len(page.splitlines()) <= 20
    assert file.read_text(encoding="utf-8") == FILE


def test_there_is_exactly_one_next_step(run: Run, file: Path) -> None:
    assert run("status").err == (
        "\nNext: vote on B “Was ist uns als Abteilung wichtig?” (ballots missing: 2): `leitbild vote cast -c B`\n"
    )
    assert run("status", lang="de").err == (
        "\nAls Nächstes: abstimmen über B „Was ist uns als Abteilung wichtig?“ (noch offen: 2): "
        "`leitbild vote cast -c B`\n"
    )
    assert file.exists()


def test_where_only_ascii_arrives_signs_are_plain(leitbild_cmd: Run, file: Path) -> None:
    out = leitbild_cmd("status", env={"PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii:replace"}).out
    assert "Prepare > Brainstorm > [Decide] > Write > Live" in out
    assert "2 ideas | 1 parked" in out
    assert file.exists()


def test_the_stage_is_bold_only_where_colour_is_wanted(run: Run, file: Path) -> None:
    assert "\x1b" not in run("status").out
    assert "\x1b[1m[Decide]\x1b[0m" in run("status", env={"FORCE_COLOR": "1"}).out
    assert "\x1b" not in run("status", env={"FORCE_COLOR": "1", "NO_COLOR": "1"}).out
    assert file.exists()


def test_foreign_words_stay_harmless(run: Run, file: Path) -> None:
    file.write_text(FILE.replace("Hotel Sonnenhof", '"\\e[2J\\u202e"'), encoding="utf-8")
    out = run("status").out
    assert "\x1b" not in out
    assert "\u202e" not in out


def test_machines_get_stable_keys(run: Run, file: Path) -> None:
    found = json.loads(run("status", "--json").out)
    assert list(found) == [
        "schema_version",
        "team",
        "stage",
        "people",
        "prepared",
        "columns",
        "drafts",
        "feedback",
        "adopted",
        "translation",
        "broken_seals",
        "measures",
        "review_due",
        "next",
        "errors",
    ]
    assert found["stage"] == "decide"
    assert found["next"] == {"step": "cast", "column": "priorities", "count": 2}
    assert found["columns"][0]["winner"] == {"id": "aaaaaaa2", "text": "Kunden glücklich machen"}
    assert found["columns"][1] == {
        "id": "priorities",
        "question": "Was ist uns als Abteilung wichtig?",
        "ideas": 3,
        "standing": 2,
        "parked": 1,
        "merged": 0,
        "ballots": 1,
        "without_idea": ["clara"],
        "without_ballot": ["ben", "clara"],
        "until": None,
        "reworded": [],
        "winner": None,
    }
    assert found["measures"][0]["last"] == {"on": "2026-11-01", "value": "98.4"}
    assert file.exists()


def test_a_decided_statement_is_named_with_its_review(run: Run, file: Path) -> None:
    text = FILE.replace(
        "measures:",
        "feedback:\n  fffffff2:\n    draft: ddddddd2\n    text: Schön.\n"
        "adopted:\n  ddddddd2:\n    decided: 2026-11-02\n    text: Wir machen Kunden glücklich.\n"
        "    seal: f7ccc19c5d927b4e\n    review_months: 6\nmeasures:",
    )
    file.write_text(text, encoding="utf-8")
    out = run("status", lang="de").out.replace("\u00a0", " ")
    assert "1 Entwurf · 1 Rückmeldung (1 offen) · beschlossen am 02.11.2026 ·\n" in out
    assert "\nnächster Rückblick 02.05.2027\n" in out


def test_a_broken_file_is_refused_with_its_lines(run: Run, file: Path) -> None:
    file.write_text(FILE.replace("column: culture", "column: kultur"), encoding="utf-8")
    ran = run("status")
    assert (ran.code, ran.out) == (3, "")
    line = FILE.split("column: culture", maxsplit=1)[0].count("\n") + 1
    assert f"{file}:{line}:17: There is no column `kultur`. Did you mean `culture`?" in ran.err


def test_without_a_file_the_way_in_is_named(run: Run) -> None:
    ran = run("status")
    assert ran.code == 3
    assert "leitbild init" in ran.err


def test_a_file_of_the_other_name_that_nobody_reads_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "leitbild.yaml").write_text(FILE, encoding="utf-8")
    assert "leitbild.yml" not in run("status", lang="de").err
    (tmp_path / "leitbild.yml").write_text(FILE, encoding="utf-8")
    assert "`leitbild.yml` liegt neben `leitbild.yaml` und wird nicht gelesen." in run("status", lang="de").err
    (tmp_path / "leitbild.yaml").unlink()
    assert "leitbild.yaml" not in run("status", lang="de").err
