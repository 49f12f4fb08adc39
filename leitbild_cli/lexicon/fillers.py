"""Words that may stand in an idea or not without its saying anything else; all folded."""

from __future__ import annotations

# The articles of German show who does something to whom; two of these on one noun say two things.
CASES = {
    **dict.fromkeys(("der", "einer", "unserer", "jeder"), "der"),
    **dict.fromkeys(("die", "eine", "unsere", "jede"), "die"),
    **dict.fromkeys(("den", "einen", "unseren", "jeden"), "den"),
    **dict.fromkeys(("dem", "einem", "unserem", "jedem"), "dem"),
    **dict.fromkeys(("des", "eines", "unseres"), "des"),
}
ARTICLES = {
    "de": frozenset(
        "der die das den dem des ein eine einen einem einer eines unser unsere unseren unserem unserer unseres".split()
    ),
    "en": frozenset("a an the our".split()),
}
# They press a point; behind a denial they turn it: *not really*.
EMPHASIS = {
    "de": frozenset("bitte auch doch mal eben halt eigentlich wirklich endlich unbedingt nun sehr".split()),
    "en": frozenset("also too please really just very simply truly".split()),
}
OPENINGS = {
    "de": frozenset("wir man es soll sollen sollte sollten wuerde wuerden".split()),
    "en": frozenset("we it should lets let's".split()),
}
POLITE = (
    "es waere schoen wenn",
    "es waere gut wenn",
    "es waere toll wenn",
    "es waere super wenn",
    "waere schoen wenn",
    "waere gut wenn",
    "waere toll wenn",
    "ich faende es gut wenn",
    "ich wuerde mir wuenschen dass",
    "wir wuenschen uns",
    "ich wuensche mir",
    "mein vorschlag",
    "vorschlag",
    "idee",
    "it would be nice if we could",
    "it would be great if we could",
    "it would be good if we could",
    "it would be lovely if we could",
    "i would like us to",
    "i think we should",
    "i suggest",
    "can we please",
    "could we please",
)
# They make another word when written together with the next: *every day*, *everyday*.
CLINGING = frozenset("every any some all over under out up down off on no".split())
# Prepositions whose group may stand before or behind all else.
MOVABLE = frozenset("am im in bei beim fuer at for during on with mit".split())
