"""Opening a vote fixes what it is about, under a hash; closing it ends the ballots; and what moved in between.

Fixed are the ideas with their words, the people entitled and what their ballots weigh, the method and the rules, the
quorum, how a seed comes about, and until when ballots count. Ideas parked or merged later leave the vote by a
decision with a reason; everything else that moves is found by `drift`.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Batch, Method, Share, Stop, TieRule, Vote, Wording
from leitbild_cli.core.voting.casting import quorum
from leitbild_cli.core.voting.keeping import ensure_no_rounds, ensure_open, put_vote, under_way
from leitbild_cli.core.voting.refusals import AlreadyOpened, NothingToVoteOn, NotOpened
from leitbild_cli.core.voting.rules import VERSION
from leitbild_cli.core.voting.unfit import BadWeight, NoOrder, QuorumOutOfReach, ensure_order, ensure_together
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from leitbild_cli.core.model import Column, Leitbild


@record(frozen=True, slots=True, kw_only=True)
class Terms:
    """What is agreed as a vote is opened; no `entitled` means everybody, no `quorum` more than half of them."""

    method: Method = Method.IRV
    stop: Stop = Stop.ONE_LEFT
    batch: Batch = Batch.NO_VOTES
    tie: TieRule = TieRule.DUEL_POINTS_LOT
    order: tuple[str, ...] = ()
    entitled: tuple[str, ...] = ()
    weights: tuple[Share, ...] = ()
    quorum: int | None = None
    seed_rule: str | None = None
    closes: datetime | None = None
    secret: bool = False


class Moved(StrEnum):
    """What moved after a vote was opened."""

    REWORDED = "reworded"
    GONE = "gone"
    ADDED = "added"
    TERMS = "terms"
    AHEAD = "ahead"
    PERSON_GONE = "person-gone"


@record(frozen=True, slots=True, kw_only=True)
class Drift:
    """One thing that moved: which idea or person, and the words before and after where they changed."""

    column: str
    what: Moved
    id: str | None = None
    was: str | None = None
    now: str | None = None


def open_vote(leitbild: Leitbild, column: str, terms: Terms, *, now: datetime) -> tuple[Leitbild, Vote]:
    """Fix what the vote on a column is about; refuse one that is open, decided, or has no idea."""
    ensure_open(leitbild, column)
    ensure_no_rounds(leitbild, column)
    before = lookup.vote_of(leitbild, column)
    if before is not None and before.frozen is not None:
        raise AlreadyOpened(column)
    ideas = lookup.standing(leitbild, column)
    if not ideas:
        raise NothingToVoteOn(column)
    entitled = terms.entitled or tuple(person.id for person in leitbild.people)
    _ensure_fit(column, terms, [idea.id for idea in ideas], entitled)
    vote = Vote(
        column=column,
        method=terms.method,
        rules=VERSION,
        stop=terms.stop,
        batch=terms.batch,
        tie=terms.tie,
        order=terms.order,
        secret=terms.secret,
        opened=now,
        closes=terms.closes,
        wording=tuple(Wording(idea=idea.id, text=idea.text) for idea in ideas),
        entitled=entitled,
        weights=terms.weights,
        quorum=quorum(leitbild, entitled, terms.weights) if terms.quorum is None else terms.quorum,
        seed_rule=terms.seed_rule,
    )
    vote = replace(vote, frozen=seal(vote))
    return put_vote(leitbild, vote), vote


def openable(leitbild: Leitbild) -> tuple[Column, ...]:
    """Give the columns a vote can be opened on: not open, not decided, no hands shown yet, and two ideas at least."""
    free = (one for one in leitbild.columns if (vote := lookup.vote_of(leitbild, one.id)) is None or _is_free(vote))
    return tuple(one for one in free if len(lookup.standing(leitbild, one.id)) > 1)


def close_vote(leitbild: Leitbild, column: str, *, now: datetime) -> tuple[Leitbild, Vote]:
    """End the ballots of a vote that is open; it can be counted, or opened again, from then on."""
    ensure_open(leitbild, column)
    vote = lookup.vote_of(leitbild, column)
    if vote is None or vote.opened is None or vote.method is Method.HANDS:
        raise NotOpened(column)
    closed = vote if vote.closed is not None else replace(vote, closed=now)
    return put_vote(leitbild, closed), closed


def is_open(vote: Vote) -> bool:
    """Say whether this vote was opened and takes ballots still; the deadline is another matter."""
    return vote.opened is not None and vote.closed is None and vote.winner is None and vote.method is not Method.HANDS


def frozen_text(vote: Vote) -> str:
    """Give the canonical text of what was fixed: JSON with sorted keys and no blanks, in UTF-8."""
    import json

    held = {
        "batch": vote.batch.value,
        "closes": None if vote.closes is None else vote.closes.strftime("%Y-%m-%dT%H:%MZ"),
        "column": vote.column,
        "entitled": sorted(vote.entitled),
        "ideas": {one.idea: one.text for one in vote.wording},
        "method": vote.method.value,
        "order": list(vote.order),
        "quorum": vote.quorum,
        "rules": vote.rules,
        "secret": vote.secret,
        "seed_rule": vote.seed_rule,
        "stop": vote.stop.value,
        "tie": vote.tie.value,
        "weights": {one.person: f"{one.weight.normalize():f}" for one in vote.weights},
    }
    return json.dumps(held, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def seal(vote: Vote) -> str:
    """Give the SHA-256 of what was fixed, 64 hex digits."""
    from hashlib import sha256

    return sha256(frozen_text(vote).encode()).hexdigest()


def drift(leitbild: Leitbild, vote: Vote) -> tuple[Drift, ...]:
    """Give what moved since the vote was opened, apart from ideas parked or merged; nothing where none was opened.

    Words or people that were fixed, and no hash with them, say that somebody took the hash out. Once there is a
    result, ideas that came later are no matter of this vote any more.
    """
    if vote.frozen is None:
        fixed = vote.wording or (vote.entitled and vote.method is not Method.HANDS)
        return (Drift(column=vote.column, what=Moved.TERMS),) if fixed else ()
    return tuple(_drift(leitbild, vote))


def _is_free(vote: Vote) -> bool:
    return vote.winner is None and vote.frozen is None and not under_way(vote)


def _ensure_fit(column: str, terms: Terms, ideas: Sequence[str], entitled: Sequence[str]) -> None:
    """Refuse terms by which nobody could count."""
    ensure_together(terms.method, terms.tie)
    if terms.order:
        ensure_order(column, terms.order, ideas)
    elif terms.tie is TieRule.ORDER:
        raise NoOrder(column)
    for one in terms.weights:
        if one.person not in entitled or not one.weight.is_finite() or one.weight <= 0:
            raise BadWeight(one.person, weight=str(one.weight))
    most = len(entitled) + sum(one.weight - 1 for one in terms.weights)
    if terms.quorum is not None and terms.quorum > most:
        raise QuorumOutOfReach(column, quorum=terms.quorum, most=str(most))


def _drift(leitbild: Leitbild, vote: Vote) -> Iterator[Drift]:
    if seal(vote) != vote.frozen:
        yield Drift(column=vote.column, what=Moved.TERMS)
    if ahead := _ahead(vote):
        yield Drift(column=vote.column, what=Moved.AHEAD, id=ahead)
    texts = {idea.id: idea.text for _author, idea in lookup.everything(leitbild) if idea.column == vote.column}
    for one in vote.wording:
        if one.idea not in texts:
            yield Drift(column=vote.column, what=Moved.GONE, id=one.idea, was=one.text)
        elif texts[one.idea] != one.text:
            yield Drift(column=vote.column, what=Moved.REWORDED, id=one.idea, was=one.text, now=texts[one.idea])
    known = lookup.people_by_id(leitbild)
    for person in vote.entitled:
        if person not in known:
            yield Drift(column=vote.column, what=Moved.PERSON_GONE, id=person)
    if vote.winner is None:
        yield from _added(leitbild, vote)


def _ahead(vote: Vote) -> str | None:
    """Name what only a count writes, where it stands in a vote that has no result yet."""
    if vote.winner is not None or vote.method is Method.HANDS:
        return None
    return next((name for name in ("seed", "lots", "ballots", "box", "rounds") if getattr(vote, name)), None)


def _added(leitbild: Leitbild, vote: Vote) -> Iterator[Drift]:
    stands_for = lookup.representatives(leitbild)
    inside = {one.idea for one in vote.wording} | {stands_for.get(one.idea, one.idea) for one in vote.wording}
    for idea in lookup.standing(leitbild, vote.column):
        if idea.id not in inside:
            yield Drift(column=vote.column, what=Moved.ADDED, id=idea.id, now=idea.text)
