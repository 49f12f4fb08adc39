"""German deeds typed as an infinitive: "Kunden helfen", "uns Zeit nehmen"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.wording.clause import Deed, Fragment, Piece, Role, Slot, bare, capital, small
from leitbild_cli.core.wording.de import deeds, nouns
from leitbild_cli.core.wording.de.adjectives import adjective
from leitbild_cli.core.wording.de.adverbials import is_adverbial
from leitbild_cli.core.wording.de.frames import alone, framed
from leitbild_cli.core.wording.de.names import noun_phrase
from leitbild_cli.core.wording.de.qualities import BOAST
from leitbild_cli.core.wording.de.targets import aims
from leitbild_cli.core.wording.de.verbs import infinitive
from leitbild_cli.lexicon.de import classes
from leitbild_cli.lexicon.de.verbs import ALONE, MODAL, THEIRS, THEIRS_AS_WELL, THINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

_FEAR = r"(?<![a-zß]e )\b(Angst|Scheu|Furcht|Unsicherheit)\b(?= (?:(?:vor|bei|im|in) .+ )?nehmen\b)"
_DESCRIBED = (  # "Reisen, die bleiben", "Ein guter Ort, an dem alle lachen können": no deed
    r"(?:(?:[Ee]ine?|[Dd]er|[Dd]ie|[Dd]as) )?(?:[A-ZÄÖÜ]?[a-zäöüß]+e[rsn]? ){0,2}[A-ZÄÖÜ]\w+,"
    r" (?:\w+ )?(?:die|der|das|den|dem|denen|deren|dessen) (?!.*(?: zu |zu(?=\w+e?n$))\w+$)"
)
_REGAINED = frozenset(
    "finden laufen gehen lachen sehen hören leben schlafen essen atmen arbeiten spielen sprechen reden stehen".split()
)
_LIVED = frozenset("leben wohnen schlafen altern".split())
_RELATIVES = frozenset("die der das den dem denen deren dessen".split())
_CHANGED = frozenset("senken steigern erhöhen verringern reduzieren halbieren verdoppeln verkürzen drücken".split())


def infinitive_phrase(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Say what we do, or what we want done."""
    found = _with_small_words(found)
    if ours := deeds.being_for(found.text):
        yield Piece(code="I1", risk=1, role=Role.DEED, deed=ours)
        return
    against = _against(found.text)
    if against is not None:
        yield from against
        return
    phrase = deeds.phrase(found.text)
    if _is_thing(found):
        return
    if slot is Slot.PURPOSE and (lived := _lived(found.text)):
        yield Piece(code="I1", risk=1, role=Role.DEED, deed=Deed(finite="helfen", after=f", {lived}"))
    if phrase is not None:
        yield from _of_phrase(found, phrase, slot)
    elif outdoors := deeds.outdoors(found.text):
        yield Piece(code="I1", risk=1, role=Role.DEED, deed=outdoors)


def _of_phrase(found: Fragment, phrase: deeds.Phrase, slot: Slot) -> Iterator[Piece]:
    able = slot is Slot.PURPOSE and phrase.verbs[-1].verb in ("können", "dürfen") and " uns " not in f" {found.text} "
    again = (
        slot is Slot.PURPOSE and found.text.startswith(("Wieder ", "wieder ")) and phrase.verbs[-1].verb in _REGAINED
    )
    if phrase.theirs or phrase.others or able or again:
        yield from _of_both(phrase)
        if slot is Slot.PURPOSE and re.search(r" Ihre?[mnrs]?\b", phrase.text) and not phrase.after:
            said = f", dass Sie {_begun(phrase) or phrase.text}"
            yield Piece(code="T1", risk=1, role=Role.DEED, deed=Deed(finite="sorgen", mid="dafür", after=said))
        yield from _as_aim(found, phrase)
        if slot is Slot.PURPOSE and not phrase.others:
            yield alone("O2", replace(found, mark=found.mark or "!"))
        return
    if deeds.wants_object(phrase):
        yield alone("O2" if slot is Slot.PURPOSE else "O1", found)
        return
    yield from _allowed(phrase, slot)
    made = deeds.deed(phrase)
    wanted = deeds.with_modal(phrase)
    if wanted and phrase.verbs[-1].verb in _CHANGED and any(map(str.isdigit, phrase.text)):
        yield _wanted(phrase, wanted)  # what isn't so yet
        return
    boast = phrase.verbs[-1].verb in ("sein", "werden", "bleiben") and bool(re.search(BOAST, found.text))
    if made and not boast:
        yield Piece(code="I1", risk=1, role=Role.DEED, deed=made)
    are = made and not boast and all(one.verb == "sein" for one in phrase.verbs)  # "ansprechbar sein" is no wish
    if wanted and phrase.verbs[-1].verb not in MODAL and not are:
        yield from _by_deed(phrase, wanted, slot)
        yield _wanted(phrase, wanted)
    yield from _as_aim(found, phrase)
    yield from noun_phrase(found, slot) if _is_listed(found) else ()  # "Antworten" may be what is given


def _wanted(phrase: deeds.Phrase, said: str) -> Piece:
    cut = len(said) - len(phrase.after)
    deed = Deed(finite="wollen", mid=said[:cut], after=phrase.after, fixed=True)
    return Piece(code="I5", risk=1, role=Role.DEED, deed=deed)


def _against(text: str) -> tuple[Piece, ...] | None:
    """Say what we do instead of something else; None of what is set against nothing."""
    if said := deeds.rather(text) or deeds.instead(text):
        return (Piece(code="I8", risk=1, role=Role.DEED, deed=said),)
    if not (deeds.opposed(text) or deeds.embracing(text)):
        return None
    low = nouns.inside(text)
    return (Piece(code="I5", risk=1, role=Role.DEED, deed=Deed(finite="wollen", mid=low, fixed=True)),) if low else ()


def _with_small_words(found: Fragment) -> Fragment:
    """Set the small words that an infinitive in a hurry leaves out: "Angst nehmen", "Zeit nehmen"."""
    if "nehmen" not in found.text.lower():
        return found
    text = re.sub(_FEAR, r"die \1", found.text)
    if re.match(r"(?:(?:mehr|viel|genug|ausreichend) )?Zeit nehmen\b", text, re.IGNORECASE):
        text = f"uns {nouns.inside(text) or text}"
    return Fragment(text=text, mark=found.mark)


def _is_thing(found: Fragment) -> bool:
    """Whether an infinitive names a thing: "Wissen" is what we stand for, "Zuhören" what we do."""
    alone = found.text.lower() in ALONE
    first, _, rest = found.text.partition(" ")
    theirs = first[:1].isupper() and first.lower() in THEIRS_AS_WELL  # "Essen wie zu Hause"
    if theirs and rest.partition(" ")[0] in classes.PREPOSITIONS and not infinitive(bare(found.tokens[-1])):
        return True
    related = ", " in found.text and not _RELATIVES.isdisjoint(found.tokens)
    described = related and re.match(_DESCRIBED, found.text) is not None
    return found.text.partition(" (")[0] in THINGS or described or (_is_listed(found) and not alone)


def _is_listed(found: Fragment) -> bool:
    return len(found.words) == 1 and found.text[:1].isupper() and nouns.listed(found.text)


def deed_first(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Read a deed that was typed before what says how, when or where: "Antworten ohne Floskeln"."""
    verb, _, rest = found.text.partition(" ")
    ours = verb.lower() in ALONE - THEIRS_AS_WELL and is_adverbial(rest)
    if ours and not (verb[:1].isupper() and aims(rest)):
        yield from infinitive_phrase(Fragment(text=f"{rest} {verb.lower()}", mark=found.mark), slot)
        yield from noun_phrase(found, slot)


def _of_both(phrase: deeds.Phrase) -> Iterator[Piece]:
    """Say what we do beside what is done to us: "Erst verstehen, dann verstanden werden"."""
    ours = len(phrase.verbs) > 1 and not phrase.others and phrase.verbs[0].verb not in THEIRS
    both = deeds.with_modal(phrase) if ours else None
    if both:
        yield Piece(code="I5", risk=1, role=Role.DEED, deed=Deed(finite="wollen", mid=both, fixed=True))


def _allowed(phrase: deeds.Phrase, slot: Slot) -> Iterator[Piece]:
    allowed = deeds.allowed(phrase) if slot is not Slot.PURPOSE else None
    if allowed:
        modal, said = allowed
        text = f"bei uns {modal} man {said}"
        yield Piece(code="I7", risk=1, role=Role.CLAUSE, text=capital(text), inside=text)


def _by_deed(phrase: deeds.Phrase, wanted: str, slot: Slot) -> Iterator[Piece]:
    if slot is not Slot.PURPOSE and len(phrase.verbs) == 1 and not phrase.after and phrase.verbs[0].verb != "sein":
        yield Piece(code="I4", risk=1, role=Role.REASON, text=f"indem wir {wanted}")


def _as_aim(found: Fragment, phrase: deeds.Phrase) -> Iterator[Piece]:
    said = _begun(phrase) if len(phrase.text.split(" ")) > 1 else phrase.text
    if said:
        yield Piece(code="I6", risk=0, role=Role.ALONE, text=f"Unser Ziel: {said}", mark=found.mark or ".")
    yield framed(capital(phrase.text), "Dafür sorgen wir")


def _lived(text: str) -> str | None:
    """Give with *zu* how others live, which is no deed of ours: "Sicher leben in den eigenen vier Wänden"."""
    words = text.split(" ")
    place = next((at for at, word in enumerate(words) if at and word in _LIVED), 0)
    how, where = words[:place], " ".join(words[place + 1 :])
    said = [small(word) for word in how if word != "und"]
    if not said or not all(map(adjective, said)) or (where and not is_adverbial(where)):
        return None
    return " ".join(filter(None, (small(" ".join(how)), where, "zu", words[place])))


def _begun(phrase: deeds.Phrase) -> str | None:
    """Give a phrase as it stands inside a sentence: a verb that stands first is none of the names of things."""
    doing = len(phrase.verbs) > 1 and not phrase.verbs[0].before
    return small(phrase.text) if doing else nouns.inside(phrase.text)
