"""`draft` and `adopt`: one story from the winners to a sealed statement, and what is refused on the way."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run
    from tests.terminal import Start

FILE = """\
leitbild: 1
language: de
team: Kundenservice
brief:

columns:
  purpose: Was ist das Ziel?
  priorities: Was ist wichtig?

people:
  anna:
    name: Anna
    ideas:
      k7m2xq4d:
        column: purpose
        text: Kunden glücklich machen
        added: 2026-11-23T09:04Z
      m3n4p5q6:
        column: priorities
        text: 98 Prozent Kundenzufriedenheit
        added: 2026-11-23T09:04Z
    ballots:
    notes:

# from here on: the manager
parts:
  market:
  contribution:
  distinction:
votes:
  priorities:
    method: irv
    rules: 1
    winner: m3n4p5q6
  purpose:
    method: irv
    rules: 1
    winner: k7m2xq4d
drafts:         # newest last
feedback:
adopted:
"""
SEED = {"LEITBILD_SEED": "draft"}
FIRST = "Wir machen Kunden glücklich. Unser Ziel sind 98 Prozent Kundenzufriedenheit."
LINE = "Wir machen Kunden glücklich und messen uns an 98 Prozent Kundenzufriedenheit."


def test_a_draft_is_composed_of_the_winners_and_adds_only_lines(run: Run, file: Path) -> None:
    ran = run("draft", "compose", lang="de", env=SEED)
    assert ran.code == 0
    assert ran.out.endswith(f"zusammengesetzt · 10 Wörter\n\n{FIRST}\n")
    assert "Der Teil „Schlüsselmarkt“ hat noch keinen Text" in ran.err
    draft = ran.out.split(" · ")[1]
    before, after = FILE.split("drafts:         # newest last\n")
    assert file.read_text(encoding="utf-8") == (
        f"{before}drafts:         # newest last\n"
        f"  {draft}:\n"
        "    made: 2026-11-23T09:04Z\n"
        "    origin: composed\n"
        "    sentences:\n"
        "      - text: Wir machen Kunden glücklich.\n"
        "        carries:\n"
        "          - k7m2xq4d\n"
        "        seen: k7m2-371b\n"
        "      - text: Unser Ziel sind 98 Prozent Kundenzufriedenheit.\n"
        "        carries:\n"
        "          - m3n4p5q6\n"
        "        seen: m3n4-a18a\n"
        f"    # {draft}\n"
        f"{after}"
    )


@pytest.mark.parametrize(
    ("option", "text"),
    [
        (("--length", "core"), LINE),
        (("--length", "page"), "## Wozu es uns gibt\n- Kunden glücklich machen\n"),
        (("--style", "paragraph"), FIRST),
        (("--style", "page"), "## Wozu es uns gibt\n- Kunden glücklich machen\n"),
    ],
)
def test_a_draft_has_one_of_three_lengths_and_scripts_may_say_it_as_before(
    run: Run, file: Path, option: tuple[str, str], text: str
) -> None:
    assert f"\n\n{text}" in run("draft", "compose", *option, lang="de").out
    assert file.exists()


def test_the_same_text_is_no_new_draft(run: Run, file: Path) -> None:
    run("draft", "compose")
    before = file.read_bytes()
    ran = run("draft", "compose")
    assert (ran.code, ran.out, ran.err) == (2, "", "Draft 1 says exactly this already.\n")
    assert file.read_bytes() == before


def test_an_edited_sentence_keeps_what_it_carries(run: Run, file: Path) -> None:
    run("draft", "compose")
    ran = run(
        "draft",
        "edit",
        "--text",
        "Wir machen alle Kunden glücklich und messen uns an 98 Prozent. Neu.",
        "--note",
        "kürzer",
    )
    assert ran.code == 0
    shown = run("draft", "show", "--trace")
    assert "    ← m3n4p5q6  98 Prozent Kundenzufriedenheit — Anna\nNeu.\n" in shown.out
    drafts = json.loads(run("draft", "list", "--json").out)["drafts"]
    assert [one["number"] for one in drafts] == [1, 2]
    assert drafts[1]["sentences"][0]["carries"] == ["k7m2xq4d", "m3n4p5q6"]
    assert drafts[1]["sentences"][1]["carries"] == []
    assert "m3n4p5q6" in file.read_text(encoding="utf-8")


def test_what_changed_is_marked_word_by_word(run: Run, file: Path) -> None:
    run("draft", "compose")
    run("draft", "edit", "--text", FIRST.replace("Kunden glücklich", "Gäste glücklich"))
    ran = run("draft", "diff")
    assert ran.code == 0
    assert "Wir machen [-Kunden-] {+Gäste+} glücklich." in ran.out
    assert file.exists()


def test_an_editor_that_changes_the_text_makes_a_new_draft(run: Run, file: Path, tmp_path: Path) -> None:
    run("draft", "compose")
    ran = run("draft", "edit", env={"EDITOR": "true"})
    assert ran.code == 2
    assert ran.err == "The new text is missing. Give it with `--text`.\n"
    assert file.exists()
    assert not list(tmp_path.glob("*.md"))


def test_a_dry_run_shows_the_diff_and_writes_nothing(run: Run, file: Path) -> None:
    ran = run("draft", "edit", "--text", "Ein Satz.", "--dry-run")
    assert ran.code == 0
    assert "+      - text: Ein Satz." in ran.out
    assert file.read_text(encoding="utf-8") == FILE


def test_an_adopted_text_is_sealed_and_replaced_only_with_a_reason(run: Run, file: Path) -> None:
    run("draft", "compose")
    ran = run("adopt", "--yes", "--owner", "ann", lang="de")
    assert ran.code == 0
    assert ran.out.startswith("Beschlossen. Das ist euer Leitbild:\n\n  Wir machen Kunden glücklich. Unser Ziel")
    assert (
        "Anna\nkümmert sich darum" in ran.out or "Anna kümmert\nsich darum" in ran.out or "Anna kümmert sich" in ran.out
    )
    assert f"    decided: 2026-11-23\n    text: {FIRST}\n    seal: " in file.read_text(encoding="utf-8")
    run("draft", "edit", "--text", "Wir machen Kunden glücklich, 98 Prozent Kundenzufriedenheit.")
    before = file.read_bytes()
    refused = run("adopt", "--yes")
    assert (refused.code, refused.out) == (2, "")
    assert refused.err == (
        "There has been a statement since 23\u00a0Nov\u00a02026; a new one needs a reason. "
        "Say in one sentence what has changed (`--because`).\n"
    )
    assert file.read_bytes() == before
    assert run("adopt", "--yes", "--because", "Kürzer ist besser").code == 0
    assert "    reason: Kürzer ist besser\n" in file.read_text(encoding="utf-8")


def test_nothing_is_adopted_without_a_yes(run: Run, file: Path) -> None:
    run("draft", "compose")
    before = file.read_bytes()
    ran = run("adopt")
    assert (ran.code, ran.out, ran.err) == (2, "", "Your yes is missing. Give it with `--yes`.\n")
    assert file.read_bytes() == before


def test_without_winners_and_parts_there_is_nothing_to_compose(run: Run, tmp_path: Path) -> None:
    run("init", "--team", "T", "--people", "Anna")
    before = (tmp_path / "leitbild.yaml").read_bytes()
    ran = run("draft", "compose")
    assert ran.code == 4
    assert ran.err.startswith("A draft is made of the winners and the three parts; there is none of them yet.")
    assert (tmp_path / "leitbild.yaml").read_bytes() == before


def test_the_first_draft_is_asked_for_before_it_is_there(run: Run) -> None:
    run("init", "--team", "Desk", "--people", "Anna")
    for argv in (("adopt", "--yes"), ("draft", "show", "2")):
        ran = run(*argv)
        assert (ran.code, ran.err) == (2, "There is no draft yet. The first one: `leitbild draft compose`.\n")


def test_a_team_that_says_sie_is_addressed_so(run: Run, file: Path) -> None:
    file.write_text(FILE.replace("language: de\n", "language: de\naddress: sie\n"), encoding="utf-8")
    run("draft", "compose", lang="de")
    assert run("adopt", "--yes", lang="de").out.startswith("Beschlossen. Das ist Ihr Leitbild:\n")


def with_feedback(file: Path) -> None:
    said = "feedback:\n  fffffff2:\n    draft:\n    audience: customer\n    text: Zu lang.\n    status: open\n"
    noted = "    notes:\n      n2n2n2n2:\n        text: Wo bleibt der Humor?\n        added: 2026-11-23T09:04Z\n"
    text = file.read_text(encoding="utf-8").replace("feedback:\n", said).replace("    notes:\n", noted)
    file.write_text(text, encoding="utf-8")


def test_errors_and_open_feedback_stop_an_adoption_also_with_a_yes(run: Run, file: Path) -> None:
    with_feedback(file)
    run("draft", "edit", "--text", "Ganz anders.")
    before = file.read_bytes()
    ran = run("adopt", "--yes", lang="de")
    assert (ran.code, ran.out) == (4, "")
    assert ran.err == (
        "Das spricht dagegen:\n"
        "  - Der Sieger „98 Prozent Kundenzufriedenheit“ (B) ist im Text nicht zu finden.\n"
        "    Ihn aufnehmen. Falls Satz 1 ihn mit anderen Worten sagt:\n"
        "    `leitbild draft link 1 m3n4p5q6`.\n"
        "  - Der Sieger „Kunden glücklich machen“ (A) ist im Text nicht zu finden. Ihn\n"
        "    aufnehmen. Falls Satz 1 ihn mit anderen Worten sagt:\n"
        "    `leitbild draft link 1 k7m2xq4d`.\n"
        "  - 1 Rückmeldung ist noch ohne Antwort: `leitbild feedback answer`\n"
        "  - 1 Notiz aus dem Team steht noch in keinem Entwurf (`n2n2n2n2`):\n"
        "    `leitbild feedback answer`\n"
        "Entwurf 1 lässt sich noch nicht beschließen: `check` findet 2 Fehler, 2 Rückmeldungen sind offen. "
        "Das klären, oder in einem Satz sagen, warum er trotzdem beschlossen wird (`--despite`).\n"
    )
    unasked = run("adopt", lang="de")
    assert (unasked.code, unasked.err) == (4, ran.err)
    assert file.read_bytes() == before
    refused = json.loads(run("adopt", "--yes", "--json").err)
    assert refused["error"]["code"] == "spoken-against"


def test_a_reason_overrides_what_speaks_against_it_and_is_kept(run: Run, file: Path) -> None:
    with_feedback(file)
    run("draft", "edit", "--text", "Ganz anders.")
    for despite in ("--despite", "--reason"):
        ran = run("adopt", "--yes", despite, "Der Umzug drängt.", "--dry-run", lang="de")
        assert "+    despite: Der Umzug drängt.\n" in ran.out
    ran = run("adopt", "--yes", "--despite", "Der Umzug drängt.", lang="de")
    assert ran.code == 0
    assert "trotzdem, denn: Der Umzug drängt." in ran.out.replace("\n", " ")
    assert "    despite: Der Umzug drängt.\n" in file.read_text(encoding="utf-8")
    checked = run("check", lang="de")
    assert checked.code == 0
    assert checked.out.count("Trotzdem beschlossen: Der Umzug drängt.") == 2


def test_status_its_json_and_the_list_count_open_feedback_alike(run: Run, file: Path) -> None:
    run("draft", "compose")
    with_feedback(file)
    assert "2 pieces of feedback (2 open)" in run("status").out.replace("\u00a0", " ")
    assert json.loads(run("status", "--json").out)["feedback"] == {"all": 2, "open": 2}
    listed = json.loads(run("feedback", "list", "--open", "--json").out)
    assert len(listed["feedback"]) == 2
    run("feedback", "answer", "fffffff2", "--accept")
    assert run("feedback", "list").err == ("Next: answer one after the other: `leitbild feedback answer`\n")


def test_a_terminal_is_asked_for_the_reason_and_nothing_is_decided_without_one(
    terminal: Start, run: Run, file: Path
) -> None:
    run("draft", "edit", "--text", "Ganz anders.")
    before = file.read_bytes()
    asked = terminal("adopt", lang="de")
    asked.expect_exact("Das spricht dagegen:")
    asked.answer("(Enter: jetzt nicht)", "")
    ended = asked.end()
    assert (ended.code, "Es wurde nichts beschlossen." in ended.said) == (0, True)
    assert file.read_bytes() == before
    asked = terminal("adopt", lang="de")
    asked.answer("(Enter: jetzt nicht)", "Der Umzug drängt.")
    asked.answer("(Name; Enter: noch niemand)", "Bruno")
    asked.expect_exact("Alle zeigt `leitbild person list`.")
    asked.answer("(Name; Enter: noch niemand)", "ann")
    asked.answer("Er wird versiegelt.", "j")
    assert asked.end().code == 0
    assert "    despite: Der Umzug drängt.\n    owner: anna\n" in file.read_text(encoding="utf-8")


def test_a_draft_that_is_not_the_statement_says_so_and_the_list_shows_what_is_adopted(run: Run, file: Path) -> None:
    run("draft", "edit", "--text", FIRST, "--note", "Eine Anmerkung, zu lang für eine Zeile von achtzig Zeichen")
    run("adopt", "--yes")
    run("draft", "edit", "--text", "Ganz anders.")
    assert "The statement is not this draft but draft 1: `leitbild draft show 1`\n" in run("draft", "show").err
    assert "What stands" not in run("draft", "show", "1").err
    first, *_rest = run("draft", "list").out.splitlines()
    assert " · 10 words · adopted · Eine" in first
    assert file.exists()


def test_a_seal_holds_whatever_line_ends_the_file_has(run: Run, file: Path) -> None:
    run("draft", "edit", "--text", "## Wozu\n- Kunden glücklich machen\n- 98 Prozent Kundenzufriedenheit")
    run("adopt", "--yes")
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert "seal" not in run("check").out


def test_a_statement_in_lines_keeps_them_in_the_file_on_the_screen_and_under_the_seal(run: Run, file: Path) -> None:
    run("draft", "edit", "--text", f"{FIRST}\nUnd das\ngern.", "--by", "anna", "--note", "in Zeilen")
    written = file.read_text(encoding="utf-8")
    assert "    by: anna\n    origin: written\n    note: in Zeilen\n" in written
    assert "      - text: |\n          Und das\n          gern.\n        starts: line\n" in written
    assert run("draft", "show").out.endswith(f"written · 13 words · Anna · in Zeilen\n\n{FIRST}\nUnd das\ngern.\n")
    assert f"\n  {FIRST}\n  Und das\n  gern.\n" in run("adopt", "--yes").out
    assert "seal-broken" not in run("check").out
