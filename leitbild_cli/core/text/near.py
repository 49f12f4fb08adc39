"""Whether a word is said in another form: *Hoteliers* for *Hotels*, *helfen* for *Hilfe*, *rufen* for *Rückruf*.

Looser than equal stems, and for one question only: did people who write well say it already? What is near was not
forgotten; no two ideas are one because of it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from leitbild_cli.core.text.keywords import empty, spoken, stem
from leitbild_cli.core.text.stems import unmarked
from leitbild_cli.core.text.word import word
from leitbild_cli.lexicon.families import EMPTY_FRONTS, FAMILIES, SMALL

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHORTEST = 4  # letters two words have to share
_CORE = 3  # letters that a prefix leaves of a verb
_FRONTS = (
    "zuruck zusammen weiter wieder herein heraus hinaus ruck entgegen vorbei durch nach auf aus bei ein her hin los mit"
    " vor ab an um zu be ver ent zer ge uber unter"
).split()


def share_said(text: str, said: Iterable[str], language: str) -> float:
    """Give the share of a text's meaningful words that are said in some form; 1 for a text without any."""
    there = frozenset(said)
    stems = {stem(one, language) for one in there}
    wanted = words(text, language)
    found = [stem(one, language) in stems or any(near(one, other, language) for other in there) for one in wanted]
    return sum(found) / len(found) if found else 1.0


def words(text: str, language: str) -> tuple[str, ...]:
    """Give the folded words of a text that mean something, each in one form only."""
    nothing = empty(language) | SMALL[language]
    meant = (one for one in reversed(spoken(text)) if one not in nothing)
    return tuple({stem(one, language): one for one in meant}.values())[::-1]


@cache
def near(one: str, other: str, language: str) -> bool:
    """Say whether two folded words are forms of one."""
    if not (one.isalpha() and other.isalpha()):
        return False
    known, known_other = word(one, language), word(other, language)
    if known.key == known_other.key or _of_family(known.root, language) & _of_family(known_other.root, language):
        return True
    mine, yours = sorted((unmarked(known.root), unmarked(known_other.root)), key=len)
    if _grown(mine, yours) or _grown(*sorted((unmarked(one), unmarked(other)), key=len)):
        return True
    return _same_verb(mine, yours) if language == "de" else _same_front(one, other)


def _grown(shorter: str, longer: str) -> bool:
    """Say whether a word was made of the other one: by an ending, or by another word before or behind it."""
    if len(shorter) < _SHORTEST or shorter == longer:
        return shorter == longer
    return longer.startswith(shorter) or (len(shorter) > _SHORTEST and longer.endswith(shorter))


def _same_front(one: str, other: str) -> bool:
    """Say whether two English words begin alike and differ in a short ending: *curious* and *curiosity*."""
    same = next((place for place, (mine, yours) in enumerate(zip(one, other, strict=False)) if mine != yours), 0)
    return same > _SHORTEST and one[:same] not in EMPTY_FRONTS and max(len(one), len(other)) - same <= _SHORTEST


def _same_verb(mine: str, yours: str) -> bool:
    """Say whether they are one verb of which one, or both alike, lost what can stand apart: *zurückrufen*, *rufen*."""
    (front, core), (other_front, other_core) = _cut(mine), _cut(yours)
    same_front = not front or not other_front or front.removeprefix("zu") == other_front.removeprefix("zu")
    return len(core) >= _CORE and same_front and other_core in (core, mine)


def _cut(text: str) -> tuple[str, str]:
    front = next((one for one in _FRONTS if text.startswith(one) and len(text) - len(one) >= _CORE), "")
    return front, text.removeprefix(front)


def _of_family(root: str, language: str) -> frozenset[int]:
    return _families(language).get(root, frozenset())


@cache
def _families(language: str) -> dict[str, frozenset[int]]:
    """Give the numbers of the families of each root."""
    found: dict[str, set[int]] = {}
    for number, row in enumerate(FAMILIES[language].split("|")):
        for text in row.split():
            found.setdefault(word(text, language).root, set()).add(number)
    return {root: frozenset(numbers) for root, numbers in found.items()}
