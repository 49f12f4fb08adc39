"""What is agreed as a vote is opened, and what cannot be agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.model import Batch, Method, Share, Stop, TieRule
from leitbild_cli.core.voting.refusals import BadWeight, NoOrder, NotTogether, OrderLacks, QuorumOutOfReach
from leitbild_cli.errors import ticked
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from leitbild_cli.core.model import Leitbild


@record
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


def quorum(leitbild: Leitbild, entitled: Collection[str] = (), weights: Sequence[Share] = ()) -> int:
    """Give how many ballots are needed where nothing else was agreed: more than half of what all of them weigh."""
    whole = len(entitled or leitbild.people)
    return int((whole + sum(one.weight - 1 for one in weights)) // 2) + 1


def ensure_together(method: Method, tie: TieRule) -> None:
    """Raise NotTogether where a method and a rule for ties exclude each other."""
    if method is Method.BOTTOM_TWO and tie is TieRule.ALL_LEAVE:
        raise NotTogether


def ensure_order(column: str, order: Sequence[str], ideas: Sequence[str]) -> None:
    """Raise OrderLacks where an order leaves ideas out."""
    if lacking := [idea for idea in ideas if idea not in order]:
        raise OrderLacks(column=column, ideas=ticked(lacking))


def ensure_fit(column: str, terms: Terms, ideas: Sequence[str], entitled: Sequence[str]) -> None:
    """Refuse terms by which nobody could count."""
    ensure_together(terms.method, terms.tie)
    if terms.order:
        ensure_order(column, terms.order, ideas)
    elif terms.tie is TieRule.ORDER:
        raise NoOrder(column=column)
    for one in terms.weights:
        if one.person not in entitled or not one.weight.is_finite() or one.weight <= 0:
            raise BadWeight(person=one.person, weight=one.weight)
    most = len(entitled) + sum(one.weight - 1 for one in terms.weights)
    if terms.quorum is not None and terms.quorum > most:
        raise QuorumOutOfReach(column=column, most=most, quorum=terms.quorum)
