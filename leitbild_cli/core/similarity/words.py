"""A folded word with what is known of it: root, group of synonyms, weight, whether it negates; kept once a word."""

from __future__ import annotations

from functools import cache

from leitbild_cli.core.similarity import opposites, synonyms
from leitbild_cli.core.similarity.parts import PARTS
from leitbild_cli.core.similarity.stems import root, unmarked
from leitbild_cli.lexicon import negations
from leitbild_cli.lexicon.de import light as german
from leitbild_cli.lexicon.en import light as english
from leitbild_cli.lexicon.false_friends import FALSE_FRIENDS
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
    base, key = root(text, language), key_of(text, language)
    weight = 0.0 if text in table.STOP else LIGHT_WEIGHT if base in _light(language) or key in _light_groups() else 1.0
    negates = text in negations.NEGATORS or key in negations.NEGATING_GROUPS
    compound = unmarked(text) if len(text) >= _SHORTEST_COMPOUND else ""
    return Word(text, base, key, weight, negates, language, _letters(text), compound)


@cache
def key_of(text: str, language: str) -> str:
    """Give the name of a folded word's group, its root if it is in none."""
    base, known = root(text, language), concepts(language)
    if group := known.get(text + "!") or known.get(base):
        return group
    if text in FALSE_FRIENDS:
        return base
    borrowed = _listed(_other(language))
    return borrowed.get(text) or borrowed.get(text.removesuffix("s")) or base


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


@cache
def _listed(language: str) -> dict[str, str]:
    """Give the name of the group of each word as it is listed, for words that the other language borrows."""
    place = 0 if language == "de" else 1
    return {
        text.rstrip("!"): "=" + group[0].split()[0]
        for group in reversed(synonyms.GROUPS)
        for text in group[place].split()
    }


def opposite(one: Word, other: Word) -> bool:
    """Say whether a word turns the other one round."""
    both = one.key, other.key
    return both in _opposites(one.language) or (one.language != other.language and both in _opposites(other.language))


@cache
def can_turn(one: Word) -> bool:
    """Say whether there are words that turn this one round."""
    return one.key in _turning(one.language)


def may_turn(one: Word, other: Word) -> bool:
    """Say whether it is worth asking if a word turns the other one round."""
    return (can_turn(one) and can_turn(other)) or one.language != other.language


@cache
def _turning(language: str) -> frozenset[str]:
    return frozenset(one for one, _ in _opposites(language))


@cache
def _opposites(language: str) -> frozenset[tuple[str, str]]:
    keys = [(key_of(one, language), key_of(other, language)) for one, other in opposites.pairs(language)]
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
        | negations.NEGATING_GROUPS
    )


def _other(language: str) -> str:
    return "en" if language == "de" else "de"
