"""Where the vote on each column stands, and what the manager does next about which."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Method, Vote
from leitbild_cli.core.voting.ballot import ballots_of, weighed
from leitbild_cli.core.voting.counts import countable
from leitbild_cli.core.voting.seen import reworded
from leitbild_cli.core.voting.terms import quorum
from leitbild_cli.core.voting.votes import is_outside, openable, over, under_way
from leitbild_cli.record import record

if TYPE_CHECKING:
    from datetime import datetime

    from leitbild_cli.core.model import Column, Idea, Leitbild, Person
    from leitbild_cli.core.voting.counts import Counted
    from leitbild_cli.core.voting.seen import Reworded


@record
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


def _progress(leitbild: Leitbild, column: Column) -> Progress:
    found = lookup.vote_of(leitbild, column.id)
    vote = found or Vote(column=column.id)
    inside = lookup.ideas_in(leitbild, vote)
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
        vote=None if found is None or lookup.is_reopened(found) else found,
    )


@record
class Early:
    """Why a count that would end a vote can wait: the moment ballots count until, and who has none yet.

    Where some ballots came without a name, `lacking` is only how many are still to come. `reworded` are ideas that said
    something else when people ranked them.
    """

    column: str
    until: datetime | None = None
    missing: tuple[Person, ...] = ()
    lacking: int = 0
    reworded: tuple[Reworded, ...] = ()

    @property
    def awaits(self) -> bool:
        """Say whether a ballot can come, or change."""
        return self.until is not None or self.lacking > 0


def early(leitbild: Leitbild, counted: Counted, *, now: datetime) -> Early | None:
    """Say what speaks against keeping this count already; None where it ends nothing, or nothing can come any more.

    Whose ballots are in a table outside the file is not known, so nobody is missing there.
    """
    column = counted.column.id
    vote = lookup.vote_of(leitbild, column) or Vote(column=column)
    ends = counted.ended or counted.vote.winner is not None or counted.tied
    if not ends or counted.before is not None or len(counted.vote.ideas) <= 1 or over(vote, now=now) is not None:
        return None
    missing = () if is_outside(counted.vote) else lookup.missing(leitbild, column)
    lacking = len(vote.entitled) - int(counted.vote.ballots or 0) if vote.secret else len(missing)
    found = Early(
        column=column,
        until=vote.closes,
        missing=() if lacking < len(missing) else missing,
        lacking=max(lacking, 0),
        reworded=tuple(one for one in reworded(leitbild, vote) if one.people),
    )
    return found if found.awaits or found.reworded else None


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
