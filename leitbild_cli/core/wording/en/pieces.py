"""English: what kind of words a fragment is, and which constructions it can take, the first choice first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.wording.clause import (
    Fragment,
    Piece,
    Role,
    Slot,
    capital,
    fragment,
    shouted,
    small,
    spoken,
    untied,
)
from leitbild_cli.core.wording.en.deeds import and_dont, bare_verb, denied, gerund, third_person, to_infinitive
from leitbild_cli.core.wording.en.frames import last_resort, typed_alone
from leitbild_cli.core.wording.en.grammar import inside, spoken_softly
from leitbild_cli.core.wording.en.names import done, first, noun, preferred
from leitbild_cli.core.wording.en.qualities import adjective_list, adjectives, adverbial, driven
from leitbild_cli.core.wording.en.targets import finished, target
from leitbild_cli.core.wording.en.typed import (
    called,
    of_i,
    only_shouted,
    reason,
    sentence,
    several_sentences,
    spliced,
    that_clause,
)
from leitbild_cli.lexicon.spoken import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterator

SUBJECT, AND = "we", "and"


def pieces(text: str, slot: Slot) -> tuple[Piece, ...]:
    """Give what a fragment can become in this slot, the first choice first; the last is always as it was typed."""
    typed = fragment(text)
    if not typed.words:
        return (Piece(code="O1", risk=0, role=Role.ALONE, text=typed.text, mark=typed.mark or "."),)
    found = spoken(typed, ENGLISH)
    if shouted(found):
        found = Fragment(text=spoken_softly(found.text) or found.text, mark=found.mark)
    found = Fragment(text=_fronted(_undashed(found.text)), mark=found.mark)
    kinds = (
        _question,
        that_clause,
        reason,
        several_sentences,
        of_i,
        only_shouted,
        spliced,
        and_dont,
        sentence,
        called,
        denied,
        to_infinitive,
        adjective_list,
        driven,
        preferred,
        first,
        third_person,
        bare_verb,
        target,
        finished,
        gerund,
        adjectives,
        adverbial,
        done,
        noun,
    )
    made = next((tuple(said) for kind in kinds if (said := list(kind(found, slot)))), ())
    as_typed = () if typed == found else (typed_alone("O1", typed),)
    bare = (
        () if made and made[0].code == "Q1" else last_resort(found, slot)
    )  # a question never stands without its lead-in
    return (*map(untied, (*made, *bare)), *as_typed)


def _fronted(text: str) -> str:
    """Set the comma behind a clause that opens a sentence: "if we can't fix it, you don't pay"."""
    does = r"(?:don['’]t|won['’]t|can|will|must|may|should|pay|get|are|is)"
    return re.sub(
        rf"^((?:if|when|whenever|once)\b[^,]*\w) (?=(?:we|you|they|it)(?:['’]ll)? {does}\b[^,]*$)",
        r"\1, ",
        text,
        flags=re.IGNORECASE,
    )


def _undashed(text: str) -> str:
    """Set a comma for the dash before what goes on, and a hyphen in *over-deliver*."""
    text = re.sub(r" [–—-] (?=(?:and|or) )", " ", text)
    text = re.sub(r"\b(under|over) (?=(?:promise|deliver)\b)", r"\1-", text, flags=re.IGNORECASE)
    return re.sub(r" [–—-] (?=(?:but|not|no|even|never|without) )", ", ", text)


def _question(found: Fragment, slot: Slot) -> Iterator[Piece]:
    if found.mark == "?":
        yield Piece(
            code="Q2" if slot is Slot.PURPOSE else "Q1",
            risk=0,
            role=Role.QUESTION,
            text=capital(found.text),
            mark="?",
            inside=inside(found.text) or small(found.text),
        )
