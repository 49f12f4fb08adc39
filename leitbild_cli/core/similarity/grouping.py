"""Groups by complete linkage: every two of a group match, so that nothing joins through a third."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.values import Cluster, Match

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

STRICTER = 0.01  # each member beyond the second asks for this much more
_Links = dict[int, dict[int, float]]


def grouped(matches: Iterable[Match], texts: Mapping[str, str], threshold: float) -> tuple[Cluster, ...]:
    """Give the groups, the surest first; the order of ideas and matches changes nothing."""
    known = {(match.a, match.b): match for match in matches}
    names = sorted({name for both in known for name in both})
    number = {name: place for place, name in enumerate(names)}
    links: _Links = {place: {} for place in range(len(names))}
    for (a, b), match in known.items():
        links[number[a]][number[b]] = links[number[b]][number[a]] = match.score
    members = _link(links, threshold)
    clusters = (_cluster([names[place] for place in group], known, texts) for group in members if len(group) > 1)
    return tuple(sorted(clusters, key=lambda cluster: (-cluster.score, cluster.ids)))


def _link(links: _Links, threshold: float) -> list[list[int]]:
    import heapq

    members = {place: [place] for place in links}
    heap = [(-score, one, other) for one, row in links.items() for other, score in row.items() if one < other]
    heapq.heapify(heap)
    while heap:
        negative, one, other = heapq.heappop(heap)
        if links.get(one, {}).get(other) != -negative:
            continue
        size = len(members[one]) + len(members[other])
        if -negative < threshold + STRICTER * (size - 2):
            del links[one][other], links[other][one]
            continue
        _join(links, members, one, other, heap)
    return list(members.values())


def _join(
    links: _Links, members: dict[int, list[int]], one: int, other: int, heap: list[tuple[float, int, int]]
) -> None:
    members[one] = sorted(members[one] + members.pop(other))
    from heapq import heappush

    row, gone = links[one], links.pop(other)
    for third in gone:
        links[third].pop(other, None)
    links[one] = {}
    for third, score in row.items():
        if third == other:
            continue
        links[third].pop(one, None)
        if third in gone:
            weakest = min(score, gone[third])
            links[one][third] = links[third][one] = weakest
            heappush(heap, (-weakest, min(one, third), max(one, third)))


def _cluster(ids: list[str], known: Mapping[tuple[str, str], Match], texts: Mapping[str, str]) -> Cluster:
    def match(a: str, b: str) -> Match:
        return known[min(a, b), max(a, b)]

    nearness = {one: sum(match(one, other).score for other in ids if other != one) for one in ids}
    standing = min(ids, key=lambda one: (-round(nearness[one], 6), -len(texts[one]), one))
    reasons = tuple(match(standing, other) for other in ids if other != standing)
    return Cluster(
        ids=tuple(ids),
        standing=standing,
        score=min(known[a, b].score for a in ids for b in ids if a < b),
        reasons=reasons,
    )
