"""What a value of the file may look like: the kinds of shapes, each reading its node.

A shape reads (`load`: node → value, problems go to the reader) and writes (`write`: value → one line of text).
The file's shapes are put together in `schema`; `render` and `splice` write the collections.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from leitbild_cli.errors import Problem, near
from leitbild_cli.file.nodes import Mapping, Node, Scalar, Sequence
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import StrEnum

ID_LETTERS = "abcdefghjkmnpqrstvwxyz"
ID_SIGNS = "0123456789" + ID_LETTERS
ID_PATTERN = f"[{ID_LETTERS}][{ID_SIGNS}]{{7}}"
KEY_PATTERN = "[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?"
DAY_PATTERN = r"\d{4}-\d{2}-\d{2}"
MOMENT_PATTERN = DAY_PATTERN + r"T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})"
NUMBER_PATTERN = r"[+-]?\d+(?:\.\d+)?"


class Reader:
    """Collects what is wrong while shapes read, and which ids were given where."""

    def __init__(self) -> None:
        """Start with nothing found."""
        self.problems: list[Problem] = []
        self.columns: frozenset[str] = frozenset()
        self._ids: dict[str, int] = {}

    def report(self, node: Node, code: str, what: str, mend: str = "", *, error: bool = True) -> None:
        """Note a problem at this node."""
        mark = node.start
        place = {"line": mark.line + 1, "column": mark.column + 1}
        self.problems.append(Problem(code=code, what=what, mend=mend, error=error, **place))

    def declare(self, key: Scalar) -> None:
        """Note that this id is given here; an id is given once in the whole file."""
        line = key.start.line + 1
        first = self._ids.setdefault(key.value, line)
        if first != line:
            what = _("The id `{id}` is given twice, first in line {line}.").format(id=key.value, line=first)
            self.report(
                key, "duplicate-id", what, _("If it is the same thing twice, delete one; else change a letter.")
            )


@dataclass(frozen=True, slots=True)
class Text:
    """Text in the writer's own characters; several lines are allowed where `lines` says so."""

    lines: bool = False

    def load(self, node: Node, reader: Reader) -> str | None:
        """Give the text, without the line end a block leaves."""
        if not isinstance(node, Scalar):
            _expect(reader, node, _("a text"), _("If the text has brackets or a colon, put it in quotes."))
            return None
        return node.value.rstrip("\n") if not node.empty else None

    def write(self, value: object) -> str:
        """Give the text itself."""
        return str(value)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a fixed form, for instance an id; `kind` names the form for people."""

    pattern: str
    kind: str
    column: bool = False

    def load(self, node: Node, reader: Reader) -> str | None:
        """Give the word, or None where something else stands."""
        if not isinstance(node, Scalar) or not re.fullmatch(self.pattern, node.value, re.ASCII):
            _expect(reader, node, _(self.kind))
            return None
        if self.column and node.value not in reader.columns:
            what = _("There is no column `{name}`.").format(name=node.value)
            reader.report(node, "unknown-column", what, suggestion(node.value, sorted(reader.columns)))
        return node.value

    def write(self, value: object) -> str:
        """Give the word itself."""
        return str(value)


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a closed list of words."""

    words: type[StrEnum]

    def load(self, node: Node, reader: Reader) -> StrEnum | None:
        """Give the member with this word."""
        written = node.value if isinstance(node, Scalar) else ""
        if written in self.words.__members__.values():
            return self.words(written)
        choices = [word.value for word in self.words]
        what = _("`{written}` is none of: {choices}.").format(written=written, choices=", ".join(choices))
        reader.report(node, "choice", what, suggestion(written, choices))
        return None

    def write(self, value: object) -> str:
        """Give the member's word."""
        return str(value)


@dataclass(frozen=True, slots=True)
class Number:
    """An exact number; `whole` allows no decimals."""

    whole: bool = False
    least: int | None = None
    most: int | None = None

    def load(self, node: Node, reader: Reader) -> Decimal | int | None:
        """Give the number, or None where something else stands."""
        written = node.value if isinstance(node, Scalar) else ""
        pattern = r"[+-]?\d{1,15}" if self.whole else r"[+-]?\d{1,15}(?:\.\d{1,15})?"
        if not re.fullmatch(pattern, written, re.ASCII):
            kind = _("a whole number") if self.whole else _("a number such as 97.5")
            _expect(reader, node, kind)
            return None
        value = int(written) if self.whole else Decimal(written)
        if (self.least is not None and value < self.least) or (self.most is not None and value > self.most):
            what = _("{written} is outside {least} to {most}.")
            most = "…" if self.most is None else self.most
            reader.report(node, "range", what.format(written=written, least=self.least, most=most))
        return value

    def write(self, value: object) -> str:
        """Give the number without needless zeros."""
        if isinstance(value, Decimal):
            plain = f"{value:f}"
            return plain.rstrip("0").rstrip(".") if "." in plain else plain
        return str(value)


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false."""

    def load(self, node: Node, reader: Reader) -> bool | None:
        """Give the truth value, written `true` or `false`."""
        written = node.value if isinstance(node, Scalar) else ""
        if written not in ("true", "false"):
            _expect(reader, node, _("`true` or `false`"))
            return None
        return written == "true"

    def write(self, value: object) -> str:
        """Give `true` or `false`."""
        return "true" if value else "false"


@dataclass(frozen=True, slots=True)
class Day:
    """A day, written 2026-11-23."""

    def load(self, node: Node, reader: Reader) -> date | None:
        """Give the day, or None where something else stands."""
        try:
            if isinstance(node, Scalar) and re.fullmatch(DAY_PATTERN, node.value, re.ASCII):
                return date.fromisoformat(node.value)
        except ValueError:
            pass
        _expect(reader, node, _("a day such as 2026-11-23"))
        return None

    def write(self, value: object) -> str:
        """Give the day as written in ISO 8601."""
        return value.isoformat() if isinstance(value, date) else str(value)


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment in UTC, to the minute, written 2026-11-23T09:04Z."""

    def load(self, node: Node, reader: Reader) -> datetime | None:
        """Give the moment in UTC, or None where something else stands."""
        try:
            if isinstance(node, Scalar) and re.fullmatch(MOMENT_PATTERN, node.value, re.ASCII):
                return datetime.fromisoformat(node.value).astimezone(UTC)
        except (ValueError, OverflowError):
            pass
        _expect(reader, node, _("a moment such as 2026-11-23T09:04Z"))
        return None

    def write(self, value: object) -> str:
        """Give the moment in UTC, with seconds only where there are some."""
        assert isinstance(value, datetime)  # noqa: S101  the schema pairs moments with datetimes
        value = value.astimezone(UTC)
        return value.strftime("%Y-%m-%dT%H:%M:%SZ" if value.second else "%Y-%m-%dT%H:%MZ")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two ids in one line, the smaller first."""

    def load(self, node: Node, reader: Reader) -> tuple[str, str] | None:
        """Give the two ids, sorted."""
        ids = sorted(node.value.split()) if isinstance(node, Scalar) else []
        if len(ids) != 2 or not all(re.fullmatch(ID_PATTERN, one, re.ASCII) for one in ids):  # noqa: PLR2004  a pair
            _expect(reader, node, _("two ids in one line"))
            return None
        return ids[0], ids[1]

    def write(self, value: object) -> str:
        """Give both ids in one line."""
        assert isinstance(value, tuple)  # noqa: S101  the schema pairs this shape with pairs of ids
        return " ".join(sorted(value))


Leaf = Text | Word | Choice | Number | Flag | Day | Moment | Pair


@dataclass(frozen=True, slots=True)
class Listing:
    """A list; `as_set` keeps it sorted, since the order says nothing."""

    item: Leaf | Record
    as_set: bool = False

    def load(self, node: Node, reader: Reader) -> tuple[object, ...]:
        """Give the items that could be read, in file order."""
        if isinstance(node, Sequence):
            values = (self.item.load(child, reader) for child in node.children)
            return tuple(value for value in values if value is not None)
        if not _empty(node):
            _expect(reader, node, _("a list, one `- …` a line"))
        return ()


@dataclass(frozen=True, slots=True)
class Field:
    """One key of a record: the attribute it fills, and how it is written when there is nothing to say."""

    key: str
    shape: Shape
    doc: str
    attribute: str = ""
    required: bool = False
    always: bool = False
    default: object = None

    @property
    def name(self) -> str:
        """Give the record's attribute this key fills."""
        return self.attribute or self.key


@dataclass(frozen=True, slots=True)
class Record:
    """A mapping with known keys in a fixed order; `make` builds the value from the attributes."""

    make: Callable[..., object]
    fields: tuple[Field, ...]
    by_key: dict[str, Field] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Index the fields by key once."""
        object.__setattr__(self, "by_key", {one.key: one for one in self.fields})

    def load(self, node: Node, reader: Reader, **known: object) -> object | None:
        """Give the record, or None where a required key is missing or nothing fits."""
        if not isinstance(node, Mapping) and not _empty(node):
            _expect(reader, node, _("keys with values"))
            return None
        values = known
        for key, value in node.pairs() if isinstance(node, Mapping) else ():
            one = self.by_key.get(key.value)
            if one is None:
                self._unknown(key, reader)
            elif (
                not (isinstance(value, Scalar) and value.empty)
                and (loaded := one.shape.load(value, reader)) is not None
            ):
                values[one.name] = loaded
            elif one.required and one.name not in values:
                values[one.name] = None
        complete = self._complete(node, values, reader)
        return self.make(**values) if complete else None

    def _unknown(self, key: Scalar, reader: Reader) -> None:
        what = _("Nobody reads `{key}`; it is kept as it is.").format(key=key.value)
        reader.report(key, "unknown-key", what, suggestion(key.value, list(self.by_key)), error=False)

    def _complete(self, node: Node, values: dict[str, object], reader: Reader) -> bool:
        missing = [one.key for one in self.fields if one.required and values.get(one.name) is None]
        for key in missing:
            if not (isinstance(node, Mapping) and (pair := node.get(key)) and not _empty(pair[1])):
                what = _("`{key}` is missing.").format(key=key)
                reader.report(node, "missing", what, _("Add a line `{key}: …`.").format(key=key))
        return not missing


@dataclass(frozen=True, slots=True)
class Keyed:
    """A mapping whose keys are the records' own: ids, names, days; `ordered` keeps file order, else sorted by key."""

    key: Word | Day
    attribute: str
    item: Record | Leaf
    make: Callable[..., object] | None = None
    value_attribute: str = ""
    ordered: bool = False
    declares: bool = False

    def load(self, node: Node, reader: Reader) -> tuple[object, ...]:
        """Give the records that could be read, in file order."""
        if not isinstance(node, Mapping):
            if not _empty(node):
                _expect(reader, node, _("keys with values"))
            return ()
        values = []
        for key, value in node.pairs():
            name = self.key.load(key, reader)
            if self.declares:
                reader.declare(key)
            if name is not None and (one := self._load_one(name, value, reader)) is not None:
                values.append(one)
        return tuple(values)

    def _load_one(self, name: object, value: Node, reader: Reader) -> object | None:
        if isinstance(self.item, Record):
            return self.item.load(value, reader, **{self.attribute: name})
        loaded = self.item.load(value, reader) if not _empty(value) else None
        if loaded is None and _empty(value):
            reader.report(value, "missing", _("`{key}` has no value.").format(key=name))
        assert self.make is not None  # noqa: S101  the schema gives one wherever the item is a leaf
        return self.make(**{self.attribute: name, self.value_attribute: loaded}) if loaded is not None else None

    def key_of(self, value: object) -> str:
        """Give the key this record is written under."""
        return self.key.write(getattr(value, self.attribute))


Shape = Leaf | Listing | Record | Keyed
COLLECTIONS: Final = (Listing, Record, Keyed)


def suggestion(written: str, choices: list[str]) -> str:
    """Give a sentence with what the typist may have meant, or all choices where they are few."""
    if found := near(written, choices):
        return _("Did you mean {near}?").format(near=", ".join(f"`{one}`" for one in found))
    return ""


def _empty(node: Node) -> bool:
    return node.empty if isinstance(node, Scalar) else not node.children


def _expect(reader: Reader, node: Node, expected: str, mend: str = "") -> None:
    written = f"`{node.value[:40]}`" if isinstance(node, Scalar) else _("a list or keys")
    what = _("Here {expected} is expected, not {written}.").format(expected=expected, written=written)
    reader.report(node, "expected", what, mend)
