"""What every picture needs: text made harmless for XML, and text set down at a place."""

from __future__ import annotations

from leitbild_cli.view.format.text import safe

# The first family is named since a renderer without any of them drops all text.
FONT = "DejaVu Sans, Liberation Sans, Arial"
_XML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})


def xml(text: str) -> str:
    """Give foreign text as XML takes it."""
    return safe(text).translate(_XML)


def text(x: float, y: float, shown: str, look: str) -> str:
    """Give text at a place; `shown` is XML already."""
    return f'<text x="{round(x, 1)}" y="{round(y, 1)}" {look}>{shown}</text>'
