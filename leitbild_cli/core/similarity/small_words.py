"""Small words that likeness passes over and that can turn a sense: *fun after work*, *turn off*, *macht zu*."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from leitbild_cli.core.similarity.kinds import is_person
from leitbild_cli.core.similarity.values import Code, Reason
from leitbild_cli.core.text.numerals import numeral
from leitbild_cli.core.text.thought import BREAKS, spelled
from leitbild_cli.core.text.tokens import tokens
from leitbild_cli.lexicon.extents import (
    ALL,
    AT_ANY_TIME,
    BECOMING,
    DOING_IN_ENGLISH,
    HAVING,
    HOW_MANY,
    HOW_OFTEN,
    IF,
    IS,
    MAY,
    MAY_NOT,
    MUST,
    NEED_NOT,
    NO_CONDITION,
    NO_PARTICIPLES,
    OURS,
    PARTICIPLES,
    SHOULD,
    TELL_APART,
    WANT,
    WAS,
)
from leitbild_cli.lexicon.opposites import BEHIND_VERBS, FILLING, PARTICLES
from leitbild_cli.lexicon.prepositions import ABOUT_HOW_MUCH, TURNS_AGAINST_ANOTHER, TURNS_ALONE

if TYPE_CHECKING:
    from leitbild_cli.core.similarity.alignment import Pairing
    from leitbild_cli.core.text.thought import Thought
    from leitbild_cli.core.text.word import Word


_WILLS = (MAY, MUST | SHOULD, WANT)
_ALL_OF_THEM = frozenset(ALL.split())
_GROUPS = frozenset(("for", "with", "from", "to"))
_WITH = "with"
_FOR = "for"
_HAVE_TO = (("have", "to"), ("has", "to"))
_USED = ("used", "to")
_GOING = ("going", "to")
_GETTING_USED = frozenset("be is are get gets getting become".split())
_WITHIN = 6  # letters from the beginning of *zurückgerufen* …
_BARE = ("be", "er", "ver", "ent", "zer")
_ORDINAL = ("te", "ten", "ter", "tes", "tem", "st", "nd", "rd", "th")
_OF = frozenset(("von", "vom"))
_NOUN_OF_DEED = ("ung", "ungen")
_BY_RULE = frozenset("gemaess laut according".split())


def may_turn(a: Thought, b: Thought) -> bool:
    """Say whether two ideas differ in such a word, so that somebody should look before both are called one."""
    if _alone(a, b) or _alone(b, a):
        return True
    mine, yours = _only(a, b, TURNS_AGAINST_ANOTHER), _only(b, a, TURNS_AGAINST_ANOTHER)
    return bool(mine and yours)


def _alone(said: Thought, other: Thought) -> bool:
    """Say whether one idea has a word that turns it whatever stands in its place in the other one."""
    found = _only(said, other, TURNS_ALONE)
    return bool(found - {"after"} if _BY_RULE & {*other.plain} else found)


def _only(said: Thought, other: Thought, known: dict[str, str]) -> set[str]:
    """Give what such words say here and not there; those before a figure are its bound."""
    there = {known[text] for text in other.plain if text in known}
    return {
        known[text]
        for place, text in enumerate(said.plain)
        if text in known and known[text] not in there and not _says_else(said, place)
    }


def _says_else(said: Thought, place: int) -> bool:
    if said.figures and _bounds(said.plain[place + 1 :]):
        return True
    before, text = ("", *said.plain)[place : place + 2]
    return text in _OF and before.endswith(_NOUN_OF_DEED)  # *Förderung von Vereinen* is one for them


def _bounds(behind: tuple[str, ...]) -> bool:
    """Say whether a figure follows, perhaps with *at most* before it; a second call is none."""
    following = next((text for text in behind if text not in ABOUT_HOW_MUCH), "")
    return bool(following) and numeral(following) is not None and not following.endswith(_ORDINAL)


_ALL = {language: frozenset(one for both in facing for one in both) for language, facing in PARTICLES.items()}


def turned_by_particle(a: Thought, b: Thought) -> Reason | None:
    """Give the particles that stand against each other, each in one idea only; German ones end a clause."""
    if a.language != b.language:
        return None
    if not FILLING.isdisjoint(a.plain) and not FILLING.isdisjoint(b.plain):
        return None
    if of_one_verb := _of_one_verb(a, b):
        return of_one_verb
    mine, yours = _particles(a), _particles(b)
    if not mine or not yours:
        return None
    for one, other in PARTICLES[a.language]:
        for left, right in ((one, other), (other, one)):
            if left in mine and right in yours and left not in b.plain and right not in a.plain:
                return Reason(Code.OPPOSITE, (spelled(left, a), spelled(right, b)))
    return None


def _of_one_verb(a: Thought, b: Thought) -> Reason | None:
    """Give two English particles that stand behind the same verb: *write off stock*, *write up stock*."""
    if a.language != "en" or BEHIND_VERBS.isdisjoint(a.plain) or BEHIND_VERBS.isdisjoint(b.plain):
        return None
    mine, yours = _behind_verbs(a), _behind_verbs(b)
    for verb in mine.keys() & yours.keys():
        one, other = mine[verb], yours[verb]
        if one not in b.plain and other not in a.plain:
            return Reason(Code.OTHER_GROUP, (f"{spelled(verb, a)} {one}", f"{spelled(verb, b)} {other}"))
    return None


@lru_cache(maxsize=10_000)
def _behind_verbs(said: Thought) -> dict[str, str]:
    pairs = enumerate(zip(said.plain, said.plain[1:], strict=False), start=2)
    return {
        verb: text
        for place, (verb, text) in pairs
        if text in BEHIND_VERBS and verb not in BEHIND_VERBS and not _bounds(said.plain[place:])
    }


@lru_cache(maxsize=10_000)
def _particles(said: Thought) -> frozenset[str]:
    known = _ALL[said.language]
    if known.isdisjoint(said.plain):
        return frozenset()
    if said.language == "en":
        return known & set(said.plain)
    words = [text for text, _, _ in tokens(said.text)]
    ends = (place + 1 == len(words) or words[place + 1] in BREAKS for place in range(len(words)))
    return frozenset(text for text, end in zip(words, ends, strict=True) if end and text in known)


def of_other_extent(a: Thought, b: Thought) -> Reason | None:
    """Give *all* against *some*, *always* against *usually*, where each idea says one of them only."""
    for said_by in (_extents, _rates):
        mine = said_by(a)
        if len(mine) != 1 or len(yours := said_by(b)) != 1:
            continue
        (here, one), (there, other) = *mine.items(), *yours.items()
        if (min(here, there), max(here, there)) in TELL_APART:
            return Reason(Code.EXTENT_DIFFERS, (spelled(one, a), spelled(other, b)))
    return None


@lru_cache(maxsize=10_000)
def _extents(said: Thought) -> dict[int, str]:
    """Give the words that say of how many something is meant, by their row."""
    if HOW_MANY.keys().isdisjoint(said.plain):
        return {}
    before = ("", *said.plain)
    return {
        HOW_MANY[text]: text
        for place, text in enumerate(said.plain)
        if text in HOW_MANY and (before[place], text) != ("a", "few")
    }


@lru_cache(maxsize=10_000)
def _rates(said: Thought) -> dict[int, str]:
    """Give the words that say how often something is done, by their row; *not always* says another."""
    if said.negators or HOW_OFTEN.keys().isdisjoint(said.plain):
        return {}
    return {HOW_OFTEN[text]: text for text in said.plain if text in HOW_OFTEN}


def of_other_modality(a: Thought, b: Thought) -> Reason | None:
    """Give *may* against *must*, where each idea says one of them only."""
    mine, yours = _modality(a), _modality(b)
    if mine and yours and mine[0] != yours[0]:
        return Reason(Code.EXTENT_DIFFERS, (spelled(mine[1], a), spelled(yours[1], b)))
    return _of_other_will(a, b)


def _of_other_will(a: Thought, b: Thought) -> Reason | None:
    """Give what others can, want and should, of which each idea says another; what we can, want and should is one."""
    if a.negators or b.negators or not OURS.isdisjoint((*a.plain, *b.plain)):
        return None
    mine, yours = _wills(a), _wills(b)
    if not mine or not yours or mine.keys() & yours.keys():
        return None
    return Reason(Code.EXTENT_DIFFERS, (spelled(min(mine.values()), a), spelled(min(yours.values()), b)))


def _wills(said: Thought) -> dict[int, str]:
    found = {row: text for text in said.plain for row, words in enumerate(_WILLS) if text in words}
    if any(pair in _HAVE_TO for pair in zip(said.plain, said.plain[1:], strict=False)):
        found[1] = "have" if "have" in said.plain else "has"
    return found


@lru_cache(maxsize=10_000)
def _modality(said: Thought) -> tuple[str, str] | None:
    """Give what is allowed, asked, forbidden or left free, with the word that says so; None if nothing is, or both."""
    may, must = MAY.intersection(said.plain), MUST.intersection(said.plain)
    if not may and not must:
        bare = next((text for text in said.plain if text in MAY_NOT or text in NEED_NOT), None)
        return ("forbidden" if bare in MAY_NOT else "free", bare) if bare else None
    if may and must:
        return None
    text = min(may or must)
    if all(one.key.startswith("=") for one, _, _ in said.negators):  # *less* forbids nothing
        return ("may" if may else "must", text)
    behind = said.language == "en" and "not" in said.plain[said.plain.index(text) :]
    return ("forbidden" if may or behind else "free", text)


def of_other_tense(a: Thought, b: Thought) -> Reason | None:
    """Give what was of one idea and what is or will be of the other."""
    if a.language != b.language:
        return None
    mine, yours = _tense(a), _tense(b)
    if mine and yours and (mine[0] == _PAST) != (yours[0] == _PAST):
        return Reason(Code.EXTENT_DIFFERS, (spelled(mine[1], a), spelled(yours[1], b)))
    used, used_b = (_used_to(said) for said in (a, b))
    if used == used_b:
        return None
    return Reason(Code.NEGATION, (spelled(_USED[0], a if used else b),))


_PAST, _PRESENT, _FUTURE = "past", "present", "future"


@lru_cache(maxsize=10_000)
def _tense(said: Thought) -> tuple[str, str] | None:
    """Give the tense that an auxiliary shows, with this word."""
    language = said.language
    if text := _first_of(WAS[language], said):
        return _PAST, text
    done = any(_is_participle(text, language) for text in said.plain)
    having = _first_of(HAVING[language], said) or _contracted(said, "'ve")
    if done and having:
        return _PAST, having
    if text := _first_of(IS[language], said):
        return (_FUTURE if _going_to(said) else _PRESENT), text
    if text := _first_of(BECOMING[language], said) or _contracted(said, "'ll"):
        return (_PRESENT if done and language == "de" else _FUTURE), text
    text = _did(said) if language == "en" else having
    return (_PAST if language == "en" else _PRESENT, text) if text else None


def _contracted(said: Thought, ending: str) -> str | None:
    """Give *we've*, *they'll* and the like."""
    return next((text for text in said.plain if text.endswith(ending)), None)


def _going_to(said: Thought) -> bool:
    return said.language == "en" and _GOING in zip(said.plain, said.plain[1:], strict=False)


def _did(said: Thought) -> str | None:
    """Give *fixed* of *we fixed the door*."""
    done = (text for who, text in zip(said.plain, said.plain[1:], strict=False) if who in DOING_IN_ENGLISH)
    return next((text for text in done if text not in AT_ANY_TIME and _is_participle(text, "en")), None)


def _first_of(words: frozenset[str], said: Thought) -> str | None:
    return next((text for text in said.plain if text in words), None)


def _is_participle(text: str, language: str) -> bool:
    if language == "en":
        return text in PARTICIPLES or (text.endswith("ed") and text not in NO_PARTICIPLES)
    return text.endswith(("t", "en")) and ("ge" in text[:_WITHIN] or (text.endswith("t") and text.startswith(_BARE)))


def _used_to(said: Thought) -> bool:
    """Say whether something *used to be*, which is not to *be used to* it."""
    triples = zip(("", *said.plain), said.plain, said.plain[1:], strict=False)
    return any(pair == _USED and before not in _GETTING_USED for before, *pair_ in triples for pair in (tuple(pair_),))


def of_a_condition(a: Thought, b: Thought, found: Pairing) -> Reason | None:
    """Give the *if* of an idea whose condition the other one, which says all else, does not have."""
    for said, other, left, left_b in ((a, b, found.left_a, found.left_b), (b, a, found.left_b, found.left_a)):
        text = _first_of(IF, said)
        if not text or not IF.isdisjoint(other.plain) or any(one.weight >= 1 for one, _ in left_b):
            continue
        behind = said.plain[said.plain.index(text) + 1 :]
        if any(one.weight >= 1 and one.text in behind for one, _ in left) and NO_CONDITION.isdisjoint(behind):
            return Reason(Code.NEGATION, (spelled(text, said),))
    return None


def _is_a_part(one: Word, said: Thought) -> bool:
    """Say whether a word names some people only, alone or before one that names people."""
    return one.text not in _ALL_OF_THEM and (is_person(one) or _before_people(one, said))


def _before_people(one: Word, said: Thought) -> bool:
    place = said.content.index(one) + 1 if one in said.content else len(said.content)
    return any(map(is_person, said.content[place : place + 1]))


def _before_another(one: Word, said: Thought) -> bool:
    """Say whether a word stands right before one that weighs as much: *for new customers*."""
    pairs = zip(said.content, said.content[1:], strict=False)
    return any(first is one and f" {one.text} {second.text} " in f" {' '.join(said.plain)} " for first, second in pairs)


def of_some_people(a: Thought, b: Thought, found: Pairing) -> Reason | None:
    """Give *new* of *for new customers*, where the other idea, which says all else, is for customers."""
    if bool(found.left_a) == bool(found.left_b):
        return None
    said, left = (a, found.left_a) if found.left_a else (b, found.left_b)
    words = (one for one, under in left if under == _FOR and one.weight >= 1 and not is_person(one))
    some = next((one for one in words if _before_another(one, said)), None)
    return Reason(Code.NEGATION, (spelled(some.text, said),)) if some else None


def of_a_part(a: Thought, b: Thought, found: Pairing) -> Reason | None:
    """Give *everyone* of *for everyone*, where the other idea is for members; and who of *all* only one idea means."""
    for said, other, left, left_b in ((a, b, found.left_a, found.left_b), (b, a, found.left_b, found.left_a)):
        every = _first_of(_ALL_OF_THEM, said)
        if not every:
            continue
        under = next((under for one, under in left if one.text == every), None)
        part = next((one for one, there in left_b if there == under and _is_a_part(one, other)), None)
        if part and under in _GROUPS:
            facts = spelled(every, said), spelled(part.text, other)
            return Reason(Code.OTHER_GROUP, facts if said is a else facts[::-1])
        narrowed = next((one for one, under in left if under == _WITH), None)
        if every in other.plain and not left_b and narrowed:
            return Reason(Code.NEGATION, (spelled(narrowed.text, said),))
    return None
