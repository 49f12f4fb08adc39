"""Words, and beginnings and ends of words, that turn a sense round; all folded."""

from __future__ import annotations

NEGATORS = frozenset(
    "nicht nichts kein keine keinen keinem keiner keines keinerlei nie niemals nimmer niemand niemanden niemandem"
    " niemandes nirgends nirgendwo weder ohne gegen nein keinesfalls keineswegs keinesfall kaum mitnichten"
    " not no never none nobody nothing nowhere noone without neither against hardly barely scarcely lack lacking"
    " dont don't doesnt doesn't didnt didn't cannot can't cant couldnt couldn't won't wont wouldnt wouldn't shouldnt"
    " shouldn't isnt isn't arent aren't wasnt wasn't werent weren't hasnt hasn't havent haven't mustnt mustn't"
    " neednt needn't aint ain't".split()
)
BEHIND = frozenset(("nein",))  # stand behind what they deny: *Katzen nein*
WHY = frozenset("warum wieso weshalb why".split())  # *why not …?* at the beginning proposes
BETTER = frozenset("lieber besser eher rather better sooner".split())  # *lieber spät als nie*
EITHER_SIDE = frozenset("nicht not nie never niemals".split())
"""Words that turn a sentence round; so do the groups `weniger` and `abschaffen`."""
NEGATING_GROUPS = frozenset({"=weniger", "=abschaffen"})
PREFIXES = {
    "de": ("un", "in", "ir", "il", "im", "des", "de", "dis", "miss", "nicht", "anti", "non"),
    "en": ("un", "in", "ir", "il", "im", "dis", "de", "mis", "non", "anti"),
}
# with another one of these a German verb is another verb
VERB_FRONTS = frozenset(
    "ver vor be er ent zer miss ab an auf aus bei ein um zu nach durch ueber unter hinter wider mit weg los hin her dar"
    " heran heraus herein hinaus hinein entgegen zurueck rueck weiter wieder zusammen fest frei fort nieder statt"
    " vorbei voraus teil".split()
)
INNER_FRONTS = frozenset("ver be er ent ge".split())  # between such a beginning and the verb: *vorenthalten*
SUFFIXES = {"de": ("los", "frei"), "en": ("less", "free")}
# They end something, or hire, adjust and give up: with a word of ending in the other idea they end.
MAY_END = frozenset(
    "einstellen einstellung eingestellt aufgeben aufgegeben aufgabe schluss ende einstampfen kippen kappen absetzen"
    " absetzung einstellt ausmustern stilllegen aufloesen aufloesung schliessen abbrechen abbruch beendigung halt"
    " cancel cancelled cancellation axe close end ending discontinuation".split()
)
# that stand with what they deny: *keine langen Wartezeiten*
NO = frozenset("kein keine keinen keinem keiner nicht nie ohne no not never without".split())
# English words that deny the one behind them, or before them: *non-slip*, *anti glare*, *sugar-free*, *rule-less*
DENYING_FRONTS = frozenset(("non", "anti"))
DENYING_BACKS = frozenset(("free", "less"))
# without a hyphen, too: what is free of them costs money
FREE_OF = frozenset(
    "alcohol allergen barrier caffeine cruelty dairy dust duty egg error fat fault fragrance frost fuss gluten hassle"
    " jargon lactose lead meat milk noise nut pain paper pesticide plastic queue risk scent smoke step stress sugar tax"
    " tobacco traffic trouble wheat worry".split()
)
