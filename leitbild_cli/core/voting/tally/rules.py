"""The rules of a tally: how ideas leave, when it ends, and what settles a tie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.model.choices import Batch, Method, Stop, TieRule
from leitbild_cli.record import record

if TYPE_CHECKING:
    from leitbild_cli.core.voting.tally.ballots import Weight

VERSION = 1


@record
class Lot:
    """A lot that was drawn outside, in the round of this number: this idea leaves."""

    round: int
    leaves: str


@record
class Rules:
    """How one column is tallied; the defaults are version 1 of the rules.

    A lot is taken from `lots`, else from `order` (of the tied ideas the one standing last leaves), else from the
    order that `seed` gives; the duel rule alone falls back on a seed made of the ballots. `quorum` is the
    weight of ballots, blank ones included, without which there is no result.
    """

    method: Method = Method.IRV
    column: str = ""
    stop: Stop = Stop.ONE_LEFT
    batch: Batch = Batch.NO_VOTES
    tie: TieRule = TieRule.DUEL_POINTS_LOT
    order: tuple[str, ...] = ()
    seed: str | None = None
    lots: tuple[Lot, ...] = ()
    quorum: Weight | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be tallied from ballots."""
        if self.method is Method.HANDS:
            message = "a show of hands has no ballots; see the module hands"
            raise ValueError(message)
        if self.method is Method.BOTTOM_TWO and self.tie is TieRule.ALL_LEAVE:
            message = "bottom-two needs exactly two ideas to meet, so tied ideas cannot all leave"
            raise ValueError(message)
