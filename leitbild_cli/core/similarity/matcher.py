"""The ideas of a brainstorm, analysed once, to be asked for matches and pairs."""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.clusters import best_first
from leitbild_cli.core.similarity.probe import worth_reading
from leitbild_cli.core.similarity.values import ASK, Code, Comparison, Match, Reason, turned_reason, worth_a_look
from leitbild_cli.core.text.agreed import agreed
from leitbild_cli.core.text.thought import Thought, thought

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from leitbild_cli.core.text.agreed import Groups

_FEW = 60  # so few ideas are compared one by one
_READING = 0.3  # the share of the time that analysing takes; the rest is comparing


class Matcher:
    """Finds ideas that may be one thought; it proposes and never merges."""

    def __init__(
        self, language: str, texts: Mapping[str, str] | Iterable[tuple[str, str]], synonyms: Groups = ()
    ) -> None:
        """Keep the texts; each is analysed when it is first needed. `synonyms` are groups of words the team has."""
        from collections.abc import Mapping

        self._language = str(language)
        self._texts = dict(sorted(texts.items() if isinstance(texts, Mapping) else texts))
        self._thoughts: dict[str, Thought] = {}
        self._pairs: dict[float, tuple[Match, ...]] = {}
        self._agreed = agreed(synonyms)

    def close_to(self, text: str, limit: int = 3, threshold: float = ASK) -> tuple[Match, ...]:
        """Give the ideas closest to a new text, best first."""
        new = self._agreed.applied(thought(text, self._language))
        ids = list(self._texts)
        worth = worth_reading(new, list(self._texts.values()), self._agreed.probes)
        if not worth:  # as often: then nothing is imported for comparing
            return ()
        from leitbild_cli.core.similarity.score import match_thoughts

        found = []
        for place in worth:
            match = match_thoughts(new, self._thought(self._texts[ids[place]]), threshold)
            if match:
                found.append(Match(a="", b=ids[place], score=match.score, reason=match.reason))
        return tuple(sorted(found, key=lambda match: (-match.score, match.b))[:limit])

    def pairs(
        self, threshold: float | None = None, progress: Callable[[float], None] | None = None
    ) -> tuple[Match, ...]:
        """Give every two ideas that reach the threshold, best first; without one, those that are worth a look.

        `progress` is told about how much is done, from 0 to 1, never less than before.
        """
        if threshold is None:
            threshold = worth_a_look(len(self._texts))
        if threshold not in self._pairs:
            self._pairs[threshold] = self._all_pairs(threshold, progress or _told_nobody)
        return self._pairs[threshold]

    def _all_pairs(self, threshold: float, progress: Callable[[float], None]) -> tuple[Match, ...]:
        from leitbild_cli.core.similarity.score import match_thoughts

        said: dict[str, list[str]] = {}
        for known, text in self._texts.items():
            said.setdefault(text, []).append(known)
        thoughts = []
        for place, text in enumerate(said):
            thoughts.append(self._thought(text))
            progress(_READING * place / len(said))
        found = _Found(list(said.values()))
        for one, other in _worth_comparing(
            thoughts, threshold, lambda share: progress(_READING + (1 - _READING) * share)
        ):
            if match := match_thoughts(thoughts[one], thoughts[other], threshold):
                found.add(one, other, match)
        return tuple(best_first(found.matches))

    def _thought(self, text: str) -> Thought:
        if text not in self._thoughts:
            self._thoughts[text] = self._agreed.applied(thought(text, self._language))
        return self._thoughts[text]


class _Found:
    """The matches of ideas of which those with the same text are compared only once; what is equal is kept once."""

    def __init__(self, said: list[list[str]]) -> None:
        """Begin with the ideas of one text, each list in order."""
        self._said = said
        self._scores: dict[float, float] = {}
        self._reasons: dict[tuple[Code, tuple[str, ...]], Reason] = {}
        same = Reason(Code.SAME_TEXT)
        self.matches = [Match(a=a, b=b, score=1.0, reason=same) for ids in said for a, b in combinations(ids, 2)]

    def add(self, one: int, other: int, match: Comparison) -> None:
        """Take a match of two texts for all ideas that say them; in each the smaller id comes first."""
        score = self._scores.setdefault(match.score, match.score)
        reason, turned = self._once(match.reason), None
        for a, b in product(self._said[one], self._said[other]):
            if a < b:
                self.matches.append(Match(a=a, b=b, score=score, reason=reason))
            else:
                turned = turned or self._once(turned_reason(reason))
                self.matches.append(Match(a=b, b=a, score=score, reason=turned))

    def _once(self, reason: Reason) -> Reason:
        return self._reasons.setdefault((reason.code, reason.facts), reason)


def _told_nobody(_share: float) -> None:
    """Go on without a word."""


def _worth_comparing(
    thoughts: list[Thought], threshold: float, progress: Callable[[float], None]
) -> Iterable[tuple[int, int]]:
    if len(thoughts) <= _FEW or threshold <= 0:
        return _every_two(len(thoughts), progress)
    from leitbild_cli.core.similarity.index import Index

    return Index(thoughts).candidates(threshold, progress)


def _every_two(count: int, progress: Callable[[float], None]) -> Iterator[tuple[int, int]]:
    for place in range(count):
        progress(place / count)
        yield from ((place, other) for other in range(place + 1, count))
