"""Which ideas are worth comparing: those of whose words enough may find an answer.

What is answered must be a share of what two ideas weigh, so it is that share of one of them at least. Of this one some
words are enough to find the other: all but the commonest, and two of them where one weighs too little.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import chain, combinations, product
from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.aliases import aliases
from leitbild_cli.core.similarity.filing import ROUNDING, Filed, Shelves, Weighed, weighed
from leitbild_cli.core.similarity.pairing import ABOLISH
from leitbild_cli.core.similarity.scoring import FIGURE_ALONE, best_score

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from leitbild_cli.core.similarity.thoughts import Thought

_SLACK = 0.9  # parts weigh more than their compound
_NO = 1.0  # what *no* weighs where *avoid* answers it
_COMMON = 2000  # a word of more ideas than this says too little to bring two of them together by itself
_ALWAYS = 2  # but the rarest words of an idea always do


class Index:
    """Files every idea under its words and gives the pairs that may score above a threshold."""

    def __init__(self, thoughts: Sequence[Thought]) -> None:
        """Take the ideas, those with the same words as one; later questions name them by their place here."""
        also = aliases(Counter(known for thought in thoughts for known in thought.content))
        said: defaultdict[tuple[Weighed, ...], list[int]] = defaultdict(list)
        for place, thought in enumerate(thoughts):
            said[tuple(sorted(weighed(thought, also)))].append(place)
        self._said = list(said.values())
        self._ideas = [Filed(words) for words in said]

    def candidates(self, threshold: float, progress: Callable[[float], None]) -> Iterator[tuple[int, int]]:
        """Give every two places that may score at least the threshold; `progress` is told the share that is done."""
        search = _Search(self._ideas, threshold * _SLACK)
        for place, said in enumerate(self._said):
            progress(place / len(self._said))
            if self._ideas[place].places:
                yield from combinations(said, 2)
            for other in search.close_to(place):
                yield from product(said, self._said[other])


class _Search:
    """Looks for what is close to an idea."""

    def __init__(self, ideas: list[Filed], least: float) -> None:
        self._ideas, self._least = ideas, least
        self._weights = [idea.total - idea.doubled() / least for idea in ideas]
        self._shelves = Shelves(ideas)

    def close_to(self, place: int) -> Iterator[int]:
        """Give the ideas that may reach the least score together with the one here."""
        weights, idea = self._weights, self._ideas[place]
        for bits, others in self._near(idea).items():
            common = [key for bit, key in enumerate(idea.places) if bits & 1 << bit]
            answered = 0
            for key in common:
                answered |= idea.places[key]
            most = idea.most(idea.total - idea.left[answered], len(common), self._least)
            near = [other for other in others if weights[other] <= most]
            if near:
                yield from self._reaching(place, idea.left[answered], common, near)

    def _reaching(self, place: int, left: float, common: list[str], others: list[int]) -> Iterator[int]:
        """Give the ideas that may reach it together with one; where more of them is answered, they find this one."""
        ideas, this = self._ideas, self._ideas[place]
        mine, figures = this.total, this.figures
        denied = _NO if ABOLISH in common else 0.0
        for other in others:
            idea = ideas[other]
            places = idea.places
            answered = 0
            for key in common:
                answered |= places[key]
            left_other, its = idea.left[answered], idea.total
            unanswered, unanswered_other = left * its, left_other * mine
            if unanswered > unanswered_other or (unanswered == unanswered_other and place >= other):
                continue
            least = self._least
            if figures != idea.figures and (this if figures > idea.figures else idea).tells:
                least /= FIGURE_ALONE
            total = mine + its + denied
            if left + left_other <= (1 - least) * total and best_score(total, left, left_other) >= least:
                yield other

    def _near(self, idea: Filed) -> dict[int, list[int]]:
        """Give the ideas that answer enough words of an idea, listed by the keys (one bit each) they have in common."""
        under_one_of, weights = self._shelves.under_one_of, self._weights
        words = sorted([(under_one_of(keys), weight) for weight, keys in idea.words], key=lambda one: len(one[0]))
        enough = _enough(words, self._least * idea.total - ROUNDING)
        if not enough:
            return {}
        times = Counter(chain.from_iterable([enough & ideas for ideas, _ in words]))
        most = idea.most_by_count(self._least)
        common = {other: 0 for other, count in times.items() if weights[other] <= most[count]}
        enough = set(common)
        for bit, key in enumerate(idea.places):
            this = 1 << bit
            for other in enough & self._shelves.under(key):
                common[other] |= this
        alike: defaultdict[int, list[int]] = defaultdict(list)
        for other, keys in common.items():
            alike[keys].append(other)
        return alike


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
