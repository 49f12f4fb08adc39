"""Where a column's ballots are, and so how they are counted, recounted and told of: the file, the box here, a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.commands.shared import talk
from leitbild_cli.commands.vote import secret as secret_ballots
from leitbild_cli.core import lookup
from leitbild_cli.core.model import Method
from leitbild_cli.core.voting import audit, counts, record, secret
from leitbild_cli.core.voting.record import Replay
from leitbild_cli.core.voting.votes import is_outside
from leitbild_cli.file import box as files
from leitbild_cli.view.voting import secret as view
from leitbild_cli.view.voting import tables
from leitbild_cli.view.voting.recount import difference_lines, replay_block

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from leitbild_cli.commands.shared.session import Session
    from leitbild_cli.commands.vote.tables import OutsideBallots
    from leitbild_cli.core.model import Column, Leitbild, Vote
    from leitbild_cli.core.voting.ballot_box import BallotBox
    from leitbild_cli.core.voting.counts import Counted, CountTerms


def countable(current: Session, leitbild: Leitbild, *, again: bool) -> tuple[Column, ...]:
    """Give the columns a count is for, with the secret ones whose box is on this machine and holds a ballot."""
    public = counts.countable(leitbild, again=again)
    return tuple(one for one in leitbild.columns if one in public or _has_ballots(current, leitbild, one, again=again))


def count(
    current: Session,
    leitbild: Leitbild,
    column: Column,
    wish: CountTerms,
    *,
    table: OutsideBallots | None = None,
    closed: datetime | None = None,
) -> Counted:
    """Count a column: the ballots of a table that takes the place of others, else its box, else the file."""
    if table is not None:
        return table.count(current, leitbild, column, wish, closed=closed)
    vote = lookup.vote_of(leitbild, column.id)
    if vote is None or not vote.secret:
        return counts.count_column(leitbild, column, wish, closed=closed)
    return secret.count_secretly(leitbild, column, wish, secret_ballots.box_of(current, vote), closed=closed)


def seen(current: Session, leitbild: Leitbild, counted: Counted) -> Leitbild:
    """Give the Leitbild to be told of, never to be saved: who is in the box that was counted has a ballot."""
    if not counted.vote.secret:
        return leitbild
    box = files.read(current.path, counted.column.id)
    return leitbild if box is None else secret.seen(leitbild, (box,))


def tell_of_boxes(leitbild: Leitbild, counted: Sequence[Counted]) -> None:
    """Say what can be done with a box once it is counted."""
    for one in counted:
        if one.vote.secret and one.vote.winner is not None:
            talk.tell(view.after_counting(lookup.letter(leitbild, one.column.id)))
        if is_outside(one.vote) and one.vote.winner is not None:
            talk.tell(tables.after_counting(lookup.letter(leitbild, one.column.id)))


def replay(current: Session, vote: Vote, leitbild: Leitbild) -> tuple[Replay, str]:
    """Count a record again, or check what can be checked of it without its ballots; with the words for it."""
    if is_outside(vote):
        return _audited(leitbild, vote, tables.not_here)
    if not vote.secret or vote.box is None or vote.method is Method.HANDS:
        found = record.replay(vote, leitbild)
        return found, replay_block(leitbild, vote, found, width=talk.width())
    box = files.read(current.path, vote.column)
    return _audited(leitbild, vote, view.not_here) if box is None else _from_the_box(leitbild, vote, box)


def _from_the_box(leitbild: Leitbild, vote: Vote, box: BallotBox) -> tuple[Replay, str]:
    width = talk.width()
    found = secret.replay_secretly(vote, leitbild, box)
    told_first = (
        [view.other_box(leitbild, vote, width=width)] if any(one.what == "box" for one in found.differences) else []
    )
    return found, "\n".join([*told_first, replay_block(leitbild, vote, found, width=width)])


def _audited(leitbild: Leitbild, vote: Vote, not_here: Callable[..., str]) -> tuple[Replay, str]:
    """Check the numbers of a record whose ballots are not here."""
    found = Replay(vote=vote, differences=audit.audit(vote))
    head = not_here(leitbild, vote, fits=found.equal, width=talk.width())
    return found, "\n  ".join([head, *difference_lines(leitbild, vote, found.differences)])


def _has_ballots(current: Session, leitbild: Leitbild, column: Column, *, again: bool) -> bool:
    vote = lookup.vote_of(leitbild, column.id)
    if vote is None or not vote.secret or (vote.winner is not None and not again):
        return False
    box = files.read(current.path, column.id)
    return box is not None and bool(box.papers)
