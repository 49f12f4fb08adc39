"""What parking or merging does to votes that are in: the tally before and after, side by side."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import LeftBy, Method
from leitbild_cli.core.voting.ballot import ballots_of
from leitbild_cli.core.voting.counts import CountTerms, count_column
from leitbild_cli.core.voting.record import outcome
from leitbild_cli.core.voting.tally.count import Outcome
from leitbild_cli.core.voting.votes import is_outside
from leitbild_cli.errors import Refusal
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Collection

    from leitbild_cli.core.model import Leitbild, Vote


class Effect(StrEnum):
    """What a decision does to the outcome of a column."""

    UNCHANGED = "unchanged"
    WINNER = "winner"
    TIE = "tie"
    NO_RESULT = "no-result"
    HANDS = "hands"
    SECRET = "secret"  # noqa: S105  no password: the ballots are not known
    OUTSIDE = "outside"
    UNCOUNTABLE = "uncountable"


@record
class WhatIf:
    """How a column comes out before and after; `round` is that of a tie only a lot ends, and that wasn't there before.

    Hands that were shown cannot be counted again, and secret ballots or those of a table are elsewhere, so nothing is
    known of them; nor of ballots by rules that somebody wrote by hand and nobody can count by.
    `recorded` says that a record of the vote is kept, `opened` that it was opened and nothing is decided yet.
    """

    column: str
    effect: Effect
    was: str | None = None
    now: str | None = None
    round: int | None = None
    recorded: bool = False
    opened: bool = False


def what_if(before: Leitbild, after: Leitbild, column: str) -> WhatIf:
    """Count a column's ballots as things stand and as they would, by the rules of its record."""
    vote = lookup.vote_of(before, column)
    told = WhatIf(column=column, effect=Effect.UNCHANGED, recorded=vote is not None and not lookup.is_reopened(vote))
    told = replace(told, opened=vote is not None and vote.frozen is not None and vote.winner is None)
    unknown = None if vote is None else _unknown(vote)
    if vote is not None and unknown is not None:
        return replace(told, effect=unknown, was=vote.winner, now=vote.winner)
    try:
        old, new = _count(before, column), _count(after, column)
    except Refusal:
        return replace(told, effect=Effect.UNCOUNTABLE)
    return _compared(replace(told, was=old.winner, now=new.winner), old, new)


def what_ifs(before: Leitbild, after: Leitbild) -> tuple[WhatIf, ...]:
    """Give what happens to each column that has ballots or a record, and in which something is parked or merged."""
    touched = _touched(before, after)
    return tuple(
        what_if(before, after, one.id)
        for one in before.columns
        if one.id in touched and (lookup.vote_of(before, one.id) is not None or ballots_of(before, one.id))
    )


def _unknown(vote: Vote) -> Effect | None:
    """Say why nothing can be counted here: what was counted is no ballots, or they are elsewhere."""
    if vote.method is Method.HANDS:
        return Effect.HANDS
    if vote.secret:
        return Effect.SECRET
    return Effect.OUTSIDE if is_outside(vote) else None


def _compared(told: WhatIf, old: Vote, new: Vote) -> WhatIf:
    tie = None if _lot(old) else _lot(new)
    if outcome(new) is Outcome.UNRESOLVED_TIE or (tie and old.winner == new.winner):
        return replace(told, effect=Effect.TIE, round=tie or len(new.rounds))
    if new.winner is None:
        return replace(told, effect=Effect.NO_RESULT)
    return told if old.winner == new.winner else replace(told, effect=Effect.WINNER, round=tie)


def _count(leitbild: Leitbild, column: str) -> Vote:
    chosen = next(one for one in leitbild.columns if one.id == column)
    return count_column(leitbild, chosen, CountTerms(again=True)).vote


def _lot(vote: Vote) -> int | None:
    """Give the first round a lot decides."""
    lots = (place for place, one in enumerate(vote.rounds, start=1) if one.by is LeftBy.LOT)
    return next(lots, None)


def _touched(before: Leitbild, after: Leitbild) -> Collection[str]:
    parked = lookup.parked(before) ^ lookup.parked(after)
    merges = {*before.merged} ^ {*after.merged}
    changed = parked.union(*((one.idea, *one.ideas) for one in merges))
    return {idea.column for _author, idea in lookup.everything(before) if idea.id in changed}
