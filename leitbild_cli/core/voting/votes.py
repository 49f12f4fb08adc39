"""The records of votes: opened, closed, kept and opened again, and what a column's vote still takes."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.columns import find_column
from leitbild_cli.core.ideas import NothingToDo
from leitbild_cli.core.model import Method, Vote, Wording
from leitbild_cli.core.voting.frozen import seal
from leitbild_cli.core.voting.refusals import (
    AlreadyOpened,
    ColumnDecided,
    NothingToVoteOn,
    NotOpened,
    RoundsUnderWay,
    VoteClosed,
)
from leitbild_cli.core.voting.tally.rules import VERSION
from leitbild_cli.core.voting.terms import ensure_fit, quorum
from leitbild_cli.language import _, moment

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from leitbild_cli.core.model import Column, Leitbild
    from leitbild_cli.core.voting.terms import Terms


def open_vote(leitbild: Leitbild, column: str, terms: Terms, *, now: datetime) -> tuple[Leitbild, Vote]:
    """Fix what the vote on a column is about; refuse one that is open, decided, or has no idea."""
    ensure_open(leitbild, column)
    ensure_no_rounds(leitbild, column)
    before = lookup.vote_of(leitbild, column)
    if before is not None and before.frozen is not None:
        raise AlreadyOpened(column=column)
    ideas = lookup.standing(leitbild, column)
    if not ideas:
        raise NothingToVoteOn(column=column)
    entitled = terms.entitled or tuple(person.id for person in leitbild.people)
    ensure_fit(column, terms, [idea.id for idea in ideas], entitled)
    vote = Vote(
        column=column,
        method=terms.method,
        rules=VERSION,
        stop=terms.stop,
        batch=terms.batch,
        tie=terms.tie,
        order=terms.order,
        secret=terms.secret or (before is not None and before.secret),
        opened=now,
        closes=terms.closes,
        wording=tuple(Wording(idea=idea.id, text=idea.text) for idea in ideas),
        letters=_letters(before, [idea.id for idea in ideas]),
        reopened=before.reopened if before is not None else None,
        entitled=entitled,
        weights=terms.weights,
        quorum=quorum(leitbild, entitled, terms.weights) if terms.quorum is None else terms.quorum,
        seed_rule=terms.seed_rule,
    )
    vote = replace(vote, frozen=seal(vote))
    return put_vote(leitbild, vote), vote


def _letters(before: Vote | None, ideas: Sequence[str]) -> tuple[str, ...]:
    """Give the order of letters a vote had before, with new ideas at the end; () where it is that of the ideas."""
    kept = before.letters if before is not None else ()
    order = (*kept, *(idea for idea in ideas if idea not in kept))
    return () if order == tuple(ideas) else order


def openable(leitbild: Leitbild) -> tuple[Column, ...]:
    """Give the columns a vote can be opened on: not open, not decided, no hands shown yet, and two ideas at least."""
    free = (one for one in leitbild.columns if (vote := lookup.vote_of(leitbild, one.id)) is None or _is_free(vote))
    return tuple(one for one in free if len(lookup.standing(leitbild, one.id)) > 1)


class LeftOut(StrEnum):
    """Why no vote can be opened on a column."""

    NO_IDEA = "no-idea"
    ONE_IDEA = "one-idea"
    OPENED = "opened"
    HANDS = "hands"
    DECIDED = "decided"


def left_out(leitbild: Leitbild) -> tuple[tuple[Column, LeftOut], ...]:
    """Give the columns that are not openable, each with the reason."""
    inside = openable(leitbild)
    return tuple((one, _why_left_out(leitbild, one.id)) for one in leitbild.columns if one not in inside)


def _why_left_out(leitbild: Leitbild, column: str) -> LeftOut:
    vote = lookup.vote_of(leitbild, column)
    if vote is not None and not _is_free(vote):
        return LeftOut.DECIDED if vote.winner else LeftOut.HANDS if under_way(vote) else LeftOut.OPENED
    return LeftOut.ONE_IDEA if lookup.standing(leitbild, column) else LeftOut.NO_IDEA


def close_vote(leitbild: Leitbild, column: str, *, now: datetime) -> tuple[Leitbild, Vote]:
    """End the ballots of a vote that is open; it can be counted, or opened again, from then on."""
    ensure_open(leitbild, column)
    vote = lookup.vote_of(leitbild, column)
    if vote is None or vote.opened is None or vote.method is Method.HANDS:
        raise NotOpened(column=column)
    closed = vote if vote.closed is not None else replace(vote, closed=now)
    return put_vote(leitbild, closed), closed


def put_vote(leitbild: Leitbild, vote: Vote) -> Leitbild:
    """Give the Leitbild with this record in the place of the column's old one, in the order of the columns."""
    order = lookup.column_places(leitbild)
    votes = (*(one for one in leitbild.votes if one.column != vote.column), vote)
    return replace(leitbild, votes=tuple(sorted(votes, key=lambda one: order.get(one.column, len(order)))))


def reopen(leitbild: Leitbild, column: str, *, reason: str | None = None) -> tuple[Leitbild, Vote]:
    """Take a column's record out, so that ballots and hands count again; ballots and letters stay as they are.

    A secret vote stays one: else the next ballot would stand in the file, and whoever cast it was promised a box.
    """
    vote = lookup.vote_of(leitbild, column)
    if vote is None or lookup.is_reopened(vote):
        raise NothingToDo(_("This column is open already."))
    letters = vote.letters or tuple(one.idea for one in vote.wording) or vote.ideas
    rest = replace(leitbild, votes=tuple(one for one in leitbild.votes if one is not vote))
    if len(letters) < 2 and reason is None and not vote.secret:  # noqa: PLR2004  one idea needs no letter
        return rest, vote
    return put_vote(rest, Vote(column=column, letters=letters, reopened=reason, secret=vote.secret)), vote


def ensure_open(leitbild: Leitbild, column: str) -> None:
    """Raise ColumnDecided where an idea has won already."""
    vote = lookup.vote_of(leitbild, column)
    if vote is not None and vote.winner is not None:
        raise ColumnDecided(column=column)


def ensure_takes_ballots(leitbild: Leitbild, column: str, *, now: datetime) -> None:
    """Raise ColumnDecided where an idea has won, VoteClosed where the vote was closed or its time is over."""
    ensure_open(leitbild, column)
    vote = lookup.vote_of(leitbild, column)
    if vote is None or vote.method is Method.HANDS:
        return
    since = over(vote, now=now)
    if since is not None:
        raise VoteClosed(column=column, moment=moment(since))


def over(vote: Vote, *, now: datetime) -> datetime | None:
    """Give since when ballots don't count any more: the vote was closed, or its time is over; None while they do."""
    return vote.closed or (vote.closes if vote.closes is not None and vote.closes <= now else None)


def ensure_no_rounds(leitbild: Leitbild, column: str) -> None:
    """Raise RoundsUnderWay where a live vote was begun and not finished."""
    vote = lookup.vote_of(leitbild, column)
    if vote is not None and under_way(vote):
        raise RoundsUnderWay(column=column, round=len(vote.rounds))


def under_way(vote: Vote) -> bool:
    """Say whether these are rounds of hands that are not finished."""
    return vote.method is Method.HANDS and vote.winner is None


def is_open(vote: Vote) -> bool:
    """Say whether this vote was opened and takes ballots still; the deadline is another matter."""
    return vote.opened is not None and vote.closed is None and vote.winner is None and vote.method is not Method.HANDS


def is_outside(vote: Vote | None) -> bool:
    """Say whether a vote was counted from a table: the record has a hash of ballots and is not secret."""
    return vote is not None and vote.box is not None and not vote.secret


def is_counted(vote: Vote) -> bool:
    """Say whether there is more of a vote than that it was opened."""
    return bool(vote.rounds) or vote.ballots is not None or vote.winner is not None


def named_votes(leitbild: Leitbild, column: str | None) -> list[Vote]:
    """Give the record of the column that somebody named, or all of them, in the order of the columns."""
    columns = (find_column(leitbild, column),) if column else leitbild.columns
    votes = (lookup.vote_of(leitbild, one.id) for one in columns)
    return [vote for vote in votes if vote is not None and not lookup.is_reopened(vote)]


def _is_free(vote: Vote) -> bool:
    return vote.winner is None and vote.frozen is None and not under_way(vote)
