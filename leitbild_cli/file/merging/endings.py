"""How the lines of a text end, and whether its last one does: merged like any other property, never mixed."""

from __future__ import annotations

from typing import NamedTuple


class Endings(NamedTuple):
    """What the merged text's line ends shall be."""

    carriage: bool
    last: bool

    @classmethod
    def of(cls, base: str, ours: str, theirs: str) -> Endings:
        """Give the endings of the side that changed them; without a base, plain ones."""
        old, mine, yours = _of(base), _of(ours), _of(theirs)
        known = old if base else (False, True)
        carriage, last = (yours[place] if mine[place] == known[place] else mine[place] for place in range(2))
        return cls(carriage, last)

    @staticmethod
    def plain(text: str) -> str:
        """Give the text with plain line ends, the last one included."""
        text = text.replace("\r\n", "\n")
        return text if not text or text.endswith("\n") else f"{text}\n"

    def restored(self, text: str) -> str:
        """Give a plain text with these endings."""
        text = text if self.last else text.removesuffix("\n")
        return text.replace("\n", "\r\n") if self.carriage else text


def _of(text: str) -> tuple[bool, bool]:
    return text.count("\r\n") * 2 > text.count("\n"), text.endswith("\n")
