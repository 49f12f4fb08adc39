"""Where the team stands: columns, people who are still to come, drafts, feedback, measures, and the next step."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from leitbild_cli.core import overview
from leitbild_cli.core.model import Method
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from leitbild_cli.core.model import Adoption, Column, Idea, Leitbild, Measure, Person
    from leitbild_cli.core.overview import Next, Stage
    from leitbild_cli.core.tracking import Assessment, NextReview


@record(frozen=True, slots=True, kw_only=True)
class ColumnStatus:
    """One column in numbers: `ideas` are all, the `standing` ones can be voted for; who is missing, and who won.

    Nobody is missing a ballot where none is needed: one idea stands, the room raises hands, or there is a winner.
    """

    column: Column
    ideas: int = 0
    standing: int = 0
    parked: int = 0
    merged: int = 0
    ballots: int = 0
    without_idea: tuple[Person, ...] = ()
    without_ballot: tuple[Person, ...] = ()
    winner: Idea | None = None


@record(frozen=True, slots=True, kw_only=True)
class MeasureStatus:
    """A measure and what is to be said of it on the day."""

    measure: Measure
    found: Assessment


@record(frozen=True, slots=True, kw_only=True)
class Status:
    """Everything `leitbild status` tells."""

    team: str
    stage: Stage
    people: int
    columns: tuple[ColumnStatus, ...]
    drafts: int
    feedback: int
    open_feedback: int
    adopted: Adoption | None
    measures: tuple[MeasureStatus, ...]
    review: NextReview | None
    following: Next


def status(leitbild: Leitbild, *, on: date, now: datetime | None = None) -> Status:
    """Give where the team stands on a day."""
    following = overview.next_step(leitbild, on=on, now=now)
    return Status(
        team=leitbild.team,
        stage=overview.stage_of(following.step),
        people=len(leitbild.people),
        columns=_columns(leitbild),
        drafts=len(leitbild.drafts),
        feedback=len(leitbild.feedback),
        open_feedback=len(overview.open_feedback(leitbild)),
        adopted=leitbild.adopted[-1] if leitbild.adopted else None,
        measures=_measures(leitbild, on) if leitbild.measures else (),
        review=_review(leitbild, on) if leitbild.adopted else None,
        following=following,
    )


def _columns(leitbild: Leitbild) -> tuple[ColumnStatus, ...]:
    fates = _fates(leitbild)
    counts = Counter(
        (idea.column, fates.get(idea.id, "standing")) for person in leitbild.people for idea in person.ideas
    )
    ideas = {idea.id: idea for person in leitbild.people for idea in person.ideas}
    winners = {vote.column: ideas.get(vote.winner) for vote in leitbild.votes if vote.winner}
    live = {vote.column for vote in leitbild.votes if vote.winner or vote.method is Method.HANDS}
    return tuple(
        _column(leitbild, column, counts, winners.get(column.id), by_ballot=column.id not in live)
        for column in leitbild.columns
    )


def _fates(leitbild: Leitbild) -> dict[str, str]:
    """Give what was decided of an idea; a parked one is parked, whatever it was merged with."""
    merged = {idea: "merged" for one in leitbild.merged for idea in one.ideas if idea != one.idea}
    return merged | {one.idea: "parked" for one in leitbild.parked}


def _column(
    leitbild: Leitbild,
    column: Column,
    counts: Mapping[tuple[str, str], int],
    winner: Idea | None,
    *,
    by_ballot: bool,
) -> ColumnStatus:
    silent, waiting = [], []
    entitled = next((vote.entitled for vote in leitbild.votes if vote.column == column.id), ())
    for person in leitbild.people:
        if all(idea.column != column.id for idea in person.ideas):
            silent.append(person)
        if entitled and person.id not in entitled:
            continue
        if all(ballot.column != column.id for ballot in person.ballots):
            waiting.append(person)
    standing, parked, merged = (counts.get((column.id, fate), 0) for fate in ("standing", "parked", "merged"))
    return ColumnStatus(
        column=column,
        ideas=standing + parked + merged,
        standing=standing,
        parked=parked,
        merged=merged,
        ballots=(len(entitled) or len(leitbild.people)) - len(waiting),
        without_idea=tuple(silent),
        without_ballot=tuple(waiting) if by_ballot and standing > 1 else (),
        winner=winner,
    )


def _measures(leitbild: Leitbild, on: date) -> tuple[MeasureStatus, ...]:
    from leitbild_cli.core import tracking  # only a team that measures needs it

    return tuple(MeasureStatus(measure=one, found=tracking.assess(one, on=on)) for one in leitbild.measures)


def _review(leitbild: Leitbild, on: date) -> NextReview | None:
    from leitbild_cli.core import tracking  # as above

    return tracking.next_review(leitbild, on=on)
