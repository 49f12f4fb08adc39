"""Who stands above whom, over all ballots, so that a duel is a sum and no walk through the ballots.

Each idea has one large number with a lane for every idea: how many ballots put that one above it. Adding two such
numbers adds all lanes at once, which is what makes hundreds of ideas quick; a lane is wide enough never to run over.
"""

from __future__ import annotations

from math import lcm
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from leitbild_cli.core.voting.marks import Ranking, Weight


class Duels:
    """The duels among `ideas`; an unranked idea stands below every ranked one, two unranked ones do not meet."""

    def __init__(self, papers: Mapping[Ranking, Weight], ideas: Collection[str]) -> None:
        """Walk once through the ballots, the last place first."""
        self._scale = lcm(*{weight.denominator for weight in papers.values()})
        most = int(sum(papers.values()) * self._scale) * len(ideas)
        width = most.bit_length() // 8 + 1  # in bytes
        self._lanes = {idea: slice(place * width, (place + 1) * width) for place, idea in enumerate(ideas)}
        self._ones = {idea: 1 << 8 * lane.start for idea, lane in self._lanes.items()}
        self._size = width * len(ideas)
        self._asked: frozenset[str] = frozenset()
        self._together = 0
        self._above = dict.fromkeys(ideas, 0)
        ranked = sum(self._walk(ranks, int(weight * self._scale)) for ranks, weight in papers.items())
        self._above = {idea: ranked - not_above for idea, not_above in self._above.items()}

    def wins(self, tied: Collection[str]) -> dict[str, Weight]:
        """Count for each of these ideas, over all ballots, the others of them it stands above."""
        lanes, read = self._lanes, int.from_bytes
        sums = self._sum(frozenset(tied)).to_bytes(self._size, "little")
        found: dict[str, Weight] = {idea: read(sums[lanes[idea]], "little") for idea in tied}
        return found if self._scale == 1 else _divided(found, self._scale)

    def _sum(self, tied: frozenset[str]) -> int:
        """Add what stands above each of these; from one tie to the next often only a single idea is different."""
        above = self._above
        more, fewer = tied - self._asked, self._asked - tied
        if len(more) + len(fewer) > len(tied):
            return sum(map(above.__getitem__, tied))
        self._together += sum(map(above.__getitem__, more)) - sum(map(above.__getitem__, fewer))
        self._asked = tied
        return self._together

    def _walk(self, ranks: Ranking, weight: int) -> int:
        """Note for each ranked idea those that are not above it, itself included; gives all that are ranked."""
        ones, above = self._ones, self._above
        passed = 0
        for idea in reversed(ranks):
            if idea in ones:
                passed += ones[idea] if weight == 1 else ones[idea] * weight
                above[idea] += passed
        return passed


def _divided(numbers: Mapping[str, Weight], scale: int) -> dict[str, Weight]:
    from fractions import Fraction

    return {idea: Fraction(number, scale) for idea, number in numbers.items()}
