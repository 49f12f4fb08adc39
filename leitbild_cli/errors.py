"""What can be refused: each refusal takes facts and finds its own words — what, where, and what now.

Exit codes of the program: 0 done · 1 the answer is no · 2 wrong usage · 3 file absent, unreadable or invalid ·
4 the process forbids it, or the write failed and nothing changed · 5 busy or changed meanwhile · 70 our bug ·
130 Ctrl-C · 143 and 129 ended by SIGTERM or SIGHUP.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, ClassVar

from leitbild_cli.language import _, ngettext
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Sequence


class Exit(IntEnum):
    """The program's exit codes."""

    DONE = 0
    NO = 1
    USAGE = 2
    FILE = 3
    FORBIDDEN = 4
    BUSY = 5
    BUG = 70
    INTERRUPTED = 130


@record
class Problem:
    """Something wrong with a file: where (lines and columns from 1), what, and how to mend it."""

    code: str
    line: int
    column: int
    what: str
    mend: str = ""
    error: bool = True


class Refusal(Exception):  # noqa: N818  a refusal is an answer, not an accident
    """The base: `what` happened, `where`, and `mend`, what can be done now; `code` is stable for machines."""

    code: ClassVar[str] = "refused"
    exit_code: ClassVar[Exit] = Exit.FORBIDDEN

    def __init__(self, what: str, *, where: str = "", mend: str = "") -> None:
        """Hold the words; subclasses take facts and find them."""
        super().__init__(what)
        self.what = what
        self.where = where
        self.mend = mend

    def __str__(self) -> str:
        """Give the one line a user reads: place, what, and the repair."""
        place = f"{self.where}: " if self.where else ""
        return f"{place}{self.what}" + (f" {self.mend}" if self.mend else "")


class UsageRefusal(Refusal):
    """The command was not understood, or something it needs was not given (exit 2)."""

    code = "usage"
    exit_code = Exit.USAGE


class FileRefusal(Refusal):
    """The file is absent, unreadable or invalid (exit 3)."""

    code = "file"
    exit_code = Exit.FILE


class ForbiddenRefusal(Refusal):
    """The process forbids it, or the write failed and nothing changed (exit 4)."""

    code = "forbidden"
    exit_code = Exit.FORBIDDEN


class BusyRefusal(Refusal):
    """Somebody else is writing, or the file changed meanwhile (exit 5)."""

    code = "busy"
    exit_code = Exit.BUSY


class NotFound(UsageRefusal):
    """Nothing answers to this reference."""

    code = "not-found"

    def __init__(self, reference: str, *, kind: str, near: Sequence[str] = (), listed: str | None = None) -> None:
        """Name what was looked for (`kind`, already translated) and what is near, else the command that lists all."""
        self.near = tuple(near)
        if near:
            mend = _("Did you mean {near}?").format(near=", ".join(f"`{one}`" for one in near))
        else:
            mend = _("`{command}` lists all.").format(command=listed) if listed else ""
        what = _("Nothing found for `{reference}` ({kind}).").format(reference=reference, kind=kind)
        super().__init__(what, mend=mend)


class Ambiguous(UsageRefusal):
    """Several things answer to this reference."""

    code = "ambiguous"

    def __init__(self, reference: str, *, candidates: Sequence[str]) -> None:
        """Name the candidates, the first five of them."""
        shown = ", ".join(f"`{one}`" for one in candidates[:5]) + (" …" if len(candidates) > 5 else "")  # noqa: PLR2004
        super().__init__(
            _("`{reference}` could be several.").format(reference=reference),
            mend=_("Write one more letter: {shown}").format(shown=shown),
        )


class InvalidFile(FileRefusal):
    """The file cannot be read as a Leitbild; `problems` lists everything found, in file order."""

    code = "invalid"

    def __init__(self, path: str, problems: Sequence[Problem]) -> None:
        """Say how many problems there are; each is shown on a line of its own."""
        self.problems = tuple(problems)
        count = len(self.problems)
        what = ngettext("{count} problem in the file.", "{count} problems in the file.", count).format(count=count)
        super().__init__(what, where=path, mend=_("Nothing was changed."))


def near(word: str, choices: Sequence[str]) -> tuple[str, ...]:
    """Give the choices that a typist may have meant, nearest first, at most two."""
    from difflib import get_close_matches

    return tuple(get_close_matches(word, choices, n=2, cutoff=0.6))
