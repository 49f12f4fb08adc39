"""German passives, as patterns read without case: *werden* with a participle; the future is none."""

from __future__ import annotations

_BE = r"(?:wird|werden|wurden?|worden)"
_WORDS = r"(?: [\w,%-]+){0,9}?"
_NO = (
    r"(?!gern\w*|geh\w+|geb\w+|gesund\w*|genau\w*|gegen\w*|gewinnen|gelten|genießen|gestalten|gelingen|geraten|geschehen"
    r"|gefallen|gerecht|gemeinsam|gewiss|gedeihen|genügen|gewähren|gestatten)"
)
_PARTICIPLE = (
    rf"{_NO}(?:\w{{0,12}}ge\w{{2,}}(?:t|en)|(?:ver|be|ent|er|zer|über|unter)\w{{2,}}t|\w{{3,}}iert"
    r"|\w*(?:nommen|sprochen|trieben|schieden|hoben|standen|worfen|schlossen|laden|boten))"
)
SOMEBODY = (
    r"\b(?:wir|uns|unser\w{0,2}|ich|du|ihr|man|jeder|jede|jemand|niemand|nichts|kein\w*"
    r"|von (?:\w+ )?(?:mensch\w*|(?:fach)?leuten|ehrenamtlichen|freiwilligen|kolleg\w+|nachbar\w+|profis|meister\w*))\b"
)
PASSIVE = (rf"{_BE}{_WORDS} (?-i:{_PARTICIPLE})", rf"(?-i:{_PARTICIPLE}) {_BE}")
NO_PASSIVE = (
    r"\b(?:will|wollen|möchten?|darf|dürfen)\b[^.;:]*$",  # what somebody wants to be done
    r"^wer\b[^.;:]*$",
    r"^(?:hier|heute|dort) (?:wird|werden)\b[^.;:]*$",  # a custom of the house, as "Hier wird gelacht"
    r"\b(?:um|damit|dass|wenn|weil|wo|was|wer|bis|ob|wie)\b[^,.;:]*$",
    r", (?:\w{2,4} )?(?:der|die|das|den|dem|denen|deren|dessen)\b[^,.;:]*$",
    r"\bzu werden",
)
