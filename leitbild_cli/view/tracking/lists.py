"""One measure in detail, what is due, and which promises are followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.tracking.assessment import assess, due, met, readings_until, series
from leitbild_cli.core.tracking.promises import PromiseKind, promises
from leitbild_cli.core.tracking.reviews import next_review, open_actions
from leitbild_cli.language import _
from leitbild_cli.view.chart import sparkline
from leitbild_cli.view.numbers import amount, day, number
from leitbild_cli.view.text import fit, wrap
from leitbild_cli.view.text import width as cells
from leitbild_cli.view.tracking.words import caution_words, page, standing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from leitbild_cli.core.model import Leitbild, Measure, Reading
    from leitbild_cli.core.tracking.assessment import Due


def measure_detail(measure: Measure, *, on: date, width: int = 80, ascii_only: bool = False) -> str:
    """Give one measure with its target, state and course, and every reading up to a day."""
    found = assess(measure, on=on)
    lines = wrap(f"{measure.name} ({measure.id})", width)
    lines += wrap(standing(measure, found), width)
    if history := sparkline(series(measure, on=on, last=max(width, 1)), ascii_only=ascii_only):
        lines.append(history)
    if readings := readings_until(measure, on):
        lines += ["", *_readings(measure, readings, width)]
    if caution := caution_words(measure, found.last):
        lines += ["", *wrap(caution, width)]
    return page(lines, ascii_only=ascii_only)


def due_list(leitbild: Leitbild, *, on: date, width: int = 80, ascii_only: bool = False) -> str:
    """Give what waits on this day: readings, the next review, and what a review decided; empty if nothing does."""
    said = [_due(one) for one in due(leitbild.measures, on=on)]
    review = next_review(leitbild, on=on)
    if review is not None and review.days >= 0:
        said.append(_("The next review is due since {day}.").format(day=day(review.on)))
    said += [
        _("Decided in the review of {day}: {action}").format(day=day(one.on), action=one.action)
        for one in open_actions(leitbild, on=on)
    ]
    return page([line for text in said for line in wrap(text, width)], ascii_only=ascii_only)


def promises_list(leitbild: Leitbild, *, width: int = 80, ascii_only: bool = False) -> str:
    """Give each winner and each sentence with the measures that show whether it holds, or that none does."""
    titles = {PromiseKind.WINNER: _("Chosen ideas"), PromiseKind.SENTENCE: _("Sentences of the statement")}
    lines: list[str] = []
    for kind, title in titles.items():
        made = [one for one in promises(leitbild) if one.kind is kind]
        lines += [*([""] if lines and made else []), *(wrap(title, width) if made else [])]
        for one in made:
            names = ", ".join(measure.name for measure in one.measures)
            sign, told = ("✓", names) if names else ("–", _("no measure yet"))
            lines += wrap(f"{sign} {one.text.rstrip('.')}: {told}", width)
    return page(lines, ascii_only=ascii_only)


def _due(one: Due) -> str:
    if one.since is None:
        return _("{name}: the first reading is due.").format(name=one.measure.name)
    return _("{name}: a reading is due since {day}.").format(name=one.measure.name, day=day(one.since))


def _readings(measure: Measure, readings: Sequence[Reading], width: int) -> list[str]:
    """Give a line for every reading: its day, its value, whether it meets the target, its cases and its note."""
    days = [day(one.on) for one in readings]
    values = [fit(amount(one.value, measure.unit), max(width // 3, 1)) for one in readings]
    wide, long = max(map(cells, values)), max(map(cells, days))
    told = (_told(measure, one) for one in readings)
    lines = (
        "  ".join([" " * (long - cells(when)) + when, " " * (wide - cells(value)) + value, *more])
        for when, value, more in zip(days, values, told, strict=True)
    )
    return [fit(line, width) for line in lines]


def _told(measure: Measure, one: Reading) -> list[str]:
    sign = "" if measure.target is None else "✓" if met(one.value, measure) else "✗"
    cases = f"n = {_whole(one.n)}" if one.n is not None else ""
    return [text for text in (sign, cases, one.note or "") if text]


def _whole(count: int) -> str:
    from decimal import Decimal

    return number(Decimal(count))
