"""German adjectives, known by list or by their endings."""

from __future__ import annotations

import re

from leitbild_cli.core.wording.de.spellings import every
from leitbild_cli.lexicon.de.classes import ADJECTIVES, NO_ADJECTIVES, NOUNS_LIKE_ADJECTIVES

_ADJECTIVES = every(ADJECTIVES)
_SUFFIXES = tuple(
    "lich ig isch bar sam los haft voll iert end orientiert fähig frei reich wert nah stark treu gerecht genau bewusst"
    " schnell sicher".split()
)
_LEAST = 2  # letters before a suffix
_ONLY_INFLECTED = frozenset("erst zweit dritt letzt nächst kaputt gebraucht".split())
# a participle with an ending: "gestrandeten", "ausgewählte", "vergessenen"
_DONE = (
    r"(?:(?:ab|an|auf|aus|ein|vor|nach|zu|mit|weg|hoch|gut|frisch|selbst|hand)?ge\w{2,}(?:t|en)|\w+ierte?"
    r"|(?:be|ver|er|ent|zer|über|unter)\w{2,}(?:[^s]t|sten|ssen|enen|ernen))e[nmrs]?$"
)
_PLAIN = str.maketrans("äöü", "aou")  # "kürzere" is of "kurz"
_LED = r"\wge(?:führt|leitet|prüft|pflegt|lernt|stützt|trieben|steuert)$"  # "inhabergeführt"


def adjective(word: str) -> bool:
    """Whether the word, small or with a capital, is an adjective without ending."""
    word = word.lower()
    if word in _ADJECTIVES or word in NO_ADJECTIVES:
        return word in _ADJECTIVES
    if word.endswith(NOUNS_LIKE_ADJECTIVES) or (word.endswith("wert") and not word.endswith(("enswert", "preiswert"))):
        return False
    if "ge" in word and re.search(_LED, word):
        return True
    return _derived(word) or any(word[start:] in _ADJECTIVES for start in range(3, len(word) - 4))


def inflected(word: str) -> bool:
    """Whether the word is a known adjective with an ending ("kurze", "respektvoller")."""
    word = word.lower()
    stem = re.sub(r"e[nmrs]?$", "", word)
    if stem == word:
        return False
    more = re.sub(r"(?:er|e?st)$", "", stem)
    if stem in _ONLY_INFLECTED or {stem, stem + "e", more, more.translate(_PLAIN)} & _ADJECTIVES:
        return True
    made = _derived(stem) or (stem.endswith(("er", "st")) and _derived(stem[:-2]))
    done = stem.endswith(("t", "te", "en")) and _may_be_done(word) and re.match(_DONE, word) is not None
    return (made or done) and stem not in NO_ADJECTIVES


def _may_be_done(word: str) -> bool:
    return "ge" in word or "iert" in word or word.startswith(("be", "ver", "er", "ent", "zer", "über", "unter"))


def _derived(word: str) -> bool:
    """Whether an adjective was made of another word by a suffix: "freundlich", "kundennah"."""
    if not word.endswith(_SUFFIXES):
        return False
    ends = any(word.endswith(suffix) and len(word) >= _LEAST + len(suffix) for suffix in _SUFFIXES)
    return ends and re.fullmatch(r"\w+", word) is not None


def ending(word: str) -> bool:
    """Whether the word ends as an adjective before a noun would."""
    return bool(re.search(r"\we[nmrs]?$", word))
