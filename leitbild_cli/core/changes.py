"""What this program changed in a file, as it was written down: what could be taken back, and what done again.

A change counts where the file went on from what it left, or still is so. One that never came about, because the write
failed or was killed, or because git put the file back, is passed over. So nothing is ever taken out of a file that
anybody else wrote to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

MOST = 200
"""So many changes are remembered at most."""


@record
class Call:
    """The command that changes something, as it is typed but without what is typed behind it, and when."""

    name: str
    at: datetime


@record
class RecordedChange:
    """A change in whole lines: what was `gone` from this place, what `came`, and the signs of both states.

    Of `kind` undo, redo and back (an answer taken back within its command) only the signs say what it did; a `gap` is
    a change too large to be kept.
    """

    kind: str
    call: Call
    place: int
    gone: bytes
    came: bytes
    old: str
    new: str


@record
class Changes:
    """What could be taken back and what could be done again; each begins with what comes first."""

    done: tuple[RecordedChange, ...] = ()
    undone: tuple[RecordedChange, ...] = ()


def known(written: Sequence[RecordedChange], now: str) -> Changes:
    """Give what came about of the changes that were written down, in a file whose sign is `now`."""
    done: list[RecordedChange] = []
    undone: list[RecordedChange] = []
    for one in _came_about(written, now):
        match one.kind:
            case "undo" if _turns(one, done):
                undone.append(done.pop())
            case "redo" if _follows(one, undone):
                done.append(undone.pop())
            case "back" if _turns(one, done):
                done.pop()
            case "change" | "gap":
                done.append(one)
                undone.clear()
            case _:
                pass
    return Changes(done=tuple(reversed(done))[:MOST], undone=tuple(reversed(undone)))


def _came_about(written: Sequence[RecordedChange], now: str) -> list[RecordedChange]:
    after = [*(one.old for one in written[1:]), now] if written else []
    return [one for one, then in zip(written, after, strict=True) if then == one.new or then != one.old]


def _turns(one: RecordedChange, done: Sequence[RecordedChange]) -> bool:
    """Say whether an entry took back the last change; in a journal that lost its oldest half it may be gone."""
    return bool(done) and (done[-1].old, done[-1].new) == (one.new, one.old)


def _follows(one: RecordedChange, undone: Sequence[RecordedChange]) -> bool:
    return bool(undone) and (undone[-1].old, undone[-1].new) == (one.old, one.new)
