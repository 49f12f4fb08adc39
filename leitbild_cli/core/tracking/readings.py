"""What people type or send for a value, `98 %`, `98,0`, `0:30`, `1,5 min`, as a number in the measure's unit.

Of many at once each comes in on its own, so that one bad row does not keep the others out.
"""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Protocol

from leitbild_cli.core.model import Better, Reading
from leitbild_cli.core.tracking import units
from leitbild_cli.core.tracking.measures import (
    BadReading,
    Kept,
    OutOfRange,
    ReadingExists,
    UnclearNumber,
    UnclearShare,
    WrongUnit,
    as_key,
    plain,
)
from leitbild_cli.core.tracking.presets import bounds
from leitbild_cli.core.tracking.units import UnitKind, kind
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from leitbild_cli.core.model import Leitbild, Measure


_LONGEST = 60
_MOST_DIGITS = 15
_MANY = 1000

_NUMBER = r"[-+]?[0-9](?:[0-9.,'’ ]*[0-9])?"
_ONE = re.compile(rf"(?P<number>{_NUMBER})\s*(?P<unit>\D*)")
_PIECE = re.compile(rf"(?P<number>{_NUMBER})\s*(?P<unit>[^\d\s.,]+\.?)\s*")
_CLOCK = re.compile(r"([0-9]{1,6}):([0-5][0-9])(?::([0-5][0-9]))?(?:[.,]([0-9]{1,2}))?\s*(\D*)")
_DECIMAL = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?P<mark>[ '’.,])[0-9]{3}(?:(?P=mark)[0-9]{3})*(?:(?!(?P=mark))[.,][0-9]+)?")

_GREAT = re.compile(r"(?P<factor>tsd|mio|mrd|t|k|m)\.?\s*(?P<unit>[€$£]|eur|euro|chf|usd|gbp)", re.IGNORECASE)
_GREATER = {"t": 1000, "k": 1000, "tsd": 1000, "m": 10**6, "mio": 10**6, "mrd": 10**9}  # T€, Mio. €

_BLANKS = dict.fromkeys(map(ord, "\t\u00a0\u2007\u2009\u202f"), " ") | {ord("−"): "-"}
_AT_LEAST = re.compile(r"(?:>=?|≥|at least|mindestens|min\.?)\s*(?=[-+0-9])", re.IGNORECASE)
_AT_MOST = re.compile(r"(?:<=?|≤|at most|up to|höchstens|bis zu|max\.?)\s*(?=[-+0-9])", re.IGNORECASE)


@record
class Target:
    """What a measure is to reach; `better` is known when the text said at least or at most."""

    value: Decimal
    unit: str | None = None
    better: Better | None = None


def parse_reading(text: str, measure: Measure, *, language: str | None = None, settled: bool = False) -> Decimal:
    """Give the value in the measure's unit; `language` (de, en) says which mark the writer uses for decimals.

    `settled` says that this is known for sure, so that 1,204 is no question.
    """
    limits = bounds(measure)
    value = _ValueReader(text, measure.unit, limits, language, settled=settled).value()
    if not limits.hold(value):
        raise OutOfRange(text, unit=measure.unit, low=limits.low, high=limits.high)
    return value


def parse_target(text: str, *, unit: str | None = None, language: str | None = None) -> Target:
    """Give the target of a text such as `98 %`, `>= 98` or `max. 30 s`; without `unit` the text's own counts."""
    rest = text.translate(_BLANKS).strip()
    better = None
    for sign, direction in ((_AT_LEAST, Better.HIGHER), (_AT_MOST, Better.LOWER)):
        if found := sign.match(rest):
            better, rest = direction, rest[found.end() :]
    unit = unit if unit is not None else _own_unit(rest)
    limits = units.bounds(unit)
    value = _ValueReader(rest, unit, limits, language).value()
    if not limits.hold(value):
        raise OutOfRange(text, unit=unit, low=limits.low, high=limits.high)
    return Target(value=value, unit=unit, better=better)


def _own_unit(text: str) -> str | None:
    clock = _CLOCK.fullmatch(text)
    if clock is not None:
        return clock[5].strip() or "s"
    pieces = list(_PIECE.finditer(text))
    return (
        pieces[-1]["unit"] if len(pieces) > 1 else (one["unit"].strip() or None) if (one := _ONE.match(text)) else None
    )


@record(kw_only=False)
class _ValueReader:
    """One text on its way to a value, with all that the refusals need to know."""

    text: str
    unit: str | None
    limits: units.Bounds
    language: str | None
    settled: bool = False

    def value(self) -> Decimal:
        """Read a clock time, a sum of times, or a number with or without a unit."""
        text = self.text.translate(_BLANKS).strip()
        if len(text) > _LONGEST:
            raise self._bad()
        if clock := _CLOCK.fullmatch(text):
            return self._clock(clock)
        if one := _ONE.fullmatch(text):
            return self._single(one["number"], one["unit"].strip(" .,"))
        return self._sum(text)

    def _clock(self, match: re.Match[str]) -> Decimal:
        first, second, third, fraction, given = match.groups()
        given = given.strip()
        base = units.seconds(given or self.unit)
        if self.unit is None or units.kind(self.unit) is not UnitKind.TIME:
            raise WrongUnit(self.text, unit=self.unit, given=given or "min")
        if base is None or (given and base not in (60, 3600)):
            raise self._bad()
        hours = third is not None or base >= 3600  # noqa: PLR2004  seconds of an hour
        parts = (int(first), int(second), int(third or 0)) if hours else (0, int(first), int(second))
        total = Decimal(parts[0] * 3600 + parts[1] * 60 + parts[2]) + Decimal(f"0.{fraction or 0}")
        return units.in_unit(total, self.unit)

    def _single(self, number: str, given: str) -> Decimal:
        value = self._number(number)
        if not given or units.same(given, self.unit):
            return value
        if (great := _GREAT.fullmatch(given)) and units.same(great["unit"], self.unit):
            return value * _GREATER[great["factor"].lower()]
        if self.unit is None or (length := units.seconds(given)) is None or units.seconds(self.unit) is None:
            raise WrongUnit(self.text, unit=self.unit, given=given)
        return units.in_unit(value * length, self.unit)

    def _sum(self, text: str) -> Decimal:
        pieces = list(_PIECE.finditer(text))
        if "".join(piece[0] for piece in pieces) != text or not pieces:
            raise self._bad()
        lengths = [units.seconds(piece["unit"]) or 0 for piece in pieces]
        if self.unit is None or units.seconds(self.unit) is None:
            raise WrongUnit(self.text, unit=self.unit, given=pieces[0]["unit"])
        if 0 in lengths or lengths != sorted(set(lengths), reverse=True):
            raise self._bad()
        numbers = [self._number(piece["number"]) for piece in pieces]
        return units.in_unit(sum(map(Decimal.__mul__, numbers, map(Decimal, lengths)), Decimal(0)), self.unit)

    def _number(self, text: str) -> Decimal:
        sign, body = (text[0], text[1:]) if text[0] in "+-" else ("", text)
        small, large = _DECIMAL.fullmatch(body), _GROUPED.fullmatch(body)
        if not (small or large) or sum(map(str.isdigit, body)) > _MOST_DIGITS:
            raise self._bad()
        as_small = Decimal(sign + body.replace(",", ".")) if small else Decimal(0)
        as_large = Decimal(sign + _ungrouped(body, large["mark"])) if large else Decimal(0)
        if small and large and self.settled and not self._own_mark(large["mark"]):
            return as_large
        if small and large and not self._own_mark(large["mark"]):
            raise UnclearNumber(self.text, unit=self.unit, large=as_large, small=as_small)
        return as_small if small else as_large

    def _own_mark(self, mark: str) -> bool:
        """Say whether the mark is sure to be a decimal mark: by language, or since thousands cannot be meant."""
        bounded = self.limits.high is not None and self.limits.high < _MANY
        return bounded or mark == {"de": ",", "en": "."}.get(self.language or "")

    def _bad(self) -> BadReading:
        return BadReading(self.text, unit=self.unit)


def _ungrouped(body: str, mark: str) -> str:
    return body.replace(mark, "").replace(",", ".")


class SentValue(Protocol):
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

    @property
    def unit(self) -> str | None:
        """The unit that stands beside it or in its header."""

    @property
    def fraction(self) -> bool:
        """Whether its header says that shares go from 0 to 1."""


@record
class ReadingAside:
    """A row that was not taken in, and why."""

    line: int
    what: str


@record
class TakenReadings:
    """What became of the values: counts by measure key, words no measure goes by, and what was set aside.

    `differing` are values that are there already and differ; they wait for a word to replace them. `unclear` are the
    keys of measures whose shares may go from 0 to 1 or to 100; `doubts` are values taken in that can hardly be right.
    """

    added: tuple[tuple[str, int], ...] = ()
    changed: tuple[tuple[str, int], ...] = ()
    known: int = 0
    unknown: tuple[str, ...] = ()
    differing: tuple[ReadingAside, ...] = ()
    aside: tuple[ReadingAside, ...] = ()
    unclear: tuple[str, ...] = ()
    doubts: tuple[ReadingAside, ...] = ()


def take_in(
    leitbild: Leitbild,
    rows: Iterable[SentValue],
    *,
    replace: bool = False,
    language: str | None = None,
    fractions: Mapping[str, bool] | None = None,
) -> tuple[Leitbild, TakenReadings]:
    """Add every value that can be read and is new; a second time nothing is added; other values need `replace`.

    `language` is known from the rows themselves, if it is given. `fractions` says by measure key whether 0.98 is 98 %.
    """
    sheaf = _ReadingSheaf(leitbild=leitbild, replace=replace, language=language, fractions=fractions or {})
    for row in rows:
        sheaf.take(row)
    return sheaf.bound()


def called(measures: Iterable[Measure], word: str) -> Measure | None:
    """Give the measure of this key or name; the start of one is not enough where nobody looks on."""
    wanted = {as_key(word), as_key(re.sub(r"\s*(?:\([^)]*\)|\[[^]]*\]|%)$", "", word.strip()))}
    found = [one for one in measures if wanted & {as_key(one.id), as_key(one.name)}]
    return found[0] if len(found) == 1 else None


def whole_cases(value: Decimal, cases: int) -> tuple[int, int] | None:
    """Give the numbers of cases around a share that no number of cases gives, None where one does: 98 % of 20."""
    half = Decimal(1).scaleb(min(int(value.as_tuple().exponent), 0)) / 2
    low, high = (value - half) * cases / 100, (value + half) * cases / 100
    below = int(value * cases / 100)
    return None if int(high) >= low or cases < 1 else (below, below + 1)


@dataclass(slots=True, kw_only=True)
class _ReadingSheaf:
    """What has been gathered so far, row by row; readings by measure and day, so that thousands come in quickly."""

    leitbild: Leitbild
    replace: bool
    language: str | None
    fractions: Mapping[str, bool]
    days: dict[str, dict[date, Reading]] = field(default_factory=dict)
    words: dict[str, Measure | None] = field(default_factory=dict)
    counts: dict[Kept, dict[str, int]] = field(default_factory=lambda: {one: {} for one in Kept})
    unknown: dict[str, None] = field(default_factory=dict)
    seen: dict[tuple[str, date], tuple[int, SentValue]] = field(default_factory=dict)
    differing: list[ReadingAside] = field(default_factory=list)
    aside: list[ReadingAside] = field(default_factory=list)
    unclear: dict[str, None] = field(default_factory=dict)
    doubts: list[ReadingAside] = field(default_factory=list)

    def take(self, row: SentValue) -> None:
        """Take one value in, or set it aside with the reason."""
        if row.measure not in self.words:
            self.words[row.measure] = called(self.leitbild.measures, row.measure)
        measure = self.words[row.measure]
        if measure is None:
            self.unknown[row.measure] = None
            return
        try:
            value = self._value(row, measure)
        except BadReading as refusal:
            self.aside.append(ReadingAside(line=row.line, what=str(refusal)))
            return
        reading = Reading(on=row.on, value=value, n=row.n, note=row.note)
        if not self._said_before(row, measure, reading):
            self._add(row.line, measure, reading)

    def bound(self) -> tuple[Leitbild, TakenReadings]:
        """Give the Leitbild with everything, and what became of it."""
        taken = TakenReadings(
            added=tuple(self.counts[Kept.ADDED].items()),
            changed=tuple(self.counts[Kept.CHANGED].items()),
            known=sum(self.counts[Kept.KNOWN].values()),
            unknown=tuple(self.unknown),
            differing=tuple(self.differing),
            aside=tuple(self.aside),
            unclear=tuple(self.unclear),
            doubts=tuple(self.doubts),
        )
        if not (taken.added or taken.changed):
            return self.leitbild, taken
        return dataclasses.replace(self.leitbild, measures=tuple(map(self._filled, self.leitbild.measures))), taken

    def _filled(self, measure: Measure) -> Measure:
        """Give the measure with what came in; where nothing did, as it is, whatever the order of its readings."""
        days = self.days.get(measure.id)
        if days is None or tuple(days.values()) == measure.readings:
            return measure
        return dataclasses.replace(measure, readings=tuple(sorted(days.values(), key=lambda one: one.on)))

    def _value(self, row: SentValue, measure: Measure) -> Decimal:
        """Read a value by what stands around it; raise BadReading, also where 0,8 may be 80 % or 0.8 %."""
        text = f"{row.value} {row.unit}" if row.unit and _takes_unit(row.value, row.unit) else row.value
        value = parse_reading(text, measure, language=self.language, settled=self.language is not None)
        if kind(measure.unit) is not UnitKind.SHARE or not _UNITLESS.fullmatch(text.strip()) or not 0 < value <= 1:
            if row.fraction and value > 1:
                raise OutOfRange(row.value, unit="0–1", low=Decimal(0), high=Decimal(1))
            return value
        whole = self.fractions.get(measure.id, True if row.fraction else None)
        if whole is None:
            self.unclear[measure.id] = None
            raise UnclearShare(row.value, unit=measure.unit, large=plain(_hundred(value)), small=plain(value))
        return _hundred(value) if whole else value

    def _said_before(self, row: SentValue, measure: Measure, reading: Reading) -> bool:
        """Set aside what contradicts an earlier row of the same table: nobody can know which one is right."""
        line, first = self.seen.setdefault((measure.id, reading.on), (row.line, row))
        if first is row or self._value(first, measure) == reading.value:
            return False
        what = _("{measure}: {new}, but line {line} says {old} for the same day.")
        told = what.format(measure=measure.name, new=row.value, old=first.value, line=line)
        self.aside.append(ReadingAside(line=row.line, what=told))
        return True

    def _add(self, line: int, measure: Measure, reading: Reading) -> None:
        if measure.id not in self.days:
            self.days[measure.id] = {one.on: one for one in measure.readings}
        days = self.days[measure.id]
        old = days.get(reading.on)
        if old is not None and not self.replace and old.value != reading.value:
            refusal = ReadingExists(
                measure=measure.name, day=reading.on, old=plain(old.value), new=plain(reading.value)
            )
            self.differing.append(ReadingAside(line=line, what=refusal.what))
            return
        known = old is not None and (old == reading or not self.replace)
        if not known:
            days[reading.on] = reading
            self._doubt(line, measure, reading)
        counted = self.counts[Kept.KNOWN if known else Kept.CHANGED if old is not None else Kept.ADDED]
        counted[measure.id] = counted.get(measure.id, 0) + 1

    def _doubt(self, line: int, measure: Measure, reading: Reading) -> None:
        around = whole_cases(reading.value, reading.n) if reading.n and kind(measure.unit) is UnitKind.SHARE else None
        if around is not None:
            self.doubts.append(ReadingAside(line=line, what=not_whole(measure, reading, around)))


def not_whole(measure: Measure, reading: Reading, around: tuple[int, int]) -> str:
    """Say that no number of cases gives this share, and which ones are nearest."""
    cases = reading.n or 1
    low, high = (plain((Decimal(100 * one) / cases).quantize(Decimal("0.1")).normalize() + 0) for one in around)
    what = _("{measure}: {value} % of {cases} is no whole number; {low} of them are {below} %, {high} are {above} %.")
    return what.format(
        measure=measure.name,
        value=plain(reading.value),
        cases=cases,
        low=around[0],
        high=around[1],
        below=low,
        above=high,
    )


_UNITLESS = re.compile(r"[-+−]?[\d.,]+")
_BARE = re.compile(r"[-+−]?\d[\d.,'’ \u00a0\u2007\u2009\u202f]*")


def _takes_unit(value: str, unit: str) -> bool:
    """Say whether the unit beside a value belongs to it: it has none of its own; 0:31 is minutes whatever is said."""
    if ":" in value:
        return units.seconds(unit) == 3600  # noqa: PLR2004  1:30 (h:mm)
    return _BARE.fullmatch(value.strip()) is not None


def _hundred(value: Decimal) -> Decimal:
    return (value * 100).normalize() + 0
