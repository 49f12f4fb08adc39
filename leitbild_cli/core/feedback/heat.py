"""Where people stumble: how often a sentence of a draft was marked with what, audience by audience."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Audience, Mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild


@record
class Heat:
    """The marks one audience gave one sentence of a draft; `sentence` counts from 1."""

    sentence: int
    audience: Audience
    fits: int = 0
    stumble: int = 0
    untrue: int = 0

    @property
    def count(self) -> int:
        """Give how many marked the sentence."""
        return self.fits + self.stumble + self.untrue


def heat(leitbild: Leitbild, draft_id: str) -> tuple[Heat, ...]:
    """Give the marks of every sentence, by audience; an audience nobody of which marked anything is not in it."""
    draft = lookup.draft_of(leitbild, draft_id)
    said = [one for one in leitbild.feedback if draft is not None and one.draft == draft.id and one.marks]
    counts = Counter((two.sentence, one.audience, two.mark) for one in said for two in one.marks)
    return tuple(
        Heat(
            sentence=place,
            audience=audience,
            fits=counts[place, audience, Mark.FITS],
            stumble=counts[place, audience, Mark.STUMBLE],
            untrue=counts[place, audience, Mark.UNTRUE],
        )
        for place in range(1, len(draft.sentences if draft else ()) + 1)
        for audience in Audience
        if any(one.audience is audience for one in said)
    )
