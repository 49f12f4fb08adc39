"""How somebody says that one thing takes another's place, or none: *replace*, *prefer*, *keep from*; all folded."""

from __future__ import annotations

# *X durch Y ersetzen*, *X gegen Y tauschen*, *swap X for Y*
REPLACING = frozenset(
    "ersetzen ersetzt austauschen ausgetauscht tauschen getauscht eintauschen ausgewechselt auswechseln"
    " replace replaces replaced replacing swap swaps swapped swapping".split()
)
INSTEAD = {"de": "statt", "en": "instead"}
NEW = frozenset("durch gegen by with for".split())
# *prefer X to Y*
PREFERRING = frozenset("prefer prefers preferred preferring".split())
OVER = frozenset("to over".split())
# *von X auf Y umsteigen*, *switch from X to Y*
CHANGING = frozenset(
    "umsteigen umgestiegen umstellen umgestellt wechseln gewechselt uebergehen"
    " switch switches switched switching change changing changeover".split()
)
# *keep X from doing Y*, *prevent X from doing Y*
KEEPING = frozenset("keep keeps kept keeping".split())
PREVENT = "prevent"
TARGETS = frozenset("auf aufs zu zum zur to".split())
