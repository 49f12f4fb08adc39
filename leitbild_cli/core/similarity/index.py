"""Which ideas are worth comparing: those that share enough of their rarer words.

If two ideas share a third of what each says, at least one shared word is among the rarer two thirds of either; so
only those are looked up. A misspelled word is also filed under the word it looks like, a compound also under its parts.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.compounds import parts
from leitbild_cli.core.similarity.scoring import best_score
from leitbild_cli.core.similarity.stems import root, unmarked
from leitbild_cli.core.similarity.typos import is_typo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from leitbild_cli.core.similarity.thoughts import Thought
    from leitbild_cli.core.similarity.words import Word

_SLACK = 0.9  # opposites are not filed, and parts weigh more than their compound
_COMMON = 500  # a word of more ideas than this says too little to bring two of them together by itself
_SHORTEST_TYPO = 4
_SHORTEST_PART = 3


class Index:
    """Files every idea under its words and gives the pairs that may score above a threshold."""

    def __init__(self, thoughts: Sequence[Thought]) -> None:
        """File the ideas; later questions name them by their place here."""
        words = tuple({known: None for thought in thoughts for known in thought.content})
        also = _aliases(words)
        self._weights = {known.key: known.weight for known in words}
        self._also: defaultdict[str, set[str]] = defaultdict(set)
        for known, more in also.items():
            self._also[known.key].update(more)
            self._weights.update(
                {
                    key: min(known.weight, self._weights.get(key, 1.0))
                    for key in more
                    if key not in self._weights or key[0] == "~"
                }
            )
        self._exact = [_exact_keys(thought) for thought in thoughts]
        self._keys = [_all_keys(thought, also) for thought in thoughts]
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
            enough = least * self._totals[place] / 2 - sum(
                [self._weights.get(key, 1.0) for key in keys.difference(rarest)]
            )
            for key in rarest:
                near.update(filed[key])
                filed[key].append(place)
            for other, common in near.items():
                if common + 1 >= enough + least * self._totals[other] / 2 and self._may_match(place, other, least):
                    yield other, place

    def _rarest(self, keys: frozenset[str], share: float) -> list[str]:
        ordered = sorted(keys, key=lambda key: (self._counts[key], key))
        enough = ordered[: len(ordered) - int(share * len(ordered)) + 1]
        return [key for place, key in enumerate(enough) if place < 2 or self._counts[key] <= _COMMON]  # noqa: PLR2004

    def _may_match(self, one: int, other: int, least: float) -> bool:
        shared = self._exact[one] & self._exact[other]
        weight = sum([self._weights.get(key, 1.0) for key in shared])
        likely = self._keys[one] & self._keys[other]
        if len(likely) > len(shared):
            known = shared.union(*[self._also[key] for key in shared if key in self._also])
            weight += sum([self._weights.get(key, 1.0) for key in likely - known])
        return best_score(weight, self._totals[one], self._totals[other]) >= least


def _exact_keys(thought: Thought) -> frozenset[str]:
    return frozenset(
        [*(known.key for known in thought.content), *(f"#{figure.weighed():g}" for figure in thought.figures)]
    )


def _all_keys(thought: Thought, also: dict[Word, tuple[str, ...]]) -> frozenset[str]:
    return _exact_keys(thought).union(*[also[known] for known in thought.content if known in also])


def _aliases(words: tuple[Word, ...]) -> dict[Word, tuple[str, ...]]:
    also: defaultdict[Word, list[str]] = defaultdict(list)
    roots = {known.root: known.key for known in words if len(known.root) >= _SHORTEST_PART}
    for known in words:
        also[known].extend(_part_keys(known, roots))
    for one, other in _lookalikes(words):
        both = "~" + "~".join(sorted((one.text, other.text)))
        also[one].append(both)
        also[other].append(both)
    return {known: tuple(more) for known, more in also.items() if more}


def _part_keys(known: Word, roots: dict[str, str]) -> list[str]:
    found = [part.key for part in parts(known.text, known.language)]
    text = unmarked(known.text)
    for place in range(_SHORTEST_PART, len(text) - _SHORTEST_PART + 1):
        front, back = roots.get(text[:place]), roots.get(root(text[place:], known.language))
        if (front and place > _SHORTEST_PART) or (front and back):
            found.append(front)
        if (back and len(text) - place > _SHORTEST_PART) or (front and back):
            found.append(back)
    return [key for key in found if key != known.key]


def _lookalikes(words: tuple[Word, ...]) -> Iterator[tuple[Word, Word]]:
    """Give the words that are spelled alike or look like one another misspelled, through a letter left out."""
    shelves: defaultdict[str, list[Word]] = defaultdict(list)
    for known in words:
        for text in {known.text, known.root}:
            if len(text) >= _SHORTEST_TYPO:
                for variant in {text, *(text[:place] + text[place + 1 :] for place in range(len(text)))}:
                    shelves[variant].append(known)
    seen: set[tuple[str, str]] = set()
    for shelf in shelves.values():
        for one, other in combinations(shelf, 2):
            if one.key != other.key and (one.text, other.text) not in seen:
                seen.add((one.text, other.text))
                if one.text == other.text or is_typo(one.text, other.text, one.language):
                    yield one, other
