"""Whether two words look like one word misspelled.

The letters are compared by rapidfuzz; importing it takes half as long as a whole `idea add`, so what can be told from
the lengths, the letters used and the lists of known words is told without it.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from leitbild_cli.core.text.compounds import behind_one_front, parts
from leitbild_cli.core.text.lookalikes import is_listed, two_words
from leitbild_cli.core.text.stems import root
from leitbild_cli.core.text.word import known

if TYPE_CHECKING:
    from collections.abc import Callable

    from leitbild_cli.core.text.word import Word

_LENGTHS = ((4, 0), (8, 1), (13, 2))
_MOST = 3
_LONG_ROOT = 6


def is_typo(a: Word, b: Word) -> bool:
    """Say whether one of two folded words looks like the other misspelled; two known words never do."""
    if not may_be_typo(a, b):
        return False
    one, other = a.text, b.text
    if (one[0] != other[0] and one[-1] != other[-1]) or abs(len(one) - len(other)) > _MOST + 1:
        return False
    if (a.letters ^ b.letters).bit_count() > letters_of_a_typo(a, b):
        return False
    return _decided(min(one, other), max(one, other), a.language)


def may_be_typo(a: Word, b: Word) -> bool:
    """Say whether the letters of two words leave that open."""
    return (a.letters ^ b.letters).bit_count() <= 2 * _MOST + 1


def letters_of_a_typo(a: Word, b: Word) -> int:
    """Give how many letters at most one of two words has alone if it may be the other misspelled."""
    return 2 * _allowed(min(len(a.text), len(b.text))) + 1


@lru_cache(maxsize=50_000)
def _decided(one: str, other: str, language: str) -> bool:
    if two_words(one, other) or _rhymes(one, other) or _digits(one) != _digits(other):
        return False
    rests = behind_one_front(one, other) if language == "de" else None
    if rests and all(is_listed(rest, "de") for rest in rests) and not _near(*rests):
        return False
    likely = [both for both in _spellings(one, other, language) if _may_be_near(*both)]
    if not likely or (known(one, language) and known(other, language)):
        return False
    return any(_near(*both) for both in likely) and not (parts(one, language) and parts(other, language))


def _rhymes(one: str, other: str) -> bool:
    """Say whether only the first letters differ: *Haus* and *Maus* are two words, not one misspelled."""
    return one[0] != other[0] and one[1:] == other[1:]


def _digits(word: str) -> str:
    """Give the digits in a word: *Halle1* and *Halle2* are two halls, not one misspelled."""
    return "".join(filter(str.isdigit, word))


def _spellings(one: str, other: str, language: str) -> tuple[tuple[str, str], ...]:
    """Give what is compared: the words, and their roots if these are long enough to be known by."""
    roots = root(one, language), root(other, language)
    return ((one, other), roots) if min(map(len, roots)) >= _LONG_ROOT else ((one, other),)


def _may_be_near(one: str, other: str) -> bool:
    """Say whether the lengths and the letters used leave it open: a change touches two letters at most."""
    allowed = _allowed_between(one, other)
    return abs(len(one) - len(other)) <= allowed and len(set(one) ^ set(other)) <= 2 * allowed


def _near(one: str, other: str) -> bool:
    allowed = _allowed_between(one, other)
    return _distance()(one, other, score_cutoff=allowed) <= allowed


def _allowed_between(one: str, other: str) -> int:
    allowed = _allowed(min(len(one), len(other)))
    return allowed if one[0] == other[0] else min(1, allowed)


def _allowed(length: int) -> int:
    for below, allowed in _LENGTHS:
        if length < below:
            return allowed
    return _MOST


@cache
def _distance() -> Callable[..., int]:
    """Give what counts the letters to add, drop, change or swap with a neighbour."""
    from rapidfuzz.distance import OSA  # every way in imports the whole package: 17 ms, the deepest module too

    return OSA.distance
