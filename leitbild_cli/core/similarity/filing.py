"""Ideas as they are filed: under which keys each word may be answered, and what it weighs if it is not."""

from __future__ import annotations

from collections import defaultdict
from itertools import accumulate
from typing import TYPE_CHECKING, TypeAlias

from leitbild_cli.core.similarity.pairing import ABOLISH, NO
from leitbild_cli.core.similarity.scoring import says_something, weight_left

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from leitbild_cli.core.similarity.thoughts import Thought
    from leitbild_cli.core.similarity.words import Word

ROUNDING = 1e-9
_HEAVIEST = 1.25  # a word under a preposition
_NEVER = -1.0

Weighed: TypeAlias = tuple[float, tuple[str, ...]]


def weighed(thought: Thought, also: Mapping[Word, tuple[str, ...]]) -> Iterator[Weighed]:
    """Give what each word of an idea weighs unanswered, and the keys under which it is found."""
    for known, under in thought.placed.values():
        yield weight_left(known, under), also.get(known) or (known.key,)
    for one in thought.figures:
        yield float(says_something(one)), (f"#{one.weighed():g}",)
    if any(negator.text in NO for negator, *_ in thought.negators):
        yield 0.0, (ABOLISH,)  # *avoid* may answer *no*


class Filed:
    """What is filed of ideas that say the same: which words (one bit each) stand under a key, and what each weighs."""

    __slots__ = ("figures", "left", "places", "tells", "total", "words")

    def __init__(self, words: tuple[Weighed, ...]) -> None:
        """Look up nothing yet."""
        self.words = words
        self.places: dict[str, int] = {}
        for place, (_, keys) in enumerate(words):
            for key in keys:
                self.places[key] = self.places.get(key, 0) | 1 << place
        self.left = _Left([weight for weight, _ in words])
        self.total = self.left[0]
        figures = [weight for weight, keys in words if keys[0].startswith("#")]
        self.figures, self.tells = len(figures), all(figures)

    def doubled(self) -> float:
        """Give what the words may weigh beyond the heaviest for each key: those that share their key with another."""
        doubled = [places for places in self.places.values() if places & (places - 1)]
        return sum([max(0.0, self.total - self.left[places] - _HEAVIEST) for places in doubled])

    def most(self, answered: float, common: int, least: float) -> float:
        """Give what another idea may weigh if so much of this one is answered, by so many keys in common."""
        if answered < least * self.total - ROUNDING:
            return _NEVER
        return (answered + _HEAVIEST * common) / least - self.total + ROUNDING

    def most_by_count(self, least: float) -> list[float]:
        """Give what another idea may weigh that answers none of the words, one of them, two, and so on."""
        weights = accumulate(sorted([weight for weight, _ in self.words], reverse=True), initial=0.0)
        common = accumulate(sorted([len(keys) for _, keys in self.words], reverse=True), initial=0)
        return [self.most(answered, keys, least) for answered, keys in zip(weights, common, strict=True)]


class _Left(dict[int, float]):
    """What the words weigh that are not answered, by those that are (one bit each); worked out when first asked."""

    __slots__ = ("_weights",)

    def __init__(self, weights: list[float]) -> None:
        self._weights = weights

    def __missing__(self, answered: int) -> float:
        left = sum([weight for place, weight in enumerate(self._weights) if not answered & 1 << place])
        self[answered] = left
        return left


class Shelves:
    """The ideas under each key, and under each group of keys one of which may answer a word."""

    def __init__(self, ideas: Sequence[Filed]) -> None:
        """File the ideas under their places here."""
        self._filed: defaultdict[str, set[int]] = defaultdict(set)
        for place, idea in enumerate(ideas):
            for key in idea.places:
                self._filed[key].add(place)
        self._under: dict[tuple[str, ...], set[int]] = {}

    def under(self, key: str) -> set[int]:
        """Give the ideas that have a word under this key."""
        return self._filed[key]

    def under_one_of(self, keys: tuple[str, ...]) -> set[int]:
        """Give the ideas that have a word under one of these keys."""
        if len(keys) == 1:
            return self._filed[keys[0]]
        found = self._under.get(keys)
        if found is None:
            found = self._under[keys] = set().union(*[self._filed[key] for key in keys])
        return found
