"""`idea`: what people say in their own block, and what the team decides about it; every decision can be taken back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.conftest import called

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.conftest import Run

FILE = """\
leitbild: 1
language: de
team: Kundenservice
columns:
  purpose: Was ist das Ziel dieser Abteilung, und wieso gibt es uns?
  priorities: Was ist uns als Abteilung wichtig?
people:
  anna:
    name: Anna
    ideas:
      h2k3m4n5:   # die erste
        column: purpose
        text: Kunden glücklich machen
        added: 2026-11-23T09:00Z
      p6q7r8s9:
        column: priorities
        text: Apfel
        late: true
    ballots:
    notes:
  ben:
    name: Ben
    ideas:
      b1c2d3e4:
        column: purpose
        text: Unseren Kunden beistehen
    ballots:
    notes:
"""
SEED = {"LEITBILD_SEED": "idea"}
A_AND_B = "A “Was ist das Ziel dieser Abteilung, und wieso gibt …”, B “Was ist uns als Abteilung wichtig?”\n"


def text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def test_an_idea_is_added_to_the_authors_own_block(run: Run, file: Path) -> None:
    ran = run("idea", "add", "--by", "Ben", "-c", "b", "98 Prozent: zufrieden", env=SEED)
    assert ran.code == 0
    assert ran.out == "Thank you, Ben. 1 idea is in:\n  a5q5zy9j  98 Prozent: zufrieden\n"
    assert ran.err.startswith("Next: ")
    added = (
        "      a5q5zy9j:\n        column: priorities\n        text: '98 Prozent: zufrieden'\n"
        "        added: 2026-11-23T09:04Z\n"
    )
    assert text(file) == FILE.replace("      b1c2d3e4:\n", f"{added}      b1c2d3e4:\n")


@pytest.mark.parametrize(
    "said", ["Gut\x1b[Aes Licht", "\x1b[1;31mGutes Licht\x1b[0m", "\x1bOCGutes Licht", "\x1b]0;x\x07Gutes Licht"]
)
def test_a_key_or_a_colour_of_a_terminal_leaves_no_letters_in_an_idea(run: Run, file: Path, said: str) -> None:
    ran = run("idea", "add", "--by", "Ben", "-c", "b", said)
    assert ran.code == 0
    assert "Control characters in the text were left out." in ran.err
    assert "text: Gutes Licht\n" in text(file)


def test_ideas_are_piped_in_one_a_line_and_what_is_close_is_said(run: Run, file: Path) -> None:
    ran = run(
        "idea",
        "add",
        "--by",
        "ben",
        "-c",
        "purpose",
        "-",
        lang="de",
        stdin="Unsere Kunden glücklich machen\n\nMut 🎉\n",
    )
    assert ran.code == 0
    assert ran.out.startswith("Danke, Ben. 2 Ideen sind aufgenommen:\n")
    assert ran.err.startswith("Nah an „Kunden glücklich machen“ (Anna, h2k3m4n5): ")
    assert text(file).count("added: 2026-11-23T09:04Z") == 2


def test_an_idea_for_a_column_that_is_voted_on_is_kept_and_said_to_be_late(run: Run, file: Path) -> None:
    assert run("vote", "open", "--column", "purpose", "--yes").code == 0
    early = run("idea", "add", "--by", "Ben", "-c", "priorities", "Freundlich bleiben", env=SEED)
    assert "not in it" not in early.err
    before = text(file)
    ran = run("idea", "add", "--by", "Ben", "-c", "purpose", "Mut haben")
    assert ran.code == 0
    assert ran.out.startswith("Thank you, Ben. 1 idea is in:\n")
    assert ran.err.startswith("The vote on `A` is open already, so this is not in it; it is kept for another time.\n")
    assert len(text(file)) > len(before)
    reworded = run("idea", "edit", "h2k3m4n5", "Kunden froh machen", "--by", "Anna")
    assert reworded.err.startswith("The vote on `A` keeps the words people saw.\n")


def test_somebody_new_gets_a_block_and_is_told_what_that_means(run: Run, file: Path) -> None:
    ran = run("idea", "add", "--by", "Çelik", "-c", "b", "Geduld", lang="de", env=called("Çelik Yılmaz"))
    assert "Çelik ist neu hier:" in ran.err
    assert "  celik:\n    name: Çelik\n    ideas:\n" in text(file)


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("--by", "anna", "-c", "a", " "), "An idea needs words.\n"),
        (("--by", "anna", "-c", "a"), 'The idea is missing. Give it with `idea add --column COLUMN "…"`.\n'),
        (("--by", "anna", "Mut"), "The column is missing. Give it with `--column`.\n"),
        (
            ("--by", "anna", "-c", "purpos", "x", "--by", "bne"),
            (
                "Nothing found for `bne` (person). Did you mean `ben`? "
                "Who is new signs up first: `leitbild person add bne`.\n"
            ),
        ),
        (
            ("--by", "anna", "-c", "x", "Mut"),
            f"Nothing found for `x` (column). There are: {A_AND_B}",
        ),
        (
            ("--by", "anna", "-c", "p", "Mut"),
            f"`p` fits several columns. Name it by its letter: {A_AND_B}",
        ),
    ],
)
def test_what_cannot_be_added_changes_nothing(run: Run, file: Path, argv: tuple[str, ...], said: str) -> None:
    ran = run("idea", "add", *argv)
    assert (ran.code, ran.out, ran.err) == (2, "", said)
    assert text(file) == FILE


def test_without_a_terminal_whoever_speaks_must_be_named(run: Run, file: Path) -> None:
    ran = run("idea", "add", "-c", "a", "Mut")
    assert (ran.code, ran.out) == (2, "")
    assert "`--by`" in ran.err
    assert text(file) == FILE


def test_machines_get_what_was_added(run: Run, file: Path) -> None:
    (added,) = json.loads(run("idea", "add", "--by", "ben", "-c", "a", "Mut", "--json").out)["added"]
    assert f"      {added['id']}:\n" in text(file)
    del added["id"]
    assert added == {
        "column": "purpose",
        "text": "Mut",
        "by": "ben",
        "added": "2026-11-23T09:04Z",
        "late": False,
        "parked": False,
        "merged_into": None,
        "stands_for": [],
        "supporters": [],
    }


def test_an_author_edits_moves_and_withdraws(run: Run, file: Path) -> None:
    assert run("idea", "edit", "h2", "Kunden froh machen", "--by", "anna").out == "Now it says: Kunden froh machen\n"
    edited = FILE.replace("Kunden glücklich machen", "Kunden froh machen")
    assert text(file) == edited
    moved = run("idea", "move", "p6", "-c", "a", "--by", "anna", lang="de")
    assert moved.out == "Sie antwortet jetzt auf „Was ist das Ziel dieser Abteilung, und wieso gibt es uns?“.\n"
    assert text(file) == edited.replace("        column: priorities\n", "        column: purpose\n")
    assert run("idea", "withdraw", "p6", "--by", "anna", lang="de").out == "Zurückgezogen: Apfel\n"
    gone = "      p6q7r8s9:\n        column: priorities\n        text: Apfel\n        late: true\n"
    assert text(file) == edited.replace(gone, "")


def test_a_move_needs_a_column(run: Run, file: Path) -> None:
    before = text(file)
    ran = run("idea", "move", "p6", "--by", "anna", lang="de")
    assert (ran.code, ran.out) == (2, "")
    assert "`--column`" in ran.err
    assert "A, B" in ran.err
    assert text(file) == before


def test_an_author_hears_that_others_have_decided_on_the_old_words(run: Run, file: Path) -> None:
    run("idea", "merge", "h2", "b1")
    ran = run("idea", "edit", "h2", "Kunden froh machen", "--by", "anna")
    assert (ran.code, ran.out) == (0, "Now it says: Kunden froh machen\n")
    assert ran.err.startswith("It is merged with others; see whether they still are one thought")
    assert "merged" not in run("idea", "edit", "p6", "Birne", "--by", "anna").err
    assert "        text: Birne\n" in text(file)


@pytest.mark.parametrize("argv", [("edit", "b1", "anders"), ("move", "b1", "-c", "b"), ("withdraw", "b1")])
def test_nobody_touches_the_idea_of_somebody_else(run: Run, file: Path, argv: tuple[str, ...]) -> None:
    ran = run("idea", *argv, "--by", "anna", lang="de")
    assert (ran.code, ran.out) == (4, "")
    assert ran.err.startswith("Diese Idee ist von Ben; nur wer sie geschrieben hat, ändert sie.")
    assert text(file) == FILE


def test_an_idea_is_supported_once_and_then_stays(run: Run, file: Path) -> None:
    ran = run("idea", "support", "h2k3", "--by", "ben")
    assert ran.out == "You support Anna's idea: Kunden glücklich machen\n"
    supported = FILE.replace("name: Ben\n", "name: Ben\n    supports:\n      - h2k3m4n5\n")
    assert text(file) == supported
    assert run("idea", "support", "h2k3", "--by", "ben").err == "You support this idea already.\n"
    assert run("idea", "support", "h2k3", "--by", "anna", lang="de").err == "Das ist die eigene Idee.\n"
    withdrawn = run("idea", "withdraw", "h2k3", "--by", "anna")
    assert withdrawn.code == 4
    assert withdrawn.err.startswith("A supporter, a merge, a ballot or a vote names `h2k3m4n5`, so it stays.")
    assert text(file) == supported


def test_an_idea_is_parked_with_thanks_and_comes_back(run: Run, file: Path) -> None:
    parked = run("idea", "park", "p6q7", "--because", "Wir verkaufen Birnen", lang="de")
    assert parked.out == (
        "Danke, Anna: „Apfel“ ist geparkt (Wir verkaufen Birnen). Die Idee bleibt erhalten und kann jederzeit"
        " zurückkommen.\n"
    )
    assert text(file) == FILE + (
        "parked:\n  p6q7r8s9:\n    reason: Wir verkaufen Birnen\n    decided: 2026-11-23\n    # p6q7r8s9\n"
    )
    assert run("idea", "park", "p6q7").err == "This idea is parked already.\n"
    assert run("idea", "list", "--parked", lang="de").out == (
        "B  Was ist uns als Abteilung wichtig?\n"
        "  p6q7r8s9  Apfel — Anna (geparkt: Wir verkaufen Birnen, nach dem Gong)\n"
    )
    assert run("idea", "unpark", "p6q7", lang="de").out == "Wieder dabei: Apfel\n"
    assert text(file) == FILE + "parked:\n"
    assert run("idea", "unpark", "p6q7").err == "This idea is not parked.\n"


def test_ideas_are_merged_and_taken_apart(run: Run, file: Path) -> None:
    merged = run("idea", "merge", "b1", "h2", "--because", "ein Gedanke", lang="de")
    assert merged.out == "„Unseren Kunden beistehen“ steht jetzt für eine weitere Idee.\n"
    assert text(file) == (
        FILE + "merged:\n  b1c2d3e4:\n    ideas:\n      - h2k3m4n5\n    # b1c2d3e4\n    reason: ein Gedanke\n"
        "    decided: 2026-11-23\n    # b1c2d3e4\n"
    )
    again = run("idea", "merge", "b1", "h2")
    assert again.code == 2
    assert again.err.startswith("`h2k3m4n5` is already merged into `b1c2d3e4`.")
    assert run("idea", "move", "h2", "-c", "b", "--by", "anna").code == 4
    assert run("idea", "unmerge", "h2", lang="de").out == "1 Idee steht wieder für sich.\n"
    assert text(file) == FILE + "merged:\n"


def test_another_idea_of_the_group_can_come_to_stand_for_it(run: Run, file: Path) -> None:
    assert run("idea", "add", "--by", "ben", "-c", "purpose", "Kunden froh machen", env=SEED).code == 0
    third = json.loads(run("idea", "list", "--json").out)["ideas"]
    (new,) = (one["id"] for one in third if one["text"] == "Kunden froh machen")
    assert run("idea", "merge", "b1", "h2", new, "--because", "ein Gedanke").code == 0
    refused = run("idea", "merge", "h2", new)
    assert refused.err.startswith("`h2k3m4n5` is already merged into `b1c2d3e4`."), "b1 is not named"
    assert run("idea", "merge", "h2", "b1").code == 0
    members = "".join(f"      - {one}\n" for one in sorted(["b1c2d3e4", new]))
    assert text(file).endswith(
        f"merged:\n  h2k3m4n5:\n    ideas:\n{members}    # h2k3m4n5\n    reason: ein Gedanke\n"
        "    decided: 2026-11-23\n    # h2k3m4n5\n"
    )


def test_words_that_none_of_them_has_can_stand_for_all_and_every_trace_shows_whose_they_are(
    run: Run, file: Path
) -> None:
    joined = run("idea", "merge", "b1", "h2", "--words", "Kunden begeistern", "--by", "Anna", env=SEED)
    assert joined.out == "“Kunden begeistern” stands for 2 more ideas now.\n"
    own = "        column: purpose\n        text: Kunden begeistern\n        added: 2026-11-23T09:04Z\n"
    assert text(file) == FILE.replace("      h2k3m4n5:", f"      a5q5zy9j:\n{own}      h2k3m4n5:") + (
        "merged:\n  a5q5zy9j:\n    ideas:\n      - b1c2d3e4\n      - h2k3m4n5\n    # a5q5zy9j\n    worded: true\n"
        "    decided: 2026-11-23\n    # a5q5zy9j\n"
    )
    shown = run("idea", "show", "a5q5").out
    assert "Anna" in shown
    assert "“Unseren Kunden beistehen” (b1c2d3e4)" in shown
    assert "One thought, in new words: “Kunden begeistern” stands for “Unseren" in run("log").out
    assert "neu formuliert: „Kunden begeistern“" in run("log", lang="de").out
    assert "Kunden begeistern" in run("where", "Unseren Kunden beistehen").out
    assert json.loads(run("dedupe", "--decisions", "--json").out)["merged"][0]["worded"] is True
    assert "Kunden begeistern" in run("vote", "count", "-c", "a", "--dry-run").out
    back = run("idea", "unmerge", "a5q5")
    assert back.out == "2 ideas stand for themselves again.\n"
    assert "leitbild idea withdraw a5q5zy9j" in back.err
    assert run("idea", "withdraw", "a5q5", "--by", "anna").code == 0
    assert text(file) == FILE + "merged:\n"


def test_new_words_stay_marked_as_long_as_they_stand(run: Run, file: Path) -> None:
    assert run("idea", "add", "--by", "ben", "-c", "purpose", "Gäste froh machen").code == 0
    assert run("idea", "merge", "b1", "h2", "--words", "Kunden begeistern", "--by", "Anna").code == 0
    assert run("idea", "merge", "Kunden begeistern", "Gäste froh machen").code == 0
    assert text(file).count("worded: true") == 1
    assert run("idea", "merge", "b1", "Kunden begeistern").code == 0
    assert "worded" not in text(file)


def test_words_that_one_of_them_has_let_that_one_stand(run: Run, file: Path) -> None:
    assert run("idea", "merge", "b1", "h2", "--words", "- kunden GLÜCKLICH machen", "--by", "Ben").code == 0
    assert "merged:\n  h2k3m4n5:\n    ideas:\n      - b1c2d3e4\n    # h2k3m4n5\n    decided" in text(file)
    assert text(file).count("text:") == FILE.count("text:")


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        (("b1", "--words", "Kunden begeistern", "--by", "Ben"), 2, "A merge needs at least two ideas."),
        (("b1", "h2", "--words", " ", "--by", "Ben"), 2, "An idea needs words."),
        (("b1", "h2", "--words", "Kunden begeistern"), 2, "--by"),
        (("b1", "h2", "--words", "Kunden begeistern", "--by", "Zoe"), 2, "Zoe"),
        (("b1", "h2", "--by", "Ben"), 2, "`--by` goes with `--words`."),
        (("b1", "p6", "--words", "Kunden begeistern", "--by", "Ben"), 2, "`A`, `B`"),
    ],
)
def test_new_words_are_refused_where_they_cannot_stand(
    run: Run, file: Path, argv: tuple[str, ...], code: int, said: str
) -> None:
    done = run("idea", "merge", *argv)
    assert (done.code, said in done.err) == (code, True), done.err
    assert text(file) == FILE


def test_no_new_words_come_into_a_vote_that_is_open(run: Run, file: Path) -> None:
    assert run("vote", "open", "-c", "a", "--yes").code == 0
    opened = text(file)
    done = run("idea", "merge", "b1", "h2", "--words", "Kunden begeistern", "--by", "Ben", "--because", "besser")
    assert done.code == 4
    assert done.err.startswith("The vote on `A` is open or over: no new words can join it.")
    assert text(file) == opened


def test_what_is_taken_out_for_good_is_not_asked_about_again(run: Run, file: Path) -> None:
    file.write_text(FILE.replace("Unseren Kunden beistehen", "Unsere Kunden glücklich machen"), encoding="utf-8")
    before = text(file)
    assert run("dedupe", "--apply", "sure").code == 0
    assert run("idea", "unmerge", "b1").code == 0
    assert run("dedupe", "--fail-on", "sure").code == 1, "plainly taken back, it is open again"
    assert run("dedupe", "--apply", "sure").code == 0
    assert run("idea", "unmerge", "h2", "--apart").code == 0
    assert text(file) == f"{before}merged:\ndistinct:\n  - b1c2d3e4 h2k3m4n5\n"
    assert run("dedupe", "--fail-on", "any").code == 0
    assert run("dedupe", "--forget", "b1", "h2").code == 0
    assert run("dedupe", "--fail-on", "sure").code == 1


@pytest.mark.parametrize(
    ("ids", "said"),
    [
        (("h2",), "A merge needs at least two ideas.\n"),
        (("h2", "p6"), "These ideas belong to different columns: `A`, `B`."),
        (("h2", "zz"), "Nothing found for `zz` (idea). `leitbild idea list` lists all.\n"),
    ],
)
def test_what_is_no_merge_changes_nothing(run: Run, file: Path, ids: tuple[str, ...], said: str) -> None:
    ran = run("idea", "merge", *ids)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(said)
    assert text(file) == FILE


def test_all_ideas_are_listed_column_by_column(run: Run, file: Path) -> None:
    assert run("idea", "list", env={"COLUMNS": "40"}).out == (
        "A  Was ist das Ziel dieser Abteilung,\n"
        "   und wieso gibt es uns?\n"
        "  h2k3m4n5  Kunden glücklich machen —\n"
        "            Anna\n"
        "  b1c2d3e4  Unseren Kunden beistehen —\n"
        "            Ben\n"
        "\n"
        "B  Was ist uns als Abteilung wichtig?\n"
        "  p6q7r8s9  Apfel — Anna (late)\n"
    )
    assert run("idea", "list", "--by", "ben", "-c", "b", lang="de").out == "Keine Idee.\n"
    assert text(file) == FILE


def test_one_idea_is_shown_with_all_that_is_known(run: Run, file: Path) -> None:
    run("idea", "support", "h2", "--by", "ben")
    run("idea", "park", "h2")
    assert run("idea", "show", "h2", lang="de").out == (
        "Idee             h2k3m4n5\n"
        "Text             Kunden glücklich machen\n"
        "Von              Anna\n"
        "Spalte           A · Was ist das Ziel dieser Abteilung, und wieso gibt es uns?\n"
        "Aufgenommen      23.11.2026, 09:00 UTC\n"
        "Geparkt          mit Dank\n"
        "Unterstützt von  Ben\n"
    )
    assert run("idea", "show", "zz", lang="de").code == 2
    assert file.exists()


@pytest.mark.parametrize(
    "argv",
    [
        ("add", "-c", "a", "Mut", "--by", "ben"),
        ("support", "h2", "--by", "ben"),
        ("edit", "h2", "anders", "--by", "anna"),
        ("move", "h2", "-c", "b", "--by", "anna"),
        ("withdraw", "h2", "--by", "anna"),
        ("park", "h2"),
        ("merge", "h2", "b1"),
    ],
)
def test_a_dry_run_shows_a_diff_and_writes_nothing(run: Run, file: Path, argv: tuple[str, ...]) -> None:
    ran = run("idea", *argv, "--dry-run")
    assert ran.code == 0
    assert ran.out.startswith("--- a/leitbild.yaml\n+++ b/leitbild.yaml\n")
    assert text(file) == FILE


COFFEE = ("idea", "add", "-c", "A", "--by", "ben", "Ein Kaffeeautomat", "Kaffee aus der Region", "Neue Räder")


@pytest.mark.usefixtures("file")
def test_ideas_are_named_by_their_words_and_several_at_once(run: Run) -> None:
    run(*COFFEE)
    done = run("idea", "park", "Kaffeeautomat", "neue räder", "--because", "Fürs Frühjahr", lang="de")
    assert (done.code, done.out.count("ist geparkt")) == (0, 2)
    assert run("idea", "show", "Kaffeeautomat", lang="de").out.endswith("Geparkt      Fürs Frühjahr\n")
    assert run("idea", "unpark", "raeder").out == "Back in: Neue Räder\n"


@pytest.mark.usefixtures("file")
def test_words_that_fit_several_ideas_are_refused_with_their_ids(run: Run, text: Callable[[], str]) -> None:
    run(*COFFEE)
    before = text()
    ran = run("idea", "park", "Kaffee", lang="de")
    assert ran.code == 2
    assert "„Kaffee“ passt zu mehreren Ideen. Bitte eine mit ihrer Kennung nennen: " in ran.err
    assert ran.err.count("„") == 3
    assert text() == before
    assert run("idea", "park", "Tee", lang="de").err.startswith("„Tee“ ist hier nicht bekannt (Idee).")


@pytest.mark.usefixtures("file")
def test_partners_are_shown_with_their_words(run: Run) -> None:
    run(*COFFEE)
    run("idea", "merge", "Kaffeeautomat", "Region")
    assert "Stands for  “Kaffee aus der Region” (" in run("idea", "show", "Kaffeeautomat").out
    assert "(merged into “Ein Kaffeeautomat”)" in run("idea", "list").out


@pytest.mark.usefixtures("file")
@pytest.mark.parametrize("named", ["A", "a", "purpose", "Ziel", "ziel dieser abteilung", "goal", "Zweck"])
def test_a_column_is_known_by_all_its_names(run: Run, named: str) -> None:
    assert run("idea", "add", "-c", named, "--by", "ben", "Ganz neu", "--json", lang="de").code == 0
    assert '"column": "purpose"' in run("idea", "list", "--by", "ben", "--json").out


@pytest.mark.usefixtures("file")
def test_words_of_several_questions_name_no_column(run: Run) -> None:
    ran = run("idea", "add", "-c", "Abteilung", "--by", "ben", "Ganz neu", lang="de")
    assert (
        ran.code,
        ran.err.startswith("„Abteilung“ passt zu mehreren Spalten. Bitte den Buchstaben nennen: A „"),
    ) == (2, True)
