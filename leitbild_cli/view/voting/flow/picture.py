"""The file of the picture: the votes below each other, the same bytes for the same record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.language import current
from leitbild_cli.view.svg import FONT, xml
from leitbild_cli.view.voting.flow.colours import PAPER, patterns
from leitbild_cli.view.voting.flow.panel import Panel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.model import Leitbild, Vote


def flow_svg(leitbild: Leitbild, votes: Sequence[Vote], *, language: str | None = None) -> str:
    """Give the flow of votes as SVG, a column below the other; it brings its own white paper along."""
    panels = [Panel(leitbild, vote) for vote in votes]
    wide = round(max(one.wide for one in panels))
    tall = round(sum(one.tall for one in panels))
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {tall}" width="{wide}" height="{tall}"'
        f' role="img" font-family="{FONT}" font-size="12" lang="{xml(language or current())}">'
    )
    lines = [
        head,
        f"<title>{xml(' '.join(line for one in panels for line in (*one.heading, *one.ending)))}</title>",
        f"<desc>{xml(' '.join(one.described() for one in panels))}</desc>",
        *patterns(),
        f'<rect width="{wide}" height="{tall}" rx="8" fill="{PAPER}"/>',
    ]
    top = 0.0
    for one in panels:
        lines += [f'<g transform="translate(0 {top:.1f})">', *one.lines(), "</g>"]
        top += one.tall
    return "\n".join([*lines, "</svg>"]) + "\n"
