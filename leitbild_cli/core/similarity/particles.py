"""Small words that turn a verb round: *turn on* and *turn off*, *macht das Fenster auf* and *zu*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.thoughts import BREAKS, spelled
from leitbild_cli.core.similarity.tokens import tokens
from leitbild_cli.core.similarity.values import Code, Reason
from leitbild_cli.lexicon.opposites import PARTICLES

if TYPE_CHECKING:
    from leitbild_cli.core.similarity.thoughts import Thought

_ALL = {language: frozenset(one for both in facing for one in both) for language, facing in PARTICLES.items()}


def turned_by_particle(a: Thought, b: Thought) -> Reason | None:
    """Give the particles that stand against each other, each in one idea only; German ones end a clause."""
    if a.language != b.language:
        return None
    mine, yours = _particles(a), _particles(b)
    if not mine or not yours:
        return None
    for one, other in PARTICLES[a.language]:
        for left, right in ((one, other), (other, one)):
            if left in mine and right in yours and left not in b.plain and right not in a.plain:
                return Reason(Code.OPPOSITE, (spelled(left, a), spelled(right, b)))
    return None


def _particles(said: Thought) -> frozenset[str]:
    known = _ALL[said.language]
    if known.isdisjoint(said.plain):
        return frozenset()
    if said.language == "en":
        return known & set(said.plain)
    words = [text for text, _, _ in tokens(said.text)]
    ends = (place + 1 == len(words) or words[place + 1] in BREAKS for place in range(len(words)))
    return frozenset(text for text, end in zip(words, ends, strict=True) if end and text in known)
