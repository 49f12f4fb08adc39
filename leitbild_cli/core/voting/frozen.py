"""What was fixed as a vote was opened, under a hash, and what moved since.

Fixed are the ideas with their words, the people entitled and what their ballots weigh, the method and the rules, the
quorum, how a seed comes about, and until when ballots count. Ideas parked or merged later leave the vote by a
decision with a reason; everything else that moves is found by `drift`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Method
from leitbild_cli.core.text.canonical import canonical
from leitbild_cli.core.text.digest import sha256
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.model import Leitbild, Vote


class DriftKind(StrEnum):
    """What moved after a vote was opened."""

    REWORDED = "reworded"
    GONE = "gone"
    MOVED = "moved"
    ADDED = "added"
    TERMS = "terms"
    AHEAD = "ahead"
    PERSON_GONE = "person-gone"


@record
class Drift:
    """One thing that moved: which idea or person, and the words before and after where they changed."""

    column: str
    what: DriftKind
    id: str | None = None
    was: str | None = None
    now: str | None = None


def frozen_text(vote: Vote) -> str:
    """Give the canonical text of what was fixed: JSON with sorted keys and no blanks, in UTF-8."""
    held: dict[str, object] = {
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
    if vote.letters:  # a vote whose letters follow its ideas says nothing of them
        held["letters"] = list(vote.letters)
    return canonical(held)


def seal(vote: Vote) -> str:
    """Give the SHA-256 of what was fixed, 64 hex digits."""
    return sha256(frozen_text(vote).encode()).hexdigest()


def drift(leitbild: Leitbild, vote: Vote) -> tuple[Drift, ...]:
    """Give what moved since the vote was opened, apart from ideas parked or merged; nothing where none was opened.

    Words or people that were fixed, and no hash with them, say that somebody took the hash out. Once there is a
    result, ideas that came later are no matter of this vote any more.
    """
    if vote.frozen is None:
        by_hands = vote.method is Method.HANDS
        fixed = not by_hands and (vote.entitled or (vote.wording and not vote.ideas))
        return (Drift(column=vote.column, what=DriftKind.TERMS),) if fixed else ()
    return tuple(_drift(leitbild, vote))


def _drift(leitbild: Leitbild, vote: Vote) -> Iterator[Drift]:
    if seal(vote) != vote.frozen:
        yield Drift(column=vote.column, what=DriftKind.TERMS)
    if ahead := _ahead(vote):
        yield Drift(column=vote.column, what=DriftKind.AHEAD, id=ahead)
    ideas = {idea.id: idea for _author, idea in lookup.everything(leitbild)}
    for one in vote.wording:
        idea = ideas.get(one.idea)
        if idea is None:
            yield Drift(column=vote.column, what=DriftKind.GONE, id=one.idea, was=one.text)
        elif idea.column != vote.column:
            yield Drift(column=vote.column, what=DriftKind.MOVED, id=one.idea, was=one.text, now=idea.column)
        elif idea.text != one.text:
            yield Drift(column=vote.column, what=DriftKind.REWORDED, id=one.idea, was=one.text, now=idea.text)
    known = lookup.people_by_id(leitbild)
    for person in vote.entitled:
        if person not in known:
            yield Drift(column=vote.column, what=DriftKind.PERSON_GONE, id=person)
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
            yield Drift(column=vote.column, what=DriftKind.ADDED, id=idea.id, now=idea.text)
