"""Measures on a terminal and for machines: a table, one of them, what is due, what became of a reading.

Never wider than told; a sign never stands without its word; values for machines are numbers in the measure's unit.
"""

from __future__ import annotations

from itertools import chain, zip_longest
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Better
from leitbild_cli.core.tracking import sentences
from leitbild_cli.core.tracking.assessment import assess, caution, due, readings_until, series
from leitbild_cli.core.tracking.assurance import met
from leitbild_cli.core.tracking.measures import Kept
from leitbild_cli.core.tracking.presets import PRESETS, PULSE
from leitbild_cli.core.tracking.promises import PromiseKind, promises
from leitbild_cli.core.tracking.reviews import LIVED, MOST, next_review, open_actions
from leitbild_cli.language import _, day, ngettext
from leitbild_cli.record import record
from leitbild_cli.view import assessment
from leitbild_cli.view.chart import curve, sparkline
from leitbild_cli.view.numbers import amount, number
from leitbild_cli.view.text import fit, wrap
from leitbild_cli.view.text import width as cells

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from leitbild_cli.core.model import Leitbild, Measure, Reading, Review
    from leitbild_cli.core.tracking.assessment import Assessment, Due
    from leitbild_cli.core.tracking.memory import Remembered
    from leitbild_cli.core.tracking.ratings import Rated
    from leitbild_cli.core.tracking.readings import Taken
    from leitbild_cli.core.tracking.sentences import Followed


_NARROW = 40
_LABELS_BESIDE = 60
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
    cautions = [_caution_words(one, assess(one, on=on).last) for one, _numbers in ordered]
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
        said.append(words.format(numbers=", ".join(on_purpose)))
    if gaps:
        words = ngettext(
            "Nothing shows yet if sentence {numbers} holds: `leitbild track add`, or `leitbild track without {first}`.",
            "Nothing shows yet if sentences {numbers} hold: `leitbild track add`, or `leitbild track without {first}`.",
            len(gaps),
        )
        said.append(words.format(numbers=", ".join(gaps), first=gaps[0]))
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
        last=fit(_last(measure, last), _LONGEST_VALUE) if last is not None else _NONE,
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
    return words.format(numbers=", ".join(map(str, numbers)))


def _last(measure: Measure, reading: Reading) -> str:
    shown = amount(reading.value, measure.unit)
    return _("{value} of {best}").format(value=shown, best=MOST) if measure.id == LIVED else shown


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


def measure_detail(leitbild: Leitbild, measure: Measure, *, on: date, width: int = 80, ascii_only: bool = False) -> str:
    """Give one measure as of a day: its sentence, its course, whether something changes, and its last readings."""
    found = assess(measure, on=on)
    head = [f"{measure.name} ({measure.id})"]
    if found.last is not None:
        head.append(_("{value} on {day}").format(value=_last(measure, found.last), day=day(found.last.on)))
    lines = wrap(" · ".join(head), width)
    lines += [line for one in _sentences_of(leitbild, measure, on) for line in wrap(_sentence_words(one), width)]
    lines += _counted(measure, width)
    if course := curve(measure, on=on, width=width):
        lines += ["", *course, ""]
    lines += _standing(measure, found, width)
    if readings := readings_until(measure, on):
        lines += ["", *_readings(measure, readings[-_HISTORY:], width)]
    if earlier := len(readings) - _HISTORY if len(readings) > _HISTORY else 0:
        words = ngettext("and {count} earlier reading", "and {count} earlier readings", earlier)
        lines.append(words.format(count=earlier))
    if not assessment.doubt(measure, found) and (caution := _caution_words(measure, found.last)):
        lines += ["", *wrap(caution, width)]
    return page(lines, ascii_only=ascii_only)


def _sentences_of(leitbild: Leitbild, measure: Measure, on: date) -> list[Followed]:
    there = sentences.followed(leitbild, on=on) if leitbild.adopted else ()
    return [one for one in there if any(each.id == measure.id for each in one.measures)]


def _counted(measure: Measure, width: int) -> list[str]:
    """Give how a measure is counted and where it is read, as far as somebody wrote it down."""
    told = ((_("Counted as: {formula}"), measure.formula), (_("Read from: {formula}"), measure.source))
    return [line for words, said in told if said for line in wrap(words.format(formula=said), width)]


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


def _readings(measure: Measure, readings: Sequence[Reading], width: int) -> list[str]:
    """Give a line for every reading: its day, its value, whether it meets the target, its cases and its note."""
    days = [day(one.on) for one in readings]
    values = [fit(amount(one.value, measure.unit), max(width // 3, 1)) for one in readings]
    wide, long = max(map(cells, values)), max(map(cells, days))
    told = (_told(measure, one) for one in readings)
    lines = (
        "  ".join([" " * (long - cells(when)) + when, " " * (wide - cells(value)) + value, *more])
        for when, value, more in zip(days, values, told, strict=True)
    )
    return [fit(line, width) for line in lines]


def _told(measure: Measure, one: Reading) -> list[str]:
    sign = "" if measure.target is None else "✓" if met(one.value, measure) else "✗"
    cases = f"n = {_whole(one.n)}" if one.n is not None else ""
    return [text for text in (sign, cases, one.note or "") if text]


def _whole(count: int) -> str:
    from decimal import Decimal

    return number(Decimal(count))


_NAME = 40
_QUOTED = 60


def followed(leitbild: Leitbild, measure: Measure, outcome: Kept, *, width: int, ascii_only: bool = False) -> str:
    """Give a measure that was added or changed, with its target, how it is counted, and the sentence it belongs to."""
    words = {
        Kept.ADDED: _("`{key}` is followed now: {name}, {goal}."),
        Kept.KNOWN: _("`{key}` is followed already: {name}, {goal}."),
        Kept.CHANGED: _("`{key}` is followed like this now: {name}, {goal}."),
    }
    said = words[outcome].format(name=fit(measure.name, _NAME), key=measure.id, goal=assessment.goal(measure))
    lines = wrap(said, width)
    preset = PRESETS.get(measure.id)
    if outcome is Kept.ADDED and (measure.formula or preset is not None):
        counted = measure.formula or (_(preset.counted) if preset is not None else "")
        lines += wrap(_("Counted as: {formula}").format(formula=counted), width)
    return page([*lines, *_place(leitbild, measure, width)], ascii_only=ascii_only)


def _place(leitbild: Leitbild, measure: Measure, width: int) -> list[str]:
    """Give the sentences a measure stands behind; where there is none, the one it may belong to, as a question."""
    behind = [one for one in sentences.followed(leitbild) if measure in one.measures]
    if behind or not leitbild.adopted:
        return [line for one in behind for line in wrap(_sentence_words(one), width)] if leitbild.adopted else []
    if (one := sentences.offered(leitbild, measure)) is None:
        return []
    asked = _("Does it stand behind sentence {number}, “{text}”? `leitbild track bind {key} {number}`")
    return wrap(asked.format(number=one.number, text=fit(one.text, _QUOTED), key=measure.id), width)


def sentence_line(one: Followed, *, width: int) -> str:
    """Give a sentence with its number."""
    return "\n".join(wrap(_sentence_words(one), width))


def _sentence_words(one: Followed) -> str:
    return _("Sentence {number}: {text}").format(number=one.number, text=one.text)


def bound(measure: Measure, one: Followed, *, width: int) -> str:
    """Give a measure and the sentence it stands behind now."""
    told = _("“{name}” stands behind sentence {number} now: {text}")
    return "\n".join(wrap(told.format(name=fit(measure.name, _NAME), number=one.number, text=one.text), width))


def without(one: Followed) -> str:
    """Say that a sentence has no measure on purpose."""
    return _("Sentence {number} has no measure, on purpose.").format(number=one.number)


def waits_again(one: Followed) -> str:
    """Say that a sentence waits for a measure."""
    return _("Sentence {number} waits for a measure again.").format(number=one.number)


def entered(  # noqa: PLR0913  three things to say and three about where
    measure: Measure, reading: Reading, outcome: Kept, *, on: date, width: int, ascii_only: bool = False
) -> str:
    """Give a reading that was entered, and how the measure stands with it."""
    words = {
        Kept.ADDED: _("{name}: {value} on {day}."),
        Kept.KNOWN: _("{name}: {value} on {day} is there already."),
        Kept.CHANGED: _("{name}: {value} on {day} replaces the value before."),
    }
    value = amount(reading.value, measure.unit)
    said = words[outcome].format(name=fit(measure.name, _NAME), value=value, day=day(reading.on))
    found = assess(measure, on=on)
    lines = wrap(said, width) + (_standing(measure, found, width) if found.last == reading else [])
    if not assessment.doubt(measure, found) and (caution := _caution_words(measure, reading)):
        lines += wrap(caution, width)
    return page(lines, ascii_only=ascii_only)


def arrived(leitbild: Leitbild, taken: Taken, *, width: int, ascii_only: bool = False) -> str:
    """Give what a table of readings brought: how many, for which measures."""
    said = []
    if added := sum(count for _key, count in taken.added):
        words = ngettext("{count} reading is in ({names}).", "{count} readings are in ({names}).", added)
        said.append(words.format(count=added, names=_names(leitbild, taken.added)))
    if changed := sum(count for _key, count in taken.changed):
        words = ngettext(
            "{count} reading was replaced ({names}).", "{count} readings were replaced ({names}).", changed
        )
        said.append(words.format(count=changed, names=_names(leitbild, taken.changed)))
    if taken.known:
        words = ngettext("{count} was there already.", "{count} were there already.", taken.known)
        said.append(words.format(count=taken.known))
    return page(wrap(" ".join(said) or _("Nothing was taken in."), width), ascii_only=ascii_only)


def unknown_measures(words: Sequence[str], *, width: int) -> str:
    """Give the columns no measure goes by, and how to follow them."""
    shown = ", ".join(_("“{word}”").format(word=fit(word, _NAME)) for word in words)
    said = _("No measure is called {names}; these values were left out.").format(names=shown)
    return "\n".join([*wrap(said, width), *wrap(add_hint(words), width)])


def add_hint(words: Sequence[str]) -> str:
    """Give the command that makes the first of these a measure."""
    first = words[0].casefold() if words else ""
    key = first if first in PRESETS else "KEY"
    return _("`leitbild track add {key}` follows it.").format(key=key)


def looked_back(leitbild: Leitbild, review: Review, *, on: date, width: int) -> str:
    """Give a review that was written down, and when the next one is due."""
    said = [_("The review of {day} is written down.").format(day=day(review.on))]
    following = next_review(leitbild, on=on)
    if following is not None:
        said.append(_("The next one is due on {day}.").format(day=day(following.on)))
    return "\n".join(wrap(" ".join(said), width))


def rated_note(found: Rated) -> str:
    """Give what counted as satisfied: `satisfied from 4 of 5 on`; empty where nothing had to."""
    words = _("satisfied from {least} of {best} on")
    return ", ".join(words.format(least=least, best=best) for least, best in found.satisfied)


def other_scales(count: int) -> str:
    """Say how many ratings were given on a scale that does not fit."""
    words = ngettext(
        "{count} rating on another scale was not counted.", "{count} ratings on other scales were not counted.", count
    )
    return words.format(count=count)


def pulse(found: Remembered, outcome: Kept, *, on: date, width: int, ascii_only: bool = False) -> str:
    """Give how much of the statement is known by heart: as a share, and who knows each sentence."""
    words = {
        Kept.ADDED: _("From memory on {day}: {share} of the sentences, by {people}."),
        Kept.KNOWN: _("From memory on {day}: {share} of the sentences, by {people}. It is there already."),
        Kept.CHANGED: _("From memory on {day}: {share} of the sentences, by {people}. It replaces the value before."),
    }
    people = ngettext("{count} person", "{count} people", found.people).format(count=found.people)
    lines = wrap(words[outcome].format(day=day(on), share=amount(found.share, "%"), people=people), width)
    for one, count in found.sentences:
        told = _("{count} of {people}").format(count=count, people=found.people)
        label = _("Sentence {number}").format(number=one.number)
        lines.append(fit(f"  {label}  {told}  {one.text}", width))
    return page(lines, ascii_only=ascii_only)


def pulse_json(found: Remembered, outcome: Kept) -> dict[str, object]:
    """Give the same for machines."""
    known = [{"number": one.number, "text": one.text, "known_by": count} for one, count in found.sentences]
    return {"outcome": outcome, "people": found.people, "share": found.share, "sentences": known}


def _names(leitbild: Leitbild, counts: Sequence[tuple[str, int]]) -> str:
    names = {measure.id: measure.name for measure in leitbild.measures}
    return ", ".join(f"{fit(names.get(key, key), _NAME)} {count}" for key, count in counts)


# One character for one, so that nothing moves.
_PLAIN = str.maketrans("…✓✗·–→↑↓─╌│└●◆■□≥≤\u00a0", "~*x.-=^v--|'o##.>< ")


def _standing(measure: Measure, found: Assessment, width: int) -> list[str]:
    """Give the target, the change and what is usual, each with a label: beside it, or above it where that is narrow."""
    told = [(_("Target"), assessment.goal(measure))]
    if found.last is not None:
        if measure.target is not None:
            told.append(("", assessment.target(measure, found)))
        told.append((_("Change"), assessment.change(measure, found)))
        if found.process.limits:
            told.append((_("Usual"), assessment.usual(measure, found)))
    if width < _LABELS_BESIDE:
        return [line for head, said in told for line in (*(wrap(head, width) if head else ()), *wrap(said, width))]
    label = max(cells(head) for head, _text in told) + _BETWEEN
    lines = []
    for head, said in told:
        first, *rest = wrap(said, width - label)
        lines += [head + " " * (label - cells(head)) + first, *(" " * label + line for line in rest)]
    return lines


def _caution_words(measure: Measure, reading: Reading | None) -> str:
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


def measures_json(measures: Iterable[Measure], *, on: date) -> list[dict[str, object]]:
    """Give measures with what is said of them and every reading up to a day."""
    return [_measure(measure, on) for measure in measures]


def due_json(leitbild: Leitbild, *, on: date) -> dict[str, object]:
    """Give what waits on this day."""
    review = next_review(leitbild, on=on)
    return {
        "readings": [
            {"measure": one.measure.id, "since": one.since, "days": one.days} for one in due(leitbild.measures, on=on)
        ],
        "review": {"since": review.on, "days": review.days} if review and review.days >= 0 else None,
        "actions": open_actions(leitbild, on=on),
    }


def taken_json(taken: Taken) -> dict[str, object]:
    """Give what a table of readings brought."""
    return {
        "added": dict(taken.added),
        "replaced": dict(taken.changed),
        "known": taken.known,
        "unknown": taken.unknown,
        "differing": [{"line": one.line, "reason": one.what} for one in taken.differing],
        "set_aside": [{"line": one.line, "reason": one.what} for one in taken.aside],
        "unclear": taken.unclear,
        "doubts": [{"line": one.line, "reason": one.what} for one in taken.doubts],
    }


def _measure(measure: Measure, on: date) -> dict[str, object]:
    found = assess(measure, on=on)
    return {
        "id": measure.id,
        "name": measure.name,
        "unit": measure.unit,
        "target": measure.target,
        "better": measure.better,
        "idea": measure.idea,
        "every_days": measure.every_days,
        "change": found.process.change,
        "usual": _limits(found),
        "assurance": found.target.assurance,
        "met": {"count": found.target.met, "of": found.target.of},
        "stale_days": found.stale,
        "last": found.last,
        "readings": readings_until(measure, on),
    }


def _limits(found: Assessment) -> dict[str, object] | None:
    """Give between what a reading usually lies, to two places; None while that is not known."""
    if not found.process.limits:
        return None
    last = found.process.limits[-1]
    return {name: round(value, 2) for name, value in (("low", last.low), ("middle", last.middle), ("high", last.high))}
