"""How alike two ideas are, as a number with its reason.

The score is the share of weight that finds an answer on the other side. Weights taken from how often the
brainstorm says a word were tried and left out: no better, and two texts would score differently in another brainstorm.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.alignment import QUALITY, How, Pairing, pair
from leitbild_cli.core.similarity.guards import guard, said
from leitbild_cli.core.similarity.small_words import may_turn
from leitbild_cli.core.similarity.values import SURE, Code, Comparison, Reason, turned_reason
from leitbild_cli.core.text.agreed import agreed
from leitbild_cli.core.text.lookalikes import dots_alone, two_words
from leitbild_cli.core.text.stems import root, unmarked
from leitbild_cli.core.text.thought import Thought, spelled, thought
from leitbild_cli.lexicon.prepositions import NARROWING

if TYPE_CHECKING:
    from leitbild_cli.core.similarity.alignment import Placed
    from leitbild_cli.core.text.agreed import Groups
    from leitbild_cli.core.text.figures import Figure
    from leitbild_cli.core.text.word import Word

_SAME = How.SAME
_INSTEAD = "instead"
_NOT_QUITE = 0.99  # only the same words are 1
_GUARDED = 0.3
_LOOK_ALIKE = 0.47  # dots make it another word, but somebody left them out: only just asked
_ANOTHER_WORD = 0.44  # a letter makes it another word: not asked, though it may be looked at
_HERE_ONLY = 0.43  # it holds here, then, or for some only: as little
_DOUBTFUL = 0.7  # above this, what is not certain is pressed together below SURE
_ASKED = SURE - 0.005
_ALIKE_LENGTHS = 2
_TURNED = 0.65  # how close two texts are at most that a preposition may turn: to be looked at, not sure
_FIGURE = 1.0  # a figure weighs as much as a word
FIGURE_ALONE = 0.6  # a figure that only one of them gives is a condition
_RHYTHM_ALONE = 0.8
_CHANGE_ALONE = 0.75  # *turn unhappy customers into happy ones* says more than *happy customers*
_SET_ASIDE_ALONE = 0.65  # of *calls instead of letters*, *no letters* has the smaller half
_UNDER_PREPOSITION = 1.25  # *in der Weihnachtszeit* narrows more than *freundlich*
_NARROWED = 0.65  # *more staff at peak times* is less than *more staff*
_EXCHANGED = 0.3  # each has a word the other lacks: likely another thing
_EXCHANGED_SHARE = 0.8


def compare(a: str, b: str, language: str, synonyms: Groups = ()) -> Comparison:
    """Say how alike two texts are and why, whichever comes first; equal texts give 1."""
    return compare_thoughts(_kept(a, language, synonyms), _kept(b, language, synonyms))


@lru_cache(maxsize=512)
def _kept(text: str, language: str, synonyms: Groups) -> Thought:
    return agreed(synonyms).applied(thought(text, language))


def compare_thoughts(a: Thought, b: Thought) -> Comparison:
    """Say how alike two analysed texts are and why."""
    comparison = match_thoughts(a, b, 0.0, guarded=True)
    assert comparison is not None  # noqa: S101  every score reaches 0
    return comparison


def match_thoughts(a: Thought, b: Thought, threshold: float, *, guarded: bool = False) -> Comparison | None:
    """Give the comparison of two analysed texts that reach the threshold, None for all others."""
    if a.text == b.text:
        return Comparison(score=1.0, reason=Reason(Code.SAME_TEXT))
    turned = b.text < a.text
    if turned:
        a, b = b, a
    if a.plain == b.plain and _certain(a, b):
        return Comparison(score=1.0, reason=Reason(Code.SAME_WORDS))
    found = pair(a, b)
    score = round(_score(a, b, found), 3)
    if score < threshold:
        return None
    against = guard(a, b, found)
    if against:
        if not guarded:
            return None
        score, reason = round(score * _GUARDED, 3), against
    else:
        score = _doubted(score, a, b, found)
        if score < threshold:
            return None
        like = _like_words(a, b) if score in (_LOOK_ALIKE, _ANOTHER_WORD) else None
        reason = like or _reason(a, b, found)
    reason = turned_reason(reason) if turned else reason
    return Comparison(score=score, guard=reason if against else None, reason=reason)


def _doubted(score: float, a: Thought, b: Thought, found: Pairing) -> float:
    """Give the score of two texts that no guard keeps apart, lower where somebody should look at them.

    What is not certain keeps its order, below SURE.
    """
    score = min(score, _other_words(a, b), _limit(a, b, found)) if score > _ANOTHER_WORD else score
    if score <= _LOOK_ALIKE:
        return score
    if score > _TURNED and may_turn(a, b):
        return _TURNED
    if score <= _DOUBTFUL or (score >= SURE and not found.left_a and not found.left_b and _certain(a, b)):
        return score
    return round(_DOUBTFUL + (score - _DOUBTFUL) * (_ASKED - _DOUBTFUL) / (_NOT_QUITE - _DOUBTFUL), 3)


def _limit(a: Thought, b: Thought, found: Pairing) -> float:
    if found.left_a and found.left_b:
        return 1.0
    from leitbild_cli.core.similarity.limits import limited  # few new ideas are so close to another one

    return _HERE_ONLY if limited(a, b, found) else 1.0


def _certain(a: Thought, b: Thought) -> bool:
    from leitbild_cli.core.similarity.certainty import certain  # few new ideas are so close to another one

    return certain(a, b)


def _other_words(a: Thought, b: Thought) -> float:
    """Give how close two texts are at most for the words in them that look alike and are two, 1 if there are none."""
    return min([_of_two_words(a, b, one, other) for one, other in _two_words(a, b)], default=1.0)


def _two_words(a: Thought, b: Thought) -> list[tuple[str, str]]:
    there = {*b.plain}
    mine = [text for text in a.plain if text not in there]
    if not mine:
        return []
    here = {*a.plain}
    found = []
    for other in [text for text in b.plain if text not in here]:
        first, last, length = other[0], other[-1], len(other)
        for one in mine:
            alike = (one[0] == first or one[-1] == last) and -_ALIKE_LENGTHS < len(one) - length < _ALIKE_LENGTHS
            if alike and two_words(one, other) and not _noun_and_verb(one, other):
                found.append((one, other))
    return found


def _noun_and_verb(one: str, other: str) -> bool:
    """Say whether British English spells a noun with c and its verb with s: *advice* and *advise*."""
    return one.replace("c", "s") == other.replace("c", "s") and root(one, "en") == root(other, "en")


def _like_words(a: Thought, b: Thought) -> Reason | None:
    both = next(iter(_two_words(a, b)), None)
    return Reason(Code.LOOK_ALIKE, (spelled(both[0], a), spelled(both[1], b))) if both else None


def _of_two_words(a: Thought, b: Thought, one: str, other: str) -> float:
    bare, dotted = (a, b) if len(one) < len(other) else (b, a)
    lost = dots_alone(one, other) and not _has_dots(bare.text)
    left_out = lost and _lacks_dots(bare, dotted, max(one, other, key=len))
    return _LOOK_ALIKE if left_out else _ANOTHER_WORD  # whoever writes dots elsewhere has not left them out here


def _lacks_dots(bare: Thought, dotted: Thought, but: str) -> bool:
    """Say whether a text has another word of the other one without its dots, as from a keyboard that has none."""
    without = {unmarked(text) for text in dotted.plain if text != but and unmarked(text) != text}
    return not without.isdisjoint(bare.plain)


def _has_dots(text: str) -> bool:
    return not {*"äöüÄÖÜ"}.isdisjoint(text)


def best_score(total: float, left: float, left_other: float) -> float:
    """Give what two ideas of this weight can reach if so much of each finds no answer."""
    if not total:
        return 1.0
    return (total - left - left_other) / total * _unless_exchanged(total, left, left_other)


def weight_left(known: Word, under: str | None) -> float:
    """Give what a word weighs that finds no answer."""
    return known.weight * _UNDER_PREPOSITION if under else known.weight


def _unless_exchanged(total: float, left: float, left_other: float) -> float:
    least, half = min(left_other, left), _EXCHANGED_SHARE * total / 2
    share = least / half if half > 1 else least
    return 1 - _EXCHANGED * (share if share < 1 else 1.0)


def _score(a: Thought, b: Thought, found: Pairing) -> float:
    figures, alone = _figures(a, b) if a.figures or b.figures else (0, 0)
    answered = matched = 2 * _FIGURE * figures
    for one, other, how in found.answers:
        both = one.weight + other.weight
        answered += both
        matched += both if how is _SAME else QUALITY[how] * both
    left_a = _left(found.left_a) if found.left_a else 0.0
    left_b = _left(found.left_b) if found.left_b else 0.0
    total = answered + left_a + left_b + _FIGURE * alone
    if not total:
        return 0.0
    score = matched / total * (_unless_exchanged(total, left_a, left_b) if left_a and left_b else 1.0)
    score *= FIGURE_ALONE if alone else 1.0
    if (a.changes and _changes_alone(a, found.left_a)) or (b.changes and _changes_alone(b, found.left_b)):
        score *= _CHANGE_ALONE
    if (_INSTEAD in a.under and found.left_a and _only_set_aside(a, found.left_a)) or (
        _INSTEAD in b.under and found.left_b and _only_set_aside(b, found.left_b)
    ):
        score *= _SET_ASIDE_ALONE
    if bool(left_a) != bool(left_b) and any(map(_narrows, found.left_a or found.left_b)):
        score *= _NARROWED
    if a.rhythms or b.rhythms:
        score *= _RHYTHM_ALONE if bool(a.rhythms) != bool(b.rhythms) else 1.0
    return min(_NOT_QUITE, score)


def _figures(a: Thought, b: Thought) -> tuple[int, int]:
    """Give how many figures answer each other, and how many that say something are alone."""
    more, fewer = (a.figures, b.figures) if len(a.figures) >= len(b.figures) else (b.figures, a.figures)
    return len(fewer), sum(map(says_something, more[len(fewer) :]))


def _changes_alone(said: Thought, left: list[Placed]) -> bool:
    """Say whether an idea goes from a word to its opposite, of which the other idea has only one."""
    keys = {one.key for one, _ in left}
    return any(one in keys and other not in keys for one, other in said.changes)


def _only_set_aside(said: Thought, left: list[Placed]) -> bool:
    """Say whether an idea puts one thing in place of another, and the other idea has nothing but the latter."""
    keys = {one.key for one, _ in left}
    return all(one.key in keys or one.weight < 1 for one, under in said.placed.values() if under != _INSTEAD)


def says_something(figure: Figure) -> bool:
    """Say whether a figure that only one idea gives counts."""
    return figure.value != 1 or figure.unit not in (None, "times")


def _narrows(left: Placed) -> bool:
    """Say whether a word says where, when or for whom the rest holds."""
    known, under = left
    return known.weight >= 1 and under in NARROWING


def _left(side: list[Placed]) -> float:
    left = 0.0
    for one, under in side:
        left += one.weight * _UNDER_PREPOSITION if under else one.weight
    return left


_HOW_CODES = (
    (How.OPPOSITE, Code.DOUBLE_NEGATION),
    (How.TYPO, Code.TYPO),
    (How.SYNONYM, Code.SYNONYM),
)


def _reason(a: Thought, b: Thought, found: Pairing) -> Reason:
    if not found.answers and not (a.figures and b.figures):
        return Reason(Code.NOTHING_SHARED)
    if found.left_a and found.left_b:
        return Reason(Code.SHARED_WORDS, _shared(a, b, found))
    if found.left_a or found.left_b:
        left, by = (found.left_a, a) if found.left_a else (found.left_b, b)
        return Reason(Code.ONE_SAYS_MORE, tuple(spelled(one.text, by) for one, _ in left))
    if alone := _figures_alone(a, b):
        return Reason(Code.ONE_SAYS_MORE, alone)
    return _how_the_same(a, b, found)


def _shared(a: Thought, b: Thought, found: Pairing) -> tuple[str, ...]:
    """Give the figures and words that both say, without those that say little where there are others."""
    there = {figure.weighed() for figure in b.figures}
    figures = [said(figure, a) for figure in a.figures if figure.weighed() in there and says_something(figure)]
    words = [one for one, _, _ in found.answers]
    telling = [one for one in words if one.weight >= 1] or ([] if figures else words)
    return (*figures, *(spelled(one.text, a) for one in telling))


def _figures_alone(a: Thought, b: Thought) -> tuple[str, ...]:
    """Give the figures of which the other idea has none."""
    more, fewer = (a, b) if len(a.figures) > len(b.figures) else (b, a)
    known = {figure.weighed() for figure in fewer.figures}
    return tuple(
        said(figure, more) for figure in more.figures if figure.weighed() not in known and says_something(figure)
    )


def _how_the_same(a: Thought, b: Thought, found: Pairing) -> Reason:
    hows = [how for _, _, how in found.answers]
    if a.plain == b.plain:
        return Reason(Code.SAME_WORDS)
    for how, code in _HOW_CODES:
        if how in hows:
            one, other, _ = found.answers[hows.index(how)]
            return Reason(code, (spelled(one.text, a), spelled(other.text, b)))
    if How.COMPOUND in hows:
        return Reason(Code.COMPOUND_APART, (_compound(a, b, found),))
    if How.ENDING in hows:
        return Reason(Code.OTHER_ENDINGS)
    return Reason(Code.OTHER_ORDER if sorted(a.plain) == sorted(b.plain) else Code.FILLERS)


def _compound(a: Thought, b: Thought, found: Pairing) -> str:
    whole = {one.text for one, _, _ in found.answers}, {other.text for _, other, _ in found.answers}
    written = [
        spelled(known.text, by)
        for by, texts in zip((a, b), whole, strict=True)
        for known in by.content
        if known.text not in texts
    ]
    return max(written, key=len, default="")
