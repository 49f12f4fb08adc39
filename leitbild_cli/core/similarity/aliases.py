"""Under which other keys a word is filed, so that whatever may answer it is found there.

A compound is filed also under its parts, a misspelled word also under the word it looks like, a word that can be
turned round also with its opposite.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.compounds import parts
from leitbild_cli.core.similarity.stems import root, unmarked
from leitbild_cli.core.similarity.typos import is_typo, may_be_typo
from leitbild_cli.core.similarity.words import can_turn, opposite
from leitbild_cli.lexicon.negations import PREFIXES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from leitbild_cli.core.similarity.words import Word

_SHORTEST_TYPO = 4
_TWO_TYPOS = 8
_OUTER = 3
_SHORTEST_PART = 3


def aliases(words: Counter[Word]) -> dict[Word, tuple[str, ...]]:
    """Give under which keys a word is found, its own first; of two that may answer each other the rarer one moves.

    Words that are found under their own key only are left out.
    """
    also: defaultdict[Word, set[str]] = defaultdict(set)
    often: Counter[str] = Counter()
    for known, count in words.items():
        often[known.key] += count
    roots = {known.root: known.key for known in words if len(known.root) >= _SHORTEST_PART}
    for known in words:
        if more := _part_keys(known, roots) + _bare_keys(known, roots):
            also[known].update(more)
    for one, other in (*_lookalikes(words), *_opposites(words)):
        rarer, commoner = sorted((one, other), key=lambda known: (often[known.key], known.key))
        also[rarer].add(commoner.key)
    return {known: (known.key, *sorted(more - {known.key})) for known, more in also.items()}


def _part_keys(known: Word, roots: dict[str, str]) -> list[str]:
    found = [part.key for part in parts(known.text, known.language)]
    text = unmarked(known.text)
    for place in range(_SHORTEST_PART, len(text) - _SHORTEST_PART + 1):
        front, back = roots.get(text[:place]), roots.get(root(text[place:], known.language))
        if front and (place > _SHORTEST_PART or back):
            found.append(front)
        if back and (len(text) - place > _SHORTEST_PART or front):
            found.append(back)
    return [key for key in found if key != known.key]


def _bare_keys(known: Word, roots: dict[str, str]) -> list[str]:
    """Give the word of which this one is the opposite by its prefix: *zufrieden* for *unzufrieden*."""
    text = known.text
    bare = [text.removeprefix(prefix) for prefix in PREFIXES[known.language] if text.startswith(prefix)]
    found = (roots.get(root(one, known.language)) for one in bare if len(one) >= _SHORTEST_TYPO)
    return [key for key in found if key]


def _lookalikes(words: Iterable[Word]) -> Iterator[tuple[Word, Word]]:
    """Give the words that are spelled alike or look like one another misspelled."""
    shelves: defaultdict[str, list[Word]] = defaultdict(list)
    for known in words:
        for variant in _variants(known):
            shelves[variant].append(known)
    seen: set[tuple[str, str]] = set()
    for shelf in shelves.values():
        for one, other in combinations(shelf, 2):
            if one.key == other.key or not may_be_typo(one, other) or (one.text, other.text) in seen:
                continue
            seen.add((one.text, other.text))
            if one.text == other.text or is_typo(one, other) or is_typo(other, one):
                yield one, other


def _variants(known: Word) -> set[str]:
    """Give how a word is found if it is misspelled: without a letter; a long one, also by how it begins and ends."""
    found: set[str] = set()
    for text in {known.text, known.root}:
        if len(text) >= _SHORTEST_TYPO:
            found.add(text)
            found.update([text[:place] + text[place + 1 :] for place in range(len(text))])
    if len(known.text) >= _TWO_TYPOS:
        found.add(f"{known.text[:_OUTER]}-{known.text[-_OUTER:]}")
    return found


def _opposites(words: Iterable[Word]) -> Iterator[tuple[Word, Word]]:
    turning = [known for known in words if can_turn(known)]
    return (both for both in combinations(turning, 2) if opposite(*both))
