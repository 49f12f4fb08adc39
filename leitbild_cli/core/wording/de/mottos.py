"""German that is called out or asked: mottos, orders and questions."""

from __future__ import annotations

import re
from dataclasses import replace
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
_WHERETO = ("durch", "durchs", "zur", "zum", "nach", "ins", "aufs", "ans", "in", "auf", "über")
_ONWARD = (
    r"((Mit )?\w+) (durch|durchs|zur|zum|nach|ins|aufs|ans|in (?:den|die|das|eine[n]?)|auf (?:den|die)|über die)"
    r" (?:\w+ ){0,2}[A-ZÄÖÜ]\w+(?: (?:zurück|und .+))?"
)
_RATHER = r"[Ll]ieber .*\b(?:\w{2,4})?ge\w+(?:t|en)"
_AT_CENTRE = r"(.+) (im Mittelpunkt|im Vordergrund|im Zentrum|im Fokus|an erster Stelle|an oberster Stelle)"


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
    if made := _at_centre(found):
        yield made
    called = found.text.rpartition(" ")[2] in _CALLED and re.fullmatch(r"[A-ZÄÖÜ]\w+ (?:\w+ )?\w+", found.text)
    if called or found.text.lower().startswith(MOTTOS):
        yield alone("O2" if slot is Slot.PURPOSE else "O1", found)
    if _leads_on(found.text, slot):
        loudly = replace(found, mark=found.mark or "!")
        yield alone("O2", loudly) if slot is Slot.PURPOSE else alone("O1", found)
    loud = found.mark == "!" and len(found.words) > 1 and not _lone(found)
    denied = (
        re.fullmatch(r"[Nn]icht (\w+), (?:lieber )?(\w+)", found.text)
        if "icht " in found.text and ", " in found.text
        else None
    )
    in_turn = ", dann " in found.text and re.match(r"(?:erst|zuerst) [^,]+, dann \S", found.text, re.IGNORECASE)
    turned = in_turn and not deeds.phrase(found.text)
    vying = " vor " in found.text and re.fullmatch(r"\w+(?: vor \w+)+", found.text)
    ranked = vying and all(map(is_adjective, small(found.text).split(" vor ")))
    of_things = found.text.split(" ")[0].lower() in OF_THINGS and " " in found.text
    turned = turned or _rather(found)
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


def _at_centre(found: Fragment) -> Piece | None:
    """Say that somebody stands first with us: "Der Mensch im Mittelpunkt"."""
    there = re.fullmatch(_AT_CENTRE, found.text) if " im " in found.text or " Stelle" in found.text else None
    name = nouns.phrase(there[1]) if there else None
    said = nouns.inside(nouns.articled(there[1])) if there and name else None
    if there is None or name is None or said is None or name.article.lower() in nouns.OBLIQUE | {"den"}:
        return None
    many = name.gender == "p" or len(nouns.members(there[1])[0]) > 1
    text = f"bei uns {'stehen' if many else 'steht'} {said} {there[2]}"
    return Piece(code="S3", risk=1, role=Role.CLAUSE, text=capital(text), inside=text)


def _rather(found: Fragment) -> bool:
    """Whether it is said what is better done than left: "Lieber einmal zu viel gefragt"."""
    rather = found.text[:7].lower() == "lieber " and re.fullmatch(_RATHER, found.text) is not None
    return rather and not infinitive(found.words[-1])


def _leads_on(text: str, slot: Slot) -> bool:
    """Whether it says with no verb where somebody gets: "Sicher durch die Prüfung", "Mit Freude zur Schule"."""
    found = re.fullmatch(_ONWARD, text) if any(f" {word} " in text for word in _WHERETO) else None
    if found is None or infinitive(text.rpartition(" ")[2]) or not (found[2] or is_adjective(small(found[1]))):
        return False
    kindly = slot is not Slot.PURPOSE and found[3] in ("zum", "zur") and not found[2]
    return not (kindly or is_sentence(text))


def _lone(found: Fragment) -> bool:
    return nouns.is_phrase(found.text) or listed_adjectives(found.text) is not None
