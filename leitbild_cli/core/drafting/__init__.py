"""Drafts of the statement: composed from the winners, written, edited, compared, and at last adopted."""

from __future__ import annotations

from leitbild_cli.core.drafting.adopting import (
    AdoptedBefore,
    ChangeNeedsReason,
    NothingToAdopt,
    adopt,
    seal_holds,
    seal_of,
)
from leitbild_cli.core.drafting.composed import Composed, Gap, Missing, Placed, Style
from leitbild_cli.core.drafting.composing import compose
from leitbild_cli.core.drafting.differences import Difference, Kind, compare
from leitbild_cli.core.drafting.drafts import add, find, from_text
from leitbild_cli.core.drafting.texts import join, split_sentences, text_of, word_count

__all__ = [
    "AdoptedBefore",
    "ChangeNeedsReason",
    "Composed",
    "Difference",
    "Gap",
    "Kind",
    "Missing",
    "NothingToAdopt",
    "Placed",
    "Style",
    "add",
    "adopt",
    "compare",
    "compose",
    "find",
    "from_text",
    "join",
    "seal_holds",
    "seal_of",
    "split_sentences",
    "text_of",
    "word_count",
]
