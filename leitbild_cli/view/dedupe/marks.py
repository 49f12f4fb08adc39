"""Pieces of a text set off from the rest: bold and underlined, or in square brackets where that is not to be had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.view.text import safe, wrap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from leitbild_cli.core.similarity import Span

_BETWEEN = " \t\n-\u2010\u2011"
_ON, _OFF = "\x1b[1;4m", "\x1b[0m"


def marked(text: str, spans: Sequence[Span], cells: int, *, colour: bool) -> list[str]:
    """Give the text as harmless lines of at most so many cells, with these pieces of it set off."""
    pieces = list(_pieces(text, spans))
    if not colour:
        return wrap("".join(f"[{piece}]" if set_off else piece for piece, set_off in pieces), cells)
    flags = [set_off for piece, set_off in pieces for char in piece if char != " "]
    return list(_painted(wrap("".join(piece for piece, _set_off in pieces), cells), flags))


def _pieces(text: str, spans: Sequence[Span]) -> Iterator[tuple[str, bool]]:
    """Give the text in harmless pieces, each with whether it is set off; neighbours are one."""
    place = 0
    for start, end in _joined(text, spans):
        yield safe(text[place:start]), False
        yield safe(text[start:end]), True
        place = end
    yield safe(text[place:]), False


def _joined(text: str, spans: Sequence[Span]) -> list[tuple[int, int]]:
    """Give the pieces with what only blanks or a hyphen part joined into one: `[E-Mails]`, not `[E]-[Mails]`."""
    joined: list[tuple[int, int]] = []
    for span in sorted(spans, key=lambda one: one.start):
        if joined and not text[joined[-1][1] : span.start].strip(_BETWEEN):
            joined[-1] = (joined[-1][0], max(joined[-1][1], span.end))
        else:
            joined.append((span.start, span.end))
    return joined


def _painted(lines: Sequence[str], flags: Sequence[bool]) -> Iterator[str]:
    """Give wrapped lines painted; wrapping moves nothing but blanks, so the other signs are counted."""
    place = 0
    for line in lines:
        painted, on = "", False
        for char in line:
            wanted = (on and place < len(flags) and flags[place]) if char == " " else flags[place]
            if wanted is not on:
                painted += _ON if wanted else _OFF
                on = wanted
            painted += char
            place += char != " "
        yield painted + (_OFF if on else "")
