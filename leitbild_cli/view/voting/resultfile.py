"""The result as a file of its own: canonical JSON that a recount gives again byte for byte.

Keys are sorted, numbers exact, and no moment of writing is in it; ideas are named by id, with their words where these
were fixed as the vote was opened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.voting import majority, outcome
from leitbild_cli.core.voting.papers import ballots_hash, order_of_lots
from leitbild_cli.view.voting.machine import exact, numbers, rounds_json, rules_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.model import Leitbild, Vote

FORMAT = "leitbild-result"
VERSION = 1


def result_text(leitbild: Leitbild, votes: Sequence[Vote]) -> str:
    """Give the file: the results of these columns, each with all it rests on."""
    import json

    held = {"format": FORMAT, "version": VERSION, "votes": [_result(leitbild, vote) for vote in votes]}
    return json.dumps(held, ensure_ascii=False, sort_keys=True, indent=2) + "\n"


def _result(leitbild: Leitbild, vote: Vote) -> dict[str, object]:
    came_to = outcome(vote)
    return {
        **rules_json(vote),
        "ballots": exact(vote.ballots),
        "ballots_sha256": ballots_hash(leitbild, vote),
        "blank": exact(vote.blank),
        "column": vote.column,
        "entitled": sorted(vote.entitled),
        "frozen_sha256": vote.frozen,
        "ideas": list(vote.ideas),
        "lot_order": list(order_of_lots(vote)),
        "majority": majority(vote),
        "members": len(vote.entitled) or None,
        "outcome": None if came_to is None else came_to.value,
        "pairs": {one.idea: numbers(one.above) for one in vote.pairs},
        "quorum": vote.quorum,
        "replaced": vote.replaced,
        "rounds": rounds_json(vote),
        "seed": vote.seed,
        "weights": {one.person: exact(one.weight) for one in vote.weights},
        "winner": vote.winner,
        "wording": {one.idea: one.text for one in vote.wording},
    }
