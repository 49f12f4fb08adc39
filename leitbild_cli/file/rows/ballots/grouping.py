"""Rows that say the same are read once: different lines, or cells that matter, with how often they come."""

from __future__ import annotations

from collections import Counter
from operator import itemgetter
from typing import TYPE_CHECKING, TypeAlias

from leitbild_cli.file.rows.ballots.refusals import LineTooLong

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from leitbild_cli.file.rows.ballots.layout import Layout
    from leitbild_cli.file.rows.ballots.opening import Source

Key: TypeAlias = "tuple[str, ...] | int"  # the cells that matter; only how many there are where a row doesn't fit
NOTHING = 0
Pick: TypeAlias = "Callable[[Sequence[str]], tuple[str, ...]]"


def grouped(source: Source, layout: Layout) -> Counter[Key]:
    """Give the different rows and how often each comes."""
    found = _by_line(source, layout)
    if found is None:
        found = _by_cells(source, layout)
    found.pop(NOTHING, None)
    if _is_all(source, layout) or not any(isinstance(key, tuple) and not any(map(str.strip, key)) for key in found):
        return found
    return Counter(key for _line, key in keys(source, layout))  # is it a blank ballot, or no row at all?


def keys(source: Source, layout: Layout) -> Iterator[tuple[int, Key]]:
    """Give every row that says anything: the line it begins on, and its cells that matter, the person's last."""
    pick, width = _picker(layout), len(source.header)
    blanks_count = _is_all(source, layout)
    for line, cells in records(source):
        key = _key(cells, pick, width)
        if key != NOTHING and (blanks_count or any(map(str.strip, cells))):
            yield line, key


def records(source: Source) -> Iterator[tuple[int, list[str]]]:
    """Give every row after the header with the line it begins on."""
    import csv

    with source.lines() as lines:
        reader = csv.reader(lines, delimiter=source.delimiter)
        line = source.first
        try:
            for cells in reader:
                yield line, cells
                line = source.first + reader.line_num
        except csv.Error as error:
            raise LineTooLong(source.name, line=line) from error


def _by_line(source: Source, layout: Layout) -> Counter[Key] | None:
    """Cut each different line once; None where lines are not rows, or the ballot is not the end of the line."""
    import csv

    width = len(source.header)
    lead = min(_used(layout), default=0)
    if set(_used(layout)) != set(range(lead, width)):
        return None
    try:
        with source.lines() as lines:
            counted = Counter(_ends(lines, source.delimiter, lead) if lead else lines)
        cut = list(csv.reader(counted, delimiter=source.delimiter))
    except (csv.Error, IndexError):
        return None
    if len(cut) != len(counted) or any(line.count('"') % 2 for line in counted):
        return None
    found: Counter[Key] = Counter()
    pick, before, empty = _picker(layout), [""] * lead, [""] if lead else []
    for cells, count in zip(cut, counted.values(), strict=True):
        found[_key(before + (cells or empty), pick, width)] += count
    return found


def _ends(lines: Iterable[str], delimiter: str, lead: int) -> Iterator[str]:
    return (line.split(delimiter, lead)[lead] for line in lines if line != "\n")


def _by_cells(source: Source, layout: Layout) -> Counter[Key]:
    pick, width = _picker(layout), len(source.header)
    return Counter(pick(cells) if len(cells) == width else _key(cells, pick, width) for _line, cells in records(source))


def _is_all(source: Source, layout: Layout) -> bool:
    """Say whether every column belongs to the ballot, so that an empty row is a blank one."""
    return layout.person is None and len(_used(layout)) == len(source.header)


def _used(layout: Layout) -> list[int]:
    return [*layout.places, *(place for place in (layout.weight, layout.person) if place is not None)]


def _picker(layout: Layout) -> Pick:
    places = _used(layout)
    if len(places) == 1:
        return lambda cells: (cells[places[0]],)
    return itemgetter(*places)


def _key(cells: Sequence[str], pick: Pick, width: int) -> Key:
    if len(cells) == width or (len(cells) > width and not any(map(str.strip, cells[width:]))):
        return pick(cells)
    return len(cells) if any(map(str.strip, cells)) else NOTHING
