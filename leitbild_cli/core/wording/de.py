"""German: the rules in order, each either sure of its form or silent."""

from __future__ import annotations

import re

from leitbild_cli.core.text.units import counted, unit
from leitbild_cli.core.wording import de_adjectives as words
from leitbild_cli.core.wording.clause import (
    Clause,
    Form,
    Fragment,
    Slot,
    bare,
    capital,
    fragment,
    framed,
    inner_quotes,
    several,
    shouted,
    small,
)
from leitbild_cli.core.wording.de_infinitive import infinitive, zu_infinitive
from leitbild_cli.lexicon.de import classes

FRAMES: dict[Form, tuple[str, str, str]] = {
    Form.INFINITIVE: ("Wir sind da, um {x}.", "Uns ist wichtig, {x}.", "Zu unserer Kultur gehört es, {x}."),
    Form.THAT: ("Wir sind da, damit {x}.", "Uns ist wichtig, dass {x}.", "Zu unserer Kultur gehört, dass {x}."),
    Form.QUESTION: ("Unsere Leitfrage: „{x}?“",) * 3,
    Form.IMPERATIVE: ("Unser Motto: „{x}!“", "Bei uns gilt: „{x}!“", "Bei uns gilt: „{x}!“"),
    Form.SENTENCE: ("{x}.",) * 3,
    Form.TARGET: ("{x} – daran messen wir uns.",) * 3,
    Form.ADJECTIVE: ("Wir sind {x}.", "Uns ist wichtig, {x} zu sein.", "Wir sind {x}."),
    Form.FRONT: ("{x} – dafür sind wir da.", "{x} – darauf kommt es uns an.", "{x} – das verbindet uns."),
    Form.QUOTE: ("Unser Leitgedanke: „{x}“.", "Was uns wichtig ist: „{x}“.", "Was uns ausmacht: „{x}“."),
}
_KNOWN = classes.FUNCTION | classes.PRONOUNS | frozenset(classes.SUBORDINATORS)
_SENTENCE_STARTS = re.compile(
    r"^(?:wir|unser(?:e[nmrs]?)?|bei uns|jede[rs]?|alle|niemand|keine?r?|der|die|das|eine?|wer|es)\b", re.IGNORECASE
)
_TARGET = re.compile(
    r"""[<>≤≥] | \d\s?anrufe?n?\b | \b(?:CSAT|NPS|CES|FCR|SLA)\b | \b\d+\svon\s\d+
    | \b(?:maximal|höchstens|mindestens|doppelt|halb)\s(?:so|\d) | \bhalbierung\b | \bverdopp(?:e)?lung\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_ANSWER = "Zur Frage „{question}?“ sagen wir: „{x}“."
_HEADED = "{question}: „{x}“."


def clause(text: str, slot: Slot) -> Clause:
    """Give the German sentence for one of the three questions."""
    found = fragment(text)
    for rule in _RULES:
        if made := rule(found, slot):
            return made
    return _quote(found, slot)


def answer(text: str, question: str) -> Clause:
    """Give the sentence that answers a question of the team's own making."""
    asked = " ".join(question.split())
    frame = _ANSWER if asked.endswith("?") else _HEADED
    asked = inner_quotes(asked.rstrip("?:. "), "‚", "‘")
    return Clause(text=frame.format(question=asked, x=_quoted(fragment(text))), form=Form.QUOTE, certain=True)


def _quote(found: Fragment, slot: Slot) -> Clause:
    return framed(FRAMES, Form.QUOTE, slot, _quoted(found), certain=False)


def _quoted(found: Fragment) -> str:
    return capital(inner_quotes(found.text, "‚", "‘"))


def _at_once(found: Fragment, slot: Slot) -> Clause | None:
    """Quote what is better quoted without looking any further."""
    plain = [word.lower() for word in found.words]
    untidy = shouted(found) or several(found, classes.ABBREVIATIONS) or not plain
    if untidy or plain[0] in classes.FIRST_PERSON or _uncapitalised(found):
        return _quote(found, slot)
    return None


def _uncapitalised(found: Fragment) -> bool:
    """Several words, none with a capital, and one of them could be a noun."""
    small_words = [word for word in found.words if word.islower()]
    if len(found.words) < 2 or len(small_words) < len([word for word in found.words if word.isalpha()]):  # noqa: PLR2004
        return False
    return not all(word in _KNOWN or words.adjective(word) or zu_infinitive(word) for word in small_words)


def _question(found: Fragment, slot: Slot) -> Clause | None:
    if found.mark != "?":
        return None
    return framed(FRAMES, Form.QUESTION, slot, _quoted(found), certain=True)


def _that(found: Fragment, slot: Slot) -> Clause | None:
    match = re.match(r"(?:dass|damit|daß)\s+(.+)", found.text, re.IGNORECASE)
    return framed(FRAMES, Form.THAT, slot, match[1], certain=True) if match else None


def _infinitive(found: Fragment, slot: Slot) -> Clause | None:
    made = infinitive(found)
    if made is None:
        return None
    if made.zu is None:
        return framed(FRAMES, Form.FRONT, slot, capital(found.text), certain=False)
    return framed(FRAMES, Form.INFINITIVE, slot, made.zu, certain=True)


def _imperative(found: Fragment, slot: Slot) -> Clause | None:
    first, rest = found.words[0].lower(), found.words[1:]
    if first not in classes.IMPERATIVES or not (rest or found.mark == "!"):
        return None
    return framed(FRAMES, Form.IMPERATIVE, slot, _quoted(found), certain=True)


def _sentence(found: Fragment, slot: Slot) -> Clause | None:
    if not (_begins_as_sentence(found) or _inverted(found)):
        return None
    return framed(FRAMES, Form.SENTENCE, slot, capital(found.text), certain=True)


def _begins_as_sentence(found: Fragment) -> bool:
    """Whether it begins as a sentence does, and the verb stands in second place."""
    start = _SENTENCE_STARTS.match(found.text)
    if start is None:
        return False
    first = start.group().lower()
    after = found.text[start.end() :].split()
    if first in ("wir", "bei uns", "niemand", "wer", "es") or (first == "alle" and after and after[0].islower()):
        return bool(after) and _finite(after[0])
    place = next((place for place, word in enumerate(after) if bare(word)[:1].isupper()), None)
    return place is not None and len(after) > place + 1 and _finite_after_noun(after[place + 1 :])


def _finite(word: str) -> bool:
    word = bare(word)
    return (
        word in classes.FINITE
        or word in classes.PLURAL_FINITE_ONLY
        or bool(zu_infinitive(word))
        or word in ("sind", "tun", "wollen")
    )


def _finite_after_noun(after: list[str]) -> bool:
    verb = bare(after[0])
    if verb in classes.PLURAL_FINITE_ONLY:
        return len(after) > 1
    return verb in classes.FINITE and (not verb.endswith("en") or len(after) > 1)


def _inverted(found: Fragment) -> bool:
    """Something else comes first and *wir* follows the verb: "Bei Problemen rufen wir zurück"."""
    match = re.match(r"^(?:[A-ZÄÖÜ]\S*(?: \S+){0,5}?|Wenn [^,]+,) ([a-zäöüß]+) wir(?: |$)", found.text)
    if match is None or (found.tokens[0].lower() in classes.SUBORDINATORS and not found.text.startswith("Wenn ")):
        return False
    return match[1] in classes.PLURAL_FINITE_ONLY or bool(zu_infinitive(match[1]))


def _target(found: Fragment, slot: Slot) -> Clause | None:
    finite = any(word in classes.FINITE for word in found.words)
    if finite or not _aims(found.text) or re.fullmatch(r".*\(?24/7\)?", found.text):
        return None
    return framed(FRAMES, Form.TARGET, slot, capital(found.text), certain=True)


def _aims(text: str) -> bool:
    """Whether it gives a figure; *ein Tag* in front of a sentence is no number but a day."""
    figures = (word for said, _number, word in counted(text) if not said.lower().startswith("ein "))
    return bool(_TARGET.search(text)) or any(map(unit, figures))


def _adjectives(found: Fragment, slot: Slot) -> Clause | None:
    plain = [word.lower() for word in found.words]
    fillers = classes.ADVERBS | {"und", "aber", "sowie"} | {"zu", "für", "mit", "uns"}
    if not all(words.adjective(word) or word in fillers for word in plain):
        return None
    real = [word for word in plain if words.adjective(word) and word not in classes.ADVERBS]
    capitals = [word for word in found.words[1:] if word[:1].isupper()]
    if not real or capitals or plain[-1] in ("und", "zu", "für", "mit"):
        return None
    return framed(FRAMES, Form.ADJECTIVE, slot, small(found.text), certain=True)


def _noun(found: Fragment, slot: Slot) -> Clause | None:
    if not noun_phrase(found.text):
        return None
    return framed(FRAMES, Form.FRONT, slot, capital(found.text), certain=True)


def noun_phrase(text: str) -> bool:
    """Whether it is surely a thing with its name: every small word is a function word or an adjective before a noun."""
    tokens = [word for word in text.split(" ") if bare(word)]
    if not any(bare(word)[:1].isupper() for word in tokens) or any(bare(word).isdigit() for word in tokens):
        return False
    if (
        bare(tokens[0]).lower() in classes.SUBJECTS
        or bare(tokens[-1]).lower() in (classes.ARTICLES - {"alle", "alles"}) | classes.PREPOSITIONS
    ):
        return False
    return all(_fits(tokens, place) for place in range(len(tokens)))


def _fits(tokens: list[str], place: int) -> bool:
    word = bare(tokens[place])
    if not word.islower():
        return True
    if word in classes.FUNCTION:
        return True
    if word in classes.FINITE or zu_infinitive(word):
        return False
    following = [bare(later) for later in tokens[place + 1 :]]
    before_noun = next((later for later in following if not words.inflected(later) and later not in classes.LINKS), "")
    return (words.inflected(word) or words.ending(word)) and before_noun[:1].isupper()


_RULES = (_at_once, _question, _that, _imperative, _sentence, _infinitive, _target, _adjectives, _noun)
