"""The root of a folded word: endings and derivations taken off, so that *Förderung* meets *fördern*.

Written for comparing, not for reading: the same rough cut on both sides is what counts. Snowball's stems were no
better for the pairs, and they cost 20 ms to import and 50 µs a word.
"""

from __future__ import annotations

from functools import cache

from leitbild_cli.core.similarity.englishstems import english_root
from leitbild_cli.core.similarity.germanstems import german_root, plain


@cache
def root(word: str, language: str) -> str:
    """Give what is left of a folded word without its endings."""
    return german_root(word) if language == "de" else english_root(word)


@cache
def unmarked(word: str) -> str:
    """Give a folded word without what was an umlaut: *Raeume* as *Raume*."""
    return plain(word)
