"""Single values: text, words of a fixed form, numbers; each reads and writes its own characters."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from leitbild_cli.errors import near
from leitbild_cli.file.nodes import BLOCK_STYLES, Scalar
from leitbild_cli.file.shapes.reader import compiled, did_you_mean, shown, suggestion
from leitbild_cli.file.shapes.times import Day, Moment
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from enum import StrEnum

    from leitbild_cli.file.nodes import Node
    from leitbild_cli.file.shapes.reader import Reader

ID_LETTERS = "abcdefghjkmnpqrstvwxyz"
ID_SIGNS = "0123456789" + ID_LETTERS
ID_PATTERN = f"[{ID_LETTERS}][{ID_SIGNS}]{{7}}"
KEY_PATTERN = "[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?"
WORDS_PATTERN = r" *[^ ,\t\n]+(?: *, *[^ ,\t\n]+)+ *"
_ID_LENGTH = 8
_DECIMAL = r"\d{1,15}(?:\.\d{1,15})?"


@record(frozen=True, slots=True)
class Text:
    """Text in the writer's own characters; where `lines` says so, several lines are written as a block."""

    lines: bool = False

    def load(self, node: Node, reader: Reader) -> str | None:
        """Give the text, without the line ends a block leaves."""
        if not isinstance(node, Scalar):
            reader.expect(node, _("a text"), _("A text that starts with a bracket or a dash needs quotes."))
            return None
        if node.empty:
            return None
        if reader.hashes and not node.style:
            reader.look_for_hash(node)
        return node.value.rstrip("\n") if node.style in BLOCK_STYLES else node.value

    def write(self, value: object) -> str:
        """Give the text itself."""
        return str(value)


@record(frozen=True, slots=True)
class Word:
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
            reader.report(node, "unknown-column", what, suggestion(node.value, sorted(reader.columns)))
        return node.value

    def _mend(self, node: Node, reader: Reader) -> str:
        written = node.value if isinstance(node, Scalar) else ""
        if self.pattern == ID_PATTERN:
            return _("An id starts with a letter and has no i, l, o or u.") if len(written) == _ID_LENGTH else ""
        if self.column and (found := suggestion(written, sorted(reader.columns))):
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


@record(frozen=True, slots=True)
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
            node, "choice", what, did_you_mean(*found) if (found := near(written.casefold(), choices)) else ""
        )
        return None

    def write(self, value: object) -> str:
        """Give the member's word."""
        return str(value)


@record(frozen=True, slots=True)
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


@record(frozen=True, slots=True)
class Flag:
    """True or false."""

    def load(self, node: Node, reader: Reader) -> bool | None:
        """Give the truth value, written `true` or `false`."""
        written = node.value if isinstance(node, Scalar) else ""
        if written not in ("true", "false"):
            reader.expect(node, _("`true` or `false`"))
            return None
        return written == "true"

    def write(self, value: object) -> str:
        """Give `true` or `false`."""
        return "true" if value else "false"


@record(frozen=True, slots=True)
class Pair:
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


@record(frozen=True, slots=True)
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


Leaf = Text | Word | Choice | Number | Flag | Day | Moment | Pair | Words
