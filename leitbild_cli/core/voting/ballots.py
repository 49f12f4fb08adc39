"""Ballots as the tally reads them: grouped, weighted, cleaned of what the rules pass over.

The canonical text of a column's ballots has one line per different ranking, `<weight> <idea>><idea>>…`, with only the
ideas that are voted on, a blank ballot as its weight alone; lines sorted by code point, each ended by LF, in UTF-8.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING, cast

from leitbild_cli.core.voting.rules import Duplicate, Overvote, Rules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from leitbild_cli.core.voting.marks import Ballots, Ranking, Ranks, Weight


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """All ballots of a column: what they rank after cleaning, with its weight; `blank` ones carry no mark at all."""

    papers: Mapping[Ranks, Weight]
    total: Weight
    blank: Weight


def group(rankings: Iterable[Ranking]) -> dict[Ranking, Weight]:
    """Give each different ranking once, with the number of ballots that say so."""
    return dict(Counter(rankings))


def collect(ballots: Ballots, ideas: Sequence[str], rules: Rules) -> Box:
    """Give the grouped ballots as the rules read them; unknown ideas are passed over."""
    known = frozenset(ideas)
    papers: dict[Ranks, Weight] = {}
    total: Weight = 0
    blank: Weight = 0
    for ranking, weight in ballots.items():
        if not _counts(weight):
            continue
        total += weight
        if any(ranking):
            ranks = _clean(ranking, known, rules)
            papers[ranks] = papers.get(ranks, 0) + weight
        else:
            blank += weight
    return Box(papers=papers, total=total, blank=blank)


def singles(ranks: Ranks) -> tuple[str, ...]:
    """Give the single marks before the first rank with several: only these say who stands above whom."""
    if tuple not in map(type, ranks):
        return cast("tuple[str, ...]", ranks)
    return tuple(cast("str", mark) for mark in takewhile(lambda mark: isinstance(mark, str), ranks))


def canonical(box: Box) -> str:
    """Give the text whose SHA-256 is the seed when nobody threw dice; the same for the same ballots in any order."""
    lines = [f"{weight} {'>'.join(map(_name, ranks))}".rstrip() for ranks, weight in box.papers.items()]
    if box.blank:
        lines.append(str(box.blank))
    return "".join(f"{line}\n" for line in sorted(lines))


def ballots_seed(box: Box) -> str:
    """Give the seed that follows from the ballots alone."""
    from hashlib import sha256

    return sha256(canonical(box).encode()).hexdigest()


def lot_order(seed: str, column: str, ideas: Iterable[str]) -> tuple[str, ...]:
    """Give the column's lot order; of tied ideas the one standing last leaves."""
    from hashlib import sha256

    return tuple(sorted(ideas, key=lambda idea: sha256(f"{seed}\n{column}\n{idea}".encode()).hexdigest()))


def _counts(weight: Weight) -> bool:
    """Say whether a weight is more than nothing; refuse one that is not exact, or less."""
    if isinstance(weight, float) or weight < 0:
        message = f"a ballot weighs an exact number, not less than nothing: {weight!r}"
        raise ValueError(message)
    return weight > 0


def _clean(ranking: Ranking, known: frozenset[str], rules: Rules) -> Ranks:
    if known.issuperset(ranking) and len(set(ranking)) == len(ranking):
        return ranking  # type: ignore[return-value]  # nothing but known ideas; the quick way for most ballots
    return tuple(_kept(_valid(ranking, rules), known))


def _valid(ranking: Ranking, rules: Rules) -> Iterator[str | tuple[str, ...]]:
    """Give the marks up to the one that ends the ballot."""
    seen: set[str] = set()
    gap = 0
    for mark in ranking:
        if mark is None:
            gap += 1
            if rules.max_skipped is not None and gap > rules.max_skipped:
                return
            continue
        gap = 0
        names = (mark,) if isinstance(mark, str) else mark
        if rules.duplicate is Duplicate.EXHAUST and not seen.isdisjoint(names):
            return
        seen.update(names)
        if not isinstance(mark, str) and rules.overvote is Overvote.EXHAUST:
            return
        if isinstance(mark, str) or rules.overvote is Overvote.EXHAUST_IF_SEVERAL_IN:
            yield mark


def _kept(marks: Iterable[str | tuple[str, ...]], known: frozenset[str]) -> Iterator[str | tuple[str, ...]]:
    """Give what speaks of known ideas, each idea at its first place only."""
    seen: set[str] = set()
    for mark in marks:
        if not isinstance(mark, str):
            yield tuple(name for name in mark if name in known)
        elif mark in known and mark not in seen:
            seen.add(mark)
            yield mark


def _name(mark: str | tuple[str, ...]) -> str:
    return mark if isinstance(mark, str) else "=".join(mark)
