"""What is wished for of `dedupe`, how it is looked for and how it looks, and the bar a person sees meanwhile."""

from __future__ import annotations

import contextlib
import sys
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING

from leitbild_cli.commands import talk
from leitbild_cli.core import dedupe, dedupe_walk, ideas, lookup
from leitbild_cli.language import ngettext
from leitbild_cli.record import record
from leitbild_cli.view import steps
from leitbild_cli.view.dedupe import Look

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from leitbild_cli.core.dedupe import Suggestion
    from leitbild_cli.core.model import Leitbild


@record
class Search:
    """Which ideas to compare, and how to answer."""

    column: str | None = None
    across: bool = False
    dry_run: bool = False
    as_json: bool = False
    because: str | None = None


def found(leitbild: Leitbild, wish: Search) -> tuple[Suggestion, ...]:
    """Give the suggestions that are open, best first."""
    with comparing(leitbild) as progress:
        return dedupe.suggestions(leitbild, across=wish.across, column=wish.column, progress=progress)


def look(leitbild: Leitbild) -> Look:
    """Give what a view needs to know."""
    told = {one.idea.id: one for one in ideas.tell_all(leitbild)}
    letters = {column.id: lookup.letter(leitbild, column.id) for column in leitbild.columns}
    return Look(told=told, letters=letters, width=talk.width(), colour=talk.colour())


def following(leitbild: Leitbild, left: int) -> str:
    """Give the next step: the suggestions that are left, else what comes after them."""
    if left:
        words = ngettext(
            "Next: look at the open suggestion: `leitbild dedupe`",
            "Next: look at the {count} open suggestions: `leitbild dedupe`",
            left,
        )
        return words.format(count=left)
    return steps.next_line(leitbild, dedupe_walk.next_step(leitbild, left=left))


_PATIENCE = 1.0  # seconds in which nobody wonders
_PAUSE = 0.1  # seconds between two pictures


@contextmanager
def comparing(leitbild: Leitbild, *, patience: float = _PATIENCE) -> Iterator[Callable[[float], None] | None]:
    """Give what is to be told the share that is done; it draws once the comparison takes longer than a second."""
    if not sys.stderr.isatty():
        yield None
        return
    count = sum(len(person.ideas) for person in leitbild.people)
    drawn = _Bar(ngettext("Comparing {count} idea", "Comparing {count} ideas", count).format(count=count), patience)
    try:
        yield drawn.show
    finally:
        drawn.clear()


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
        from leitbild_cli.view.dedupe import bar  # most comparisons are over before

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
