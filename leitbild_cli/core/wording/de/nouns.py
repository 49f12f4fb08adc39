"""German noun phrases: their head, its gender, and the phrase in another case, or nothing where that isn't sure."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from leitbild_cli.core.text.numerals import cardinal
from leitbild_cli.core.wording.clause import bare, small
from leitbild_cli.core.wording.de.adjectives import adjective, inflected
from leitbild_cli.core.wording.de.spellings import every
from leitbild_cli.core.wording.de.verbs import first_plural, infinitive, third
from leitbild_cli.lexicon.de import classes, nouns
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Callable

_GENITIVE = r"[A-ZÄÖÜ][^\s,]+ (?:der|des|unserer|unseres|ihrer|aller|jedes|jeder|eines|einer)\b"
_ARTICLE = {"m": "der", "f": "die", "n": "das"}
_MADE = r"(?:Hand|Haus|Selbst|Frisch|Maß)ge\w+(?:t|en)$"  # of a thing, and no name
_FORMS = re.compile(r"innen$|[:*_]in(?:nen)?$|\bInnen$")
# "Recherchen", "Gesprächen", "Menschen"
_NO_DIMINUTIVE = r"[aeiouäöü]chen$|schen$|rchen$(?<!ärchen)(?<!erchen)(?<!örchen)(?<!ierchen)"
_JOINT = re.compile(r"(,? (?:und|oder|sowie) |, )")
_BEFORE_RELATIVES = frozenset("in an auf mit für bei zu von aus über um".split())
_RELATIVES = frozenset("die der das den dem denen deren dessen wo was dass wie wenn ob um".split())
_STRESSED = r"(?:auch|selbst|vor allem|besonders|gerade|nicht nur|egal) [a-zäöü]"
_WITH_ZU = r"[^,]*(?:\bzu \w+(?:en|ern|eln)|\b\w{2,}zu\w+en)$"
_SPANNED = (" Jahre ", " Tage ", " Monate ")
_WEAK_ENDING = r"(?<!Mom)(?<!Argum)(?<!Instrum)(?<!Dokum)(?<!C)(?<!Kontin)(?<!Proz)(?<!m)ent$"  # "Disponent"
_SPANS = r"(?<=\w )(Jahre|Tage|Monate)(?= [A-ZÄÖÜ])"  # "mit 2 Jahren Garantie"
_COMMA = re.compile(", ")
_HOW = ("mit", "ohne", "in", "aus", "bei", "auf", "für", "zu")
_FEW = 5  # words of a phrase that says how
_MORE_OF = frozenset({"etwas", "mehr", "weniger", "nichts"})
_BY_THEMSELVES = frozenset("alle alles allen jeden jeder jedem viele vielen beide beiden".split())
_ADVERBS = (classes.ADVERBS - {"lange"}) | {"wie", "fast", "viel", "etwas"}  # "lange Öffnungszeiten"


_FUNCTION = (
    classes.FUNCTION
    | classes.PRONOUNS
    | frozenset(classes.SUBORDINATORS)
    | frozenset(
        "weil da denn fast einfach lieber zuerst erst ehrlich niemand niemanden niemandem jemand jemanden"
        " jeder wir andere anderen anderer selber ständig null".split()
    )
)


@record
class Noun:
    """A noun phrase taken apart; `gender` is m, f, n, p (plural) or nothing where no evidence tells."""

    before: tuple[str, ...]
    article: str
    adjectives: tuple[str, ...]
    names: tuple[str, ...]
    rest: str
    gender: str

    @property
    def head(self) -> str:
        """The noun itself."""
        return self.names[-1] if self.names else ""

    def said(self, article: str, adjectives: tuple[str, ...], head: str) -> str:
        """Give the phrase with these words in place of its own."""
        words = (*self.before, article, *adjectives, *self.names[:-1], head, self.rest)
        return " ".join(word for word in words if word)


@cache
def gender(noun: str) -> str:
    """Give m, f, n or p (plural), or nothing where neither a list nor an ending decides."""
    word = bare(noun).rpartition("-")[2] if "-" in noun[:-1] and noun not in _LISTED else bare(noun)
    if word in _LISTED:
        return _LISTED[word]
    if word.endswith(nouns.PLURAL_ENDINGS) or _FORMS.search(word):
        return "p"
    if _ends(word, nouns.FEMININE_ENDINGS) and not word.lower().endswith(_NOT_FEMININE):
        return "f"
    diminutive = not word.endswith("chen") or not re.search(_NO_DIMINUTIVE, word)
    if _ends(word, nouns.NEUTER_ENDINGS) and word not in nouns.NOT_NEUTER and diminutive:
        return "n"
    return _of_last_part(word) or ("m" if _ends(word, nouns.MASCULINE_ENDINGS) else "")


def known(noun: str) -> bool:
    """Whether the word is surely a noun."""
    word = bare(noun)
    return bool(gender(word)) or word.lower() in classes.NOUNS or word.endswith(nouns.NOUN_ENDINGS)


def listed(noun: str) -> bool:
    """Whether the word itself stands in a list of nouns."""
    return noun in _LISTED


def person(noun: str) -> bool:
    """Whether it names people, or what they form."""
    word = bare(noun)
    if word in nouns.OUR_PEOPLE or word.endswith("kräfte"):
        return False
    doing = word.endswith(nouns.PARTICIPLES) and gender(word) in ("", "p")
    return word in nouns.PERSONS or bool(_FORMS.search(word)) or doing or word in _ONE


def phrase(text: str) -> Noun | None:
    """Take a phrase of one noun apart; None where it isn't surely one."""
    tokens = text.split(" ")
    if tokens[0].lower() in classes.PREPOSITIONS or ("ge" in tokens[0] and re.match(_MADE, tokens[0])):
        return None
    place = 0
    before = []
    while place < len(tokens) and _leads(tokens[place]):
        before.append(tokens[place])
        place += 1
    article = ""
    if place < len(tokens) and tokens[place].lower() in classes.ARTICLES - _MORE_OF:
        article, place = tokens[place], place + 1
    start = place
    while place < len(tokens) and _attribute(tokens, place):
        place += 1
    adjectives = tuple(tokens[start:place])
    head = place
    while place < len(tokens) and bare(tokens[place])[:1].isupper() and tokens[place - 1 : place] != [","]:
        place += 1
        if tokens[place - 1].endswith(","):
            break
    names, rest = tuple(tokens[head:place]), " ".join(tokens[place:])
    if not names or names[-1].endswith((",", ":", ".")) or not _quiet(rest):
        return None
    return Noun(
        before=tuple(before),
        article=article,
        adjectives=adjectives,
        names=names,
        rest=rest,
        gender=_gender_in(article, adjectives, names[-1]),
    )


def members(text: str) -> tuple[list[str], list[str]]:
    """Give the members of a list and the joints between them; adjectives before a comma stay with their noun."""
    pieces = _JOINT.split(text)
    found, joints = [pieces[0]], []
    for joint, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        if not piece or not any(word[:1].isupper() for word in _own(found[-1])) or _both_say_where(found[-1], piece):
            found[-1] += joint + piece
        else:
            joints.append(joint)
            found.append(piece)
    return found, joints


def _both_say_where(member: str, piece: str) -> bool:
    """Whether a piece goes on with a phrase of the member before it: "Auskunft am Telefon und am Schalter"."""
    first = piece.split(" ", maxsplit=1)[0]
    return first in classes.PREPOSITIONS and any(word in classes.PREPOSITIONS for word in member.split(" ")[1:])


def owned(text: str) -> str:
    """Give a bare name with a genitive behind it the article it needs: "Zufriedenheit unserer Gäste"."""
    article = _ARTICLE.get(gender(text.split(" ", maxsplit=1)[0]), "")
    return f"{article} {text}" if article and re.match(_GENITIVE, text) else text


def articled(text: str) -> str:
    """Give names that are counted and have an adjective the article they want: "eine positive Grundeinstellung"."""
    head, tail = relative(text)
    found, joints = members(head)
    made = [_articled(one) for one in found]
    return "".join(f"{one}{joint}" for one, joint in zip(made, [*joints, ""], strict=True)) + tail


def _articled(text: str) -> str:
    noun = phrase(text)
    article = _INDEFINITE.get(noun.gender) if noun else None
    if noun is None or article is None or noun.before or noun.article:
        return text
    if not noun.adjectives:
        return f"{article} {text}" if noun.rest and len(noun.names) == 1 and always_counted(noun.head) else text
    if noun.adjectives[0].lower() in ("eigene", "eigener", "eigenes") and not text.endswith("en"):
        return f"{article} {small(text)}"
    single = noun.adjectives[-1].lower().endswith(("er", "es"))
    if not (_counted(noun.head) or always_counted(noun.head, one=single)):
        return text
    first = noun.adjectives[0]
    if not inflected(first.lower().rstrip(",")) and adjective(first.lower()):
        return text  # "ganz große Freude": how, not which
    return f"{article} {small(first)}{text[len(first) :]}"


def _counted(head: str) -> bool:
    word = bare(head).rpartition("-")[2]
    return word in nouns.COUNTED or word.lower().endswith(_COUNTED_ENDS) or always_counted(word)


def always_counted(head: str, *, one: bool = False) -> bool:
    """Whether it never stands without an article: *Parkplatz, Formular*; `one` where it is surely not several."""
    word = bare(head)
    known = word in nouns.ALWAYS_COUNTED or any(word.lower().endswith(end) for end in _ALWAYS_ENDS)
    several = word.endswith(("er", "el", "en")) and gender(word) != "f" and not one
    return word[:1].isupper() and gender(word) in ("m", "f", "n") and known and not several


def accusative(text: str) -> str | None:
    """Give a phrase, or a list of them, in the accusative; None where it isn't sure."""
    return _each(text, _accusative)


def dative(text: str) -> str | None:
    """Give a phrase, or a list of them, in the dative; None where it isn't sure."""
    said = _each(text, _dative)
    return re.sub(_SPANS, r"\1n", said) if said and any(word in said for word in _SPANNED) else said


def people(text: str) -> str | None:
    """Give those somebody is there for in the dative; a bare noun in -er among them is meant as a plural."""
    if match := re.match(r"[Aa]lle(?= |$)(?! [A-ZÄÖÜ])", text):
        return "allen" + text[match.end() :]
    head, tail = relative(text)
    found, joints = members(head)
    turned = [_people(one) for one in found]
    if any(one is None for one in turned):
        return None
    return "".join(f"{one}{joint}" for one, joint in zip(turned, [*joints, ""], strict=True)) + tail


def _people(text: str) -> str | None:
    noun = phrase(text)
    if noun and not noun.article and noun.head.endswith("er") and noun.gender in ("", "m"):
        endings = tuple(re.sub(r"e$", "en", one) for one in noun.adjectives)
        return noun.said("", endings, noun.head + "n")
    return _dative(noun) if noun else None


def is_phrase(text: str) -> bool:
    """Whether it is a noun phrase or a list of them."""
    head, _relative = relative(text)
    found, _joints = members(head)
    return all(phrase(one) is not None for one in found)


def relative(text: str) -> tuple[str, str]:
    """Cut off what says more about the last noun: ", die jeden Tag Rad fahren", ", auch an schlechten Tagen"."""
    if ", " not in text:
        return text, ""
    commas = list(_COMMA.finditer(text))
    for says in (_says_more, _says_how):
        if match := next((one for one in commas if says(text[one.end() :])), None):
            return text[: match.start()], text[match.start() :]
    return text, ""


def _says_more(text: str) -> bool:
    """Whether behind a comma begins a clause: with its pronoun, a preposition before that, or *zu* at its end."""
    first, _, after = text.partition(" ")
    begins = (first, after) if first in _BEFORE_RELATIVES else (first,)
    clause = any(re.split(r"\W", one, maxsplit=1)[0] in _RELATIVES for one in begins)
    return clause or bool(re.match(_STRESSED, text) or ("zu" in text and re.match(_WITH_ZU, text)))


def _says_how(text: str) -> bool:
    """Whether behind a comma stands only how: "Warmes Essen, pünktlich und ohne Plastik"."""
    said = _JOINT.split(text)[::2]
    return text[:1].islower() and all(
        adjective(one) if " " not in one else one.split(" ")[0] in _HOW and one.count(" ") < _FEW for one in said
    )


def inside(text: str) -> str | None:
    """Give the text with its first letter as in mid-sentence; None where noun and other word can't be told apart."""
    first, _, after = text.partition(" ")
    word = bare(first)
    if not word[:1].isupper() or (word.isupper() and len(word) > 1):
        return text
    several = first.endswith(",") or after.startswith("und ") or inflected(bare(after.split(" ")[0]))
    if several and _described(word, after):
        return small(text)
    if to_reader(text) or (first.endswith(",") and after[:1].isupper() and word.lower() not in _FUNCTION):
        return text  # "Einsteiger, Profis und Neugierige"
    sure = _small_inside(word, bare(after.split(" ", 1)[0]))
    return None if sure is None else small(text) if sure else text


def lowered(text: str | None) -> str | None:
    """Give the text as in mid-sentence, or None."""
    return inside(text) if text else None


def to_reader(text: str) -> bool:
    """Whether a text begins with whoever reads it: "Sie", "Ihr Auto", but "Ihren Beruf" is somebody's own."""
    found = re.match(r"Sie |Ihr(?:e[mnrs]?)? ([A-ZÄÖÜ]\w+)", text) if text.startswith(("Sie ", "Ihr")) else None
    return bool(found and found[1] not in classes.OF_A_TEAM)


def _described(word: str, after: str) -> bool:
    """Whether a word is the first of several adjectives of a noun: "Ehrliche, offene Worte"."""
    between = next((place for place, one in enumerate(after.split(" ")) if one[:1].isupper()), 0)
    return (
        bool(between)
        and after.split(" ")[between - 1] != "und"
        and not listed(word)
        and all(inflected(bare(one).lower()) or one == "und" for one in (word, *after.split(" ")[:between]))
    )


def _small_inside(word: str, following: str) -> bool | None:
    """Whether a word is no noun; None where nothing tells."""
    low, before_noun = word.lower(), following[:1].isupper()
    if cardinal(low) is not None:
        return True
    how = adjective(low) and following.islower() and inflected(following)  # "Gut ausgebildete Fachkräfte"
    thing = word in nouns.THINGS and not adjective(re.sub(r"e[nrs]?$", "", low))  # "Geräte", but "Feste Zeiten"
    which = (
        inflected(low)
        and not thing
        and low not in _FUNCTION
        and (before_noun or (following == "als" and not listed(word)))
    )
    if how or which:
        return how or not (low.endswith("en") and _people_or_thing(low, following))
    if listed(word) or low in _FUNCTION:
        return not listed(word) and low != "ihnen"
    if (word.endswith(nouns.NOUN_ENDINGS) and not adjective(low)) or (inflected(low) and not known(word)):
        return False  # "Gutes tun"
    if low in classes.UNSURE_FIRST or (before_noun and not known(word) and word.endswith(("er", "en"))):
        return None
    surely = listed(word) or word.endswith(nouns.NOUN_ENDINGS) or not re.search(r"\w{3}es?$", word)  # "One"
    return adjective(low) or (before_noun and not surely)


def _people_or_thing(low: str, following: str) -> bool:
    """Whether an adjective in -en is the people it names: "Obdachlosen Würde geben", "Kranken Trost spenden"."""
    if low.capitalize()[:-1] in nouns.PERSONS and not person(following):
        return True  # "Mitarbeitenden Vertrauen schenken"
    one = gender(following) in ("f", "n") and not following.endswith(("chen", "lein", "er", "el", "en"))
    return one or (low[:-2] in classes.PEOPLE and gender(following) in ("m", "f", "n"))


def capitalised(text: str) -> str:
    """Give a text of small letters only with its nouns in capitals, where every word is known."""
    tokens = text.split(" ")
    said = [
        (token, _named(token, before) or _capital_noun(token))
        for token, before in zip(tokens, ["", *tokens], strict=False)
    ]
    sure = all(token != noun or not bare(token).islower() or _no_noun(bare(token)) for token, noun in said)
    return " ".join(noun for _token, noun in said) if sure else text


def spoken_softly(text: str) -> str | None:
    """Give a text of capitals as it is written otherwise; None where a word isn't known."""
    low = text.lower()
    said = capitalised(low)
    known = said != low or all(_no_noun(bare(token)) for token in low.split(" ") if bare(token))
    return said if known else None


def _named(token: str, before: str) -> str:
    """Give a verb or adjective its capital where an adjective says which: "gesundes essen", "schöne feste"."""
    word = bare(token)
    fits = {"es": "n", "er": "m"}.get(before[-2:], "fp" if before.endswith("e") else "")
    which = fits and word.islower() and _no_noun(word) and not inflected(word) and inflected(before)
    return token.replace(word, word.capitalize(), 1) if which and gender(word.capitalize()) in [*fits] else ""


def _capital_noun(token: str) -> str:
    word = bare(token)
    noun = word.capitalize()
    if not word.islower() or _no_noun(word) or not (gender(noun) or word in classes.NOUNS):
        return token
    return token.replace(word, noun, 1)


def _no_noun(word: str) -> bool:
    if word in _SAFE_PLURAL:
        return False
    small_word = word in classes.FUNCTION | classes.PRONOUNS | frozenset(classes.SUBORDINATORS)
    return small_word or adjective(word) or inflected(word) or third(word) or infinitive(word) or first_plural(word)


def _own(text: str) -> list[str]:
    return [word for word in (bare(word) for word in text.split(" ")) if (word and not inflected(word)) or gender(word)]


def _each(text: str, turn: Callable[[Noun], str | None]) -> str | None:
    head, tail = relative(text)
    found, joints = members(head)
    turned = [turn(one) if (one := phrase(piece)) else None for piece in found]
    if None in turned or any(map(_may_belong, found, found[1:], turned[1:])):
        return None
    return "".join(f"{one}{joint}" for one, joint in zip(turned, [*joints, ""], strict=True)) + tail


def _may_belong(before: str, piece: str, turned: str | None) -> bool:
    """Whether a name that would turn may go with the preposition before it: "für alle Bürgerinnen und Bürger"."""
    within = any(word in classes.PREPOSITIONS for word in before.split(" ")[1:])
    return within and " " not in piece and turned != piece


def _accusative(noun: Noun) -> str | None:
    low = noun.article.lower()
    if low in OBLIQUE:
        return None
    if noun.gender == "m":
        kind = _ACCUSATIVE.get(low, low)
        if low and low not in _ACCUSATIVE:
            return None
        adjectives = tuple(re.sub(r"(?:er|e)(,?)$", r"en\1", one) for one in noun.adjectives)
        return noun.said(kind, adjectives, _weak_in(noun))
    if not noun.gender and low in _EIN:
        return None
    return noun.said(low, noun.adjectives, noun.head)


def _dative(noun: Noun) -> str | None:
    low = noun.article.lower()
    if low in OBLIQUE:
        return None
    if not noun.gender:
        return noun.said("", (), noun.head) if not low and not noun.adjectives and _same(noun.head) else None
    if low and low not in _DATIVE:
        return None
    kind = ("r" if noun.gender == "f" else "n" if noun.gender == "p" else "m") if low else ""
    article = _DATIVE[low] + kind if low else ""
    ending = "en" if low else {"f": "er", "p": "en"}.get(noun.gender, "em")
    adjectives = tuple(_ended(one, ending) for one in noun.adjectives)
    if any(one is None for one in adjectives):
        return None
    head = _plural_dative(noun.head) if noun.gender == "p" else _weak_in(noun) if noun.gender == "m" else noun.head
    return noun.said(article, tuple(filter(None, adjectives)), head)


def _ended(word: str, ending: str) -> str | None:
    if adjective(word) or word.lower() in _ADVERBS or word in ("und", "oder", "aber"):
        return word
    stem = re.sub(r"e[rsn]?(,?)$", "", word)
    return stem + ending + ("," if word.endswith(",") else "") if stem != word else None


def _plural_dative(word: str) -> str:
    if word.endswith(("n", "s")) or _FORMS.search(word):
        return word
    return word + "n"


def _weak_in(noun: Noun) -> str:
    return noun.head if {*map(str.lower, noun.before)} & {"mehr", "weniger"} else _weak(noun.head)


def _weak(word: str) -> str:
    if word not in nouns.WEAK and not (word.endswith("ent") and re.search(_WEAK_ENDING, word)):
        return word
    return word + ("n" if word.endswith("e") else "en") if word != "Nachbar" else "Nachbarn"


def _same(word: str) -> bool:
    """Whether a bare noun of unknown gender looks the same in the dative, singular or plural."""
    return not word.endswith(("e", "er", "el"))


def _leads(token: str) -> bool:
    """Whether a word before the article says how often or how many."""
    more = token.lower() in _ADVERBS | _MORE_OF and token not in _LISTED
    return (
        more
        or token.isdecimal()
        or (bool(token) and token.lower() not in classes.ARTICLES and cardinal(token.lower()) is not None)
    )


def _attribute(tokens: list[str], place: int) -> bool:
    """Whether an adjective stands here, or an adverb before one: "sehr gute", "Positive", "kurze,"."""
    word = bare(tokens[place])
    following = [bare(token) for token in tokens[place + 1 :]]
    skipped = ("und", "oder", "aber")
    later = next((one for one in following if one[:1].isupper() or not (one in skipped or inflected(one))), "")
    if not later[:1].isupper() and not (adjective(word) and following and inflected(following[0])):
        return False
    if word.isdecimal() or (word in _LISTED and not (place == 0 and inflected(word))):
        return False
    if word in ("und", "oder", "aber"):
        return place > 0 and inflected(tokens[place - 1])
    if word[:1].isupper():
        return place == 0 and (
            inflected(word) or bool(re.search(r"e[rsn]?$", word) and not known(word) and inflected(word))
        )
    return (
        inflected(word)
        or adjective(word)
        or (bool(re.search(r"\w{2}e[nmrs]?$", word)) and word not in classes.FUNCTION)
    )


def _quiet(rest: str) -> bool:
    """Whether what follows a noun holds no verb: prepositions, genitives, adverbs, bracketed words."""
    rest = re.sub(r"\bvon (\w+) an$", r"von \1", rest) if rest.endswith(" an") else rest
    tokens = rest.split(" ") if rest else []
    if tokens and bare(tokens[-1]).lower() in classes.PREPOSITIONS | (classes.ARTICLES - _BY_THEMSELVES):
        return False
    for place, token in enumerate(tokens):
        word = bare(token)
        if not word.islower() or word in classes.FUNCTION or cardinal(word) is not None:
            continue
        if infinitive(word) and not inflected(word):
            return False  # "Berater unterstützen Kunden"
        if adjective(word) and bare(" ".join(tokens[place + 1 : place + 2])) in classes.PREPOSITIONS:
            continue  # "direkt von zwölf Höfen"
        later = next((bare(one) for one in tokens[place + 1 :] if not inflected(bare(one))), "")
        if not (inflected(word) or re.search(r"\w{2}e[nmrs]?$", word)) or not later[:1].isupper():
            return False
    return True


def _gender_in(article: str, adjectives: tuple[str, ...], head: str) -> str:
    listed, low = gender(head), article.lower()
    last = bare(adjectives[-1]) if adjectives else ""
    if low == "der" or (last.endswith("er") and low in ("", *_EIN)):
        evidence = "m"
    elif low == "das" or (last.endswith("es") and low in ("", *_EIN)):
        evidence = "n"
    elif low in _EINE:
        evidence = "f"
    elif low in ("alle", "viele", "einige", "beide", "manche", "mehr"):
        evidence = "p"
    elif last.endswith("e") and low == "" and listed in ("m", "n"):
        return "p" if _plural_like(head) else ""
    else:
        return listed
    return evidence if listed in ("", evidence) else _against(listed, low)


def _against(listed: str, low: str) -> str:
    """Judge an article that says another gender than the list: only plural and feminine can look alike."""
    return "p" if listed == "p" and low in ("unsere", "keine", "die") else ""


def _plural_like(head: str) -> bool:
    return head.endswith(("e", "er", "el", "en", "s"))


def _ends(word: str, endings: tuple[str, ...]) -> bool:
    return any(word.endswith(one) and len(word) > len(one) + 1 for one in endings)


def _of_last_part(word: str) -> str:
    """Give the gender of the longest listed noun that ends the word: *Herzenswunsch* is a *Wunsch*."""
    low = word.lower()
    if infinitive(low):  # "Durchstarten" is no sort of "Arten"
        return ""
    for start in range(3, len(low) - 3):
        if (part := low[start:].capitalize()) in _LISTED and part not in nouns.NO_LAST_PART:
            return _LISTED[part]
    for start in range(3, len(low) - 2):
        if (part := low[start:].capitalize()) in _SHORT:
            return _LISTED[part]
    return ""


_LISTED: dict[str, str] = {
    noun: mark
    for mark, listed in (
        ("p", nouns.PERSONS | nouns.THINGS),
        ("n", nouns.NEUTER),
        ("f", nouns.FEMININE),
        ("m", nouns.MASCULINE),
    )
    for noun in every(listed)
}
_INDEFINITE = {"m": "ein", "f": "eine", "n": "ein"}
_ALWAYS_ENDS = tuple(one.lower() for one in nouns.ALWAYS_COUNTED if len(one) > 3)  # noqa: PLR2004  *Bus* ends *Bonus*
_COUNTED_ENDS = tuple(one.lower() for one in nouns.COUNTED if len(one) > 3)  # noqa: PLR2004  *Tag* ends *Sonntag*, too
_NOT_FEMININE = tuple(one.lower() for one in nouns.NOT_FEMININE)
_ONE = frozenset("Mensch Kunde Kundin Gast Kollege Kollegin Partner Patient Bürger Nutzer Mitarbeiter".split())
_SHORT = frozenset("Rat Tag Weg Ort Mut Rad Hof Not Amt".split())
_SAFE_PLURAL = frozenset("fragen anfragen".split())
_EIN = ("ein", "kein", "unser", "mein", "dein", "euer", "ihr", "sein")
_EINE = ("eine", "keine", "jede", "jene", "manche")
_ACCUSATIVE = {
    "ein": "einen",
    "kein": "keinen",
    "der": "den",
    "unser": "unseren",
    "jeder": "jeden",
    "dieser": "diesen",
    "mancher": "manchen",
    "": "",
}
_DATIVE = {
    "ein": "eine", "eine": "eine", "kein": "keine", "keine": "keine", "der": "de", "die": "de", "das": "de",
    "unser": "unsere", "unsere": "unsere", "alle": "alle", "viele": "viele", "jeder": "jede", "jede": "jede",
    "jedes": "jede", "dieser": "diese", "diese": "diese", "dieses": "diese", "einige": "einige", "beide": "beide",
    "ihre": "ihre", "deine": "deine",
}  # fmt: skip
OBLIQUE = frozenset(
    "den dem des einen einem einer eines keinen keinem keiner unseren unserem unserer jedem jeden allen"
    " aller vielen".split()
)
