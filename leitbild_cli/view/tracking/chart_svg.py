"""The chart of a measure as SVG: its readings, what is usual, the target, and when the team decided and looked back.

`chart` is a picture for a page that brings the looks of its classes along; `line_svg` brings its own, for light, dark
and paper, and says below what its signs mean. Nothing is said by colour alone, nothing stands in a `style`.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from leitbild_cli.core.tracking.assessment import assess, readings_until, rhythm
from leitbild_cli.core.tracking.assurance import interval
from leitbild_cli.core.tracking.process import phases, sides
from leitbild_cli.language import _, current, day, month, ngettext, short_day
from leitbild_cli.record import record
from leitbild_cli.view.format.numbers import amount, number
from leitbild_cli.view.format.svg import FONT, xml
from leitbild_cli.view.format.text import fit, width
from leitbild_cli.view.tracking import assessment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from leitbild_cli.core.model import Leitbild, Measure, Reading
    from leitbild_cli.core.tracking.process import Process

_WIDE, _PLOT, _COUNTS = 400, 170, 44
_LEFT, _RIGHT, _TOP, _BOTTOM, _FLOOR = 14, 322, 28.0, 142.0, 150.5
_EDGES = (6, 330)
_BESIDE = 336
_MANY = 200  # from here on a line is all that can be seen
_SOME = 60  # so many columns of counts can be told apart
_FEW_CASES = 200  # above it the upright is shorter than the dot
_BROKEN = 1.5
_TICK = 40
_LINE = 13  # between two lines of words
_LETTER = 7.0
_BESIDE_SIGNS, _NAME_SIGNS = 8, 40


class MarkKind(StrEnum):
    """What happened on a day that a chart marks."""

    ADOPTED = "adopted"
    REVIEW = "review"


@record
class MarkedDay:
    """A day that a chart marks."""

    on: date
    kind: MarkKind


def moments(leitbild: Leitbild) -> tuple[MarkedDay, ...]:
    """Give the days on which the team decided or looked back, in their order."""
    decided = (MarkedDay(on=one.on, kind=MarkKind.ADOPTED) for one in leitbild.adopted)
    held = (MarkedDay(on=one.on, kind=MarkKind.REVIEW) for one in leitbild.reviews)
    return tuple(sorted({*decided, *held}, key=lambda one: (one.on, one.kind)))


def chart(measure: Measure, *, on: date = date.max, marks: Iterable[MarkedDay] = ()) -> str:
    """Give the picture for a page: readings up to a day, and the marks that lie among them; needs the page's looks."""
    plot = _Plot(measure, on, marks)
    name = xml(measure.id)
    head = (
        f'<svg class="chart plot" viewBox="0 0 {_WIDE} {plot.tall}" role="img" '
        f'aria-labelledby="chart-{name}-title chart-{name}-desc">'
    )
    title = f'<title id="chart-{name}-title">{xml(measure.name)}</title>'
    desc = f'<desc id="chart-{name}-desc">{xml(plot.described())}</desc>'
    return "\n".join([head, title, desc, *plot.lines(), "</svg>"]) + "\n"


def signs(measure: Measure, *, on: date = date.max, marks: Iterable[MarkedDay] = ()) -> list[tuple[str, str]]:
    """Give the signs that are drawn in such a picture, around 0 -4, each with what it means."""
    return _Plot(measure, on, marks).legend()


def line_svg(measure: Measure, *, on: date = date.max, marks: Iterable[MarkedDay] = ()) -> str:
    """Give the picture for itself: with its name, the looks of its classes, its paper, and what its signs mean."""
    plot = _Plot(measure, on, marks)
    legend = _rows(plot.legend())
    tall = plot.tall + 62 + 18 * len(legend)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="-20 -44 440 {tall}" width="660"'
        f' height="{tall * 3 // 2}" role="img" font-family="{FONT}" font-size="12" lang="{xml(current())}">'
    )
    lines = [
        head,
        f"<title>{xml(measure.name)}</title>",
        f"<desc>{xml(plot.described())}</desc>",
        f"<style>{_LOOKS}</style>",
        f'<rect class="paper" x="-20" y="-44" width="440" height="{tall}"/>',
        f'<text class="name" x="6" y="-20">{xml(fit(measure.name, _NAME_SIGNS))}</text>',
        *plot.lines(),
        *_legend(legend, plot.tall + 12),
    ]
    return "\n".join([*lines, "</svg>"]) + "\n"


class _Plot:
    """The readings of a measure on paper: what stands where."""

    def __init__(self, measure: Measure, on: date, marks: Iterable[MarkedDay]) -> None:
        self.measure, self.on = measure, on
        self.readings = readings_until(measure, on)
        self.phases = tuple(one for one in phases(measure, self.readings) if one.readings)
        self.sides = tuple(side for one in self.phases for side in sides(measure, one))
        self.many = len(self.readings) > _MANY
        self.uprights = () if self.many else tuple(self._upright(one) for one in self.readings)
        self.low, self.high = self._range()
        self.marks = self._among(marks)
        days = [*(one.on for one in self.readings), *(one.on for one in self.marks)]
        self.first, self.last = min(days, default=date.min), max(days, default=date.min)

    @property
    def counted(self) -> bool:
        """Say whether cases are shown: there are some, and few enough columns to tell apart."""
        return len(self.readings) <= _SOME and any(one.n for one in self.readings)

    @property
    def tall(self) -> int:
        """Give how high the picture is."""
        return _PLOT + (_COUNTS if self.counted else 0)

    def lines(self) -> list[str]:
        """Give everything, in this order: later ones lie on top."""
        if not self.readings:
            return [f'<text x="{_LEFT}" y="{_TOP + _LINE}">{xml(_("No readings yet"))}</text>']
        drawn = (self._bands(), self._goal(), self._cans(), self._course(), self._dots())
        beside = (self._words(), self._values(), self._axis(), self._moments(), self._cases())
        return [line for part in (*drawn, *beside) for line in part]

    def described(self) -> str:
        """Give the picture in words."""
        if not self.readings:
            return _("No readings yet")
        first, last, found = self.readings[0], self.readings[-1], assess(self.measure, on=self.on)
        count = ngettext("{count} reading", "{count} readings", len(self.readings)).format(count=len(self.readings))
        course = _("from {first} on {start} to {last} on {end}").format(
            first=self._amount(first.value),
            start=day(first.on),
            last=self._amount(last.value),
            end=day(last.on),
        )
        told = [f"{count}, {course}", f"{_('Change')}: {assessment.change(self.measure, found)}"]
        if found.process.limits:
            told.append(f"{_('Usual')}: {assessment.usual(self.measure, found)}")
        if self.measure.target is not None:
            words = f"{assessment.goal(self.measure)}; {assessment.target(self.measure, found)}"
            told.append(f"{_('Target')}: {words}")
        return ". ".join(told) + "."

    def legend(self) -> list[tuple[str, str]]:
        """Give the signs that are drawn and what each means."""
        if not self.readings:
            return []
        kinds = {one.kind for one in self.marks}
        base = next((one.base for one in reversed(self.phases) if one.limits), 0)
        usual = ngettext("usual, from {count} reading", "usual, from {count} readings", base).format(count=base)
        drawn = (
            (bool(base), '<rect class="band" x="0" y="-9" width="16" height="11"/>', usual),
            (True in self.sides, _better(6, -4), _("better than usual")),
            (False in self.sides, _worse(6, -4), _("worse than usual")),
            (self.measure.target is not None, '<path class="goal" d="M0 -4H22"/>', _("target")),
            (any(self.uprights), '<path class="can" d="M6 -11V3"/>', _("what it can be with so few cases")),
            (MarkKind.ADOPTED in kinds, _mark(6, -8, MarkKind.ADOPTED), _("adopted")),
            (MarkKind.REVIEW in kinds, _mark(6, -8, MarkKind.REVIEW), _("review")),
        )
        return [(sign, words) for shown, sign, words in drawn if shown]

    def _bands(self) -> Iterator[str]:
        """Give what is usual in each phase: stronger where it comes from, paler where it goes on."""
        for number_, phase in enumerate(self.phases):
            if phase.limits:
                left, right = self._borders(number_)
                end = self._between(phase, phase.base) if len(phase.readings) > phase.base else right
                yield _area("band", self._steps(phase, left, end))
                if end < right:
                    yield _area("band-on", self._steps(phase, end, right))
                for edge in (0, 1):
                    yield f'<path class="limit" d="{_edge(self._steps(phase, left, right), edge)}"/>'

    def _steps(self, phase: Process, left: float, right: float) -> list[tuple[float, float, float, float]]:
        """Give the stretches of equal limits between two places: from, to, high and low."""
        middles = [self._between(phase, at) for at in range(1, len(phase.readings))]
        spans = zip([left, *middles], [*middles, right], phase.limits, strict=True)
        cut = [
            (max(begin, left), min(end, right), self._y(limits.high), self._y(limits.low))
            for begin, end, limits in spans
            if min(end, right) > max(begin, left) or len(phase.readings) == 1
        ]
        return [
            (group[0][0], group[-1][1], *edges)
            for edges, found in groupby(cut, key=lambda one: one[2:])
            if (group := list(found))
        ]

    def _borders(self, number_: int) -> tuple[float, float]:
        """Give where a phase begins and ends: half way to its neighbours."""
        before = self.phases[number_ - 1] if number_ else None
        after = self.phases[number_ + 1] if number_ + 1 < len(self.phases) else None
        mine = self.phases[number_].readings
        left = (self._x(before.readings[-1].on) + self._x(mine[0].on)) / 2 if before else float(_EDGES[0])
        right = (self._x(mine[-1].on) + self._x(after.readings[0].on)) / 2 if after else float(_EDGES[1])
        return round(left, 1), round(right, 1)

    def _between(self, phase: Process, at: int) -> float:
        """Give the place between a reading and the one before it."""
        return round((self._x(phase.readings[at - 1].on) + self._x(phase.readings[at].on)) / 2, 1)

    def _goal(self) -> Iterator[str]:
        if (target := self.measure.target) is not None:
            yield f'<path class="goal" d="M{_EDGES[0]} {self._y(target)}H{_EDGES[1]}"/>'

    def _cans(self) -> Iterator[str]:
        for one, ends in zip(self.readings, self.uprights, strict=False):
            if ends:
                yield f'<path class="can" d="M{self._x(one.on)} {self._y(ends[0])}V{self._y(ends[1])}"/>'

    def _course(self) -> Iterator[str]:
        look = "line line-thin" if self.many else "line"
        for part in self._unbroken():
            places = [(self._x(one.on), self._y(one.value)) for one in part]
            places = _thinned(places) if self.many else places
            yield f'<polyline class="{look}" points="{" ".join(f"{x},{y}" for x, y in places)}"/>'

    def _unbroken(self) -> list[list[Reading]]:
        """Give the stretches in which no reading was left out: a line there would claim what nobody measured."""
        longest = _BROKEN * rhythm(self.measure)
        parts: list[list[Reading]] = [[]]
        for one in self.readings:
            if parts[-1] and (one.on - parts[-1][-1].on).days > longest:
                parts.append([])
            parts[-1].append(one)
        return [part for part in parts if len(part) > 1]

    def _dots(self) -> Iterator[str]:
        drawn = set()
        for one, side in zip(self.readings, self.sides, strict=True):
            x, y = self._x(one.on), self._y(one.value)
            if (self.many and side is None and one is not self.readings[-1]) or (x, y) in drawn:
                continue
            drawn.add((x, y))
            yield _plain(x, y) if side is None else _better(x, y) if side else _worse(x, y)

    def _words(self) -> Iterator[str]:
        """Give the target in words, at the end and on the side of its line where they cover least."""
        if (target := self.measure.target) is not None:
            words = fit(_("target: {goal}").format(goal=assessment.goal(self.measure)), _NAME_SIGNS)
            x, y, end = self._free(words, self._y(target))
            anchor = ' text-anchor="end"' if end else ""
            yield f'<text class="goal-word" x="{x}" y="{y}"{anchor}>{xml(words)}</text>'

    def _free(self, words: str, y: float) -> tuple[float, float, bool]:
        """Give the place for words at a line, and whether they end there."""
        wide = width(words) * _LETTER
        heights = [one for one in (y - 6, y + 15) if one > _LINE and one < _FLOOR - 2]
        places = [(x, round(one, 1), end) for end, x in ((False, _LEFT - 4.0), (True, _RIGHT + 4.0)) for one in heights]
        return min(places, key=lambda one: self._covered(one[0] - wide * one[2], one[0] + wide * (not one[2]), one[1]))

    def _covered(self, left: float, right: float, y: float) -> int:
        """Count what words of this width would cover: points, the line between them, uprights."""
        top, places = y - 11, [(self._x(one.on), self._y(one.value)) for one in self.readings]
        between = [((x + u) / 2, (z + v) / 2) for (x, z), (u, v) in pairwise(places)]
        hit = sum(left - 5 < x < right + 5 and top - 5 < height < y + 5 for x, height in (*places, *between))
        ends = [(x, each) for (x, _height), each in zip(places, self.uprights, strict=False) if each]
        return hit + sum(left < x < right and self._y(each[1]) < y and self._y(each[0]) > top for x, each in ends)

    def _values(self) -> Iterator[str]:
        """Give the last value at its height, and the limits at theirs as far as there is room."""
        last = self.readings[-1]
        y, words = self._y(last.value), fit(self._amount(last.value), _NAME_SIGNS)
        beside = width(words) <= _BESIDE_SIGNS
        place = (
            f'x="{_BESIDE}" y="{round(y + 4.5, 1)}"' if beside else f'x="396" y="{round(y - 9, 1)}" text-anchor="end"'
        )
        yield f'<text class="strong" {place}>{xml(words)}</text>'
        taken = [y if beside else y - 13]
        limits = self.phases[-1].limits[-1:]
        for edge in [value for one in limits for value in (one.high, one.low)]:
            y, words = self._y(edge), number(Decimal(f"{edge:.1f}").normalize() + 0)
            if width(words) <= _BESIDE_SIGNS and all(abs(y - other) >= _LINE for other in taken):
                taken.append(y)
                yield f'<text x="{_BESIDE}" y="{round(y + 4.5, 1)}">{xml(words)}</text>'

    def _axis(self) -> Iterator[str]:
        yield f'<path class="axis" d="M{_EDGES[0]} {_FLOOR}H{_EDGES[1]}"/>'
        first, last = self.readings[0].on, self.readings[-1].on
        words = short_day(first, year=True)
        left = round(max(min(self._x(first) - 8, _EDGES[1] - width(words) * _LETTER), _EDGES[0]), 1)
        yield f'<text x="{left}" y="165">{xml(words)}</text>'
        if first == last:
            return
        right, ending = round(min(self._x(last) + 8, _EDGES[1]), 1), short_day(last, year=first.year != last.year)
        low, high = left + width(words) * _LETTER + 6, right - width(ending) * _LETTER - 6
        if low < high + 6:
            yield f'<text x="{right}" y="165" text-anchor="end">{xml(ending)}</text>'
        for x, said in self._ticks(first, last):
            half = width(said) * _LETTER / 2
            if low <= x - half and x + half <= high:
                yield f'<path class="axis" d="M{x} 150v5"/>'
                yield f'<text x="{x}" y="165" text-anchor="middle">{xml(said)}</text>'
                low = x + half + 6

    def _ticks(self, first: date, last: date) -> Iterator[tuple[float, str]]:
        """Give the first days of months, or of years where that is much, as far apart as they can be read."""
        if last.year - first.year > 1:
            for year in range(first.year + 1, last.year + 1):
                yield self._x(date(year, 1, 1)), str(year)
            return
        months = (last.year - first.year) * 12 + last.month - first.month
        step = next((one for one in (1, 2, 3) if months // one * _TICK <= _RIGHT - _LEFT), 6)
        for at in range(1, months + 1):
            on = date(first.year + (first.month - 1 + at) // 12, (first.month - 1 + at) % 12 + 1, 1)
            if (on.month - 1) % step == 0:
                yield self._x(on), str(on.year) if on.month == 1 else month(on)

    def _moments(self) -> Iterator[str]:
        for one in self.marks:
            words = _("adopted on {day}") if one.kind is MarkKind.ADOPTED else _("review of {day}")
            yield _mark(self._x(one.on), 3, one.kind, xml(words.format(day=day(one.on))))

    def _cases(self) -> Iterator[str]:
        """Give a column for the cases of each reading, and between which numbers they lie."""
        if not self.counted:
            return
        counts = [one.n for one in self.readings if one.n is not None]
        room = (_RIGHT - _LEFT) / max(len(self.readings), 1)
        wide = round(min(12.0, max(room * 0.6, 1.5)), 1)
        for one in self.readings:
            if one.n:
                tall = round(max(20 * one.n / (max(counts) or 1), 1), 1)
                x = round(self._x(one.on) - wide / 2, 1)
                yield f'<rect class="count" x="{x}" y="{round(198 - tall, 1)}" width="{wide}" height="{tall}"/>'
        low, high = (number(Decimal(end)) for end in (min(counts), max(counts)))
        words = _("cases: {low}") if low == high else _("cases: {low} to {high}")
        yield f'<text x="{_EDGES[0]}" y="211">{xml(words.format(low=low, high=high))}</text>'

    def _among(self, marks: Iterable[MarkedDay]) -> tuple[MarkedDay, ...]:
        """Give the marks among the readings, or close enough to them not to press them together."""
        if not self.readings:
            return ()
        first, last = self.readings[0].on.toordinal(), self.readings[-1].on.toordinal()
        room = max((last - first) // 6, round(rhythm(self.measure)))
        return tuple(one for one in marks if one.on <= self.on and first - room <= one.on.toordinal() <= last + room)

    def _range(self) -> tuple[float, float]:
        """Give the lowest and the highest value that is drawn: never zero for its own sake."""
        values = [float(one.value) for one in self.readings]
        values += [end for ends in self.uprights if ends for end in ends]
        values += [edge for one in self.phases for limits in one.limits for edge in (limits.low, limits.high)]
        if self.measure.target is not None:
            values.append(float(self.measure.target))
        low, high = min(values, default=0.0), max(values, default=0.0)
        if low == high:
            air = abs(low) / 10 or 1.0
            return low - air, high + air
        return low, high

    def _upright(self, reading: Reading) -> tuple[float, float] | None:
        return interval(self.measure, reading) if reading.n and reading.n < _FEW_CASES else None

    def _x(self, on: date) -> float:
        days = (self.last - self.first).days
        share = (on - self.first).days / days if days else 0.5
        return round(_LEFT + share * (_RIGHT - _LEFT), 1)

    def _y(self, value: Decimal | float) -> float:
        share = (float(value) - self.low) / (self.high - self.low)
        return round(_BOTTOM - share * (_BOTTOM - _TOP), 1)

    def _amount(self, value: Decimal) -> str:
        return amount(value, self.measure.unit)


def _thinned(places: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Give of the points over each step of the paper the first, the lowest, the highest and the last."""
    kept: list[tuple[float, float]] = []
    for _step, found in groupby(places, key=lambda one: round(one[0])):
        group = list(found)
        ends = {0, len(group) - 1, *(group.index(pick(group, key=lambda one: one[1])) for pick in (min, max))}
        kept += [group[at] for at in sorted(ends)]
    return [one for at, one in enumerate(kept) if not at or one != kept[at - 1]]


def _area(look: str, steps: Sequence[tuple[float, float, float, float]]) -> str:
    there = "".join(
        f"{'M' if not at else 'L'}{left} {high}H{right}" for at, (left, right, high, _low) in enumerate(steps)
    )
    back = "".join(f"L{right} {low}H{left}" for left, right, _high, low in reversed(steps))
    return f'<path class="{look}" d="{there}{back}Z"/>'


def _edge(steps: Sequence[tuple[float, float, float, float]], edge: int) -> str:
    return "".join(f"{'M' if not at else 'L'}{one[0]} {one[2 + edge]}H{one[1]}" for at, one in enumerate(steps))


def _plain(x: float, y: float) -> str:
    return f'<circle class="dot" cx="{x}" cy="{y}" r="3"/>'


def _better(x: float, y: float) -> str:
    return f'<circle class="dot-better" cx="{x}" cy="{y}" r="4.5"/>'


def _worse(x: float, y: float) -> str:
    return f'<path class="dot-worse" d="M{x} {round(y - 5.5, 1)}l5.5 5.5l-5.5 5.5l-5.5 -5.5Z"/>'


def _mark(x: float, y: float, kind: MarkKind, words: str = "") -> str:
    """Give a small triangle that points at a day: filled for a decision, hollow for a look back."""
    look = "mark mark-adopted" if kind is MarkKind.ADOPTED else "mark"
    title = f"<title>{words}</title>" if words else ""
    return f'<path class="{look}" d="M{round(x - 4.5, 1)} {y}h9l-4.5 8Z">{title}</path>'


def _rows(legend: Sequence[tuple[str, str]]) -> list[list[tuple[str, str]]]:
    """Give the signs of a legend in rows that fit the paper."""
    rows: list[list[tuple[str, str]]] = []
    room = 0.0
    for sign, words in legend:
        wide = 42 + width(words) * _LETTER
        if not rows or room < wide:
            rows.append([])
            room = float(_WIDE)
        rows[-1].append((sign, words))
        room -= wide
    return rows


def _legend(rows: Sequence[Sequence[tuple[str, str]]], top: float) -> Iterator[str]:
    for at, row in enumerate(rows):
        x = 6.0
        for sign, words in row:
            said = f'{sign}<text x="26" y="0">{xml(words)}</text>'
            yield f'<g transform="translate({round(x, 1)} {top + 18 * at})">{said}</g>'
            x += 42 + width(words) * _LETTER


def _looks(**colours: str) -> str:
    """Give the rules for the classes of a chart in these colours (Okabe and Ito's, as on the page)."""
    return (
        ".paper{{fill:{paper}}}.chart text{{fill:{quiet}}}.chart .name{{fill:{ink};font-size:16px;font-weight:bold}}"
        ".chart .strong{{fill:{ink};font-size:13px;font-weight:bold}}"
        ".chart .goal-word{{fill:{care};stroke:{paper};stroke-width:3;paint-order:stroke}}"
        ".band{{fill:{band}}}.band-on{{fill:{soft}}}"
        ".limit{{fill:none;stroke:{usual};stroke-width:.75;stroke-dasharray:1 3}}"
        ".goal{{stroke:{mark};stroke-width:1.5;stroke-dasharray:7 4}}"
        ".line{{fill:none;stroke:{usual};stroke-width:1.25;stroke-linejoin:round}}.line-thin{{stroke-width:.6}}"
        ".dot{{fill:{usual}}}.dot-better{{fill:{keep}}}.dot-worse{{fill:{mark}}}"
        ".can{{stroke:{usual};stroke-opacity:.6}}.axis{{stroke:{rule}}}.count{{fill:{rule}}}"
        ".mark{{fill:none;stroke:{ink}}}.mark-adopted{{fill:{ink}}}"
    ).format(**colours)


_LIGHT = {
    "paper": "#fcfbf8",
    "ink": "#1c1c1a",
    "quiet": "#5b5953",
    "rule": "#d9d5ca",
    "usual": "#85827a",
    "band": "#e9e6dd",
    "soft": "#f3f1ea",
    "keep": "#0072b2",
    "mark": "#d55e00",
    "care": "#a34700",
}
_DARK = {
    "paper": "#17191b",
    "ink": "#eceae4",
    "quiet": "#b0ada5",
    "rule": "#3d4145",
    "usual": "#93969a",
    "band": "#2c3034",
    "soft": "#212427",
    "keep": "#6cbcee",
    "mark": "#e69f00",
    "care": "#f2ad62",
}
_LOOKS = (
    _looks(**_LIGHT)
    + "@media screen and (prefers-color-scheme:dark){"
    + _looks(**_DARK)
    + "}@media print{.paper{fill:#fff}}"
)
