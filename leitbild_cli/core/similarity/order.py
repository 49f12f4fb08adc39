"""Whether two ideas say the same words in an order that changes what they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.values import Code, Reason
from leitbild_cli.core.text.thought import spelled
from leitbild_cli.core.text.word import may_turn, opposite
from leitbild_cli.lexicon.adverbs import MANNER, THEN
from leitbild_cli.lexicon.prepositions import ROLES

if TYPE_CHECKING:
    from leitbild_cli.core.similarity.alignment import Pairing
    from leitbild_cli.core.text.thought import Thought

_DIRECTED = frozenset({"instead", "before", "after", "from", "to", "against", "by", "than", "over"})
_FROM = frozenset(("von", "from"))
_JOINING = frozenset("und and oder or & sowie".split())
_CASES = {"dem": "to", "einem": "to", "unserem": "to", "den": "whom", "einen": "whom", "unseren": "whom"}
_NEAR = 2
_ARTICLES = frozenset("der die das ein eine".split())
_FEWEST = 3  # who, does what, to whom


def swapped(a: Thought, b: Thought, found: Pairing) -> Reason | None:
    """Give the word that stands in another role, None if the order says the same."""
    answer = {one.key: other.key for one, other, _ in found.answers}
    wrong = _figures_swapped(a, b) or _directed(a, b, answer) or _in_turn(a, b, answer) or _bound_to(a, b, answer)
    if not wrong and not found.left_a and not found.left_b:
        wrong = _objects(a, b, answer) or _doers(a, b, answer)
    return Reason(Code.ORDER_SWAPPED, (spelled(wrong, a),)) if wrong else None


def _figures_swapped(a: Thought, b: Thought) -> str | None:
    """Give the first figure of *from 5 to 3* where the other idea goes from 3 to 5."""
    mine, yours = [one.weighed() for one in a.figures], [one.weighed() for one in b.figures]
    if len(mine) != 2 or mine[0] == mine[1] or mine != yours[::-1]:  # noqa: PLR2004
        return None
    return a.figures[0].said if _FROM & {*a.plain} and _FROM & {*b.plain} else None


def _directed(a: Thought, b: Thought, answer: dict[str, str]) -> str | None:
    """Give a word under *before*, *from* and the like, of which the other idea has another word there."""
    governed_b = {under: one.key for one, under in zip(b.content, b.under, strict=True) if under in _DIRECTED}
    for one, under in zip(a.content, a.under, strict=True):
        if under not in _DIRECTED or under not in governed_b:
            continue
        other, mine = governed_b[under], answer.get(one.key)
        if mine and mine != other and other in answer.values() and mine in b.placed:
            return one.text
    return None


def _in_turn(a: Thought, b: Thought, answer: dict[str, str]) -> str | None:
    """Give a word that comes before *then* here and behind it there."""
    first_a = _before_then(a)
    first_b = None if first_a is None else _before_then(b)
    if first_a is None or first_b is None:
        return None
    later = [one for one in a.content if one.key in first_a and answer.get(one.key) in b.placed.keys() - first_b]
    sooner = [one for one in a.content if one.key not in first_a and answer.get(one.key) in first_b]
    return later[0].text if later and sooner else None


def _before_then(said: Thought) -> set[str] | None:
    if THEN.isdisjoint(said.plain):
        return None
    place = next(place for place, text in enumerate(said.plain) if text in THEN)
    return {one.key for one in said.content if one.text in said.plain[:place]}


def _bound_to(a: Thought, b: Thought, answer: dict[str, str]) -> str | None:
    """Give a word that goes with *more* here and with *less* there."""
    both_say = [one for one in a.content if answer.get(one.key) == one.key]
    for one in both_say:
        for against in both_say:
            if not may_turn(one, against) or not opposite(one, against):
                continue
            mine, theirs = _companion(a, one.key), _companion(a, against.key)
            swap = answer.get(mine or ""), answer.get(theirs or "")
            if None not in swap and swap == (_companion(b, against.key), _companion(b, one.key)) and swap[0] != swap[1]:
                return one.text
    return None


def _companion(said: Thought, key: str) -> str | None:
    keys = [one.key for one in said.content]
    place = keys.index(key) if key in keys else len(keys)
    return keys[place + 1] if place + 1 < len(keys) else None


def _objects(a: Thought, b: Thought, answer: dict[str, str]) -> str | None:
    """Give a word behind *dem* or *den* here, of which the other idea has another one there."""
    mine, theirs = _governed(a), _governed(b)
    for case in sorted(mine.keys() & theirs.keys()):
        if not {answer.get(key) for key in mine[case]} & set(theirs[case]):
            return a.placed[mine[case][0]][0].text
    return None


def _governed(said: Thought) -> dict[str, list[str]]:
    """Give what stands in the dative and accusative of a German text without a preposition: noun, perhaps adjective."""
    found: dict[str, list[str]] = {}
    named = {one.text: one.key for one in said.content}
    for place, text in enumerate(said.plain):
        if text in _CASES and (not place or said.plain[place - 1] not in ROLES):
            for word in said.plain[place + 1 : place + 1 + _NEAR]:
                if word in _CASES or word in _ARTICLES:
                    break
                if word in named:
                    found.setdefault(_CASES[text], []).append(named[word])
    return found


def _doers(a: Thought, b: Thought, answer: dict[str, str]) -> str | None:
    """Give the first word if it has changed places with a later one and all else stands where it stood."""
    if len(a.content) < _FEWEST or len(a.content) != len(b.content) or any("," in said.text for said in (a, b)):
        return None
    if _JOINING & {*a.plain, *b.plain} or any((*a.under, *b.under)):
        return None
    keys_a, keys_b = [answer.get(one.key) for one in a.content], [one.key for one in b.content]
    moved = [place for place, (one, other) in enumerate(zip(keys_a, keys_b, strict=True)) if one != other]
    if len(moved) != 2 or moved[0] != 0 or moved[1] < 2 or keys_a[0] != keys_b[moved[1]]:  # noqa: PLR2004
        return None
    first, later = a.content[0].text, a.content[moved[1]].text
    return first if {first, later} <= set(b.plain) and not any(map(_of_manner, (first, later))) else None


def _of_manner(text: str) -> bool:
    return text in MANNER or text.endswith("ly")
