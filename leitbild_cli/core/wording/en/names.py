"""English: what the name of a thing becomes."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.wording.clause import Fragment, Piece, Role, Slot, capital, small
from leitbild_cli.core.wording.en.frames import (
    JOINT,
    MOTTO,
    in_a_row,
    listed_names,
    opens,
    our_deed,
    our_goal,
    typed_alone,
)
from leitbild_cli.core.wording.en.grammar import (
    adjective,
    head_of,
    inside,
    of_participle,
    plain,
    plural,
    with_article,
    with_articles,
)
from leitbild_cli.core.wording.en.sentences import noun_phrase
from leitbild_cli.lexicon.en import classes
from leitbild_cli.lexicon.en.classes import NOUNS, VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator

_RESULT = re.compile(
    r"(\w+(?:, \w+)*(?: and \w+)?) "
    r"(customers|people|homes|guests|children|families|streets|clients|patients|neighbours|neighbors)",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"(?!\w*one\b(?<!done))\w+(?:ed|ne|lt|nt|xed) (?:first|on|in|within|by|right|at|before)\b", re.IGNORECASE
)

_HELPING = re.compile(r"(\w+s) (?:helping|serving|for|teaching|supporting) \1$")
_SEVERAL_WHO = re.compile(
    r"((?:[\w-]+ )?(?:people|staff|[\w-]+s)) (?:who|that) (?!is\b|has\b|does\b|was\b|\w+[^s\W]s\b)(\w+(?: .+)?)"
)
_SEVERAL_MADE = re.compile(
    r"((?:[\w-]+ )?(?:people|staff|[\w-]+[^s\W]s))"
    r" ((?:\w+ed|made|built|paid|sold|grown|chosen|run|led) (?:by|in|from|on|for|with|at|to) .+)"
)
_SOON = (
    r"(?:first|right|before|within|on time|on the|at once|the same"
    r"|in (?:under )?(?:an? |\d|(?:one|two|three|four|five|six|ten) ))"
)
_AGREED = r", \w+ed\b[^,]*(?P<verb>)$"
_TO_DO = r" (?:to (?P<verb>[a-z]+)\b).*$"
_LESS_MORE = r"(?:less|fewer|more) [^,]+, (?:less|fewer|more) [^,]+"
_WHAT_THEY_NEED = r"what (?:the|our|an?|each|every) [\w-]+ (?:need|want|say|think|feel)s?"
_HOUSES = ("business", "charity", "shop", "company", "co-op", "cooperative", "nonprofit")
_LONG_SUBJECT = 5
_WITHOUT_OBJECT = frozenset("answer deliver reply respond arrive call listen pay ship finish start open".split())
_OFTEN = r"always|(?:the )?first time|guaranteed|(?:every|each|all) [a-z]+"
_CERTAIN = (
    r"(?:one|no) .*|.* (?:instead of|rather than) .*|.*, (?:always|(?:the )?first time|every time|guaranteed)|.* no .*"
)
_EVERY = r", (?=(?:every|each|all) [a-z]+$)"
_USED = frozenset("words language english terms".split())
_NOT_HERE_FOR = r"(?:every|each|everyone|everybody|zero|no|never|not|nothing|none|fewer|less|free|good|nobody) ?,?"
_ONE_BY_ONE = r"one [^,]+, one [^,]+"
_KEPT = r"(short|low|small|clean|tidy|safe|quiet) ((?:[\w-]+ )?[\w-]+[^s\W]s)"
_FITTING = frozenset(
    """
    careful clean clear fair fast flexible fresh friendly honest kind low personal polite prompt quick reliable safe
    short simple strong thorough transparent warm
    """.split()
)


def done(found: Fragment, _slot: Slot) -> Iterator[Piece]:
    """Say that we do what is typed as done: "Fixed first time" is "fix things first time"."""
    low = inside(found.text)
    if low is None or not _DONE.match(low):
        return
    first, _, rest = low.partition(" ")
    base = of_participle(first)
    if base and re.match(_SOON, rest):
        yield our_deed("N6", f"{base} {'' if base in _WITHOUT_OBJECT else 'things '}{rest}")
    yield Piece(code="N4", risk=0, role=Role.ALONE, text=capital(found.text), inside=low, mark=found.mark or ".")


def preferred(found: Fragment, _slot: Slot) -> Iterator[Piece]:
    """Say what we value more, or would rather be: "Quality over quantity", "Curious over clever"."""
    match = re.fullmatch(r"([\w'’-]+(?: [\w'’-]+)?) (?:over|before) ([\w'’-]+(?: [\w'’-]+)?)", found.text)
    if match is None or match[1].endswith("ing") or plain(match[2])[0] in classes.SUBJECTS:
        return
    one, other, low = plain(match[1])[-1], plain(match[2])[-1], inside(match[1])
    if adjective(one) and adjective(other) and not {one, other} & NOUNS:
        yield our_deed("N8", f"would rather be {small(match[1])} than {match[2]}")
    elif one in VERBS and other in VERBS - NOUNS and " over " not in found.text:
        yield our_deed("V1", f"{small(match[1])} before we {match[2]}")
    elif low and noun_phrase(match[1]) and noun_phrase(match[2]):
        yield our_deed("N8", f"value {low} over {match[2]}")


def noun(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Give what the name of a thing becomes in this slot."""
    text, low = found.text, inside(found.text)
    yield from turned(text)
    if low is None:
        return
    words = plain(low)
    if words[0] in ("someone", "somebody") and words[1:2] and words[1] in classes.PREPOSITIONS:
        yield Piece(code="N7", risk=1, role=Role.CLAUSE, text=f"There is {low}", inside=f"there is {low}")
        yield Piece(code="N2", risk=1, role=Role.TAIL, text=f"with {low}")
        return
    if re.fullmatch(_WHAT_THEY_NEED, low):
        yield _matters(low)
    if slot is not Slot.PURPOSE:
        ours = tuple(_ours_do(low))
        yield from ours
        if ours:
            return
    elif " who " in low and _SEVERAL_WHO.fullmatch(low):
        yield our_goal(low)
    if not all(map(noun_phrase, _named_apart(text))):
        yield from _less_and_more(low) if slot is Slot.PURPOSE else ()
        return
    house = head_of(plain(text)) in _HOUSES
    ourselves = tuple(_we_are((house and named_thing(low)) or low))
    yield from ourselves
    if not any(piece.code == "N8" for piece in ourselves):
        yield from _thing(found, low, slot)


def _less_and_more(low: str) -> Iterator[Piece]:
    """Say what we are here for: "less time on hold, more time to study"."""
    if re.fullmatch(_LESS_MORE, low):
        said = low.replace(", ", " and ")
        yield our_deed("N1", f"are here for {said}")
        yield our_goal(said)


def _thing(found: Fragment, low: str, slot: Slot) -> Iterator[Piece]:
    """Say of a thing that it is our goal, that we offer it, that it matters to us."""
    text, named = found.text, named_thing(low)
    if slot is Slot.PURPOSE:
        if MOTTO.search(text):
            yield typed_alone("O2", found)
        yield from _resulting(text)
        if named:
            yield from _aimed_at(named)
        return
    yield from _kept(low)
    if named and {head_of(plain(one)) for one in members(named) if not one.startswith("not ")} <= _USED:
        yield our_deed("N6", f"use {named}")
    if named:
        yield from offered(named)
        yield from _meaning(low, named, slot)
    else:
        yield from _fitting(low)
    if "," in text and len(text.split(" ")) > 3:  # noqa: PLR2004  two names with a word each beside them
        yield Piece(code="N4", risk=0, role=Role.ALONE, text=capital(text), inside=low, mark=found.mark or ".")


def _ours_do(low: str) -> Iterator[Piece]:
    """Say of several of ours what is told of them: "crews who live here", "tools made in Leeds"."""
    if match := _SEVERAL_WHO.fullmatch(low):
        said = f"our {match[1]} {match[2]}"
        yield Piece(code="N9", risk=2, role=Role.CLAUSE, text=capital(said), inside=said, open=opens(match[2]))
    if match := _SEVERAL_MADE.fullmatch(low):
        said = f"our {match[1]} are {match[2]}"
        yield Piece(code="N9", risk=2, role=Role.CLAUSE, text=capital(said), inside=said)


def first(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Say of what comes first that it matters first: "Safety first"."""
    match = re.fullmatch(r"((?:[\w-]+ )?[\w-]+) first", found.text)
    if match and slot is not Slot.PURPOSE and (named := named_thing(inside(match[1]) or "")) and noun_phrase(match[1]):
        said = f"to us, {named} {'matter' if plural(head_of(plain(named))) else 'matters'} first"
        yield Piece(code="N8", risk=1, role=Role.CLAUSE, text=capital(said), inside=said)


def turned(text: str) -> Iterator[Piece]:
    """Say a noun by its verb: "Replies within one business day" is "reply within one business day"."""
    if same := re.match(r"(?:an? )?(same|next)-day (\w+)(?: back)?$", text, re.IGNORECASE):
        deed = "call back" if text.endswith(" back") else classes.DEED_OF.get(same[2].lower())
        yield from (our_deed("N6", f"{deed} the {same[1].lower()} day"),) if deed else ()
    if " opening" in text and (
        opens_late := re.fullmatch(r"(late|early|later|earlier) opening( .*)?", text, re.IGNORECASE)
    ):
        yield our_deed("N6", f"open {opens_late[1].lower()}{opens_late[2] or ''}")
    if "first " in text.lower() and (
        early := re.fullmatch(r"(?:an? )?first (reply|response|answer) (.+)", text, re.IGNORECASE)
    ):
        yield our_deed("N6", f"give a first {early[1]} {early[2]}")
    match = re.match(
        r"(?:an? )?(\w+) (?=(to |within|in (?:under |an? |one |\d)|by|before|around|the same) ?)", text, re.IGNORECASE
    )
    verb = classes.DEED_OF.get(match[1].lower()) if match else None
    if match and verb and (verb in ("respond", "reply") or match[2] != "to "):
        yield our_deed("N6", f"{verb}{text[match.end(1) :]}")


def _named_apart(text: str) -> list[str]:
    """Give the members of a list of names, without what is said of the one before them: "Fixed price, agreed first"."""
    if said := _placed_apart(text):
        return [said[0]]
    parts = text.split(", ")
    return parts if all(noun_phrase(part) for part in parts) else [text]


def _placed_apart(text: str) -> tuple[str, str] | None:
    """Cut a name before what is agreed about it or what it is for: "a warm place to read, learn and meet"."""
    match = re.search(_AGREED, text) or re.search(_TO_DO, text)
    if match is None or (match["verb"] and match["verb"] not in VERBS):
        return None
    return text[: match.start()], match[0]


def named_thing(low: str) -> str | None:
    """Give a name, or a list of names, as it stands behind a verb; None where an article isn't sure."""
    if apart := _placed_apart(low):
        said = with_article(apart[0])
        return f"{said}{apart[1]}" if said else None
    if len(plain(low)) > 2 and all(" " not in one for one in members(low)):  # noqa: PLR2004  "head, heart and hands"
        return listed_names(low)
    said = with_articles(low)
    return listed_names(said) if said else None


def members(named: str) -> list[str]:
    """Give the members of a list of names; adjectives belong to the name behind them."""
    said = JOINT.split(named)
    return [one for one in said[:-1] if not adjective(one)] + said[-1:]


def offered(named: str) -> Iterator[Piece]:
    """Say that we offer what people can be offered."""
    heads = {head_of(plain(one)) for one in members(named) if not re.fullmatch(_OFTEN, one)}
    if re.match(r"(?:fewer|less) ", named):  # "less paperwork" is no offer
        return
    if heads <= classes.OFFERS and not re.search(r" (?:on|at|in) the \w+", named):
        yield our_deed("N7", f"offer {re.sub(_EVERY, ' ', named)}")
    elif heads <= classes.OFFERS | classes.STAFF:
        yield our_deed("N7", f"have {named}")


def _kept(low: str) -> Iterator[Piece]:
    """Say of what is short or clean that we keep it so: "short queues" is "keep queues short"."""
    if (match := re.fullmatch(_KEPT, low)) and not adjective(match[2].partition(" ")[0]):
        yield our_deed("N6", f"keep {match[2]} {match[1]}")


def _fitting(low: str) -> Iterator[Piece]:
    """Say of a thing that may have an article or none how it is: "fast turnaround" is "our turnaround is fast"."""
    how, _, thing = low.partition(" ")
    if how in _FITTING and thing.isalpha() and not plural(thing):
        said = f"our {thing} is {how}"
        yield Piece(code="N9", risk=2, role=Role.CLAUSE, text=capital(said), inside=said)


def _aimed_at(named: str) -> Iterator[Piece]:
    """Say of a purpose that is a thing that we offer it, are here for it, or have it for our goal."""
    yield from offered(named)
    goal = our_goal(named)
    if re.match(_NOT_HERE_FOR, named):
        yield goal
        return
    if " for " in named:
        yield goal
    yield our_deed("N1", f"are here for {named}")
    if " for " not in named:
        yield goal


def _sure(named: str) -> str:
    """Say what we do about a thing that is certain: we offer it, or see to it that there is none."""
    there = "there are" if named.endswith("s") else "there is"
    return f"make sure {there} {named}" if named.startswith("no ") else f"offer {named}"


def _meaning(low: str, named: str, slot: Slot) -> Iterator[Piece]:
    """Say of a thing that it is how we work, that it matters to us, or that we value it."""
    tail = Piece(code="N2", risk=1, role=Role.TAIL, text=f"with {named}", open=opens(named))
    listed = members(named)
    how = (
        not re.search(" (?:with|over) ", named)
        and (all(map(_is_manner, listed)) or " no " in named)
        and " above " not in named
    )
    if how and (len(listed) > 1 or " " in named):
        yield tail
    if slot is Slot.PRIORITIES and re.fullmatch(_CERTAIN, named):
        yield our_deed("N7", _sure(low if re.fullmatch(_ONE_BY_ONE, low) else named))
    if ", " in named and " and " not in named:
        yield our_deed("N8", f"value {named}")
    elif slot is Slot.CULTURE:
        yield our_deed("N8", f"value {named}")
        yield _matters(named)
    else:
        yield replace(_matters(named), risk=3 if " no " in named else 1)
        yield our_deed("N8", f"value {named}")
    if " with " not in named and len(listed) == 1 and not (how and " " in named):
        yield tail


def _is_manner(named: str) -> bool:
    """Whether a name says how somebody does something: "good humour", "a sense of fun"."""
    words = plain(named)
    return head_of(words) in classes.MANNERS or "sense of" in named or "attitude" in words[:3]


def _matters(named: str) -> Piece:
    words = plain(named)
    before = words[: next((place for place, word in enumerate(words) if word in classes.PREPOSITIONS), len(words))]
    pair = re.search(r"(\w+),? and \w", " ".join(before))
    many = bool(pair and not adjective(pair[1])) or plural(head_of(words))
    long = len(words) > _LONG_SUBJECT and not many
    said = f"what matters to us is {named}" if long else f"{named} {'matter' if many else 'matters'} to us"
    return Piece(code="N8", risk=1, role=Role.CLAUSE, text=capital(said), inside=said)


def _we_are(low: str) -> Iterator[Piece]:
    """Say of us what only we can be, of a place that we offer it, and of somebody there that there is one."""
    words = plain(low)
    if words[-1] in classes.SEVERAL_OF_US or head_of(words) in classes.SEVERAL_OF_US or _HELPING.match(low):
        yield our_deed("N8", f"are {low}")
        return
    head = head_of(words)
    at = words.index(head) if low.startswith(("a ", "an ", "one ")) else 0
    if low.startswith("your "):
        at = words.index(head)
    if not at or not all(adjective(word) or "-" in word or word in NOUNS | classes.OURSELVES for word in words[1:at]):
        return
    if head in classes.OURSELVES:
        yield our_deed("N8", f"are {low}")
    elif head in classes.OFFERED:
        yield our_deed("N7", f"offer {low}")
    elif head in classes.THERE and words[at + 1 : at + 2] in (["on"], ["at"], ["behind"], ["in"], ["who"], ["from"]):
        yield Piece(
            code="N7", risk=1, role=Role.CLAUSE, text=f"There is {low}", inside=f"there is {low}", open=opens(low)
        )


def _resulting(text: str) -> Iterator[Piece]:
    """Say what is made of somebody: "Warm homes" is "make homes warm"."""
    result = _RESULT.fullmatch(text)
    if result and all(one.lower() in classes.RESULTS for one in JOINT.split(result[1])):
        yield our_deed("N6", f"make {result[2].lower()} {in_a_row(JOINT.split(result[1].lower()), text)}")
