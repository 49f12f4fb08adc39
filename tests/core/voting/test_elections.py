"""Elections that were really held, or that other programs test themselves with: same rounds, same winner."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from leitbild_cli.core.model import LeftBy, Method
from leitbild_cli.core.voting import Batch, Duplicate, Lot, Outcome, Overvote, Rules, Stop, TieRule, tally

if TYPE_CHECKING:
    from collections.abc import Mapping

    from leitbild_cli.core.voting import Mark, Ranking, Weight

FOLDER = Path(__file__).parents[4] / "shared" / "data" / "elections"
METHODS = {"irv": Method.IRV, "coombs": Method.COOMBS, "btr": Method.BOTTOM_TWO}
TIES = {
    "none": TieRule.STOP,
    "unspecified": TieRule.STOP,
    "order": TieRule.ORDER,
    "lots": TieRule.LOTS,
    "previous_rounds_then_lots": TieRule.EARLIER_ROUNDS,
    "all": TieRule.ALL_LEAVE,
    "head_to_head_then_points_then_order": TieRule.DUEL_POINTS_LOT,
}
OVERVOTES = {
    "exhaust": Overvote.EXHAUST,
    "skip": Overvote.SKIP,
    "exhaust_if_multiple_continuing": Overvote.EXHAUST_IF_SEVERAL_IN,
}
STEPS = {"head_to_head": LeftBy.DUEL, "points": LeftBy.POINTS}


def elections() -> list[dict[str, Any]]:
    found = [json.loads(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.json"))]
    return [election for election in found if election["method"] in METHODS]


def mark(entry: Any) -> Mark:
    return tuple(entry) if isinstance(entry, list) else entry


def ballots(election: dict[str, Any]) -> dict[Ranking, Weight]:
    grouped: dict[Ranking, Weight] = {}
    for ballot in election["ballots"]:
        ranking = tuple(mark(entry) for entry in ballot["ranking"])
        grouped[ranking] = grouped.get(ranking, 0) + exact(ballot["weight"])
    return grouped


def exact(number: Any) -> Weight:
    return number if isinstance(number, int) else Fraction(str(number))


def rules(options: dict[str, Any], method: str) -> Rules:
    tie = options["tie"]
    return Rules(
        method=METHODS[method],
        stop=Stop(options["stop"].replace("_", "-")),
        batch=Batch(options.get("batch", "none")),
        overvote=OVERVOTES[options.get("overvote", "exhaust")],
        max_skipped=options.get("max_skipped"),
        duplicate=Duplicate(options.get("duplicate", "ignore")),
        drop_first=tuple(options.get("drop_first", ())),
        tie=TIES[tie["mode"]],
        order=tuple(tie.get("order", ())),
        lots=tuple(Lot(round=lot["round"], leaves=lot["loser"]) for lot in tie.get("lots", ())),
    )


def transfers(found: Mapping[str, Mapping[str | None, Weight]]) -> dict[str, dict[str, Weight]]:
    named = {idea: {to or "exhausted": votes for to, votes in goals.items()} for idea, goals in found.items()}
    return {idea: goals for idea, goals in named.items() if goals}


@pytest.mark.parametrize("election", elections(), ids=lambda election: election["id"])
def test_an_election_comes_out_as_published(election: dict[str, Any]) -> None:
    expected, excluded = election["expected"], election.get("excluded", [])
    ideas = [name for name in election["candidates"] if name not in excluded]
    result = tally(ballots(election), ideas, rules(election["options"], election["method"]))
    assert result.ballots == exact(election["n_ballots"])
    if expected.get("blank_ballots") == election["n_ballots"]:
        assert (result.outcome, result.winner) == (Outcome.ALL_BLANK, None)
        return
    assert result.winner == expected["winner"]
    assert result.blank == expected.get("blank_ballots", result.blank)
    assert set(result.tied) == set(expected.get("unresolved_tie", ()))
    assert len(result.rounds) == len(expected["rounds"])
    for found, wanted in zip(result.rounds, expected["rounds"], strict=True):
        compare(found, wanted)
    for tie in expected.get("ties", ()):
        compare_tie(result.rounds[tie["round"] - 1], tie)


def compare(found: Any, wanted: dict[str, Any]) -> None:
    counts = wanted.get("counts", wanted.get("first"))
    if counts is not None:
        assert found.counts == {idea: exact(votes) for idea, votes in counts.items()}
    if "scores" in wanted and "first" not in wanted:
        assert found.counts.keys() == wanted["scores"].keys()
        if found.left:
            assert (found.steps[0].step, found.steps[0].numbers) == (LeftBy.LAST_PLACES, wanted["scores"])
    if "runoff" in wanted:
        assert (found.steps[-1].step, found.steps[-1].numbers) == (LeftBy.DUEL, wanted["runoff"])
    assert set(found.left) == set(wanted["eliminated"])
    assert found.exhausted == wanted.get("exhausted", found.exhausted)
    if "transfers" in wanted:
        assert transfers(found.transfers) == wanted["transfers"]


def compare_tie(found: Any, tie: dict[str, Any]) -> None:
    numbers = {step.step: step.numbers for step in found.steps}
    for name, step in STEPS.items():
        if name in tie:
            assert numbers[step] == tie[name]
    if "by" in tie:
        decided = {"head_to_head": "duel", "previous_rounds": "earlier-round", "order": "lot"}
        assert found.by == decided.get(tie["by"], tie["by"])
