"""How a statement came about: what happened, each with the numbers that tell of it, and its days in their order."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.drafting.texts import text_of, word_count
from leitbild_cli.core.lookup import Fate
from leitbild_cli.core.model import LeftBy, Method
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from leitbild_cli.core.model import Draft, Leitbild, Vote

_ONE_ROUND = 60
_SHOWN_DRAFTS = 4


class Station(StrEnum):
    """What happened on a day."""

    LEARNED = "learned"
    IDEAS = "ideas"
    VOTE = "vote"
    HANDS = "hands"
    DRAFT = "draft"
    FEEDBACK = "feedback"
    ADOPTED = "adopted"
    CHANGED = "changed"


@record
class Waypoint:
    """What happened, from its first day to its last; of the numbers only those are there that its station has.

    `undated` counts what bears no day; where nothing does, it is on no list of days. `minutes` is how long a round of
    ideas took, where all came within an hour; `ballots` is None where one vote does not say how many it had; `lots`
    counts the rounds that a lot had to decide; `waiting` is feedback that nobody has answered yet.
    """

    station: Station
    on: date | None = None
    until: date | None = None
    undated: int = 0
    count: int = 0
    people: int = 0
    questions: int = 0
    minutes: int | None = None
    merged: int = 0
    parked: int = 0
    ballots: Decimal | None = None
    rounds: int = 0
    lots: int = 0
    number: int = 0
    words: int = 0
    waiting: int = 0


def stops(leitbild: Leitbild) -> Iterator[Waypoint]:
    """Give what happened, station by station."""
    for look in (_learned, _ideas, _votes, _drafts, _feedback, _adopted):
        yield from look(leitbild)


def way(leitbild: Leitbild) -> tuple[tuple[date, Waypoint], ...]:
    """Give the days in their order, each with what happened then; what bears no date is not in it."""
    order = list(Station)
    dated = ((one.on, one) for one in stops(leitbild) if one.on is not None)
    return tuple(sorted(dated, key=lambda found: (found[0], order.index(found[1].station), found[1].number)))


def _learned(leitbild: Leitbild) -> Iterator[Waypoint]:
    days = [one.added for one in leitbild.sources if one.added]
    days += [one.added for one in leitbild.experience if one.added]
    if days:
        yield Waypoint(station=Station.LEARNED, on=min(days))


def _ideas(leitbild: Leitbild) -> Iterator[Waypoint]:
    ideas = [idea for _author, idea in lookup.everything(leitbild)]
    if not ideas:
        return
    added = [idea.added for idea in ideas if idea.added]
    undated = len(ideas) - len(added)
    minutes = round((max(added) - min(added)).total_seconds() / 60) if added and not undated else 0
    fates = list(lookup.fates(leitbild).values())
    yield Waypoint(
        station=Station.IDEAS,
        on=min(added).date() if added else None,
        until=max(added).date() if added else None,
        undated=undated,
        count=len(ideas),
        people=sum(bool(person.ideas) for person in leitbild.people),
        questions=len({idea.column for idea in ideas}),
        minutes=minutes if 0 < minutes <= _ONE_ROUND else None,
        merged=fates.count(Fate.MERGED),
        parked=fates.count(Fate.PARKED),
    )


def _votes(leitbild: Leitbild) -> Iterator[Waypoint]:
    for station, by_hands in ((Station.VOTE, False), (Station.HANDS, True)):
        votes = [vote for vote in lookup.decided(leitbild) if (vote.method is Method.HANDS) is by_hands]
        if votes:
            yield _vote(station, votes)


def _vote(station: Station, votes: list[Vote]) -> Waypoint:
    present = [one.present for vote in votes for one in vote.rounds if one.present]
    began = [moment.date() for vote in votes if (moment := vote.opened or vote.closed)]
    ended = [moment.date() for vote in votes if (moment := vote.closed or vote.opened)]
    ballots = [vote.ballots for vote in votes if vote.ballots is not None]
    return Waypoint(
        station=station,
        on=min(began, default=None),
        until=max(ended, default=None),
        ballots=sum(ballots, start=Decimal()) if len(ballots) == len(votes) else None,
        people=max(present, default=0),
        rounds=sum(len(vote.rounds) for vote in votes),
        lots=sum(one.by is LeftBy.LOT for vote in votes for one in vote.rounds),
    )


def _drafts(leitbild: Leitbild) -> Iterator[Waypoint]:
    """Give every draft with a date; of many only the first and the last."""
    made = [(number, draft) for number, draft in enumerate(leitbild.drafts, start=1) if draft.made]
    for number, draft in made if len(made) <= _SHOWN_DRAFTS else (made[0], made[-1]):
        yield _draft(number, draft)


def _draft(number: int, draft: Draft) -> Waypoint:
    assert draft.made is not None  # noqa: S101  asked for by whoever calls
    return Waypoint(station=Station.DRAFT, on=draft.made.date(), number=number, words=word_count(text_of(draft)))


def _feedback(leitbild: Leitbild) -> Iterator[Waypoint]:
    days = [one.received for one in leitbild.feedback if one.received]
    days += [note.added.date() for person in leitbild.people for note in person.notes if note.added]
    if days:
        yield Waypoint(
            station=Station.FEEDBACK,
            on=min(days),
            until=max(days),
            count=lookup.said_of_drafts(leitbild),
            waiting=lookup.unanswered(leitbild),
        )


def _adopted(leitbild: Leitbild) -> Iterator[Waypoint]:
    days = sorted(one.on for one in leitbild.adopted)
    yield from (Waypoint(station=Station.CHANGED if place else Station.ADOPTED, on=on) for place, on in enumerate(days))
