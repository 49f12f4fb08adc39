"""Counting a column of the file: which columns can be counted, how, and what a count changes in the record."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Batch, LeftBy, Method, Stop, TieRule, Vote, Wording
from leitbild_cli.core.voting.ballot import ballots_of, replacements
from leitbild_cli.core.voting.record import compare, outcome, recorded, rules_of, tally_column
from leitbild_cli.core.voting.refusals import BallotsOutside, FixedTerms, NoOrder, SecretBallots, UnneededLot
from leitbild_cli.core.voting.tally.count import Outcome
from leitbild_cli.core.voting.tally.rules import Rules
from leitbild_cli.core.voting.terms import ensure_order, ensure_together
from leitbild_cli.core.voting.votes import ensure_no_rounds, ensure_open, is_open, is_outside, put_vote, under_way
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from leitbild_cli.core.model import Column, Leitbild
    from leitbild_cli.core.voting.record import Difference
    from leitbild_cli.core.voting.tally.ballots import Ballots
    from leitbild_cli.core.voting.tally.count import Tally
    from leitbild_cli.core.voting.tally.rules import Lot
    from leitbild_cli.core.voting.tally.ties import TieBreak

BY_LOT = (TieRule.LOTS, TieRule.EARLIER_ROUNDS, TieRule.STOP)  # a lot drawn outside may decide a tie


@record
class CountTerms:
    """How to count, as far as somebody said so; the record that is there, or the rules, fill in the rest.

    `order` and `lots` may name ideas of several columns; each column takes its own.
    """

    method: Method | None = None
    stop: Stop | None = None
    batch: Batch | None = None
    tie: TieRule | None = None
    order: tuple[str, ...] = ()
    lots: tuple[Lot, ...] = ()
    seed: str | None = None
    quorum: int | None = None
    again: bool = False


@record
class Counted:
    """A column that was counted: its record, and where it differs from the record there was.

    `vote` is a record also where there is no result, to be told; only one with a winner is to be kept. `lot` says
    that a lot was drawn with a seed that nobody gave, `tied` are the ideas of a tie that nothing settles. A vote that
    was open `ended` with this count, or `waits` for more ballots.
    """

    column: Column
    vote: Vote
    before: Vote | None = None
    changes: tuple[Difference, ...] = ()
    lot: bool = False
    tied: tuple[str, ...] = ()
    ended: bool = False
    waits: bool = False


def countable(leitbild: Leitbild, *, again: bool = False) -> tuple[Column, ...]:
    """Give the columns a count is for: those with ballots or with one idea only; decided ones if it is `again`."""
    return tuple(column for column in leitbild.columns if _is_countable(leitbild, column.id, again=again))


def count_column(
    leitbild: Leitbild,
    column: Column,
    wish: CountTerms,
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
    before = lookup.vote_of(leitbild, column.id)
    if before is not None and before.secret and ballots is None:
        raise SecretBallots(column=column.id)
    if ballots is None and is_outside(before):
        raise BallotsOutside(column=column.id)
    base = _base(column.id, before)
    wish = _own(leitbild, base, wish)
    _ensure_terms(wish, before)
    rules = _rules(column.id, wish, before)
    result, rules = tally_column(leitbild, column.id, rules, vote=base, ballots=ballots)
    _ensure_lots_needed(column.id, wish, result)
    vote = _with_words(leitbild, recorded(result, rules, vote=base, closed=base.closed or closed))
    if ballots is None:
        vote = replace(vote, replaced=replacements(leitbild, column.id, base.entitled) or None)
    was_open = before is not None and is_open(before)
    counted = Counted(
        column=column,
        vote=vote,
        lot=rules.seed is None and result.seed is not None,
        tied=result.tied,
        ended=was_open and _is_final(vote),
        waits=was_open and not _is_final(vote),
    )
    return counted if before is None or before.winner is None else _against(before, counted)


def keep(leitbild: Leitbild, counted: Iterable[Counted]) -> Leitbild:
    """Give the Leitbild with the records of those that have a winner; an open vote that ended in a tie is closed."""
    for one in counted:
        held = lookup.vote_of(leitbild, one.column.id)
        if one.vote.winner is not None:
            leitbild = put_vote(leitbild, one.vote)
        elif one.ended and held is not None:
            leitbild = put_vote(leitbild, replace(held, closed=one.vote.closed))
    return leitbild


def _is_countable(leitbild: Leitbild, column: str, *, again: bool) -> bool:
    vote = lookup.vote_of(leitbild, column)
    if vote is not None and (under_way(vote) or (vote.winner is not None and not again)):
        return False
    if vote is not None and (vote.method is Method.HANDS or vote.secret or is_outside(vote)):
        return False
    inside = lookup.ideas_in(leitbild, _base(column, vote))
    entitled = vote.entitled if vote is not None else ()
    return bool(ballots_of(leitbild, column, ideas=inside, entitled=entitled)) or len(inside) == 1


def _base(column: str, before: Vote | None) -> Vote:
    """Give the vote as it was opened; a result and rounds of hands are left behind, what was fixed is not."""
    if before is None:
        return Vote(column=column)
    if before.method is Method.HANDS:
        return Vote(column=column, opened=before.opened, entitled=before.entitled, quorum=before.quorum)
    if before.winner is None:
        return before
    fixed = before.frozen is not None
    return replace(
        before,
        closed=before.closed if fixed else None,
        wording=before.wording if fixed else (),
        ideas=(),
        seed=None,
        ballots=None,
        blank=None,
        replaced=None,
        rounds=(),
        winner=None,
    )


def _own(leitbild: Leitbild, base: Vote, wish: CountTerms) -> CountTerms:
    """Give the wish with the order and the lots of this column alone."""
    if not wish.order and not wish.lots:
        return wish
    inside = lookup.ideas_in(leitbild, base)
    order = tuple(idea for idea in wish.order if idea in inside)
    if wish.order:
        ensure_order(base.column, order, inside)
    return replace(wish, order=order, lots=tuple(lot for lot in wish.lots if lot.leaves in inside))


def _ensure_terms(wish: CountTerms, before: Vote | None) -> None:
    """Refuse to count an open vote otherwise than was fixed; a lot may be drawn where it was left to one."""
    if before is None or before.frozen is None:
        return
    wished = (
        ("--method", wish.method, before.method),
        ("--stop", wish.stop, before.stop),
        ("--batch", wish.batch, before.batch),
        ("--tie", wish.tie, before.tie),
        ("--order", wish.order or None, before.order),
        ("--quorum", wish.quorum, before.quorum),
    )
    for what, one, fixed in wished:
        if one not in (None, fixed):
            raise FixedTerms(what=what, column=before.column)
    if wish.lots and before.tie not in BY_LOT:
        raise FixedTerms(what="--lot", column=before.column)


def _rules(column: str, wish: CountTerms, before: Vote | None) -> Rules:
    """Count as before where nothing else is wanted; a seed made of the ballots is made of them anew."""
    base = Rules() if before is None or before.method is Method.HANDS else rules_of(before)
    method, tie, lots = wish.method or base.method, wish.tie or base.tie, wish.lots or base.lots
    ensure_together(method, tie)
    seed = wish.seed or (base.seed if base.seed and not _made_of_ballots(base.seed) else None)
    if tie is TieRule.ORDER and not (wish.order or base.order or seed):
        raise NoOrder(column=column)
    return replace(
        base,
        method=method,
        stop=wish.stop or base.stop,
        batch=wish.batch or base.batch,
        tie=TieRule.LOTS if tie is TieRule.STOP and lots else tie,
        order=wish.order or base.order,
        lots=lots,
        seed=seed,
        quorum=wish.quorum,
    )


def _made_of_ballots(seed: str) -> bool:
    return re.fullmatch("[0-9a-f]{64}", seed) is not None


def _ensure_lots_needed(column: str, wish: CountTerms, result: Tally) -> None:
    """Refuse a lot that decides nothing: somebody meant another round, or another idea."""
    drawn = {number for number, one in enumerate(result.rounds, start=1) if any(map(_is_drawn, one.steps))}
    for lot in wish.lots:
        if lot.round not in drawn:
            raise UnneededLot(column=column, round=lot.round, idea=lot.leaves)


def _is_drawn(step: TieBreak) -> bool:
    """Say whether this lot was drawn outside; one that an order decides shows the places in it."""
    return step.step is LeftBy.LOT and not step.numbers


def _is_final(vote: Vote) -> bool:
    """Say whether more ballots could change nothing about this, since it was counted to the end."""
    return outcome(vote) in (Outcome.WON, Outcome.UNOPPOSED, Outcome.UNRESOLVED_TIE)


def _with_words(leitbild: Leitbild, vote: Vote) -> Vote:
    """Give the record with the words that were counted; a vote that was opened has had them since then."""
    if vote.frozen is not None or vote.wording:
        return vote
    texts = lookup.texts(leitbild)
    return replace(vote, wording=tuple(Wording(idea=idea, text=texts[idea]) for idea in vote.ideas if idea in texts))


def _against(old: Vote, counted: Counted) -> Counted:
    """Compare with the record there was; where nothing changed, the moment of the first count stays, too."""
    wording = counted.vote.wording if old.wording else ()  # earlier records of votes that nobody opened have none
    same = replace(counted.vote, closed=old.closed, wording=wording) == old
    vote = old if same else counted.vote
    return replace(counted, vote=vote, before=old, changes=compare(old, counted.vote))
