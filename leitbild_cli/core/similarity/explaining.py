"""Reasons in the reader's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.values import Code
from leitbild_cli.language import _, mark

if TYPE_CHECKING:
    from leitbild_cli.core.similarity.values import Reason

_MOST_WORDS = 4
_BOUNDS = {
    "lower": mark("at least"),
    "upper": mark("at most"),
    "exact": mark("exactly"),
    "from": mark("from"),
    "until": mark("until"),
}
_RHYTHMS = {
    "hour": mark("every hour"),
    "day": mark("every day"),
    "week": mark("every week"),
    "month": mark("every month"),
    "quarter": mark("every quarter"),
    "half-year": mark("every half year"),
    "year": mark("every year"),
}
_TEXTS = {
    Code.SAME_TEXT: mark("the same text"),
    Code.SAME_WORDS: mark("the same words, spelled otherwise"),
    Code.OTHER_ORDER: mark("the same words in another order"),
    Code.FILLERS: mark("the same apart from small words"),
    Code.OTHER_ENDINGS: mark("the same words with other endings"),
    Code.COMPOUND_APART: mark("“{one}” is written apart in one of them"),
    Code.TYPO: mark("“{one}” and “{other}” look like a typo"),
    Code.SYNONYM: mark("“{one}” says the same as “{other}”"),
    Code.DOUBLE_NEGATION: mark("“{one}” and “{other}” turned round come to the same"),
    Code.ONE_SAYS_MORE: mark("only one of them says {words}"),
    Code.SHARED_WORDS: mark("both say {words}"),
    Code.NOTHING_SHARED: mark("no word in common"),
    Code.NUMBER_DIFFERS: mark("{one} against {other}"),
    Code.UNIT_DIFFERS: mark("{one} against {other}"),
    Code.BOUND_DIFFERS: mark("{one} against {other}"),
    Code.RHYTHM_DIFFERS: mark("{one} against {other}"),
    Code.NEGATION: mark("only one of them says “{one}”"),
    Code.OPPOSITE: mark("“{one}” is the opposite of “{other}”"),
    Code.ORDER_SWAPPED: mark("the order is swapped: “{one}” stands in another place"),
    Code.OTHER_GROUP: mark("one is about “{one}”, the other about “{other}”"),
}


def explain(reason: Reason) -> str:
    """Give a reason as half a sentence in the reader's language."""
    facts = _named(reason)
    words = ", ".join(_("“{word}”").format(word=fact) for fact in facts[:_MOST_WORDS])
    words += " …" if len(facts) > _MOST_WORDS else ""
    one, other = (*facts, "", "")[:2]
    return _(_TEXTS[reason.code]).format(one=one, other=other, words=words)


def _named(reason: Reason) -> tuple[str, ...]:
    if reason.code is Code.BOUND_DIFFERS:
        *bounds, figure = reason.facts
        return tuple(f"{_(_BOUNDS[bound])} {figure}" for bound in bounds)
    if reason.code is Code.RHYTHM_DIFFERS:
        return tuple(_(_RHYTHMS[rhythm]) for rhythm in reason.facts)
    return reason.facts
