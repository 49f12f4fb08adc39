"""Words before and behind a figure by which it is the least or the most; all folded."""

from __future__ import annotations

DOTTED = frozenset("max min mind ca approx".split())
# outright before a figure or behind it: the least, the most
LOWER = frozenset(
    "mindestens minimum minimal wenigstens zumindest ueber mehr ab laenger least over above more exceeding"
    " > ≥ min groesser longer fruehestens earliest oberhalb beyond upwards exceed exceeds".split()
)
UPPER = frozenset(
    "hoechstens maximal maximum maximale unter weniger bis kuerzer most up below under less fewer within"
    " innerhalb binnen max < ≤ until till shorter laengstens spaetestens latest maximaler unterhalb".split()
)
OUTERMOST = frozenset("spaetestens fruehestens latest earliest".split())
EXACT = frozenset("genau exakt exactly precisely".split())
# with *than*
THAN_LOWER = frozenset("spaeter hoeher besser groesser later higher better greater bigger slower langsamer".split())
THAN_UPPER = frozenset("frueher niedriger kleiner schneller earlier sooner lower smaller faster cheaper".split())
# of a time of day only
CLOCK_LOWER = frozenset("von from after nach since seit".split())
CLOCK_UPPER = frozenset("before vor by gegen to".split())
WEAK_LOWER = frozenset("nach after seit since".split())  # these bound a figure where nothing says it outright
WEAK_UPPER = frozenset("vor before by".split())
# no figure: *not longer than needed*
LIKENED = frozenset("noetig notwendig erforderlich sonst bisher ueblich heute needed necessary usual today".split())
RANGE = frozenset("to until till through and bis auf zu".split())
# turns what bounds round: *not more than*; and what can be turned so
TURN = frozenset(
    "nicht nie niemals no not never kein keine keinen keinem keiner niemand niemanden nobody noone none without"
    " ohne".split()
)
TURNABLE = frozenset(
    "ueber unter mehr weniger laenger kuerzer over above below under more less fewer longer shorter".split()
)
# may stand between what bounds and its figure
BETWEEN = frozenset(
    "als than zu zum zur to at von of dem den der die das ein eine einer einem einen a an the in auf about etwa circa"
    " ca rund es ungefaehr age alter"
    " approximately around roughly knapp fast almost gut nur only £ € $".split()
)
# bounds from behind: *30 seconds at most*
TRAILING = frozenset("hoechstens mindestens wenigstens maximal max maximum minimum min most least".split())
