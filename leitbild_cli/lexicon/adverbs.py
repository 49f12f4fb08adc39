"""Adverbs of both languages that tell an order, or how something is done; all folded."""

from __future__ import annotations

THEN = frozenset("dann danach anschliessend hinterher then afterwards afterward".split())
MANNER = frozenset(
    "late early fast hard well first last online offline often always never soon now today together again"
    " frueh spaet schnell oft immer nie sofort gern gut jetzt heute gemeinsam wieder".split()
)
