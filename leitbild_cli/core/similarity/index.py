"""Which ideas are worth comparing: those of whose words enough may find an answer.

Every word is filed under its key, a compound also under its parts, a misspelled word also under the word it looks
like, a word that can be turned round also with its opposite. Ideas that have enough of this in common are then
looked at word by word: what can be answered at most gives the best score they can reach.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.compounds import parts
from leitbild_cli.core.similarity.opposites import PREFIXES
from leitbild_cli.core.similarity.scoring import best_score, weight_left
from leitbild_cli.core.similarity.stems import root, unmarked
from leitbild_cli.core.similarity.typos import is_typo
from leitbild_cli.core.similarity.words import can_turn, opposite

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from leitbild_cli.core.similarity.thoughts import Thought
    from leitbild_cli.core.similarity.words import Word

_SLACK = 0.9  # parts weigh more than their compound
_COMMON = 1000  # a word of more ideas than this says too little to bring two of them together by itself
_SHORTEST_TYPO = 4
_SHORTEST_PART = 3


class _Filed:
    """An idea as it is filed: which of its words (one bit each) stand under a key, and what each weighs unanswered."""

    __slots__ = ("exact", "places", "total", "weights")

    def __init__(self, thought: Thought, also: Mapping[Word, Collection[str]]) -> None:
        weights = [
            (weight_left(known, under), known.key, also.get(known, ())) for known, under in thought.placed.values()
        ]
        weights += [(1.0, f"#{figure.weighed():g}", ()) for figure in thought.figures]
        self.exact = tuple(key for _, key, _ in weights)
        self.places: dict[str, int] = {}
        for place, (_, exact, more) in enumerate(weights):
            for key in (exact, *more):
                self.places[key] = self.places.get(key, 0) | 1 << place
        self.weights = tuple((weight, 1 << place) for place, (weight, _, _) in enumerate(weights))
        self.total = sum([weight for weight, _ in self.weights])

    def left(self, common: set[str]) -> float:
        """Give what the words weigh that stand under none of these keys."""
        answered = 0
        for key in common:
            answered |= self.places[key]
        return sum([weight for weight, place in self.weights if not answered & place])


class Index:
    """Files every idea under its words and gives the pairs that may score above a threshold."""

    def __init__(self, thoughts: Sequence[Thought]) -> None:
        """File the ideas; later questions name them by their place here."""
        also = _aliases(Counter(known for thought in thoughts for known in thought.content))
        self._ideas = [_Filed(thought, also) for thought in thoughts]
        self._counts = Counter(key for idea in self._ideas for key in idea.places)

    def candidates(self, threshold: float) -> Iterator[tuple[int, int]]:
        """Give every two places that may score at least the threshold."""
        filed: defaultdict[str, list[int]] = defaultdict(list)
        least = threshold * _SLACK
        totals = [idea.total for idea in self._ideas]
        for place, idea in enumerate(self._ideas):
            asked = self._asked(idea)
            left_out = len(idea.places) - len(asked)
            near: Counter[int] = Counter()
            for key in asked:
                near.update(filed[key])
            # with so many keys in common, the other idea may weigh this much
            most = [(2 / least + 0.5) * (count + left_out) - idea.total for count in range(len(asked) + 1)]
            for other in [one for one, count in near.items() if totals[one] <= most[count]]:
                if _may_reach(least, idea, self._ideas[other]):
                    yield other, place
            for key in idea.places:
                filed[key].append(place)

    def _asked(self, idea: _Filed) -> set[str]:
        """Give the keys by which an idea is looked up: none of very many ideas, but always its two rarest words."""
        rarest = sorted(idea.exact, key=lambda key: (self._counts[key], key))[:2]
        return {*rarest, *[key for key in idea.places if self._counts[key] <= _COMMON]}


def _may_reach(least: float, one: _Filed, other: _Filed) -> bool:
    common = one.places.keys() & other.places.keys()
    total = one.total + other.total
    if (2 / least + 0.5) * len(common) < total:
        return False
    left = one.left(common)
    return best_score(total, left, 0.0) >= least and best_score(total, left, other.left(common)) >= least


def _aliases(words: Counter[Word]) -> dict[Word, set[str]]:
    """Give under which other keys a word is to be found; of two that may answer each other the rarer one moves."""
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
    return also


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
    """Give the words that are spelled alike or look like one another misspelled, through a letter left out."""
    shelves: defaultdict[str, list[Word]] = defaultdict(list)
    for known in words:
        for text in {known.text, known.root}:
            if len(text) >= _SHORTEST_TYPO:
                for variant in {text, *[text[:place] + text[place + 1 :] for place in range(len(text))]}:
                    shelves[variant].append(known)
    seen: set[tuple[str, str]] = set()
    for shelf in shelves.values():
        for one, other in combinations(shelf, 2):
            if one.key != other.key and (one.text, other.text) not in seen:
                seen.add((one.text, other.text))
                if one.text == other.text or is_typo(one, other):
                    yield one, other


def _opposites(words: Iterable[Word]) -> Iterator[tuple[Word, Word]]:
    turning = [known for known in words if can_turn(known)]
    return (both for both in combinations(turning, 2) if opposite(*both))
