"""English: what kind of words a fragment is, and which constructions it can take, the first choice first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.text.numerals import cardinal
from leitbild_cli.core.text.units import counted, unit
from leitbild_cli.core.wording.clause import (
    Deed,
    Fragment,
    Piece,
    Role,
    Slot,
    bare,
    capital,
    fragment,
    shouted,
    small,
    spoken,
    untied,
)
from leitbild_cli.core.wording.en_sentences import is_sentence, noun_phrase, orders, verbal
from leitbild_cli.core.wording.en_words import (
    adjective,
    adverb,
    inside,
    of_gerund,
    of_third,
    ours,
    plain,
    spoken_softly,
    verb,
    with_article,
    with_articles,
)
from leitbild_cli.lexicon.en import classes
from leitbild_cli.lexicon.en.classes import ADJECTIVES, NOUNS, VERBS
from leitbild_cli.lexicon.spoken import ENGLISH
from leitbild_cli.lexicon.units import AIMED

if TYPE_CHECKING:
    from collections.abc import Iterator

SUBJECT, AND = "we", "and"
_BOAST = re.compile(
    r"\b(?:the|a|an|earth's|earth’s|world's|world’s|europe's|germany's|our)\s+(?:\w+\s+)?(?:first|best|most|leading|largest"
    r"|biggest|fastest|number|greatest)\b|\bnumber\s+one\b|\bno\.?\s?1\b|\bmost\s\w+-?\w*|\b\w+er than\b",
    re.IGNORECASE,
)
_TARGET = re.compile(
    r"""[<>≤≥] | \d\s?(?:[$£]|calls?\b) | \b(?:CSAT|NPS|CES|FCR|SLA)\b
    | \b(?:\d+|two|three|four|nine)\s(?:of|in|out\sof)\s(?:\d+|three|four|five|ten)\b
    | \b(?:\d+|one|two|three|five|ten)-(?:minute|second|hour|day)\b
    | \b(?:at\smost|at\sleast|no\smore\sthan|under|over|above|below)\s\d
    | \b(?:no\smore|fewer|less)\sthan\s(?:one|two|three|four|five|six|seven|eight|nine|ten)\b
    | \b(?:half|twice)\sas\b | \bhalf\s(?:hour|day|year)s?\b
    | \b(?:within|in|under|less\sthan)\s(?:under\s)?an?\s(?:day|week|minute|hour)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_RESULT = re.compile(
    r"(\w+(?:, \w+)*(?: and \w+)?) "
    r"(customers|people|homes|guests|children|families|streets|clients|patients|neighbours|neighbors)",
    re.IGNORECASE,
)
_OPEN = re.compile(r"open (?:at|from|until|till|on|before|in) ")
_NO_NAME = classes.PREPOSITIONS | {"not", "even", "also", "especially", "always", "never", "whatever"}
_OF_ONE = frozenset("it its itself he his him himself she her hers herself they their theirs them themselves".split())
_READY = re.compile(
    r"(?:up to date|in it for|on track|on schedule|within budget|in touch|up for)\b"
    r"|(?:always )?(?:here|there) (?:for|when|whenever|with|in|at|to)\b",
    re.IGNORECASE,
)
_DONE = re.compile(r"\w+(?:ed|ne|lt|nt|xed) (?:first|on|in|within|by|right|at|before)\b", re.IGNORECASE)
_PLURAL_DONE = re.compile(
    r"([A-Za-z][\w'’ -]*?) (\w+) (?:good|right|first|on|in|within|by|at|before|the|same|while|when)\b"
)
_AROUND = ("with", "without", "in", "from", "at", "by", "across", "around", "through", "on")
_HERE = ("with", "without", "around", "across", "throughout")
_BEHIND_ADJECTIVE = (
    "enough",
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
    "24/7",
)
_NAMES_TOO = ("first", "one", "human", "expert", "fun", "light")  # adjectives that are names as often
_CLAUSE = re.compile(
    r",? (?=(?:even )?(?:when|whenever|if|where|wherever|because|so that|until|while|unless)\b)", re.IGNORECASE
)
_SHORTENED = re.compile(r"\b(?:e\.g|i\.e|etc|St|Mr|Mrs|Dr|no)\.$|\d\.$", re.IGNORECASE)
_BROKEN = re.compile(r"\s[–—-]\s|: |;|\.\.\.|…|\.\s")
_MOTTO = re.compile(
    r", not |^not |\bfirst, .+ (?:second|last|later)$"
    r"|\b(?:first|always|never|forever)$|^(?:the|one|no|all) .+, |^\w+ (?:before|over) \w+$",
    re.IGNORECASE,
)
_ADDED = frozenset(
    "even always every one especially whatever whichever whoever however regardless come rain no any anytime".split()
)
_SEVERAL_SOON = re.compile(r"(?:[\w-]+ )?(?:appointments|slots|visits|repairs|answers|quotes|viewings) (?:with)?in ")
_ONE_DONE = re.compile(
    r"(?:an? )?(?:\w+ )?(?:call|ticket|case|claim|order|email|query|complaint|issue|request|letter) \w+ed ",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"(?<=s)(?= (?:they|you|we|people)"
    r"(?:['’](?:re|ve|d|ll)| are| can| want| need| like| love| trust| know| will| have)\b[^,]*$)"
)
_THEN = re.compile("^(?:then|and) ", re.IGNORECASE)
_DRIVEN = re.compile(
    r"(?:driven|built|run|led|owned|founded|guided|powered|rooted|grounded|shaped|inspired|known|loved|trusted|backed|staffed"
    r"|dedicated|committed|devoted|determined)"
    r" (?:by|on|in|for|to|from|with) ",
    re.IGNORECASE,
)
_NOT_JUST = re.compile(r"not (just|only) (\w+ing)\b(.*?),? but (also )?(\w+ing)\b(.*)", re.IGNORECASE)
_THERE = {"ready", "available", "open"}
_AND_DONT = re.compile(r"(.+?)(?:, (?:and )?| and )(don[’']t|do not|never) (\w+)(.*)", re.IGNORECASE)
_DONT = "don't"
_WHO_OR_WHAT = sorted(classes.OURSELVES | classes.OFFERED | classes.THERE, key=len, reverse=True)
_WHO = r"(?<=\w)(?= (?:who|whom|which) \w+ [^,]*$)"
_NAMED = re.compile(rf"an? (?:[\w-]+ ){{0,3}}?({'|'.join(_WHO_OR_WHAT)})\b")
_JOINT = re.compile(r",? (?:and|or|but) |, ")


def pieces(text: str, slot: Slot) -> tuple[Piece, ...]:
    """Give what a fragment can become in this slot, the first choice first; the last is always as it was typed."""
    typed = fragment(text)
    if not typed.words:
        return (Piece(code="O1", risk=0, role=Role.ALONE, text=typed.text, mark=typed.mark or "."),)
    found = spoken(typed, ENGLISH)
    if shouted(found):
        found = Fragment(text=spoken_softly(found.text) or found.text, mark=found.mark)
    found = Fragment(text=_fronted(_undashed(found.text)), mark=found.mark)
    kinds = (
        _question,
        _that,
        _reason,
        _several,
        _of_i,
        _shouted,
        _spliced,
        _and_dont,
        _sentence,
        _called,
        _denied,
        _to_infinitive,
        _adjective_list,
        _third_person,
        _bare_verb,
        _driven,
        _target,
        _finished,
        _gerund,
        _adjectives,
        _adverbial,
        _noun,
    )
    made = next((tuple(said) for kind in kinds if (said := list(kind(found, slot)))), ())
    as_typed = () if typed == found else (_alone("O1", typed),)
    return (*map(untied, (*made, *_last_resort(found, slot))), *as_typed)


def _fronted(text: str) -> str:
    """Set the comma behind a clause that opens a sentence: "if we can't fix it, you don't pay"."""
    does = r"(?:don['’]t|won['’]t|can|will|must|may|should|pay|get|are|is)"
    return re.sub(
        rf"^((?:if|when|whenever|once)\b[^,]*\w) (?=(?:we|you|they|it)(?:['’]ll)? {does}\b[^,]*$)",
        r"\1, ",
        text,
        flags=re.IGNORECASE,
    )


def _undashed(text: str) -> str:
    """Set a comma for the dash before what goes on: "get people there - and say when we can't"."""
    text = re.sub(r" [–—-] (?=(?:and|or) )", " ", text)
    return re.sub(r" [–—-] (?=(?:but|not|no|even|never|without) )", ", ", text)


def _last_resort(found: Fragment, slot: Slot) -> Iterator[Piece]:
    if slot is Slot.PURPOSE and found.mark != "!":
        low = inside(found.text) if not shouted(found) else found.text
        named = ". " in found.text and not orders(plain(found.text))
        if named or _MOTTO.search(found.text) or is_sentence(found.text) or not _is_aim(found.text):
            yield _alone("O2", found)
        yield Piece(code="I6", risk=0, role=Role.ALONE, text=f"Our goal: {low or found.text}", mark=found.mark or ".")
    yield _alone("O1", found)


def _is_aim(text: str) -> bool:
    """Whether a text begins as a goal does: with a verb, a form in -ing, or the name of something."""
    words = plain(text)
    return bool(orders(words) or of_gerund(words[0]) or noun_phrase(text) or words[0] in VERBS | classes.DETERMINERS)


def _question(found: Fragment, slot: Slot) -> Iterator[Piece]:
    if found.mark == "?":
        yield Piece(
            code="Q2" if slot is Slot.PURPOSE else "Q1", risk=0, role=Role.QUESTION, text=capital(found.text), mark="?"
        )


def _that(found: Fragment, slot: Slot) -> Iterator[Piece]:
    match = re.match(r"(?:so that|that|so)\s+(.+)", found.text, re.IGNORECASE)
    if match is None or not _clause_behind_that(match[1]):
        return
    said = inside(match[1]) or match[1]
    clause = Piece(code="T2", risk=0, role=Role.CLAUSE, text=capital(match[1]), inside=said, open=_opens(said))
    sure = Piece(
        code="T1", risk=0, role=Role.DEED, deed=Deed(finite="make", mid="sure", after=f" that {said}", fixed=True)
    )
    yield from (clause, sure) if slot is Slot.CULTURE else (sure, clause)


def _clause_behind_that(text: str) -> bool:
    words = plain(text)
    return is_sentence(text) or words[0] in classes.DETERMINERS | classes.SUBJECTS | {
        "nobody",
        "everyone",
        "everybody",
        "people",
        "customers",
        "guests",
        "no",
    }


def _reason(found: Fragment, _slot: Slot) -> Iterator[Piece]:
    if re.match(r"because \S", found.text, re.IGNORECASE):
        yield Piece(code="S5", risk=0, role=Role.REASON, text=small(found.text))
        here = Deed(finite="are", mid="here", after=f" {small(found.text)}", fixed=True)
        yield Piece(code="S5", risk=2, role=Role.DEED, deed=here)


def _several(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Read several sentences, and what is broken by dashes or colons, as they stand."""
    text = re.sub(r"\b([ap])\.m\.(?=\s)", r"\1m", found.text)
    parts = [part.rstrip(".!?") for part in re.split(r"(?<=[.!?…])\s+", text) if part]
    if len(parts) > 1 and not _SHORTENED.search(text.split(" ", maxsplit=1)[0]):
        yield from _in_sentences(found, slot, parts)
    elif _BROKEN.search(text) and not is_sentence(text) and not _aims(text):
        yield from _last_resort(found, slot)


def _in_sentences(found: Fragment, slot: Slot, parts: list[str]) -> Iterator[Piece]:
    flat = [part.lower() for part in parts]
    if all(map(adjective, flat)):
        yield _being(flat)
    elif all(map(is_sentence, parts)):
        mark = found.mark or "."
        yield Piece(code="S1", risk=0, role=Role.CLAUSE, text=capital(found.text), mark=mark, open=True)
    else:
        yield from _ordered(found, parts)
        yield from _last_resort(found, slot)


def _ordered(found: Fragment, parts: list[str]) -> Iterator[Piece]:
    """Say of us what begins as an order and goes on without a verb: "Get people there on time. Every time"."""
    again = [plain(part) for part in parts[1:]]
    quiet = all(words and words[0] in _ADDED | {"not", "without"} and len(words) < 4 for words in again)  # noqa: PLR2004
    mine = ours(small(parts[0])) if quiet and orders(plain(parts[0])) else None
    said = _verb_list(mine) if mine else None
    if said:
        first = next(_as_we(said)).deed
        rest = found.text[len(parts[0]) :]
        if first:
            text = f"{SUBJECT} {first.finite} {first.rest}{rest}"
            yield Piece(code="V1", risk=1, role=Role.ALONE, text=capital(text), mark=found.mark or ".")


def _of_i(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Say for all of us what one of us said: "I love my job"."""
    if not re.match(r"I(?:[’']\w+)? |My ", found.text):
        return
    said = found.text
    for one, us in (
        ("I", "we"),
        ("my", "our"),
        ("My", "Our"),
        ("me", "us"),
        ("myself", "ourselves"),
        ("am", "are"),
        ("was", "were"),
        ("mine", "ours"),
    ):
        said = re.sub(rf"\b{one}\b", us, said)
    said = re.sub(r"\bwe([’'])m\b", r"we\1re", said)
    yield from _sentence(Fragment(text=said, mark=found.mark), slot)


def _shouted(found: Fragment, slot: Slot) -> Iterator[Piece]:
    if shouted(found) or {"i", "my", "me", "i'm", "mine"} & set(plain(found.text)):
        yield from _last_resort(found, slot)


def _spliced(found: Fragment, _slot: Slot) -> Iterator[Piece]:
    """Set a colon between two sentences that somebody joined with a comma: "Ask Rosa: she's fixed it before"."""
    first, comma, second = found.text.partition(", ")
    if (
        not comma
        or "," in second
        or not re.match(r"(?:we|they|it|she|he|you)(?:'|’| )", second, re.IGNORECASE)
        or not is_sentence(second)
    ):
        return
    words = plain(first) or [""]
    if words[0] in classes.SUBORDINATORS or not (is_sentence(first) or orders(words)):
        return
    yield Piece(code="O1", risk=0, role=Role.ALONE, text=capital(f"{first}: {second}"), mark=found.mark or ".")


def _and_dont(found: Fragment, _slot: Slot) -> Iterator[Piece]:
    """Say what we do and what we don't: "Fix problems, don't pass them on"."""
    match = _AND_DONT.fullmatch(found.text)
    if match and orders(plain(match[1])) and match[3].lower() in VERBS:
        said = ours(f"{small(match[1])} and {match[2].lower()} {match[3]}{match[4]}")
        if said:
            yield from _as_we(said)


def _sentence(found: Fragment, _slot: Slot) -> Iterator[Piece]:
    text = found.text
    if not is_sentence(text):
        return
    tokens = text.split(" ")
    if tokens[0].lower() == "we" and len(tokens) > 1:
        yield Piece(
            code="S1", risk=0, role=Role.DEED, deed=_cut(" ".join(tokens[1:]), fixed=True), mark=found.mark or "."
        )
        listed = [small(one) for one in _JOINT.split(" ".join(tokens[2:]))]
        if tokens[1] == "are" and len(listed) > 1 and all(_is_adjective(plain(one)) for one in listed):
            yield Piece(code="A2", risk=1, role=Role.TAIL, text=_list(listed, text))
        return
    yield Piece(
        code="S1",
        risk=0,
        role=Role.CLAUSE,
        text=capital(text),
        inside=inside(text),
        open=_opens(text),
        mark=found.mark or ".",
    )


def _called(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Leave an order to the reader as it is: *please*, a name to ask, a promise with *anytime*."""
    words = plain(found.text)
    none = words[0] == "no" and words[1:2] not in (["one"], ["more"])
    if none or words[0] in ("please", "let's") or _to_the_reader(found, words):
        yield _alone("O2" if slot is Slot.PURPOSE else "O1", found)
        if (
            none
            and "," not in found.text
            and words[1:]
            and words[-1] not in ("here", "there")
            and slot is not Slot.PURPOSE
            and not set(words) & classes.FINITE
        ):
            yield Piece(code="N2", risk=1, role=Role.TAIL, text=f"with {small(found.text)}")


def _to_the_reader(found: Fragment, words: list[str]) -> bool:
    first, rest = words[0], set(words[1:])
    named = first in ("ask", "call", "meet", "visit") and any(word[:1].isupper() for word in found.words[1:])
    free = first in VERBS and bool({"anything", "anytime", "yourself"} & rest) and "we" not in rest
    return named or free or (first in classes.TO_THE_READER and (found.mark == "!" or bool({"us", "you"} & rest)))


def _denied(found: Fragment, _slot: Slot) -> Iterator[Piece]:
    """Say "don't keep people waiting" and "not giving up" of ourselves."""
    match = re.match(r"(don[’']?t|do not) (\w+)(.*)", found.text, re.IGNORECASE)
    if match and match[2] in VERBS - {"be"} and (said := ours(match[2] + match[3])):
        yield _deed("V7", f"{small(match[1]).replace('dont', _DONT)} {said}")
    if how := re.match(r"(not|never) (?:too |just |only |always )*(\w+)\b(?! first)", found.text, re.IGNORECASE):
        words = plain(found.text)
        if adjective(how[2]) and not verbal(words) and not (how[1].lower() == "never" and orders(words)):
            yield _deed("A4", f"are {small(found.text)}")
            return
    if both := _NOT_JUST.fullmatch(found.text):
        one, other = of_gerund(both[2].lower()), of_gerund(both[5].lower())
        if one and other:
            yield _deed("V3", f"do not {both[1].lower()} {one}{both[3]} but {both[4] or ''}{other}{both[6]}")
    match = re.match(r"not (\w+ing)\b(.*)", found.text, re.IGNORECASE)
    base = of_gerund(match[1].lower()) if match else None
    if match and base:
        yield _deed("V3", f"do not {base}{match[2]}")


def _to_infinitive(found: Fragment, _slot: Slot) -> Iterator[Piece]:
    match = re.match(r"(?:in order )?to ([\w-]+)(.*)", found.text, re.IGNORECASE)
    if match is None or match[1].lower() in classes.DETERMINERS | classes.PREPOSITIONS | classes.PERSONS:
        return
    said = found.text[match.start(1) :]
    words = re.sub(r"(\b(?:and|or|but)|,) to (?=(\w+))", lambda one: f"{one[1]} " if verb(one[2]) else one[0], said)
    mine = ours(small(words))
    if mine is None:
        return
    if not re.search(r"\b(?:not|and|or) to\b", words):
        yield from _as_we(mine)
    yield _deed("V0", f"are here to {ours(small(said)) or said}")


def _third_person(found: Fragment, _slot: Slot) -> Iterator[Piece]:
    """Say of us what was typed of one of us: "Answers the phone"; not "Answers people understand"."""
    first, *rest = plain(found.text)
    base = of_third(first)
    if base is None or not rest or rest[0] in classes.SUBJECTS or first == "thanks" or _OF_ONE & set(rest):
        return
    if first in NOUNS or base in NOUNS | classes.COUNTED | classes.HOMOGRAPHS:
        determined = rest[0] in classes.DETERMINERS - {"that"}
        many = rest[0].endswith("s") and (rest[0] in NOUNS or rest[0][:-1] in classes.COUNTED)
        theirs = base != "help" and set(rest[1:2]) & (VERBS | classes.MODALS | classes.FINITE)
        if not determined and (theirs or not (many or rest[0] in classes.OBJECTS | classes.PARTICLES)):
            return
    said = "".join(
        part if place % 2 else _base(part) for place, part in enumerate(re.split(f"({_JOINT.pattern})", found.text))
    )
    if orders(plain(said)) and (parts := _verb_list(said)) is not None:
        yield from _as_we(parts)
        yield _deed("V0", f"are here to {parts}")


def _base(part: str) -> str:
    """Give a part of a list with the verb it begins with as *we* say it; "calls" alone stays a name."""
    first, blank, rest = part.partition(" ")
    base = of_third(first.lower())
    return f"{base}{blank}{rest}" if base and (rest or first.lower() not in NOUNS) else part


def _bare_verb(found: Fragment, slot: Slot) -> Iterator[Piece]:
    words = plain(found.text)
    firsts = {part.partition(" ")[0].lower() for part in found.text.split(", ")}
    named = len(firsts) == 1 or all(map(adjective, firsts))
    if "," in found.text and named and adjective(words[0]):
        return  # "Open books, open doors", "Clean rooms, comfy beds"
    listed = len(words) > 1 and all(_lone_verb(part) for part in found.text.split(", "))
    if not orders(words) and not listed:
        return
    mine = ours(small(found.text))
    if mine is None:
        yield _alone("O1", found)
        return
    parts = _verb_list(mine)
    if parts is None:
        yield from _last_resort(found, slot)
        return
    yield from _as_we(parts)
    if words[0] != "be" or not _BOAST.search(mine):
        yield _deed("V0", f"are here to {parts}")


def _lone_verb(part: str) -> bool:
    """Whether a part of a list is a verb by itself, or one with its place: "then advise", "sell second"."""
    verb, _, place = _THEN.sub("", part).lower().partition(" ")
    return verb in VERBS and place in ("", "first", "second", "last", "well", "hard", "fast")


def _as_we(said: str) -> Iterator[Piece]:
    first, _, rest = said.partition(" ")
    if first == "be" and (_BOAST.search(rest) or rest.startswith("or ")):
        yield _deed("V6", f"want to {said}")
    elif first == "be":
        yield _deed("V6", re.sub(r"\b(and|,) be\b", r"\1 are", f"are {_run(rest)}"))
    else:
        yield _deed("V1", said)


def _run(said: str) -> str:
    """Join what we are before what we do: "nice, be quick and own our mistakes" is "nice and quick and own …"."""
    parts = said.split(", be ")
    last, joint, does = parts[-1].partition(" and ")
    return f"{_list([*parts[:-1], last])} and {does}" if len(parts) > 1 and joint and orders(plain(does)) else said


def _verb_list(said: str) -> str | None:
    """Set *and* before the last of several orders ("work hard, have fun"); None where a part is no order."""
    if "," not in said or re.search(r"\b(?:and|or|but|not)\b", said):
        return said
    parts = said.split(", ")
    bare_verbs = all(map(_lone_verb, parts))
    if all(part.startswith("be ") for part in parts):
        return f"be {_list([part.removeprefix('be ') for part in parts])}"
    if bare_verbs or all(orders(plain(part)) or plain(part)[:1] == ["never"] for part in parts):
        return f"{', '.join(parts[:-1])} and {parts[-1]}"
    first = next(iter(plain(parts[1])), "")
    return (
        said
        if first in classes.SUBORDINATORS | classes.PREPOSITIONS | _ADDED
        or adverb(first)
        or adjective(first)
        or first in NOUNS
        else None
    )


def _driven(found: Fragment, _slot: Slot) -> Iterator[Piece]:
    """Say of us by what we are moved or made: "driven by curiosity"."""
    words = plain(found.text)
    if _DRIVEN.match(found.text) and not {*words} & (classes.FINITE | {"we", "you", "they"}):
        yield _deed("A4", f"are {small(found.text)}")


def _target(found: Fragment, slot: Slot) -> Iterator[Piece]:
    text = found.text
    words = plain(text)
    if verbal(words) or not _aims(text) or "24/7" in text or _is_adjective(words):
        return
    yield from _done(text)
    yield from _turned(text)
    said = _measured(text)
    if said and slot is not Slot.PURPOSE:
        yield Piece(code="F1", risk=1, role=Role.TAIL, text=f"with {said}")
    several = said is not None and bool(_SEVERAL_SOON.match(said))
    if several and said:
        yield Piece(code="N7", risk=1, role=Role.DEED, deed=Deed(finite="offer", mid=said))
    if said and _promised(said):
        yield Piece(code="N7", risk=2, role=Role.CLAUSE, text=f"There is {said}", inside=f"there is {said}")
    elif said and not re.search(r"\d of \d", said):
        yield _deed("F4", f"measure ourselves by {said}")
    if ":" in text:
        yield _alone("O1", found)
    else:
        yield Piece(code="N5", risk=0, role=Role.ALONE, text=f"{capital(text)}: that is how we measure ourselves")
    if slot is Slot.PURPOSE and said:
        yield _alone("O2", found)


def _turned(text: str) -> Iterator[Piece]:
    """Say a noun by its verb: "Replies within one business day" is "reply within one business day"."""
    match = re.match(r"(?:an? )?(\w+) ((?:with)?in|on|by|before|at|around|the same|in under) ", text, re.IGNORECASE)
    verb = classes.DEED_OF.get(match[1].lower()) if match else None
    if match and verb:
        yield _deed("N6", f"{verb}{text[match.end(1) :]}")


def _finished(found: Fragment, _slot: Slot) -> Iterator[Piece]:
    yield from _done(found.text)


def _done(text: str) -> Iterator[Piece]:
    """Say of several things that they are done: "Missed rounds made good within 48 hours"."""
    match, low = _PLURAL_DONE.match(text), inside(text)
    if match is None or low is None or not (match[2] in classes.PARTICIPLES | _THERE or match[2].endswith("ed")):
        return
    words = plain(match[1])
    if words[0] in ("every", "each") and len(words) <= 3 and not verbal(words):  # noqa: PLR2004  "every urgent call"
        said = f"{low[: match.end(1)]} is{low[match.end(1) :]}"
        yield Piece(code="N9", risk=2, role=Role.CLAUSE, text=capital(said), inside=said)
        return
    several = words[-1].endswith("s") and not words[-1].endswith(("ss", "us", "is"))
    if several and not verbal(words) and not set(words) & (classes.SUBJECTS | classes.PREPOSITIONS | classes.EACH):
        said = f"{low[: match.end(1)]} are{low[match.end(1) :]}"
        yield Piece(code="N9", risk=2, role=Role.CLAUSE, text=capital(said), inside=said)


def _measured(text: str) -> str | None:
    """Give a target as it stands behind a preposition; None where signs or half a comparison stand in it."""
    if re.search(r"[<>≤≥]|^(?:half|twice|double)\b", text, re.IGNORECASE):
        return None
    if _ONE_DONE.match(text):
        return None
    label = re.fullmatch(r"([^:]+): (.+)", text)
    named = with_article(inside(label[1])) if label else None
    return f"{named} of {label[2]}" if label and named else with_article(inside(text))


def _promised(said: str) -> bool:
    """Whether a target says what there is for somebody within some time, not how long something takes."""
    timed = re.search(r"\b(?:in|within|under) ", said)
    return bool(timed and re.match(r"(?:an?|our) ", said)) and not re.search(
        r"\b(?:time|wait|rate|average|median)\b", said
    )


def _gerund(found: Fragment, slot: Slot) -> Iterator[Piece]:
    text, often = _often(found.text)
    words = plain(text)
    if often == "always" and words[0].endswith("ing") and of_gerund(words[0]):
        yield _deed("V3", f"are always {small(text)}")
        return
    if not words[0].endswith("ing") or words[0] in classes.NO_GERUNDS or is_sentence(text) or _names(words):
        return
    said = _without_ing(text)
    mine = ours(said) if said else None
    if mine is None:
        return
    said = f"never {mine}" if often == "never" else mine
    third = Piece(code="V3", risk=1, role=Role.DEED, deed=next(_as_we(said)).deed)
    by = Piece(code="V5", risk=1, role=Role.TAIL, text=f"by {small(found.text)}", open=_opens(text))
    yield from (third,) if slot is Slot.PURPOSE else (by, third) if slot is Slot.PRIORITIES else (third, by)


def _often(text: str) -> tuple[str, str]:
    """Take *always* or *never* off the beginning."""
    first, _, rest = text.partition(" ")
    return (rest, first.lower()) if first.lower() in ("always", "never") and rest else (text, "")


_BEHIND_VERB = classes.DETERMINERS | {"from", "it", "them", "us", "you"}


def _names(words: list[str]) -> bool:
    """Whether a form in -ing is an adjective or a noun here: "helping hands", "caring colleagues"."""
    first, rest = words[0], words[1:]
    behind = rest[0] if rest else ""
    thing = behind in classes.COUNTED | classes.PREPOSITIONS or behind.removesuffix("s") in classes.COUNTED
    if (first in classes.ONLY_NAMES and thing) or (behind == "of" and first in NOUNS):
        return True  # "Onboarding buddy for new agents", "Training of staff", "Opening hours"
    if first not in ADJECTIVES | NOUNS or not rest:
        return False
    does = rest[0] in classes.PREPOSITIONS or (first in ("helping", "training") and rest[0] in classes.PERSONS)
    done = first == "helping" and any(word in VERBS for word in rest[1:])
    return not does and not done and not (rest[1:] and rest[1] in VERBS)


def _without_ing(text: str) -> str | None:
    """Give a gerund and those joined to it as verbs: "getting … and making" is "get … and make"."""
    tokens = text.split(" ")
    base = of_gerund(plain(text)[0])
    if base is None:
        return None
    made = [base, *(_joined_verb(tokens, place) for place in range(1, len(tokens)))]
    left = (one for one, before in zip(made[1:], made, strict=False) if before in ("and", "or") and one.endswith("ing"))
    return None if any(one not in NOUNS and one not in classes.NO_GERUNDS for one in left) else " ".join(made)


def _joined_verb(tokens: list[str], place: int) -> str:
    """Give a word, or its verb where *and* or a comma joins it to the gerund at the beginning."""
    token, before = tokens[place], tokens[place - 1]
    word = bare(token).lower()
    joined = before in ("and", "or", "then") or before.endswith(",")
    paired = place == 2  # noqa: PLR2004  "Listening and learning"
    done = word not in NOUNS or paired or (tokens[place + 1 : place + 2] or [""])[0] in _BEHIND_VERB
    base = of_gerund(word) if joined and done and word not in classes.NO_GERUNDS else None
    return token.lower().replace(word, base) if base else token


def _adjective_list(found: Fragment, slot: Slot) -> Iterator[Piece]:
    if _JOINT.search(found.text):
        yield from _adjectives(found, slot)


def _adjectives(found: Fragment, slot: Slot) -> Iterator[Piece]:
    clause = _CLAUSE.search(found.text)
    text, after = (found.text[: clause.start()], found.text[clause.start() :]) if clause else (found.text, "")
    listed = _listed_adjectives(text)
    if listed is None:
        return
    if slot is not Slot.PURPOSE and not (after or _BOAST.search(text) or re.search(r" to |^open ", text)):
        yield Piece(code="A1", risk=1, role=Role.CLOSE, text=_list(listed, text))
        if len(listed) > 1 or "-" in text:
            yield Piece(code="A2", risk=1, role=Role.TAIL, text=_list(listed, text))
    yield _being([*listed[:-1], listed[-1] + after], text)


def _listed_adjectives(text: str) -> list[str] | None:
    """Give the members of a list of adjectives; None where one can't be one."""
    listed = [small(one) for one in _JOINT.split(text)]
    if not all(_is_adjective(plain(one)) for one in listed) and _reaching(text):
        listed = [small(text)]
    known = [_is_adjective(plain(one)) for one in listed]
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


def _list(listed: list[str], text: str = "") -> str:
    serial = "," if re.search(r", and ", text) and len(listed) > 2 else ""  # noqa: PLR2004
    return " and ".join(filter(None, (", ".join(listed[:-1]) + serial * bool(listed[:-1]), listed[-1])))


def _being(listed: list[str], text: str = "") -> Piece:
    said = _list(listed, text)
    return _deed("A4", f"want to be {said}" if _BOAST.search(said) else f"are {said}")


def _is_adjective(words: list[str]) -> bool:
    lead = next((place for place, word in enumerate(words[:-1]) if not _leads(word)), len(words) - 1)
    first, rest = words[lead] if words else "", words[lead + 1 :]
    if (first, *rest[:1]) in (("fit", "for"), ("present", "at"), ("present", "in")):
        return not verbal(rest)
    if (first, *rest[:1]) in (("on", "the"), ("on", "time"), ("down", "to")):
        return len(rest) <= 2  # noqa: PLR2004  "on the level"
    if not adjective(first) or first in _NAMES_TOO:
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
    return (adverb(word) or word in ("always", "very", "a", "bit", "little")) and word not in ADJECTIVES


def _adverbial(found: Fragment, slot: Slot) -> Iterator[Piece]:
    text = small(found.text)
    words = plain(text)
    if text.lower() in classes.TOGETHER and slot is not Slot.PURPOSE:
        yield Piece(code="A2", risk=1, role=Role.TAIL, text=text)
    if _READY.match(text) or _OPEN.match(text) or text.startswith("on time"):
        yield _deed("A4", f"are {text}")
    elif (
        words[0] in classes.PREPOSITIONS and words[1:] and not (verbal(words) or set(words) & {"who", "which", "what"})
    ):
        yield from _around(text, words[0], slot)


def _around(text: str, first: str, slot: Slot) -> Iterator[Piece]:
    if first == "for" and slot is Slot.PURPOSE:
        yield _deed("N1", f"are here {text}")
    elif slot is not Slot.PURPOSE and first in _AROUND:
        yield Piece(code="A2", risk=1, role=Role.TAIL, text=text)
    if first in _HERE:
        yield _deed("A4", f"are here {text}")


def _noun(found: Fragment, slot: Slot) -> Iterator[Piece]:
    text = found.text
    low = inside(text)
    if _DONE.match(text) and low:
        yield Piece(code="N4", risk=0, role=Role.ALONE, text=capital(text), inside=low, mark=found.mark or ".")
        return
    if not noun_phrase(text) or low is None:
        return
    said = with_articles(low)
    named = listed_names(said) if said else None
    yield from _we_are(low, words=plain(text))
    if slot is Slot.PURPOSE:
        if _MOTTO.search(text):
            yield _alone("O2", found)
        yield from _resulting(text)
        if named:
            yield _deed("N1", f"are here for {named}")
        return
    if named and " with " not in named:
        yield Piece(code="N2", risk=1, role=Role.TAIL, text=f"with {named}", open=_opens(named))
    if "," in text and len(text.split(" ")) > 3:  # noqa: PLR2004  two names with a word each beside them
        yield Piece(code="N4", risk=0, role=Role.ALONE, text=capital(text), inside=low, mark=found.mark or ".")
    if named:
        yield _deed("N8", f"stand for {named}")


def _we_are(low: str, words: list[str]) -> Iterator[Piece]:
    """Say of us what only we can be, of a place that we offer it, and of somebody there that there is one."""
    named = _NAMED.match(low)
    if named is None or not all(map(adjective, words[1 : named[0].count(" ")])):
        return
    if named[1] in classes.OURSELVES:
        yield _deed("N8", f"are {low}")
    elif named[1] in classes.OFFERED:
        yield _deed("N7", f"offer {low}")
    elif words[named[0].count(" ") + 1 :][:1] in (["on"], ["at"], ["behind"], ["in"], ["who"]):
        yield Piece(
            code="N7", risk=1, role=Role.CLAUSE, text=f"There is {low}", inside=f"there is {low}", open=_opens(low)
        )


def _resulting(text: str) -> Iterator[Piece]:
    """Say what is made of somebody: "Warm homes" is "make homes warm"."""
    result = _RESULT.fullmatch(text)
    if result and all(one.lower() in classes.RESULTS for one in _JOINT.split(result[1])):
        yield _deed("N6", f"make {result[2].lower()} {_list(_JOINT.split(result[1].lower()), text)}")


def listed_names(said: str) -> str:
    """Set *and* before the last member of a plain list of names."""
    parts = said.split(", ")
    words = all(len(part.split(" ")) < 4 and part.split(" ")[0] not in _NO_NAME for part in parts)  # noqa: PLR2004
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 and words and " and " not in said else said


def _deed(code: str, said: str) -> Piece:
    return Piece(code=code, risk=1, role=Role.DEED, deed=_cut(said))


def _cut(said: str, *, fixed: bool = False) -> Deed:
    """Cut what we do into the verb, what follows, and the clause behind it."""
    match = _CLAUSE.search(said) or (None if fixed else _CONTACT.search(said) or re.search(_WHO, said))
    head, after = (said[: match.start()], said[match.start() :]) if match else (said, "")
    finite, _, mid = head.partition(" ")
    return Deed(finite=finite, mid=mid, after=after, fixed=fixed)


def _opens(text: str) -> bool:
    return bool(_CLAUSE.search(text) or re.search(r"\b(?:who|whom|which|that)\b \w+ [^,]*$", text))


def _aims(text: str) -> bool:
    if re.search(r"\bpoints? of\b", text, re.IGNORECASE):
        return False
    return bool(_TARGET.search(text)) or any(_aimed(word) for _said, _number, word in counted(text))


def _aimed(word: str) -> bool:
    """Whether a unit is of a kind that somebody is measured by: no distance and no price."""
    kind = unit(word)
    return kind is not None and kind[0] in AIMED


def _alone(code: str, found: Fragment) -> Piece:
    return Piece(code=code, risk=0, role=Role.ALONE, text=capital(found.text), mark=found.mark or ".")


# What the three parts give to a sentence about something else
