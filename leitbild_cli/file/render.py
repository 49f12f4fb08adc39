"""Records as lines of YAML: block style, fixed key order, empty is `key:` and nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from leitbild_cli.file.scalars import literal, scalar
from leitbild_cli.file.shapes import DAY_PATTERN, Choice, Field, Keyed, Listing, Pair, Record, Text, Word, Words
from leitbild_cli.file.shapes.reader import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from leitbild_cli.file.shapes import Leaf, Shape

STEP = 2


def entry(key: str, shape: Shape, value: object, indent: int, step: int = STEP) -> list[str]:
    """Give the lines of one key with its value."""
    first = head(key, indent)
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
        return entry(key, shape.item, getattr(value, shape.value_attribute), indent, step)
    return [head(key, indent), *_record(shape.item, value, indent + step, step, own=key if shape.closes else "")]


def closing(key: str, indent: int) -> str:
    """Give the line a block ends in."""
    return f"{' ' * indent}# {key}"


def head(key: str, indent: int) -> str:
    """Give a key with its colon; a day is a day as a key too, and needs no quotes."""
    return f"{' ' * indent}{key if compiled(DAY_PATTERN).fullmatch(key) else scalar(key)}:"


def list_item(shape: Listing, value: object, indent: int, step: int = STEP) -> list[str]:
    """Give the lines of one item, its dash first."""
    if not isinstance(shape.item, Record):
        return [f"{' ' * indent}- {leaf(shape.item, value, block=False)[0]}"]
    first, *rest = block(shape.item, value, indent + 2, step) or [""]
    return [f"{' ' * indent}- {first.lstrip()}".rstrip(), *rest]


def leaf(shape: Leaf, value: object, *, block: bool = True, flow: bool = False) -> tuple[str, list[str]]:
    """Give a single value as what follows `key: ` and, where a `|` block is allowed, the lines below it."""
    written = shape.write(value)
    if block and isinstance(shape, Text) and shape.lines and (lines := literal(written)):
        return "|", lines
    quotable = isinstance(shape, (Text, Word, Choice, Pair, Words))
    return scalar(written, flow=flow) if quotable else written, []


def indented(lines: Iterable[str], indent: int) -> list[str]:
    """Give the lines moved to the right; empty lines stay empty."""
    return [f"{' ' * indent}{line}" if line else "" for line in lines]


def omitted(one: Field, value: object) -> bool:
    """Say whether a record leaves this key out."""
    return not one.always and not one.required and value == one.default


def in_order(shape: Keyed, values: Sequence[object]) -> Sequence[object]:
    """Give the records as they stand in the file."""
    return values if shape.ordered else sorted(values, key=shape.key_of)


def items(shape: Listing, values: Sequence[object]) -> Sequence[object]:
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


def _sequence(value: object) -> Sequence[object]:
    assert isinstance(value, tuple)  # noqa: S101  collections of records are tuples
    return value


def _joined(parts: Iterable[list[str]]) -> list[str]:
    return [line for part in parts for line in part]
