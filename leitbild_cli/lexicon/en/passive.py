"""English passives, as patterns read without case: *be* with a participle that is something done."""

from __future__ import annotations

_BE = r"(?:is|are|was|were|been|being|be|gets?)"
_NO = (
    r"(?!need|interest|excit|commit|dedicat|determin|involv|relat|unit|locat|tir|bas|indeed|seed|speed|complicat|limit|concern"
    r"|inspir|please|relax|worri|scar|retir|experienc|qualifi|skill|talent|advanced|married|convinc|devot|detail|proud|red\b"
    r"|root|gather|open|built\b|made of)"
)
_IRREGULAR = (
    "given|taken|done|held|kept|seen|heard|told|sent|brought|taught|paid|met|read|written|spoken|put|built|sold|run|shown"
    "|known|found|treated|dealt|left|made|won|chosen|driven"
)
_PARTICIPLE = rf"{_NO}(?:\w{{2,}}ed|{_IRREGULAR})"
SOMEBODY = (
    r"\b(?:we|us|our|ours|i|my|you|people who|everyone|nobody|no one|nothing"
    r"|none (?:is|are|gets?)|no \w+ (?:is|are|gets?))\b"
)
PASSIVE = (rf"{_BE}(?: (?:\w+ly|not|always|never|all|also|well)){{0,2}} {_PARTICIPLE}",)
# what somebody wants or may expect to be done to them; and who does it
_WISH = r"(?:deserv|want|wish|lik|lov|prefer|hop|expect|com)(?:e|es|s|ed|ing)?|right|chance|rather|ready|able|free"
NO_PASSIVE = (
    rf"\b(?:{_WISH})\b[^.;:]* to (?:\w+ly )?be \w+$",
    rf"{_PARTICIPLE} (?:\w+ ){{0,3}}by (?:an?|the|our|real|trained|people|those|someone|volunteers|experts|staff)\b",
    r"(?:\b(?:where|wherever|when|whenever|so|that|who|which|whose|until|if|what|because|as|by)\b)[^,.;:]*$",
)
