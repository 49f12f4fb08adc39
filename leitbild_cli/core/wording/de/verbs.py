"""German verbs: whether a word is one, where it splits, where *zu* goes, and whether it is finite."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from leitbild_cli.core.wording.de.adjectives import inflected
from leitbild_cli.core.wording.de.spellings import every
from leitbild_cli.lexicon.de import classes
from leitbild_cli.lexicon.de.verbs import (
    ADJECTIVAL,
    AMBIGUOUS,
    BASE,
    DOUBLE,
    FINITE_PLURAL,
    INSEPARABLE,
    MODAL,
    NO_FINITE,
    NO_VERBS,
    NOT_OPEN,
    OPEN,
    PAST,
    PREFIXES,
    SEPARABLE_ANYWAY,
    THIRD,
    TWOFOLD,
    UNSPLIT,
    WHOLE,
    ZU_INSIDE,
)

if TYPE_CHECKING:
    from collections.abc import Collection

_BASE, _INSEPARABLE, _WHOLE, _SEPARABLE_ANYWAY, _THIRD = map(every, (BASE, INSEPARABLE, WHOLE, SEPARABLE_ANYWAY, THIRD))
_KNOWN = _BASE | _INSEPARABLE | _WHOLE
_FRONTS = tuple(sorted(every(PREFIXES), key=len, reverse=True))
_PARTICIPLE = rf"^(?:{'|'.join(_FRONTS)})?ge\w+en$|^(?:be|ver|er|ent|emp|zer|miss)\w+en$|[^e]ern$"
_WITH = {"mit", "damit", "miteinander"}
_ENDINGS = ("en", "eln", "ern", "sein", "tun")


@cache
def split(verb: str) -> tuple[str, str] | None:
    """Give the prefix that splits off ("" for none) and the rest; None where that isn't sure, or it is no verb."""
    if verb in NO_VERBS or not verb.endswith(_ENDINGS):
        return None
    if verb in DOUBLE:
        prefix, _, base = DOUBLE[verb].rpartition(" ")
        return prefix, base
    if _is_ambiguous(verb) and verb not in _KNOWN:
        return _ambiguous(verb)
    if _whole(verb):
        return "", verb
    return _plain_prefix(verb) or _open(verb)


def split_beside(verb: str, words: Collection[str]) -> tuple[str, str] | None:
    """Split a verb by the words beside it: "mit Beschwerden umgehen" splits, "Hürden umgehen" doesn't.

    A verb of no list that begins with no prefix stays whole.
    """
    if verb == "umgehen":
        return ("um", "gehen") if _WITH & {word.lower() for word in words} else ("", verb)
    found = split(verb)
    whole = found is None and verb not in TWOFOLD and plausible(verb) and not verb.startswith((*_FRONTS, *AMBIGUOUS))
    return ("", verb) if whole else found


def infinitive(word: str) -> bool:
    """Whether the word is surely an infinitive, also where it isn't sure how it splits."""
    if split(word) is not None or word in TWOFOLD:
        return True
    front = next((front for front in AMBIGUOUS if word.startswith(front)), "")
    return bool(front) and word not in NO_VERBS and word[len(front) :] in _BASE


def plausible(word: str) -> bool:
    """Whether a small word of no list looks like an infinitive, and like nothing else: "horten"."""
    known = word in NO_VERBS or word in classes.FUNCTION or word in classes.PRONOUNS or inflected(word)
    return len(word) > 4 and word.endswith(_ENDINGS) and not known and not re.search(_PARTICIPLE, word)  # noqa: PLR2004  "allen"


def zu_infinitive(verb: str) -> str | None:
    """Give the infinitive with *zu*, or None where the word isn't surely a verb."""
    found = split(verb) or split_beside(verb, ("mit",))
    if found is None:
        return None
    prefix, base = found
    return ZU_INSIDE.get(verb) or (f"{prefix.replace(' ', '')}zu{base}" if prefix else f"zu {verb}")


def without_zu(word: str) -> str:
    """Give the infinitive that a word with *zu* inside is made of ("anzupacken"), or the word itself."""
    if infinitive(word) and not word.startswith("zuzu"):
        return word
    plain = (word[: at.start()] + word[at.end() :] for at in re.finditer("zu", word))
    return next((one for one in plain if zu_infinitive(one) == word), word)


def plural(verb: str) -> str:
    """Give the form behind *wir*."""
    return FINITE_PLURAL.get(verb, verb)


@cache
def third(word: str) -> bool:
    """Whether the word is a finite verb behind *er, sie, es*, or of the past."""
    if word in _THIRD or word in PAST:
        return True
    if not word.endswith("t") or word in NO_FINITE:
        return False
    if any(_whole(base) for base in (word[:-1] + "en", word[:-2] + "en", word[:-1] + "n")):
        return True
    return any(word.startswith(front) and third(word[len(front) :]) for front in OPEN)  # "mitmacht"


def participle_too(word: str) -> bool:
    """Whether a finite verb may be a participle as well: "beantwortet", "verkauft", "repariert"."""
    return word.startswith((*UNSPLIT, *AMBIGUOUS, "ge")) or word.endswith("iert")


def first_plural(word: str) -> bool:
    """Whether the word can be the finite verb of *wir* or of several."""
    return (
        word in ("sind", "tun")
        or word in PAST
        or word in MODAL
        or (word.endswith(("en", "eln", "ern")) and _whole(word))
    )


def _whole(verb: str) -> bool:
    if verb in _KNOWN or verb in ZU_INSIDE:
        return True
    if verb.endswith("ieren"):
        return len(verb) > len("xxieren") and (verb in NOT_OPEN or _plain_prefix(verb) is None)
    return any(verb.startswith(front) and verb[len(front) :] in _BASE for front in UNSPLIT)


def _is_ambiguous(verb: str) -> bool:
    return verb.startswith(AMBIGUOUS) and not verb.startswith(("hinterher", "durcheinander", "überein", "umher"))


def _ambiguous(verb: str) -> tuple[str, str] | None:
    if verb not in _SEPARABLE_ANYWAY:
        return None
    front = next(front for front in AMBIGUOUS if verb.startswith(front))
    return front, verb[len(front) :]


def _plain_prefix(verb: str) -> tuple[str, str] | None:
    """Split the longest prefix off that leaves a known verb."""
    if verb in NOT_OPEN:
        return None
    rests = ((front, verb[len(front) :]) for front in _FRONTS if verb.startswith(front))
    return next(((front, rest) for front, rest in rests if _rest(rest)), None)


def _rest(rest: str) -> bool:
    if rest.startswith("zu") and rest[2:] in _BASE | _INSEPARABLE:  # "anzupacken": a *zu* that was typed
        return False
    if rest in _BASE or rest in _INSEPARABLE:
        return True
    if rest.endswith("ieren"):
        return len(rest) > len("xxieren")
    return any(rest.startswith(front) and rest[len(front) :] in _BASE for front in UNSPLIT)


def _open(verb: str) -> tuple[str, str] | None:
    """Split a plain prefix off a verb of no list: "abfedern"."""
    if verb in NOT_OPEN or verb.endswith(ADJECTIVAL):
        return None
    for front in sorted(OPEN, key=len, reverse=True):
        rest = verb.removeprefix(front)
        if rest != verb and len(rest) >= 5 and not rest.startswith(("ge", "zu")):  # noqa: PLR2004  shorter rests are endings
            return front, rest
    return None
