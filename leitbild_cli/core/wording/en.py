"""English: the rules in order, each either sure of its form or silent."""

from __future__ import annotations

import re
from itertools import pairwise

from leitbild_cli.core.text.units import counted, unit
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
from leitbild_cli.lexicon.en import classes
from leitbild_cli.lexicon.en.classes import ADJECTIVES, ADVERBS, VERBS

FRAMES: dict[Form, tuple[str, str, str]] = {
    Form.INFINITIVE: ("We are here to {x}.", "It matters to us to {x}.", "We {x}."),
    Form.THAT: ("We are here so that {x}.", "It matters to us that {x}.", "It is part of our culture that {x}."),
    Form.QUESTION: ("Our guiding question: “{x}?”",) * 3,
    Form.SENTENCE: ("{x}.",) * 3,
    Form.TARGET: ("{x} – that is how we measure ourselves.",) * 3,
    Form.ADJECTIVE: ("We are {x}.", "We want to be {x}.", "We are {x}."),
    Form.FRONT: (
        "{x} – that is why we are here.",
        "{x} – that is what matters to us.",
        "{x} – that is what unites us.",
    ),
    Form.QUOTE: ("Our guiding idea: “{x}”.", "What matters to us: “{x}”.", "What defines us: “{x}”."),
}
_ANSWER = "To the question “{question}?” we say: “{x}”."
_HEADED = "{question}: “{x}”."


def clause(text: str, slot: Slot) -> Clause:
    """Give the English sentence for one of the three questions."""
    found = fragment(text)
    for rule in _RULES:
        if made := rule(found, slot):
            return made
    return _quote(found, slot)


def answer(text: str, question: str) -> Clause:
    """Give the sentence that answers a question of the team's own making."""
    asked = " ".join(question.split())
    frame = _ANSWER if asked.endswith("?") else _HEADED
    asked = inner_quotes(asked.rstrip("?:. "), "‘", "’")
    return Clause(text=frame.format(question=asked, x=_quoted(fragment(text))), form=Form.QUOTE, certain=True)


def _quote(found: Fragment, slot: Slot) -> Clause:
    return framed(FRAMES, Form.QUOTE, slot, _quoted(found), certain=False)


def _quoted(found: Fragment) -> str:
    return capital(inner_quotes(found.text, "‘", "’"))


def _plain(found: Fragment) -> list[str]:
    return [word.lower().replace("’", "'") for word in found.words]


def _main(found: Fragment) -> list[str]:
    """Give the words before the first that opens a clause of its own."""
    plain = _plain(found)
    end = next((place for place, word in enumerate(plain) if place and word in classes.SUBORDINATORS), len(plain))
    return plain[:end]


def _at_once(found: Fragment, slot: Slot) -> Clause | None:
    """Quote what is better quoted without looking any further."""
    plain = _plain(found)
    untidy = shouted(found) or several(found, classes.ABBREVIATIONS) or not plain
    if untidy or plain[0] in classes.NOT_OURS or {"i", "my", "me", "i'm"} & set(plain):
        return _quote(found, slot)
    return None


def _question(found: Fragment, slot: Slot) -> Clause | None:
    if found.mark != "?":
        return None
    return framed(FRAMES, Form.QUESTION, slot, _quoted(found), certain=True)


def _that(found: Fragment, slot: Slot) -> Clause | None:
    match = re.match(
        r"(?:so )?that\s+((?:every|each|all|our|we|nobody|no one|everyone|customers)\b.+)", found.text, re.IGNORECASE
    )
    return framed(FRAMES, Form.THAT, slot, small(match[1]), certain=True) if match else None


def _sentence(found: Fragment, slot: Slot) -> Clause | None:
    plain = _plain(found)
    if not (_we(plain) or _somebody(found) or _when_we(found)):
        return None
    return framed(FRAMES, Form.SENTENCE, slot, capital(found.text), certain=True)


def _we(plain: list[str]) -> bool:
    if plain[0] in ("we're", "we've", "we'll"):
        return len(plain) > 1
    after = [word for word in plain[1:] if not adverb(word)]
    auxiliary = {"are", "have", "can", "will", "want", "do", "don't", "need", "would", "believe"}
    return plain[0] == "we" and bool(after) and (after[0] in classes.VERBS or after[0] in auxiliary)


def _somebody(found: Fragment) -> bool:
    """Whether it is a subject, then a verb that can't be anything else."""
    main = _main(found)
    verb = next((place for place, word in enumerate(main) if place and word in classes.FINITE), None)
    starts = classes.DETERMINERS | {"nobody", "everyone", "everybody", "nothing", "people"}
    if verb is not None and main[0] not in classes.SUBORDINATORS:
        return (verb == 1 and main[0] not in classes.VERBS - classes.NOUNS) or main[0] in starts
    return len(main) > 1 and main[0] == "people" and main[1] in classes.PLURAL_FINITE


def _when_we(found: Fragment) -> bool:
    return bool(
        re.match(r"(?:When|If|Whenever|Where)\b[^,]+, we (?:are|have|can|will|help|listen|find|stay)\b", found.text)
    )


def _infinitive(found: Fragment, slot: Slot) -> Clause | None:
    plain = _plain(found)
    marked = plain[0] == "to" and len(plain) > 1
    said = found.text[3:].lstrip() if marked else found.text
    bare_words = plain[1:] if marked else plain
    if not (marked and bare_words[0] in classes.VERBS) and not _bare_verb(bare_words, _main(found)):
        return None
    ours = _ours(small(said))
    if ours is None or ("," in ours and not re.search(r"\b(?:and|or|but|never|not)\b", ours)):
        return framed(FRAMES, Form.FRONT, slot, capital(found.text), certain=False)
    if slot is Slot.CULTURE and bare_words[0] == "be":
        return _being(ours, slot)
    return framed(FRAMES, Form.INFINITIVE, slot, ours, certain=True)


def _bare_verb(plain: list[str], main: list[str]) -> bool:
    """Whether it begins as an order does, with a verb that isn't a noun here."""
    first, rest = plain[0], plain[1:]
    if adverb(first) and first not in ("never", "first") and rest and rest[0] in classes.VERBS - classes.HOMOGRAPHS:
        return True
    if first not in classes.VERBS or (first in ("be", "do") and (not rest or rest[0] == "not")):
        return False
    if any(word in classes.FINITE for word in main[1:]):
        return False
    if first not in classes.HOMOGRAPHS:
        return True
    if not rest:
        return False
    governed = rest[0] in classes.COMPLEMENTED.get(first, set()) and not (first == "care" and rest[0] == "for")
    return rest[0] in classes.DETERMINERS | classes.OBJECTS or governed


def _ours(said: str) -> str | None:
    """Say *our* for *your*; None where *you* can't be told."""
    said = re.sub(r"\byourself\b|\byourselves\b", "ourselves", said)
    said = re.sub(r"\byour\b", "our", said)
    said = re.sub(r"\b(what|when|where|as|if|how) you\b", r"\1 we", said)
    return None if re.search(r"\byou\b|\byou'", said) else said


def _being(said: str, slot: Slot) -> Clause:
    """To be the best is a wish, not yet a fact."""
    if IRREGULAR_SUPERLATIVE.search(said) or re.match(r"be or\b", said):
        return Clause(text=f"We work every day to {said}.", form=Form.INFINITIVE, certain=True)
    return framed(FRAMES, Form.INFINITIVE, slot, re.sub(r"^be\b", "are", said), certain=True)


def _target(found: Fragment, slot: Slot) -> Clause | None:
    finite = any(word in classes.FINITE or word in classes.SUBJECTS for word in _plain(found))
    if finite or not _aims(found.text) or "24/7" in found.text:
        return None
    return framed(FRAMES, Form.TARGET, slot, capital(found.text), certain=True)


def _aims(text: str) -> bool:
    return bool(TARGET.search(text)) or any(unit(word) for _said, _number, word in counted(text))


def _adjectives(found: Fragment, slot: Slot) -> Clause | None:
    plain = _plain(found)
    fillers = {"and", "but", "to", "each", "other", "always"}
    real = [word for word in plain if adjective(word)]
    if not real or not all(word in fillers or adjective(word) or adverb(word) for word in plain):
        return None
    if plain[-1] in ("and", "but", "to", "each") or plain[-1] in ("one", "first"):
        return None
    said = small(found.text)
    if slot is Slot.PRIORITIES and said.startswith("always "):
        said = said.removeprefix("always ")
        return Clause(text=f"We always want to be {said}.", form=Form.ADJECTIVE, certain=True)
    return framed(FRAMES, Form.ADJECTIVE, slot, said, certain=True)


def _noun(found: Fragment, slot: Slot) -> Clause | None:
    if not (noun_phrase(found.text) or _gerund(found)):
        return None
    return framed(FRAMES, Form.FRONT, slot, capital(found.text), certain=True)


def _gerund(found: Fragment) -> bool:
    main = _main(found)
    if len(_plain(found)) - len(main) > 5:  # noqa: PLR2004  after so many words the main verb may still come
        return False
    return main[0].endswith("ing") and main[0] not in classes.NO_GERUNDS and not _verbal(main[1:])


def _verbal(plain: list[str]) -> bool:
    return any(word in classes.FINITE or word in classes.SUBJECTS for word in plain)


def noun_phrase(text: str) -> bool:
    """Whether it surely names a thing: it begins as one, and no verb follows."""
    plain = [word.lower() for word in map(bare, text.split()) if word]
    if not plain or _verbal(plain) or set(plain) & (classes.SUBORDINATORS - {"as", "so", "than"}):
        return False
    later = {
        word for word in plain[1:] if word in classes.VERBS - classes.NOUNS - classes.HOMOGRAPHS - classes.ADJECTIVES
    }
    if any(one in classes.HOMOGRAPHS and two in classes.DETERMINERS | {"us", "each"} for one, two in pairwise(plain)):
        return False  # "Customers trust us"
    if any(two == "us" and one not in classes.PREPOSITIONS for one, two in pairwise(plain)):
        return False
    begins = plain[0] in classes.DETERMINERS - {"no", "that"} or adjective(plain[0]) or plain[0] in classes.NOUNS
    return begins and not later and plain[-1] not in classes.PREPOSITIONS | classes.DETERMINERS


_RULES = (_at_once, _question, _that, _sentence, _infinitive, _target, _adjectives, _noun)


IRREGULAR_SUPERLATIVE = re.compile(
    r"\b(?:the|earth's|earth’s|world's|world’s|europe's|germany's|our)\s+(?:\w+\s+)?(?:first|best|most|leading|largest"
    r"|biggest|fastest|number|greatest)|\bnumber\s+one|\bno\.?\s?1\b|\bmost\s\w+-?\w*",
    re.IGNORECASE,
)
TARGET = re.compile(
    r"""[<>≤≥] | \d\s?(?:[$£]|calls?\b) | \b(?:CSAT|NPS|CES|FCR|SLA)\b
    | \b\d+\s(?:of|out\sof)\s\d+ | \b(?:at\smost|at\sleast|no\smore\sthan|under|over|above|below)\s\d
    | \b(?:half|twice)\sas\b | \bhalf\s(?:hour|day|year)s?\b | \bwithin\sa\s(?:day|week|minute)\b""",
    re.IGNORECASE | re.VERBOSE,
)


def adjective(word: str) -> bool:
    """Whether the word is a known adjective."""
    return word.lower() in ADJECTIVES


def adverb(word: str) -> bool:
    """Whether the word says how or when."""
    word = word.lower()
    other = word in VERBS or word in ("family", "supply", "rely", "early") or adjective(word)
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4 and not other)  # noqa: PLR2004  "only", "fly"
