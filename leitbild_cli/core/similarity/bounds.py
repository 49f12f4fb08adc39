"""What bounds a figure: at least, at most, from, until, before, after, in all the ways there are to say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.numerals import numeral

if TYPE_CHECKING:
    from collections.abc import Sequence

_LOOK_BACK = 4
_DOTTED = frozenset("max min mind ca approx".split())
_LOWER = frozenset(
    "mindestens minimum minimal wenigstens zumindest ueber mehr ab laenger least over above more exceeding"
    " > ≥ min groesser longer fruehestens earliest oberhalb beyond upwards exceed exceeds".split()
)
_UPPER = frozenset(
    "hoechstens maximal maximum maximale unter weniger bis kuerzer most up below under less fewer within"
    " innerhalb binnen max < ≤ until till shorter laengstens spaetestens latest maximaler unterhalb".split()
)
_OUTERMOST = frozenset("spaetestens fruehestens latest earliest".split())
_EXACT = frozenset("genau exakt exactly precisely".split())
_THAN_LOWER = frozenset("spaeter hoeher besser groesser later higher better greater bigger slower langsamer".split())
_THAN_UPPER = frozenset("frueher niedriger kleiner schneller earlier sooner lower smaller faster cheaper".split())
_CLOCK_LOWER = frozenset("von from after nach since seit".split())
_CLOCK_UPPER = frozenset("before vor by gegen to".split())
_WEAK_LOWER = frozenset("nach after seit since".split())  # these bound a figure where nothing says it outright
_WEAK_UPPER = frozenset("vor before by".split())
_RANGE = frozenset("to until till through and bis auf zu".split())
_TURN = frozenset(
    "nicht nie niemals no not never kein keine keinen keinem keiner niemand niemanden nobody noone none without"
    " ohne".split()
)
_TURNABLE = frozenset(
    "ueber unter mehr weniger laenger kuerzer over above below under more less fewer longer shorter".split()
)
_BETWEEN = frozenset(
    "als than zu to at von of dem den der die das ein eine einer einem einen a an the in auf about etwa circa ca"
    " rund es ungefaehr age alter"
    " approximately around roughly knapp fast almost gut nur only".split()
)
_TRAILING = frozenset("hoechstens mindestens wenigstens maximal max maximum minimum min most least".split())
_OR = frozenset("oder or und and".split())
BREAKS = frozenset(",;.:()!?")


def bound_of(words: Sequence[str], place: int, end: int, *, clock: bool = False) -> str | None:
    """Say whether a figure is the least or the most, None if it is neither; what says it outright goes first."""
    said = {words[used] for used in bound_words(words, place, end, clock=clock)}
    said = said & _OUTERMOST or said
    lower = bool(said & (_LOWER | _THAN_LOWER | (_CLOCK_LOWER if clock else frozenset())))
    upper = bool(said & (_UPPER | _THAN_UPPER | (_CLOCK_UPPER if clock else frozenset())))
    if not lower and not upper:
        lower, upper = bool(said & {*_WEAK_LOWER, "from"}), bool(said & _WEAK_UPPER)
    if lower == upper:
        return "exact" if said & _EXACT and not lower else None
    turned = bool(said & _TURN)
    return "lower" if lower != turned else "upper"


def bound_words(words: Sequence[str], place: int, end: int | None = None, *, clock: bool = False) -> set[int]:
    """Give the places of the words that say `at least` or `at most` of the figure here."""
    used = _before(words, place, clock=clock)
    return used | _behind(words, end if end is not None else place + 1)


def _before(words: Sequence[str], place: int, *, clock: bool) -> set[int]:
    used: set[int] = set()
    for back in range(place - 1, max(-1, place - 1 - _LOOK_BACK), -1):
        word = words[back]
        if _says_bound(words, back, clock=clock) or (word in _TURN and used):
            used.add(back)
        elif word not in _BETWEEN and word not in _CLOCK_LOWER:
            break
    if used and any(words[one] in _TURNABLE for one in used) and not any(words[one] in _TURN for one in used):
        used |= _denied_before(words, min(used))
    return used


def _denied_before(words: Sequence[str], place: int) -> set[int]:
    """Give the place of *nobody* in *nobody waits more than 5 minutes*."""
    for back in range(place - 1, -1, -1):
        if words[back] in BREAKS:
            break
        if words[back] in _TURN:
            return {back}
    return set()


def _says_bound(words: Sequence[str], place: int, *, clock: bool) -> bool:
    word = words[place]
    if word in _LOWER or word in _UPPER or word in _EXACT:
        return True
    if word in _THAN_LOWER or word in _THAN_UPPER:
        return words[place + 1] in ("als", "than")
    if word in _WEAK_LOWER or word in ("vor", "before") or (word == "from" and not clock):
        return word != "from" or _open_end(words, place)
    if word == "by" and _is_year(words[place + 1]):
        return True
    return clock and (word in _CLOCK_LOWER or word in _CLOCK_UPPER)


def _open_end(words: Sequence[str], place: int) -> bool:
    """Say whether no *to* follows *from* and its figure, so that it means that much or more."""
    at = place + 2 if words[place + 1] == "age" else place + 1
    return numeral(words[at]) is not None and not _RANGE & {*words[at + 1 : at + 1 + _LOOK_BACK]}


def _is_year(word: str) -> bool:
    return len(word) == len("2030") and word.isdigit() and word.startswith(("19", "20"))


def _behind(words: Sequence[str], end: int) -> set[int]:
    """Give the places of *or more*, *oder weniger*, *maximal* behind a figure."""
    following = list(words[end : end + 2])
    if len(following) == 2 and following[0] in _OR and following[1] in (_LOWER | _UPPER):  # noqa: PLR2004
        return {end, end + 1} if end + 2 == len(words) or words[end + 2] not in ("als", "than") else set()
    for place in range(end, min(end + _LOOK_BACK, len(words))):
        if words[place] in BREAKS:
            break
        if words[place] in _TRAILING and (place + 1 == len(words) or words[place + 1] in BREAKS):
            return {place}
    return set()


def undotted(plain: list[str]) -> list[str]:
    """Give the words without the dot of *max. 3* and *30 Sek. max*, which ends no clause."""
    if "." not in plain:
        return plain
    around = zip(("", *plain), plain, (*plain[1:], ""), strict=False)
    return [text for before, text, after in around if text != "." or not _only_shortens(before, after)]


def _only_shortens(before: str, after: str) -> bool:
    if not after:
        return False
    return after in _DOTTED or (before in _DOTTED and (before != "min" or numeral(after) is not None))
