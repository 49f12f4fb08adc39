"""Sentences to start from where somebody's wish is not taken up; they go into the file, so they follow its language."""

from __future__ import annotations

from leitbild_cli.core.model import Language

_KIND = {
    Language.EN: (
        "Thank you for reading so closely. The statement is to stay short, so we leave this out.",
        "Thank you, a good thought. It belongs into our daily work rather than into the statement; we take it there.",
        "Thank you. We talked about it for a long time, and most of the team see it the other way.",
    ),
    Language.DE: (
        "Danke für das genaue Lesen. Das Leitbild soll kurz bleiben, darum lassen wir diesen Punkt weg.",
        "Danke, ein guter Gedanke. Er gehört eher in unseren Alltag als ins Leitbild; dorthin nehmen wir ihn mit.",
        "Danke. Darüber haben wir lange gesprochen, und die meisten im Team sehen es anders.",
    ),
}


def kind_words(language: Language) -> tuple[str, ...]:
    """Give a few kind reasons for declining, in the language of the file."""
    return _KIND[language]
