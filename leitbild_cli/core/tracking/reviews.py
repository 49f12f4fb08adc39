"""Look back at an adopted statement: whether it is lived, what follows, and when to look again."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Leitbild, Measure, Reading, Review
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.core.tracking.measures import Kept, NothingAdopted, OutOfRange
from leitbild_cli.errors import Ambiguous, NotFound
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

LEAST, MOST = 1, 5
LIVED = "lived"


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
    marks = (review.lived, *(one.lived for one in review.sentences))
    if (wrong := next((one for one in marks if one is not None and not LEAST <= one <= MOST), None)) is not None:
        raise OutOfRange(str(wrong), unit=f"{LEAST}–{MOST}", low=Decimal(LEAST), high=Decimal(MOST))
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


def close(leitbild: Leitbild, ids: Collection[str], *, on: date) -> Leitbild:
    """Give the Leitbild in which the actions of these reviews are done."""
    reviews = tuple(dataclasses.replace(one, done=on) if one.id in ids else one for one in leitbild.reviews)
    return dataclasses.replace(leitbild, reviews=reviews)


def find_action(leitbild: Leitbild, ref: str) -> Review:
    """Give the open action of this review's id, or the only one that holds these words; raise NotFound or Ambiguous."""
    waiting, wanted = actions(leitbild), caseless(ref)
    found = [one for one in waiting if one.id == wanted]
    found = found or [one for one in waiting if wanted and one.id.startswith(wanted)]
    found = found or [one for one in waiting if wanted and wanted in caseless(one.action or "")]
    if len(found) > 1:
        raise Ambiguous(ref, candidates=[one.id for one in found])
    if not found:
        raise NotFound(ref, kind=_("open action"))
    return found[0]


def overall(review: Review) -> Decimal | None:
    """Give how far the statement is lived: as a whole, else the mean of its sentences; None where nobody said."""
    if review.lived is not None:
        return Decimal(review.lived)
    return _mean([one.lived for one in review.sentences]) if review.sentences else None


def lived(leitbild: Leitbild, *, name: str) -> Measure:
    """Give "is it lived?" as a measure from 1 to 5, so that it is shown and judged as any other."""
    marks: dict[date, list[Decimal]] = {}
    for review in sorted(leitbild.reviews, key=lambda one: one.on):
        if (mark := overall(review)) is not None:
            marks.setdefault(review.on, []).append(mark)
    readings = tuple(Reading(on=day, value=_mean(given)) for day, given in marks.items())
    months = next((one.review_months for one in reversed(leitbild.adopted) if one.review_months), None)
    return Measure(
        id=LIVED, name=name, unit=f"{LEAST}–{MOST}", every_days=months * 31 if months else None, readings=readings
    )


def with_lived(leitbild: Leitbild, *, name: str) -> Leitbild:
    """Give the Leitbild with "is it lived?" as its last measure, if a review has an answer and nothing has that key."""
    answered = any(overall(review) is not None for review in leitbild.reviews)
    if not answered or lookup.measure_of(leitbild, LIVED) is not None:
        return leitbild
    return dataclasses.replace(leitbild, measures=(*leitbild.measures, lived(leitbild, name=name)))


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first = date(min(year, date.max.year - 1), month + 1, 1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return last.replace(day=min(day.day, last.day))


def _mean(values: Sequence[int | Decimal]) -> Decimal:
    return (Decimal(sum(values)) / len(values)).quantize(Decimal("0.1")).normalize()
