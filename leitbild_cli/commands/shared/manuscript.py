"""Words somebody wrote, in an editor or through stdin: until they are saved, a private file keeps them."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from leitbild_cli.commands.shared import talk
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _, mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PRIVATE = 0o600


class EmptyText(UsageRefusal):
    """An idea needs words."""

    code = "empty-text"
    what = mark("An idea needs words.")


def from_stdin() -> str:
    """Give all that comes through stdin; where its letters are refused, it is kept."""
    data = sys.stdin.buffer.read()
    with _kept(data):
        return talk.heard(data, "stdin")


def listed(texts: Sequence[str]) -> tuple[str, ...]:
    """Give what the lines of a list say, without its dots and numbers, and say that these were left out."""
    if all(text[:2].isalpha() and "\n" not in text for text in texts):
        return tuple(map(str.strip, texts))
    from leitbild_cli.core.text import bullets  # what begins with a word has no sign of a list

    lines = [line for text in texts for line in (text.split("\n") if bullets.is_list(text) else (text,))]
    said = bullets.said(lines)
    if set(said) - {line.strip() for line in lines}:
        talk.tell(_("The signs of the list (dashes, dots, numbers) were left out."))
    return said


def not_empty(text: str) -> str:
    """Give the words; raise EmptyText where there are none."""
    if not text:
        raise EmptyText
    return text


def one_idea(text: str) -> str:
    """Give the words of one idea, without the sign of the list it came from; raise EmptyText where there are none."""
    words = not_empty(talk.clean(text))
    said = listed((words,))
    return words if len(said) > 1 else not_empty("".join(said))


@contextlib.contextmanager
def piped(words: str | None) -> Iterator[None]:
    """Keep words that came through stdin if the block does not end well, whatever stops it; None for no words."""
    with _kept((words or "").encode("utf-8", "surrogateescape")):
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
