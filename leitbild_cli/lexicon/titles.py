"""What stands before a name and is none; all folded."""

from __future__ import annotations

TITLES = frozenset(
    "frau herr herrn hr fr dr prof professor professorin doktor doktorin"
    " mr mrs ms mx miss sir madam doctor"
    " schwester bruder pfleger pater".split()
)
