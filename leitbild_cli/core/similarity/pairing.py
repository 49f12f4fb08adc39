"""Which word of one idea answers which word of the other: the same, another form, a synonym, a typo, an opposite, a part."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from leitbild_cli.core.similarity import opposites
from leitbild_cli.core.similarity.compounds import cut, parts
from leitbild_cli.core.similarity.words import Word, known, opposite_keys, word

if TYPE_CHECKING:
    from leitbild_cli.core.similarity.thoughts import Thought


class How(StrEnum):
    """In which way two words answer each other."""

    SAME = "same"
    ENDING = "ending"
    SYNONYM = "synonym"
    TYPO = "typo"
    OPPOSITE = "opposite"
    COMPOUND = "compound"


QUALITY = {How.SAME: 1.0, How.ENDING: 0.98, How.SYNONYM: 0.93, How.TYPO: 0.94, How.OPPOSITE: 0.95, How.COMPOUND: 0.96}


@dataclass(slots=True, eq=False)
class Pairing:
    """The answers found, and what is left on either side with its preposition."""

    answers: list[tuple[Word, Word, How]] = field(default_factory=list)
    left_a: list[tuple[Word, str | None]] = field(default_factory=list)
    left_b: list[tuple[Word, str | None]] = field(default_factory=list)


def pair(a: Thought, b: Thought) -> Pairing:
    """Give which words of two ideas answer each other; whole words first, parts of compounds last."""
    found = Pairing()
    _match_keys(found, list(zip(a.content, a.under, strict=True)), list(zip(b.content, b.under, strict=True)))
    if found.left_a and found.left_b:
        _match(found, _are_opposite, How.OPPOSITE)
    if found.left_a and found.left_b:
        _match(found, _are_typos, How.TYPO)
    if found.left_a and found.left_b:
        _take_apart(found)
    return found


def _match_keys(found: Pairing, side_a: list[tuple[Word, str | None]], side_b: list[tuple[Word, str | None]], how: How | None = None) -> None:
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


def _match(found: Pairing, fits: object, how: How) -> None:
    for item in list(found.left_a):
        for other in found.left_b:
            if fits(item[0], other[0]):  # type: ignore[operator]
                found.answers.append((item[0], other[0], how))
                found.left_a.remove(item)
                found.left_b.remove(other)
                break


def _are_opposite(one: Word, other: Word) -> bool:
    return (one.key, other.key) in opposite_keys() or negated(one, other) or negated(other, one)


def negated(one: Word, other: Word) -> bool:
    """Say whether a word is the other one with un-, -los and the like."""
    longer, shorter = one.text, other.root
    if len(longer) <= len(other.text) or len(shorter) < 4 or shorter[1:4] not in longer:  # noqa: PLR2004
        return False
    for prefix in opposites.PREFIXES[one.language]:
        if longer.startswith(prefix) and word(longer.removeprefix(prefix), one.language).key == other.key:
            return True
    for suffix in opposites.SUFFIXES[one.language]:
        at = longer.find(suffix, 4)
        if at > 0 and len(longer) - at - len(suffix) <= 4 and any(  # noqa: PLR2004
            word(longer[: at - cutting], one.language).key == other.key for cutting in (0, 1, 2)
        ):
            return True
    return False


def _are_typos(one: Word, other: Word) -> bool:
    return is_typo(one.text, other.text, one.language) if one.text < other.text else is_typo(other.text, one.text, one.language)


@cache
def is_typo(one: str, other: str, language: str) -> bool:
    """Say whether one of two words looks like the other misspelled."""
    shorter = min(len(one), len(other))
    allowed = 0 if shorter < 4 else 1 if shorter < 8 else 2 if shorter < 13 else 3  # noqa: PLR2004
    if abs(len(one) - len(other)) > allowed or len(set(one) ^ set(other)) > 2 * allowed:
        return False
    if one[0] != other[0] and one[-1] != other[-1]:
        return False
    if known(one, language) and known(other, language):
        return False
    from rapidfuzz.distance import OSA

    distance = OSA.distance(one, other, score_cutoff=allowed)
    if distance > allowed:
        return False
    return not (parts(one, language) and parts(other, language))


def _take_apart(found: Pairing) -> None:
    words_a, words_b = [one for one, _ in found.left_a], [one for one, _ in found.left_b]
    apart_a, apart_b = _apart(found.left_a, words_b), _apart(found.left_b, words_a)
    if len(apart_a) == len(words_a) and len(apart_b) == len(words_b):
        return
    whole = found.left_a, found.left_b
    before = len(found.answers)
    _match_keys(found, apart_a, apart_b, How.COMPOUND)
    _match(found, _are_opposite, How.OPPOSITE)
    if len(found.answers) == before:
        found.left_a, found.left_b = whole


def _apart(side: list[tuple[Word, str | None]], others: list[Word]) -> list[tuple[Word, str | None]]:
    pieces: list[tuple[Word, str | None]] = []
    for one, under in side:
        found = cut(one, others) or parts(one.text, one.language)
        pieces.extend((piece, under) for piece in found or (one,))
    return pieces
