"""The bar a person sees at a terminal while something takes longer than a second."""

from __future__ import annotations

import contextlib
import sys
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING

from leitbild_cli.commands.shared import talk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PATIENCE = 1.0
"""Seconds in which nobody wonders."""

_PAUSE = 0.1  # seconds between two pictures


@contextmanager
def drawn(words: str, *, patience: float = PATIENCE) -> Iterator[Callable[[float], None] | None]:
    """Give what is to be told the share that is done; None where nobody looks. The line is empty again afterwards."""
    if not sys.stderr.isatty():
        yield None
        return
    bar = _Bar(words, patience)
    try:
        yield bar.show
    finally:
        bar.clear()


class _Bar:
    """One line on stderr that is drawn over and taken away."""

    def __init__(self, words: str, patience: float) -> None:
        self._words = words
        self._next = monotonic() + patience
        self._length = 0

    def show(self, share: float) -> None:
        """Draw the share that is done, not too soon and not too often."""
        if (now := monotonic()) < self._next:
            return
        from leitbild_cli.view.format.bar import bar  # most work is over before

        self._next = now + _PAUSE
        self._draw(bar(self._words, share, talk.talk_width() - 1))

    def clear(self) -> None:
        """Leave the line as empty as it was."""
        if self._length:
            self._draw("")
            self._write("\r")

    def _draw(self, line: str) -> None:
        """Draw over what stands there; a terminal made narrower meanwhile is not filled beyond its edge."""
        self._write("\r" + line.ljust(min(self._length, talk.talk_width() - 1)))
        self._length = len(line)

    def _write(self, text: str) -> None:
        with contextlib.suppress(OSError):
            sys.stderr.write(text)
            sys.stderr.flush()
