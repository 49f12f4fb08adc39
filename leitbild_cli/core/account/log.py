"""One history of what was decided: each decision of the file as an event, with its day where anybody wrote it down."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import FeedbackStatus
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from leitbild_cli.core.model import Draft, Leitbild, Vote


class LogKind(StrEnum):
    """What was decided."""

    MERGED = "merged"
    PARKED = "parked"
    OPENED = "opened"
    CLOSED = "closed"
    COUNTED = "counted"
    REOPENED = "reopened"
    DRAFT = "draft"
    FEEDBACK = "feedback"
    ADOPTED = "adopted"
    MEASURE = "measure"
    REVIEW = "review"


_WAY = {kind: place for place, kind in enumerate(LogKind)}


@record
class LogEntry:
    """A decision: `about` says in the field's words what, `path` where it stands in the file, `people` whom it names.

    `on` is a day, or a moment where one was written down; `by` is who decided, as far as file or git know.
    """

    kind: LogKind
    path: tuple[str, ...]
    about: tuple[str, ...] = ()
    on: date | datetime | None = None
    by: str | None = None
    reason: str | None = None
    ids: tuple[str, ...] = ()
    people: frozenset[str] = frozenset()
    status: str = ""
    number: int | None = None


def events(leitbild: Leitbild) -> tuple[LogEntry, ...]:
    """Give every decision in the order of the file."""
    return (
        *_merged(leitbild),
        *_parked(leitbild),
        *(event for vote in leitbild.votes for event in _vote(leitbild, vote)),
        *(_draft(number, draft) for number, draft in enumerate(leitbild.drafts, start=1)),
        *_feedback(leitbild),
        *_adopted(leitbild),
        *(LogEntry(kind=LogKind.MEASURE, path=("measures", one.id), about=(one.name,)) for one in leitbild.measures),
        *_reviews(leitbild),
    )


def in_order(found: Iterable[LogEntry], *, newest_first: bool = False) -> tuple[LogEntry, ...]:
    """Give the events by day, those of an unknown day at the end."""
    every = tuple(found)
    known = (one for one in every if one.on is not None)
    unknown = (one for one in every if one.on is None)
    return (*sorted(known, key=_moment, reverse=newest_first), *unknown)


def day_of(event: LogEntry) -> date | None:
    """Give the day of an event."""
    return event.on.date() if isinstance(event.on, datetime) else event.on


def _moment(event: LogEntry) -> tuple[str, int, str]:
    """Give what sorts events: the day, then the way a team takes, as most decisions of one day have no moment."""
    day = day_of(event)
    moment = event.on.isoformat() if isinstance(event.on, datetime) else ""
    return (day.isoformat() if day else "", _WAY[event.kind], moment)


def _merged(leitbild: Leitbild) -> Iterator[LogEntry]:
    texts = lookup.texts(leitbild)
    authors = _authors(leitbild)
    for one in leitbild.merged:
        ids = (one.idea, *one.ideas)
        yield LogEntry(
            kind=LogKind.MERGED,
            path=("merged", one.idea),
            status="worded" if one.worded else "",
            about=tuple(texts.get(idea, idea) for idea in ids),
            on=one.on,
            reason=one.reason,
            ids=ids,
            people=frozenset(authors[idea] for idea in ids if idea in authors),
        )


def _parked(leitbild: Leitbild) -> Iterator[LogEntry]:
    texts = lookup.texts(leitbild)
    authors = _authors(leitbild)
    for one in leitbild.parked:
        yield LogEntry(
            kind=LogKind.PARKED,
            path=("parked", one.idea),
            about=(texts.get(one.idea, one.idea),),
            on=one.on,
            reason=one.reason,
            ids=(one.idea,),
            people=frozenset({authors[one.idea]} if one.idea in authors else ()),
        )


def _vote(leitbild: Leitbild, vote: Vote) -> Iterator[LogEntry]:
    path, question = ("votes", vote.column), lookup.question_of(leitbild, vote.column)
    if lookup.is_reopened(vote):
        if vote.reopened:
            yield LogEntry(
                kind=LogKind.REOPENED,
                path=(*path, "reopened"),
                about=(question,),
                reason=vote.reopened,
                ids=(vote.column,),
            )
        return
    if vote.opened is not None:
        yield LogEntry(kind=LogKind.OPENED, path=path, about=(question,), on=vote.opened, ids=(vote.column,))
    if vote.winner:
        won = lookup.winning_ideas(leitbild).get(vote.column)
        author = _authors(leitbild).get(vote.winner)
        yield LogEntry(
            kind=LogKind.COUNTED,
            path=(*path, "winner"),
            about=(question, won.text if won is not None else vote.winner),
            on=vote.closed,
            ids=(vote.column, vote.winner),
            people=frozenset({author} if author else ()),
            number=len(vote.rounds),
        )
    elif vote.closed is not None:
        yield LogEntry(
            kind=LogKind.CLOSED, path=(*path, "closed"), about=(question,), on=vote.closed, ids=(vote.column,)
        )


def _draft(number: int, draft: Draft) -> LogEntry:
    return LogEntry(
        kind=LogKind.DRAFT,
        path=("drafts", draft.id),
        about=(draft.note,) if draft.note else (),
        on=draft.made,
        ids=(draft.id,),
        status=draft.origin.value,
        number=number,
    )


def _feedback(leitbild: Leitbild) -> Iterator[LogEntry]:
    for one in leitbild.feedback:
        if one.status is not FeedbackStatus.OPEN:
            yield LogEntry(
                kind=LogKind.FEEDBACK,
                path=("feedback", one.id, "status"),
                about=(one.text or "",),
                reason=one.answer,
                ids=(one.id,),
                status=one.status.value,
            )


def _adopted(leitbild: Leitbild) -> Iterator[LogEntry]:
    for one in leitbild.adopted:
        yield LogEntry(
            kind=LogKind.ADOPTED,
            path=("adopted", one.draft),
            about=tuple(filter(None, (one.text, one.despite))),
            on=one.on,
            reason=one.reason,
            ids=(one.draft,),
            people=frozenset({one.owner} if one.owner else ()),
            number=lookup.draft_number(leitbild, one.draft),
        )


def _reviews(leitbild: Leitbild) -> Iterator[LogEntry]:
    for one in leitbild.reviews:
        yield LogEntry(
            kind=LogKind.REVIEW,
            path=("reviews", one.id),
            about=tuple(filter(None, (one.example, one.action))),
            on=one.on,
            by=lookup.name_of(leitbild, one.by) if one.by else None,
            ids=(one.id,),
            people=frozenset({one.by} if one.by else ()),
            number=one.lived,
        )


def _authors(leitbild: Leitbild) -> dict[str, str]:
    return {idea.id: person.id for person, idea in lookup.everything(leitbild)}
