"""A text cut into folded words, figures and signs: from here case, umlauts, gender forms and hyphens don't matter."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_TOKEN = re.compile(
    r"(?P<number>\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,]\d+)*)"
    r"|(?P<word>[^\W\d_]+\d*(?:(?:[*:·_]|/-?|\()[iI]n(?:nen)?\b\)?)?(?:['’](?:[^\W\d_]+))?)"
    r"|(?P<sign>[%€$£&<>≥≤,;.:()!?]|(?<!\w)[-–—](?!\w))"
)
_GENDER = re.compile(r"(?:[*:·_/(]-?in(?:nen)?\)?|(?<=[a-zäöüß])In(?:nen)?)$")
_MARKS = {ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue", ord("’"): "'", ord("ß"): "ss", ord("æ"): "ae", ord("ø"): "oe"}
_FEMALE = re.compile(r"(?<!beg)(?<!gew)(?<!bes)(?<!spi)(?<=[a-z]{4})innen$|(?<=[a-z]{3}er)in$")


def tokens(text: str) -> list[tuple[str, int, int]]:
    """Give the folded tokens of a text, each with where it stood."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return [(fold(match[0]), match.start(), match.end()) for match in _TOKEN.finditer(text)]


@cache
def fold(word: str) -> str:
    """Give a word as it is compared: no case, no umlauts, no gender form, no possessive."""
    if not word.isascii() or not word.islower():
        word = unicodedata.normalize("NFC", _GENDER.sub("", word)).casefold().translate(_MARKS)
        if not word.isascii():
            word = "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))
    else:
        word = _GENDER.sub("", word)
    return _FEMALE.sub("", word.removesuffix("'s"))
