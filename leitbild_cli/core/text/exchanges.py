"""What takes another's place, said in one way: *replace steel with alloy* is *alloy instead of steel*.

What is kept from being done takes no place: *keep guests from waiting* is to prevent it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.lexicon.exchanges import (
    CHANGING,
    INSTEAD,
    KEEPING,
    NEW,
    OVER,
    PREFERRING,
    PREVENT,
    REPLACING,
    TARGETS,
)
from leitbild_cli.lexicon.prepositions import ROLES

if TYPE_CHECKING:
    from collections.abc import Sequence

_VERBS = REPLACING | CHANGING | PREFERRING | KEEPING
_BREAKS = frozenset(",;.:()!?")


def replaced(words: list[str], language: str) -> list[str]:
    """Give the folded words with *X durch Y ersetzen* as *statt X, Y*, the very list if there is no such thing."""
    verb = next((place for place, text in enumerate(words) if text in _VERBS), None)
    if verb is None:
        return words
    if words[verb] in KEEPING:
        return _prevented(words, verb)
    if words[verb] in PREFERRING:
        return _preferred(words, verb, INSTEAD[language])
    return (_put_in_place if words[verb] in REPLACING else _changed_over)(words, verb, INSTEAD[language])


def _preferred(words: list[str], verb: int, instead: str) -> list[str]:
    over = next((place for place in range(verb + 2, len(words) - 1) if words[place] in OVER), None)
    return words if over is None else [*words[:verb], *words[verb + 1 : over], instead, *words[over + 1 :]]


def _prevented(words: list[str], verb: int) -> list[str]:
    """Give *keep guests from waiting* as *prevent guests waiting*."""
    following = zip(words[verb + 1 :], words[verb + 2 :], strict=False)
    kept = next((place for place, both in enumerate(following, verb + 1) if _from_doing(*both)), None)
    return words if kept is None else [*words[:verb], PREVENT, *words[verb + 1 : kept], *words[kept + 1 :]]


def _from_doing(text: str, following: str) -> bool:
    return ROLES.get(text) == "from" and following.endswith("ing")


def _put_in_place(words: list[str], verb: int, instead: str) -> list[str]:
    by = next((place for place, text in enumerate(words) if text in NEW), None)
    if by is None or by + 1 == len(words):
        return words
    old = _begin(words, verb + 1 if verb < by else 0, by)
    if old == by:
        return words
    kept = [*words[:old], instead, *words[old:by], ",", *words[by + 1 :]]
    return _without(kept, words[verb])


def _changed_over(words: list[str], verb: int, instead: str) -> list[str]:
    """Give *switch from X to Y*, *von X auf Y umsteigen* in that way."""
    first = next((place for place, text in enumerate(words) if ROLES.get(text) == "from"), None)
    target = next((place for place, text in enumerate(words) if text in TARGETS), None)
    if first is None or target is None or not first + 1 < target < len(words) - 1:
        return words
    kept = [*words[:first], instead, *words[first + 1 : target], ",", *words[target + 1 :]]
    return _without(kept, words[verb])


def _begin(words: Sequence[str], least: int, by: int) -> int:
    """Give where what is replaced begins: behind the last break, or behind the word that a preposition governs."""
    for place in range(by - 1, least - 1, -1):
        if words[place] in _BREAKS:
            return place + 1
        if words[place] in ROLES:
            return min(place + 2, by - 1)
    return least


def _without(words: list[str], gone: str) -> list[str]:
    place = words.index(gone)
    return words[:place] + words[place + 1 :]
