"""A rank as people and services write it: `1`, `1st`, `1.`, `1st choice`, `1. Wahl`, `Rang 1`, `Platz 1`."""

from __future__ import annotations

import re

_NOUN = r"(?:choice|preference|rank(?:ing)?|place|priority|position|wahl|präferenz|rang|platz|priorität|stelle|stimme)"
_RANK = re.compile(
    rf"(?:{_NOUN}\s*)?(?:#|nr\.?|no\.?)?\s*(?P<number>\d{{1,4}})(?:[.,]0+)?\s*(?:\.|st|nd|rd|th)?(?:\s*{_NOUN})?"
)
_WORDS = {
    **dict(zip("first second third fourth fifth sixth seventh eighth ninth tenth".split(), range(1, 11), strict=True)),
    **dict(zip("erst zweit dritt viert fünft sechst siebt acht neunt zehnt".split(), range(1, 11), strict=True)),
}
_WORD = re.compile(rf"(?P<word>{'|'.join(_WORDS)})(?:e|er|es)?\s*-?\s*{_NOUN}")


def ordinal(text: str) -> int | None:
    """Give the rank, from 1; None if it is something else."""
    plain = " ".join(text.split()).casefold()
    found = _RANK.fullmatch(plain)
    if found:
        return int(found["number"]) or None
    word = _WORD.fullmatch(plain)
    return _WORDS[word["word"]] if word else None
