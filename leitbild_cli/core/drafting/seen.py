"""Whether what a sentence goes back to is still what it was when somebody linked them.

A sentence keeps a sign of each: of its words, and of an idea also whether it had won or which idea stood for it. What
was decided later in its favour is no reason to look again.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Part
from leitbild_cli.core.text.fingerprint import plain, sign, start
from leitbild_cli.language import _, mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.model import Leitbild, Sentence

_WON, _BELOW = "\0won", "\0below "  # nobody writes a zero byte


class Change(StrEnum):
    """What became of it."""

    REWORDED = "reworded"
    GONE = "gone"
    UNMERGED = "unmerged"
    LOST = "lost"


@record
class Changed:
    """Something a sentence goes back to that is no longer what it was; `text` are its words now, if it has any."""

    id: str
    change: Change
    text: str | None = None


_WHAT = {
    Change.REWORDED: mark("“{text}” was put into these words later."),
    Change.UNMERGED: mark("“{text}” is a thought of its own again."),
    Change.LOST: mark("“{text}” is no longer what won."),
}


def what(changed: Changed) -> str:
    """Say what became of it."""
    if changed.text is None:
        return _("What it goes back to (`{id}`) is gone.").format(id=changed.id)
    return _(_WHAT[changed.change]).format(text=plain(changed.text))


class Origins:
    """Knows the words and the standing of everything a sentence may go back to; asked for many sentences."""

    def __init__(self, leitbild: Leitbild) -> None:
        """Take the Leitbild as it is now."""
        self._leitbild = leitbild
        self.words = words(leitbild)

    @cached_property
    def _stands(self) -> dict[str, str]:
        return lookup.representatives(self._leitbild) if self._leitbild.merged else {}

    @cached_property
    def _won(self) -> frozenset[str]:
        return frozenset(self._end(one) for one in lookup.winners(self._leitbild).values())

    @cached_property
    def _decided(self) -> frozenset[str]:
        """The ideas of columns that have a winner."""
        won = lookup.winners(self._leitbild)
        return frozenset(idea.id for _author, idea in lookup.everything(self._leitbild) if idea.column in won)

    def _end(self, one: str) -> str:
        return self._stands.get(one, one)

    def signed(self, sentence: Sentence) -> Sentence:
        """Give the sentence with the sign of what it goes back to, as that is now."""
        signs = [sign(one, self.words[one] + self._state(one)) for one in sentence.carries if self.words.get(one)]
        return replace(sentence, seen=" ".join(signs) or None)

    def changed(self, sentence: Sentence) -> tuple[Changed, ...]:
        """Give what this sentence goes back to that has changed since; nothing is known of what has no sign."""
        known = frozenset((sentence.seen or "").split())
        signed = {one.partition("-")[0] for one in known}
        found = ((one, self._change(one, known)) for one in sentence.carries if start(one) in signed)
        return tuple(
            Changed(id=one, change=change, text=self.words.get(one) or None) for one, change in found if change
        )

    def _state(self, one: str) -> str:
        if one in lookup.winners(self._leitbild).values():
            return _WON
        return f"{_BELOW}{self._end(one)}" if one in self._stands else ""

    def _change(self, one: str, known: frozenset[str]) -> Change | None:
        text = self.words.get(one)
        if not text:
            return Change.GONE
        if any(sign(one, text + state) in known for state in self._good_states(one)):
            return None
        if sign(one, text + _WON) in known:
            return Change.LOST
        below = (f"{_BELOW}{other}" for other in self.words)
        return Change.UNMERGED if any(sign(one, text + state) in known for state in below) else Change.REWORDED

    def _good_states(self, one: str) -> Iterator[str]:
        """Give what it may have been without a reason to look again: alone, one thought with the same, a winner still.

        While a vote is open again, nothing is lost yet.
        """
        end = self._end(one)
        yield ""
        if end in self._won or one not in self._decided:
            yield _WON
        yield from (f"{_BELOW}{other}" for other in self.words if self._end(other) == end)


def words(leitbild: Leitbild) -> dict[str, str]:
    """Give the words of everything a sentence may go back to, by id; a part that nobody wrote has none."""
    found = lookup.texts(leitbild) | {note.id: note.text for person in leitbild.people for note in person.notes}
    found |= {part.value: getattr(leitbild.parts, part) or "" for part in Part}
    found |= {one.id: " ".join(filter(None, (one.title, one.learned))) for one in leitbild.sources}
    found |= {one.id: one.text for one in leitbild.experience}
    return found | {one.id: one.text or "" for one in leitbild.feedback}
