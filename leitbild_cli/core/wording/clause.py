"""What a fragment and a finished clause are, and the steps both languages share."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable


class Slot(StrEnum):
    """The three questions of the method; a column of another name is read as what is important."""

    PURPOSE = "purpose"
    PRIORITIES = "priorities"
    CULTURE = "culture"


class Role(StrEnum):
    """How a piece can stand in a text."""

    DEED = "deed"  # what we do: may have a front, a tail, and another deed behind it
    CLAUSE = "clause"  # a whole sentence with a subject of its own
    TAIL = "tail"  # a phrase before or behind a deed
    CLOSE = "close"  # adjectives or names behind a colon or a comma
    REASON = "reason"  # a clause behind a deed
    ALONE = "alone"  # a sentence of its own, as typed
    QUESTION = "question"


@record
class Deed:
    """What we do: the finite verb and what follows, cut where another phrase may be set in."""

    finite: str
    own: str = ""
    mid: str = ""
    closing: str = ""
    after: str = ""
    fixed: bool = False

    @property
    def rest(self) -> str:
        """Everything behind the verb and *wir*."""
        return (" ".join(filter(None, (self.own, self.mid, self.closing))) + self.after).lstrip()

    @property
    def open(self) -> bool:
        """Whether it ends in a clause, so that nothing but *und* may follow."""
        return bool(self.after)


@record
class Piece:
    """What an idea can become, and by which construction.

    `risk` 0 leaves its words alone, 1 is as good as the lists, 2 turns case or number, 3 may shift the sense. `code`
    says what it was read as, and a number what was made of it: I an infinitive, V an English verb, N a name,
    A adjectives, S a sentence, T a clause with *dass*, F a figure, O a motto, Q a question; M is whom it is for,
    B what is offered. `led` is a clause as it stands behind a word that leads it, from its verb on.
    """

    code: str
    risk: int
    role: Role
    text: str = ""
    deed: Deed | None = None
    mark: str = "."
    open: bool = False
    inside: str | None = None
    led: str = ""


@record
class Clause:
    """A finished sentence of one idea, and the construction that made it; `certain` is False for the last resort."""

    text: str
    code: str
    certain: bool = True


@record
class Fragment:
    """What somebody said, without bullet and end mark; `mark` is `?`, `!` or nothing."""

    text: str
    mark: str = ""

    @property
    def tokens(self) -> tuple[str, ...]:
        """The words as written, punctuation included."""
        return tuple(self.text.split(" "))

    @property
    def words(self) -> tuple[str, ...]:
        """The words without punctuation around them; what is only punctuation is left out."""
        return tuple(word for word in map(bare, self.tokens) if word)


_BULLETS = frozenset("-*•–—·>")
_LONGEST_NUMBER = 3  # "12."
_QUOTES = (("„", "“"), ("„", "”"), ("“", "”"), ("»", "«"), ("«", "»"), ('"', '"'), ("‚", "‘"), ("'", "'"))
_TIE = "\ue000"  # stands for a blank inside a quotation, so that it counts as one word
_QUOTED = r"„[^„“”]*[“”]|“[^“”]*”|»[^»«]*«|«[^»«]*»|\"[^\"]*\""
_PARTING = frozenset("-–—/|·•")
_OPENING = frozenset('„“»«"')
_FIRST_PICTURE = "\u2600"
_PICTURE = r"[\u2600-\u27bf\U0001f000-\U0001faff][\ufe0f\u200d]*"
_PICTURES = f"^(?:{_PICTURE} ?)+|(?: ?{_PICTURE})+$"
_END = ".!?,;:… "
_EDGES = "„“”»«\"'‚‘’()[],.;:!?…"


def fragment(text: str) -> Fragment:
    """Take bullet, outer quotes and end mark off; keep whether it asked or called out."""
    plain = _paired(_without_bullet(" ".join(text.split())))
    plain = plain if max(plain, default="") < _FIRST_PICTURE else re.sub(_PICTURES, "", plain) or plain
    mark, before = "", ""
    while plain != before:
        before = plain
        plain = _unquoted(plain)
        if said := plain.rstrip(_END):
            mark = mark or _mark(plain[len(said) :])
            plain = said
    return Fragment(text=plain, mark=mark)


def _without_bullet(text: str) -> str:
    first, blank, rest = text.partition(" ")
    numbered = first.endswith((".", ")")) and len(first) <= _LONGEST_NUMBER and first[:-1].isdecimal()
    return rest if blank and (first in _BULLETS or numbered) else text


def spoken(found: Fragment, table: Iterable[tuple[str, str, str]]) -> Fragment:
    """Write out what a table has words for, name one after another with commas, and keep a quotation together."""
    text = found.text
    for sign, pattern, words in table:
        text = re.sub(pattern, words, text) if sign in text.lower() else text
    text = text.replace(";", ",") if "," not in text and text.count(";") > 1 else text
    listed = [text] if _PARTING.isdisjoint(text) else re.split(r" [-–—/|·•] ", text)
    text = ", ".join(listed) if " / " in text and len(listed) == 2 else text  # noqa: PLR2004
    slashed = "/" in text and re.fullmatch(r"[a-zäöüß]{4,}(?:/[a-zäöüß]{4,})+", text)
    if slashed or (len(listed) > 2 and not any(" " in one for one in listed)):  # noqa: PLR2004  "schnell – freundlich – nah"
        text = text.replace("/", ", ") if slashed else ", ".join(listed)
    if not _OPENING.isdisjoint(text):
        text = re.sub(_QUOTED, lambda quoted: quoted[0].replace(" ", _TIE), text)
    return Fragment(text=text, mark=found.mark)


def untied(piece: Piece) -> Piece:
    """Give a piece with the blanks of its quotations."""
    if not any(_TIE in said for said in (piece.text, piece.inside or "", *_said(piece.deed))):
        return piece
    deed = piece.deed and replace(
        piece.deed,
        own=_loose(piece.deed.own),
        mid=_loose(piece.deed.mid),
        closing=_loose(piece.deed.closing),
        after=_loose(piece.deed.after),
    )
    inside = None if piece.inside is None else _loose(piece.inside)
    return replace(piece, text=_loose(piece.text), inside=inside, deed=deed)


def _loose(text: str) -> str:
    return text.replace(_TIE, " ")


def _said(deed: Deed | None) -> tuple[str, ...]:
    return (deed.own, deed.mid, deed.closing, deed.after) if deed else ()


def bare(token: str) -> str:
    """Give the word without punctuation around it."""
    return token.strip(_EDGES)


def capital(text: str) -> str:
    """Begin with a capital letter."""
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """Begin with a small letter."""
    return text[:1].lower() + text[1:]


def shouted(found: Fragment) -> bool:
    """Whether it is written in capitals throughout."""
    long = [word for word in found.words if len(re.sub(r"[^\w]|\d|_", "", word)) >= 3]  # noqa: PLR2004  shorter ones are often abbreviations
    return len(found.text) > 5 and bool(long) and all(word.isupper() for word in long) and not _figures(found.text)  # noqa: PLR2004


def _paired(text: str) -> str:
    """Take marks off that open or close nothing: a quotation mark or bracket without its other half."""
    for opening, closing in ("()", "[]", "„“", "»«"):
        if opening in text or closing in text:
            text = _without_strays(text, opening, closing)
    return text.replace('"', "") if text.count('"') % 2 else text


def _without_strays(text: str, opening: str, closing: str) -> str:
    strays, waiting = set(), []
    for place, sign in enumerate(text):
        if sign == opening:
            waiting.append(place)
        elif sign == closing and waiting:
            waiting.pop()
        elif sign == closing and opening in "([":
            strays.add(place)
    if opening in "([" or (waiting and not any(sign in text for sign in '”"')):
        strays.update(waiting)
    return "".join(sign for place, sign in enumerate(text) if place not in strays)


def _unquoted(text: str) -> str:
    for opening, closing in _QUOTES:
        inner = text[1:-1]
        if len(text) > 2 and text[0] == opening and text[-1] == closing and not {opening, closing} & set(inner):  # noqa: PLR2004
            return inner.strip()
    return text


def _mark(ending: str) -> str:
    return "?" if "?" in ending else "!" if "!" in ending else ""


def _figures(text: str) -> bool:
    return bool(re.search(r"[\d<>≤≥%]", text))
