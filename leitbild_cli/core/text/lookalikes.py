"""Whether two words that look alike are known to be two words, and not one misspelled."""

from __future__ import annotations

from functools import cache

from leitbild_cli.core.text.stems import unmarked


def two_words(one: str, other: str) -> bool:
    """Say whether two folded words that differ in a letter, or in dots, are both words."""
    return f"{min(one, other)}:{max(one, other)}" in _alike() or differ_in_dots(one, other)


def differ_in_dots(one: str, other: str) -> bool:
    """Say whether only the dots of one make it another word: *zahlen* and *zählen*."""
    bare = unmarked(one)
    return one != other and bare in (one, other) and bare == unmarked(other) and bare.startswith(_dots())


@cache
def _dots() -> tuple[str, ...]:
    from leitbild_cli.lexicon.lookalikes import DOTS

    return DOTS


@cache
def _alike() -> frozenset[str]:
    from leitbild_cli.lexicon.lookalikes import ALIKE  # long, and seldom asked for

    return frozenset(ALIKE.split())
