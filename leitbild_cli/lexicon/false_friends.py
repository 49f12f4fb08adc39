"""Words of both languages that say something else in the other one; all folded."""

from __future__ import annotations

FALSE_FRIENDS = frozenset(
    "brief briefe kind kinder kindes fast gift gifte mean hell bad not aim end bald also art boot mode rat wage"
    " wagen trainer trainern trainerin pay fix low kin line leave lift refer cut plain rate rating web branch hold"
    " drop skip charge present book form bug mild chef fair alter name note gas quote stock pest fee fall gut rein"
    " gang herd personal last".split()
)
"""Words of both languages that say something else in the other one: a *Brief* is not brief."""
