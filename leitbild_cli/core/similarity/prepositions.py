"""Prepositions that likeness passes over and that can turn a sense: *fun at work* and *fun after work*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.numerals import numeral
from leitbild_cli.lexicon.prepositions import ABOUT_HOW_MUCH, TURNS_AGAINST_ANOTHER, TURNS_ALONE

if TYPE_CHECKING:
    from leitbild_cli.core.similarity.thoughts import Thought

_ORDINAL = ("te", "ten", "ter", "tes", "tem", "st", "nd", "rd", "th")
_OF = frozenset(("von", "vom"))
_NOUN_OF_DEED = ("ung", "ungen")
_BY_RULE = frozenset("gemaess laut according".split())


def may_turn(a: Thought, b: Thought) -> bool:
    """Say whether two ideas differ in such a word, so that somebody should look before both are called one."""
    if _alone(a, b) or _alone(b, a):
        return True
    mine, yours = _only(a, b, TURNS_AGAINST_ANOTHER), _only(b, a, TURNS_AGAINST_ANOTHER)
    return bool(mine and yours)


def _alone(said: Thought, other: Thought) -> bool:
    """Say whether one idea has a word that turns it whatever stands in its place in the other one."""
    found = _only(said, other, TURNS_ALONE)
    return bool(found - {"after"} if _BY_RULE & {*other.plain} else found)


def _only(said: Thought, other: Thought, known: dict[str, str]) -> set[str]:
    """Give what such words say here and not there; those before a figure are its bound."""
    there = {known[text] for text in other.plain if text in known}
    return {
        known[text]
        for place, text in enumerate(said.plain)
        if text in known and known[text] not in there and not _says_else(said, place)
    }


def _says_else(said: Thought, place: int) -> bool:
    if said.figures and _bounds(said.plain[place + 1 :]):
        return True
    before, text = ("", *said.plain)[place : place + 2]
    return text in _OF and before.endswith(_NOUN_OF_DEED)  # *Förderung von Vereinen* is one for them


def _bounds(behind: tuple[str, ...]) -> bool:
    """Say whether a figure follows, perhaps with *at most* before it; a second call is none."""
    following = next((text for text in behind if text not in ABOUT_HOW_MUCH), "")
    return bool(following) and numeral(following) is not None and not following.endswith(_ORDINAL)
