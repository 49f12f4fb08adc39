"""What can be checked of a record without its ballots: whether its numbers can be true together."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from leitbild_cli.core.model import LeftBy, Method
from leitbild_cli.core.voting.record import Difference
from leitbild_cli.core.voting.tally.ballots import lot_order

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from leitbild_cli.core.model import Count, Round, Vote


def audit(vote: Vote) -> tuple[Difference, ...]:
    """Give every number that cannot stand beside the others; `counted` is what they would make of it."""
    return tuple(_audit(vote))


def _audit(vote: Vote) -> Iterator[Difference]:
    for number, one in enumerate(vote.rounds, start=1):
        yield from _sum(vote, number, one)
        yield from _leaver(vote, number, one)
        yield from _steps(vote, number, one)
    for number, (one, after) in enumerate(zip(vote.rounds, vote.rounds[1:], strict=False), start=2):
        yield from _moved(number, one, after)
    yield from _winner(vote)
    yield from _table(vote)


def _sum(vote: Vote, number: int, one: Round) -> Iterator[Difference]:
    """Look whether every ballot that ranks something lies with an idea or is exhausted."""
    if vote.ballots is None:
        return
    rest = vote.ballots - (vote.blank or 0) - sum(count.votes for count in one.counts)
    if rest != (one.exhausted or 0):
        yield Difference(what="exhausted", round=number, recorded=one.exhausted, counted=rest)


def _leaver(vote: Vote, number: int, one: Round) -> Iterator[Difference]:
    """Look whether who leaves has the fewest votes, or is one of those tied with the fewest."""
    if vote.method is not Method.IRV or not one.left or not one.counts:
        return
    votes = _numbers(one.counts)
    least = min(votes.values())
    behind = tuple(idea for idea, number in votes.items() if number == least)
    allowed = (
        set(one.left) == set(behind) if one.by in (LeftBy.FEWEST, LeftBy.NO_VOTES) else set(one.left) <= set(behind)
    )
    if not allowed and not (one.by is LeftBy.FEWEST and len(one.left) > 1):
        yield Difference(what="left", round=number, recorded=one.left, counted=behind)


def _steps(vote: Vote, number: int, one: Round) -> Iterator[Difference]:
    """Look whether every step of a tie follows from the table, or from the seed."""
    for step in one.steps:
        recorded = _numbers(step.counts)
        if step.step is LeftBy.LOT and vote.seed and recorded and one.by is LeftBy.LOT:
            last = lot_order(vote.seed, vote.column, recorded)[-1:]
            if last != one.left:
                yield Difference(what="left", round=number, recorded=one.left, counted=last)
        if step.step in (LeftBy.DUEL, LeftBy.POINTS) and vote.pairs and recorded:
            counted = _duel(vote, recorded, all_ideas=step.step is LeftBy.POINTS)
            if counted != recorded:
                told = ((step.step, tuple(recorded.items())),), ((step.step, tuple(counted.items())),)
                yield Difference(what="steps", round=number, recorded=told[0], counted=told[1])


def _moved(number: int, one: Round, after: Round) -> Iterator[Difference]:
    """Look whether the next round has the ideas that stayed, each with the votes it had and those that came."""
    stayed = {idea: votes for idea, votes in _numbers(one.counts).items() if idea not in one.left}
    now = _numbers(after.counts)
    came = dict.fromkeys(stayed, Decimal(0))
    for went in one.transfers:
        for idea, votes in _numbers(went.to).items():
            came[idea] = came.get(idea, Decimal(0)) + votes
    counted = {idea: votes + came[idea] for idea, votes in stayed.items()}
    same = counted == now if one.transfers else _may_follow(counted, now)
    if not same:
        yield Difference(what="counts", round=number, recorded=now, counted=counted)


def _may_follow(least: Mapping[str, Decimal], now: Mapping[str, Decimal]) -> bool:
    """Say whether votes only came to those who stayed, where nobody wrote down how many."""
    return least.keys() == now.keys() and all(now[idea] >= votes for idea, votes in least.items())


def _winner(vote: Vote) -> Iterator[Difference]:
    if not vote.rounds or vote.winner is None:
        return
    last = vote.rounds[-1]
    if not last.counts:
        yield Difference(what="counts", round=len(vote.rounds), recorded={}, counted={vote.winner: Decimal(0)})
        return
    stayed = [count.idea for count in last.counts if count.idea not in last.left]
    best = max(last.counts, key=lambda count: count.votes).idea if len(stayed) != 1 else stayed[0]
    if best != vote.winner:
        yield Difference(what="winner", recorded=vote.winner, counted=best)


def _table(vote: Vote) -> Iterator[Difference]:
    """Look whether two ideas meet on no more ballots than there are, and a first place stands above everybody."""
    if not vote.pairs or vote.ballots is None:
        return
    table = _pairs(vote)
    most = vote.ballots - (vote.blank or 0)
    first = _numbers(vote.rounds[0].counts) if vote.rounds else {}
    for place, idea in enumerate(vote.ideas):
        for other in vote.ideas[place + 1 :]:
            one, two = table.get((idea, other), Decimal(0)), table.get((other, idea), Decimal(0))
            if one + two > most or one < first.get(idea, 0) or two < first.get(other, 0):
                counted = {idea: max(one, first.get(idea, Decimal(0))), other: most - one}
                yield Difference(what="pairs", recorded={idea: one, other: two}, counted=counted)


def _duel(vote: Vote, tied: Mapping[str, Decimal], *, all_ideas: bool) -> dict[str, Decimal]:
    table = _pairs(vote)
    against = vote.ideas if all_ideas else tuple(tied)
    return {idea: sum((table.get((idea, other), Decimal(0)) for other in against), Decimal(0)) for idea in tied}


def _pairs(vote: Vote) -> dict[tuple[str, str], Decimal]:
    return {(row.idea, one.idea): one.votes for row in vote.pairs for one in row.above}


def _numbers(counts: tuple[Count, ...]) -> dict[str, Decimal]:
    return {count.idea: count.votes for count in counts}
