"""The course of a measure in characters, for the terminal."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from leitbild_cli.core.tracking.assessment import readings_until
from leitbild_cli.core.tracking.process import process, sides
from leitbild_cli.language import _, short_day
from leitbild_cli.view.format.numbers import amount, number
from leitbild_cli.view.format.text import fit
from leitbild_cli.view.format.text import width as cells

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from leitbild_cli.core.model import Measure, Reading

_BLOCKS = "▁▂▃▄▅▆▇█"
_ASCII = "._-=^#"


def sparkline(values: Sequence[Decimal | None], *, ascii_only: bool = False) -> str:
    """Give one character a value, from the lowest to the highest; None is a gap."""
    signs = _ASCII if ascii_only else _BLOCKS
    known = [value for value in values if value is not None]
    low, high = (min(known), max(known)) if known else (Decimal(0), Decimal(0))
    return "".join(" " if value is None else signs[_level(value, low, high, len(signs))] for value in values)


def _level(value: Decimal, low: Decimal, high: Decimal, count: int) -> int:
    if high == low:
        return (count - 1) // 2
    return min(int((value - low) / (high - low) * count), count - 1)


_ROWS = 9
_BESIDE = 60  # columns from which on lines have their words beside them
_LONGEST_VALUE = 16
_FEWEST = 12  # columns of a plot
_POINT, _SIGNAL = "●", "◆"


def curve(measure: Measure, *, on: date, width: int) -> list[str]:
    """Give the readings up to a day as a plot in characters, with target and limits as lines; empty below three.

    What lies outside the usual, or belongs to a change, has another sign; the words above say which way.
    """
    readings = readings_until(measure, on)
    if len(readings) < 3:  # noqa: PLR2004  two points are no course
        return []
    return _Curve(measure, readings, width).lines()


class _Curve:
    """A plot in characters: what stands in which row and column."""

    def __init__(self, measure: Measure, readings: Sequence[Reading], width: int) -> None:
        self.measure, self.readings = measure, readings
        self.process = process(measure, readings)
        self.sides = (*[None] * (len(readings) - len(self.process.readings)), *sides(measure, self.process))
        limits = self.process.limits[-1:]
        edges = [
            (edge, words)
            for one in limits
            for edge, words in ((one.high, _("usual, top")), (one.low, _("usual, bottom")))
        ]
        goal = [(float(measure.target), _("Target"))] if measure.target is not None else []
        values = [float(one.value) for one in readings] + [value for value, _words in (*goal, *edges)]
        self.low, self.high = min(values), max(values)
        self.words: dict[int, list[tuple[float, str]]] = {}
        for value, words in (*goal, *edges):
            self.words.setdefault(self._row(value), []).append((value, words))
        self.goal = self._row(goal[0][0]) if goal else None
        self.edges = {self._row(value) for value, _words in edges}
        labels = [_number(value) for found in self.words.values() for value, _words in found]
        self.left = max(map(cells, labels), default=0) + 3
        self.last, self.beside = fit(amount(readings[-1].value, measure.unit), _LONGEST_VALUE), width >= _BESIDE
        self.columns = width - self.left - 4 - max(cells(self._right(row)) for row in range(_ROWS))
        if self.columns < _FEWEST:
            self.last, self.beside, self.columns = "", False, width - self.left - 2

    def lines(self) -> list[str]:
        """Give the plot, its axis, and where there is no room beside it, what its lines mean; nothing without any."""
        if self.columns < _FEWEST:
            return []
        grid = [self._paper(row) for row in range(_ROWS)]
        for at, reading in enumerate(self.readings):
            row, column = self._row(float(reading.value)), self._column(reading.on)
            if grid[row][column] != _SIGNAL:
                grid[row][column] = _POINT if self.sides[at] is None else _SIGNAL
        rows = [self._line(row, "".join(grid[row])) for row in range(_ROWS - 1, -1, -1)]
        axis = [" " * self.left + "└" + "─" * (self.columns + 1), self._days()]
        return [line.rstrip() for line in (*rows, *axis, *(() if self.beside else self._legend()))]

    def _paper(self, row: int) -> list[str]:
        if row == self.goal:
            return ["╌"] * self.columns
        return [("·" if at % 2 == 0 else " ") if row in self.edges else " " for at in range(self.columns)]

    def _line(self, row: int, plot: str) -> str:
        found = self.words.get(row, [])
        label = _number(found[0][0]) if found else ""
        return f"{' ' * (self.left - 1 - cells(label))}{label} │{plot}  {self._right(row)}"

    def _right(self, row: int) -> str:
        """Give what stands beside a row: the last value, and what a line means where there is room."""
        words = " · ".join(words for _value, words in self.words.get(row, ())) if self.beside else ""
        last = self.last if row == self._row(float(self.readings[-1].value)) else ""
        return "  ".join(filter(None, (last, words)))

    def _days(self) -> str:
        first, last = self.readings[0].on, self.readings[-1].on
        start, end = short_day(first, year=first.year != last.year), short_day(last, year=first.year != last.year)
        room = self.columns - cells(start) - cells(end)
        return " " * (self.left + 1) + start + (" " * room + end if room > 0 and first != last else "")

    def _legend(self) -> list[str]:
        lines = []
        if self.measure.target is not None:
            lines.append(f"╌ {_('Target')}")
        if self.edges:
            lines.append(f"· {_('usual, top and bottom')}")
        return lines

    def _row(self, value: float) -> int:
        return round((value - self.low) / (self.high - self.low) * (_ROWS - 1)) if self.high > self.low else _ROWS // 2

    def _column(self, on: date) -> int:
        first, last = self.readings[0].on, self.readings[-1].on
        days = (last - first).days
        return round((on - first).days / days * (self.columns - 1)) if days else self.columns // 2


def _number(value: float) -> str:
    return number(Decimal(f"{value:.1f}").normalize() + 0)
