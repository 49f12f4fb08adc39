"""What is typed at a suggestion: keys, and numbers that say who stands and who stays out."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from leitbild_cli.record import record

if TYPE_CHECKING:
    from leitbild_cli.core.model import Idea

_LEAST = 2  # one thought in two wordings
_SIGNS = re.compile(r"[+-]?\d+|[^\s\d+-]+|[+-]")


class PairReply(StrEnum):
    """What can be answered; every key works in both languages."""

    YES = "y"
    NO = "n"
    WORDS = "w"
    SKIP = "s"
    BACK = "b"
    QUIT = "q"
    HELP = "?"


_KEYS = {
    word: key
    for key, words in {
        PairReply.YES: "y yes j ja",
        PairReply.NO: "n no nein",
        PairReply.WORDS: "w words worte",
        PairReply.SKIP: "s skip später",
        PairReply.BACK: "b back z zurück",
        PairReply.QUIT: "q quit schluss ende",
        PairReply.HELP: "? h help hilfe",
    }.items()
    for word in words.split()
}


class NotUnderstoodError(ValueError):
    """Nothing like that can be typed here."""


@record
class Pick:
    """Who stands for the group, or whose new words (with the key of who typed them), and who stays out of it."""

    ids: tuple[str, ...]
    standing: str
    out: frozenset[str] = frozenset()
    words: tuple[str, Idea] | None = None

    @property
    def inside(self) -> tuple[str, ...]:
        """Give the ideas that would be merged."""
        return tuple(one for one in self.ids if one not in self.out)


def read(line: str, choice: Pick) -> tuple[Pick, PairReply | None]:
    """Give the choice after what was typed, and the key in it; raise NotUnderstoodError where there is none."""
    key = None
    for sign in _SIGNS.findall(line.casefold()):
        if key is not None:
            raise NotUnderstoodError
        if sign in _KEYS:
            key = _KEYS[sign]
        else:
            choice = _chosen(sign, choice)
    if key is PairReply.YES and len(choice.inside) < _LEAST:
        raise NotUnderstoodError
    return choice, key


def read_batch(line: str, out: frozenset[int], count: int) -> tuple[frozenset[int], PairReply | None]:
    """Give which of so many suggestions stay open after what was typed, and the key in it; Enter is a no."""
    key = None if line else PairReply.NO
    for sign in _SIGNS.findall(line.casefold()):
        number = int(sign) if sign[0] in "+-" and sign[1:].isdecimal() else 0
        if key is not None or (sign not in _KEYS and not 1 <= abs(number) <= count):
            raise NotUnderstoodError
        if number:
            out = out | {-number} if number < 0 else out - {number}
        else:
            key = _KEYS[sign]
    if key in (PairReply.SKIP, PairReply.BACK, PairReply.WORDS):
        raise NotUnderstoodError
    return out, key


def _chosen(sign: str, choice: Pick) -> Pick:
    number = sign.lstrip("+-")
    if not number.isdecimal() or not 1 <= int(number) <= len(choice.ids):
        raise NotUnderstoodError
    idea = choice.ids[int(number) - 1]
    if not sign.startswith("-"):
        taken_in = replace(choice, out=choice.out - {idea})
        return taken_in if sign.startswith("+") else replace(taken_in, standing=idea, words=None)
    out = choice.out | {idea}
    inside = [one for one in choice.ids if one not in out]
    if len(inside) < _LEAST:
        raise NotUnderstoodError
    return replace(choice, out=out, standing=choice.standing if choice.standing in inside else inside[0])
