"""Counting ballots straight from a table that is too large for the file, and holding its record against it again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.voting.ballots import canonical, collect
from leitbild_cli.core.voting.casting import ideas_in
from leitbild_cli.core.voting.column import Counted, Wish, count_column
from leitbild_cli.core.voting.counting import tally
from leitbild_cli.core.voting.pairs import compare_all, pairs_of
from leitbild_cli.core.voting.recording import Replay, placed, record, rules_of
from leitbild_cli.core.voting.refusals import BallotsInBox

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from leitbild_cli.core.model import Column, Leitbild, Vote
    from leitbild_cli.core.voting.marks import Ballots, Ranking, Weight

MOST_IDEAS = 30
"""For more ideas the record keeps no table of who stands above whom: it would be longer than all the rest."""


def count_table(
    leitbild: Leitbild, column: Column, wish: Wish, ballots: Ballots, *, closed: datetime | None = None
) -> Counted:
    """Count the ballots of a table; the record holds their hash, and who stands above whom, in their place."""
    held = lookup.vote_of(leitbild, column.id)
    if held is not None and held.secret:
        raise BallotsInBox(column.id)
    counted = count_column(leitbild, column, wish, closed=closed, ballots=ballots)
    vote = _finished(counted.vote, ballots)
    if counted.before is None:
        return replace(counted, vote=vote)
    same = replace(vote, closed=counted.before.closed) == counted.before
    changes = tuple(compare_all(counted.before, vote))
    return replace(counted, vote=counted.before if same else vote, changes=changes)


def replay_table(leitbild: Leitbild, vote: Vote, ballots: Ballots) -> Replay:
    """Count a table again by the record's rules and say where the two differ."""
    rules = rules_of(vote)
    rules = replace(rules, order=placed(leitbild, rules.order, vote.ideas))
    again = record(tally(ballots, vote.ideas, rules), rules, vote=vote, closed=vote.closed)
    again = _finished(again, ballots)
    return Replay(vote=again, differences=tuple(compare_all(vote, again)))


def standing_only(leitbild: Leitbild, vote: Vote, ballots: Ballots, *, past: bool = False) -> Ballots:
    """Give the ballots over the ideas of the vote: a merged one gives its place to the one that stands for it.

    With `past` they are those of the record, else those that stand now.
    """
    ideas = frozenset(vote.ideas if past else ideas_in(leitbild, replace(vote, ideas=())))
    stands_for = lookup.representatives(leitbild)
    if all(ideas.issuperset(ranking) for ranking in ballots):
        return ballots
    found: dict[Ranking, Weight] = {}
    for ranking, weight in ballots.items():
        ranks = _mapped(ranking, ideas, stands_for)
        found[ranks] = found.get(ranks, 0) + weight
    return found


def _mapped(ranking: Ranking, ideas: Collection[str], stands_for: dict[str, str]) -> Ranking:
    names = (one if one in ideas else stands_for.get(one) for one in ranking)
    return tuple(dict.fromkeys(one for one in names if one is not None and one in ideas))


def _finished(vote: Vote, ballots: Ballots) -> Vote:
    """Give the record with what stands for the ballots in it."""
    from hashlib import sha256

    box = sha256(canonical(collect(ballots, vote.ideas)).encode()).hexdigest()
    pairs = pairs_of(ballots, vote.ideas) if vote.rounds and len(vote.ideas) <= MOST_IDEAS else ()
    return replace(vote, box=box, pairs=pairs, replaced=None)
