"""What became of a measure, a reading, a review or a table of readings, each in a line or two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.tracking.assessment import assess
from leitbild_cli.core.tracking.measures import Kept
from leitbild_cli.core.tracking.presets import PRESETS
from leitbild_cli.core.tracking.reviews import next_review
from leitbild_cli.language import _, ngettext
from leitbild_cli.view.numbers import amount, day
from leitbild_cli.view.text import fit, wrap
from leitbild_cli.view.tracking.words import caution_words, goal_words, page, standing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from leitbild_cli.core.model import Leitbild, Measure, Reading, Review
    from leitbild_cli.core.tracking.readings import Taken

_NAME = 40


def followed(measure: Measure, outcome: Kept, *, width: int, ascii_only: bool = False) -> str:
    """Give a measure that was added or changed, with its target; for a preset how it is counted."""
    words = {
        Kept.ADDED: _("`{key}` is followed now: {name}, {goal}."),
        Kept.KNOWN: _("`{key}` is followed already: {name}, {goal}."),
        Kept.CHANGED: _("`{key}` is followed like this now: {name}, {goal}."),
    }
    said = words[outcome].format(name=fit(measure.name, _NAME), key=measure.id, goal=goal_words(measure))
    lines = wrap(said, width)
    preset = PRESETS.get(measure.id)
    if preset is not None and outcome is Kept.ADDED:
        lines += wrap(_("Counted as: {formula}").format(formula=_(preset.counted)), width)
    return page(lines, ascii_only=ascii_only)


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
    lines = wrap(said, width) + (wrap(standing(measure, found), width) if found.last == reading else [])
    if caution := caution_words(measure, reading):
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


def _names(leitbild: Leitbild, counts: Sequence[tuple[str, int]]) -> str:
    names = {measure.id: measure.name for measure in leitbild.measures}
    return ", ".join(f"{fit(names.get(key, key), _NAME)} {count}" for key, count in counts)
