"""Whose ballot it is: who may cast, replace or take back which one, said before anybody has ranked an idea."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup, people
from leitbild_cli.core.voting.keeping import ensure_takes_ballots
from leitbild_cli.core.voting.refusals import NotEntitled, OthersBallot
from leitbild_cli.core.voting.secret_refusals import SecretBallots

if TYPE_CHECKING:
    from datetime import datetime

    from leitbild_cli.core.model import Leitbild, Person


def ensure_may_cast(leitbild: Leitbild, person: Person, column: str, *, typist: str | None, now: datetime) -> None:
    """Refuse where no ballot counts any more, where the person may not vote, the ballot is another's, or secret."""
    ensure_takes_ballots(leitbild, column, now=now)
    vote = lookup.vote_of(leitbild, column)
    if vote is not None and vote.secret:
        raise SecretBallots(column)
    if vote is not None and vote.entitled and person.id not in vote.entitled:
        raise NotEntitled(column, person=person.name)
    ensure_own(person, column, typist=typist)


def with_reason(leitbild: Leitbild, person_id: str, column: str, reason: str) -> Leitbild:
    """Give the ballot that is in a reason; it is the same ballot still, so it replaces none."""
    person = people.find(leitbild, person_id)
    ballots = (replace(one, reason=reason) if one.column == column else one for one in person.ballots)
    return people.put(leitbild, replace(person, ballots=tuple(ballots)))


def ensure_own(person: Person, column: str, *, typist: str | None) -> None:
    """Refuse to touch a ballot that `typist`, typing for this person, did not type; None is the person."""
    ballot = lookup.ballot_of(person, column)
    if typist is not None and ballot is not None and ballot.typed_by != typist:
        raise OthersBallot(person=person.name, column=column)
