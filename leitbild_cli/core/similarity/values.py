"""What a comparison gives: scores, reasons, matches and clusters, all plain values."""

from __future__ import annotations

from enum import StrEnum

from leitbild_cli.record import record

SURE = 0.85  # from here on a careful reader would sign that two ideas are one; `certainty` says when
ASK = 0.45  # and from here on it is worth a look
_ASK_OF_MANY = 0.5  # who has very many ideas has enough to look at in the closer ones
_MANY = 500


def worth_a_look(ideas: int) -> float:
    """Give from which score on two of so many ideas are asked about."""
    return ASK if ideas <= _MANY else _ASK_OF_MANY


class Code(StrEnum):
    """Why two ideas are taken for one thought, or why not."""

    SAME_TEXT = "same-text"
    SAME_WORDS = "same-words"
    OTHER_ORDER = "same-words-other-order"
    FILLERS = "fillers"
    OTHER_ENDINGS = "other-endings"
    COMPOUND_APART = "compound-apart"
    TYPO = "typo"
    LOOK_ALIKE = "look-alike"
    SYNONYM = "synonym"
    DOUBLE_NEGATION = "double-negation"
    ONE_SAYS_MORE = "one-says-more"
    SHARED_WORDS = "shared-words"
    NOTHING_SHARED = "nothing-shared"
    NUMBER_DIFFERS = "number-differs"
    UNIT_DIFFERS = "unit-differs"
    BOUND_DIFFERS = "bound-differs"
    RHYTHM_DIFFERS = "rhythm-differs"
    EXTENT_DIFFERS = "extent-differs"
    NEGATION = "negation"
    OPPOSITE = "opposite"
    ORDER_SWAPPED = "order-swapped"
    OTHER_GROUP = "other-group"


@record(kw_only=False)
class Reason:
    """A code with its facts, as the ideas spell them: `Reason(NUMBER_DIFFERS, ("98", "89"))`."""

    code: Code
    facts: tuple[str, ...] = ()


_ONE_SIDED = frozenset({Code.COMPOUND_APART, Code.ONE_SAYS_MORE, Code.SHARED_WORDS, Code.NEGATION, Code.ORDER_SWAPPED})


def turned_reason(reason: Reason) -> Reason:
    """Give the reason with the other text's fact first; the very same where its facts are of both."""
    if reason.code in _ONE_SIDED:
        return reason
    one_and_other, figure = reason.facts[:2], reason.facts[2:]
    return Reason(reason.code, (*one_and_other[::-1], *figure))


@record
class Comparison:
    """How alike two texts are, from 0 to 1; `guard` says why they must not be taken for one."""

    score: float
    guard: Reason | None = None
    reason: Reason


@record
class Match:
    """Two ideas that may be one thought; for `close_to`, `a` is empty: the new text has no id yet."""

    a: str
    b: str
    score: float
    reason: Reason


@record
class Cluster:
    """Ideas that may be one thought, and how strong the weakest link is."""

    ids: tuple[str, ...]
    score: float


@record(kw_only=False)
class Span:
    """A piece of a text, from `start` up to, not including, `end`."""

    start: int
    end: int


@record
class Differences:
    """The words of each text that the other one lacks."""

    a: tuple[Span, ...]
    b: tuple[Span, ...]
