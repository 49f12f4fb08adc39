"""The cells of a table that matter for a ballot, row by row."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from leitbild_cli.file.rows.parsing import misfit, never_closed, says_anything
from leitbild_cli.file.rows.shape import Remark
from leitbild_cli.language import ngettext

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from leitbild_cli.file.rows.ballots.layout import Layout
    from leitbild_cli.file.rows.shape import Sheet


class Misfit(NamedTuple):
    """What is wrong with a row whose cells may be shifted, and the place where that shows."""

    place: int
    what: str


Key: TypeAlias = "tuple[str, ...] | Misfit"


def keys(sheet: Sheet, layout: Layout) -> Iterator[tuple[int, Key]]:
    """Give every row that says anything: the line it begins on, and its cells that matter, the person's last."""
    pick, width = _picker(layout), len(sheet.header)
    blanks_count = layout.person is None and len(_used(layout)) == width  # an empty row is a blank ballot
    swallowed = sheet.rows[-1][0] if sheet.unclosed and sheet.rows else None
    for line, cells in sheet.rows:
        if _is_unfinished(cells, layout) or not (says_anything(cells) or (blanks_count and len(cells) >= width)):
            continue
        if line == swallowed:
            yield line, Misfit(len(cells) - 1, never_closed())
        elif why := misfit(cells, width):
            yield line, Misfit(min(len(cells), width), why)
        else:
            yield line, pick(cells)


def unfinished(sheet: Sheet, layout: Layout) -> tuple[Remark, ...]:
    """Say how many answers were begun and never sent; they are no ballots, not even blank ones."""
    count = sum(_is_unfinished(cells, layout) for _line, cells in sheet.rows)
    words = ngettext("{count} unfinished answer is left out.", "{count} unfinished answers are left out.", count)
    return (Remark(what=words.format(count=count)),) if count else ()


def _is_unfinished(cells: Sequence[str], layout: Layout) -> bool:
    if layout.submitted is None or len(cells) <= layout.submitted:
        return False
    return not cells[layout.submitted].strip() and says_anything(cells)


def _used(layout: Layout) -> list[int]:
    return [*layout.places, *(place for place in (layout.weight, layout.person) if place is not None)]


def _picker(layout: Layout) -> Callable[[Sequence[str]], tuple[str, ...]]:
    places = _used(layout)
    if len(places) == 1:
        return lambda cells: (cells[places[0]],)
    return itemgetter(*places)
