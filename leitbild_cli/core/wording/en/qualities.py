"""English: how we are: adjectives, what drives us, and phrases of when, where and with what."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.text.numerals import cardinal
from leitbild_cli.core.wording.clause import Fragment, Piece, Role, Slot, small
from leitbild_cli.core.wording.en.frames import CLAUSE, JOINT, in_a_row, our_deed
from leitbild_cli.core.wording.en.grammar import adjective, adverb, of_gerund, plain
from leitbild_cli.core.wording.en.sentences import verbal
from leitbild_cli.lexicon.en import classes
from leitbild_cli.lexicon.en.classes import ADJECTIVES, NOUNS, VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator

BOAST = re.compile(
    r"\b(?:the|a|an|earth's|earth’s|world's|world’s|europe's|germany's|our)\s+(?:\w+\s+)?(?:first|best|most|leading|largest"
    r"|biggest|fastest|number|greatest)\b|\bnumber\s+one\b|\bno\.?\s?1\b|\bmost\s\w+-?\w*|\b\w+er than\b",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"open (?:(?:day and night|around the clock)$|\d+ (?:hours|days)\b"
    r"|(?:every|seven|at|from|until|till|on|before|in) )"
)
_READY = re.compile(
    r"(?:up to date|in it for|on track|on schedule|within budget|in touch|up for)\b"
    r"|(?:always )?(?:here|there) (?:for|when|whenever|with|in|at|to)\b",
    re.IGNORECASE,
)
_AROUND = ("with", "without", "in", "from", "at", "by", "across", "around", "through", "on")
_HERE = ("with", "without", "around", "across", "throughout")
_BEHIND_ADJECTIVE = (
    "enough",
    "even",
    "on",
    "from",
    "before",
    "without",
    "inside",
    "until",
    "when",
    "of",
    "to",
    "with",
    "about",
    "for",
    "at",
    "in",
    "under",
    "by",
    "towards",
    "not",
    "than",
    "since",
    "24/7",
)
_GENTLY = r"\w+ly(?:(?: and|, but|,) (?:\w+ly|with(?:out)? .+))*"  # "gently and with a sense of humour"
_NAMES_TOO = ("first", "one", "human", "expert", "fun", "light")  # adjectives that are names as often
_DRIVEN = re.compile(
    r"(?:run (?:\w+ly )?by|(?:driven|built|led|owned|founded|guided|powered|rooted|grounded|shaped|inspired|known|loved"
    r"|trusted|backed|staffed|based|hosted|located|registered|certified|taught|trained|accredited|licensed|funded|dedicated|committed"
    r"|devoted|determined) (?:\w+ly )?(?:by|on|in|for|to|from|with)) ",
    re.IGNORECASE,
)


_STILL = r", and (?:always|still) (?:will|have|has) be(?:en)?$"


def driven(found: Fragment, _slot: Slot) -> Iterator[Piece]:
    """Say of us by what we are moved or made: "driven by curiosity"."""
    words = plain(found.text)
    if _DRIVEN.match(found.text) and not {*words[:-2]} & (classes.FINITE | {"we", "you", "they"}):
        yield our_deed("A4", f"are {small(found.text)}")


def adjective_list(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Read a list of adjectives before a single one."""
    if opposed := re.fullmatch(r"([\w-]+), not ([\w-]+)", found.text):
        if adjective(opposed[1]) and adjective(opposed[2]) and opposed[1].lower() not in _NAMES_TOO:
            yield our_deed("A4", f"are {small(found.text)}")  # "Helpful, not pushy"
    elif JOINT.search(found.text):
        yield from adjectives(found, slot)


def adjectives(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Give adjectives as a close, before *we*, or as what we are."""
    clause = CLAUSE.search(found.text) or re.search(_STILL, found.text)
    text, after = (found.text[: clause.start()], found.text[clause.start() :]) if clause else (found.text, "")
    listed = _listed_adjectives(text)
    if listed is None:
        return
    yield we_are([*listed[:-1], listed[-1] + after], text)
    if slot is not Slot.PURPOSE and not (after or BOAST.search(text) or re.search(r" to |^open ", text)):
        if len(listed) > 1 or "-" in text:
            yield Piece(code="A2", risk=1, role=Role.TAIL, text=in_a_row(listed, text))
        yield Piece(code="A1", risk=1, role=Role.CLOSE, text=in_a_row(listed, text))


def _listed_adjectives(text: str) -> list[str] | None:
    """Give the members of a list of adjectives; None where one can't be one."""
    listed = [small(one) for one in JOINT.split(text)]
    if not all(is_adjective(plain(one)) for one in listed) and _reaching(text):
        listed = [small(text)]
    known = [is_adjective(plain(one)) for one in listed]
    sure = (one or _like_adjective(plain(said)) for one, said in zip(known, listed, strict=True))
    if not any(known) or not all(sure) or re.match(r"(?:and|or|but)$", listed[-1]):
        return None
    return [small(text)] if re.search(r"\b(?:or|but)\b", text) else listed


def _reaching(text: str) -> bool:
    """Whether one adjective has a phrase that holds a list: "loyal to our customers and to each other"."""
    words = plain(text)
    first, behind = (*words, "", "")[:2]
    leads = adjective(first) and not first.endswith("ing") and behind in ("to", "with", "about", "for")
    return leads and not verbal(words)


def _like_adjective(words: list[str]) -> bool:
    """Whether a word of no list that stands beside adjectives can only be one more: "proud but never arrogant"."""
    word = words[-1] if words else ""
    if word in _NAMES_TOO:
        return True
    doing = (
        word.endswith("ing") and of_gerund(word) and word not in NOUNS | classes.NO_GERUNDS
    )  # "safe, sober, smiling"
    known = word in NOUNS | VERBS | classes.COUNTED | classes.SMALL | classes.OBJECTS
    known = known or word.endswith("s") or (word.endswith("ing") and not doing)
    return len(words) < 3 and all(map(_leads, words[:-1])) and word.isalpha() and not known and word[:1].islower()  # noqa: PLR2004


def we_are(listed: list[str], text: str = "") -> Piece:
    """Say that we are all of a list, or want to be where it boasts."""
    said = in_a_row(listed, text)
    if " since " in said:
        return our_deed("A4", f"have been {said}")
    return our_deed("A4", f"want to be {said}" if BOAST.search(said) else f"are {said}")


def is_adjective(words: list[str]) -> bool:
    """Whether words are an adjective, with what says how much and the phrase that belongs to it."""
    lead = next((place for place, word in enumerate(words[:-1]) if not _leads(word)), len(words) - 1)
    first, rest = words[lead] if words else "", words[lead + 1 :]
    if (first, *rest[:1]) in (("fit", "for"), ("present", "at"), ("present", "in")):
        return not verbal(rest)
    if (first, *rest[:1]) in (("on", "the"), ("on", "time"), ("down", "to")):
        return len(rest) <= 2  # noqa: PLR2004  "on the level"
    if not adjective(first) or first in _NAMES_TOO or (first in ("fewer", "less", "more") and rest[:1] == ["than"]):
        return False
    follows = rest[:1] and (
        rest[0] in _BEHIND_ADJECTIVE
        or (first == "open" and (cardinal(rest[0]) is not None or rest[-1] in classes.TIMES))
    )
    alone = rest in (["together"], ["24/7"]) or (first == "open" and len(rest) == 1 and rest[0] in classes.TIMES)
    what = rest[1:2] in (["what"], ["how"])  # "good at what we do"
    return not rest or alone or bool(follows and len(rest) > 1 and (what or not verbal(rest)))


def _leads(word: str) -> bool:
    """Whether a word before an adjective says how often or how much."""
    return (
        adverb(word) or word in ("always", "very", "a", "bit", "little", "never", "too", "quite", "rather")
    ) and word not in ADJECTIVES


def adverbial(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Give a phrase of when, where and with what."""
    text = small(found.text)
    words = plain(text)
    if text.lower() in classes.TOGETHER and slot is not Slot.PURPOSE:
        yield Piece(code="A2", risk=1, role=Role.TAIL, text=text)
    if slot is not Slot.PURPOSE and re.fullmatch(_GENTLY, text) and not verbal(words):
        yield Piece(code="N2", risk=1, role=Role.TAIL, text=text)
    if _READY.match(text) or _OPEN.match(text) or text.startswith("on time"):
        yield our_deed("A4", f"are {text}")
    elif (
        words[0] in classes.PREPOSITIONS and words[1:] and not (verbal(words) or set(words) & {"who", "which", "what"})
    ):
        yield from _around(text, words[0], slot)


def _around(text: str, first: str, slot: Slot) -> Iterator[Piece]:
    if first == "for" and slot is Slot.PURPOSE:
        yield our_deed("N1", f"are here {text}")
    elif slot is not Slot.PURPOSE and first in _AROUND:
        yield Piece(code="A2", risk=1, role=Role.TAIL, text=text)
    if first in _HERE:
        yield our_deed("A4", f"are here {text}")
