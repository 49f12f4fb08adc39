"""Whether two words that look alike are known to be two words, and not one misspelled."""

from __future__ import annotations

from functools import cache, lru_cache

from leitbild_cli.core.text.stems import unmarked
from leitbild_cli.core.text.word import known
from leitbild_cli.lexicon.negations import INNER_FRONTS as INNER
from leitbild_cli.lexicon.negations import VERB_FRONTS as FRONTS

_ENDINGS = {  # and what stands there in the plain form
    "de": tuple(row.split(":") for row in ": e: n: en: s: es: er: em: ern: e:en t:en te:en st:en".split()),
    "en": tuple(row.split(":") for row in ": s: es: ies:y ed: ed:e ing: ing:e".split()),
}
_SHORTEST = 3
_SHORTEST_VERB = 4  # letters of one without its front
_SWAP = 2  # letters of a word that begins and ends otherwise if two of its letters are exchanged


@lru_cache(maxsize=100_000)
def two_words(one: str, other: str) -> bool:
    """Say whether two folded words that differ in a letter, or in dots, are both words."""
    if f"{min(one, other)}:{max(one, other)}" in _alike() or differ_in_dots(one, other):
        return True
    return of_other_fronts(one, other) or _both_known(one, other)


def differ_in_dots(one: str, other: str) -> bool:
    """Say whether only the dots of one make it another word: *zahlen* and *zählen*."""
    bare = unmarked(one)
    return dots_alone(one, other) and bare.startswith(_dots()) and not _plural_by_dots(bare)


def of_other_fronts(one: str, other: str) -> bool:
    """Say whether two German words differ in how a verb begins: *vortragen* and *vertragen*, *zuhören*, *zugehören*."""
    if one[-_SHORTEST_VERB:] != other[-_SHORTEST_VERB:]:
        return False
    mine, yours = _without_fronts(one), _without_fronts(other)
    return any(mine[rest] != yours[rest] for rest in mine.keys() & yours.keys())


def _without_fronts(text: str) -> dict[str, str]:
    """Give what is left of a word without its beginnings, with what was taken off."""
    found = {text[len(front) :]: front for front in FRONTS if text.startswith(front)}
    found |= {
        rest[len(front) :]: taken + front for rest, taken in found.items() for front in INNER if rest.startswith(front)
    }
    return {rest: taken for rest, taken in found.items() if len(rest) >= _SHORTEST_VERB}


def dots_alone(one: str, other: str) -> bool:
    """Say whether two folded words differ in dots only."""
    bare = unmarked(one)
    return one != other and bare in (one, other) and bare == unmarked(other)


def is_listed(text: str, language: str) -> bool:
    """Say whether a folded word is one that everybody knows, or stands in a list of words."""
    return bool(text) and (known(text, language) or bool(_plain(text, language)))


def _both_known(one: str, other: str) -> bool:
    """Say whether both are words that everybody knows: *Rasen* and *Rosen*."""
    if one == other or not _a_letter_apart(one, other):
        return False
    return any((mine := _plain(one, tongue)) and mine.isdisjoint(_plain(other, tongue) or mine) for tongue in _ENDINGS)


def _a_letter_apart(one: str, other: str) -> bool:
    """Say whether a letter is another one or one too many, or two are exchanged."""
    if abs(len(one) - len(other)) > 1:
        return False
    shorter = min(len(one), len(other))
    if one[:1] != other[:1] and one[-1:] != other[-1:] and shorter > _SWAP:
        return False
    front = next((place for place in range(shorter) if one[place] != other[place]), shorter)
    mine, yours = one[front:], other[front:]
    if mine[2:] == yours[2:] and mine[:2] == yours[:2][::-1]:
        return True
    return mine[1:] == yours[1:] or mine[1:] == yours or mine == yours[1:]


@cache
def _plain(text: str, language: str) -> frozenset[str]:
    """Give the common words of which this may be a form."""
    from leitbild_cli.lexicon.de.well_known import WELL_KNOWN as GERMAN  # seldom asked for, as those below
    from leitbild_cli.lexicon.en.well_known import WELL_KNOWN as ENGLISH

    listed = GERMAN if language == "de" else ENGLISH
    return listed & plain_forms(text, language) or listed & plain_forms(unmarked(text), language)


def plain_forms(text: str, language: str) -> set[str]:
    """Give what a word may be without its ending: *kindern*, *kinder*, *kind*."""
    return {
        text.removesuffix(ending) + instead
        for ending, instead in _ENDINGS[language]
        if text.endswith(ending) and len(text) - len(ending) >= _SHORTEST
    }


@cache
def _dots() -> tuple[str, ...]:
    from leitbild_cli.lexicon.lookalikes import DOTS

    return DOTS


def _plural_by_dots(bare: str) -> bool:
    from leitbild_cli.lexicon.lookalikes import PLURAL_BY_DOTS  # seldom asked for

    return bare.removesuffix("n") in PLURAL_BY_DOTS or bare in PLURAL_BY_DOTS


@cache
def _alike() -> frozenset[str]:
    from leitbild_cli.lexicon.lookalikes import ALIKE

    return frozenset(ALIKE.split())
