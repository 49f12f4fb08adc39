"""Which words an idea denies: a denial belongs to the word it touches, wherever it stands."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.values import Code, Reason
from leitbild_cli.core.text.thought import spelled
from leitbild_cli.lexicon.binders import PERSONS
from leitbild_cli.lexicon.extents import ALL, ALWAYS
from leitbild_cli.lexicon.negations import BEHIND, BETTER, EITHER_SIDE
from leitbild_cli.lexicon.prepositions import ROLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.similarity.alignment import Pairing
    from leitbild_cli.core.text.thought import Thought
    from leitbild_cli.core.text.word import Word

_DOING = frozenset().union(("man",), *(doing for doing, _ in PERSONS))
_WITHOUT_EXCEPTION = frozenset((*ALWAYS.split(), *ALL.split()))
_SETTING_ASIDE = frozenset("nicht not statt anstatt instead than".split())
_THAN = "than"
_WITHOUT = "without"
_REACH = 2  # words behind a denial: *kein guter Service*


def denied_elsewhere(a: Thought, b: Thought, found: Pairing) -> Reason | None:
    """Give the denial of two ideas that deny as often as each other, but each what the other one affirms."""
    both_deny = a.negators and b.negators
    if of_another := _other_person(a, b) or (both_deny and (_of_another(a, b) or _not_every(a, b))):
        return Reason(Code.ORDER_SWAPPED, (spelled(of_another, a),))
    if not both_deny:
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
    if crossed:
        return Reason(Code.ORDER_SWAPPED, (spelled(mine[crossed[0]], a),))
    if _in_other_clauses(a, b, answer) or {_behind_than(a), _behind_than(b)} == {True, False}:
        return Reason(Code.ORDER_SWAPPED, (spelled(a.negators[0][0].text, a),))
    return None


def _other_person(a: Thought, b: Thought) -> str | None:
    """Give who decides in *I decide, not my boss* and does not in *my boss decides, not I*."""
    if _SETTING_ASIDE.isdisjoint(a.plain) or _SETTING_ASIDE.isdisjoint(b.plain):
        return None
    for row in PERSONS:
        mine, yours = (_set_aside(said, row[0] | row[1]) for said in (a, b))
        if mine and yours and bool(mine[1]) != bool(yours[1]):
            return mine[0]
    return None


def _set_aside(said: Thought, person: frozenset[str]) -> tuple[str, bool] | None:
    """Give how a text names a person, and whether right behind *not*, *instead of* and the like."""
    place = next((place for place, text in enumerate(said.plain) if text in person), None)
    if place is None:
        return None
    before = [text for text in said.plain[max(0, place - 2) : place] if text != "of"][-1:]
    return said.plain[place], not _SETTING_ASIDE.isdisjoint(before)


def _of_another(a: Thought, b: Thought) -> str | None:
    """Give the deed of *guests steal not*, where the other idea says what we do not do: *not steal guests*."""
    one, other = a.plain[-2:], b.plain[-2:]
    if a.language != "de" or one == other or one != other[::-1] or "nicht" not in one:
        return None
    finite = a if one[1] == "nicht" else b
    deed = next(text for text in one if text != "nicht")
    return deed if len(finite.plain) > len(one) and finite.plain[-3] not in _DOING else None


def _not_every(a: Thought, b: Thought) -> str | None:
    """Give *not* before *all* or *always* here, which the other idea denies as a whole: *always not*."""
    for text in _WITHOUT_EXCEPTION.intersection(a.plain, b.plain):
        if _right_behind_not(text, a) != _right_behind_not(text, b):
            return text
    return None


def _right_behind_not(text: str, said: Thought) -> bool:
    place = said.plain.index(text)
    return place > 0 and said.plain[place - 1] in ("nicht", "not")


def _in_other_clauses(a: Thought, b: Thought, answer: dict[str, str]) -> bool:
    """Say whether a word of the denied part here is in the other part there, and the other way: *no A, but B*."""
    if not a.breaks or not b.breaks:
        return False
    denied, denied_b = _denied_part(a), _denied_part(b)
    in_a, in_b = ({answer[key] for key in keys if key in answer} for keys in (denied, a.placed.keys() - denied))
    return bool(in_a - denied_b) and bool(in_b & denied_b)


def _denied_part(said: Thought) -> set[str]:
    """Give the keys of the words in all parts of a text that have a denial."""
    begins = [0, *said.breaks, len(said.content)]
    parts = [said.content[start:end] for start, end in pairwise(begins)]
    denied = {max(start for start in begins if start <= clause) for _, _, clause in said.negators}
    return {one.key for start, part in zip(begins, parts, strict=False) if start in denied for one in part}


def _behind_than(said: Thought) -> bool | None:
    """Say whether *rather this than not* denies what it likes less, None where it likes nothing better."""
    than = next((place for place, text in enumerate(said.plain) if ROLES.get(text) == _THAN), 0)
    if not than or BETTER.isdisjoint(said.plain):
        return None
    return not any(negator.text in said.plain[:than] for negator, _, _ in said.negators)


def _denied(said: Thought) -> Iterator[tuple[str, str]]:
    """Give the key of each word that is denied, with the denial as it is folded."""
    for negator, place, clause in said.negators:
        if negator.key.startswith("="):
            continue
        end = next((stop for stop in said.breaks if stop > place), len(said.content))
        if place in said.breaks and clause != place:
            end = place
        behind = tuple(_reached(said, place, min(place + _REACH, end)))
        last = place == end and said.language == "de" and negator.text == "nicht"
        before = said.content[clause if last else max(clause, place - 1) : place]  # *wir stören die Nachbarn nicht*
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
