"""What changed from one draft to the next, as people read it: sentence by sentence, and word by word in each."""

from __future__ import annotations

import re
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from leitbild_cli.core.drafting.differences import RunKind
from leitbild_cli.language import _
from leitbild_cli.view.format.text import safe, wrap
from leitbild_cli.view.format.text import width as cells_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from leitbild_cli.core.drafting.differences import Pair, Run

_MARKS = {
    RunKind.REMOVED: ("[-", "-]"),
    RunKind.ADDED: ("{+", "+}"),
    RunKind.LEFT: ("[~", "~]"),
    RunKind.CAME: ("{~", "~}"),
}
_PAINT = {
    RunKind.KEPT: "",
    RunKind.REMOVED: "\033[31;9m",
    RunKind.ADDED: "\033[32;4m",
    RunKind.LEFT: "\033[34;9m",
    RunKind.CAME: "\033[34;4m",
}
_PLAIN = "\033[0m"
_WIDEST = 100


def compared(pairs: Sequence[Pair], *, width: int, colour: bool) -> str:
    """Give the sentences of both drafts: = as before, ~ changed, + new, - gone, each with its number.

    A sentence that stands elsewhere now says where it was.
    """
    heads = [_head(pair) for pair in pairs]
    room = max(map(len, heads), default=0) + 2
    blocks = [
        _indented(head, _words(pair, width=min(width, _WIDEST) - room, colour=colour), room)
        for head, pair in zip(heads, pairs, strict=True)
    ]
    if not any(pair.changed or pair.old is None or pair.new is None for pair in pairs):
        same = [pair.old for pair in pairs] == [pair.new for pair in pairs]
        blocks.append(_("Only lines and paragraphs changed.") if same else _("Only the order changed."))
    elif any(run.kind in (RunKind.LEFT, RunKind.CAME) for pair in pairs for run in pair.runs):
        blocks.append("\n".join(wrap(_legend(colour=colour), width)) if not colour else _legend(colour=colour))
    return "\n".join(blocks)


def as_json(pairs: Iterable[Pair]) -> list[dict[str, object]]:
    """Give the pairs with stable keys; numbers count from 1, and none is null."""
    return [
        {
            "old": None if pair.old is None else pair.old + 1,
            "new": None if pair.new is None else pair.new + 1,
            "changes": [{"kind": run.kind, "text": run.text} for run in pair.runs],
        }
        for pair in pairs
    ]


def _head(pair: Pair) -> str:
    if pair.new is None:
        return f"- {(pair.old or 0) + 1}"
    sign = "+" if pair.old is None else "~" if pair.changed else "="
    was = f" (← {pair.old + 1})" if pair.old is not None and pair.old != pair.new else ""
    return f"{sign} {pair.new + 1}{was}"


def _legend(*, colour: bool) -> str:
    told = _("moved: {away} is elsewhere now, {here} was elsewhere.")
    away, here = _("this"), _("that")
    if colour:
        return told.format(away=f"{_PAINT[RunKind.LEFT]}{away}{_PLAIN}", here=f"{_PAINT[RunKind.CAME]}{here}{_PLAIN}")
    return told.format(away=f"[~{away}~]", here=f"{{~{here}~}}")


def _words(pair: Pair, *, width: int, colour: bool) -> list[str]:
    """Give the words of a sentence; one that came or went as a whole needs marks only where parts of it moved."""
    whole = pair.old is None or pair.new is None
    runs = [(_plain_kind(run.kind) if whole and not colour else run.kind, run.text) for run in pair.runs]
    apart = _spaced(runs)
    if colour:
        return _coloured(apart, width).split("\n")
    return wrap("".join(_piece(kind, text) for kind, text in apart), width)


def _plain_kind(kind: RunKind) -> RunKind:
    return RunKind.KEPT if kind in (RunKind.REMOVED, RunKind.ADDED) else kind


def _indented(head: str, lines: Sequence[str], room: int) -> str:
    first, *rest = lines or [""]
    return "\n".join([f"{head:<{room}}{first}".rstrip(), *(" " * room + line for line in rest)])


def _spaced(runs: Iterable[tuple[RunKind, str]]) -> list[tuple[RunKind, str]]:
    """Give the runs with a blank wherever two words would touch."""
    found: list[tuple[RunKind, str]] = []
    for kind, text in runs:
        before = found[-1][1] if found else ""
        if before[-1:].isalnum() and text[:1].isalnum():
            found[-1] = (found[-1][0], f"{before} ")
        found.append((kind, text))
    return found


def difference(pieces: Iterable[Run], *, width: int, colour: bool) -> str:
    """Give what changed, word by word: [-removed-] {+added+}, or red struck through and green underlined."""
    apart = _apart(pieces)
    if colour:
        return _coloured(apart, width)
    return "\n".join(wrap("".join(_piece(kind, text) for kind, text in apart), width))


def hunk(removed: str, added: str) -> str:
    """Give one change as a question."""
    old, new = safe(removed.strip()), safe(added.strip())
    if not old:
        return _("Add “{new}”?").format(new=new)
    return _("“{old}” → “{new}”?").format(old=old, new=new) if new else _("Leave out “{old}”?").format(old=old)


def _apart(pieces: Iterable[Run]) -> list[tuple[RunKind, str]]:
    """Give the pieces with a blank between what was removed and what came in its place, also where a text ends."""
    known = [(piece.kind, piece.text) for piece in pieces]
    follow = [*(kind for kind, _text in known[1:]), *([RunKind.KEPT] if known else [])]
    return [
        (kind, f"{text} " if kind is RunKind.REMOVED and after is RunKind.ADDED and not text[-1:].isspace() else text)
        for (kind, text), after in zip(known, follow, strict=True)
    ]


def _piece(kind: RunKind, text: str) -> str:
    plain = "\n".join(safe(line) for line in text.split("\n"))
    words = plain.rstrip()
    if kind is RunKind.KEPT or not words:
        return plain
    before, after = _MARKS[kind]
    return f"{before}{words}{after}{plain[len(words) :]}"


def _coloured(pieces: Iterable[tuple[RunKind, str]], cells: int) -> str:
    """Give the pieces in colour, broken between words."""
    lines: list[list[tuple[str, str]]] = [[]]
    used = 0
    for kind, text in pieces:
        for word in re.findall(r"\n|[^\S\n]+|\S+", text):
            shown = safe(word) if word.strip() else " "
            if word == "\n" or (used and word.strip() and used + cells_of(shown) > cells):
                lines.append([])
                used = 0
            if word.strip() or (used and word != "\n"):
                lines[-1].append((_PAINT[kind], shown))
                used += cells_of(shown)
    return "\n".join(map(_painted, lines))


def _painted(words: Iterable[tuple[str, str]]) -> str:
    """Give a line of words in their colours; neighbours of one colour share it, blanks behind it have none."""
    line = ""
    for colour, run in groupby(words, key=itemgetter(0)):
        text = "".join(word for _colour, word in run)
        said = text.rstrip(" ")
        line += (f"{colour}{said}{_PLAIN}" if colour and said else said) + text[len(said) :]
    return line.rstrip(" ")
