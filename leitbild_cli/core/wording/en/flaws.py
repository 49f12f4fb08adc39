"""English: what a reader stumbles over in a finished sentence, weighed so that a plainer one is taken."""

from __future__ import annotations

import re
from functools import cache

from leitbild_cli.core.wording.en.grammar import adjective
from leitbild_cli.lexicon.en.classes import VERBS

_CLAUSES = r"\b(?:who|that|which|when|whenever|because|if|where|until|so that)\b"
_SHARED = r"(?<!,) and ([\w'’]+) (?=\w)"
_STATES = {"are": 2.5, "have": 2.5, "would": 2.5, "value": 2.5, "offer": 1.2, "want": 1.5}
_OF_US = r"we (?:are(?! on time| there| here)|have|value|would) "
_OFFERED = r"\boffer .* (?:for|from|with|within|in|on) .* and "
_KEPT = r"We (?:keep|make|get|leave) "
_FAR = 6  # words before a second verb that still lean on *we*


@cache
def flaw(text: str) -> float:
    """Say how much an English sentence sounds like a form, not like somebody who speaks."""
    words = text.split(" ")
    cost = 0.9 * max(0, words.count("and") - 1)  # two lists, or a list in a list
    cost += 0.7 * max(0, text.count(", ") - 2)
    cost += 1.5 * any(
        one == other == "and" and "," not in between
        for one, between, other in zip(words, words[1:], words[2:], strict=False)
    )
    cost += 3.0 * (words[0] in ("With", "Without")) + 1.4 * (words[0] == "And")
    cost += 1.0 * ("hat matters to us is" in text)
    cost += 1.5 * max(0, text.count("e are ") + text.count("e have ") - 1)
    cost += 1.0 * max(0, len(re.findall(_CLAUSES, text)) - 1)
    cost += 1.5 * (" and " in text and "offer " in text and re.search(_OFFERED, text) is not None)
    cost += _joined(text, ours=words[0] == "We") + _aimed(text) + _said_again(text)
    return cost + sum(map(_leaning, re.finditer(_SHARED, text)))


def _joined(text: str, *, ours: bool) -> float:
    """Weigh what is joined with a comma: a second *we*, somebody else, a phrase that says how somebody else does it."""
    head, joint, rest = text.rpartition(", and ")
    beside = text.partition(", with")[2]
    kept = beside and re.match(_KEPT, text)  # "We keep families warm, with upfront prices": who has them?
    told = beside and not beside.startswith((" a ", " an ")) and not ours and not text.startswith(("Our ", "With"))
    cost = 1.0 * bool(told) + 1.0 * bool(kept)
    if not joint:
        return cost
    listed = ", " in head and " and " not in head and ", we " not in head
    if rest.startswith(("we'", "we’")):
        return cost
    if rest.startswith("we "):
        again = 0.4 * (rest.startswith("we are ") and ours and not head.startswith("We are "))
        return cost + 0.9 + 0.6 * rest.startswith("we value ") + again
    cost += 0.5 * rest.startswith(("there is ", "there are "))
    return cost + (0.0 if listed or " " not in rest else 2.2 if ours else 0.5)


def _aimed(text: str) -> float:
    """Weigh what doesn't fit to a goal, or to what we are here for."""
    if text.startswith("Our goal is "):
        return 2.0 * (", and " in text) + 3.0 * (", and our goal is " in text) + 3.0 * (", with " in text)
    if text.startswith("We want to be "):
        return 2.0 * (" by " in text)
    if not text.startswith("We are here "):
        return 0.0
    return 2.0 * (" by " in text) + 1.5 * (text.count(" for ") > 1) + 3.0 * (", with " in text)


def _said_again(text: str) -> float:
    """Weigh a long word that stands twice in a sentence: "our members … our members"."""
    long = [word for word in re.findall(r"\w+", text.lower()) if len(word) > 4]  # noqa: PLR2004
    return 0.8 * (len(long) - len({*long}))


def _leaning(found: re.Match[str]) -> float:
    """Weigh a second verb under the same *we*: a state, or one that stands far behind."""
    verb, ours = found[1], re.search(r"\b[Ww]e .*", found.string[: found.start()])
    if ours and verb in ("don't", "don’t", "never"):
        return 1.5
    if ours is None or verb not in VERBS or adjective(verb):
        return 2.5 if ours and verb in _STATES else 0.0
    if ours[0].lower().startswith("we are here "):
        return 2.5
    being = 1.2 * bool(re.match(_OF_US, ours[0], re.IGNORECASE))  # "We are firm but fair and offer letters"
    return _STATES.get(verb, 0.8 * (ours[0].count(" ") >= _FAR)) + being
