"""What shows in which voice a text speaks: du or Sie, forms of both sexes, spelling, language."""

from __future__ import annotations

DU = r"(?i:\b(?:du|dich|dir|dein\w{0,2}|euch|euer|eure\w?)\b)"
SIE = r"(?<=[\wäöüß,] )(?:Sie|Ihnen|Ihre?[nmrs]?)\b"  # only inside a sentence, where the capital tells it from *they*
# Ways to name women and men; the first group is the bare word.
FORMS = {
    "*": r"\b(\w{2,})\*(?:in|innen|r|n)\b",
    ":": r"\b(\w{2,}):(?:in|innen|r|n)\b",
    "_": r"\b([^\W_]{2,})_(?:in|innen|r|n)\b",
    "/": r"\b(\w{2,})/-?(?:in|innen)\b",
    "()": r"\b(\w{2,})\((?:in|innen)\)",
    "I": r"\b(\w{2,}?[a-zäöüß])(?:In|Innen)\b",
    "und": r"\b(\w{3,})innen (?:und|oder|sowie) \w+",
}
SPELLINGS = {
    "uk": (
        r"\b(?:colour|honour|favour|neighbour|behaviour|labour|humour|flavour|harbour|rumour|vapour|endeavour)\w*"
        r"|\b(?:centre|theatre|metre|litre|fibre)s?\b|\b(?:organis|realis|recognis|specialis|prioritis|optimis|customis)\w+"
        r"|\b(?:travelling|traveller|cancelled|programme|cheque|tyre|catalogue|grey|skilful|enrol|fulfil|licence|defence)s?\b"
    ),
    "us": (
        r"\b(?:color|honor|favor|neighbor|behavior|labor|humor|flavor|harbor|rumor|vapor|endeavor)\w*"
        r"|\b(?:center|theater|meter|liter|fiber)s?\b"  # -ize is British, too
        r"|\b(?:traveling|traveler|canceled|catalog|gray|skillful|enroll|fulfill|defense)s?\b"
    ),
}
# Words of one language only.
ONLY = {
    "de": frozenset(
        """
        und der das den dem des ein eine einen einem einer wir uns unser unsere unseren unserem fuer mit von zu ist sind
        nicht auch auf bei aus wenn dass damit nach ueber als wie sich ihre jeden jede mehr immer nur oder zum zur
        """.split()
    ),
    "en": frozenset(
        """
        the and of to our we with for you your is are that this from by be have has it they their who when does can at
        on as every never always because or without into
        """.split()
    ),
}
# Doubled words that may be meant: *die Leute, die die Stadt lieben*.
MAY_BE_DOUBLED = frozenset("der die das den dem sie ihr that had very so bla wir uns nach und".split())
