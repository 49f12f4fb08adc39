"""How a text is folded before it is compared; there are two questions, and each is answered here only.

`caseless`: is this what is called so? For names, keys, choices and headers that somebody types. An umlaut counts: Bär
and Baer may be two people. `unaccented`: is this the same word, however it can be written? For what is looked for among
words and for keys made of names, where Bär, BAER and a keyboard without umlauts meet.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# German as Germans spell it, and the letters that Unicode does not take apart.
_PLAIN = {
    "ä": "ae",
    "ö": "oe",
    "ü": "ue",
    "ı": "i",
    "ø": "o",
    "æ": "ae",
    "œ": "oe",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
}


def caseless(text: str) -> str:
    """Give the text without case and blanks to spare, its letters composed; ß is ss."""
    if not text.isascii():
        from unicodedata import normalize

        text = normalize("NFC", text)
    return " ".join(text.casefold().split())


def unaccented(text: str) -> str:
    """Give the text without case, accents and soft hyphens, ü as ue, ß as ss, ½ and ﬁ as the letters they stand for."""
    if text.isascii():
        return text.lower()
    from unicodedata import normalize

    text = normalize("NFKC", text).casefold()
    for letter in {*text}:
        if not letter.isascii():
            text = text.replace(letter, _bare(letter))
    return text


@cache
def _bare(letter: str) -> str:
    from unicodedata import category, combining, normalize

    parts = [letter] if letter in _PLAIN else normalize("NFKD", letter)
    return "".join(_PLAIN.get(part, part) for part in parts if not combining(part) and category(part) != "Cf")


def in_latin(text: str) -> str:
    """Give the text with Greek and Cyrillic letters as they are written in Latin ones: Анна anna, Χάρης charis."""
    if text.isascii():
        return text
    from unicodedata import normalize

    from leitbild_cli.lexicon.alphabets import LATIN  # few names need it

    return "".join(_latin(letter, LATIN) for letter in normalize("NFC", text.casefold()))


def _latin(letter: str, table: Mapping[str, str]) -> str:
    from unicodedata import normalize

    return table.get(letter) or table.get(normalize("NFD", letter)[0], letter)
