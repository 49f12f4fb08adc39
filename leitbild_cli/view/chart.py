"""Charts without a library: a line of block characters for the terminal, a small SVG for pages."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Better
from leitbild_cli.core.tracking import units
from leitbild_cli.core.tracking.assessment import USUAL_DAYS, readings_until
from leitbild_cli.core.tracking.assurance import met
from leitbild_cli.language import _, current, day, ngettext
from leitbild_cli.view.numbers import amount
from leitbild_cli.view.svg import FONT, text, xml
from leitbild_cli.view.text import fit

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from leitbild_cli.core.model import Measure, Reading

_BLOCKS = "▁▂▃▄▅▆▇█"
_ASCII = "._-=^#"

_WIDE, _HIGH = 640, 260
_LEFT, _RIGHT, _TOP, _BOTTOM = 76, 556, 48, 216
# Blue and vermilion differ for every kind of colour blindness; the target is dashed besides.
_GRID, _LINE, _TARGET = "#dddddd", "#0072b2", "#d55e00"
_TITLE = 'fill="#222222" font-size="15" font-weight="bold"'
_STRONG = 'fill="#222222" font-weight="bold"'
_QUIET = 'fill="#595959"'
_QUIET_RIGHT = 'fill="#595959" text-anchor="end"'
_GOAL = 'fill="#a34700" stroke="#ffffff" stroke-width="4" paint-order="stroke"'
_STEPS = tuple(map(Decimal, ("1", "2", "2.5", "5", "10")))
_TICKS = 5
_LABEL = 180
_MISSED = 1.5


def sparkline(values: Sequence[Decimal | None], *, ascii_only: bool = False) -> str:
    """Give one character a value, from the lowest to the highest; None is a gap."""
    signs = _ASCII if ascii_only else _BLOCKS
    known = [value for value in values if value is not None]
    low, high = (min(known), max(known)) if known else (Decimal(0), Decimal(0))
    return "".join(" " if value is None else signs[_level(value, low, high, len(signs))] for value in values)


def line_svg(measure: Measure, *, language: str | None = None) -> str:
    """Give an SVG of all readings with the target; filled points meet it, hollow ones don't."""
    language = language or current()
    readings = readings_until(measure, date.max)
    title = xml(fit(measure.name, 60))
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDE} {_HIGH}" width="{_WIDE}" height="{_HIGH}"'
        f' role="img" font-family="{FONT}" font-size="12" lang="{xml(language)}">'
    )
    lines = [
        head,
        f"<title>{xml(measure.name)}</title>",
        f"<desc>{xml(_described(measure, readings, language))}</desc>",
        f'<rect width="{_WIDE}" height="{_HIGH}" fill="#ffffff"/>',
        text(_LEFT, 26, title, _TITLE),
    ]
    if readings:
        lines += _Plot(measure, readings, language).lines()
    else:
        lines.append(text(_LEFT, 130, xml(_("No readings yet")), _QUIET))
    return "\n".join([*lines, "</svg>"]) + "\n"


class _Plot:
    """The readings of a measure on paper: what stands where."""

    def __init__(self, measure: Measure, readings: Sequence[Reading], language: str) -> None:
        self.measure, self.readings, self.language = measure, readings, language
        values = [one.value for one in readings] + ([measure.target] if measure.target is not None else [])
        self.ticks = _ticks(min(values), max(values), units.bounds(measure.unit))
        self.first, self.days = readings[0].on, (readings[-1].on - readings[0].on).days

    def lines(self) -> list[str]:
        """Give the grid, the target, the line and its points, in this order: later ones lie on top."""
        return [*self._grid(), *self._line(), *self._goal(), *self._points(), *self._dates()]

    def _grid(self) -> Iterable[str]:
        for tick in self.ticks:
            yield f'<path d="M{_LEFT} {self._y(tick)}H{_RIGHT}" stroke="{_GRID}"/>'
            yield text(_LEFT - 8, self._y(tick) + 4, self._amount(tick), _QUIET_RIGHT)

    def _line(self) -> Iterable[str]:
        for part in self._unbroken():
            points = " ".join(f"{self._x(one.on)},{self._y(one.value)}" for one in part)
            look = f'fill="none" stroke="{_LINE}" stroke-width="2.5" stroke-linejoin="round"'
            yield f'<polyline points="{points}" {look}/>'

    def _goal(self) -> Iterable[str]:
        if (target := self.measure.target) is not None:
            y = self._y(target)
            yield f'<path d="M{_LEFT} {y}H{_RIGHT}" stroke="{_TARGET}" stroke-width="2" stroke-dasharray="7 5"/>'
            yield text(_LEFT + 6, self._free(y), xml(_goal(self.measure, target, self.language)), _GOAL)

    def _points(self) -> Iterable[str]:
        for one in self.readings:
            fill = _LINE if self.measure.target is None or met(one.value, self.measure) else "#ffffff"
            x, y = self._x(one.on), self._y(one.value)
            yield f'<circle cx="{x}" cy="{y}" r="4" fill="{fill}" stroke="{_LINE}" stroke-width="2"/>'
        last = self.readings[-1]
        yield text(self._x(last.on) + 10, self._y(last.value) + 4, self._amount(last.value), _STRONG)

    def _dates(self) -> Iterable[str]:
        yield text(_LEFT, _BOTTOM + 24, xml(day(self.first, language=self.language)), _QUIET)
        if self.days:
            last = xml(day(self.readings[-1].on, language=self.language))
            yield text(_RIGHT, _BOTTOM + 24, last, _QUIET_RIGHT)

    def _unbroken(self) -> list[list[Reading]]:
        """Give the stretches in which no reading was left out: a line there would claim what nobody measured."""
        longest = _MISSED * (self.measure.every_days or USUAL_DAYS)
        parts: list[list[Reading]] = [[]]
        for one in self.readings:
            if parts[-1] and (one.on - parts[-1][-1].on).days > longest:
                parts.append([])
            parts[-1].append(one)
        return [part for part in parts if len(part) > 1]

    def _free(self, y: float) -> float:
        """Give the side of the target's line on which the label covers fewer points."""
        places = [(self._x(one.on), self._y(one.value)) for one in self.readings]
        near = [place for x, place in places if x < _LEFT + _LABEL]
        above, below = (sum(low < place < high for place in near) for low, high in ((y - 24, y), (y, y + 24)))
        return y + 16 if below < above and y + 24 < _BOTTOM else y - 6

    def _x(self, on: date) -> float:
        share = (on - self.first).days / self.days if self.days else 0.5
        return round(_LEFT + 10 + share * (_RIGHT - _LEFT - 20), 1)

    def _y(self, value: Decimal) -> float:
        low, high = self.ticks[0], self.ticks[-1]
        return round(_BOTTOM - float((value - low) / (high - low)) * (_BOTTOM - _TOP), 1)

    def _amount(self, value: Decimal) -> str:
        return xml(fit(amount(value, self.measure.unit, language=self.language), 12))


def _level(value: Decimal, low: Decimal, high: Decimal, count: int) -> int:
    if high == low:
        return (count - 1) // 2
    return min(int((value - low) / (high - low) * count), count - 1)


def _ticks(low: Decimal, high: Decimal, limits: units.Bounds) -> list[Decimal]:
    """Give round values that hold all between them, with some air unless the unit ends there."""
    air = (high - low) / 10 or abs(high) / 10 or Decimal(1)
    end = Decimal(0) if limits.low is None and low >= 0 else limits.low
    low = low - air if end is None else min(low, max(low - air, end))
    high = high + air if limits.high is None else max(high, min(high + air, limits.high))
    raw = (high - low) / (_TICKS - 1)
    power = Decimal(1).scaleb(raw.adjusted())
    step = next(power * one for one in _STEPS if power * one >= raw)
    start = (low / step).to_integral_value("ROUND_FLOOR") * step
    count = int(((high - start) / step).to_integral_value("ROUND_CEILING"))
    return [_plain(start + step * at) for at in range(count + 1)]


def _plain(value: Decimal) -> Decimal:
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def _described(measure: Measure, readings: Sequence[Reading], language: str) -> str:
    if not readings:
        return _("No readings yet")
    first, last = readings[0], readings[-1]
    count = ngettext("{count} reading", "{count} readings", len(readings)).format(count=len(readings))
    course = _("from {first} on {start} to {last} on {end}").format(
        first=amount(first.value, measure.unit, language=language),
        start=day(first.on, language=language),
        last=amount(last.value, measure.unit, language=language),
        end=day(last.on, language=language),
    )
    goal = f"; {_goal(measure, measure.target, language)}" if measure.target is not None else ""
    return f"{count}, {course}{goal}"


def _goal(measure: Measure, target: Decimal, language: str) -> str:
    words = _("target: at least {target}") if measure.better is Better.HIGHER else _("target: at most {target}")
    return words.format(target=amount(target, measure.unit, language=language))
