"""Which ideas are worth comparing: those that share enough of their rarer words.

If two ideas share a third of what each says, at least one shared word is among the rarer two thirds of either; so only those
are looked up. A misspelled word is also filed under the word it looks like, a compound also under its parts.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.compounds import parts
from leitbild_cli.core.similarity.scoring import best_score
from leitbild_cli.core.similarity.stems import unmarked
from leitbild_cli.core.similarity.typos import is_typo
from leitbild_cli.core.similarity.words import Word, word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from leitbild_cli.core.similarity.thoughts import Thought

_SLACK = 0.9  # opposites are not filed, and parts weigh more than their compound
_COMMON = 2_000  # a word of more ideas than this says too little to bring two of them together by itself
_SHORTEST_TYPO = 5
_SHORTEST_PART = 4


class Index:
    """Files every idea under its words and gives the pairs that may score above a threshold."""

    def __init__(self, thoughts: Sequence[Thought]) -> None:
        """File the ideas; later questions name them by their place here."""
        words = {known.key: known for thought in thoughts for known in thought.content}
        also = _aliases(words, thoughts)
        self._weights = {key: known.weight for key, known in words.items()}
        self._keys = [_keys(thought, also) for thought in thoughts]
        self._totals = [sum(known.weight for known in thought.content) + len(thought.figures) for thought in thoughts]
        self._counts = Counter(key for keys in self._keys for key in keys)

    def candidates(self, threshold: float) -> Iterator[tuple[int, int]]:
        """Give every two places that may score at least the threshold."""
        filed: defaultdict[str, list[int]] = defaultdict(list)
        least = threshold * _SLACK
        share = threshold / (2 - threshold)
        for place, keys in enumerate(self._keys):
            rarest = self._rarest(keys, share)
            near: Counter[int] = Counter()
            for key in rarest:
                near.update(filed[key])
                filed[key].append(place)
            for other in near:
                if self._may_match(place, other, least):
                    yield other, place

    def _rarest(self, keys: frozenset[str], share: float) -> list[str]:
        ordered = sorted(keys, key=lambda key: (self._counts[key], key))
        enough = ordered[: len(ordered) - int(share * len(ordered)) + 1]
        return [key for place, key in enumerate(enough) if place < 2 or self._counts[key] <= _COMMON]  # noqa: PLR2004

    def _may_match(self, one: int, other: int, least: float) -> bool:
        weights, total_one, total_other = self._weights, self._totals[one], self._totals[other]
        shared = sum([weights.get(key, 1.0) for key in self._keys[one] & self._keys[other]])
        return best_score(shared, total_one, total_other) >= least


def _keys(thought: Thought, also: dict[str, tuple[str, ...]]) -> frozenset[str]:
    keys = [known.key for known in thought.content]
    keys.extend(more for key in tuple(keys) for more in also.get(key, ()))
    keys.extend(f"#{figure.weighed():g}" for figure in thought.figures)
    return frozenset(keys)


def _aliases(words: dict[str, Word], thoughts: Sequence[Thought]) -> dict[str, tuple[str, ...]]:
    also: defaultdict[str, list[str]] = defaultdict(list)
    roots = {known.root: key for key, known in words.items() if len(known.root) >= _SHORTEST_PART}
    for key, known in words.items():
        also[key].extend(_part_keys(known, roots))
    for one, other in (*_lookalikes(words), *_spelled_alike(thoughts)):
        also[one].append(f"~{one}~{other}")
        also[other].append(f"~{one}~{other}")
    return {key: tuple(more) for key, more in also.items() if more}


def _part_keys(known: Word, roots: dict[str, str]) -> list[str]:
    found = [part.key for part in parts(known.text, known.language)]
    text = unmarked(known.text)
    for place in range(_SHORTEST_PART, len(text) - 2):
        if (front := roots.get(text[:place])) and front != known.key:
            found.append(front)
        if (back := roots.get(word(text[place:], known.language).root)) and back != known.key:
            found.append(back)
    return found


def _spelled_alike(thoughts: Sequence[Thought]) -> set[tuple[str, str]]:
    keys: defaultdict[str, set[str]] = defaultdict(set)
    for thought in thoughts:
        for known in thought.content:
            keys[known.text].add(known.key)
    return {(one, other) for alike in keys.values() if len(alike) > 1 for one in alike for other in alike if one < other}


def _lookalikes(words: dict[str, Word]) -> list[tuple[str, str]]:
    shelves: defaultdict[str, list[Word]] = defaultdict(list)
    for known in words.values():
        text = known.root
        if len(text) >= _SHORTEST_TYPO:
            for variant in {text, *(text[:place] + text[place + 1 :] for place in range(len(text)))}:
                shelves[variant].append(known)
    found = set()
    for shelf in shelves.values():
        for place, one in enumerate(shelf):
            for other in shelf[place + 1 :]:
                if one.key != other.key and is_typo(one.text, other.text, one.language):
                    found.add((min(one.key, other.key), max(one.key, other.key)))
    return sorted(found)
