"""German targets: a figure with what is measured by it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.text.units import counted, unit
from leitbild_cli.core.wording.clause import Deed, Fragment, Piece, Role, Slot, capital, small
from leitbild_cli.core.wording.de import adjectives, nouns
from leitbild_cli.core.wording.de.adverbials import given_by_us, given_when, is_adverbial
from leitbild_cli.core.wording.de.frames import alone, framed
from leitbild_cli.core.wording.de.nouns import lowered
from leitbild_cli.core.wording.de.qualities import predicate
from leitbild_cli.lexicon.de.deeds import ARRIVING, DEED_OF, PREDICATES, READY, STATE_OF, TIMELY
from leitbild_cli.lexicon.units import AIMED

if TYPE_CHECKING:
    from collections.abc import Iterator

_TARGET = r"""(?ix)[<>≤≥] | \d\s?anrufe?n?\b | \b(?:CSAT|NPS|CES|FCR|SLA)\b | \b\d+\svon\s\d+
    | \b(?:maximal|höchstens|mindestens|doppelt|halb)\s(?:so|\d)
    | \b(?:weniger|mehr|länger)\sals\s(?:\d|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)
    | \bhalbierung\b | \bverdopp(?:e)?lung\b
    """
_SIGNS = (  # one of them stands in every target of these kinds
    *("<", ">", "≤", "≥", "anruf", "csat", "nps", "ces", "fcr", "sla", "von", "maximal", "höchstens", "mindestens"),
    *("dopp", "halb", "als"),
)
_IN_TIME = ("in ", "innerhalb ", "binnen ", "nach ")
_THERE_IN_TIME = (
    r"(?:in|innerhalb von|binnen|nach) (?:unter |höchstens |spätestens )?\w+ (?:Minuten?|Stunden?|Tagen?|Sekunden)"
    r" (?:vor Ort|zur Stelle|am \w*[Oo]rt|am Telefon|bei (?:dir|Ihnen|uns|allen)|beim Kunden)"
)
_SHARE_DONE = r"(\d+ ?(?:%|Prozent) (?:der|unserer)) ([A-ZÄÖÜ]\S+) ((?:\S+ )*(\w+))"
_BARE = r"\w+(?:zeit|dauer|quote|rate|frist|zahl|note|bewertung|wert|grad|anteil) |[A-ZÄÖÜ]\w+ von \d"
_MANY = (
    r"(?:(?i:mindestens|höchstens|maximal|weniger als|mehr als|über|unter) )?"
    r"(?:\d[\d.,]* ?(?:%|Prozent) [A-ZÄÖÜ]?\w+|(?:\d+|zwei|drei|vier|fünf|sechs|acht|zehn) [A-ZÄÖÜ]\w+ [A-ZÄÖÜ]\w+$)"
)
_DONE = (
    r"((?:\w+ )?[A-ZÄÖÜ]\w+) ((?:(?:bis|in|innerhalb|binnen|am|nach|vor|spätestens) .+|immer|stets|jederzeit)"
    r" (?:(?!geben|gehen|gestalten|gewinnen|genießen)ge\w+(?:t|en)"
    r"|(?:ab|an|auf|aus|ein|vor|weg|zu|zurück)ge\w+(?:t|en)|(?:be|ver|er|ent|zer|über)\w+t|\w+iert"
    r"|\w*(?:fertig|bereit|frei)|sauber|da|pünktlich|vor Ort|erreichbar"
    r"|behoben|entschieden|vergeben|erhalten|angekommen|eingetroffen))"
)
_FOR_FREE = frozenset("kostenlos kostenfrei gratis umsonst inbegriffen inklusive".split())
_SOONER = frozenset("in innerhalb binnen unter nach".split())
_WHEN = ("bis", "in", "innerhalb", "binnen", "am", "nach", "vor", "spätestens", "immer", "stets", "jederzeit")
_FREE = r"((?:\w+e )?[A-ZÄÖÜ]\w+) (\w+)"
_POSSIBLE = r"([A-ZÄÖÜ]\w+ (?:am|an|im|in|auf|bei|beim|mit|ohne|per|vor|nach|zu|zum|zur|rund|ab) .+) möglich"
_SOON = r"\d|\b(?:ein|zwei|drei|vier|fünf)|\b(?:Tag|Woche|Monat|Stunde|Uhr)"
_ORDINAL = r"(?:erste|zweite|nächste|letzte)[nrs]?"
_ONE = {"m": "ein ", "f": "eine ", "n": "ein ", "p": ""}
_HAVING = {"m": "den", "f": "die", "n": "das", "p": "die"}
_THE = {"m": "der", "f": "die", "n": "das"}
_RATE = r"(\d[\d.,]* ?(?:%|Prozent)) ([a-zäöüß]+)"
_SO_MANY = (
    r"(?i:mindestens|höchstens|maximal|weniger als|mehr als|über|unter) \d[\d.]* (?:[a-zäöüß]+e[nr]? )?[A-ZÄÖÜ]\w+"
    r"(?: (?:im|pro|am|in|je|für|an) .+)?"
)
_AT_MOST = r"in (?:unter|höchstens|maximal|weniger als) "
_BOUNDED = r"(?:unter|über|höchstens|mindestens|maximal|bis zu) \d"
_COINS = ("Euro", "€", "Franken", "CHF")
_PRICE = r"\b(?:ab|für|von|zu) (?:nur )?[\d.,]+ ?(?:Euro|€|Franken|CHF)"


def target(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Say a figure by what reaches it, or that it is what we measure ourselves by."""
    text = found.text
    if not aims(text) or text.endswith(("24/7", "24/7)", " da")):
        return
    if slot is not Slot.PRIORITIES and re.match(r"(?:100|hundert) ?(?:%|Prozent) [A-ZÄÖÜ]", text, re.IGNORECASE):
        yield Piece(code="N2", risk=1, role=Role.TAIL, text=f"mit {text}")
        yield alone("O1", found)  # what is so already, no goal
        return
    if made := list(predicate(found, slot)):
        yield from made
        return
    said = nouns.inside(text) or text
    first = said.partition(" ")[0]
    if first in PREDICATES and (ready := re.fullmatch(r"(\w+) ((?:in|bis|innerhalb|binnen|nach) .+)", said)):
        ours = Deed(finite="sind", mid=ready[2], closing=ready[1])
        yield Piece(code="F1", risk=1, role=Role.DEED, deed=ours)
        return
    if said.startswith(_IN_TIME) and (there := re.fullmatch(_THERE_IN_TIME, said)):
        yield Piece(code="F1", risk=1, role=Role.DEED, deed=Deed(finite="sind", mid=there[0], fixed=True))
        return
    share = re.fullmatch(_SHARE_DONE, text) if " der " in text or " unserer " in text else None
    done = share and (adjectives.adjective(share[4]) or share[4].endswith(("t", "en")))
    if share and done and nouns.gender(share[2]) == "p":
        said = f"{share[1]} {share[2]} sind {share[3]}"
        yield Piece(code="F3", risk=2, role=Role.CLAUSE, text=said, inside=said)
    if given := given_when(nouns.inside(text) or text):
        yield Piece(code="F5", risk=2, role=Role.CLAUSE, text=capital(given), inside=given)
    yield from turned(text)
    yield from _arrives(text)
    yield from _aimed_at(text)
    against = _dative(text)
    if against:
        measured = Deed(finite="messen", own="uns", mid=f"an {against}", fixed=True)
        yield Piece(code="F4", risk=1, role=Role.DEED, deed=measured)
        if slot is not Slot.PURPOSE:
            yield Piece(code="N2", risk=4, role=Role.TAIL, text=f"mit {against}")
    yield framed(capital(text), "Daran messen wir uns")


def _counted(text: str) -> bool:
    return text.lower().startswith(("mindestens ", "höchstens ", "maximal ", "weniger ", "mehr ", "über ", "unter "))


def _aimed_at(text: str) -> Iterator[Piece]:
    """Say that it is our goal, in the case it was typed in: "98 Prozent Kundenzufriedenheit"."""
    rate = re.fullmatch(_RATE, text) if text.count(" ") <= 2 and ("%" in text or "Prozent" in text) else None  # noqa: PLR2004
    if rate and adjectives.adjective(rate[2]):
        deed = Deed(finite="wollen", mid=f"zu {rate[1]} {rate[2]} sein", fixed=True)
        yield Piece(code="F7", risk=1, role=Role.DEED, deed=deed)
        return
    many = re.match(_MANY, text) or (_counted(text) and re.fullmatch(_SO_MANY, text))
    noun = nouns.phrase(text)
    shared = " der " in text or " unserer " in text
    many = None if shared and re.fullmatch(_SHARE_DONE, text) and re.search(r" [a-zäöü]\w*(?:t|en)$", text) else many
    said = small(text) if many else lowered(nouns.articled(nouns.owned(text)))
    one = noun is not None and noun.gender in ("f", "m", "n") and noun.article.lower() not in nouns.OBLIQUE
    some = noun is not None and noun.gender == "p" and re.match(_BOUNDED, noun.rest) and not noun.article
    many = many or (re.match("", text) if some else None)
    soon = noun and noun.rest.split(" ")[0] in _SOONER and any(map(str.isdigit, noun.rest)) and not noun.article
    soon = soon and noun and not (noun.head in DEED_OF or noun.head in STATE_OF) and not noun.adjectives
    if (
        said and noun and one and not many and (re.match(_BARE, said) or (soon and not said.startswith("ein")))
    ):  # "Wartezeit unter 10 Minuten"
        said = f"{'eine' if noun.gender == 'f' else 'ein'} {said}"
    if said and (many or (one and said.startswith(("ein", "die ", "der ", "das ", "unser")))):
        aim = f"unser Ziel {'sind' if many else 'ist'} {said}"
        yield Piece(code="F7", risk=1, role=Role.CLAUSE, text=capital(aim), inside=aim, open=True)


def turned(text: str) -> Iterator[Piece]:
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


def done_in_time(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Say of things that they are so in time: "Hauptstraßen bis 6 Uhr geräumt", "Termine innerhalb einer Woche"."""
    if slot is Slot.PURPOSE:
        return
    last = found.words[-1]
    pattern = _FREE if last in _FOR_FREE else _DONE if (last.islower() or last == "Ort") and _when(found.text) else ""
    match = re.fullmatch(pattern, found.text) if pattern else None
    made = _is_so(match[1], match[2]) if match else None
    if made:
        yield Piece(code="F3", risk=2, role=Role.CLAUSE, text=capital(made), inside=made)
    elif last == "möglich" and (possible := re.fullmatch(_POSSIBLE, found.text)):
        name = nouns.phrase(possible[1])
        said = nouns.inside(possible[1])
        if name and said and name.gender in _ONE and not (name.article or name.before or name.adjectives):
            text = f"bei uns {'sind' if name.gender == 'p' else 'ist'} {_ONE[name.gender]}{said} möglich"
            yield Piece(code="F3", risk=2, role=Role.CLAUSE, text=capital(text), inside=text)
    elif _when(found.text):
        yield from _done_by(found.text)


def _when(text: str) -> bool:
    """Whether a word may say by when; a pattern takes longer to compile than this to find."""
    return any(f" {word} " in text for word in _WHEN)


def _is_so(names: str, so: str) -> str | None:
    """Say of one thing or several that they are so; None where it isn't sure how many they are."""
    name = nouns.phrase(names)
    if name is None or name.before or name.article.lower() in nouns.OBLIQUE | {"den"} or len(name.names) > 1:
        return None
    either = name.gender in ("m", "n") and name.head.endswith(("er", "el")) and not name.article  # "Zimmer"
    many = name.gender == "p" or either or _several(name.head)
    low = nouns.inside(names)
    which = not name.adjectives or re.fullmatch(_ORDINAL, name.adjectives[0].lower())
    if low and not many and not name.article and which and name.gender in _THE:
        low = f"{_THE[name.gender]} {low}"
    sure = many or name.article or (low and low.startswith(tuple(_THE.values())))
    return f"{low} {'sind' if many else 'ist'} {so}" if low and sure else None


def _several(head: str) -> bool:
    """Whether it can only be the plural of a noun that is known: "Befunde"."""
    ends = (head[: -len(end)] for end in ("e", "en", "n", "er", "s") if head.endswith(end))
    return not nouns.gender(head) and any(nouns.gender(one) in ("m", "n", "f") for one in ends)


def _done_by(text: str) -> Iterator[Piece]:
    """Say by when something is ready, or that there is such a thing in time: "Termine innerhalb einer Woche"."""
    noun = nouns.phrase(text)
    if noun is None or noun.before or noun.article or len(noun.names) > 1 or noun.head in DEED_OF:
        return
    first = noun.rest.split(" ")[0]
    if not (noun.rest and re.search(_SOON, noun.rest)) or noun.rest.endswith((" oder", " und")):
        return
    ready = noun.head.lower().endswith(READY)
    if first == "bis" and ready and noun.gender in _THE and not noun.adjectives:
        said = f"{_THE[noun.gender]} {noun.head} ist {noun.rest} fertig"
        yield Piece(code="N8", risk=2, role=Role.CLAUSE, text=capital(said), inside=said)
    elif first == "in" and re.match(_AT_MOST, noun.rest) and noun.gender in _THE:
        return  # "Check-in in unter 3 Minuten" is what we aim at
    elif first in ("in", "innerhalb", "binnen") and not noun.head.lower().endswith(ARRIVING):
        given = lowered(nouns.accusative(nouns.articled(text)))
        ordinal = noun.adjectives and re.fullmatch(_ORDINAL, noun.adjectives[0].lower())
        if given and ordinal and noun.gender in _HAVING:
            yield given_by_us(f"{_HAVING[noun.gender]} {given}")
        elif given and noun.gender in _THE and not noun.adjectives and not given.startswith("ein"):
            yield given_by_us(f"{_HAVING[noun.gender]} {noun.head} {noun.rest}")
        elif given and (noun.gender == "p" or given.startswith("ein") or _several(noun.head)):
            yield given_by_us(given)


def _arrives(text: str) -> Iterator[Piece]:
    """Say of what somebody waits for when it is there: "Zahlung innerhalb von 5 Tagen"."""
    noun = nouns.phrase(text)
    if noun is None or noun.article or noun.before or noun.adjectives or len(noun.names) > 1:
        return
    timed = noun.rest.split(" ")[0] in TIMELY and bool(re.search(r"\d| (?:ein|zwei|drei)", noun.rest))
    if timed and noun.gender == "f" and noun.head.lower().endswith(ARRIVING):
        said = f"die {noun.head} ist {noun.rest} da"
        yield Piece(code="N8", risk=2, role=Role.CLAUSE, text=capital(said), inside=said)


def _dative(text: str) -> str | None:
    """Give a target in the dative: one that begins with a figure keeps its words, one with an article turns."""
    share = re.match(r"\d[\d.,]*(?:%| %| Prozent) (?=[^\W\d])", text)
    if share and text[share.end() :].startswith(("der ", "aller ", "unserer ")):
        return text
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
        return lowered(nouns.dative(text))
    return None


def aims(text: str) -> bool:
    """Whether it gives a figure; *ein Tag* in front of a sentence is no number but a day."""
    figures = (word for said, _number, word in counted(text) if not said.lower().startswith("ein "))
    if text[:5].lower() == "alle " and text[5:6].isdecimal():
        return False  # how often
    if any(map(_aimed, figures)) and not (any(coin in text for coin in _COINS) and re.search(_PRICE, text)):
        return True
    low = text.lower()
    return any(sign in low for sign in _SIGNS) and re.search(_TARGET, text) is not None


def _aimed(word: str) -> bool:
    """Whether a unit is of a kind that somebody is measured by: no distance and no price."""
    kind = unit(word)
    return kind is not None and kind[0] in AIMED
