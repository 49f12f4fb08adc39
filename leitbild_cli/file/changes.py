"""What this program changed in a file, taken back and done again: by its journal, where the file is as it left it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import changes
from leitbild_cli.errors import ForbiddenRefusal, UsageRefusal
from leitbild_cli.file import journal
from leitbild_cli.file.disk import read_bytes, replace_bytes, unified
from leitbild_cli.file.store import Saved, opened
from leitbild_cli.language import _, mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leitbild_cli.core.changes import Call, Changes, RecordedChange
    from leitbild_cli.core.model import Leitbild


class NothingDone(UsageRefusal):
    """Nothing is remembered that this program changed here."""

    code = "nothing-to-undo"
    what = mark("Nothing is left here that `leitbild` changed and could take back.")
    mend = mark("What was committed is in git: `git log -p {name}`")


class NothingUndone(UsageRefusal):
    """Nothing was taken back, or something else was changed since."""

    code = "nothing-to-redo"
    what = mark("Nothing was taken back here that could be done again.")


class MovedSince(ForbiddenRefusal):
    """Somebody else wrote to the file since: a hand, git, or another program."""

    code = "moved-since"
    what = mark("Since `{call}` the file was changed by hand or by git, so it stays as it is.")
    mend = ""

    def __init__(self, path: Path, call: str, difference: str) -> None:
        """Show what changed since, where that is known."""
        super().__init__(where=path, call=call)
        if difference:
            self.mend = _("This was changed:") + f"\n{difference}"


class TooMuch(ForbiddenRefusal):
    """A change of half the largest journal was not kept."""

    code = "too-much"
    what = mark("`{call}` changed so much that it was not kept, and can't be taken back.")
    mend = mark("What was committed is in git: `git log -p {name}`")


def of(path: Path) -> Changes:
    """Give what could be taken back or done again in this file as it is now."""
    target = path.resolve()
    return _known(target, read_bytes(target))


def turn(
    path: Path,
    call: Call,
    allow: Callable[[Leitbild, Leitbild], None],
    *,
    again: bool = False,
    dry_run: bool = False,
) -> Saved[RecordedChange]:
    """Take back the last change, or do `again` what was taken back last; `allow` sees the file as it is and will be.

    Raise NothingDone or NothingUndone, MovedSince where anybody else wrote to it, TooMuch, or what `allow` raises.
    """
    from leitbild_cli.file.lock import held
    from leitbild_cli.file.other_writers import wait_for_others

    target = path.resolve()
    with held(target):
        wait_for_others(target)
        now = read_bytes(target)
        one, then = (_done_again if again else _taken_back)(target, now)
        before, after = opened(target, now), opened(target, then)
        allow(before.leitbild, after.leitbild)
        notes: tuple[str, ...] = ()
        if not dry_run:
            notes = journal.note(target, now, then, call, kind="redo" if again else "undo")
            notes += replace_bytes(target, now, then)
    texts = before.document.text, after.document.text
    return Saved(path=path, before=texts[0], after=texts[1], leitbild=after.leitbild, outcome=one, notes=notes)


def _taken_back(target: Path, now: bytes) -> tuple[RecordedChange, bytes]:
    """Give the last change, and the file as it was before."""
    done = _known(target, now).done
    if not done:
        raise NothingDone(where=target, name=target.name)
    one = done[0]
    _ensure_left(target, one, now, one.new)
    return one, _applied(target, now, (one.place, one.came, one.gone), one, one.old)


def _done_again(target: Path, now: bytes) -> tuple[RecordedChange, bytes]:
    """Give what was taken back last, and the file as it was after it."""
    undone = _known(target, now).undone
    if not undone:
        raise NothingUndone(where=target)
    one = undone[0]
    _ensure_left(target, one, now, one.old)
    return one, _applied(target, now, (one.place, one.gone, one.came), one, one.new)


def _known(target: Path, now: bytes) -> Changes:
    return changes.known(journal.read(target), journal.sign(now))


def _ensure_left(target: Path, one: RecordedChange, now: bytes, wanted: str) -> None:
    """Raise MovedSince where the file is not what this program left."""
    if journal.sign(now) == wanted:
        return
    seen = journal.last_left(target)
    known = seen is not None and journal.sign(seen) == wanted
    shown = unified(_text(seen or b""), _text(now), target.name) if known else ""
    raise MovedSince(target, one.call.name, shown)


def _applied(target: Path, now: bytes, change: tuple[int, bytes, bytes], one: RecordedChange, wanted: str) -> bytes:
    place, gone, came = change
    then = now[:place] + came + now[place + len(gone) :]
    if one.kind == "gap" or journal.sign(then) != wanted:
        raise TooMuch(where=target, call=one.call.name, name=target.name)
    return then


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")
