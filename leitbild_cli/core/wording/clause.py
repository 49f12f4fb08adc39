"""What a fragment and a finished clause are, and the steps both languages share."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping


class Slot(StrEnum):
    """The three questions of the method; a column of another name is answered with a quotation."""

    PURPOSE = "purpose"
    PRIORITIES = "priorities"
    CULTURE = "culture"


class Form(StrEnum):
    """What kind of words a fragment was taken for."""

    INFINITIVE = "infinitive"
    THAT = "that"
    QUESTION = "question"
    IMPERATIVE = "imperative"
    SENTENCE = "sentence"
    TARGET = "target"
    ADJECTIVE = "adjective"
    FRONT = "front"
    QUOTE = "quote"


@record
class Clause:
    """A finished sentence; `certain` is False where a frame had to stand in for grammar."""

    text: str
    form: Form
    certain: bool


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


_BULLET = re.compile(r"^(?:[-*•–—·>]|\d{1,2}[.)])\s+")
_QUOTES = (("„", "“"), ("„", "”"), ("“", "”"), ("»", "«"), ("«", "»"), ('"', '"'), ("‚", "‘"), ("'", "'"))
_EDGES = "„“”»«\"'‚‘’()[],.;:!?…"


def fragment(text: str) -> Fragment:
    """Take bullet, outer quotes and end mark off; keep whether it asked or called out."""
    plain = _BULLET.sub("", " ".join(text.split()))
    mark, before = "", ""
    while plain != before:
        before = plain
        plain = _unquoted(plain)
        ending = re.search(r"[.!?,;:…\s]+$", plain)
        if ending and ending.start():
            mark = mark or _mark(ending.group())
            plain = plain[: ending.start()]
    return Fragment(text=plain, mark=mark)


def bare(token: str) -> str:
    """Give the word without punctuation around it."""
    return token.strip(_EDGES)


def capital(text: str) -> str:
    """Begin with a capital letter."""
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """Begin with a small letter."""
    return text[:1].lower() + text[1:]


def framed(frames: Mapping[Form, tuple[str, str, str]], form: Form, slot: Slot, words: str, *, certain: bool) -> Clause:
    """Set the words into the frame that this form has in this slot."""
    return Clause(text=frames[form][list(Slot).index(slot)].format(x=words), form=form, certain=certain)


def shouted(found: Fragment) -> bool:
    """Whether it is written in capitals throughout."""
    long = [word for word in found.words if len(re.sub(r"[^\w]|\d|_", "", word)) >= 3]  # noqa: PLR2004  shorter ones are often abbreviations
    return len(found.text) > 5 and bool(long) and all(word.isupper() for word in long) and not _figures(found.text)  # noqa: PLR2004


def several(found: Fragment, abbreviations: Collection[str]) -> bool:
    """Whether it is more than one thought: several sentences, a dash, a list after a colon, an abbreviation."""
    if re.search(r"[.!?;]\s|\s[–—-]\s|:\s|;|\.\.\.|…|\n", found.text):
        return True
    return any(re.search(rf"\b{re.escape(short)}", found.text, re.IGNORECASE) for short in abbreviations)


def inner_quotes(text: str, opening: str, closing: str) -> str:
    """Turn quotes within a text into the language's inner ones, since the text itself is quoted."""
    text = re.sub(r"[„“»\"«]([^„“”»«\"]*)[“”«\"»]", rf"{opening}\1{closing}", text)
    return re.sub(r"[„“”»«\"]", "", text)


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
