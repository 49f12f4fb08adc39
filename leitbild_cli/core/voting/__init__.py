"""Voting by elimination: one idea after the other leaves until one is left."""

from leitbild_cli.core.voting.ballots import Ballots, Mark, Ranking, Weight, group, lot_order
from leitbild_cli.core.voting.rules import Batch, Duplicate, Lot, Overvote, Rules, Stop, TieRule
from leitbild_cli.core.voting.tally import Outcome, Round, Tally, tally
from leitbild_cli.core.voting.ties import Step

__all__ = [
    "Ballots",
    "Batch",
    "Duplicate",
    "Lot",
    "Mark",
    "Outcome",
    "Overvote",
    "Ranking",
    "Round",
    "Rules",
    "Step",
    "Stop",
    "Tally",
    "TieRule",
    "Weight",
    "group",
    "lot_order",
    "tally",
]
