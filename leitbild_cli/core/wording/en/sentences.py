"""English: whether words are a sentence, an order, or the name of a thing."""

from __future__ import annotations

import re
from itertools import pairwise

from leitbild_cli.core.wording.en.grammar import adjective, adverb, of_gerund, of_participle, of_third, plain
from leitbild_cli.lexicon.en import classes
from leitbild_cli.lexicon.en.classes import ADJECTIVES, NOUNS, VERBS

_CONTRACTED = ("we're", "we've", "we'll", "it's", "they're", "they've", "you're", "that's", "there's")
_BEHIND_CLAUSE = re.compile(
    r"(?:When|If|Whenever|Where|Wherever|Once|As soon as|Before|After|While|Until)\b[^,]+, "
    r"(?:we|you|they|it|our|everyone|nobody|the|an?|no|someone|somebody|there|your|people|every|each)\b",
    re.IGNORECASE,
)
_SHORTENED = re.compile(r"(?:we|you|they|it|he|she|there|that|nobody|everyone|everybody)'(?:re|ve|ll|d|s)$")
_PAIRED = re.compile(r"the (?:more|less|better|sooner|\w+er)\b.*, the (?:more|less|better|\w+er)\b", re.IGNORECASE)
_AT_LEAST = re.compile(
    r"(?:at least|at most|up to|over|under|more than|fewer than|nearly)? ?\w+ (?:out of|in|of) \w+ (?:of our )?\w+"
    r" (?:would|will|can|should|are|have|come|get|say)\b",
    re.IGNORECASE,
)
_SHARE_OF = re.compile(
    r"(?:at least |over |more than |nearly )?(?:\d[\d.,]*|two|three|four|seven|eight|nine) ?"
    r"(?:%|percent|per cent|(?:out of|in|of) \w+)(?: of)?(?: our| all| the)? "
    r"(\w+) (\w+)( us)?\b",
    re.IGNORECASE,
)
_WHO_DOES = re.compile(
    r"(?:everyone|everybody|anyone|anybody|nobody|whoever|people|customers|those|guests|patients) (?:who )?\w+"
    r"(?: \w+){0,6}?"
    r" (?:should|can|will|must|may|is|are|gets?|leaves?|deserves?|feels?|has|have|knows?)\b",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"([^,]*\w) (?:you|we|they|people|everyone|everybody|anyone|anybody)"
    r" (?:can|could|will|want|need|love|trust|know|like|enjoy)\b[^,]*$",
    re.IGNORECASE,
)
_ALL_OF_US = re.compile(
    r"(?:all|each|most|some|many|half|both|one|none) of us (?:have|are|were|can|know|live|grew|work|was|is|has)\b",
    re.IGNORECASE,
)
_STILL = r", and (?:always|still) (?:will|have)\b"  # "free, and always will be"
_THEN_WE = re.compile(r"\bwe (?:are|have|can|will|help|listen|find|stay|keep|do)\b")
_NAMES = ("ness", "ment", "tion", "ity", "ship", "ance", "ence", "ism", "ing", "ers", "ings", "ments", "tions", "ies")
_FIRST_ADVERBS = frozenset("first well more again here there today fast hard".split())
_ASKED = ("what", "how", "why")
_ADJECTIVE_AND_MORE = ("online", "local")
_SAYING_MORE = ("that", "which", "who", "with", "and")
_SOON = ("within", "in", "by", "before", "at", "under")


def is_sentence(text: str) -> bool:
    """Whether a subject stands first, and then a verb that can't be anything else."""
    words = plain(text) or [""]
    if words[0] in _CONTRACTED or _SHORTENED.match(words[0]):
        return len(words) > 1
    lists = of_third(words[0]) and text.split(maxsplit=1)[0].endswith(",")  # "Listens, helps and follows up"
    listed = text.partition(", ")
    lists = lists or (listed[2] and words[0] in VERBS - classes.DETERMINERS and orders(plain(listed[0])))
    still = adjective(words[0]) and re.search(_STILL, text)
    done = bool(of_participle(words[0])) and words[1:2] != [] and words[1] in classes.PREPOSITIONS
    if lists or still or done or _asks_or_makes_sure(words):
        return False
    if _told(text, words):
        return True
    if words[0] in ("we", "you", "they"):
        after = [word for word in words[1:] if not adverb(word)]
        return bool(after) and (after[0] in VERBS or after[0] in classes.AUXILIARIES)
    if words[0] in classes.SUBORDINATORS | classes.PREPOSITIONS | {"to", "that"}:
        return words[0] not in ("to", "that") and bool(_THEN_WE.search(text))
    return _learned(words) or _finite_second(main(words))


def _learned(words: list[str]) -> bool:
    """Whether several of ours did something: "Our tutors learned here too", not "Our calls answered in a minute"."""
    did = len(words) > 3 and words[0] == "our" and words[1].endswith("s") and words[2].endswith("ed")  # noqa: PLR2004
    return did and words[3] not in classes.PREPOSITIONS | {"first", "the", "right"}


def _asks_or_makes_sure(words: list[str]) -> bool:
    """Whether it begins with what we do: "Making sure …", "Answer the phone within three rings"."""
    finite = any(word in classes.FINITE - classes.NOUNS_IN_S | classes.MODALS for word in main(words)[1:])
    governs = len(words) > 1 and words[0] in classes.HOMOGRAPHS and words[1] in classes.DETERMINERS
    return words[:2] in (["making", "sure"], ["making", "certain"]) or (governs and not finite)


def _told(text: str, words: list[str]) -> bool:
    """Whether a pattern tells it: "The more …, the …", "What you see is …", "When you call, …"."""
    what = words[0] in ("what", "whoever", "whatever") and any(word in classes.FINITE for word in words[3:-1])
    if (share := _SHARE_OF.match(text)) and _of_many(share[1].lower(), share[2].lower(), us=bool(share[3])):
        return True
    return what or any(pattern.match(text) for pattern in (_PAIRED, _AT_LEAST, _ALL_OF_US, _WHO_DOES, _BEHIND_CLAUSE))


def _of_many(many: str, word: str, *, us: bool) -> bool:
    """Whether what stands behind a share is what they do: "98% of customers renew", not "served" and not "cut"."""
    people = many in classes.PERSONS
    sure = VERBS if people else VERBS - NOUNS - classes.HOMOGRAPHS  # "95% of riders come back"
    does = word in sure - ADJECTIVES - classes.PREPOSITIONS - classes.LINKS and not of_participle(word)
    return (people and us) or (does and (people or many.endswith("s")))


def orders(words: list[str]) -> bool:
    """Whether the words begin as an order does, with a verb that isn't a noun here."""
    first, rest = words[0] if words else "", words[1:]
    if (adverb(first) or first in classes.LIGHTLY) and first not in _FIRST_ADVERBS and rest and rest[0] in VERBS:
        return first == "never" or orders(rest)
    near = first in ("open", "close") and rest[:1] == ["to"]  # "close to our customers" too
    if near or (first == "open" and rest and rest[-1] in classes.TIMES):  # "open every evening" is how we are
        return False
    if first not in VERBS or (first in ("be", "do") and (not rest or rest[0] == "not")):
        return False
    theirs = classes.SUBJECTS - {"it", "that", "this", "there"}  # "like the owner they are"
    if any(
        word in classes.FINITE - classes.NOUNS_IN_S and before not in theirs for before, word in pairwise(main(words))
    ):
        return False
    rather = rest[:2] == ["rather", "than"] and rest[2:3] != [] and rest[2] in VERBS  # "Repair rather than replace"
    soon = first in ("reply", "answer") and bool(rest) and rest[0] in _SOON
    return rather or soon or first not in classes.HOMOGRAPHS or _governs(first, rest)


def noun_phrase(text: str) -> bool:
    """Whether it surely names a thing: it begins as one, and no verb follows."""
    words = plain(text)
    clause = main(words)
    if contact := _CONTACT.match(text):
        return noun_phrase(contact[1])
    all_for_one = words[:1] == ["all"] and bool(words[1:2]) and words[1] in classes.PREPOSITIONS
    if not words or all_for_one or verbal(clause) or (set(clause) & (classes.SUBORDINATORS - {"as", "so", "than"})):
        return False
    ends = words[-2:] != ["say", "no"] and not {"who", "that"} & set(words)  # what ends a clause may be any word
    worth = words[-3:-2] == ["worth"]  # "a city worth living in"
    doing = (
        words[-1] in classes.PARTICLES and of_gerund(words[-2]) if words[1:] else None
    )  # "from viewing to moving out"
    if (
        ends
        and not (worth or doing)
        and words[-1] in classes.PREPOSITIONS | classes.DETERMINERS - {"all", "each", "one"} | {"first"}
    ) or any(map(_does, *_pairs(words))):
        return False
    if " ".join(words[:2]) in ("a bit", "a little") or " ".join(words[:3]) in classes.TOGETHER:
        return False
    if words[0] in classes.OWN | {"everything", "nothing"} and any(word.endswith("ed") for word in clause[1:]):
        return False  # "Our tutors learned here"
    asked = classes.DETERMINERS | classes.PREPOSITIONS | {"and", "or"}  # "fewer repeat contacts", "without fuss"
    sure = VERBS - NOUNS - classes.HOMOGRAPHS - ADJECTIVES
    done = (
        word
        for before, word in pairwise(clause)
        if word in sure and not (before in asked or adjective(before) or "-" in before)
    )
    return _begins_name(words) and all(word.endswith("ed") for word in done)


def main(words: list[str]) -> list[str]:
    """Give the words before the first that opens a clause of its own."""
    ends = (place for place, word in enumerate(words) if place and word in classes.SUBORDINATORS)
    return words[: next(ends, len(words))]


def verbal(words: list[str]) -> bool:
    """Whether a finite verb or a subject stands among the words."""
    return any(word in classes.FINITE or word in classes.SUBJECTS for word in words)


def _pairs(words: list[str]) -> tuple[list[str], list[str]]:
    pairs = [
        (one, two)
        for before, (one, two) in zip(["", *words], pairwise(words), strict=False)
        if before not in classes.DETERMINERS - {"that"}
    ]
    return [one for one, _two in pairs], [two for _one, two in pairs]


def _does(one: str, two: str) -> bool:
    """Whether the first of two words is a verb: "trust us", "know every"."""
    governs = classes.DETERMINERS - {"that"} | {"us", "each"}
    if one in classes.HOMOGRAPHS and two in governs:
        return True
    return two == "us" and one not in classes.PREPOSITIONS | {"who", "that", "costs"}


def _begins_name(words: list[str]) -> bool:
    first = words[0]
    if (first == "24/7" or re.match(r"\d+-[a-z]", first)) and len(words) > 1:
        return True
    if first.isdigit() and len(words) > 1 and words[1].endswith("s"):  # "30 years of experience"
        return True
    known = classes.DETERMINERS - {"that"} | NOUNS | classes.COUNTED | classes.HOMOGRAPHS | classes.MANNERS
    if first in known or first in ("own", "same") or adjective(first) or first.endswith(_NAMES):
        return True
    return "-" in first and words[-1] in NOUNS


def _finite_second(clause: list[str]) -> bool:
    place = next((at for at, word in enumerate(clause) if at and _finite(word, clause[:at])), _tests_each(clause))
    if place is None:
        return _several_do(clause)
    first, before = clause[0], clause[place - 1]
    anyone = before in ("anyone", "anybody", "everyone", "everybody", "people") and noun_phrase(
        " ".join(clause[: place - 1])
    )
    if place > 1 and (before in classes.SUBJECTS or anyone or (of_gerund(first) and before in classes.WHO)):
        return False  # "Quality you can check", "Making sure nobody is left behind"
    verbs = VERBS - NOUNS if place == 1 else VERBS - NOUNS - classes.HOMOGRAPHS
    return first not in verbs or first in classes.DETERMINERS | classes.PERSONS


def _tests_each(clause: list[str]) -> int | None:
    """Give where somebody does something: "The electrician tests each socket"; None where nobody surely does."""
    if clause[0] not in classes.EACH | {"the", "our"}:
        return None
    for at in range(2, min(len(clause) - 1, 4)):
        does = (
            clause[at].endswith("s") and _verb_of_third(clause[at]) and clause[at + 1] in classes.DETERMINERS - {"no"}
        )
        if does and not clause[at - 1].endswith("s"):
            return at
    return None


def _finite(word: str, before: list[str]) -> bool:
    if word in classes.FINITE:
        return not (word in NOUNS and before[-1] in ADJECTIVES)
    if word in classes.MODALS:
        return True
    one = before[-1] in classes.ONE or (before[0] in classes.EACH and len(before) <= 3)  # noqa: PLR2004  "a good plan"
    if not word.endswith("s") or not _verb_of_third(word) or (word in NOUNS and before[-1] not in classes.ANYBODY):
        return False
    thing = before[-1] in NOUNS | classes.COUNTED and not before[-1].endswith("s")
    return one or (thing and word[:-1] not in classes.HOMOGRAPHS)


def _verb_of_third(word: str) -> bool:
    return word[:-1] in VERBS or word[:-2] in VERBS or f"{word[:-3]}y" in VERBS


def _several_do(clause: list[str]) -> bool:
    """Whether several of a kind do something: "Customers trust us", "All profits stay in Hull"."""
    if orders(clause) or of_gerund(clause[0]):
        return False
    return any(_many_do(clause, place) for place in range(1, min(len(clause), 8)))


def _many_do(clause: list[str], place: int) -> bool:
    subject, verb, after = clause[place - 1], clause[place], clause[place + 1 :]
    plural = subject.endswith("s") and (subject in NOUNS or clause[0] in classes.DETERMINERS)
    if subject == "no" or (subject not in classes.PERSONS and subject != "mistakes" and not plural):
        return False  # "No fix, no fee"
    if verb == "back":  # "Cars back the same day"
        return False
    if verb in classes.PLURAL_FINITE | classes.STAYING:
        return True
    follows = classes.DETERMINERS | classes.PREPOSITIONS | classes.OBJECTS | classes.PARTICLES
    return (
        verb in VERBS
        and verb not in NOUNS
        and bool(after)
        and (after[0] in follows or adverb(after[0]) or adjective(after[0]))
    )


def _governs(first: str, rest: list[str]) -> bool:
    """Whether what follows a word that is noun and verb makes it a verb: an object, an adverb, its own preposition."""
    if not rest:
        return False
    second, more = rest[0], rest[1:]
    if second in ("and", "or") and more:
        return more[0] in VERBS and (more[0] not in classes.HOMOGRAPHS | NOUNS or _governs(more[0], more[1:]))
    if first == "help" and more[1:] and more[0].endswith("s") and more[1] in VERBS:  # "help job seekers find work"
        return True
    clause = second.partition("'")[0] in (("as", "what", "how", "before") if first in classes.MOSTLY_VERBS else _ASKED)
    does = second.endswith("s") and (first == "help" or (more[:1] and more[0] in VERBS))  # "help adults learn"
    object_ = second in classes.DETERMINERS - {"that"} | classes.OBJECTS | classes.PARTICLES
    own = second in classes.COMPLEMENTED.get(first, set())
    own = own or (first in ("offer", "show", "share") and second not in classes.PREPOSITIONS | classes.LINKS)
    smart = adjective(second) and (not more or (more[0] in ("not", "and", "but") and first not in ADJECTIVES))
    attribute = adjective(second) and bool(more) and second not in NOUNS and first not in ADJECTIVES | NOUNS
    bare_manner = _manner(second) or smart or (attribute and second not in _ADJECTIVE_AND_MORE)
    return bool(clause or does or object_ or own or bare_manner or _plural_object(first, second, more))


def _manner(word: str) -> bool:
    return adverb(word) and word not in ("first", "more", "very")


def _plural_object(first: str, second: str, more: list[str]) -> bool:
    known = second in NOUNS or second[:-1] in classes.COUNTED or second.endswith(("ers", "ors"))
    if first in ADJECTIVES and (more[:1] == [] or more[0] in _SAYING_MORE):
        return False  # "Clean tools that work"
    if first in classes.MOSTLY_VERBS and second.endswith("s") and known:
        return True
    named = bool(more) and more[0] in NOUNS and more[0].endswith("s")
    return adjective(second) and named and (first in classes.MOSTLY_VERBS or second not in _ADJECTIVE_AND_MORE)
