"""Findings of the reader and of the content, together and in the order of the file."""

from __future__ import annotations

import pytest

from leitbild_cli.core.checking.findings import Finding, Severity
from leitbild_cli.core.checking.report import fails, placed
from leitbild_cli.errors import Problem

WHERE = {("people", "anna"): (9, 3), ("drafts",): (2, 1)}


def test_everything_stands_in_the_order_of_the_file() -> None:
    problems = [Problem(code="unknown-key", line=5, column=1, what="Niemand liest das.", error=False)]
    findings = [
        Finding(code="late", severity=Severity.HINT, path=("people", "anna"), what="Spät."),
        Finding(code="long", severity=Severity.WARNING, path=("drafts",), what="Lang.", mend="Kürzen."),
    ]
    found = placed(problems, findings, lambda path: WHERE[path])
    assert [(one.line, one.column, one.code, one.severity) for one in found] == [
        (2, 1, "long", Severity.WARNING),
        (5, 1, "unknown-key", Severity.WARNING),
        (9, 3, "late", Severity.HINT),
    ]


@pytest.mark.parametrize(
    ("severity", "plain", "strict"),
    [(Severity.ERROR, True, True), (Severity.WARNING, False, True), (Severity.HINT, False, False)],
)
def test_errors_fail_warnings_only_for_the_strict_hints_never(severity: Severity, plain: bool, strict: bool) -> None:  # noqa: FBT001
    found = placed((), [Finding(code="x", severity=severity, path=(), what="x")], lambda _path: (1, 1))
    assert fails(found, strict=False) is plain
    assert fails(found, strict=True) is strict
