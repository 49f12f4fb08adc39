"""Rows that say the same are read once: different lines, or cells that matter, with how often they come."""

from __future__ import annotations

from collections import Counter
from operator import itemgetter
from typing import TYPE_CHECKING, TypeAlias

from leitbild_cli.file.rows.ballots.refusals import LineTooLong
from leitbild_cli.file.rows.shape import Remark
from leitbild_cli.language import ngettext

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from leitbild_cli.file.rows.ballots.layout import Layout
    from leitbild_cli.file.rows.ballots.opening import Source

Key: TypeAlias = "tuple[str, ...] | int"  # the cells that matter; only how many there are where a row doesn't fit
NOTHING = 0
Pick: TypeAlias = "Callable[[Sequence[str]], tuple[str, ...]]"


def grouped(source: Source, layout: Layout) -> Iterator[tuple[Key, int]]:
    """Give the different rows and how often each comes; one that is only written differently may come again."""
    if layout.submitted is not None:
        return iter(Counter(key for _line, key in keys(source, layout)).items())
    lines = _by_line(source, layout)
    if lines is not None:
        return lines
    found = _by_cells(source, layout)
    if not _is_all(source, layout) and any(isinstance(key, tuple) and not any(map(str.strip, key)) for key in found):
        found = Counter(key for _line, key in keys(source, layout))  # is it a blank ballot, or no row at all?
    return iter(found.items())


def keys(source: Source, layout: Layout) -> Iterator[tuple[int, Key]]:
    """Give every row that says anything: the line it begins on, and its cells that matter, the person's last."""
    pick, width = _picker(layout), len(source.header)
    blanks_count = _is_all(source, layout)
    for line, cells in records(source):
        if _is_unfinished(cells, layout):
            continue
        key = _key(cells, pick, width)
        if key != NOTHING and (blanks_count or any(map(str.strip, cells))):
            yield line, key


def unfinished(source: Source, layout: Layout) -> tuple[Remark, ...]:
    """Say how many answers were begun and never sent; they are no ballots, not even blank ones."""
    if layout.submitted is None:
        return ()
    count = sum(_is_unfinished(cells, layout) for _line, cells in records(source))
    words = ngettext("{count} unfinished answer is left out.", "{count} unfinished answers are left out.", count)
    return (Remark(what=words.format(count=count)),) if count else ()


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


def _by_line(source: Source, layout: Layout) -> Iterator[tuple[Key, int]] | None:
    """Cut each different line once; None where lines are not rows, or the ballot is not the end of the line."""
    width = len(source.header)
    lead = min(_used(layout), default=0)
    if set(_used(layout)) != set(range(lead, width)):
        return None
    try:
        with source.lines() as lines:
            counted = Counter(_ends(lines, source.delimiter, lead) if lead else lines)
    except ValueError:
        return None
    if not _is_a_row_each(counted, source.delimiter) or (lead and _has_blanks(counted, source.delimiter)):
        return None
    return _cut(counted, source, _picker(layout), lead)


def _is_a_row_each(lines: Collection[str], delimiter: str) -> bool:
    """Say whether no row goes over several lines, which only quotation marks can make it do."""
    import csv

    if any(len(line) > csv.field_size_limit() for line in lines):
        return False
    if not any('"' in line for line in lines):
        return True
    if any(line.count('"') % 2 for line in lines):
        return False
    return sum(1 for _row in csv.reader(lines, delimiter=delimiter)) == len(lines)


def _has_blanks(lines: Iterable[str], delimiter: str) -> bool:
    return any(not line.replace(delimiter, "").replace('"', "").strip() for line in lines)


def _cut(counted: Mapping[str, int], source: Source, pick: Pick, lead: int) -> Iterator[tuple[Key, int]]:
    import csv

    before, width = [""] * lead, len(source.header)
    for cells, count in zip(csv.reader(counted, delimiter=source.delimiter), counted.values(), strict=True):
        key = _key(before + cells, pick, width)
        if key != NOTHING:
            yield key, count


def _ends(lines: Iterable[str], delimiter: str, lead: int) -> Iterator[str]:
    """Give each line without its first cells; ValueError where it takes more than the delimiter to find them."""
    for line in lines:
        if line != "\n":
            *before, end = line.split(delimiter, lead)
            if len(before) < lead or ('"' in line and any(cell.count('"') % 2 for cell in before)):
                raise ValueError
            yield end


def _by_cells(source: Source, layout: Layout) -> Counter[Key]:
    import csv

    pick, width = _picker(layout), len(source.header)
    with source.lines() as lines:
        rows = csv.reader(lines, delimiter=source.delimiter)
        try:
            found = Counter(pick(cells) if len(cells) == width else _key(cells, pick, width) for cells in rows)
        except csv.Error as error:
            raise LineTooLong(source.name, line=source.first + rows.line_num) from error
    found.pop(NOTHING, None)
    return found


def _is_all(source: Source, layout: Layout) -> bool:
    """Say whether every column belongs to the ballot, so that an empty row is a blank one."""
    return layout.person is None and len(_used(layout)) == len(source.header)


def _is_unfinished(cells: Sequence[str], layout: Layout) -> bool:
    if layout.submitted is None or len(cells) <= layout.submitted:
        return False
    return not cells[layout.submitted].strip() and any(map(str.strip, cells))


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
