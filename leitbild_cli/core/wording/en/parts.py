"""English: what the three parts add to a sentence that says something else: for whom, and when, where, with what."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.wording.clause import Deed, Piece, Role, Slot, fragment
from leitbild_cli.core.wording.en.frames import listed_names
from leitbild_cli.core.wording.en.grammar import adjective, adverb, inside, of_gerund, plain, with_articles
from leitbild_cli.core.wording.en.pieces import pieces
from leitbild_cli.core.wording.en.sentences import main, noun_phrase, orders
from leitbild_cli.lexicon.en import classes
from leitbild_cli.lexicon.en.classes import NOUNS, VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator

_MEANT = re.compile(r"^(?:for|we are (?:here )?for)\s", re.IGNORECASE)
_OFFERED = re.compile(r"^(?:we offer|we provide)\s", re.IGNORECASE)
_RANGE = re.compile(
    r",? ((?:around the clock|day and night|every day|all year|across \S.*|throughout \S.*|in \w+ languages"
    r"|seven days a week|from \S+ to \S+))$"
)
_AWAY = r"[\w-]+ (?:minutes?|hours?|miles?|steps?|kilometres?|kilometers?) (?:away )?from "
_GOAL = "Our goal is "
_ALL = ("our customers", "customers", "people", "clients", "guests", "families")


def peopled(piece: Piece, market: str) -> Iterator[Piece]:
    """Give the purpose with those in it whom it is for."""
    deed, said = piece.deed, _MEANT.sub("", fragment(market).text)
    low = inside(said) if said else None
    if (
        deed is None
        or deed.finite in ("don't", "don’t", "never", "do")
        or low is None
        or not (noun_phrase(low) or low[:1].islower())
    ):
        return
    general = next((one for one in _ALL if re.search(rf"\b{one}\b(?! (?:who|with|in|of|from|to)\b)", deed.mid)), None)
    described = re.search(r" (?:who|that|which|in|on|with|of) ", low) and not deed.mid.endswith(general or "")
    before = deed.mid.partition(general)[0].split() if general else []
    told = (general != "families" or general in low) and not (before and adjective(before[-1]))  # "with good people"
    if general and told and not deed.after.startswith((" who", " that")) and "," not in low and not described:
        yield _set(piece, "M3", 2, re.sub(rf"\b{general}\b", low, deed.mid, count=1))
    if deed.finite == "help" and deed.mid.split(" ")[0] in VERBS:
        yield _set(piece, "M1", 2, f"{low} {deed.mid}")
    words = set(deed.mid.split(" "))
    named = any(word.endswith(("ers", "ors", "ists", "ants", "ees")) or f"{word}s" in classes.PERSONS for word in words)
    if (
        not named
        and deed.finite not in ("help", "get", "let")
        and not _of_doing(deed.mid)
        and not (", " in deed.mid and " and " not in deed.mid)
        and not re.search(r" to (?:the|our|an?|every|each|all|their|your) ", deed.mid)
        and not deed.mid.startswith(("and ", "or "))
        and not deed.after
        and not words
        & (
            classes.PERSONS
            | {"for", "who", "that", "us", "here", "it", "them", "community", "what", "how", "we", "like"}
        )
        and not any(map(str.isdigit, deed.mid))
    ):
        yield _set(piece, "M2", 2, f"{deed.mid} for {low}".strip())


def _of_doing(mid: str) -> bool:
    """Whether what we do ends in what somebody else does: "keep Cardiff smiling"."""
    last = mid.rpartition(" ")[2]
    return last.endswith("ing") and last not in NOUNS and of_gerund(last) is not None


def reach(contribution: str) -> Iterator[Piece]:
    """Give what a contribution adds: the deed it is, its time, place or range, or the whole with *with*."""
    said = _OFFERED.sub("", fragment(contribution).text)
    first = pieces(said, Slot.PRIORITIES)[0]
    if first.code in ("V1", "V3") and not (adjective(plain(said)[0]) or of_gerund(plain(said)[0])):
        yield first
        return
    match = _RANGE.search(said)
    if match:
        yield Piece(code="B1", risk=0, role=Role.TAIL, text=match[1])
    low = inside(said) if said else None
    named = with_articles(low) if low and noun_phrase(said) else None
    if named and " with " not in named:
        yield Piece(code="B3", risk=2, role=Role.TAIL, text=f"with {listed_names(named)}")


def owned(piece: Piece) -> Piece:
    """Say of a thing that sets us apart that we have it, not that we value it: "We have a planner"."""
    deed = piece.deed
    if piece.code == "N3" and piece.role is Role.TAIL:  # what there is none of is told, not squeezed in
        return replace(piece, code="B3", risk=3)
    if piece.code == "N8" and piece.text.endswith(" to us"):
        return replace(piece, risk=4)
    if piece.code in ("F4", "G") and piece.text.startswith(_GOAL) and not piece.text.startswith(f"{_GOAL}to "):
        return Piece(
            code="N7", risk=1, role=Role.DEED, deed=Deed(finite=_held(piece.text), mid=piece.text.removeprefix(_GOAL))
        )
    if deed is None or piece.code != "N8" or deed.finite != "value" or " over " in deed.mid:
        return piece
    if re.match(_AWAY, deed.mid):
        return replace(piece, code="A4", deed=replace(deed, finite="are"))
    mid = re.sub(r", (?=no )", " and ", deed.mid)
    return replace(piece, code="N7", deed=replace(deed, finite="have", mid=mid))


def _held(text: str) -> str:
    """Give the verb for what sets us apart: we are so far from somewhere, else we have it."""
    return "are" if re.match(_AWAY, text.removeprefix(_GOAL)) else "have"


def offer(contribution: str) -> Iterator[Piece]:
    """Give what a contribution says where it fits into nothing else, or no purpose is decided."""
    said = _OFFERED.sub("", fragment(contribution).text)
    low = inside(said) if said else None
    named = with_articles(low) if low and noun_phrase(said) else None
    if named or _goes_on(said):
        yield Piece(code="B", risk=1, role=Role.DEED, deed=Deed(finite="offer", mid=listed_names(named or said)))


def _goes_on(said: str) -> bool:
    """Whether what was typed goes on behind "We offer": small, and a thing."""
    words = plain(said)
    if not said[:1].islower() or words[0] in classes.SUBJECTS | classes.PREPOSITIONS:
        return False
    if adverb(words[0]) or of_gerund(words[0]):  # "being there"
        return False
    names = main([*words])
    end = next((at for at, word in enumerate(names) if word in classes.PREPOSITIONS | classes.SUBJECTS), len(names))
    things = {word for word in names[:end] if word in NOUNS or word in classes.COUNTED}
    return bool(things or words[0] in classes.DETERMINERS - {"that"}) and not orders(words)


def _set(piece: Piece, code: str, risk: int, mid: str) -> Piece:
    deed = replace(piece.deed, mid=mid) if piece.deed else None
    return replace(piece, code=f"{piece.code} {code}", risk=max(piece.risk, risk), deed=deed)
