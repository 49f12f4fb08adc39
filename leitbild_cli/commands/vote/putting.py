"""A secret ballot on its way into the box on this machine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leitbild_cli.commands import session
from leitbild_cli.core.voting import ballot_box, refusals, secret
from leitbild_cli.core.voting.ballot_box import Handed
from leitbild_cli.file import box as files

if TYPE_CHECKING:
    from leitbild_cli.commands.session import Session
    from leitbild_cli.core.model import Leitbild, Person, Vote
    from leitbild_cli.core.voting.ballot_box import BallotBox


@dataclass(frozen=True, slots=True)
class Asked:
    """What `vote cast` was called with."""

    column: str | None = None
    ranked: tuple[str, ...] = ()
    blank: bool = False
    by: str | None = None
    voter: str | None = None
    because: str | None = None
    receipt: str | None = None
    plain: bool = False
    dry_run: bool = False
    as_json: bool = False


def handed_in(vote: Vote, person: Person, ranks: tuple[str, ...], receipt: str) -> Handed:
    """Give a ballot on its way into the box."""
    return Handed(column=vote.column, vote=vote.frozen or "", person=person.id, receipt=receipt, ranks=ranks)


def receipt_for(asked: Asked) -> str:
    """Give the receipt that was typed, else a fresh one; never from `LEITBILD_SEED`, which others may know."""
    if asked.receipt:
        return as_typed(asked.receipt)
    from random import SystemRandom

    return ballot_box.receipt_of(SystemRandom().choice)


def as_typed(receipt: str) -> str:
    """Give a receipt as it was drawn, however it was typed."""
    return receipt.strip().casefold()


def put(current: Session, ballot: Handed, *, again: bool = False, dry_run: bool = False) -> bool:
    """Put a ballot into the box and say whether it replaced one; `again` wants one of this receipt to be there.

    The file's own lock is held meanwhile, so that nobody counts, or puts in another, at the same time.
    """

    def edit(leitbild: Leitbild) -> tuple[Leitbild, bool]:
        secret.ensure_fits(leitbild, ballot, now=session.now())
        box = box_of(current, secret.secret_vote(leitbild, ballot.column))
        if again:
            ballot_box.take_out(box, ballot.person, ballot.receipt)
        after, replaced = ballot_box.put(box, ballot)
        if not dry_run:
            files.write(current.path, box, after)
        return leitbild, replaced

    return current.change(edit, dry_run=dry_run).outcome


def box_of(current: Session, vote: Vote) -> BallotBox:
    """Give the box of a secret vote; raise BoxElsewhere where it is not on this machine."""
    box = files.read(current.path, vote.column)
    if box is None:
        raise refusals.BoxElsewhere(vote.column)
    ballot_box.ensure_same_vote(box, vote)
    return box
