"""The root of a folded English word: inflection, derivation, irregular forms and British spelling taken back."""

from __future__ import annotations

from functools import cache

from leitbild_cli.core.similarity.endings import by_last_letter
from leitbild_cli.lexicon.en.forms import ODD, WITH_E

_SHORTEST = 3
_ROUNDS = 4

_PLURALS = (
    ("ies", "y"),
    ("sses", "ss"),
    ("xes", "x"),
    ("ches", "ch"),
    ("shes", "sh"),
    ("zzes", "zz"),
    ("buses", "bus"),
)
_DERIVED = by_last_letter(
    "ibilities ibility abilities ability iveness fulness ousness liness iness eness ness ifications ification ifying"
    " ified ifies ify izations ization isation izing izes ized ize ising ised ises ise ations ation ating ated ates ate"
    " atic etic itions ition ions ion fully ful ments ment ities ity ably ibly able ible acy"
    " ings ing edly ed liest iest lier ier ily ally ly est ers er es e y"
)
_DERIVED_TO = {"ibility": "ibl", "ibilities": "ibl", "ibly": "ibl", "ible": "ibl", "ally": "al"}
_LEAST = {"e": 3, "s": 3, "es": 4, "ed": 3, "ing": 3, "er": 4, "ers": 4, "ly": 3, "y": 4, "est": 4, "able": 4}


def english_root(word: str) -> str:
    """Give what is left of a folded English word without its endings."""
    if odd := _odd().get(word):
        return odd
    bare = word.replace("our", "or") if len(word) > _SHORTEST + 1 else word
    bare = _singular(bare)
    for _ in range(_ROUNDS):
        if odd := _odd().get(bare):
            return odd
        shorter = _shorter(bare)
        if shorter == bare:
            break
        bare = shorter
    if bare.endswith("ct"):
        bare = bare[:-1]
    if bare.endswith(("enc", "anc")) and len(bare) > _SHORTEST + 2:
        bare = bare[:-1] + "t"
    return bare[:-1] + "i" if bare.endswith("y") and len(bare) > _SHORTEST else bare


def _singular(word: str) -> str:
    if word[-1:] != "s":
        return word
    for plural, kept in _PLURALS:
        if word.endswith(plural) and len(word) > len(plural) + 1:
            return word.removesuffix(plural) + kept
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > _SHORTEST:
        return word[:-1]
    return word


def _shorter(word: str) -> str:
    for ending in _DERIVED.get(word[-1:], ()):
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST.get(ending, 4):
            return _undoubled(word.removesuffix(ending)) + _DERIVED_TO.get(ending, "")
    return word


def _undoubled(word: str) -> str:
    double = len(word) > _SHORTEST and word[-1] == word[-2] and word[-1] not in "aeious"
    return word[:-1] if double else word


@cache
def _odd() -> dict[str, str]:
    rows = (row.split() for row in ODD.split("|"))
    return {form: _with_no_e(row[0]) for row in rows for form in row}


def _with_no_e(word: str) -> str:
    return word if word in WITH_E else word.removesuffix("e")
