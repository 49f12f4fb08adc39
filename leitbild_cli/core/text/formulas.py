"""Cells that a spreadsheet would take for a formula: made harmless on the way out, and as they were on the way in.

An apostrophe in front says "this is text" to every spreadsheet. What begins like that already gets one more, so that
taking one away always gives back what was there.
"""

from __future__ import annotations

import re

# Also with blanks before it, which some imports strip, and full-width, which some take for the same.
_FORMULA = re.compile(r"'*(?:\s*[-=+@\uff0d\uff1d\uff0b\uff20\u2212]|[\t\r\n])")


def defused(cell: str) -> str:
    """Give a cell as it may stand in a spreadsheet."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def as_said(cell: str) -> str:
    """Give what somebody said, of a cell that `defused` made; any other cell stays as it is."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell, 1) else cell
