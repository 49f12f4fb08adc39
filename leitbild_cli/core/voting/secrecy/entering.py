"""Who may put what into the box: when a vote can be secret, which ballots fit, and which stand in the open."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Ballot
from leitbild_cli.core.voting.casting import cast
from leitbild_cli.core.voting.keeping import ensure_takes_ballots, is_open
from leitbild_cli.core.voting.refusals import NotOpened
from leitbild_cli.core.voting.secrecy.box import has_voted
from leitbild_cli.core.voting.secret_refusals import NotSecret, PublicBallots, SecretBallots, WeightsTell

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from leitbild_cli.core.model import Leitbild, Person, Share, Vote
    from leitbild_cli.core.voting.secrecy.box import BallotBox, Handed


def ensure_can_be_secret(leitbild: Leitbild, column: str, weights: Iterable[Share] = ()) -> None:
    """Refuse a secret vote where ballots for the column are public already, or would weigh differently."""
    if any(weights):
        raise WeightsTell(column)
    public = [person.name for person in leitbild.people if lookup.ballot_of(person, column) is not None]
    if public:
        raise PublicBallots(column, people=public)


def secret_vote(leitbild: Leitbild, column: str) -> Vote:
    """Give the secret vote of a column; raise NotSecret or NotOpened where there is none."""
    vote = lookup.vote_of(leitbild, column)
    if vote is None or not vote.secret:
        raise NotSecret(column)
    if vote.frozen is None:
        raise NotOpened(column)
    return vote


def open_secret(leitbild: Leitbild) -> tuple[Vote, ...]:
    """Give the secret votes that take ballots still, apart from their deadlines."""
    return tuple(vote for vote in lookup.secret_votes(leitbild) if is_open(vote))


def ensure_public(leitbild: Leitbild, column: str) -> None:
    """Raise SecretBallots where a ballot in the file would break a promise."""
    vote = lookup.vote_of(leitbild, column)
    if vote is not None and vote.secret:
        raise SecretBallots(column)


def ensure_fits(leitbild: Leitbild, handed: Handed, *, now: datetime) -> None:
    """Refuse a ballot that would not count in the file either: closed, not entitled, not on the ballot."""
    secret_vote(leitbild, handed.column)
    ensure_takes_ballots(leitbild, handed.column, now=now)
    cast(leitbild, handed.person, Ballot(column=handed.column, ranks=handed.ranks))


def seen(leitbild: Leitbild, boxes: Iterable[BallotBox]) -> Leitbild:
    """Give the Leitbild to be looked at where a box is: who has voted has a ballot in it, without a rank.

    It is for telling who is still to come, never for saving.
    """
    for box in boxes:
        people = tuple(_seen(person, box) for person in leitbild.people)
        leitbild = replace(leitbild, people=people)
    return leitbild


def _seen(person: Person, box: BallotBox) -> Person:
    ballots = tuple(one for one in person.ballots if one.column != box.column)
    mine = (Ballot(column=box.column),) if has_voted(box, person.id) else ()
    return replace(person, ballots=(*ballots, *mine))
