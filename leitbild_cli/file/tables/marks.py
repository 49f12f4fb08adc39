"""Columns in which sentences of a draft were marked: `Satz 1: …`, `Sentence 2 …`, in any form."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Mark
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.file.tables.ratings import folded, says_nothing
from leitbild_cli.lexicon import marks as words

if TYPE_CHECKING:
    from collections.abc import Sequence

_SENTENCE = re.compile(r"(?<![^\W_])(?:satz|sentence)\s*(?:nr\.?|no\.?|#)?\s*([1-9]\d{0,2})(?!\w)")
_MOSTLY = 0.5


def sentence_of(header: str) -> int | None:
    """Give the number of the sentence a header asks about, None if it names none."""
    hit = _SENTENCE.search(caseless(header))
    return int(hit[1]) if hit else None


def are_marks(cells: Sequence[str]) -> bool:
    """Say whether most of the cells are marks, also where nobody marked anything."""
    filled = [cell for cell in cells if cell and not says_nothing(cell)]
    return sum(mark_of(cell) is not None for cell in filled) >= len(filled) * _MOSTLY


def mark_of(cell: str) -> Mark | None:
    """Give the mark a cell holds, None if it holds none or something else."""
    return _marks().get(folded(cell).strip(" *_-–—„“\"'"))


@cache
def _marks() -> dict[str, Mark]:
    known = ((Mark.FITS, words.FITS), (Mark.STUMBLE, words.STUMBLE), (Mark.UNTRUE, words.UNTRUE))
    return {folded(word): mark for mark, several in known for word in several.split("|")}
