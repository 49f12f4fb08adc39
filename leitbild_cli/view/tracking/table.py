"""Measures on a terminal: a table of them, what was promised, and what is due.

Never wider than told; a sign never stands without its word.
"""

from __future__ import annotations

from itertools import chain, zip_longest
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Better
from leitbild_cli.core.tracking import sentences
from leitbild_cli.core.tracking.assessment import assess, due, series
from leitbild_cli.core.tracking.presets import PULSE
from leitbild_cli.core.tracking.promises import PromiseKind, promises
from leitbild_cli.core.tracking.reviews import LIVED, next_review, open_actions
from leitbild_cli.language import _, day, ngettext
from leitbild_cli.record import record
from leitbild_cli.view.format.numbers import amount
from leitbild_cli.view.format.prose import listed
from leitbild_cli.view.format.text import fit, page, wrap
from leitbild_cli.view.format.text import width as cells
from leitbild_cli.view.tracking import assessment
from leitbild_cli.view.tracking.chart import sparkline

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from leitbild_cli.core.model import Leitbild, Measure, Review
    from leitbild_cli.core.tracking.assessment import Due


_NARROW = 40
_SHORTEST_NAME = 12
_LONGEST_NAME = 200
_LONGEST_VALUE = 16
_HISTORY = 12
_BETWEEN = 2
_NONE = "–"
_OF_THE_WHOLE = (PULSE, LIVED)


def measures_table(leitbild: Leitbild, *, on: date, width: int = 80, ascii_only: bool = False) -> str:
    """Give a line for every measure, by the sentence it stands behind; below 40 columns a list.

    Under both: which sentences have none, and what rests on few cases.
    """
    if not leitbild.measures:
        none = wrap(_("There is no measure yet."), width)
        return page([*none, *_without_measure(leitbild, on, width)], ascii_only=ascii_only)
    ordered = _by_sentence(leitbild, on)
    rows = [_row(leitbild, measure, numbers, on, ascii_only=ascii_only) for measure, numbers in ordered]
    lines = (_table(rows, width) if width >= _NARROW else []) or _list(rows, width)
    cautions = [assessment.caution_words(one, assess(one, on=on).last) for one, _numbers in ordered]
    notes = [line for caution in cautions if caution for line in wrap(caution, width)]
    told = (notes, _without_measure(leitbild, on, width))
    return page([*lines, *(line for part in told if part for line in ("", *part))], ascii_only=ascii_only)


def _by_sentence(leitbild: Leitbild, on: date) -> list[tuple[Measure, tuple[int, ...]]]:
    """Give the measures with their sentences' numbers, in this order; then the others, those of the whole last."""
    there = sentences.followed(leitbild, on=on) if leitbild.adopted else ()
    numbers = {
        measure.id: tuple(one.number for one in there if any(each.id == measure.id for each in one.measures))
        for measure in leitbild.measures
    }
    return sorted(
        ((one, numbers[one.id]) for one in leitbild.measures),
        key=lambda pair: (pair[0].id in _OF_THE_WHOLE, not pair[1], pair[1][:1]),
    )


def _without_measure(leitbild: Leitbild, on: date, width: int) -> list[str]:
    """Give the sentences without a measure, on purpose or as a gap, and whether every one has its proof."""
    if not leitbild.adopted:
        return []
    there = sentences.followed(leitbild, on=on)
    on_purpose = [str(one.number) for one in there if one.on_purpose is not None]
    gaps = [str(one.number) for one in there if one.is_gap]
    said = []
    if on_purpose:
        words = ngettext(
            "Sentence {numbers} has no measure on purpose.",
            "Sentences {numbers} have no measure on purpose.",
            len(on_purpose),
        )
        said.append(words.format(numbers=listed(on_purpose)))
    if gaps:
        words = ngettext(
            "Nothing shows yet whether sentence {numbers} holds: `leitbild track add`, or "
            "`leitbild track without {first}`.",
            "Nothing shows yet whether sentences {numbers} hold: `leitbild track add`, or "
            "`leitbild track without {first}`.",
            len(gaps),
        )
        said.append(words.format(numbers=listed(gaps), first=gaps[0]))
    elif there:
        said.append(_("Every sentence has its proof."))
    if sentences.adrift(leitbild):
        said.append(_("A measure stands behind words that are no longer there: `leitbild check`"))
    return wrap(" ".join(said), width)


@record
class _MeasureRow:
    """One measure, each cell a finished text; `under` stands below the name."""

    name: str
    under: str
    last: str
    target: str
    history: str
    says: tuple[str, ...]


def _row(leitbild: Leitbild, measure: Measure, numbers: Sequence[int], on: date, *, ascii_only: bool) -> _MeasureRow:
    found = assess(measure, on=on)
    last, target, unit = found.last, measure.target, measure.unit
    sign = {Better.HIGHER: "≥", Better.LOWER: "≤"}[measure.better]
    sign = {"≥": ">=", "≤": "<="}[sign] if ascii_only else sign
    told = tuple(filter(None, (assessment.change_short(found), assessment.target_short(measure, found))))
    return _MeasureRow(
        name=fit(measure.name, _LONGEST_NAME),
        under=_under(leitbild, measure, numbers),
        last=fit(assessment.last_value(measure, last), _LONGEST_VALUE) if last is not None else _NONE,
        target=fit(f"{sign} {amount(target, unit)}", _LONGEST_VALUE) if target is not None else _NONE,
        history=sparkline(series(measure, on=on, last=_HISTORY), ascii_only=ascii_only),
        says=(_reviews(measure),) if measure.id == LIVED and found.stale is None else told,
    )


def _under(leitbild: Leitbild, measure: Measure, numbers: Sequence[int]) -> str:
    if not leitbild.adopted or measure.id in _OF_THE_WHOLE:
        return ""
    if not numbers:
        return _("behind no sentence")
    words = ngettext("Sentence {numbers}", "Sentences {numbers}", len(numbers))
    return words.format(numbers=listed([str(one) for one in numbers]))


def _reviews(measure: Measure) -> str:
    count = len(measure.readings)
    return ngettext("{count} review", "{count} reviews", count).format(count=count)


@record(kw_only=False)
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


def _table(rows: Sequence[_MeasureRow], width: int) -> list[str]:
    """Give head, rule and rows; columns leave from the least needed on; nothing if even what it says does not fit."""
    last = _Column(_("Last"), [row.last for row in rows], right=True)
    target = _Column(_("Target"), [row.target for row in rows], right=True)
    history = _Column(_("History"), [row.history for row in rows])
    says = max(cells(line) for line in (_("What it says"), *chain.from_iterable(row.says for row in rows)))
    longest = max(cells(name) for name in (_("Measure"), *(row.name for row in rows), *(_below(row) for row in rows)))
    for chosen in ((last, target, history), (last, target), (last,)):
        room = width - says - _BETWEEN - sum(column.width + _BETWEEN for column in chosen)
        if room >= min(longest, _SHORTEST_NAME):
            return _drawn(rows, chosen, min(room, longest), says)
    return []


def _drawn(rows: Sequence[_MeasureRow], columns: Sequence[_Column], name_width: int, says: int) -> list[str]:
    """Give the lines; the second line of what a measure says stands below the first, under the same head."""
    names = _Column(
        "", [fit(name, name_width) for name in (_("Measure"), *(row.name for row in rows), *map(_below, rows))]
    )
    gap = " " * _BETWEEN
    heads = [names.text(names.cells[0]), *(column.text(column.head) for column in columns), _("What it says")]
    lines = [
        gap.join(heads),
        "─" * (names.width + sum(column.width + _BETWEEN for column in columns) + _BETWEEN + says),
    ]
    before = " " * (names.width + sum(column.width + _BETWEEN for column in columns) + _BETWEEN)
    for at, row in enumerate(rows):
        front = [names.text(names.cells[at + 1]), *(column.text(column.cells[at]) for column in columns)]
        first, *rest = row.says
        under = [_below(row)] if row.under else []
        lines.append(gap.join([*front, first]))
        for name, line in zip_longest(under, rest, fillvalue=""):
            lines.append(fit(name, names.width).ljust(len(before)) + line if name else before + line)
    return lines


def _below(row: _MeasureRow) -> str:
    return f"  {row.under}" if row.under else ""


def _list(rows: Sequence[_MeasureRow], width: int) -> list[str]:
    lines: list[str] = []
    for row in rows:
        aim = f" ({_('target {target}').format(target=row.target)})" if row.target != _NONE else ""
        told = [row.last + aim, *row.says]
        lines += wrap(row.name, width)
        lines += [_below(row)] if row.under else []
        lines += [f"  {line}" for text in told for line in wrap(text, max(width - 2, 2))]
    return [fit(line, width) for line in lines]


def due_list(leitbild: Leitbild, *, on: date, width: int = 80, ascii_only: bool = False) -> str:
    """Give what waits on this day: readings, the next review, and what a review decided; empty if nothing does."""
    said = [_due(one) for one in due(leitbild.measures, on=on)]
    review = next_review(leitbild, on=on)
    if review is not None and review.days >= 0:
        said.append(_("The next review is due since {day}.").format(day=day(review.on)))
    said += map(_action_words, open_actions(leitbild, on=on))
    return page([line for text in said for line in wrap(text, width)], ascii_only=ascii_only)


def promises_list(leitbild: Leitbild, *, width: int = 80, ascii_only: bool = False) -> str:
    """Give each winner and each sentence with the measures that show whether it holds, or that none does."""
    titles = {PromiseKind.WINNER: _("Chosen ideas"), PromiseKind.SENTENCE: _("Sentences of the statement")}
    lines: list[str] = []
    for kind, title in titles.items():
        made = [one for one in promises(leitbild) if one.kind is kind]
        lines += [*([""] if lines and made else []), *(wrap(title, width) if made else [])]
        for one in made:
            names = ", ".join(measure.name for measure in one.measures)
            sign, told = ("✓", names) if names else ("–", _("no measure yet"))
            lines += wrap(f"{sign} {one.text.rstrip('.')}: {told}", width)
    return page(lines, ascii_only=ascii_only)


def action_line(one: Review, *, width: int) -> str:
    """Give what a review decided, and until when."""
    return "\n".join(wrap(_action_words(one), width))


def _action_words(one: Review) -> str:
    if one.due is None:
        return _("Decided in the review of {day}: {action}").format(day=day(one.on), action=one.action)
    words = _("Decided in the review of {day}, until {due}: {action}")
    return words.format(day=day(one.on), due=day(one.due), action=one.action)


def _due(one: Due) -> str:
    if one.since is None:
        return _("{name}: the first reading is due.").format(name=one.measure.name)
    return _("{name}: a reading is due since {day}.").format(name=one.measure.name, day=day(one.since))
