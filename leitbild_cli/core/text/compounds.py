"""Compounds taken apart: by the words of the other idea first, by the built-in parts second."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from leitbild_cli.core.text.stems import root, unmarked
from leitbild_cli.core.text.word import Word, known, word
from leitbild_cli.lexicon.de.compounds import NO_PARTS, PARTS, WHOLE

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHORTEST_PART = 3
_SHORTEST_COMPOUND = 7
_SHORTEST_REST = 4
_LINKS = ("", "s", "n", "en", "es", "er", "e", "ungs", "ens", "ung", "ing")


def cut(compound: Word, others: Sequence[Word]) -> tuple[Word, ...]:
    """Give the parts of a compound of which the other idea has at least one, nothing if it has none."""
    whole = "" if compound.text in WHOLE else compound.compound
    roots = {
        piece: other for other in others if stands_in(whole, other) for piece in (other.root, unmarked(other.text))
    }
    if not whole or not roots:
        return ()
    ordered = sorted(roots, key=lambda part: (-len(part), part))
    tails = {other.root: other for other in others} | roots  # *vergeben* is no part of *Terminvergabe*, but ends it
    return _wholly(whole, ordered, tails, compound.language) or _partly(whole, ordered, roots, compound.language)


def stands_in(whole: str, other: Word) -> bool:
    """Say whether a word may be a part of a compound, by its root or as it is: a *Vergabe* is of *vergeben*."""
    if len(other.root) < _SHORTEST_PART:
        return False
    return other.root in whole or unmarked(other.text) in whole


def _wholly(whole: str, ordered: list[str], roots: dict[str, Word], language: str) -> tuple[Word, ...]:
    for start in ordered:
        if whole.startswith(start):
            for rest in _after(whole, start):
                if (tail := root(rest, language)) in roots:
                    return roots[start], roots[tail]
                if deeper := _deeper(rest, roots, language):
                    return (roots[start], *deeper)
    return ()


def _partly(whole: str, ordered: list[str], roots: dict[str, Word], language: str) -> tuple[Word, ...]:
    for part in ordered:
        if whole.startswith(part):
            for rest in _after(whole, part):
                if known(rest, language):
                    return roots[part], word(rest, language)
        place = whole.rfind(part)
        if place > 0 and _may_front(whole[:place], language) and root(whole[place:], language) == roots[part].root:
            return word(_unlinked(whole[:place]), language), roots[part]
    return ()


@cache
def parts(compound: str, language: str) -> tuple[Word, ...]:
    """Give the parts of a German compound by the built-in list, nothing if it is none."""
    if language != "de" or len(compound) < _SHORTEST_COMPOUND:
        return ()
    whole = unmarked(compound)
    if root(compound, language) in _part_roots():
        return ()
    for place in range(len(whole) - _SHORTEST_PART, _SHORTEST_PART - 1, -1):
        if (front := _front(whole[:place])) is None:
            continue
        rest = whole[place:]
        if root(rest, language) in _part_roots():
            return word(front, language), word(rest, language)
        if deeper := parts(rest, language):
            return (word(front, language), *deeper)
    return ()


def behind_one_front(one: str, other: str) -> tuple[str, str] | None:
    """Give what stands behind the known part with which both begin: *Türklingel*, *Türschloss*; each still a word."""
    mine, yours = unmarked(one), unmarked(other)
    same = next((place for place, both in enumerate(zip(mine, yours, strict=False)) if both[0] != both[1]), 0)
    for place in range(min(same, min(len(mine), len(yours)) - _SHORTEST_REST), _SHORTEST_PART - 1, -1):
        if _front(mine[:place]) is not None:
            return mine[place:], yours[place:]
    return None


def _may_front(front: str, language: str) -> bool:
    return front not in NO_PARTS and (
        len(front) > _SHORTEST_PART or (len(front) == _SHORTEST_PART and known(front, language))
    )


def _front(text: str) -> str | None:
    for link in _LINKS[:7]:
        if text.endswith(link) and (bare := text.removesuffix(link)) in _flat_parts():
            return bare
    return None


@cache
def _flat_parts() -> frozenset[str]:
    return frozenset(unmarked(part) for part in PARTS)


@cache
def _part_roots() -> frozenset[str]:
    return frozenset(root(part, "de") for part in PARTS)


def _after(whole: str, start: str) -> list[str]:
    rest = whole[len(start) :]
    return [rest[len(link) :] for link in _LINKS if rest.startswith(link) and len(rest) - len(link) >= _SHORTEST_PART]


def _deeper(rest: str, roots: dict[str, Word], language: str) -> tuple[Word, ...]:
    for middle, known_middle in roots.items():
        if rest.startswith(middle):
            for last in _after(rest, middle):
                if (tail := root(last, language)) in roots:
                    return known_middle, roots[tail]
    return ()


def _unlinked(front: str) -> str:
    for link in ("s", "n"):
        if front.endswith(link) and len(front) - 1 > _SHORTEST_PART:
            return front.removesuffix(link)
    return front
