"""What stands in a record for ballots that are elsewhere: who stands above whom, and where a recount differs."""

from __future__ import annotations

from collections import Counter
from itertools import chain, combinations
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Count, Pairs
from leitbild_cli.core.voting.recording import Difference, compare, exactly

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from decimal import Decimal
    from typing import TypeAlias

    from leitbild_cli.core.model import Vote
    from leitbild_cli.core.voting.marks import Ballots, Weight

    Row: TypeAlias = tuple[tuple[str, Decimal], ...]


def pairs_of(ballots: Ballots, ideas: Sequence[str]) -> tuple[Pairs, ...]:
    """Give on how many ballots each idea stands above each other one, those with none left out.

    An idea without a place stands below every one with a place; two without a place do not meet. A ballot is gone
    through for the ideas it ranks only: what it leaves out follows from how many rank an idea at all.
    """
    single = [ranks for ranks, weight in ballots.items() if weight == 1]  # counted at once, where nearly all differ
    ranked: dict[str, Weight] = dict(Counter(chain.from_iterable(single)))
    before: dict[tuple[str, str], Weight] = dict(
        Counter(chain.from_iterable(combinations(ranks, 2) for ranks in single))
    )
    for ranks, weight in ballots.items():
        if weight != 1:
            for idea in ranks:
                ranked[idea] = ranked.get(idea, 0) + weight
            for pair in combinations(ranks, 2):
                before[pair] = before.get(pair, 0) + weight
    rows = (
        (idea, [(other, ranked[idea] - before.get((other, idea), 0)) for other in ideas if other != idea])
        for idea in ideas
        if idea in ranked
    )
    found = (
        Pairs(idea=idea, above=tuple(Count(idea=other, votes=exactly(votes)) for other, votes in row if votes))
        for idea, row in rows
    )
    return tuple(one for one in found if one.above)


def compare_all(old: Vote, new: Vote) -> Iterator[Difference]:
    """Give where a later count comes to something else, in what stands for the ballots, too."""
    yield from compare(old, new)
    if old.box != new.box:
        yield Difference(what="box", recorded=old.box, counted=new.box)
    before, after = _table(old), _table(new)
    if before != after:
        yield Difference(what="pairs", recorded=_rows(before, after), counted=_rows(after, before))


def _table(vote: Vote) -> dict[str, Row]:
    return {row.idea: tuple(sorted((one.idea, one.votes) for one in row.above)) for row in vote.pairs}


def _rows(table: Mapping[str, Row], other: Mapping[str, Row]) -> tuple[tuple[str, Row, int], ...]:
    """Give the rows that are different in the other table, as transfers are given."""
    return tuple((idea, row, 0) for idea, row in sorted(table.items()) if other.get(idea) != row)
