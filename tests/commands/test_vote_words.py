"""What was voted on is what counts: words that change once ballots name them, by command and by hand."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.commands.test_vote_open import FILE, cast

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

OLD, NEW = "Kunden glücklich machen", "Kunden nie mehr glücklich machen"
OTHER = "When Anna and Ben ranked A, it said something else."
KEPT = f"A is shown as it was voted on. In the file it now reads: “{NEW}”."


def by_hand(file: Path) -> None:
    file.write_text(file.read_text(encoding="utf-8").replace(f"        text: {OLD}", f"        text: {NEW}"), "utf-8")


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.usefixtures("file")
def test_an_opened_vote_keeps_the_words_people_saw_and_says_so_everywhere(run: Run) -> None:
    run("vote", "open", "--yes", "-c", "purpose")
    cast(run, anna="A B", ben="A")
    edited = run("idea", "edit", "a1", NEW, "--by", "anna")
    assert (edited.code, edited.err.startswith("The vote on `A` keeps the words people saw.\n")) == (0, True)
    assert f"  1. {OLD}\n" in run("vote", "cast", "-c", "purpose", "--by", "cem", "A").out
    for answer in (run("vote").out, run("vote", "count", "-c", "purpose").out, run("vote", "show").out):
        assert KEPT in flat(answer)
        assert f"A {OLD} 3" in flat(answer) or "ballots: 3 of 3" in answer
    assert KEPT in flat(run("vote", "replay").out)
    assert NEW in run("vote", "show", "--markdown").out
    assert OLD in run("vote", "show", "--svg").out
    assert NEW not in run("vote", "show", "--svg").out
    (vote,) = json.loads(run("vote", "show", "--json").out)["votes"]
    assert (vote["winner_text"], vote["reworded"]) == (
        OLD,
        [{"idea": "a1aaaaaa", "was": OLD, "now": NEW, "people": []}],
    )
    status = run("status").out
    assert f"✓ {OLD}\n   1 idea says something else than when people voted on it: `leitbild vote`\n" in status
    found = json.loads(run("check", "--json").out)["findings"]
    assert "reworded-in-vote" in {one["code"] for one in found}
    assert "Wir machen Kunden glücklich" in run("draft", "compose", "--dry-run").out


def test_ballots_nobody_opened_a_vote_for_know_the_words_they_were_meant_for(run: Run, file: Path) -> None:
    cast(run, anna="A B", ben="A")
    by_hand(file)
    cast(run, cem="A")
    before = file.read_text(encoding="utf-8")
    refused = run("vote", "count", "-c", "purpose")
    assert (refused.code, f"When Anna and Ben ranked A “{NEW}”, it said something else." in refused.err) == (2, True)
    assert file.read_text(encoding="utf-8") == before
    counted = run("vote", "count", "-c", "purpose", "--yes")
    assert (counted.code, OTHER in flat(counted.out)) == (0, True)
    for words in (("vote",), ("vote", "show"), ("vote", "replay"), ("vote", "show", "--markdown")):
        assert OTHER in flat(run(*words).out)
    assert run("vote", "replay").out.startswith("`A`: identical\n")
    assert "1 idea says something else than when people voted on it" in run("status").out
    assert json.loads(run("status", "--json").out)["columns"][0]["reworded"] == ["a1aaaaaa"]
    found = [
        one for one in json.loads(run("check", "--json").out)["findings"] if one["code"] == "ranked-in-other-words"
    ]
    assert [one["line"] for one in found] == [
        file.read_text(encoding="utf-8").splitlines().index(f"        text: {NEW}") + 1
    ]


def test_words_that_come_after_the_count_change_no_record(run: Run, file: Path) -> None:
    cast(run, anna="A B", ben="A", cem="B")
    assert run("vote", "count", "-c", "purpose").code == 0
    by_hand(file)
    assert "reworded-after-vote" in run("check", "--json").out
    shown = flat(run("vote", "show").out)
    assert KEPT in shown
    assert OTHER not in shown
    assert f"“{OLD}” is the one that stays." in shown
    again = run("vote", "count", "--again", "-c", "purpose")
    assert "nothing changed" in again.out
    assert OTHER in flat(again.out)


@pytest.mark.usefixtures("file")
def test_changing_words_that_ballots_rank_is_asked_first(run: Run) -> None:
    cast(run, anna="A B", ben="A")
    refused = run("idea", "edit", "a1", NEW, "--by", "anna", lang="de")
    assert refused.code == 2
    assert refused.err.startswith("2 Stimmzettel nennen diese Idee so, wie sie jetzt dasteht: Anna, Ben.\n")
    assert "--yes" in refused.err
    assert run("idea", "edit", "a1", NEW, "--by", "anna", "--yes").code == 0
    assert "Als Anna und Ben A einen Platz gaben, stand da etwas anderes." in flat(run("vote", lang="de").out)
    assert run("idea", "edit", "a1", OLD, "--by", "anna", "--yes").code == 0
    assert "something else" not in run("vote").out


def test_a_moved_line_break_a_new_rank_and_ballots_of_old_files_raise_no_alarm(run: Run, file: Path) -> None:
    cast(run, anna="A B", ben="A")
    text = file.read_text(encoding="utf-8").replace(
        f"        text: {OLD}", "        text: |-\n          Kunden\n          glücklich machen"
    )
    text = text.replace("          - a1aaaaaa\n          - b1bbbbbb\n", "          - c1cccccc\n          - b1bbbbbb\n")
    file.write_text(text, encoding="utf-8")
    assert "something else" not in run("vote").out
    seen = [line for line in text.splitlines(keepends=True) if "        seen: " in line]
    file.write_text("".join(line for line in text.splitlines(keepends=True) if line not in seen), encoding="utf-8")
    by_hand(file)
    assert "something else" not in run("vote").out
    assert run("check").code == 0


def test_rounds_of_hands_keep_the_words_that_were_on_the_wall(run: Run, file: Path) -> None:
    assert run("vote", "hands", "-c", "purpose", "--present", "3", stdin="2 1 0\n2 1\n").code == 0
    by_hand(file)
    shown = flat(run("vote", "show").out)
    assert KEPT in shown
    assert f"“{OLD}” is the one that stays." in shown
    assert FILE.replace(OLD, NEW).split("votes:")[0] in file.read_text(encoding="utf-8")
