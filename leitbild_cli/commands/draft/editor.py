"""Let somebody write in their own editor: chosen by the user's settings, never by the repository."""

from __future__ import annotations

import contextlib
import os
import re
import time
from typing import TYPE_CHECKING

from leitbild_cli.commands.shared import manuscript, talk
from leitbild_cli.errors import ForbiddenRefusal, why
from leitbild_cli.file import git
from leitbild_cli.file.disk import NotAFile, read_bytes
from leitbild_cli.language import _, mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path
    from types import FrameType

_AT_ONCE_SECONDS = 2.0
_PLAIN_WAY_OUT = mark("Save and close it to go on.")
_WAYS_OUT = {
    "vi vim nvim view gvim ex": mark(
        "Save and close: Esc, then :wq and Enter; without saving: Esc, then :q! and Enter."
    ),
    "nano pico rnano": mark("Save and close: Ctrl-O, Enter, Ctrl-X."),
    "emacs emacsclient": mark("Save and close: Ctrl-X Ctrl-S, then Ctrl-X Ctrl-C."),
    "micro": mark("Save and close: Ctrl-S, then Ctrl-Q."),
    "notepad gedit kate code codium subl": mark("Save, then close the window."),
}


class EditorFailed(ForbiddenRefusal):
    """The editor could not be started, or ended with an error."""

    code = "editor"
    what = mark("The editor `{command}` did not work ({reason}).")
    mend = mark("Set VISUAL or EDITOR, or give the text with `--text`.")


@contextlib.contextmanager
def edited(text: str, *, keep: bool = False) -> Iterator[str]:
    """Give the text as it is after the editor was closed.

    What was written stays in the editor's own file, and its place is said, unless the block ends well: whoever breaks,
    moves or locks the file while somebody writes, the words are not lost. With `keep` (a dry run) it stays in any case.
    """
    command = chosen(os.environ)
    before = f"{text}\n".encode() if text else b""
    try:
        path = manuscript.new_file(before)
    except OSError as error:
        raise EditorFailed(command=command, reason=why(error)) from None
    try:
        _tell_way_out(command)
        start = time.monotonic()
        _run(command, path)
        after = talk.heard(read_bytes(path), str(path))
        if after.strip() == text.strip() and time.monotonic() - start < _AT_ONCE_SECONDS:
            talk.tell(
                _("The editor came back at once; `{command}` may need an option such as `--wait`.").format(
                    command=command
                )
            )
        yield after
    except BaseException:
        _settle(path, before, keep=True)
        raise
    _settle(path, before, keep=keep)


def chosen(environ: Mapping[str, str]) -> str:
    """Give the user's editor: VISUAL, EDITOR, the one for git, else the system's simplest."""
    return _named(environ) or ("notepad" if os.name == "nt" else "vi")


def is_chosen(environ: Mapping[str, str]) -> bool:
    """Say whether the user named an editor anywhere."""
    return bool(_named(environ))


def _named(environ: Mapping[str, str]) -> str | None:
    named = (environ.get(name) for name in ("VISUAL", "EDITOR", "GIT_EDITOR"))
    return next(filter(None, named), None) or git.users_config("core.editor")


def _tell_way_out(command: str) -> None:
    """Say what opens, and how to leave it again."""
    program = re.split(r"[/\\]", command.partition(" ")[0])[-1].partition(".")[0].lower()
    leave = _(next((way for names, way in _WAYS_OUT.items() if program in names.split()), _PLAIN_WAY_OUT))
    talk.tell(_("The editor `{command}` opens. {leave}").format(command=command, leave=leave))


def _run(command: str, path: Path) -> None:
    import shlex
    import signal
    import subprocess

    before = signal.signal(signal.SIGINT, _is_the_editors)
    try:
        process = subprocess.Popen([*shlex.split(command), str(path)])
        try:
            code = process.wait()
        except BaseException:
            process.terminate()  # not killed: an editor that is asked to go keeps what it holds
            raise
    except (OSError, ValueError) as error:
        raise EditorFailed(command=command, reason=error) from None
    finally:
        signal.signal(signal.SIGINT, before)
    if code == -signal.SIGINT:
        raise KeyboardInterrupt
    if code:
        raise EditorFailed(command=command, reason=code)


def _is_the_editors(_signal: int, _frame: FrameType | None) -> None:
    """Let Ctrl-C pass: the editor gets it too, and answers it (as git does)."""


def _settle(path: Path, before: bytes, *, keep: bool) -> None:
    if keep and _has_own_words(path, before):
        manuscript.tell(path)
    else:
        path.unlink(missing_ok=True)


def _has_own_words(path: Path, before: bytes) -> bool:
    """Say whether the file holds more than it was begun with; one that can't be looked into may."""
    try:
        after = read_bytes(path)
    except NotAFile:
        return path.exists()
    return bool(after.strip()) and after.strip() != before.strip()
