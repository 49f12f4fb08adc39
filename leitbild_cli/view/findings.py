"""What is not right, one finding a line: for people, for machines, as GitHub's annotations and GitLab's report."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from leitbild_cli.core.checking.findings import Severity
from leitbild_cli.core.text.digest import sha256
from leitbild_cli.language import _, mark, ngettext
from leitbild_cli.view.format.text import safe, wrap
from leitbild_cli.view.places import named

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from leitbild_cli.core.checking.findings import Finding
    from leitbild_cli.core.checking.report import Checked, Placed
    from leitbild_cli.core.model import Leitbild

_NAMES = {Severity.ERROR: mark("Error"), Severity.WARNING: mark("Warning"), Severity.HINT: mark("Hint")}
_HEAVIEST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.HINT)
_READABLE = 100
_WORDS = {Severity.WARNING: mark("Warning:"), Severity.HINT: mark("Hint:")}
_ANNOTATIONS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}
_QUALITY = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.HINT: "info"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def as_text(checked: Checked) -> str:
    """Give `file:line:column: what mend`, a finding a line."""
    return "\n".join(_line(checked.file, one) for one in checked.found)


def as_told(checked: Checked, leitbild: Leitbild | None, *, width: int) -> str:
    """Give the findings for somebody at a terminal: what weighs most first, with where it stands in words."""
    lines: list[str] = []
    where = ""
    for one in sorted(checked.found, key=lambda one: _HEAVIEST_FIRST.index(one.severity)):
        head = f"{_(_NAMES[one.severity])} · {_place(checked.file, one, leitbild)}"
        if head != where:
            lines += ([""] if lines else []) + wrap(head, width)
            where = head
        lines += [f"  {line}" for line in wrap(f"{one.what} {one.mend}".rstrip(), min(width, _READABLE) - 2)]
    return "\n".join(lines)


def as_github(checked: Checked) -> str:
    """Give an annotation a line; no text of the file can begin a command of its own."""
    return "\n".join(_annotation(checked.file, one) for one in checked.found)


def as_json(files: Sequence[Checked]) -> dict[str, object]:
    """Give all findings with stable keys."""
    return {
        "files": [{"file": one.file, "readable": one.readable} for one in files],
        "findings": [
            {
                "file": checked.file,
                "line": one.line,
                "column": one.column,
                "severity": str(one.severity),
                "code": one.code,
                "message": one.what,
                "mend": one.mend or None,
            }
            for checked in files
            for one in checked.found
        ],
    }


def as_gitlab(files: Sequence[Checked]) -> str:
    """Give GitLab's Code Quality report; a finding keeps its fingerprint when lines above it move."""
    from leitbild_cli.view.format.machine import json_text

    seen: Counter[str] = Counter()
    report = []
    for checked in files:
        for one in checked.found:
            mark_of = _fingerprint(checked.file, one)
            seen[mark_of] += 1
            report.append(
                {
                    "description": safe(f"{one.what} {one.mend}".rstrip()),
                    "check_name": f"leitbild-{one.code}",
                    "fingerprint": f"{mark_of}-{seen[mark_of]}",
                    "severity": _QUALITY[one.severity],
                    "location": {"path": checked.file, "lines": {"begin": one.line}},
                }
            )
    return json_text(report)


def summary(files: Sequence[Checked]) -> str:
    """Give one line that counts errors, warnings and hints."""
    return counted(chain.from_iterable(checked.found for checked in files))


def counted(found: Iterable[Finding | Placed]) -> str:
    """Give the same of findings."""
    counts = Counter(one.severity for one in found)
    told = [
        words.format(count=counts[severity])
        for severity, words in (
            (Severity.ERROR, ngettext("{count} error", "{count} errors", counts[Severity.ERROR])),
            (Severity.WARNING, ngettext("{count} warning", "{count} warnings", counts[Severity.WARNING])),
            (Severity.HINT, ngettext("{count} hint", "{count} hints", counts[Severity.HINT])),
        )
        if counts[severity]
    ]
    return _("Found: {what}.").format(what=", ".join(told)) if told else _("All is right.")


def _place(file: str, one: Placed, leitbild: Leitbild | None) -> str:
    """Give where in the Leitbild it is, with the line to look at; of a file that is none, only that."""
    place = named(one.path, leitbild) if leitbild is not None else None
    line = _("{file}, line {line}").format(file=file, line=one.line)
    return f"{place} ({line})" if place else line


def _line(file: str, one: Placed) -> str:
    kind = f"{_(_WORDS[one.severity])} " if one.severity in _WORDS else ""
    return safe(f"{file}:{one.line}:{one.column}: {kind}{one.what} {one.mend}".rstrip())


def _annotation(file: str, one: Placed) -> str:
    properties = {"file": file, "line": str(one.line), "col": str(one.column), "title": f"leitbild {one.code}"}
    told = ",".join(f"{name}={safe(value).translate(_PROPERTY)}" for name, value in properties.items())
    message = f"{one.what} {one.mend}".rstrip()
    return f"::{_ANNOTATIONS[one.severity]} {told}::{safe(message).translate(_DATA)}"


def _fingerprint(file: str, one: Placed) -> str:
    return sha256(f"{file}\0{one.code}\0{one.what}".encode()).hexdigest()[:32]
