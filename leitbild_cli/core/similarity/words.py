"""A folded word with what is known of it: root, group of synonyms, weight, whether it negates; kept once a word."""

from __future__ import annotations

from functools import cache

from leitbild_cli.core.similarity import english, german, opposites, synonyms
from leitbild_cli.core.similarity.parts import PARTS
from leitbild_cli.core.similarity.stems import root, unmarked
from leitbild_cli.record import record

LIGHT_WEIGHT = 0.4
_SHORTEST_COMPOUND = 7
_TABLES = {"de": german, "en": english}


@record(frozen=True, slots=True, eq=False)
class Word:
    """What one word brings to a comparison; words with one `key` say the same.

    `letters` has a bit for each letter used; `compound` is empty where the word is too short to be one.
    """

    text: str
    root: str
    key: str
    weight: float
    negates: bool
    language: str
    letters: int
    compound: str


@cache
def word(text: str, language: str) -> Word:
    """Give what is known of a folded word."""
    table = _TABLES[language]
    base = root(text, language)
    key = (
        concepts(language).get(text + "!")
        or concepts(language).get(base)
        or (text not in synonyms.FALSE_FRIENDS and concepts(_other(language)).get(root(text, _other(language))))
        or base
    )
    weight = 0.0 if text in table.STOP else LIGHT_WEIGHT if base in _light(language) or key in _light_groups() else 1.0
    negates = text in opposites.NEGATORS or key in opposites.NEGATING_GROUPS
    compound = unmarked(text) if len(text) >= _SHORTEST_COMPOUND else ""
    return Word(text, base, key, weight, negates, language, _letters(text), compound)


def _letters(text: str) -> int:
    used = 0
    for letter in text:
        used |= 1 << (ord(letter) & 31)
    return used


@cache
def concepts(language: str) -> dict[str, str]:
    """Give the name of the synonym group of each root."""
    place = 0 if language == "de" else 1
    names: dict[str, str] = {}
    for group in synonyms.GROUPS:
        name = "=" + group[0].split()[0]
        for text in group[min(place, len(group) - 1)].split():
            names.setdefault(text if text.endswith("!") else root(text, language), name)
    return names


def opposite(one: Word, other: Word) -> bool:
    """Say whether a word turns the other one round."""
    both = one.key, other.key
    return both in _opposites(one.language) or (one.language != other.language and both in _opposites(other.language))


def can_turn(one: Word) -> bool:
    """Say whether there are words that turn this one round."""
    return one.key in _turning(one.language)


@cache
def _turning(language: str) -> frozenset[str]:
    return frozenset(one for one, _ in _opposites(language))


@cache
def _opposites(language: str) -> frozenset[tuple[str, str]]:
    keys = [(word(one, language).key, word(other, language).key) for one, other in opposites.pairs(language)]
    return frozenset(both for one, other in keys if one != other for both in ((one, other), (other, one)))


@cache
def known(text: str, language: str) -> bool:
    """Say whether a word stands in one of the lists, so that it is no misspelling."""
    return root(text, language) in _known_roots(language)


@cache
def _known_roots(language: str) -> frozenset[str]:
    table = _TABLES[language]
    words = [
        *table.LIGHT,
        *table.STOP,
        *(text for pair in opposites.pairs(language) for text in pair),
        *(PARTS if language == "de" else ()),
    ]
    return frozenset(root(text, language) for text in words) | frozenset(concepts(language))


@cache
def _light(language: str) -> frozenset[str]:
    return frozenset(root(text, language) for text in _TABLES[language].LIGHT)


@cache
def _light_groups() -> frozenset[str]:
    return (
        frozenset({"=kunde", "=verbessern", "=mehr", "=alle", "=verwenden", "=durchfuehren", "=firma"})
        | opposites.NEGATING_GROUPS
    )


def _other(language: str) -> str:
    return "en" if language == "de" else "de"
