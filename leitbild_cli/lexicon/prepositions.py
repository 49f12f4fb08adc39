"""Prepositions and what they say, German and English by one name; all folded."""

from __future__ import annotations

TURNS_ALONE = {
    "vor": "before",
    "vorm": "before",
    "before": "before",
    "nach": "after",
    "after": "after",
    "seit": "since",
    "since": "since",
    "waehrend": "during",
    "during": "during",
    "gegen": "against",
    "against": "against",
    "ohne": "without",
    "without": "without",
    "trotz": "despite",
    "despite": "despite",
    "ausser": "except",
    "except": "except",
    "until": "until",
    "beyond": "beyond",
}
TURNS_AGAINST_ANOTHER = {
    "fuer": "for",
    "fuers": "for",
    "for": "for",
    "von": "from",
    "vom": "from",
    "from": "from",
    "mit": "with",
    "with": "with",
    "ueber": "about",
    "uebers": "about",
    "about": "about",
    "zu": "to",
    "zum": "to",
    "zur": "to",
    "an": "to",
    "to": "to",
    "durch": "by",
    "by": "by",
    "through": "by",
    "under": "under",
    "unter": "under",
    "over": "over",
    "hinter": "behind",
    "zwischen": "between",
    "between": "between",
}
ABOUT_HOW_MUCH = frozenset(
    "spaetestens hoechstens maximal max mindestens mind wenigstens etwa ca circa rund genau"
    " at most least no not more less than about around exactly".split()
)

# what they govern says where, when, for whom the rest holds
NARROWING = frozenset("for in on at to inside outside during since until before after who over under".split())

ROLES: dict[str, str] = {
    form: role
    for role, forms in {
        "instead": "statt anstatt anstelle instead",
        "before": "vor vorm bevor before",
        "after": "nach nachdem after",
        "from": "von vom from",
        "to": "auf zu zum zur to into",
        "against": "gegen against",
        "by": "durch durchs by",
        "with": "mit with",
        "for": "fuer fuers for",
        "at": "bei beim at",
        "in": "in im ins within",
        "on": "an am on",
        "over": "ueber uebers over above oberhalb",
        "under": "unter unterm under below unterhalb",
        "like": "wie as",
        "inside": "innerhalb inside",
        "outside": "ausserhalb outside",
        "off": "ab",
        "out": "aus",
        "via": "per via",
        "until": "bis until till",
        "since": "seit since",
        "than": "als than",
        "without": "ohne without",
        "about": "about",
        "towards": "gegenueber towards",
        "during": "waehrend during",
        "between": "zwischen between",
        "who": "who which that",
    }.items()
    for form in forms.split()
}
