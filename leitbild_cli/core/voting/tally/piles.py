"""Where the ballots lie while ideas leave: on the pile of their highest idea still in, and under whom they stand last.

A ballot moves only when its idea leaves. One that ranks every idea still in has one last place, found by a finger
that only moves up. One that leaves some out puts all of those last alike; it is counted for every idea, and taken off
again for those it ranks.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from leitbild_cli.core.voting.tally.ballots import Ranking, Weight


Transfers: TypeAlias = "dict[str, dict[str | None, Weight]]"


class Piles:
    """Where the ballots lie now; `counts` holds the ideas still in, `exhausted` what lies with none of them."""

    def __init__(self, papers: Mapping[Ranking, Weight], ideas: Sequence[str]) -> None:
        """Lay every ballot on the pile of its first idea."""
        self.counts: dict[str, Weight] = dict.fromkeys(ideas, 0)
        self.exhausted: Weight = 0
        self._piles: dict[str, list[tuple[Ranking, Weight, int]]] = {idea: [] for idea in ideas}
        for ranks, weight in papers.items():
            self._lay(ranks, weight, 0)

    def active(self) -> Weight:
        """Give the weight of all ballots that count for somebody."""
        return sum(self.counts.values())

    def leave(self, ideas: Sequence[str]) -> Transfers:
        """Take these ideas away and move their ballots on; says where each pile went, None for exhausted."""
        moving = [(idea, self._piles.pop(idea)) for idea in ideas]
        for idea in ideas:
            del self.counts[idea]
        return {idea: self._move(pile) for idea, pile in moving}

    def _move(self, pile: list[tuple[Ranking, Weight, int]]) -> dict[str | None, Weight]:
        moved: dict[str | None, Weight] = {}
        for ranks, weight, place in pile:
            goal = self._lay(ranks, weight, place + 1)
            moved[goal] = moved.get(goal, 0) + weight
        return moved

    def _lay(self, ranks: Ranking, weight: Weight, place: int) -> str | None:
        """Lay the ballots on the pile of the first idea still in, from this place on."""
        counts = self.counts
        for at in range(place, len(ranks)):
            idea = ranks[at]
            if idea in counts:
                counts[idea] += weight
                self._piles[idea].append((ranks, weight, at))
                return idea
        self.exhausted += weight
        return None


@dataclass(slots=True, eq=False, kw_only=True)
class _Short:
    """A ballot that leaves out an idea still in; `inside` counts those still in that it ranks."""

    ranks: Ranking
    weight: Weight
    inside: int


class LastPlaces:
    """Who stands last, kept up to date while ideas leave; a ballot that ranks none of those still in is out."""

    def __init__(self, papers: Mapping[Ranking, Weight], ideas: Sequence[str]) -> None:
        """Look at the end of every ballot."""
        self._last: dict[str, Weight] = dict.fromkeys(ideas, 0)
        self._everywhere: Weight = 0
        self._fingers: dict[str, list[tuple[Ranking, Weight, int]]] = defaultdict(list)
        self._shorts: dict[str, list[_Short]] = defaultdict(list)
        self._waiting: dict[int, set[_Short]] = defaultdict(set)
        for ranks, weight in papers.items():
            if len(ranks) == len(self._last):
                self._lay(ranks, weight, len(ranks) - 1)
            elif ranks:
                self._leave_out(ranks, weight)

    def numbers(self) -> dict[str, Weight]:
        """Give the last places of every idea still in."""
        everywhere = self._everywhere
        return {idea: votes + everywhere for idea, votes in self._last.items()}

    def leave(self, idea: str) -> None:
        """Take an idea away; who stood above it may now be last."""
        del self._last[idea]
        for ranks, weight, place in self._fingers.pop(idea, ()):
            self._lay(ranks, weight, place - 1)
        for short in self._shorts.pop(idea, ()):
            self._lose_one(short)
        for short in self._waiting.pop(len(self._last), ()):
            self._fill(short)

    def _lay(self, ranks: Ranking, weight: Weight, place: int) -> None:
        last = self._last
        while ranks[place] not in last:
            place -= 1
        last[ranks[place]] += weight
        self._fingers[ranks[place]].append((ranks, weight, place))

    def _leave_out(self, ranks: Ranking, weight: Weight) -> None:
        short = _Short(ranks=ranks, weight=weight, inside=len(ranks))
        self._waiting[short.inside].add(short)
        self._everywhere += weight
        for idea in ranks:
            self._last[idea] -= weight
            self._shorts[idea].append(short)

    def _lose_one(self, short: _Short) -> None:
        if short not in self._waiting[short.inside]:
            return  # it ranks all that are still in, and has a finger
        self._waiting[short.inside].remove(short)
        short.inside -= 1
        if short.inside:
            self._waiting[short.inside].add(short)
        else:
            self._everywhere -= short.weight

    def _fill(self, short: _Short) -> None:
        """Treat a ballot that now ranks every idea still in like one that always did."""
        self._everywhere -= short.weight
        for idea in short.ranks:
            if idea in self._last:
                self._last[idea] += short.weight
        self._lay(short.ranks, short.weight, len(short.ranks) - 1)
