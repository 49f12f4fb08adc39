"""German: what kind of words a fragment is, and which constructions it can take, the first choice first."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.text.units import counted, unit
from leitbild_cli.core.wording import de_adjectives as adjectives
from leitbild_cli.core.wording import de_commas as commas
from leitbild_cli.core.wording import de_deeds as deeds
from leitbild_cli.core.wording import de_nouns as nouns
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
from leitbild_cli.core.wording.de_sentences import is_sentence, open_end, verbal, with_us
from leitbild_cli.core.wording.de_verbs import first_plural, infinitive, plausible
from leitbild_cli.lexicon.de import classes
from leitbild_cli.lexicon.de.deeds import (
    ARRIVING,
    DEED_OF,
    IMPERATIVES,
    MOTTOS,
    OF_I,
    OF_OURS,
    OF_THINGS,
    OURSELVES,
    PREDICATES,
    RANGES,
    STATE_OF,
    TIMELY,
)
from leitbild_cli.lexicon.de.verbs import ALONE, MODAL, THEIR_STATE, THEIRS_AS_WELL, THINGS
from leitbild_cli.lexicon.spoken import GERMAN
from leitbild_cli.lexicon.units import AIMED

if TYPE_CHECKING:
    from collections.abc import Iterator

SUBJECT, AND = "wir", "und"
_TARGET = r"""(?ix)[<>≤≥] | \d\s?anrufe?n?\b | \b(?:CSAT|NPS|CES|FCR|SLA)\b | \b\d+\svon\s\d+
    | \b(?:maximal|höchstens|mindestens|doppelt|halb)\s(?:so|\d)
    | \b(?:weniger|mehr|länger)\sals\s(?:\d|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)
    | \bhalbierung\b | \bverdopp(?:e)?lung\b
    """
_ENDING = frozenset(".!?…")
_LEADING = frozenset("als auch selbst immer stets jederzeit".split())
_PLACES = frozenset("um in an am im vor neben bei".split())
_OFTEN_THERE = r"(?:jede[nrs]?|(?:ein|zwei|drei)mal (?:im|pro|am|die)) [A-ZÄÖÜ]\w+ (?:im|am|in|auf|vor|beim|bei) "
_IN_TIME = ("in ", "innerhalb ", "binnen ", "nach ")
_THERE_IN_TIME = (
    r"(?:in|innerhalb von|binnen|nach) (?:unter |höchstens |spätestens )?\w+ (?:Minuten?|Stunden?|Tagen?|Sekunden)"
    r" (?:vor Ort|zur Stelle|am Telefon|bei (?:dir|Ihnen|uns|allen)|beim Kunden)"
)
_THERE = ("mit ", "ohne ", "in ", "bei ", "rund um ", "Tag und ", "von Mensch ")
_SHARE_DONE = r"(\d+ ?(?:%|Prozent) (?:der|unserer)) ([A-ZÄÖÜ]\S+) ((?:\S+ )*(\w+))"
_FEAR = r"(?<![a-zß]e )\b(Angst|Scheu|Furcht|Unsicherheit)\b(?= (?:(?:vor|bei|im|in) .+ )?nehmen\b)"
_CLAUSE = (
    r", (?:(?:auch|selbst|gerade|vor allem) )?(?:wenn(?:['’]?s)?|weil|obwohl"
    r"|egal|solange|sobald|bis|bevor|damit|während|ob) .*$"
    r"|, (?:ohne|statt|anstatt) .*(?:\bzu \w+|\w+zu\w+en)$"
)
_OURS = r"\bmi(?:r|ch)\b|\bmein(e[mnrs]?)?\b"
_DESCRIBED = (  # "Reisen, die bleiben": no deed
    r"[A-ZÄÖÜ]\w+, (?:\w+ )?(?:die|der|das|den|dem|denen|deren|dessen) (?!.*(?: zu |zu(?=\w+e?n$))\w+$)"
)
_SHORTENED = r"\b(?:z|d|u|o|bzw|etc|usw|ca|Nr|Dr|St|inkl|max|min)\.$|\d\.$"
_DOTTED = r"(?<=\b[Nn]r)\.|(?<=\b[Dd]r)\.|(?<=\bSt)\.|(?<=\bz)\.|(?<=\bB)\.|(?<=\b\d)\."
_BROKEN = re.compile(r"\s[–—-]\s|: |;| / |\.\.\.|…|\.\s")
_CALLED = frozenset("verboten erlaubt erwünscht willkommen garantiert inklusive inbegriffen zuerst".split())
_PRICE = r"\b(?:ab|für|von|zu) (?:nur )?[\d.,]+ ?(?:Euro|€|Franken|CHF)"
_OR_ELSE = r"[A-ZÄÖÜ]\w+ (?:in|binnen|innerhalb|bis|am|ab) [^,]*\boder\b"  # "Hilfe in 48 Stunden oder es ist gratis"
_SHORT_NAME = 4  # letters of a name that doesn't end others by chance
_BESIDE = r"(?:, | und )((?:mit|ohne) [^,]+)$"
_JOINT = re.compile(r",? (?:und|sowie) |, ")
_BOAST = (
    r"(?i)\b(?:beste[nrsm]?|führende?[nrsm]?|nummer (?:1|eins)|einzigartig\w*|weltklasse"
    r"|\w+er als (?:die|alle|jede[rs]?))\b"
)


def pieces(text: str, slot: Slot) -> tuple[Piece, ...]:
    """Give what a fragment can become in this slot, the first choice first; the last is always as it was typed."""
    found = fragment(text)
    if not found.words:
        return (Piece(code="O1", risk=0, role=Role.ALONE, text=found.text, mark=found.mark or "."),)
    typed, found = found, _tidied(found)
    kinds = (
        _question,
        _that,
        _reason,
        _imperative,
        _motto,
        _several,
        _sentence,
        _of_i,
        _infinitive,
        _deed_first,
        _target,
        _adjectives,
        _predicate,
        _adverbial,
        _noun,
    )
    made = next((tuple(said) for kind in kinds if (said := list(kind(found, slot)))), ())
    as_typed = () if typed == found else (_alone("O1", typed),)
    return (*map(untied, (*made, *_last_resort(found, slot))), *as_typed)


def _tidied(found: Fragment) -> Fragment:
    """Write out what nobody says aloud, and give nouns their capitals where nobody typed any."""
    found = spoken(found, GERMAN)
    if shouted(found):
        found = Fragment(text=nouns.spoken_softly(found.text) or found.text, mark=found.mark)
    if any(letter.isupper() for letter in found.text):
        return Fragment(text=commas.placed(found.text), mark=found.mark)
    return Fragment(text=commas.placed(nouns.capitalised(found.text)), mark=found.mark)


def _last_resort(found: Fragment, slot: Slot) -> Iterator[Piece]:
    text, mark = found.text, found.mark or "."
    if slot is Slot.PURPOSE and mark == "." and ": " not in text:
        named = ". " not in text and nouns.known(found.words[-1]) and not any(verbal(word) for word in found.words)
        if named and not (shouted(found) or text.split(" ")[0].lower() in classes.PREPOSITIONS - {"nach", "bei"}):
            yield _named(capital(text), "Dafür sorgen wir")
        low = text if shouted(found) else nouns.inside(text)
        if not (shouted(found) or _is_aim(text)):
            yield _alone("O2", found)
        yield Piece(code="I6", risk=0, role=Role.ALONE, text=f"Unser Ziel: {low or text}", mark=mark)
    yield _alone("O1", found)


def _is_aim(text: str) -> bool:
    """Whether a text names what may be a goal: it holds an infinitive, or ends with the name of something."""
    words = [bare(word) for word in text.split(" ")]
    doing = any(word.islower() and (infinitive(word) or plausible(word)) for word in words)
    return ". " not in _undotted(text) and (
        doing or nouns.known(words[-1]) or nouns.is_phrase(text) or bool(re.search(r"^[^,]*\d[^,]*$", text))
    )


def _undotted(text: str) -> str:
    """Give a text without the dots that end no sentence."""
    return re.sub(_DOTTED, "", text) if "." in text else text


def _question(found: Fragment, slot: Slot) -> Iterator[Piece]:
    if found.mark == "?":
        yield Piece(
            code="Q2" if slot is Slot.PURPOSE else "Q1", risk=0, role=Role.QUESTION, text=capital(found.text), mark="?"
        )


def _that(found: Fragment, slot: Slot) -> Iterator[Piece]:
    match = re.match(r"(?:so ?dass|dass|damit|daß)\s+(.+)", found.text, re.IGNORECASE)
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


def _reason(found: Fragment, _slot: Slot) -> Iterator[Piece]:
    if re.match(r"weil(?:['’]?s)? \S", found.text, re.IGNORECASE):
        yield Piece(code="S5", risk=0, role=Role.REASON, text=small(found.text))
        there = Deed(finite="sind", mid="da", after=f", {small(found.text)}", fixed=True)
        yield Piece(code="S5", risk=2, role=Role.DEED, deed=there)


def _imperative(found: Fragment, slot: Slot) -> Iterator[Piece]:
    first, rest = found.words[0].lower(), found.words[1:]
    denied = first in ("nicht", "einfach", "bloß") and found.mark == "!"
    if denied or (first in IMPERATIVES and (rest or found.mark == "!")):
        yield _alone("O2" if slot is Slot.PURPOSE else "O1", found)


def _motto(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Read what somebody calls out, or sets against something else: "Anpacken statt abwarten"."""
    called = found.text.rpartition(" ")[2] in _CALLED and re.fullmatch(r"[A-ZÄÖÜ]\w+ (?:\w+ )?\w+", found.text)
    if called or found.text.lower().startswith(MOTTOS):
        yield _alone("O2" if slot is Slot.PURPOSE else "O1", found)
    loud = found.mark == "!" and len(found.words) > 1 and not _lone(found)
    denied = re.fullmatch(r"[Nn]icht (\w+), (?:lieber )?(\w+)", found.text)
    in_turn = re.match(r"(?:erst|zuerst) [^,]+, dann \S", found.text, re.IGNORECASE) and not deeds.phrase(found.text)
    ranked = re.fullmatch(r"\w+(?: vor \w+)+", found.text) and all(map(_is_adjective, small(found.text).split(" vor ")))
    of_things = found.text.split(" ")[0].lower() in OF_THINGS and " " in found.text
    if of_things or ranked or in_turn or (denied and all(infinitive(word.lower()) for word in denied.groups())):
        yield _alone("O1", found)
    one, instead, other = found.text.lower().partition(" statt ")
    pair = bool(instead) and " " not in one + other
    if pair and one.endswith("einander") and other.endswith("einander"):
        yield _alone("O1", found)
    if pair and infinitive(one) and infinitive(other):
        said = deeds.instead(found.text)
        if slot is Slot.CULTURE:
            yield _alone("O1", found)
        if said:
            yield Piece(code="I8", risk=1, role=Role.DEED, deed=said)
    if loud and deeds.phrase(found.text) is None and not is_sentence(found.text):
        yield _alone("O2" if slot is Slot.PURPOSE else "O1", found)


def _lone(found: Fragment) -> bool:
    return nouns.is_phrase(found.text) or _listed_adjectives(found.text) is not None


def _several(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Read several sentences, and what is broken by dashes or colons, as they stand."""
    text = found.text
    split = [text] if _ENDING.isdisjoint(text) else re.split(r"(?<=[.!?…])\s+", text)
    parts = [part.rstrip(".!?") for part in split if part]
    if len(parts) > 1 and not re.search(_SHORTENED, text.split(" ", maxsplit=1)[0]):
        yield from _in_sentences(found, slot, parts)
    elif made := _opened(text):
        yield Piece(code="I1", risk=1, role=Role.DEED, deed=made)
    elif _BROKEN.search(_undotted(text)) and not is_sentence(text) and not _aims(text):
        yield from _last_resort(found, slot)


def _opened(text: str) -> Deed | None:
    """Read an infinitive with a list behind a colon or a dash: "Barrieren abbauen: für Blinde und Gehörlose"."""
    head, colon, listed = re.sub(r" [–—-] (?=[a-zäöü])", ": ", text, count=1).partition(": ")
    plain = colon and not (_BROKEN.search(listed) or is_sentence(listed) or ", und " in listed)
    found = deeds.phrase(head) if plain else None
    made = deeds.deed(found) if found and not (found.theirs or found.others or found.after) else None
    return replace(made, after=f": {listed}") if made else None


def _in_sentences(found: Fragment, slot: Slot, parts: list[str]) -> Iterator[Piece]:
    flat = _listed_adjectives(", ".join(parts).lower()) if all(" " not in part for part in parts) else None
    if flat:
        yield _being(flat)
    elif all(map(is_sentence, parts)):
        mark = found.mark or "."
        yield Piece(code="S1", risk=0, role=Role.CLAUSE, text=capital(found.text), mark=mark, open=True)
    else:
        yield from _last_resort(found, slot)


def _sentence(found: Fragment, slot: Slot) -> Iterator[Piece]:
    text = found.text
    if not is_sentence(text):
        return
    if re.match(_OR_ELSE, text):
        yield _alone("O1", found)
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


def _of_i(found: Fragment, _slot: Slot) -> Iterator[Piece]:
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


def _infinitive(found: Fragment, slot: Slot) -> Iterator[Piece]:
    found = _with_small_words(found)
    said = deeds.rather(found.text) or deeds.instead(found.text)
    if said:
        yield Piece(code="I8", risk=1, role=Role.DEED, deed=said)
        return
    if deeds.opposed(found.text) or deeds.embracing(found.text):
        low = nouns.inside(found.text)
        if low:
            yield Piece(code="I5", risk=1, role=Role.DEED, deed=Deed(finite="wollen", mid=low, fixed=True))
        return
    phrase = deeds.phrase(found.text)
    if _is_thing(found):
        return
    if phrase is None:
        outdoors = deeds.outdoors(found.text)
        if outdoors:
            yield Piece(code="I1", risk=1, role=Role.DEED, deed=outdoors)
        return
    if phrase.theirs or phrase.others:
        yield from _of_both(phrase)
        yield from _as_aim(found, phrase)
        return
    yield from _allowed(phrase, slot)
    made = deeds.deed(phrase)
    boast = phrase.verbs[-1].verb in ("sein", "werden", "bleiben") and bool(re.search(_BOAST, found.text))
    if made and not boast:
        yield Piece(code="I1", risk=1, role=Role.DEED, deed=made)
    wanted = deeds.with_modal(phrase)
    if wanted and phrase.verbs[-1].verb not in MODAL:
        yield from _by_deed(phrase, wanted, slot)
        cut = len(wanted) - len(phrase.after)
        yield Piece(
            code="I5",
            risk=1,
            role=Role.DEED,
            deed=Deed(finite="wollen", mid=wanted[:cut], after=phrase.after, fixed=True),
        )
    yield from _as_aim(found, phrase)
    yield from _noun(found, slot) if _is_listed(found) else ()  # "Antworten" may be what is given


def _with_small_words(found: Fragment) -> Fragment:
    """Set the small words that an infinitive in a hurry leaves out: "Angst nehmen", "Zeit nehmen"."""
    text = re.sub(_FEAR, r"die \1", found.text)
    if re.match(r"(?:(?:mehr|viel|genug|ausreichend) )?Zeit nehmen\b", text, re.IGNORECASE):
        text = f"uns {nouns.inside(text) or text}"
    return Fragment(text=text, mark=found.mark)


def _is_thing(found: Fragment) -> bool:
    """Whether an infinitive names a thing: "Wissen" is what we stand for, "Zuhören" what we do."""
    alone = found.text.lower() in ALONE
    described = ", " in found.text and re.match(_DESCRIBED, found.text) is not None
    return found.text.partition(" (")[0] in THINGS or described or (_is_listed(found) and not alone)


def _is_listed(found: Fragment) -> bool:
    return len(found.words) == 1 and found.text[:1].isupper() and nouns.listed(found.text)


def _deed_first(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Read a deed that was typed before what says how, when or where: "Antworten ohne Floskeln"."""
    verb, _, rest = found.text.partition(" ")
    ours = verb.lower() in ALONE - THEIRS_AS_WELL and is_adverbial(rest)
    if ours and not (verb[:1].isupper() and _aims(rest)):
        yield from _infinitive(Fragment(text=f"{rest} {verb.lower()}", mark=found.mark), slot)
        yield from _noun(found, slot)


def _of_both(phrase: deeds.Phrase) -> Iterator[Piece]:
    """Say what we do beside what is done to us: "Erst verstehen, dann verstanden werden"."""
    both = deeds.with_modal(phrase) if len(phrase.verbs) > 1 and not phrase.others else None
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
    said = nouns.inside(phrase.text) if len(phrase.text.split(" ")) > 1 else phrase.text
    if said:
        yield Piece(code="I6", risk=0, role=Role.ALONE, text=f"Unser Ziel: {said}", mark=found.mark or ".")
    yield _named(capital(phrase.text), "Dafür sorgen wir")


def _target(found: Fragment, slot: Slot) -> Iterator[Piece]:
    text = found.text
    if not _aims(text) or re.fullmatch(r".*\(?24/7\)?|.* da", text):
        return
    if slot is not Slot.PRIORITIES and re.match(r"(?:100|hundert) ?(?:%|Prozent) [A-ZÄÖÜ]", text, re.IGNORECASE):
        yield Piece(code="N2", risk=1, role=Role.TAIL, text=f"mit {text}")
        yield _alone("O1", found)  # what is so already, no goal
        return
    if made := list(_predicate(found, slot)):
        yield from made
        return
    said = nouns.inside(text) or text
    if said.startswith(_IN_TIME) and (there := re.fullmatch(_THERE_IN_TIME, said)):
        yield Piece(code="A4", risk=1, role=Role.DEED, deed=Deed(finite="sind", mid=there[0], fixed=True))
        return
    share = re.fullmatch(_SHARE_DONE, text)
    done = share and (adjectives.adjective(share[4]) or share[4].endswith(("t", "en")))
    if share and done and nouns.gender(share[2]) == "p":
        said = f"{share[1]} {share[2]} sind {share[3]}"
        yield Piece(code="F3", risk=2, role=Role.CLAUSE, text=said, inside=said)
    if given := _given(nouns.inside(text) or text):
        yield Piece(code="F5", risk=2, role=Role.CLAUSE, text=capital(given), inside=given)
    yield from _turned(text)
    yield from _arrives(text)
    against = _dative(text)
    if against:
        measured = Deed(finite="messen", own="uns", mid=f"an {against}", fixed=True)
        yield Piece(code="F4", risk=1, role=Role.DEED, deed=measured)
        if slot is not Slot.PURPOSE:
            yield Piece(code="N2", risk=4, role=Role.TAIL, text=f"mit {against}")
    yield _named(capital(text), "Daran messen wir uns")


def _turned(text: str) -> Iterator[Piece]:
    """Say a noun by its verb: "Rückruf in 15 Minuten" is "rufen … in 15 Minuten zurück"."""
    noun = nouns.phrase(text)
    if noun is None or noun.article or noun.before or len(noun.names) > 1:
        return
    state = STATE_OF.get(noun.head)
    if state and not noun.adjectives and is_adverbial(noun.rest):
        yield Piece(code="N6", risk=1, role=Role.DEED, deed=Deed(finite="sind", mid=f"{noun.rest} {state}", fixed=True))
    if noun.head not in DEED_OF:
        return
    flat = [re.sub(r"e[rsn]?$", "", word).lower() for word in noun.adjectives]
    if not all(adjectives.adjective(word) and word != "best" for word in flat) or not (noun.rest or flat):
        return
    if noun.rest and noun.rest.split(" ")[0] not in TIMELY:
        return
    verb = DEED_OF[noun.head].split(" ")
    how = " ".join([*flat, *([noun.rest] if noun.rest else [])])
    own = "uns" if "uns" in verb else ""
    closing = " ".join(word for word in verb[1:] if word != "uns")
    yield Piece(code="N6", risk=1, role=Role.DEED, deed=Deed(finite=verb[0], own=own, mid=how, closing=closing))


def _arrives(text: str) -> Iterator[Piece]:
    """Say of what somebody waits for when it is there: "Zahlung innerhalb von 5 Tagen"."""
    noun = nouns.phrase(text)
    if noun is None or noun.article or noun.before or noun.adjectives or len(noun.names) > 1:
        return
    timed = noun.rest.split(" ")[0] in TIMELY and bool(re.search(r"\d| (?:ein|zwei|drei)", noun.rest))
    if timed and noun.gender == "f" and noun.head.lower().endswith(ARRIVING):
        said = f"die {noun.head} ist {noun.rest} da"
        yield Piece(code="N8", risk=2, role=Role.CLAUSE, text=capital(said), inside=said)


def _adjectives(found: Fragment, slot: Slot) -> Iterator[Piece]:
    text, after = _without_clause(found.text)
    if beside := re.search(_BESIDE, text):
        yield from _with_phrase(text, beside, slot)
    listed = _listed_adjectives(text) or _reaching(text)
    if listed is None:
        return
    close = ", ".join(listed) if "," in text or len(listed) == 1 else small(text)
    if slot is not Slot.PURPOSE and not after and not re.search(_BOAST, text):
        yield Piece(code="A1", risk=1, role=Role.CLOSE, text=close)
    yield _being(listed, after)


def _without_clause(text: str) -> tuple[str, str]:
    """Cut off the clause behind what is said of us, comma included: ", wenn es brennt"."""
    clause = re.search(_CLAUSE, text) if ", " in text else None
    return (text[: clause.start()], clause.group()) if clause else (text, "")


def _reaching(text: str) -> list[str] | None:
    """Read one adjective whose phrase holds a list: "erreichbar per Mail, Telefon und Chat"."""
    first, _, rest = text.partition(" ")
    said = (
        first != "rund" and adjectives.adjective(first) and rest.split(" ")[0] in classes.PREPOSITIONS - {"als", "wie"}
    )
    return [small(text)] if said and not any(verbal(bare(word)) for word in rest.split(" ")) else None


def _with_phrase(text: str, beside: re.Match[str], slot: Slot) -> Iterator[Piece]:
    """Say of us adjectives with a phrase as their last one: "geduldig, neugierig, mit Herz"."""
    listed = _listed_adjectives(text[: beside.start()])
    if listed is None or re.search(_BOAST, text) or not is_adverbial(beside[1]):
        return
    if slot is not Slot.PURPOSE:
        yield Piece(code="A1", risk=1, role=Role.CLOSE, text=small(text))
    if beside[1].startswith("mit "):
        yield _being([*listed, f"{beside[1]} dabei"])
    else:
        yield _being(listed, f", {beside[1]}")


def _predicate(found: Fragment, _slot: Slot) -> Iterator[Piece]:
    """Say of us what stands before an adjective that ends it: "auch am Samstag offen", "günstig und gleich nebenan"."""
    said, after = _without_clause(found.text)
    text = nouns.inside(said) or said
    tokens = [bare(word) for word in text.split(" ")]
    before = tokens[:-1]
    ends = tokens[-1] in PREDICATES and len(before) > 1 and (before[0] in _LEADING or is_adverbial(" ".join(before)))
    quiet = "," not in text and not any(map(verbal, before))
    listed = _JOINT.split(text)
    placed = len(listed) > 1 and adjectives.adjective(listed[0]) and all(map(_is_said_of_us, listed))
    if (ends and quiet) or placed:
        yield Piece(code="A4", risk=1, role=Role.DEED, deed=Deed(finite="sind", mid=text, after=after, fixed=True))


def _is_said_of_us(text: str) -> bool:
    rest = text.removeprefix("gleich ")
    return (text.islower() and _is_adjective(text)) or (is_adverbial(rest) and rest.split(" ")[0] in _PLACES)


def _being(listed: list[str], after: str = "") -> Piece:
    said = " und ".join(filter(None, (", ".join(listed[:-1]), listed[-1])))
    if re.search(_BOAST, said):
        return Piece(code="A4", risk=1, role=Role.DEED, deed=Deed(finite="wollen", mid=f"{said} sein", fixed=True))
    return Piece(code="A4", risk=1, role=Role.DEED, deed=Deed(finite="sind", mid=said, after=after, fixed=True))


def _listed_adjectives(text: str) -> list[str] | None:
    """Give the members of a list of adjectives, each small; None where one isn't sure to be one."""
    listed = [small(one) if " " in one or adjectives.adjective(one) else one for one in _JOINT.split(text)]
    against = re.split(r",? aber (?:auch )?", text)
    if len(against) > 1:
        return [small(text)] if all(_is_adjective(small(one)) for one in against) else None
    if all(map(_is_adjective, listed)):
        return listed
    some = len(listed) > 1 and any(map(_is_adjective, listed))
    return listed if some and all(_is_adjective(one) or _like_adjective(one) for one in listed) else None


def _like_adjective(text: str) -> bool:
    """Whether a word beside adjectives can only be one more, or a participle: "stets bemüht, nie genervt"."""
    lead, _, word = text.rpartition(" ")
    small_word = word in classes.FUNCTION or infinitive(word) or plausible(word) or not word.isalpha()
    how = not lead or lead in classes.ADVERBS
    if text == "da":
        return True
    return how and word.islower() and len(word) > 2 and not (small_word or verbal(word) or word[-1] in "esr")  # noqa: PLR2004


def _is_adjective(text: str) -> bool:
    if text.startswith("rund um"):
        return False
    tokens = [bare(word) for word in text.split(" ")]
    place = 0
    while place < len(tokens) - 1 and _leads(tokens, place):
        place += 2 if tokens[place] == "ein" else 1
    if place >= len(tokens) or not (tokens[place].islower() and adjectives.adjective(tokens[place])):
        return False
    rest = tokens[place + 1 :]
    if not rest:
        return len(tokens) > 1 or tokens[0] not in classes.ADVERBS or tokens[0] in ("gemeinsam", "genau", "anders")
    if len(rest) == 1:
        return rest[0] in ("zueinander", "miteinander", "füreinander", "dran", "dabei")
    return rest[0] in classes.PREPOSITIONS and not any(verbal(word) for word in rest)


def _leads(tokens: list[str], place: int) -> bool:
    """Whether a word before an adjective says how often or how much: "immer", "ein bisschen", "gut gelaunt"."""
    word, following = tokens[place], tokens[place + 1]
    more = adjectives.adjective(word) and adjectives.adjective(following)
    return word in classes.ADVERBS | {"zu", "24/7"} or tokens[place : place + 2] == ["ein", "bisschen"] or more


def _adverbial(found: Fragment, slot: Slot) -> Iterator[Piece]:
    text = nouns.inside(found.text) or found.text
    there = _being_there(text)
    if there:
        yield Piece(code="A4", risk=1, role=Role.DEED, deed=there)
    if there or not is_adverbial(text):
        return
    given = _given(text)
    if given:
        yield Piece(code="F5", risk=2, role=Role.CLAUSE, text=capital(given), inside=given)
        return
    if _holds_predicate(text):
        yield Piece(code="A4", risk=1, role=Role.DEED, deed=Deed(finite="sind", mid=text, fixed=True))
        return
    if slot is not Slot.PURPOSE:
        yield Piece(code="A2", risk=1, role=Role.TAIL, text=text, open=", auch " in text)
    if text.startswith("auf Augenhöhe") or text.endswith(" bei der Sache"):
        yield Piece(code="A4", risk=0, role=Role.DEED, deed=Deed(finite="sind", mid=text, fixed=True))
    elif text.startswith(_THERE) or (slot is Slot.PURPOSE and text.startswith("für ")):
        yield Piece(code="A4", risk=1, role=Role.DEED, deed=Deed(finite="sind", mid=text, closing="da"))


def _being_there(text: str) -> Deed | None:
    """Read where or what for we are: "immer für Kunden da", "jeden Freitag im Wald", "voller Energie"."""
    quiet = not any(verbal(bare(word)) for word in text.split(" "))
    said, relative = nouns.relative(text)
    if re.match(r"[Vv]oller [A-ZÄÖÜ]", text):
        return Deed(finite="sind", mid=small(text), fixed=True)
    if re.search(r" \S+ da$", text) and quiet:
        return Deed(finite="sind", mid=text[:-3], closing="da")
    if quiet and re.match(_OFTEN_THERE, text):
        return Deed(finite="sind", mid=text, fixed=True)
    if relative and text.startswith("für ") and is_adverbial(said):
        return Deed(finite="sind", mid=said, closing="da", after=relative)
    return None


def _holds_predicate(text: str) -> bool:
    """Whether it says how we are, and then where: "rund um die Uhr erreichbar am Funk"."""
    tokens = [bare(word) for word in text.split(" ")]
    return any(
        one in PREDICATES and (following is None or following in classes.PREPOSITIONS)
        for one, following in zip(tokens[1:], [*tokens[2:], None], strict=True)
    )


def _given(text: str) -> str | None:
    """Say what there is when: "Nach jedem Besuch eine Notiz"."""
    match = re.fullmatch(r"(.+) (eine? \S.*)", text)
    what = _low(nouns.accusative(match[2])) if match else None
    return f"{match[1]} gibt es {what}" if match and what and re.search(r" [A-ZÄÖÜ]", match[1]) else None


def is_adverbial(text: str) -> bool:
    """Whether it says when, where or how: a preposition with its noun, or *Tag und Nacht*."""
    if text.lower().startswith(RANGES):
        return not any(verbal(bare(word)) for word in text.split(" "))
    first, _, rest = text.partition(" ")
    if first == "mitten":
        first, _, rest = rest.partition(" ")
    leads = first in classes.PREPOSITIONS - {"wie", "als", "statt", "je", "pro", "ab"}
    if re.search(r" ge\w+(?:t|en)$", rest) and not adjectives.adjective(rest.rpartition(" ")[2]):
        return False  # "Mit Liebe gemacht"
    return leads and bool(rest) and not any(verbal(bare(word)) for word in rest.split(" ")) and "," not in rest


def _noun(found: Fragment, slot: Slot) -> Iterator[Piece]:
    text = found.text
    if shouted(found) or text.lower().startswith(RANGES) or not nouns.is_phrase(text):
        return
    yield from _turned(text)
    members = [nouns.phrase(one) for one in nouns.members(nouns.relative(text)[0])[0]]
    if members[0] and len(members) == 1:
        yield from _we_are(text, members[0])
    if any(
        one and one.before and one.before[0].lower() in ("immer", "stets", "nie", "nur") for one in members
    ):  # "Immer ein Lächeln"
        yield _named(capital(text), _frame(slot))
    elif members[0] and nouns.person(members[0].head):
        yield from _for_people(text, slot)
    else:
        yield from _tails(text, slot)
        yield from _stands(found, slot)
        yield _named(capital(text), _frame(slot))


def _we_are(text: str, noun: nouns.Noun) -> Iterator[Piece]:
    """Say of us what only we can be: "Ein Team, auf das man sich verlassen kann"."""
    head = bare(noun.head)
    alone = head in OURSELVES or any(head.lower().endswith(one.lower()) for one in OURSELVES if len(one) > _SHORT_NAME)
    said = nouns.inside(nouns.articled(text))
    shared = noun.rest.startswith(("pro ", "je ", "für jede", "statt "))
    if not alone or shared or said is None or not (noun.article or noun.adjectives):
        return
    name, relative = nouns.relative(said)
    if re.search(_BOAST, text) or noun.article.lower() in ("der", "die", "das"):
        yield Piece(code="N8", risk=1, role=Role.DEED, deed=Deed(finite="wollen", mid=f"{said} sein", fixed=True))
    elif noun.article.lower() in ("", "ein", "eine"):
        deed = Deed(finite="sind", mid=name, after=relative, fixed=True)
        yield Piece(code="N8", risk=1, role=Role.DEED, deed=deed)


def _frame(slot: Slot) -> str:
    return "Dafür sorgen wir" if slot is Slot.PURPOSE else "Dafür stehen wir"


def _tails(text: str, slot: Slot) -> Iterator[Piece]:
    dative, denied = _low(nouns.dative(nouns.articled(text))), re.match(r"[Kk]eine? (\S.*)", text)
    if slot is Slot.PURPOSE:
        return
    if denied:
        yield from _without(text)
    elif dative and " mit " not in dative and not dative.endswith((" dazu", " inklusive", " möglich")):
        yield Piece(code="N2", risk=2, role=Role.TAIL, text=f"mit {joined(dative)}", open=_opens(dative))


def _opens(said: str) -> bool:
    return bool(re.search(_CLAUSE, said) or nouns.relative(said)[1])


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
    accusative = (
        _low(nouns.accusative(nouns.articled(nouns.owned(text)))) if not re.match(r"[Kk]eine? ", text) else None
    )
    parallel = len(listed) > 1 and " und " not in text and all(" " in member for member in listed)
    later = slot is not Slot.PURPOSE
    has = accusative and slot is Slot.PRIORITIES and all(map(_to_have, listed))
    had = [_had(accusative)] if has and accusative else []
    pair = [_pair(found)] if later and len(listed) > 1 else []
    if accusative and len(listed) == 1:
        yield from _ours(text, accusative)
    if parallel:
        yield from (*pair, *had)
    if accusative:
        yield _stand("stehen" if later else "sorgen", joined(accusative), relative)
    if not parallel:
        yield from (*had, *pair)


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
    accusative, relative = _low(nouns.accusative(text)), nouns.relative(text)[1]
    state = {re.sub(r"e[nr]?$", "", bare(word).lower()) for word in text.split(" ")} & THEIR_STATE
    if accusative and state and not relative:
        yield _stand("sorgen", accusative, "")
    elif slot is Slot.PURPOSE and accusative and not _bare_person(text) and " im Mittelpunkt" not in accusative:
        mid = f"für {accusative.removesuffix(relative)}"
        yield Piece(code="M2", risk=2, role=Role.DEED, deed=Deed(finite="sind", mid=mid, closing="da", after=relative))
    elif accusative and relative and nouns.gender(accusative.partition(",")[0].rpartition(" ")[2]) == "p":
        mid = accusative.removesuffix(relative)
        yield Piece(code="N7", risk=2, role=Role.DEED, deed=Deed(finite="haben", mid=mid, after=relative, fixed=True))
    yield _named(capital(text), "Dafür stehen wir")


def joined(text: str) -> str:
    """Set *und* before the last member of a list that has only commas."""
    head, relative = nouns.relative(text)
    listed, joints = nouns.members(head)
    if relative or len(listed) == 1 or joints[-1] != ", ":
        return text
    return "".join(one + joint for one, joint in zip(listed, [*joints[:-1], " und ", ""], strict=True))


def _low(text: str | None) -> str | None:
    return nouns.inside(text) if text else None


def _dative(text: str) -> str | None:
    """Give a target in the dative: one that begins with a figure keeps its words, one with an article turns."""
    share = re.match(r"\d[\d.,]*(?:%| %| Prozent) (?=[^\W\d])", text)
    if share and nouns.is_phrase(text[share.end() :]):
        said = nouns.dative(text[share.end() :])
        return share.group() + said if said else None
    if re.match(r"(?:weniger|mehr) als (?:\d|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)", text, re.IGNORECASE):
        return small(text)
    if re.match(
        r"(?:(?:höchstens|mindestens|maximal) )(?:\d+|\w+) (?:Minuten|Sekunden|Stunden|Wochen|Prozent|%) [A-ZÄÖÜ]\S+$",
        text,
        re.IGNORECASE,
    ):
        return small(text)
    if re.match(r"(?:eine|die|unsere) ", text, re.IGNORECASE):
        return _low(nouns.dative(text))
    return None


def _named(text: str, frame: str) -> Piece:
    """Set words that nothing may touch before a colon."""
    return Piece(code="N5", risk=0, role=Role.ALONE, text=f"{text}: {frame}")


def _alone(code: str, found: Fragment) -> Piece:
    return Piece(code=code, risk=0, role=Role.ALONE, text=capital(found.text), mark=found.mark or ".")


def _aims(text: str) -> bool:
    """Whether it gives a figure; *ein Tag* in front of a sentence is no number but a day."""
    figures = (word for said, _number, word in counted(text) if not said.lower().startswith("ein "))
    if re.match(r"alle \d", text, re.IGNORECASE):
        return False  # how often
    return bool((any(map(_aimed, figures)) and not re.search(_PRICE, text)) or re.search(_TARGET, text))


def _aimed(word: str) -> bool:
    """Whether a unit is of a kind that somebody is measured by: no distance and no price."""
    kind = unit(word)
    return kind is not None and kind[0] in AIMED
