"""What is answered when measures, readings and reviews were written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.tracking import sentences
from leitbild_cli.core.tracking.assessment import assess
from leitbild_cli.core.tracking.measures import Kept
from leitbild_cli.core.tracking.presets import PRESETS
from leitbild_cli.core.tracking.reviews import next_review
from leitbild_cli.language import _, day, ngettext
from leitbild_cli.view.format.numbers import amount
from leitbild_cli.view.format.text import fit, page, wrap
from leitbild_cli.view.tracking import assessment
from leitbild_cli.view.tracking.detail import sentence_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from leitbild_cli.core.model import Leitbild, Measure, Reading, Review
    from leitbild_cli.core.tracking.memory import Remembered
    from leitbild_cli.core.tracking.ratings import Rated
    from leitbild_cli.core.tracking.readings import TakenReadings
    from leitbild_cli.core.tracking.sentences import Followed


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
        return [line for one in behind for line in wrap(sentence_words(one), width)] if leitbild.adopted else []
    if (one := sentences.offered(leitbild, measure)) is None:
        return []
    asked = _("Does it stand behind sentence {number}, “{text}”? `leitbild track bind {key} {number}`")
    return wrap(asked.format(number=one.number, text=fit(one.text, _QUOTED), key=measure.id), width)


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
    lines = wrap(said, width) + (assessment.standing(measure, found, width) if found.last == reading else [])
    if not assessment.doubt(measure, found) and (caution := assessment.caution_words(measure, reading)):
        lines += wrap(caution, width)
    return page(lines, ascii_only=ascii_only)


def arrived(leitbild: Leitbild, taken: TakenReadings, *, width: int, ascii_only: bool = False) -> str:
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
