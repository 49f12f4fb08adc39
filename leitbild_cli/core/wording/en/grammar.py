"""English words: adjectives and adverbs, whose *your* it is, *a* or *an*, and the first letter inside a sentence."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.text.numerals import cardinal
from leitbild_cli.core.wording.clause import Piece, bare, small
from leitbild_cli.lexicon.en import classes
from leitbild_cli.lexicon.en.classes import ADJECTIVES, ADVERBS, NOUNS, VERBS

if TYPE_CHECKING:
    from collections.abc import Iterable

_ADJECTIVAL = re.compile(
    r"\w{2}(?:ful|less|able|ible|ous|ive|-minded|-owned|-free|-led|-driven|-first|-based"
    r"|-\w+(?:ed|ing|ful|ive)|-proof|-friendly|-wide|-ready|-savvy|-up|-conscious|-centric|-made|-grown|-run|-built)$"
)
_NAMES = ("ness", "ment", "tion", "ity", "ship", "ance", "ence", "ism", "ing", "ers", "ings", "ments", "tions", "ies")
_PREFIXES = ("un", "re", "over", "out", "mis", "pre", "co-", "de")
_MASS = ("ness", "ity", "ism", "ship", "ing", "ance", "ence", "ment", "tion", "ty", "ics", "dom", "ure")
_SOME = r"[\w'’-]+(?: [\w'’-]+){0,3}"
_WITH_COMMA = re.compile(rf"{_SOME}, {_SOME}, and \w", re.IGNORECASE)
_WITHOUT_COMMA = re.compile(rf"{_SOME}, (?!and |or |but ){_SOME} and \w", re.IGNORECASE)
_LAST_OF_LIST = re.compile(rf"({_SOME}(?:, (?!and |or |but ){_SOME})+?) and (?={_SOME}$)")
_AMERICAN = re.compile(
    r"\b(?:neighbor|color|honor|humor|favor|labor|behavior|center|theater|traveler|fulfill|gray)\w*\b", re.IGNORECASE
)
_NAMED = ("united", "alfred", "jared", "wilfred", "mildred", "winifred")
_SERVED = re.compile(
    r"^(?:\w+ )?(?:help|get|give|bring|show|keep|make|tell|offer|let|take|send|serve|support|guide|teach|save|find|put"
    r"|see) you\b"
    r"|\b(?:for|with|to|by) you\b"
)
_TIMED = re.compile(r"\b(?:waiting|wait|answer|hold|response|lead|delivery|reply|handling|queue) time\b")
_SHORT = 4  # letters of a name that is said by them: FAQ, NHS
_COMMON = (
    classes.DETERMINERS
    | classes.PREPOSITIONS
    | classes.LINKS
    | classes.SUBORDINATORS
    | classes.SUBJECTS
    | classes.COUNTED
    | classes.HOMOGRAPHS
    | classes.PERSONS
    | classes.LITTLE
    | NOUNS
    | VERBS
    | ADJECTIVES
    | ADVERBS
    | {"most", "many", "several", "few", "half", "same", "own", "what"}
)


def writes_serial(texts: Iterable[str]) -> bool:
    """Whether a list that somebody typed has a comma before its *and*; of nobody's lists American spelling tells."""
    said = " \n ".join(texts)
    with_comma, without = len(_WITH_COMMA.findall(said)), len(_WITHOUT_COMMA.findall(said))
    return with_comma > without or (not without and bool(_AMERICAN.search(said)))


def with_serial(piece: Piece) -> Piece:
    """Set the comma before the last *and* of a list; a sentence that somebody typed stays as it is."""
    if piece.code in ("S1", "O1", "O2", "Q1", "Q2", "N4", "T1", "T2"):
        return piece
    deed = replace(piece.deed, mid=_LAST_OF_LIST.sub(r"\1, and ", piece.deed.mid)) if piece.deed else None
    low = None if piece.inside is None else _LAST_OF_LIST.sub(r"\1, and ", piece.inside)
    return replace(piece, text=_LAST_OF_LIST.sub(r"\1, and ", piece.text), inside=low, deed=deed)


def plain(text: str) -> list[str]:
    """Give the words small and without punctuation."""
    return [bare(word).lower().replace("’", "'") for word in text.split(" ") if bare(word)]


def adjective(word: str) -> bool:
    """Whether the word is a known adjective, or ends as only adjectives do."""
    word = word.lower()
    if word in ADJECTIVES or comparative(word):
        return True
    return bool(_ADJECTIVAL.search(word)) and word not in NOUNS | VERBS | classes.NOT_ADJECTIVES


def comparative(word: str) -> bool:
    """Whether the word is a known adjective with -er: *faster, safer, happier*."""
    stem = word.removesuffix("er")
    return (
        stem != word and bool({stem, f"{stem}e", f"{stem[:-1]}y", stem[:-1]} & ADJECTIVES) and word not in NOUNS | VERBS
    )


def adverb(word: str) -> bool:
    """Whether the word says how or when."""
    word = word.lower()
    other = word in VERBS or word in ("family", "supply", "rely", "early") or adjective(word) or word in NOUNS
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4 and not other)  # noqa: PLR2004  "only", "fly"


def ours(said: str) -> str | None:
    """Say *our* for *your*, but speak to those who are helped; None where *you* can't be told."""
    if _SERVED.search(said) and not re.search(r"\byoursel|\b(?:as|if|what|how|than) you\b", said):
        return said
    said = re.sub(r"\byourself\b|\byourselves\b", "ourselves", said)
    said = re.sub(r"\byour (?=\w)", _whose, said)
    said = re.sub(r"\b(what|as) you (say|promise|know|think) you(?=\b|')", r"\1 we \2 we", said)
    said = re.sub(r"\b(what|when|where|as|if|how|before|after|until|than|that) you\b", r"\1 we", said)
    return None if re.search(r"(?<!thank )\byou\b|\byou'", said) else said


def _whose(found: re.Match[str]) -> str:
    """Say *our* of what people have at work, "do your best", and *your* of what they look after, "fix your car"."""
    words = plain(found.string[found.end() :])
    head = next((word for word in words if word == "best" or not (adjective(word) or word == "own")), "")
    ours_too = not head or head in classes.OF_A_TEAM or found.string[: found.start()].endswith("take ")
    return "our " if ours_too else "your "


def verb(word: str) -> bool:
    """Whether the word is a known verb, with a prefix or without."""
    return word in VERBS or any(word.startswith(one) and word[len(one) :] in VERBS for one in _PREFIXES)


def of_third(word: str) -> str | None:
    """Give the listed verb that a form in -s is of: "answers", "catches", "carries"."""
    forms = (word.removesuffix("s"), word.removesuffix("es"), f"{word.removesuffix('ies')}y")
    return next((one for one in forms if one in VERBS), None) if word.endswith("s") and word not in VERBS else None


def of_gerund(word: str) -> str | None:
    """Give the one listed verb that a form in -ing is of."""
    stem = word.removesuffix("ing")
    if stem == word or len(stem) < 2:  # noqa: PLR2004  "king"
        return None
    doubled = stem[:-1] if stem[-1:] == stem[-2:-1] else ""
    found = {one for one in (stem, f"{stem}e", doubled) if one in VERBS} or {
        one for one in (stem, f"{stem}e", doubled) if one and verb(one)
    }
    return found.pop() if len(found) == 1 else None


_PARTICIPLES = {
    "done": "do",
    "made": "make",
    "sent": "send",
    "paid": "pay",
    "built": "build",
    "kept": "keep",
    "told": "tell",
}
_THEIRS = frozenset("satisfied pleased delighted impressed based located needed required used interested".split())


def of_participle(word: str) -> str | None:
    """Give the one listed verb that somebody did: "answered", "emptied", "shipped", "done"."""
    if word in _PARTICIPLES:
        return _PARTICIPLES[word]
    if not word.endswith("ed") or word in _THEIRS:
        return None
    stem = word.removesuffix("ed")
    doubled = stem[:-1] if stem[-1:] == stem[-2:-1] else ""
    forms = (stem, f"{stem}e", f"{stem[:-1]}y" if stem.endswith("i") else "", doubled)
    found = [one for one in forms if one in VERBS]
    return found[0] if len(found) == 1 else None


def inside(text: str) -> str | None:
    """Give the text with its first letter as in mid-sentence; None where it may be a name's."""
    first, _, rest = text.partition(" ")
    typed = bare(first)
    named = re.fullmatch(r"I(?:['’]\w+)?", typed) or (typed[:2].isupper() and len(typed) > 1)
    if named or not typed[:1].isupper():
        return text
    word = typed.lower().replace("’", "'")
    many = word.endswith("s") and bool({word[:-1], word.removesuffix("es")} & (classes.COUNTED | VERBS))
    done = word.endswith("ed") and len(word) > 4 and word not in _NAMED  # noqa: PLR2004  "Ted"
    following = bare(rest.partition(" ")[0]).lower()
    many = many or (word.endswith("s") and of_participle(following) is not None)  # "Punctures repaired in a day"
    known = word in _COMMON or many or done or word.endswith(_NAMES) or "'" in word or "-" in word
    return small(text) if known or cardinal(word) is not None or adverb(word) or adjective(word) or not rest else None


def spoken_softly(text: str) -> str | None:
    """Give a text of capitals as it is written otherwise, short names kept; None where a word isn't known."""
    words = text.split(" ")
    said = [
        _softly(word, following) for word, following in zip(words, [*(bare(one) for one in words[1:]), ""], strict=True)
    ]
    return None if None in said else " ".join(filter(None, said))


def _softly(word: str, following: str) -> str | None:
    low = bare(word).lower().replace("’", "'")
    letters = low.replace("-", "").replace("'", "")
    thing = low == "it" and following.lower() in NOUNS | classes.COUNTED  # "IT SUPPORT"
    stem = low.removesuffix("s")
    known = (
        low in _COMMON | classes.OBJECTS
        or stem in classes.COUNTED | VERBS
        or adverb(low)
        or adjective(low)
        or "'" in low
    )
    known = known or low.endswith(_NAMES) or not letters.isalpha()
    if low == "i" or thing or (not known and len(letters) <= _SHORT):
        return word
    return word.lower() if known else None


_DETERMINED = {"own": "our", "same": "the", "only": "the", "right": "the"}


def with_article(said: str | None) -> str | None:
    """Give a name with *a* or *an* where it is one of those that are counted; None where that isn't sure."""
    words = plain(said or "")
    if not said or not words:
        return None
    compound = re.match(r"24/7$|\d+-[a-z]", words[0])
    if words[0] in classes.DETERMINERS | classes.LITTLE | {"at", "under", "over"}:
        return said
    if words[0][:1].isdigit() and not compound:
        return said
    if words[0] in _DETERMINED:
        return f"{_DETERMINED[words[0]]} {said}"
    head = head_of(words)
    sense = head == "sense" and " of " in said
    sense = sense or (head == "spirit" and adjective(words[0]))
    idiom = said.endswith("good company") or words[0] in ("breakfast", "lunch", "dinner", "supper")
    counted = head in classes.COUNTED or (f"{head}s" in NOUNS and head not in NOUNS)
    if not idiom and (sense or counted or (head == "time" and _TIMED.search(said))):
        return f"{'an' if _vowel(words[0]) else 'a'} {said}"
    return (
        said
        if idiom or plural(head) or head in NOUNS | classes.MANNERS | {"sense", "fish"} or head.endswith(_MASS)
        else None
    )


def with_articles(said: str) -> str | None:
    """Give each member of a list its article where it needs one; None where that isn't sure."""
    pieces = re.split(r"(, (?:and )?| and )", said)
    if len(pieces) > 1 and " " in pieces[-1] and all(map(adjective, pieces[:-1:2])):
        return with_article(said)  # "fast, free and easy returns"
    if pieces[1:2] == [" and "] and _compound(*pieces[::2]):
        return with_article(said)  # "visa and housing advice"
    pieces = _with_adjectives(pieces)
    made = [one if place % 2 else with_article(one) for place, one in enumerate(pieces)]
    if None not in made:
        return "".join(filter(None, made))
    return with_article(said) if set(plain(pieces[0])) & classes.PREPOSITIONS else None


def plural(head: str) -> bool:
    """Whether the word names more than one."""
    return head in classes.PLURALS or (head.endswith("s") and not head.endswith(("ss", "us", "ness", "is")))


def _compound(first: str, *others: str) -> bool:
    """Whether the first of two words only says of what kind the last is: "visa and housing advice"."""
    words = plain(others[0])
    kind = len(others) == 1 and len(words) > 1 and words[0] not in classes.DETERMINERS and not adjective(words[0])
    return kind and " " not in first and with_article(first) != first


def _with_adjectives(pieces: list[str]) -> list[str]:
    """Join an adjective to the name behind its comma: "safe, clean water"."""
    made = pieces[:1]
    for joint, said in zip(pieces[1::2], pieces[2::2], strict=True):
        if joint == ", " and adjective(made[-1]):
            made[-1] += joint + said
        else:
            made += [joint, said]
    return made


def head_of(words: list[str]) -> str:
    """Give the last word of the name, before a preposition or a clause."""
    behind = classes.PREPOSITIONS | classes.DETERMINERS | classes.SUBORDINATORS | classes.SUBJECTS | classes.PARTICIPLES
    behind = behind | {"anyone", "anybody", "everyone", "everybody", "away", "instead"}
    end = next((place for place, word in enumerate(words) if place and word in behind), len(words))
    return words[end - 1]


def _vowel(word: str) -> bool:
    if word == "nps" or word.startswith(("8", "11-", "18-", "hour", "honest", "honour", "honor")):
        return True
    return word[0] in "aeiou" and not re.match(r"(?:use|uni[tfvq]|u[ks]\b|euro|one|once)", word)
