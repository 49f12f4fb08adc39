"""A result as people and programs are told it, and as a recount gives it again."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given
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
    Merge,
    Person,
    Round,
    Share,
    Stop,
    TieRule,
    Vote,
    Wording,
)
from leitbild_cli.core.voting.record import recorded, replay, tally_column
from leitbild_cli.core.voting.tally.rules import Rules
from leitbild_cli.core.voting.votes import put_vote
from leitbild_cli.file.document import read
from leitbild_cli.file.layout import fresh_text
from leitbild_cli.view.format.machine import json_text
from leitbild_cli.view.voting.flow_svg import flow_svg
from leitbild_cli.view.voting.machine import vote_json
from leitbild_cli.view.voting.result import result_block

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
    vote = recorded(result, rules, closed=NOON)
    return put_vote(leitbild, vote), vote


NINE: list[tuple[str, ...]] = [*[(A, B)] * 4, *[(B, C, A)] * 3, *[(C, B)] * 2]
SPLIT: list[tuple[str, ...]] = [(A, B)] * 3 + [(B, A)] * 3 + [(C,)] * 4
BALLOTS = st.lists(st.lists(st.sampled_from([A, B, C]), max_size=3, unique=True).map(tuple), min_size=1, max_size=9)


@given(BALLOTS)
def test_a_recount_from_the_file_gives_the_same_record(ballots: list[tuple[str, ...]]) -> None:
    leitbild, vote = counted(team(ballots), seed="4-1-6")
    again = read(fresh_text(leitbild)).leitbild
    assert again is not None
    found = replay(again.votes[0], again)
    assert found.equal
    assert found.vote == vote


@example(([(A,), (A,), (B,), (B,), (C, A), (C, B)], [(A,), (A,), (B,), (C, B), (C, A), (B,)]))
@given(BALLOTS.flatmap(lambda ballots: st.tuples(st.just(ballots), st.permutations(ballots))))
def test_who_voted_first_makes_no_difference(pair: tuple[list[tuple[str, ...]], list[tuple[str, ...]]]) -> None:
    one, other = (counted(team(ballots), seed="4-1-6")[1] for ballots in pair)
    assert one == other


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
    told = json.loads(json_text(vote_json(leitbild, whole)))
    assert set(told) >= {one.name for one in fields(Vote)} - {"closed"}
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
    assert stays is not None
    merged = replace(leitbild, merged=(Merge(idea=stays, ideas=(stays, gone)),))
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


def test_ideas_that_leave_together_are_told_in_the_plural_with_the_votes_they_have() -> None:
    batch = [*[(A,)] * 9, *[(B,)] * 3, (C,)]
    leitbild = team(batch)
    result, rules = tally_column(leitbild, "purpose", Rules(quorum=1, batch=Batch.SAFE))
    safe = recorded(result, rules)
    assert "C and B leave together: all their votes (4) are fewer than those of the next idea." in told(leitbild, safe)
    level = [*[(A,)] * 9, *[(B,)] * 3, *[(C,)] * 3]
    leitbild = team(level)
    result, rules = tally_column(leitbild, "purpose", Rules(quorum=1, tie=TieRule.ALL_LEAVE))
    assert "B and C leave with the fewest votes (3)." in told(leitbild, recorded(result, rules))


def told(leitbild: Leitbild, vote: Vote) -> str:
    return " ".join(result_block(leitbild, vote, width=80).split())


@pytest.mark.parametrize("stop", [Stop.MAJORITY, Stop.TWO_LEFT])
def test_a_last_round_in_which_somebody_wins_says_nothing_of_level_ideas(stop: Stop) -> None:
    leitbild = team([*[(A,)] * 9, *[(B,)] * 3, (C,)])
    result, rules = tally_column(leitbild, "purpose", Rules(quorum=1, stop=stop))
    shown = told(leitbild, recorded(result, rules))
    assert "level with" not in shown
    assert "A has more than half of the votes (9) and stays." in shown
