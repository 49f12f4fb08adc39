"""What is entered in a live vote, and what is asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Show:
    """A show of hands: how many each idea asked about got, and how many people were present."""

    counts: Mapping[str, int]
    present: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Draw:
    """A lot that was drawn: which idea leaves, and who drew."""

    leaves: str
    drawn_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mend:
    """A correction: the entry with the number `wrong` (from 1) was meant to be `right`."""

    wrong: int
    right: Show | Draw


Entry: TypeAlias = Show | Draw | Mend


@dataclass(frozen=True, slots=True, kw_only=True)
class AskRound:
    """Next is a round of hands among all ideas still in."""

    number: int
    ideas: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskDeciding:
    """Next is a deciding round among the tied ideas, which asks which of them should stay."""

    number: int
    ideas: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskLot:
    """Next a lot is drawn among these ideas, by somebody who is named."""

    number: int
    ideas: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """One idea is left, or there was none to begin with; `unopposed` if there was never another."""

    winner: str | None
    unopposed: bool = False


Ask: TypeAlias = AskRound | AskDeciding | AskLot | Decided
