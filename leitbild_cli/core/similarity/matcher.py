"""The ideas of a brainstorm, analysed once, to be asked for matches, pairs and clusters."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.agreed import agreed
from leitbild_cli.core.similarity.grouping import grouped
from leitbild_cli.core.similarity.probing import worth_reading
from leitbild_cli.core.similarity.scoring import match_thoughts
from leitbild_cli.core.similarity.thoughts import Thought, thought
from leitbild_cli.core.similarity.values import Cluster, Match

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from leitbild_cli.core.similarity.agreed import Groups

# On 468 pairs used while writing: SURE precision .99, recall .83; ASK .82 and .93 (half of the pairs are traps).
# On 70 pairs written afterwards: SURE 1.00 and .86, ASK .94 and .97.
SURE = 0.85
ASK = 0.5
_FEW = 60  # so few ideas are compared one by one
_READING = 0.3  # the share of the time that analysing takes; the rest is comparing
_NOBODY: frozenset[tuple[str, str]] = frozenset()


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
        found = []
        for place in worth_reading(new, list(self._texts.values()), self._agreed.probes):
            match = match_thoughts(new, self._thought(ids[place]), threshold)
            if match:
                found.append(Match(a="", b=ids[place], score=match.score, reason=match.reason))
        return tuple(sorted(found, key=lambda match: (-match.score, match.b))[:limit])

    def pairs(
        self,
        threshold: float = ASK,
        distinct: frozenset[tuple[str, str]] = _NOBODY,
        progress: Callable[[float], None] | None = None,
    ) -> tuple[Match, ...]:
        """Give every two ideas that may be one thought, best first; pairs judged `distinct` stay out.

        `progress` is told about how much is done, from 0 to 1, never less than before.
        """
        if threshold not in self._pairs:
            self._pairs[threshold] = self._all_pairs(threshold, progress or _told_nobody)
        return tuple(match for match in self._pairs[threshold] if (match.a, match.b) not in distinct)

    def clusters(self, threshold: float = ASK, distinct: frozenset[tuple[str, str]] = _NOBODY) -> tuple[Cluster, ...]:
        """Give groups of ideas that may be one thought; no two of a group are guarded or `distinct`."""
        return grouped(self.pairs(threshold, distinct), self._texts, threshold)

    def _all_pairs(self, threshold: float, progress: Callable[[float], None]) -> tuple[Match, ...]:
        ids = list(self._texts)
        thoughts = []
        for place, known in enumerate(ids):
            thoughts.append(self._thought(known))
            progress(_READING * place / len(ids))
        found, reached = [], 0
        for one, other in _worth_comparing(thoughts, threshold):
            if other > reached:  # each idea is compared with those before it, so the later ones take longer
                reached = other
                progress(_READING + (1 - _READING) * (reached / len(ids)) ** 2)
            if match := match_thoughts(thoughts[one], thoughts[other], threshold):
                found.append(Match(a=ids[one], b=ids[other], score=match.score, reason=match.reason))
        return tuple(sorted(found, key=lambda match: (-match.score, match.a, match.b)))

    def _thought(self, known: str) -> Thought:
        if known not in self._thoughts:
            self._thoughts[known] = self._agreed.applied(thought(self._texts[known], self._language))
        return self._thoughts[known]


def _told_nobody(_share: float) -> None:
    """Go on without a word."""


def _worth_comparing(thoughts: list[Thought], threshold: float) -> Iterable[tuple[int, int]]:
    if len(thoughts) <= _FEW or threshold <= 0:
        return combinations(range(len(thoughts)), 2)
    from leitbild_cli.core.similarity.index import Index

    return Index(thoughts).candidates(threshold)
