"""Which words make the difference between two texts, to be highlighted."""

from __future__ import annotations

from collections import Counter

from leitbild_cli.core.similarity.thoughts import BREAKS
from leitbild_cli.core.similarity.tokens import tokens
from leitbild_cli.core.similarity.values import Differences, Span


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
