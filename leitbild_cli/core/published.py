"""Statements that others have published: to learn from, and so that nobody takes one over without knowing."""

from __future__ import annotations

from leitbild_cli.core.model import Language
from leitbild_cli.lexicon.de import published as german
from leitbild_cli.lexicon.en import published as english
from leitbild_cli.record import record


@record
class Published:
    """A published statement; `year` is None where nobody knows since when it has been said."""

    organisation: str
    year: int | None
    source: str
    text: str
    language: Language


def published(*languages: Language) -> tuple[Published, ...]:
    """Give the statements in these languages, those first whose year is known; in all of them where none is named."""
    tables = {Language.DE: german.STATEMENTS, Language.EN: english.STATEMENTS}
    return tuple(
        Published(organisation=organisation, year=year, source=source, text=text, language=language)
        for language in languages or tuple(Language)
        for organisation, year, source, text in tables[language]
    )
