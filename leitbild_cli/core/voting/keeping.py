"""The records of the votes: keeping one, opening a column again, and what a column's vote still takes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.ideas import NothingToDo
from leitbild_cli.core.model import Method, Vote
from leitbild_cli.core.voting.casting import ballots_of, ideas_in, quorum, weighed
from leitbild_cli.core.voting.refusals import ColumnDecided, RoundsUnderWay, VoteClosed
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from leitbild_cli.core.model import Column, Idea, Leitbild, Person


@record(frozen=True, slots=True, kw_only=True)
class Progress:
    """Where a column's vote stands: the ideas in it, the ballots so far, and its record once there is one.

    `lacking` is what the ballots weigh too little for a count.
    """

    column: Column
    ideas: tuple[Idea, ...]
    ballots: int
    blank: int
    quorum: int
    missing: tuple[Person, ...]
    lacking: int = 0
    vote: Vote | None = None


def progress(leitbild: Leitbild) -> tuple[Progress, ...]:
    """Give where the vote stands, column by column."""
    return tuple(_progress(leitbild, column) for column in leitbild.columns)


def put_vote(leitbild: Leitbild, vote: Vote) -> Leitbild:
    """Give the Leitbild with this record in the place of the column's old one, in the order of the columns."""
    order = lookup.column_places(leitbild)
    votes = (*(one for one in leitbild.votes if one.column != vote.column), vote)
    return replace(leitbild, votes=tuple(sorted(votes, key=lambda one: order.get(one.column, len(order)))))


def reopen(leitbild: Leitbild, column: str) -> tuple[Leitbild, Vote]:
    """Take a column's record out, so that ballots and hands count again; the ballots stay where they are."""
    vote = lookup.vote_of(leitbild, column)
    if vote is None:
        raise NothingToDo(_("This column is open already."))
    return replace(leitbild, votes=tuple(one for one in leitbild.votes if one is not vote)), vote


def ensure_open(leitbild: Leitbild, column: str) -> None:
    """Raise ColumnDecided where an idea has won already."""
    vote = lookup.vote_of(leitbild, column)
    if vote is not None and vote.winner is not None:
        raise ColumnDecided(column)


def ensure_takes_ballots(leitbild: Leitbild, column: str, *, now: datetime) -> None:
    """Raise ColumnDecided where an idea has won, VoteClosed where the vote was closed or its time is over."""
    ensure_open(leitbild, column)
    vote = lookup.vote_of(leitbild, column)
    if vote is None or vote.method is Method.HANDS:
        return
    since = over(vote, now=now)
    if since is not None:
        raise VoteClosed(column, since=f"{since:%Y-%m-%d %H:%M} UTC")


def over(vote: Vote, *, now: datetime) -> datetime | None:
    """Give since when ballots don't count any more: the vote was closed, or its time is over; None while they do."""
    return vote.closed or (vote.closes if vote.closes is not None and vote.closes <= now else None)


def ensure_no_rounds(leitbild: Leitbild, column: str) -> None:
    """Raise RoundsUnderWay where a live vote was begun and not finished."""
    vote = lookup.vote_of(leitbild, column)
    if vote is not None and under_way(vote):
        raise RoundsUnderWay(column, round_=len(vote.rounds))


def under_way(vote: Vote) -> bool:
    """Say whether these are rounds of hands that are not finished."""
    return vote.method is Method.HANDS and vote.winner is None


def majority(vote: Vote) -> int | None:
    """Give the first recorded round in which an idea had more than half of the votes that counted."""
    for number, one in enumerate(vote.rounds, start=1):
        votes: list[Decimal] = [count.votes for count in one.counts]
        if votes and 2 * max(votes) > sum(votes):
            return number
    return None


def _progress(leitbild: Leitbild, column: Column) -> Progress:
    vote = lookup.vote_of(leitbild, column.id) or Vote(column=column.id)
    inside = ideas_in(leitbild, vote)
    ballots = ballots_of(leitbild, column.id, ideas=inside, entitled=vote.entitled)
    needed = quorum(leitbild, vote.entitled, vote.weights) if vote.quorum is None else vote.quorum
    weight = sum(weighed(leitbild, vote, inside).values())
    called = lookup.ideas_by_id(leitbild)
    return Progress(
        column=column,
        ideas=tuple(called[one] for one in inside if one in called),
        ballots=len(ballots),
        blank=sum(not ranks for ranks in ballots.values()),
        quorum=needed,
        missing=lookup.missing(leitbild, column.id),
        lacking=max(0, -int((weight - needed) // 1)),
        vote=lookup.vote_of(leitbild, column.id),
    )
