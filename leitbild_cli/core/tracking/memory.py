"""How much of the statement people know by heart: what each wrote from memory, held against every sentence.

A sentence is remembered when most of what it says was said, in whatever form, order and spelling, and its figures are
the right ones. What people wrote is weighed here and kept nowhere.
"""

from __future__ import annotations

import dataclasses
from decimal import Decimal
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Better, Measure, Reading
from leitbild_cli.core.text.keywords import spoken, stem
from leitbild_cli.core.text.near import near, words
from leitbild_cli.core.text.thought import thought
from leitbild_cli.core.text.typos import is_typo
from leitbild_cli.core.text.word import word
from leitbild_cli.core.tracking.measures import add_measure, add_reading
from leitbild_cli.core.tracking.presets import PRESETS, PULSE, from_preset
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.core.tracking.measures import Kept
    from leitbild_cli.core.tracking.sentences import Followed

_MOST_OF_IT = 0.6


@record
class Remembered:
    """How many people wrote, and by sentence how many of them know it."""

    people: int
    sentences: tuple[tuple[Followed, int], ...]

    @property
    def share(self) -> Decimal:
        """Give the share of sentences known, over all people, in per cent to one place."""
        known = sum(count for _one, count in self.sentences)
        share = Decimal(100 * known) / (self.people * len(self.sentences))
        return share.quantize(Decimal("0.1")).normalize() + 0


def remembered(memories: Sequence[str], sentences: Sequence[Followed], language: str) -> Remembered:
    """Hold what each person wrote against each sentence; there is at least one of both."""
    said = [_FromMemory.of(memory, language) for memory in memories]
    counts = ((one, sum(each.has(one.text, language) for each in said)) for one in sentences)
    return Remembered(people=len(said), sentences=tuple(counts))


def take_in(leitbild: Leitbild, found: Remembered, *, on: date, replace: bool = False) -> tuple[Leitbild, Kept]:
    """Give the Leitbild with this as a reading; the measure is made where there is none yet."""
    if lookup.measure_of(leitbild, PULSE) is None:
        leitbild, _kept = add_measure(leitbild, _measure(leitbild))
    note = ", ".join(f"{one.number}: {count}/{found.people}" for one, count in found.sentences)
    reading = Reading(on=on, value=found.share, n=found.people, note=note)
    return add_reading(leitbild, PULSE, reading, replace=replace)


def _measure(leitbild: Leitbild) -> Measure:
    return dataclasses.replace(from_preset(PRESETS[PULSE], leitbild.language), better=Better.HIGHER)


@record
class _FromMemory:
    """What one person wrote: its words, and the values of its figures."""

    words: tuple[str, ...]
    figures: frozenset[float]

    @staticmethod
    def of(text: str, language: str) -> _FromMemory:
        """Take a text apart."""
        return _FromMemory(words=tuple(dict.fromkeys(spoken(text))), figures=_figures(text, language))

    def has(self, sentence: str, language: str) -> bool:
        """Say whether most of a sentence was said, and its figures."""
        wanted = words(sentence, language)
        if not wanted or not _figures(sentence, language) <= self.figures:
            return False
        found = sum(any(_same(one, other, language) for other in self.words) for one in wanted)
        return found >= _MOST_OF_IT * len(wanted)


def _same(one: str, other: str, language: str) -> bool:
    if stem(one, language) == stem(other, language) or near(one, other, language):
        return True
    return is_typo(word(one, language), word(other, language))


def _figures(text: str, language: str) -> frozenset[float]:
    return frozenset(one.weighed() for one in thought(text, language).figures)
