"""Ballots in people's blocks: which count for what, casting and withdrawing one, and who may touch whose."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup, people
from leitbild_cli.core.columns import find_column
from leitbild_cli.core.model import Vote
from leitbild_cli.core.voting.refusals import (
    NamedTwice,
    NotEntitled,
    NotInVote,
    OtherColumn,
    OthersBallot,
    ParkedIdea,
    SecretBallots,
    UnknownIdea,
)
from leitbild_cli.core.voting.seen import signs, words
from leitbild_cli.core.voting.votes import ensure_takes_ballots
from leitbild_cli.errors import near
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from leitbild_cli.core.model import Ballot, Leitbild, Person
    from leitbild_cli.core.voting.tally.ballots import Ranking, Weight


def ballots_of(
    leitbild: Leitbild, column: str, *, ideas: Collection[str] | None = None, entitled: Collection[str] = ()
) -> dict[str, tuple[str, ...]]:
    """Give what each person's ballot says about the ideas that stand, best first; () is a blank one.

    A merged idea gives its place to the one that stands for it, and of two places the better one holds. `ideas` and
    `entitled` are those of a vote that is open or past; without them, the ideas standing now and everybody count.
    """
    allowed = {idea.id for idea in lookup.standing(leitbild, column)} if ideas is None else set(ideas)
    stands_for = lookup.representatives(leitbild)
    found: dict[str, tuple[str, ...]] = {}
    for person in leitbild.people:
        ballot = lookup.ballot_of(person, column)
        if ballot is not None and (not entitled or person.id in entitled):
            names = (idea if idea in allowed else stands_for.get(idea, idea) for idea in ballot.ranks)
            found[person.id] = tuple(dict.fromkeys(name for name in names if name in allowed))
    return found


def weighed(leitbild: Leitbild, vote: Vote, ideas: Collection[str]) -> dict[Ranking, Weight]:
    """Give each different ranking of the column's ballots once, with the weight of all that say so."""
    weights = _weights(vote)
    found: dict[Ranking, Weight] = {}
    for person, ranks in ballots_of(leitbild, vote.column, ideas=ideas, entitled=vote.entitled).items():
        weight = weights.get(person, 1)
        found[ranks] = found.get(ranks, 0) + weight
    return found


def replacements(leitbild: Leitbild, column: str, entitled: Collection[str] = ()) -> int:
    """Give how many earlier ballots the column's ballots took the place of."""
    people_ = (person for person in leitbild.people if not entitled or person.id in entitled)
    return sum(ballot.replaced for person in people_ if (ballot := lookup.ballot_of(person, column)) is not None)


def cast(leitbild: Leitbild, person_id: str, ballot: Ballot) -> Leitbild:
    """Put a ballot into a person's block, in the place of an earlier one for the column; refuse what cannot count.

    It says itself how many it took the place of, since the file holds only the last one, and of which words it speaks.
    """
    person = people.find(leitbild, person_id)
    find_column(leitbild, ballot.column)
    _check(leitbild, ballot)
    _check_entitled(leitbild, person, ballot.column)
    ballots = [one for one in person.ballots if one.column != ballot.column]
    earlier = lookup.ballot_of(person, ballot.column)
    shown = words(leitbild, lookup.vote_of(leitbild, ballot.column) or Vote(column=ballot.column))
    ballot = replace(
        ballot, replaced=earlier.replaced + 1 if earlier is not None else 0, seen=signs(shown, ballot.ranks)
    )
    order = lookup.column_places(leitbild)
    ballots = sorted((*ballots, ballot), key=lambda one: order.get(one.column, len(order)))
    return people.put(leitbild, replace(person, ballots=tuple(ballots)))


def withdraw_ballot(leitbild: Leitbild, person_id: str, column: str) -> Leitbild:
    """Take a person's ballot for a column back; the same Leitbild if there is none."""
    person = people.find(leitbild, person_id)
    ballots = tuple(one for one in person.ballots if one.column != column)
    return people.put(leitbild, replace(person, ballots=ballots))


def _weights(vote: Vote) -> dict[str, Weight]:
    if not vote.weights:
        return {}
    from fractions import Fraction

    return {one.person: Fraction(one.weight) for one in vote.weights}


def _check(leitbild: Leitbild, ballot: Ballot) -> None:
    known, parked = lookup.ideas_by_id(leitbild), lookup.parked(leitbild)
    stands_for = lookup.representatives(leitbild)
    inside = _inside(leitbild, ballot.column)
    seen: set[str] = set()
    for name in ballot.ranks:
        if name not in known:
            raise UnknownIdea(name, kind=_("idea"), near=near(name, tuple(known)), listed="idea list")
        if known[name].column != ballot.column:
            raise OtherColumn(idea=name, belongs=known[name].column, column=ballot.column)
        if name in seen:
            raise NamedTwice(idea=name)
        if stands_for.get(name, name) in parked:
            raise ParkedIdea(idea=name, text=known[name].text)
        if inside is not None and not inside.intersection((name, stands_for.get(name, name))):
            raise NotInVote(text=known[name].text, idea=name)
        seen.add(name)


def _check_entitled(leitbild: Leitbild, person: Person, column: str) -> None:
    vote = lookup.vote_of(leitbild, column)
    if vote is not None and vote.entitled and person.id not in vote.entitled:
        raise NotEntitled(column=column, person=person.name)


def _inside(leitbild: Leitbild, column: str) -> frozenset[str] | None:
    """Give the ideas a ballot may name once the vote was opened: those fixed, and what came to stand for them."""
    vote = lookup.vote_of(leitbild, column)
    fixed = () if vote is None else lookup.fixed_ideas(vote)
    return frozenset((*fixed, *lookup.ideas_in(leitbild, vote))) if vote is not None and fixed else None


def ensure_may_cast(leitbild: Leitbild, person: Person, column: str, *, typist: str | None, now: datetime) -> None:
    """Refuse where no ballot counts any more, where the person may not vote, the ballot is another's, or secret."""
    ensure_takes_ballots(leitbild, column, now=now)
    vote = lookup.vote_of(leitbild, column)
    if vote is not None and vote.secret:
        raise SecretBallots(column=column)
    if vote is not None and vote.entitled and person.id not in vote.entitled:
        raise NotEntitled(column=column, person=person.name)
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
