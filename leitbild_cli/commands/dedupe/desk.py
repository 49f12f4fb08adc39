"""Where answers are kept while a review goes on: each at once in the file, or in memory for a rehearsal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from leitbild_cli.commands import weighing
from leitbild_cli.commands.dedupe.wish import Wish, found
from leitbild_cli.core import dedupe
from leitbild_cli.errors import Refusal
from leitbild_cli.file import store

if TYPE_CHECKING:
    from collections.abc import Callable

    from leitbild_cli.commands.session import Session
    from leitbild_cli.core.dedupe import Suggestion
    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.core.voting.effects import WhatIf
    from leitbild_cli.file.store import Saved

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    before: Leitbild
    after: Leitbild
    saved: Saved[Leitbild] | None


class Desk:
    """The state of the file as answers come in, and the way back."""

    def __init__(self, current: Session, leitbild: Leitbild, wish: Wish) -> None:
        """Start from the file as it was read."""
        self.leitbild = leitbild
        self._current = current
        self._wish = wish
        self._steps: list[_Step] = []
        self._found: tuple[Leitbild, tuple[Suggestion, ...]] | None = None

    def suggestions(self) -> tuple[Suggestion, ...]:
        """Give what is open as things stand; looked for again only where something changed."""
        if self._found is None or self._found[0] is not self.leitbild:
            self._found = (self.leitbild, found(self.leitbild, self._wish))
        return self._found[1]

    def keep(self, edit: Callable[[Leitbild], tuple[Leitbild, T]]) -> None:
        """Keep an answer; what `edit` raises leaves everything as it was."""
        if self._wish.dry_run:
            step = _Step(before=self.leitbild, after=edit(self.leitbild)[0], saved=None)
        else:
            saved = self._current.change(lambda fresh: (edit(fresh)[0], fresh))
            step = _Step(before=saved.outcome, after=saved.leitbild, saved=saved)
        self._steps.append(step)
        self.leitbild = step.after

    def weigh(self, edit: Callable[[Leitbild], tuple[Leitbild, T]]) -> tuple[WhatIf, ...]:
        """Give what an answer would do to votes; nothing where it cannot be given any more."""
        try:
            return weighing.weigh(self.leitbild, edit(self.leitbild)[0])
        except Refusal:
            return ()

    def look_again(self) -> None:
        """Read what others wrote meanwhile."""
        if not self._wish.dry_run:
            self.leitbild = self._current.open().leitbild

    def take_back(self) -> None:
        """Take the last answer back: the file is byte for byte what it was, unless others wrote to it since."""
        step = self._steps[-1]
        if step.saved is None or store.put_back(step.saved):
            self.leitbild = step.before
        else:
            self.leitbild = self._current.change(
                lambda fresh: (dedupe.take_back(fresh, before=step.before, after=step.after), None)
            ).leitbild
        self._steps.pop()

    def rehearsed(self) -> Saved[None]:
        """Give what all answers together would have changed."""
        return self._current.change(lambda _fresh: (self.leitbild, None), dry_run=True)
