"""How a measure stands, in words: does something change, and is the target met. Never one word for both."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Better
from leitbild_cli.core.tracking.assessment import caution
from leitbild_cli.core.tracking.assurance import Assurance, interval
from leitbild_cli.core.tracking.process import EARLIEST, LOCKED, Rule, outside
from leitbild_cli.core.tracking.reviews import LIVED, MOST
from leitbild_cli.language import _, day, ngettext
from leitbild_cli.view.format.numbers import amount, number
from leitbild_cli.view.format.text import width as cells
from leitbild_cli.view.format.text import wrap

if TYPE_CHECKING:
    from leitbild_cli.core.model import Measure, Reading
    from leitbild_cli.core.tracking.assessment import Assessment
    from leitbild_cli.core.tracking.assurance import TargetFound
    from leitbild_cli.core.tracking.process import Shift

_WEEK = 7
_LABELS_BESIDE = 60
_GAP = 2


def change_short(found: Assessment) -> str:
    """Give in two or three words whether something changes; why nothing can be said goes first."""
    if found.last is None:
        return _("no readings yet")
    if found.stale is not None:
        weeks = max(found.stale // _WEEK, 1)
        return ngettext("last {count} week ago", "last {count} weeks ago", weeks).format(count=weeks)
    if found.process.change is not None:
        return _("better than usual") if found.process.change.better else _("worse than usual")
    return _("as usual") if found.process.limits else _("too early to say")


def target_short(measure: Measure, found: Assessment) -> str:
    """Give in a few words whether the target is met; empty where there is none, or nothing was read."""
    words = {
        Assurance.REACHED: _("target reached"),
        Assurance.MET: _("target met, {met} of {of}"),
        Assurance.SOMETIMES: _("target met, {met} of {of}"),
        Assurance.MISSED: _("target missed"),
        Assurance.NEVER: _("target not met yet"),
    }
    told = found.target
    if measure.target is None or told.assurance is Assurance.OPEN:
        return ""
    return words[told.assurance].format(met=told.met, of=told.of)


def change(measure: Measure, found: Assessment) -> str:
    """Give in a sentence whether something changes, and what tells of it."""
    process = found.process
    if not process.limits:
        count = len(process.readings)
        return ngettext(
            "too early: {count} reading, and it takes {least} to tell",
            "too early: {count} readings, and it takes {least} to tell",
            count,
        ).format(count=count, least=EARLIEST)
    if process.change is None:
        return _("none beyond the usual ups and downs")
    words = (
        _("better than usual since {day}: {why}") if process.change.better else _("worse than usual since {day}: {why}")
    )
    return words.format(day=day(process.change.since), why=_why(measure, process.change, found))


def usual(measure: Measure, found: Assessment) -> str:
    """Give between what the readings usually lie, and from how many that is known."""
    limits = found.process.limits[-1]
    count = found.process.base
    words = ngettext(
        "{low} to {high}, from the first {count} reading", "{low} to {high}, from the first {count} readings", count
    )
    trial = "" if count >= LOCKED else _("; on trial until there are {count}").format(count=LOCKED)
    return words.format(low=_amount(limits.low, measure), high=_amount(limits.high, measure), count=count) + trial


def target(measure: Measure, found: Assessment) -> str:
    """Give in a sentence whether the target is met, and how sure that is."""
    told = found.target
    if measure.target is None:
        return _("no target")
    return _assured(told).format(met=told.met, of=told.of) + _doubt(measure, found)


def _assured(told: TargetFound) -> str:
    first = told.of == 1
    words = {
        Assurance.REACHED: _("reached for sure: {met} of the last {of} met it; less could hardly look like this"),
        Assurance.MET: _("met, the first time it was read")
        if first
        else _("met, in {met} of the last {of}; too few to be sure"),
        Assurance.SOMETIMES: _("now and then: {met} of the last {of} met it, the last one not"),
        Assurance.MISSED: _("missed as a rule: {met} of the last {of} met it")
        if told.met
        else _("missed as a rule: none of the last {of} met it"),
        Assurance.NEVER: _("not met, the first time it was read") if first else _("not met in any of the last {of}"),
        Assurance.OPEN: _("nothing was read yet"),
    }
    return words[told.assurance]


def goal(measure: Measure) -> str:
    """Give the target in words: `at least 98%`."""
    if measure.target is None:
        return _("no target")
    words = _("at least {target}") if measure.better is Better.HIGHER else _("at most {target}")
    return words.format(target=amount(measure.target, measure.unit))


def doubt(measure: Measure, found: Assessment) -> str:
    """Give what the last reading of a share can be with its number of cases; empty for anything else."""
    last = found.last
    between = interval(measure, last) if last is not None else None
    if last is None or between is None:
        return ""
    low, high = (Decimal(round(one)) for one in between)
    return _("{value} of {cases} can be anything from {low} to {high}").format(
        value=amount(last.value, measure.unit),
        cases=last.n,
        low=amount(low, measure.unit),
        high=amount(high, measure.unit),
    )


def _doubt(measure: Measure, found: Assessment) -> str:
    if found.target.assurance in (Assurance.REACHED, Assurance.MISSED, Assurance.OPEN):
        return ""
    said = doubt(measure, found)
    return f"; {said}" if said else ""


def _why(measure: Measure, told: Shift, found: Assessment) -> str:
    limits = found.process.limits[-1]
    up = told.better == (measure.better is Better.HIGHER)
    edge, middle = _amount(limits.high if up else limits.low, measure), _amount(limits.middle, measure)
    match told.rule:
        case Rule.OUTSIDE:
            count = sum(found.process.readings[at].on >= told.since for at in outside(found.process))
            above = ngettext("{count} reading above {edge}", "{count} readings above {edge}", count)
            below = ngettext("{count} reading below {edge}", "{count} readings below {edge}", count)
            return (above if up else below).format(count=count, edge=edge)
        case Rule.RUN:
            words = (
                _("{count} readings in a row above {middle}") if up else _("{count} readings in a row below {middle}")
            )
            return words.format(count=told.count, middle=middle)
        case Rule.TREND:
            words = _("{count} readings in a row, each higher") if up else _("{count} readings in a row, each lower")
            return words.format(count=told.count)
        case Rule.NEAR:
            return _("two of three close to the edge, {edge}").format(edge=edge)


def _amount(value: float, measure: Measure) -> str:
    """Give a computed value with one place, times in whole units."""
    return amount(Decimal(f"{value:.1f}").normalize() + 0, measure.unit)


def last_value(measure: Measure, reading: Reading) -> str:
    """Give a value with its unit; of a review also out of how many."""
    shown = amount(reading.value, measure.unit)
    return _("{value} of {best}").format(value=shown, best=MOST) if measure.id == LIVED else shown


def standing(measure: Measure, found: Assessment, width: int) -> list[str]:
    """Give the target, the change and what is usual, each with a label: beside it, or above it where that is narrow."""
    told = [(_("Target"), goal(measure))]
    if found.last is not None:
        if measure.target is not None:
            told.append(("", target(measure, found)))
        told.append((_("Change"), change(measure, found)))
        if found.process.limits:
            told.append((_("Usual"), usual(measure, found)))
    if width < _LABELS_BESIDE:
        return [line for head, said in told for line in (*(wrap(head, width) if head else ()), *wrap(said, width))]
    label = max(cells(head) for head, _text in told) + _GAP
    lines = []
    for head, said in told:
        first, *rest = wrap(said, width - label)
        lines += [head + " " * (label - cells(head)) + first, *(" " * label + line for line in rest)]
    return lines


def caution_words(measure: Measure, reading: Reading | None) -> str:
    """Give what to think of a reading that rests on few cases; empty if it rests on enough."""
    found = caution(measure, reading) if reading is not None else None
    if found is None or reading is None:
        return ""
    about = ngettext(
        "{name}: the reading of {day} rests on one case only.",
        "{name}: the reading of {day} rests on {count} cases only.",
        found.n,
    ).format(name=measure.name, day=day(reading.on), count=found.n)
    if found.one_case is None:
        return about
    return about + " " + _("One case moves it by {points} points.").format(points=number(found.one_case))
