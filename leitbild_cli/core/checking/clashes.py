"""What is right in each of several files and wrong in the one made of them: decisions that merge without a conflict.

Somebody withdraws an idea that somebody else merges or votes on; two merges become a chain; the vote is closed on one
branch and goes on upon the other. No line of the file is in question, so no merge can see it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.checking import references
from leitbild_cli.core.checking.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from leitbild_cli.core.model import Leitbild


def contradictions(leitbild: Leitbild) -> tuple[Finding, ...]:
    """Give the errors of what was decided, apart from those of a draft's words: quick enough for every command."""
    found = [*references.check(leitbild)]
    if lookup.opened_votes(leitbild):
        from leitbild_cli.core.checking import votes  # only a team that opens votes pays for it

        found += votes.check(leitbild)
    return tuple(one for one in found if one.severity is Severity.ERROR)


def errors(leitbild: Leitbild) -> tuple[Finding, ...]:
    """Give all errors, those of a draft's words too."""
    from leitbild_cli.core.checking import report  # after a merge only

    return tuple(one for one in report.check(leitbild) if one.severity is Severity.ERROR)


def unknown_to(sides: Iterable[Leitbild], found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Give those of these errors that none of the sides has; a place in a list may be another one there."""
    known = {_key(one) for side in sides for one in errors(side)}
    return tuple(one for one in found if _key(one) not in known)


def _key(finding: Finding) -> tuple[str, tuple[str, ...], str]:
    return finding.code, tuple(part for part in finding.path if not part.isdigit()), finding.what
