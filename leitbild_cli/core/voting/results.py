"""What a tally gives: the outcome, and every number it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from leitbild_cli.core.model.words import LeftBy
    from leitbild_cli.core.voting.marks import Weight
    from leitbild_cli.core.voting.ties import Step


class Outcome(StrEnum):
    """What a tally came to: the two results, or why there is none."""

    WON = "won"
    UNOPPOSED = "unopposed"
    NO_IDEA = "no-idea"
    NO_BALLOTS = "no-ballots"
    ALL_BLANK = "all-blank"
    NO_QUORUM = "no-quorum"
    UNRESOLVED_TIE = "unresolved-tie"


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One round: the votes, who left by what after which steps, and where the ballots of those who left went.

    `exhausted` counts the ballots that lay with no idea while this round was counted; in `transfers` None stands
    for exhausted. `by` is None where nobody left by votes: in a last round, or for an idea dropped by the rules.
    """

    counts: Mapping[str, Weight]
    exhausted: Weight
    left: tuple[str, ...] = ()
    by: LeftBy | None = None
    steps: tuple[Step, ...] = ()
    transfers: Mapping[str, Mapping[str | None, Weight]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The result with every number it rests on.

    `ballots` is their whole weight, `blank` ones included; `tied` are the ideas of an unresolved tie; `seed` and
    `order` say how lots were drawn, and are empty if none was needed and none was given.
    """

    outcome: Outcome
    ideas: tuple[str, ...]
    winner: str | None = None
    rounds: tuple[Round, ...] = ()
    ballots: Weight = 0
    blank: Weight = 0
    tied: tuple[str, ...] = ()
    seed: str | None = None
    order: tuple[str, ...] = ()
