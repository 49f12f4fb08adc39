"""What shapes read with: a collector of problems, and the few questions every shape asks of a node."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.errors import Problem, near
from leitbild_cli.file.nodes import Scalar
from leitbild_cli.language import _

if TYPE_CHECKING:
    from leitbild_cli.file.nodes import Node


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

    def expect(self, node: Node, expected: str, mend: str = "") -> None:
        """Note that something else stands here than what is expected."""
        written = f"`{node.value[:40]}`" if isinstance(node, Scalar) else _("a list or keys")
        what = _("Here {expected} is expected, not {written}.").format(expected=expected, written=written)
        self.report(node, "expected", what, mend)

    def declare(self, key: Scalar) -> None:
        """Note that this id is given here; an id is given once in the whole file."""
        line = key.start.line + 1
        first = self._ids.setdefault(key.value, line)
        if first != line:
            what = _("The id `{id}` is given twice, first in line {line}.").format(id=key.value, line=first)
            self.report(
                key, "duplicate-id", what, _("If it is the same thing twice, delete one; else change a letter.")
            )


def suggestion(written: str, choices: list[str]) -> str:
    """Give a sentence with what the typist may have meant, or all choices where they are few."""
    if found := near(written, choices):
        return _("Did you mean {near}?").format(near=", ".join(f"`{one}`" for one in found))
    return ""


def is_empty(node: Node) -> bool:
    """Say whether nothing stands here: no characters, no items, no keys."""
    return node.empty if isinstance(node, Scalar) else not node.children
