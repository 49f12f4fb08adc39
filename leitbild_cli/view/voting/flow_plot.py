"""Where everything of a flow stands: boxes as high as their votes, and the two edges of every band."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from leitbild_cli.record import record
from leitbild_cli.view.format.numbers import number
from leitbild_cli.view.format.text import width

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leitbild_cli.core.voting.flow import Band, Flow, FlowRound, Node

SIGN = 7.3  # how wide a sign of a label is, nearly
INSIDE = 10.5  # a lower box has its count above it
_OVER = 14
_GAP = 7
_APART = 14  # the votes that name no idea still in stand a little apart


@record
class Size:
    """How large a plot would like to be: all rounds across, all votes together, one vote, and boxes from each other.

    A box lower than `inside` has its count above it.
    """

    wide: float = 820
    tall: float = 380
    tallest_vote: float = 30
    nearest: float = 92
    farthest: float = 210
    inside: float = INSIDE


@record
class IdeaBox:
    """An idea in a round: its place, and how high its votes are."""

    node: Node
    stage: int
    x: float
    y: float
    high: float

    @property
    def middle(self) -> float:
        """Give the height of its middle."""
        return self.y + self.high / 2


@record
class Ribbon:
    """A band on paper: from the right edge of one box to the left edge of another."""

    band: Band
    stage: int
    x: float
    y: float
    to_x: float
    to_y: float
    high: float


@record
class Plot:
    """A flow on paper, its top left corner at 0 0; `box` is how wide a box is, `pitch` from one to the next."""

    boxes: tuple[tuple[IdeaBox, ...], ...]
    ribbons: tuple[Ribbon, ...]
    box: float
    pitch: float
    wide: float
    tall: float
    vote: float


_ALONE = Size()


def plot_of(flow: Flow, letter: Callable[[str], str], size: Size = _ALONE) -> Plot:
    """Set the rounds side by side, the ideas below each other, the one that stays on top."""
    box = max((_box_width(node, letter) for stage in flow.stages for node in stage.nodes), default=0.0)
    gaps = max(len(flow.stages) - 1, 1)
    pitch = round(min(max(size.wide / gaps, size.nearest, box + 44), size.farthest), 1)
    most = max((sum(float(node.votes) for node in stage.nodes) for stage in flow.stages), default=0.0)
    vote = min(size.tall / most, size.tallest_vote) if most else 1.0
    tall = max((_height(stage, vote, size.inside) for stage in flow.stages), default=0.0)
    scale = _Scale(pitch=pitch, vote=vote, tall=tall, inside=size.inside)
    boxes = tuple(_boxes(at, stage, scale) for at, stage in enumerate(flow.stages))
    return Plot(
        boxes=boxes,
        ribbons=tuple(
            one
            for at, (here, there) in enumerate(pairwise(boxes))
            for one in _ribbons(flow.stages[at].bands, here, there, box, vote)
        ),
        box=box,
        pitch=pitch,
        wide=(len(flow.stages) - 1) * pitch + box,
        tall=tall,
        vote=vote,
    )


def _box_width(node: Node, letter: Callable[[str], str]) -> float:
    sign = "" if node.idea is None else letter(node.idea)
    return round(max(width(sign) + width(number(node.votes)) + 1 + 2 * node.leaves, 4) * SIGN + 12, 1)


def _height(stage: FlowRound, vote: float, inside: float) -> float:
    high = [_room(float(node.votes) * vote, inside) + _GAP for node in stage.nodes]
    return sum(high) + (_APART if any(node.idea is None for node in stage.nodes) else 0)


@record
class _Scale:
    """How far rounds are apart, how high a vote and the whole plot are, and from what height a count is inside."""

    pitch: float
    vote: float
    tall: float
    inside: float


def _boxes(at: int, stage: FlowRound, scale: _Scale) -> tuple[IdeaBox, ...]:
    """Stack the ideas from the top; the votes that name none still in stand on the ground."""
    boxes, top = [], 0.0
    for node in stage.nodes:
        high = float(node.votes) * scale.vote
        room = _room(high, scale.inside)
        y = top if node.idea is not None else scale.tall - room
        boxes.append(IdeaBox(node=node, stage=at, x=at * scale.pitch, y=y + room - high, high=high))
        top += room + _GAP
    return tuple(boxes)


def _room(high: float, inside: float) -> float:
    return high if high >= inside else high + _OVER


def _ribbons(
    bands: Sequence[Band], here: Sequence[IdeaBox], there: Sequence[IdeaBox], box: float, vote: float
) -> tuple[Ribbon, ...]:
    """Lay the bands side by side at both ends: in the order in which the boxes stand, so that few cross."""
    out = {one.node.idea: one.y for one in here}
    into = {one.node.idea: one.y for one in there}
    edges = {one.node.idea: one.x for one in there}
    ribbons = []
    for band in bands:
        if band.source not in out or band.target not in into:
            continue
        high = float(band.votes) * vote
        ribbons.append(
            Ribbon(
                band=band,
                stage=here[0].stage,
                x=here[0].x + box,
                y=out[band.source],
                to_x=edges[band.target],
                to_y=into[band.target],
                high=high,
            )
        )
        out[band.source] += high
        into[band.target] += high
    return tuple(ribbons)
