"""The stems of a text's meaningful words, by which a sentence is known again although it was reworded."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Protocol, cast

from leitbild_cli.core.model import Language

if TYPE_CHECKING:
    from collections.abc import Collection

_NUMBERS = {
    Language.DE: dict(
        zip("zwei drei vier fünf sechs sieben acht neun zehn".split(), "2 3 4 5 6 7 8 9 10".split(), strict=True)
    ),
    Language.EN: dict(
        zip("two three four five six seven eight nine ten".split(), "2 3 4 5 6 7 8 9 10".split(), strict=True)
    ),
}
_STOP = {
    Language.DE: frozenset(
        """
        sind ist war haben hat wird werden sein bin wir uns unser ich du man es sie er ihr zu um dass damit wenn was
        wer wie wo für daran darauf dafür messen kommt da und oder das verbindet gehört kultur wichtig
        """.split()
    ),
    Language.EN: frozenset(
        """
        are is was were be been have has do does will we us our i you it they he she to that so if when what who how
        why of on in at by for with from the a an and or as not here matters unites ourselves measure
        """.split()
    ),
}
_ZU = re.compile(r"(?<=[a-zäöü]{2})zu(?=[a-zäöüß]{3,}(?:en|ern|eln)$)")


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802  the library's name


def stems(text: str, language: Language) -> tuple[str, ...]:
    """Give the stems of the words that mean something, in their order, each once."""
    words = re.findall(r"[^\W_]+(?:[,.]\d+)?|%", text.lower())
    said = (_NUMBERS[language].get(word, word) for word in words)
    return tuple(dict.fromkeys(_stem(word, language) for word in said if not _empty(word, language)))


def coverage(of: Collection[str], in_: Collection[str]) -> float:
    """Give the share of these stems that is found there; 1 for a text without any."""
    return sum(one in in_ for one in of) / len(of) if of else 1.0


@cache
def _stem(word: str, language: Language) -> str:
    if word in ("%", "percent", "prozent"):
        return "%"
    word = _ZU.sub("", word) if language is Language.DE else word
    return _stemmer(language).stemWord(word)


@cache
def _stemmer(language: Language) -> _Stemmer:
    from snowballstemmer import stemmer

    return cast("_Stemmer", stemmer("german" if language is Language.DE else "english"))


@cache
def _empty(word: str, language: Language) -> bool:
    if language is Language.DE:
        from leitbild_cli.lexicon.de.classes import ARTICLES, LINKS, PREPOSITIONS

        return word in _STOP[language] or word in ARTICLES | LINKS | PREPOSITIONS
    from leitbild_cli.lexicon.en.classes import DETERMINERS

    return word in _STOP[language] or word in DETERMINERS
