"""The stems of a text's meaningful words, by which a sentence is known again although it was reworded."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from leitbild_cli.core.text.numerals import numeral
from leitbild_cli.core.text.stems import root
from leitbild_cli.core.text.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Collection


def stems(text: str, language: str) -> tuple[str, ...]:
    """Give the stems of the words that mean something, in their order, each once."""
    nothing = empty(language)
    return tuple(dict.fromkeys(stem(word, language) for word in spoken(text) if word not in nothing))


def spoken(text: str) -> tuple[str, ...]:
    """Give every folded word as it follows, small ones too; no punctuation."""
    return tuple(word for word, _start, _end in tokens(text) if word == "%" or word[0].isalnum())


def every_stem(text: str, language: str) -> tuple[str, ...]:
    """Give the stems of all words as they follow each other, small ones too."""
    return tuple(stem(word, language) for word in spoken(text))


def meant(text: str, language: str) -> tuple[str, ...]:
    """Give the same without what turns a sense round."""
    return tuple(one for one in stems(text, language) if one not in _negating(language))


@cache
def stem(word: str, language: str) -> str:
    """Give the stem of a folded word; a number in words has that of its figure."""
    if word in ("%", "percent", "prozent"):
        return "%"
    number = numeral(word)
    return f"{number.value:g}" if number and not (number.share or number.multiple) else root(word, language)


def coverage(of: Collection[str], in_: Collection[str]) -> float:
    """Give the share of these stems that is found there; 1 for a text without any."""
    return sum(one in in_ for one in of) / len(of) if of else 1.0


@cache
def _negating(language: str) -> frozenset[str]:
    from leitbild_cli.lexicon.negations import NEGATORS

    return frozenset(stem(word, language) for word in NEGATORS)


@cache
def empty(language: str) -> frozenset[str]:
    """Give the folded words by which no text is known."""
    if language == "de":
        from leitbild_cli.lexicon.de.light import FRAME, STOP
    else:
        from leitbild_cli.lexicon.en.light import FRAME, STOP
    return STOP | FRAME
