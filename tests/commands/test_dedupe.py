"""`dedupe` without a terminal: lists, the sure ones at once, what was decided, and what is refused."""

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
        text: 98 Prozent Kundenzufriedenheit
      a3333333:
        column: culture
        text: Immer freundlich sein
    ballots:
    notes:
  ben:
    name: Ben
    ideas:
      b1111111:
        column: purpose
        text: Unsere Kunden glücklich machen
      b2222222:
        column: purpose
        text: 89 Prozent Kundenzufriedenheit
      b3333333:
        column: culture
        text: Freundlich zu Kunden sein
      b4444444:
        column: culture
        text: Kunden glücklich machen
    ballots:
    notes:

# from here on: the manager
merged:         # ideas judged to be one thought
distinct:
parked:
"""
MERGED = FILE.replace(
    "one thought\n",
    "one thought\n  a1111111:\n    ideas:\n      - b1111111\n    decided: 2026-11-23\n",
)
APART = FILE.replace("distinct:\n", "distinct:\n  - a1111111 b1111111\n")


def test_plain_dedupe_without_a_terminal_is_a_list(run: Run, file: Path) -> None:
    done = run("dedupe")
    assert (done.code, file.read_text()) == (0, FILE)
    first, second = done.out.split("\n\n")
    assert first.splitlines()[0] == "1 · 99% alike · sure · A"
    assert first.splitlines()[1:3] == [
        "  a1111111  Kunden glücklich machen — Anna · stands for all",
        "  b1111111  [Unsere] Kunden glücklich machen — Ben",
    ]
    assert "a3333333  [Immer] freundlich sein — Anna" in second
    assert "98" not in done.out, "98 and 89 are two thoughts"
    assert done.err == (
        "\n2 suggestions, 1 of them sure.\n"
        "One after the other, at a terminal: `leitbild dedupe`\n"
        "The sure ones at once: `leitbild dedupe --batch`\n"
        "4 more pairs only touch: `leitbild dedupe --related`\n"
    )


def test_json_has_ids_texts_score_code_and_reason(run: Run, file: Path) -> None:
    done = run("dedupe", "--json", "--column", "purpose")
    (one,) = json.loads(done.out)["suggestions"]
    assert one["code"] == "fillers"
    assert one["reason"] == "the same apart from small words"
    assert (sorted(one["ids"]), one["ids"][0]) == (["a1111111", "b1111111"], one["standing"])
    assert (one["columns"], one["score"], one["sure"]) == (["purpose"], 0.99, True)
    assert {idea["text"] for idea in one["ideas"]} == {"Kunden glücklich machen", "Unsere Kunden glücklich machen"}
    assert done.err == ""
    assert file.read_text() == FILE


def test_the_sure_ones_are_merged_as_the_dry_run_shows_and_come_apart_again(run: Run, file: Path) -> None:
    shown = run("dedupe", "--batch", "--dry-run")
    assert file.read_text() == FILE
    done = run("dedupe", "--batch", "--yes")
    assert (done.code, done.out) == (0, "2 ideas are one thought now.\nBack: `leitbild dedupe --decisions`.\n")
    assert done.err == "Next: look at the open suggestion: `leitbild dedupe`\n"
    merged = file.read_text()
    added = [line[1:] for line in shown.out.splitlines() if line.startswith("+") and not line.startswith("+++")]
    assert merged == FILE.replace("one thought\n", "one thought\n" + "".join(f"{line}\n" for line in added))
    standing = added[0].strip(" :")
    assert f"back: leitbild idea unmerge {standing}" in run("dedupe", "--decisions").out
    assert run("idea", "unmerge", standing).code == 0
    assert file.read_text() == FILE


def test_json_says_what_was_merged_and_how_much_is_open(run: Run, file: Path) -> None:
    done = run("dedupe", "--apply", "sure", "--json")
    told = json.loads(done.out)
    assert [sorted(one["ids"]) for one in told["merged"]] == [["a1111111", "b1111111"]]
    assert told["open"] == 1
    once = file.read_text()
    assert json.loads(run("dedupe", "--batch", "--json").out)["merged"] == []
    assert file.read_text() == once


def test_applying_twice_changes_nothing_more(run: Run, file: Path) -> None:
    assert run("dedupe", "--apply", "sure").code == 0
    once = file.read_text()
    again = run("dedupe", "--apply", "sure")
    assert (again.code, again.out) == (0, "None is sure enough to be merged without a look.\n")
    assert file.read_text() == once
    assert run("dedupe", "--fail-on", "sure").code == 0
    assert run("dedupe", "--fail-on", "any").code == 1


def test_an_undecided_sure_suggestion_can_fail_a_check(run: Run, file: Path) -> None:
    done = run("dedupe", "--fail-on", "sure", "--json")
    assert done.code == 1
    assert len(json.loads(done.out)["suggestions"]) == 2
    file.write_text(APART, encoding="utf-8")
    assert run("dedupe", "--fail-on", "sure").code == 0


def test_a_pair_kept_apart_is_asked_about_again_once_forgotten(run: Run, file: Path) -> None:
    file.write_text(APART, encoding="utf-8")
    assert "a1111111" not in run("dedupe").out
    told = run("dedupe", "--decisions")
    assert told.out == (
        "Kept apart:\n"
        "    a1111111  Kunden glücklich machen — Anna\n"
        "    b1111111  Unsere Kunden glücklich machen — Ben\n"
        "    back: leitbild dedupe --forget a1111111 b1111111\n"
    )
    done = run("dedupe", "--forget", "a1111111", "b1111111")
    assert done.code == 0
    assert done.out == ("“Kunden glücklich machen” and “Unsere Kunden glücklich machen” may be asked about again.\n")
    assert file.read_text() == FILE
    assert "a1111111" in run("dedupe").out


def test_what_was_decided_is_listed_with_the_way_back(run: Run, file: Path) -> None:
    assert run("dedupe", "--decisions").out == "Nothing is decided yet.\n"
    file.write_text(MERGED, encoding="utf-8")
    assert run("dedupe", "--decisions").out == (
        "One thought:\n"
        "    a1111111  Kunden glücklich machen — Anna\n"
        "  + b1111111  Unsere Kunden glücklich machen — Ben\n"
        "    back: leitbild idea unmerge a1111111\n"
    )
    decided = json.loads(run("dedupe", "--decisions", "--json").out)
    assert decided["merged"][0]["ids"] == ["a1111111", "b1111111"]
    assert decided["distinct"] == []


@pytest.mark.usefixtures("file")
def test_across_columns_the_same_words_are_shown_but_never_sure(run: Run) -> None:
    found = json.loads(run("dedupe", "--across", "--json").out)["suggestions"]
    both = next(one for one in found if len(one["columns"]) > 1)
    assert {"a1111111", "b4444444"} <= set(both["ids"])
    assert both["sure"] is False


def test_what_only_touches_is_shown_without_a_claim(run: Run, file: Path) -> None:
    done = run("dedupe", "--related")
    assert done.code == 0
    assert "a1111111  Kunden glücklich machen — Anna\n  b1111111" not in done.out
    assert file.read_text() == FILE


def test_a_brainstorm_without_doubles_says_so_and_goes_on_to_the_vote(run: Run, file: Path) -> None:
    file.write_text(FILE.replace("Freundlich zu Kunden", "Mutig").replace("Unsere Kunden gl", "Gl"), encoding="utf-8")
    done = run("dedupe", "--column", "culture")
    assert (done.code, done.out) == (0, "No two ideas look like one thought.\n")
    assert "leitbild vote open" in done.err


@pytest.mark.usefixtures("file")
def test_german_is_spoken(run: Run) -> None:
    done = run("dedupe", lang="de")
    assert done.out.startswith("1 · 99\u00a0% ähnlich · sicher · A\n")
    assert "  a1111111  Kunden glücklich machen — Anna · dieser Wortlaut gilt\n" in done.out
    assert done.err.startswith("\n2 Vorschläge, davon 1 sicher.\n")


def test_foreign_text_cannot_paint_the_screen(run: Run, file: Path) -> None:
    file.write_text(
        FILE.replace("Unsere Kunden", '"Unsere \\e[31mKunden').replace("machen\n      b2", 'machen"\n      b2')
    )
    assert "\x1b" not in run("dedupe").out
    assert "\x1b[31m" not in run("dedupe", env={"FORCE_COLOR": "1"}).out


@pytest.mark.parametrize("columns", ["20", "40", "300"])
@pytest.mark.usefixtures("file")
def test_no_line_is_wider_than_the_screen(run: Run, columns: str) -> None:
    out = run("dedupe", env={"COLUMNS": columns}).out
    assert max(len(line) for line in out.splitlines()) <= max(int(columns), 24)


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        (("--batch",), 2, "The confirmation is missing. Give it with `--yes`.\n"),
        (("--batch", "--related"), 2, "Only one of `--batch`, `--related` at a time.\n"),
        (("--related", "--fail-on", "any"), 2, "Only one of `--fail-on`, `--related` at a time.\n"),
        (("--yes",), 2, "`--yes` goes with `--batch`.\n"),
        (("--forget", "a1111111", "b1111111"), 2, "Nobody called these two distinct.\n"),
        (("--forget", "a1111111", "zzz"), 2, None),
        (("--column", "nonsense"), 2, None),
        (("--apply", "all"), 2, None),
    ],
)
def test_what_is_refused_changes_nothing(
    run: Run, file: Path, argv: tuple[str, ...], code: int, said: str | None
) -> None:
    done = run("dedupe", *argv)
    assert (done.code, done.out) == (code, "")
    assert said is None or done.err == said
    assert file.read_text() == FILE


def test_near_pairs_that_are_not_suggested_are_listed_with_the_reason(run: Run, file: Path) -> None:
    done = run("dedupe", "--kept-apart", lang="de")
    assert done.code == 0
    assert done.out.splitlines() == [
        "98 gegen 89: nicht vorgeschlagen",
        "  a2222222  98 Prozent Kundenzufriedenheit — Anna",
        "  b2222222  89 Prozent Kundenzufriedenheit — Ben",
    ]
    assert "leitbild idea merge" in done.err
    found = json.loads(run("dedupe", "--kept-apart", "--json").out)["guarded"]
    assert found == [
        {
            "ids": ["a2222222", "b2222222"],
            "code": "number-differs",
            "reason": "98 against 89",
            "facts": ["98", "89"],
        }
    ]
    assert run("dedupe", "--kept-apart", "--list").code == 2
    assert file.read_text() == FILE


def test_words_that_say_the_same_in_this_team_stand_in_the_file(run: Run, file: Path) -> None:
    text = FILE.replace("Unsere Kunden glücklich machen", "Unsere Gäste glücklich machen")
    file.write_text(text, encoding="utf-8")
    assert "says the same" not in run("dedupe", "--list").out
    with_words = text.replace("parked:\n", "synonyms:   # unsere Wörter\n  - Gast, Kunde\nparked:\n")
    file.write_text(with_words, encoding="utf-8")
    assert "“Kunden” says the same as “Gäste”" in run("dedupe", "--list").out
    done = run("dedupe", "--apply", "sure")
    assert (done.code, "synonyms:   # unsere Wörter\n  - Gast, Kunde\n" in file.read_text()) == (0, True)
    told = run("dedupe", "--decisions").out
    assert told.endswith("Words that say the same, as `synonyms:` in the file has them:\n    Gast, Kunde\n")
    assert json.loads(run("dedupe", "--decisions", "--json").out)["synonyms"] == [["Gast", "Kunde"]]
    added = run("idea", "add", "-c", "culture", "Freundlich zu Gästen sein", "--by", "anna")
    assert "Close to “Freundlich zu Kunden sein” (Ben" in added.err


def test_a_group_of_words_that_is_none_is_refused_with_its_line(run: Run, file: Path) -> None:
    file.write_text(FILE + "synonyms:\n  - unsere Gäste, Kunde\n", encoding="utf-8")
    done = run("dedupe", "--list")
    assert (done.code, done.out) == (3, "")
    assert "single words with commas between, such as `guest, customer`" in done.err
