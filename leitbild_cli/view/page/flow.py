"""Where the votes went, as a small picture on the page: what stays in one hue, all else in grey, a letter in every box.

Geometry stands in attributes and paint in the sheet, as the policy of the page wants it.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING

from leitbild_cli.core.voting.flow import flow_of
from leitbild_cli.language import _, ngettext
from leitbild_cli.record import record
from leitbild_cli.view.format.numbers import NO_BREAK, number
from leitbild_cli.view.format.prose import listed
from leitbild_cli.view.voting.flow_plot import Size, plot_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from leitbild_cli.core.model import Vote
    from leitbild_cli.core.voting.flow import Flow, FlowRound
    from leitbild_cli.view.voting.flow_plot import IdeaBox, Plot, Ribbon

_MOST = 8  # ideas in the first round drawn, where there are too many for all of them
_PITCHES = 7  # from round to round in one picture; what is longer goes on in the next
_HEAD = 40
_INSIDE = 14  # a lower box has its count above it
_SMALL = Size(wide=240, tall=112, tallest_vote=22, nearest=82, farthest=120, inside=_INSIDE)
_LARGE = replace(_SMALL, wide=640, tall=220)
_LONG = replace(_LARGE, tall=320)  # over several pictures
_FEW = 3
_BESIDE = 300


@record
class Box:
    """An idea in a round, with the word in or above its box."""

    look: str
    x: str
    y: str
    wide: str
    high: str
    word: str
    word_x: str
    word_y: str
    inside: str


@record
class Head:
    """What stands above a round."""

    x: str
    anchor: str
    lines: tuple[str, ...]


@record
class Stream:
    """Votes on their way."""

    look: str
    path: str


@record
class Picture:
    """A picture of some rounds, which begins with the last one of the picture before it.

    `beside` says that the table has room at its side; `first` and `last` are the rounds it shows.
    """

    wide: int
    high: int
    beside: bool
    first: int
    last: int
    heads: tuple[Head, ...]
    streams: tuple[Stream, ...]
    boxes: tuple[Box, ...]
    told: str


def pictures(vote: Vote, letter: Callable[[str], str], *, everything: bool) -> tuple[Picture, ...]:
    """Give the pictures of a vote, of `everything` or of its last rounds.

    There is none where nobody knows who went where, or nothing moved.
    """
    flow = flow_of(vote, most=_MOST, everything=everything)
    count = len(flow.stages) - 1
    if not flow.known or count < 1 or not any(stage.nodes for stage in flow.stages):
        return ()
    rows = ceil(count / _PITCHES)
    ends = [round(count * row / rows) for row in range(rows + 1)]
    size = _LONG if rows > 1 else _LARGE if count >= _FEW else _SMALL
    parts = (replace(flow, stages=flow.stages[start : end + 1]) for start, end in pairwise(ends))
    return tuple(_picture(one, vote, letter, size) for one in parts)


def _picture(flow: Flow, vote: Vote, letter: Callable[[str], str], size: Size) -> Picture:
    plot = plot_of(flow, letter, size)
    numbers = [stage.number for stage in flow.stages if stage.number is not None]
    return Picture(
        wide=round(plot.wide + 1),
        high=round(_HEAD + plot.tall + 2),
        beside=plot.wide <= _BESIDE,
        first=numbers[0],
        last=numbers[-1],
        heads=tuple(_head(place, stage, flow, plot, letter) for place, stage in enumerate(flow.stages)),
        streams=tuple(_stream(one, vote) for one in plot.ribbons),
        boxes=tuple(_box(box, plot, vote, letter) for boxes in plot.boxes for box in boxes),
        told=" ".join(_told(stage, letter) for stage in flow.stages),
    )


def _head(place: int, stage: FlowRound, flow: Flow, plot: Plot, letter: Callable[[str], str]) -> Head:
    middle = place * plot.pitch + plot.box / 2
    last = len(flow.stages) - 1
    x, anchor = (0.0, "start") if place == 0 else (plot.wide, "end") if place == last else (middle, "middle")
    title = _("in the end") if stage.number is None else _("Round {number}").format(number=stage.number)
    return Head(x=_at(x), anchor=anchor, lines=tuple(filter(None, (title, _leaving(stage, letter)))))


def _leaving(stage: FlowRound, letter: Callable[[str], str]) -> str:
    gone = [letter(node.idea) for node in stage.nodes if node.leaves and node.idea]
    if not gone:
        return ""
    if len(gone) > 2:  # noqa: PLR2004  more have no room above a round
        return ngettext("{count} leaves", "{count} leave", len(gone)).format(count=len(gone))
    return ngettext("{ideas} leaves", "{ideas} leave", len(gone)).format(ideas=listed(gone))


def _stream(one: Ribbon, vote: Vote) -> Stream:
    source, target = one.band.source, one.band.target
    look = "stream-away" if target is None else "stream-moved" if source != target else "stream"
    if source == target == vote.winner:
        look = "stream-won"
    half = (one.x + one.to_x) / 2
    upper = f"C{_at(half)} {_y(one.y)} {_at(half)} {_y(one.to_y)} {_at(one.to_x)} {_y(one.to_y)}"
    low, to_low = one.y + one.high, one.to_y + one.high
    lower = f"C{_at(half)} {_y(to_low)} {_at(half)} {_y(low)} {_at(one.x)} {_y(low)}"
    return Stream(look=look, path=f"M{_at(one.x)} {_y(one.y)}{upper}V{_y(to_low)}{lower}Z")


def _box(box: IdeaBox, plot: Plot, vote: Vote, letter: Callable[[str], str]) -> Box:
    node = box.node
    word = f"{letter(node.idea)}{NO_BREAK}{number(node.votes)}" if node.idea else number(node.votes)
    won = node.idea is not None and node.idea == vote.winner
    roomy = box.high >= _INSIDE
    return Box(
        look="box-won" if won else "box-out" if node.leaves or node.idea is None else "box",
        x=_at(box.x + 0.5),
        y=_y(box.y + 0.5),
        wide=_at(plot.box - 1),
        high=_at(max(box.high - 1, 1)),
        word=f"{word}{NO_BREAK}×" if node.leaves else word,
        word_x=_at(box.x + plot.box / 2),
        word_y=_y(box.middle + 4 if roomy else box.y - 3),
        inside="in-won" if won and roomy else "in",
    )


def _told(stage: FlowRound, letter: Callable[[str], str]) -> str:
    counts = ", ".join(f"{letter(node.idea)} {number(node.votes)}" for node in stage.nodes if node.idea)
    if stage.number is None:
        return _("In the end: {counts}.").format(counts=counts)
    gone = _leaving(stage, letter)
    told = f"{counts}; {gone}" if gone else counts
    return _("Round {number}: {told}.").format(number=stage.number, told=told)


def _y(value: float) -> str:
    return _at(value + _HEAD)


def _at(value: float) -> str:
    return f"{round(value, 1) + 0:g}"
