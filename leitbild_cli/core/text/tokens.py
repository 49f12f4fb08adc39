"""A text cut into folded words, figures and signs: from here case, umlauts, gender forms and hyphens don't matter."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from leitbild_cli.core.text.fold import unaccented

_TOKEN = re.compile(
    r"(?P<number>\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,]\d+)*(?:[:/⁄]\d+)?)"
    r"|(?P<grade>\b[A-Za-z](?:\+\+|[+#](?!\w)|[-−](?=\s*(?:$|[,.;:!?)]))))"
    r"|(?P<word>[^\W\d_]+\d*(?:(?:[*:·_]|/-?|\()[iI]n(?:nen)?\b\)?)?(?:['’](?:[^\W\d_]+))?)"
    r"|(?P<sign>[%€$£&<>≥≤,;.:()!?]|(?<!\w)[-–—](?!\w))"
)
_GENDER_SIGNS = frozenset("*:·_/(")
_OTHER_INNEN = ("beg", "gew", "bes", "spi")  # *beginnen* is no woman
_SHORTEST_PERSON = 4


def tokens(text: str) -> list[tuple[str, int, int]]:
    """Give the folded tokens of a text, each with where it stood."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return [(fold(match[0]), match.start(), match.end()) for match in _TOKEN.finditer(text)]


@cache
def fold(word: str) -> str:
    """Give a word as it is compared: no case, no umlauts, no gender form, no possessive."""
    word = _without_gender(word)
    if not word.isascii() or not word.islower():
        word = unaccented(word.replace("’", "'"))
    return _without_female_ending(word.removesuffix("'s"))


def _without_gender(word: str) -> str:
    """Give `Kolleg` for `Kolleg*innen`, `Kolleg/-innen`, `Kolleg(innen)` and `KollegInnen`."""
    bare = word.removesuffix(")")
    for ending in ("innen", "in", "Innen", "In"):
        if bare.endswith(ending):
            front = bare.removesuffix(ending).removesuffix("-")
            if front[-1:] in _GENDER_SIGNS and front:
                return front[:-1]
            if ending[0] == "I" and front[-1:].islower():
                return front
    return word


def _without_female_ending(word: str) -> str:
    if word.endswith("innen"):
        front = word.removesuffix("innen")
        return front if len(front) >= _SHORTEST_PERSON and not front.endswith(_OTHER_INNEN) else word
    return word[:-2] if word.endswith("erin") and len(word) > _SHORTEST_PERSON + 2 else word
