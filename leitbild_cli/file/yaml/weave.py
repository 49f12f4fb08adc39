"""What has to change in a text so that it says something else.

`weave` walks the tree of the old text and the old and new records side by side and notes edits only where they differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.file.yaml import render
from leitbild_cli.file.yaml.render import unfolded
from leitbild_cli.file.yaml.shapes import Keyed, Listing, Record, by_key, many, same
from leitbild_cli.file.yaml.tree import BLOCK_STYLES, Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Sequence as Many

    from leitbild_cli.file.yaml.shapes import Shape
    from leitbild_cli.file.yaml.splice import Splicer
    from leitbild_cli.file.yaml.values import Leaf

Pairs = list[tuple[Scalar, Node]]


def weave(splicer: Splicer, shape: Shape, slot: tuple[Scalar, Node], old: object, new: object) -> None:
    """Note what changes under this key (`slot`: key and value) so that it says `new` instead of `old`."""
    key, value = slot
    if same(shape, old, new):
        return
    block = not isinstance(value, Scalar) and not value.flow and bool(value.children)
    if block and isinstance(shape, Record) and isinstance(value, Mapping):
        weave_record(splicer, shape, (key, value), old, new)
    elif block and isinstance(shape, Keyed) and isinstance(value, Mapping):
        _weave_keyed(splicer, shape, (key, value), by_key(shape, old), by_key(shape, new))
    elif block and isinstance(shape, Listing) and isinstance(value, Sequence):
        _weave_list(splicer, shape, value, many(old), _in_order(shape, old, new))
    elif isinstance(shape, Listing) and isinstance(value, Sequence) and _appends(shape, old, new):
        _append_in_flow(splicer, shape, value, many(new)[len(many(old)) :])
    elif isinstance(shape, (Record, Keyed, Listing)):
        body = unfolded(splicer, shape, value, new, key.start.column + splicer.step)
        _replace_value(splicer, key, value, "", body)
    else:
        _replace_leaf(splicer, shape, key, value, new)


def weave_record(
    splicer: Splicer, shape: Record, slot: tuple[Scalar | None, Mapping], old: object, new: object
) -> None:
    """Note what changes in a record's mapping: keys in their fixed order, unknown keys left alone.

    Where it is a block that ends in a line of its own, this is put inside, too, behind a field that `closes`.
    """
    key_above, node = slot
    own, end = _own_line(splicer, key_above, node), splicer.next_line(splicer.content_end(node))
    present = {key.value: (key, value) for key, value in node.pairs()}
    first = node.children[0].start
    at: int | None = None
    for one in shape.fields:
        before, after = getattr(old, one.name), getattr(new, one.name)
        if one.key in present:
            key, value = present[one.key]
            if render.omitted(one, after) and not same(one.shape, before, after):
                _delete_key(splicer, node, key, value)
            else:
                weave(splicer, one.shape, (key, value), before, after)
            at = splicer.line_after(value, key.start.column)
            at = _told_apart(splicer, at, end, own) if own and one.closes else at
        elif not same(one.shape, before, after):
            lines = render.entry(one.key, one.shape, after, first.column, splicer.step)
            if at is None:
                _insert_first(splicer, first.index, first.column, lines)
            else:
                splicer.insert_lines(at, lines)


def _own_line(splicer: Splicer, key: Scalar | None, block: Mapping) -> str:
    """Give the line of its own that a block ends in, nothing where it ends in none."""
    line = render.closing(key.value, block.children[0].start.column) if key else ""
    return line if line and splicer.says(splicer.next_line(splicer.content_end(block)), line) else ""


def _told_apart(splicer: Splicer, at: int, end: int, own: str) -> int:
    """Give where the next field of a block belongs that ends at `end`: behind the block's own line.

    Where that is missing before other fields, it is put there. At the end it is the line that the block ends in: a
    second one would come between what two branches write behind the first.
    """
    behind = splicer.behind(at, own)
    if at < end and behind == at:
        splicer.insert_lines(at, [own])
    return behind if at < end or splicer.says(behind, own) else at


def _weave_keyed(
    splicer: Splicer, shape: Keyed, slot: tuple[Scalar, Mapping], old: dict[str, object], new: dict[str, object]
) -> None:
    pairs = list(slot[1].pairs())
    if shape.ordered and _moves([key.value for key, _value in pairs], list(new)):
        _reorder(splicer, shape, pairs, old, new)
        return
    for place, (key, value) in enumerate(pairs):
        if key.value not in new:
            _delete_entry(splicer, key, value, comment_above=place > 0)
        else:
            _weave_item(splicer, shape, (key, value), old[key.value], new[key.value])
    _insert_new(splicer, shape, slot[0], pairs, new)


def _weave_item(splicer: Splicer, shape: Keyed, pair: tuple[Scalar, Node], old: object, new: object) -> None:
    if isinstance(shape.item, Record):
        weave(splicer, shape.item, pair, old, new)
    else:
        name = shape.value_attribute
        weave(splicer, shape.item, pair, getattr(old, name), getattr(new, name))


def _insert_new(splicer: Splicer, shape: Keyed, parent: Scalar, pairs: Pairs, new: dict[str, object]) -> None:
    written = {key.value for key, _value in pairs}
    indent = pairs[0][0].start.column
    for name in new if shape.ordered else sorted(new):
        if name not in written:
            above = [pair for pair in pairs if shape.ordered or pair[0].value < name]
            at = splicer.line_after(above[-1][1], indent) if above else splicer.next_line(parent.end.index)
            splicer.insert_lines(at, render.keyed_entry(shape, new[name], indent, splicer.step))


def _moves(written: Many[str], wanted: Many[str]) -> bool:
    """Say whether keeping what is written in its place and adding at the end would give another order."""
    kept = [name for name in written if name in wanted]
    return list(wanted[: len(kept)]) != kept


def _reorder(splicer: Splicer, shape: Keyed, pairs: Pairs, old: dict[str, object], new: dict[str, object]) -> None:
    """Put the entries into another order, each with the lines above it; only here a text's own lines move."""
    begin = start = splicer.line_start(pairs[0][0].start.index)
    pieces: dict[str, str] = {}
    for key, value in pairs:
        end = splicer.line_after(value, key.start.column)
        if key.value in new:
            part = splicer.aside()
            _weave_item(part, shape, (key, value), old[key.value], new[key.value])
            pieces[key.value] = part.result(start, end).removesuffix("\n").removesuffix("\r")
        start = end
    indent = pairs[0][0].start.column
    for name in new.keys() - pieces.keys():
        pieces[name] = splicer.newline.join(render.keyed_entry(shape, new[name], indent, splicer.step))
    ending = splicer.newline if splicer.text[begin:start].endswith("\n") else ""
    splicer.replace(begin, start, splicer.newline.join(pieces[name] for name in new) + ending)


def _in_order(shape: Listing, old: object, new: object) -> tuple[object, ...]:
    """Give the items as they shall stand: a set stays sorted where it was."""
    before, after = many(old), many(new)
    return tuple(render.items(shape, after)) if tuple(render.items(shape, before)) == before else after


def _weave_list(splicer: Splicer, shape: Listing, node: Sequence, old: Many[object], new: Many[object]) -> None:
    from difflib import SequenceMatcher

    ends = [splicer.line_after(child, node.start.column) for child in node.children]
    starts = [splicer.line_start(node.start.index), *ends[:-1]]
    matcher = SequenceMatcher(None, [repr(one) for one in old], [repr(one) for one in new], autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            continue
        woven = 0
        for child, before, after in zip(node.children[i1:i2], old[i1:i2], new[j1:j2], strict=False):
            if not _weave_one(splicer, shape.item, child, before, after):
                break
            woven += 1
        if i1 + woven < i2:
            splicer.replace(starts[i1 + woven], ends[i2 - 1], "")
        lines = [
            line
            for value in new[j1 + woven : j2]
            for line in render.list_item(shape, value, node.start.column, splicer.step)
        ]
        splicer.insert_lines(ends[i2 - 1] if i2 else starts[0], lines)


def _weave_one(splicer: Splicer, item: Leaf | Record, node: Node, old: object, new: object) -> bool:
    """Change a record of a list where it stands; False where it has to be written anew."""
    if not isinstance(item, Record) or not isinstance(node, Mapping) or node.flow or not node.children:
        return False
    weave_record(splicer, item, (None, node), old, new)
    return True


def _replace_leaf(splicer: Splicer, shape: Leaf, key: Scalar, value: Node, new: object) -> None:
    if new is None:
        _replace_value(splicer, key, value, "", [])
        return
    indent = key.start.column + splicer.step
    below = splicer.comment_indent(splicer.next_line(splicer.content_end(value)))
    swallows = below is not None and below >= indent  # a block would take the comment below for its own
    inline, more = render.leaf(shape, new, block=not swallows)
    _replace_value(splicer, key, value, inline, render.indented(more, indent))


def _replace_value(splicer: Splicer, key: Scalar, value: Node, inline: str, lines: Many[str]) -> None:
    """Put another value behind the colon; a comment on the key's line stays where it is."""
    start, end = value.start.index, splicer.content_end(value)
    colon = splicer.text.find(":", key.end.index) + 1
    below = splicer.next_line(end)
    if isinstance(value, Scalar) and value.style in BLOCK_STYLES:
        splicer.replace(splicer.next_line(start), below, "")
        end = splicer.block_head_end(start)
    if start == end:
        splicer.replace(colon, colon, f" {inline}" if inline else "")
    elif "#" in splicer.text[colon:start]:
        splicer.replace(start, end, inline)
    else:
        splicer.replace(colon, end, f" {inline}" if inline else "")
    splicer.insert_lines(below, lines)


def _insert_first(splicer: Splicer, at: int, indent: int, lines: Many[str]) -> None:
    """Put lines before a record's first key, also where that follows a list's dash."""
    if splicer.text[splicer.line_start(at) : at].strip(" "):
        joined = (splicer.newline + " " * indent).join(line[indent:] for line in lines)
        splicer.replace(at, at, joined + splicer.newline + " " * indent)
    else:
        splicer.insert_lines(splicer.line_start(at), lines)


def _delete_key(splicer: Splicer, record: Mapping, key: Scalar, value: Node) -> None:
    """Take a key out of a record; a list's dash before it stays."""
    if not splicer.text[splicer.line_start(key.start.index) : key.start.index].strip(" "):
        _delete_entry(splicer, key, value)
    elif len(record.children) > 2:  # noqa: PLR2004  key and value of the first pair
        splicer.replace(key.start.index, record.children[2].start.index, "")
    else:
        splicer.replace(key.start.index, splicer.content_end(value), "")


def _delete_entry(splicer: Splicer, key: Scalar, value: Node, *, comment_above: bool = False) -> None:
    start = splicer.line_start(key.start.index)
    first = splicer.comments_above(start) if comment_above else start
    splicer.replace(first, splicer.line_after(value, key.start.column), "")


def _appends(shape: Listing, old: object, new: object) -> bool:
    """Say whether values are only added at the end of a list that has some."""
    before, after = many(old), many(new)
    return not isinstance(shape.item, Record) and 0 < len(before) < len(after) and after[: len(before)] == before


def _append_in_flow(splicer: Splicer, shape: Listing, value: Sequence, added: Many[object]) -> None:
    assert not isinstance(shape.item, Record)  # noqa: S101  `_appends` has looked
    words = [render.leaf(shape.item, one, block=False, flow=True)[0] for one in added]
    end = splicer.content_end(value.children[-1])
    splicer.replace(end, end, "".join(f", {word}" for word in words))
