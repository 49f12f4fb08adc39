"""Voting by elimination: one idea after the other leaves until one is left."""

from leitbild_cli.core.voting.ballots import group, lot_order
from leitbild_cli.core.voting.casting import (
    ballots_of,
    cast,
    missing,
    quorum,
    representatives,
    standing,
    withdraw_ballot,
)
from leitbild_cli.core.voting.counting import tally
from leitbild_cli.core.voting.marks import Ballots, Mark, Ranking, Weight
from leitbild_cli.core.voting.recording import (
    Difference,
    Replay,
    outcome,
    record,
    record_hands,
    replay,
    tally_column,
)
from leitbild_cli.core.voting.refusals import (
    NamedTwice,
    OtherColumn,
    OtherQuestion,
    ParkedIdea,
    TooManyHands,
    UnknownIdea,
)
from leitbild_cli.core.voting.results import Outcome, Round, Tally
from leitbild_cli.core.voting.rules import Batch, Duplicate, Lot, Overvote, Rules, Stop, TieRule
from leitbild_cli.core.voting.ties import Step

__all__ = [
    "Ballots",
    "Batch",
    "Difference",
    "Duplicate",
    "Lot",
    "Mark",
    "NamedTwice",
    "OtherColumn",
    "OtherQuestion",
    "Outcome",
    "Overvote",
    "ParkedIdea",
    "Ranking",
    "Replay",
    "Round",
    "Rules",
    "Step",
    "Stop",
    "Tally",
    "TieRule",
    "TooManyHands",
    "UnknownIdea",
    "Weight",
    "ballots_of",
    "cast",
    "group",
    "lot_order",
    "missing",
    "outcome",
    "quorum",
    "record",
    "record_hands",
    "replay",
    "representatives",
    "standing",
    "tally",
    "tally_column",
    "withdraw_ballot",
]
