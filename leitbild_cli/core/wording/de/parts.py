"""German: what the three parts add to a sentence that says something else: for whom, and when, where, with what."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.wording.clause import Deed, Piece, Role, Slot, bare, fragment, small
from leitbild_cli.core.wording.de import nouns
from leitbild_cli.core.wording.de.adjectives import adjective
from leitbild_cli.core.wording.de.adverbials import given_by_us, is_adverbial
from leitbild_cli.core.wording.de.names import joined
from leitbild_cli.core.wording.de.pieces import pieces
from leitbild_cli.core.wording.de.verbs import infinitive
from leitbild_cli.lexicon.de import classes
from leitbild_cli.lexicon.de.nouns import VALUES, WANTED
from leitbild_cli.lexicon.de.verbs import DATIVE, GIVING

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAKING = frozenset("machen nehmen".split())  # "Menschen Mut machen", "Kunden die Angst nehmen"
_SOMEBODY = frozenset(
    "beraten betreuen begleiten bedienen behandeln empfangen informieren unterstützen versorgen".split()
)
_TO_ALL = ("den Leuten", "Leuten", "den Menschen", "den Kunden", "unseren Kunden", "allen")
_ALL = ("unsere Kunden", "Leute")
_HAS_DATIVE = r"(?i)(?:d|jed|kein|ein|unser|all)em$|(?:jed|unser|all|ein)er$|den$|allen$|uns$|ihnen$|dir$|unseren$"
_RELATIVE = r", (?:\w+ )?(?:die|der|das|den|dem|denen|deren|dessen)\b"
_OFFERED = r"(?i)^(?:wir bieten|unser beitrag:?)\s"
_ACCUSATIVE = r"(?:einen|unseren|jeden|den|alles|vieles) "  # as typed behind "Wir bieten"
_GENERAL = (
    r"((?:unseren?|den|die|allen?) )?(Kunden|Kundinnen und Kunden|Menschen|Leuten?|Studis|Gästen?)\b"
    r"(?! (?:und|oder|mit|aus|in|von|ohne)\b)(.*)$"
)
_OBJECT = rf" (?:(?:{'|'.join(sorted(classes.ARTICLES))}) |[A-ZÄÖÜ]|\w+e[ns]? [A-ZÄÖÜ])"
_THEIRS = r"\bihr(e[nmrs]?)?\b(?! \w+en$)"
_HELPED = (
    "ung",
    "suche",
    "wahl",
    "kauf",
    "zug",
    "pflege",
    "antrag",
    "anträge",
    "formulare",
    "krankheit",
    "krisen",
    "alltag",
    "reparatur",
)
_NOT_HELPED = ("beratung", "betreuung", "vermittlung", "begleitung", "schulung", "lieferung", "unterstützung", "hilfe")
_DESCRIBING = frozenset("in mit ohne aus von im am auf".split())
# before what is made of something, or where it goes: nobody it is *for* belongs there
_BUSY = frozenset("für zu Leuten zum zur aus auf aufs in ins an ans von vom über bei".split())
_QUALITIES = ("heit", "keit", "tät", "schaft", "ismus", "sinn", "geist", "mut", "enz", "anz")
_OBJECTS = frozenset("den die das einen eine ein ihren ihre ihr etwas".split())
_PAIR = 3
_INTO_A_STATE = (
    r"\b(?:(?:zu[mr]?|in|auf|unter|über) [A-ZÄÖÜ]|ins [A-ZÄÖÜ]\w+en$|auf den (?:Punkt|Weg)|zusammen|voran|weiter)"
)
_MEANT = r"(?i)^(?:für|wir sind (?:da )?für)\s"


def peopled(piece: Piece, market: str) -> Iterator[Piece]:
    """Give the purpose with those in it whom it is for."""
    deed, said = piece.deed, fragment(market).text
    said = re.sub(_MEANT, "", said) if said.lower().startswith(("für ", "wir ")) else said
    if piece.code == "I6":
        yield from _their_own(piece.text, said)
    if deed is None or not said or nouns.relative(said)[1] or (deed.fixed and piece.code != "N1"):
        return
    dative, accusative = _low(nouns.people(said)), _low(nouns.accusative(said))
    yield from _instead_of_all(piece, deed, dative, accusative)
    words = deed.mid.split(" ")
    described = bool(re.match(_RELATIVE, deed.after))  # what stands before it is what it describes
    whole = deed.closing + deed.finite
    verb = whole if deed.closing and infinitive(whole) else deed.finite
    given = re.match(_HAS_DATIVE, words[0]) or any(map(_may_be_somebody, words))
    marked = dative != accusative or words[0].lower() in classes.ARTICLES or (verb in DATIVE and not deed.mid)
    moved = verb == "bringen" and re.search(
        _INTO_A_STATE, deed.mid
    )  # "Gärten zum Blühen bringen" gives nobody anything
    if dative and marked and verb in GIVING and not (given or moved) and (verb not in DATIVE or not deed.mid):
        yield _set(piece, "M1", 2, f"{dative} {deed.mid}".strip())
    if dative and not described and "bei" not in words and _wanted(deed):
        before = piece.code == "N1"
        yield _set(piece, "M4", 2, f"bei {dative} {deed.mid}" if before else f"{deed.mid} bei {dative}")
    if deed.mid == "dafür":
        return  # "dafür, dass": what follows belongs to it
    named = set(words) & _BUSY or " für " in deed.after or any(map(_may_be_somebody, words))
    if accusative and verb in _SOMEBODY and not any(word[:1].isupper() for word in words):
        yield _set(piece, "M3", 2, f"{accusative} {deed.mid}".strip())  # "beraten ehrlich" wants somebody
        return
    if accusative and not described and verb not in DATIVE and not named:
        state = re.search(r"(?: [a-zäöüß]+)+$", deed.mid)  # "Räder für Radler flott machen"
        at = state.start() if state and adjective(words[-1]) else len(deed.mid)
        yield _set(piece, "M2", 2, f"{deed.mid[:at]} für {accusative}{deed.mid[at:]}".strip())


def _their_own(aim: str, market: str) -> Iterator[Piece]:
    """Say that we see to it that those it is for get to do what only they can."""
    _label, _colon, said = aim.partition(": ")
    spoken_to = re.search(r"\b(?:Ihr|Sie|Ihnen|[Dd]ein|[Dd]ich|[Dd]ir)(?:e[mnrs]?)?\b", said) is not None
    whom = _low(market)
    many = [nouns.phrase(one) for one in nouns.members(market)[0]]
    several = not spoken_to and (len(many) > 1 or (many[0] is not None and many[0].gender == "p"))
    words = set(said.split(" "))
    if not infinitive(said.rpartition(" ")[2]) or any(sign in said for sign in ",:."):
        return
    if not whom or None in many or not several or " " not in said or words & {"seine", "seinen", "man"}:
        return
    if "und" in words and len(words) <= _PAIR:
        return  # "Einsteigen und losfahren" is called out
    last = "sind" if said.endswith(" sein") else said.rpartition(" ")[2]
    after = f", dass {joined(whom)} {said.rpartition(' ')[0]} {last}"
    yield Piece(code="I6 M6", risk=1, role=Role.DEED, deed=Deed(finite="sorgen", mid="dafür", after=after))


def _may_be_somebody(word: str) -> bool:
    """Whether a word names people, or may: "Trauernden", "Radler"."""
    doing = word[:1].isupper() and not nouns.gender(word) and word.endswith(("er", "ern", "den", "nde", "lten", "nten"))
    return nouns.person(bare(word)) or nouns.person(bare(word).removesuffix("n")) or doing


def reach(contribution: str) -> Iterator[Piece]:
    """Give what a contribution adds: the deed it is, its time, place or range, or the whole with *mit*."""
    said = _offered(contribution)
    first = pieces(said, Slot.PRIORITIES)[0]
    if first.code == "I1" and not nouns.is_phrase(said):
        yield first
        return
    behind = re.sub(r"^.*?(?= (?:in|rund um|Tag und|von \w+ bis) )", "", said).strip()
    for part in (said.partition(", ")[2], behind):
        low = small(part) if part.split(" ")[0].lower() in classes.PREPOSITIONS | {"rund"} else part
        if low and low != said and _ranges(low):
            yield Piece(code="B1", risk=0, role=Role.TAIL, text=low)
            break
    dative = _low(nouns.dative(said)) if nouns.is_phrase(said) and not nouns.relative(said)[1] else None
    if dative and _are_helped(said):
        yield Piece(code="B2", risk=1, role=Role.TAIL, text=f"bei {joined(dative)}")
    if dative and " mit " not in dative:
        yield Piece(code="N2", risk=2, role=Role.TAIL, text=f"mit {joined(dative)}")


def _offered(contribution: str) -> str:
    """Give what is offered without the words that only say so."""
    said = fragment(contribution).text
    return re.sub(_OFFERED, "", said) if said.lower().startswith(("wir ", "unser ")) else said


def owned(piece: Piece) -> Piece:
    """Say of a thing that sets us apart that we have it, not that we stand for it: "Bei uns gibt es eine Werkstatt"."""
    deed = piece.deed
    if deed is None or piece.code != "N1" or not deed.mid.startswith("für "):
        return piece
    names = [bare(word) for word in deed.mid.split(" ") if word[:1].isupper()]
    if not names or " statt " in deed.mid or names[0].endswith(_QUALITIES) or names[0] in VALUES:
        return piece
    if infinitive(names[0].lower()):
        return piece
    said = deed.mid.removeprefix("für ")
    if nouns.person(names[0]):
        return replace(piece, code="N7", deed=replace(deed, finite="haben", mid=said))
    return given_by_us(said + deed.after)


def addressing(piece: Piece) -> Iterator[Piece]:
    """Speak to those it is for, as somebody does already: "Kunden helfen, ihren Weg zu finden" is *dir*, *deinen*."""
    deed = piece.deed
    match = re.match(_GENERAL, deed.mid) if deed else None
    if deed is None or match is None or deed.finite == "sind":
        return
    whole = deed.closing + deed.finite
    verb = whole if deed.closing and infinitive(whole) else deed.finite
    oblique = match[1] in ("unseren ", "den ", "allen ") or verb in DATIVE or (verb in GIVING and bool(match[3]))
    mid = ("dir" if oblique else "dich") + re.sub(_THEIRS, r"dein\1", match[3])
    made = replace(deed, mid=mid, after=re.sub(_THEIRS, r"dein\1", deed.after))
    yield replace(piece, code=f"{piece.code} M5", deed=made)


def fused(distinction: str, contribution: str) -> str:
    """Join two parts of one stem: "Bei uns beraten Studierende", "Beratung zu Krisen"; give nothing of others."""
    own, offered = fragment(distinction).text, fragment(contribution).text
    what = re.fullmatch(r"(\w+)ung ((?:zu|bei|für|von|in|mit) .+)", offered) if "ung " in offered else None
    does = re.fullmatch(r"Bei uns (\w+?)en ([A-ZÄÖÜ]\w+)", own) if what else None
    return f"{does[0]} {what[2]}" if does and what and does[1] == what[1].lower() else ""


def offer(contribution: str) -> Iterator[Piece]:
    """Give what a contribution says where it fits into nothing else, or no purpose is decided."""
    said = _offered(contribution)
    accusative = said if re.match(_ACCUSATIVE, said) else _low(nouns.accusative(nouns.owned(said)))
    if accusative:
        mid = joined(accusative)
        yield Piece(code="B", risk=1, role=Role.DEED, deed=Deed(finite="bieten", mid=mid))


def _are_helped(said: str) -> bool:
    """Whether these are bare names of what somebody has to do and may be helped with: "Umzug und Pflege"."""
    listed = nouns.members(said)[0]
    ends = (one.lower() for one in listed)
    bare_names = all(" " not in one and nouns.known(one) for one in listed)
    return bare_names and all(one.endswith(_HELPED) and not one.endswith(_NOT_HELPED) for one in ends)


def _ranges(text: str) -> bool:
    plain = text.replace("Tag und Nacht", "")
    return is_adverbial(text) and not text.startswith(("für ", "mit ", "zu ")) and " und " not in plain


def _wanted(deed: Deed) -> bool:
    """Whether what we do is done to something people have, want or lack, not to a thing or to them."""
    named = [bare(word) for word in deed.mid.split(" ") if word[:1].isupper()]
    if len(named) != 1 or nouns.person(named[0]):
        return False
    return named[0].endswith(("ung", "heit", "keit", "schaft", "ion", "tät")) or named[0] in WANTED


def _instead_of_all(piece: Piece, deed: Deed, dative: str | None, accusative: str | None) -> Iterator[Piece]:
    """Say those it is for in place of *Kunden, Leute, alle*."""
    whole = deed.closing + deed.finite
    verb = whole if deed.closing and infinitive(whole) else deed.finite
    general = [*((one, dative) for one in _TO_ALL), *((one, accusative) for one in (*_ALL, "Menschen", "Kunden"))]
    for one, case in general:
        there = re.compile(rf"(?:^|(?<= ))(?<!und ){one}(?= (?!und)|$)")
        found = there.search(deed.mid)
        behind = deed.mid[found.end() :] if found else ""
        given = verb in GIVING | _TAKING and re.match(_OBJECT, behind)  # "Menschen Mut machen"
        open_case = one in ("Menschen", "Kunden") and verb in DATIVE
        said = dative if case is accusative and (open_case or given or _holds_object(behind.split())) else case
        described = found and deed.mid[found.end() :].strip().split(" ")[0] in _DESCRIBING  # "Menschen in Not"
        if said and found and not described and not re.search(r"e[nr]? $", deed.mid[: found.start()]):
            yield _set(piece, "M3", 4 if one.endswith("Kunden") else 3, there.sub(said, deed.mid, count=1))
            return


def _holds_object(words: list[str]) -> bool:
    """Whether something follows that is given or done to somebody: "Menschen die Technik erklären"."""
    pairs = zip(words, ["", *words], strict=False)
    return any(word in _OBJECTS and before not in classes.PREPOSITIONS for word, before in pairs)


def _low(text: str | None) -> str | None:
    return nouns.inside(text) if text else None


def _set(piece: Piece, code: str, risk: int, mid: str) -> Piece:
    deed = replace(piece.deed, mid=mid) if piece.deed else None
    return replace(piece, code=f"{piece.code} {code}", risk=max(piece.risk, risk), deed=deed)
