"""From text to tree where the text is laid out as we write it: one `key: value` a line, read line by line.

Nearly every file is, and a YAML parser takes longer to load than this takes to read 300 ideas. What is not plainly of
that layout (double quotes, brackets, anchors, a text that goes on in the next line …) is left to the parser, which says
the same wherever this says anything: a law.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.file.yaml.characters import UNWANTED, is_printed
from leitbild_cli.file.yaml.tree import MAX_DEPTH, Mapping, OwnMark, Scalar, Sequence

if TYPE_CHECKING:
    from leitbild_cli.file.yaml.tree import Node, TextMark

# The indent, a dash, a key, and a plain, a quoted or the beginning of a block value, each where it is there.
_LINE = re.compile(
    r"( *)(?:(- )(?=[\w'-]))?(?:(\w[\w-]{0,60}):(?=[ \n]))?"
    r" *(?:((?:[\w(/+„“”‚‘’«»…–]|-(?=\w))[^\n:#]*+(?:(?::(?=[^ \n])|(?<=[^ ])#)[^\n:#]*+)*+)"
    r"|'((?:[^'\n]++|'')*+)'"
    r"|(\|)(?=\n))?"
    r" *(?:(?<![^ \n])#[^\n]*)?\n"
)
_KEY, _PLAIN, _QUOTED, _BLOCK = 3, 4, 5, 6
_FIRST = re.compile(r"( +)[^ \n]")
_BLANK = re.compile(r" +\n")
_DEEPEST = MAX_DEPTH - 1  # a dash with a key opens two


def tree_of(text: str) -> Mapping | None:
    """Give the text as a tree, None where something in it is for the parser to say."""
    if not text.endswith("\n") or (not is_printed(text) and _has_rules(text)):
        return None
    outline, match, end = _Outline(), _LINE.match, len(text)
    at = line = 0
    while at < end:
        found = match(text, at)
        if found is None:
            return None
        spaces, dash, key = found.group(1, 2, 3)
        kind = found.lastindex or 1
        behind, below = found.end(), line + 1
        if dash is None and key is None:
            if kind > 1:
                return None
        elif not outline.takes(len(spaces), at, line, dash=dash is not None, key=key):
            return None
        elif kind > _KEY:
            value = _value(text, found, at, line, outline.column)
            if value is None:
                return None
            outline.put(value)
            if kind == _BLOCK:
                behind, below = value.end.index, value.end.line
        at, line = behind, below
    return outline.closed(end, line)


def _has_rules(text: str) -> bool:
    """Say whether there is a sign with rules of its own."""
    return "\t" in text or "\r" in text or re.search(UNWANTED, text) is not None


def _value(text: str, found: re.Match[str], at: int, line: int, column: int) -> Scalar | None:
    """Give the value of the line that starts here; a block stands deeper than the column."""
    kind = found.lastindex or 1
    index, end = found.span(kind)
    if kind == _PLAIN:
        plain = found[kind].rstrip(" ")
        return Scalar(plain, (index, line, index - at), index + len(plain))
    if kind == _QUOTED:
        return Scalar(found[kind].replace("''", "'"), (index - 1, line, index - 1 - at), end + 1, "'")
    return _block(text, found.end(), (index, line, index - at), column) if found[_KEY] is not None else None


class _Outline:
    """The collections in which the line at hand stands, the innermost last."""

    __slots__ = ("_children", "_open", "_wanting", "column")

    def __init__(self) -> None:
        """Start above the first line; it is as if something stood there that wants a value."""
        self._open: list[tuple[int, Mapping | Sequence]] = []
        self._children: list[Node] = []
        self._wanting = True
        self.column = -1

    def takes(self, column: int, at: int, line: int, *, dash: bool, key: str | None) -> bool:
        """Go where a line with this indent, a dash or a key stands, and take the key; False where none can stand."""
        if (dash or self._wanting or column != self.column) and not self._reached(column, at, line, dash=dash):
            return False
        if key is None:
            return True
        if dash:
            column += 2
            self._enter(Mapping(OwnMark(at + column, line, column), flow=False), column)
        elif self._open[-1][1].__class__ is not Mapping:
            return False
        index = at + column
        self._children.append(Scalar(key, (index, line, column), index + len(key)))
        self._wanting = True
        return True

    def put(self, value: Scalar) -> None:
        """Put the value of this line where it belongs."""
        self._children.append(value)
        self._wanting = False

    def closed(self, index: int, line: int) -> Mapping | None:
        """Give the tree at the end of the text."""
        root = self._open[0][1] if self._open else None
        self._leave(-1, OwnMark(index, line, 0))
        return root if isinstance(root, Mapping) else None

    def _reached(self, column: int, at: int, line: int, *, dash: bool) -> bool:
        place = OwnMark(at + column, line, column)
        if column > self.column:
            node = (Sequence if dash else Mapping)(place, flow=False)
            fits = self._wanting and len(self._open) < _DEEPEST
            self._enter(node, column)
            return fits
        self._leave(column, place)
        return column == self.column and (not dash or self._open[-1][1].__class__ is Sequence)

    def _enter(self, node: Mapping | Sequence, column: int) -> None:
        self._children.append(node)
        self._open.append((column, node))
        self._children, self.column, self._wanting = node.children, column, False

    def _leave(self, column: int, place: TextMark) -> None:
        """Close what is indented deeper than this; a key that still wants a value has an empty one."""
        if self._wanting and self._children:
            key = self._children[-1].end
            self._children.append(Scalar("", (key.index + 1, key.line, key.column + 1), key.index + 1))
            self._wanting = False
        while self._open and self.column > column:
            self._open.pop()[1].end = place
            self.column, node = self._open[-1] if self._open else (-1, None)
            self._children = node.children if node else []


def _block(text: str, begin: int, head: tuple[int, int, int], column: int) -> Scalar | None:
    """Give the lines from here on that are indented deeper than this column, as a value whose `|` is the head."""
    first = _FIRST.match(text, begin)
    if first is None or len(first[1]) <= column:
        return None
    indent, lines, at = first[1], [], begin
    while text.startswith((indent, "\n"), at):
        end = text.index("\n", at)
        lines.append(text[at + len(indent) : end])
        at = end + 1
    if _BLANK.match(text, at):  # such a line is the text's own or not, by how many blanks there are
        return None
    value = "\n".join(lines).rstrip("\n") + "\n"
    return Scalar(value, head, OwnMark(at, head[1] + 1 + len(lines), 0), "|")
