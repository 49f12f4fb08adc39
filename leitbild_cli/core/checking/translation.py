"""Whether the statement and its translation have drifted apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.checking.findings import Finding, warning
from leitbild_cli.core.drafting.translation import Fit, translated
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.model import Leitbild


def check(leitbild: Leitbild) -> Iterator[Finding]:
    """Find a translation of which one side has changed since it was confirmed."""
    found = translated(leitbild)
    if found is None or not found.stale:
        return
    what = (
        _("The statement has changed since its translation was confirmed.")
        if found.fit is Fit.STATEMENT_CHANGED
        else _("The translation was changed, and nobody has confirmed since that it says what the statement says.")
    )
    mend = _("Compare both: `leitbild translate`; then `leitbild translate --confirm`, or `--text …` with other words.")
    yield warning("translation-stale", ("adopted", found.adoption.draft, "translation"), what, mend)
