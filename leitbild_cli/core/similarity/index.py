"""Which ideas are worth comparing: those of whose words enough may find an answer.

What is answered must be a share of what two ideas weigh, so it is that share of one of them at least. Of this one some
words are enough to find the other: all but the commonest, and two of them where one weighs too little.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.aliases import aliases
from leitbild_cli.core.similarity.pairing import ABOLISH, NO
from leitbild_cli.core.similarity.scoring import best_score, says_something, weight_left

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from leitbild_cli.core.similarity.thoughts import Thought
    from leitbild_cli.core.similarity.words import Word

_SLACK = 0.9  # parts weigh more than their compound
_HEAVIEST = 1.25  # a word under a preposition
_COMMON = 2000  # a word of more ideas than this says too little to bring two of them together by itself
_ALWAYS = 2  # but the rarest words of an idea always do
_ROUNDING = 1e-9


class _Filed:
    """An idea as it is filed: which of its words (one bit each) stand under a key, and what each weighs unanswered."""

    __slots__ = ("_left", "places", "total", "words")

    def __init__(self, thought: Thought, also: Mapping[Word, tuple[str, ...]]) -> None:
        self.words = [
            (weight_left(known, under), also.get(known) or (known.key,)) for known, under in thought.placed.values()
        ]
        self.words += [(float(says_something(one)), (f"#{one.weighed():g}",)) for one in thought.figures]
        if any(negator.text in NO for negator, *_ in thought.negators):
            self.words.append((0.0, (ABOLISH,)))  # *avoid* may answer *no*
        self.places: dict[str, int] = {}
        for place, (_, keys) in enumerate(self.words):
            for key in keys:
                self.places[key] = self.places.get(key, 0) | 1 << place
        self.total = sum([weight for weight, _ in self.words])
        self._left: dict[int, float] = {}

    def left(self, common: Iterable[str]) -> float:
        """Give what the words weigh that stand under none of these keys."""
        answered = 0
        for key in common:
            answered |= self.places[key]
        known = self._left.get(answered)
        if known is None:
            known = sum([weight for place, (weight, _) in enumerate(self.words) if not answered & 1 << place])
            self._left[answered] = known
        return known

    def doubled(self) -> float:
        """Give what the words may weigh beyond the heaviest for each key: those that share their key with another."""
        doubled = [places for places in self.places.values() if places & (places - 1)]
        return sum([max(0.0, self._weight(places) - _HEAVIEST) for places in doubled])

    def _weight(self, places: int) -> float:
        return sum([weight for place, (weight, _) in enumerate(self.words) if places & 1 << place])


class Index:
    """Files every idea under its words and gives the pairs that may score above a threshold."""

    def __init__(self, thoughts: Sequence[Thought]) -> None:
        """File the ideas; later questions name them by their place here."""
        also = aliases(Counter(known for thought in thoughts for known in thought.content))
        self._ideas = [_Filed(thought, also) for thought in thoughts]
        self._filed: defaultdict[str, set[int]] = defaultdict(set)
        for place, idea in enumerate(self._ideas):
            for key in idea.places:
                self._filed[key].add(place)
        self._under: dict[tuple[str, ...], set[int]] = {}

    def candidates(self, threshold: float, progress: Callable[[float], None]) -> Iterator[tuple[int, int]]:
        """Give every two places that may score at least the threshold; `progress` is told the share that is done."""
        least = threshold * _SLACK
        lengths = [idea.total - idea.doubled() / least for idea in self._ideas]
        for place, idea in enumerate(self._ideas):
            progress(place / len(self._ideas))
            for answered, others in self._near(idea, least).items():
                common = [key for bit, key in enumerate(idea.places) if answered & 1 << bit]
                left = idea.left(common)
                # with these keys in common, the other idea may weigh this much
                most = (idea.total - left + _HEAVIEST * len(common)) / least - idea.total + _ROUNDING
                not_too_long = [other for other in others if lengths[other] <= most]
                for other in self._reaching(place, not_too_long, common, left, least):
                    yield place, other

    def _reaching(self, place: int, others: list[int], common: list[str], left: float, least: float) -> Iterator[int]:
        """Give the ideas that may reach this together with one; where more of them is answered, they find this one."""
        mine = self._ideas[place].total
        most = (2 / least + 0.5) * len(common) - mine
        for other in others:
            idea = self._ideas[other]
            its = idea.total
            if its > most:
                continue
            left_other = idea.left(common)
            unanswered, unanswered_other = left * its, left_other * mine
            if unanswered > unanswered_other or (unanswered == unanswered_other and place >= other):
                continue
            if best_score(mine + its, left, left_other) >= least:
                yield other

    def _near(self, idea: _Filed, least: float) -> dict[int, list[int]]:
        """Give the ideas that answer enough words of an idea, listed by the keys (one bit each) they have in common."""
        words = sorted([(self._with(keys), weight) for weight, keys in idea.words], key=lambda one: len(one[0]))
        enough = _enough(words, least * idea.total - _ROUNDING)
        common = dict.fromkeys(enough, 0)
        for bit, key in enumerate(idea.places):
            this = 1 << bit
            for other in enough & self._filed[key]:
                common[other] |= this
        alike: defaultdict[int, list[int]] = defaultdict(list)
        for other, keys in common.items():
            alike[keys].append(other)
        return alike

    def _with(self, keys: tuple[str, ...]) -> set[int]:
        """Give the ideas that have a word under one of these keys."""
        if len(keys) == 1:
            return self._filed[keys[0]]
        found = self._under.get(keys)
        if found is None:
            found = self._under[keys] = set().union(*[self._filed[key] for key in keys])
        return found


def _enough(words: list[tuple[set[int], float]], needed: float) -> set[int]:
    """Give the ideas that have one of the words, or two of them if one is not enough; the words come rarest first.

    The commonest words are not looked up if what they weigh together is not enough.
    """
    rest = sum([weight for _, weight in words])
    heaviest = max([weight for _, weight in words], default=0.0)
    alone = heaviest >= needed
    found: set[int] = set()
    rarer: list[set[int]] = []
    for place, (ideas, weight) in enumerate(words):
        if rest + (0.0 if alone else heaviest) < needed:
            break
        tells = place < _ALWAYS or len(ideas) <= _COMMON
        if alone:
            found |= ideas if tells else set()
        else:
            found.update(*[ideas & others for others in rarer])
            if tells:
                rarer.append(ideas)
        rest -= weight
    return found
