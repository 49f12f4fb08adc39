"""The shapes of the picture: bands, boxes, lines, the star of the one that stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.view.svg import xml
from leitbild_cli.view.voting.flow.colours import FAINT, INK, PAPER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.view.voting.flow.colours import Look
    from leitbild_cli.view.voting.flow.places import Box, Ribbon

SMALL_LINE = 11  # how high a line of small text is
ROOM_BESIDE = 48  # how far apart boxes must stand for a number between them
HALO = f'stroke="{PAPER}" stroke-width="2.5" stroke-opacity=".75" paint-order="stroke"'
_HOLLOW = f'stroke="{INK}" stroke-opacity=".7" stroke-width="1.2" stroke-dasharray="4 3"'
_THIN = 3  # nothing but its edge is seen of a thinner band
_LEAST = 1.5  # a box without votes is a line
_LONG, _SHORT = 8, 3.8  # the rays of the star
_RAYS = ((0, -1), (0.59, -0.81), (0.95, -0.31), (0.95, 0.31), (0.59, 0.81))  # of ten, those on the right


def ribbon(one: Ribbon, look: Look | None, *, title: str) -> str:
    """Give a band: pale where votes are carried on, strong where they are handed over, grey where they end."""
    upper = _curve(one.x, one.y, one.to_x, one.to_y)
    lower = _curve(one.to_x, one.to_y + one.high, one.x, one.y + one.high)
    path = f"M{one.x:.1f} {one.y:.1f}{upper}V{one.to_y + one.high:.1f}{lower}Z"
    if look is None or one.band.target is None:
        fill = f'fill="{FAINT}" fill-opacity=".55"'
    elif one.band.source == one.band.target:
        fill = f'fill="{look.colour}" fill-opacity=".28"'
    else:
        edge = f'"{look.colour}" stroke-opacity=".9"' if one.high < _THIN else f'"{INK}" stroke-opacity=".3"'
        fill = f'fill="{look.colour}" fill-opacity=".6" stroke={edge} stroke-width=".7"'
    return f'<path d="{path}" {fill}><title>{xml(title)}</title></path>'


def box(one: Box, wide: float, look: Look | None, *, stays: bool) -> Iterator[str]:
    """Give a box: full where the idea goes on, hollow where it leaves, framed where it stays in the end."""
    place = f'x="{one.x:.1f}" y="{one.y:.1f}" width="{wide}" height="{max(one.high, _LEAST):.1f}" rx="2"'
    if look is None:
        yield f'<rect {place} fill="{FAINT}"/>'
        return
    if one.node.leaves:
        yield f'<rect {place} fill="{PAPER}"/>'
        yield f'<rect {place} fill="{look.colour}" fill-opacity=".25" {_HOLLOW}/>'
        return
    frame = f' stroke="{INK}" stroke-width="2.5"' if stays else ""
    yield f'<rect {place} fill="{look.colour}"{frame}/>'
    if look.pattern:
        yield f'<rect {place} fill="url(#{look.pattern})"/>'


def step(here: Box, there: Box, wide: float, look: Look) -> Iterator[str]:
    """Give the line of an idea from one round to the next; its dark edge keeps light colours visible."""
    path = f"M{here.x + wide:.1f} {here.middle:.1f}{_curve(here.x + wide, here.middle, there.x, there.middle)}"
    yield f'<path d="{path}" fill="none" stroke="{INK}" stroke-opacity=".35" stroke-width="4.4"/>'
    yield f'<path d="{path}" fill="none" stroke="{look.colour}" stroke-width="3"/>'


def star(x: float, y: float) -> str:
    """Give the star beside the one that stays."""
    right = [(dx * ray, dy * ray) for (dx, dy), ray in zip(_RAYS, (_LONG, _SHORT) * 3, strict=False)]
    left = [(-dx, dy) for dx, dy in right[:0:-1]]
    points = " ".join(f"{x + dx:.1f},{y + dy:.1f}" for dx, dy in (*right, (0.0, float(_SHORT)), *left))
    return f'<polygon points="{points}" fill="{INK}"/>'


def _curve(x: float, y: float, to_x: float, to_y: float) -> str:
    half = (x + to_x) / 2
    return f"C{half:.1f} {y:.1f} {half:.1f} {to_y:.1f} {to_x:.1f} {to_y:.1f}"
