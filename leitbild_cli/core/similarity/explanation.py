"""What is said of a match: the reason in the reader's words, and the words that make the difference."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.values import Code, Differences, Span
from leitbild_cli.core.text.thought import BREAKS
from leitbild_cli.core.text.tokens import tokens
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
    Code.LOOK_ALIKE: mark("“{one}” and “{other}” look alike, and may be two words"),
    Code.SYNONYM: mark("“{one}” says the same as “{other}”"),
    Code.DOUBLE_NEGATION: mark("“{one}” and “{other}” turned round come to the same"),
    Code.ONE_SAYS_MORE: mark("only one of them says {words}"),
    Code.SHARED_WORDS: mark("both say {words}"),
    Code.NOTHING_SHARED: mark("no word in common"),
    Code.NUMBER_DIFFERS: mark("{one} against {other}"),
    Code.UNIT_DIFFERS: mark("{one} against {other}"),
    Code.BOUND_DIFFERS: mark("{one} against {other}"),
    Code.RHYTHM_DIFFERS: mark("{one} against {other}"),
    Code.EXTENT_DIFFERS: mark("{one} against {other}"),
    Code.NEGATION: mark("only one of them says “{one}”"),
    Code.OPPOSITE: mark("“{one}” is the opposite of “{other}”"),
    Code.ORDER_SWAPPED: mark("the order is swapped: “{one}” is in another place"),
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


def differences(a: str, b: str) -> Differences:
    """Give the spans of the words that the other text lacks; if none, of those that stand elsewhere."""
    words_a, words_b = tokens(a), tokens(b)
    only_a, only_b = _lacking(words_a, words_b), _lacking(words_b, words_a)
    if not only_a and not only_b:
        only_a, only_b = _moved(words_a, words_b)
    return Differences(a=only_a, b=only_b)


def _lacking(words: list[tuple[str, int, int]], others: list[tuple[str, int, int]]) -> tuple[Span, ...]:
    left = Counter(text for text, _, _ in others)
    spans = []
    for text, start, end in words:
        if left[text] > 0:
            left[text] -= 1
        elif text not in BREAKS:
            spans.append(Span(start, end))
    return tuple(spans)


def _moved(
    words_a: list[tuple[str, int, int]], words_b: list[tuple[str, int, int]]
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(None, [text for text, _, _ in words_a], [text for text, _, _ in words_b], autojunk=False)
    kept_a: set[int] = set()
    kept_b: set[int] = set()
    for start_a, start_b, size in matcher.get_matching_blocks():
        kept_a.update(range(start_a, start_a + size))
        kept_b.update(range(start_b, start_b + size))
    return _outside(words_a, kept_a), _outside(words_b, kept_b)


def _outside(words: list[tuple[str, int, int]], kept: set[int]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for place, (_, start, end) in enumerate(words) if place not in kept)
