"""Whether the adopted statement still is what was adopted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.checking.findings import Finding, error, warning
from leitbild_cli.core.drafting.statement import seal_holds
from leitbild_cli.core.drafting.texts import text_of
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.model import Leitbild


def check(leitbild: Leitbild) -> Iterator[Finding]:
    """Find adopted texts that were edited, and drafts that were edited after they had been adopted."""
    for adoption in leitbild.adopted:
        draft, path = lookup.draft_of(leitbild, adoption.draft), ("adopted", adoption.draft)
        if not seal_holds(adoption):
            what = _("The adopted text was changed after it had been sealed.")
            mend = _("Put the old words back, or adopt a new draft and say why.")
            yield error("seal-broken", (*path, "text"), what, mend)
        elif draft is not None and text_of(draft).split() != adoption.text.split():
            what = _("The draft no longer says what was adopted.")
            mend = _("Leave the adopted draft as it was and make a new one.")
            yield warning("adopted-differs", (*path, "draft"), what, mend)
