"""What number a word says: cardinals, ordinals, fractions and multiples of both languages, by rule up to millions."""

from __future__ import annotations

import re
from functools import cache

from leitbild_cli.lexicon.numbers import (
    BOTH,
    FRACTIONS,
    GREAT,
    MULTIPLES,
    ODD_ORDINALS,
    ONE,
    ONE_OF,
    ONES,
    SHARES,
    TENS,
)
from leitbild_cli.record import record

_MIXED = r"([a-z]+?)(?:und)?einhalb"
_FIGURE = r"\d+(?:[., ]\d+)*"
_AND = r"([a-z]+)und([a-z]+)"
_ORDINAL = r"([a-z]+?)(?:ste|te)[nrsm]?"


@record(kw_only=False)
class Numeral:
    """A number a word says; a `share` is part of a whole, a `multiple` says how many times."""

    value: float
    share: bool = False
    multiple: bool = False


@cache
def numeral(word: str) -> Numeral | None:
    """Give what number a word or figure says, None for any other word."""
    if word[0].isdecimal():
        return _digits(word)
    if word in _table(MULTIPLES):
        return Numeral(_table(MULTIPLES)[word], multiple=True)
    if word in _table(FRACTIONS):
        return Numeral(_table(FRACTIONS)[word], share=True)
    for ending in ("mal", "fach", "fache", "fachen", "fold"):
        if word.endswith(ending) and (times := _spoken(word.removesuffix(ending))):
            return Numeral(times, multiple=True)
    said = _spoken(word)
    return None if said is None else Numeral(said)


def cardinal(word: str) -> float | None:
    """Give how many a single folded word or figure says; no *second*, *both*, *half* or *twice*."""
    if word[0].isdecimal():
        return _decimal(word) if re.fullmatch(_FIGURE, word) else None
    if "und" in word and (both := re.fullmatch(_AND, word)) and both[2] in _cardinals():
        return _ones_and_tens(both[1], both[2])
    return 1.0 if word in ONE else _cardinals().get(word)


def share_of(word: str) -> float | None:
    """Give the share a word says behind a number: *thirds* in *two thirds*."""
    return _table(FRACTIONS)[word] if word in SHARES else ONE_OF.get(word)


def tens_and_ones(tens: str, ones: str) -> float | None:
    """Give the number two English words say together: *twenty five*."""
    whole, rest = _plain_numbers().get(tens), _spoken(ones)
    fits = whole is not None and rest is not None and whole in range(20, 91, 10) and 0 < rest < 10  # noqa: PLR2004
    return whole + rest if fits and whole and rest else None


def great(word: str) -> float | None:
    """Give what a number before this word is to be multiplied by."""
    return GREAT.get(word)


def _digits(word: str) -> Numeral:
    one, sign, other = word.replace("\u2044", "/").replace(":", "/:").partition("/")
    if not sign:
        return Numeral(_decimal(one))
    if other[0] == ":":
        return Numeral(_decimal(one) + _decimal(other[1:]) / 60)
    part, whole = _decimal(one), _decimal(other)
    return Numeral(part / whole, share=part < whole) if whole else Numeral(part)


def _decimal(word: str) -> float:
    groups = word.replace(",", ".").replace(" ", ".").split(".")
    if len(groups) == 1:
        return float(word)
    if all(len(group) == 3 for group in groups[1:]):  # noqa: PLR2004  thousands come in threes
        return float("".join(groups))
    return float("".join(groups[:-1]) + "." + groups[-1])


def _spoken(word: str) -> float | None:
    """Give the value of a number word, cardinal or ordinal."""
    known = _plain_numbers().get(word)
    if known is not None:
        return known
    if word.endswith("einhalb"):
        whole = "eins" if word == "eineinhalb" else re.sub(_MIXED, r"\1", word)
        return 1.5 if word == "anderthalb" else _half_more(_plain_numbers().get(whole))
    if "und" in word and (both := re.fullmatch(_AND, word)) and (value := _ones_and_tens(both[1], both[2])):
        return value
    for name, factor in (("hundert", 1e2), ("tausend", 1e3)):
        if name in word and (front := word.partition(name))[0] in _plain_numbers():
            rest = _spoken(front[2].removeprefix("und")) if front[2] else 0
            return None if rest is None else _plain_numbers()[front[0]] * factor + rest
    if word.endswith("th") and (known := _plain_numbers().get(word[:-2])):
        return known
    ordinal = re.fullmatch(_ORDINAL, word) if "te" in word[-4:] else None
    return _spoken(ordinal[1]) if ordinal and len(ordinal[1]) > 2 else None  # noqa: PLR2004  *bei* is no number


def _half_more(whole: float | None) -> float | None:
    return None if whole is None else whole + 0.5


def _ones_and_tens(ones: str, tens: str) -> float | None:
    one = 1.0 if ones == "ein" else _plain_numbers().get(ones)
    ten = _plain_numbers().get(tens)
    ten = ten if ten is not None else _spoken(tens)
    return one + ten if one and ten and one < 10 <= ten < 100 else None  # noqa: PLR2004


@cache
def _plain_numbers() -> dict[str, float]:
    ordinals = _table(ODD_ORDINALS)
    declined = {word + ending: value for word, value in ordinals.items() if word[-1] == "e" for ending in "nrsm"}
    return _cardinals() | dict.fromkeys(BOTH, 2.0) | ordinals | declined


@cache
def _cardinals() -> dict[str, float]:
    rows = (*enumerate(ONES.split("|")), *((10 * tens, row) for tens, row in enumerate(TENS.split("|"), 2)))
    great_ones = {"hundert": 100.0, "hundred": 100.0, "tausend": 1000.0, "thousand": 1000.0, "anderthalb": 1.5}
    return {word: float(value) for value, row in rows for word in row.split()} | great_ones


@cache
def _table(rows: str) -> dict[str, float]:
    return {word: float(value) for word, _, value in (row.partition(":") for row in rows.split())}
