"""English: what a reader stumbles over in a finished sentence, weighed so that a plainer one is taken."""

from __future__ import annotations

import re
from functools import cache

from leitbild_cli.core.wording.en.grammar import adjective
from leitbild_cli.lexicon.en.classes import VERBS

_CLAUSES = r"\b(?:who|that|which|when|whenever|because|if|where|until|so that)\b"
_SHARED = r"(?<!,) and ([\w'’]+) (?=\w)"
_OTHER_SUBJECT = r"^We .*, and (?!we\b)\w+ \w"
_SOMEBODY_WITH = r"^(?!We |Our |With).*, with(?:out)? (?!an? )"
_STATES = {"are": 2.5, "have": 2.5, "would": 2.5, "value": 2.5, "offer": 1.2, "want": 1.5}
_OF_US = r"we (?:are(?! on time| there| here)|have|promise|value|would) "
_FAR = 6  # words before a second verb that still lean on *we*


@cache
def flaw(text: str) -> float:
    """Say how much an English sentence sounds like a form, not like somebody who speaks."""
    cost = 0.9 * max(0, text.count(" and ") - 1)  # two lists, or a list in a list
    cost += 0.7 * max(0, text.count(", ") - 2) + 1.5 * bool(re.search(r" and \w+ and ", text))
    cost += 3.0 * text.startswith(("With ", "Without ")) + 1.4 * text.startswith("And ")
    cost += (
        2.2 * bool(re.search(_OTHER_SUBJECT, text))
        + 1.0 * bool(re.search(_SOMEBODY_WITH, text))
        + 1.5 * bool(re.search(r" here for .* for ", text))
    )
    cost += 1.0 * ("hat matters to us is" in text) + 0.4 * bool(re.search(r"^We (?!are ).*, and we are ", text))
    cost += 2.0 * bool(re.search(r"goal is .*, and |want to be .* by \w+ing|^We are here .* by \w+ing", text))
    cost += 1.5 * max(0, len(re.findall(r"\b[Ww]e (?:are|have) ", text)) - 1)
    cost += 1.0 * max(0, len(re.findall(_CLAUSES, text)) - 1)
    cost += (
        0.9 * (", and we " in text)
        + 0.6 * (", and we value " in text)
        + 0.5 * bool(re.search(r"^(?!We ).*, and (?!we )", text))
    )
    cost += 1.5 * bool(re.search(r"\boffer .* (?:for|from|with|within|in|on) .* and ", text))
    cost += 3.0 * bool(re.search(r"^(?:We are here for|Our goal is) .*, with ", text))
    return cost + _said_again(text) + sum(map(_leaning, re.finditer(_SHARED, text)))


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
