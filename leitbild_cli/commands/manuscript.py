"""Words somebody wrote, in an editor or through stdin: until they are saved, a private file keeps them."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from leitbild_cli.commands import talk
from leitbild_cli.errors import FileRefusal, Problem
from leitbild_cli.file.yaml.characters import decode
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

_PRIVATE = 0o600


class Unreadable(FileRefusal):
    """What was written is no UTF-8; guessing could spoil its letters."""

    code = "encoding"

    def __init__(self, problem: Problem, where: str) -> None:
        """Name the line, and what it would say in the other encoding."""
        super().__init__(problem.what, where=f"{where}:{problem.line}:{problem.column}", mend=problem.mend)


def text(data: bytes, where: str) -> str:
    """Give the text of these bytes; raise Unreadable rather than lose a letter."""
    found = decode(data)
    if isinstance(found, Problem):
        raise Unreadable(found, where)
    return found


def from_stdin() -> str:
    """Give all that comes through stdin; raise Unreadable, with it kept."""
    data = sys.stdin.buffer.read()
    with _kept(data):
        return text(data, "stdin")


def lines_from_stdin() -> tuple[str, ...]:
    """Give the lines that are piped in, without empty ones; raise Unreadable."""
    return tuple(line.strip() for line in from_stdin().splitlines() if line.strip())


@contextlib.contextmanager
def piped(words: str | None) -> Iterator[None]:
    """Keep words that came through stdin if the block does not end well, whatever stops it; None for no words."""
    with _kept((words or "").encode()):
        yield


def new_file(data: bytes) -> Path:
    """Give a new file with these bytes that nobody else can read, under a name that nobody can know before."""
    import tempfile  # only who writes needs it

    handle, name = tempfile.mkstemp(prefix="leitbild-", suffix=".md")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(data)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)


def tell(path: Path) -> None:
    """Say where it is; an editor may have put another file there, which is made as private."""
    with contextlib.suppress(OSError):
        if stat.S_ISREG(path.lstat().st_mode):
            path.chmod(_PRIVATE)
    talk.tell(_("What you wrote is in `{path}`.").format(path=path))


@contextlib.contextmanager
def _kept(data: bytes) -> Iterator[None]:
    try:
        yield
    except BaseException:
        if data.strip() and not _is_on_disk():
            try:
                tell(new_file(data))
            except OSError:
                talk.tell(_("What you wrote, as it could not be kept in a file either:"))
                talk.tell(data.decode("utf-8", "replace"))
        raise


def _is_on_disk() -> bool:
    """Say whether stdin is a file that will still be there, as with `< words.txt`; a shell's `<<END` will not."""
    try:
        status = os.fstat(sys.stdin.fileno())
    except OSError:
        return False
    return stat.S_ISREG(status.st_mode) and status.st_nlink > 0
