"""A vote in the shape of RCTab's summary JSON, which RCVis and other tools for ranked votes read.

Only what every reader of that format takes is said: `config` with contest, date, jurisdiction, office and threshold,
and `results` with round, tally and tallyResults. Newer programs also write `inactiveBallots`, `summary` and more, but
the published check of the format refuses a file with any other key; readers find the ballots that end from the
transfers to `exhausted`. For the same reason nobody is eliminated in the last round: a round with the winner alone
follows. The format has no place for what settles a tie; the office says by which rules was counted.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from leitbild_cli.view.voting.flow.streams import flow_of
from leitbild_cli.view.voting.names import names
from leitbild_cli.view.voting.result import question

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from leitbild_cli.core.model import Count, Leitbild, Round, Vote
    from leitbild_cli.view.voting.flow.streams import Stage
    from leitbild_cli.view.voting.names import Names

EXHAUSTED = "exhausted"
# Names to which readers of the format give a meaning of their own.
_TAKEN = ("exhausted", "inactive ballots", "residual surplus", "undeclared", "undeclared write-ins", "uwi")


def has_rctab(vote: Vote) -> bool:
    """Say whether the vote can be told in this shape: somebody won in rounds, and it is known where votes went."""
    if vote.winner not in vote.ideas or not vote.rounds or not all(one.counts for one in vote.rounds):
        return False
    named = {count.idea for one in vote.rounds for count in (*one.counts, *_handed(one))}
    return named.issubset(vote.ideas) and flow_of(vote, everything=True).known


def rctab_json(leitbild: Leitbild, vote: Vote) -> dict[str, object]:
    """Give the vote in this shape."""
    flow = flow_of(vote, everything=True)
    called = _names(names(leitbild, vote.ideas), vote)
    config = {
        "contest": question(leitbild, vote.column),
        **({"date": f"{vote.closed:%Y-%m-%d}"} if vote.closed is not None else {}),
        "jurisdiction": leitbild.team or "",
        "office": f"leitbild {vote.column}: {vote.method.value}, rules {vote.rules}, ties {vote.tie.value}",
        "threshold": _threshold(next(stage for stage in reversed(flow.stages) if stage.number is not None)),
    }
    last = len(flow.stages)
    results = [_round(place, stage, vote, called, last=place == last) for place, stage in enumerate(flow.stages, 1)]
    return {"config": config, "results": results}


def _handed(one: Round) -> Iterator[Count]:
    return (count for went in one.transfers for count in went.to)


def _round(place: int, stage: Stage, vote: Vote, called: dict[str, str], *, last: bool) -> dict[str, object]:
    inside = [node for node in stage.nodes if node.idea is not None]
    told: list[dict[str, object]] = [
        {"eliminated": called[str(node.idea)], "transfers": _went(stage, str(node.idea), called)}
        for node in inside
        if node.leaves
    ]
    if last and vote.winner is not None:
        told.append({"elected": called[vote.winner], "transfers": {}})
    tally = {called[str(node.idea)]: _votes(node.votes) for node in inside}
    return {"round": place, "tally": tally, "tallyResults": told}


def _went(stage: Stage, idea: str, called: dict[str, str]) -> dict[str, str]:
    bands = [band for band in stage.bands if band.source == idea]
    return {EXHAUSTED if band.target is None else called[band.target]: _votes(band.votes) for band in bands}


def _names(called: Names, vote: Vote) -> dict[str, str]:
    """Give every idea a name of its own: its words, and its letter before them where they are not enough."""
    words = {idea: called.text(idea).strip() for idea in vote.ideas}
    often = Counter(text.casefold() for text in words.values())
    return {
        idea: text
        if text and often[text.casefold()] == 1 and text.casefold() not in _TAKEN
        else f"{called.letter(idea)} · {text}".rstrip(" ·")
        for idea, text in words.items()
    }


def _threshold(last: Stage) -> str:
    """Give more than half of the votes that counted in the last round: the next whole number."""
    return str(int(sum(node.votes for node in last.nodes if node.idea is not None)) // 2 + 1)


def _votes(votes: Decimal) -> str:
    return f"{votes:f}"
