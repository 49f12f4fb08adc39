"""Take in many readings at once: each value on its own, so that one bad row does not keep the others out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from leitbild_cli.core.model import Reading
from leitbild_cli.core.tracking.keeping import Outcome, add_reading
from leitbild_cli.core.tracking.parsing import parse_reading
from leitbild_cli.core.tracking.refusals import BadReading, ReadingExists
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from leitbild_cli.core.model import Leitbild, Measure


class Given(Protocol):
    """A value as it arrived; `measure` is the word the sender uses for it."""

    @property
    def measure(self) -> str:
        """The measure's key or name, perhaps with a unit in brackets."""

    @property
    def on(self) -> date:
        """The day of the value."""

    @property
    def value(self) -> str:
        """The value as it was written."""

    @property
    def n(self) -> int | None:
        """How many cases it rests on."""

    @property
    def note(self) -> str | None:
        """What was special."""

    @property
    def line(self) -> int:
        """Where it stood."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """A row that was not taken in, and why."""

    line: int
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What became of the values: counts by measure key, words no measure goes by, and what was set aside.

    `differing` are values that are there already and differ; they wait for a word to replace them.
    """

    added: tuple[tuple[str, int], ...] = ()
    changed: tuple[tuple[str, int], ...] = ()
    known: int = 0
    unknown: tuple[str, ...] = ()
    differing: tuple[Aside, ...] = ()
    aside: tuple[Aside, ...] = ()


def take_in(
    leitbild: Leitbild, rows: Iterable[Given], *, replace: bool = False, language: str | None = None
) -> tuple[Leitbild, Taken]:
    """Add every value that can be read and is new; a second time nothing is added; other values need `replace`."""
    sheaf = _Sheaf(leitbild=leitbild, replace=replace, language=language)
    for row in rows:
        sheaf.take(row)
    return sheaf.leitbild, sheaf.bound()


@dataclass(slots=True, kw_only=True)
class _Sheaf:
    """What has been gathered so far, row by row."""

    leitbild: Leitbild
    replace: bool
    language: str | None
    counts: dict[Outcome, dict[str, int]] = field(default_factory=lambda: {one: {} for one in Outcome})
    unknown: dict[str, None] = field(default_factory=dict)
    seen: dict[tuple[str, date], tuple[int, Reading]] = field(default_factory=dict)
    differing: list[Aside] = field(default_factory=list)
    aside: list[Aside] = field(default_factory=list)

    def take(self, row: Given) -> None:
        """Take one value in, or set it aside with the reason."""
        measure = _called(self.leitbild.measures, row.measure)
        if measure is None:
            self.unknown[row.measure] = None
            return
        try:
            value = parse_reading(row.value, measure, language=self.language)
        except BadReading as refusal:
            self.aside.append(Aside(line=row.line, what=str(refusal)))
            return
        reading = Reading(on=row.on, value=value, n=row.n, note=row.note)
        if not self._said_before(row.line, measure, reading):
            self._add(row.line, measure, reading)

    def bound(self) -> Taken:
        """Give everything as a value."""
        return Taken(
            added=tuple(self.counts[Outcome.ADDED].items()),
            changed=tuple(self.counts[Outcome.CHANGED].items()),
            known=sum(self.counts[Outcome.KNOWN].values()),
            unknown=tuple(self.unknown),
            differing=tuple(self.differing),
            aside=tuple(self.aside),
        )

    def _said_before(self, line: int, measure: Measure, reading: Reading) -> bool:
        """Set aside what contradicts an earlier row of the same table: nobody can know which one is right."""
        earlier, one = self.seen.setdefault((measure.id, reading.on), (line, reading))
        if one.value == reading.value:
            return False
        what = _("{measure}: line {line} gives another value for the same day.")
        self.aside.append(Aside(line=line, what=what.format(measure=measure.name, line=earlier)))
        return True

    def _add(self, line: int, measure: Measure, reading: Reading) -> None:
        try:
            self.leitbild, outcome = add_reading(self.leitbild, measure.id, reading, replace=self.replace)
        except ReadingExists as refusal:
            self.differing.append(Aside(line=line, what=refusal.what))
            return
        self.counts[outcome][measure.id] = self.counts[outcome].get(measure.id, 0) + 1


def _called(measures: Iterable[Measure], word: str) -> Measure | None:
    """Give the measure of this key or name; the start of one is not enough where nobody looks on."""
    wanted = {_plain(word), _plain(re.sub(r"\s*(?:\([^)]*\)|\[[^]]*\]|%)$", "", word.strip()))}
    found = [one for one in measures if wanted & {_plain(one.id), _plain(one.name)}]
    return found[0] if len(found) == 1 else None


def _plain(word: str) -> str:
    return re.sub(r"[\s_-]+", "-", word.strip().casefold())
