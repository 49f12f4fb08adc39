"""A text cut into chunks by key, each with the comment lines directly above it: joined, they are the text again.

Small pieces are cut at the parser's marks. A large piece is first cut at its indentation, line by line; each part must
then parse on its own, which makes the cut exact, and parts that several texts share are parsed once. A piece of many
tiny parts is left whole, unless it is huge.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from leitbild_cli.file.yaml.parser import build
from leitbild_cli.file.yaml.tree import BLOCK_STYLES, Mapping, NotBuilt, Scalar, Sequence, duplicate_keys

if TYPE_CHECKING:
    from leitbild_cli.file.yaml.tree import Node


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
        self._insides: dict[str, Cut | None] = {}

    def whole(self, text: str) -> Cut | None:
        """Give the parts of a whole file; None where it is no mapping in block style."""
        if len(text) > _LARGE and (parts := self._by_lines(text, "")) is not None:
            return parts
        node = self.node(text)
        if node is None:
            return Cut("", tail=text)
        return self._by_marks(text, "", node) if isinstance(node, Mapping) else None

    def inside(self, body: str) -> Cut | None:
        """Give the parts of a chunk that holds keys or nothing; None for any other value."""
        if body not in self._insides:
            self._insides[body] = self._inside(body)
        return self._insides[body]

    def items(self, body: str) -> Cut | None:
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

    def _inside(self, body: str) -> Cut | None:
        intro = body[: next_line(body, 0)]
        if len(body) > _LARGE and _KEY_LINE.fullmatch(intro) and (parts := self._by_lines(body, intro)) is not None:
            return parts
        value = self.value(body)
        if is_empty(value):
            return _without_value(body, value)
        return self._by_marks(body, intro, value) if isinstance(value, Mapping) else None

    def _by_marks(self, text: str, intro: str, node: Mapping) -> Cut | None:
        keys = [key for key, _value in node.pairs()]
        starts = [line_start(text, key.start.index) for key in keys]
        if node.flow or any(text[start : key.start.index].strip() for start, key in zip(starts, keys, strict=True)):
            return None
        if starts[0] < len(intro):
            return None
        ends = [next_line(text, max(key.end.index, content_end(text, value))) for key, value in node.pairs()]
        names = [key.value for key in keys]
        return shared_out(text, intro, names, list(zip(starts, ends, strict=True)), node.children[0].start.column)

    def _by_lines(self, text: str, intro: str) -> Cut | None:
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

    def _block_items(self, body: str, value: Sequence) -> Cut | None:
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


def _without_value(body: str, value: Node | None) -> Cut:
    """Give the parts of a chunk that says nothing; `[]`, `{}` and `~` are left out of its line."""
    if value is None:
        return Cut(body)
    end = next_line(body, value.end.index)
    return Cut(body[: value.start.index].rstrip() + body[value.end.index : end], tail=body[end:])


def _unfolded(body: str, value: Sequence) -> Cut | None:
    """Give the items of `[a, b]` as lines of their own; None where comments stand among them."""
    end = value.end.index
    names = [_item_key(child) for child in value.children]
    if "#" in body[value.start.index : end] or len(set(names)) < len(names):
        return None
    indent = len(body) - len(body.lstrip(" ")) + 2
    lines = [f"{' ' * indent}- {body[child.start.index : child.end.index]}\n" for child in value.children]
    chunks = tuple(Chunk(name, "", line) for name, line in zip(names, lines, strict=True))
    stop = next_line(body, end)
    return Cut(body[: value.start.index].rstrip() + body[end:stop], chunks, body[stop:], indent)


def _item_key(node: Node) -> str:
    """Give what makes two items of a set the same; in a pair of ids the order says nothing."""
    return " ".join(sorted(node.value.split())) if isinstance(node, Scalar) else ""


class Chunk(NamedTuple):
    """One key with all that belongs to it: `head` are the lines above the key, `body` starts with the key's line."""

    key: str
    head: str
    body: str

    @property
    def text(self) -> str:
        """Give head and body."""
        return self.head + self.body


class Cut(NamedTuple):
    """What a chunk consists of: the key's own line, the chunks below it, and what follows the last of them."""

    intro: str
    chunks: tuple[Chunk, ...] = ()
    tail: str = ""
    indent: int = -1

    def by_key(self) -> dict[str, Chunk]:
        """Give the chunks by their keys."""
        return {chunk.key: chunk for chunk in self.chunks}

    def moved(self, indent: int) -> Cut:
        """Give the parts with their chunks at another indentation."""
        shift = indent - self.indent
        if not self.chunks or not shift:
            return self
        chunks = tuple(Chunk(one.key, _moved(one.head, shift), _moved(one.body, shift)) for one in self.chunks)
        return Cut(self.intro, chunks, _moved(self.tail, shift), indent)


def is_empty(node: Node | None) -> bool:
    """Say whether nothing is said: `key:`, `~`, `[]`, `{}`."""
    if node is None:
        return True
    return node.empty if isinstance(node, Scalar) else not node.children


def meaning(node: Node | None) -> object:
    """Give what a value says, whatever its quotes, comments and style."""
    if node is None or is_empty(node):
        return None
    if isinstance(node, Scalar):
        return node.value.rstrip("\n") if node.style in BLOCK_STYLES else node.value
    if isinstance(node, Mapping):
        return tuple((key.value, meaning(value)) for key, value in node.pairs())
    return ["-", *map(meaning, node.children)]


def content_end(text: str, node: Node) -> int:
    """Give the index behind the last character that belongs to this value."""
    while not isinstance(node, Scalar):
        if node.flow or not node.children:
            return node.end.index
        node = node.children[-1]
    if node.style in BLOCK_STYLES:
        return node.start.index + len(text[node.start.index : node.end.index].rstrip())
    return node.end.index


def shared_out(text: str, intro: str, names: list[str], spans: list[tuple[int, int]], indent: int) -> Cut:
    """Share out what lies between the keys: comments deeper than the keys stay above, the rest goes to the next key."""
    chunks = []
    head_start = len(intro)
    stops = [start for start, _end in spans[1:]] + [len(text)]
    for name, (start, end), stop in zip(names, spans, stops, strict=True):
        end_of_body = end + _deeper(text[end:stop], indent)
        chunks.append(Chunk(name, text[head_start:start], text[start:end_of_body]))
        head_start = end_of_body
    return Cut(intro, tuple(chunks), text[head_start:], indent)


def _deeper(gap: str, indent: int) -> int:
    """Give how much of these blank and comment lines belongs to the chunk above."""
    place = found = 0
    for line in gap.splitlines(keepends=True):
        place += len(line)
        bare = line.lstrip(" ")
        if bare.startswith("#"):
            if len(line) - len(bare) <= indent:
                break
            found = place
    return found


def _moved(text: str, shift: int) -> str:
    lines = text.splitlines(keepends=True)
    if shift > 0:
        return "".join(" " * shift + line if line.strip() else line for line in lines)
    return "".join(line[min(-shift, len(line) - len(line.lstrip(" "))) :] for line in lines)


def line_start(text: str, index: int) -> int:
    """Give where the line of this character starts."""
    return text.rfind("\n", 0, index) + 1


def next_line(text: str, index: int) -> int:
    """Give where the line after this character starts, or the end of the text."""
    found = text.find("\n", index)
    return len(text) if found < 0 else found + 1
