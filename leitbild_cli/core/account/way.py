"""How a statement came about: the days on which something happened, each with the numbers that tell of it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.drafting.texts import text_of, word_count
from leitbild_cli.core.lookup import Fate
from leitbild_cli.core.model import LeftBy, Method
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

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
class Stop:
    """A day of the way; of the numbers only those are there that its station has.

    `minutes` is how long a round of ideas took, where all came within an hour; `until` the day the last feedback came;
    `lots` counts the rounds that a lot had to decide; `waiting` is feedback that nobody has answered yet.
    """

    on: date
    station: Station
    count: int = 0
    people: int = 0
    minutes: int | None = None
    merged: int = 0
    parked: int = 0
    rounds: int = 0
    lots: int = 0
    number: int = 0
    words: int = 0
    until: date | None = None
    waiting: int = 0


def way(leitbild: Leitbild) -> tuple[Stop, ...]:
    """Give the days in their order; what bears no date is not in it."""
    found = (_learned, _ideas, _votes, _drafts, _feedback, _adopted)
    order = list(Station)
    stops = [stop for look in found for stop in look(leitbild)]
    return tuple(sorted(stops, key=lambda stop: (stop.on, order.index(stop.station), stop.number)))


def _learned(leitbild: Leitbild) -> Iterator[Stop]:
    days = [one.added for one in leitbild.sources if one.added]
    days += [one.added for one in leitbild.experience if one.added]
    if days:
        yield Stop(on=min(days), station=Station.LEARNED)


def _ideas(leitbild: Leitbild) -> Iterator[Stop]:
    added = [idea.added for _author, idea in lookup.everything(leitbild) if idea.added]
    if not added:
        return
    fates = list(lookup.fates(leitbild).values())
    minutes = round((max(added) - min(added)).total_seconds() / 60)
    yield Stop(
        on=min(added).date(),
        station=Station.IDEAS,
        count=len(fates),
        people=sum(bool(person.ideas) for person in leitbild.people),
        minutes=minutes if 0 < minutes <= _ONE_ROUND else None,
        merged=fates.count(Fate.MERGED),
        parked=fates.count(Fate.PARKED),
    )


def _votes(leitbild: Leitbild) -> Iterator[Stop]:
    counted = [vote for vote in leitbild.votes if vote.winner and vote.rounds and _began(vote)]
    for station, by_hands in ((Station.VOTE, False), (Station.HANDS, True)):
        votes = [vote for vote in counted if (vote.method is Method.HANDS) is by_hands]
        if votes:
            yield _vote(station, votes)


def _vote(station: Station, votes: list[Vote]) -> Stop:
    present = [one.present for vote in votes for one in vote.rounds if one.present]
    return Stop(
        on=min(moment for vote in votes if (moment := _began(vote))).date(),
        station=station,
        count=int(sum(vote.ballots or 0 for vote in votes)),
        people=max(present, default=0),
        rounds=sum(len(vote.rounds) for vote in votes),
        lots=sum(one.by is LeftBy.LOT for vote in votes for one in vote.rounds),
    )


def _began(vote: Vote) -> datetime | None:
    return vote.opened or vote.closed


def _drafts(leitbild: Leitbild) -> Iterator[Stop]:
    """Give every draft with a date; of many only the first and the last."""
    made = [(number, draft) for number, draft in enumerate(leitbild.drafts, start=1) if draft.made]
    for number, draft in made if len(made) <= _SHOWN_DRAFTS else (made[0], made[-1]):
        yield _draft(number, draft)


def _draft(number: int, draft: Draft) -> Stop:
    assert draft.made is not None  # noqa: S101  asked for by whoever calls
    return Stop(on=draft.made.date(), station=Station.DRAFT, number=number, words=word_count(text_of(draft)))


def _feedback(leitbild: Leitbild) -> Iterator[Stop]:
    days = [one.received for one in leitbild.feedback if one.received]
    days += [note.added.date() for person in leitbild.people for note in person.notes if note.added]
    if days:
        yield Stop(
            on=min(days),
            station=Station.FEEDBACK,
            count=lookup.said_of_drafts(leitbild),
            until=max(days) if max(days) > min(days) else None,
            waiting=lookup.unanswered(leitbild),
        )


def _adopted(leitbild: Leitbild) -> Iterator[Stop]:
    days = sorted(one.on for one in leitbild.adopted)
    yield from (Stop(on=on, station=Station.CHANGED if place else Station.ADOPTED) for place, on in enumerate(days))
