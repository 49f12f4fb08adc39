"""The sentence of one idea alone, and the other constructions it could have had, in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.wording import tongue
from leitbild_cli.core.wording.clause import Clause, Role, Slot

if TYPE_CHECKING:
    from leitbild_cli.core.model import Language
    from leitbild_cli.core.wording.clause import Piece
    from leitbild_cli.core.wording.tongue import Tongue

_LAST_RESORT = ("I6", "O1")


def clause(text: str, *, column: str, language: Language) -> Clause:
    """Give the sentence that says `text` in a column; one of the team's own making is treated as what is important."""
    return constructions(text, column=column, language=language)[0]


def constructions(text: str, *, column: str, language: Language) -> tuple[Clause, ...]:
    """Give every sentence the idea can become by itself, the first choice first; the last is as it was typed."""
    speech = tongue.of(language)
    pieces = [piece for piece in speech.pieces(text, slot_of(column)) if piece.role in _STANDING]
    certain = any(piece.code not in _LAST_RESORT for piece in pieces)
    found: dict[str, Clause] = {}
    for piece in pieces:
        said = standing(speech, piece)
        found.setdefault(said, Clause(text=said, code=piece.code, certain=certain))
    return tuple(found.values())


def standing(speech: Tongue, piece: Piece) -> str:
    """Give a piece as a sentence of its own."""
    text = speech.said(piece.deed) if piece.deed else piece.text
    return tongue.sentence(text, piece.mark)


def slot_of(column: str) -> Slot:
    """Give the question of the method that a column asks."""
    return Slot(column) if column in tuple(Slot) else Slot.PRIORITIES


_STANDING = (Role.DEED, Role.CLAUSE, Role.ALONE, Role.QUESTION)
