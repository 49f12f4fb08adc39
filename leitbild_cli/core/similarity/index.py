"""Which ideas are worth comparing: those of whose words enough may find an answer.

What is answered must be a share of what two ideas weigh, so it is that share of one of them at least. Of this one some
words are enough to find the other: all but the commonest, and two of them where one weighs too little. Parts weigh more
than their compound, so a few pairs are lost by it (one in 200), no close ones.

A word is filed also under other keys, so that whatever may answer it is found there: a compound under its parts, a
misspelled word under the word it looks like, a word that can be turned round under its opposite.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations, product
from typing import TYPE_CHECKING, TypeAlias

from leitbild_cli.core.similarity.alignment import ABOLISH
from leitbild_cli.core.similarity.score import FIGURE_ALONE, best_score, says_something, weight_left
from leitbild_cli.core.text.compounds import parts
from leitbild_cli.core.text.stems import root, unmarked
from leitbild_cli.core.text.typos import is_typo, may_be_typo
from leitbild_cli.core.text.word import can_turn, facing
from leitbild_cli.lexicon.negations import NO, PREFIXES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from leitbild_cli.core.text.thought import Thought
    from leitbild_cli.core.text.word import Word


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
        search = _Search(self._ideas, threshold)
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
        places, left, total, least = idea.places, idea.left, idea.total, self._least
        keys = list(places.items())
        for bits, others in self._near(idea):
            common, answered = [], 0
            for key, bit in keys:
                if bits & 1:
                    common.append(key)
                    answered |= bit
                bits >>= 1  # noqa: PLW2901  the next key's
            most = idea.most(total - left[answered], len(common), least)
            near = [other for other in others if weights[other] <= most]
            if near:
                yield from self._reaching(place, left[answered], common, near)

    def _reaching(self, place: int, left: float, common: list[str], others: list[int]) -> list[int]:
        """Give the ideas that may reach it together with one; where more of them is answered, they find this one."""
        ideas, this, found = self._ideas, self._ideas[place], []
        mine, figures, least = this.total, this.figures, self._least
        denied = _NO if ABOLISH in common else 0.0
        first, more = common[0] if common else "", common[1:]
        for other in others:
            idea = ideas[other]
            places = idea.places
            answered = places[first] if first else 0
            for key in more:
                answered |= places[key]
            left_other, its = idea.left[answered], idea.total
            unanswered, unanswered_other = left * its, left_other * mine
            if unanswered > unanswered_other or (unanswered == unanswered_other and place >= other):
                continue
            total = mine + its + denied
            needed = least
            if figures != idea.figures and (this if figures > idea.figures else idea).tells:
                needed /= FIGURE_ALONE
            if left + left_other <= (1 - needed) * total and best_score(total, left, left_other) >= needed:
                found.append(other)
        return found

    def _near(self, idea: Filed) -> list[tuple[int, set[int]]]:
        """Give the ideas that answer enough words of an idea, parted by the keys (one bit each) they have in common."""
        under_one_of = self._shelves.under_one_of
        words = sorted([(under_one_of(keys), weight) for weight, keys in idea.words], key=lambda one: len(one[0]))
        enough = _enough(words, self._least * idea.total - ROUNDING)
        alike = [(0, enough)] if enough else []
        for bit, key in enumerate(idea.places) if enough else ():
            alike = _parted(alike, self._shelves.under(key), 1 << bit)
        return alike


def _parted(alike: list[tuple[int, set[int]]], ideas: set[int], bit: int) -> list[tuple[int, set[int]]]:
    """Part each group into the ideas under a key, which get its bit, and the others."""
    parted: list[tuple[int, set[int]]] = []
    for bits, others in alike:
        under = others & ideas
        if under:
            parted.append((bits | bit, under))
        if len(under) < len(others):
            parted.append((bits, others - under if under else others))
    return parted


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
    shelves: defaultdict[str, list[Word]] = defaultdict(list)
    for known in turning:
        shelves[known.key].append(known)
    for one in turning:
        for key in facing(one.language)[one.key]:
            yield from ((one, other) for other in shelves.get(key, ()))
