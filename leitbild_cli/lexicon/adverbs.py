"""Adverbs of both languages that tell how something is done; all folded."""

from __future__ import annotations

# They end like English adverbs and are none.
NO_ADVERBS = frozenset(
    "early daily weekly monthly yearly friendly family supply reply assembly elderly fly ally".split()
)
MANNER = frozenset(
    "late fast hard well first last online offline often always never soon now today together again"
    " frueh spaet schnell oft immer nie sofort gern gut jetzt heute gemeinsam wieder".split()
)
