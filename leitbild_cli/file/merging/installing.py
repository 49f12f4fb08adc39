"""Telling one repository's git to merge `leitbild.yaml` idea by idea; nobody's other settings are touched."""

from __future__ import annotations

import shlex
import sys
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from leitbild_cli.errors import FileRefusal
from leitbild_cli.file import git
from leitbild_cli.file.merging.driver import CONFLICTS, UNWRITTEN
from leitbild_cli.language import _

NAME = "leitbild, merged idea by idea"
ATTRIBUTES = "leitbild.yaml text eol=lf merge=leitbild"
_SECTION = "merge.leitbild"


class State(StrEnum):
    """Whether this repository's git knows the driver."""

    INSTALLED = "installed"
    MISSING = "missing"
    OTHER = "other"


class Status(NamedTuple):
    """What is configured, what would be, and whether `.gitattributes` sends the file to the driver."""

    state: State
    driver: str | None
    expected: str
    attributes: bool


class NoRepository(FileRefusal):
    """There is no git repository here, or no git."""

    code = "no-repository"

    def __init__(self, folder: Path) -> None:
        """Name the folder and how to begin."""
        what = _("There is no git repository here, or git is not installed.")
        super().__init__(what, where=str(folder), mend=_("Start one with `git init`."))


class NotConfigured(FileRefusal):
    """Git did not take the setting."""

    code = "not-configured"

    def __init__(self, reason: str) -> None:
        """Give git's own reason."""
        super().__init__(_("git did not take the setting ({reason}).").format(reason=reason))


def status(folder: Path, name: str = "leitbild.yaml") -> Status:
    """Say how things are; raise NoRepository."""
    if not in_repository(folder):
        raise NoRepository(folder.absolute())
    driver = git.answer("config", "--local", "--get", f"{_SECTION}.driver", folder=folder)
    expected = driver_line()
    state = State.MISSING if driver is None else State.INSTALLED if driver == expected else State.OTHER
    attribute = git.answer("check-attr", "merge", "--", name, folder=folder) or ""
    return Status(state, driver, expected, attribute.endswith(": leitbild"))


def install(folder: Path) -> None:
    """Write the two settings; doing so again changes nothing. Raise NoRepository."""
    if not in_repository(folder):
        raise NoRepository(folder.absolute())
    for key, value in (("name", NAME), ("driver", driver_line())):
        done = git.call("config", "--local", "--replace-all", f"{_SECTION}.{key}", value, folder=folder)
        if done.code:
            raise NotConfigured(done.err)


def uninstall(folder: Path) -> bool:
    """Take the settings out; give whether there were any. Raise NoRepository."""
    if not in_repository(folder):
        raise NoRepository(folder.absolute())
    return git.call("config", "--local", "--remove-section", _SECTION, folder=folder).code == 0


def in_repository(folder: Path) -> bool:
    """Say whether this folder lies in a git repository with a work tree."""
    return git.answer("rev-parse", "--is-inside-work-tree", folder=folder) == "true"


def driver_line(interpreter: str = sys.executable) -> str:
    """Give the command git runs in a shell.

    Where the program is gone or stops halfway, git's own merge of lines takes over: otherwise git would keep our side,
    without markers, and lose the other. It works on a copy made before, since `git merge-file` writes in place and a
    full disk cuts off what it writes, and since a program killed at its end may have merged already. `-P` keeps Python
    from importing what lies on the branch that is merged.
    """
    python = shlex.quote(Path(interpreter).as_posix()).replace("%", "%%")
    copy = "%A.ours"
    lines = f"git merge-file -L ours -L base -L theirs {copy} %O %B"
    return (
        f"cp %A {copy} || rm -f {copy}; {python} -P -m leitbild_cli merge-driver %O %A %B %L %P; s=$?; "
        f"case $s in 0 | {UNWRITTEN}) ;; {CONFLICTS}) s=1 ;; "
        f"*) {lines}; s=$?; test $s -lt 128 && mv -f {copy} %A || s={UNWRITTEN} ;; esac; "
        f"rm -f {copy} .%A.*.tmp; exit $s"
    )
