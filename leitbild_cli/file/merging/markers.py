"""Conflict markers in a text: the blocks between them, and the text as either side would have it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

_MARKER = re.compile(r"^(<{7,}|\|{7,}|={7,}|>{7,})(?: .*)?\r?$", re.MULTILINE)


class Block(NamedTuple):
    """A marked conflict: where it starts and ends in the text, its line, and the lines of both sides."""

    start: int
    end: int
    line: int
    ours: str
    theirs: str


def blocks(text: str) -> tuple[Block, ...] | None:
    """Give the marked conflicts in text order; None where the markers do not fit together."""
    found: list[Block] = []
    signs = [(match.group(1)[0], match.start(), _after(text, match.end())) for match in _MARKER.finditer(text)]
    groups = _groups(signs)
    if groups is None:
        return None
    for group in groups:
        inner = {sign: text[end:start] for (sign, _at, end), (_sign, start, _end) in pairwise(group)}
        start, end = group[0][1], group[-1][2]
        found.append(Block(start, end, text.count("\n", 0, start) + 1, inner["<"], inner["="]))
    return tuple(found)


def decided(text: str, picks: list[int | None]) -> str:
    """Give the text with each block decided: 0 for our lines, 1 for theirs, None leaves it marked."""
    parts: list[str] = []
    done = 0
    for block, pick in zip(blocks(text) or (), picks, strict=True):
        kept = text[block.start : block.end] if pick is None else (block.ours, block.theirs)[pick]
        parts += [text[done : block.start], kept]
        done = block.end
    return "".join((*parts, text[done:]))


def side(text: str, number: int) -> str | None:
    """Give the whole text as one side has it; None where the markers do not fit together."""
    found = blocks(text)
    return None if found is None else decided(text, [number] * len(found))


def _groups(signs: list[tuple[str, int, int]]) -> list[list[tuple[str, int, int]]] | None:
    """Share the marker lines out to conflicts: `<`, perhaps `|`, `=`, `>`."""
    groups: list[list[tuple[str, int, int]]] = []
    rest = signs
    while rest:
        size = 4 if len(rest) > 1 and rest[1][0] == "|" else 3
        group, rest = rest[:size], rest[size:]
        if "".join(sign for sign, _start, _end in group) not in ("<=>", "<|=>"):
            return None
        groups.append(group)
    return groups


def _after(text: str, index: int) -> int:
    found = text.find("\n", index)
    return len(text) if found < 0 else found + 1
