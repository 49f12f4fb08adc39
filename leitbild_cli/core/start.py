"""A new Leitbild: the three questions of the method, or the team's own columns."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Address, Column, Language, Leitbild
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

_QUESTIONS = {
    Language.EN: {
        "purpose": "What is this department's goal, and why do we exist at all?",
        "priorities": "What matters to us as a department?",
        "culture": "What is our company culture, and what are our values?",
    },
    Language.DE: {
        "purpose": "Was ist das Ziel dieser Abteilung, und wieso gibt es uns?",
        "priorities": "Was ist uns als Abteilung wichtig?",
        "culture": "Was ist unsere Unternehmenskultur, und was sind unsere Werte?",
    },
}


class NotAColumn(UsageRefusal):
    """A column is given as KEY=QUESTION."""

    code = "not-a-column"
    what = mark("`{given}` is no column.")
    mend = mark("Write `--column key=Question?`, the key in small letters, each key once.")


def new(
    *, language: Language, address: Address | None, team: str, brief: str | None, columns: Sequence[Column]
) -> Leitbild:
    """Give a Leitbild without people; without columns it gets the three main questions in its language."""
    return Leitbild(
        language=language, address=address, team=team, brief=brief, columns=tuple(columns) or three_columns(language)
    )


def three_columns(language: Language) -> tuple[Column, ...]:
    """Give the three main questions."""
    return tuple(Column(id=key, question=question) for key, question in _QUESTIONS[language].items())


def parse_columns(given: Sequence[str]) -> tuple[Column, ...]:
    """Give the columns written as KEY=QUESTION; raise NotAColumn."""
    columns: list[Column] = []
    for one in given:
        key, equals, question = one.partition("=")
        fits = re.fullmatch("[a-z][a-z0-9-]{0,39}", key.strip()) and equals and question.strip()
        if not fits or any(column.id == key.strip() for column in columns):
            raise NotAColumn(given=one)
        columns.append(Column(id=key.strip(), question=question.strip()))
    return tuple(columns)
