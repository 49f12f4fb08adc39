"""The kinds of what holds several values: lists, records with known keys, mappings whose keys are the records' own.

The file's shapes are put together in `schema`; `render` and `weave` write them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from leitbild_cli.file.yaml.characters import odd_blank_problem, plain_blanks
from leitbild_cli.file.yaml.tree import NULL_WORDS, Mapping, Scalar, Sequence
from leitbild_cli.file.yaml.values import ID_PATTERN, FixedWord, Leaf, compiled, did_you_mean, is_empty
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Callable

    from leitbild_cli.file.yaml.tree import Node
    from leitbild_cli.file.yaml.values import Day, Place, Reader


@record(kw_only=False)
class Listing:
    """A list; `as_set` keeps it sorted, since the order says nothing."""

    item: Leaf | Record
    as_set: bool = False

    def load(self, node: Node, reader: Reader) -> tuple[object, ...]:
        """Give the items that could be read, in file order."""
        if isinstance(node, Sequence):
            values = (self.item.load(child, reader) for child in node.children)
            return tuple(value for value in values if value is not None)
        if not is_empty(node):
            reader.expect(node, _("a list, one `- …` a line"))
        return ()


@record(kw_only=False)
class Field:
    """One key of a record: the attribute it fills, and how it is written when there is nothing to say.

    With `closes`, a line of the block's own stands behind it where the record's block has such lines.
    """

    key: str
    shape: Shape
    doc: str
    attribute: str = ""
    required: bool = False
    always: bool = False
    default: object = None
    closes: bool = False

    @property
    def name(self) -> str:
        """Give the record's attribute this key fills."""
        return self.attribute or self.key


class Record:
    """A mapping with known keys in a fixed order; `make` builds the value from the attributes."""

    def __init__(self, make: Callable[..., object], fields: tuple[Field, ...]) -> None:
        """Index the fields by key once."""
        self.make: Final = make
        self.fields: Final = fields
        self.by_key: Final = {one.key: one for one in fields}
        self._read: Final = {one.key: (one.name, one.shape) for one in fields}
        self.needed: Final = frozenset(one.name for one in fields if one.required)
        self.holds_ids: Final = any(isinstance(one.shape, Keyed) and one.shape.declares for one in fields)

    def load(self, node: Node, reader: Reader, **known: object) -> object | None:
        """Give the record, or None where a required key is missing or nothing fits."""
        if not isinstance(node, Mapping) and not is_empty(node):
            reader.expect(node, _("a block of lines `key: value`"))
            return None
        values = known
        for key, value in node.pairs() if isinstance(node, Mapping) else ():
            if key.value not in self._read:
                self._unknown(key, value, reader)
                continue
            name, shape = self._read[key.value]
            if not _nothing(shape, value) and (loaded := shape.load(value, reader)) is not None:
                values[name] = loaded
        complete = self.needed <= values.keys() or self._complete(node, values, reader)
        return self.make(**values) if complete else None

    def _unknown(self, key: Scalar, value: Node, reader: Reader) -> None:
        if isinstance(value, Mapping) and self.holds_ids and _looks_like_id(key.value):
            what = _("`{key}` is one level too high, so nobody would read it.").format(key=key.value)
            mend = _("Move it and its lines two spaces to the right, below the key it belongs to.")
            reader.report(key, "too-high", what, mend)
            return
        if plain_blanks(f"{key.value}:").rstrip(": ") in self.by_key:
            blank = odd_blank_problem(f"{key.value}:", key.start.line + 1)
            reader.problems.append(replace(blank, column=key.start.column + blank.column))
            return
        found = reader.near(key.value, list(self.by_key))
        what = _("Nobody reads `{key}`; it is kept as it is.").format(key=key.value)
        reader.report(key, "unknown-key", what, did_you_mean(*found) if found else "", error=False)

    def _complete(self, node: Node, values: dict[str, object], reader: Reader) -> bool:
        missing = [one.key for one in self.fields if one.required and values.get(one.name) is None]
        for key in missing:
            pair = node.get(key) if isinstance(node, Mapping) else None
            if pair is None:
                what, mend = _("`{key}` is missing."), _("Add a line `{key}: …`.")
                reader.report(node, "missing", what.format(key=key), mend.format(key=key))
            elif is_empty(pair[1]):
                what, mend = (
                    _("`{key}` is empty."),
                    _("Write something behind the colon; what starts with # needs quotes."),
                )
                reader.report(pair[0], "missing", what.format(key=key), mend)
        return not missing


@record(kw_only=False)
class Keyed:
    """A mapping whose keys are the records' own: ids, names, days; `ordered` keeps file order, else sorted by key.

    With `closes`, each record's block ends in a line of its own: a comment that repeats its key. git pairs equal lines
    from the end of a file, and would take the end of one block for the end of the next.
    """

    key: FixedWord | Day | Place
    attribute: str
    item: Record | Leaf
    make: Callable[..., object] | None = None
    value_attribute: str = ""
    ordered: bool = False
    declares: bool = False
    closes: bool = False

    def load(self, node: Node, reader: Reader) -> tuple[object, ...]:
        """Give the records that could be read, in file order."""
        if not isinstance(node, Mapping):
            if not is_empty(node):
                mend = _("Write a key and a colon instead of each `-`.") if isinstance(node, Sequence) else ""
                reader.expect(node, _("a block of lines `key: value`"), mend)
            return ()
        values = []
        for key, value in node.pairs():
            name = self.key.load(key, reader)
            if self.declares:
                reader.declare(key)
            one = self._load_one(key.value if name is None else name, value, reader)
            if name is not None and one is not None:
                values.append(one)
        return tuple(values)

    def _load_one(self, name: object, value: Node, reader: Reader) -> object | None:
        if isinstance(self.item, Record):
            return self.item.load(value, reader, **{self.attribute: name})
        loaded = self.item.load(value, reader) if not is_empty(value) else None
        if loaded is None and is_empty(value):
            mend = _("Write something behind the colon; what starts with # needs quotes.")
            reader.report(value, "missing", _("`{key}` is empty.").format(key=name), mend)
        assert self.make is not None  # noqa: S101  the schema gives one wherever the item is a leaf
        return self.make(**{self.attribute: name, self.value_attribute: loaded}) if loaded is not None else None

    def key_of(self, value: object) -> str:
        """Give the key this record is written under."""
        return self.key.write(getattr(value, self.attribute))


def _looks_like_id(word: str) -> bool:
    return compiled(ID_PATTERN).fullmatch(word) is not None


def _nothing(shape: Shape, node: Node) -> bool:
    """Say whether this key has no value; empty brackets are none where brackets belong."""
    if isinstance(node, Scalar):
        return node.value in NULL_WORDS and not node.style  # as `empty`, without a call for each value of a large file
    return not node.children and isinstance(shape, (Record, Keyed, Listing))


Shape = Leaf | Listing | Record | Keyed


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
