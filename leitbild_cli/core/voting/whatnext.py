"""What the manager does next about the vote, and about which columns."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Method
from leitbild_cli.core.voting.casting import ballots_of
from leitbild_cli.core.voting.column import countable
from leitbild_cli.core.voting.keeping import openable, over, under_way

if TYPE_CHECKING:
    from datetime import datetime

    from leitbild_cli.core.model import Column, Leitbild


class Action(Enum):
    """What can come next."""

    OPEN = auto()
    WAIT = auto()
    COUNT = auto()


def next_action(leitbild: Leitbild, *, now: datetime) -> tuple[Action, tuple[Column, ...]]:
    """Count what is complete or over, else open what nobody has begun, else wait for ballots or hands."""
    ripe = tuple(one for one in countable(leitbild) if _is_ripe(leitbild, one.id, now=now))
    if ripe:
        return Action.COUNT, ripe
    fresh = tuple(one for one in openable(leitbild) if not ballots_of(leitbild, one.id))
    if fresh and not any(vote.method is Method.HANDS and under_way(vote) for vote in leitbild.votes):
        return Action.OPEN, fresh
    return Action.WAIT, ()


def _is_ripe(leitbild: Leitbild, column: str, *, now: datetime) -> bool:
    """Say whether nothing is to be waited for: every ballot is in, or none counts any more."""
    vote = lookup.vote_of(leitbild, column)
    if vote is None or vote.frozen is None:
        return bool(ballots_of(leitbild, column)) and not lookup.missing(leitbild, column)
    return not lookup.missing(leitbild, column) or over(vote, now=now) is not None
