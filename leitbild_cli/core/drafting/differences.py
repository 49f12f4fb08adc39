"""What changed between two texts, word by word: never letter by letter, which nobody can read."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import caseless
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable


class RunKind(StrEnum):
    """What became of a piece of text."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@record
class Run:
    """A run of words with what became of it, blanks included."""

    kind: RunKind
    text: str


def compare(old: str, new: str) -> tuple[Run, ...]:
    """Give the runs of words kept, removed and added; equal texts are one run that is kept."""
    from difflib import SequenceMatcher

    before, after = _words(old), _words(new)
    pieces: list[Run] = []
    for tag, start, end, begin, stop in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Run(kind=RunKind.KEPT, text="".join(before[start:end])))
            continue
        if end > start:
            pieces.append(Run(kind=RunKind.REMOVED, text="".join(before[start:end])))
        if stop > begin:
            pieces.append(Run(kind=RunKind.ADDED, text="".join(after[begin:stop])))
    return tuple(pieces)


def hunks(pieces: Iterable[Run]) -> tuple[tuple[str, str], ...]:
    """Give the runs in their order as what stood and what stands now; both are the same where nothing changed."""
    found: list[tuple[str, str]] = []
    for piece in pieces:
        if piece.kind is RunKind.KEPT:
            found.append((piece.text, piece.text))
        elif piece.kind is RunKind.REMOVED:
            found.append((piece.text, ""))
        elif found and not found[-1][1]:
            found[-1] = (found[-1][0], piece.text)
        else:
            found.append(("", piece.text))
    return tuple(found)


def likeness(one: str, other: str) -> float:
    """Give how much two sentences have in common, 0 to 1: the mean over words and over letters."""
    from difflib import SequenceMatcher

    first, second = caseless(one), caseless(other)
    letters = SequenceMatcher(None, first, second, autojunk=False)
    if letters.real_quick_ratio() < 0.3:  # noqa: PLR2004  too different in length to be the same
        return 0.0
    words = SequenceMatcher(None, first.split(), second.split(), autojunk=False)
    return (letters.ratio() + words.ratio()) / 2


def share_in(one: str, other: str) -> float:
    """Give the share of a sentence's words that another holds, in the same order."""
    from difflib import SequenceMatcher

    first, second = (re.findall(r"\w+", caseless(text)) for text in (one, other))
    blocks = SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / len(first) if first else 0.0


def _words(text: str) -> list[str]:
    return re.findall(r"^\s+|\S+\s*", text)
