"""English: what we do: an order, *to* with a verb, a form in -ing, "answers the phone", each said with *we*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.wording.clause import Fragment, Piece, Role, Slot, bare, small
from leitbild_cli.core.wording.en.frames import JOINT, in_a_row, last_resort, opens, our_deed, our_goal, typed_alone
from leitbild_cli.core.wording.en.grammar import adjective, adverb, of_gerund, of_third, ours, plain, verb
from leitbild_cli.core.wording.en.qualities import BOAST
from leitbild_cli.core.wording.en.sentences import is_sentence, orders, verbal
from leitbild_cli.lexicon.en import classes
from leitbild_cli.lexicon.en.classes import ADJECTIVES, NOUNS, VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator

_OF_ONE = frozenset("it its itself he his him himself she her hers herself they their theirs them themselves".split())
ADDED = frozenset(
    "even always every one especially whatever whichever whoever however regardless come rain no any anytime".split()
)
_THEN = re.compile("^(?:then|and) ", re.IGNORECASE)
_NOT_JUST = re.compile(r"not (just|only) (\w+ing)\b(.*?),? but (also )?(\w+ing)\b(.*)", re.IGNORECASE)
_AND_DONT = re.compile(r"(.+?)(?:, (?:and )?| and )(don[’']t|do not|never) (\w+)(.*)", re.IGNORECASE)
_DONT = "don't"
_SEE_TO_IT = r"(?:make (?:sure|certain)|ensure) (?:that )?(?:\w+ )+\w+"
_THEIR_WAY = r"(.+) (the way|how) (\w+) (want|need|wish|like|choose|hope) to"
_CAUSING = ("help", "let", "get", "keep", "make", "have", "leave", "enable", "allow", "support")
_BEHIND_VERB = classes.DETERMINERS | {"from", "it", "them", "us", "you"}


def and_dont(found: Fragment, _slot: Slot) -> Iterator[Piece]:
    """Say what we do and what we don't: "Fix problems, don't pass them on"."""
    match = _AND_DONT.fullmatch(found.text)
    if match and match[1].lower() in VERBS and match[3].lower() in VERBS:
        yield our_deed(
            "V1", f"{small(match[1])}, we {match[2].lower()} {match[3]}{match[4]}"
        )  # "Repair, don't replace"
    elif match and orders(plain(match[1])) and match[3].lower() in VERBS:
        said = ours(f"{small(match[1])} and {match[2].lower()} {match[3]}{match[4]}")
        if said:
            yield from as_we(said)


def denied(found: Fragment, _slot: Slot) -> Iterator[Piece]:
    """Say "don't keep people waiting" and "not giving up" of ourselves."""
    match = re.match(r"(don[’']?t|do not) (\w+)(.*)", found.text, re.IGNORECASE)
    if match and match[2] in VERBS - {"be"} and (said := ours(match[2] + match[3])):
        yield our_deed("V7", f"{small(match[1]).replace('dont', _DONT)} {said}")
    if how := re.match(r"(not|never) (?:too |just |only |always )*(\w+)\b(?! first)", found.text, re.IGNORECASE):
        words = plain(found.text)
        if adjective(how[2]) and not verbal(words) and not (how[1].lower() == "never" and orders(words)):
            yield our_deed("A4", f"are {small(found.text)}")
            return
    if both := _NOT_JUST.fullmatch(found.text):
        one, other = of_gerund(both[2].lower()), of_gerund(both[5].lower())
        if one and other:
            yield our_deed("V3", f"don't {both[1].lower()} {one}{both[3]} but {both[4] or ''}{other}{both[6]}")
    match = re.match(r"not (\w+ing)\b(.*)", found.text, re.IGNORECASE)
    base = of_gerund(match[1].lower()) if match else None
    if match and base:
        rest = re.sub(r"(?<=\bbut )(\w+ing)\b", lambda one: of_gerund(one[1]) or one[1], match[2])
        yield our_deed("V3", f"don't {base}{rest}")


def theirs(said: str) -> bool:
    """Whether a purpose names what those do whom it is for: "rent without the headaches", "get home safely"."""
    words = plain(said)
    first, rest = words[0], words[1:]
    if {"our", "us", "ours", "ourselves", "your"} & {*rest} or classes.PERSONS & {*rest}:
        return False
    return first in classes.THEIRS or bool({*rest[:1]} & classes.THEIRS_WITH.get(first, frozenset()))


def _as_they_want(said: str) -> str | None:
    """Say of what people do their own way that we help them: "say goodbye the way families want to"."""
    match = re.fullmatch(_THEIR_WAY, said)
    if match is None or match[1].partition(" ")[0] in _CAUSING or match[3] not in classes.PERSONS:
        return None
    return f"help {match[3]} {match[1]} {match[2]} they {match[4]} to"


def to_infinitive(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Say *to* with a verb of ourselves: "to help and to listen" is "help and listen"."""
    match = re.match(r"(?:in order )?to ([\w-]+)(.*)", found.text, re.IGNORECASE)
    if match is None or match[1].lower() in classes.DETERMINERS | classes.PREPOSITIONS | classes.PERSONS:
        return
    said = found.text[match.start(1) :]
    words = re.sub(r"(\b(?:and|or|but)|,) to (?=(\w+))", lambda one: f"{one[1]} " if verb(one[2]) else one[0], said)
    mine = ours(small(words))
    if mine is None:
        return
    if slot is Slot.PURPOSE and (helped := _as_they_want(mine)):
        yield our_deed("V1", helped)
        return
    if slot is Slot.PURPOSE and theirs(mine):
        yield typed_alone("O2", found)
        return
    if not re.search(r"\b(?:not|and|or) to\b", words):
        yield from as_we(mine)
    yield our_deed("V0", f"are here to {ours(small(said)) or said}")


def third_person(found: Fragment, _slot: Slot) -> Iterator[Piece]:
    """Say of us what was typed of one of us: "Answers the phone"; not "Answers people understand"."""
    first, *rest = plain(found.text)
    base = of_third(first)
    if base is None or not rest or rest[0] in classes.SUBJECTS or first == "thanks" or _OF_ONE & set(rest):
        return
    if first in NOUNS or base in NOUNS | classes.COUNTED | classes.HOMOGRAPHS:
        determined = rest[0] in classes.DETERMINERS - {"that"}
        many = rest[0].endswith("s") and (rest[0] in NOUNS or rest[0][:-1] in classes.COUNTED)
        theirs = base != "help" and set(rest[1:2]) & (VERBS | classes.MODALS | classes.FINITE)
        if not determined and (theirs or not (many or rest[0] in classes.OBJECTS | classes.PARTICLES)):
            return
    said = "".join(
        part if place % 2 else _base(part) for place, part in enumerate(re.split(f"({JOINT.pattern})", found.text))
    )
    if orders(plain(said)) and (parts := verb_list(said)) is not None:
        yield from as_we(parts)
        yield our_deed("V0", f"are here to {parts}")


def _base(part: str) -> str:
    """Give a part of a list with the verb it begins with as *we* say it; "calls" alone stays a name."""
    first, blank, rest = part.partition(" ")
    base = of_third(first.lower())
    return f"{base}{blank}{rest}" if base and (rest or first.lower() not in NOUNS) else part


def bare_verb(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Say of ourselves what was typed as an order: "keep it simple", "be fair"."""
    words = plain(found.text)
    if (
        words[:1] in (["make"], ["ensure"])
        and re.match(_SEE_TO_IT, found.text, re.IGNORECASE)
        and (sure := ours(small(found.text)))
    ):
        yield our_deed("V1", sure)
        yield our_deed("V0", f"are here to {sure}")
        return
    firsts = {part.removeprefix("and ").partition(" ")[0].lower() for part in found.text.split(", ")}
    named = len(firsts) == 1 or all(map(adjective, firsts))
    if "," in found.text and named and adjective(words[0]):
        return  # "Open books, open doors", "Clean rooms, comfy beds"
    listed = len(words) > 1 and all(_lone_verb(part) for part in found.text.split(", "))
    if not orders(words) and not listed:
        return
    mine = ours(small(found.text))
    if mine is None:
        yield typed_alone("O1", found)
        return
    parts = verb_list(mine)
    if parts is None:
        yield from last_resort(found, slot)
        return
    if len(firsts) == 1 and found.text.count(", ") == 1 and words[0] != "be":
        yield typed_alone("S1", found)  # "Know the aisle, know the answer"
    yield from as_we(parts)
    if words[0] != "be" or not BOAST.search(mine):
        yield our_deed("V0", f"are here to {parts}")


def _lone_verb(part: str) -> bool:
    """Whether a part of a list is a verb by itself, or one with its place: "then advise", "sell second"."""
    verb, _, place = _THEN.sub("", part).lower().partition(" ")
    return verb in VERBS and place in ("", "first", "second", "last", "well", "hard", "fast")


def as_we(said: str) -> Iterator[Piece]:
    """Give what we do, and for *be* what we are; a boast is what we want to be."""
    first, _, rest = said.partition(" ")
    if first == "be" and (BOAST.search(rest) or rest.startswith("or ")):
        yield our_deed("V6", f"want to {said}")
    elif first == "be":
        yield our_deed("V6", re.sub(r"\b(and|,) be\b", r"\1 are", f"are {_run(rest)}"))
    else:
        theirs = first in ("help", "let", "make", "have")  # "let people come and be heard"
        yield our_deed("V1", said if theirs else re.sub(r"\band be\b", "and are", said))


def _run(said: str) -> str:
    """Join what we are before what we do: "nice, be quick and own our mistakes" is "nice and quick and own …"."""
    parts = said.split(", be ")
    last, joint, does = parts[-1].partition(" and ")
    return f"{in_a_row([*parts[:-1], last])} and {does}" if len(parts) > 1 and joint and orders(plain(does)) else said


def verb_list(said: str) -> str | None:
    """Set *and* before the last of several orders ("work hard, have fun"); None where a part is no order."""
    if "," not in said or re.search(r"\b(?:and|or|but|not)\b", said):
        return said
    parts = said.split(", ")
    bare_verbs = all(map(_lone_verb, parts))
    if all(part.startswith("be ") for part in parts):
        return f"be {in_a_row([part.removeprefix('be ') for part in parts])}"
    if bare_verbs or all(orders(plain(part)) or plain(part)[:1] == ["never"] for part in parts):
        return f"{', '.join(parts[:-1])} and {parts[-1]}"
    first = next(iter(plain(parts[1])), "")
    return (
        said
        if first in classes.SUBORDINATORS | classes.PREPOSITIONS | ADDED
        or adverb(first)
        or adjective(first)
        or first in NOUNS
        else None
    )


def gerund(found: Fragment, slot: Slot) -> Iterator[Piece]:
    """Say a form in -ing of ourselves, or how we do something, with *by*."""
    text, often = _often(found.text)
    words = plain(text)
    if often == "always" and words[0].endswith("ing") and of_gerund(words[0]):
        yield our_deed("V3", f"are always {small(text)}")
        return
    if not words[0].endswith("ing") or words[0] in classes.NO_GERUNDS or is_sentence(text) or _names(words):
        return
    said = _without_ing(text)
    mine = ours(said) if said else None
    if mine is None:
        return
    if slot is Slot.PURPOSE and (helped := _as_they_want(mine)):
        yield our_deed("V3", helped)
        return
    if slot is Slot.PURPOSE and theirs(mine):
        yield our_goal(small(found.text))
        return
    said = f"never {mine}" if often == "never" else mine
    third = Piece(code="V3", risk=1, role=Role.DEED, deed=next(as_we(said)).deed)
    by = Piece(code="V5", risk=1, role=Role.TAIL, text=f"by {small(found.text)}", open=opens(text))
    yield from (third,) if slot is Slot.PURPOSE else (third, by)


def _often(text: str) -> tuple[str, str]:
    """Take *always* or *never* off the beginning."""
    first, _, rest = text.partition(" ")
    return (rest, first.lower()) if first.lower() in ("always", "never") and rest else (text, "")


def _names(words: list[str]) -> bool:
    """Whether a form in -ing is an adjective or a noun here: "helping hands", "caring colleagues"."""
    first, rest = words[0], words[1:]
    behind = rest[0] if rest else ""
    thing = behind in classes.COUNTED | classes.PREPOSITIONS or behind.removesuffix("s") in classes.COUNTED
    if (first in classes.ONLY_NAMES and thing) or (behind == "of" and first in NOUNS):
        return True  # "Onboarding buddy for new agents", "Training of staff", "Opening hours"
    if first not in ADJECTIVES | NOUNS or not rest:
        return False
    does = rest[0] in classes.PREPOSITIONS or (first in ("helping", "training") and rest[0] in classes.PERSONS)
    done = first == "helping" and any(word in VERBS for word in rest[1:])
    return not does and not done and not (rest[1:] and rest[1] in VERBS)


def _without_ing(text: str) -> str | None:
    """Give a gerund and those joined to it as verbs: "getting … and making" is "get … and make"."""
    tokens = text.split(" ")
    base = of_gerund(plain(text)[0])
    if base is None:
        return None
    made = [base, *(_joined_verb(tokens, place) for place in range(1, len(tokens)))]
    left = (one for one, before in zip(made[1:], made, strict=False) if before in ("and", "or") and one.endswith("ing"))
    return None if any(one not in NOUNS and one not in classes.NO_GERUNDS for one in left) else " ".join(made)


def _joined_verb(tokens: list[str], place: int) -> str:
    """Give a word, or its verb where *and* or a comma joins it to the gerund at the beginning."""
    token, before = tokens[place], tokens[place - 1]
    word = bare(token).lower()
    joined = before in ("and", "or", "then") or before.endswith(",")
    paired = place == 2  # noqa: PLR2004  "Listening and learning"
    done = word not in NOUNS or paired or (tokens[place + 1 : place + 2] or [""])[0] in _BEHIND_VERB
    base = of_gerund(word) if joined and done and word not in classes.NO_GERUNDS else None
    return token.lower().replace(word, base) if base else token
