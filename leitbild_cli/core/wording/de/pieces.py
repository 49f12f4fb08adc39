"""German: what kind of words a fragment is, and which constructions it can take, the first choice first."""

from __future__ import annotations

from leitbild_cli.core.wording.clause import Fragment, Piece, Role, Slot, fragment, shouted, spoken, untied
from leitbild_cli.core.wording.de import commas, nouns
from leitbild_cli.core.wording.de.adverbials import adverbial
from leitbild_cli.core.wording.de.frames import alone, last_resort
from leitbild_cli.core.wording.de.infinitives import deed_first, infinitive_phrase
from leitbild_cli.core.wording.de.mottos import imperative, motto, question
from leitbild_cli.core.wording.de.names import noun_phrase
from leitbild_cli.core.wording.de.qualities import adjective_list, made_so, predicate
from leitbild_cli.core.wording.de.targets import done_in_time, target
from leitbild_cli.core.wording.de.typed import of_i, reason, sentence, several, that_clause
from leitbild_cli.lexicon.spoken import GERMAN

SUBJECT, AND = "wir", "und"


def pieces(text: str, slot: Slot) -> tuple[Piece, ...]:
    """Give what a fragment can become in this slot, the first choice first; the last is always as it was typed."""
    found = fragment(text)
    if not found.words:
        return (Piece(code="O1", risk=0, role=Role.ALONE, text=found.text, mark=found.mark or "."),)
    typed, found = found, _tidied(found)
    kinds = (
        question,
        that_clause,
        reason,
        imperative,
        motto,
        several,
        sentence,
        of_i,
        infinitive_phrase,
        deed_first,
        done_in_time,
        made_so,
        target,
        adjective_list,
        predicate,
        adverbial,
        noun_phrase,
    )
    made = next((tuple(said) for kind in kinds if (said := list(kind(found, slot)))), ())
    as_typed = () if typed == found else (alone("O1", typed),)
    return (*map(untied, (*made, *last_resort(found, slot))), *as_typed)


def _tidied(found: Fragment) -> Fragment:
    """Write out what nobody says aloud, and give nouns their capitals where nobody typed any."""
    found = spoken(found, GERMAN)
    if shouted(found):
        found = Fragment(text=nouns.spoken_softly(found.text) or found.text, mark=found.mark)
    if any(letter.isupper() for letter in found.text):
        return Fragment(text=commas.placed(found.text), mark=found.mark)
    return Fragment(text=commas.placed(nouns.capitalised(found.text)), mark=found.mark)
