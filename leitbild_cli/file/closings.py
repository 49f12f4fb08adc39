"""The blocks' own lines (see `Keyed.closes`, `Field.closes`): which are missing in a text, and the text with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from leitbild_cli.core.checking.findings import hint
from leitbild_cli.file import document
from leitbild_cli.file.schema import LEITBILD
from leitbild_cli.file.yaml import render
from leitbild_cli.file.yaml.shapes import Keyed, Record
from leitbild_cli.file.yaml.splice import Splicer
from leitbild_cli.file.yaml.tree import Mapping
from leitbild_cli.language import _, ngettext

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.checking.findings import Finding
    from leitbild_cli.file.document import Document

KeyPath = tuple[str, ...]


class _Missing(NamedTuple):
    """A line that a block should have: the keys that lead to the block, where the line belongs, and the line itself."""

    path: KeyPath
    at: int
    line: str


def finding(read: Document) -> Finding | None:
    """Give a hint at the lines that blocks of this file lack, None where all are there."""
    if not (lacking := _missing(read)):
        return None
    what = ngettext(
        "{count} block lacks a line of its own, so git may put what belongs to it into the next one.",
        "{count} blocks lack a line of their own, so git may put what belongs to one into the next.",
        count := len({one.path for one in lacking}),
    ).format(count=count)
    return hint(
        "unclosed", lacking[0].path, what, _("`leitbild check --fix` adds what is missing and shows the change.")
    )


def closed(text: str) -> str:
    """Give the text with the lines its blocks lack; a text that cannot be read stays as it is."""
    splicer = Splicer(text, render.STEP)
    for one in _missing(document.read(text)):
        splicer.insert_lines(one.at, [one.line])
    return splicer.result()


def _missing(read: Document) -> tuple[_Missing, ...]:
    """Give the lines that blocks lack, those at one place from the inside out."""
    if read.leitbild is None or not isinstance(read.root, Mapping) or read.root.flow:
        return ()
    found = _in_record(Splicer(read.text, render.STEP), LEITBILD, read.root, ())
    return tuple({(one.at, one.line): one for one in found}.values())


def _in_record(
    splicer: Splicer, shape: Record, node: Mapping, path: KeyPath, *, closes: bool = False
) -> Iterator[_Missing]:
    for key, value in node.pairs():
        field = shape.by_key.get(key.value)
        if field is None:
            continue
        if isinstance(field.shape, Keyed) and isinstance(value, Mapping) and not value.flow:
            yield from _in_blocks(splicer, field.shape, value, (*path, key.value))
        if closes and field.closes:
            yield from _unless_there(splicer, path, splicer.line_after(value, key.start.column), key.start.column)
    if closes:
        indent = node.children[0].start.column
        yield from _unless_there(splicer, path, splicer.line_after(node, indent), indent)


def _in_blocks(splicer: Splicer, shape: Keyed, node: Mapping, path: KeyPath) -> Iterator[_Missing]:
    for key, value in node.pairs():
        if isinstance(shape.item, Record) and isinstance(value, Mapping) and not value.flow and value.children:
            yield from _in_record(splicer, shape.item, value, (*path, key.value), closes=shape.closes)


def _unless_there(splicer: Splicer, path: KeyPath, at: int, indent: int) -> Iterator[_Missing]:
    """Give the line that belongs here, unless it is here already."""
    line = render.closing(path[-1], indent)
    if not splicer.says(at, line):
        yield _Missing(path, at, line)
