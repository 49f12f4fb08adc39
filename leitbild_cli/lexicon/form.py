"""What a form asks, word for word; what is asked here comes back as the header of an export or in a mail.

A question with two wordings says du first, then Sie. Marks and steps are worded as lexicon/marks.py and an import's
scales know them: three marks from good to bad, five steps from bad to good.
"""

from __future__ import annotations

_Questions = dict[str, dict[str, tuple[str, ...]]]

SENTENCE = {"de": "Satz {number}", "en": "Sentence {number}"}

MARKS = {
    "de": ("passt", "da stolpere ich", "stimmt so nicht"),
    "en": ("fits", "I stumble", "not true of us"),
}
CUSTOMERS_MARKS = {
    "de": ("so habe ich es erlebt", "da stolpere ich", "habe ich anders erlebt"),
    "en": ("that is how it was", "I stumble", "it was different"),
}
SHORT_MARKS = {
    "de": ("passt", "stolpere", "stimmt nicht"),
    "en": ("fits", "stumble", "not true"),
}
CUSTOMERS_SHORT_MARKS = {
    "de": ("erlebt", "stolpere", "anders"),
    "en": ("like that", "stumble", "different"),
}
"""For answers by mail, where all but one are deleted."""

STEPS = {
    "de": ("gar nicht", "wenig", "zum Teil", "gut", "genau so"),
    "en": ("not at all", "a little", "partly", "well", "exactly"),
}

RATING: _Questions = {
    "de": {
        "team": ("Wie gut beschreibt der Entwurf unsere Abteilung?",),
        "colleague": (
            "Wie gut beschreibt der Entwurf, was du mit uns erlebst?",
            "Wie gut beschreibt der Entwurf, was Sie mit uns erleben?",
        ),
        "customer": (
            "Wie gut beschreibt der Text, was du bei uns erlebst?",
            "Wie gut beschreibt der Text, was Sie bei uns erleben?",
        ),
    },
    "en": {
        "team": ("How well does the draft describe our department?",),
        "colleague": ("How well does it describe what you see of us?",),
        "customer": ("How well does it describe what you find here?",),
    },
}
HELPS: _Questions = {
    "de": {
        "team": (
            "Wobei hilft dir der Text an einem anstrengenden Tag?",
            "Wobei hilft Ihnen der Text an einem anstrengenden Tag?",
        ),
        "colleague": ("Könnte das auch eine andere Abteilung von sich sagen? Woran liegt das?",),
        "customer": ("Könnte das auch ein anderes Haus von sich sagen? Was gehört nur zu uns?",),
    },
    "en": {
        "team": ("On a hard day, what does this text help you with?",),
        "colleague": ("Could another department say the same? Why?",),
        "customer": ("Could another place say the same? What is only ours?",),
    },
}
"""The question no program can answer: is it of use, is it only ours?"""
MISSING: dict[str, tuple[str, ...]] = {
    "de": ("Was fehlt, oder was stört dich?", "Was fehlt, oder was stört Sie?"),
    "en": ("What is missing, or in the way?",),
}
