"""What `status` shows: columns, people who are still to come, drafts, feedback, measures."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup, overview
from leitbild_cli.core.lookup import Fate
from leitbild_cli.core.model import Method, Vote
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from leitbild_cli.core.drafting.seal import BrokenSeal
    from leitbild_cli.core.drafting.translation import Translated
    from leitbild_cli.core.model import Adoption, Column, Idea, Leitbild, Measure, Person
    from leitbild_cli.core.overview import Next, Prepared, Stage
    from leitbild_cli.core.tracking.assessment import Assessment
    from leitbild_cli.core.tracking.reviews import NextReview


@record
class ColumnStatus:
    """One column in numbers: `ideas` are all, the `standing` ones can be voted for; who is missing, and who won.

    `until` is when ballots stop counting, `reworded` are ideas that say something else than when they were voted on.
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
    until: datetime | None = None
    reworded: tuple[str, ...] = ()
    winner: Idea | None = None


@record
class MeasureStatus:
    """A measure and what is to be said of it on the day."""

    measure: Measure
    found: Assessment


@record
class Status:
    """Everything `leitbild status` tells."""

    team: str
    stage: Stage
    people: int
    prepared: Prepared
    columns: tuple[ColumnStatus, ...]
    drafts: int
    feedback: int
    open_feedback: int
    adopted: Adoption | None
    broken: tuple[BrokenSeal, ...]
    translated: Translated | None
    measures: tuple[MeasureStatus, ...]
    review: NextReview | None
    following: Next


def status(leitbild: Leitbild, *, on: date, now: datetime | None = None, broken: tuple[BrokenSeal, ...] = ()) -> Status:
    """Give where the team stands on a day; `broken` are the seals that are found to be."""
    following = overview.next_step(leitbild, on=on, now=now)
    return Status(
        team=leitbild.team,
        stage=overview.stage_of(following.step),
        people=len(leitbild.people),
        prepared=overview.prepared(leitbild),
        columns=_columns(leitbild),
        drafts=len(leitbild.drafts),
        feedback=lookup.said_of_drafts(leitbild),
        open_feedback=lookup.unanswered(leitbild),
        adopted=lookup.adoption(leitbild),
        broken=broken,
        translated=_translated(leitbild) if leitbild.adopted else None,
        measures=_measures(leitbild, on) if leitbild.measures else (),
        review=_review(leitbild, on) if leitbild.adopted else None,
        following=following,
    )


def _translated(leitbild: Leitbild) -> Translated | None:
    from leitbild_cli.core.drafting.translation import translated  # only a statement that stands has a translation

    return translated(leitbild)


def _columns(leitbild: Leitbild) -> tuple[ColumnStatus, ...]:
    fates = lookup.fates(leitbild)
    counts = Counter((idea.column, fates[idea.id]) for _author, idea in lookup.everything(leitbild))
    winners = lookup.winning_ideas(leitbild)
    live = {vote.column for vote in leitbild.votes if vote.winner or vote.method is Method.HANDS}
    return tuple(
        _column(leitbild, column, counts, winners.get(column.id), by_ballot=column.id not in live)
        for column in leitbild.columns
    )


def _column(
    leitbild: Leitbild,
    column: Column,
    counts: Mapping[tuple[str, Fate], int],
    winner: Idea | None,
    *,
    by_ballot: bool,
) -> ColumnStatus:
    silent = [person for person in leitbild.people if all(idea.column != column.id for idea in person.ideas)]
    vote, waiting = lookup.vote_of(leitbild, column.id), lookup.missing(leitbild, column.id)
    entitled = vote.entitled if vote is not None else ()
    standing, parked, merged = (counts.get((column.id, fate), 0) for fate in (Fate.STANDING, Fate.PARKED, Fate.MERGED))
    return ColumnStatus(
        column=column,
        ideas=standing + parked + merged,
        standing=standing,
        parked=parked,
        merged=merged,
        ballots=(len(entitled) or len(leitbild.people)) - len(waiting),
        without_idea=tuple(silent),
        without_ballot=waiting if by_ballot and standing > 1 else (),
        until=vote.closes if vote is not None and vote.closed is None and vote.winner is None else None,
        reworded=_reworded(leitbild, column, vote),
        winner=winner,
    )


def _reworded(leitbild: Leitbild, column: Column, vote: Vote | None) -> tuple[str, ...]:
    if vote is None and not any(lookup.ballot_of(person, column.id) for person in leitbild.people):
        return ()
    from leitbild_cli.core.voting import seen  # only a team that votes needs it

    return tuple(one.idea for one in seen.reworded(leitbild, vote or Vote(column=column.id)))


def _measures(leitbild: Leitbild, on: date) -> tuple[MeasureStatus, ...]:
    from leitbild_cli.core.tracking import assessment  # only a team that measures needs it

    return tuple(MeasureStatus(measure=one, found=assessment.assess(one, on=on)) for one in leitbild.measures)


def _review(leitbild: Leitbild, on: date) -> NextReview | None:
    from leitbild_cli.core.tracking import reviews  # as above

    return reviews.next_review(leitbild, on=on)
