"""Whether measures still stand behind what the statement says, and whether their readings can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.checking.findings import Finding, warning
from leitbild_cli.core.drafting.texts import statement
from leitbild_cli.core.model import Measure
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.model import Leitbild, Unmeasured

_LIKE = 0.5


def check(leitbild: Leitbild) -> Iterator[Finding]:
    """Find what stands behind words that are gone, and readings that cannot be: 101 %, 98 % of 20 people."""
    yield from _adrift(leitbild)
    for measure in leitbild.measures:
        if measure.readings:
            yield from _impossible(measure)


def _adrift(leitbild: Leitbild) -> Iterator[Finding]:
    """Find measures, and sentences without one on purpose, whose sentence reads otherwise now or is gone."""
    if not (leitbild.unmeasured or any(one.sentence for one in leitbild.measures)):
        return
    from leitbild_cli.core.tracking.sentences import adrift  # few files pay for it

    for one in adrift(leitbild):
        number = _nearest(leitbild, one.sentence or "")
        yield _measure(one, number) if isinstance(one, Measure) else _unmeasured(one, number)


def _measure(one: Measure, number: int | None) -> Finding:
    what = _("“{name}” stands behind words that the statement no longer says: “{sentence}”")
    known = {"number": number, "key": one.id}
    mend = (
        _("Is it sentence {number} now? `leitbild track bind {key} {number}`. If none: `leitbild track unbind {key}`.")
        if number is not None
        else _("`leitbild track bind {key} SENTENCE` puts it behind another one, `leitbild track unbind {key}` none.")
    )
    return warning(
        "measure-adrift",
        ("measures", one.id, "sentence"),
        what.format(name=one.name, sentence=one.sentence),
        mend.format(**known),
    )


def _unmeasured(one: Unmeasured, number: int | None) -> Finding:
    what = _("These words have no measure on purpose, but the statement no longer says them: “{sentence}”")
    mend = (
        _("Is it sentence {number} now? `leitbild track without {number}`. If none: take `{id}` out of `unmeasured:`.")
        if number is not None
        else _("Take `{id}` out of `unmeasured:`.")
    )
    path = ("unmeasured", one.id, "sentence")
    return warning("unmeasured-adrift", path, what.format(sentence=one.sentence), mend.format(number=number, id=one.id))


def _nearest(leitbild: Leitbild, sentence: str) -> int | None:
    """Give the number of the sentence most like this one, if any is like it at all: a question, never an answer."""
    from leitbild_cli.core.drafting.differences import likeness

    scores = [(likeness(sentence, one.text), -number) for number, one in enumerate(statement(leitbild), start=1)]
    best = max(scores, default=(0.0, 0))
    return -best[1] if best[0] >= _LIKE else None


def _impossible(measure: Measure) -> Iterator[Finding]:
    """Find readings out of their measure's range, and shares that no number of their cases gives."""
    from leitbild_cli.core.tracking import readings, units  # few files pay for it
    from leitbild_cli.core.tracking.measures import plain
    from leitbild_cli.core.tracking.presets import bounds

    limits, is_share = bounds(measure), units.kind(measure.unit) is units.UnitKind.SHARE
    for one in measure.readings:
        path = ("measures", measure.id, "readings", one.on.isoformat(), "value")
        mend = _("The right value: `leitbild track read {key} VALUE --on {day} --replace`.")
        mend = mend.format(key=measure.id, day=one.on.isoformat())
        if not limits.hold(one.value):
            what = _("{measure}: {value} cannot be right.")
            yield warning("impossible-reading", path, what.format(measure=measure.name, value=plain(one.value)), mend)
        elif is_share and one.n and (around := readings.whole_cases(one.value, one.n)):
            yield warning("uneven-share", path, readings.not_whole(measure, one, around), mend)
