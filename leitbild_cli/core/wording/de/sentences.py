"""German sentences: whether a fragment is one already, by the place of its finite verb."""

from __future__ import annotations

import re

from leitbild_cli.core.text.numerals import cardinal
from leitbild_cli.core.wording.clause import bare
from leitbild_cli.core.wording.de import adjectives, nouns
from leitbild_cli.core.wording.de.verbs import first_plural, infinitive, participle_too, third
from leitbild_cli.lexicon.de import classes
from leitbild_cli.lexicon.de.deeds import IMPERATIVES
from leitbild_cli.lexicon.de.verbs import (
    BEHIND_PLURAL,
    CLEARLY_FINITE,
    DATIVE,
    MODAL,
    ONLY_FINITE,
    WITH_INFINITIVE,
    WITHOUT_OBJECT,
)

_SUBORDINATE = frozenset((*classes.SUBORDINATORS, "ohne", "statt", "anstatt"))
_PREPOSED = frozenset("in auf mit für an zu bei von aus über um".split())
_PAIRED = r"(?i)je .+, (?:desto|umso) "
_TURNING = (", dann ", ", so ", ", da ")
_THEN = r", (?:dann|so|da) \w+(?:en|e?t|n) (?:wir|man|es|er|sie|ihr|du|der|die|das|unsere?)\b"
_ABOUT = r"[A-ZÄÖÜ][^,]+, (?:der|die|das|den|dem|wo)\b[^,]*, ([a-zäöüß]+)\b"
_SHOULD = frozenset("sollten müssten könnten dürften".split())
_EARLY = 4  # words before a verb that stands second
_CLAUSES = frozenset("bis wenn weil dass bevor damit sobald obwohl".split())
_OPENERS = frozenset("wenn wer wo was weil sobald solange wie ob bevor nachdem obwohl während".split())
_SPLIT_OFF = frozenset("an ab auf aus ein mit zu zurück weiter zusammen vor nach statt teil".split())
_SHARE = r"(?:(?:mindestens|höchstens|maximal|über|fast|rund) )?\d+ ?(?:%|prozent)? (?:der|unserer|aller) \w+"
_BEHIND_US = frozenset(
    "alles jeden jede jedes alle immer auch nur nie nichts keine kein keinen unsere unser uns".split()
)
_TWO = 2
_SHARE_DOES = r"(?:(?i:mindestens|höchstens|maximal|über|fast|rund) )?\d+ ?(?:%|Prozent) ([a-zäöüß]+)\b(.*)"


def is_sentence(text: str) -> bool:
    """Whether a finite verb stands where a sentence has it: second, or behind the clause that opens it."""
    tokens = re.sub(r"(?<=\w) \([^()]+\)$", "", text).split(" ")
    first = tokens[0].lower()
    if first == "wir":
        return len(tokens) > 1 and first_plural(re.sub(r"['’]s$", "", bare(tokens[1])))
    if (", " in text and _is_of_two(text)) or _share_does(text):
        return True
    if first in _OPENERS:
        return any(
            _finite(found[1]) or found[1].endswith("t") or found[1] in IMPERATIVES
            for found in re.finditer(r", ([a-zäöüß]+)\b", text)
        )
    if first == "du" and len(tokens) > 1 and tokens[1].endswith("st"):
        return True
    if first in classes.FIRST_PERSON or first in ("dass", "damit", "um"):
        return False
    place = finite_place(tokens)
    before = tokens[:place]
    return (
        place is not None
        and not any(token.endswith(",") for token in tokens[: place - 1])
        and not (_CLAUSES & set(before[1:]) and infinitive(before[0].lower()))  # "Dranbleiben bis es läuft"
    )


def open_end(text: str) -> str:
    """Give the clause a sentence ends in, comma included; nothing where it ends in none."""
    _before, comma, clause = text.rpartition(",")
    first, _, rest = clause.removeprefix(" ").partition(" ")
    begins = (first, rest) if first in _PREPOSED else (first,)
    subordinate = any(re.split(r"\W", one, maxsplit=1)[0] in _SUBORDINATE for one in begins)
    return comma + clause if clause.startswith(" ") and comma and subordinate else ""


def finite_place(tokens: list[str]) -> int | None:
    """Give where the finite verb stands behind a subject or a front; None where no evidence tells."""
    return next((place for place, _token in enumerate(tokens) if place and _finite_here(tokens, place)), None)


def without_us(text: str) -> bool:
    """Whether only *wir* is missing before a finite verb: "kochen jeden Tag frisch", "reparieren alles selbst"."""
    first, _, rest = text.partition(" ")
    words = [bare(word) for word in rest.split(" ")]
    doing = first.islower() and first_plural(first) and first not in MODAL and first != "sind" and "," not in text
    if not doing or len(words) < _TWO or any(map(verbal, words)):
        return False
    return words[0] in _BEHIND_US or words[0] in classes.ADVERBS or words[-1] in _SPLIT_OFF | {"selbst"}


def verbal(word: str) -> bool:
    """Whether a small word is surely a verb, finite or not."""
    plain = word.islower() and word not in classes.FUNCTION and not adjectives.adjective(word)
    return plain and (third(word) or infinitive(word))


def with_us(text: str) -> str | None:
    """Set *Bei uns* in front of a sentence that begins with its subject; None where that isn't sure."""
    tokens = text.split(" ")
    if {"uns", "wir"} & set(tokens) or "," in text or tokens[0].lower() in ("hier", "es", "das", "unser", "unsere"):
        return None
    place = finite_place(tokens)
    if place is None or tokens[0].lower() in classes.PREPOSITIONS | classes.ADVERBS:
        return None
    subject = nouns.inside(" ".join(tokens[:place]))
    return f"Bei uns {tokens[place]} {subject} {' '.join(tokens[place + 1 :])}".rstrip() if subject else None


def _is_of_two(text: str) -> bool:
    """Whether commas part what only a sentence has: "Je …, desto …", "…, dann helfen wir", "Wege, die …, sind"."""
    about = re.match(_ABOUT, text) if text.count(", ") > 1 else None
    paired = text.lower().startswith("je ") and re.match(_PAIRED, text)
    turned = any(word in text for word in _TURNING) and re.search(_THEN, text)
    return bool(paired or turned or (about and third(about[1])))


def _share_does(text: str) -> bool:
    """Whether a share stands before what it does: "mindestens 85 % bestehen beim ersten Mal"."""
    share = re.fullmatch(_SHARE_DOES, text) if "%" in text or "rozent" in text else None
    ends = share[2].rpartition(" ")[2] if share else ""
    return bool(share and first_plural(share[1]) and not (ends and infinitive(bare(ends))))


def _finite(word: str) -> bool:
    return third(word) or first_plural(word)


def _finite_here(tokens: list[str], place: int) -> bool:
    word = re.sub(r"['’]s$", "", bare(tokens[place]))
    if not word.islower() or word in classes.FUNCTION:
        return False
    before, after = [bare(token) for token in tokens[:place]], [bare(token) for token in tokens[place + 1 :]]
    must = word in MODAL | _SHOULD and len(after) > 1 and infinitive(after[-1]) and place < _EARLY
    if must and after[0] not in ("und", "oder") and not tokens[place].endswith(",") and not infinitive(before[-1]):
        return True  # "Restaurants sollen mehr anbieten"
    if third(word):
        return _of_one(word, before, after)
    if tokens[place].endswith(",") or not first_plural(word) or not after:
        return False  # "Räder prüfen, Bremsen einstellen"
    listed = after[0] in ("und", "oder") and infinitive(after[-1])  # "Vorräte haben oder besorgen"
    waits = after[0] in MODAL | WITH_INFINITIVE and after[1:] == []  # "Kunden nicht warten lassen"
    return not (listed or waits) and (after[0] == "wir" or _of_several(word, before, after))


def _of_one(word: str, before: list[str], after: list[str]) -> bool:
    if not after and (
        adjectives.adjective(word) or (participle_too(word) and before[0].lower() not in classes.SINGULAR)
    ):
        return False  # "Lachen erlaubt"
    return _singular(before) if participle_too(word) and word not in ONLY_FINITE else True


def _of_several(word: str, before: list[str], after: list[str]) -> bool:
    clear = (
        word in CLEARLY_FINITE
        or word in WITHOUT_OBJECT - DATIVE
        or before in (["Alle"], ["alle"], ["Viele"], ["Beide"])
    )
    if before in (["Bei", "uns"], ["bei", "uns"], ["Hier"], ["hier"]):
        return any(nouns.gender(word) == "p" for word in after)
    return _plural_subject(before) and (clear or _behind_plural(after))


def _singular(before: list[str]) -> bool:
    names = [word for word in before if word[:1].isupper()]
    return before[0].lower() in classes.SINGULAR or (bool(names) and nouns.gender(names[0]) in ("f", "m", "n"))


def _plural_subject(before: list[str]) -> bool:
    if re.fullmatch(_SHARE, " ".join(before), re.IGNORECASE):
        return True
    if before[0].lower() in classes.PREPOSITIONS or before[0].lower() in nouns.OBLIQUE:
        return False
    if (before[0] and cardinal(before[0].lower()) is not None) or before[0].lower() in (
        "alle",
        "viele",
        "die",
        "unsere",
        "beide",
        "sie",
    ):
        return True
    names = [word for word in before if word[:1].isupper() and word.lower() not in classes.ARTICLES]
    return bool(names) and (nouns.gender(names[0]) == "p" or "und" in before)


def _behind_plural(after: list[str]) -> bool:
    """Whether what follows a verb in -en shows that it is finite: an infinitive has object and adverb before it."""
    first = after[0]
    if first in BEHIND_PLURAL or after[:2] == ["bei", "uns"]:
        return True
    if first.lower() in classes.ARTICLES or (first[:1].isupper() and nouns.known(first)) or adjectives.inflected(first):
        return True
    return after[-1] in _SPLIT_OFF
