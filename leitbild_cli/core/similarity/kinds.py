"""Words of one kind of which an idea means one only: Monday is not Tuesday, a letter no call, a patient no doctor."""

from __future__ import annotations

from functools import cache

from leitbild_cli.core.similarity.words import Word, key_of
from leitbild_cli.lexicon.kinds import PEOPLE, THINGS, TIMES


def of_one_kind(one: Word, other: Word) -> bool:
    """Say whether two words are of one kind and cannot both be meant."""
    mine, yours = _kind(one), _kind(other)
    return bool(mine and yours) and any(mine[kind] != yours[kind] for kind in mine.keys() & yours.keys())


def has_kind(one: Word) -> bool:
    """Say whether a word is of a kind at all."""
    return bool(_kind(one))


def _kind(one: Word) -> dict[int, int]:
    known = _kinds(one.language)
    return known.get(one.text + "!") or known.get(one.key) or {}


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
