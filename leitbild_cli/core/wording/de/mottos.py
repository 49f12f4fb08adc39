"""German that is called out or asked: mottos, orders and questions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.wording.clause import Fragment, Piece, Role, Slot, capital, small
from leitbild_cli.core.wording.de import deeds, nouns
from leitbild_cli.core.wording.de.frames import alone
from leitbild_cli.core.wording.de.qualities import is_adjective, listed_adjectives
from leitbild_cli.core.wording.de.sentences import is_sentence
from leitbild_cli.core.wording.de.verbs import infinitive
from leitbild_cli.lexicon.de.deeds import IMPERATIVES, MOTTOS, OF_THINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

_CALLED = frozenset("verboten erlaubt erwünscht willkommen garantiert inklusive inbegriffen zuerst".split())


def question(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Leave a question as it is."""
    if found.mark == "?":
        yield Piece(
            code="Q2" if slot is Slot.PURPOSE else "Q1", risk=0, role=Role.QUESTION, text=capital(found.text), mark="?"
        )


def imperative(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Leave an order as it is: "Trau dich zu fragen"."""
    first, rest = found.words[0].lower(), found.words[1:]
    denied = first in ("nicht", "einfach", "bloß") and found.mark == "!"
    if denied or (first in IMPERATIVES and (rest or found.mark == "!")):
        yield alone("O2" if slot is Slot.PURPOSE else "O1", found)


def motto(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Read what somebody calls out, or sets against something else: "Anpacken statt abwarten"."""
    called = found.text.rpartition(" ")[2] in _CALLED and re.fullmatch(r"[A-ZÄÖÜ]\w+ (?:\w+ )?\w+", found.text)
    if called or found.text.lower().startswith(MOTTOS):
        yield alone("O2" if slot is Slot.PURPOSE else "O1", found)
    loud = found.mark == "!" and len(found.words) > 1 and not _lone(found)
    denied = re.fullmatch(r"[Nn]icht (\w+), (?:lieber )?(\w+)", found.text) if ", " in found.text else None
    in_turn = ", dann " in found.text and re.match(r"(?:erst|zuerst) [^,]+, dann \S", found.text, re.IGNORECASE)
    turned = in_turn and not deeds.phrase(found.text)
    vying = " vor " in found.text and re.fullmatch(r"\w+(?: vor \w+)+", found.text)
    ranked = vying and all(map(is_adjective, small(found.text).split(" vor ")))
    of_things = found.text.split(" ")[0].lower() in OF_THINGS and " " in found.text
    if of_things or ranked or turned or (denied and all(infinitive(word.lower()) for word in denied.groups())):
        yield alone("O1", found)
    one, instead, other = found.text.lower().partition(" statt ")
    pair = bool(instead) and " " not in one + other
    if pair and one.endswith("einander") and other.endswith("einander"):
        yield alone("O1", found)
    if pair and infinitive(one) and infinitive(other):
        said = deeds.instead(found.text)
        if slot is Slot.CULTURE and found.mark:
            yield alone("O1", found)
        if said:
            yield Piece(code="I8", risk=1, role=Role.DEED, deed=said)
    if loud and deeds.phrase(found.text) is None and not is_sentence(found.text):
        yield alone("O2" if slot is Slot.PURPOSE else "O1", found)


def _lone(found: Fragment) -> bool:
    return nouns.is_phrase(found.text) or listed_adjectives(found.text) is not None
