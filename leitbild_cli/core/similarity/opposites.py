"""Words that turn an idea round: opposites, negations, and the affixes that make a word its own opposite."""

from __future__ import annotations

from functools import cache

from leitbild_cli.lexicon.opposites import ENGLISH, FRONTS, GERMAN


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
    both = (row.split(":") for row in FRONTS[language].split())
    return tuple((one, other) for front, against in both for one, other in ((front, against), (against, front)))
