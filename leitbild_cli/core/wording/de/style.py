"""German that is good to say aloud: what a construction costs beside others, and which word leads to the next."""

from __future__ import annotations

import re
from functools import cache

# How stiff a construction is: of any column, or of one; behind a mark, where somebody called it out.
STIFF = {
    "A1": 0.9,
    "F4": 0.8,
    "I4": 1.0,
    "I5": 0.6,
    "I6": 6.0,
    "N4": 1.6,
    "N4!": 0.0,
    "N5": 3.0,
    "O1": 2.4,
    "O2": 1.0,
    "O1!": 0.8,
    "O1?": 0.8,
    "S3": 1.4,
    "T1b": 0.5,
    "contribution B": 2.2,
    "contribution B1": 1.3,
    "contribution N2": 2.5,
    "distinction A1 late": 3.0,
    "distinction A2": 1.5,
    "distinction F7": 2.5,
    "distinction N10": 2.5,
    "distinction N2": 3.0,
    "distinction N3": 0.5,
    "distinction N4": 5.0,
    "distinction N5": 4.0,
    "distinction O1": 5.0,
    "distinction first": 1.2,
    "distinction joined": 1.0,
    "distinction left out": 2.5,
    "market M2": 2.0,
    "market M4": 0.5,
    "motto in between": 1.0,
    "same verb": 3.0,
}
# which word leads from the purpose to a construction of a column
LINKS = {
    "priorities A4": "dabei",
    "priorities I1": "dafür",
    "priorities N6": "dafür",
    "culture A4": "dabei",
    "culture I1": "dabei",
    "culture I8": "dabei",
    "culture N10": "dabei",
    "culture S1": "dabei",
}
_FEW = 4
_SUBORDINATE = r", (?:\w+ )?(?:dass|wenn|weil|was|wo|wie|bevor|bis|damit|ohne|statt|die|der|das|den|dem|denen)\b"
_JOINED = (
    " und haben ",
    " und stehen ",
    " und wollen ",
    ", und wir haben ",
    ", und bei uns gibt ",
    ", und uns ",
    ", und wichtig ",
)
_APART = (", in ", ", von ", ", an ", ", auf ", ", aus ", ", mitten ")
_RELATIVES = ("die", "der", "das", "den", "dem", "denen")
_TWICE = (("ichtig ", " wichtig"), ("gibt es ", " gibt es "))
_FIGURED = r"\b[Mm]it (?:\d|mindestens|höchstens|maximal)"
_SECOND_TAIL = r", (?:mit|ohne) [^.]+, (?:rund|Tag|jede|in|von|an|auch)\b"


@cache
def flaw(text: str) -> float:
    """Say what a sentence costs by what its readers stumbled over."""
    cost = 2.5 * (" stehen für " in text or " stehen wir für " in text)
    cost += 1.2 * ("messen uns an " in text or "messen wir uns an " in text)
    cost += 1.5 * any(f": Da{of} wir" in text for of in ("für stehen", "für sorgen", "ran messen"))
    cost += 1.2 * max(0, max(part.count(" und ") for part in re.split(r"[,:]", text)) - 1)
    cost += 1.5 * any(joint in text for joint in _JOINED)
    cost += 4.5 * (", und unser Ziel " in text or (text.startswith(("Unser Ziel ", "Wichtig ")) and ", und " in text))
    cost += 5.0 * any(one in text.partition(other)[0] for one, other in _TWICE if other in text)
    cost += 2.0 * text.startswith("Auch ")
    cost += 1.5 * text.startswith(("Und wir bleiben ", "Und wir wollen ", "Und wir sind "))
    cost += 1.5 * (text.startswith("Und ") and text.count(" ") <= _FEW)
    cost += 2.5 * (" sorgen " in text and text.count(" für ") > 1)
    cost += 1.5 * (" ohne " in text and re.search(r", mit [^,]* ohne ", text) is not None)
    cost += 2.0 * (text.startswith("Mit ") and " sind wir für " in text)
    cost += 1.0 * (text.startswith("Mit ") and text.split(" ")[2:5] == ["sorgen", "wir", "für"])
    cost += 3.0 * (" mit, mit " in text or " da, " in text)
    cost += 1.5 * _set_apart(text)
    cost += 2.5 * ("it " in text and re.search(_FIGURED, text) is not None)
    if text.count(",") > 1:
        cost += 1.5 * (", und wir " in text)
        cost += 1.5 * (len(re.findall(_SUBORDINATE, text)) > 1)
        cost += 1.5 * (re.search(_SECOND_TAIL, text) is not None)
    return cost


def _set_apart(text: str) -> bool:
    """Whether a phrase stands behind a comma as if it had been forgotten: "…, in zehn Sprachen"."""
    _before, comma, last = text.rpartition(", ")
    return f"{comma}{last}".startswith(_APART) and last.split(" ")[1] not in _RELATIVES
