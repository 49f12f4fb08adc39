"""German that was typed as a sentence or a clause: word for word, or said of us."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.wording.clause import Deed, Fragment, Piece, Role, Slot, bare, capital, small
from leitbild_cli.core.wording.de import deeds, nouns
from leitbild_cli.core.wording.de.frames import alone, last_resort, undotted
from leitbild_cli.core.wording.de.qualities import being, listed_adjectives
from leitbild_cli.core.wording.de.sentences import is_sentence, open_end, with_us, without_us
from leitbild_cli.core.wording.de.targets import aims
from leitbild_cli.core.wording.de.verbs import first_plural, infinitive
from leitbild_cli.lexicon.de.deeds import OF_I

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENDING = frozenset(".!?…")
_OURS = r"\bmi(?:r|ch)\b|\bmein(e[mnrs]?)?\b"
_SHORTENED = r"\b(?:z|d|u|o|bzw|etc|usw|ca|Nr|Dr|St|inkl|max|min)\.$|\d\.$"
_BROKEN = re.compile(r"\s[–—-]\s|: |;| / |\.\.\.|…|\.\s")
_OR_ELSE = r"[A-ZÄÖÜ]\w+ (?:in|binnen|innerhalb|bis|am|ab) [^,]*\boder\b"  # "Hilfe in 48 Stunden oder es ist gratis"


def that_clause(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Say that we see to it, or that it matters to us."""
    begun = found.text.lower().startswith(("so dass", "sodass", "dass", "damit", "daß"))
    match = re.match(r"(?:so ?dass|dass|damit|daß)\s+(.+)", found.text, re.IGNORECASE) if begun else None
    if match:
        said = f", dass {match[1]}"
        care = Piece(code="T1", risk=0, role=Role.DEED, deed=Deed(finite="sorgen", mid="dafür", after=said))
        matters = Piece(
            code="T1b",
            risk=0,
            role=Role.CLAUSE,
            text=f"Uns ist wichtig{said}",
            inside=f"uns ist wichtig{said}",
            open=True,
        )
        yield from (matters, care) if slot is Slot.CULTURE else (care, matters)


def reason(found: Fragment, _slot: Slot) -> Iterator[Piece]:
    """Leave a reason as it is, behind what we do."""
    if found.text.lower().startswith("weil") and re.match(r"weil(?:['’]?s)? \S", found.text, re.IGNORECASE):
        yield Piece(code="S5", risk=0, role=Role.REASON, text=small(found.text))
        there = Deed(finite="sind", mid="da", after=f", {small(found.text)}", fixed=True)
        yield Piece(code="S5", risk=2, role=Role.DEED, deed=there)


def several(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Read several sentences, and what is broken by dashes or colons, as they stand."""
    text = found.text
    split = [text] if _ENDING.isdisjoint(text) else re.split(r"(?<=[.!?…])(?<!\d\.)\s+", text)
    parts = [part.rstrip(".!?") for part in split if part]
    if len(parts) > 1 and not re.search(_SHORTENED, text.split(" ", maxsplit=1)[0]):
        yield from _in_sentences(found, slot, parts)
    elif made := _opened(text):
        yield Piece(code="I1", risk=1, role=Role.DEED, deed=made)
    elif _BROKEN.search(undotted(text)) and not is_sentence(text) and not aims(text):
        yield from last_resort(found, slot)


def _opened(text: str) -> Deed | None:
    """Read an infinitive with a list behind a colon or a dash: "Barrieren abbauen: für Blinde und Gehörlose"."""
    head, colon, listed = re.sub(r" [–—-] (?=[a-zäöü])", ": ", text, count=1).partition(": ")
    plain = colon and not (_BROKEN.search(listed) or is_sentence(listed) or ", und " in listed)
    found = deeds.phrase(head) if plain else None
    made = deeds.deed(found) if found and not (found.theirs or found.others or found.after) else None
    return replace(made, after=f": {listed}") if made else None


def _in_sentences(found: Fragment, slot: Slot, parts: list[str]) -> Iterator[Piece]:
    flat = listed_adjectives(", ".join(parts).lower()) if all(" " not in part for part in parts) else None
    if flat:
        yield being(flat)
    elif all(map(is_sentence, parts)):
        mark = found.mark or "."
        yield Piece(code="S1", risk=0, role=Role.CLAUSE, text=capital(found.text), mark=mark, open=True)
    else:
        yield from last_resort(found, slot)


def sentence(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Leave a sentence as it is."""
    text = found.text
    if without_us(text):
        yield Piece(
            code="S1", risk=1, role=Role.DEED, deed=_our_sentence(["wir", *found.tokens]), mark=found.mark or "."
        )
        return
    if not is_sentence(text):
        return
    if "oder" in text and re.match(_OR_ELSE, text):
        yield alone("O1", found)
        return
    tokens = text.split(" ")
    if tokens[0].lower() == "wir" and len(tokens) > 1 and first_plural(bare(tokens[1])):
        yield Piece(code="S1", risk=0, role=Role.DEED, deed=_our_sentence(tokens), mark=found.mark or ".")
        return
    low = nouns.inside(text)
    said = Piece(
        code="S1",
        risk=0,
        role=Role.CLAUSE,
        text=capital(text),
        inside=low,
        open=bool(open_end(text)),
        mark=found.mark or ".",
    )
    yield said
    beside_us = with_us(text) if slot is not Slot.PRIORITIES else None
    if beside_us:
        yield Piece(
            code="S3", risk=1, role=Role.CLAUSE, text=beside_us, inside=small(beside_us), open=said.open, mark=said.mark
        )


def _our_sentence(tokens: list[str]) -> Deed:
    said = " ".join(tokens[2:])
    after = open_end(said)
    mid = said.removesuffix(after)
    if tokens[1].endswith(","):
        return Deed(finite=tokens[1].rstrip(","), after=f", {said}", fixed=True)
    return Deed(finite=tokens[1].rstrip(","), mid=mid, after=after, fixed=True)


def of_i(found: Fragment, _slot: Slot) -> Iterator[Piece]:
    """Say for all of us what one of us said: "Ich mag meine Arbeit"."""
    tokens = list(found.tokens)
    verb = bare(tokens[1]).lower() if len(tokens) > 1 else ""
    plural = OF_I.get(verb) or (f"{verb}n" if infinitive(f"{verb}n") else "")
    if tokens[0].lower() != "ich" or not plural or not _all_of_i(tokens):
        return
    tokens[1] = tokens[1].replace(verb, plural)
    tokens = [
        re.sub(_OURS, lambda one: "uns" if one[0] in ("mir", "mich") else f"unser{one[1] or ''}", word)
        for word in tokens
    ]
    yield Piece(code="S1", risk=1, role=Role.DEED, deed=_our_sentence(tokens))


def _all_of_i(tokens: list[str]) -> bool:
    """Turn the clauses of *ich* behind the first: "wofür ich gearbeitet habe"; False where a verb isn't sure."""
    for place in [at for at, word in enumerate(tokens) if at and word == "ich"]:
        end = next((at for at in range(place, len(tokens)) if tokens[at].endswith(",")), len(tokens) - 1)
        verb = bare(tokens[end])
        plural = OF_I.get(verb) or (f"{verb}n" if infinitive(f"{verb}n") else "")
        if not plural:
            return False
        tokens[place], tokens[end] = "wir", tokens[end].replace(verb, plural)
    return True
