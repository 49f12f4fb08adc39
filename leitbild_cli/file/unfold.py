"""Flow style (`{…}`, `[…]`) as block style: what was written between brackets gets lines of its own to change.

Keys nobody knows come along with their own characters, and so do comments.
"""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from leitbild_cli.file import render
from leitbild_cli.file.nodes import Collection, Mapping, Node, Scalar, Sequence
from leitbild_cli.file.shapes import Keyed, Listing, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.file.splice import Splicer

Collected = Record | Keyed | Listing

_COMMENT = re.compile(r"(?:^|(?<=\s))#[^\r\n]*")
_FOLD = re.compile(r"\s*\n\s*")


def unfolded(splicer: Splicer, shape: Collected, node: Node | None, value: object, indent: int) -> list[str]:
    """Give the lines that say `value`, with the comments and unknown keys of the node they replace."""
    comments = [" " * indent + comment for comment in _comments(splicer.text, node)] if node is not None else []
    return comments + _block(splicer, shape, node, value, indent)


def _block(splicer: Splicer, shape: Collected, node: Node | None, value: object, indent: int) -> list[str]:
    if not isinstance(node, Collection) or not node.children:
        return render.block(shape, value, indent, splicer.step)
    if isinstance(shape, Record) and isinstance(node, Mapping):
        return [*_known(splicer, shape, node, value, indent), *_unknown(splicer, shape, node, indent)]
    if isinstance(shape, Keyed) and isinstance(node, Mapping) and isinstance(shape.item, Record):
        return _keyed(splicer, shape, node, value, indent)
    if isinstance(shape, Listing) and isinstance(node, Sequence) and isinstance(shape.item, Record):
        return _items(splicer, shape.item, node, value, indent)
    return render.block(shape, value, indent, splicer.step)


def _known(splicer: Splicer, shape: Record, node: Mapping, value: object, indent: int) -> Iterator[str]:
    for one in shape.fields:
        inner = getattr(value, one.name)
        if render.omitted(one, inner):
            continue
        if isinstance(one.shape, (Record, Keyed, Listing)):
            pair = node.get(one.key)
            yield f"{' ' * indent}{one.key}:"
            yield from _block(splicer, one.shape, pair[1] if pair else None, inner, indent + splicer.step)
        else:
            yield from render.entry(one.key, one.shape, inner, indent, splicer.step)


def _unknown(splicer: Splicer, shape: Record, node: Mapping, indent: int) -> Iterator[str]:
    for key, value in node.pairs():
        if key.value not in shape.by_key:
            written = splicer.text[value.start.index : value.end.index]
            head = splicer.text[key.start.index : key.end.index]
            yield f"{' ' * indent}{head}: {_FOLD.sub(' ', written)}".rstrip()


def _keyed(splicer: Splicer, shape: Keyed, node: Mapping, value: object, indent: int) -> list[str]:
    assert isinstance(value, tuple)  # noqa: S101  collections of records are tuples
    assert isinstance(shape.item, Record)  # noqa: S101  `_block` has looked
    lines: list[str] = []
    for one in render.in_order(shape, value):
        key, inner = shape.key_of(one), indent + splicer.step
        pair = node.get(key)
        if pair is None or not isinstance(pair[1], Mapping) or not pair[1].children:
            lines += render.keyed_entry(shape, one, indent, splicer.step)
            continue
        lines += [render.head(key, indent), *_known(splicer, shape.item, pair[1], one, inner)]
        lines += _unknown(splicer, shape.item, pair[1], inner)
        lines += [render.closing(key, inner)] if shape.closes else []
    return lines


def _items(splicer: Splicer, item: Record, node: Sequence, value: object, indent: int) -> list[str]:
    assert isinstance(value, tuple)  # noqa: S101  collections of records are tuples
    lines: list[str] = []
    for one, child in zip_longest(value, node.children[: len(value)]):
        first, *rest = _block(splicer, item, child, one, indent + 2) or [""]
        lines += [f"{' ' * indent}- {first.lstrip()}".rstrip(), *rest]
    return lines


def _comments(text: str, node: Node) -> Iterator[str]:
    """Give the comments between the words of a collection."""
    if isinstance(node, Scalar):
        return
    done = node.start.index
    for word in _words(node):
        yield from _COMMENT.findall(text[done : word.start.index])
        done = word.end.index
    yield from _COMMENT.findall(text[done : node.end.index])


def _words(node: Node) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        yield node
    else:
        for child in node.children:
            yield from _words(child)
