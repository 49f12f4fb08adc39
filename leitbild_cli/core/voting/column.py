"""Counting a column of the file: which columns can be counted, and what a count changes in the record."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Method, Vote
from leitbild_cli.core.voting.casting import ballots_of, standing
from leitbild_cli.core.voting.keeping import ensure_no_rounds, ensure_open, put_vote, under_way, vote_of
from leitbild_cli.core.voting.recording import compare, record, rules_of, tally_column
from leitbild_cli.core.voting.refusals import FixedTerms
from leitbild_cli.core.voting.rules import Rules

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from leitbild_cli.core.model import Column, Leitbild
    from leitbild_cli.core.voting.marks import Ballots
    from leitbild_cli.core.voting.recording import Difference


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """How to count, as far as somebody said so; the record that is there, or the rules, fill in the rest."""

    method: Method | None = None
    seed: str | None = None
    quorum: int | None = None
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A column that was counted: its record, and where it differs from the record there was.

    `vote` is a record also where there is no result, to be told; only one with a winner is to be kept. `lot` says
    that a lot was drawn with a seed that nobody gave.
    """

    column: Column
    vote: Vote
    before: Vote | None = None
    changes: tuple[Difference, ...] = ()
    lot: bool = False


def countable(leitbild: Leitbild, *, again: bool = False) -> tuple[Column, ...]:
    """Give the columns a count is for: those with ballots or with one idea only; decided ones if it is `again`."""
    return tuple(column for column in leitbild.columns if _is_countable(leitbild, column.id, again=again))


def count_column(
    leitbild: Leitbild,
    column: Column,
    wish: Wish,
    *,
    closed: datetime | None = None,
    ballots: Ballots | None = None,
) -> Counted:
    """Count the ballots of a column; refuse one that is decided, or in the middle of its hands, if not `again`.

    `ballots` are those kept outside the file; without them, those in it are counted.
    """
    if not wish.again:
        ensure_open(leitbild, column.id)
        ensure_no_rounds(leitbild, column.id)
    before = vote_of(leitbild, column.id)
    _ensure_terms(wish, before)
    base = _base(column.id, before)
    result, rules = tally_column(leitbild, column.id, _rules(wish, before), vote=base, ballots=ballots)
    vote = record(result, rules, vote=base, closed=base.closed or closed)
    old = before if before is not None and before.winner is not None else None
    lot = rules.seed is None and result.seed is not None
    if old is None:
        return Counted(column=column, vote=vote, lot=lot)
    same = replace(vote, closed=old.closed) == old  # then the moment of the first count stays, too
    return Counted(column=column, vote=old if same else vote, before=old, changes=compare(old, vote), lot=lot)


def keep(leitbild: Leitbild, counted: Iterable[Counted]) -> Leitbild:
    """Give the Leitbild with the records of those that have a winner."""
    for one in counted:
        if one.vote.winner is not None:
            leitbild = put_vote(leitbild, one.vote)
    return leitbild


def _is_countable(leitbild: Leitbild, column: str, *, again: bool) -> bool:
    vote = vote_of(leitbild, column)
    if vote is not None and (under_way(vote) or (vote.winner is not None and not again)):
        return False
    if vote is not None and vote.method is Method.HANDS:
        return False
    return bool(ballots_of(leitbild, column)) or len(standing(leitbild, column)) == 1


def _ensure_terms(wish: Wish, before: Vote | None) -> None:
    """Refuse to count an open vote by another method or quorum than was fixed."""
    if before is None or before.frozen is None:
        return
    if wish.method not in (None, before.method):
        raise FixedTerms(before.column, what="--method")
    if wish.quorum not in (None, before.quorum):
        raise FixedTerms(before.column, what="--quorum")


def _base(column: str, before: Vote | None) -> Vote:
    """Give the vote as it was opened; a result and rounds of hands are left behind, what was fixed is not."""
    if before is None:
        return Vote(column=column)
    if before.method is Method.HANDS:
        return Vote(column=column, opened=before.opened, entitled=before.entitled, quorum=before.quorum)
    if before.winner is None:
        return before
    return replace(before, closed=None, ideas=(), seed=None, ballots=None, blank=None, rounds=(), winner=None)


def _rules(wish: Wish, before: Vote | None) -> Rules:
    """Count as before where nothing else is wanted; a seed made of the ballots is made of them anew."""
    if before is None or before.method is Method.HANDS:
        return Rules(method=wish.method or Method.IRV, seed=wish.seed, quorum=wish.quorum)
    seed = wish.seed or (before.seed if before.seed and not _made_of_ballots(before.seed) else None)
    return replace(rules_of(before), method=wish.method or before.method, seed=seed, quorum=wish.quorum)


def _made_of_ballots(seed: str) -> bool:
    return re.fullmatch("[0-9a-f]{64}", seed) is not None
