"""German spellings: words of a list as they are also written, in Switzerland and on keyboards without umlauts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_SWISS = str.maketrans({"ß": "ss"})
_PLAIN = str.maketrans({"ß": "ss", "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def every(words: Iterable[str]) -> frozenset[str]:
    """Give the words in every spelling: *schließen, schliessen*, *lösen, loesen*."""
    listed = frozenset(words)
    return listed | {word.translate(table) for word in listed for table in (_SWISS, _PLAIN) if not word.isascii()}
