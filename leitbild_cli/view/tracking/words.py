"""The words and signs for states, trends, targets and cautions; a sign never stands without its word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.model import Better
from leitbild_cli.core.tracking.assessment import Course, State, Trend, caution
from leitbild_cli.language import _, mark, ngettext
from leitbild_cli.view.numbers import NO_BREAK, amount, day, number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from leitbild_cli.core.model import Measure, Reading
    from leitbild_cli.core.tracking.assessment import Assessment

_STATES = {
    State.REACHED: ("✓", mark("reached")),
    State.ON_TRACK: ("+", mark("on track")),
    State.AT_RISK: ("!", mark("at risk")),
    State.OFF_TRACK: ("✗", mark("off track")),
    State.NO_DATA: ("·", mark("no readings")),
    State.STALE: ("?", mark("out of date")),
    State.NO_TARGET: ("–", mark("no target")),
}
_COURSES = {
    Course.BETTER: mark("better"),
    Course.WORSE: mark("worse"),
    Course.STEADY: mark("steady"),
    Course.UNKNOWN: mark("open"),
}
_ARROWS = {1: "↑", -1: "↓", 0: "→"}
# One character for one, so that nothing moves.
_PLAIN = str.maketrans("…✓✗·–→↑↓─\u00a0", "~*x.-=^v- ")


def state_word(state: State) -> str:
    """Give the sign and the word of a state: `✓ reached`."""
    sign, word = _STATES[state]
    return f"{sign}{NO_BREAK}{_(word)}"


def trend_word(trend: Trend) -> str:
    """Give the word of a trend and an arrow for the way the numbers go: `better ↓`."""
    word = _(_COURSES[trend.course])
    return word if trend.course is Course.UNKNOWN else f"{word}{NO_BREAK}{_ARROWS[trend.sign]}"


def goal_words(measure: Measure) -> str:
    """Give the target in words: `at least 98%`."""
    if measure.target is None:
        return _("no target")
    words = _("at least {target}") if measure.better is Better.HIGHER else _("at most {target}")
    return words.format(target=amount(measure.target, measure.unit))


def standing(measure: Measure, found: Assessment) -> str:
    """Give state, course and target in a line, without what is not known: `✓ reached, better ↑; at least 98%`."""
    said = [state_word(found.state)] if measure.target is not None or found.state is not State.NO_TARGET else []
    if found.trend.course is not Course.UNKNOWN:
        said.append(trend_word(found.trend))
    return "; ".join([", ".join(said), goal_words(measure)] if said else [goal_words(measure)])


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


def page(lines: Iterable[str], *, ascii_only: bool) -> str:
    """Give the lines as one text; where only ASCII arrives, with other signs of the same width."""
    text = "\n".join(line.rstrip() for line in lines)
    return text.translate(_PLAIN) if ascii_only else text
