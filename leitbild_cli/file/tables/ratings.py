"""What a column of ratings means: its scale, which end is the best, and the value of each of its words.

A rating is understood by its column: 2 may be good or bad, “very well” the best or the next to it. What neither header
nor cells tell is a doubt and has to be asked.

Cells: 4 · 4,5 · 8/10 · 80 % · ★★★★☆ · A4 · “gut (4)” · “agree” · 🙂.
Ends: (1-5) · von 0 bis 10 · 1 = top · 1: gut – 5: schlecht.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from leitbild_cli.core.text.fold import caseless
from leitbild_cli.core.text.units import units
from leitbild_cli.lexicon.ratings import BAD, FAMILIES, GOOD, GRADES, UNSAID, UNSHOWN
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

USUAL = 5
TEN = 10
MOST = 100
_GRADE_STEPS = 6
_NEAR = Decimal("0.1")  # two families that differ by less say the same
_CODES = 3


@record
class Scale:
    """How a column counts: from `low` to `high`, the better the higher; `turned` if 1 is the best in its cells.

    `stated` is false where header and cells don't say the ends. `unclear` says that nothing tells which end is the
    best, and `strange` are the words nobody knows the value of. `words` are the cells that are words, with their value.
    """

    low: int = 1
    high: int = USUAL
    turned: bool = False
    stated: bool = False
    unclear: bool = False
    strange: tuple[str, ...] = ()
    words: tuple[tuple[str, Decimal], ...] = ()
    fits: bool = True

    @property
    def doubtful(self) -> bool:
        """Say whether something has to be asked."""
        return self.unclear or bool(self.strange)


@record
class Rating:
    """A rating that counts from `low` up to `scale`."""

    value: Decimal
    scale: int
    low: int = 1


@record
class ScaleWish:
    """What somebody says of the ratings: their ends and the best of them, or their words from worst to best."""

    low: int | None = None
    high: int | None = None
    best: int | None = None
    words: tuple[str, ...] = ()


_WISHED = re.compile(r"\s*(\d{1,3})\s*(?:\.\.+|-|–|…|bis|to)\s*(\d{1,3})\s*", re.ASCII)


def scale_wish(scale: str | None, best: int | None) -> ScaleWish | None:
    """Give the wish of `--scale 1..6` or `--scale "bad|fair|good"` and `--best 1`; None if it is none."""
    if not scale:
        return ScaleWish(best=best)
    if found := _WISHED.fullmatch(scale):
        low, high = sorted((int(found[1]), int(found[2])))
        fits = low < high <= MOST and best in {None, low, high}
        return ScaleWish(low=low, high=high, best=best) if fits else None
    words = tuple(word for word in scale.split("|") if word.strip())
    return ScaleWish(words=words) if len(words) > 1 and best is None else None


_JOIN = r"\s*(?:-|–|—|‒|−|bis|to|à|\.\.+|…)\s*"
_ANCHOR = r"(?:\s*\([^()]*\))?"
_RANGE = re.compile(
    rf"(?<![\d.,])(?P<low>\d{{1,2}}){_ANCHOR}{_JOIN}(?P<high>\d{{1,3}})(?![\d%.]|\s*(?:uhr|min|st|tag|day))", re.ASCII
)
_OF = re.compile(r"(?:\bvon|\bout of|\bof|/|sur)\s*(?P<high>5|7|10)\b", re.ASCII)
_END = re.compile(
    r"(?<![\d.,])(?P<number>\d{1,3})\s*(?:=|:|≙|\(|is\b|ist\b|means\b|bedeutet\b|heisst\b)\s*(?P<words>[^\d,;()…\[\]]+)",
    re.ASCII,
)
_BARE = re.compile(r"(?<![\d.,])(?P<number>\d{1,2})\s+(?P<words>[^\W\d_][^\d,;()…\[\]]*)", re.ASCII)
_BEFORE = re.compile(
    r"(?P<words>[^\W\d_][^\d,;()=:]*?)\s*[=:]\s*(?P<number>\d{1,3})(?=\s*(?:[,;)…\]–-]|$|bis\b|to\b))", re.ASCII
)
_SCHOOL = re.compile(r"\bschulnoten?\b")
_MARK = re.compile(r"\b(?:noten?|zensuren?|grades?|marks?|notes?)\b")
_LIKELY = re.compile(r"\b(?:wie wahrscheinlich|how likely|weiterempfehl\w*|recommend)\b")
_BADLY = re.compile(rf"(?<![^\W_])(?:{BAD})(?![^\W_])")
_WELL = re.compile(rf"(?<![^\W_])(?:{GOOD})(?![^\W_])")

_NUMBER = r"(\d{1,3}(?:[.,]\d{1,2})?)"
_UNITS = "|".join(word for word, (kind, _factor) in units().items() if kind in ("stars", "points"))
_PLAIN = re.compile(rf"{_NUMBER}(?:\s*(?:[-–—=:(]|(?:{_UNITS})\b)\s*\D*)?", re.ASCII)
_BEHIND = re.compile(rf"\D+?\s*\({_NUMBER}\)", re.ASCII)
_STEP = re.compile(rf"{_NUMBER}\s+(\D+)", re.ASCII)
_SHARE = re.compile(_NUMBER + r"\s*(?:/|von|of|out of|sur)\s*(\d{1,3})", re.ASCII)
_PERCENT = re.compile(_NUMBER + r"\s*(?:%|prozent|percent)", re.ASCII)
_IN_PERCENT = re.compile(r"%|\b(?:prozent\w*|percent\w*)\b")
_LEANING = re.compile(r"([1-6])\s*([+−–-])", re.ASCII)
_A_THIRD = Decimal("0.3")  # as German schools count it: 2+ is 1.7, 2- is 2.3
_CODE = re.compile(r"A\s?(\d{1,2})", re.ASCII)
_STARS = re.compile(r"([★⭐]*)(☆*)")


def scale_of(header: str, cells: Iterable[str], wish: ScaleWish | None = None) -> Scale:
    """Give what the column means; a wish goes before what header and cells say."""
    text = caseless(header)
    distinct = sorted({folded(cell) for cell in cells} - UNSAID - {""})
    words = [cell for cell in distinct if _number(cell) is None]
    if wish and wish.words:
        return _by_words(words, [_steps("|".join(wish.words))], stated=True)
    numbers = [value for cell in distinct if (value := _number(cell)) is not None and not _SHARE.fullmatch(cell)]
    if words and len(words) > len(distinct) / 2 and not any(map(_is_strange_number, words)):
        grades = [_steps(GRADES)] if _SCHOOL.search(text) or _MARK.search(text) else []
        return _by_words(words, grades or _families())
    found = (
        Scale(low=0, high=MOST, stated=True)
        if _are_percent(text, numbers, distinct)
        else _ends(text, numbers, distinct)
    )
    if wish:
        found = _wished(found, wish)
    return replace(found, words=tuple(_mixed(words, found)))


def _are_percent(text: str, numbers: Sequence[Decimal], cells: Sequence[str]) -> bool:
    """Say whether ratings are shares of a hundred, as each cell says, or the header of numbers no other scale has."""
    if cells and all(_PERCENT.fullmatch(cell) for cell in cells):
        return True
    return _IN_PERCENT.search(text) is not None and max(numbers, default=Decimal(0)) > TEN


def folded(cell: str) -> str:
    """Give a cell as it is compared: caseless, without signs at its end and without what only colours an emoji."""
    return caseless(re.sub("[\ufe0f\U0001f3fb-\U0001f3ff]", "", cell)).rstrip(".;!").replace("mäßig", "mässig")


def read_rating(cell: str, scale: Scale) -> Rating | None:
    """Give the rating the cell holds on this or its own scale, or None if it is none or lies outside."""
    text = folded(cell)
    if text in UNSAID:
        return None
    if value := dict(scale.words).get(text):
        return Rating(value=value, scale=scale.high, low=scale.low)
    if found := _SHARE.fullmatch(text):
        own = Scale(low=0 if found[1] == "0" else 1, high=int(found[2]), stated=True)
        return _on(found[1], own if own.high != scale.high else scale)
    if (found := _STARS.fullmatch(text)) and text:
        return _on(str(len(found[1])), Scale(high=max(USUAL, len(text))))
    if scale.turned and (found := _LEANING.fullmatch(text)):
        leant = Decimal(found[1]) + (-_A_THIRD if found[2] == "+" else _A_THIRD)
        return _on(str(min(max(leant, Decimal(scale.low)), Decimal(scale.high))), scale)
    return None if (number := _number(text)) is None else _on(str(number), scale)


def says_nothing(cell: str) -> bool:
    """Say whether a cell of a choice says that nobody answered."""
    return folded(cell) in UNSAID


def is_unwritten(cell: str) -> bool:
    """Say whether a cell for words holds none."""
    return folded(cell) in UNSHOWN


def is_likert(cells: Iterable[str]) -> bool:
    """Say whether these cells can only be ratings: words of one family, faces, stars, or 4/5."""
    distinct = {folded(cell) for cell in cells} - UNSAID - {""}
    if not distinct:
        return False
    if all(_SHARE.fullmatch(cell) or _STARS.fullmatch(cell) for cell in distinct):
        return True
    words = {cell for cell in distinct if _number(cell) is None}
    if words != distinct:
        return all(_BEHIND.fullmatch(cell) or "(" in cell for cell in distinct)
    return len(words) > 1 and any(words <= family.keys() for family in _families())


def share_of_steps(words: Collection[str]) -> float:
    """Give how many of these words, folded, are steps of some scale."""
    known = sum(any(word in family for family in _families()) for word in words)
    return known / len(words) if words else 0.0


def states_a_scale(header: str) -> bool:
    """Say whether a header names the ends of a scale."""
    text = caseless(header)
    if any(_feeling(found["words"]) for found in (*_END.finditer(text), *_BEFORE.finditer(text))):
        return True
    found = _RANGE.search(text)
    return found is not None and int(found["low"]) in (0, 1) and 1 < int(found["high"]) <= MOST


def _number(text: str) -> Decimal | None:
    found = (
        _PLAIN.fullmatch(text)
        or _BEHIND.fullmatch(text)
        or _CODE.fullmatch(text.upper())
        or _PERCENT.fullmatch(text)
        or _step(text)
    )
    if not found and text and (stars := _STARS.fullmatch(text)):
        return Decimal(len(stars[1]))
    return Decimal(found[1].replace(",", ".")) if found else _share(text)


def _step(text: str) -> re.Match[str] | None:
    """Give the number before a step of a scale, as in “4 gut”; four weeks are none."""
    found = _STEP.fullmatch(text)
    return found if found and any(found[2] in family for family in _families()) else None


def _share(text: str) -> Decimal | None:
    found = _SHARE.fullmatch(text)
    return Decimal(found[1].replace(",", ".")) if found else None


def _is_strange_number(cell: str) -> bool:
    return cell[:1].isdigit() or cell[:1] in "-+"


@cache
def _families() -> tuple[dict[str, int], ...]:
    return tuple(map(_steps, (*FAMILIES, GRADES)))


def _steps(family: str) -> dict[str, int]:
    """Give every word of a family with its step, from 1."""
    return {
        folded(word.replace("~", "/")): value
        for value, words in enumerate(family.split("|"), start=1)
        for word in words.split("/")
    }


def _by_words(words: Sequence[str], families: Sequence[dict[str, int]], *, stated: bool = False) -> Scale:
    """Give the scale of the family that has all of the words; a doubt where none has, or two that disagree."""
    known = [family for family in families if all(word in family for word in words)]
    if not known:
        most = max(families, key=lambda family: sum(word in family for word in words))
        return Scale(strange=tuple(word for word in words if word not in most), fits=False)
    first = known[0]
    high = max(first.values())
    differ = [
        word
        for word in words
        if any(abs(_share_of(word, first) - _share_of(word, other)) > _NEAR for other in known[1:])
    ]
    return Scale(
        high=high,
        stated=True,
        strange=() if stated else tuple(differ),
        words=tuple((word, Decimal(first[word])) for word in words),
    )


def _share_of(word: str, family: dict[str, int]) -> Decimal:
    return Decimal(family[word] - 1) / (max(family.values()) - 1)


def _mixed(words: Sequence[str], scale: Scale) -> Iterable[tuple[str, Decimal]]:
    """Give the words among numbers, where a family has as many steps as the scale."""
    for word in words:
        values = {family[word] for family in _families() if word in family and max(family.values()) == scale.high}
        if scale.low == 1 and len(values) == 1:
            yield word, Decimal(values.pop())


def _ends(text: str, numbers: Sequence[Decimal], cells: Sequence[str]) -> Scale:
    """Give the scale that the header states, else the one the numbers need."""
    named = {
        int(found["number"]): _feeling(found["words"]) for found in (*_BEFORE.finditer(text), *_END.finditer(text))
    }
    stated = _stated(text, named, numbers)
    low, high = stated or _needed(text, numbers)
    bare = {int(found["number"]): _feeling(found["words"]) for found in _BARE.finditer(text)}
    feelings = _from_cells(cells) or {number: feeling for number, feeling in bare.items() if feeling} | named
    feelings = {number: feeling for number, feeling in feelings.items() if low <= number <= high}
    if _SCHOOL.search(text) and not stated and not feelings:
        return Scale(high=_GRADE_STEPS, turned=True, stated=True)
    if not stated and _SCHOOL.search(text):
        low, high, stated = 1, _GRADE_STEPS, (1, _GRADE_STEPS)
    turned = _turned(feelings, low, high)
    if turned is None and _SCHOOL.search(text):
        turned = True
    marks = _MARK.search(text) is not None or (high == _GRADE_STEPS and "punkt" not in text and "stern" not in text)
    coded = bool(cells) and all(_CODE.fullmatch(cell.upper()) for cell in cells)
    if marks and turned is None and not stated:
        low, high = 1, max(_GRADE_STEPS, high)
    unclear = turned is None and (marks or coded or (bool(feelings) and not _harmless(feelings, low, high)))
    return Scale(low=low, high=high, turned=bool(turned), stated=bool(stated), unclear=unclear)


def _stated(text: str, named: dict[int, int], numbers: Sequence[Decimal]) -> tuple[int, int] | None:
    if found := _RANGE.search(text):
        low, high = sorted((int(found["low"]), int(found["high"])))
        if low in (0, 1) and 1 < high <= MOST:
            return low, high
    ends = sorted(named)
    if len(ends) > 1 and ends[0] in (0, 1) and 1 < ends[-1] <= MOST:
        return ends[0], ends[-1]
    if found := _OF.search(text):
        return (0 if 0 in numbers else 1), int(found["high"])
    return None


def _needed(text: str, numbers: Sequence[Decimal]) -> tuple[int, int]:
    """Give the ends the numbers need: 0 to 10 where somebody is asked to recommend, 1 to 5 as a rule."""
    within = [value for value in numbers if value <= TEN]
    top = max(within, default=Decimal(0))
    zero = 0 in within
    if _LIKELY.search(text) and (zero or top > USUAL):
        return 0, TEN
    high = TEN if top > USUAL else USUAL
    if zero and top == USUAL - 1:
        high = USUAL - 1
    return (0 if zero else 1), high


def _feeling(words: str) -> int:
    """Say how good the words for an end of a scale sound: -1, 0 or 1."""
    if _BADLY.search(words):
        return -1
    return 1 if _WELL.search(words) else 0


def _from_cells(cells: Sequence[str]) -> dict[int, int]:
    """Give how good the numbers sound that stand beside words: 1 (sehr gut), sehr gut (5), 5 – very good."""
    found: dict[int, int] = {}
    for cell in cells:
        number, words = _number(cell), re.sub(r"[\d()=:–—-]", " ", cell).strip()
        if number is not None and number == int(number) and len(words) > 1 and not _SHARE.fullmatch(cell):
            found[int(number)] = _feeling(words)
    return found if any(found.values()) else {}


def _turned(feelings: dict[int, int], low: int, high: int) -> bool | None:
    """Say whether the low numbers sound better than the high ones; None if the words don't tell."""
    middle = Decimal(low + high) / 2
    votes = {(feeling > 0) == (number < middle) for number, feeling in feelings.items() if feeling and number != middle}
    return votes.pop() if len(votes) == 1 else None


def _harmless(feelings: dict[int, int], low: int, high: int) -> bool:
    """Say whether what stands behind a number is no name of an end, as in “3: Passt der Entwurf?”."""
    return not ({low, high} & feelings.keys())


def _wished(found: Scale, wish: ScaleWish) -> Scale:
    low = found.low if wish.low is None else wish.low
    high = found.high if wish.high is None else wish.high
    if wish.best is None:
        return replace(found, low=low, high=high, stated=found.stated or wish.high is not None)
    return replace(found, low=low, high=high, turned=wish.best == low, unclear=False, stated=True)


def _on(number: str, scale: Scale) -> Rating | None:
    value = Decimal(number.replace(",", "."))
    if not (scale.low <= value <= scale.high and 1 < scale.high <= MOST):
        return None
    turned = scale.low + scale.high - value
    return Rating(value=turned if scale.turned else value, scale=scale.high, low=scale.low)
