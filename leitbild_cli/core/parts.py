"""What the three parts of a good statement are called."""

from __future__ import annotations

from typing import Final

from leitbild_cli.core.model import Part
from leitbild_cli.language import mark

PARTS: Final = {
    Part.MARKET: mark("Market"),
    Part.CONTRIBUTION: mark("Contribution"),
    Part.DISTINCTION: mark("Distinction"),
}
