"""The record of a vote: what was fixed when it was opened, every round, and what it came to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.model.choices import Batch, LeftBy, Method, Stop, TieRule
from leitbild_cli.record import record

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal


@record
class Count:
    """How many votes an idea had; exact, since weights may be fractions of one."""

    idea: str
    votes: Decimal


@record
class Wording:
    """The words of an idea as the vote on it was opened."""

    idea: str
    text: str


@record
class Share:
    """How much a person's ballot weighs, where it is not 1."""

    person: str
    weight: Decimal


@record
class TieStep:
    """One step of a tie: what was asked, and the numbers of every idea tied in it."""

    step: LeftBy
    counts: tuple[Count, ...] = ()


@record
class Transfer:
    """Where the votes of an idea that left went; `exhausted` is the part that names no idea still in."""

    idea: str
    to: tuple[Count, ...] = ()
    exhausted: Decimal | None = None


@record
class Pairs:
    """On how many ballots this idea stands above each other one."""

    idea: str
    above: tuple[Count, ...] = ()


@record
class Round:
    """One round: the counts, who left, and why; `steps` holds every step of a tie with its numbers."""

    counts: tuple[Count, ...] = ()
    left: tuple[str, ...] = ()
    by: LeftBy | None = None
    steps: tuple[TieStep, ...] = ()
    transfers: tuple[Transfer, ...] = ()
    exhausted: Decimal | None = None
    present: int | None = None
    drawn_by: str | None = None


@record
class Correction:
    """What was entered wrongly in a round of hands; the round itself holds what was meant."""

    round: int
    step: LeftBy | None = None
    counts: tuple[Count, ...] = ()
    present: int | None = None
    left: str | None = None
    drawn_by: str | None = None
    made: datetime | None = None


@record
class DrawnLot:
    """A lot drawn outside: in the round of this number this idea leaves."""

    round: int
    left: str


@record
class Vote:
    """The record of one column's vote; `winner` is None while there is no result.

    `frozen` is the SHA-256 of what was fixed as it was opened. In a `secret` vote the ballots are kept outside the
    file: `box` is the SHA-256 of all of them, `pairs` says how often each idea stands above each other one.
    `letters` are the ideas in the order of their letters, where no other list of the record has them so; of a vote that
    is opened again they are left, and why it was, `reopened`.
    """

    column: str
    method: Method = Method.IRV
    rules: int = 1
    stop: Stop = Stop.ONE_LEFT
    batch: Batch = Batch.NO_VOTES
    tie: TieRule = TieRule.DUEL_POINTS_LOT
    order: tuple[str, ...] = ()
    lots: tuple[DrawnLot, ...] = ()
    secret: bool = False
    reopened: str | None = None
    opened: datetime | None = None
    closes: datetime | None = None
    closed: datetime | None = None
    ideas: tuple[str, ...] = ()
    wording: tuple[Wording, ...] = ()
    letters: tuple[str, ...] = ()
    entitled: tuple[str, ...] = ()
    weights: tuple[Share, ...] = ()
    quorum: int | None = None
    seed_rule: str | None = None
    frozen: str | None = None
    seed: str | None = None
    ballots: Decimal | None = None
    blank: Decimal | None = None
    replaced: int | None = None
    box: str | None = None
    pairs: tuple[Pairs, ...] = ()
    rounds: tuple[Round, ...] = ()
    corrections: tuple[Correction, ...] = ()
    winner: str | None = None
