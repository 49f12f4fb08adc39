"""German words worth a second look in a statement; the value is what could stand there instead."""

from __future__ import annotations

BUZZ = {
    "innovativ": "sagen, was neu ist",
    "Innovation": "sagen, was neu ist",
    "Exzellenz": "gute Arbeit",
    "exzellent": "sehr gut",
    "ganzheitlich": "sagen, was alles dazugehört",
    "Synergie": "zusammen",
    "Synergieeffekt": "zusammen",
    "kundenzentriert": "für die Kunden",
    "Kundenzentrierung": "für die Kunden",
    "kundenorientiert": "für die Kunden",
    "Kundenorientierung": "für die Kunden",
    "lösungsorientiert": "sagen, wie ihr Probleme löst",
    "zukunftsorientiert": "",
    "zukunftsweisend": "",
    "zukunftsfähig": "",
    "wertschöpfend": "nützlich",
    "Wertschöpfung": "Nutzen",
    "Mehrwert": "Nutzen",
    "Nutzenversprechen": "Versprechen",
    "proaktiv": "von uns aus",
    "agil": "beweglich",
    "Agilität": "",
    "Disruption": "",
    "disruptiv": "",
    "State of the Art": "auf dem neuesten Stand",
    "Best Practice": "was sich bewährt hat",
    "Best-in-Class": "",
    "Win-win": "gut für beide",
    "Win-win-Situation": "gut für beide",
    "Stakeholder": "sagen, wer gemeint ist",
    "Shareholder": "",
    "Kernkompetenz": "was wir können",
    "performant": "schnell",
    "High-Performance": "",
    "Customer Journey": "der Weg der Kunden",
    "Customer Experience": "was Kunden erleben",
    "Touchpoint": "Begegnung",
    "End-to-End": "von Anfang bis Ende",
    "nachhaltige Lösung": "",
    "maßgeschneidert": "passend",
    "passgenau": "passend",
    "hochwertig": "",
    "Full-Service": "",
    "Rundum-sorglos": "",
    "Paradigmenwechsel": "Wandel",
    "Transformation": "Wandel",
    "Empowerment": "selbst entscheiden",
    "Commitment": "Zusage",
    "Mindset": "Haltung",
    "Purpose": "Zweck",
    "Challenge": "Aufgabe",
    "ambitioniert": "",
    "leistungsstark": "",
    "dynamisch": "",
    "visionär": "",
    "strategisch": "",
    "optimieren": "verbessern",
    "implementieren": "einführen",
    "Value": "Nutzen",
    "skalierbar": "",
}
# Patterns of boasts, read without case; what is true every day (*alle*, *immer*, *jederzeit*) is none.
_BEST = (
    "(?:aller)?(?:größte|grösste|(?:be|schnell|stärk|modern|beliebte|freundlich|innovativ|erfolgreich|günstig|schön"
    "|wichtig|verlässlich|zuverlässig|sicher|höch)ste)[nrsm]?"
)
_SCOPE = (
    "(?:der|unserer) (?:Stadt|Region|Welt|Branche|Stadtteile?|Gegend)|im (?:Land|Ort|Umkreis|Viertel|Bundesland)"
    "|am (?:Markt|Ort|Platz)|auf dem Markt|weit und breit|weltweit|bundesweit|europaweit|aller Zeiten|überhaupt"
    "|(?:in )?(?:Deutschlands?|Europas?|Österreichs?|der Schweiz)"
)
BOASTS = (
    r"(?:d(?:er|ie|as|en|em|es)|als|ein\w{0,2}|unser\w{0,2}|sind|ist|\w+weit) führend\w*(?: (?-i:[A-ZÄÖÜ])[\w-]+)?",
    r"marktführend\w*|Marktführer\w*|Branchenführer\w*|Technologieführer\w*|Weltmarktführer\w*|Spitzenreiter\w*",
    r"Weltklasse\w*|Spitzenklasse|erstklassig\w*|erstrangig\w*|konkurrenzlos\w*|unvergleichlich\w*|unübertroffen\w*",
    r"unschlagbar\w*|unerreicht\w*|beispiellos\w*|unübertrefflich\w*|makellos\w*|unfehlbar\w*|Perfektion",
    r"einzigartig\w*",
    r"(?:die |der )?(?:Nummer|Nr\.) (?:1|eins)(?!\d|[.,:]\d)(?! (?:ist|sind|bleib))",
    rf"(?:(?:wir (?:sind|werden)|(?:sind|werden) wir|wollen)(?: \w+){{0,2}}|als|zu) d(?:er|ie|as|en|em) {_BEST}",
    rf"(?:der|die|das|den|dem|Deutschlands|Europas) {_BEST}(?: [\w-]+){{1,2}} (?:{_SCOPE})",
    rf"(?:Deutschlands|Europas|Österreichs) {_BEST}",
    r"^(?:Der|Die|Das) (?:aller)?beste (?-i:[A-ZÄÖÜ])\w+",
)
# Where one of them is none: of people, of what can't be or isn't, of what we give as well as we can.
NO_BOASTS = (
    r"(?:nicht|nie|kein\w*|niemand|ohne|statt|weder|vielleicht nicht)(?:\W+[\w-]+){0,4}$",
    r"(?:jede\w?|alle|Mensch\w*|Kind\w*|Gäste|Kund\w+|Leben|Tier\w*) (?:[\w-]+ ){0,4}(?=einzigartig)",
    r"(?<=einzigartig)\w{0,2} (?:Mensch\w*|Kind\w*|Persönlichkeit\w*|Leben)",
    r"beste[nrsm]? (?:Freund\w*|Rat|Fall|Wissen|Kräften|Gewissen)",
)
WEAK = dict.fromkeys(
    """
    möglichst versuchen versucht bemühen bemüht bestrebt eventuell gegebenenfalls eigentlich grundsätzlich weitgehend
    weitestgehend prinzipiell tendenziell einigermaßen hoffentlich sozusagen gewissermaßen quasi irgendwie größtenteils
    überwiegend relativ ziemlich
    """.split(),
    "",
) | dict.fromkeys(
    (
        *(f"wir {verb}" for verb in ("könnten", "sollten", "würden", "dürften")),
        *(f"{verb} wir" for verb in ("könnten", "sollten", "würden", "dürften")),
        *("wenn möglich", "so weit wie möglich", "im Rahmen unserer Möglichkeiten", "in der Regel"),
    ),
    "",
)
# Where a weak word is none.
NO_WEAK = (r"(?:beim|ersten|zweiten|ein(?:en)?|jede[nr]?|der|die|das) (?=versuch)", r"(?<=versuch)en? (?:und|oder)")
