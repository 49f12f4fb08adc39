"""Of which kind a word is, of which an idea means one only: Monday is not Tuesday, a patient no doctor."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from leitbild_cli.core.text.tokens import fold
from leitbild_cli.core.text.word import key_of, word
from leitbild_cli.lexicon.kinds import PEOPLE, THINGS, TIMES

if TYPE_CHECKING:
    from leitbild_cli.core.text.word import Word

_PEOPLE = 0
_LAST_TIME = len(TIMES.split("\n\n"))


def of_one_kind(one: Word, other: Word) -> bool:
    """Say whether two words are of one kind and cannot both be meant."""
    mine, yours = kind(one), kind(other)
    return bool(mine and yours) and any(mine[kind] != yours[kind] for kind in mine.keys() & yours.keys())


@cache
def kind(one: Word) -> dict[int, int]:
    """Give the kinds in which a word stands, and at which place there."""
    known = _kinds(one.language)
    return known.get(one.text + "!") or known.get(one.key) or {}


def is_person(one: Word) -> bool:
    """Say whether a word names people, as does a compound that ends so."""
    from leitbild_cli.core.text.nouns import head  # seldom asked for

    if _PEOPLE in kind(one) or one.text in _people(one.language):
        return True
    last = head(one.text, one.language)
    return bool(last) and is_person(word(last, one.language))


def is_time(one: Word) -> bool:
    """Say whether a word names a day, a month, a season, a part of a day or a feast."""
    return any(_PEOPLE < number <= _LAST_TIME for number in kind(one))


@cache
def _people(language: str) -> frozenset[str]:
    if language == "de":
        from leitbild_cli.lexicon.de.nouns import PERSONS  # large, and seldom asked for

        return frozenset(map(fold, PERSONS))
    from leitbild_cli.lexicon.en.classes import PERSONS as IN_ENGLISH

    return IN_ENGLISH


@cache
def _kinds(language: str) -> dict[str, dict[int, int]]:
    """Give of each word, by its key, in which kinds it stands and at which place there."""
    known: dict[str, dict[int, int]] = {}
    place = 0 if language == "de" else 2
    for kind, rows in enumerate(table.replace("\n ", " ") for table in _tables()):
        for number, row in enumerate(rows.strip().split("\n")):
            for text in row.partition(" :")[place].split():
                key = text if text.endswith("!") else key_of(text, language)
                known.setdefault(key, {})[kind] = number
    return known


def _tables() -> tuple[str, ...]:
    return (PEOPLE, *TIMES.split("\n\n"), *THINGS.split("\n\n"))
