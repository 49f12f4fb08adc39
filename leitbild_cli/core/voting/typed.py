"""What people type while they vote: letters best first, hands per letter, a lot with the one who drew it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.voting.hands.words import Draw
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_PAIR = re.compile(r"\s*([A-Za-z]{1,2})\s*[:=]?\s*(\d{1,6})\s*[,;]?")
_BETWEEN = re.compile(r"[\s,;>.]+")


class UnknownLetter(UsageRefusal):
    """A letter that no idea has here."""

    code = "unknown-letter"

    def __init__(self, letter: str, *, choices: Sequence[str]) -> None:
        """Name the letter and those there are."""
        shown = ", ".join(choices)
        super().__init__(
            _("There is no idea {letter} here.").format(letter=letter), mend=_("There are: {shown}").format(shown=shown)
        )


class LetterTwice(UsageRefusal):
    """A letter that was typed twice."""

    code = "letter-twice"

    def __init__(self, letter: str) -> None:
        """Name the letter."""
        super().__init__(
            _("{letter} is there twice.").format(letter=letter), mend=_("Each idea has one place, the best one first.")
        )


class NotHands(UsageRefusal):
    """A line that says no hands."""

    code = "not-hands"

    def __init__(self, line: str) -> None:
        """Show the line and how one looks."""
        super().__init__(
            _("“{line}” cannot be read as hands.").format(line=line) if line.strip() else _("How many hands?"),
            mend=_("Type a letter and a number, as in `A 3`, or only the number."),
        )


class NotALot(UsageRefusal):
    """A line that does not say which idea leaves, or not who drew."""

    code = "not-a-lot"

    def __init__(self) -> None:
        """Say how one looks."""
        super().__init__(_("A lot needs the letter of the idea that leaves and who drew it, as in `A Ben`."))


def ranks_typed(line: str, ideas: Mapping[str, str]) -> tuple[str, ...]:
    """Give the ideas whose letters are typed, best first: `c a b`, `c, a, b` or `cab`; `ideas` are by letter."""
    found: list[str] = []
    for letter in _letters(line, ideas):
        if letter not in ideas:
            raise UnknownLetter(letter, choices=tuple(ideas))
        if letter in found:
            raise LetterTwice(letter)
        found.append(letter)
    return tuple(ideas[letter] for letter in found)


def hands_typed(line: str, ideas: Mapping[str, str], waiting: Sequence[str]) -> dict[str, int]:
    """Give the hands per idea: letters with numbers, or numbers alone for the ideas that wait, in their order."""
    words = re.split(r"[\s,;]+", line.strip())
    if all(word.isdecimal() for word in words):
        if len(words) > len(waiting):
            raise NotHands(line)
        return {idea: int(word) for idea, word in zip(waiting, words, strict=False)}
    if not re.fullmatch(f"(?:{_PAIR.pattern})+\\s*", line):
        raise NotHands(line)
    found: dict[str, int] = {}
    for letter, hands in _PAIR.findall(line):
        if letter.upper() not in ideas:
            raise UnknownLetter(letter.upper(), choices=tuple(ideas))
        found[ideas[letter.upper()]] = int(hands)
    return found


def lot_typed(line: str, ideas: Mapping[str, str], *, drawn_by: str = "") -> Draw:
    """Give the lot that was drawn: the letter of the idea that leaves and, unless known, the name of who drew."""
    letter, _blank, name = line.strip().partition(" ")
    name = name.strip() or drawn_by
    if letter.upper() not in ideas:
        raise UnknownLetter(letter.upper(), choices=tuple(ideas))
    if not name:
        raise NotALot
    return Draw(leaves=ideas[letter.upper()], drawn_by=name)


def _letters(line: str, ideas: Mapping[str, str]) -> Iterator[str]:
    for word in filter(None, _BETWEEN.split(line.upper())):
        if word in ideas:
            yield word
        else:
            yield from word
