"""The piles on the table: every ballot lies with its highest idea still in and moves only when that idea leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from leitbild_cli.core.voting.marks import Ranking, Weight

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
