"""German phrases that say when, where or how."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.wording.clause import Deed, Fragment, Piece, Role, Slot, bare, capital, small
from leitbild_cli.core.wording.de import adjectives, nouns
from leitbild_cli.core.wording.de.nouns import lowered
from leitbild_cli.core.wording.de.sentences import verbal
from leitbild_cli.core.wording.de.verbs import infinitive
from leitbild_cli.lexicon.de import classes
from leitbild_cli.lexicon.de.deeds import PREDICATES, RANGES

if TYPE_CHECKING:
    from collections.abc import Iterator

_OFTEN = ("jede", "einmal ", "zweimal ", "dreimal ")
_OFTEN_THERE = (
    r"(?:jede[nrs]?|(?:ein|zwei|drei)mal (?:im|pro|am|die))"
    r" (?:\w*(?:[Tt]ag|abend|morgen)|Woche|Monat|Jahr|Sommer|Winter|Morgen|Abend|Nacht|Stunde)"
    r" (?:im|am|in|auf|vor|beim|bei) "
)
_THERE = ("mit ", "in ", "bei ", "rund um ", "Tag und ", "von Mensch ")

_WHEN = r"^([A-ZÄÖÜ]\w+) ((?:auch|jede[nrs]?|täglich|sonntags|samstags|\w+mal) .+|auch \w+|täglich|sonntags|samstags)$"


def adverbial(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Say how, when or where: of what we do, or of where we are."""
    text = nouns.inside(found.text) or found.text
    there = _being_there(text)
    if there:
        yield Piece(code="A4", risk=1, role=Role.DEED, deed=there)
    if there or not is_adverbial(text):
        return
    if given := _with_us(text):
        yield given
        return
    if _holds_predicate(text) or _ends_in_adjective(text):
        yield Piece(code="A4", risk=1, role=Role.DEED, deed=Deed(finite="sind", mid=text, fixed=True))
        return
    if slot is not Slot.PURPOSE:
        yield Piece(code="A2", risk=1, role=Role.TAIL, text=text, open=", auch " in text)
    if text.startswith("ohne ") and (lacking := _lacking(text.removeprefix("ohne "))):
        yield given_by_us(lacking)
    elif text.startswith("auf Augenhöhe") or text.endswith(" bei der Sache"):
        yield Piece(code="A4", risk=0, role=Role.DEED, deed=Deed(finite="sind", mid=text, fixed=True))
    elif text.startswith(_THERE) or (slot is Slot.PURPOSE and text.startswith("für ")):
        yield Piece(code="A4", risk=1, role=Role.DEED, deed=Deed(finite="sind", mid=text, closing="da"))


def _with_us(text: str) -> Piece | None:
    """Say what there is with us, and when, or who is welcome."""
    if text.startswith("auch ") and (also := _also(text.removeprefix("auch "))):
        return also
    said = f"bei uns ist man {text}" if text.endswith(" willkommen") else given_when(text)
    return Piece(code="F5", risk=2, role=Role.CLAUSE, text=capital(said), inside=said) if said else None


def _also(text: str) -> Piece | None:
    """Say of things that there are such with us too: "auch Leihinstrumente"."""
    first = text.split(" ", maxsplit=1)[0]
    if first.lower() in classes.PREPOSITIONS or not any(word[:1].isupper() for word in text.split(" ")):
        return None
    said = lowered(nouns.accusative(nouns.articled(text))) or text
    return None if any(verbal(bare(word)) for word in text.split(" ")) else given_by_us(f"auch {said}")


def _being_there(text: str) -> Deed | None:
    """Read where or what for we are: "immer für Kunden da", "jeden Freitag im Wald", "voller Energie"."""
    quiet = not any(verbal(bare(word)) for word in text.split(" "))
    said, relative = nouns.relative(text)
    if text.startswith(("Voller ", "voller ")) and re.match(r"[Vv]oller [A-ZÄÖÜ]", text):
        return Deed(finite="sind", mid=small(text), fixed=True)
    if text.endswith(" da") and re.search(r" \S+ da$", text) and quiet:
        return Deed(finite="sind", mid=text[:-3], closing="da")
    if quiet and text.startswith(_OFTEN) and re.match(_OFTEN_THERE, text):
        return Deed(finite="sind", mid=text, fixed=True)
    if relative and text.startswith("für ") and is_adverbial(said):
        return Deed(finite="sind", mid=said, closing="da", after=relative)
    return None


def _holds_predicate(text: str) -> bool:
    """Whether it says how we are, and then where: "rund um die Uhr erreichbar am Funk"."""
    tokens = [bare(word) for word in text.split(" ")]
    return any(
        one in PREDICATES and (following is None or following in classes.PREPOSITIONS)
        for one, following in zip(tokens[1:], [*tokens[2:], None], strict=True)
    )


def _ends_in_adjective(text: str) -> bool:
    last = text.rpartition(" ")[2]
    return last.islower() and adjectives.adjective(last)


def _lacking(text: str) -> str | None:
    """Give what there is none of with us: "keine Umwege"; None where its gender isn't sure."""
    noun = nouns.phrase(text)
    if infinitive(text.lower()):
        return f"kein {text}"  # "ohne Vorsingen"
    no = {"m": "keinen", "n": "kein", "f": "keine", "p": "keine"}.get(noun.gender) if noun else None
    if noun is None or no is None or noun.article or noun.before or noun.adjectives or "," in text or " und " in text:
        return None
    return f"{no} {text}"


def given_by_us(said: str) -> Piece:
    """Say that there is something with us; it stands in the accusative already."""
    said = re.sub(_WHEN, r"\2 \1", said) if said[:1].isupper() else said
    said = said.replace("derselbe ", "denselben ")
    text, led = f"bei uns gibt es {said}", "" if said.startswith("kein") else f"gibt es bei uns {said}"
    return Piece(code="N7", risk=1, role=Role.CLAUSE, text=capital(text), inside=text, open=True, led=led)


def given_when(text: str) -> str | None:
    """Say what there is when: "Nach jedem Besuch eine Notiz"."""
    match = re.fullmatch(r"(.+) (eine? \S.*)", text) if " ein" in text else None
    what = lowered(nouns.accusative(match[2])) if match else None
    return f"{match[1]} gibt es {what}" if match and what and re.search(r" [A-ZÄÖÜ]", match[1]) else None


def is_adverbial(text: str) -> bool:
    """Whether it says when, where or how: a preposition with its noun, or *Tag und Nacht*."""
    if text.lower().startswith(RANGES):
        if " ge" in text and re.search(r" ge\w+(?:t|en)$", text):
            return False  # "Jeden Tag frisch gekocht"
        return not any(verbal(bare(word)) for word in text.split(" "))
    first, _, rest = text.partition(" ")
    if first == "mitten":
        first, _, rest = rest.partition(" ")
    leads = first in classes.PREPOSITIONS - {"wie", "als", "statt", "je", "pro", "ab"}
    if " ge" in rest and re.search(r" ge\w+(?:t|en)$", rest) and not adjectives.adjective(rest.rpartition(" ")[2]):
        return False  # "Mit Liebe gemacht"
    return leads and bool(rest) and not any(verbal(bare(word)) for word in rest.split(" ")) and "," not in rest
