"""What was fixed as a vote was opened, as JSON with stable keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from leitbild_cli.core.model import Vote


def opened_json(vote: Vote) -> dict[str, object]:
    """Give all of it, with the hash it is sealed by."""
    return {
        "column": vote.column,
        "ideas": [{"id": one.idea, "text": one.text} for one in vote.wording],
        "method": vote.method.value,
        "rules": vote.rules,
        "stop": vote.stop.value,
        "batch": vote.batch.value,
        "tie": vote.tie.value,
        "order": list(vote.order),
        "entitled": list(vote.entitled),
        "weights": {one.person: f"{one.weight:f}" for one in vote.weights},
        "quorum": vote.quorum,
        "seed_rule": vote.seed_rule,
        "secret": vote.secret,
        "opened": _moment(vote.opened),
        "closes": _moment(vote.closes),
        "frozen": vote.frozen,
    }


def _moment(moment: datetime | None) -> str | None:
    return moment.strftime("%Y-%m-%dT%H:%MZ") if moment is not None else None
