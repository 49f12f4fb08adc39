"""What a text is cut into, and the questions asked of its parts: what they say, where they end."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from leitbild_cli.file.nodes import BLOCK_STYLES, Mapping, Scalar

if TYPE_CHECKING:
    from leitbild_cli.file.nodes import Node


class Chunk(NamedTuple):
    """One key with all that belongs to it: `head` are the lines above the key, `body` starts with the key's line."""

    key: str
    head: str
    body: str

    @property
    def text(self) -> str:
        """Give head and body."""
        return self.head + self.body


class Parts(NamedTuple):
    """What a chunk consists of: the key's own line, the chunks below it, and what follows the last of them."""

    intro: str
    chunks: tuple[Chunk, ...] = ()
    tail: str = ""
    indent: int = -1

    def by_key(self) -> dict[str, Chunk]:
        """Give the chunks by their keys."""
        return {chunk.key: chunk for chunk in self.chunks}

    def moved(self, indent: int) -> Parts:
        """Give the parts with their chunks at another indentation."""
        shift = indent - self.indent
        if not self.chunks or not shift:
            return self
        chunks = tuple(Chunk(one.key, _moved(one.head, shift), _moved(one.body, shift)) for one in self.chunks)
        return Parts(self.intro, chunks, _moved(self.tail, shift), indent)


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
        return node.value.rstrip("\n")
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


def shared_out(text: str, intro: str, names: list[str], spans: list[tuple[int, int]], indent: int) -> Parts:
    """Share out what lies between the keys: comments deeper than the keys stay above, the rest goes to the next key."""
    chunks = []
    head_start = len(intro)
    stops = [start for start, _end in spans[1:]] + [len(text)]
    for name, (start, end), stop in zip(names, spans, stops, strict=True):
        end_of_body = end + _deeper(text[end:stop], indent)
        chunks.append(Chunk(name, text[head_start:start], text[start:end_of_body]))
        head_start = end_of_body
    return Parts(intro, tuple(chunks), text[head_start:], indent)


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
