"""The root of a folded word: endings and derivations taken off, so that *Förderung* meets *fördern*.

Written for comparing, not for reading: the same rough cut on both sides is what counts. Snowball's stems were no
better for the pairs, and they cost 20 ms to import and 50 µs a word. The words of the lists are some 2,000, and every
`idea add` needs them: their roots are kept.
"""

from __future__ import annotations

from functools import cache

from leitbild_cli.core.similarity.englishstems import english_root
from leitbild_cli.core.similarity.germanstems import german_root, plain


@cache
def root(word: str, language: str) -> str:
    """Give what is left of a folded word without its endings."""
    return kept(language).get(word) or worked_out(word, language)


def worked_out(word: str, language: str) -> str:
    """Give the root by the rules."""
    return german_root(word) if language == "de" else english_root(word)


@cache
def kept(language: str) -> dict[str, str]:
    """Give the roots of the words that stand in lists."""
    if language == "de":
        from leitbild_cli.core.similarity.roots_de import ROOTS
    else:
        from leitbild_cli.core.similarity.roots_en import ROOTS
    found: dict[str, str] = {}
    for text in ROOTS.split():
        front, cut, ending = text.partition("/")
        if cut:
            found[front + ending] = front
        else:
            word, _, base = text.partition("=")
            found[word] = base or word
    return found


@cache
def unmarked(word: str) -> str:
    """Give a folded word without what was an umlaut: *Raeume* as *Raume*."""
    return plain(word)
