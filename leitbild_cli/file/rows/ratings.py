"""Ratings as people and forms write them: 4 · 4,5 · 8/10 · ★★★★☆ · A4 · “agree” · “sehr gut”."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

USUAL = 5
TEN = 10
MOST = 100

# What the usual forms offer, from worst to best.
_WORST = (
    "sehr schlecht|stimme überhaupt nicht zu|stimme gar nicht zu|stimme nicht zu|trifft überhaupt nicht zu"
    "|trifft gar nicht zu|trifft nicht zu|sehr unzufrieden|überhaupt nicht|gar nicht|nie"
    "|very bad|very poor|strongly disagree|very dissatisfied|very unsatisfied|not at all|never|terrible"
)
_POOR = (
    "schlecht|stimme eher nicht zu|trifft eher nicht zu|eher unzufrieden|unzufrieden|eher nicht|eher schlecht"
    "|kaum|selten|bad|poor|disagree|somewhat disagree|dissatisfied|unsatisfied|not really|rarely|slightly"
)
_MIDDLE = (
    "mittel|mittelmäßig|geht so|befriedigend|neutral|teils/teils|teils teils|teils, teils|teils-teils"
    "|weder noch|weder/noch|unentschieden|manchmal|okay|ok|average|fair|neither agree nor disagree|neither"
    "|undecided|sometimes|moderately|so-so"
)
_GOOD = (
    "gut|stimme eher zu|stimme zu|trifft eher zu|eher zufrieden|zufrieden|eher gut|eher ja|oft"
    "|good|agree|somewhat agree|satisfied|often|well"
)
_BEST = (
    "sehr gut|ausgezeichnet|hervorragend|super|stimme voll zu|stimme voll und ganz zu|stimme vollkommen zu"
    "|trifft voll zu|trifft voll und ganz zu|sehr zufrieden|voll und ganz|immer"
    "|very good|excellent|great|strongly agree|very satisfied|extremely satisfied|always|extremely|very well"
)
WORDS: dict[str, int] = {
    word.casefold(): value
    for value, words in enumerate((_WORST, _POOR, _MIDDLE, _GOOD, _BEST), start=1)
    for word in words.split("|")
}

_RANGE = re.compile(r"\b([01])\s*(?:-|–|—|bis|to|\.\.+|…)\s*(\d{1,3})\b", re.ASCII)
_OF = re.compile(r"(?:\bvon|\bout of|\bof|/)\s*(5|7|10)\b", re.ASCII)
_BEST_IS_ONE = re.compile(r"\b1\s*[=:]\s*([^,;()/0-9]+)", re.ASCII)
_GRADE = re.compile(r"\bschulnoten?\b")
_NUMBER = r"(\d{1,3}(?:[.,]\d{1,2})?)"
_PLAIN = re.compile(_NUMBER + r"(?:\s*(?:[-–—=:(]|sterne?\b|stars?\b|punkte?\b|points?\b)\s*\D*)?", re.ASCII)
_SHARE = re.compile(_NUMBER + r"\s*(?:/|von|of|out of)\s*(\d{1,3})", re.ASCII)
_CODE = re.compile(r"A\s?(\d{1,2})", re.ASCII)
_STARS = re.compile(r"(★*)(☆*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """How a column counts: from `low` to `high`; `turned` if 1 is the best, as with German grades."""

    low: int = 1
    high: int = USUAL
    turned: bool = False
    stated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """A rating that counts up to `scale`."""

    value: Decimal
    scale: int


def scale_of(header: str, cells: Sequence[str]) -> Scale:
    """Give the scale the header states; without one 1 to 10 if the numbers need it, else 1 to 5."""
    text = header.casefold()
    turned = bool(_GRADE.search(text)) or _one_is_best(text)
    if found := _RANGE.search(text):
        return Scale(low=int(found[1]), high=int(found[2]), turned=turned, stated=True)
    if found := _OF.search(text):
        return Scale(high=int(found[1]), turned=turned, stated=True)
    if _GRADE.search(text):
        return Scale(high=6, turned=True, stated=True)
    plain = [Decimal(found[1].replace(",", ".")) for cell in cells if (found := _PLAIN.fullmatch(cell.casefold()))]
    return Scale(high=TEN if any(USUAL < value <= TEN for value in plain) else USUAL, turned=turned)


def read_rating(cell: str, scale: Scale) -> Rating | None:
    """Give the rating the cell holds on this or its own scale, or None if it is none or lies outside."""
    text = " ".join(cell.split()).casefold().rstrip(".;!")
    if found := _SHARE.fullmatch(text):
        own = Scale(low=0, high=int(found[2]), stated=True)
        return _on(found[1], own if own.high != scale.high else scale)
    if found := _PLAIN.fullmatch(text) or _CODE.fullmatch(text.upper()):
        return _on(found[1], scale)
    if (found := _STARS.fullmatch(text)) and text:
        return _on(str(len(found[1])), Scale(high=len(text)))
    return Rating(value=Decimal(WORDS[text]), scale=USUAL) if text in WORDS else None


def _on(number: str, scale: Scale) -> Rating | None:
    value = Decimal(number.replace(",", "."))
    if not (scale.low <= value <= scale.high and 1 < scale.high <= MOST):
        return None
    return Rating(value=scale.low + scale.high - value if scale.turned else value, scale=scale.high)


def _one_is_best(header: str) -> bool:
    found = _BEST_IS_ONE.search(header)
    return found is not None and WORDS.get(found[1].strip(), 0) >= USUAL - 1
