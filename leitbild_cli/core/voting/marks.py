"""What ballots are made of: a ranking names ideas, best first, and none is a blank ballot."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

Weight: TypeAlias = "int | Fraction"
Ranking: TypeAlias = "tuple[str, ...]"
Ballots: TypeAlias = "Mapping[Ranking, Weight]"
