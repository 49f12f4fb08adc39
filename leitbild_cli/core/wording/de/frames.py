"""German frames that touch no word of what was typed, for what nothing else can be made of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.wording.clause import Fragment, Piece, Role, Slot, bare, capital, shouted
from leitbild_cli.core.wording.de import nouns
from leitbild_cli.core.wording.de.sentences import verbal
from leitbild_cli.core.wording.de.verbs import infinitive, plausible
from leitbild_cli.lexicon.de import classes

if TYPE_CHECKING:
    from collections.abc import Iterator

_DOTTED = r"(?<=\b[Nn]r)\.|(?<=\b[Dd]r)\.|(?<=\bSt)\.|(?<=\bz)\.|(?<=\bB)\.|(?<=\b\d)\."


def last_resort(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Give the ways that are left for what is read as nothing else; the last is as it was typed."""
    text, mark = found.text, found.mark or "."
    if slot is Slot.PURPOSE and mark == "." and ": " not in text:
        named = ". " not in text and nouns.known(found.words[-1]) and not any(verbal(word) for word in found.words)
        if named and not (shouted(found) or text.split(" ")[0].lower() in classes.PREPOSITIONS - {"nach", "bei"}):
            yield framed(capital(text), "Dafür sorgen wir")
        low = text if shouted(found) else nouns.inside(text)
        if not (shouted(found) or _is_aim(text)):
            yield alone("O2", found)
        yield Piece(code="I6", risk=0, role=Role.ALONE, text=f"Unser Ziel: {low or text}", mark=mark)
    yield alone("O1", found)


def _is_aim(text: str) -> bool:
    """Whether a text names what may be a goal: it holds an infinitive, or ends with the name of something."""
    words = [bare(word) for word in text.split(" ")]
    doing = any(word.islower() and (infinitive(word) or plausible(word)) for word in words)
    return ". " not in undotted(text) and (
        doing or nouns.known(words[-1]) or nouns.is_phrase(text) or bool(re.search(r"^[^,]*\d[^,]*$", text))
    )


def undotted(text: str) -> str:
    """Give a text without the dots that end no sentence."""
    return re.sub(_DOTTED, "", text) if "." in text else text


def framed(text: str, frame: str) -> Piece:
    """Set words that nothing may touch before a colon."""
    return Piece(code="N5", risk=0, role=Role.ALONE, text=f"{text}: {frame}")


def alone(code: str, found: Fragment) -> Piece:
    """Leave the words as they are, in a sentence of their own."""
    return Piece(code=code, risk=0, role=Role.ALONE, text=capital(found.text), mark=found.mark or ".")
