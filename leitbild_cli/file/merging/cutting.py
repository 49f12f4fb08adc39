"""A text cut into chunks by key: each with the comment lines directly above it, so that joined they are the text again.

Small pieces are cut at the parser's marks. A large piece is first cut at its indentation, line by line; each part must
then parse on its own, which makes the cut exact, and parts that several texts share are parsed once. A piece of many
tiny parts is left whole, unless it is huge.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.file.merging.pieces import Chunk, Parts, content_end, is_empty, line_start, next_line, shared_out
from leitbild_cli.file.nodes import Mapping, NotBuilt, Scalar, Sequence, build, duplicate_keys

if TYPE_CHECKING:
    from leitbild_cli.file.nodes import Node

_LARGE = 8_000
_HUGE = 400_000
_TINY = 1_000
_KEY_LINE = re.compile(r" *[A-Za-z0-9_-]+:[ ]*(?:#.*)?\n")
_PLAIN_KEY = re.compile(r"([A-Za-z0-9_-]+):(?=[ \n])")
_CONTENT = re.compile(r"^( *)(?=[^ #\n])", re.MULTILINE)


class Cutter:
    """Cuts texts and remembers what it has parsed; raises NotBuilt for what is no tree of plain keys."""

    def __init__(self) -> None:
        """Start without memories."""
        self._nodes: dict[str, Node | None] = {}
        self._insides: dict[str, Parts | None] = {}

    def whole(self, text: str) -> Parts | None:
        """Give the parts of a whole file; None where it is no mapping in block style."""
        if len(text) > _LARGE and (parts := self._by_lines(text, "")) is not None:
            return parts
        node = self.node(text)
        if node is None:
            return Parts("", tail=text)
        return self._by_marks(text, "", node) if isinstance(node, Mapping) else None

    def inside(self, body: str) -> Parts | None:
        """Give the parts of a chunk that holds keys or nothing; None for any other value."""
        if body not in self._insides:
            self._insides[body] = self._inside(body)
        return self._insides[body]

    def items(self, body: str) -> Parts | None:
        """Give the items of a chunk that holds a list of single values, each as a chunk; None for any other value."""
        value = self.value(body)
        if is_empty(value):
            return _without_value(body, value)
        if not isinstance(value, Sequence) or not all(isinstance(child, Scalar) for child in value.children):
            return None
        return _unfolded(body, value) if value.flow else self._block_items(body, value)

    def value(self, body: str) -> Node | None:
        """Give the value of a chunk, with marks relative to its body."""
        node = self.node(body)
        return node.children[-1] if isinstance(node, (Mapping, Sequence)) and node.children else None

    def node(self, text: str) -> Node | None:
        """Give the text as a tree; raise NotBuilt, also for keys that stand twice."""
        if text not in self._nodes:
            root = build(text)
            if root is not None and (twice := duplicate_keys(root)):
                raise NotBuilt(twice[0])
            self._nodes[text] = root
        return self._nodes[text]

    def _inside(self, body: str) -> Parts | None:
        intro = body[: next_line(body, 0)]
        if len(body) > _LARGE and _KEY_LINE.fullmatch(intro) and (parts := self._by_lines(body, intro)) is not None:
            return parts
        value = self.value(body)
        if is_empty(value):
            return _without_value(body, value)
        return self._by_marks(body, intro, value) if isinstance(value, Mapping) else None

    def _by_marks(self, text: str, intro: str, node: Mapping) -> Parts | None:
        keys = [key for key, _value in node.pairs()]
        starts = [line_start(text, key.start.index) for key in keys]
        if node.flow or any(text[start : key.start.index].strip() for start, key in zip(starts, keys, strict=True)):
            return None
        if starts[0] < len(intro):
            return None
        ends = [next_line(text, max(key.end.index, content_end(text, value))) for key, value in node.pairs()]
        names = [key.value for key in keys]
        return shared_out(text, intro, names, list(zip(starts, ends, strict=True)), node.children[0].start.column)

    def _by_lines(self, text: str, intro: str) -> Parts | None:
        first = _CONTENT.search(text, len(intro))
        if first is None or (intro and first.end() - first.start() <= len(intro) - len(intro.lstrip(" "))):
            return None
        indent = first.end() - first.start()
        names, starts = [], []
        for line in re.compile(rf"^( {{0,{indent}}})(?=[^ #\n])", re.MULTILINE).finditer(text, len(intro)):
            key = _PLAIN_KEY.match(text, line.end())
            if key is None or line.end() - line.start() != indent:
                return None
            names.append(key.group(1))
            starts.append(line.start())
        if len(text) < min(_HUGE, _TINY * len(names)):
            return None
        stops = [*starts[1:], len(text)]
        spans = [(start, _trivia_start(text, stop)) for start, stop in zip(starts, stops, strict=True)]
        parts = shared_out(text, intro, names, spans, indent)
        good = len(set(names)) == len(names) and all(self._stands_alone(chunk) for chunk in parts.chunks)
        return parts if good else None

    def _stands_alone(self, chunk: Chunk) -> bool:
        """Say whether the chunk's body parses on its own as this one key."""
        if len(chunk.body) > _LARGE:
            intro = chunk.body[: next_line(chunk.body, 0)]
            if _KEY_LINE.fullmatch(intro) and self.inside(chunk.body) is not None:
                return True
        try:
            node = self.node(chunk.body)
        except NotBuilt:
            return False
        return isinstance(node, Mapping) and len(node.children) == 2  # noqa: PLR2004  one key and its value

    def _block_items(self, body: str, value: Sequence) -> Parts | None:
        intro = body[: next_line(body, 0)]
        indent = value.start.column
        starts = [line_start(body, child.start.index) for child in value.children]
        if starts[0] < len(intro) or any(body[start : start + indent + 1] != " " * indent + "-" for start in starts):
            return None
        ends = [next_line(body, content_end(body, child)) for child in value.children]
        names = [_item_key(child) for child in value.children]
        if len(set(names)) < len(names):
            return None
        return shared_out(body, intro, names, list(zip(starts, ends, strict=True)), indent)


def _trivia_start(text: str, stop: int) -> int:
    """Give where the blank and comment lines in front of this line start."""
    while stop:
        start = line_start(text, stop - 1)
        line = text[start:stop].lstrip(" ")
        if line.rstrip() and not line.startswith("#"):
            break
        stop = start
    return stop


def _without_value(body: str, value: Node | None) -> Parts:
    """Give the parts of a chunk that says nothing; `[]`, `{}` and `~` are left out of its line."""
    if value is None:
        return Parts(body)
    end = next_line(body, value.end.index)
    return Parts(body[: value.start.index].rstrip() + body[value.end.index : end], tail=body[end:])


def _unfolded(body: str, value: Sequence) -> Parts | None:
    """Give the items of `[a, b]` as lines of their own; None where comments stand among them."""
    end = value.end.index
    names = [_item_key(child) for child in value.children]
    if "#" in body[value.start.index : end] or len(set(names)) < len(names):
        return None
    indent = len(body) - len(body.lstrip(" ")) + 2
    lines = [f"{' ' * indent}- {body[child.start.index : child.end.index]}\n" for child in value.children]
    chunks = tuple(Chunk(name, "", line) for name, line in zip(names, lines, strict=True))
    stop = next_line(body, end)
    return Parts(body[: value.start.index].rstrip() + body[end:stop], chunks, body[stop:], indent)


def _item_key(node: Node) -> str:
    """Give what makes two items of a set the same; in a pair of ids the order says nothing."""
    return " ".join(sorted(node.value.split())) if isinstance(node, Scalar) else ""
