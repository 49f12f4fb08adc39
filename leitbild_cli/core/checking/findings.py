"""What is found in a file: how much it weighs, where it is, how to mend it."""

from __future__ import annotations

from enum import StrEnum

from leitbild_cli.record import record


class Severity(StrEnum):
    """How much a finding weighs: an error is wrong, a warning doubtful, a hint worth a second look."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@record
class Finding:
    """What was found, where (keys and list places of the file), and how to mend it; `code` is stable for machines.

    `word` is what of the text it is about, where it is about a word.
    """

    code: str
    severity: Severity
    path: tuple[str, ...]
    what: str
    mend: str = ""
    word: str = ""


def error(code: str, path: tuple[str, ...], what: str, mend: str = "") -> Finding:
    """Give a finding that is wrong for sure."""
    return Finding(code=code, severity=Severity.ERROR, path=path, what=what, mend=mend)


def warning(code: str, path: tuple[str, ...], what: str, mend: str = "") -> Finding:
    """Give a finding that is probably wrong."""
    return Finding(code=code, severity=Severity.WARNING, path=path, what=what, mend=mend)


def hint(code: str, path: tuple[str, ...], what: str, mend: str = "", *, word: str = "") -> Finding:
    """Give a finding worth a second look."""
    return Finding(code=code, severity=Severity.HINT, path=path, what=what, mend=mend, word=word)
