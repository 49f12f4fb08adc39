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
    """Give the lines of one key with its value; a day is a day as a key too, and needs no quotes."""
    head = f"{' ' * indent}{key if compiled(DAY_PATTERN).fullmatch(key) else scalar(key)}:"
    if isinstance(shape, (Record, Keyed, Listing)):
        return [head, *block(shape, value, indent + step, step)]
    if value is None:
        return [head]
    inline, more = leaf(shape, value)
    return [f"{head} {inline}", *indented(more, indent + step)]


def block(shape: Record | Keyed | Listing, value: object, indent: int, step: int = STEP) -> list[str]:
    """Give the lines a collection has under its key; none where it is empty."""
    match shape:
        case Record():
            return _joined(
                entry(one.key, one.shape, getattr(value, one.name), indent, step)
                for one in shape.fields
                if not omitted(one, getattr(value, one.name))
            )
        case Keyed():
            return _joined(keyed_entry(shape, one, indent, step) for one in in_order(shape, _sequence(value)))
        case Listing():
            return _joined(list_item(shape, one, indent, step) for one in items(shape, _sequence(value)))
        case _:
            assert_never(shape)


def keyed_entry(shape: Keyed, value: object, indent: int, step: int = STEP) -> list[str]:
    """Give the lines of one record under its own key."""
    inner = value if isinstance(shape.item, Record) else getattr(value, shape.value_attribute)
    return entry(shape.key_of(value), shape.item, inner, indent, step)


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


def _sequence(value: object) -> Sequence[object]:
    assert isinstance(value, tuple)  # noqa: S101  collections of records are tuples
    return value


def _joined(parts: Iterable[list[str]]) -> list[str]:
    return [line for part in parts for line in part]
