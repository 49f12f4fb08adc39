"""German names of things and people, as they stand in a sentence."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.wording.clause import Deed, Fragment, Piece, Role, Slot, bare, capital, shouted
from leitbild_cli.core.wording.de import nouns
from leitbild_cli.core.wording.de.adjectives import adjective
from leitbild_cli.core.wording.de.adverbials import given_by_us
from leitbild_cli.core.wording.de.frames import framed
from leitbild_cli.core.wording.de.nouns import lowered
from leitbild_cli.core.wording.de.qualities import BOAST, clause_in
from leitbild_cli.core.wording.de.targets import turned
from leitbild_cli.core.wording.de.verbs import infinitive
from leitbild_cli.lexicon.de import classes
from leitbild_cli.lexicon.de.deeds import OF_OURS, OURSELVES, RANGES
from leitbild_cli.lexicon.de.verbs import THEIR_STATE

if TYPE_CHECKING:
    from collections.abc import Iterator

_NONE = ("kein ", "keine ", "Kein ", "Keine ")
_REGIONS = (
    *("Stadt", "stadt", "Stadtteil", "Viertel", "viertel", "Region", "region", "Land", "Gemeinde", "gemeinde", "Dorf"),
    *("dorf", "Landkreis", "Kreis", "Ort", "Quartier", "Bezirk", "Stadtbezirk", "Tal", "Gegend", "Haus", "Betrieb"),
)
_FELT = ("Vorfreude", "Ordnung", "Gerechtigkeit", "Ruhe")
_FIXED = frozenset("fest eigen persönlich direkt".split())
_ONE_OF = {"m": "ein", "f": "eine", "n": "ein"}
_LAST_NONE = r",? und (keine? )"
_LISTING = r"(wichtig (?:ist|sind) uns|bei uns gibt es) ([^,]+(?:, [^,]+)* und [^,]+|[^,]+)"
_MOST = 4
_TWO = 2
_AGAINST = frozenset(
    tuple(sorted(pair.split(":")))
    for pair in "klein:groß kurz:lang wenig:viel alt:neu ein:ein schnell:langsam jung:alt leis:laut".split()
)
_ONE_PERSON = ("der ", "ein ", "eine ")
_DENYING = frozenset("kein keine keinen".split())
_SHORT_NAME = 4  # letters of a name that doesn't end others by chance


def noun_phrase(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Say what we stand for, have, are, or whom we are there for."""
    text = found.text
    if shouted(found) or text.lower().startswith(RANGES) or not nouns.is_phrase(text):
        return
    first, _, rest = text.partition(" ")
    if adjective(first) and not nouns.known(first) and rest.partition(" ")[0] in classes.PREPOSITIONS:
        return  # "Sicher ans Steuer"
    yield from turned(text)
    members = [nouns.phrase(one) for one in nouns.members(nouns.relative(text)[0])[0]]
    if members[0] and len(members) == 1:
        yield from _we_are(text, members[0])
    if any(
        one and one.before and one.before[0].lower() in ("immer", "stets", "nie", "nur") for one in members
    ):  # "Immer ein Lächeln"
        yield from [_the_same(text)] if slot is not Slot.PURPOSE and "selbe" in text else _there_is(text, slot)
        yield framed(capital(text), _frame(slot))
    elif members[0] and nouns.person(members[0].head) and not (slot is not Slot.PURPOSE and _is_form(members[0])):
        yield from _for_people(text, slot)
    else:
        yield from _tails(text, slot)
        yield from _there_is(text, slot) if re.match(r"[Kk]eine? ", text) else ()
        yield from _stands(found, slot)
        yield framed(capital(text), _frame(slot))


def _is_form(noun: nouns.Noun) -> bool:
    """Whether what people form is said of how they meet: "Kleine Gruppen"."""
    return bool(noun.adjectives) and noun.head.lower().endswith(("gruppen", "gruppe", "klassen", "teams", "kurse"))


def _we_are(text: str, noun: nouns.Noun) -> Iterator[Piece]:
    """Say of us what only we can be: "Ein Team, auf das man sich verlassen kann"."""
    head = bare(noun.head)
    alone = head in OURSELVES or any(head.lower().endswith(one.lower()) for one in OURSELVES if len(one) > _SHORT_NAME)
    if alone and {re.sub(r"e[nrs]?$", "", one.lower()) for one in noun.adjectives} & _FIXED:
        given = lowered(nouns.accusative(nouns.articled(text)))
        yield from [given_by_us(given)] if given else ()
        return
    said = nouns.inside(nouns.articled(text))
    shared = noun.rest.startswith(("pro ", "je ", "für jede", "statt "))
    since = noun.rest if alone and noun.rest.startswith("seit ") and noun.gender in _ONE_OF and not noun.article else ""
    if since:
        said = f"{since} {_ONE_OF[noun.gender]} {' '.join((*noun.adjectives, noun.head))}"
        yield Piece(code="N8", risk=1, role=Role.DEED, deed=Deed(finite="sind", mid=said, fixed=True))
        return
    if not alone or shared or said is None or not (noun.article or noun.adjectives):
        return
    name, relative = nouns.relative(said)
    if re.search(BOAST, text) or noun.article.lower() in ("der", "die", "das"):
        yield Piece(code="N8", risk=1, role=Role.DEED, deed=Deed(finite="wollen", mid=f"{said} sein", fixed=True))
    elif noun.article.lower() in ("", "ein", "eine"):
        deed = Deed(finite="sind", mid=name, after=relative, fixed=True)
        yield Piece(code="N8", risk=1, role=Role.DEED, deed=deed)


def _frame(slot: Slot) -> str:
    return "Dafür sorgen wir" if slot is Slot.PURPOSE else "Dafür stehen wir"


def _tails(text: str, slot: Slot) -> Iterator[Piece]:
    if slot is Slot.PURPOSE:
        return
    if text.startswith(_NONE):
        yield from _without(text)
        return
    head, comma, lacking = (re.sub(_LAST_NONE, r", \1", text) if " kein" in text else text).partition(", kein")
    head = joined(head)
    dative = lowered(nouns.dative(_with_article(head if comma else joined(text))))
    if comma:
        without = next(_without(f"kein{lacking}"), None)
        if without and dative and not re.search(r"\bkein", head):
            yield replace(without, code="N2", text=f"mit {dative}, {without.text}")
    elif dative and " mit " not in dative and not dative.endswith((" dazu", " inklusive", " möglich")):
        yield Piece(code="N2", risk=2, role=Role.TAIL, text=f"mit {dative}", open=_opens(dative))


def _with_article(text: str) -> str:
    """Give one name the article it wants; of several that nobody typed one for, none: "mit kollegialem Umgang"."""
    return nouns.articled(text) if len(nouns.members(text)[0]) == 1 else text


def _opens(said: str) -> bool:
    return ", " in said and bool(clause_in(said) or nouns.relative(said)[1])


def _without(text: str) -> Iterator[Piece]:
    """Say what we do without: "keine versteckten Gebühren", "keine Ausreden, keine Warteschleifen"."""
    members = [re.sub(r"^[Kk]eine? ", "", one) for one in re.split(r",? (?:und |oder )|, ", text)]
    named = [nouns.phrase(one) for one in members]
    if any(one is None or one.before or "ohne " in one.rest for one in named):
        return
    bared = [_strong(one) if one and one.adjectives else said for one, said in zip(named, members, strict=True)]
    if all(bared):
        yield Piece(code="N3", risk=2, role=Role.TAIL, text=f"ohne {' und '.join(filter(None, bared))}")


def _strong(noun: nouns.Noun) -> str | None:
    """Give what *keine* stood before as it stands behind *ohne*: "versteckte Gebühren"; None where that isn't sure."""
    ending = {"p": "e", "m": "en", "f": "e", "n": "es"}.get(noun.gender)
    if ending is None or any(not re.search(r"e[nrs]?$", one) for one in noun.adjectives):
        return None
    said = [re.sub(r"e[nrs]?$", ending, one) for one in noun.adjectives]
    return " ".join(filter(None, (*said, noun.head, noun.rest)))


def _stands(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Give the ways a phrase stands by itself; parallel ones go first as they are."""
    text, relative = found.text, nouns.relative(found.text)[1]
    listed = nouns.members(text.removesuffix(relative))[0]
    accusative = None if text.startswith(_NONE) else lowered(nouns.accusative(nouns.articled(nouns.owned(text))))
    parallel = len(listed) > 1 and " und " not in text and all(" " in member for member in listed)
    later = slot is not Slot.PURPOSE
    has = accusative and slot is Slot.PRIORITIES and all(map(_to_have, listed))
    had = [_had(accusative)] if has and accusative else []
    pair = [_pair(found)] if later and len(listed) > 1 else []
    if accusative and len(listed) == 1:
        yield from _ours(text, accusative)
    if later and _is_contrast(listed):
        yield from pair
        return
    if later:
        yield from _important(text, listed)
        done = infinitive(text.split(" ")[0].lower())  # "Backen ohne Zusatzstoffe" is no thing
        yield from [given_by_us(joined(accusative))] if accusative and not done else ()
    if parallel:
        yield from (*had, *pair)
    if accusative and not later and not relative:
        yield from _given_to(joined(accusative))
    if accusative:
        yield _stand("stehen" if later else "sorgen", joined(accusative), relative)
    if not parallel:
        yield from (*had, *pair)


def _given_to(accusative: str) -> Iterator[Piece]:
    """Say of what is for somebody or some place that we offer it, or that there it is."""
    what, parts, whom = accusative.partition(" für ")
    there = nouns.phrase(whom) if parts else None
    if not parts or not there or " für " in whom:
        return
    place = nouns.dative(whom) if there.head.endswith(_REGIONS) and (there.article or there.gender == "p") else None
    if place and " und " not in whom:
        inside = re.sub(r"^in dem ", "im ", f"in {place}")
        yield _stand("sorgen", f"{what} {inside}", "")
    elif not place and not what.split(" ")[-1].endswith(_FELT):
        yield Piece(code="B", risk=2, role=Role.DEED, deed=Deed(finite="bieten", mid=accusative, fixed=True))


def _is_contrast(listed: list[str]) -> bool:
    """Whether two names are set against each other, or one word twice: "Kleine Gesten, große Wirkung"."""
    firsts = [re.sub(r"e[nrs]?$", "", one.split(" ")[0].lower()) for one in listed if " " in one]
    return len(listed) == len(firsts) == _TWO and tuple(sorted(firsts)) in _AGAINST  # noqa: RUF100


def _important(text: str, listed: list[str]) -> Iterator[Piece]:
    """Say that it matters to us, in the case it was typed in: "Kurze Wege"."""
    named = [nouns.phrase(one) for one in listed]
    said = lowered(nouns.articled(nouns.owned(text)))
    if said is None or any(one is None or {one.article.lower()} & (nouns.OBLIQUE | _DENYING) for one in named):
        return
    one = len(named) == 1 or _are_pair(listed)
    gender = named[0].gender if named[0] and one else "p"
    if gender:
        verb = "sind" if gender == "p" else "ist"
        text = f"wichtig {verb} uns {joined(said)}"
        led = f"{verb} uns {joined(said)} wichtig" if "," not in nouns.relative(said)[1] else ""
        yield Piece(code="N10", risk=1, role=Role.CLAUSE, text=capital(text), inside=text, open=True, led=led)


def _there_is(text: str, slot: Slot) -> Iterator[Piece]:
    """Say that there is such a thing with us: "Keine versteckten Kosten", "Immer ein Lächeln"."""
    said = lowered(nouns.accusative(nouns.articled(text))) if slot is not Slot.PURPOSE else None
    if said:
        yield given_by_us(joined(said))


def _the_same(text: str) -> Piece:
    """Say that it matters to us who or what stays: "Immer dieselbe Pflegekraft", as if there were but one."""
    said = f"wichtig {'sind' if 'selben' in text else 'ist'} uns {lowered(text) or text}"
    return Piece(code="N10", risk=1, role=Role.CLAUSE, text=capital(said), inside=said, open=True)


def _are_pair(listed: list[str]) -> bool:
    """Whether the last name only goes with the one before it: "Energie für alle Bürgerinnen und Bürger"."""
    first, last = listed[0], listed[-1]
    return len(listed) == _TWO and first.endswith("innen") and " " in first and " " not in last


def merged(one: Piece, other: Piece) -> Piece | None:
    """Say in one list what matters to us, or what there is with us; None of what can't be listed."""
    if one.code != other.code:
        return None
    found = [re.fullmatch(_LISTING, piece.inside or "") for piece in (one, other)]
    if not (found[0] and found[1]):
        return None
    listed = [name for each in found if each for name in nouns.members(each[2])[0]]
    if len(listed) > _MOST or any("," in name for name in listed):
        return None
    said = f"{', '.join(listed[:-1])} und {listed[-1]}"
    if found[0][1].startswith("wichtig"):
        text = f"wichtig sind uns {said}"
        return replace(one, text=capital(text), inside=text, led=f"sind uns {said} wichtig")
    return given_by_us(said)


def _ours(text: str, accusative: str) -> Iterator[Piece]:
    """Say of what is ours to give how we give it: "Ein offenes Ohr für alle", "Zeit für ein Gespräch"."""
    noun = nouns.phrase(text)
    verb = OF_OURS.get(noun.head, "").split(" ") if noun and noun.rest.startswith("für ") else [""]
    if verb[0]:
        deed = Deed(finite=verb[0], own=" ".join(verb[1:]), mid=accusative, fixed=True)
        yield Piece(code="N7", risk=1, role=Role.DEED, deed=deed)


def _pair(found: Fragment) -> Piece:
    low = nouns.inside(found.text)
    return Piece(code="N4", risk=0, role=Role.ALONE, text=capital(found.text), inside=low, mark=found.mark or ".")


def _had(accusative: str) -> Piece:
    return Piece(code="N7", risk=2, role=Role.DEED, deed=Deed(finite="haben", mid=joined(accusative), fixed=True))


def _to_have(member: str) -> bool:
    """Whether it names things a house has: rooms, prices, a breakfast."""
    one = nouns.phrase(member)
    return one is not None and bool(one.adjectives) and not one.rest and (nouns.gender(one.head) in ("p", "n", "m"))


def _bare_person(text: str) -> bool:
    """Whether one person is named without an article, as in "Mensch vor Maschine"."""
    one = nouns.phrase(text)
    return one is not None and one.gender == "m" and not one.article


def _stand(verb: str, said: str, relative: str) -> Piece:
    mid = said.removesuffix(relative) if relative else said
    return Piece(
        code="N1", risk=2, role=Role.DEED, deed=Deed(finite=verb, mid=f"für {mid}", after=relative, fixed=True)
    )


def _for_people(text: str, slot: Slot) -> Iterator[Piece]:
    accusative, relative = lowered(nouns.accusative(text)), nouns.relative(text)[1]
    state = {re.sub(r"e[nr]?$", "", bare(word).lower()) for word in text.split(" ")} & THEIR_STATE
    if accusative and state and not relative:
        yield _stand("sorgen", accusative, "")
    elif slot is Slot.PURPOSE and accusative and not _bare_person(text) and " im Mittelpunkt" not in accusative:
        mid = f"für {accusative.removesuffix(relative)}"
        yield Piece(code="M2", risk=2, role=Role.DEED, deed=Deed(finite="sind", mid=mid, closing="da", after=relative))
    elif relative and slot is not Slot.PURPOSE and text.lower().startswith(_ONE_PERSON):
        low = lowered(text) or text
        said = f"wichtig ist uns {low}"
        yield Piece(code="N10", risk=1, role=Role.CLAUSE, text=capital(said), inside=said, open=True)
    elif accusative and relative and nouns.gender(accusative.partition(",")[0].rpartition(" ")[2]) == "p":
        mid = accusative.removesuffix(relative)
        yield Piece(code="N7", risk=2, role=Role.DEED, deed=Deed(finite="haben", mid=mid, after=relative, fixed=True))
    yield framed(capital(text), "Dafür stehen wir")


def joined(text: str) -> str:
    """Set *und* before the last member of a list that has only commas."""
    head, relative = nouns.relative(text)
    listed, joints = nouns.members(head)
    if relative or len(listed) == 1 or joints[-1] != ", ":
        return text
    return "".join(one + joint for one, joint in zip(listed, [*joints[:-1], " und ", ""], strict=True))
