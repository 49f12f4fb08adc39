"""How alike two ideas are, as a number with its reason."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.guards import guard
from leitbild_cli.core.similarity.pairing import QUALITY, How, Pairing, pair
from leitbild_cli.core.similarity.thoughts import Thought, spelled, thought
from leitbild_cli.core.similarity.values import Code, Comparison, Reason

if TYPE_CHECKING:
    from leitbild_cli.core.similarity.words import Word

FIGURE_WEIGHT = 1.0
GUARDED = 0.3


def compare(a: str, b: str, language: str) -> Comparison:
    """Say how alike two texts are and why, whichever comes first; equal texts give 1."""
    return compare_thoughts(_kept(a, language), _kept(b, language))


@lru_cache(maxsize=512)
def _kept(text: str, language: str) -> Thought:
    return thought(text, language)


def compare_thoughts(a: Thought, b: Thought) -> Comparison:
    """Say how alike two analysed texts are and why."""
    if a.text == b.text:
        return Comparison(score=1.0, reason=Reason(Code.SAME_TEXT))
    if a.plain == b.plain:
        return Comparison(score=1.0, reason=Reason(Code.SAME_WORDS))
    if b.text < a.text:
        a, b = b, a
    found = pair(a, b)
    score = score_of(a, b, found)
    against = guard(a, b, found)
    if against:
        return Comparison(score=round(score * GUARDED, 3), guard=against, reason=against)
    return Comparison(score=round(score, 3), reason=_reason(a, b, found))


def score_of(a: Thought, b: Thought, found: Pairing) -> float:
    """Give the share of weight that finds an answer, less what stands against it."""
    matched = sum(QUALITY[how] * (one.weight + other.weight) for one, other, how in found.answers)
    left_a, left_b = _left(found.left_a), _left(found.left_b)
    common = min(len(a.figures), len(b.figures))
    extra = len(a.figures) + len(b.figures) - 2 * common
    matched += 2 * FIGURE_WEIGHT * common
    whole = sum(one.weight + other.weight for one, other, _ in found.answers) + 2 * FIGURE_WEIGHT * common
    total = whole + left_a + left_b + FIGURE_WEIGHT * extra
    if not total:
        return 0.0
    base = matched / total
    base *= 1 - 0.3 * min(1.0, min(left_a, left_b))
    if extra:
        base *= 0.75
    if bool(a.rhythms) != bool(b.rhythms):
        base *= 0.92
    return min(0.99, base)


def _left(side: list[tuple[Word, str | None]]) -> float:
    return sum(one.weight * (1.25 if under else 1.0) for one, under in side)


_HOW_CODES = (
    (How.OPPOSITE, Code.DOUBLE_NEGATION), (How.TYPO, Code.TYPO), (How.SYNONYM, Code.SYNONYM), (How.COMPOUND, Code.COMPOUND_APART),
)


def _reason(a: Thought, b: Thought, found: Pairing) -> Reason:
    if not found.answers and not (a.figures and b.figures):
        return Reason(Code.NOTHING_SHARED)
    if found.left_a and found.left_b:
        return Reason(Code.SHARED_WORDS, tuple(spelled(one.text, a) for one, _, _ in found.answers))
    if found.left_a or found.left_b:
        left, by = (found.left_a, a) if found.left_a else (found.left_b, b)
        return Reason(Code.ONE_SAYS_MORE, tuple(spelled(one.text, by) for one, _ in left))
    for how, code in _HOW_CODES:
        for one, other, this in found.answers:
            if this is how:
                return Reason(code, (spelled(one.text, a), spelled(other.text, b)))
    if any(how is How.ENDING for _, _, how in found.answers):
        return Reason(Code.OTHER_ENDINGS)
    return Reason(Code.OTHER_ORDER if sorted(a.plain) == sorted(b.plain) else Code.FILLERS)
