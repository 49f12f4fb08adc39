"""Who took part: by name whoever agreed to it, everybody else only counted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.text.fold import caseless, unaccented
from leitbild_cli.record import record

if TYPE_CHECKING:
    from leitbild_cli.core.model import Audience, Leitbild


@record
class TookPart:
    """Names in the order of the alphabet, how many others there were, and how much feedback each group sent."""

    names: tuple[str, ...]
    unnamed: int
    feedback: tuple[tuple[Audience, int], ...] = ()


def took_part(leitbild: Leitbild) -> TookPart:
    """Give everybody who has a block; feedback that was sent in has no name."""
    named = lookup.spoken_names(leitbild)
    groups = Counter(one.audience for one in leitbild.feedback)
    return TookPart(
        names=tuple(sorted(named.values(), key=lambda name: (unaccented(caseless(name)), name))),
        unnamed=len(leitbild.people) - len(named),
        feedback=tuple(groups.items()),
    )
