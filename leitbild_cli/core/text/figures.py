"""Numbers as facts: value, unit and bound, however they are written; and how often something happens."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from leitbild_cli.core.text.numerals import Numeral, great, numeral, share_of, tens_and_ones
from leitbild_cli.core.text.units import periods, rhythms, span, units
from leitbild_cli.lexicon.bounds import (
    BETWEEN,
    CLOCK_LOWER,
    CLOCK_UPPER,
    DOTTED,
    EXACT,
    LOWER,
    OUTERMOST,
    RANGE,
    THAN_LOWER,
    THAN_UPPER,
    TRAILING,
    TURN,
    TURNABLE,
    UPPER,
    WEAK_LOWER,
    WEAK_UPPER,
)
from leitbild_cli.lexicon.numbers import HALF_TO, OF_CLOCK, ONE
from leitbild_cli.lexicon.units import BEFORE_ONLY, NOT_AFTER_ONE, PER, PER_BEHIND_A_NUMBER
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Sequence


_NOON = 12
_ORDINAL = frozenset("st nd rd th d te ten ter x mal fach er".split())
_ARTICLE = frozenset(("a", "an"))
_CLOCK = frozenset("uhr o'clock pm".split())
_AT = frozenset(("at", "um"))
_BEFORE_HOURS = frozenset("um ab gegen bis von".split())  # *ab 8h* is eight o'clock, *in 8h* is later
_DAYTIME = range(5, 24)
_LATE = (("abends",), ("nachmittags",), ("in", "the", "evening"), ("in", "the", "afternoon"), ("at", "night"))
_EARLY = (("morgens",), ("vormittags",), ("in", "the", "morning"))
_BEHIND_AM = frozenset("to and until till on every or for".split())


@record(kw_only=False)
class Figure:
    """A number of a text: 98 %, at most 30 seconds, 5 stars."""

    value: float
    unit: str | None
    factor: float
    bound: str | None
    said: str
    unit_said: str

    def weighed(self) -> float:
        """Give the value in the smallest unit of its kind, so that 90 seconds are a minute and a half."""
        return round(self.value * self.factor, 3)


def figure_at(words: Sequence[str], place: int) -> tuple[Figure, int] | None:
    """Give the figure that starts here and the place after it; `ein` is one only before a unit."""
    word = words[place]
    if not _may_begin(word):
        return None
    if both := _whole_span(word):
        of, by = units()[both[1]]
        return Figure(both[0], of, by, bound_of(words, place, place + 1), word, ""), place + 1
    if told := _hour_in_words(words, place):
        value, end = told
        end += words[end : end + 1] == ["uhr"]
        said = " ".join(words[place:end])
        return Figure(value, "clock", 1, bound_of(words, place, end, clock=True), said, ""), end
    known = Numeral(1.0) if _is_one(words, place) else _share_alone(words, place) or numeral(word)
    if known is None:
        return None
    value, end = _magnitude(words, place, known)
    known = Numeral(value) if known.share and value > 1 else known  # half a dozen
    kind, factor, value, unit_at = _unit(words, place, end, known, value)
    end = max(end, unit_at + 1)
    if kind == "clock":
        value, end = _half_of_day(words, value, end)
    unit_said = words[unit_at] if unit_at >= 0 else ""
    said = f"{word} {words[place + 1]}" if value == tens_and_ones(word, (*words, "", "")[place + 1]) else word
    return Figure(value, kind, factor, bound_of(words, place, end, clock=kind == "clock"), said, unit_said), end


@cache
def _may_begin(word: str) -> bool:
    """Say whether a figure may begin with this word, whatever stands around it; few words do."""
    return bool(
        span(word) or word in ONE or word in _ARTICLE or share_of(word) is not None or numeral(word) is not None
    )


def rhythm_at(words: Sequence[str], place: int) -> tuple[str, int] | None:
    """Give how often, if that is said here: `monthly`, `every month`, `im Monat` behind a number."""
    if place >= len(words):
        return None
    word = words[place]
    if word in rhythms():
        return rhythms()[word], place + 1
    if place + 1 < len(words) and words[place + 1] in periods():
        behind = word in PER_BEHIND_A_NUMBER and _behind_a_number(words, place)
        if word in PER or behind:
            within = (
                place > 0 and words[place - 1] in ("in", "within", "under", "innerhalb") and not _times(words, place)
            )
            return None if within else (periods()[words[place + 1]], place + 2)
    return None


def _times(words: Sequence[str], place: int) -> bool:
    """Say whether it is told before how many times: *twice in the week*."""
    before = words[max(0, place - 3) : place]
    return any(text in ("mal", "times") or ((known := numeral(text)) and known.multiple) for text in before)


def _is_one(words: Sequence[str], place: int) -> bool:
    word, following = words[place], words[place + 1] if place + 1 < len(words) else ""
    if following not in units() or following in NOT_AFTER_ONE or _whose(words, place + 2):
        return False
    if word in ONE:
        return True
    return word in _ARTICLE and place > 0 and words[place - 1] in ("in", "within", "under", "below", "after")


def _whose(words: Sequence[str], place: int) -> bool:
    """Say whether a unit is named by what it is for: *ein Tag der offenen Tür*, not *ein Tag der Woche*."""
    return words[place : place + 1] in (["der"], ["des"]) and not any(
        text in units() or text in periods() for text in words[place + 1 : place + 3]
    )


def _share_alone(words: Sequence[str], place: int) -> Numeral | None:
    """Give the share of *a quarter of the seats*."""
    share = share_of(words[place]) if words[place + 1 : place + 2] == ["of"] else None
    return Numeral(share, share=True) if share else None


def _whole_span(word: str) -> tuple[float, str] | None:
    if not (both := span(word)):
        return None
    known = numeral(both[0]) if both[0] else None
    return (known.value, both[1]) if known else None


def _magnitude(words: Sequence[str], place: int, known: Numeral) -> tuple[float, int]:
    """Give the value with the words that make it greater or smaller, and the place after them."""
    value, end = known.value, place + 1
    end += known.share and words[end : end + 1] == ["a"] and great((*words, "", "")[end + 1]) is not None
    following = words[end] if end < len(words) else ""
    if (more := tens_and_ones(words[place], following)) is not None:
        value, end = more, end + 1
    elif factor := great(following):
        value, end = value * factor, end + 1
    elif words[place][0].isdigit() and following in _ORDINAL and following not in units():
        end += 1
    return value, end


def _unit(
    words: Sequence[str], place: int, end: int, known: Numeral, value: float
) -> tuple[str | None, float, float, int]:
    """Give kind and factor of the unit, the value in it, and where the unit stands, -1 if it has none."""
    following = words[end] if end < len(words) else ""
    before = words[place - 1] if place else ""
    if _is_clock(words, place, end):
        return "clock", 1, _hour(words[place], following, value), end if following in (*_CLOCK, "am", "h") else -1
    if (share := share_of(following)) and not known.share:
        return "percent", 1, round(value * share * 100, 1), end
    if known.share and following in _ARTICLE and words[end + 1 : end + 2] and words[end + 1] in units():
        return (*units()[words[end + 1]], value, end + 1)
    if following in units() and not (following == "quarter" and words[end + 1 : end + 2] == ["of"]):
        return (*units()[following], value, end)
    if before in BEFORE_ONLY and not (place > 1 and numeral(words[place - 2])):
        return (*units()[before], value, -1)
    return _without_unit(known, value)


def _without_unit(known: Numeral, value: float) -> tuple[str | None, float, float, int]:
    """Give a share as percent, how many times a multiple says, a mere number otherwise."""
    if known.share:
        return "percent", 1, round(value * 100, 1), -1
    return ("times" if known.multiple else None), 1, value, -1


def _is_clock(words: Sequence[str], place: int, end: int) -> bool:
    following = words[end] if end < len(words) else ""
    before = words[place - 1] if place else ""
    if words[place][-3:-2] == ":" or (words[place][-3:-2] == "." and before in _AT) or following in _CLOCK:
        return True
    behind = words[end + 1] if end + 1 < len(words) else ""
    if following == "h" and before in _BEFORE_HOURS:
        return words[place].isdigit() and int(words[place]) in _DAYTIME
    return following == "am" and (not behind or behind in BREAKS or behind in _BEHIND_AM)


def _half_of_day(words: Sequence[str], value: float, end: int) -> tuple[float, int]:
    """Give the hour of *8 Uhr abends* and *8 o'clock in the morning*, and the place after it."""
    for late, told in ((True, _LATE), (False, _EARLY)):
        for text in told:
            if tuple(words[end : end + len(text)]) == text:
                return value + _NOON if late and 1 <= value < _NOON else value, end + len(text)
    return value, end


def _hour(word: str, following: str, value: float) -> float:
    if "." in word:
        hours, _, minutes = word.partition(".")
        value = int(hours) + int(minutes) / 60 if minutes.isdigit() else value
    if following == "pm" and value < _NOON:
        return value + _NOON
    return 0.0 if following == "am" and value == _NOON else value


def _hour_in_words(words: Sequence[str], place: int) -> tuple[float, int] | None:
    """Give the time of *halb acht* and *quarter past seven*, and the place after it."""
    part, hour_at = (-0.5, place + 1) if words[place] in HALF_TO else (None, place + 2)
    part = part or OF_CLOCK.get((words[place], (*words, "", "")[place + 1]))
    hour = numeral(words[hour_at]) if part and hour_at < len(words) else None
    if part is None or hour is None or hour.share or hour.value not in range(1, _NOON + 1):
        return None
    return hour.value + part, hour_at + 1


def _behind_a_number(words: Sequence[str], place: int) -> bool:
    return any(words[back] == "mal" or numeral(words[back]) is not None for back in range(max(0, place - 3), place))


_LOOK_BACK = 4
_OR = frozenset("oder or und and".split())
BREAKS = frozenset(",;.:()!?")


def bound_of(words: Sequence[str], place: int, end: int, *, clock: bool = False) -> str | None:
    """Say whether a figure is the least or the most, None if it is neither; what says it outright goes first."""
    said = {words[used] for used in bound_words(words, place, end, clock=clock)}
    said = said & OUTERMOST or said
    lower = bool(said & (LOWER | THAN_LOWER | (CLOCK_LOWER if clock else frozenset())))
    upper = bool(said & (UPPER | THAN_UPPER | (CLOCK_UPPER if clock else frozenset())))
    if not lower and not upper:
        lower, upper = bool(said & {*WEAK_LOWER, "from"}), bool(said & WEAK_UPPER)
    if lower == upper:
        return "exact" if said & EXACT and not lower else None
    turned = bool(said & TURN)
    return "lower" if lower != turned else "upper"


def bound_words(words: Sequence[str], place: int, end: int | None = None, *, clock: bool = False) -> set[int]:
    """Give the places of the words that say `at least` or `at most` of the figure here."""
    used = _before(words, place, clock=clock)
    return used | _behind(words, end if end is not None else place + 1)


def _before(words: Sequence[str], place: int, *, clock: bool) -> set[int]:
    used: set[int] = set()
    for back in range(place - 1, max(-1, place - 1 - _LOOK_BACK), -1):
        word = words[back]
        if _says_bound(words, back, clock=clock) or (word in TURN and used):
            used.add(back)
        elif word not in BETWEEN and word not in CLOCK_LOWER:
            break
    if used and any(words[one] in TURNABLE for one in used) and not any(words[one] in TURN for one in used):
        used |= _denied_before(words, min(used))
    return used


def _denied_before(words: Sequence[str], place: int) -> set[int]:
    """Give the place of *nobody* in *nobody waits more than 5 minutes*."""
    for back in range(place - 1, -1, -1):
        if words[back] in BREAKS:
            break
        if words[back] in TURN:
            return {back}
    return set()


def _says_bound(words: Sequence[str], place: int, *, clock: bool) -> bool:
    word = words[place]
    if word in LOWER or word in UPPER or word in EXACT:
        return True
    if word in THAN_LOWER or word in THAN_UPPER:
        return words[place + 1] in ("als", "than")
    if word in WEAK_LOWER or word in ("vor", "before") or (word == "from" and not clock):
        return word != "from" or _open_end(words, place)
    if word == "by" and _is_year(words[place + 1]):
        return True
    return clock and (word in CLOCK_LOWER or word in CLOCK_UPPER)


def _open_end(words: Sequence[str], place: int) -> bool:
    """Say whether no *to* follows *from* and its figure, so that it means that much or more."""
    at = place + 2 if words[place + 1] == "age" else place + 1
    return numeral(words[at]) is not None and not RANGE & {*words[at + 1 : at + 1 + _LOOK_BACK]}


def _is_year(word: str) -> bool:
    return len(word) == len("2030") and word.isdigit() and word.startswith(("19", "20"))


def _behind(words: Sequence[str], end: int) -> set[int]:
    """Give the places of *or more*, *oder weniger*, *maximal* behind a figure."""
    following = list(words[end : end + 2])
    if len(following) == 2 and following[0] in _OR and following[1] in (LOWER | UPPER):  # noqa: PLR2004
        return {end, end + 1} if end + 2 == len(words) or words[end + 2] not in ("als", "than") else set()
    for place in range(end, min(end + _LOOK_BACK, len(words))):
        if words[place] in BREAKS:
            break
        if words[place] in TRAILING and (place + 1 == len(words) or words[place + 1] in BREAKS):
            return {place}
    return set()


def undotted(plain: list[str]) -> list[str]:
    """Give the words without the dot of *max. 3* and *30 Sek. max*, which ends no clause."""
    if "." not in plain:
        return plain
    plain = _without_dots_of_half_days(plain)
    around = zip(("", *plain), plain, (*plain[1:], ""), strict=False)
    return [text for before, text, after in around if text != "." or not _only_shortens(before, after)]


def _without_dots_of_half_days(plain: list[str]) -> list[str]:
    """Give *8 p.m.* as *8 pm*."""
    joined: list[str] = []
    for text in plain:
        if text == "m" and joined[-1:] == ["."] and joined[-2:-1] in (["a"], ["p"]):
            joined[-2:] = [joined[-2] + text]
        elif text != "." or joined[-1:] not in (["am"], ["pm"]):
            joined.append(text)
    return joined


def _only_shortens(before: str, after: str) -> bool:
    if not after:
        return False
    return after in DOTTED or (before in DOTTED and (before != "min" or numeral(after) is not None))
