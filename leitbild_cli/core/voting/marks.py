"""What ballots are made of: a mark names one idea, several at one rank, or none; a ranking is marks, best first."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

Weight: TypeAlias = "int | Fraction"
Mark: TypeAlias = "str | tuple[str, ...] | None"
Ranking: TypeAlias = "tuple[Mark, ...]"
Ballots: TypeAlias = "Mapping[Ranking, Weight]"
Ranks: TypeAlias = "tuple[str | tuple[str, ...], ...]"
