"""Which idea is meant by what people write and type: by id, by words, by letter.

In a table it may be an id, its words, nearly its words, a letter, or the start of an id. On a line typed while voting
it is letters, best first; hands per letter; or the letter a lot fell on, with the name of who drew it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import caseless, unaccented
from leitbild_cli.core.voting.hands import Draw
from leitbild_cli.core.voting.refusals import LetterTwice, NoHands, NotALot, NotHands, UnknownLetter
from leitbild_cli.errors import near
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence


SHORTEST_START = 3  # shorter ones are letters

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_NOT_HEARD = re.compile(r"[\W_]+")


@record
class Named:
    """The idea that is meant; without one, `several` it could be."""

    idea: str | None = None
    several: tuple[str, ...] = ()


class IdeaFinder:
    """Knows ideas (id, words) by whatever people call them."""

    def __init__(self, ideas: Sequence[tuple[str, str]], letters: Mapping[str, str] | None = None) -> None:
        """Note every name; an idea's id comes before its words, and these before a letter.

        Letters that are not given (by id) follow the order of the ideas.
        """
        self._texts = {heard(text): text for _idea, text in ideas}
        self._ids = [idea for idea, _text in ideas]
        self._ways: tuple[tuple[Callable[[str], str], Mapping[str, list[str]]], ...] = (
            (caseless, _by((idea, idea) for idea in self._ids)),
            (_blanks, _by((_blanks(text), idea) for idea, text in ideas)),
            (heard, _by((heard(text), idea) for idea, text in ideas)),
            (str.upper, _by(_signs(self._ids, letters))),
        )

    def find(self, said: str) -> Named:
        """Give the idea that has this id, these words, nearly these (no case, blanks, signs, accents), or this letter.

        Last of all the start of an id is asked; several ideas are told only by the first that finds any.
        """
        said = said.strip()
        for way, known in self._ways:
            found = known.get(way(said), [])
            if found:
                return _named(found)
        return _named([idea for idea in self._ids if len(said) >= SHORTEST_START and idea.startswith(caseless(said))])

    def words(self) -> tuple[str, ...]:
        """Give the words of all ideas."""
        return tuple(self._texts.values())

    def near(self, said: str) -> tuple[str, ...]:
        """Give the words a typist may have meant, nearest first, at most two."""
        return tuple(self._texts[one] for one in near(heard(said), tuple(self._texts)))


def heard(text: str) -> str:
    """Give the text as one would say it: no case, no blanks, no signs, no accents, ü as ue."""
    return _NOT_HEARD.sub("", unaccented(text))


def _signs(ideas: Sequence[str], letters: Mapping[str, str] | None) -> list[tuple[str, str]]:
    if letters is None:
        return [(letter(place), idea) for place, idea in enumerate(ideas)]
    return [(letters[idea], idea) for idea in ideas if idea in letters]


def _by(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key, idea in pairs:
        if key:
            found.setdefault(key, []).append(idea)
    return found


def _blanks(text: str) -> str:
    from unicodedata import normalize

    return " ".join(normalize("NFC", text).split())


def letter(place: int) -> str:
    """Give the letter of this place, counted from 0: A to Z, then AA, AB and so on."""
    before, last = divmod(place, len(_ALPHABET))
    return (letter(before - 1) if before else "") + _ALPHABET[last]


def _named(found: Sequence[str]) -> Named:
    return Named(idea=found[0]) if len(found) == 1 else Named(several=tuple(found))


_PAIR = re.compile(r"\s*([A-Za-z]{1,2})\s*[:=]?\s*(\d{1,6})\s*[,;]?")
_BETWEEN = re.compile(r"[\s,;>.]+")


def ranks_typed(line: str, ideas: Mapping[str, str]) -> tuple[str, ...]:
    """Give the ideas whose letters are typed, best first: `c a b`, `c, a, b` or `cab`; `ideas` are by letter."""
    found: list[str] = []
    for letter in _letters(line, ideas):
        if letter not in ideas:
            raise UnknownLetter(letter=letter, shown=_shown(ideas))
        if letter in found:
            raise LetterTwice(letter=letter)
        found.append(letter)
    return tuple(ideas[letter] for letter in found)


def hands_typed(line: str, ideas: Mapping[str, str], waiting: Sequence[str]) -> dict[str, int]:
    """Give the hands per idea: letters with numbers, or numbers alone for the ideas that wait, in their order."""
    words = re.split(r"[\s,;]+", line.strip())
    if all(word.isdecimal() for word in words):
        if len(words) > len(waiting):
            raise NotHands(line=line)
        return {idea: int(word) for idea, word in zip(waiting, words, strict=False)}
    if not re.fullmatch(f"(?:{_PAIR.pattern})+\\s*", line):
        raise NotHands(line=line) if line.strip() else NoHands
    found: dict[str, int] = {}
    for letter, hands in _PAIR.findall(line):
        if letter.upper() not in ideas:
            raise UnknownLetter(letter=letter.upper(), shown=_shown(ideas))
        found[ideas[letter.upper()]] = int(hands)
    return found


def lot_typed(line: str, ideas: Mapping[str, str], *, drawn_by: str = "") -> Draw:
    """Give the lot that was drawn: the letter of the idea that leaves and, unless known, the name of who drew."""
    letter, _blank, name = line.strip().partition(" ")
    name = name.strip() or drawn_by
    if letter.upper() not in ideas:
        raise UnknownLetter(letter=letter.upper(), shown=_shown(ideas))
    if not name:
        raise NotALot
    return Draw(leaves=ideas[letter.upper()], drawn_by=name)


def _shown(ideas: Iterable[str]) -> str:
    """Give the letters in their own order, whatever the order of the ideas."""
    return ", ".join(sorted(ideas, key=lambda sign: (len(sign), sign)))


def _letters(line: str, ideas: Mapping[str, str]) -> Iterator[str]:
    for word in filter(None, _BETWEEN.split(line.upper())):
        if word in ideas:
            yield word
        else:
            yield from word
