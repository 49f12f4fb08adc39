"""Whether the figures of a draft are the ones that are measured."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from leitbild_cli.core.checking.findings import Finding, error, warning
from leitbild_cli.core.text.keywords import stems
from leitbild_cli.core.text.units import counted_at
from leitbild_cli.core.tracking.units import UnitKind, kind, same, seconds
from leitbild_cli.language import _
from leitbild_cli.lexicon.figures import BEFORE, BEHIND, ONE, WHOSE, WITHIN
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from leitbild_cli.core.checking.text.subject import DraftLine, Subject
    from leitbild_cli.core.model import Measure

_FAR = 10
_NAME = re.compile(r"\d\s?[A-Zd]$")  # *3D*, *Halle 4 H*


@record
class _Figure:
    text: str
    value: Decimal
    unit: str


def check(draft: Subject) -> Iterator[Finding]:
    """Find figures that differ from their measure's target, and promises nobody measures."""
    for line, said in zip(draft.lines, draft.stems, strict=True):
        for figure in _figures(line.text, draft.leitbild.measures):
            yield from _compared(figure, line, said, draft)


def _figures(text: str, measures: Sequence[Measure]) -> Iterator[_Figure]:
    for found, value in counted_at(text):
        number, blank, unit = found.groups()
        said = f"{number}{blank}{unit}"
        measured = any(same(unit, one.unit) for one in measures)
        if (kind(unit) in (UnitKind.SHARE, UnitKind.TIME) or measured) and _promises(text, found.start(), said):
            yield _Figure(text=said, value=Decimal(f"{value:.10g}"), unit=unit)


def _promises(text: str, start: int, said: str) -> bool:
    """Say whether a number may be a promise; how often a week is, an age, a moment or a way is none."""
    before, behind = text[:start].lower(), text[start + len(said) :].lower()
    if (
        _NAME.search(said)
        or any(re.search(one, before) for one in BEFORE)
        or any(re.search(one, behind) for one in BEHIND)
    ):
        return False
    return not re.match(ONE, said.lower()) or bool(re.search(WITHIN, before) and not re.search(WHOSE, behind))


def _compared(figure: _Figure, line: DraftLine, said: frozenset[str], draft: Subject) -> Iterator[Finding]:
    alike = [one for one in draft.leitbild.measures if one.target is not None and _comparable(figure.unit, one.unit)]
    if any(_scaled(figure.value, figure.unit) == _target(one) for one in alike):
        return
    near = [one for one in alike if _related(one, said, draft)] or [one for one in alike if _close(figure, one)]
    if near:
        measure = near[0]
        what = _("The text says {said}, but the target of “{name}” is {target}.").format(
            said=figure.text, name=measure.name, target=_shown(measure)
        )
        yield error("number-differs", line.path, what, _("Let both say the same."))
    else:
        what = _("The text promises {said}, and no measure stands behind it.").format(said=figure.text)
        yield warning("number-unmeasured", line.path, what, _("Add a measure for it, or leave the figure out."))


def _comparable(unit: str, other: str | None) -> bool:
    return same(unit, other) or (seconds(unit) is not None and seconds(other) is not None)


def _scaled(value: Decimal, unit: str | None) -> Decimal:
    return value * (seconds(unit) or 1)


def _target(measure: Measure) -> Decimal:
    return _scaled(measure.target or Decimal(0), measure.unit)


def _related(measure: Measure, said: frozenset[str], draft: Subject) -> bool:
    """Whether the sentence speaks of what is measured; a shared unit alone doesn't tell."""
    names = {one for one in stems(measure.name, draft.leitbild.language) if one != "%"}
    return bool(names & said)


def _close(figure: _Figure, measure: Measure) -> bool:
    """Whether both are of one size, so that they can hardly be two different things."""
    one, other = _scaled(figure.value, figure.unit), _target(measure)
    return other != 0 and Decimal(1) / _FAR <= one / other <= _FAR


def _shown(measure: Measure) -> str:
    from leitbild_cli.language import current

    number = format((measure.target or Decimal(0)).normalize(), "f")
    return f"{number.replace('.', ',') if current() == 'de' else number} {measure.unit or ''}".rstrip()
