"""English: what the name of a thing becomes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.wording.clause import Fragment, Piece, Role, Slot, capital
from leitbild_cli.core.wording.en_pieces import JOINT, MOTTO, in_a_row, listed_names, opens, our_deed, typed_alone
from leitbild_cli.core.wording.en_sentences import noun_phrase
from leitbild_cli.core.wording.en_words import adjective, inside, plain, with_articles
from leitbild_cli.lexicon.en import classes

if TYPE_CHECKING:
    from collections.abc import Iterator

_RESULT = re.compile(
    r"(\w+(?:, \w+)*(?: and \w+)?) "
    r"(customers|people|homes|guests|children|families|streets|clients|patients|neighbours|neighbors)",
    re.IGNORECASE,
)
_DONE = re.compile(r"\w+(?:ed|ne|lt|nt|xed) (?:first|on|in|within|by|right|at|before)\b", re.IGNORECASE)
_WHO_OR_WHAT = sorted(classes.OURSELVES | classes.OFFERED | classes.THERE, key=len, reverse=True)
_NAMED = re.compile(rf"an? (?:[\w-]+ ){{0,3}}?({'|'.join(_WHO_OR_WHAT)})\b")


def noun(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Give what the name of a thing becomes in this slot."""
    text = found.text
    low = inside(text)
    if _DONE.match(text) and low:
        yield Piece(code="N4", risk=0, role=Role.ALONE, text=capital(text), inside=low, mark=found.mark or ".")
        return
    if not noun_phrase(text) or low is None:
        return
    said = with_articles(low)
    named = listed_names(said) if said else None
    yield from _we_are(low, words=plain(text))
    if slot is Slot.PURPOSE:
        if MOTTO.search(text):
            yield typed_alone("O2", found)
        yield from _resulting(text)
        if named:
            yield our_deed("N1", f"are here for {named}")
        return
    if named and " with " not in named:
        yield Piece(code="N2", risk=1, role=Role.TAIL, text=f"with {named}", open=opens(named))
    if "," in text and len(text.split(" ")) > 3:  # noqa: PLR2004  two names with a word each beside them
        yield Piece(code="N4", risk=0, role=Role.ALONE, text=capital(text), inside=low, mark=found.mark or ".")
    if named:
        yield our_deed("N8", f"stand for {named}")


def _we_are(low: str, words: list[str]) -> Iterator[Piece]:
    """Say of us what only we can be, of a place that we offer it, and of somebody there that there is one."""
    named = _NAMED.match(low)
    if named is None or not all(map(adjective, words[1 : named[0].count(" ")])):
        return
    if named[1] in classes.OURSELVES:
        yield our_deed("N8", f"are {low}")
    elif named[1] in classes.OFFERED:
        yield our_deed("N7", f"offer {low}")
    elif words[named[0].count(" ") + 1 :][:1] in (["on"], ["at"], ["behind"], ["in"], ["who"]):
        yield Piece(
            code="N7", risk=1, role=Role.CLAUSE, text=f"There is {low}", inside=f"there is {low}", open=opens(low)
        )


def _resulting(text: str) -> Iterator[Piece]:
    """Say what is made of somebody: "Warm homes" is "make homes warm"."""
    result = _RESULT.fullmatch(text)
    if result and all(one.lower() in classes.RESULTS for one in JOINT.split(result[1])):
        yield our_deed("N6", f"make {result[2].lower()} {in_a_row(JOINT.split(result[1].lower()), text)}")
