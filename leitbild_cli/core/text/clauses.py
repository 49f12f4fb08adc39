"""Verbs of a clause said in one word: *rufen ... zurück* is *zurückrufen*, *Hilfe leisten* is the help."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from leitbild_cli.core.text.stems import root
from leitbild_cli.lexicon.de.separable import SEPARABLE, WITHOUT_VERB
from leitbild_cli.lexicon.light_verbs import LIGHT_VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENDS = frozenset((*",;.:()!?–—-", "und", "oder"))


def rejoined(words: list[str]) -> list[str]:
    """Give German folded words with each parted verb in one word, the very list if there is none."""
    known = _parted()
    if known.keys().isdisjoint(words):
        return words
    found = list(words)
    for place in range(len(words) - 1, 0, -1):
        if words[place] in known and (place + 1 == len(words) or words[place + 1] in _ENDS):
            verb = _verb(words, place, words[place])
            if verb is not None:
                found[verb] = words[place] + words[verb]
                del found[place]
            else:
                found[place] = WITHOUT_VERB.get(words[place], words[place])
    return found


def without_light_verbs(words: list[str]) -> list[str]:
    """Give the folded words without verbs that only carry a noun, the very list if there are none."""
    known = _carried()
    if known.keys().isdisjoint(words):
        return words
    return [text for text in words if text not in known or known[text].isdisjoint(words)]


def _verb(words: Sequence[str], end: int, front: str) -> int | None:
    """Give the place of the verb whose beginning stands at the end of its clause."""
    roots = _roots(front)
    for place in range(end - 1, -1, -1):
        if words[place] in _ENDS:
            return None
        if words[place].isalpha() and root(words[place], "de") in roots:
            return place
    return None


@cache
def _roots(front: str) -> frozenset[str]:
    return frozenset(root(verb, "de") for verb in _parted()[front].split())


@cache
def _parted() -> dict[str, str]:
    """Give the verbs by the beginning with which they part."""
    rows = (row.partition(" ") for row in SEPARABLE.replace("\n ", " ").strip().split("\n"))
    return {front: verbs for front, _, verbs in rows}


@cache
def _carried() -> dict[str, frozenset[str]]:
    """Give the nouns that each form of a light verb may carry."""
    found: dict[str, frozenset[str]] = {}
    for row in LIGHT_VERBS.replace("\n ", " ").strip().split("\n"):
        verbs, _, nouns = row.partition(" : ")
        for verb in verbs.split():
            found[verb] = found.get(verb, frozenset()) | frozenset(nouns.split())
    return found
