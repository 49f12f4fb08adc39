"""What bounds a figure: at least, at most, from, until, before, after, in all the ways there are to say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.numerals import numeral
from leitbild_cli.lexicon.bounds import (
    BETWEEN,
    CLOCK_LOWER,
    CLOCK_UPPER,
    DOTTED,
    EXACT,
    LOWER,
    OUTERMOST,
    RANGE,
    THAN_LOWER,
    THAN_UPPER,
    TRAILING,
    TURN,
    TURNABLE,
    UPPER,
    WEAK_LOWER,
    WEAK_UPPER,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_LOOK_BACK = 4
_OR = frozenset("oder or und and".split())
BREAKS = frozenset(",;.:()!?")


def bound_of(words: Sequence[str], place: int, end: int, *, clock: bool = False) -> str | None:
    """Say whether a figure is the least or the most, None if it is neither; what says it outright goes first."""
    said = {words[used] for used in bound_words(words, place, end, clock=clock)}
    said = said & OUTERMOST or said
    lower = bool(said & (LOWER | THAN_LOWER | (CLOCK_LOWER if clock else frozenset())))
    upper = bool(said & (UPPER | THAN_UPPER | (CLOCK_UPPER if clock else frozenset())))
    if not lower and not upper:
        lower, upper = bool(said & {*WEAK_LOWER, "from"}), bool(said & WEAK_UPPER)
    if lower == upper:
        return "exact" if said & EXACT and not lower else None
    turned = bool(said & TURN)
    return "lower" if lower != turned else "upper"


def bound_words(words: Sequence[str], place: int, end: int | None = None, *, clock: bool = False) -> set[int]:
    """Give the places of the words that say `at least` or `at most` of the figure here."""
    used = _before(words, place, clock=clock)
    return used | _behind(words, end if end is not None else place + 1)


def _before(words: Sequence[str], place: int, *, clock: bool) -> set[int]:
    used: set[int] = set()
    for back in range(place - 1, max(-1, place - 1 - _LOOK_BACK), -1):
        word = words[back]
        if _says_bound(words, back, clock=clock) or (word in TURN and used):
            used.add(back)
        elif word not in BETWEEN and word not in CLOCK_LOWER:
            break
    if used and any(words[one] in TURNABLE for one in used) and not any(words[one] in TURN for one in used):
        used |= _denied_before(words, min(used))
    return used


def _denied_before(words: Sequence[str], place: int) -> set[int]:
    """Give the place of *nobody* in *nobody waits more than 5 minutes*."""
    for back in range(place - 1, -1, -1):
        if words[back] in BREAKS:
            break
        if words[back] in TURN:
            return {back}
    return set()


def _says_bound(words: Sequence[str], place: int, *, clock: bool) -> bool:
    word = words[place]
    if word in LOWER or word in UPPER or word in EXACT:
        return True
    if word in THAN_LOWER or word in THAN_UPPER:
        return words[place + 1] in ("als", "than")
    if word in WEAK_LOWER or word in ("vor", "before") or (word == "from" and not clock):
        return word != "from" or _open_end(words, place)
    if word == "by" and _is_year(words[place + 1]):
        return True
    return clock and (word in CLOCK_LOWER or word in CLOCK_UPPER)


def _open_end(words: Sequence[str], place: int) -> bool:
    """Say whether no *to* follows *from* and its figure, so that it means that much or more."""
    at = place + 2 if words[place + 1] == "age" else place + 1
    return numeral(words[at]) is not None and not RANGE & {*words[at + 1 : at + 1 + _LOOK_BACK]}


def _is_year(word: str) -> bool:
    return len(word) == len("2030") and word.isdigit() and word.startswith(("19", "20"))


def _behind(words: Sequence[str], end: int) -> set[int]:
    """Give the places of *or more*, *oder weniger*, *maximal* behind a figure."""
    following = list(words[end : end + 2])
    if len(following) == 2 and following[0] in _OR and following[1] in (LOWER | UPPER):  # noqa: PLR2004
        return {end, end + 1} if end + 2 == len(words) or words[end + 2] not in ("als", "than") else set()
    for place in range(end, min(end + _LOOK_BACK, len(words))):
        if words[place] in BREAKS:
            break
        if words[place] in TRAILING and (place + 1 == len(words) or words[place + 1] in BREAKS):
            return {place}
    return set()


def undotted(plain: list[str]) -> list[str]:
    """Give the words without the dot of *max. 3* and *30 Sek. max*, which ends no clause."""
    if "." not in plain:
        return plain
    around = zip(("", *plain), plain, (*plain[1:], ""), strict=False)
    return [text for before, text, after in around if text != "." or not _only_shortens(before, after)]


def _only_shortens(before: str, after: str) -> bool:
    if not after:
        return False
    return after in DOTTED or (before in DOTTED and (before != "min" or numeral(after) is not None))
