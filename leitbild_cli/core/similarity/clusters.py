"""Groups by complete linkage: every two of a group match, so that nothing joins through a third.

Very many ideas have millions of links. So a link is a number in a row for each of its two ideas and nothing else:
no pair of names, no place in a heap unless two groups became one.
"""

from __future__ import annotations

from heapq import heappop, heappush
from itertools import combinations
from operator import attrgetter
from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.values import Cluster, Match

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

STRICTER = 0.02  # each member beyond the second asks for this much more


def grouped(matches: Iterable[Match], threshold: float) -> tuple[Cluster, ...]:
    """Give the groups, the surest first; the order of ideas and matches changes nothing."""
    found = best_first(matches)
    names = sorted({name for match in found for name in (match.a, match.b)})
    linkage = _Linkage(names, found, threshold)
    linkage.join()
    groups = {group[0]: [names[place] for place in group] for group in linkage.members.values() if len(group) > 1}
    inside = _inside(groups.values(), found)
    clusters = (_cluster(group, inside) for group in groups.values())
    return tuple(sorted(clusters, key=lambda cluster: (-cluster.score, cluster.ids)))


def best_first(matches: Iterable[Match]) -> list[Match]:
    """Give the matches by score and names; score by score, since few scores and much sorted need little memory."""
    by_score: dict[float, list[Match]] = {}
    for match in matches:
        by_score.setdefault(match.score, []).append(match)
    names = attrgetter("a", "b")
    return [match for score in sorted(by_score, reverse=True) for match in sorted(by_score.pop(score), key=names)]


class _Linkage:
    """Joins what is linked, the strongest link first."""

    def __init__(self, names: Sequence[str], matches: Sequence[Match], threshold: float) -> None:
        self.members = {place: [place] for place in range(len(names))}
        self._matches, self._threshold = matches, threshold
        self._number = {name: place for place, name in enumerate(names)}
        self._links: dict[int, dict[int, float]] = {place: {} for place in self.members}
        for match in matches:
            one, other = self._number[match.a], self._number[match.b]
            self._links[one][other] = self._links[other][one] = match.score
        self._weakened: list[tuple[float, int, int]] = []

    def join(self) -> None:
        """Take every link in turn, together with those that are left between joined groups."""
        weakened, number = self._weakened, self._number
        for match in self._matches:
            link = -match.score, number[match.a], number[match.b]
            while weakened and weakened[0] < link:
                self._take(*heappop(weakened))
            self._take(*link)
        while weakened:
            self._take(*heappop(weakened))

    def _take(self, negative: float, one: int, other: int) -> None:
        row = self._links.get(one)
        if row is None or row.get(other) != -negative:
            return
        size = len(self.members[one]) + len(self.members[other])
        if -negative < self._threshold + STRICTER * (size - 2):
            del row[other], self._links[other][one]
        else:
            self._join(one, other)

    def _join(self, one: int, other: int) -> None:
        """Let the second go into the first; linked with both is who keeps a link, the weaker one."""
        links = self._links
        self.members[one] = sorted(self.members[one] + self.members.pop(other))
        row, gone = links[one], links.pop(other)
        for third in gone:
            del links[third][other]
        for third, score in list(row.items()):
            weaker = gone.get(third)
            if weaker is None:
                del row[third], links[third][one]
            elif weaker < score:
                row[third] = links[third][one] = weaker
                heappush(self._weakened, (-weaker, min(one, third), max(one, third)))


def _inside(groups: Iterable[Sequence[str]], matches: Iterable[Match]) -> dict[tuple[str, str], Match]:
    """Give the matches between ideas of one group."""
    group_of = {name: place for place, group in enumerate(groups) for name in group}
    return {
        (match.a, match.b): match
        for match in matches
        if (group := group_of.get(match.a)) is not None and group == group_of.get(match.b)
    }


def _cluster(ids: list[str], known: Mapping[tuple[str, str], Match]) -> Cluster:
    return Cluster(ids=tuple(ids), score=min(known[both].score for both in combinations(ids, 2)))
