"""German infinitives with *zu*: "zuhören" becomes "zuzuhören", "verstehen" becomes "zu verstehen"."""

from __future__ import annotations

from leitbild_cli.lexicon.de.verbs import (
    ADJECTIVAL,
    AMBIGUOUS,
    BASE,
    DOUBLE,
    INSEPARABLE,
    NO_VERBS,
    NOT_OPEN,
    OPEN,
    PREFIXES,
    SEPARABLE_ANYWAY,
    UNSPLIT,
)


def zu_infinitive(verb: str) -> str | None:
    """Give the infinitive with *zu*, or None where the word isn't surely a verb."""
    if verb in NO_VERBS or not verb.endswith(("en", "eln", "ern", "sein", "tun")):
        return None
    if verb in DOUBLE:
        return DOUBLE[verb]
    if known(verb):
        return f"zu {verb}"
    return _split(verb) or _open_split(verb)


def known(verb: str) -> bool:
    """Whether it is a verb of the lists that stays in one piece."""
    if verb in BASE or verb in INSEPARABLE or verb.endswith("ieren"):
        return _prefix(verb) is None or verb in BASE or verb in INSEPARABLE or verb in NOT_OPEN
    if verb in SEPARABLE_ANYWAY:
        return False
    return any(verb.startswith(front) and verb[len(front) :] in BASE for front in (*UNSPLIT, *AMBIGUOUS))


def _split(verb: str) -> str | None:
    if verb in SEPARABLE_ANYWAY:
        front = next(front for front in AMBIGUOUS if verb.startswith(front))
        return f"{front}zu{verb[len(front) :]}"
    separable = _prefix(verb)
    return f"{separable}zu{verb[len(separable) :]}" if separable else None


def _prefix(verb: str) -> str | None:
    """Give the longest separable prefix that leaves a known verb."""
    if verb in NOT_OPEN:
        return None
    return next((front for front in PREFIXES if verb.startswith(front) and _whole(verb[len(front) :])), None)


def _whole(rest: str) -> bool:
    if rest in BASE or rest in INSEPARABLE or (rest.endswith("ieren") and len(rest) > len("xxieren")):
        return True
    return any(rest.startswith(front) and rest[len(front) :] in BASE for front in UNSPLIT)


def _open_split(verb: str) -> str | None:
    """Split a plain prefix off a verb of no list: "abfedern" becomes "abzufedern"."""
    if verb in NOT_OPEN or verb.endswith(ADJECTIVAL):
        return None
    for front in sorted(OPEN, key=len, reverse=True):
        rest = verb.removeprefix(front)
        if rest != verb and len(rest) >= 5 and not rest.startswith("ge"):  # noqa: PLR2004  shorter rests are endings
            return f"{front}zu{rest}"
    return None
