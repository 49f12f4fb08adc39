"""Units, rhythms and periods by their words, as the lexicon has them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import unaccented
from leitbild_cli.core.text.numerals import cardinal
from leitbild_cli.lexicon.units import DECLINED, EACH, FIXED, NOT_IN_TEXTS, PERIODS, RHYTHMS, UNITS

if TYPE_CHECKING:
    from collections.abc import Iterator

_COUNTED = r"(?i)(?<![\w/.,])(\d+(?:[.,]\d+)*|[^\W\d_]+\b)(?=(\s?)([%€]|per\scent\b|[^\W\d_]+))"


def unit(written: str) -> tuple[str, float] | None:
    """Give kind and factor of a unit as somebody writes it: `Std.`, `per cent`, `SEKUNDEN`."""
    word = plain(written)
    return units().get(NOT_IN_TEXTS.get(word, word))


def plain(written: str) -> str:
    """Give a unit's word as it is compared."""
    return unaccented("".join(written.split()).rstrip("."))


def counted(text: str) -> Iterator[tuple[str, float, str]]:
    """Give what a raw text counts: the words of it, how many, and what behind it may be the unit."""
    for found, value in counted_at(text):
        number, blank, word = found.groups()
        yield number + blank + word, value, word


def counted_at(text: str) -> Iterator[tuple[re.Match[str], float]]:
    """Give the same with the place: the number, what stands between, and the word that may be a unit; and how many."""
    for found in re.finditer(_COUNTED, text):
        number, _blank, word = found.groups()
        value = cardinal(unaccented(number))
        if value is not None and (len(word) > 1 or word in "%€" or number[0].isdecimal()):
            yield found, value


@cache
def units() -> dict[str, tuple[str, float]]:
    """Give the kind of each unit and how many of the smallest it is."""
    rows = (row.partition(" = ") for row in UNITS.strip().split("\n"))
    return {word: (said.split()[0], float(said.split()[1])) for words, _, said in rows for word in words.split()}


@cache
def rhythms() -> dict[str, str]:
    """Give how often each word says: *monthly*."""
    return _words_of(RHYTHMS)


@cache
def periods() -> dict[str, str]:
    """Give how often a period behind *every* says."""
    return _words_of(PERIODS)


@cache
def span(word: str) -> tuple[str, str] | None:
    """Give the number and the unit of a word that has both: *dreitaegig*, *viertelstunde*."""
    if word in FIXED:
        return str(FIXED[word][0]), FIXED[word][1]
    bare = word.rstrip("enrsm") if word.endswith(DECLINED) else word
    for ending, unit in EACH.items():
        for whole in (word, bare):
            if whole.endswith(ending) and len(whole) > len(ending):
                return whole.removesuffix(ending), unit
    return None


def _words_of(table: str) -> dict[str, str]:
    rows = (row.partition(" = ") for row in table.strip().split("\n"))
    return {word: said for words, _, said in rows for word in words.split()}
