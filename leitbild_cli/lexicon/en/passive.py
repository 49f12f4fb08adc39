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
SOMEBODY = r"\b(?:we|us|our|ours|i|my|you|people who|everyone|nobody|no one)\b"
PASSIVE = (rf"{_BE}(?: (?:\w+ly|not|always|never|all|also|well)){{0,2}} {_PARTICIPLE}",)
NO_PASSIVE = (r"(?:\b(?:where|wherever|when|whenever|so|that|who|which|whose|until|if|what|because|as|by)\b)[^,.;:]*$",)
