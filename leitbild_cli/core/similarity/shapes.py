"""In which shapes two spellings are one word nearly always: slips of the hand, and endings of case and number."""

from __future__ import annotations

import re

from leitbild_cli.core.text.lookalikes import two_words
from leitbild_cli.core.text.stems import unmarked
from leitbild_cli.core.text.word import known
from leitbild_cli.lexicon.lookalikes import DOTLESS, NO_PLURALS

_LONG = 8  # letters of a word in which a slip seldom makes another word
_SHORTEST_NOUN = 5
_DOUBLE = re.compile(r"(.)\1")
_TURNS_A_VERB = re.compile(r"(?:ing|ings|ed|er|ers)$")  # *planning* and *planing*
_SAFE_NOUN = ("ung", "heit", "keit", "schaft", "ion", "itaet", "ment", "enz", "anz", "anten", "enten", "tum", "zeit")
_ADJECTIVE = ("e", "en", "em", "es")


def is_slip(one: str, other: str) -> bool:
    """Say whether a letter is doubled or halved, two are exchanged or dots lack, and no other word comes of it."""
    if one[0] != other[0] or two_words(one, other):
        return False
    shorter, longer = sorted((one, other), key=len)
    if unmarked(one) == unmarked(other):
        return _dotless(shorter)
    if len(shorter) < _LONG or all(known(word, tongue) for word in (one, other) for tongue in ("de", "en")):
        return False
    if len(longer) == len(shorter) + 1:
        return _doubled(longer, shorter)
    return len(longer) == len(shorter) and _exchanged(one, other)


def _dotless(bare: str) -> bool:
    """Say whether a German word without its dots is none."""
    return any(bare.startswith(begin) for begin in DOTLESS) or bare.endswith(("lich", "liche", "lichen", "itat"))


def _doubled(longer: str, shorter: str) -> bool:
    places = [
        found.start()
        for found in _DOUBLE.finditer(longer)
        if longer[: found.start()] + longer[found.end() - 1 :] == shorter
    ]
    return any(not _TURNS_A_VERB.fullmatch(longer[place + 2 :]) for place in places)


def _exchanged(one: str, other: str) -> bool:
    unlike = [place for place, (mine, yours) in enumerate(zip(one, other, strict=True)) if mine != yours]
    if len(unlike) != 2 or unlike[1] != unlike[0] + 1:  # noqa: PLR2004  two letters
        return False
    first = unlike[0]
    mine, yours = one[first : first + 2], other[first : first + 2]
    return mine == yours[::-1] and mine not in ("ie", "ei")  # *verleihen* and *verliehen*


def is_ending(one: str, other: str, *, nouns: bool) -> bool:
    """Say whether two spellings are one word in another number or case."""
    shorter, longer = sorted((one, other), key=len)
    if shorter in NO_PLURALS or longer in NO_PLURALS or two_words(one, other):
        return False
    return _of_noun(shorter, longer) if nouns else _of_adjective(one, other) or _english_plural(shorter, longer)


def _of_noun(shorter: str, longer: str) -> bool:
    ending = longer.removeprefix(shorter)
    if ending == longer or len(shorter) < _SHORTEST_NOUN:
        return False
    if ending == "en":
        return shorter.endswith(_SAFE_NOUN)
    if ending == "n":
        return shorter.endswith(("e", "er", "el"))
    return (ending == "s" or (ending == "e" and len(shorter) > _SHORTEST_NOUN)) and shorter[-1] not in "sz"


def _of_adjective(one: str, other: str) -> bool:
    stems = {_without(text, _ADJECTIVE) for text in (one, other)}
    stem = stems.pop()
    return not stems and len(stem) >= _SHORTEST_NOUN - 1


def _without(text: str, endings: tuple[str, ...]) -> str:
    return next(
        (text.removesuffix(ending) for ending in sorted(endings, key=len, reverse=True) if text.endswith(ending)),
        text + "!",
    )


def _english_plural(shorter: str, longer: str) -> bool:
    if len(shorter) < _SHORTEST_NOUN - 1:
        return False
    return (
        longer == shorter + "s"
        or (shorter.endswith("y") and longer == shorter[:-1] + "ies")
        or (longer == shorter + "es" and shorter.endswith(("s", "x", "ch", "sh")))
    )
