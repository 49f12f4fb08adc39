"""Whether two ideas say the same words in an order that changes what they mean."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.alignment import How
from leitbild_cli.core.similarity.kinds import is_person
from leitbild_cli.core.similarity.values import Code, Reason
from leitbild_cli.core.text.numerals import numeral
from leitbild_cli.core.text.signs import arrow
from leitbild_cli.core.text.thought import BREAKS, spelled
from leitbild_cli.core.text.tokens import tokens
from leitbild_cli.core.text.word import can_turn, opposite, word
from leitbild_cli.lexicon.adverbs import MANNER, NO_ADVERBS
from leitbild_cli.lexicon.binders import (
    ARROWS,
    ASKING,
    BETWEEN_DOERS,
    DONE_TO_WHOM,
    FOR_ONESELF,
    GETTING,
    GIVING,
    JOINTS,
    LENDING,
    LETTING,
    NOT_DONE_TO,
    PERSONS,
    WHO_DOES,
)
from leitbild_cli.lexicon.de.separable import WITHOUT_VERB
from leitbild_cli.lexicon.prepositions import ROLES

if TYPE_CHECKING:
    from leitbild_cli.core.similarity.alignment import Pairing
    from leitbild_cli.core.text.thought import Thought
    from leitbild_cli.core.text.word import Word

_DIRECTED = frozenset({"instead", "before", "after", "from", "out", "to", "against", "by", "than", "over"})
_EITHER_WAY = frozenset({"with", "between"})  # *talk with the boss*
_OF_STEPS = frozenset("it them ihn sie es".split())
_SOURCES = frozenset({"from", "at"})
_THAN = "than"
_LESS = "=weniger"
_ITEM = r"(?<!\S)(\d{1,2})[.)]\s"
_JOINTS = frozenset().union(*JOINTS)
_PARTED = frozenset(",;")
_SPANNING = (frozenset(("von", "from")), frozenset(("bis", "to")))
_JOINING = frozenset("und and oder or & sowie".split())
_CASES = {"dem": "to", "einem": "to", "unserem": "to", "den": "whom", "einen": "whom", "unseren": "whom"}
_DONE_TO = frozenset().union(*(done_to for _, done_to in PERSONS))
_PERSONS = _DONE_TO.union(*(doing for doing, _ in PERSONS))
_SOONEST = frozenset(("zuerst", "first"))
_DOER = {"us": "we", "uns": "wir"}
_ONESELF = "sich"
_NO_ROLE = frozenset((None, "who"))
_NEAR = 2
_ARTICLES = frozenset("der die das ein eine".split())
_FEWEST = 3  # who, does what, to whom


def swapped(a: Thought, b: Thought, found: Pairing) -> Reason | None:
    """Give the word that stands in another role, None if the order says the same."""
    answer = {one.key: other.key for one, other, _ in found.answers}
    governed = any(a.under) and any(b.under)
    wrong = (
        _figures_swapped(a, b)
        or (governed and (_directed(a, b, found, answer) or _under_each_other(a, b, answer)))
        or _in_turn(a, b, answer)
        or _beside_arrows(a, b, answer)
        or _listed(a, b, answer)
        or _soonest(a, b, answer)
        or _bound_to(a, b, answer)
        or _from_whom(a, b, answer)
        or _to_each_other(a, b, answer)
    )
    if not wrong and not found.left_a and not found.left_b:
        wrong = (
            _partners(a, b, answer)
            or _governed_otherwise(a, b, found, answer)
            or _objects(a, b, answer)
            or _doers(a, b, answer)
            or _asked_for(a, b)
            or _around_a_verb(a, b, answer)
            or _as_steps(a, b, answer)
            or _persons(a, b)
            or _persons(b, a)
            or _of_persons(a, b, answer)
            or _of_persons(b, a, {other: one for one, other in answer.items()})
        )
    return Reason(Code.ORDER_SWAPPED, (spelled(wrong, a),)) if wrong else None


def compared_from_the_other_side(a: Thought, b: Thought, found: Pairing) -> bool:
    """Say whether *A cheaper than B* meets *B dearer than A*: then one turn makes up for the other."""
    if _THAN not in a.under or _THAN not in b.under:
        return False
    answer = {one.key: other.key for one, other, _ in found.answers}
    return _under_other_words(a, b, answer, frozenset((_THAN,))) is not None


def _figures_swapped(a: Thought, b: Thought) -> str | None:
    """Give the first figure of *from 5 to 3* where the other idea goes from 3 to 5."""
    if len(a.figures) != 2:  # noqa: PLR2004
        return None
    mine, yours = [one.weighed() for one in a.figures], [one.weighed() for one in b.figures]
    if mine[0] == mine[1] or mine != yours[::-1]:
        return None
    return a.figures[0].said if any(said & {*a.plain} and said & {*b.plain} for said in _SPANNING) else None


def _directed(a: Thought, b: Thought, found: Pairing, answer: dict[str, str]) -> str | None:
    """Give a word under *before*, *from* and the like, of which the other idea has another word there."""
    turned = _turned(a, b, found)
    return _under_other_words(a, b, answer, _DIRECTED - {_THAN} if turned else _DIRECTED)


def _turned(a: Thought, b: Thought, found: Pairing) -> bool:
    """Say whether a word stands against another one, or *less* is said in one idea only."""
    if How.OPPOSITE in [how for _, _, how in found.answers]:
        return True
    here, there = (any(one.key == _LESS for one, _, _ in said.negators) for said in (a, b))
    return here != there


def _under_other_words(a: Thought, b: Thought, answer: dict[str, str], roles: frozenset[str]) -> str | None:
    there = {(answer.get(one.key), under) for one, under in zip(a.content, a.under, strict=True)}
    governed_b = {under: one.key for one, under in zip(b.content, b.under, strict=True) if under in roles}
    for one, under in zip(a.content, a.under, strict=True):
        if under not in roles or under not in governed_b:
            continue
        other, mine = governed_b[under], answer.get(one.key)
        if (other, under) in there:  # *important to listen to carers*
            continue
        if mine and mine != other and other in answer.values() and mine in b.placed:
            return one.text
    return None


def _under_each_other(a: Thought, b: Thought, answer: dict[str, str]) -> str | None:
    """Give a word that has changed its preposition for that of another word: *about clients with the boss*."""
    moved = {
        (under, b.placed[answer[one.key]][1]): one.text
        for one, under in zip(a.content, a.under, strict=True)
        if under and answer.get(one.key) in b.placed
    }
    return next((text for (mine, yours), text in moved.items() if mine != yours and (yours, mine) in moved), None)


def _in_turn(a: Thought, b: Thought, answer: dict[str, str]) -> str | None:
    """Give a word that comes with *then*, *because* and the like here and without it there."""
    if _JOINTS.isdisjoint(a.plain):
        return None
    for joint in JOINTS:
        if joint.isdisjoint(a.plain) or joint.isdisjoint(b.plain):
            continue
        if text := _across(a, b, answer, _joined_by(a, joint), _joined_by(b, joint)):
            return text
    return None


def _across(a: Thought, b: Thought, answer: dict[str, str], first_a: set[str], first_b: set[str]) -> str | None:
    """Give a word of one part here that is in the other there, if another one came the other way."""
    later = [one for one in a.content if one.key in first_a and answer.get(one.key) in b.placed.keys() - first_b]
    sooner = [one for one in a.content if one.key not in first_a and answer.get(one.key) in first_b]
    return later[0].text if later and sooner else None


def _joined_by(said: Thought, joint: frozenset[str]) -> set[str]:
    """Give the keys of the words behind such a joint, up to the end of its clause."""
    words = [folded for folded, _, _ in tokens(said.text)]
    begin = next((place for place, text in enumerate(words) if text in joint), len(words)) + 1
    end = next((place for place in range(begin, len(words)) if words[place] in BREAKS), len(words))
    return {one.key for one in said.content if one.text in words[begin:end]}


def _soonest(a: Thought, b: Thought, answer: dict[str, str]) -> str | None:
    """Give a word that stands in one clause with *first* here, and in another one there."""
    if _SOONEST.isdisjoint(a.plain) or _SOONEST.isdisjoint(b.plain):
        return None
    return _across(a, b, answer, _beside_soonest(a), _beside_soonest(b))


def _beside_soonest(said: Thought) -> set[str]:
    """Give the keys of the words in the clause of *first*."""
    clauses: list[set[str]] = [set()]
    for text, _, _ in tokens(said.text):
        if text in BREAKS:
            clauses.append(set())
        clauses[-1].add(text)
    beside = next((clause for clause in clauses if not _SOONEST.isdisjoint(clause)), set())
    return {one.key for one in said.content if one.text in beside}


def _listed(a: Thought, b: Thought, answer: dict[str, str]) -> str | None:
    """Give a word that stands behind another number of a list: *1. greet 2. pay*."""
    if not a.figures or not b.figures:
        return None
    mine, yours = _items(a), _items(b)
    if len(mine) < 2 or mine.keys() != yours.keys():  # noqa: PLR2004  a list
        return None
    return next((text for number in mine if (text := _across(a, b, answer, mine[number], yours[number]))), None)


def _items(said: Thought) -> dict[str, set[str]]:
    _, *parts = re.split(_ITEM, said.text)
    texts = {
        number: {folded for folded, _, _ in tokens(part)} for number, part in zip(parts[::2], parts[1::2], strict=True)
    }
    return {number: {one.key for one in said.content if one.text in inside} for number, inside in texts.items()}


def _governed_otherwise(a: Thought, b: Thought, found: Pairing, answer: dict[str, str]) -> str | None:
    """Give a word behind a preposition here that has none there, and another one the other way: *A cooks for B*."""
    back = {other: one for one, other in answer.items()}
    turned = _turned(a, b, found)
    for one, under in zip(a.content, a.under, strict=True):
        if (
            not under
            or under in _EITHER_WAY
            or (turned and under == _THAN)
            or b.placed.get(answer.get(one.key, ""), (one, under))[1]
        ):
            continue
        for other, there in zip(b.content, b.under, strict=True):
            free = a.placed.get(back.get(other.key, ""))
            if there == under and free and free[1] is None and not _follows(a, one, free[0]):
                return one.text
    return None


def _follows(said: Thought, one: Word, other: Word) -> bool:
    """Say whether a word stands right behind another one, as *guests* in *for regular guests*."""
    return said.content.index(other) == said.content.index(one) + 1


def _beside_arrows(a: Thought, b: Thought, answer: dict[str, str]) -> str | None:
    """Give a word that stands before → or > here and behind it there; *A > B* is *B < A*."""
    if not a.signs or not b.signs or not ARROWS.keys() & {*a.signs} or not ARROWS.keys() & {*b.signs}:
        return None
    return _across(a, b, answer, _at_the_tail(a), _at_the_tail(b))


def _at_the_tail(said: Thought) -> set[str]:
    """Give the keys of the words from which the arrow points away."""
    sign, place = arrow(said.text)
    before = {folded for folded, _, _ in tokens(said.text[:place])}
    return {one.key for one in said.content if (one.text in before) == (ARROWS[sign] > 0)}


def _bound_to(a: Thought, b: Thought, answer: dict[str, str]) -> str | None:
    """Give a word that goes with *more* here and with *less* there."""
    both_say = [one for one in a.content if answer.get(one.key) == one.key and can_turn(one)]
    for one in both_say if len(both_say) > 1 else ():
        for against in both_say:
            if not opposite(one, against):
                continue
            mine, theirs = _companion(a, one.key), _companion(a, against.key)
            swap = answer.get(mine or ""), answer.get(theirs or "")
            if None not in swap and swap == (_companion(b, against.key), _companion(b, one.key)) and swap[0] != swap[1]:
                return one.text
    return None


def _from_whom(a: Thought, b: Thought, answer: dict[str, str]) -> str | None:
    """Give who is the source of *get advice from suppliers* and the goal of *give suppliers advice*."""
    for said, other, there in ((a, b, answer), (b, a, {other: one for one, other in answer.items()})):
        if GETTING.isdisjoint(said.plain) or not _gives(other):
            continue
        asked = not ASKING.isdisjoint(said.plain)
        for one, under in said.placed.values():
            source = under in _SOURCES or (under is None and asked and is_person(one))
            goal = other.placed.get(there.get(one.key, "")) if source else None
            if goal and goal[1] not in _SOURCES:
                return one.text if said is a else goal[0].text
    return None


def _gives(said: Thought) -> bool:
    if not GIVING.isdisjoint(said.plain):
        return True
    return not LENDING.isdisjoint(said.plain) and FOR_ONESELF.isdisjoint(said.plain)


def _to_each_other(a: Thought, b: Thought, answer: dict[str, str]) -> str | None:
    """Give *guests* of *guests help guests*, who are in one role only in the other idea: *we help guests*."""
    back = {other: one for one, other in answer.items()}
    for said, other, there in ((a, b, answer), (b, a, back)):
        doer = _doubled(said)
        single = there.get(doer.key) if doer else None
        if doer and single and _says_once(single, other):
            return doer.text if said is a else a.placed[single][0].text
    return None


def _says_once(key: str, said: Thought) -> bool:
    return [word(text, said.language).key for text in said.plain].count(key) == 1


@lru_cache(maxsize=10_000)
def _doubled(said: Thought) -> Word | None:
    """Give the word that does something to itself, with what is done between the two or right behind them."""
    if len(set(said.plain)) == len(said.plain) == len(said.content):
        return None
    words = [word(text, said.language) for text, _, _ in tokens(said.text)]
    for place, one in enumerate(words):
        if one.key not in said.placed or (place and words[place - 1].text in ROLES):
            continue
        for at in range(place + 1, min(place + _NEAR + 2, len(words))):
            text = words[at].text
            if text in BREAKS or text in ROLES or text in _JOINING:
                break
            if words[at].key == one.key:
                return one if is_person(one) else None
    return None


def _companion(said: Thought, key: str) -> str | None:
    keys = [one.key for one in said.content]
    place = keys.index(key) if key in keys else len(keys)
    return keys[place + 1] if place + 1 < len(keys) else None


def _partners(a: Thought, b: Thought, answer: dict[str, str]) -> str | None:
    """Give a word of one part of *two apples and three pears* that has changed over alone: each part kept the other."""
    if not any(one in said.text for said in (a, b) for one in ",;") and _JOINING.isdisjoint(a.plain):
        return None
    mine, yours = _halves(a, answer), _halves(b, {one.key: one.key for one in b.content})
    if not mine or not yours or mine[0] | mine[1] != yours[0] | yours[1] or mine[0] in yours:
        return None
    if min(map(len, (*mine, *yours))) <= 1 or len(mine[0] & yours[0]) in (0, len(mine[0])):
        return None
    return next((one.text for one in a.content if answer.get(one.key) in mine[0] - yours[0]), a.content[0].text)


def _halves(said: Thought, answer: dict[str, str]) -> tuple[frozenset[str], frozenset[str]] | None:
    """Give the words and figures before a comma or *and* and those behind it, if the text has just two parts."""
    parts: list[set[str]] = [set()]
    keys = {one.text: answer.get(one.key, "") for one in said.content}
    for folded, _, _ in tokens(said.text):
        if folded in _PARTED or folded in _JOINING:
            parts.append(set())
        elif (text := WITHOUT_VERB.get(folded, folded)) in keys:
            parts[-1].add(keys[text])
        elif number := numeral(folded):
            parts[-1].add(f"{number.value:g}")
    told = [frozenset(part) for part in parts if part]
    return (told[0], told[1]) if len(told) == 2 else None  # noqa: PLR2004  two halves


def _objects(a: Thought, b: Thought, answer: dict[str, str]) -> str | None:
    """Give a word behind *dem* or *den* here, of which the other idea has another one there."""
    mine, theirs = _governed(a), _governed(b)
    for case in sorted(mine.keys() & theirs.keys()):
        here = {answer.get(key) for key in mine[case]}
        if None not in here and not here & {*theirs[case]}:  # a compound is answered in parts
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
    """Give a word that has changed places with another one, where all else stands where it stood."""
    if len(a.content) != len(b.content) or _JOINING & {*a.plain, *b.plain}:
        return None
    keys_a, keys_b = [answer.get(one.key) for one in a.content], [one.key for one in b.content]
    moved = [place for place, (one, other) in enumerate(zip(keys_a, keys_b, strict=True)) if one != other]
    if len(moved) != 2 or keys_a[moved[0]] != keys_b[moved[1]] or keys_a[moved[1]] != keys_b[moved[0]]:  # noqa: PLR2004
        return None
    first, later = (a.content[place].text for place in moved)
    if _kept_their_cases(a, b, answer, {keys_b[place] for place in moved}):
        return None
    if any(map(_of_manner, (first, later))) or any({a.under[place], b.under[place]} - _NO_ROLE for place in moved):
        return None
    around_a_verb = moved[1] - moved[0] > 1 and not any("," in said.text for said in (a, b))
    return first if (around_a_verb and moved[0] == 0) or _binders(a, moved) & _binders(b, moved) else None


def _asked_for(a: Thought, b: Thought) -> str | None:
    """Give *who* of an idea where the other one asks *whom*."""
    for doing, done_to in ((WHO_DOES, DONE_TO_WHOM), (DONE_TO_WHOM, WHO_DOES)):
        if not doing.isdisjoint(a.plain) and not done_to.isdisjoint(b.plain) and done_to.isdisjoint(a.plain):
            return next(text for text in a.plain if text in doing)
    return None


def _around_a_verb(a: Thought, b: Thought, answer: dict[str, str]) -> str | None:
    """Give who does what to whom in English where both have changed places: *the agent phones the seller*."""
    if a.language != "en" or len(a.content) != len(b.content) or _JOINING & {*a.plain, *b.plain} or "," in a.text:
        return None
    keys_a, keys_b = ([one.key for one in said.content] for said in (a, b))
    for place, one in enumerate(a.content):
        if not 0 < place < len(keys_a) - 1 or not one.text.endswith("s") or one.text not in b.plain:
            continue
        at = keys_b.index(one.key) if one.key in keys_b else 0
        before, before_b = {answer.get(key, "") for key in keys_a[:place]}, {*keys_b[:at]}
        free = {other.key for other, under in zip(b.content[at + 1 :], b.under[at + 1 :], strict=True) if not under}
        if at and not before & before_b and before <= free:
            return a.content[0].text
    return None


def _as_steps(a: Thought, b: Thought, answer: dict[str, str]) -> str | None:
    """Give the first of steps in another order: *clean the van, load it, refuel*; what they are about is said once."""
    if (
        min(a.text.count(","), b.text.count(",")) < _NEAR
        or _OF_STEPS.isdisjoint(a.plain)
        or _OF_STEPS.isdisjoint(b.plain)
    ):
        return None
    mine, yours = [answer.get(one.key) for one in a.content], [one.key for one in b.content]
    return a.content[0].text if len(mine) == len(yours) and mine[0] != yours[0] else None


def _kept_their_cases(a: Thought, b: Thought, answer: dict[str, str], moved: set[str]) -> bool:
    """Say whether one of the words that changed places has the same case still: *dem Vertrieb hilft der Einkauf*."""
    mine, theirs = _governed(a), _governed(b)
    kept = ({answer.get(key) for key in mine[case]} & {*theirs[case]} for case in mine.keys() & theirs.keys())
    return any(not moved.isdisjoint(keys) for keys in kept)


def _binders(said: Thought, places: list[int]) -> set[int]:
    """Give of what kind the words are that stand between two others and bind them: *should*, *who*, *of*."""
    first, later = (said.content[place].text for place in places)
    if first not in said.plain or later not in said.plain:
        return set()
    between = said.plain[said.plain.index(first) + 1 : said.plain.index(later)]
    return {kind for kind, words in enumerate(BETWEEN_DOERS) if not words.isdisjoint(between)}


def _persons(a: Thought, b: Thought) -> str | None:
    """Give *we* of an idea if the other one has *us* instead: *we trust customers*, *customers trust us*."""
    if len(a.content) < _FEWEST - 1 or not NOT_DONE_TO.isdisjoint((*a.plain, *b.plain)):
        return None
    mine, yours = _with_doers(a.plain), _with_doers(b.plain)
    for doing, done_to in PERSONS:
        doer = next((text for text in mine if text in doing), None)
        to_oneself = _ONESELF not in mine and _ONESELF in yours  # *wir passen uns an*, *sie passen sich uns an*
        if not doer or not (to_oneself or done_to.isdisjoint(mine)) or not doing.isdisjoint(yours):
            continue
        places = [place for place, text in enumerate(yours) if text in done_to]
        if places and not any(place and yours[place - 1] in ROLES for place in places):
            return doer
    return None


def _with_doers(plain: tuple[str, ...]) -> tuple[str, ...]:
    """Give the words with *let us visit* as *let we visit*, who are those who do it."""
    pairs = zip(("", *plain), plain, strict=False)
    return tuple(_DOER[text] if text in _DOER and before in LETTING else text for before, text in pairs)


def _wanted_of_others(a: Thought, b: Thought, answer: dict[str, str]) -> str | None:
    """Give *us* of *guests trust us*, where the other idea has nobody who trusts: *trust the guests*."""
    if not _PERSONS.isdisjoint(b.plain):
        return None
    named = {one.text: one.key for one in a.content}
    for doer, deed, text in zip(a.plain, a.plain[1:], a.plain[2:], strict=False):
        if text not in _DOER or doer not in named or deed not in named or deed in ROLES:
            continue
        keys = [one.key for one in b.content]
        who, what = answer.get(named[doer]), answer.get(named[deed])
        if who in keys and what in keys and (a.language == "de" or keys.index(what) < keys.index(who)):
            return text
    return None


def _of_persons(a: Thought, b: Thought, answer: dict[str, str]) -> str | None:
    return _persons_governed(a, b, answer) or _wanted_of_others(a, b, answer) or _with_us(a, b, answer)


def _with_us(a: Thought, b: Thought, answer: dict[str, str]) -> str | None:
    """Give a word that has changed places with *us*: *from guests to us*, *from us to guests*."""
    if _DONE_TO.isdisjoint(a.plain) or _DONE_TO.isdisjoint(b.plain):
        return None
    mine, yours = _role_of_persons(a), _role_of_persons(b)
    if not mine or not yours or mine == yours:
        return None
    for one, under in a.placed.values():
        there = b.placed.get(answer.get(one.key, ""))
        if under == yours and there and there[1] == mine:
            return one.text
    return None


def _role_of_persons(said: Thought) -> str | None:
    """Give the preposition before *us* and the like."""
    pairs = zip(said.plain, said.plain[1:], strict=False)
    return next((ROLES[before] for before, text in pairs if text in _DONE_TO and before in ROLES), None)


def _persons_governed(a: Thought, b: Thought, answer: dict[str, str]) -> str | None:
    """Give *us* where the other idea has who does it here: *customers listen to us*, *listen to customers*."""
    if not _DONE_TO.isdisjoint(b.plain):
        return None
    for before, text in zip(a.plain, a.plain[1:], strict=False):
        role = ROLES.get(before) if text in _DONE_TO else None
        if role is None or role in _EITHER_WAY:
            continue
        for one, under in a.placed.values():
            there = b.placed.get(answer.get(one.key, ""))
            if under is None and there and there[1] == role:
                return text
    return None


def _of_manner(text: str) -> bool:
    return text not in NO_ADVERBS and (text in MANNER or text.endswith("ly"))
