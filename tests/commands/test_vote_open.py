"""`vote open`, `vote close` and counting what was opened: fixed under a hash, closed in time, settled by lot."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Repository, Run

FILE = """\
leitbild: 1
language: de
team: Kundenservice Hotel Sonnenhof

columns:
  purpose: Ziel dieser Abteilung, und wieso gibt es uns
  priorities: Was uns als Abteilung wichtig ist

people:
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
    notes:
  ben:
    name: Ben
    ideas:
      b1bbbbbb:
        column: purpose
        text: Unseren Kunden beistehen
    ballots:
    notes:
  cem:
    name: Cem
    ideas:
      c1cccccc:
        column: purpose
        text: Gelassen bleiben
    ballots:
    notes:

merged:
parked:
votes:
"""
LAST = "    ballots:\n    notes:\n\n"  # of the last person
BALLOT = """\
    ballots:
      purpose:
        ranks:
          - a1aaaaaa
        cast: 2026-11-23T{cast}Z
    notes:

"""
LATER = "2026-11-26T09:05Z"


def cast(run: Run, **ballots: str) -> None:
    for person, ranks in ballots.items():
        assert run("vote", "cast", "--column", "purpose", "--by", person, *ranks.split()).code == 0


def test_opening_says_everything_that_is_fixed(run: Run, file: Path) -> None:
    ran = run("vote", "open", "--yes", "--closes", "+3d", "--weight", "ben=2", "--seed-rule", "Anna throws two dice")
    assert ran.code == 0
    assert re.search(r"frozen: [0-9a-f]{64}\n", file.read_text(encoding="utf-8"))
    assert ran.out == (
        "The vote is open: A.\n"
        "\n"
        "A · Ziel dieser Abteilung, und wieso gibt es uns\n"
        "  A  Kunden glücklich machen\n"
        "  B  Unseren Kunden beistehen\n"
        "  C  Gelassen bleiben\n"
        "\n"
        "Each round the idea with the fewest votes leaves. Ideas without any vote leave\n"
        "together. The rounds go on until one is left.\n"
        "Ties: head to head among them, then with all ideas, then by lot.\n"
        "Where a lot is needed, it comes from: Anna throws two dice\n"
        "3 people vote, the whole team: Anna, Ben and Cem.\n"
        "The ballot of Ben weighs 2.\n"
        "It counts with 3 ballots or more.\n"
        "Ballots count until 26\u00a0Nov\u00a02026, 09:04 UTC.\n"
        "All this is under a seal: `leitbild check` finds whatever is changed by hand.\n"
    )
    assert ran.err == (
        "`B` is left out: one idea only, so there is nothing to choose.\n"
        "Next: vote on A “Ziel dieser Abteilung, und wieso gibt es uns” (ballots missing: 3): "
        "`leitbild vote cast -c A`\n"
    )


def test_opening_speaks_german_and_fits_a_narrow_terminal(run: Run, file: Path) -> None:
    ran = run(
        "vote", "open", "--yes", "--tie", "stop", "--closes", "30.11.2026 17:00", lang="de", env={"COLUMNS": "40"}
    )
    assert ran.code == 0
    assert max(map(len, ran.out.splitlines())) <= 40
    assert "Bei Gleichstand: Die Auszählung hält an" in ran.out
    assert "30.11.2026, 17:00 UTC" in ran.out.replace("\n", " ")
    assert "closes: 2026-11-30T17:00Z\n" in file.read_text(encoding="utf-8")


def test_opening_needs_a_yes_and_a_rehearsal_none(run: Run, file: Path) -> None:
    ran = run("vote", "open")
    assert (ran.code, "--yes" in ran.err, file.read_text(encoding="utf-8")) == (2, True, FILE)
    rehearsed = run("vote", "open", "--dry-run")
    assert (rehearsed.code, "+    frozen: " in rehearsed.out) == (0, True)
    assert file.read_text(encoding="utf-8") == FILE


def test_machines_read_what_was_fixed(run: Run, file: Path) -> None:
    ran = run("vote", "open", "--yes", "--json", "--entitled", "anna,Cem", "--quorum", "2")
    (one,) = json.loads(ran.out)["opened"]
    assert (one["column"], one["entitled"], one["quorum"], one["secret"]) == ("purpose", ["anna", "cem"], 2, False)
    assert one["ideas"][0] == {"id": "a1aaaaaa", "letter": "A", "text": "Kunden glücklich machen"}
    assert f"frozen: {one['frozen']}\n" in file.read_text(encoding="utf-8")
    (shown,) = json.loads(run("vote", "show", "--json").out)["votes"]
    assert shown["ideas"] == one["ideas"]


def test_a_letter_on_the_command_line_is_the_one_that_was_read_out(run: Run, file: Path) -> None:
    opened = run("vote", "open", "--yes", "-c", "purpose").out
    assert "  A  Kunden glücklich machen\n  B  Unseren Kunden beistehen\n  C  Gelassen bleiben\n" in opened
    done = run("vote", "cast", "-c", "purpose", "--by", "cem", "c", "A")
    assert "  1. Gelassen bleiben\n  2. Kunden glücklich machen\n" in done.out
    before = file.read_text(encoding="utf-8")
    unknown = run("vote", "cast", "-c", "purpose", "--by", "cem", "D")
    assert (unknown.code, unknown.err) == (2, "There is no idea D here. There are: A, B, C\n")
    alone = run("vote", "cast", "--by", "cem", "B")
    assert (alone.code, "each column has its own. Name the column too" in alone.err) == (2, True)
    parked = run("idea", "park", "B", "--because", "zu lang")
    assert (parked.code, parked.err.startswith("`B` is a letter; here an idea is named by its id")) == (2, True)
    assert file.read_text(encoding="utf-8") == before
    assert run("idea", "park", "a1", "--because", "hatten wir schon").code == 0
    gone = run("vote", "cast", "-c", "purpose", "--by", "ben", "a")
    assert (gone.code, gone.err) == (2, "There is no idea A here. There are: B, C\n")
    assert "  1. Gelassen bleiben\n" in run("vote", "cast", "-c", "purpose", "--by", "ben", "C").out
    assert run("vote", "count", "-c", "purpose", "--yes").code == 0
    shown = run("vote", "show", "-c", "purpose").out
    assert "B  Unseren Kunden beistehen" in shown
    assert "C  Gelassen bleiben" in shown


def test_a_vote_opened_again_with_one_idea_more_keeps_its_letters(run: Run, file: Path) -> None:
    run("vote", "open", "--yes", "-c", "purpose")
    first = "  ben:\n    name: Ben\n    ideas:\n"
    late = "      a0aaaaaa:\n        column: purpose\n        text: Ganz neu\n"
    file.write_text(file.read_text(encoding="utf-8").replace(first, first + late), encoding="utf-8")
    assert run("vote", "reopen", "-c", "purpose", "--yes").code == 0
    assert "  1. Gelassen bleiben\n" in run("vote", "cast", "-c", "purpose", "--by", "ben", "C").out
    opened = run("vote", "open", "--yes", "-c", "purpose").out
    assert "  C  Gelassen bleiben\n  D  Ganz neu\n" in opened
    assert run("check").code == 0
    assert "A  Kunden glücklich machen" in run("vote", "hands", "-c", "purpose", "--dry-run").err


def test_a_lot_and_an_order_can_be_named_by_letters(run: Run, file: Path) -> None:
    run("vote", "open", "--yes", "-c", "purpose", "--tie", "stop")
    cast(run, anna="a1 b1", ben="b1 a1")
    assert run("vote", "count", "--yes", "--lot", "2:a").code == 0
    assert "        left: a1aaaaaa\n" in file.read_text(encoding="utf-8")
    run("vote", "reopen", "-c", "purpose", "--yes")
    assert run("vote", "open", "--yes", "-c", "purpose", "--tie", "order", "--order", "c,b,a").code == 0
    assert "    order:\n      - c1cccccc\n      - b1bbbbbb\n      - a1aaaaaa\n" in file.read_text(encoding="utf-8")


@pytest.mark.usefixtures("file")
def test_opening_says_which_column_is_left_out_and_why(run: Run) -> None:
    opened = run("vote", "open", "--yes", "--json", lang="de")
    assert opened.err.startswith("`B` bleibt außen vor: nur eine Idee, also nichts zu wählen.\n")
    assert json.loads(opened.out)["left_out"] == [{"column": "priorities", "why": "one-idea"}]
    again = run("vote", "open", "--yes")
    assert again.err.startswith("`A` is left out: its vote is open already.\n`B` is left out: one idea only")


@pytest.mark.usefixtures("file")
def test_reasons_given_with_ballots_are_shown_once_there_is_a_result(run: Run) -> None:
    run("vote", "open", "--yes", "-c", "purpose")
    for person, reason in (("anna", "das sagen die Gäste"), ("ben", "kurz und wahr")):
        run("vote", "cast", "-c", "purpose", "--by", person, "B", "A", "--because", reason)
    cast(run, cem="C")
    assert "kurz und wahr" not in run("vote", "show").out
    run("vote", "count", "-c", "purpose")
    told = "Warum so abgestimmt wurde:\n  Anna (B zuerst): „das sagen die Gäste“\n  Ben (B zuerst): „kurz und wahr“\n"
    assert run("vote", "show", lang="de").out.endswith(told)
    assert "- Ben (B zuerst): „kurz und wahr“" in run("vote", "show", "--markdown", lang="de").out
    (vote,) = json.loads(run("vote", "show", "--json").out)["votes"]
    assert vote["reasons"][1] == {"person": "ben", "reason": "kurz und wahr"}


@pytest.mark.usefixtures("file")
def test_after_a_ballot_the_next_step_is_ones_own(run: Run) -> None:
    assert run("idea", "add", "-c", "priorities", "Ruhe", "--by", "ben").code == 0
    run("vote", "open", "--yes", "--closes", "+3d")
    first = run("vote", "cast", "-c", "purpose", "--by", "anna", "A")
    assert first.err == "Next: your ballot for B “Was uns als Abteilung wichtig ist”: `leitbild vote cast -c B`\n"
    both = run("vote", "cast", "-c", "priorities", "--by", "anna", "A", lang="de")
    assert both.err == ("Als Nächstes: das war alles, danke; jetzt fehlen nur noch die anderen (2): `leitbild vote`\n")
    assert "bis\u00a026.11.2026,\u00a009:04\u00a0UTC" in run("status", lang="de").out


def test_what_votes_would_split_on_is_said_before(run: Run, file: Path) -> None:
    many = "".join(
        f"      d{number}dddddd:\n        column: purpose\n        text: {text}\n"
        for number, text in enumerate(["Kunden glücklich machen.", "Mut", "Ruhe", "Zeit"])
    )
    file.write_text(
        FILE.replace("    ballots:\n    notes:\n\n", f"{many}    ballots:\n    notes:\n\n"), encoding="utf-8"
    )
    ran = run("vote", "open", "--yes")
    assert ran.code == 0
    assert "1 group of ideas may be one thought" in ran.err
    assert "`A`: 7 ideas for 3 people are much to rank." in ran.err


def test_a_few_ideas_are_not_much_to_rank_for_one(run: Run, file: Path) -> None:
    ran = run("vote", "open", "--yes", "--entitled", "anna")
    assert ran.code == 0
    assert "much to rank" not in ran.err
    assert file.exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--closes", "yesterday"), "`yesterday` is no moment"),
        (("--closes", "2026-11-22"), "is over already"),
        (("--closes", "31.02.2027"), "is no moment"),
        (("--weight", "anna"), "is no weight"),
        (("--weight", "anna=-1"), "is no weight"),
        (("--quorum", "4"), "out of reach"),
        (("--order", "a1,b1"), "`c1cccccc`"),
        (("--method", "bottom-two", "--tie", "all"), "cannot all leave"),
        (("--entitled", "zoe"), "zoe"),
    ],
)
def test_what_cannot_be_agreed_is_refused_and_nothing_written(
    run: Run, file: Path, words: tuple[str, ...], told: str
) -> None:
    ran = run("vote", "open", "--yes", "--column", "purpose", *words)
    assert (ran.code, told in ran.err, file.read_text(encoding="utf-8")) == (2, True, FILE)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("2026-11-30", "2026-11-30T23:59Z"),
        ("2026-11-30 17:00", "2026-11-30T17:00Z"),
        ("2026-11-30T17:00+01:00", "2026-11-30T16:00Z"),
        ("30.11.2026, 17:00 Uhr", "2026-11-30T17:00Z"),
        ("in 2 Stunden", "2026-11-23T11:04Z"),
        ("+1w", "2026-11-30T09:04Z"),
    ],
)
def test_a_deadline_may_be_typed_as_people_do(run: Run, file: Path, typed: str, kept: str) -> None:
    assert run("vote", "open", "--yes", "--closes", typed).code == 0
    assert f"closes: {kept}\n" in file.read_text(encoding="utf-8")


def test_a_deadline_is_in_the_time_of_the_place_and_says_so(leitbild_cmd: Run, file: Path) -> None:
    ran = leitbild_cmd("vote", "open", "--yes", "--closes", "2026-11-30T17:00", env={"TZ": "Europe/Berlin"})
    assert "17:00 CET" in ran.out
    assert "closes: 2026-11-30T16:00Z\n" in file.read_text(encoding="utf-8")


@pytest.mark.usefixtures("file")
def test_after_the_deadline_no_ballot_is_taken_and_the_count_is_next(run: Run) -> None:
    assert run("vote", "open", "--yes", "--closes", "+3d").code == 0
    cast(run, anna="a1 b1", ben="a1")
    late = run("vote", "cast", "--column", "purpose", "--by", "cem", "c1", now=LATER)
    assert (late.code, "has been closed since 26\u00a0Nov\u00a02026, 09:04 UTC" in late.err) == (4, True)
    state = run("vote", now=LATER)
    assert "  over since 26\u00a0Nov\u00a02026, 09:04 UTC (SHA-256 " in state.out
    assert (
        state.err
        == "Next: no more ballots for A “Ziel dieser Abteilung, und wieso gibt es uns”: `leitbild vote count -c A`\n"
    )


@pytest.mark.usefixtures("file")
def test_closing_says_who_is_missing_and_whether_it_can_be_counted(run: Run) -> None:
    assert run("vote", "close").err.startswith("No vote is open.")
    run("vote", "open", "--yes")
    cast(run, anna="a1 b1")
    closed = run("vote", "close", now=LATER)
    assert closed.out == (
        "Closed: A. Ballots don't count any more.\n"
        "`A`: ballots: 1 of 3. 1 ballot is lacking for a count.\n"
        "no ballot yet: Ben and Cem\n"
    )
    counted = run("vote", "count", "--column", "purpose", now=LATER)
    assert counted.code == 1
    assert counted.out == (
        "A: 1 ballot is in, 2 are needed; nothing is counted yet.\n"
        "The vote is closed. More ballots need it opened anew:\n"
        "`leitbild vote reopen --column A`.\n"
    )


def test_counting_closes_and_says_who_has_no_ballot(run: Run, file: Path) -> None:
    run("vote", "open", "--yes")
    cast(run, anna="a1 b1", ben="b1 a1")
    cast(run, ben="a1")
    counted = run("vote", "count", "--column", "purpose", "--yes", now=LATER)
    assert counted.code == 0
    assert counted.out.endswith("With this count the vote is closed. No ballot from: Cem.\n")
    assert "1 earlier ballot was replaced.\n" in counted.out
    assert "    closed: 2026-11-26T09:05Z\n" in file.read_text(encoding="utf-8")


def test_a_count_before_its_time_says_till_when_and_who_is_missing_and_wants_a_yes(run: Run, file: Path) -> None:
    run("vote", "open", "--yes", "--closes", "+3d")
    cast(run, anna="a1 b1", ben="b1 a1")
    before = file.read_text(encoding="utf-8")
    refused = run("vote", "count", lang="de")
    assert (refused.code, file.read_text(encoding="utf-8")) == (2, before)
    assert (
        "`A`: noch kein Stimmzettel von Cem. Bis 26.11.2026, 09:04 UTC können Stimmzettel kommen und geändert werden."
    ) in refused.err
    assert "`--yes`" in refused.err
    assert "`--dry-run`" in refused.err
    cast(run, cem="c1")
    complete = run("vote", "count")
    assert complete.code == 2
    assert "`A`: every ballot is in. Until 26\u00a0Nov\u00a02026, 09:04 UTC" in complete.err
    assert run("vote", "count", now=LATER).code == 0


def test_a_dry_run_shows_how_things_stand_and_ends_nothing(run: Run, file: Path) -> None:
    run("vote", "open", "--yes", "--closes", "+3d")
    cast(run, anna="a1 b1", ben="a1")
    before = file.read_text(encoding="utf-8")
    shown = run("vote", "count", "--dry-run", "-c", "purpose")
    assert (shown.code, file.read_text(encoding="utf-8")) == (0, before)
    assert shown.out.startswith("--- ")
    assert shown.err == (
        "A: “Kunden glücklich machen” is the one that stays.\n"
        "`A`: no ballot yet from Cem. "
        "Until 26\u00a0Nov\u00a02026, 09:04 UTC ballots can come and be changed.\n"
        "This only shows how things stand; nothing is ended.\n"
    )


@pytest.mark.usefixtures("file")
def test_a_team_that_opened_nothing_is_asked_about_who_is_missing_too(run: Run) -> None:
    cast(run, anna="a1 b1", ben="a1")
    refused = run("vote", "count", "-c", "purpose")
    assert (refused.code, "`A`: no ballot yet from Cem." in refused.err) == (2, True)
    assert run("vote", "count", "-c", "purpose", "--yes").code == 0
    assert run("vote", "count", "-c", "purpose", "--again").code == 0


@pytest.mark.usefixtures("file")
def test_while_a_vote_runs_its_times_are_local_and_nothing_is_past(leitbild_cmd: Run) -> None:
    here = {"TZ": "Europe/Berlin", "LEITBILD_LANG": "de"}
    past = leitbild_cmd("vote", "open", "--closes", "2026-11-01T16:00", env=here)
    assert "01.11.2026, 16:00 MEZ ist schon vorbei" in past.err
    opened = leitbild_cmd("vote", "open", "--yes", "--closes", "2026-12-24T17:00", env=here)
    assert "Stimmzettel zählen bis 24.12.2026, 17:00 MEZ." in opened.out
    shown = leitbild_cmd("vote", "show", env=here).out
    assert "Eröffnet 23.11.2026, 10:04 MEZ;" in shown
    assert "Stimmzettel zählen bis 24.12.2026, 17:00 MEZ." in shown
    assert "3 Personen dürfen abstimmen; nötige Stimmzettel: 2." in shown
    assert "offen bis 24.12.2026, 17:00 MEZ" in leitbild_cmd("vote", env=here).out


def test_too_few_ballots_leave_the_vote_open(run: Run, file: Path) -> None:
    run("vote", "open", "--yes")
    cast(run, anna="a1")
    before = file.read_text(encoding="utf-8")
    counted = run("vote", "count", "--column", "purpose")
    assert (counted.code, counted.out.endswith("The vote stays open.\n")) == (1, True)
    assert file.read_text(encoding="utf-8") == before


def test_a_tie_that_stops_the_count_says_how_to_go_on(run: Run, file: Path) -> None:
    run("vote", "open", "--yes", "--tie", "stop")
    cast(run, anna="a1 b1", ben="b1 a1")
    level = run("vote", "count", "--column", "purpose", "--yes")
    assert level.code == 1
    assert "Round 2: A and B are level with 1 vote each.\n" in level.out
    assert level.out.endswith(
        "Level in round 2:\n"
        "  A  Kunden glücklich machen (a1aaaaaa)\n"
        "  B  Unseren Kunden beistehen (b1bbbbbb)\n"
        "Draw a lot and say who leaves: `leitbild vote count --column A --lot 2:a1aaaaaa`\n"
        "Or open the vote anew, with another rule: `leitbild vote reopen --column A`.\n"
    )
    assert run("vote", "count", "--column", "purpose", "--yes", "--tie", "lots", "--lot", "2:a1").code == 4
    assert run("vote", "count", "--column", "purpose", "--yes", "--lot", "1:a1").code == 2
    assert run("vote", "count", "--column", "purpose", "--yes", "--lot", "a1").code == 2
    drawn = run("vote", "count", "--column", "purpose", "--yes", "--lot", "2:a1")
    assert (drawn.code, "“Unseren Kunden beistehen” is the one that stays." in drawn.out) == (0, True)
    assert "lots:\n      - round: 2\n        left: a1aaaaaa\n" in file.read_text(encoding="utf-8")
    assert run("vote", "replay").code == 0
    assert run("check").code == 0


@pytest.mark.usefixtures("file")
def test_a_lot_is_drawn_as_was_agreed_or_not_at_all(run: Run) -> None:
    run("vote", "open", "--yes", "--seed-rule", "Anna throws two dice")
    cast(run, anna="a1 b1", ben="b1 a1")
    refused = run("vote", "count", "--column", "purpose", "--yes")
    assert (refused.code, "Anna throws two dice" in refused.err, "--seed" in refused.err) == (2, True, True)
    assert run("vote", "count", "--column", "purpose", "--yes", "--seed", "4-1").code == 0


@pytest.mark.usefixtures("file")
def test_a_team_that_opens_nothing_counts_by_any_rule(run: Run) -> None:
    cast(run, anna="a1 b1", ben="b1 a1", cem="c1")
    level = run("vote", "count", "--column", "purpose", "--tie", "stop")
    assert (level.code, "--tie lots --lot 1:a1aaaaaa" in level.out.replace("\n", " ")) == (1, True)
    ordered = run("vote", "count", "--column", "purpose", "--tie", "order", "--order", "c1,b1,a1", "--stop", "two-left")
    assert (ordered.code, "“Unseren Kunden beistehen” is the one that stays." in ordered.out) == (0, True)
    assert "The rounds end when two are left; the one with more votes wins.\n" in ordered.out


@pytest.mark.usefixtures("file")
def test_parking_in_an_open_vote_asks_why_and_says_what_it_changes(run: Run) -> None:
    run("vote", "open", "--yes")
    cast(run, anna="a1 b1", ben="a1 b1", cem="b1")
    refused = run("idea", "park", "a1")
    assert refused.code == 2
    assert refused.err.startswith(
        "Votes for `A`: “Unseren Kunden beistehen” would win instead of “Kunden glücklich machen”.\n"
    )
    assert run("idea", "park", "a1", "--because", "hatten wir schon").code == 0
    assert "“Unseren Kunden beistehen” is the one that stays." in run("vote", "count", "--column", "purpose").out


def test_check_finds_what_moved_with_its_line(run: Run, file: Path) -> None:
    run("vote", "open", "--yes", "--entitled", "anna,ben")
    text = file.read_text(encoding="utf-8")
    text = text.replace("text: Kunden glücklich machen", "text: Kunden froh machen").replace("quorum: 2", "quorum: 1")
    file.write_text(text.replace(LAST, BALLOT.format(cast="10:00")), encoding="utf-8")
    found = run("check", "--json")
    lines = file.read_text(encoding="utf-8").splitlines()
    told = {one["code"]: lines[one["line"] - 1].strip() for one in json.loads(found.out)["findings"]}
    assert found.code == 1
    assert told["reworded-in-vote"] == "text: Kunden froh machen"
    assert told["terms-changed"].startswith("frozen: ")
    assert told["not-entitled"] == "purpose:"


def test_a_pull_request_with_a_ballot_for_a_closed_vote_is_told(run: Run, file: Path, git_repo: Repository) -> None:
    path = git_repo.path / "leitbild.yaml"
    path.write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    run("vote", "open", "--yes", cwd=git_repo.path)
    run("vote", "close", cwd=git_repo.path)
    git_repo.commit("Closed")
    path.write_text(path.read_text(encoding="utf-8").replace(LAST, BALLOT.format(cast="09:03")), encoding="utf-8")
    found = run("check", "--base", "HEAD", "--author", "Cem", cwd=git_repo.path)
    assert found.code == 1
    assert "The vote on `A` is closed; this ballot came or changed afterwards." in found.out


@pytest.mark.parametrize(
    ("terms", "code", "told"),
    [
        ("    weights:\n      ben: -1\n", 3, "-1 is less than 0."),
        ("    tie: all\n", 2, "`bottom-two` lets exactly two ideas meet"),
        ("    tie: order\n", 2, "ties are settled by an order, and there is none"),
    ],
)
def test_terms_written_by_hand_that_nobody_can_count_by_are_named(
    run: Run, file: Path, terms: str, code: int, told: str
) -> None:
    cast(run, anna="a1 b1", ben="b1")
    run("vote", "open", "--yes", "--column", "purpose", "--method", "bottom-two")
    file.write_text(
        file.read_text(encoding="utf-8").replace("    quorum: 2\n", f"{terms}    quorum: 2\n"), encoding="utf-8"
    )
    counted = run("vote", "count", "--column", "purpose")
    assert (counted.code, told in counted.err) == (code, True)
    assert run("vote", "show").code in (0, 3)


def test_a_hash_that_was_taken_out_of_an_open_vote_is_found(run: Run, file: Path) -> None:
    run("vote", "open", "--yes", "--column", "purpose")
    file.write_text(re.sub(r"    frozen: .*\n", "", file.read_text(encoding="utf-8")), encoding="utf-8")
    found = run("check")
    assert found.code == 1
    assert "What was fixed as the vote on `A` was opened was changed afterwards" in found.out


def test_what_was_fixed_and_is_changed_by_hand_is_found_by_check(run: Run, file: Path) -> None:
    assert run("vote", "open", "--yes").code == 0
    assert run("check").code == 0
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("quorum: 2", "quorum: 1"), encoding="utf-8")
    ran = run("check")
    assert (ran.code, "quorum" in text) == (1, True)
