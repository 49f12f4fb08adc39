"""Which word of one idea answers which of the other, and how: as the same, a synonym, a typo, an opposite, a part."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from leitbild_cli.core.similarity import opposites
from leitbild_cli.core.similarity.compounds import cut, parts
from leitbild_cli.core.similarity.typos import is_typo
from leitbild_cli.core.similarity.words import Word, opposites_of, word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from leitbild_cli.core.similarity.thoughts import Thought


_SHORTEST = 4  # letters of a word that can be negated by a prefix
_LONGEST_ENDING = 4
_LONGEST_LINK = 2


class How(StrEnum):
    """In which way two words answer each other."""

    SAME = "same"
    ENDING = "ending"
    SYNONYM = "synonym"
    TYPO = "typo"
    OPPOSITE = "opposite"
    COMPOUND = "compound"


QUALITY = {How.SAME: 1.0, How.ENDING: 0.98, How.SYNONYM: 0.93, How.TYPO: 0.94, How.OPPOSITE: 0.95, How.COMPOUND: 0.96}


_Placed: TypeAlias = tuple[Word, str | None]


@dataclass(slots=True, eq=False)
class Pairing:
    """The answers found, and what is left on either side with its preposition."""

    answers: list[tuple[Word, Word, How]] = field(default_factory=list)
    left_a: list[_Placed] = field(default_factory=list)
    left_b: list[_Placed] = field(default_factory=list)


def pair(a: Thought, b: Thought) -> Pairing:
    """Give which words of two ideas answer each other; whole words first, parts of compounds last."""
    found = Pairing()
    _match_keys(found, zip(a.content, a.under, strict=True), zip(b.content, b.under, strict=True))
    if found.left_a and found.left_b:
        _match(found)
    if found.left_a and found.left_b:
        _take_apart(found)
    return found


def _match_keys(found: Pairing, side_a: Iterable[_Placed], side_b: Iterable[_Placed], how: How | None = None) -> None:
    open_b = {one.key: (one, under) for one, under in side_b}
    left_a = []
    for one, under in side_a:
        other = open_b.pop(one.key, None)
        if other is None:
            left_a.append((one, under))
        else:
            found.answers.append((one, other[0], how or _how(one, other[0])))
    found.left_a, found.left_b = left_a, list(open_b.values())


def _how(one: Word, other: Word) -> How:
    if one.text == other.text:
        return How.SAME
    return How.ENDING if one.root == other.root else How.SYNONYM


def _match(found: Pairing) -> None:
    for item in list(found.left_a):
        for other in found.left_b:
            if how := _relation(item[0], other[0]):
                found.answers.append((item[0], other[0], how))
                found.left_a.remove(item)
                found.left_b.remove(other)
                break


@lru_cache(maxsize=100_000)
def _relation(one: Word, other: Word) -> How | None:
    """Say how two words of unlike keys answer each other, if they do."""
    if one.language != other.language and (one.text == other.text or one.root == other.root):
        return How.SAME
    if other.key in opposites_of(one.key) or negated(one, other) or negated(other, one):
        return How.OPPOSITE
    return How.TYPO if is_typo(one.text, other.text, one.language) else None


def negated(one: Word, other: Word) -> bool:
    """Say whether a word is the other one with un-, -los and the like."""
    longer, shorter = one.text, other.text
    if len(longer) <= len(shorter) or len(shorter) < _SHORTEST or shorter[1:_SHORTEST] not in longer:
        return False
    bare = [longer.removeprefix(prefix) for prefix in opposites.PREFIXES[one.language] if longer.startswith(prefix)]
    bare.extend(shortened for suffix in opposites.SUFFIXES[one.language] for shortened in _before(longer, suffix))
    return any(text and word(text, one.language).key == other.key for text in bare)


def _before(longer: str, suffix: str) -> list[str]:
    at = longer.find(suffix, _SHORTEST)
    if at < 0 or len(longer) - at - len(suffix) > _LONGEST_ENDING:
        return []
    return [longer[: at - link] for link in range(_LONGEST_LINK + 1)]


def _take_apart(found: Pairing) -> None:
    words_a, words_b = [one for one, _ in found.left_a], [one for one, _ in found.left_b]
    cuts_a, cuts_b = [cut(one, words_b) for one in words_a], [cut(one, words_a) for one in words_b]
    used = {part.key for pieces in (*cuts_a, *cuts_b) for part in pieces}
    apart_a = _pieces(found.left_a, cuts_a, used)
    apart_b = _pieces(found.left_b, cuts_b, used)
    if len(apart_a) == len(words_a) and len(apart_b) == len(words_b):
        return
    whole = found.left_a, found.left_b
    before = len(found.answers)
    _match_keys(found, apart_a, apart_b, How.COMPOUND)
    _match(found)
    if len(found.answers) == before:
        found.left_a, found.left_b = whole


def _pieces(side: list[_Placed], cuts: list[tuple[Word, ...]], used: set[str]) -> list[_Placed]:
    pieces: list[_Placed] = []
    for (one, under), by_other in zip(side, cuts, strict=True):
        found = by_other or (() if one.key in used else parts(one.text, one.language))
        if found:
            pieces.extend([(piece, under) for piece in found])
        else:
            pieces.append((one, under))
    return pieces
