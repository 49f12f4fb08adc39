"""Edits to a text: lines in, lines out, every other byte stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.file.yaml.tree import BLOCK_STYLES, Node, Scalar

if TYPE_CHECKING:
    from collections.abc import Sequence


class Splicer:
    """Collects edits to one text; places are character indices into it."""

    def __init__(self, text: str, step: int) -> None:
        """Start without edits; `step` is how far this file indents a level."""
        self.text = text
        self.step = step
        self.newline = "\r\n" if text.count("\r\n") * 2 > text.count("\n") else "\n"
        self._edits: list[tuple[int, int, int, str]] = []

    def result(self, start: int = 0, end: int | None = None) -> str:
        """Give the text, or this part of it, with all edits made."""
        parts: list[str] = []
        done = start
        for place, _order, until, new in sorted(self._edits):
            parts.extend((self.text[done:place], new))
            done = max(done, until)
        return "".join((*parts, self.text[done:end]))

    def spans(self) -> list[tuple[int, int, int]]:
        """Give each edit's start, end and the length of what stands there afterwards, in text order."""
        return [(start, end, len(new)) for start, _order, end, new in sorted(self._edits)]

    def aside(self) -> Splicer:
        """Give a splicer of the same text without edits, for a part that will stand elsewhere."""
        return Splicer(self.text, self.step)

    def replace(self, start: int, end: int, new: str) -> None:
        """Put `new` in the place of these characters."""
        self._edits.append((start, len(self._edits), end, new))

    def insert_lines(self, at: int, lines: Sequence[str]) -> None:
        """Put whole lines where a line starts, or behind a last line that has no end."""
        if not lines:
            return
        joined = self.newline.join(lines)
        at_end = at >= len(self.text) and bool(self.text) and not self.text.endswith("\n")
        self.replace(at, at, self.newline + joined if at_end else joined + self.newline)

    def line_start(self, index: int) -> int:
        """Give where the line of this character starts."""
        return self.text.rfind("\n", 0, index) + 1

    def next_line(self, index: int) -> int:
        """Give where the line after this character starts, or the end of the text."""
        found = self.text.find("\n", index)
        return len(self.text) if found < 0 else found + 1

    def content_end(self, node: Node) -> int:
        """Give the index behind the last character that belongs to this value."""
        while not isinstance(node, Scalar):
            if node.flow or not node.children:
                return node.end.index
            node = node.children[-1]
        return self._block_end(node) if node.style in BLOCK_STYLES else node.end.index

    def _block_end(self, node: Scalar) -> int:
        """Give where the last line of a block ends that is not blank; blanks at its end are the text's own."""
        last = node.start.index + len(self.text[node.start.index : node.end.index].rstrip(" \r\n"))
        return last + len(self.text[last : self.next_line(last)].rstrip("\r\n"))

    def block_head_end(self, start: int) -> int:
        """Give the index behind `|` or `>` and what belongs to it, at this place."""
        return start + len(self.text[start : start + 3]) - len(self.text[start : start + 3].lstrip("|>+-0123456789"))

    def line_after(self, value: Node, column: int) -> int:
        """Give where the line after an entry starts; comments indented deeper than it are still its own."""
        at = self.next_line(self.content_end(value))
        while (indent := self.comment_indent(at)) is not None and indent > column:
            at = self.next_line(at)
        return at

    def comment_indent(self, at: int) -> int | None:
        """Give how far the comment that makes up the line starting here is indented, None for any other line."""
        text, place = self.text, at
        while text.startswith(" ", place):
            place += 1
        return place - at if text.startswith("#", place) else None

    def says(self, at: int, line: str) -> bool:
        """Say whether one of the comment lines from here on, indented no less than this one, is this one."""
        return self.behind(at, line) > at

    def behind(self, at: int, line: str) -> int:
        """Give the place behind that line, where it is one of the comment lines from here on; else this place."""
        deep, start = len(line) - len(line.lstrip(" ")), at
        while (indent := self.comment_indent(at)) is not None and indent >= deep:
            after = self.next_line(at)
            if self.text[at:after].strip() == line.strip():
                return after
            at = after
        return start

    def comments_above(self, at: int) -> int:
        """Give where the comment lines start that stand above the line starting here, indented as it is."""
        indent = len(self.text[at : self.next_line(at)]) - len(self.text[at : self.next_line(at)].lstrip(" "))
        while at > 0 and self.comment_indent(above := self.line_start(at - 1)) == indent:
            at = above
        return at
