"""Which words an idea denies: a denial belongs to the word it touches, wherever it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.values import Code, Reason
from leitbild_cli.core.text.thought import spelled
from leitbild_cli.lexicon.negations import BEHIND, EITHER_SIDE
from leitbild_cli.lexicon.prepositions import ROLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.similarity.alignment import Pairing
    from leitbild_cli.core.text.thought import Thought
    from leitbild_cli.core.text.word import Word

_WITHOUT = "without"
_REACH = 2  # words behind a denial: *kein guter Service*


def denied_elsewhere(a: Thought, b: Thought, found: Pairing) -> Reason | None:
    """Give the denial of two ideas that deny as often as each other, but each what the other one affirms."""
    if not a.negators or not b.negators:
        return None
    answer = {one.key: other.key for one, other, _ in found.answers}
    back = {other: one for one, other in answer.items()}
    mine, yours = dict(_denied(a)), dict(_denied(b))
    only_mine = [key for key in mine if key in answer and answer[key] not in yours]
    only_yours = [key for key in yours if key in back and back[key] not in mine]
    if only_mine and only_yours:
        return Reason(Code.ORDER_SWAPPED, (spelled(mine[only_mine[0]], a),))
    lacking = {key for key, text in mine.items() if ROLES.get(text) == _WITHOUT}
    lacked = {back.get(key) for key, text in yours.items() if ROLES.get(text) == _WITHOUT}
    crossed = sorted(lacking - lacked) if lacked & mine.keys() - lacking else ()
    return Reason(Code.ORDER_SWAPPED, (spelled(mine[crossed[0]], a),)) if crossed else None


def _denied(said: Thought) -> Iterator[tuple[str, str]]:
    """Give the key of each word that is denied, with the denial as it is folded."""
    for negator, place, clause in said.negators:
        if negator.key.startswith("="):
            continue
        end = next((stop for stop in said.breaks if stop > place), len(said.content))
        if place in said.breaks and clause != place:
            end = place
        behind = tuple(_reached(said, place, min(place + _REACH, end)))
        before = said.content[max(clause, place - 1) : place]
        touched = before or behind if negator.text in BEHIND else behind or before
        if negator.text in EITHER_SIDE and all(one.weight < 1 for one in behind):
            touched = (*behind, *before)
        yield from ((one.key, negator.text) for one in touched)


def _reached(said: Thought, place: int, end: int) -> Iterator[Word]:
    """Give the words up to the next preposition."""
    for at in range(place, end):
        if at > place and said.under[at]:
            return
        yield said.content[at]
