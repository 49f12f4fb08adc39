"""A thought of one word in a sentence: the word itself in whatever form, and compounds made with it.

Compounds are known with care: *Apfelsaft* holds *Apfel*, but *Automat* no *Auto* and *Mitarbeit* no *Arbeit*.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Language
from leitbild_cli.core.text.compounds import cut
from leitbild_cli.core.text.keywords import stem
from leitbild_cli.core.text.stems import unmarked
from leitbild_cli.core.text.tokens import tokens
from leitbild_cli.core.text.word import LIGHT_WEIGHT, Word, word
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterator


class Presence(Enum):
    """How a word stands in a sentence: in one of its forms, or only in a compound, or as a word everybody uses."""

    WORD = "word"
    PERHAPS = "perhaps"


@record
class SingleWord:
    """The one word of a thought that means something; `noun` where it was written as one."""

    word: Word
    stem: str
    noun: bool
    language: Language


_SHORT = 4  # letters of a word with which many others begin
_REST = 3
# endings that make a word of a word, and no compound
_DERIVED = (
    r"(?:s|n|en)?(?:ung(?:en)?|er[sn]?|ern|erin|innen|in|schaft(?:en)?|heit(?:en)?|keit(?:en)?|n?d(?:e[rsnm]?)|chen|lein"
    r"|ler[sn]?|ags?|isch\w*|lich\w*|ig\w*|bar\w*|los\w*|haft\w*|sam\w*|ier\w*|is\w*|ion\w*|ist\w*|t?e[nst]*)$"
)
_FRONTS = frozenset(
    "an ab auf aus be bei da dar durch ein ent er erz fort ge her hin hinter miss mit nach nieder ober rueck ruck um un"
    " unter ur ver voll vor weg wider wieder zer zu zurueck zuruck zusammen uber ueber".split()
)
_OF_ADJECTIVES = r"(?:ig|lich|isch|voll|sam|haft|bar)(?:e[rsnm]?)?$"
_NOUN = r"s?(?:ung(?:en)?|(?:er)?in(?:nen)?|n?de[rnsm]?|schaft(?:en)?)$"
_INFLECTED = r"(?:e|en|er|ern|n|s|es|ens)?$"
_ENDINGS = ("", "n", "s", "e", "en")
_LINKS = ("", "s", "n", "en", "es", "er", "e")


def single_word(text: str, language: Language) -> SingleWord | None:
    """Give the one word of a text that means something."""
    for folded, start, _end in tokens(text):
        if folded[0].isalpha() and word(folded, language).weight:
            return SingleWord(
                word=word(folded, language),
                stem=stem(folded, language),
                noun=text[start].isupper() and language is Language.DE,
                language=language,
            )
    return None


def said_as(one: SingleWord, sentence: str) -> Presence | None:
    """Give how the word stands in a sentence; None where it doesn't."""
    hits = set(_hits(one, sentence))
    everyday = one.word.weight <= LIGHT_WEIGHT
    if Presence.WORD in hits:
        return Presence.PERHAPS if everyday else Presence.WORD
    return Presence.PERHAPS if hits and not everyday else None


def _hits(one: SingleWord, sentence: str) -> Iterator[Presence]:
    for place, (folded, capital) in enumerate(_folded(sentence)):
        if _is_form(one, folded, first=not place, capital=capital):
            yield Presence.PERHAPS if _is_other_noun(one, folded) else Presence.WORD
        elif capital and one.language is Language.DE and _is_compound(one, folded):
            yield Presence.PERHAPS


@cache
def _folded(sentence: str) -> tuple[tuple[str, bool], ...]:
    """Give the folded words of a sentence, each with whether it begins with a capital; asked for every single word."""
    return tuple((folded, sentence[start].isupper()) for folded, start, _end in tokens(sentence))


def _is_other_noun(one: SingleWord, folded: str) -> bool:
    """Say whether a noun was made of the word, which may be another matter: *Regelung* of *Regel*."""
    return one.noun and bool(re.match(_NOUN, unmarked(folded).removeprefix(unmarked(one.word.text))))


def _is_form(one: SingleWord, folded: str, *, first: bool, capital: bool) -> bool:
    """Say whether this is the word; short ones only inflected, since *eisern* has the stem of *Eis*."""
    if stem(folded, one.language) != one.stem:
        return False
    whole, bare = unmarked(folded), unmarked(one.word.text)
    if len(bare) > _SHORT or not whole.startswith(bare):
        return True
    ending = whole[len(bare) :]
    if one.noun and (not capital or (first and ending == "ern")):
        return bool(re.match(_OF_ADJECTIVES, ending))
    return bool(re.match(_INFLECTED, ending) or re.match(_OF_ADJECTIVES, ending))


def _is_compound(one: SingleWord, folded: str) -> bool:
    whole, bare = unmarked(folded), unmarked(one.word.text)
    if len(bare) < _SHORT:
        return False
    if len(bare) == _SHORT:
        return _is_safely_cut(one, folded, whole, bare)
    return _begins(whole, bare) or _ends(whole, bare)


def _is_safely_cut(one: SingleWord, folded: str, whole: str, bare: str) -> bool:
    front = whole.rpartition(bare)[0]
    return front not in _FRONTS and bool(cut(word(folded, one.language), [one.word]))


def _begins(whole: str, bare: str) -> bool:
    rest = whole.removeprefix(bare) if whole.startswith(bare) else ""
    return len(rest) >= _REST and not re.match(_DERIVED, rest)


def _ends(whole: str, bare: str) -> bool:
    found = (whole.removesuffix(bare + ending) for ending in _ENDINGS if whole.endswith(bare + ending))
    front = next(found, "")
    bare_fronts = {front, *(front.removesuffix(link) for link in _LINKS if link)}
    return len(front) >= _SHORT and bare_fronts.isdisjoint(_FRONTS)
