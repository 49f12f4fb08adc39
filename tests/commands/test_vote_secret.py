"""A secret vote from opening to recount: where its ballots are, where they never are, and what is refused."""

from __future__ import annotations

import json
import re
import stat
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Ran, Repository, Run

PEOPLE = ("anna", "ben", "cem", "dana", "eva", "finn", "gul")
IDEAS = {"anna": "a1aaaaaa", "ben": "b1bbbbbb", "cem": "c1cccccc", "dana": "d1dddddd"}
A, B, C, D = IDEAS.values()
BALLOTS = {
    "anna": (C, A, D, B),
    "ben": (B, A),
    "cem": (A, C, B, D),
    "dana": (A, D, C),
    "eva": (D, B, C, A),
    "finn": (),
    "gul": (B, C, A),
}
HEAD = """\
leitbild: 1
language: en
team: Front desk

columns:
  purpose: Why are we here?
  culture: What are our values?

people:
"""


def block(person: str) -> str:
    ideas = (
        f"      {IDEAS[person]}:\n        column: purpose\n        text: Idea of {person}\n" if person in IDEAS else ""
    )
    return f"  {person}:\n    name: {person.title()}\n    ideas:\n{ideas}    ballots:\n    notes:\n"


def text(people: tuple[str, ...] = PEOPLE) -> str:
    return HEAD + "".join(block(person) for person in people)


@pytest.fixture
def team(git_repo: Repository) -> Repository:
    (git_repo.path / "leitbild.yaml").write_text(text())
    git_repo.commit("Ideas")
    return git_repo


@pytest.fixture
def vote(team: Repository, run: Run) -> Run:
    """Call `leitbild vote …` in the team's repository."""

    def call(*argv: str, **given: object) -> Ran:
        return run("vote", *argv, **{"cwd": team.path, **given})  # type: ignore[arg-type]

    return call


def opened(vote: Run, *more: str) -> None:
    assert vote("open", "--secret", "--column", "purpose", "--yes", *more).code == 0


def receipt(ran: Ran) -> str:
    assert ran.code == 0, ran.err
    found = re.search(r"[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}", ran.out)
    assert found is not None
    return found[0]


def cast(vote: Run, person: str, *more: str, cwd: Path | None = None) -> str:
    ranks = BALLOTS[person] or ("--blank",)
    words = ("cast", *ranks, "--column", "purpose", "--by", person, *more)
    return receipt(vote(*words, cwd=cwd) if cwd else vote(*words))


def everything_in_git(repository: Repository) -> str:
    """Give every patch of every branch and every object there is, also those no branch leads to."""
    listed = repository.git("cat-file", "--batch-all-objects", "--batch-check=%(objecttype) %(objectname)").out
    named = [line.split()[1] for line in listed.splitlines() if not line.startswith("tree")]
    objects = (repository.git("cat-file", "-p", name).out for name in named)
    return "\n".join([repository.git("log", "-p", "--all").out, *objects])


def test_a_whole_run_leaves_no_ballot_in_git_and_no_name_beside_one(team: Repository, vote: Run) -> None:
    opened(vote)
    team.commit("Open the vote")
    words = [cast(vote, person) for person in PEOPLE[:5]]
    team.commit("Whatever else happened meanwhile")
    words += [cast(vote, person) for person in PEOPLE[5:]]
    changed = receipt(vote("cast", A, D, C, "--column", "purpose", "--by", "dana", "--receipt", words[3]))
    assert changed == words[3]
    assert team.git("status", "--porcelain").out == ""
    counted = vote("count", "--column", "purpose")
    assert counted.code == 0
    team.commit("Count")

    ballots = team.path / ".leitbild" / "ballots"
    box = ballots / "purpose.json"
    assert [stat.S_IMODE(one.stat().st_mode) for one in (ballots, box)] == [0o700, 0o600]
    assert team.git("status", "--porcelain", "--ignored").out == "!! .leitbild/\n"
    team.git("add", "--all")
    assert team.git("ls-files").out == "leitbild.yaml\n"
    inside = json.loads(box.read_text())
    assert sorted(map(tuple, inside["ballots"].values())) == sorted(BALLOTS.values())
    assert not any(name in json.dumps(inside["ballots"]) for name in PEOPLE)

    kept = everything_in_git(team)
    assert not any(word in kept + box.read_text() for word in words)
    assert "pairs:" in kept
    assert "ranks:" not in kept
    assert inside["salt"] not in kept
    for ranks in filter(None, BALLOTS.values()):
        assert not re.search(r"\W+".join(ranks), kept), ranks
    lines = [line for line in kept.splitlines() if any(f"{name}:" in line or name.title() in line for name in PEOPLE)]
    named = [line for line in lines if sum(idea in line for idea in IDEAS.values())]
    assert named == []
    log = team.git("log", "--format=%s", "-S", "pairs:", "--", "leitbild.yaml").out
    assert log == "Count\n"  # the tally came in one commit


def test_the_record_holds_rounds_table_and_hash(team: Repository, vote: Run) -> None:
    opened(vote)
    for person in PEOPLE:
        cast(vote, person)
    vote("count", "--column", "purpose")
    told = json.loads(vote("show", "--json").out)["votes"][0]
    assert (told["secret"], told["ballots"], told["blank"]) == (True, 7, 1)
    written = (team.path / "leitbild.yaml").read_text()
    assert re.search(r"    box: [0-9a-f]{64}\n    pairs:\n      a1aaaaaa:\n        above:\n", written)
    assert "transfers:" in written
    assert vote("replay").out == "`A`: identical\n"
    assert "not in the file (box SHA-256" in vote("show").out


def test_up_to_five_ballots_leave_the_votes_of_each_round_only(team: Repository, vote: Run) -> None:
    opened(vote)
    for person in PEOPLE[:5]:
        cast(vote, person)
    told = " ".join(vote("count", "--column", "purpose", "--yes").out.split())
    assert "only the votes of each round are kept" in told
    assert "No ballot from: Finn and Gul." in told
    written = (team.path / "leitbild.yaml").read_text()
    assert "pairs:" not in written
    assert "transfers:" not in written
    assert vote("replay").code == 0
    assert "box:" in written


def test_without_the_box_a_recount_checks_what_can_be_checked(team: Repository, vote: Run) -> None:
    opened(vote)
    for person in PEOPLE:
        cast(vote, person)
    vote("count", "--column", "purpose")
    assert vote("box", "--empty", "--column", "purpose").code == 2  # asks
    emptied = vote("box", "--empty", "--column", "purpose", "--yes")
    assert (emptied.code, emptied.out) == (0, "The box for `A` is gone.\n")
    assert not (team.path / ".leitbild").exists()
    told = vote("replay")
    assert told.code == 0
    assert "not on this machine, so nothing was counted again" in " ".join(told.out.split())
    path = team.path / "leitbild.yaml"
    path.write_text(re.sub(r"(counts:\n          \w+: )(\d+)", r"\g<1>6", path.read_text(), count=1))
    told = vote("replay")
    assert told.code == 1
    assert "don't agree" in " ".join(told.out.split())
    assert vote("count", "--again", "--column", "purpose").code == 4


def test_another_box_than_was_counted_is_noticed(team: Repository, vote: Run) -> None:
    opened(vote)
    for person in PEOPLE:
        cast(vote, person)
    vote("count", "--column", "purpose")
    box = team.path / ".leitbild" / "ballots" / "purpose.json"
    box.write_text(box.read_text().replace(f'["{B}", "{A}"]', f'["{A}", "{B}"]'))
    told = vote("replay")
    assert told.code == 1
    assert "holds other ballots than were counted" in " ".join(told.out.split())


def test_nobody_votes_twice_and_only_the_receipt_takes_a_ballot_back(vote: Run) -> None:
    opened(vote)
    word = cast(vote, "ben")
    again = vote("cast", A, "--column", "purpose", "--by", "ben")
    assert again.code == 4
    assert "in the box already" in again.err
    assert vote("withdraw", "--column", "purpose", "--by", "anna", "--receipt", word).code == 2
    assert vote("withdraw", "--column", "purpose", "--by", "ben").code == 2
    assert vote("withdraw", "--column", "purpose", "--by", "ben", "--receipt", word.upper()).code == 0
    cast(vote, "ben")


def test_a_ballot_elsewhere_is_not_cast_into_a_box_nobody_counts(team: Repository, vote: Run, tmp_path: Path) -> None:
    opened(vote)
    team.commit("Open")
    colleague = tmp_path / "colleague"
    team.git("clone", "--quiet", ".", str(colleague))
    told = vote("cast", A, "--by", "ben", cwd=colleague)
    assert told.code == 4
    assert "Cast the ballot on the machine that has it." in " ".join(told.err.split())
    assert not (colleague / ".leitbild").exists()
    assert "its box is not on this machine" in vote(cwd=colleague).err


def test_a_reason_has_no_place_in_a_secret_vote(vote: Run) -> None:
    opened(vote)
    assert vote("cast", A, "--by", "ben", "--because", "Guests").code == 2


def test_what_is_for_secret_votes_is_refused_in_a_public_one(team: Repository, vote: Run) -> None:
    told = vote("cast", A, "--by", "ben", "--receipt", "abcd-efgh-jkmn")
    assert told.code == 2
    assert "is not secret" in told.err
    assert "cast" not in (team.path / "leitbild.yaml").read_text()


def test_public_ballots_keep_a_vote_from_being_opened_as_secret(team: Repository, vote: Run) -> None:
    vote("cast", A, B, "--by", "ben")
    told = vote("open", "--secret", "--column", "purpose", "--yes")
    assert told.code == 4
    assert "vote withdraw --column A --by PERSON" in told.err
    assert not (team.path / ".leitbild").exists()


def test_weights_keep_a_vote_from_being_secret(vote: Run) -> None:
    told = vote("open", "--secret", "--column", "purpose", "--yes", "--weight", "ben=2")
    assert told.code == 4
    assert "the weight says whose" in told.err


def test_a_ballot_in_a_block_is_a_finding_and_does_not_count(team: Repository, vote: Run, run: Run) -> None:
    opened(vote)
    for person in PEOPLE[1:]:
        cast(vote, person)
    path = team.path / "leitbild.yaml"
    mine = "    ballots:\n      purpose:\n        ranks:\n          - d1dddddd\n        cast: 2026-11-23T09:30Z\n"
    path.write_text(path.read_text().replace("    ballots:\n", mine, 1))
    found = run("check", "--json", cwd=team.path)
    assert "ballot-in-the-open" in found.out
    vote("count", "--column", "purpose", "--yes")
    assert json.loads(vote("show", "--json").out)["votes"][0]["ballots"] == 6


def test_who_looks_sees_how_many_voted_here_and_who_is_missing(team: Repository, vote: Run, run: Run) -> None:
    opened(vote)
    for person in PEOPLE[:6]:
        cast(vote, person)
    told = vote()
    assert "ballots: 6 of 7" in told.out
    assert "no ballot yet: Gul" in told.out
    assert "in the box on this machine" in told.err
    assert json.loads(vote("--json").out)["columns"][0]["missing"] == ["gul"]
    assert "gul" not in team.git("diff").out.replace("      - gul", "")
    assert "6" in run("status", cwd=team.path).out
    assert "6 ballots of 7 in the box" in vote("box").out


def test_every_next_step_knows_the_box_and_calls_no_secret_ballot_a_contradiction(
    team: Repository, vote: Run, run: Run
) -> None:
    (team.path / "leitbild.yaml").write_text(text().replace("  culture: What are our values?\n", ""))
    opened(vote)
    team.commit("Open")
    cast_once = vote("cast", C, "--column", "purpose", "--by", "cem")
    assert "Next: vote on A “Why are we here?” (ballots missing: 6)" in " ".join(cast_once.err.split())
    for person in ("anna", "ben", "dana", "eva", "finn", "gul"):
        cast(vote, person)
    for words in (("vote", "show"), ("vote", "box"), ("vote", "replay"), ("status",), ("idea", "list"), ("check",)):
        said = " ".join(run(*words, cwd=team.path).err.split())
        assert "ballots missing" not in said
        assert "contradict" not in said
    reworded = " ".join(run("idea", "edit", A, "Another idea", "--by", "anna", cwd=team.path).err.split())
    assert "Next: everybody has voted: `leitbild vote count`" in reworded


def test_closing_names_only_those_who_have_no_ballot_in_the_box(vote: Run) -> None:
    opened(vote)
    for person in PEOPLE[:6]:
        cast(vote, person)
    told = vote("close", "--column", "purpose", "--yes").out
    assert "Gul" in told
    assert "Anna" not in told
    assert vote("cast", A, "--by", "gul").code == 4


def test_opening_says_what_secrecy_cannot_hide(vote: Run) -> None:
    told = " ".join(vote("open", "--secret", "--column", "purpose", "--yes").err.split())
    for words in ("whole rankings can be guessed", "Ideas bear names", "types a ballot", "git clean -fdx"):
        assert words in told


def test_a_dry_run_leaves_the_box_and_every_file_alone(team: Repository, vote: Run) -> None:
    opened(vote)
    word = cast(vote, "ben")
    before = (team.path / ".leitbild" / "ballots" / "purpose.json").read_bytes()
    assert vote("cast", A, "--by", "cem", "--dry-run").out == "Nothing was written.\n"
    assert vote("withdraw", "--by", "ben", "--receipt", word, "--dry-run").code == 0
    assert vote("box", "--empty", "--column", "purpose", "--dry-run").code == 0
    assert (team.path / ".leitbild" / "ballots" / "purpose.json").read_bytes() == before


def test_a_seed_from_the_environment_does_not_draw_receipts(vote: Run) -> None:
    opened(vote)
    first = receipt(vote("cast", A, "--by", "ben", env={"LEITBILD_SEED": "1"}))
    vote("withdraw", "--by", "ben", "--receipt", first)
    assert receipt(vote("cast", A, "--by", "ben", env={"LEITBILD_SEED": "1"})) != first


def test_a_box_of_an_earlier_vote_stands_in_the_way_until_it_is_emptied(vote: Run) -> None:
    opened(vote)
    cast(vote, "ben")
    vote("reopen", "--column", "purpose", "--yes")
    told = vote("open", "--secret", "--column", "purpose", "--quorum", "2", "--yes")
    assert told.code == 4
    assert "vote box --empty" in told.err
    assert vote("box", "--empty", "--column", "purpose", "--yes").code == 0
    opened(vote, "--quorum", "2")


def test_a_reopened_vote_stays_secret_and_takes_no_ballot_until_it_is_opened(team: Repository, vote: Run) -> None:
    opened(vote)
    for person in PEOPLE:
        cast(vote, person)
    vote("count", "--column", "purpose")
    told = vote("reopen", "--column", "purpose", "--yes").err
    assert "is secret and stays so" in told
    assert "vote open --column A" in told
    before = (team.path / "leitbild.yaml").read_bytes()
    (team.path / "t.csv").write_text("Name,1st choice\nBen,A\n")
    for words in (
        ("cast", A, "--by", "ben"),
        ("import", "t.csv", "--by", "anna", "--column", "purpose"),
        ("count", "--yes"),
    ):
        refused = vote(*words)
        assert refused.code != 0
        assert "Traceback" not in refused.err
        assert (team.path / "leitbild.yaml").read_bytes() == before
        assert "No vote was opened on `A`." in refused.err
    assert "not on this machine" not in vote().err
    assert vote("open", "--column", "purpose", "--yes").code == 0
    assert "secret: true" in (team.path / "leitbild.yaml").read_text()
    assert vote("cast", A, "--by", "ben").code == 4  # the ballots are still in the box
    assert vote("count", "--column", "purpose").code == 0


def test_hands_are_not_raised_in_a_vote_that_was_opened_as_secret(team: Repository, vote: Run) -> None:
    opened(vote)
    before = (team.path / "leitbild.yaml").read_bytes()
    told = vote("hands", "--column", "purpose", "--present", "5", stdin="1\n" * 9)
    assert told.code == 4
    assert "is secret" in told.err
    assert (team.path / "leitbild.yaml").read_bytes() == before


def test_the_words_are_there_in_german(vote: Run) -> None:
    opened(vote)
    told = vote("cast", A, "--by", "ben", lang="de")
    assert "ist in der Urne" in told.out
    assert "Beleg:" in told.out
    assert "getrennt vom Namen" in " ".join(told.err.split())


def test_check_waits_only_for_those_who_have_no_ballot_in_the_box(team: Repository, vote: Run, run: Run) -> None:
    (team.path / "leitbild.yaml").write_text(text().replace("  culture: What are our values?\n", ""))
    opened(vote)
    cast(vote, "anna")
    assert "ballots missing: 6" in run("check", cwd=team.path).err
