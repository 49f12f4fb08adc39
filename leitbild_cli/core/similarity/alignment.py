"""Which word of one idea answers which of the other, and how: as the same, a synonym, a typo, an opposite, a part."""

from __future__ import annotations

from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING, TypeAlias

from leitbild_cli.core.text.compounds import cut, parts, stands_in
from leitbild_cli.core.text.typos import is_typo, letters_of_a_typo
from leitbild_cli.core.text.word import Word, can_turn, may_turn, negated, opposite
from leitbild_cli.lexicon.negations import MAY_END, NO

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from leitbild_cli.core.text.thought import Thought


ABOLISH = "=abschaffen"
_UNLIKE = 7  # letters that only one of two words has: too many for a typo, and for un- or -los


class How(StrEnum):
    """In which way two words answer each other."""

    SAME = "same"
    ENDING = "ending"
    SYNONYM = "synonym"
    TYPO = "typo"
    OPPOSITE = "opposite"
    COMPOUND = "compound"


QUALITY = {How.SAME: 1.0, How.ENDING: 0.98, How.SYNONYM: 0.93, How.TYPO: 0.94, How.OPPOSITE: 0.95, How.COMPOUND: 0.96}


Placed: TypeAlias = tuple[Word, str | None]


class Pairing:
    """The answers found, and what is left on either side with its preposition."""

    __slots__ = ("answers", "left_a", "left_b")

    def __init__(self) -> None:
        """Begin with nothing."""
        self.answers: list[tuple[Word, Word, How]] = []
        self.left_a: list[Placed] = []
        self.left_b: list[Placed] = []


def pair(a: Thought, b: Thought) -> Pairing:
    """Give which words of two ideas answer each other; whole words first, parts of compounds last."""
    found = Pairing()
    _match_words(found, a.placed, b.placed)
    if _may_answer(found.left_a, found.left_b):
        _match(found)
        if found.left_a and found.left_b:
            _take_apart(found)
    if a.negators or b.negators:
        _let_ends_meet(found)
        found.left_a = _without_denied(found, found.left_a, b)
        found.left_b = _without_denied(found, found.left_b, a)
    return found


def _may_answer(left_a: Iterable[Placed], left_b: Sequence[Placed]) -> bool:
    """Say whether a word that is left may answer one of the others; of most pairs of ideas none does."""
    for one, _ in left_a:
        for other, _ in left_b:
            if _touch(one, other):
                return True
    return False


@lru_cache(maxsize=300_000)
def _touch(one: Word, other: Word) -> bool:
    """Say whether two words of unlike keys, or parts of them, may answer each other."""
    if stands_in(other.compound, one) or stands_in(one.compound, other) or _related(one, other):
        return True
    pieces_a, pieces_b = _whole_or_parts(one), _whole_or_parts(other)
    if len(pieces_a) == len(pieces_b) == 1:
        return False
    return any(mine.key == yours.key or _related(mine, yours) for mine in pieces_a for yours in pieces_b)


def _related(one: Word, other: Word) -> bool:
    unlike = (one.letters ^ other.letters).bit_count()
    if can_turn(one) or can_turn(other) or one.language != other.language:
        far = unlike > _UNLIKE and not (can_turn(one) and may_turn(one, other))
    else:
        far = not _begin_or_end_alike(one.text, other.text) or unlike > letters_of_a_typo(one, other)
        far = far and not _share_letters(one.text, other.text)
    return not far and _relation(one, other) is not None


@cache
def _whole_or_parts(one: Word) -> tuple[Word, ...]:
    return (parts(one.text, one.language) if one.compound else ()) or (one,)


def _let_ends_meet(found: Pairing) -> None:
    """Let *einstellen*, which may end something, answer *beenden*."""
    if not any(known.key == ABOLISH for known, _ in (*found.left_a, *found.left_b)):
        return
    for one in (known for known, _ in found.left_a if known.key == ABOLISH or known.text in MAY_END):
        for other in (known for known, _ in found.left_b if known.key == ABOLISH or known.text in MAY_END):
            if ABOLISH in (one.key, other.key):
                found.answers.append((one, other, How.SYNONYM))
                found.left_a = [item for item in found.left_a if item[0] is not one]
                found.left_b = [item for item in found.left_b if item[0] is not other]
                return


def _match_words(found: Pairing, side_a: Mapping[str, Placed], side_b: Mapping[str, Placed]) -> None:
    """Let words of one key answer each other; most of what is compared ends here, so it is written out."""
    for key, item in side_a.items():
        if answer := side_b.get(key):
            one, other = item[0], answer[0]
            found.answers.append((one, other, How.SAME if one is other else _how(one, other)))
        else:
            found.left_a.append(item)
    found.left_b = [item for key, item in side_b.items() if key not in side_a]


def _without_denied(found: Pairing, left: list[Placed], other: Thought) -> list[Placed]:
    """Let *avoid* answer the *no* of the other idea, which is no word of its own."""
    denied = next((item for item in left if item[0].key == ABOLISH), None) if other.negators else None
    if not denied:
        return left
    answered = {one.key for one, _, _ in found.answers} | {one.key for _, one, _ in found.answers}
    no = next((one for one, _, _ in other.negators if one.text in NO and one.key not in answered), None)
    if not no:
        return left
    mine = left is found.left_a
    found.answers.append((denied[0], no, How.SYNONYM) if mine else (no, denied[0], How.SYNONYM))
    return [item for item in left if item is not denied]


def _match_pieces(found: Pairing, side_a: Iterable[Placed], open_b: dict[str, Placed]) -> None:
    """Let parts of one key answer each other; what is left replaces what was left before."""
    left_a = []
    for item in side_a:
        one = item[0]
        if answer := open_b.pop(one.key, None):
            found.answers.append((one, answer[0], How.COMPOUND))
        else:
            left_a.append(item)
    found.left_a, found.left_b = left_a, list(open_b.values())


def _how(one: Word, other: Word) -> How:
    if one.text == other.text:
        return How.SAME
    return How.ENDING if one.root == other.root else How.SYNONYM


def _match(found: Pairing) -> None:
    for item in list(found.left_a):
        one = item[0]
        letters, turns = one.letters, can_turn(one)
        for other in found.left_b:
            second = other[0]
            if (letters ^ second.letters).bit_count() > _UNLIKE and not (turns and may_turn(one, second)):
                continue
            if how := _relation(one, second):
                found.answers.append((one, second, how))
                found.left_a.remove(item)
                found.left_b.remove(other)
                break


@lru_cache(maxsize=100_000)
def _relation(one: Word, other: Word) -> How | None:
    """Say how two words of unlike keys answer each other, if they do."""
    if one.language != other.language and (one.text == other.text or one.root == other.root):
        return How.SAME
    if opposite(one, other) or (_share_letters(one.text, other.text) and (negated(one, other) or negated(other, one))):
        return How.OPPOSITE
    return How.TYPO if is_typo(one, other) else None


def _begin_or_end_alike(one: str, other: str) -> bool:
    """Say whether two words begin or end with the same letter, as a word and its misspelling do."""
    return one[0] == other[0] or one[-1] == other[-1]


def _share_letters(one: str, other: str) -> bool:
    """Say whether one of two words may be the other one with a beginning or an end that turns it round."""
    return one[-3:] == other[-3:] or one[:3] == other[:3] or one[1:4] in other or other[1:4] in one


def _take_apart(found: Pairing) -> None:
    left_a, left_b = found.left_a, found.left_b
    if not any(one.compound for one, _ in (*left_a, *left_b)):
        return
    cuts_a, cuts_b = _cuts(left_a, left_b), _cuts(left_b, left_a)
    used = {part.key for cuts in (cuts_a, cuts_b) if cuts for pieces in cuts.values() for part in pieces}
    apart_a, apart_b = _pieces(left_a, cuts_a, used), _pieces(left_b, cuts_b, used)
    if apart_a is left_a and apart_b is left_b:
        return
    before = len(found.answers)
    _match_pieces(found, apart_a, {item[0].key: item for item in apart_b})
    _match(found)
    if len(found.answers) == before:
        found.left_a, found.left_b = left_a, left_b


def _cuts(side: list[Placed], others: list[Placed]) -> dict[Word, tuple[Word, ...]]:
    """Give the words that the other idea's words cut; most pairs of ideas have none, so this is asked word by word."""
    cuts: dict[Word, tuple[Word, ...]] = {}
    for one, _ in side:
        if whole := one.compound:
            for other, _ in others:
                if stands_in(whole, other):
                    cuts[one] = cut(one, [other for other, _ in others])
                    break
    return cuts


def _pieces(side: list[Placed], cuts: dict[Word, tuple[Word, ...]], used: set[str]) -> list[Placed]:
    """Give the words, those that can be taken apart as their parts; the very same list if there are none."""
    apart = {}
    for one, _ in side:
        if one.compound and (pieces := cuts.get(one) or (() if one.key in used else parts(one.text, one.language))):
            apart[one] = pieces
    if not apart:
        return side
    return [(piece, under) for one, under in side for piece in apart.get(one, (one,))]
