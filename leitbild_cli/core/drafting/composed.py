"""What a composed draft is made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from leitbild_cli.core.model import Column, Idea, Sentence
    from leitbild_cli.core.wording import Clause


class Style(StrEnum):
    """How much a draft says: some short sentences, one sentence, or a page with headings."""

    PARAGRAPH = "paragraph"
    SENTENCE = "sentence"
    PAGE = "page"


class Gap(StrEnum):
    """What kind of thing a draft still lacks."""

    WINNER = "winner"
    PART = "part"


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """Something a complete draft would hold: the winner of a column, or the text of a part."""

    gap: Gap
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A winner with the sentence made of it and the ids it carries."""

    column: Column
    idea: Idea
    clause: Clause
    carries: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """A draft's sentences, what each winner became, and what is still missing."""

    style: Style
    sentences: tuple[Sentence, ...]
    placed: tuple[Placed, ...] = ()
    missing: tuple[Missing, ...] = ()

    @property
    def certain(self) -> bool:
        """Whether no winner had to be quoted for want of grammar."""
        return all(one.clause.certain for one in self.placed)
