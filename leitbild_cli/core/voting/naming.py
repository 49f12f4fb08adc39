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
    """The idea that is meant; without one, `several` it could be, or the words that come `near`."""

    idea: str | None = None
    several: tuple[str, ...] = ()
    near: tuple[str, ...] = ()


def resolver(ideas: Sequence[tuple[str, str]]) -> Callable[[str], Named]:
    """Give the function that knows these ideas (id, words), in the order of their letters.

    It asks in this order: id, the words, the words without case, blanks and signs (ü is ue), letter, start of an id.
    """
    ids = [idea for idea, _text in ideas]
    ways: tuple[tuple[Callable[[str], str], Mapping[str, list[str]]], ...] = (
        (str.casefold, _by((idea.casefold(), idea) for idea in ids)),
        (_blanks, _by((_blanks(text), idea) for idea, text in ideas)),
        (heard, _by((heard(text), idea) for idea, text in ideas)),
        (str.upper, _by(zip(map(_letter, range(len(ids))), ids, strict=True))),
    )

    def resolve(said: str) -> Named:
        said = said.strip()
        for way, known in ways:
            found = known.get(way(said), ())
            if said and found:
                return Named(idea=found[0]) if len(found) == 1 else Named(several=tuple(found))
        starts = [idea for idea in ids if len(said) >= SHORTEST_START and idea.startswith(said.casefold())]
        if starts:
            return Named(idea=starts[0]) if len(starts) == 1 else Named(several=tuple(starts))
        return Named(near=_near(said, ideas))

    return resolve


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


def _near(said: str, ideas: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    texts = {heard(text): text for _idea, text in ideas}
    return tuple(texts[one] for one in near(heard(said), tuple(texts)))
