"""Numbers as facts: value, unit and bound, however they are written; and how often something happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Sequence

_LOOK_BACK = 4
_ORDINAL = frozenset("st nd rd th d te ten ter x mal fach er".split())

NUMBERS: dict[str, float] = {
    **{
        word: value
        for value, words in enumerate(
            (
                "null zero",
                "eins",
                "zwei two beide both zweite zweiten zweiter zweites",
                "drei three dritte dritten dritter drittes third",
                "vier four vierte vierten fourth",
                "fuenf five fuenfte fuenften fifth",
                "sechs six sechste sechsten sixth",
                "sieben seven siebte siebten seventh",
                "acht eight achte achten eighth",
                "neun nine neunte neunten ninth",
                "zehn ten zehnte zehnten zehnter zehntes tenth",
                "elf eleven",
                "zwoelf twelve dutzend dozen",
                "dreizehn thirteen",
                "vierzehn fourteen",
                "fuenfzehn fifteen",
            )
        )
        for word in words.split()
    },
    "zwanzig": 20,
    "twenty": 20,
    "dreissig": 30,
    "thirty": 30,
    "vierzig": 40,
    "forty": 40,
    "fuenfzig": 50,
    "fifty": 50,
    "sechzig": 60,
    "sixty": 60,
    "siebzig": 70,
    "seventy": 70,
    "achtzig": 80,
    "eighty": 80,
    "neunzig": 90,
    "ninety": 90,
    "hundert": 100,
    "hundred": 100,
    "tausend": 1000,
    "thousand": 1000,
    "halbe": 0.5,
    "halben": 0.5,
    "halbes": 0.5,
    "half": 0.5,
    "second": 2,
    "twice": 2,
    "zweimal": 2,
    "dreimal": 3,
    "viermal": 4,
    "fuenfmal": 5,
    "einmal": 1,
    "once": 1,
    "thrice": 3,
    "doppelt": 2,
    "double": 2,
    "dreifach": 3,
    "anderthalb": 1.5,
}
TIMES = frozenset("zweimal dreimal viermal fuenfmal einmal once twice thrice".split())
ONE = frozenset("ein eine einem einen einer eines one".split())
_ARTICLE = frozenset(("a", "an"))

_UNITS: dict[str, tuple[str, float]] = {
    word: unit
    for words, unit in (
        ("s sek sekunde sekunden sec secs second seconds", ("time", 1)),
        ("min mins minute minuten minutes", ("time", 60)),
        ("h std stunde stunden hour hours hr hrs", ("time", 3600)),
        ("tag tage tagen tages day days", ("time", 86400)),
        ("woche wochen week weeks", ("time", 604800)),
        ("monat monate monaten monats month months", ("months", 1)),
        ("quartal quartale quartalen quarter quarters", ("months", 3)),
        ("jahr jahre jahren jahres year years", ("months", 12)),
        ("% prozent percent prozentig prozentige prozentigen", ("percent", 1)),
        ("prozentpunkt prozentpunkte prozentpunkten punkt punkte punkten point points", ("points", 1)),
        ("€ euro euros eur", ("euro", 1)),
        ("$ dollar dollars usd", ("dollar", 1)),
        ("£ pound pounds gbp", ("pound", 1)),
        ("cent cents", ("cent", 1)),
        ("franken chf", ("franc", 1)),
        ("mal x times fach", ("times", 1)),
        ("grad degree degrees", ("degree", 1)),
        ("meter metern metre metres m", ("metre", 1)),
        ("kilometer kilometern km kilometre kilometres", ("metre", 1000)),
        ("kg kilo kilogramm", ("kilo", 1)),
        ("stern sterne sternen star stars", ("stars", 1)),
    )
    for word in words.split()
}
_BEFORE_ONLY = frozenset("€ $ £ eur usd chf".split())
_NOT_AFTER_ONE = frozenset("punkt point stern star quarter x mal times second fach m s h".split())
_RHYTHMS: dict[str, str] = {
    word: rhythm
    for words, rhythm in (
        ("stuendlich stuendliche stuendlichen hourly", "hour"),
        ("taeglich taegliche taegliches taeglichen taeglicher daily", "day"),
        ("woechentlich woechentliche woechentliches woechentlichen woechentlicher weekly", "week"),
        ("monatlich monatliche monatliches monatlichen monatlicher monthly", "month"),
        ("vierteljaehrlich vierteljaehrliche quartalsweise quarterly", "quarter"),
        ("halbjaehrlich halbjaehrliche", "half-year"),
        ("jaehrlich jaehrliche jaehrliches jaehrlichen jaehrlicher yearly annual annually", "year"),
    )
    for word in words.split()
}
_PERIODS: dict[str, str] = {
    word: rhythm
    for words, rhythm in (
        ("stunde hour", "hour"),
        ("tag tages day", "day"),
        ("woche week", "week"),
        ("monat monats month", "month"),
        ("quartal quarter", "quarter"),
        ("halbjahr", "half-year"),
        ("jahr jahres year", "year"),
    )
    for word in words.split()
}
_PER = frozenset("pro je jede jeden jeder jedes im am every per each a an".split())
_LOWER = frozenset(
    "mindestens minimum minimal wenigstens ueber mehr ab laenger least over above more exceeding"
    " > ≥ min groesser longer".split()
)
_UPPER = frozenset(
    "hoechstens maximal maximum unter weniger bis kuerzer most up below under less fewer within"
    " innerhalb binnen max < ≤ until shorter".split()
)
_TURN = frozenset("nicht nie niemals no not never kein keine".split())
_BETWEEN = frozenset("als than zu to at von of dem den der einer einem the in auf about etwa circa ca rund es".split())


@record(frozen=True, slots=True)
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
        return self.value * self.factor


def number(word: str) -> float | None:
    """Give the value of a figure or a number word, None for any other word."""
    if word[0].isdigit():
        return _parsed(word)
    return NUMBERS.get(word)


def _parsed(word: str) -> float:
    groups = word.replace(",", ".").replace(" ", ".").split(".")
    if len(groups) == 1:
        return float(word)
    if all(len(group) == 3 for group in groups[1:]):  # noqa: PLR2004  thousands come in threes
        return float("".join(groups))
    return float("".join(groups[:-1]) + "." + groups[-1])


def figure_at(words: Sequence[str], place: int) -> tuple[Figure, int] | None:
    """Give the figure that starts here and the place after it; `ein` is one only before a unit."""
    word = words[place]
    following = words[place + 1] if place + 1 < len(words) else ""
    value = 1.0 if _is_one(words, place, following) else number(word)
    if value is None:
        return None
    end = place + 1
    if following and following in ("tausend", "thousand", "million", "millionen", "mio", "hundert", "hundred"):
        value *= {"t": 1e3, "m": 1e6, "h": 1e2}[following[0]]
        end += 1
        following = words[end] if end < len(words) else ""
    if word[0].isdigit() and following in _ORDINAL and following not in _UNITS:
        end += 1
        following = words[end] if end < len(words) else ""
    unit, factor, used = _unit(words, place, following, word)
    unit_said = following if used else words[place - 1] if unit and place else ""
    return Figure(value, unit, factor, _bound(words, place), word, unit_said), end + used


def rhythm_at(words: Sequence[str], place: int) -> tuple[str, int] | None:
    """Give how often, if that is said here: `monthly`, `every month`, `im Monat`."""
    word = words[place]
    if word in _RHYTHMS:
        return _RHYTHMS[word], place + 1
    if word in _PER and place + 1 < len(words) and words[place + 1] in _PERIODS:
        within = place > 0 and words[place - 1] in ("in", "within", "under", "innerhalb")
        return None if within else (_PERIODS[words[place + 1]], place + 2)
    return None


def bound_words(words: Sequence[str], place: int) -> set[int]:
    """Give the places of the words that say `at least` or `at most` of the figure here."""
    used: set[int] = set()
    for back in range(place - 1, max(-1, place - 1 - _LOOK_BACK), -1):
        word = words[back]
        if word in _LOWER or word in _UPPER or (word in _TURN and used):
            used.add(back)
        elif word not in _BETWEEN:
            break
    return used


def _is_one(words: Sequence[str], place: int, following: str) -> bool:
    word = words[place]
    if following not in _UNITS or following in _NOT_AFTER_ONE:
        return False
    if word in ONE:
        return True
    return word in _ARTICLE and place > 0 and words[place - 1] in ("in", "within", "under", "below", "after")


def _unit(words: Sequence[str], place: int, following: str, word: str) -> tuple[str | None, float, int]:
    if following in _UNITS:
        return (*_UNITS[following], 1)
    before = words[place - 1] if place else ""
    if before in _BEFORE_ONLY:
        return (*_UNITS[before], 0)
    return ("times", 1, 0) if word in TIMES else (None, 1, 0)


def _bound(words: Sequence[str], place: int) -> str | None:
    said = {words[used] for used in bound_words(words, place)}
    lower, upper = bool(said & _LOWER), bool(said & _UPPER)
    if lower == upper:
        return None
    turned = bool(said & _TURN)
    return "lower" if lower != turned else "upper"
