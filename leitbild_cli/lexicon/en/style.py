"""English words worth a second look in a statement; the value is what could stand there instead."""

from __future__ import annotations

BUZZ = {
    "innovative": "say what is new",
    "innovation": "say what is new",
    "synergy": "together",
    "synergies": "together",
    "synergistic": "",
    "leverage": "use",
    "leveraging": "using",
    "utilize": "use",
    "utilise": "use",
    "empower": "let people decide",
    "empowerment": "",
    "holistic": "say what belongs to it",
    "paradigm": "",
    "paradigm shift": "a change",
    "cutting-edge": "new",
    "state-of-the-art": "up to date",
    "next-generation": "new",
    "best practice": "what has proved itself",
    "customer-centric": "for customers",
    "customer-focused": "for customers",
    "solution-oriented": "say how you solve problems",
    "solutions provider": "",
    "value-added": "useful",
    "value proposition": "promise",
    "value creation": "",
    "stakeholder": "say who is meant",
    "shareholder value": "",
    "win-win": "good for both",
    "proactive": "before we are asked",
    "proactively": "before we are asked",
    "agile": "quick",
    "disruptive": "",
    "scalable": "",
    "seamless": "without a break",
    "seamlessly": "",
    "mission-critical": "",
    "core competency": "what we do well",
    "core competencies": "what we do well",
    "touchpoint": "meeting",
    "customer journey": "the customers' way",
    "end-to-end": "from start to finish",
    "deliverable": "",
    "mindset": "attitude",
    "thought leader": "",
    "thought leadership": "",
    "transformative": "",
    "transformation": "change",
    "excellence": "good work",
    "operational excellence": "",
    "strategic": "",
    "visionary": "",
    "passionate about": "",
    "high-quality": "",
    "tailor-made": "fitting",
    "impactful": "",
}
# Patterns of boasts, read without case. What is true every day (*all*, *always*) is none, nor is *leading home*.
_BEST = (
    r"(?:best|greatest|largest|fastest|finest|biggest|strongest|smartest|friendliest|safest|leading|premier|foremost"
    r"|most (?!of\b|people\b)[\w-]+)"
)
_SCOPE = (
    "in (?:the|our) (?:world|country|region|city|county|state|industry|business|market|nation|area)|in town|on earth"
    "|on the market|anywhere|of all time|around"
)
BOASTS = (
    r"(?:a|the|as|our|\w+'s) leading (?!to\b|role\b|by\b|part\b|edge of\b)(?:[\w-]+)",
    r"(?:world|market|industry|class|sector)-leading|leading-edge|market leaders?(?:hip)?|industry leaders?",
    r"world-class|best-in-class|best-of-breed|top-class|first-class (?!mail|post|stamp|ticket|travel|letter)\w+",
    r"pre-?eminent|unparalleled|unrivall?ed|unmatched|unbeatable|incomparable|unsurpassed|peerless|matchless",
    r"second to none|flawless(?:ly)?|superior (?!court)\w+|like no other|nobody does it better",
    r"(?:the|our country's|our) premier \w+",
    r"(?:number one|no\. 1|#1)(?! (?:priority|goal|rule|concern|reason|aim|job|thing))",
    rf"(?:we are|we're|to be|become|becoming|being|are known as|as)(?: [\w-]+){{0,2}} the (?:very |\w+'s )?{_BEST}",
    rf"(?:we are|we're) (?:the )?{_BEST}(?=[.,!;]|$)",
    rf"(?:world|nation|country|earth|europe|america|britain|city|region|industry)['’]s {_BEST}",
    rf"the (?:very )?{_BEST}(?: [\w-]+){{1,2}} (?:{_SCOPE})\b",
    r"(?:our|a|an|truly) unique (?!needs?\b|persons?\b|individuals?\b|child|people|human|and\b|or\b|in\b)\w+",
    r"(?:we are|we're)(?: truly)? unique",
    r"uniquely (?:placed|positioned|qualified)",
)
# Where one of them is none: of what can't be or isn't, of people, of what one can be.
NO_BOASTS = (
    r"(?:not|never|no|nobody|without|n't|nor|instead of)(?:\W+[\w-]+){0,4}$",
    r"best (?:we|you|they|it|of|version|possible|for|interests?|friends?|wishes|practice|way|part|thing|days?|sel\w+)",
    r"(?:the|are|be) most (?:vulnerable|in need)|most (?:important|people|part|cases)|(?:our|your|their) unique needs?",
)
WEAK = dict.fromkeys(
    """
    perhaps maybe possibly hopefully basically generally usually normally somewhat quite relatively mostly largely
    ideally potentially approximately
    """.split(),
    "",
) | dict.fromkeys(
    (
        *("try to", "tries to", "trying to", "aim to", "seek to", "strive to", "strives to", "endeavour to"),
        *("endeavor to", "hope to", "where possible", "if possible", "whenever possible", "as far as possible"),
        *("in general", "more or less", "kind of", "sort of"),
        *(
            f"{word} {sure}"
            for word in ("fairly", "rather")
            for sure in ("good", "quick", "quickly", "well", "fast", "often")
        ),
    ),
    "",
)
# Where a weak word is none.
NO_WEAK = (
    r"(?:every|each|any|this|that|what|all|a|one|some|the right|another|the|your|their|one of a) (?=(?:kind|sort) of)",
    r"(?:who|they|you|people|customers|children) (?:[\w-]+ )?(?=(?:try|aim|seek|strive|hope) to)",
)
