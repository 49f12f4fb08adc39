"""What shapes read with: a collector of problems, and the few questions every shape asks of a node."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from leitbild_cli.errors import Problem, near
from leitbild_cli.file.nodes import Scalar, Sequence
from leitbild_cli.language import _

if TYPE_CHECKING:
    from leitbild_cli.file.nodes import Node

_LONG = 40
_FEW = 6


class Reader:
    """Collects what is wrong while shapes read, and which ids were given where."""

    def __init__(self, text: str = "") -> None:
        """Start with nothing found; `text` is what the nodes were made of."""
        self._text = text
        self.hashes = re.search(r" #[^\s#]", text) is not None
        self.problems: list[Problem] = []
        self.columns: frozenset[str] = frozenset()
        self._ids: dict[str, int] = {}

    def report(self, node: Node, code: str, what: str, mend: str = "", *, error: bool = True) -> None:
        """Note a problem at this node."""
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
        line = key.start.line + 1
        first = self._ids.setdefault(key.value, line)
        if first != line:
            what = _("The id `{id}` is given twice, first in line {line}.").format(id=key.value, line=first)
            self.report(
                key, "duplicate-id", what, _("If it is the same thing twice, delete one; else change a letter.")
            )


@functools.cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Give the compiled pattern, kept for the thousands of values to come."""
    return re.compile(pattern, re.ASCII)


def suggestion(written: str, choices: list[str]) -> str:
    """Give a sentence with what the typist may have meant, or all choices where they are few."""
    if found := near(written, choices):
        return did_you_mean(*found)
    if 0 < len(choices) <= _FEW:
        return _("There is: {choices}.").format(choices=", ".join(f"`{one}`" for one in choices))
    return ""


def did_you_mean(*near: str) -> str:
    """Give the question with what may be meant."""
    return _("Did you mean {near}?").format(near=", ".join(f"`{one}`" for one in near))


def shown(node: Node) -> str:
    """Give what stands here, short enough for a message."""
    if not isinstance(node, Scalar):
        return _("a list") if isinstance(node, Sequence) else _("a block of keys")
    if node.empty:
        return _("nothing")
    line = " ".join(node.value.split())
    return f"`{line}`" if len(line) <= _LONG else f"`{line[:_LONG]}…`"


def is_empty(node: Node) -> bool:
    """Say whether nothing stands here: no characters, no items, no keys."""
    return node.empty if isinstance(node, Scalar) else not node.children
