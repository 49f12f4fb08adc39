"""The lines of a list somebody pasted: its dots, dashes and numbers are no part of what it says.

One sign is enough where it can only be a list's (`• fair`, `- fair`). A number, a letter with a bracket, or a dash
before a figure (`- 5 %` may be less) is one only where the other lines go on with it.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from leitbild_cli.core.text.ink import has_ink

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIGN = re.compile(
    "(?:[•◦‣⁃▪▫■□●○◆◇❖❑❒➢➤►▸▹☐☑☒∙·\uf0a7\uf0b7\uf0d8\uf0fc]\\s*|([-*+–—−o])(?:\\s+\\[[ xX]?\\])?\\s+|[→»]\\s+)(?=\\S)"
)
_FIGURE = re.compile(r"\S\s+\d")
_PLACE = re.compile(
    r"(?:(\d{1,3})(?:[.)]{1,2}|\s?[-–:/]|\ufe0f?\u20e3)|\((\d{1,3})\)|([a-z])\)|\(([a-z])\))\s+(?=\S)",
    re.IGNORECASE,
)
_NOTHING = re.compile(r"[-*_=~`#•–—\s]*|(?:```|~~~).*")


def said(lines: Sequence[str]) -> tuple[str, ...]:
    """Give what these lines of one list say; empty lines, rulers and fences around code say nothing."""
    return tuple(filter(None, bare(lines)))


def bare(lines: Sequence[str], *, letters: bool = True) -> tuple[str, ...]:
    """Give every line without its sign, an empty one where it says nothing; `letters` may count as numbers do."""
    there = ["" if _NOTHING.fullmatch(line.strip()) or not has_ink(line) else line.strip() for line in lines]
    return tuple(_numbered(there, letters=letters) or _signed(there))


def is_list(text: str) -> bool:
    """Say whether a text is a pasted list: several lines, each with a sign of its own."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    return len(lines) > 1 and bool(_numbered(lines, letters=True) or all(map(_SIGN.match, lines)))


def _numbered(lines: Sequence[str], *, letters: bool) -> list[str] | None:
    """Give the lines without their numbers, if every one that says something goes on where the last one stopped."""
    found = {line: _PLACE.match(line) for line in lines if line}
    places = [_place(one) for one in found.values() if one is not None and (letters or not (one[3] or one[4]))]
    if len(places) != sum(map(bool, lines)) or len(places) < 2 or (places[0] > 1 and len(places) == 2):  # noqa: PLR2004
        return None  # one is no list, and "2. Chance" beside "3. Weg" none that begins
    if any(after != before + 1 for before, after in pairwise(places)):
        return None
    return [line[one.end() :] if (one := found.get(line)) else line for line in lines]


def _place(found: re.Match[str]) -> int:
    number, letter = found[1] or found[2], found[3] or found[4]
    return int(number) if number else ord(letter.lower()) - ord("a")


def _signed(lines: Sequence[str]) -> list[str]:
    dashes = [found[1] for line in lines if (found := _SIGN.match(line)) and found[1]]
    return [_without_sign(line, dashes) for line in lines]


def _without_sign(line: str, dashes: Sequence[str]) -> str:
    found = _SIGN.match(line)
    if found is None or (found[1] and _may_be_said(line, found[1]) and dashes.count(found[1]) == 1):
        return line
    return line[found.end() :]


def _may_be_said(line: str, sign: str) -> bool:
    """Say whether the sign may mean something: less or more before a figure; a letter is a dot in lists of Word."""
    return sign == "o" or _FIGURE.match(line) is not None
