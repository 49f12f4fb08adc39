"""Ballots as the tally reads them: grouped, weighted, with known ideas only, each at its first place.

A ranking names ideas, best first; one that names none is a blank ballot. The canonical text of a column's ballots has
one line per different ranking, `<weight> <idea>><idea>>…`, with only the ideas that are voted on, a blank ballot as
its weight alone; lines sorted by code point, each ended by LF, in UTF-8.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeAlias

from leitbild_cli.core.text.digest import sha256
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from fractions import Fraction


Weight: TypeAlias = "int | Fraction"
Ranking: TypeAlias = "tuple[str, ...]"
Ballots: TypeAlias = "Mapping[Ranking, Weight]"


@record
class CleanBallots:
    """All ballots of a column: what they rank after cleaning, with its weight; `blank` ones name nothing at all."""

    papers: Mapping[Ranking, Weight]
    total: Weight
    blank: Weight


def group(rankings: Iterable[Ranking]) -> dict[Ranking, Weight]:
    """Give each different ranking once, with the number of ballots that say so."""
    return dict(Counter(rankings))


def collect(ballots: Ballots, ideas: Sequence[str]) -> CleanBallots:
    """Give the grouped ballots as they are counted; unknown ideas are passed over, and so is an idea named again."""
    known = frozenset(ideas)
    papers: dict[Ranking, Weight] = {}
    total: Weight = 0
    blank: Weight = 0
    for ranking, weight in ballots.items():
        if not _counts(weight):
            continue
        total += weight
        if ranking:
            ranks = _clean(ranking, known)
            papers[ranks] = papers.get(ranks, 0) + weight
        else:
            blank += weight
    return CleanBallots(papers=papers, total=total, blank=blank)


def canonical(box: CleanBallots) -> str:
    """Give the text whose SHA-256 is the seed when nobody threw dice; the same for the same ballots in any order."""
    lines = [f"{weight} {'>'.join(ranks)}".rstrip() for ranks, weight in box.papers.items()]
    if box.blank:
        lines.append(str(box.blank))
    return "".join(f"{line}\n" for line in sorted(lines))


def ballots_seed(box: CleanBallots) -> str:
    """Give the seed that follows from the ballots alone."""
    return sha256(canonical(box).encode()).hexdigest()


def lot_order(seed: str, column: str, ideas: Iterable[str]) -> tuple[str, ...]:
    """Give the column's lot order; of tied ideas the one standing last leaves."""
    return tuple(sorted(ideas, key=lambda idea: sha256(f"{seed}\n{column}\n{idea}".encode()).hexdigest()))


def _counts(weight: Weight) -> bool:
    """Say whether a weight is more than nothing; refuse one that is not exact, or less."""
    if isinstance(weight, float) or weight < 0:
        message = f"a ballot weighs an exact number, not less than nothing: {weight!r}"
        raise ValueError(message)
    return weight > 0


def _clean(ranking: Ranking, known: frozenset[str]) -> Ranking:
    if known.issuperset(ranking) and len(set(ranking)) == len(ranking):
        return ranking  # nothing but known ideas; the quick way for most ballots
    return tuple(dict.fromkeys(idea for idea in ranking if idea in known))
