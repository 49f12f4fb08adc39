"""Let somebody write in their own editor: chosen by the user's settings, never by the repository."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from leitbild_cli.commands import talk
from leitbild_cli.errors import ForbiddenRefusal
from leitbild_cli.file import git
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Mapping

_AT_ONCE_SECONDS = 2.0


class EditorFailed(ForbiddenRefusal):
    """The editor could not be started, or ended with an error."""

    code = "editor"

    def __init__(self, command: str, reason: str) -> None:
        """Name the editor and what happened."""
        what = _("The editor `{command}` did not work ({reason}).").format(command=command, reason=reason)
        super().__init__(what, mend=_("Set VISUAL or EDITOR, or give the text with `--text`."))


def edited(text: str) -> str:
    """Give the text as it is after the editor was closed; raise EditorFailed, with what was written kept."""
    import shlex
    import subprocess

    command = chosen(os.environ)
    handle, name = tempfile.mkstemp(prefix="leitbild-", suffix=".md")
    os.close(handle)
    path = Path(name)
    path.write_text(f"{text}\n" if text else "", encoding="utf-8")
    start = time.monotonic()
    try:
        done = subprocess.run([*shlex.split(command), name], check=False)
    except (OSError, ValueError) as error:
        raise EditorFailed(command, str(error)) from None
    after = path.read_text(encoding="utf-8", errors="replace")
    if done.returncode != 0:
        talk.tell(_("What you wrote is in {path}.").format(path=path))
        raise EditorFailed(command, str(done.returncode))
    path.unlink()
    if after.strip() == text.strip() and time.monotonic() - start < _AT_ONCE_SECONDS:
        talk.tell(
            _("The editor came back at once; `{command}` may need an option such as `--wait`.").format(command=command)
        )
    return after


def chosen(environ: Mapping[str, str]) -> str:
    """Give the user's editor: VISUAL, EDITOR, git's, else the system's simplest."""
    plain = "notepad" if os.name == "nt" else "vi"
    return environ.get("VISUAL") or environ.get("EDITOR") or git.answer("var", "GIT_EDITOR") or plain


def keep(text: str) -> None:
    """Save a text that could not be put into the file, and say where."""
    path = Path(tempfile.gettempdir()) / "leitbild-draft.md"
    path.write_text(text, encoding="utf-8")
    talk.tell(_("What you wrote is in {path}.").format(path=path))
