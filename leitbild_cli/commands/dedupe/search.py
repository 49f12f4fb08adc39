"""What is wished for of `dedupe`, how it is looked for and how it looks."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from leitbild_cli.commands.shared import talk
from leitbild_cli.commands.shared.bar import PATIENCE, drawn
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


@contextmanager
def comparing(leitbild: Leitbild, *, patience: float = PATIENCE) -> Iterator[Callable[[float], None] | None]:
    """Give what is to be told the share that is done, as `drawn` does."""
    count = sum(len(person.ideas) for person in leitbild.people)
    words = ngettext("Comparing {count} idea", "Comparing {count} ideas", count).format(count=count)
    with drawn(words, patience=patience) as progress:
        yield progress
