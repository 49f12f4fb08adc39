"""`letter`: kind, true, short; nobody else is named who did not agree, and nothing tells who voted how."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.commands.test_why import FILE as TEAM

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

FILE = TEAM.replace(
    "adopted:\n",
    "adopted:\n"
    "  secnd222:\n"
    "    decided: 2026-03-27\n"
    "    text: Wir machen Kunden glücklich, Tag und Nacht. Niemand bleibt im Regen stehen.\n"
    "    seal: 8a7c0de1f2b3a4c5\n",
).replace("    better: lower\n", "    better: lower\n    every_days: 7\n")
ANNA = """\
Betreff: Deine Gedanken stehen in unserem Leitbild

Hallo Anna,

unser Leitbild ist beschlossen, und dein Gedanke steht im ersten Satz: „Kunden glücklich machen“. \
Auch jemand anders hatte diesen Gedanken.

„Eine Wartezeit von 30 Sekunden (Callcenter)“ ist kein Satz geworden, \
sondern etwas, das wir jede Woche messen: 28\u00a0s am 22.\u00a0Juni.

So heißt es jetzt: „Wir machen Kunden glücklich, Tag und Nacht. Niemand bleibt im Regen stehen.“

Danke, Anna.

Mia, für das Team
"""
NEVER = re.compile(
    "abgelehnt|ausgeschieden|verloren|Sieger|nur|leider|Duplikat|Eintrag|rejected|lost|eliminated|unfortunately|only|duplicate",
    re.IGNORECASE,
)


def test_a_letter_tells_what_lives_on_first_and_names_nobody_who_did_not_agree(run: Run, file: Path) -> None:
    ran = run("letter", "anna", "--from", "Mia")
    assert (ran.code, ran.out) == (0, ANNA)
    assert file.read_text(encoding="utf-8") == FILE


def test_whoever_agreed_is_named_as_the_partner_of_a_thought_and_sie_is_kept(run: Run, file: Path) -> None:
    said = FILE.replace("language: de\n", "language: de\naddress: sie\n").replace(
        "me: Anna\n", "me: Anna\n    named: yes\n"
    )
    file.write_text(said, encoding="utf-8")
    out = run("letter", "ben", "--from", "Mia").out
    assert out.startswith("Betreff: Ihre Gedanken stehen in unserem Leitbild\n\nGuten Tag, Ben,\n\n")
    assert "Anna hatte denselben Gedanken. Er steht dort in den Worten von Anna; Ihre sind daneben aufgehoben." in out
    assert "„Apfel“ ist mit Dank geparkt: „Fürs Frühstück“. Zurückkommen kann die Idee jederzeit." in out


@pytest.mark.parametrize("language", ["de", "en"])
def test_however_much_somebody_gave_a_letter_stays_short_and_kind(run: Run, file: Path, language: str) -> None:
    ideas = "".join(
        f"      q{number:07}:\n        column: purpose\n        text: {'Sehr lange Worte ' * 40}{number}\n"
        for number in range(30)
    )
    said = FILE.replace("language: de", f"language: {language}").replace(
        "      happy111:\n", f"{ideas}      happy111:\n", 1
    )
    parked = "".join(f"  q{number:07}:\n    reason: {'Ein langer Grund ' * 30}\n" for number in range(9))
    file.write_text(said.replace("parked:\n", f"parked:\n{parked}"), encoding="utf-8")
    out = run("letter", "anna", "--from", "Mia", "--markdown").out
    body = out.split("\n\n", 1)[1]
    assert len(body.split()) <= 120
    assert not NEVER.search(body)


NOTED = FILE.replace(
    "    notes:\n",
    "    notes:\n"
    "      nzzzzzz1:\n        draft: secnd222\n        text: Mir fehlt die Nacht\n"
    "      nzzzzzz2:\n        draft: secnd222\n        text: Das wartet noch\n",
    1,
)


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("status: accepted\n    answer: Sie steht jetzt im ersten Satz.", "Sie steht jetzt im ersten Satz."),
        ("status: partly\n    done_in: secnd222", "Ein Teil davon steht jetzt in unserem Leitbild."),
        ("status: thanked", "Danke, das freut uns."),
        (
            "status: declined\n    answer: Weil sie für uns Tag ist.",
            "Wir sind bei unserem Wortlaut geblieben, weil sie",
        ),
    ],
)
def test_what_somebody_said_of_a_draft_is_told_with_what_became_of_it(
    run: Run, file: Path, answer: str, told: str
) -> None:
    before, adopted, after = NOTED.partition("adopted:\n")
    file.write_text(f"{before}answers:\n  nzzzzzz1:\n    {answer}\n{adopted}{after}", encoding="utf-8")
    ran = run("letter", "anna", "--from", "Mia")
    assert f"\n\nZu unserem Entwurf hast du gesagt: „Mir fehlt die Nacht“. {told}" in ran.out, ran.err
    assert "Das wartet noch" not in ran.out
    assert len(ran.out.split("\n\n", 1)[1].split()) <= 120


def test_before_anything_is_decided_a_letter_says_so(run: Run, file: Path) -> None:
    said = re.sub("(?s)merged:.*", "", TEAM)
    file.write_text(said, encoding="utf-8")
    out = run("letter", "ben", "--from", "Mia").out
    assert "Über „Die Kunden glücklich machen“ und „Apfel“ ist noch nichts entschieden." in out


def test_letters_to_all_never_replace_other_words_without_being_told(run: Run, file: Path) -> None:
    ran = run("letter", "--all", "briefe", "--from", "Mia", lang="de")
    assert (ran.code, ran.out) == (0, "2 Briefe liegen in briefe.\n")
    anna = file.parent / "briefe" / "anna.txt"
    assert anna.read_text(encoding="utf-8") == ANNA
    assert run("letter", "--all", "briefe", "--from", "Mia").code == 0
    anna.write_text("Liebe Anna", encoding="utf-8")
    ran = run("letter", "--all", "briefe", "--from", "Mia", lang="de")
    assert (ran.code, anna.read_text(encoding="utf-8")) == (4, "Liebe Anna")
    assert "`anna.txt`" in ran.err
    assert run("letter", "--all", "briefe", "--from", "Mia", "--force").code == 0
    assert anna.read_text(encoding="utf-8") == ANNA


def test_hidden_signs_and_markdown_of_foreign_words_do_nothing(run: Run, file: Path) -> None:
    said = FILE.replace("text: Kunden glücklich machen", 'text: "Kunden *glücklich* \\u202Emachen <script>"')
    file.write_text(said, encoding="utf-8")
    out = run("letter", "anna", "--from", "Mia", "--markdown").out
    assert r"„Kunden \*glücklich\* machen \<script\>“" in out
    assert "> So heißt es jetzt" in out


def test_what_was_chosen_is_told_in_the_words_that_were_voted_on_and_says_whose_they_are(run: Run, file: Path) -> None:
    voted = "    wording:\n      happy111: Kunden glücklich machen\n    winner: happy111"
    said = re.sub("(?s)drafts:.*", "", TEAM).replace("    winner: happy111", voted)
    said = said.replace("text: Kunden glücklich machen", "text: Ganz andere Worte", 1)
    file.write_text(said, encoding="utf-8")
    assert "Gewählt hat das Team „Kunden glücklich machen“." in run("letter", "anna", "--from", "Mia").out
    out = run("letter", "ben", "--from", "Mia").out
    assert "Auch jemand anders hatte diesen Gedanken; deine Worte sind aufgehoben." in out


def test_what_stood_alone_was_not_chosen_by_a_vote(run: Run, file: Path) -> None:
    alone = re.sub("(?s)votes:.*", "", TEAM) + "votes:\n  purpose:\n    method: irv\n    ideas:\n      - happy111\n"
    file.write_text(f"{alone}    ballots: 0\n    winner: happy111\n", encoding="utf-8")
    out = run("letter", "anna", "--from", "Mia").out
    assert "„Kunden glücklich machen“ war zu dieser Frage die einzige Idee und bleibt." in out
    assert "Gewählt hat das Team" not in out


def test_units_hide_nothing_and_a_reason_names_nobody_who_did_not_agree(run: Run, file: Path) -> None:
    said = re.sub("unit: .*", 'unit: "\\\\e[31mrot"', FILE).replace("reason: Fürs Frühstück", "reason: Das macht Anna")
    file.write_text(said, encoding="utf-8")
    assert "\x1b" not in run("letter", "anna", "--from", "Mia").out + run("story").out
    assert "„Apfel“ ist mit Dank geparkt: „Das macht […]“" in run("letter", "ben", "--from", "Mia").out


@pytest.mark.parametrize("words", [["letter"], ["letter", "anna", "--all", "x"], ["letter", "zoe"]])
def test_a_letter_needs_somebody(run: Run, file: Path, words: list[str]) -> None:
    assert run(*words).code == 2
    assert file.exists()
