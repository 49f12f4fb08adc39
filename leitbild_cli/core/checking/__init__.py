"""What is wrong, doubtful or worth a second look in a file's content; the reader has checked its form before."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from leitbild_cli.core.checking import privacy, references, sealing
from leitbild_cli.core.checking.finding import Finding, Severity
from leitbild_cli.core.checking.subject import subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.model import Leitbild

__all__ = ["Finding", "Severity", "check"]

_SECTIONS = (
    "people sources parts experience merged distinct synonyms parked votes drafts feedback adopted measures reviews"
).split()


def check(leitbild: Leitbild) -> tuple[Finding, ...]:
    """Give everything found, in file order; the latest draft is read, or else the adopted text."""
    found = chain(
        references.check(leitbild),
        _votes(leitbild),
        sealing.check(leitbild),
        privacy.check(leitbild),
        _draft(leitbild),
    )
    order = _places(leitbild)
    return tuple(sorted(found, key=lambda one: (order.get(one.path[:1], 0), order.get(one.path[:2], 0))))


def _votes(leitbild: Leitbild) -> Iterator[Finding]:
    if any(vote.frozen is not None or vote.wording or vote.entitled for vote in leitbild.votes):
        from leitbild_cli.core.checking import voting  # only a team that opens votes pays for it

        yield from voting.check(leitbild)


def _draft(leitbild: Leitbild) -> Iterator[Finding]:
    draft = subject(leitbild)
    if draft is None:
        return
    from leitbild_cli.core.checking import content, copying, figures, style  # only a file with a draft pays for them

    for rules in (content, figures, copying, style):
        yield from rules.check(draft)


def _places(leitbild: Leitbild) -> dict[tuple[str, ...], int]:
    """Give the place of each section, and of each record in its section."""
    keys = {
        "people": [one.id for one in leitbild.people],
        "sources": [one.id for one in leitbild.sources],
        "parts": ["market", "contribution", "distinction"],
        "experience": [one.id for one in leitbild.experience],
        "merged": [one.idea for one in leitbild.merged],
        "distinct": [str(place) for place in range(len(leitbild.distinct))],
        "parked": [one.idea for one in leitbild.parked],
        "votes": [one.column for one in leitbild.votes],
        "drafts": [one.id for one in leitbild.drafts],
        "feedback": [one.id for one in leitbild.feedback],
        "adopted": [one.draft for one in leitbild.adopted],
        "measures": [one.id for one in leitbild.measures],
        "reviews": [one.id for one in leitbild.reviews],
    }
    places: dict[tuple[str, ...], int] = {(section,): place for place, section in enumerate(_SECTIONS)}
    for section, ids in keys.items():
        places |= {(section, one): place for place, one in enumerate(ids)}
    return places
