"""The text of a YAML file as a small tree with places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from leitbild_cli.errors import Problem
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator


MAX_DEPTH = 20
_MOST = 1000  # doubled keys; nobody reads more
BLOCK_STYLES = ("|", ">")
NULL_WORDS = frozenset(("", "~", "null", "Null", "NULL"))


class TextMark(Protocol):
    """A place in the text, counted in characters from 0."""

    index: int
    line: int
    column: int


class OwnMark:
    """A mark of our own."""

    __slots__ = ("column", "index", "line")

    def __init__(self, index: int, line: int, column: int) -> None:
        """Hold the place."""
        self.index = index
        self.line = line
        self.column = column


class Scalar:
    """A single value: its own characters, never interpreted.

    Its marks are made when somebody asks: a file has thousands of values, and a command asks for the places of a few.
    """

    __slots__ = ("_end", "_start", "style", "value")

    def __init__(self, value: str, start: tuple[int, int, int], end: int | TextMark, style: str = "") -> None:
        """Hold the characters and where they start (index, line, column) and end; an index is one of the same line.

        `style` is empty for a plain scalar.
        """
        self.value = value
        self._start = start
        self._end = end
        self.style = style

    @property
    def start(self) -> TextMark:
        """Give where it starts."""
        return OwnMark(*self._start)

    @property
    def end(self) -> TextMark:
        """Give where it ends."""
        if not isinstance(self._end, int):
            return self._end
        index, line, column = self._start
        return OwnMark(self._end, line, column + self._end - index)

    @property
    def empty(self) -> bool:
        """Say whether nothing is written here (`key:`, `~`, `null`)."""
        return not self.style and self.value in NULL_WORDS


class Collection:
    """What mappings and sequences share: children in file order; a mapping's are key, value, key, value …."""

    __slots__ = ("children", "end", "flow", "start")

    def __init__(self, start: TextMark, *, flow: bool) -> None:
        """Open a collection; its end is known when it is closed."""
        self.start = start
        self.end = start
        self.flow = flow
        self.children: list[Node] = []


class Mapping(Collection):
    """Keys and their values."""

    __slots__ = ()

    def pairs(self) -> Iterator[tuple[Scalar, Node]]:
        """Give each key with its value, in file order; `duplicate_keys` refuses keys that are no scalars."""
        children = self.children
        return cast("Iterator[tuple[Scalar, Node]]", zip(children[::2], children[1::2], strict=True))

    def get(self, name: str) -> tuple[Scalar, Node] | None:
        """Give the pair with this key."""
        return next((pair for pair in self.pairs() if pair[0].value == name), None)


class Sequence(Collection):
    """Items in order."""

    __slots__ = ()


Node = Scalar | Mapping | Sequence


class NotBuilt(Exception):  # noqa: N818  carries a problem, is none
    """The text holds something no tree is built from."""

    def __init__(self, problem: Problem) -> None:
        """Carry the problem."""
        super().__init__(problem.what)
        self.problem = problem


def problem_at(mark: TextMark, code: str, what: str, mend: str = "") -> Problem:
    """Give a problem at this place, with lines and columns counted from 1."""
    return Problem(code=code, line=mark.line + 1, column=mark.column + 1, what=what, mend=mend)


def duplicate_keys(node: Node) -> list[Problem]:
    """Give a problem for each key that its mapping already has, and for each key that is no plain word."""
    found: list[Problem] = []
    waiting = [node]
    while waiting and len(found) < _MOST:
        one = waiting.pop()
        if one.__class__ is Mapping:
            _compare_keys(one, found)
            waiting += [value for value in one.children[1::2] if value.__class__ is not Scalar]
        elif isinstance(one, Sequence):
            waiting += one.children
    return found


def _compare_keys(mapping: Mapping, found: list[Problem]) -> None:
    keys = mapping.children[::2]
    words = {key.value for key in keys if key.__class__ is Scalar}
    if len(words) == len(keys) and "<<" not in words:  # as in nearly every mapping of a large file
        return
    lines: dict[str, int] = {}
    for key in keys:
        if len(found) >= _MOST:
            return
        if not isinstance(key, Scalar):
            raise NotBuilt(problem_at(key.start, "key", _("A key must be a word."), _("Remove the brackets.")))
        if key.value == "<<" and not key.style:
            what, mend = _("Merge keys (`<<`) are not used here."), _("Write the keys out.")
            found.append(problem_at(key.start, "merge-key", what, mend))
        first = lines.get(key.value)
        lines.setdefault(key.value, key.start.line + 1)
        if first is not None:
            what = _("`{key}` is here a second time, first in line {line}.").format(key=key.value, line=first)
            found.append(problem_at(key.start, "duplicate-key", what, _("Keep one of the two.")))
