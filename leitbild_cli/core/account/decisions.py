"""What was decided of each idea, when and why: parked, eliminated, or chosen.

It belongs to what `lookup` answers, and stands beside it because completion, which asks there, makes no records.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.language import _, day
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from leitbild_cli.core.model import Leitbild, Vote


class DecidedBy(StrEnum):
    """How an idea was decided on."""

    PARKED = "parked"
    ELIMINATED = "eliminated"
    WON = "won"


@record
class IdeaDecision:
    """The decision on an idea: the reason it was parked with, or the round in which it left the vote."""

    idea: str
    outcome: DecidedBy
    on: date | None = None
    reason: str | None = None
    round: int | None = None


def decisions(leitbild: Leitbild) -> dict[str, IdeaDecision]:
    """Give what was decided of each idea, in file order.

    A merged idea shares the decision on the one that stands for it. What still stands, or came after its vote, is not
    in it.
    """
    voted = {one.idea: one for vote in leitbild.votes for one in _by_vote(leitbild, vote)}
    parked = {one.idea: one for one in leitbild.parked}
    stands_for = lookup.representatives(leitbild)
    found: dict[str, IdeaDecision] = {}
    for _author, idea in lookup.everything(leitbild):
        stands = stands_for.get(idea.id, idea.id)
        parking = parked.get(idea.id) or parked.get(stands)
        if parking is not None:
            found[idea.id] = IdeaDecision(idea=idea.id, outcome=DecidedBy.PARKED, on=parking.on, reason=parking.reason)
        elif stands in voted:
            found[idea.id] = replace(voted[stands], idea=idea.id)
    return found


def when_and_why(decision: IdeaDecision) -> str:
    """Give the day, the round and the reason of a decision in brackets behind a blank, else nothing."""
    told = [day(decision.on)] if decision.on else []
    told += [_("round {round}").format(round=decision.round)] if decision.round else []
    told += [_("“{text}”").format(text=" ".join(decision.reason.split()))] if decision.reason else []
    return f" ({', '.join(told)})" if told else ""


def _by_vote(leitbild: Leitbild, vote: Vote) -> Iterator[IdeaDecision]:
    """Give the winner and whoever left; a record that names nobody else speaks of all that stood in its column."""
    if not vote.winner:
        return
    on = vote.closed.date() if vote.closed else None
    left = {one: number for number, round_ in enumerate(vote.rounds, start=1) for one in round_.left}
    named = {*vote.ideas, *(one.idea for one in vote.wording), *left}
    for one in sorted(named or {idea.id for idea in lookup.standing(leitbild, vote.column)}):
        if one != vote.winner:
            yield IdeaDecision(idea=one, outcome=DecidedBy.ELIMINATED, on=on, round=left.get(one))
    yield IdeaDecision(idea=vote.winner, outcome=DecidedBy.WON, on=on)
