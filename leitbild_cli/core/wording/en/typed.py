"""English: what was typed as a sentence or several, as a clause behind *that* or *because*, or as an order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.wording.clause import Deed, Fragment, Piece, Role, Slot, capital, shouted, small
from leitbild_cli.core.wording.en.deeds import ADDED, as_we, verb_list
from leitbild_cli.core.wording.en.frames import JOINT, cut_deed, in_a_row, last_resort, opens, typed_alone
from leitbild_cli.core.wording.en.grammar import adjective, head_of, inside, ours, plain, plural, with_article
from leitbild_cli.core.wording.en.qualities import is_adjective, we_are
from leitbild_cli.core.wording.en.sentences import is_sentence, orders
from leitbild_cli.core.wording.en.targets import aims
from leitbild_cli.lexicon.en import classes
from leitbild_cli.lexicon.en.classes import VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORTENED = re.compile(r"\b(?:e\.g|i\.e|etc|St|Mr|Mrs|Dr|no)\.$|\d\.$", re.IGNORECASE)
_BROKEN = re.compile(r"\s[–—-]\s|: |;|\.\.\.|…|\.\s")


def that_clause(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Say of a clause with *that* that we see to it, or say it by itself."""
    match = re.match(r"(?:so that|that|so)\s+(.+)", found.text, re.IGNORECASE)
    if match is None or not _clause_behind_that(match[1]):
        return
    said = inside(match[1]) or match[1]
    clause = Piece(code="T2", risk=0, role=Role.CLAUSE, text=capital(match[1]), inside=said, open=opens(said))
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


def reason(found: Fragment, _slot: Slot) -> Iterator[Piece]:
    """Set a clause with *because* behind what we do."""
    if re.match(r"because \S", found.text, re.IGNORECASE):
        yield Piece(code="S5", risk=0, role=Role.REASON, text=small(found.text))
        here = Deed(finite="are", mid="here", after=f" {small(found.text)}", fixed=True)
        yield Piece(code="S5", risk=2, role=Role.DEED, deed=here)


def several_sentences(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Read several sentences, and what is broken by dashes or colons, as they stand."""
    text = re.sub(r"\b([ap])\.m\.(?=\s)", r"\1m", found.text)
    parts = [part.rstrip(".!?") for part in re.split(r"(?<=[.!?…])\s+", text) if part]
    if len(parts) > 1 and not _SHORTENED.search(text.split(" ", maxsplit=1)[0]):
        yield from _in_sentences(found, slot, parts)
    elif _BROKEN.search(text) and not is_sentence(text) and not aims(text):
        yield from last_resort(found, slot)


def _in_sentences(found: Fragment, slot: Slot, parts: list[str]) -> Iterator[Piece]:
    flat = [part.lower() for part in parts]
    if all(map(adjective, flat)):
        yield we_are(flat)
    elif all(map(is_sentence, parts)):
        mark = found.mark or "."
        yield Piece(code="S1", risk=0, role=Role.CLAUSE, text=capital(found.text), mark=mark, open=True)
    else:
        yield from _ordered(found, parts)
        yield from last_resort(found, slot)


def _ordered(found: Fragment, parts: list[str]) -> Iterator[Piece]:
    """Say of us what begins as an order and goes on as one or without a verb: "Be on time. Every time"."""
    if all_ours := _all_orders(parts):
        yield from as_we(all_ours)
        return
    again = [plain(part) for part in parts[1:]]
    quiet = all(words and words[0] in ADDED | {"not", "without"} and len(words) < 4 for words in again)  # noqa: PLR2004
    mine = ours(small(parts[0])) if quiet and orders(plain(parts[0])) else None
    said = verb_list(mine) if mine else None
    if said:
        first = next(as_we(said)).deed
        rest = found.text[len(parts[0]) :]
        if first:
            text = f"we {first.finite} {first.rest}{rest}"
            yield Piece(code="V1", risk=1, role=Role.ALONE, text=capital(text), mark=found.mark or ".")


def _all_orders(parts: list[str]) -> str | None:
    """Give short orders to ourselves as a list: "Own it. Fix it"; None where one is for the reader."""
    words = [plain(part) for part in parts]
    short = all(orders(one) and len(one) < 5 and not {"us", "you", "we"} & {*one} for one in words)  # noqa: PLR2004
    if not short or "," in " ".join(parts) or any(one[0] in classes.TO_THE_READER for one in words):
        return None
    said = ours(", ".join(map(small, parts)))
    return verb_list(said) if said else None


def of_i(found: Fragment, slot: Slot) -> Iterator[Piece]:
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
    yield from sentence(Fragment(text=said, mark=found.mark), slot)


def only_shouted(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Leave as it is what is written in capitals throughout, or was said of oneself."""
    if shouted(found) or {"i", "my", "me", "i'm", "mine"} & set(plain(found.text)):
        yield from last_resort(found, slot)


def spliced(found: Fragment, _slot: Slot) -> Iterator[Piece]:
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


def sentence(found: Fragment, _slot: Slot) -> Iterator[Piece]:
    """Take a sentence as it stands; one with *we* may have a phrase beside it."""
    text = found.text
    if not is_sentence(text):
        return
    tokens = text.split(" ")
    if tokens[0].lower() == "we" and len(tokens) > 1:
        yield Piece(
            code="S1", risk=0, role=Role.DEED, deed=cut_deed(" ".join(tokens[1:]), fixed=True), mark=found.mark or "."
        )
        listed = [small(one) for one in JOINT.split(" ".join(tokens[2:]))]
        if tokens[1] == "are" and len(listed) > 1 and all(is_adjective(plain(one)) for one in listed):
            yield Piece(code="A2", risk=1, role=Role.TAIL, text=in_a_row(listed, text))
        return
    yield Piece(
        code="S1",
        risk=0,
        role=Role.CLAUSE,
        text=capital(text),
        inside=inside(text),
        open=opens(text),
        mark=found.mark or ".",
    )


_SHORT = 7  # words of what there is none of
_NONE_DONE = r"(no .+?) ((?:left|turned|forgotten|wasted|needed|required|necessary|lost|refused|ignored)\b.*)"


def called(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Leave an order to the reader as it is: *please*, a name to ask, a promise with *anytime*."""
    words = plain(found.text)
    none = words[0] == "no" and words[1:2] not in (["one"], ["more"])
    short = (
        not re.search(r",(?! (?:just|only) )", found.text)
        and 1 < len(words) <= _SHORT
        and words[-1] not in ("here", "there")
    )
    if none and short and slot is not Slot.PURPOSE and not set(words) & classes.FINITE:
        yield from _lacking(found.text.partition(" ")[2])
    if none or words[0] in ("please", "let's") or _to_the_reader(found, words):
        yield typed_alone("O2" if slot is Slot.PURPOSE else "O1" if none else "S1", found)


def _lacking(thing: str) -> Iterator[Piece]:
    """Say of what there is none that we do without: "No excuses"."""
    if done := re.fullmatch(_NONE_DONE, f"no {thing}"):
        said = f"{done[1]} {'are' if plural(head_of(plain(done[1]))) else 'is'} {done[2]}"
        yield Piece(code="N7", risk=1, role=Role.CLAUSE, text=capital(said), inside=said)
        return
    said = f"there {'are' if plural(head_of(plain(thing.partition(', ')[0]))) else 'is'} no {thing}"
    if "," not in thing:
        yield Piece(code="N3", risk=1, role=Role.TAIL, text=f"without {with_article(thing) or thing}")
    yield Piece(code="N7", risk=1, role=Role.CLAUSE, text=capital(said), inside=said)


def _to_the_reader(found: Fragment, words: list[str]) -> bool:
    first, rest = words[0], set(words[1:])
    named = first in ("ask", "call", "meet", "visit") and any(word[:1].isupper() for word in found.words[1:])
    free = first in VERBS and bool({"anything", "anytime", "yourself"} & rest) and "we" not in rest
    return named or free or (first in classes.TO_THE_READER and (found.mark == "!" or bool({"us", "you"} & rest)))
