"""A folded word with what is known of it: root, group of synonyms, weight, whether it negates; kept once a word."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from leitbild_cli.core.similarity import english, german, opposites, synonyms
from leitbild_cli.core.similarity.parts import PARTS
from leitbild_cli.core.similarity.stems import root

LIGHT_WEIGHT = 0.4
_TABLES = {"de": german, "en": english}


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """What one word brings to a comparison; words with one `key` say the same."""

    text: str
    root: str
    key: str
    weight: float
    negates: bool
    language: str


@cache
def word(text: str, language: str) -> Word:
    """Give what is known of a folded word."""
    table = _TABLES[language]
    base = root(text, language)
    key = (
        concepts(language).get(text + "!")
        or concepts(language).get(base)
        or concepts(_other(language)).get(root(text, _other(language)))
        or base
    )
    weight = 0.0 if text in table.STOP else LIGHT_WEIGHT if base in _light(language) or key in _light_groups() else 1.0
    return Word(text, base, key, weight, text in opposites.NEGATORS or key in opposites.NEGATING_GROUPS, language)


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


def opposites_of(key: str) -> frozenset[str]:
    """Give the keys of the words that turn this one round."""
    return _opposites().get(key, frozenset())


@cache
def _opposites() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for language, pairs in (("de", opposites.PAIRS), ("en", opposites.ENGLISH_PAIRS)):
        for one, other in pairs:
            key, turned = word(one, language).key, word(other, language).key
            if key != turned:
                found.setdefault(key, set()).add(turned)
                found.setdefault(turned, set()).add(key)
    return {key: frozenset(turned) for key, turned in found.items()}


@cache
def known(text: str, language: str) -> bool:
    """Say whether a word stands in one of the lists, so that it is no misspelling."""
    return root(text, language) in _known_roots(language)


@cache
def _known_roots(language: str) -> frozenset[str]:
    table = _TABLES[language]
    listed = opposites.PAIRS if language == "de" else opposites.ENGLISH_PAIRS
    words = [
        *table.LIGHT,
        *table.STOP,
        *(text for pair in listed for text in pair),
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
