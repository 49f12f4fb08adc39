"""What the three parts of a good statement are called, and which one somebody means."""

from __future__ import annotations

from typing import Final

from leitbild_cli.core.model import Part
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _, mark

PARTS: Final = {
    Part.MARKET: mark("Market"),
    Part.CONTRIBUTION: mark("Contribution"),
    Part.DISTINCTION: mark("Distinction"),
}


class NoSuchPart(UsageRefusal):
    """None of the three parts is called so, or several may be."""

    code = "no-such-part"
    what = mark("No part is called `{reference}`.")
    mend = mark("There are: {shown}")


def names() -> list[str]:
    """Give what the parts are called in the reader's language."""
    return [_(name) for name in PARTS.values()]


def find(reference: str) -> Part:
    """Give the part of this name, German or English, its start, or its letter (A is the first); raise NoSuchPart."""
    from leitbild_cli.core.text.fold import unaccented
    from leitbild_cli.lexicon import names as lexicon  # only who names one

    wanted = unaccented(reference).strip()
    letters = dict(zip("abc", Part, strict=True))
    if wanted in letters:
        return letters[wanted]
    called = {part: (part.value, unaccented(_(PARTS[part]))) for part in Part}
    exact = [part for part, known in called.items() if wanted in {*known, *lexicon.PARTS[part.value]}]
    starts = [part for part, known in called.items() if wanted and any(one.startswith(wanted) for one in known)]
    if len(exact or starts) != 1:
        raise NoSuchPart(reference=reference, shown=", ".join(names()))
    return (exact or starts)[0]
