"""A vote as a file for others: the result that a recount gives again, RCTab's shape, and JSON with all keys."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import (
    Ballot,
    Batch,
    Column,
    Correction,
    Count,
    Idea,
    LeftBy,
    Leitbild,
    Person,
    Round,
    Share,
    Stop,
    TieRule,
    Vote,
    Wording,
)
from leitbild_cli.core.voting import Rules, put_vote, record, replay, tally_column
from leitbild_cli.file.document import new_text, read
from leitbild_cli.view.voting.differing import first_difference
from leitbild_cli.view.voting.flow.picture import flow_svg
from leitbild_cli.view.voting.machine import vote_json
from leitbild_cli.view.voting.rctab import has_rctab, rctab_json
from leitbild_cli.view.voting.result import result_block
from leitbild_cli.view.voting.resultfile import result_text

if TYPE_CHECKING:
    from collections.abc import Sequence

IDEAS = {"a1aaaaaa": "Kunden glücklich machen", "b1aaaaaa": "Unseren Kunden beistehen", "c1aaaaaa": "Zuhören"}
A, B, C = IDEAS
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def team(ballots: Sequence[tuple[str, ...]], texts: dict[str, str] | None = None) -> Leitbild:
    ideas = tuple(Idea(id=one, column="purpose", text=text) for one, text in (texts or IDEAS).items())
    host = Person(id="host", name="Host", ideas=ideas)
    voters = (
        Person(id=f"p{place}", name=str(place), ballots=(Ballot(column="purpose", ranks=ranks, cast=NOON),))
        for place, ranks in enumerate(ballots)
    )
    columns = (Column(id="purpose", question="Wozu gibt es uns?"),)
    return Leitbild(team="Sonnenhof", columns=columns, people=(host, *voters))


def counted(leitbild: Leitbild, *, seed: str | None = None) -> tuple[Leitbild, Vote]:
    result, rules = tally_column(leitbild, "purpose", Rules(quorum=1, seed=seed))
    vote = record(result, rules, closed=NOON)
    return put_vote(leitbild, vote), vote


NINE: list[tuple[str, ...]] = [*[(A, B)] * 4, *[(B, C, A)] * 3, *[(C, B)] * 2]
SPLIT: list[tuple[str, ...]] = [(A, B)] * 3 + [(B, A)] * 3 + [(C,)] * 4
BALLOTS = st.lists(st.lists(st.sampled_from([A, B, C]), max_size=3, unique=True).map(tuple), min_size=1, max_size=9)


@given(BALLOTS)
def test_a_recount_from_the_file_gives_the_same_bytes(ballots: list[tuple[str, ...]]) -> None:
    leitbild, vote = counted(team(ballots), seed="4-1-6")
    text = result_text(leitbild, [vote])
    again = read(new_text(leitbild)).leitbild
    assert again is not None
    found = replay(again.votes[0], again)
    assert found.equal
    assert result_text(again, [found.vote]) == text


@given(BALLOTS.flatmap(lambda ballots: st.tuples(st.just(ballots), st.permutations(ballots))))
def test_who_voted_first_makes_no_difference(pair: tuple[list[tuple[str, ...]], list[tuple[str, ...]]]) -> None:
    texts = {result_text(*_one_vote(one)) for one in pair}
    assert len(texts) == 1


def _one_vote(ballots: list[tuple[str, ...]]) -> tuple[Leitbild, list[Vote]]:
    leitbild, vote = counted(team(ballots), seed="4-1-6")
    return leitbild, [vote]


def test_another_ballot_makes_another_hash() -> None:
    one, two = (json.loads(result_text(*_one_vote(ballots)))["votes"][0] for ballots in (NINE, [*NINE[1:], (A, B, C)]))
    assert one["rounds"] == two["rounds"]
    assert one["ballots_sha256"] != two["ballots_sha256"]
    assert first_difference(one, two).startswith("the ballots are others now")


def test_the_first_difference_is_said_in_words() -> None:
    one = json.loads(result_text(*_one_vote(NINE)))["votes"][0]
    other = json.loads(json.dumps(one))
    other["rounds"][1]["votes"][A] = 7
    assert first_difference(other, one) == f"round 2, votes, {A}: the file says 7, the recount 4"
    assert not first_difference(one, one)
    assert first_difference({"x": True}, {"x": 1}) == "x: the file says True, the recount 1"
    assert first_difference([1], [1, 2]) == "the whole file: the file says [1], the recount [1, 2]"


def test_the_shape_of_rctab() -> None:
    leitbild, vote = counted(team(NINE))
    assert rctab_json(leitbild, vote) == {
        "config": {
            "contest": "Wozu gibt es uns?",
            "date": "2026-11-23",
            "jurisdiction": "Sonnenhof",
            "office": "leitbild purpose: irv, rules 1, ties duel-points-lot",
            "threshold": "5",
        },
        "results": [
            {
                "round": 1,
                "tally": {"Unseren Kunden beistehen": "3", "Kunden glücklich machen": "4", "Zuhören": "2"},
                "tallyResults": [{"eliminated": "Zuhören", "transfers": {"Unseren Kunden beistehen": "2"}}],
            },
            {
                "round": 2,
                "tally": {"Unseren Kunden beistehen": "5", "Kunden glücklich machen": "4"},
                "tallyResults": [
                    {"eliminated": "Kunden glücklich machen", "transfers": {"Unseren Kunden beistehen": "4"}}
                ],
            },
            {
                "round": 3,
                "tally": {"Unseren Kunden beistehen": "9"},
                "tallyResults": [{"elected": "Unseren Kunden beistehen", "transfers": {}}],
            },
        ],
    }


@given(BALLOTS)
def test_what_readers_of_rctab_check_holds(ballots: list[tuple[str, ...]]) -> None:
    leitbild, vote = counted(team(ballots, dict.fromkeys(IDEAS, "exhausted")))
    if not has_rctab(vote):
        return
    results = json.loads(json.dumps(rctab_json(leitbild, vote)))["results"]
    assert not any("eliminated" in one for one in results[-1]["tallyResults"])
    assert len(results[0]["tally"]) == len(IDEAS)
    gone: set[str] = set()
    for one in results:
        assert gone.isdisjoint(one["tally"])
        assert "exhausted" not in one["tally"]
        for told in one["tallyResults"]:
            if "eliminated" in told:
                gone.add(told["eliminated"])
                assert sum(map(Decimal, told["transfers"].values())) == Decimal(one["tally"][told["eliminated"]])


def test_hands_have_no_rctab() -> None:
    assert not has_rctab(Vote(column="purpose"))
    vote = counted(team(NINE))[1]
    assert not has_rctab(replace(vote, rounds=tuple(replace(one, transfers=()) for one in vote.rounds)))


def test_json_holds_every_field_of_the_record() -> None:
    leitbild, vote = counted(team(SPLIT), seed="dice")
    wrong = Correction(round=1, counts=(Count(idea=A, votes=Decimal(9)),), made=NOON)
    whole = replace(
        vote,
        opened=NOON,
        closes=NOON,
        wording=(Wording(idea=A, text="x"),),
        weights=(Share(person="p0", weight=Decimal("0.5")),),
        replaced=2,
        frozen="f" * 64,
        corrections=(wrong,),
    )
    told = vote_json(leitbild, whole)
    assert set(told) >= {*Vote.__slots__} - {"closed"}
    assert told["weights"] == {"p0": "0.5"}
    assert told["corrections"] == [
        {"round": 1, "step": None, "votes": {A: 9}, "present": None, "left": None, "drawn_by": None,
         "made": "2026-11-23T12:00Z"}
    ]  # fmt: skip
    (split,) = json.loads(json.dumps(told["splits"]))
    assert (split["votes"], split["moved"], split["ahead"], split["partner_left"]) == (3, 3, C, None)


def test_ideas_that_split_the_vote_are_told_with_what_to_do() -> None:
    leitbild, vote = counted(team(SPLIT), seed="dice")
    block = result_block(leitbild, vote, width=200)
    gone, stays = vote.rounds[0].left[0], vote.winner
    assert "may have split the vote: when" in block
    assert block.endswith(f"merge them before another vote: `leitbild idea merge {stays} {gone}`")
    merged = read(new_text(leitbild).replace("merged:\n", f"merged:\n  {stays}:\n    ideas: [{gone}]\n", 1)).leitbild
    assert merged is not None
    assert "split the vote" not in result_block(merged, vote, width=200)


def test_how_a_vote_was_held_is_told_after_its_result() -> None:
    leitbild, vote = counted(team(NINE))
    held = replace(
        vote,
        opened=NOON,
        closes=NOON,
        frozen="0123456789abcdef" * 4,
        entitled=("host", "p0", "p1"),
        weights=(Share(person="p0", weight=Decimal("0.5")),),
    )
    block = result_block(leitbild, held, width=200)
    assert "what was fixed then has the SHA-256 0123456789ab…." in block
    assert "3 people could vote; ballots needed: 1." in block
    assert "Ballots did not all weigh the same: 0\u00a00.5; all others 1." in block
    assert "SHA-256" not in result_block(leitbild, vote, width=200)


@pytest.mark.parametrize(
    "odd",
    [
        {"rounds": ()},
        {"rounds": (Round(),)},
        {"rounds": (Round(left=(A,)),)},
        {"rounds": (Round(left=(A,), by=LeftBy.FEWEST),)},
        {"rounds": (Round(left=(A,), by=LeftBy.LOT),)},
        {"rounds": (Round(counts=(Count(idea="z1zzzzzz", votes=Decimal(3)),)),)},
        {"ideas": ()},
        {"winner": "z1zzzzzz"},
    ],
)
def test_a_record_that_was_changed_by_hand_is_shown_as_it_stands(odd: dict[str, Any]) -> None:
    leitbild, vote = counted(team(NINE))
    vote = replace(vote, **odd)
    for cells in (40, 80):
        assert "Wozu gibt es uns?" in result_block(leitbild, vote, width=cells)
    assert flow_svg(leitbild, [vote]).endswith("</svg>\n")
    assert not has_rctab(vote) or rctab_json(leitbild, vote)
    if "ideas" in odd or "winner" in odd:
        assert not has_rctab(vote)


def test_ideas_that_leave_together_are_told_in_the_plural_with_the_votes_they_have() -> None:
    batch = [*[(A,)] * 9, *[(B,)] * 3, (C,)]
    leitbild = team(batch)
    result, rules = tally_column(leitbild, "purpose", Rules(quorum=1, batch=Batch.SAFE))
    safe = record(result, rules)
    assert "C and B leave together: all their votes (4) are fewer than those of the next idea." in told(leitbild, safe)
    level = [*[(A,)] * 9, *[(B,)] * 3, *[(C,)] * 3]
    leitbild = team(level)
    result, rules = tally_column(leitbild, "purpose", Rules(quorum=1, tie=TieRule.ALL_LEAVE))
    assert "B and C leave with the fewest votes (3)." in told(leitbild, record(result, rules))


def told(leitbild: Leitbild, vote: Vote) -> str:
    return " ".join(result_block(leitbild, vote, width=80).split())


@pytest.mark.parametrize("stop", [Stop.MAJORITY, Stop.TWO_LEFT])
def test_a_last_round_in_which_somebody_wins_says_nothing_of_level_ideas(stop: Stop) -> None:
    leitbild = team([*[(A,)] * 9, *[(B,)] * 3, (C,)])
    result, rules = tally_column(leitbild, "purpose", Rules(quorum=1, stop=stop))
    shown = told(leitbild, record(result, rules))
    assert "level with" not in shown
    assert "A has more than half of the votes (9) and stays." in shown
