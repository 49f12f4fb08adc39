"""What can be refused: each refusal is texts, and takes the facts they name — what, where, and what now.

Exit codes of the program: 0 done · 1 the answer is no · 2 wrong usage · 3 file absent, unreadable or invalid ·
4 the process forbids it, or the write failed and nothing changed · 5 busy or changed meanwhile · 70 our bug ·
130 Ctrl-C · 143 and 129 ended by SIGTERM or SIGHUP.
"""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING, ClassVar

from leitbild_cli.language import _, call, mark, plural, told
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence


# What the system says of a fault, marked for the catalogue: nothing else here names these texts.
_OF_THE_SYSTEM = (
    mark("No such file or directory"),
    mark("Permission denied"),
    mark("Operation not permitted"),
    mark("No space left on device"),
    mark("Disk quota exceeded"),
    mark("File too large"),
    mark("Read-only file system"),
    mark("Input/output error"),
    mark("File exists"),
    mark("Is a directory"),
    mark("Not a directory"),
    mark("Device or resource busy"),
    mark("Too many levels of symbolic links"),
    mark("File name too long"),
)


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


def why(error: OSError) -> str:
    """Give what the system says of a fault, in the reader's language where it is one of the usual ones."""
    return _(error.strerror) if error.strerror else str(error)


class Refusal(Exception):  # noqa: N818  a refusal is an answer, not an accident
    """The base: `what` happened, `where`, and `mend`, what can be done now; `code` is stable for machines.

    A refusal is a class of nothing but a code and marked texts, raised with the facts that these name:
    `raise NotSaved(where=path, reason=…)`. What is said in one place only gives its `text` there, ready to be shown.
    """

    code: ClassVar[str] = "refused"
    exit_code: ClassVar[Exit] = Exit.FORBIDDEN
    what: str = ""
    mend: str = ""

    def __init__(self, text: str = "", /, *, where: object = "", mend: str = "", **facts: object) -> None:
        """Find the words for the facts, in the reader's language."""
        self.facts = {name: _one_line(one) if isinstance(one, str) else one for name, one in facts.items()}
        self.what = text or told(self.what, self.facts)
        self.mend = mend or told(self.mend, self.facts)
        self.where = _one_line(str(where))
        super().__init__(self.what)

    def call_columns(self, letters: Mapping[str, str]) -> None:
        """Let the columns that are named by their keys be named by their letters, as people know them."""
        known = {name: letters.get(str(self.facts.get(name))) for name in ("column", "belongs")}
        facts = {**self.facts, **{name: letter for name, letter in known.items() if letter}}
        if several := str(facts.get("columns", "")):
            facts["columns"] = re.sub("`([a-z0-9-]+)`", lambda key: f"`{letters.get(key[1], key[1])}`", several)
        if facts != self.facts:
            self.what, self.mend = (told(text, facts) for text in (type(self).what, type(self).mend))

    def __str__(self) -> str:
        """Give the one line a user reads: place, what, and the repair."""
        place = f"{self.where}: " if self.where else ""
        return f"{place}{self.what}" + (f" {self.mend}" if self.mend else "")


def _one_line(words: str) -> str:
    """Give what may be foreign words without their line breaks: a refusal's lines are its own."""
    return " ".join(words.splitlines()) if len(words.splitlines()) > 1 else words


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
    """Nothing answers to this reference of a `kind`; says what is near, else which command lists all."""

    code = "not-found"
    what = mark("Nothing found for `{reference}` ({kind}).")

    def __init__(self, reference: str, *, kind: str, near: Sequence[str] = (), listed: str | None = None) -> None:
        """Hold what is near: a caller may know better what can be done where nothing is."""
        self.near = tuple(near)
        self.mend = mark("Did you mean {near}?") if near else mark("`{command}` lists all.") if listed else ""
        super().__init__(reference=reference, kind=kind, near=ticked(near), command=listed and call(listed))


class Ambiguous(UsageRefusal):
    """Several things answer to this reference."""

    code = "ambiguous"
    what = mark("`{reference}` could be several.")
    mend = mark("Write one more letter: {shown}")

    def __init__(self, reference: str, *, candidates: Sequence[str]) -> None:
        """Show the first five candidates."""
        shown = ticked(candidates[:5]) + (" …" if len(candidates) > 5 else "")  # noqa: PLR2004
        super().__init__(reference=reference, shown=shown)


class InvalidFile(FileRefusal):
    """The file cannot be read as a Leitbild; `problems` lists everything found, each for a line of its own."""

    code = "invalid"
    what = plural("{count} problem in the file.", "{count} problems in the file.", by="count")
    mend = mark("Nothing in it was changed.")

    def __init__(self, path: str, problems: Sequence[Problem]) -> None:
        """Hold the problems, in file order."""
        self.problems = tuple(problems)
        super().__init__(where=path, count=len(self.problems))


def ticked(names: Iterable[str]) -> str:
    """Give the names as a refusal shows them."""
    return ", ".join(f"`{name}`" for name in names)


_MANY_CHOICES, _COMPARED = 200, 50
_LONGEST_SLIP = 100


def near(word: str, choices: Collection[str], *, cutoff: float = 0.6) -> tuple[str, ...]:
    """Give the choices that a typist may have meant, nearest first, at most two.

    Of many only those are compared that begin or end alike, as comparing takes its time.
    """
    if len(word) > _LONGEST_SLIP:
        return ()
    from difflib import get_close_matches

    if len(choices) > _MANY_CHOICES:
        first, last = word[:2], word[-2:]
        choices = sorted(one for one in choices if one.startswith(first) or one.endswith(last))[:_COMPARED]
    return tuple(get_close_matches(word, choices, n=2, cutoff=cutoff))
