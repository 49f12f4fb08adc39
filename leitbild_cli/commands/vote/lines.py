"""Lines typed while hands are counted, with the words that are no answer: back, present, quit."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from leitbild_cli.commands import talk
from leitbild_cli.language import _, mark

BACK, PRESENT, QUIT = mark("back"), mark("present"), mark("quit")


class Back(Exception):  # noqa: N818  a wish, not an error
    """Somebody wants to correct an entry: the last one, or one of this round."""

    def __init__(self, round_: int | None) -> None:
        """Hold the number of the round."""
        super().__init__(round_)
        self.round = round_


class Quit(Exception):  # noqa: N818  a wish, not an error
    """Somebody wants to stop here."""


@dataclass(slots=True, kw_only=True)
class Lines:
    """Who types for the room, and how many people are in it."""

    present: int
    indent: str = ""

    def read(self, question: str, *, default: str = "") -> str:
        """Give the next line that is no word for the room itself."""
        while True:
            line = _read(self.indent + question, default)
            word, _blank, rest = line.partition(" ")
            number = int(rest) if rest.strip().isdecimal() else None
            if word.casefold() in (BACK, _(BACK)):
                raise Back(number)
            if word.casefold() in (QUIT, _(QUIT)):
                raise Quit
            if word.casefold() not in (PRESENT, _(PRESENT)) or not number:
                return line
            self.present = number
            talk.tell(_("In the room: {count}").format(count=number))


def hint() -> str:
    """Give the words for the room, shortly."""
    return _("`{back}` corrects, `{back} 1` round 1, `{present} 5` in the room, `{quit}` stops").format(
        back=_(BACK), present=_(PRESENT), quit=_(QUIT)
    )


def _read(question: str, default: str) -> str:
    """Give a typed line, or the next one piped in that says something."""
    if talk.interactive():
        return talk.ask(question, default=default)
    for line in sys.stdin:
        if line.strip() and not line.startswith("#"):
            return line.strip()
    raise EOFError
