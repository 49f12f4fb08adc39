"""One idea after the other leaves until one is left; the result says so with every number it rests on.

Every ballot counts, with its whole weight, for its highest idea still in; a ballot without one is exhausted. With
`irv` the idea with the fewest votes leaves. With `bottom-two` the two ideas that would leave next meet in a duel, and
its loser leaves. With `coombs` the idea with the most last places leaves; a ballot counts as a last place for every
idea still in that it puts above no other (so for all the unranked ones alike), an exhausted ballot for none.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core.model.choices import Batch, LeftBy, Method, Stop
from leitbild_cli.core.voting.tally.ballots import CleanBallots, collect
from leitbild_cli.core.voting.tally.piles import LastPlaces, Piles
from leitbild_cli.core.voting.tally.rules import Rules
from leitbild_cli.core.voting.tally.ties import Elimination, TieBreak, Ties, lowest
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from leitbild_cli.core.voting.tally.ballots import Ballots, Weight


class Outcome(StrEnum):
    """What a tally came to: the two results, or why there is none."""

    WON = "won"
    UNOPPOSED = "unopposed"
    NO_IDEA = "no-idea"
    NO_BALLOTS = "no-ballots"
    ALL_BLANK = "all-blank"
    NO_QUORUM = "no-quorum"
    UNRESOLVED_TIE = "unresolved-tie"


@record
class TallyRound:
    """One round: the votes, who left by what after which steps, and where the ballots of those who left went.

    `exhausted` counts the ballots that lay with no idea while this round was counted; in `transfers` None stands
    for exhausted. `by` is None where nobody left by votes: in a last round, or for an idea dropped by the rules.
    """

    counts: Mapping[str, Weight]
    exhausted: Weight
    left: tuple[str, ...] = ()
    by: LeftBy | None = None
    steps: tuple[TieBreak, ...] = ()
    transfers: Mapping[str, Mapping[str | None, Weight]]


@record
class Tally:
    """The result with every number it rests on.

    `ballots` is their whole weight, `blank` ones included; `tied` are the ideas of an unresolved tie; `seed` and
    `order` say how lots were drawn, and are empty if none was needed and none was given.
    """

    outcome: Outcome
    ideas: tuple[str, ...]
    winner: str | None = None
    rounds: tuple[TallyRound, ...] = ()
    ballots: Weight = 0
    blank: Weight = 0
    tied: tuple[str, ...] = ()
    seed: str | None = None
    order: tuple[str, ...] = ()


TWO = 2


DEFAULT = Rules()


def tally(ballots: Ballots, ideas: Sequence[str], rules: Rules = DEFAULT) -> Tally:
    """Eliminate one idea a round until one is left; counts of every round, numbers of every tie."""
    ideas = tuple(dict.fromkeys(ideas))
    box = collect(ballots, ideas)
    if rules.order and not set(ideas) <= set(rules.order):
        message = f"ideas without a place in the lot order: {sorted(set(ideas) - set(rules.order))}"
        raise ValueError(message)
    reason = _no_vote(box, ideas, rules)
    if reason is not None:
        return Tally(outcome=reason, ideas=ideas, ballots=box.total, blank=box.blank, seed=rules.seed)
    return _Count(box, ideas, rules).run()


def _no_vote(box: CleanBallots, ideas: Sequence[str], rules: Rules) -> Outcome | None:
    """Say why nothing is counted. A single idea needs neither ballots nor a quorum: nothing stands against it."""
    if not ideas:
        return Outcome.NO_IDEA
    if len(ideas) == 1:
        return None
    if rules.quorum is not None and box.total < rules.quorum:
        return Outcome.NO_QUORUM
    if box.total == 0:
        return Outcome.NO_BALLOTS
    if not any(box.papers):
        return Outcome.ALL_BLANK
    return None


class _Count:
    """A tally at work."""

    def __init__(self, box: CleanBallots, ideas: tuple[str, ...], rules: Rules) -> None:
        self._box = box
        self._ideas = ideas
        self._rules = rules
        self._piles = Piles(box.papers, ideas)
        self._ties = Ties(box, ideas, rules)
        self._lasts = LastPlaces(box.papers, ideas) if rules.method is Method.COOMBS else None
        self._rounds: list[TallyRound] = []

    def run(self) -> Tally:
        """Count round after round to the end."""
        while True:
            counts = dict(self._piles.counts)
            if self._is_over(counts):
                return self._end(counts)
            choice = self._choose(counts)
            self._close(counts, choice)
            if choice.tied:
                return self._result(None, choice.tied)

    def _is_over(self, counts: Mapping[str, Weight]) -> bool:
        match self._rules.stop:
            case Stop.MAJORITY:
                return 2 * max(counts.values()) > self._piles.active() or len(counts) == 1 or self._is_last_tie(counts)
            case Stop.TWO_LEFT:
                return len(counts) <= TWO
            case Stop.ONE_LEFT:
                return len(counts) == 1

    def _is_last_tie(self, counts: Mapping[str, Weight]) -> bool:
        return len(counts) == TWO and len(set(counts.values())) == 1

    def _end(self, counts: Mapping[str, Weight]) -> Tally:
        """Find the winner among the ideas still in; stopping early, the last count is a round nobody leaves in."""
        if self._rules.stop is Stop.ONE_LEFT:
            return self._result(next(iter(counts)), ())
        if not self._is_last_tie(counts):
            self._close(counts, Elimination())
            return self._result(max(counts, key=counts.__getitem__), ())
        choice = self._ties.settle(tuple(counts), counts)
        self._close(counts, Elimination(by=choice.by, steps=choice.steps))
        stays = [idea for idea in counts if idea not in choice.left]
        return self._result(None if choice.tied else stays[0], choice.tied)

    def _choose(self, counts: Mapping[str, Weight]) -> Elimination:
        match self._rules.method:
            case Method.BOTTOM_TWO:
                return self._loser_of_two(counts)
            case Method.COOMBS if self._lasts is not None:
                return self._most_last_places(counts, self._lasts.numbers())
            case _:
                return self._batch(counts) or self._fewest(counts)

    def _most_last_places(self, counts: Mapping[str, Weight], last: Mapping[str, Weight]) -> Elimination:
        most = max(last.values())
        behind = [idea for idea in counts if last[idea] == most]
        choice = self._one_of(behind, counts, LeftBy.LAST_PLACES)
        step = TieBreak(step=LeftBy.LAST_PLACES, numbers=last)
        return Elimination(left=choice.left, by=choice.by, steps=(step, *choice.steps), tied=choice.tied)

    def _loser_of_two(self, counts: Mapping[str, Weight]) -> Elimination:
        """Let the two ideas meet that would leave next."""
        one = self._fewest(counts)
        if one.tied:
            return one
        others = [idea for idea in counts if idea != one.left[0]]
        other = self._one_of(lowest(others, counts), counts, LeftBy.FEWEST)
        steps = (*one.steps, *other.steps)
        if other.tied:
            return Elimination(steps=steps, tied=other.tied)
        two = {*one.left, *other.left}
        pair = [idea for idea in counts if idea in two]
        duel = self._ties.duel(pair, counts)
        steps = (*steps, TieBreak(step=LeftBy.DUEL, numbers=duel))
        choice = self._one_of(lowest(pair, duel), counts, LeftBy.DUEL)
        return Elimination(left=choice.left, by=choice.by, steps=(*steps, *_after_duel(choice.steps)), tied=choice.tied)

    def _batch(self, counts: Mapping[str, Weight]) -> Elimination | None:
        match self._rules.batch:
            case Batch.NO_VOTES:
                without = tuple(idea for idea, votes in counts.items() if not votes)
                together = without if len(without) < len(counts) else ()
                return Elimination(left=together, by=LeftBy.NO_VOTES) if together else None
            case Batch.SAFE:
                together = _safe(counts, spare=TWO if self._rules.stop is Stop.TWO_LEFT else 1)
                return Elimination(left=together, by=LeftBy.FEWEST) if together else None
            case Batch.NONE:
                return None

    def _fewest(self, counts: Mapping[str, Weight]) -> Elimination:
        return self._one_of(lowest(counts, counts), counts, LeftBy.FEWEST)

    def _one_of(self, behind: Sequence[str], inside: Mapping[str, Weight], by: LeftBy) -> Elimination:
        return Elimination(left=tuple(behind), by=by) if len(behind) == 1 else self._ties.settle(behind, inside)

    def _close(self, counts: Mapping[str, Weight], choice: Elimination) -> None:
        exhausted = self._piles.exhausted
        transfers = self._piles.leave(choice.left)
        self._ties.remember(counts)
        if self._lasts is not None:
            for idea in choice.left:
                self._lasts.leave(idea)
        self._rounds.append(
            TallyRound(
                counts=counts,
                exhausted=exhausted,
                left=choice.left,
                by=choice.by,
                steps=choice.steps,
                transfers=transfers,
            )
        )

    def _result(self, winner: str | None, tied: tuple[str, ...]) -> Tally:
        won = Outcome.WON if len(self._ideas) > 1 else Outcome.UNOPPOSED
        return Tally(
            outcome=Outcome.UNRESOLVED_TIE if winner is None else won,
            ideas=self._ideas,
            winner=winner,
            rounds=tuple(self._rounds),
            ballots=self._box.total,
            blank=self._box.blank,
            tied=tied,
            seed=self._ties.seed,
            order=self._ties.order,
        )


def _after_duel(steps: tuple[TieBreak, ...]) -> tuple[TieBreak, ...]:
    """Leave out the duel a tie rule repeats after the pair has just met in one."""
    return steps[1:] if steps and steps[0].step is LeftBy.DUEL else steps


def _safe(counts: Mapping[str, Weight], *, spare: int) -> tuple[str, ...]:
    """Give the largest group at the bottom, at least two, whose votes together are fewer than the next idea's."""
    order = sorted(counts, key=counts.__getitem__)
    together: tuple[str, ...] = ()
    votes: Weight = 0
    for place, idea in enumerate(order[: len(order) - spare], start=1):
        votes += counts[idea]
        if place >= TWO and votes < counts[order[place]]:
            together = tuple(order[:place])
    return together
