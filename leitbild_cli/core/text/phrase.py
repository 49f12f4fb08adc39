"""Words looked for in a text as they stand there one after the other; case, accents and signs don't matter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import unaccented

if TYPE_CHECKING:
    from collections.abc import Sequence

Span = tuple[int, int]
# An accent of its own (as a Mac writes them) and what has no width, a soft hyphen say, end no word.
_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u00ad\u0300-\u036f\u200b-\u200d\u2060\ufeff])*|%")
_SHORTEST = 4  # letters by which a word is looked for inside another


def words(text: str) -> list[str]:
    """Give the words of a text as they are written."""
    return _WORD.findall(text)


def placed(text: str) -> tuple[Span, ...]:
    """Give from where to where each word stands."""
    return tuple(match.span() for match in _WORD.finditer(text))


def places(texts: Sequence[str], wanted: str) -> tuple[tuple[Span, ...], ...]:
    """Give for each of the texts, which follow one another, from where to where the wanted words stand in it.

    Where they stand nowhere in full, the last one may be only begun (`zufried`), and one alone may stand inside
    another word. Nothing is nowhere.
    """
    looked = [unaccented(word) for word in words(wanted)]
    stand = [(number, match) for number, text in enumerate(texts) for match in _WORD.finditer(text)]
    said = [unaccented(match[0]) for _number, match in stand]
    found: list[list[Span]] = [[] for _text in texts]
    for at in _starts(said, looked):
        run = stand[at : at + len(looked)]
        for number in dict.fromkeys(number for number, _match in run):
            inside = [match for one, match in run if one == number]
            found[number].append((inside[0].start(), inside[-1].end()))
    return tuple(map(tuple, found))


def _starts(said: Sequence[str], looked: Sequence[str]) -> list[int]:
    """Give where the words begin, by the strictest way of looking that finds any."""
    if not looked:
        return []
    count, last = len(looked), looked[-1]
    begun = [at for at in range(len(said) - count + 1) if said[at : at + count - 1] == looked[:-1]]
    for there in (str.__eq__, str.startswith):
        if starts := [at for at in begun if there(said[at + count - 1], last)]:
            return starts
    return [at for at in begun if count == 1 and len(last) >= _SHORTEST and last in said[at]]


_LEAST = 3  # letters of a word that says something


def holds(text: str, wanted: str, *, inside: int | None = None) -> bool:
    """Say whether each of these words begins a word of the text, in whatever order; accents and case don't count.

    From `inside` letters on it may stand within a word, too: Kultur in Unternehmenskultur.
    """
    sought, there = re.findall(r"\w+", unaccented(wanted)), re.findall(r"\w+", unaccented(text))
    if max(map(len, sought), default=0) < _LEAST:
        return False
    return all(
        any(one.startswith(word) or (inside is not None and len(word) >= inside and word in one) for one in there)
        for word in sought
    )
