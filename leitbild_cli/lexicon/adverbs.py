"""Adverbs of both languages that tell how something is done; all folded."""

from __future__ import annotations

MANNER = frozenset(
    "late early fast hard well first last online offline often always never soon now today together again"
    " frueh spaet schnell oft immer nie sofort gern gut jetzt heute gemeinsam wieder".split()
)
