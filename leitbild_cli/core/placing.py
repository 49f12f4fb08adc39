"""Everything that is not right, each with its place in the file: what the reader met and what the content shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.checking.finding import Severity
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from leitbild_cli.core.checking.finding import Finding
    from leitbild_cli.errors import Problem


@record(frozen=True, slots=True, kw_only=True)
class Placed:
    """One thing that is not right: line and column count from 1, `code` is stable for machines."""

    line: int
    column: int
    severity: Severity
    code: str
    what: str
    mend: str = ""


@record(frozen=True, slots=True, kw_only=True)
class Checked:
    """A file that was looked through; `readable` says whether it is a Leitbild at all."""

    file: str
    found: tuple[Placed, ...]
    readable: bool = True


def placed(
    problems: Iterable[Problem],
    findings: Iterable[Finding],
    place_of: Callable[[tuple[str, ...]], tuple[int, int]],
) -> tuple[Placed, ...]:
    """Give problems and findings together, from the first line to the last."""
    known = [*(_of_problem(one) for one in problems), *(_of_finding(one, place_of(one.path)) for one in findings)]
    return tuple(sorted(known, key=lambda one: (one.line, one.column)))


def fails(found: Iterable[Placed], *, strict: bool) -> bool:
    """Say whether something is wrong; a warning counts only for the strict, a hint never."""
    wrong = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return any(one.severity in wrong for one in found)


def _of_problem(problem: Problem) -> Placed:
    severity = Severity.ERROR if problem.error else Severity.WARNING
    return Placed(
        line=problem.line,
        column=problem.column,
        severity=severity,
        code=problem.code,
        what=problem.what,
        mend=problem.mend,
    )


def _of_finding(finding: Finding, place: tuple[int, int]) -> Placed:
    return Placed(
        line=place[0],
        column=place[1],
        severity=finding.severity,
        code=finding.code,
        what=finding.what,
        mend=finding.mend,
    )
