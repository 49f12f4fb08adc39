"""Whether two values say the same in the file, where the order of sorted collections says nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.file.shapes import Keyed, Listing, Record

if TYPE_CHECKING:
    from leitbild_cli.file.shapes import Shape


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
            return _same_items(shape, many(one), many(other))
        case _:
            return False


def by_key(shape: Keyed, values: object) -> dict[str, object]:
    """Give the records by the key each is written under."""
    return {shape.key_of(value): value for value in many(values)}


def _same_keyed(shape: Keyed, one: dict[str, object], other: dict[str, object]) -> bool:
    if one.keys() != other.keys() or (shape.ordered and list(one) != list(other)):
        return False
    if not isinstance(shape.item, Record):
        return all(one[key] == other[key] for key in one)
    return all(same(shape.item, one[key], other[key]) for key in one)


def _same_items(shape: Listing, one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    if shape.as_set:
        return sorted(map(str, one)) == sorted(map(str, other))
    pairs = zip(one, other, strict=False)
    return len(one) == len(other) and all(same(shape.item, mine, theirs) for mine, theirs in pairs)


def many(value: object) -> tuple[object, ...]:
    """Give the value as the tuple that every collection of records is."""
    assert isinstance(value, tuple)  # noqa: S101  collections of records are tuples
    return value
