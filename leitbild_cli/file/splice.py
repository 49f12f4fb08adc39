"""What has to change in the text so that it says something else: lines in, lines out, every other byte stays.

`weave` walks the tree of the old text and the old and new records side by side and notes edits only where they differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.file import render
from leitbild_cli.file.nodes import Mapping, Node, Scalar, Sequence
from leitbild_cli.file.shapes import Keyed, Listing, Record

if TYPE_CHECKING:
    from collections.abc import Sequence as Many

    from leitbild_cli.file.shapes import Leaf, Shape


class Splicer:
    """Collects edits to one text; places are character indices into it."""

    def __init__(self, text: str, step: int) -> None:
        """Start without edits; `step` is how far this file indents a level."""
        self.text = text
        self.step = step
        self.newline = "\r\n" if text.count("\r\n") * 2 > text.count("\n") else "\n"
        self._edits: list[tuple[int, int, int, str]] = []

    def result(self) -> str:
        """Give the text with all edits made."""
        parts: list[str] = []
        done = 0
        for start, _order, end, new in sorted(self._edits):
            parts.extend((self.text[done:start], new))
            done = max(done, end)
        return "".join((*parts, self.text[done:]))

    def spans(self) -> list[tuple[int, int, int]]:
        """Give each edit's start, end and the length of what stands there afterwards, in text order."""
        return [(start, end, len(new)) for start, _order, end, new in sorted(self._edits)]

    def replace(self, start: int, end: int, new: str) -> None:
        """Put `new` in the place of these characters."""
        self._edits.append((start, len(self._edits), end, new))

    def insert_lines(self, at: int, lines: Many[str]) -> None:
        """Put whole lines where a line starts, or behind a last line that has no end."""
        if not lines:
            return
        joined = self.newline.join(lines)
        at_end = at >= len(self.text) and bool(self.text) and not self.text.endswith("\n")
        self.replace(at, at, self.newline + joined if at_end else joined + self.newline)

    def line_start(self, index: int) -> int:
        """Give where the line of this character starts."""
        return self.text.rfind("\n", 0, index) + 1

    def next_line(self, index: int) -> int:
        """Give where the line after this character starts, or the end of the text."""
        found = self.text.find("\n", index)
        return len(self.text) if found < 0 else found + 1

    def content_end(self, node: Node) -> int:
        """Give the index behind the last character that belongs to this value."""
        while not isinstance(node, Scalar):
            if node.flow or not node.children:
                return node.end.index
            node = node.children[-1]
        if node.style in ("|", ">"):
            return node.start.index + len(self.text[node.start.index : node.end.index].rstrip())
        return node.end.index


def weave(splicer: Splicer, shape: Shape, slot: tuple[Scalar, Node], old: object, new: object) -> None:
    """Note what changes under this key (`slot`: key and value) so that it says `new` instead of `old`."""
    key, value = slot
    if same(shape, old, new):
        return
    if isinstance(value, Mapping) and not value.flow and value.children and isinstance(shape, Record):
        weave_record(splicer, shape, value, old, new)
    elif isinstance(value, Mapping) and not value.flow and value.children and isinstance(shape, Keyed):
        _weave_keyed(splicer, shape, (key, value), old, new)
    elif isinstance(value, Sequence) and not value.flow and value.children and isinstance(shape, Listing):
        _weave_list(splicer, shape, value, old, new)
    elif isinstance(value, Sequence) and value.flow and isinstance(shape, Listing) and _appends(old, new):
        _append_in_flow(splicer, shape, value, old, new)
    elif isinstance(shape, (Record, Keyed, Listing)):
        body = render.block(shape, new, key.start.column + splicer.step, splicer.step)
        _replace_value(splicer, value, "", body)
    else:
        _replace_leaf(splicer, shape, key, value, new)


def weave_record(splicer: Splicer, shape: Record, node: Mapping, old: object, new: object) -> None:
    """Note what changes in a record's mapping: keys in their fixed order, unknown keys left alone."""
    present = {key.value: (key, value) for key, value in node.pairs()}
    indent = node.children[0].start.column
    place = splicer.line_start(node.children[0].start.index)
    for one in shape.fields:
        before, after = getattr(old, one.name), getattr(new, one.name)
        if one.key in present:
            key, value = present[one.key]
            if render.omitted(one, after) and not same(one.shape, before, after):
                _delete(splicer, key, value)
            else:
                weave(splicer, one.shape, (key, value), before, after)
            place = splicer.next_line(splicer.content_end(value))
        elif not same(one.shape, before, after):
            splicer.insert_lines(place, render.entry(one.key, one.shape, after, indent, splicer.step))


def same(shape: Shape, one: object, other: object) -> bool:
    """Say whether two values mean the same to the file: in sorted collections the order says nothing."""
    if one is other or one == other:
        return True
    if one is None or other is None:
        return False
    match shape:
        case Record():
            return all(same(part.shape, getattr(one, part.name), getattr(other, part.name)) for part in shape.fields)
        case Keyed():
            return _same_keyed(shape, by_key(shape, one), by_key(shape, other))
        case Listing():
            return _same_items(shape, _many(one), _many(other))
        case _:
            return False


def _same_keyed(shape: Keyed, one: dict[str, object], other: dict[str, object]) -> bool:
    if one.keys() != other.keys() or (shape.ordered and list(one) != list(other)):
        return False
    return isinstance(shape.item, Record) and all(same(shape.item, one[key], other[key]) for key in one)


def _same_items(shape: Listing, one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    if shape.as_set:
        return sorted(map(str, one)) == sorted(map(str, other))
    pairs = zip(one, other, strict=False)
    return len(one) == len(other) and all(same(shape.item, mine, theirs) for mine, theirs in pairs)


def by_key(shape: Keyed, values: object) -> dict[str, object]:
    """Give the records by the key each is written under."""
    return {shape.key_of(value): value for value in _many(values)}


def _weave_keyed(splicer: Splicer, shape: Keyed, slot: tuple[Scalar, Mapping], old: object, new: object) -> None:
    before, after = by_key(shape, old), by_key(shape, new)
    parent, pairs = slot[0], list(slot[1].pairs())
    for place, (key, value) in enumerate(pairs):
        if key.value not in after:
            _delete(splicer, key, value, comment_above=place > 0)
        elif isinstance(shape.item, Record):
            weave(splicer, shape.item, (key, value), before.get(key.value), after[key.value])
        else:
            name = shape.value_attribute
            old_value, new_value = getattr(before[key.value], name), getattr(after[key.value], name)
            weave(splicer, shape.item, (key, value), old_value, new_value)
    _insert_new(splicer, shape, (parent, pairs), after)


def _insert_new(
    splicer: Splicer, shape: Keyed, siblings: tuple[Scalar, list[tuple[Scalar, Node]]], after: dict[str, object]
) -> None:
    parent, pairs = siblings
    written = {key.value for key, _value in pairs}
    indent = pairs[0][0].start.column
    for name in after if shape.ordered else sorted(after):
        if name not in written:
            above = [pair for pair in pairs if shape.ordered or pair[0].value < name]
            at = splicer.next_line(splicer.content_end(above[-1][1]) if above else parent.end.index)
            splicer.insert_lines(at, render.keyed_entry(shape, after[name], indent, splicer.step))


def _weave_list(splicer: Splicer, shape: Listing, node: Sequence, old: object, new: object) -> None:
    from difflib import SequenceMatcher

    before = [repr(value) for value in _many(old)]
    values = sorted(_many(new), key=str) if shape.as_set and _is_sorted(_many(old)) else list(_many(new))
    after = [repr(value) for value in values]
    indent = node.start.column
    ends = [splicer.next_line(splicer.content_end(child)) for child in node.children]
    starts = [splicer.line_start(node.start.index), *ends[:-1]]
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag in ("delete", "replace"):
            splicer.replace(starts[i1] if i1 == 0 else ends[i1 - 1], ends[i2 - 1], "")
        if tag in ("insert", "replace"):
            at = ends[i2 - 1] if i2 else starts[0]
            lines = [line for value in values[j1:j2] for line in render.list_item(shape, value, indent, splicer.step)]
            splicer.insert_lines(at, lines)


def _replace_leaf(splicer: Splicer, shape: Leaf, key: Scalar, value: Node, new: object) -> None:
    if new is None:
        _replace_value(splicer, value, "", [])
        return
    inline, more = render.leaf(shape, new)
    _replace_value(splicer, value, inline, render.indented(more, key.start.column + splicer.step))


def _replace_value(splicer: Splicer, value: Node, inline: str, lines: Many[str]) -> None:
    """Put another value behind the colon; a comment on the key's line stays where it is."""
    start, end = value.start.index, splicer.content_end(value)
    if start == end:
        splicer.replace(start, start, f" {inline}" if inline else "")
    else:
        colon = splicer.text.rfind(":", 0, start) + 1
        between = splicer.text[colon:start]
        keep = between.strip() == "" and "\n" not in between
        if keep:
            splicer.replace(colon, end, f" {inline}" if inline else "")
        else:
            splicer.replace(start, end, inline)
    splicer.insert_lines(splicer.next_line(end), lines)


def _delete(splicer: Splicer, key: Scalar, value: Node, *, comment_above: bool = False) -> None:
    start = splicer.line_start(key.start.index)
    while comment_above and (above := _line_above(splicer, start)) is not None:
        start = above
    splicer.replace(start, splicer.next_line(max(splicer.content_end(value), key.end.index)), "")


def _line_above(splicer: Splicer, start: int) -> int | None:
    if start == 0:
        return None
    above = splicer.line_start(start - 1)
    indent = len(splicer.text[start:]) - len(splicer.text[start:].lstrip(" "))
    return above if splicer.text[above:start].startswith(" " * indent + "#") else None


def _appends(old: object, new: object) -> bool:
    before = _many(old)
    return len(before) > 0 and len(_many(new)) > len(before) and _many(new)[: len(before)] == before


def _append_in_flow(splicer: Splicer, shape: Listing, value: Sequence, old: object, new: object) -> None:
    if isinstance(shape.item, Record):
        _replace_value(splicer, value, "", render.block(shape, new, value.start.column + splicer.step, splicer.step))
        return
    added = (render.leaf(shape.item, one, flow=True)[0] for one in _many(new)[len(_many(old)) :])
    end = splicer.content_end(value.children[-1])
    splicer.replace(end, end, "".join(f", {one}" for one in added))


def _is_sorted(values: Many[object]) -> bool:
    return list(values) == sorted(values, key=str)


def _many(value: object) -> tuple[object, ...]:
    assert isinstance(value, tuple)  # noqa: S101  collections of records are tuples
    return value
