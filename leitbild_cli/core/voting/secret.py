"""The secret mode: ballots in a box outside the file, and a record in which no ballot stands.

What is promised: no ballot enters the file, and neither the file nor the box holds a name beside a ballot. What is
not: see `view.voting.secret`, which says it to everybody who opens such a vote, casts a ballot in it or counts it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Ballot, LeftBy, Round, TieRule, TieStep, Vote
from leitbild_cli.core.voting.ballot import cast
from leitbild_cli.core.voting.ballot_box import box_hash, ensure_same_vote, has_voted
from leitbild_cli.core.voting.counts import Counted, CountTerms, count_column
from leitbild_cli.core.voting.record import Replay, compare_all, pairs_of, placed, recorded, rules_of
from leitbild_cli.core.voting.refusals import (
    BallotsWait,
    BoxGone,
    NotOpened,
    NotSecret,
    OtherBallots,
    PublicBallots,
    SecretBallots,
    WeightsTell,
)
from leitbild_cli.core.voting.tally.ballots import group
from leitbild_cli.core.voting.tally.count import tally
from leitbild_cli.core.voting.votes import ensure_takes_ballots, is_open

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import datetime

    from leitbild_cli.core.model import Column, Leitbild, Person, Share
    from leitbild_cli.core.voting.ballot_box import BallotBox, Handed
    from leitbild_cli.core.voting.tally.ballots import Ranking, Weight


def ensure_can_be_secret(leitbild: Leitbild, column: str, weights: Iterable[Share] = ()) -> None:
    """Refuse a secret vote where ballots for the column are public already, or would weigh differently."""
    if any(weights):
        raise WeightsTell(column=column)
    public = [person.name for person in leitbild.people if lookup.ballot_of(person, column) is not None]
    if public:
        raise PublicBallots(column=column, people=", ".join(public))


def secret_vote(leitbild: Leitbild, column: str) -> Vote:
    """Give the secret vote of a column; raise NotSecret or NotOpened where there is none."""
    vote = lookup.vote_of(leitbild, column)
    if vote is None or not vote.secret:
        raise NotSecret(column=column)
    if vote.frozen is None:
        raise NotOpened(column=column)
    return vote


def open_secret(leitbild: Leitbild) -> tuple[Vote, ...]:
    """Give the secret votes that take ballots still, apart from their deadlines."""
    return tuple(vote for vote in lookup.secret_votes(leitbild) if is_open(vote))


def ensure_public(leitbild: Leitbild, column: str) -> None:
    """Raise SecretBallots where a ballot in the file would break a promise."""
    vote = lookup.vote_of(leitbild, column)
    if vote is not None and vote.secret:
        raise SecretBallots(column=column)


def ensure_fits(leitbild: Leitbild, handed: Handed, *, now: datetime) -> None:
    """Refuse a ballot that would not count in the file either: closed, not entitled, not on the ballot."""
    secret_vote(leitbild, handed.column)
    ensure_takes_ballots(leitbild, handed.column, now=now)
    cast(leitbild, handed.person, Ballot(column=handed.column, ranks=handed.ranks))


def seen(leitbild: Leitbild, boxes: Iterable[BallotBox]) -> Leitbild:
    """Give the Leitbild to be looked at where a box is: who has voted has a ballot in it, without a rank.

    It is for telling who is still to come, never for saving.
    """
    for box in boxes:
        people = tuple(_seen(person, box) for person in leitbild.people)
        leitbild = replace(leitbild, people=people)
    return leitbild


def ensure_boxes_fit(now: Leitbild, then: Leitbild, boxes: Mapping[str, BallotBox | None]) -> None:
    """Refuse to let the file say something else where a box would not fit it: by column, None where none is here.

    Raise BallotsWait, BoxGone or OtherBallots.
    """
    for column, box in boxes.items():
        was, will = lookup.vote_of(now, column), lookup.vote_of(then, column)
        waited, waits = _waits_for(was), _waits_for(will)
        of = box.vote if box is not None else None
        if waited and waited != (will and will.frozen) and (of != waited or (box and box.papers)):
            raise BallotsWait(column=column)
        if waits and waits not in {waited, of}:
            raise BoxGone(column=column)
        counted = will.box if will is not None and will.winner else None
        if box is not None and counted not in (None, was and was.box, box_hash(box)):
            raise OtherBallots(column=column)


def _waits_for(vote: Vote | None) -> str | None:
    """Give the hash of a secret vote whose ballots are not counted yet."""
    return vote.frozen if vote is not None and vote.secret and not vote.winner else None


def _seen(person: Person, box: BallotBox) -> Person:
    ballots = tuple(one for one in person.ballots if one.column != box.column)
    mine = (Ballot(column=box.column),) if has_voted(box, person.id) else ()
    return replace(person, ballots=(*ballots, *mine))


FEW = 5
"""Up to so many ballots that rank something the record keeps the votes of each round and nothing finer.

Tried out over all ways five ballots can rank four ideas: rounds, transfers, ties and table together allow only one set
of ballots in 14 of 100 cases, and in 29 of 100 for somebody who knows one of them; the votes of the rounds alone in
none. With two ballots it is 79 and 100.
"""
_TELLING = (LeftBy.DUEL, LeftBy.POINTS, LeftBy.LAST_PLACES)


def count_secretly(
    leitbild: Leitbild, column: Column, wish: CountTerms, box: BallotBox, *, closed: datetime | None = None
) -> Counted:
    """Count the ballots of the box; the record names its hash and holds no ballot."""
    held = lookup.vote_of(leitbild, column.id)
    if held is None or not held.secret:
        raise NotSecret(column=column.id)
    if held.weights:
        raise WeightsTell(column=column.id)
    ensure_same_vote(box, held)
    ballots = _ballots(leitbild, box, lookup.ideas_in(leitbild, replace(held, ideas=())))
    seed = _seed(held, wish, box)
    counted = count_column(leitbild, column, replace(wish, seed=seed), closed=closed, ballots=ballots)
    vote = _finished(replace(counted.vote, replaced=None), box, ballots)
    lot = any(step.step is LeftBy.LOT for one in vote.rounds for step in one.steps) and seed == box_hash(box)
    if counted.before is None:
        return replace(counted, vote=vote, lot=lot)
    same = replace(vote, closed=counted.before.closed) == counted.before
    changes = tuple(compare_all(counted.before, vote))
    return replace(counted, vote=counted.before if same else vote, lot=lot, changes=changes)


def replay_secretly(vote: Vote, leitbild: Leitbild, box: BallotBox) -> Replay:
    """Count the box again by the record's rules and say where the two differ."""
    ballots = _ballots(leitbild, box, vote.ideas)
    rules = rules_of(vote)
    rules = replace(rules, order=placed(leitbild, rules.order, vote.ideas))
    again = recorded(tally(ballots, vote.ideas, rules), rules, vote=vote, closed=vote.closed)
    again = _finished(again, box, ballots)
    return Replay(vote=again, differences=tuple(compare_all(vote, again)))


def _ballots(leitbild: Leitbild, box: BallotBox, ideas: Collection[str]) -> dict[Ranking, Weight]:
    """Give each different ranking once; what was merged since gives its place to the idea that stands for it."""
    stands_for = lookup.representatives(leitbild)
    named = ([one if one in ideas else stands_for.get(one, one) for one in paper.ranks] for paper in box.papers)
    return group(tuple(dict.fromkeys(one for one in names if one in ideas)) for names in named)


def _seed(held: Vote, wish: CountTerms, box: BallotBox) -> str | None:
    """Give what lots are drawn from: dice, those of an earlier count, else the hash of the box; never the ballots.

    A seed made of the ballots alone could be made again from every set of ballots somebody guesses.
    """
    earlier = held.seed if held.seed != held.box else None
    drawn = box_hash(box) if held.tie is TieRule.DUEL_POINTS_LOT else None
    return wish.seed or earlier or drawn


def _finished(vote: Vote, box: BallotBox, ballots: Mapping[Ranking, Weight]) -> Vote:
    """Give the record as it is kept: with the hash of the box, and with no more than so many ballots allow."""
    hashed = box_hash(box)
    lot = any(step.step is LeftBy.LOT for one in vote.rounds for step in one.steps)
    seed = None if vote.seed == hashed and not lot else vote.seed
    few = sum(papers for ranks, papers in ballots.items() if ranks) <= FEW
    rounds = tuple(map(_coarse, vote.rounds)) if few else vote.rounds
    pairs = () if few or not vote.rounds else pairs_of(ballots, vote.ideas)
    return replace(vote, seed=seed, box=hashed, pairs=pairs, rounds=rounds)


def _coarse(one: Round) -> Round:
    steps = (TieStep(step=step.step) if step.step in _TELLING else step for step in one.steps)
    return replace(one, steps=tuple(steps), transfers=())
