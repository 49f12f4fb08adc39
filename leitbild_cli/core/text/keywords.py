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
    empty = _empty(language)
    words = (word for word, _start, _end in tokens(text) if word == "%" or (word[0].isalnum() and word not in empty))
    return tuple(dict.fromkeys(_stem(word, language) for word in words))


def coverage(of: Collection[str], in_: Collection[str]) -> float:
    """Give the share of these stems that is found there; 1 for a text without any."""
    return sum(one in in_ for one in of) / len(of) if of else 1.0


@cache
def _stem(word: str, language: str) -> str:
    if word in ("%", "percent", "prozent"):
        return "%"
    number = numeral(word)
    return f"{number.value:g}" if number and not (number.share or number.multiple) else root(word, language)


@cache
def _empty(language: str) -> frozenset[str]:
    if language == "de":
        from leitbild_cli.lexicon.de.light import FRAME, STOP
    else:
        from leitbild_cli.lexicon.en.light import FRAME, STOP
    return STOP | FRAME
