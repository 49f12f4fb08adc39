"""Does it hold: each measure under the promise it stands behind, sentences without one, and the reviews."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from markupsafe import Markup

from leitbild_cli.core import lookup
from leitbild_cli.core.tracking.assessment import assess, readings_until
from leitbild_cli.core.tracking.assurance import met
from leitbild_cli.core.tracking.reviews import next_review
from leitbild_cli.core.tracking.sentences import behind_none, followed
from leitbild_cli.language import _
from leitbild_cli.record import record
from leitbild_cli.view.format.numbers import amount, number
from leitbild_cli.view.format.prose import long_day, quoted, shortened
from leitbild_cli.view.tracking import assessment, chart_svg

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from leitbild_cli.core.model import Leitbild, Measure, Reading, Review
    from leitbild_cli.core.tracking.assessment import Assessment
    from leitbild_cli.core.tracking.reviews import NextReview
    from leitbild_cli.core.tracking.sentences import Followed
    from leitbild_cli.view.tracking.chart_svg import MarkedDay

_PROMISE = 56
_VALUES = 60
_REVIEWS = 3
_MOST = 5


@record
class ShownReading:
    """A reading as a line of the table behind the picture."""

    on: date
    value: str
    cases: str
    target: str
    note: str


@record
class ProofFigure:
    """A measure: the promise, the last value, what it says, the picture and the table behind it."""

    promise: str
    name: str
    value: str
    goal: str
    change: str
    look: str
    target: str
    picture: Markup | None
    readings: tuple[ShownReading, ...]
    earlier: int
    cases: bool
    goals: bool
    notes: bool
    years: bool


@record
class Sign:
    """A sign of the pictures and what it means."""

    sign: Markup
    words: str


@record
class Without:
    """A sentence without a measure, and whether that is on purpose."""

    promise: str
    told: str


@record
class ShownReview:
    """A review: `dots` are the marks out of five that are full, None where nobody said."""

    on: date
    dots: tuple[bool, ...]
    lived: str
    by: str | None
    example: str | None
    action: str | None
    action_told: str
    sentences: tuple[str, ...]


@record
class Proof:
    """All of it as of a day."""

    lead: str
    figures: tuple[ProofFigure, ...]
    none: str
    legend: tuple[Sign, ...]
    without: tuple[Without, ...]
    reviews: tuple[ShownReview, ...]
    earlier: int
    due: str


def proof(leitbild: Leitbild, *, on: date) -> Proof | None:
    """Give what shows whether the statement holds; None before it was adopted, or where nothing is followed."""
    if not leitbild.adopted:
        return None
    held = sorted((one for one in leitbild.reviews if one.on <= on), key=lambda one: one.on, reverse=True)
    sentences = followed(leitbild, on=on)
    due = next_review(leitbild, on=on)
    if not (leitbild.measures or held or due):
        return None
    named = lookup.spoken_names(leitbild)
    return Proof(
        lead=_("As of {day}").format(day=long_day(on)),
        figures=tuple(_figures(leitbild, sentences, on)),
        none="" if leitbild.measures or leitbild.unmeasured else _("Nothing is measured yet."),
        legend=tuple(_legend(leitbild, on)),
        without=tuple(_without(sentences)) if leitbild.measures or leitbild.unmeasured else (),
        reviews=tuple(_review(one, named, on) for one in held[:_REVIEWS]),
        earlier=max(len(held) - _REVIEWS, 0),
        due=_due(due, held=bool(held)),
    )


def _figures(leitbild: Leitbild, sentences: Iterable[Followed], on: date) -> Iterable[ProofFigure]:
    """Give each measure once, in the order of the sentences; those behind none come last."""
    shown: set[str] = set()
    marks = chart_svg.moments(leitbild)
    for one in sentences:
        for measure in one.measures:
            if measure.id not in shown:
                shown.add(measure.id)
                yield _figure(measure, _promise(one), on, marks)
    for measure in behind_none(leitbild, on=on):
        yield _figure(measure, _("Stands behind no sentence."), on, marks)


def _legend(leitbild: Leitbild, on: date) -> Iterable[Sign]:
    """Give the signs of all pictures, each once."""
    marks = chart_svg.moments(leitbild)
    found = (pair for one in leitbild.measures for pair in chart_svg.signs(one, on=on, marks=marks))
    drawn = {words: Markup(sign) for sign, words in found}  # noqa: S704  signs of ours
    return [Sign(sign=sign, words=words) for words, sign in drawn.items()]


def _promise(one: Followed) -> str:
    text = shortened(one.text.lstrip("#-*• "), _PROMISE)
    return _("Sentence {number}: {words}").format(number=one.number, words=quoted(text))


def _figure(measure: Measure, promise: str, on: date, marks: Iterable[MarkedDay]) -> ProofFigure:
    found = assess(measure, on=on)
    readings = readings_until(measure, on)
    last = readings[-_VALUES:]
    changed = found.process.change
    return ProofFigure(
        promise=promise,
        name=measure.name,
        value=amount(found.last.value, measure.unit) if found.last else "",
        goal=_("target: {goal}").format(goal=assessment.goal(measure)) if measure.target is not None else "",
        change=_change(measure, found),
        look="" if changed is None or found.stale is not None else "better" if changed.better else "worse",
        target=assessment.target(measure, found) if measure.target is not None and found.last else "",
        picture=Markup(chart_svg.chart(measure, on=on, marks=marks)) if readings else None,  # noqa: S704  its foreign words are escaped
        readings=tuple(_reading(measure, one) for one in last),
        earlier=len(readings) - len(last),
        cases=any(one.n is not None for one in last),
        goals=measure.target is not None,
        notes=any(one.note for one in last),
        years=len({one.on.year for one in last}) > 1,
    )


def _change(measure: Measure, found: Assessment) -> str:
    if found.last is None or found.stale is not None:
        return assessment.change_short(found)
    return assessment.change(measure, found)


def _reading(measure: Measure, one: Reading) -> ShownReading:
    return ShownReading(
        on=one.on,
        value=amount(one.value, measure.unit),
        cases=number(Decimal(one.n)) if one.n is not None else "–",
        target=_("met") if measure.target is not None and met(one.value, measure) else "–",
        note=one.note or "",
    )


def _without(sentences: Iterable[Followed]) -> Iterable[Without]:
    for one in sentences:
        if one.on_purpose is not None:
            reason = one.on_purpose.reason
            told = _("No figure, on purpose; the review asks for it.")
            yield Without(promise=_promise(one), told=f"{told} {quoted(reason)}" if reason else told)
        elif one.is_gap:
            yield Without(promise=_promise(one), told=_("No measure yet."))


def _review(one: Review, named: Mapping[str, str], on: date) -> ShownReview:
    return ShownReview(
        on=one.on,
        dots=tuple(place < one.lived for place in range(_MOST)) if one.lived else (),
        lived=_("lived: {mark} of 5").format(mark=one.lived) if one.lived else "",
        by=named.get(one.by or ""),
        example=one.example,
        action=one.action,
        action_told=_action(one, on),
        sentences=tuple(
            _("{words}: {mark} of 5").format(words=quoted(shortened(said.text, _PROMISE)), mark=said.lived)
            for said in one.sentences
        ),
    )


def _action(one: Review, on: date) -> str:
    if one.done is not None:
        return _("Done on {day}:").format(day=long_day(one.done, year=one.done.year != one.on.year))
    if one.due is None:
        return _("Planned:")
    words = _("Planned until {day}, still open:") if one.due >= on else _("Planned until {day}, now due:")
    return words.format(day=long_day(one.due, year=one.due.year != one.on.year))


def _due(due: NextReview | None, *, held: bool) -> str:
    if due is None:
        return ""
    words = _("The next one is due on {day}.") if held else _("None yet; the first is due on {day}.")
    return words.format(day=long_day(due.on))
