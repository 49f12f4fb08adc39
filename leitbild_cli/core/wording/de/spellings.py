"""German spellings: words of a list as they are also written, in Switzerland and on keyboards without umlauts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}


def every(words: Iterable[str]) -> frozenset[str]:
    """Give the words in every spelling: *schließen, schliessen*, *lösen, loesen*."""
    listed = frozenset(words)
    swiss = "\n".join(word for word in listed if not word.isascii()).replace("ß", "ss")
    plain = swiss
    for umlaut, letters in _UMLAUTS.items():
        plain = plain.replace(umlaut, letters)
    return listed.union(swiss.splitlines(), plain.splitlines())
