"""What a result rests on beside its rounds: which ballots were counted, and in which order lots fall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.model import Method
from leitbild_cli.core.voting.ballots import canonical, collect, lot_order
from leitbild_cli.core.voting.casting import weighed

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild, Vote


def ballots_hash(leitbild: Leitbild, vote: Vote) -> str | None:
    """Give the SHA-256 of the canonical ballots of a recorded vote; the recorded one where they are kept elsewhere.

    None for rounds of hands, which have no ballots.
    """
    if vote.method is Method.HANDS:
        return None
    if vote.secret or vote.box is not None:
        return vote.box
    from hashlib import sha256

    papers = collect(weighed(leitbild, vote, vote.ideas), vote.ideas)
    return sha256(canonical(papers).encode()).hexdigest()


def order_of_lots(vote: Vote) -> tuple[str, ...]:
    """Give the order in which lots fell, the idea that leaves first standing last; () where none was needed."""
    return vote.order or (lot_order(vote.seed, vote.column, vote.ideas) if vote.seed else ())
