"""Records as lines of YAML: block style, fixed key order, empty is `key:` and nothing.

What was written between brackets (`{…}`, `[…]`) gets lines of its own to change; keys nobody knows come along with
their own characters, and so do comments.
"""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING, assert_never

from leitbild_cli.file.yaml.quotes import literal, scalar
from leitbild_cli.file.yaml.shapes import Field, Keyed, Listing, Record
from leitbild_cli.file.yaml.tree import Collection, Mapping, Node, Scalar, Sequence
from leitbild_cli.file.yaml.values import DAY_PATTERN, Choice, FixedWord, IdPair, Place, Prose, Words, compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from collections.abc import Sequence as Many

    from leitbild_cli.file.yaml.shapes import Shape
    from leitbild_cli.file.yaml.splice import Splicer
    from leitbild_cli.file.yaml.values import Leaf


STEP = 2


def entry(key: str, shape: Shape, value: object, indent: int, step: int = STEP) -> list[str]:
    """Give the lines of one key with its value."""
    return _under(head(key, indent), shape, value, indent, step)


def _under(first: str, shape: Shape, value: object, indent: int, step: int) -> list[str]:
    if isinstance(shape, (Record, Keyed, Listing)):
        return [first, *block(shape, value, indent + step, step)]
    if value is None:
        return [first]
    inline, more = leaf(shape, value)
    return [f"{first} {inline}", *indented(more, indent + step)]


def block(shape: Record | Keyed | Listing, value: object, indent: int, step: int = STEP) -> list[str]:
    """Give the lines a collection has under its key; none where it is empty."""
    match shape:
        case Record():
            return _record(shape, value, indent, step)
        case Keyed():
            return _joined(keyed_entry(shape, one, indent, step) for one in in_order(shape, _sequence(value)))
        case Listing():
            return _joined(list_item(shape, one, indent, step) for one in items(shape, _sequence(value)))
        case _:
            assert_never(shape)


def keyed_entry(shape: Keyed, value: object, indent: int, step: int = STEP) -> list[str]:
    """Give the lines of one record under its own key."""
    key = shape.key_of(value)
    if not isinstance(shape.item, Record):
        first = head(key, indent, plain=isinstance(shape.key, Place))
        return _under(first, shape.item, getattr(value, shape.value_attribute), indent, step)
    return [head(key, indent), *_record(shape.item, value, indent + step, step, own=key if shape.closes else "")]


def closing(key: str, indent: int) -> str:
    """Give the line a block ends in."""
    return f"{' ' * indent}# {key}"


def head(key: str, indent: int, *, plain: bool = False) -> str:
    """Give a key with its colon; a day is a day as a key too, and needs no quotes."""
    return f"{' ' * indent}{key if plain or compiled(DAY_PATTERN).fullmatch(key) else scalar(key)}:"


def list_item(shape: Listing, value: object, indent: int, step: int = STEP) -> list[str]:
    """Give the lines of one item, its dash first."""
    if not isinstance(shape.item, Record):
        return [f"{' ' * indent}- {leaf(shape.item, value, block=False)[0]}"]
    first, *rest = block(shape.item, value, indent + 2, step) or [""]
    return [f"{' ' * indent}- {first.lstrip()}".rstrip(), *rest]


def leaf(shape: Leaf, value: object, *, block: bool = True, flow: bool = False) -> tuple[str, list[str]]:
    """Give a single value as what follows `key: ` and, where a `|` block is allowed, the lines below it."""
    written = shape.write(value)
    if block and isinstance(shape, Prose) and shape.lines and (lines := literal(written)):
        return "|", lines
    quotable = isinstance(shape, (Prose, FixedWord, Choice, IdPair, Words))
    return scalar(written, flow=flow) if quotable else written, []


def indented(lines: Iterable[str], indent: int) -> list[str]:
    """Give the lines moved to the right; empty lines stay empty."""
    return [f"{' ' * indent}{line}" if line else "" for line in lines]


def omitted(one: Field, value: object) -> bool:
    """Say whether a record leaves this key out."""
    return not one.always and not one.required and value == one.default


def in_order(shape: Keyed, values: Many[object]) -> Many[object]:
    """Give the records as they stand in the file."""
    return values if shape.ordered else sorted(values, key=shape.key_of)


def items(shape: Listing, values: Many[object]) -> Many[object]:
    """Give a list's items as they stand in the file: a set is sorted."""
    return sorted(values, key=str) if shape.as_set else values


def _record(shape: Record, value: object, indent: int, step: int, *, own: str = "") -> list[str]:
    """Give a record's lines; `own` is the key that its block is closed with."""
    lines: list[str] = []
    for one in shape.fields:
        inner = getattr(value, one.name)
        if not omitted(one, inner):
            lines += entry(one.key, one.shape, inner, indent, step)
            lines += [closing(own, indent)] if own and one.closes else []
    return [*lines, closing(own, indent)] if own else lines


def _sequence(value: object) -> Many[object]:
    assert isinstance(value, tuple)  # noqa: S101  collections of records are tuples
    return value


def _joined(parts: Iterable[list[str]]) -> list[str]:
    return [line for part in parts for line in part]


Collected = Record | Keyed | Listing

_COMMENT = re.compile(r"(?:^|(?<=\s))#[^\r\n]*")
_FOLD = re.compile(r"\s*\n\s*")


def unfolded(splicer: Splicer, shape: Collected, node: Node | None, value: object, indent: int) -> list[str]:
    """Give the lines that say `value`, with the comments and unknown keys of the node they replace."""
    comments = [" " * indent + comment for comment in _comments(splicer.text, node)] if node is not None else []
    return comments + _block(splicer, shape, node, value, indent)


def _block(splicer: Splicer, shape: Collected, node: Node | None, value: object, indent: int) -> list[str]:
    if not isinstance(node, Collection) or not node.children:
        return block(shape, value, indent, splicer.step)
    if isinstance(shape, Record) and isinstance(node, Mapping):
        known = _joined(lines for _one, lines in _known(splicer, shape, node, value, indent))
        return [*known, *_unknown(splicer, shape, node, indent)]
    if isinstance(shape, Keyed) and isinstance(node, Mapping) and isinstance(shape.item, Record):
        return _keyed(splicer, shape, node, value, indent)
    if isinstance(shape, Listing) and isinstance(node, Sequence) and isinstance(shape.item, Record):
        return _items(splicer, shape.item, node, value, indent)
    return block(shape, value, indent, splicer.step)


def _known(
    splicer: Splicer, shape: Record, node: Mapping, value: object, indent: int
) -> Iterator[tuple[Field, list[str]]]:
    """Give the fields that are written, each with its lines."""
    for one in shape.fields:
        inner = getattr(value, one.name)
        if omitted(one, inner):
            continue
        if isinstance(one.shape, (Record, Keyed, Listing)):
            pair = node.get(one.key)
            body = _block(splicer, one.shape, pair[1] if pair else None, inner, indent + splicer.step)
            yield one, [f"{' ' * indent}{one.key}:", *body]
        else:
            yield one, entry(one.key, one.shape, inner, indent, splicer.step)


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
    for one in in_order(shape, value):
        key, inner = shape.key_of(one), indent + splicer.step
        pair = node.get(key)
        if pair is None or not isinstance(pair[1], Mapping) or not pair[1].children:
            lines += keyed_entry(shape, one, indent, splicer.step)
            continue
        own = [closing(key, inner)] if shape.closes else []
        lines += [head(key, indent)]
        for field, written in _known(splicer, shape.item, pair[1], one, inner):
            lines += [*written, *own] if field.closes else written
        lines += [*_unknown(splicer, shape.item, pair[1], inner), *own]
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
