"""What is known of a folded word: root, group of synonyms, weight, what turns it round; kept once a word.

A word is turned round by another one of the lists of opposites, by un-, -los and the like, and by *aus-* for *ein-*.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from leitbild_cli.core.text.stems import by_word, root, unmarked
from leitbild_cli.lexicon import negations
from leitbild_cli.lexicon.de import light as german
from leitbild_cli.lexicon.de.compounds import PARTS
from leitbild_cli.lexicon.en import light as english
from leitbild_cli.lexicon.false_friends import FALSE_FRIENDS
from leitbild_cli.lexicon.opposites import BACKS, ENGLISH, FRONTS, GERMAN
from leitbild_cli.record import record

if TYPE_CHECKING:
    from types import ModuleType

LIGHT_WEIGHT = 0.4
_SHORTEST_COMPOUND = 7
_DOERS = ("er", "ers")
_TABLES = {"de": german, "en": english}


@record(kw_only=False, eq=False)
class Word:
    """What one word brings to a comparison; words with one `key` say the same.

    `letters` has a bit for each letter used; `compound` is empty where the word is too short to be one.
    """

    text: str
    root: str
    key: str
    weight: float
    negates: bool
    language: str
    letters: int
    compound: str


@cache
def word(text: str, language: str) -> Word:
    """Give what is known of a folded word."""
    table = _TABLES[language]
    base, key = root(text, language), key_of(text, language)
    weight = 0.0 if text in table.STOP else LIGHT_WEIGHT if base in _light(language) or key in _light_groups() else 1.0
    if key in negations.NEGATING_GROUPS and text.endswith(_DOERS) and text not in _listed(language):
        key = base  # *quiter* is no quitting, nor a *stopper* stopping
    negates = text in negations.NEGATORS or key in negations.NEGATING_GROUPS
    compound = unmarked(text) if len(text) >= _SHORTEST_COMPOUND else ""
    return Word(text, base, key, weight, negates, language, _letters(text), compound)


@cache
def key_of(text: str, language: str) -> str:
    """Give the name of a folded word's group, its root if it is in none."""
    base, known = root(text, language), concepts(language)
    if group := known.get(text + "!") or known.get(base):
        return group
    if text in FALSE_FRIENDS:
        return base
    borrowed = _listed(_other(language))
    return borrowed.get(text) or borrowed.get(text.removesuffix("s")) or base


def _letters(text: str) -> int:
    used = 0
    for letter in text:
        used |= 1 << (ord(letter) & 31)
    return used


@cache
def concepts(language: str) -> dict[str, str]:
    """Give the name of the synonym group of each root."""
    return by_word(_kept(language).CONCEPTS)


@cache
def _listed(language: str) -> dict[str, str]:
    """Give the name of the group of each word as it is listed, for words that the other language borrows."""
    return by_word(_kept(language).LISTED)


def listed_under(key: str) -> list[str]:
    """Give the words of a group in both languages, as they are listed."""
    return [text for language in _TABLES for text, name in _listed(language).items() if name == key]


def _kept(language: str) -> ModuleType:
    return import_module(f"leitbild_cli.lexicon.{language}.keys")


def worked_out_concepts(language: str) -> dict[str, str]:
    """Give `concepts` as the lists have it."""
    from leitbild_cli.lexicon import synonyms  # what is kept of them is enough for a run

    place = 0 if language == "de" else 1
    names: dict[str, str] = {}
    for group in synonyms.GROUPS:
        name = "=" + group[0].split()[0]
        for text in group[min(place, len(group) - 1)].split():
            names.setdefault(text if text.endswith("!") else root(text, language), name)
    return names


def worked_out_listed(language: str) -> dict[str, str]:
    """Give the name of the group of each word as the lists have it."""
    from leitbild_cli.lexicon import synonyms  # as above

    place = 0 if language == "de" else 1
    return {
        text.rstrip("!"): "=" + group[0].split()[0]
        for group in reversed(synonyms.GROUPS)
        for text in group[place].split()
    }


def opposite(one: Word, other: Word) -> bool:
    """Say whether a word turns the other one round."""
    if other.key in facing(one.language).get(one.key, ()):
        return True
    return one.language != other.language and other.key in facing(other.language).get(one.key, ())


@cache
def can_turn(one: Word) -> bool:
    """Say whether there are words that turn this one round."""
    return one.key in facing(one.language)


def may_turn(one: Word, other: Word) -> bool:
    """Say whether it is worth asking if a word turns the other one round."""
    return (can_turn(one) and can_turn(other)) or one.language != other.language


@cache
def facing(language: str) -> dict[str, set[str]]:
    """Give of each key that can be turned round the keys that do it."""
    found: dict[str, set[str]] = {}
    words = _kept(language).FACING.split()
    for mine, yours in zip(words[::2], words[1::2], strict=True):
        found.setdefault(mine, set()).add(yours)
        found.setdefault(yours, set()).add(mine)
    return found


def worked_out_facing(language: str) -> frozenset[tuple[str, str]]:
    """Give the keys that turn each other round, two by two, as the lists have it."""
    found = ((key_of(one, language), key_of(other, language)) for one, other in pairs(language))
    return frozenset((min(both), max(both)) for both in found if both[0] != both[1])


@cache
def known(text: str, language: str) -> bool:
    """Say whether a word stands in one of the lists, so that it is no misspelling."""
    return root(text, language) in _known_roots(language)


@cache
def _known_roots(language: str) -> frozenset[str]:
    return frozenset(_kept(language).KNOWN.split())


def worked_out_known(language: str) -> frozenset[str]:
    """Give the roots of all words that stand in a list."""
    table = _TABLES[language]
    words = [
        *table.LIGHT,
        *table.STOP,
        *(text for pair in pairs(language) for text in pair),
        *(PARTS if language == "de" else ()),
    ]
    return frozenset(root(text, language) for text in words) | frozenset(worked_out_concepts(language))


@cache
def _light(language: str) -> frozenset[str]:
    return frozenset(root(text, language) for text in _TABLES[language].LIGHT)


@cache
def _light_groups() -> frozenset[str]:
    return (
        frozenset({"=kunde", "=verbessern", "=mehr", "=alle", "=verwenden", "=durchfuehren", "=firma"})
        | negations.NEGATING_GROUPS
    )


def _other(language: str) -> str:
    return "en" if language == "de" else "de"


_SHORTEST_STEM = 3  # letters before *-los* or *-ful*
_SHORTEST = 4  # letters of a word that can be negated by a prefix
_LONGEST_ENDING = 4
_LONGEST_LINK = 2


def negated(one: Word, other: Word) -> bool:
    """Say whether a word is the other one with un-, -los and the like, or with *aus-* instead of *ein-*."""
    longer, shorter = one.text, other.text
    if _faces(longer, shorter, one.language) or _faces_behind(longer, shorter, one.language):
        return True
    if len(longer) <= len(shorter) or len(shorter) < _SHORTEST or shorter[1:_SHORTEST] not in longer:
        return False
    return other.key in _bare_keys(one)


@cache
def turned_keys(one: Word) -> frozenset[str]:
    """Give the keys of the words that are the opposite of this one: *kurz* of *lang*, *zufrieden* of *unzufrieden*."""
    return _bare_keys(one).union(facing(one.language).get(one.key, ()))


def _faces(one: str, other: str, language: str) -> bool:
    """Say whether two words differ in beginnings that turn them round: *ankommen* and *abkommen*."""
    if one[-3:] != other[-3:]:
        return False
    mine, yours = _begun(one, language), _begun(other, language)
    if not mine or not yours:
        return False
    return any(mine.get(front, "") == yours.get(against) for front, against in facing_fronts(language))


@cache
def _begun(text: str, language: str) -> dict[str, str]:
    """Give what stands behind each beginning of a word that may turn it round; few words have one."""
    fronts = {front for front, _ in facing_fronts(language)}
    return {
        front: text[len(front) :] for front in fronts if text.startswith(front) and len(text) - len(front) >= _SHORTEST
    }


def _faces_behind(one: str, other: str, language: str) -> bool:
    """Say whether two words differ in ends that turn them round: *alkoholfrei* and *alkoholhaltig*."""
    if one[:_SHORTEST_STEM] != other[:_SHORTEST_STEM]:
        return False
    mine, yours = _ended(one, language), _ended(other, language)
    return mine[0] == yours[0] and (mine[1], yours[1]) in facing_backs(language)


@cache
def _ended(text: str, language: str) -> tuple[str, str]:
    """Give what stands before an end that may turn a word round, and this end, empty if there is none."""
    for ending in ("", "e", "en", "er", "es", "em") if language == "de" else ("", "ly"):
        bare = text.removesuffix(ending)
        for back, _ in facing_backs(language):
            if text.endswith(ending) and bare.endswith(back) and len(bare) - len(back) >= _SHORTEST_STEM:
                return bare.removesuffix(back), back
    return text, ""


@cache
def _bare_keys(one: Word) -> frozenset[str]:
    """Give the words of which this one is the opposite by un-, -los and the like."""
    longer = one.text
    bare = [longer.removeprefix(prefix) for prefix in negations.PREFIXES[one.language] if longer.startswith(prefix)]
    bare.extend(shortened for suffix in negations.SUFFIXES[one.language] for shortened in _before(longer, suffix))
    return frozenset(word(text, one.language).key for text in bare if text)


def _before(longer: str, suffix: str) -> list[str]:
    at = longer.find(suffix, _SHORTEST)
    if at < 0 or len(longer) - at - len(suffix) > _LONGEST_ENDING:
        return []
    return [longer[: at - link] for link in range(_LONGEST_LINK + 1)]


@cache
def pairs(language: str) -> tuple[tuple[str, str], ...]:
    """Give every word with every word that stands against it."""
    table = GERMAN if language == "de" else ENGLISH
    found: list[tuple[str, str]] = []
    for row in table.replace("\n:", " :").replace("\n", "|").split("|"):
        one, _, other = row.partition(":")
        found += [(mine, yours) for mine in one.split() for yours in other.split()]
    return tuple(found)


@cache
def facing_fronts(language: str) -> tuple[tuple[str, str], ...]:
    """Give the beginnings that turn a word round: *ein*steigen against *aus*steigen."""
    return _both_ways(FRONTS[language])


@cache
def facing_backs(language: str) -> tuple[tuple[str, str], ...]:
    """Give the ends that turn a word round: sinn*los* against sinn*voll*."""
    return _both_ways(BACKS[language])


def _both_ways(rows: str) -> tuple[tuple[str, str], ...]:
    both = (row.split(":") for row in rows.split())
    return tuple((one, other) for first, against in both for one, other in ((first, against), (against, first)))
