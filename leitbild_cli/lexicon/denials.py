"""How a sentence denies something, and where a part of it ends; all folded."""

from __future__ import annotations

from leitbild_cli.lexicon import negations

NEGATORS = negations.NEGATORS - frozenset("ohne without".split())
# They turn round only what follows.
FORWARD = frozenset(
    (
        *"statt anstatt anstelle ohne without".split(),
        "frei von",
        "schluss mit",
        "weg von",
        "end to",
        "free of",
        "free from",
        "instead of",
        "rather than",
    )
)
AVOIDED = frozenset(
    "vermeiden vermeidet vermieden verzichten verzichtet verzicht unterlassen unterlaesst ersparen erspart verhindern"
    " verhindert hueten aufhoeren abstand meiden meidet ablehnen lehnen weigern scheuen hassen bewahren bewahrt"
    " schuetzen schuetzt fern fremd"
    " avoid avoids avoided avoiding refuse refuses stop stops stopped refrain refrains prevent prevents ban banned"
    " hate reject dislike"
    " weniger less fewer".split()
)
# They look like a denial and are none.
AFFIRMED = frozenset(
    (
        *("nicht nur", "nicht bloss", "nicht allein", "nicht zuletzt", "nicht selten", "nicht umsonst", "nichts als"),
        *("ohne ausnahme", "ohne weiteres", "ohne wenn", "ohne zweifel", "ohne frage", "ohne ende", "kein wunder"),
        *("not only", "not just", "not merely", "not least", "nothing but", "no doubt", "no wonder", "never fail"),
        *("without exception", "without fail", "without doubt", "without end", "without question"),
    )
)
BREAKS = frozenset((*",;:.!?()-–—", *"und oder sondern aber sowie and or but".split()))
INFINITIVE_FRONTS = frozenset("um ohne statt anstatt".split())
WE = frozenset(("wir", "we"))
