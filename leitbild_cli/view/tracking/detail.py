"""One measure on a terminal: its sentence, its course, how it stands, and its last readings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.tracking import sentences
from leitbild_cli.core.tracking.assessment import assess, readings_until
from leitbild_cli.core.tracking.assurance import met
from leitbild_cli.language import _, day, ngettext
from leitbild_cli.view.format.numbers import amount, number
from leitbild_cli.view.format.text import fit, page, wrap
from leitbild_cli.view.format.text import width as cells
from leitbild_cli.view.tracking import assessment
from leitbild_cli.view.tracking.chart import curve

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from leitbild_cli.core.model import Leitbild, Measure, Reading
    from leitbild_cli.core.tracking.sentences import Followed


_HISTORY = 12


def measure_detail(leitbild: Leitbild, measure: Measure, *, on: date, width: int = 80, ascii_only: bool = False) -> str:
    """Give one measure as of a day: its sentence, its course, whether something changes, and its last readings."""
    found = assess(measure, on=on)
    head = [f"{measure.name} ({measure.id})"]
    if found.last is not None:
        head.append(
            _("{value} on {day}").format(value=assessment.last_value(measure, found.last), day=day(found.last.on))
        )
    lines = wrap(" · ".join(head), width)
    lines += [line for one in _sentences_of(leitbild, measure, on) for line in wrap(sentence_words(one), width)]
    lines += _counted(measure, width)
    if course := curve(measure, on=on, width=width):
        lines += ["", *course, ""]
    lines += assessment.standing(measure, found, width)
    if readings := readings_until(measure, on):
        lines += ["", *_readings(measure, readings[-_HISTORY:], width)]
    if earlier := len(readings) - _HISTORY if len(readings) > _HISTORY else 0:
        words = ngettext("and {count} earlier reading", "and {count} earlier readings", earlier)
        lines.append(words.format(count=earlier))
    if not assessment.doubt(measure, found) and (caution := assessment.caution_words(measure, found.last)):
        lines += ["", *wrap(caution, width)]
    return page(lines, ascii_only=ascii_only)


def _sentences_of(leitbild: Leitbild, measure: Measure, on: date) -> list[Followed]:
    there = sentences.followed(leitbild, on=on) if leitbild.adopted else ()
    return [one for one in there if any(each.id == measure.id for each in one.measures)]


def _counted(measure: Measure, width: int) -> list[str]:
    """Give how a measure is counted and where it is read, as far as somebody wrote it down."""
    told = ((_("Counted as: {formula}"), measure.formula), (_("Read from: {formula}"), measure.source))
    return [line for words, said in told if said for line in wrap(words.format(formula=said), width)]


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


def sentence_line(one: Followed, *, width: int) -> str:
    """Give a sentence with its number."""
    return "\n".join(wrap(sentence_words(one), width))


def sentence_words(one: Followed) -> str:
    """Give a sentence with its number, in one line."""
    return _("Sentence {number}: {text}").format(number=one.number, text=one.text)
