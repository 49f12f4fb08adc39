"""What people type while they vote: letters best first, hands per letter, a lot with the one who drew it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.voting.hands.words import Draw
from leitbild_cli.core.voting.refusals import LetterTwice, NotALot, NotHands, UnknownLetter

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_PAIR = re.compile(r"\s*([A-Za-z]{1,2})\s*[:=]?\s*(\d{1,6})\s*[,;]?")
_BETWEEN = re.compile(r"[\s,;>.]+")


def ranks_typed(line: str, ideas: Mapping[str, str]) -> tuple[str, ...]:
    """Give the ideas whose letters are typed, best first: `c a b`, `c, a, b` or `cab`; `ideas` are by letter."""
    found: list[str] = []
    for letter in _letters(line, ideas):
        if letter not in ideas:
            raise UnknownLetter(letter, choices=tuple(ideas))
        if letter in found:
            raise LetterTwice(letter)
        found.append(letter)
    return tuple(ideas[letter] for letter in found)


def hands_typed(line: str, ideas: Mapping[str, str], waiting: Sequence[str]) -> dict[str, int]:
    """Give the hands per idea: letters with numbers, or numbers alone for the ideas that wait, in their order."""
    words = re.split(r"[\s,;]+", line.strip())
    if all(word.isdecimal() for word in words):
        if len(words) > len(waiting):
            raise NotHands(line)
        return {idea: int(word) for idea, word in zip(waiting, words, strict=False)}
    if not re.fullmatch(f"(?:{_PAIR.pattern})+\\s*", line):
        raise NotHands(line)
    found: dict[str, int] = {}
    for letter, hands in _PAIR.findall(line):
        if letter.upper() not in ideas:
            raise UnknownLetter(letter.upper(), choices=tuple(ideas))
        found[ideas[letter.upper()]] = int(hands)
    return found


def lot_typed(line: str, ideas: Mapping[str, str], *, drawn_by: str = "") -> Draw:
    """Give the lot that was drawn: the letter of the idea that leaves and, unless known, the name of who drew."""
    letter, _blank, name = line.strip().partition(" ")
    name = name.strip() or drawn_by
    if letter.upper() not in ideas:
        raise UnknownLetter(letter.upper(), choices=tuple(ideas))
    if not name:
        raise NotALot
    return Draw(leaves=ideas[letter.upper()], drawn_by=name)


def _letters(line: str, ideas: Mapping[str, str]) -> Iterator[str]:
    for word in filter(None, _BETWEEN.split(line.upper())):
        if word in ideas:
            yield word
        else:
            yield from word
