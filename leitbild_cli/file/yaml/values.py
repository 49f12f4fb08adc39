"""The kinds of single values: text, words of a fixed form, numbers, days; each reads and writes its own characters.

A shape reads (`load`: node → value, problems go to the reader) and writes (`write`: value → one line of text).
"""

from __future__ import annotations

import functools
import re
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import caseless
from leitbild_cli.errors import Problem, near, ticked
from leitbild_cli.file.yaml.tree import BLOCK_STYLES, Scalar, Sequence
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Collection
    from enum import StrEnum

    from leitbild_cli.file.yaml.tree import Node


DAY_PATTERN = r"\d{4}-\d{2}-\d{2}"
PLACE_PATTERN = r"[1-9]\d{0,2}"
_LATIN_ENDS, _BEGINNING = "\u0250", 4  # below, every letter and figure has ink
MOMENT_PATTERN = DAY_PATTERN + r"T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})"


@record(kw_only=False)
class Day:
    """A day, written 2026-11-23."""

    def load(self, node: Node, reader: Reader) -> date | None:
        """Give the day, or None where something else stands."""
        try:
            if isinstance(node, Scalar) and re.fullmatch(DAY_PATTERN, node.value, re.ASCII):
                return date.fromisoformat(node.value)
        except ValueError:
            pass
        written = node.value if isinstance(node, Scalar) else ""
        reader.expect(node, _("a day such as 2026-11-23"), _meant_day(written))
        return None

    def write(self, value: object) -> str:
        """Give the day as written in ISO 8601."""
        return value.isoformat() if isinstance(value, date) else str(value)


def _meant_day(written: str) -> str:
    """Give a question with the day that may be meant, or say that there is no such day."""
    if re.fullmatch(DAY_PATTERN, written, re.ASCII):
        return _("There is no such day.")
    found = re.fullmatch(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})", written.strip(), re.ASCII)
    try:
        return did_you_mean(date(*(int(part) for part in reversed(found.groups()))).isoformat()) if found else ""
    except ValueError:
        return _("There is no such day.")


@record(kw_only=False)
class Place:
    """A place in an order, counted from 1, as a key."""

    def load(self, node: Node, reader: Reader) -> int | None:
        """Give the place, or None where something else stands."""
        if isinstance(node, Scalar) and compiled(PLACE_PATTERN).fullmatch(node.value):
            return int(node.value)
        reader.expect(node, _("a number from 1 to 999"))
        return None

    def write(self, value: object) -> str:
        """Give the number."""
        return str(value)


@record(kw_only=False)
class Moment:
    """A moment in UTC, to the minute, written 2026-11-23T09:04Z."""

    def load(self, node: Node, reader: Reader) -> datetime | None:
        """Give the moment in UTC, or None where something else stands."""
        if isinstance(node, Scalar) and (found := _moment(node.value)) is not None:
            return found
        written = node.value if isinstance(node, Scalar) else ""
        reader.expect(node, _("a moment such as 2026-11-23T09:04Z"), _meant_moment(written))
        return None

    def write(self, value: object) -> str:
        """Give the moment in UTC, with seconds only where there are some."""
        assert isinstance(value, datetime)  # noqa: S101  the schema pairs moments with datetimes
        value = value.astimezone(UTC).replace(tzinfo=None)
        return value.isoformat(timespec="seconds" if value.second else "minutes") + "Z"


@functools.cache
def _moment(written: str) -> datetime | None:
    """Give the moment in UTC; ideas of one round have the same minute."""
    try:
        if compiled(MOMENT_PATTERN).fullmatch(written):
            return datetime.fromisoformat(written).astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    return None


def _meant_moment(written: str) -> str:
    """Give a question with the moment that may be meant: with its zone and its hour."""
    if re.fullmatch(MOMENT_PATTERN, written, re.ASCII):
        return _("There is no such moment.")
    found = re.fullmatch(rf"({DAY_PATTERN})(?:[T ](\d\d:\d\d))?(?::\d\d)?", written, re.ASCII)
    meant = f"{found[1]}T{found[2] or '12:00'}Z" if found else ""
    try:
        return did_you_mean(meant) if found and datetime.fromisoformat(meant) else ""
    except ValueError:
        return _("There is no such moment.")


ID_LETTERS = "abcdefghjkmnpqrstvwxyz"
ID_SIGNS = "0123456789" + ID_LETTERS
ID_PATTERN = f"[{ID_LETTERS}][{ID_SIGNS}]{{7}}"
ORIGIN_PATTERN = f"{ID_PATTERN}|market|contribution|distinction"
KEY_PATTERN = "[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?"
WORDS_PATTERN = r" *[^ ,\t\n]+(?: *, *[^ ,\t\n]+)+ *"
_ID_LENGTH = 8
_DECIMAL = r"\d{1,15}(?:\.\d{1,15})?"


@record(kw_only=False)
class Prose:
    """Text in the writer's own characters; where `lines` says so, several lines are written as a block.

    With `ink` something of it has to be seen.
    """

    lines: bool = False
    ink: bool = False

    def load(self, node: Node, reader: Reader) -> str | None:
        """Give the text, without the line ends a block leaves."""
        if not isinstance(node, Scalar):
            reader.expect(node, _("a text"), _("A text that starts with a bracket or a dash needs quotes."))
            return None
        if node.empty:
            return None
        if reader.hashes and not node.style:
            reader.look_for_hash(node)
        if self.ink and _says_nothing(node.value):
            what, mend = _("Nothing of this text can be seen."), _("Write something, or delete the whole block.")
            reader.report(node, "missing", what, mend)
            return None
        return node.value.rstrip("\n") if node.style in BLOCK_STYLES else node.value

    def write(self, value: object) -> str:
        """Give the text itself."""
        return str(value)


def _says_nothing(text: str) -> bool:
    if text[:1].isalnum() and text[0] < _LATIN_ENDS:
        return False
    if any(letter.isalnum() and letter < _LATIN_ENDS for letter in text[1:_BEGINNING]):  # behind „ or a figure's sign
        return False
    from leitbild_cli.core.text.ink import has_ink  # hardly any text begins otherwise

    return not has_ink(text)


@record(kw_only=False)
class FixedWord:
    """A word of a fixed form, for instance an id; `kind` names the form for people."""

    pattern: str
    kind: str
    column: bool = False

    def load(self, node: Node, reader: Reader) -> str | None:
        """Give the word, or None where something else stands."""
        if not isinstance(node, Scalar) or not compiled(self.pattern).fullmatch(node.value):
            reader.expect(node, _(self.kind), self._mend(node, reader))
            return None
        if self.column and node.value not in reader.columns:
            what = _("There is no column `{name}`.").format(name=node.value)
            reader.report(node, "unknown-column", what, reader.suggestion(node.value, reader.columns))
        return node.value

    def _mend(self, node: Node, reader: Reader) -> str:
        written = node.value if isinstance(node, Scalar) else ""
        if self.pattern in (ID_PATTERN, ORIGIN_PATTERN):
            return _("An id starts with a letter and has no i, l, o or u.") if len(written) == _ID_LENGTH else ""
        if self.column and (found := reader.suggestion(written, reader.columns)):
            return found
        return _meant_key(written)

    def write(self, value: object) -> str:
        """Give the word itself."""
        return str(value)


def _meant_key(written: str) -> str:
    from leitbild_cli.core.people import NoName, key_for

    try:
        return did_you_mean(key_for(written, ())) if written else ""
    except NoName:
        return ""


@record(kw_only=False)
class Choice:
    """One of a closed list of words."""

    words: type[StrEnum]

    def load(self, node: Node, reader: Reader) -> StrEnum | None:
        """Give the member with this word."""
        written = node.value if isinstance(node, Scalar) else ""
        if written in self.words.__members__.values():
            return self.words(written)
        choices = [word.value for word in self.words]
        what = _("{written} is none of: {choices}.").format(written=shown(node), choices=", ".join(choices))
        reader.report(
            node, "choice", what, did_you_mean(*found) if (found := reader.near(caseless(written), choices)) else ""
        )
        return None

    def write(self, value: object) -> str:
        """Give the member's word."""
        return str(value)


@record(kw_only=False)
class Number:
    """An exact number; `whole` allows no decimals."""

    whole: bool = False
    least: int | None = None
    most: int | None = None

    def load(self, node: Node, reader: Reader) -> Decimal | int | None:
        """Give the number, or None where something else stands."""
        written = node.value if isinstance(node, Scalar) else ""
        pattern = r"[+-]?\d{1,15}" if self.whole else rf"[+-]?{_DECIMAL}"
        if not re.fullmatch(pattern, written, re.ASCII):
            kind = _("a whole number") if self.whole else _("a number such as 97.5")
            reader.expect(node, kind, self._mend(written))
            return None
        value = int(written) if self.whole else Decimal(written)
        self._check(node, value, reader)
        return value

    def _mend(self, written: str) -> str:
        bare = re.sub(r"\s*%$", "", written.strip()).replace(",", ".")
        return did_you_mean(bare) if re.fullmatch(r"\d{1,15}" if self.whole else _DECIMAL, bare, re.ASCII) else ""

    def _check(self, node: Node, value: Decimal | int, reader: Reader) -> None:
        if self.least is not None and value < self.least:
            reader.report(node, "range", _("{written} is less than {least}.").format(written=value, least=self.least))
        if self.most is not None and value > self.most:
            reader.report(node, "range", _("{written} is more than {most}.").format(written=value, most=self.most))

    def write(self, value: object) -> str:
        """Give the number without needless zeros."""
        if isinstance(value, Decimal):
            plain = f"{value:f}"
            return plain.rstrip("0").rstrip(".") if "." in plain else plain
        return str(value)


@record(kw_only=False)
class Flag:
    """True or false, written in words of its own where a person answers it: `true` and `false` are read as well."""

    yes: str = "true"
    no: str = "false"

    def load(self, node: Node, reader: Reader) -> bool | None:
        """Give the truth value."""
        written = node.value if isinstance(node, Scalar) else ""
        if written not in self.words:
            meant = _MEANT.get(caseless(written))
            mend = "" if meant is None else did_you_mean(self.write(meant))
            reader.expect(node, _("`{yes}` or `{no}`").format(yes=self.yes, no=self.no), mend)
            return None
        return written in (self.yes, "true")

    @property
    def words(self) -> tuple[str, ...]:
        """Give every word that is read."""
        return tuple(dict.fromkeys((self.yes, self.no, "true", "false")))

    def write(self, value: object) -> str:
        """Give the word for it."""
        return self.yes if value else self.no


_MEANT = {
    word: word in ("true", "yes", "y", "ja", "j", "on") for word in "true yes y ja j on false no n nein off".split()
}


@record(kw_only=False)
class IdPair:
    """Two ids in one line, the smaller first."""

    def load(self, node: Node, reader: Reader) -> tuple[str, str] | None:
        """Give the two ids, sorted."""
        ids = sorted(node.value.split()) if isinstance(node, Scalar) else []
        if len(ids) != 2 or not all(re.fullmatch(ID_PATTERN, one, re.ASCII) for one in ids):  # noqa: PLR2004  a pair
            found = re.findall(rf"\b{ID_PATTERN}\b", node.value, re.ASCII) if isinstance(node, Scalar) else []
            mend = did_you_mean(" ".join(sorted(found))) if len(found) == 2 else ""  # noqa: PLR2004  a pair
            reader.expect(node, _("two ids in one line"), mend)
            return None
        return ids[0], ids[1]

    def write(self, value: object) -> str:
        """Give both ids in one line."""
        assert isinstance(value, tuple)  # noqa: S101  the schema pairs this shape with pairs of ids
        return " ".join(sorted(value))


@record(kw_only=False)
class Words:
    """Two words or more in one line, with commas between."""

    def load(self, node: Node, reader: Reader) -> tuple[str, ...] | None:
        """Give the words as they are written."""
        if not isinstance(node, Scalar) or not compiled(WORDS_PATTERN).fullmatch(node.value):
            reader.expect(node, _("single words with commas between, such as `guest, customer`"))
            return None
        return tuple(word.strip(" ") for word in node.value.split(","))

    def write(self, value: object) -> str:
        """Give the words with a comma and a blank between."""
        assert isinstance(value, tuple)  # noqa: S101  the schema pairs this shape with groups of words
        return ", ".join(value)


Leaf = Prose | FixedWord | Choice | Number | Flag | Day | Moment | IdPair | Words


_LONG = 40
_FEW = 6
_GUESSED = 100
_MOST = 1000


class Reader:
    """Collects what is wrong while shapes read, and which ids were given where."""

    def __init__(self, text: str = "") -> None:
        """Start with nothing found; `text` is what the nodes were made of."""
        self._text = text
        self.hashes = re.search(r" #[^\s#]", text) is not None
        self.problems: list[Problem] = []
        self.columns: frozenset[str] = frozenset()
        self.wrong = self.more = False
        self._ids: dict[str, Scalar] = {}

    def near(self, word: str, choices: Collection[str]) -> tuple[str, ...]:
        """Give what a typist may have meant, as long as somebody will read it."""
        return near(word, choices) if len(self.problems) < _GUESSED else ()

    def suggestion(self, written: str, choices: Collection[str]) -> str:
        """Give a sentence with what the typist may have meant, or all choices where they are few."""
        if found := self.near(written, choices):
            return did_you_mean(*found)
        if 0 < len(choices) <= _FEW:
            return _("There is: {choices}.").format(choices=ticked(sorted(choices)))
        return ""

    def report(self, node: Node, code: str, what: str, mend: str = "", *, error: bool = True) -> None:
        """Note a problem at this node; of very many the first ones, but never without the error there is."""
        if len(self.problems) >= _MOST and (self.wrong or not error):
            self.more = True
            return
        self.wrong = self.wrong or error
        mark = node.start
        place = {"line": mark.line + 1, "column": mark.column + 1}
        self.problems.append(Problem(code=code, what=what, mend=mend, error=error, **place))

    def expect(self, node: Node, expected: str, mend: str = "") -> None:
        """Note that something else stands here than what is expected."""
        what = _("This should be {expected}, not {written}.").format(expected=expected, written=shown(node))
        self.report(node, "expected", what, mend)

    def look_for_hash(self, node: Scalar) -> None:
        """Warn where a text without quotes ends before a `#` that may have been meant as its own."""
        if re.match(r" +#[^\s#]", self._text[node.end.index : node.end.index + 40]):
            what = _("What follows `#` here counts as a comment, not as text.")
            mend = _("If it belongs to the text, put the whole text in quotes.")
            mark = node.end
            self.problems.append(
                Problem(code="comment", line=mark.line + 1, column=mark.column + 2, what=what, mend=mend, error=False)
            )

    def declare(self, key: Scalar) -> None:
        """Note that this id is given here; an id is given once in the whole file."""
        first = self._ids.setdefault(key.value, key)
        if first is not key and first.start.line != key.start.line:
            what = _("The id `{id}` is given twice, first in line {line}.")
            what = what.format(id=key.value, line=first.start.line + 1)
            self.report(
                key, "duplicate-id", what, _("If it is the same thing twice, delete one; else change a letter.")
            )


@functools.cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Give the compiled pattern, kept for the thousands of values to come."""
    return re.compile(pattern, re.ASCII)


def did_you_mean(*near: str) -> str:
    """Give the question with what may be meant."""
    return _("Did you mean {near}?").format(near=ticked(near))


def shown(node: Node) -> str:
    """Give what stands here, short enough for a message."""
    if not isinstance(node, Scalar):
        return _("a list") if isinstance(node, Sequence) else _("a block of keys")
    if node.empty:
        return _("nothing")
    line = _with_odd_blanks_seen(" ".join(one for one in re.split(r"[ \t\r\n]+", node.value) if one))
    return f"`{line}`" if len(line) <= _LONG else f"`{line[:_LONG]}…`"


def _with_odd_blanks_seen(line: str) -> str:
    """Give the line with what looks like a blank, or like nothing, as the number of the sign."""
    return "".join(one if one.isprintable() else f"\\u{ord(one):04x}" for one in line)


def is_empty(node: Node) -> bool:
    """Say whether nothing stands here: no characters, no items, no keys."""
    return node.empty if isinstance(node, Scalar) else not node.children
