"""Small words that likeness passes over and that can turn a sense: *fun after work*, *turn off*, *macht zu*."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.values import Code, Reason
from leitbild_cli.core.text.numerals import numeral
from leitbild_cli.core.text.thought import BREAKS, spelled
from leitbild_cli.core.text.tokens import tokens
from leitbild_cli.lexicon.opposites import PARTICLES
from leitbild_cli.lexicon.prepositions import ABOUT_HOW_MUCH, TURNS_AGAINST_ANOTHER, TURNS_ALONE

if TYPE_CHECKING:
    from leitbild_cli.core.text.thought import Thought


_ORDINAL = ("te", "ten", "ter", "tes", "tem", "st", "nd", "rd", "th")
_OF = frozenset(("von", "vom"))
_NOUN_OF_DEED = ("ung", "ungen")
_BY_RULE = frozenset("gemaess laut according".split())


def may_turn(a: Thought, b: Thought) -> bool:
    """Say whether two ideas differ in such a word, so that somebody should look before both are called one."""
    if _alone(a, b) or _alone(b, a):
        return True
    mine, yours = _only(a, b, TURNS_AGAINST_ANOTHER), _only(b, a, TURNS_AGAINST_ANOTHER)
    return bool(mine and yours)


def _alone(said: Thought, other: Thought) -> bool:
    """Say whether one idea has a word that turns it whatever stands in its place in the other one."""
    found = _only(said, other, TURNS_ALONE)
    return bool(found - {"after"} if _BY_RULE & {*other.plain} else found)


def _only(said: Thought, other: Thought, known: dict[str, str]) -> set[str]:
    """Give what such words say here and not there; those before a figure are its bound."""
    there = {known[text] for text in other.plain if text in known}
    return {
        known[text]
        for place, text in enumerate(said.plain)
        if text in known and known[text] not in there and not _says_else(said, place)
    }


def _says_else(said: Thought, place: int) -> bool:
    if said.figures and _bounds(said.plain[place + 1 :]):
        return True
    before, text = ("", *said.plain)[place : place + 2]
    return text in _OF and before.endswith(_NOUN_OF_DEED)  # *Förderung von Vereinen* is one for them


def _bounds(behind: tuple[str, ...]) -> bool:
    """Say whether a figure follows, perhaps with *at most* before it; a second call is none."""
    following = next((text for text in behind if text not in ABOUT_HOW_MUCH), "")
    return bool(following) and numeral(following) is not None and not following.endswith(_ORDINAL)


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


@lru_cache(maxsize=10_000)
def _particles(said: Thought) -> frozenset[str]:
    known = _ALL[said.language]
    if known.isdisjoint(said.plain):
        return frozenset()
    if said.language == "en":
        return known & set(said.plain)
    words = [text for text, _, _ in tokens(said.text)]
    ends = (place + 1 == len(words) or words[place + 1] in BREAKS for place in range(len(words)))
    return frozenset(text for text, end in zip(words, ends, strict=True) if end and text in known)
