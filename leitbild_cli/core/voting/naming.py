"""Which idea is meant by what somebody wrote: an id, its words, nearly its words, a letter, or the start of an id."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leitbild_cli.errors import near

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

SHORTEST_START = 3  # shorter ones are letters

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_NOT_HEARD = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """The idea that is meant; without one, `several` it could be."""

    idea: str | None = None
    several: tuple[str, ...] = ()


class Names:
    """Knows ideas (id, words), in the order of their letters, by whatever people call them."""

    def __init__(self, ideas: Sequence[tuple[str, str]]) -> None:
        """Note every name; an idea's id comes before its words, and these before a letter."""
        self._texts = {heard(text): text for _idea, text in ideas}
        self._ids = [idea for idea, _text in ideas]
        self._ways: tuple[tuple[Callable[[str], str], Mapping[str, list[str]]], ...] = (
            (str.casefold, _by((idea.casefold(), idea) for idea in self._ids)),
            (_blanks, _by((_blanks(text), idea) for idea, text in ideas)),
            (heard, _by((heard(text), idea) for idea, text in ideas)),
            (str.upper, _by((_letter(place), idea) for place, idea in enumerate(self._ids))),
        )

    def find(self, said: str) -> Named:
        """Give the idea that has this id, these words, nearly these (no case, blanks, signs; ü is ue), or this letter.

        Last of all the start of an id is asked; several ideas are told only by the first that finds any.
        """
        said = said.strip()
        for way, known in self._ways:
            found = known.get(way(said), [])
            if found:
                return _named(found)
        return _named([idea for idea in self._ids if len(said) >= SHORTEST_START and idea.startswith(said.casefold())])

    def near(self, said: str) -> tuple[str, ...]:
        """Give the words a typist may have meant, nearest first, at most two."""
        return tuple(self._texts[one] for one in near(heard(said), tuple(self._texts)))


def heard(text: str) -> str:
    """Give the text as one would say it: no case, no blanks, no signs, ü as ue."""
    from unicodedata import normalize

    return _NOT_HEARD.sub("", normalize("NFKC", text).casefold().translate(_UMLAUTS))


def _by(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key, idea in pairs:
        if key:
            found.setdefault(key, []).append(idea)
    return found


def _blanks(text: str) -> str:
    from unicodedata import normalize

    return " ".join(normalize("NFC", text).split())


def _letter(place: int) -> str:
    before, last = divmod(place, len(_ALPHABET))
    return (_letter(before - 1) if before else "") + _ALPHABET[last]


def _named(found: Sequence[str]) -> Named:
    return Named(idea=found[0]) if len(found) == 1 else Named(several=tuple(found))
