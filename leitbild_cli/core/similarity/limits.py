"""What holds here, then, or for some only, where the other idea, which says all else, leaves nothing out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.kinds import is_person
from leitbild_cli.core.similarity.values import Code, Reason
from leitbild_cli.core.text.thought import spelled
from leitbild_cli.core.text.typos import is_typo
from leitbild_cli.core.text.word import Word, word
from leitbild_cli.lexicon.extents import ALL
from leitbild_cli.lexicon.limits import EVERYWHERE, IN_A_MANNER, LENGTHS_OF_TIME, LIMITING, QUALITIES, REASONS, WHOLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.similarity.alignment import Pairing, Placed
    from leitbild_cli.core.text.thought import Thought

_ALL_OF_THEM = frozenset(ALL.split())
_LEAST = 2  # words that both say: of *respect* alone, *respect at work* is no part
_WITH = "with"
_TO = "to"


def limited(a: Thought, b: Thought, found: Pairing) -> bool:
    """Say whether one idea alone is limited to a place, a time, some people or a figure."""
    if (bool(found.left_a) and bool(found.left_b)) or len(found.answers) < _LEAST or a.language != b.language:
        return False
    sides = (a, b, found.left_a, found.left_b), (b, a, found.left_b, found.left_a)
    return any(
        _by_a_figure(said, other) or _by_a_piece(said, other, left) for said, other, left, left_b in sides if not left_b
    )


def of_one_of_all(a: Thought, b: Thought, found: Pairing) -> Reason | None:
    """Give *all* of *in all rooms* against *last* of *in the last room*."""
    return _one_of_all(a, b, found) or _one_of_all(b, a, found, turned=True)


def _by_a_figure(said: Thought, other: Thought) -> bool:
    """Say whether it holds from a figure on only: *over 70*, *from 40 euros*, not *within 30 seconds*."""
    return not other.figures and any(one.bound and one.unit not in LENGTHS_OF_TIME for one in said.figures)


def _by_a_piece(said: Thought, other: Thought, left: list[Placed]) -> bool:
    """Say whether it holds *on a lead*, *at weekends*, *for students* only."""
    return any(under and _limits(one, under, said, left) and not _misspelled(one, said, other) for one, under in left)


def _misspelled(one: Word, said: Thought, other: Thought) -> bool:
    """Say whether a word stands in the other idea, too, spelled well and saying little there: *besonderfs*."""
    return any(is_typo(one, word(text, said.language)) for text in {*other.plain} - {*said.plain})


def _limits(one: Word, under: str, said: Thought, left: list[Placed]) -> bool:
    if under not in LIMITING or one.weight < 1 or one not in said.content or _gives_a_reason(one, said):
        return False
    piece = [one, *_behind(one, said, left)]
    if any(part.text in EVERYWHERE for part in piece) or _before(one, said) in WHOLE:
        return False
    if under == _WITH:
        return all(part.text not in IN_A_MANNER and not part.text.endswith(QUALITIES) for part in piece)
    return under != _TO or any(map(is_person, piece))


def _behind(one: Word, said: Thought, left: list[Placed]) -> Iterator[Word]:
    """Give the words of the same piece, which only this idea has."""
    alone = {known.key for known, under in left if not under}
    for known in said.content[said.content.index(one) + 1 :]:
        if known.key not in alone:
            return
        yield known


def _gives_a_reason(one: Word, said: Thought) -> bool:
    """Say whether a word stands behind *because*, *so that* and the like."""
    return not REASONS.isdisjoint(said.plain[: _place(one, said)])


def _before(one: Word, said: Thought) -> str:
    return ("", *said.plain)[_place(one, said)]


def _place(one: Word, said: Thought) -> int:
    return said.plain.index(one.text) if one.text in said.plain else len(said.plain)


def _one_of_all(a: Thought, b: Thought, found: Pairing, *, turned: bool = False) -> Reason | None:
    left, left_b = (found.left_b, found.left_a) if turned else (found.left_a, found.left_b)
    every = next((item for item in left if item[1] and item[0].text in _ALL_OF_THEM), None)
    part = next((one for one, under in left_b if every and under == every[1] and one.weight >= 1), None)
    if not every or not part or _next(every[0], a) is None or _next(every[0], a) != _next(part, b):
        return None
    facts = spelled(every[0].text, a), spelled(part.text, b)
    return Reason(Code.OTHER_GROUP, facts[::-1] if turned else facts)


def _next(one: Word, said: Thought) -> str | None:
    place = said.content.index(one) + 1 if one in said.content else len(said.content)
    return said.content[place].key if place < len(said.content) else None
