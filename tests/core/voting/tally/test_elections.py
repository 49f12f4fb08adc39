"""Elections that were really held, or that other programs test themselves with: same rounds, same winner."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from leitbild_cli.core.model import Batch, LeftBy, Method, Stop, TieRule
from leitbild_cli.core.voting.tally.count import Outcome, tally
from leitbild_cli.core.voting.tally.rules import Lot, Rules

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from leitbild_cli.core.voting.tally.ballots import Ranking, Weight
    from leitbild_cli.core.voting.tally.count import Tally

FOLDER = Path(__file__).parents[5] / "shared" / "data" / "elections"
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
SPOILED: Ranking = ("no idea at all",)
STEPS = {"head_to_head": LeftBy.DUEL, "points": LeftBy.POINTS}


def elections() -> list[dict[str, Any]]:
    found = [json.loads(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.json"))]
    return [election for election in found if election["method"] in METHODS]


def valid(ballot: list[Any], options: dict[str, Any]) -> Iterator[list[str]]:
    """The names of a ballot, rank by rank, up to where its election takes it for spoiled."""
    overvote, most = options.get("overvote", "exhaust"), options.get("max_skipped")
    seen: set[str] = set()
    skipped = 0
    for entry in ballot:
        names = entry if isinstance(entry, list) else [entry] if entry else []
        skipped = 0 if names else skipped + 1
        again = options.get("duplicate") == "exhaust" and not seen.isdisjoint(names)
        if again or (most is not None and skipped > most) or (isinstance(entry, list) and overvote == "exhaust"):
            return
        seen.update(names)
        if not isinstance(entry, list) or overvote != "skip":
            yield names


def plain(ballot: list[Any], options: dict[str, Any], left: Mapping[str, int]) -> Ranking:
    """The ballot as a ranking; of several names at one rank the one still in counts, and two of them end it."""
    names: list[str] = []
    looked = 1
    for marks in valid(ballot, options):
        inside = marks if len(marks) == 1 else [name for name in marks if left.get(name, looked) >= looked]
        if len(inside) > 1:
            break
        names += inside
        looked = max([looked, *(left.get(name, 0) + 1 for name in inside)])
    return tuple(names) or (SPOILED if any(ballot) else ())


def ballots(election: dict[str, Any], left: Mapping[str, int]) -> dict[Ranking, Weight]:
    grouped: dict[Ranking, Weight] = {}
    for ballot in election["ballots"]:
        ranking = plain(ballot["ranking"], election["options"], left)
        grouped[ranking] = grouped.get(ranking, 0) + exact(ballot["weight"])
    return grouped


def counted(election: dict[str, Any], ideas: Sequence[str], rules: Rules) -> Tally:
    """Count again until every rank with several names was read by the round in which its ballot gets to it."""
    out = dict.fromkeys(set(election["candidates"]) - set(ideas), 0)
    left: dict[str, int] = dict(out)
    while True:
        result = tally(ballots(election, left), ideas, rules)
        found = {idea: number for number, one in enumerate(result.rounds, start=1) for idea in one.left} | out
        if found == left:
            return result
        left = found


def exact(number: Any) -> Weight:
    return number if isinstance(number, int) else Fraction(str(number))


def rules(options: dict[str, Any], method: str, earlier: int) -> Rules:
    tie = options["tie"]
    return Rules(
        method=METHODS[method],
        stop=Stop(options["stop"].replace("_", "-")),
        batch=Batch(options.get("batch", "none")),
        tie=TIES[tie["mode"]],
        order=tuple(tie.get("order", ())),
        lots=tuple(Lot(round=lot["round"] - earlier, leaves=lot["loser"]) for lot in tie.get("lots", ())),
    )


def transfers(found: Mapping[str, Mapping[str | None, Weight]]) -> dict[str, dict[str, Weight]]:
    named = {idea: {to or "exhausted": votes for to, votes in goals.items()} for idea, goals in found.items()}
    return {idea: goals for idea, goals in named.items() if goals}


@pytest.mark.parametrize("election", elections(), ids=lambda election: election["id"])
def test_an_election_comes_out_as_published(election: dict[str, Any]) -> None:
    expected, dropped = election["expected"], set(election["options"].get("drop_first", ()))
    inside = [name for name in election["candidates"] if name not in election.get("excluded", [])]
    ideas = [name for name in inside if name not in dropped]
    rounds = [one for one in expected["rounds"] if not one["eliminated"] or not dropped.issuperset(one["eliminated"])]
    earlier = len(expected["rounds"]) - len(rounds)  # in these, names that cannot win left, in a round of their own
    result = counted(election, ideas, rules(election["options"], election["method"], earlier))
    assert result.ballots == exact(election["n_ballots"])
    if expected.get("blank_ballots") == election["n_ballots"]:
        assert (result.outcome, result.winner) == (Outcome.ALL_BLANK, None)
        return
    assert result.winner == expected["winner"]
    assert result.blank == expected.get("blank_ballots", result.blank)
    assert set(result.tied) == set(expected.get("unresolved_tie", ()))
    assert len(result.rounds) == len(rounds)
    if earlier:
        compare_counts(tally(ballots(election, {}), inside).rounds[0].counts, expected["rounds"][0]["counts"], set())
    for found, wanted in zip(result.rounds, rounds, strict=True):
        compare(found, wanted, dropped)
    for tie in expected.get("ties", ()):
        compare_tie(result.rounds[tie["round"] - 1 - earlier], tie)


def compare(found: Any, wanted: dict[str, Any], dropped: set[str]) -> None:
    counts = wanted.get("counts", wanted.get("first"))
    if counts is not None:
        compare_counts(found.counts, counts, dropped)
    if "scores" in wanted and "first" not in wanted:
        assert found.counts.keys() == wanted["scores"].keys()
        if found.left:
            assert (found.steps[0].step, found.steps[0].numbers) == (LeftBy.LAST_PLACES, wanted["scores"])
    if "runoff" in wanted:
        assert (found.steps[-1].step, found.steps[-1].numbers) == (LeftBy.DUEL, wanted["runoff"])
    assert set(found.left) == set(wanted["eliminated"]) - dropped
    assert found.exhausted == wanted.get("exhausted", found.exhausted)
    if "transfers" in wanted:
        assert transfers(found.transfers) == wanted["transfers"]


def compare_counts(found: Mapping[str, Weight], wanted: dict[str, Any], dropped: set[str]) -> None:
    assert found == {idea: exact(votes) for idea, votes in wanted.items() if idea not in dropped}


def compare_tie(found: Any, tie: dict[str, Any]) -> None:
    numbers = {step.step: step.numbers for step in found.steps}
    for name, step in STEPS.items():
        if name in tie:
            assert numbers[step] == tie[name]
    if "by" in tie:
        decided = {"head_to_head": "duel", "previous_rounds": "earlier-round", "order": "lot"}
        assert found.by == decided.get(tie["by"], tie["by"])
