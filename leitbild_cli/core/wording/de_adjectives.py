"""German adjectives, known by list or by their endings."""

from __future__ import annotations

import re

from leitbild_cli.core.wording.de_spellings import every
from leitbild_cli.lexicon.de.classes import ADJECTIVES, NO_ADJECTIVES, NOUNS_LIKE_ADJECTIVES

_ADJECTIVES = every(ADJECTIVES)
_SUFFIXES = (
    r"(?:lich|ig|isch|bar|sam|los|haft|voll|iert|end|orientiert|fähig|frei|reich|wert|nah|stark|treu|gerecht|genau"
    r"|bewusst|schnell|sicher)"
)
_FLAT = re.compile(rf"\w{{2,}}{_SUFFIXES}$")
_INFLECTED = re.compile(rf"(\w{{2,}}{_SUFFIXES})e[nmrs]?$|(\w{{2,}}{_SUFFIXES})(?:er|st)e[nmrs]?$")


# a participle with an ending: "gestrandeten", "ausgewählte", "vergessenen"
_DONE = re.compile(
    r"(?:(?:ab|an|auf|aus|ein|vor|nach|zu|mit|weg|hoch|gut|frisch|selbst|hand)?ge\w{2,}(?:t|en)|\w+ierte?"
    r"|(?:be|ver|er|ent|zer|über|unter)\w{2,}(?:[^s]t|sten|ssen|enen|ernen))e[nmrs]?$"
)
_PLAIN = str.maketrans("äöü", "aou")  # "kürzere" is of "kurz"
_LED = re.compile(r"\wge(?:führt|leitet|prüft|pflegt|lernt|stützt|trieben|steuert)$")  # "inhabergeführt"


def adjective(word: str) -> bool:
    """Whether the word, small or with a capital, is an adjective without ending."""
    word = word.lower()
    if word in _ADJECTIVES or word in NO_ADJECTIVES:
        return word in _ADJECTIVES
    if word.endswith(NOUNS_LIKE_ADJECTIVES) or (word.endswith("wert") and not word.endswith(("enswert", "preiswert"))):
        return False
    if _LED.search(word):
        return True
    return bool(_FLAT.match(word)) or any(word[start:] in _ADJECTIVES for start in range(3, len(word) - 4))


def inflected(word: str) -> bool:
    """Whether the word is a known adjective with an ending ("kurze", "respektvoller")."""
    word = word.lower()
    if re.fullmatch(r"(?:erst|zweit|dritt|letzt|nächst|kaputt|gebraucht)e[nmrs]?", word):
        return True
    stem = re.sub(r"e[nmrs]?$", "", word)
    more = re.sub(r"(?:er|e?st)$", "", stem)
    if stem != word and {stem, stem + "e", more, more.translate(_PLAIN)} & _ADJECTIVES:
        return True
    return bool(_INFLECTED.match(word) or _DONE.match(word)) and stem not in NO_ADJECTIVES


def ending(word: str) -> bool:
    """Whether the word ends as an adjective before a noun would."""
    return bool(re.search(r"\we[nmrs]?$", word))
