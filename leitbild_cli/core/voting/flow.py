"""What flows in a vote: how many votes each idea holds in each round, and where they go from there.

What goes out of an idea is what it had, and what comes in is what it has in the next round. Of rounds of hands nobody
knows who went where; then there are no bands.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from leitbild_cli.core.model import Round, Transfer, Vote

MOST_IDEAS = 24  # more at once, and no line of a label is left for each
_MOST_QUIET = 3  # so many ideas without a vote are drawn, more are named below
_NOTHING = Decimal(0)


@record
class Node:
    """What an idea holds in a round; without an idea these are the votes that name none still in."""

    idea: str | None
    votes: Decimal
    leaves: bool = False


@record
class Band:
    """Votes on their way from one round to the next; None is where votes go that name no idea still in."""

    source: str | None
    target: str | None
    votes: Decimal


@record
class FlowRound:
    """One round with its ideas from top to bottom, and the bands to the next; the last one may have no number."""

    number: int | None
    nodes: tuple[Node, ...]
    bands: tuple[Band, ...] = ()


@record
class Flow:
    """A vote as it flows; `quiet` ideas had no vote and are not drawn, `before` counts the rounds left out for room."""

    stages: tuple[FlowRound, ...]
    known: bool
    quiet: tuple[str, ...] = ()
    before: int = 0


def flow_of(vote: Vote, *, most: int = MOST_IDEAS, everything: bool = False) -> Flow:
    """Give what flows from round to round, the ideas in the order in which they stood in the end.

    What has no room on paper, rounds with more than the `most` ideas, is left out, unless `everything` is asked for.
    """
    known = _known(vote.rounds)
    quiet: frozenset[str] = frozenset() if everything else _quiet(vote)
    numbered = [(number, one) for number, one in enumerate(vote.rounds, start=1) if not _only(quiet, one)]
    first = next((at for at, (_number, one) in enumerate(numbered) if everything or _ideas(one, quiet) <= most), 0)
    shown = order(vote)
    drawn = [(number, one) for number, one in numbered[first:]]
    stages = [_stage(number, one, [idea for idea in shown if idea not in quiet], known) for number, one in drawn]
    if drawn and known and drawn[-1][1].left:
        stages.append(_end(stages[-1]))
    before = numbered[first][0] - 1 if first else 0
    return Flow(stages=tuple(stages), known=known, quiet=tuple(idea for idea in shown if idea in quiet), before=before)


def order(vote: Vote) -> list[str]:
    """Give the ideas as they stood in the end: who stayed first, then the latest to leave."""
    last: dict[str, tuple[int, float]] = {}
    for place, one in enumerate(vote.rounds):
        for count in one.counts:
            last[count.idea] = (place + (count.idea not in one.left), float(count.votes))
    return sorted(vote.ideas, key=lambda idea: (idea != vote.winner, *(-part for part in last.get(idea, (0, 0.0)))))


def _known(rounds: Sequence[Round]) -> bool:
    """Say whether every vote of those that left is accounted for; rounds of hands hold no such thing."""
    for one in rounds:
        votes = {count.idea: count.votes for count in one.counts}
        went = {transfer.idea: _gone(transfer) for transfer in one.transfers}
        if any(votes.get(idea, _NOTHING) != went.get(idea, _NOTHING) for idea in one.left):
            return False
    return True


def _gone(transfer: Transfer) -> Decimal:
    return sum((count.votes for count in transfer.to), transfer.exhausted or _NOTHING)


def _quiet(vote: Vote) -> frozenset[str]:
    """Give the ideas that never had a vote, where they are too many to draw."""
    voted = {count.idea for one in vote.rounds for count in one.counts if count.votes}
    without = frozenset(vote.ideas) - voted
    return without if len(without) > _MOST_QUIET else frozenset()


def _only(quiet: Collection[str], one: Round) -> bool:
    """Say whether nobody else leaves in a round, so that nothing in it moves."""
    return bool(one.left) and all(idea in quiet for idea in one.left)


def _ideas(one: Round, quiet: Collection[str]) -> int:
    return sum(count.idea not in quiet for count in one.counts)


def _stage(number: int, one: Round, shown: Sequence[str], known: bool) -> FlowRound:  # noqa: FBT001  of two words one
    votes = {count.idea: count.votes for count in one.counts}
    inside = [idea for idea in shown if idea in votes]
    nodes = [Node(idea=idea, votes=votes[idea], leaves=idea in one.left) for idea in inside]
    bands = _bands(one, nodes) if known and one.left else ()
    if one.exhausted:
        nodes.append(Node(idea=None, votes=one.exhausted))
    return FlowRound(number=number, nodes=tuple(nodes), bands=bands)


def _bands(one: Round, nodes: Sequence[Node]) -> tuple[Band, ...]:
    """Give what is carried on and what is handed over, from top to bottom."""
    went = {transfer.idea: transfer for transfer in one.transfers}
    place = {node.idea: at for at, node in enumerate(nodes)}
    bands: list[Band] = []
    for node in nodes:
        if not node.leaves:
            bands.append(Band(source=node.idea, target=node.idea, votes=node.votes))
        elif node.idea in went:
            given = sorted(went[node.idea].to, key=lambda count: place.get(count.idea, 0))
            bands += [Band(source=node.idea, target=count.idea, votes=count.votes) for count in given]
            bands.append(Band(source=node.idea, target=None, votes=went[node.idea].exhausted or _NOTHING))
    bands.append(Band(source=None, target=None, votes=one.exhausted or _NOTHING))
    return tuple(band for band in bands if band.votes)


def _end(last: FlowRound) -> FlowRound:
    """Give what is held once the last one has left."""
    votes: dict[str | None, Decimal] = {node.idea: _NOTHING for node in last.nodes if not node.leaves and node.idea}
    for band in last.bands:
        votes[band.target] = votes.get(band.target, _NOTHING) + band.votes
    exhausted = votes.pop(None, _NOTHING)
    nodes = [Node(idea=idea, votes=held) for idea, held in votes.items()]
    return FlowRound(number=None, nodes=(*nodes, *((Node(idea=None, votes=exhausted),) if exhausted else ())))
