"""A tree on a terminal: a trunk with labelled branches, wrapped beside their labels, or below them where it is narrow.

Words that were looked for stand in brackets, or bold at a terminal.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from leitbild_cli.record import record
from leitbild_cli.view.format.numbers import NO_BREAK
from leitbild_cli.view.format.text import safe, wrap
from leitbild_cli.view.format.text import width as cells

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_NARROW = 60
_GAP = 2
_LEAST = 12
_OPEN, _CLOSE = "\ue000", "\ue001"  # no text means anything by them
_NO_MARKS = dict.fromkeys(map(ord, (_OPEN, _CLOSE)))
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"
_ASCII = str.maketrans(f"│├└─„“”–→·…×{NO_BREAK}", '||\'-"""->|~x ')  # one character for one, so that nothing moves


@record
class Branch:
    """A label with what stands beside it, a text a line, and what hangs below."""

    label: str
    texts: tuple[str, ...]
    below: tuple[Branch, ...] = ()


def marked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Give a text in which these places are shown as found; without any, one that shows nothing as found."""
    parts, at = [], 0
    for start, end in sorted(spans):
        parts += [unmarked(text[at:start]), _OPEN, unmarked(text[start:end]), _CLOSE]
        at = end
    return "".join([*parts, unmarked(text[at:])])


def unmarked(text: str) -> str:
    """Give a foreign text without the two signs that mark a place here."""
    return text.translate(_NO_MARKS)


def drawn(trunk: Branch, *, width: int, ascii_only: bool = False, bold: bool = False) -> str:
    """Give the trunk, and below it each branch with all that hangs on it."""
    lines = _beside([trunk], width, _NO_SIGNS)
    if trunk.below:
        lines += ["│", *_branches(trunk.below, width)]
    return finished(lines, ascii_only=ascii_only, bold=bold)


def finished(lines: Iterable[str], *, ascii_only: bool, bold: bool) -> str:
    """Give lines as they are printed: what was found bold or in brackets, signs that everything can show."""
    text = "\n".join(_shown(lines, bold=bold))
    return text.translate(_ASCII) if ascii_only else text


def _branches(below: Sequence[Branch], width: int) -> list[str]:
    return _beside(below, width, _SIGNS)


# before a branch and its further lines, before the last one and its further lines
_Signs = tuple[tuple[str, str], tuple[str, str]]
_SIGNS: _Signs = (("├─ ", "│  "), ("└─ ", "   "))
_NO_SIGNS: _Signs = (("", ""), ("", ""))


def _beside(branches: Sequence[Branch], width: int, signs: _Signs) -> list[str]:
    """Give each branch with its sign in front; what hangs on it is drawn in what room is left."""
    label = max(cells(one.label) for one in branches) + _GAP
    lines: list[str] = []
    for place, one in enumerate(branches):
        sign, under = signs[place == len(branches) - 1]
        room = max(width - cells(sign), _LEAST)
        body = _below_label(one, room) if width < _NARROW else _by_label(one, label, room)
        hanging = _branches(one.below, room) if one.below and sign else []
        first, *rest = [*body, *hanging]
        lines += [f"{sign}{first}", *(f"{under}{line}".rstrip() for line in rest)]
    return lines


def _by_label(one: Branch, label: int, room: int) -> list[str]:
    body = [line for text in one.texts for line in wrap(text, max(room - label, _LEAST))]
    first, *rest = body or [""]
    head = f"{one.label}{' ' * (label - cells(one.label))}"
    return [f"{head}{first}".rstrip(), *(f"{'':{label}}{line}" for line in rest)]


def _below_label(one: Branch, room: int) -> list[str]:
    return [safe(one.label), *(line for text in one.texts for line in wrap(text, room))]


def _shown(lines: Iterable[str], *, bold: bool) -> Iterable[str]:
    """Turn marks into brackets, or into bold that ends with each line and goes on in the next one."""
    if not bold:
        return [line.replace(_OPEN, "[").replace(_CLOSE, "]") for line in lines]
    told = list(lines)
    depth = [0, *accumulate(line.count(_OPEN) - line.count(_CLOSE) for line in told)]
    return [_painted(line, begun=depth[at] > 0, goes_on=depth[at + 1] > 0) for at, line in enumerate(told)]


def _painted(line: str, *, begun: bool, goes_on: bool) -> str:
    front = len(line) - len(line.lstrip("│├└─ ")) if begun else 0
    text = line[front:].replace(_OPEN, _BOLD).replace(_CLOSE, _PLAIN)
    return f"{line[:front]}{_BOLD if begun else ''}{text}{_PLAIN if goes_on else ''}"
