"""Make a measure of what somebody says about it: a key or a name, a preset, a target such as `max. 30 s`."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from leitbild_cli.core import ideas
from leitbild_cli.core.model import Better, Leitbild, Measure
from leitbild_cli.core.people import key_for
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.core.tracking import sentences
from leitbild_cli.core.tracking.measures import as_key, find
from leitbild_cli.core.tracking.presets import PRESETS, Preset, from_preset
from leitbild_cli.core.tracking.promises import PromiseKind, promises
from leitbild_cli.core.tracking.readings import parse_target
from leitbild_cli.errors import ForbiddenRefusal, UsageRefusal
from leitbild_cli.language import mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from leitbild_cli.core.tracking.promises import Promise
    from leitbild_cli.core.tracking.readings import Target


class DirectionNeeded(UsageRefusal):
    """Nobody can judge a figure without knowing which way is the good one."""

    code = "direction-needed"
    what = mark("{name}: is more better, or less?")
    mend = mark("Say it with `--better higher` or `--better lower`.")


class NoPreset(UsageRefusal):
    """No usual figure goes by this key."""

    code = "no-preset"
    what = mark("There is no preset `{word}`.")
    mend = mark("There are: {keys}")


class UnitKept(ForbiddenRefusal):
    """The readings are numbers in the old unit; another unit would make them untrue."""

    code = "unit-kept"
    what = mark("The readings of {name} are kept in {unit}.")
    mend = mark("For another unit, add a measure of its own.")


@record
class Description:
    """What somebody says about a measure, as typed; None is left open."""

    key: str | None = None
    preset: str | None = None
    name: str | None = None
    unit: str | None = None
    target: str | None = None
    better: Better | None = None
    idea: str | None = None
    sentence: str | None = None
    formula: str | None = None
    source: str | None = None
    every_days: int | None = None


def plan(leitbild: Leitbild, wish: Description, *, language: str | None = None) -> Measure:
    """Give the measure somebody wishes for; raise DirectionNeeded where nothing tells which way is good."""
    preset = preset_of(wish)
    start = _start(leitbild, wish, preset)
    target = _target(wish, start, language)
    better = wish.better or (target.better if target else None) or (preset.better if preset else None)
    if better is None:
        raise DirectionNeeded(name=start.name)
    return dataclasses.replace(
        start,
        unit=wish.unit or start.unit or (target.unit if target else None),
        target=target.value if target else None,
        better=better,
        idea=_idea(leitbild, wish),
        sentence=_sentence(leitbild, wish),
        formula=wish.formula,
        source=wish.source,
        every_days=wish.every_days,
    )


def replan(leitbild: Leitbild, ref: str, wish: Description, *, language: str | None = None) -> Measure:
    """Give the measure with what the wish changes; raise UnitKept if it has readings in another unit."""
    old = find(leitbild, ref)
    if wish.unit and wish.unit != old.unit and old.readings:
        raise UnitKept(name=old.name, unit=old.unit or "1")
    target = _target(wish, old, language)
    return dataclasses.replace(
        old,
        name=wish.name or old.name,
        unit=wish.unit or old.unit or (target.unit if target and not old.readings else None),
        target=target.value if target else old.target,
        better=wish.better or (target.better if target else None) or old.better,
        idea=_idea(leitbild, wish) or old.idea,
        sentence=_sentence(leitbild, wish) or old.sentence,
        formula=wish.formula or old.formula,
        source=wish.source or old.source,
        every_days=wish.every_days or old.every_days,
    )


def preset_of(wish: Description) -> Preset | None:
    """Give the preset that is named, or whose key is; raise NoPreset."""
    named = as_key(wish.preset or wish.key or "")
    if wish.preset and named not in PRESETS:
        raise NoPreset(word=wish.preset, keys=", ".join(PRESETS))
    return PRESETS.get(named)


def unwatched(leitbild: Leitbild) -> tuple[Promise, ...]:
    """Give the chosen ideas no measure stands behind yet."""
    return tuple(one for one in promises(leitbild) if one.kind is PromiseKind.WINNER and not one.measures)


def _start(leitbild: Leitbild, wish: Description, preset: Preset | None) -> Measure:
    """Give key, name and unit: the preset's, unless the wish has its own; a word that can be no key is a name."""
    word = (wish.key or "").strip()
    key = caseless(word) if word and key_for(word, ()) == caseless(word) else ""
    if preset is not None:
        start = from_preset(preset, leitbild.language)
        own = wish.name or (None if key else word)
        return dataclasses.replace(start, id=key or start.id, name=own or start.name)
    name = wish.name or word
    return Measure(id=key or key_for(name, [one.id for one in leitbild.measures]), name=name)


def _target(wish: Description, start: Measure, language: str | None) -> Target | None:
    return parse_target(wish.target, unit=wish.unit or start.unit, language=language) if wish.target else None


def _idea(leitbild: Leitbild, wish: Description) -> str | None:
    return ideas.find(leitbild, wish.idea)[1].id if wish.idea else None


def _sentence(leitbild: Leitbild, wish: Description) -> str | None:
    return sentences.find(leitbild, wish.sentence).text if wish.sentence else None
