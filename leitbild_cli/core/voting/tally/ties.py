"""What decides among tied ideas, with the numbers of every step asked.

Within a step only the ideas that are still lowest stay tied; the first step that leaves one of them decides, and that
idea leaves. In a duel or for points an unranked idea stands below every ranked one; two unranked ones do not meet.

A duel is a sum and no walk through the ballots: each idea has one large number with a lane for every idea, how many
ballots put that one above it. Adding two such numbers adds all lanes at once, which is what makes hundreds of ideas
quick; a lane is wide enough never to run over.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import lcm
from typing import TYPE_CHECKING, assert_never

from leitbild_cli.core.model.choices import LeftBy, TieRule
from leitbild_cli.core.voting.tally.ballots import ballots_seed, lot_order
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from leitbild_cli.core.voting.tally.ballots import CleanBallots, Ranking, Weight
    from leitbild_cli.core.voting.tally.rules import Rules


@dataclass(frozen=True, slots=True, kw_only=True)
class TieBreak:
    """One step: what was asked, and every tied idea's number; for a lot its place in the lot order, from 1."""

    step: LeftBy
    numbers: Mapping[str, Weight] = field(default_factory=dict)


@record
class Elimination:
    """Which ideas leave, by what, after which steps; none leaves while `tied` ones are undecided."""

    left: tuple[str, ...] = ()
    by: LeftBy | None = None
    steps: tuple[TieBreak, ...] = ()
    tied: tuple[str, ...] = ()


class Ties:
    """Settles the ties of one tally; keeps what all of them need and works it out at the first that asks."""

    def __init__(self, box: CleanBallots, ideas: Sequence[str], rules: Rules) -> None:
        """Know the ballots and the rules."""
        self.seed = rules.seed
        self.order = rules.order
        self.number = 1
        self._box = box
        self._ideas = ideas
        self._rules = rules
        self._duels: Duels | None = None
        self._points: dict[str, Weight] = {}
        self._places: dict[str, int] = {}
        self._past: dict[str, int] = {}
        self._rounds: list[Mapping[str, Weight]] = []

    def settle(self, tied: Sequence[str], inside: Collection[str]) -> Elimination:
        """Decide which of the tied ideas leaves, in the round after those remembered."""
        match self._rules.tie:
            case TieRule.DUEL_POINTS_LOT:
                return self._in_turn(tied, inside)
            case TieRule.EARLIER_ROUNDS:
                lowest, steps = self._earlier(tied)
                return _left(lowest, steps) if len(lowest) == 1 else self._lot(lowest, steps)
            case TieRule.ORDER | TieRule.LOTS:
                return self._lot(tied, ())
            case TieRule.ALL_LEAVE:
                all_of_them = len(tied) == len(inside)
                return Elimination(tied=tuple(tied)) if all_of_them else Elimination(left=tuple(tied), by=LeftBy.FEWEST)
            case TieRule.STOP:
                return Elimination(tied=tuple(tied))
            case _:
                assert_never(self._rules.tie)

    def duel(self, tied: Collection[str], inside: Collection[str]) -> dict[str, Weight]:
        """Count for each tied idea, over all ballots, the other tied ideas it stands above; `inside` never grows."""
        if self._duels is None:
            self._duels = Duels(self._box.papers, inside)
        return self._duels.wins(tied)

    def remember(self, counts: Mapping[str, Weight]) -> None:
        """Close a round: keep its counts for later ties, and who is behind whom counting the newest round first."""
        self.number += 1
        if self._rules.tie is not TieRule.EARLIER_ROUNDS:
            return
        past = self._past
        standing = [(votes, past.get(idea, 0)) for idea, votes in counts.items()]
        rank = {key: place for place, key in enumerate(sorted(set(standing)))}
        self._past = {idea: rank[key] for idea, key in zip(counts, standing, strict=True)}
        self._rounds.append(counts)

    def _in_turn(self, tied: Sequence[str], inside: Collection[str]) -> Elimination:
        duel = self.duel(tied, inside)
        steps: tuple[TieBreak, ...] = (TieBreak(step=LeftBy.DUEL, numbers=duel),)
        tied = lowest(tied, duel)
        if len(tied) == 1:
            return _left(tied, steps)
        points = self._all_points()
        steps = (*steps, TieBreak(step=LeftBy.POINTS, numbers={idea: points[idea] for idea in tied}))
        tied = lowest(tied, points)
        return _left(tied, steps) if len(tied) == 1 else self._lot(tied, steps)

    def _earlier(self, tied: Sequence[str]) -> tuple[list[str], tuple[TieBreak, ...]]:
        """Ask earlier rounds, newest first; rounds that tell nothing apart are only shown while nothing else was."""
        goal = len(lowest(tied, self._past)) if self._rounds else len(tied)
        still, steps = list(tied), [_earlier_step(tied, counts) for counts in self._rounds[-1:]]
        for counts in reversed(self._rounds):
            if len(still) == goal:
                break
            fewer = lowest(still, counts)
            if len(fewer) < len(still) and counts is not self._rounds[-1]:
                steps.append(_earlier_step(still, counts))
            still = fewer
        return still, tuple(steps)

    def _lot(self, tied: Sequence[str], steps: tuple[TieBreak, ...]) -> Elimination:
        drawn = next((lot.leaves for lot in self._rules.lots if lot.round == self.number and lot.leaves in tied), None)
        if drawn is not None:
            return _left((drawn,), (*steps, TieBreak(step=LeftBy.LOT)))
        places = self._lot_places()
        if not places:
            return Elimination(steps=steps, tied=tuple(tied))
        numbers: dict[str, Weight] = {idea: places[idea] for idea in tied}
        return _left((max(tied, key=places.__getitem__),), (*steps, TieBreak(step=LeftBy.LOT, numbers=numbers)))

    def _lot_places(self) -> dict[str, int]:
        """Give each idea's place in the lot order; nothing where only recorded lots count."""
        if not self._places and self._rules.tie is not TieRule.LOTS:
            if self.seed is None and not self.order and self._rules.tie is TieRule.DUEL_POINTS_LOT:
                self.seed = ballots_seed(self._box)
            if self.seed is not None and not self.order:
                self.order = lot_order(self.seed, self._rules.column, self._ideas)
            self._places = {idea: place for place, idea in enumerate(self.order, start=1)}
        return self._places

    def _all_points(self) -> dict[str, Weight]:
        if not self._points:
            self._points = points(self._box, self._ideas)
        return self._points


def points(box: CleanBallots, ideas: Sequence[str]) -> dict[str, Weight]:
    """Count for each idea, over all ballots, all other ideas of the column it stands above."""
    sums: dict[str, Weight] = dict.fromkeys(ideas, 0)
    for ranks, weight in box.papers.items():
        for place, idea in enumerate(ranks, start=1):
            sums[idea] += weight * (len(ideas) - place)
    return sums


def lowest(tied: Iterable[str], numbers: Mapping[str, Weight]) -> list[str]:
    """Give those of the tied ideas that have the least, in the same order."""
    tied = list(tied)
    least = min(map(numbers.__getitem__, tied))
    return [idea for idea in tied if numbers[idea] == least]


def _earlier_step(tied: Iterable[str], counts: Mapping[str, Weight]) -> TieBreak:
    return TieBreak(step=LeftBy.EARLIER_ROUND, numbers={idea: counts[idea] for idea in tied})


def _left(tied: Sequence[str], steps: tuple[TieBreak, ...]) -> Elimination:
    return Elimination(left=tuple(tied), by=steps[-1].step, steps=steps)


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
