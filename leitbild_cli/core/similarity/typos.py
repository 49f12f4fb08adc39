"""Whether two words look like one word misspelled.

The distance is written out here: it looks at the few letters in the middle that differ, while importing a library for
it would cost more than a whole search for the ideas close to a new one.
"""

from __future__ import annotations

from functools import lru_cache

from leitbild_cli.core.similarity.compounds import parts
from leitbild_cli.core.similarity.stems import root
from leitbild_cli.core.similarity.words import known

_LENGTHS = ((4, 0), (8, 1), (13, 2))
_MOST = 3
_LONG_ROOT = 6


def is_typo(one: str, other: str, language: str) -> bool:
    """Say whether one of two folded words looks like the other misspelled; two known words never do."""
    if (one[0] != other[0] and one[-1] != other[-1]) or abs(len(one) - len(other)) > _MOST + 1:
        return False
    if len(set(one) ^ set(other)) > 2 * _allowed(min(len(one), len(other))) + 1:
        return False
    return _decided(min(one, other), max(one, other), language)


@lru_cache(maxsize=50_000)
def _decided(one: str, other: str, language: str) -> bool:
    if known(one, language) and known(other, language):
        return False
    if _rhymes(one, other):
        return False
    if not _near(one, other) and not _alike_roots(root(one, language), root(other, language)):
        return False
    return not (parts(one, language) and parts(other, language))


def _rhymes(one: str, other: str) -> bool:
    """Say whether only the first letters differ: *Haus* and *Maus* are two words, not one misspelled."""
    return one[0] != other[0] and one[1:] == other[1:]


def _alike_roots(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= _LONG_ROOT and _near(one, other)


def _near(one: str, other: str) -> bool:
    allowed = _allowed(min(len(one), len(other)))
    return distance(one, other) <= (allowed if one[0] == other[0] else min(1, allowed))


def _allowed(length: int) -> int:
    return next((allowed for below, allowed in _LENGTHS if length < below), _MOST)


def distance(one: str, other: str) -> int:
    """Count the letters to add, drop, change or swap with a neighbour; past a hopeless middle just its length."""
    one, other = _middles(one, other)
    if not one or not other or len(one) + len(other) > 4 * _MOST:
        return max(len(one), len(other))
    before: list[int] = []
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        last, before, row = before, row, [place]
        for at, compared in enumerate(other, 1):
            least = min(before[at] + 1, row[at - 1] + 1, before[at - 1] + (letter != compared))
            if place > 1 and at > 1 and letter == other[at - 2] and one[place - 2] == compared:
                least = min(least, last[at - 2] + 1)
            row.append(least)
    return row[-1]


def _middles(one: str, other: str) -> tuple[str, str]:
    start = 0
    for letter, compared in zip(one, other, strict=False):
        if letter != compared:
            break
        start += 1
    one, other = one[start:], other[start:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return one, other
