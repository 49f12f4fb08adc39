"""Look back at an adopted statement: whether it is lived, what follows, and when to look again."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Leitbild, Measure, Reading, Review
from leitbild_cli.core.tracking.measures import Kept, NothingAdopted, OutOfRange
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAST, MOST = 1, 5


@record
class NextReview:
    """When the next review is due; `days` is how long it has waited (below 0: it is still to come)."""

    on: date
    days: int
    last: date | None = None


def add_review(leitbild: Leitbild, review: Review) -> tuple[Leitbild, Kept]:
    """Add a review of an adopted statement; the very same one is known."""
    if not leitbild.adopted:
        raise NothingAdopted
    if review.lived is not None and not LEAST <= review.lived <= MOST:
        raise OutOfRange(str(review.lived), unit=f"{LEAST}–{MOST}", low=Decimal(LEAST), high=Decimal(MOST))
    if any(dataclasses.replace(one, id=review.id) == review for one in leitbild.reviews):
        return leitbild, Kept.KNOWN
    return dataclasses.replace(leitbild, reviews=(*leitbild.reviews, review)), Kept.ADDED


def next_review(leitbild: Leitbild, *, on: date) -> NextReview | None:
    """Give when to look back next: the agreed months after the last review; None if none were agreed."""
    adoption = lookup.adoption(leitbild, on=on)
    if adoption is None or not adoption.review_months or adoption.review_months < 0:
        return None
    held = [review.on for review in leitbild.reviews if adoption.on <= review.on <= on]
    last = max(held, default=None)
    day = _months_later(last or adoption.on, adoption.review_months)
    return NextReview(on=day, days=(on - day).days, last=last)


def open_actions(leitbild: Leitbild, *, on: date) -> tuple[Review, ...]:
    """Give the reviews whose action should be done by this day and is not, earliest first."""
    return tuple(one for one in actions(leitbild) if one.due is not None and one.due <= on)


def actions(leitbild: Leitbild) -> tuple[Review, ...]:
    """Give the reviews whose action is not done yet, whatever its day: the next ones first, without a day last."""
    waiting = [one for one in leitbild.reviews if one.action and one.done is None]
    return tuple(sorted(waiting, key=lambda one: (one.due is None, one.due or one.on, one.id)))


def lived(leitbild: Leitbild, *, name: str) -> Measure:
    """Give "is it lived?" as a measure from 1 to 5, so that it is shown and judged as any other."""
    days = sorted({review.on for review in leitbild.reviews if review.lived is not None})
    marks = {day: [one.lived for one in leitbild.reviews if one.on == day and one.lived is not None] for day in days}
    readings = tuple(Reading(on=day, value=_mean(marks[day]), n=None) for day in days)
    months = next((one.review_months for one in reversed(leitbild.adopted) if one.review_months), None)
    return Measure(
        id="lived", name=name, unit=f"{LEAST}–{MOST}", every_days=months * 31 if months else None, readings=readings
    )


def with_lived(leitbild: Leitbild, *, name: str) -> Leitbild:
    """Give the Leitbild with "is it lived?" as its last measure, if a review has an answer and nothing has that key."""
    answered = any(review.lived is not None for review in leitbild.reviews)
    if not answered or lookup.measure_of(leitbild, "lived") is not None:
        return leitbild
    return dataclasses.replace(leitbild, measures=(*leitbild.measures, lived(leitbild, name=name)))


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first = date(min(year, date.max.year - 1), month + 1, 1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return last.replace(day=min(day.day, last.day))


def _mean(values: Sequence[int]) -> Decimal:
    return (Decimal(sum(values)) / len(values)).quantize(Decimal("0.1")).normalize()
