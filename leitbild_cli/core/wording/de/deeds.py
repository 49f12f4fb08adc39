"""German deeds: an infinitive as a team types it, taken apart and said with *wir*."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.wording.clause import Deed, bare
from leitbild_cli.core.wording.de import adjectives
from leitbild_cli.core.wording.de.nouns import always_counted, gender, inside, known, listed, owned, person, to_reader
from leitbild_cli.core.wording.de.nouns import phrase as noun
from leitbild_cli.core.wording.de.verbs import (
    first_plural,
    infinitive,
    plausible,
    plural,
    split_beside,
    third,
    without_zu,
    zu_infinitive,
)
from leitbild_cli.lexicon.de import classes, nouns
from leitbild_cli.lexicon.de.verbs import (
    ALONE,
    CHANGING,
    DATIVE,
    MAKING,
    MODAL,
    THEIR_STATE,
    THEIRS,
    WAITING,
    WITH_INFINITIVE,
    WITHOUT_OBJECT,
)
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterator

_PREPOSED = "in|auf|mit|für|an|zu|bei|von|aus|über|um"
_BEGINNING = {*classes.SUBORDINATORS, "egal"} - {"die", "der", "das"}
_RELATING = frozenset("dem der den denen die das dessen deren was".split())
_WORDS = "|".join(sorted(_BEGINNING, key=len, reverse=True))
_CLAUSE = (
    rf",? (?=(?:(?:auch|selbst|erst|nur|gerade) )?(?:{_WORDS})\b)"
    rf"|, (?=(?:{_PREPOSED}) (?:dem|der|den|denen|die|das|dessen|deren|was)\b)"
    r"|, (?=(?:die|der|das|den|dem|dessen) (?![A-ZÄÖÜ]))"
)
_WITH_ZU = ("um", "ohne", "statt", "außer", "als")
_ZU = (
    r",? (?=(?:um|ohne|statt|anstatt|außer|als)\b.*\bzu \w+(?:en|ern|eln|n)\b"
    r"|(?:ohne|statt|anstatt|um|außer)\b.*\b\w+zu\w+en\b)"
)
_EMBRACED = r"(.+?), (?:die|der|das|den|dem|denen|wo) [^,]+(?:, [^,]+)*, ([^,]+)"
_THAN = r" als (?=\w+$)"
_COMMA = re.compile(", ")
_DENIED = r", (?=(?:nicht|keine[nr]?|kein) [^,]*$)"
_BARE_ZU = r", (?=[^,]*\bzu \w+(?:en|ern|eln)$|[^,]*\w+zu\w+en$)"
_UNSPLIT_CLAUSE = r"[A-ZÄÖÜ]\w+ die (?:eine?|keine?|nicht|sich|man|wir|für|bei|in|auf)\b"
_PAIRED = r"(?i)(?:weder|entweder) "
_TWO_OPPOSED = r"\w+e[lr]?n (?:an)?statt \w+e[lr]?n$"
_TYPED_ZU = r"\bzu \w+(?:en|ern|eln|n)$|\b\w{2,}zu\w+en$"
_SURE_CLAUSE = r"(?:dass|wenn|bevor|weil|damit|sobald|solange|obwohl|wo|was|wie)\b"
_FRONTED = r"(?i)(?:an)?statt\b|ohne\b.* zu |.* für (?:\w+ )+zu haben$"
_FOR = r"([A-ZÄÖÜ]\w+) sein (für [^,]+?(?:, egal ob [^,]+)?)(?:(,?) und ([a-zäöü].+))?"
_LISTED = r"[a-zäöüß]+(?:, [a-zäöüß]+)+"  # "offen, herzlich, da"
_TWO = 2
_NO_OBJECT = DATIVE | WITHOUT_OBJECT | {"sein", "werden"}
_BY_WHEN = frozenset("binnen innerhalb in bis am nach vor noch spätestens".split())
_TIMES = (
    r"(?:noch |spätestens )?(?:binnen|innerhalb|in|bis|am|nach|vor) .*"
    r"(?:[Tt]ag(?:en|es|s)?|Stunden?|Wochen?|Minuten?|Sekunden?|Monat(?:en|s)?|Uhr|Frist|Kürze|[Mm]ittag|[Aa]bend)"
)
_INSTEAD = r",? (?:an)?statt (?=\S)"


@record
class Verb:
    """One verb of an infinitive phrase with the words before it, and the joint to the one before it."""

    joint: str
    before: tuple[str, ...]
    verb: str


@record
class Phrase:
    """An infinitive phrase: its verbs, and the clause behind them, comma included."""

    text: str
    verbs: tuple[Verb, ...]
    after: str

    @property
    def theirs(self) -> bool:
        """Whether it is what the people do or feel whom the team is there for."""
        last = self.verbs[-1]
        if not any(one.before for one in self.verbs) and any(one.verb in THEIRS for one in self.verbs):
            return True
        before = [bare(word).lower() for word in last.before]
        if {"einander", "miteinander", "wir", "uns"} & set(before):
            return False
        if last.verb == "fühlen" or (last.verb == "werden" and _participle(before[-1:])):
            return not {"weiterempfohlen", "empfohlen"} & set(before)
        if last.verb in ("sein", "bleiben") and before[-1:] and before[-1] in THEIR_STATE:
            return True
        if last.verb in WAITING and "auf" not in before:
            return True
        return last.verb in THEIRS and len(before) < 3  # noqa: PLR2004  with an object it is ours

    @property
    def others(self) -> bool:
        """Whether words in it point to somebody who isn't *wir*: *seine*, *man*."""
        typed = [word for verb in self.verbs for word in verb.before[:-1] or verb.before]
        words = {bare(word).lower() for word in (typed[1:] if to_reader(self.text) else typed)}
        ihre = classes.OTHERS_OWN - {"ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres"}
        pointing = bool(words & (ihre | {"man"}))
        plural_owner = any(gender(one) == "p" for verb in self.verbs for one in verb.before)
        plural_owner = plural_owner or any(_owner_before(verb.before) for verb in self.verbs)
        return pointing or (bool(words & classes.OTHERS_OWN) and not plural_owner)


def _owner_before(before: tuple[str, ...]) -> bool:
    """Whether *ihr* points back to things named before it without an article: "Schiffe an ihren Liegeplatz"."""
    place = next((at for at, word in enumerate(before) if bare(word).lower() in classes.OTHERS_OWN), 0)
    head = bare(before[0]) if place else ""
    named = head[:1].isupper() and head.lower() not in classes.FUNCTION | classes.PRONOUNS
    return named and head.endswith(("e", "n", "s")) and not gender(head) and not adjectives.inflected(head)


def phrase(text: str) -> Phrase | None:
    """Take an infinitive phrase apart; None where it doesn't end in one, or a subject makes a sentence of it."""
    plain = re.sub(r"^[Uu]m (?=.*\bzu|.*\w+zu\w+en\b)", "", text) if text.lower().startswith("um ") else text
    head, after = _cut(plain)
    unsplit = (
        (" die " in head and re.search(_UNSPLIT_CLAUSE, head))
        or ("statt " in head and re.match(_TWO_OPPOSED, head))
        or (_has_zu(head) and re.search(r"^(?![Uu]m ).+ um ", head))
    )
    verbs = None if unsplit else _verbs(head.split(" "))
    clause = ", " in head and re.search(r", (?:die|der|das|den|dem|denen|deren|dessen|was|wo|wenn|dass)\b", head)
    if clause or (_may_be_fronted(head.lower()) and re.match(_FRONTED, head)):
        return None
    if verbs is None or _has_subject(head, verbs) or (_has_zu(head) and _about_a_noun(verbs[0].before)):
        return None
    if verbs[-1].verb == "werden" and verbs[0].before and _participle([verbs[0].before[0].lower()]):
        plain = plain[:1].lower() + plain[1:]
        verbs = (
            Verb(joint="", before=(verbs[0].before[0].lower(), *verbs[0].before[1:]), verb=verbs[0].verb),
            *verbs[1:],
        )
    return Phrase(text=plain, verbs=(_with_article(verbs[0]), *verbs[1:]), after=after)


def _may_be_fronted(low: str) -> bool:
    return low.startswith(("statt", "anstatt", "ohne")) or low.endswith("zu haben")


def _has_zu(head: str) -> bool:
    return "zu" in head and re.search(_TYPED_ZU, head) is not None


def _with_article(one: Verb) -> Verb:
    """Give a single thing that stands first the article it wants: "Lesesaal heizen" is "den Lesesaal heizen"."""
    first = one.before[0] if one.before else ""
    changed = one.verb in CHANGING and not first.endswith(("er", "el", "en")) and gender(first) in ("m", "f", "n")
    followed = one.before[1:2] and (one.before[1][:1].isupper() or one.before[1] in ("und", "oder", "sowie"))
    if not (changed or always_counted(first)) or followed or first.endswith(",") or one.verb in DATIVE | WITHOUT_OBJECT:
        return one
    article = (_A if one.verb in MAKING else _THE).get(gender(first), "")
    return Verb(joint=one.joint, before=(*filter(None, (article,)), *one.before), verb=one.verb)


def _about_a_noun(before: tuple[str, ...]) -> bool:
    """Whether a clause with *zu* stands behind a name: "die Kunst, nein zu sagen"."""
    comma = next((place for place, word in enumerate(before) if word.endswith(",")), None)
    if comma is None or {"und", "oder"} & set(before[comma:]):
        return False
    return before[comma][:1].isupper() or before[comma + 1 : comma + 2] in (("ohne",), ("statt",), ("anstatt",))


def deed(found: Phrase) -> Deed | None:
    """Give what *wir* do; None where a verb may split or not, or an object isn't surely shared."""
    if found.verbs[-1].verb in MODAL and len(found.verbs) > 1:
        return _of_modal(found)
    inside = (word for one in found.verbs for word in one.before[:-1])
    stray = any(infinitive(word) and word.islower() and word not in classes.FUNCTION for word in inside)
    verbs = None if stray or re.match(_PAIRED, found.text) else _shared(found.verbs)
    if verbs is None:
        return None
    first = _ours(verbs[0], lead=True)
    if first is None:
        return None
    more = [_ours(one, lead=False) for one in verbs[1:]]
    if any(one is None for one in more):
        return None
    if not more:
        return _with_after(first, found.after)
    joints = [one.joint for one in verbs[1:]]
    if not any(joint.strip(", ") for joint in joints[-1:]):
        joints[-1] = " und "
    said = first.rest + "".join(
        f"{joint}{' '.join(filter(None, ('' if one.finite == last.finite == 'sind' else one.finite, one.rest)))}"
        for joint, last, one in zip(joints, filter(None, (first, *more)), more, strict=False)
        if one
    )
    return Deed(finite=first.finite, mid=said.strip(), after=found.after, fixed=True)


def _of_modal(found: Phrase) -> Deed | None:
    """Give several infinitives under the modal verb that ends them: "wir dürfen Ideen fördern und ausprobieren"."""
    last = found.verbs[-1]
    covers = bool(last.before) and infinitive(last.before[-1])
    said = with_modal(Phrase(text=found.text, verbs=_without_modal(found.verbs), after="")) if covers else None
    return Deed(finite=last.verb, mid=said, after=found.after, fixed=True) if said else None


def _without_modal(verbs: tuple[Verb, ...]) -> tuple[Verb, ...]:
    last = verbs[-1]
    return (*verbs[:-1], Verb(joint=last.joint, before=last.before[:-1], verb=last.before[-1]))


def instead(text: str) -> Deed | None:
    """Give "Handeln statt reden" as a deed: "handeln, statt zu reden"."""
    match = re.search(_INSTEAD, text) if "statt " in text else None
    if match is None:
        return None
    one, other = text[: match.start()], text[match.end() :]
    first, second = phrase(one), _zu(other)
    if first and _names(first.verbs[0]) and " " not in other and other.lower() not in ALONE:
        return None  # "Ideen umsetzen statt zerreden": what both do it to stands once
    if first is None or second is None or len(first.verbs) > 1:
        return None
    made = deed(first)
    return (
        Deed(finite=made.finite, own=made.own, mid=made.mid, closing=made.closing, after=f", statt {second}")
        if made
        else None
    )


def rather(text: str) -> Deed | None:
    """Give "Anstatt zu klagen Lösungen suchen" as a deed: "suchen Lösungen, anstatt zu klagen"."""
    if not text.lower().startswith(("statt ", "anstatt ")):
        return None
    match = re.match(r"((?:an)?statt (?:.*?\bzu \w+e[lr]?n|(?:\S+ )*?\w+zu\w+en)),? (.+)", text, re.IGNORECASE)
    found = phrase(match[2]) if match else None
    made = deed(found) if found and not (found.after or found.theirs or found.others) else None
    return replace(made, after=f", {match[1][:1].lower()}{match[1][1:]}") if match and made else None


def opposed(text: str) -> bool:
    """Whether two infinitives are set against each other: "Ideen umsetzen statt zerreden"."""
    match = re.search(_INSTEAD, text) or re.search(_THAN, text)
    return bool(match and phrase(text[: match.start()]) and infinitive(without_zu(text.rpartition(" ")[2])))


def embracing(text: str) -> bool:
    """Whether an infinitive phrase has a clause about its object in its midst: "Menschen, die …, beliefern"."""
    match = re.fullmatch(_EMBRACED, text) if text.count(", ") > 1 else None
    found = phrase(f"{match[1]} {match[2]}") if match else None
    return found is not None and not (found.theirs or found.others)


def with_modal(found: Phrase) -> str | None:
    """Give the phrase as it stands behind *wir wollen*: no *zu*, *uns* for *sich*; None where its capital is unsure."""
    pieces = []
    if len(found.verbs) > 1 and not found.verbs[-1].joint.strip(", "):
        found = Phrase(text=found.text, verbs=_with_and(found.verbs), after=found.after)
    for place, one in enumerate(found.verbs):
        before = ["uns" if word.lower() == "sich" else word for word in one.before]
        said = " ".join([*before, one.verb])
        low = said if place else _lead(_owned(said))
        if low is None:
            return None
        pieces.append(one.joint + low)
    return "".join(pieces) + found.after


def _with_and(verbs: tuple[Verb, ...]) -> tuple[Verb, ...]:
    last = verbs[-1]
    return (*verbs[:-1], Verb(joint=" und ", before=last.before, verb=last.verb))


def allowed(found: Phrase) -> tuple[str, str] | None:
    """Give the singular of the modal verb at the end, and what stands before it: "darf", "Nein sagen"."""
    last = found.verbs[-1]
    if last.verb in _NEED and last.joint.startswith(", ") and last.before == ("nicht",) and len(found.verbs) > 1:
        free = allowed(Phrase(text=found.text, verbs=found.verbs[:-1], after=""))
        return (free[0], f"{free[1]}, {_NEED[last.verb]} aber nicht") if free else None
    if last.verb not in _MAN or not last.before or found.after or any("sich" in one.before for one in found.verbs):
        return None
    if len(found.verbs) > 1:
        made = _of_modal(found)
        said = made.mid if made else None
    else:
        said = _lead(" ".join(_bare_verb(last)))
    return (_MAN[last.verb], said) if said else None


def outdoors(text: str) -> Deed | None:
    """Read an infinitive with a phrase behind it: "Vertrauen schaffen durch Ehrlichkeit"."""
    tokens = text.split(" ")
    if len(tokens) > 3 and tokens[1:3] == ["sein", "als"] and adjectives.inflected(tokens[0]):  # noqa: PLR2004
        return Deed(finite="wollen", mid=text[:1].lower() + text[1:], fixed=True)
    if len(tokens) > 3 and tokens[1] == "sein" and adjectives.adjective(tokens[0]):  # noqa: PLR2004
        return Deed(finite="sind", mid=" ".join([tokens[0].lower(), *tokens[2:]]), fixed=True)
    for place in range(1, len(tokens) - 1):
        if tokens[place + 1].lower() not in classes.PREPOSITIONS or not tokens[place].islower():
            continue
        if not infinitive(tokens[place]) or not _no_subject(tokens[:place]):
            continue
        tail = tokens[place + 1 :]
        if len(tail) == 1 or any(_verbal(bare(word)) for word in tail):
            return None  # "Kurse finden statt"
        found = phrase(" ".join(tokens[: place + 1]))
        made = deed(found) if found and len(found.verbs) == 1 and not found.theirs else None
        return (
            Deed(finite=made.finite, own=made.own, mid=f"{made.rest} {' '.join(tail)}".strip(), fixed=True)
            if made
            else None
        )
    return None


def wants_object(found: Phrase) -> bool:
    """Whether a verb says how, but not whom or what: "locker bleiben, ernst nehmen"."""
    return any(one.verb in _WANTING and one.before and not _names(one) for one in found.verbs)


def being_for(text: str) -> Deed | None:
    """Read what we are for somebody, and what else we do: "Ansprechpartner sein für alle und gleich helfen"."""
    found = re.fullmatch(_FOR, text) if " sein für " in text else None
    if found is None:
        return None
    more = phrase(found[4]) if found[4] else None
    also = deed(more) if more and not (more.theirs or more.others or more.after) else None
    if found[4] and also is None:
        return None
    joint = f"{found[3]} und {also.finite} {also.rest}" if also else ""
    return Deed(finite="sind", mid=f"{found[1]} {found[2]}", after=joint, fixed=True)


def _no_subject(before: list[str]) -> bool:
    """Whether the words before a verb can't be who does it: one thing, or things, never people."""
    if (
        before[-1].islower() or before[0].lower() in classes.PREPOSITIONS
    ):  # "Azubis fit machen für …": who does it would stand before the verb
        return True
    named = [bare(word) for word in before if word[:1].isupper()]
    things = all(gender(word) in ("f", "m", "n") or word in nouns.THINGS for word in named)
    return bool(named) and things and not any(person(word) for word in named)


def _verbal(word: str) -> bool:
    return word.islower() and word not in classes.FUNCTION and (third(word) or infinitive(word))


def _cut(text: str) -> tuple[str, str]:
    """Cut the clause off that follows the verb, with the comma it needs, and a remark in brackets."""
    if remark := re.search(r"(?<=\w) \([^()]+\)$", text):
        head, after = _cut(text[: remark.start()])
        return head, f"{after}{remark.group()}"
    found = []
    words = re.split(r"\W", text)
    if not _BEGINNING.isdisjoint(words) or (", " in text and not _RELATING.isdisjoint(words)):
        clauses = re.finditer(_CLAUSE, text)
        found += [match for match in clauses if _begins_clause(match, text) and _behind_verb(match, text)]
    if "zu" in text and any(word in text for word in _WITH_ZU):
        found += [match for match in re.finditer(_ZU, text) if _behind_verb(match, text)]
    if ", " in text:
        found += _at_commas(text)
    if not found:
        return text, ""
    first = min(found, key=lambda match: match.start())
    clause = text[first.end() :]
    likened = clause.startswith("wie ") and "," not in first.group() and not any(map(_verbal, clause.split(" ")[1:]))
    return text[: first.start()], f" {clause}" if likened else f", {clause}"


def _at_commas(text: str) -> Iterator[re.Match[str]]:
    """Give the commas behind a verb where something is denied, said with *zu* or said without a verb."""
    denied = re.search(_DENIED, text) if "nicht" in text or "kein" in text else None
    if denied and _behind_verb(denied, text) and not infinitive(text.rpartition(" ")[2]):
        yield denied
    bare_zu = re.search(_BARE_ZU, text) if "zu" in text else None
    if bare_zu and _behind_verb(bare_zu, text) and not re.match(r"(?:um|zu) |.* zu ", text[: bare_zu.start()].lower()):
        yield bare_zu
    yield from (match for match in _COMMA.finditer(text) if _behind_verb(match, text) and _verbless(text, match))


def _verbless(text: str, comma: re.Match[str]) -> bool:
    """Whether what follows a verb has none: "Notfälle sofort annehmen, alle anderen nach Termin"."""
    rest = [bare(word) for word in text[comma.end() :].split(" ")]
    return (
        " " in text[: comma.start()]
        and "," not in text[: comma.start()]
        and len(rest) > 1
        and not any(_verbal(without_zu(word)) for word in rest)
        and not infinitive(rest[-1])  # "locker bleiben, ehrlich sein"
    )


def _begins_clause(match: re.Match[str], text: str) -> bool:
    """Whether a word that begins clauses does so here: with a comma before it, or being no preposition or article."""
    clause = text[match.end() :]
    until = clause.startswith("bis ") and third(bare(clause.rpartition(" ")[2]))
    return match.group().startswith(",") or until or bool(re.match(_SURE_CLAUSE, clause))


def _behind_verb(match: re.Match[str], text: str) -> bool:
    before = text[: match.start()]
    return infinitive(without_zu(bare(before.rpartition(" ")[2]).lower())) or before.endswith((" so", " wie"))


def _verbs(tokens: list[str]) -> tuple[Verb, ...] | None:
    """Cut the words into verbs with what stands before each; None where it doesn't end in an infinitive."""
    found: list[Verb] = []
    joint = ""
    before: list[str] = []
    named = any(token[:1].isupper() for token in tokens)
    for place, token in enumerate(tokens):
        last = place == len(tokens) - 1
        following = tokens[place + 1] if not last else ""
        joins = token.endswith(",") or following in ("und", "oder", "sowie", "sondern")
        word = without_zu(token.rstrip(",").lower())
        if token in ("und", "oder", "sowie", "sondern", "aber") and not before:
            joint = f"{joint.rstrip()} {token} " if joint.strip() else f" {token} "
            continue
        verb = infinitive(word) or (named and token.islower() and plausible(word) and _may_end(before))
        if (last or joins) and verb and _as_verb(tokens, place, found, alone=not before):
            kept = [one for one in before if one != "zu" or not (before and before[-1] == "zu")]
            found.append(Verb(joint=joint, before=tuple(kept), verb=word))
            before, joint = [], ", " if token.endswith(",") else ""
        else:
            before.append(token)
    return tuple(found) if found and not before else None


def _may_end(before: list[str]) -> bool:
    """Whether a verb of no list may follow these words: no preposition, article or attribute waits for its noun."""
    last = bare(before[-1]) if before else ""
    waits = last in classes.PREPOSITIONS | classes.ARTICLES or last[:1].isdigit() or adjectives.inflected(last)
    return not waits


def _as_verb(tokens: list[str], place: int, found: list[Verb], *, alone: bool) -> bool:
    """Whether a word that may be a verb is one here: small, or a capital that only begins the list."""
    token = tokens[place].rstrip(",")
    if token.islower():
        return True
    if place or not alone:
        return False
    if len(tokens) == 1:
        return True
    rest = [one for one in tokens[1:] if one not in ("und", "oder", "sowie", "sondern")]
    bare_list = not found and all(one.rstrip(",").islower() and infinitive(one.rstrip(",")) for one in rest)
    following = tokens[place + 1] if tokens[place].endswith(",") else tokens[place + 2] if len(tokens) > 2 else ""  # noqa: PLR2004
    if listed(token):
        doing = token.lower() in ALONE - THEIRS and following.islower() and not tokens[-1][:1].isupper()
        return bare_list or infinitive(following.rstrip(",")) or doing
    return not (following[:1].isupper() and infinitive(following.rstrip(",").lower()))


def _has_subject(head: str, verbs: tuple[Verb, ...]) -> bool:
    """Whether a subject or a finite verb makes a sentence of it, or leaves that open."""
    words = [bare(word) for verb in verbs for word in verb.before]
    first, _, rest = head.partition(" ")
    acts = first == "Sie" and (first_plural(bare(rest.split(" ")[0])) or " " not in rest)  # not "Sie gut beraten"
    spoken_to = to_reader(head) and not acts
    if (first.lower() in classes.SUBJECTS and not spoken_to) or {
        "ich",
        "mein",
        "meine",
        "meinen",
        "mir",
        "mich",
    } & set(words):
        return True
    if any(word.islower() and word not in classes.FUNCTION and third(word) and not _state(word) for word in words):
        return True
    inner = {bare(word) for verb in verbs for word in verb.before[:-1]}
    if inner & {"sind", "haben", "müssen", "können", "dürfen", "wollen", "werden"}:
        return True
    leads = verbs[0].before[:1]
    nominative = bool(leads) and leads[0] in ("Unsere", "Alle", "Die", "Diese", "Viele")
    return nominative and len(verbs[0].before) == 2 and verbs[0].verb in DATIVE | WITHOUT_OBJECT  # noqa: PLR2004


def _state(word: str) -> bool:
    """Whether a word that looks finite is a participle or adjective: "begeistert", "erreicht"."""
    return adjectives.adjective(word) or bool(
        re.match(r"(?:ge|be|ver|er|ent|zer|über|unter|ab|an|auf|aus|ein|zu|vor)\w+t$", word)
    )


def _participle(words: list[str]) -> bool:
    return bool(words) and bool(
        re.search(r"(?:ge\w+(?:t|en)|\w+iert|(?:be|ver|er|ent|emp|über|unter)\w+(?:t|en)|geh\w+t)$", words[0])
    )


def _shared(verbs: tuple[Verb, ...]) -> tuple[Verb, ...] | None:
    """Give the verbs of a list so that each has its object; None where one would lose it."""
    if all(not one.before for one in verbs):
        return verbs if all(split_beside(one.verb, ()) for one in verbs) else None
    if not any(map(_names, verbs)):  # "pünktlich liefern, fair abrechnen"
        return verbs
    lonely = [one for one in verbs[1:] if not _object(one)]
    if not lonely:
        return verbs
    if again := _said_again(verbs):
        return again
    how = len(verbs[0].before) > len(_names(verbs[0]))  # "Vorräte bereit haben oder besorgen"
    if _object(verbs[0]) and not how and all(not one.before for one in verbs[1:]) and _transitive(verbs):
        return _one_object(verbs)
    return verbs if all(one.verb in ALONE for one in lonely) else None


def _names(one: Verb) -> list[str]:
    """Give the words before a verb that say more than how."""
    plain = one.before
    if one.verb in WITH_INFINITIVE and plain and plain[-1].islower() and infinitive(plain[-1]):
        plain = plain[:-1]  # "rund laufen lassen"
    how = classes.ADVERBS | {"und", "oder"}
    return [word for word in plain if word.lower() not in how and not adjectives.adjective(word)]


def _object(one: Verb) -> bool:
    """Whether something stands before the verb that can be its object, or it needs none."""
    return bool(_names(one) and not _in_time(one)) or (bool(one.before) and one.verb in ALONE | WITHOUT_OBJECT)


def _said_again(verbs: tuple[Verb, ...]) -> tuple[Verb, ...] | None:
    """Say *sie* of things that both verbs do something to: "Beschwerden ernst nehmen und bald klären"."""
    if len(verbs) != _TWO or "sondern" in verbs[1].joint or any(one.verb in _NO_OBJECT for one in verbs):
        return None
    one, other = verbs
    how = one.before[1:]
    quiet = all(adjectives.adjective(word) or word.lower() in classes.ADVERBS for word in how)
    timed = _in_time(other) or (how and other.before and not _names(other))
    several = one.before[:1] and gender(one.before[0]) == "p" and not person(one.before[0])
    if not (several and quiet and timed) or "auch" in other.before or other.verb in ALONE:
        return None
    return (one, Verb(joint=other.joint, before=("sie", *other.before), verb=other.verb))


def _in_time(one: Verb) -> bool:
    """Whether only by when stands before a verb, which is no object: "binnen einer Woche klären"."""
    said = " ".join(one.before)
    return one.before[:1] != () and one.before[0] in _BY_WHEN and re.fullmatch(_TIMES, said) is not None


def _transitive(verbs: tuple[Verb, ...]) -> bool:
    return all(
        one.verb not in DATIVE | WITHOUT_OBJECT and split_beside(one.verb, ()) == ("", one.verb) and one.verb != "sein"
        for one in verbs
    ) and "sich" not in [word.lower() for word in verbs[0].before]


def _one_object(verbs: tuple[Verb, ...]) -> tuple[Verb, ...] | None:
    """Set the shared object behind the last verb: "beraten und begeistern Kunden"."""
    if any("sondern" in one.joint for one in verbs):
        return None
    said = _lead(" ".join(verbs[0].before))
    if said is None:
        return None
    return (
        Verb(joint="", before=(), verb=verbs[0].verb),
        *verbs[1:-1],
        Verb(joint=verbs[-1].joint, before=tuple(said.split(" ")), verb=verbs[-1].verb),
    )


def _ours(one: Verb, *, lead: bool) -> Deed | None:
    found = split_beside(one.verb, [bare(word) for word in one.before])
    if found is None or one.verb == "werden":
        return None
    prefix, base = found
    words = _to_us(_bare_verb(one))
    own = "uns" if any(word.lower() == "sich" for word in words) else ""
    words = [word for word in words if word.lower() != "sich"]
    mid = _lead(_owned(" ".join(words))) if lead and words else " ".join(words)
    if mid is None:
        return None
    if one.verb in ("sein", "bleiben") and words and lead:
        mid = _predicate(words, mid)
        mid = " und ".join(mid.rsplit(", ", 1)) if ", " in mid and re.fullmatch(_LISTED, mid) else mid
    return Deed(finite=plural(base), own=own, mid=mid, closing=prefix)


def _to_us(words: list[str]) -> list[str]:
    """Say *uns* for *sich* behind a preposition: "für sich behalten"."""
    pairs = zip(words, ["", *words], strict=False)
    return ["uns" if word == "sich" and before in classes.PREPOSITIONS else word for word, before in pairs]


def _bare_verb(one: Verb) -> list[str]:
    """Give the words before a verb, a single infinitive small: "Schwimmen lernen"."""
    words = list(one.before)
    alone = len(words) == 1 and one.verb in WITH_INFINITIVE and infinitive(words[0].lower())
    return [words[0].lower()] if alone and words[0] != "Nein" else words


def _owned(text: str) -> str:
    said = owned(text)
    return re.sub("^der ", "den ", said) if said != text else text


def _predicate(words: list[str], mid: str) -> str:
    """Begin a predicate small, and give a name its article: "Stolz auf unsere Arbeit", "Guter Gastgeber"."""
    first = bare(words[0])
    name = noun(" ".join(words))
    ordinal = name is not None and bool(
        re.match(r"(?:erst|zweit)e", name.adjectives[0].lower() if name.adjectives else "")
    )
    if (
        name
        and name.adjectives
        and not ordinal
        and not name.article
        and not name.before
        and name.gender in ("m", "f", "n")
    ):
        return ("eine " if name.gender == "f" else "ein ") + mid
    return (
        mid[:1].lower() + mid[1:]
        if adjectives.adjective(first) and len(words) > 1 and not words[1][:1].isupper()
        else mid
    )


def _lead(text: str) -> str | None:
    first, _, after = text.partition(" ")
    if first in ("Stolz", "Gut", "Ernst", "Laut", "Recht") and after and after.split(" ")[0] in classes.PREPOSITIONS:
        return text[:1].lower() + text[1:]
    if infinitive(first.lower()) and after[:1].islower() and not known(first) and infinitive(after.split(" ")[-1]):
        return text[:1].lower() + text[1:]
    return inside(text)


def _with_after(first: Deed, after: str) -> Deed:
    return Deed(finite=first.finite, own=first.own, mid=first.mid, closing=first.closing, after=after)


def _zu(text: str) -> str | None:
    """Give a short infinitive phrase with its *zu*: "Schuldige zu suchen"."""
    tokens = text.split(" ")
    if "zu" in tokens or without_zu(tokens[-1]) != tokens[-1]:
        return text
    made = zu_infinitive(tokens[-1].lower()) if len(tokens) == 1 or tokens[-1].islower() else None
    if made is None or any(_verbal(word) for word in tokens[:-1]):
        return None
    return " ".join([*tokens[:-1], made])


_WANTING = frozenset("nehmen bringen machen geben".split())  # somebody or something
_MAN = {"dürfen": "darf", "können": "kann"}
_NEED = {"müssen": "muss", "sollen": "soll"}
_THE = {"m": "den", "f": "die", "n": "das"}
_A = {"m": "einen", "f": "eine", "n": "ein"}
