"""Words that are another one turned round: by un-, -los and the like, or because the lists say so."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from leitbild_cli.core.similarity import opposites
from leitbild_cli.core.similarity.words import can_turn, opposite, word
from leitbild_cli.lexicon import negations

if TYPE_CHECKING:
    from leitbild_cli.core.similarity.words import Word

_SHORTEST = 4  # letters of a word that can be negated by a prefix
_LONGEST_ENDING = 4
_LONGEST_LINK = 2


def negated(one: Word, other: Word) -> bool:
    """Say whether a word is the other one with un-, -los and the like, or with *aus-* instead of *ein-*."""
    longer, shorter = one.text, other.text
    if _faces(longer, shorter, one.language):
        return True
    if len(longer) <= len(shorter) or len(shorter) < _SHORTEST or shorter[1:_SHORTEST] not in longer:
        return False
    return other.key in _bare_keys(one)


@cache
def may_turn_round(one: Word) -> bool:
    """Say whether there may be words that are the opposite of this one."""
    return can_turn(one) or bool(_bare_keys(one))


def turned_round(one: Word, other: Word) -> bool:
    """Say whether one of two words is the opposite of the other: *lang* of *kurz*, *unzufrieden* of *glücklich*."""
    return opposite(one, other) or other.key in _bare_keys(one) or one.key in _bare_keys(other)


def _faces(one: str, other: str, language: str) -> bool:
    """Say whether two words differ in beginnings that turn them round: *ankommen* and *abkommen*."""
    if one[-3:] != other[-3:]:
        return False
    return any(
        one.startswith(front) and other.startswith(against) and one[len(front) :] == other[len(against) :]
        for front, against in opposites.facing_fronts(language)
        if len(one) - len(front) >= _SHORTEST
    )


@cache
def _bare_keys(one: Word) -> frozenset[str]:
    """Give the words of which this one is the opposite by un-, -los and the like."""
    longer = one.text
    bare = [longer.removeprefix(prefix) for prefix in negations.PREFIXES[one.language] if longer.startswith(prefix)]
    bare.extend(shortened for suffix in negations.SUFFIXES[one.language] for shortened in _before(longer, suffix))
    return frozenset(word(text, one.language).key for text in bare if text)


def _before(longer: str, suffix: str) -> list[str]:
    at = longer.find(suffix, _SHORTEST)
    if at < 0 or len(longer) - at - len(suffix) > _LONGEST_ENDING:
        return []
    return [longer[: at - link] for link in range(_LONGEST_LINK + 1)]
