"""Whether a folded word is known to be a noun, alone or as the last part of a compound; few questions ask for it."""

from __future__ import annotations

from functools import cache

from leitbild_cli.core.text.lookalikes import is_listed, plain_forms
from leitbild_cli.core.text.stems import unmarked
from leitbild_cli.core.text.tokens import fold

_SHORTEST_HEAD = 4
_SHORTEST_FRONT = 3
_ENDINGS = ("ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen")
_NO_NOUN = ("ly", "ing", "ed", "al", "ive", "ous", "able", "ible", "ful", "less", "ic")


@cache
def is_noun(text: str, language: str) -> bool:
    """Say whether a word is a noun that stands in a list, in any number or case."""
    if language == "en":
        return not plain_forms(text, language).isdisjoint(_english())
    return _is_german(unmarked(text)) or bool(head(text, language))


@cache
def is_other_word(text: str) -> bool:
    """Say whether an English word is known as a verb, an adjective or the like, and as no noun."""
    return not plain_forms(text, "en").isdisjoint(_no_nouns()) or text.endswith(_NO_NOUN)


@cache
def head(text: str, language: str) -> str:
    """Give the last part of a German compound, without dots, empty if it is none: *Gästezimmer* ends in *zimmer*."""
    whole = unmarked(text) if language == "de" else ""
    for place in range(_SHORTEST_FRONT, len(whole) - _SHORTEST_HEAD + 1):
        if _listed(whole[place:]):
            return whole[place:]
    return ""


def _listed(bare: str) -> bool:
    return _is_german(bare) or is_listed(bare, "de")


def _is_german(bare: str) -> bool:
    return not plain_forms(bare, "de").isdisjoint(_german()) or bare.endswith(_ENDINGS)


@cache
def _german() -> frozenset[str]:
    from leitbild_cli.lexicon.de.nouns import FEMININE, MASCULINE, NEUTER

    return frozenset(unmarked(fold(noun)) for noun in MASCULINE | FEMININE | NEUTER)


@cache
def _english() -> frozenset[str]:
    from leitbild_cli.lexicon.en.classes import COUNTED, NOUNS

    return (NOUNS | COUNTED) - _no_nouns()


@cache
def _no_nouns() -> frozenset[str]:
    from leitbild_cli.lexicon.en.classes import ADJECTIVES, ADVERBS, HOMOGRAPHS, VERBS

    return (VERBS | ADJECTIVES | ADVERBS) - HOMOGRAPHS
