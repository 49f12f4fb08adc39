"""All measures at a glance: a table as wide as told, or a list where a table would not fit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leitbild_cli.core.tracking.assessment import assess, series
from leitbild_cli.language import _
from leitbild_cli.view.chart import sparkline
from leitbild_cli.view.numbers import amount
from leitbild_cli.view.text import fit, wrap
from leitbild_cli.view.text import width as cells
from leitbild_cli.view.tracking.words import caution_words, page, state_word, trend_word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from leitbild_cli.core.model import Leitbild, Measure

_NARROW = 40
_SHORTEST_NAME = 12
_LONGEST_NAME = 200
_LONGEST_VALUE = 16
_HISTORY = 12
_BETWEEN = 2
_NONE = "–"


def measures_table(leitbild: Leitbild, *, on: date, width: int = 80, ascii_only: bool = False) -> str:
    """Give a line for every measure; below 40 columns a list, and under both what rests on few cases."""
    if not leitbild.measures:
        return page(wrap(_("There is no measure yet."), width), ascii_only=ascii_only)
    rows = [_row(measure, on, ascii_only=ascii_only) for measure in leitbild.measures]
    lines = (_table(rows, width) if width >= _NARROW else []) or _list(rows, width)
    cautions = [caution_words(one, assess(one, on=on).last) for one in leitbild.measures]
    notes = [line for caution in cautions if caution for line in wrap(caution, width)]
    return page([*lines, *([""] if notes else []), *notes], ascii_only=ascii_only)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """One measure, each cell a finished text."""

    name: str
    last: str
    target: str
    state: str
    trend: str
    history: str


def _row(measure: Measure, on: date, *, ascii_only: bool) -> _Row:
    found = assess(measure, on=on)
    last, target, unit = found.last, measure.target, measure.unit
    return _Row(
        name=fit(measure.name, _LONGEST_NAME),
        last=fit(amount(last.value, unit), _LONGEST_VALUE) if last is not None else _NONE,
        target=fit(amount(target, unit), _LONGEST_VALUE) if target is not None else _NONE,
        state=state_word(found.state),
        trend=trend_word(found.trend),
        history=sparkline(series(measure, on=on, last=_HISTORY), ascii_only=ascii_only),
    )


@dataclass(frozen=True, slots=True)
class _Column:
    """A column behind the name: its head, its cells, and on which side they stand."""

    head: str
    cells: Sequence[str]
    right: bool = False

    @property
    def width(self) -> int:
        """The widest of head and cells."""
        return max(map(cells, (self.head, *self.cells)))

    def text(self, cell: str) -> str:
        """Give a cell filled up to the column's width."""
        blanks = " " * (self.width - cells(cell))
        return blanks + cell if self.right else cell + blanks


def _table(rows: Sequence[_Row], width: int) -> list[str]:
    """Give head, rule and rows; columns leave from the least needed on; nothing if even the state does not fit."""
    last = _Column(_("Last"), [row.last for row in rows], right=True)
    target = _Column(_("Target"), [row.target for row in rows], right=True)
    state = _Column(_("State"), [row.state for row in rows])
    trend = _Column(_("Trend"), [row.trend for row in rows])
    history = _Column(_("History"), [row.history for row in rows])
    longest = max(cells(name) for name in (_("Measure"), *(row.name for row in rows)))
    for chosen in (
        (last, target, state, trend, history),
        (last, target, state, trend),
        (last, target, state),
        (last, state),
    ):
        room = width - sum(column.width + _BETWEEN for column in chosen)
        if room >= min(longest, _SHORTEST_NAME):
            return _drawn(rows, chosen, min(room, longest))
    return []


def _drawn(rows: Sequence[_Row], columns: Sequence[_Column], name_width: int) -> list[str]:
    names = _Column("", [fit(name, name_width) for name in (_("Measure"), *(row.name for row in rows))])
    gap = " " * _BETWEEN
    heads = gap.join([names.text(names.cells[0]), *(column.text(column.head) for column in columns)])
    rule = "─" * (names.width + sum(column.width + _BETWEEN for column in columns))
    body = [
        gap.join([names.text(names.cells[at + 1]), *(column.text(column.cells[at]) for column in columns)])
        for at in range(len(rows))
    ]
    return [heads, rule, *body]


def _list(rows: Sequence[_Row], width: int) -> list[str]:
    lines: list[str] = []
    for row in rows:
        aim = f" ({_('target {target}').format(target=row.target)})" if row.target != _NONE else ""
        told = [row.last + aim, f"{row.state}, {row.trend}"]
        lines += wrap(row.name, width)
        lines += [f"  {line}" for text in told for line in wrap(text, max(width - 2, 2))]
    return [fit(line, width) for line in lines]
