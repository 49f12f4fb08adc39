"""The secret mode: ballots in a box outside the file, and a record in which no ballot stands.

What is promised: no ballot enters the file, and neither the file nor the box holds a name beside a ballot. What is
not: see `view.voting.secrecy`, which says it to everybody who opens such a vote, casts a ballot in it or counts it.
"""

from leitbild_cli.core.voting.secrecy.auditing import audit
from leitbild_cli.core.voting.secrecy.box import (
    BallotBox,
    Handed,
    Paper,
    Voter,
    box_hash,
    empty_box,
    ensure_same_vote,
    has_voted,
    put,
    receipt_of,
    take_out,
)
from leitbild_cli.core.voting.secrecy.counting import FEW, count_secretly, replay_secretly
from leitbild_cli.core.voting.secrecy.entering import (
    ensure_can_be_secret,
    ensure_fits,
    ensure_public,
    open_secret,
    secret_vote,
    seen,
)
from leitbild_cli.core.voting.secret_refusals import (
    AlreadyVoted,
    BoxElsewhere,
    BoxHasBallots,
    NotSecret,
    OtherVote,
    PublicBallots,
    ReasonTells,
    SecretBallots,
    UnknownReceipt,
    WeightsTell,
)

__all__ = [
    "FEW",
    "AlreadyVoted",
    "BallotBox",
    "BoxElsewhere",
    "BoxHasBallots",
    "Handed",
    "NotSecret",
    "OtherVote",
    "Paper",
    "PublicBallots",
    "ReasonTells",
    "SecretBallots",
    "UnknownReceipt",
    "Voter",
    "WeightsTell",
    "audit",
    "box_hash",
    "count_secretly",
    "empty_box",
    "ensure_can_be_secret",
    "ensure_fits",
    "ensure_public",
    "ensure_same_vote",
    "has_voted",
    "open_secret",
    "put",
    "receipt_of",
    "replay_secretly",
    "secret_vote",
    "seen",
    "take_out",
]
