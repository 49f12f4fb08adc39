"""The one step that comes next, by where the team is on the way to its statement."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, assert_never

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Leitbild, Method
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime

    from leitbild_cli.core.model import Person


class Step(StrEnum):
    """What can come next, in the order of the method."""

    ADD_PEOPLE = "add-people"
    BRIEF = "brief"
    SOURCES = "sources"
    PARTS = "parts"
    EXPERIENCE = "experience"
    ADD_IDEAS = "add-ideas"
    IDEAS_FOR_COLUMN = "ideas-for-column"
    DEDUPE = "dedupe"
    OPEN = "open"
    CAST = "cast"
    CAST_NEXT = "cast-next"
    WAIT = "wait"
    ALONE = "alone"
    HANDS = "hands"
    CLOSED = "closed"
    COUNT_COLUMN = "count-column"
    COUNT = "count"
    DRAFT = "draft"
    ASK_FEEDBACK = "ask-feedback"
    ANSWER = "answer"
    REVISE = "revise"
    ADOPT = "adopt"
    SEAL = "seal"
    MEASURE = "measure"
    READ = "read"
    DUE = "due"
    REVIEW = "review"
    ANSWER_LATER = "answer-later"
    LIVE = "live"


class Stage(StrEnum):
    """The stages of the method."""

    PREPARE = "prepare"
    BRAINSTORM = "brainstorm"
    DECIDE = "decide"
    WRITE = "write"
    LIVE = "live"


_ALL_PARTS = 3


@record
class Next:
    """One step, with the column it concerns or how many things it concerns."""

    step: Step
    column: str | None = None
    count: int = 0


def next_step(leitbild: Leitbild, *, on: date | None = None, now: datetime | None = None) -> Next:
    """Give the one step that brings the team on; with a day also what is due by then, with the moment what is over."""
    for look in _LOOKS:
        if (found := look(leitbild)) is not None:
            if found.step is Step.CAST and now is not None:
                return vote(leitbild, now=now) or found
            return found
    due = _due(leitbild, on) if on is not None else None
    return due or _left_open(leitbild) or Next(step=Step.LIVE)


def after_ballot(leitbild: Leitbild, person: Person, *, on: date, now: datetime) -> Next:
    """Give the next step of somebody who has just voted: the next column to vote on, else to wait for the others."""
    following = next_step(leitbild, on=on, now=now)
    own = next((one.id for one in lookup.undecided(leitbild) if _waits_for(leitbild, one.id, person, now)), None)
    if own is not None and stage_of(following.step) is Stage.DECIDE:
        return Next(step=Step.CAST_NEXT, column=own)
    return replace(following, step=Step.WAIT) if following.step is Step.CAST else following


def stage_of(step: Step) -> Stage:
    """Give the stage a step belongs to."""
    match step:
        case Step.ADD_PEOPLE | Step.BRIEF | Step.SOURCES | Step.PARTS | Step.EXPERIENCE:
            return Stage.PREPARE
        case Step.ADD_IDEAS | Step.IDEAS_FOR_COLUMN | Step.DEDUPE:
            return Stage.BRAINSTORM
        case Step.OPEN | Step.CAST | Step.CAST_NEXT | Step.WAIT | Step.HANDS:
            return Stage.DECIDE
        case Step.ALONE | Step.CLOSED | Step.COUNT_COLUMN | Step.COUNT:
            return Stage.DECIDE
        case Step.DRAFT | Step.ASK_FEEDBACK | Step.ANSWER | Step.REVISE | Step.ADOPT:
            return Stage.WRITE
        case Step.SEAL | Step.MEASURE | Step.READ | Step.DUE | Step.REVIEW | Step.ANSWER_LATER | Step.LIVE:
            return Stage.LIVE
        case _:
            assert_never(step)


def _seal(leitbild: Leitbild) -> Next | None:
    adopted = lookup.adoption(leitbild)
    if adopted is None:
        return None
    from leitbild_cli.core.drafting import seal  # only an adopted text has one

    return None if seal.seal_holds(adopted) else Next(step=Step.SEAL)


def _people(leitbild: Leitbild) -> Next | None:
    return None if leitbild.people else Next(step=Step.ADD_PEOPLE)


@record
class Prepared:
    """What was prepared before ideas are collected: whether there is a brief, and how much of the rest."""

    brief: bool
    sources: int
    parts: int
    experience: int

    @property
    def anything(self) -> bool:
        """Say whether there is anything of it."""
        return self.brief or bool(self.sources + self.parts + self.experience)


def prepared(leitbild: Leitbild) -> Prepared:
    """Give what was prepared."""
    parts = (leitbild.parts.market, leitbild.parts.contribution, leitbild.parts.distinction)
    return Prepared(
        brief=bool(leitbild.brief),
        sources=len(leitbild.sources),
        parts=sum(map(bool, parts)),
        experience=len(leitbild.experience),
    )


def _prepare(leitbild: Leitbild) -> Next | None:
    """Give what can be prepared next; whoever goes on to something later has passed over what comes before."""
    if leitbild.votes or leitbild.drafts or any(person.ideas for person in leitbild.people):
        return None
    found = prepared(leitbild)
    way = (
        (Step.BRIEF, found.brief, found.brief),
        (Step.SOURCES, bool(found.sources), bool(found.sources)),
        (Step.PARTS, bool(found.parts), found.parts == _ALL_PARTS),
        (Step.EXPERIENCE, bool(found.experience), bool(found.experience)),
    )
    begun = max((place for place, (_step, is_begun, _done) in enumerate(way) if is_begun), default=0)
    return next((Next(step=step) for step, _begun, is_done in way[begun:] if not is_done), None)


def _ideas(leitbild: Leitbild) -> Next | None:
    waiting = lookup.undecided(leitbild)
    named = {idea.column for idea in lookup.standing(leitbild)}
    if waiting and not named:
        return Next(step=Step.ADD_IDEAS)
    empty = [column.id for column in waiting if column.id not in named]
    return Next(step=Step.IDEAS_FOR_COLUMN, column=empty[0]) if empty else None


def _votes(leitbild: Leitbild) -> Next | None:
    begun = leitbild.merged or leitbild.distinct or leitbild.votes or lookup.anybody_voted(leitbild)
    if lookup.undecided(leitbild) and not begun:
        return Next(step=Step.DEDUPE)
    return vote(leitbild)


def vote(leitbild: Leitbild, *, now: datetime | None = None) -> Next | None:
    """Give the next step of the vote, as if nothing were left to merge; None where every column has a winner."""
    waiting = [column.id for column in lookup.undecided(leitbild)]
    if not waiting:
        return None
    for column in waiting:
        missing = lookup.missing(leitbild, column)
        if _by_hands(leitbild, column, nobody=len(missing) == len(leitbild.people)):
            return Next(step=Step.HANDS, column=column)
        if not missing or _stands_alone(leitbild, column):
            continue
        if _is_over(leitbild, column, now):
            return Next(step=Step.CLOSED, column=column)
        return _open(leitbild, waiting) if _unopened(leitbild, column) else _cast(column, missing)
    if all(_stands_alone(leitbild, column) for column in waiting):
        return Next(step=Step.ALONE, column=waiting[0])
    return Next(step=Step.COUNT, count=len(waiting))


def _waits_for(leitbild: Leitbild, column: str, person: Person, now: datetime) -> bool:
    """Say whether this person can cast a ballot for a column, and has not."""
    missing = lookup.missing(leitbild, column)
    if person.id not in {one.id for one in missing} or len(lookup.standing(leitbild, column)) < 2:  # noqa: PLR2004
        return False
    by_hands = _by_hands(leitbild, column, nobody=len(missing) == len(leitbild.people))
    return not by_hands and not _unopened(leitbild, column) and not _is_over(leitbild, column, now)


def _open(leitbild: Leitbild, waiting: Sequence[str]) -> Next:
    """Open the next vote, unless one that was opened before has all its ballots and waits for nothing."""
    opened = {vote.column for vote in leitbild.votes if vote.frozen}
    ripe = next((one for one in waiting if one in opened and not lookup.missing(leitbild, one)), None)
    return Next(step=Step.OPEN) if ripe is None else Next(step=Step.COUNT_COLUMN, column=ripe)


def _cast(column: str, missing: Sequence[Person]) -> Next:
    return Next(step=Step.CAST, column=column, count=len(missing))


def _is_over(leitbild: Leitbild, column: str, now: datetime | None) -> bool:
    """Say whether the vote was closed, or its time is over, so that nobody is waited for."""
    found = lookup.vote_of(leitbild, column)
    if found is None or not found.frozen:
        return False
    if found.closed is not None or found.closes is None or now is None:
        return found.closed is not None
    return found.closes <= now


def _unopened(leitbild: Leitbild, column: str) -> bool:
    """Say whether a vote is to be opened first; a team that casts without opening goes on so."""
    found = lookup.vote_of(leitbild, column)
    if found is not None and not lookup.is_reopened(found):
        return False
    voted = {ballot.column for person in leitbild.people for ballot in person.ballots}
    return column not in voted if any(one.frozen for one in leitbild.votes) else not voted


def _by_hands(leitbild: Leitbild, column: str, *, nobody: bool) -> bool:
    """Say whether rounds of hands wait for this column: they were begun, or hands decided another one."""
    live = [vote for vote in leitbild.votes if vote.method is Method.HANDS]
    own = lookup.vote_of(leitbild, column)
    if own is not None and (own.method is Method.HANDS or own.frozen is not None):
        return own.method is Method.HANDS
    return nobody and bool(live) and not _stands_alone(leitbild, column)


def _stands_alone(leitbild: Leitbild, column: str) -> bool:
    """Say whether one idea is left without a vote, so that nobody needs a ballot."""
    return len(lookup.standing(leitbild, column)) == 1


def _writing(leitbild: Leitbild) -> Next | None:
    if not leitbild.drafts:
        return Next(step=Step.DRAFT)
    if leitbild.adopted:
        return None
    if not lookup.said_of_drafts(leitbild):
        return Next(step=Step.ASK_FEEDBACK)
    waiting = lookup.unanswered(leitbild)
    if waiting:
        return Next(step=Step.ANSWER, count=waiting)
    promised = lookup.promised(leitbild)
    return Next(step=Step.REVISE, count=promised) if promised else Next(step=Step.ADOPT)


def _living(leitbild: Leitbild) -> Next | None:
    if not leitbild.measures:
        return Next(step=Step.MEASURE)
    empty = [measure for measure in leitbild.measures if not measure.readings]
    return Next(step=Step.READ, column=empty[0].id) if empty else None


def _left_open(leitbild: Leitbild) -> Next | None:
    """Give whose answer is missing although the statement stands; a note of the team waits for a new draft."""
    waiting = len(lookup.open_feedback(leitbild))
    return Next(step=Step.ANSWER_LATER, count=waiting) if waiting else None


def _due(leitbild: Leitbild, on: date) -> Next | None:
    from leitbild_cli.core.tracking import (
        assessment,  # only a team that measures needs it
        reviews,
    )

    waiting = len(assessment.due(leitbild.measures, on=on))
    if waiting:
        return Next(step=Step.DUE, count=waiting)
    review = reviews.next_review(leitbild, on=on)
    return Next(step=Step.REVIEW) if review is not None and review.days >= 0 else None


_LOOKS: tuple[Callable[[Leitbild], Next | None], ...] = (_seal, _people, _prepare, _ideas, _votes, _writing, _living)
