"""Words of people in Markdown: none of their signs is taken for Markdown's own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.view.format.numbers import NO_BREAK
from leitbild_cli.view.format.sheet import listed
from leitbild_cli.view.format.text import safe

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

# A heading, an item of a list, a ruler, or the line below that makes a heading of the one above.
_START = re.compile(r"^(\s*(?:\d{1,9}(?=[.)](?:\s|$)))?)(?=#{1,6}(?:\s|$)|[-+.)](?:\s|$)|-{2,}\s*$|=+\s*$)")
_SIGNS = re.compile(r"([\\`*_{}\[\]<>|~]|&(?=#?\w+;))")


def plain(text: str) -> str:
    """Give the text so that Markdown takes none of its signs for its own."""
    return _START.sub(r"\1\\", _SIGNS.sub(r"\\\1", text.replace(NO_BREAK, " ")))


def row(cells: Sequence[str]) -> str:
    """Give the line of a table; its cells are Markdown already."""
    return f"| {' | '.join(cells)} |"


def table(header: Sequence[str], rows: Iterable[Sequence[object]], *, right: Collection[int] = ()) -> str:
    """Give a table of what people said, a line a row; `right` are the places (from 0) of columns of numbers."""
    ruler = ["---:" if place in right else "---" for place in range(len(header))]
    body = ([_cell(one) for one in cells] for cells in rows)
    return "\n".join([row([plain(one) for one in header]), row(ruler), *map(row, body)])


def _cell(value: object) -> str:
    if value is None or value is False:
        return ""
    return "×" if value is True else plain(safe(listed(value)))
