"""English: what somebody is measured by, and what is done by some time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.text.units import counted, unit
from leitbild_cli.core.wording.clause import Deed, Fragment, Piece, Role, Slot, capital, small
from leitbild_cli.core.wording.en.frames import our_deed, our_goal, typed_alone
from leitbild_cli.core.wording.en.grammar import (
    adjective,
    head_of,
    inside,
    of_gerund,
    of_participle,
    ours,
    plain,
    plural,
    with_article,
)
from leitbild_cli.core.wording.en.names import offered, turned
from leitbild_cli.core.wording.en.qualities import is_adjective
from leitbild_cli.core.wording.en.sentences import noun_phrase, verbal
from leitbild_cli.lexicon.en import classes
from leitbild_cli.lexicon.en.classes import NOUNS, VERBS
from leitbild_cli.lexicon.units import AIMED

if TYPE_CHECKING:
    from collections.abc import Iterator

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
_PLURAL_DONE = re.compile(
    r"([A-Za-z][\w'’ -]*?) (\w+)"
    r" (?:good|right|first|on|in|within|by|at|before|the|same|while|when|every|each|twice|once|daily|weekly)\b"
)
_WE_DO = re.compile(
    r"((?:\d[\d.,]*\s?(?:%|percent|per cent) of )?[A-Za-z][\w'’ -]*?) (\w+ed|done|sent|paid|built)"
    r" (?=(?:right|first|on|in|within|by|before|the|same|while|under|every|each|twice|once|daily|weekly)\b)"
)
_SEVERAL_SOON = re.compile(r"(?:[\w-]+ )?(?:appointments|slots|visits|repairs|answers|quotes|viewings) (?:with)?in ")
_ONE_DONE = re.compile(
    r"(?:an? )?(?:\w+ )?(?:call|ticket|case|claim|order|email|query|complaint|issue|request|letter) \w+ed ",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"\d[\d.,]*(?:\s?(?:%|percent|per cent)|(?: out)? of \d+| in \d+)(?: of)?"
    r" (?:our |all |the )?[\w -]+?s (\w+ed|done|made|\w+en)\b"
)
_PLURAL_THERE = re.compile(
    r"([A-Za-z](?:[\w-]+ )?[\w-]+(?<!s)s) (?:in stock|back|here|there|on site|on time|on hand|ready|available|open)\b",
    re.IGNORECASE,
)
_WELCOME = ("welcome", "included", "guaranteed", "allowed", "accepted", "available", "free")
_WHERE = ("on", "at", "by", "in")
_HOW_MANY = (
    "least",
    "most",
    "under",
    "over",
    "total",
    "average",
    "all",
    "a",
    "an",
    "one",
    "two",
    "three",
    "five",
    "ten",
)
_THERE = {"ready", "available", "open"}


def target(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Give what a figure can become: a deed, a sentence, a phrase with *with*, a yardstick."""
    text = found.text
    words = plain(text)
    doing = words[0] not in NOUNS and of_gerund(words[0]) is not None  # "answering within a day"
    if doing or verbal(words) or not aims(text) or "24/7" in text or is_adjective(words):
        return
    if text.count(", ") == 1 and words[0] == plain(text.partition(", ")[2])[0]:
        yield typed_alone("S1", found)  # "Walk in, walk out in ten minutes"
        return
    if words[0] == "open" or (words[0] in _WHERE and words[1] not in _HOW_MANY and words[1].isalpha()):
        yield our_deed("A4", f"are {ours(small(text)) or small(text)}")
        return
    told = (*_done(text), *turned(text), *_through(text))
    yield from told
    said = _measured(text)
    if said:
        yield from (one for one in _aimed_at(said, slot) if not told or one.role is not Role.TAIL)
    elif re.match(r"(?:half|twice) ", text, re.IGNORECASE):
        yield our_goal(small(text), "F4")
    else:
        yield typed_alone("O1", found)
    if slot is Slot.PURPOSE and said:
        yield typed_alone("O2", found)


def _aimed_at(said: str, slot: Slot) -> Iterator[Piece]:
    """Say of a figure that we offer it, that there is somebody so soon, or that it is our goal."""
    if _SEVERAL_SOON.match(said):
        yield Piece(code="N7", risk=1, role=Role.DEED, deed=Deed(finite="offer", mid=said))
    yield from offered(said)
    tail = Piece(code="F1", risk=1, role=Role.TAIL, text=f"with {said}")
    promised = _promised(said)
    if promised:
        yield from () if slot is Slot.PURPOSE else (tail,)
        yield Piece(code="N7", risk=1, role=Role.CLAUSE, text=f"There is {said}", inside=f"there is {said}")
    share = _SHARE.match(said)
    yield our_goal(f"to have {said}" if share and share[1] else said, "G" if slot is Slot.PURPOSE else "F4")
    yield from () if share and share[1] else (our_deed("F4", f"aim for {said}"),)
    if not promised and slot is not Slot.PURPOSE:
        yield tail


def finished(found: Fragment, _slot: Slot) -> Iterator[Piece]:
    """Say of several things that they are done, where no figure stands."""
    text = found.text
    yield from _done(text)
    yield from _welcome(text)
    if (there := _PLURAL_THERE.match(text)) and (low := inside(text)) and noun_phrase(there[1]):
        said = f"{low[: there.end(1)]} are{low[there.end(1) :]}"
        yield Piece(code="N9", risk=1, role=Role.CLAUSE, text=capital(said), inside=said)


def _welcome(text: str) -> Iterator[Piece]:
    """Say of what is welcome or included that it is: "Curiosity welcome"; not of a warm welcome."""
    thing, _, how = text.rpartition(" ")
    low, words = inside(thing), plain(thing)
    if how not in _WELCOME or not words or low is None or "," in thing:
        return
    if verbal(words) or adjective(words[-1]) or words[-1] in classes.DETERMINERS:
        return
    if how == "free" and words[-1] not in classes.OFFERS | {"visit", "lesson", "session", "hour", "month"}:
        return  # "gluten free"
    low = f"the {low}" if words[0] == "first" else low
    said = f"{low} {'are' if ' and ' in low or plural(words[-1]) else 'is'} {how}"
    yield Piece(code="N9", risk=1, role=Role.CLAUSE, text=capital(said), inside=said)


def _through(text: str) -> Iterator[Piece]:
    """Say of those who come how soon they are where they want to be: "Out the door in 30 minutes"."""
    if text.lower().startswith(("in and out ", "out ", "back ", "home ")):
        said = f"you are {small(text)}"
        yield Piece(code="N9", risk=2, role=Role.CLAUSE, text=capital(said), inside=said)


def _done(text: str) -> Iterator[Piece]:
    """Say of several things that they are done: "Missed rounds made good within 48 hours"."""
    match, low = _PLURAL_DONE.match(text), inside(text)
    yield from _actively(text)
    if match is None or low is None or not (match[2] in classes.PARTICIPLES | _THERE or match[2].endswith("ed")):
        return
    words = plain(match[1])
    if words[0] in ("every", "each") and len(words) <= 3 and not verbal(words):  # noqa: PLR2004  "every urgent call"
        said = f"{low[: match.end(1)]} is{low[match.end(1) :]}"
        yield Piece(code="N9", risk=2, role=Role.CLAUSE, text=capital(said), inside=said)
        return
    if len(words) == 1 and words[0] in classes.COUNTED and not _ONE_DONE.match(text):
        said = f"the {low[: match.end(1)]} is{low[match.end(1) :]}"
        yield Piece(code="N9", risk=2, role=Role.CLAUSE, text=capital(said), inside=said)
        return
    several = words[-1].endswith("s") and not words[-1].endswith(("ss", "us", "is"))
    if several and not verbal(words) and not set(words) & (classes.SUBJECTS | classes.PREPOSITIONS | classes.EACH):
        said = f"{low[: match.end(1)]} are{low[match.end(1) :]}"
        yield Piece(code="N9", risk=2, role=Role.CLAUSE, text=capital(said), inside=said)


def _actively(text: str) -> Iterator[Piece]:
    """Say of what is done that we do it: "Calls answered within a minute", "80% of letters answered in a day"."""
    match, low = _WE_DO.match(text), inside(text)
    base = of_participle(match[2]) if match else None
    if match is None or low is None or base is None or base == "make":
        return
    words = plain(match[1])
    told = (
        verbal(words)
        or {*words} & (classes.SUBJECTS | classes.AUXILIARIES | classes.SUBORDINATORS | {"us"})
        or (words[0] in VERBS and words[0] not in NOUNS)
    )
    mass = len(words) == 1 and words[0] not in classes.COUNTED  # "Litter cleared every morning"
    if not told and (
        mass or plural(head_of(words)) or words[0] in ("every", "each", "all") or "%" in words[0] or "of" in words
    ):
        yield our_deed("F3", f"{base} {low[: match.end(1)]}{low[match.end(2) :]}")


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


def aims(text: str) -> bool:
    """Whether a text names something that somebody is measured by."""
    if re.search(r"\bpoints? of\b", text, re.IGNORECASE):
        return False
    return bool(_TARGET.search(text)) or any(_aimed(word) for _said, _number, word in counted(text))


def _aimed(word: str) -> bool:
    """Whether a unit is of a kind that somebody is measured by: no distance and no price."""
    kind = unit(word)
    return kind is not None and kind[0] in AIMED
