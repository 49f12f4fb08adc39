"""German infinitives: *zu* goes into every part that ends in a verb, and the first letter is set."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.wording import de_adjectives as words
from leitbild_cli.core.wording.clause import bare, small
from leitbild_cli.lexicon.de import classes
from leitbild_cli.lexicon.de.verbs import (
    ADJECTIVAL,
    AMBIGUOUS,
    BASE,
    DOUBLE,
    INSEPARABLE,
    NO_VERBS,
    NOT_OPEN,
    NOUN_LIKE,
    OPEN,
    PASSIVE,
    PREFIXES,
    SEPARABLE_ANYWAY,
    UNSPLIT,
)
from leitbild_cli.record import record

if TYPE_CHECKING:
    from leitbild_cli.core.wording.clause import Fragment


_TAIL = re.compile(rf",\s(?:(?:in|auf|mit|für|an|zu)\s)?(?:{'|'.join(classes.SUBORDINATORS)})\s.*$")
_JOINTS = re.compile(r"(,? und | oder | sowie |,? sondern |,? statt )")
_NOUN_ENDINGS = re.compile(r"(?:en|er|el|e|ung|heit|keit|schaft|tät|ion|ment|nis|um|in|innen|s|chen|ln|rn)$")


@record
class Infinitive:
    """An infinitive was seen; `zu` is None where it can't surely be set into a sentence."""

    zu: str | None


def infinitive(found: Fragment) -> Infinitive | None:
    """Give the fragment with *zu* in it, or None where it doesn't end in an infinitive."""
    text = re.sub(r"^um\s", "", found.text, flags=re.IGNORECASE)
    match = _TAIL.search(text)
    tail = match.group() if match else ""
    head = text.removesuffix(tail)
    if not _ends_in_verb(head, alone=not tail) or _has_subject(head):
        return None
    if _unsafe(head):
        return Infinitive(zu=None)
    said = _first_letter(head)
    return Infinitive(zu=_with_zu(said) + tail if said else None)


def _ends_in_verb(head: str, *, alone: bool) -> bool:
    tokens = head.split(" ")
    last = bare(tokens[-1])
    if len(tokens) == 1:
        return (last.islower() or not alone) and bool(zu_infinitive(last.lower()))
    return tokens[-1].islower() and bool(zu_infinitive(last) or (re.fullmatch(r"\w+zu\w+en", last) and _unzu(last)))


def _unzu(word: str) -> bool:
    """Whether *zu* is in the verb already: "zuzuhören"."""
    return any(zu_infinitive(word[: at.start()] + word[at.end() :]) == word for at in re.finditer("zu", word))


def _has_subject(head: str) -> bool:
    """Whether a subject or a finite verb makes a sentence of it, or leaves that open."""
    plain = [bare(word) for word in head.split(" ")]
    if plain[0].lower() in classes.SUBJECTS or {"ich", "mein", "meine", "meinen", "mir", "mich"} & set(plain):
        return True
    if any(word in classes.FINITE and word.islower() and not zu_infinitive(word) for word in plain[:-1]):
        return True
    if any(word in classes.PLURAL_FINITE_ONLY for word in plain[:-1]):
        return True
    nominative = re.match(r"(?:Unsere|Alle|Die|Diese|Viele)$", plain[0])
    return bool(nominative) and len(plain) == 3 and plain[-1] in classes.DATIVE_VERBS  # noqa: PLR2004  article, noun, verb


def _unsafe(head: str) -> bool:
    """Whose *sich*, whose *seine*, and which comma: such things are left as they are."""
    plain = [bare(word).lower() for word in head.split(" ")]
    if "sich" in plain[1:] or set(plain[:-1]) & classes.OTHERS_OWN:
        return True
    return "," in head and not re.search(r" und | sondern | oder | sowie ", head)


def _first_letter(head: str) -> str | None:
    """Set the first letter as inside a sentence, or give None where noun and adjective can't be told apart."""
    tokens = head.split(" ")
    first = bare(tokens[0])
    plain = first.lower()
    before_noun = len(tokens) > 1 and tokens[1][:1].isupper()
    if not any(letter.isalpha() for letter in first):
        return head
    if plain in NOUN_LIKE and not any(word[:1].isupper() for word in tokens[1:]):  # "Handeln statt reden"
        return None if len(tokens) > 1 and tokens[1] in ("und", "oder", "statt") else head
    if plain == "sich":
        return "uns" + head[len("sich") :]
    if _small_anyway(first, tokens, before_noun=before_noun):
        return small(head)
    if plain in classes.UNSURE_FIRST or not _noun(first, tokens[1], before_noun=before_noun):
        return None
    return head


def _small_anyway(first: str, tokens: list[str], *, before_noun: bool) -> bool:
    plain = first.lower()
    if first.islower() or plain in classes.FUNCTION or len(tokens) == 1:
        return True
    if plain in classes.NOUNS:
        return False
    if words.inflected(plain):
        return before_noun
    opens_list = tokens[1] in ("und", "oder", "statt") and plain not in NOUN_LIKE and bool(zu_infinitive(plain))
    return opens_list or (words.adjective(plain) and plain not in classes.UNSURE_FIRST)


def _noun(first: str, after: str, *, before_noun: bool) -> bool:
    plain = first.lower()
    if after in PASSIVE and plain.endswith("en"):  # "Weiterempfohlen werden"
        return False
    if plain in classes.NOUNS or re.search(r"[*:_]innen?$", plain):
        return True
    if words.inflected(plain):  # "Gutes tun" keeps its capital, "Neue Wege" is small
        return not before_noun
    if before_noun and words.ending(plain):
        return False
    return bool(_NOUN_ENDINGS.search(plain)) or (len(plain) > 2 and plain[-1] in "ktgdfbp" and not _participle(plain))  # noqa: PLR2004


def _participle(word: str) -> bool:
    return bool(re.search(r"(?:t|end)$", word)) and not word.endswith(("heit", "keit", "schaft", "tät"))


def _with_zu(head: str) -> str:
    return "".join(piece if place % 2 else _piece(piece) for place, piece in enumerate(_JOINTS.split(head)))


def _piece(piece: str) -> str:
    before, _, last = piece.rpartition(" ")
    comma = last[len(last.rstrip(",")) :]
    verb = zu_infinitive(last.rstrip(","))
    if verb is None or (before.endswith((" zu", "zu")) and (before == "zu" or before.endswith(" zu"))):
        return piece
    return f"{before} {verb}{comma}".strip() if before else verb + comma


def zu_infinitive(verb: str) -> str | None:
    """Give the infinitive with *zu*, or None where the word isn't surely a verb."""
    if verb in NO_VERBS or not verb.endswith(("en", "eln", "ern", "sein", "tun")):
        return None
    if verb in DOUBLE:
        return DOUBLE[verb]
    if known(verb):
        return f"zu {verb}"
    return _split(verb) or _open_split(verb)


def known(verb: str) -> bool:
    """Whether it is a verb of the lists that stays in one piece."""
    if verb in BASE or verb in INSEPARABLE or verb.endswith("ieren"):
        return _prefix(verb) is None or verb in BASE or verb in INSEPARABLE or verb in NOT_OPEN
    if verb in SEPARABLE_ANYWAY:
        return False
    return any(verb.startswith(front) and verb[len(front) :] in BASE for front in (*UNSPLIT, *AMBIGUOUS))


def _split(verb: str) -> str | None:
    if verb in SEPARABLE_ANYWAY:
        front = next(front for front in AMBIGUOUS if verb.startswith(front))
        return f"{front}zu{verb[len(front) :]}"
    separable = _prefix(verb)
    return f"{separable}zu{verb[len(separable) :]}" if separable else None


def _prefix(verb: str) -> str | None:
    """Give the longest separable prefix that leaves a known verb."""
    if verb in NOT_OPEN:
        return None
    return next((front for front in PREFIXES if verb.startswith(front) and _whole(verb[len(front) :])), None)


def _whole(rest: str) -> bool:
    if rest in BASE or rest in INSEPARABLE or (rest.endswith("ieren") and len(rest) > len("xxieren")):
        return True
    return any(rest.startswith(front) and rest[len(front) :] in BASE for front in UNSPLIT)


def _open_split(verb: str) -> str | None:
    """Split a plain prefix off a verb of no list: "abfedern" becomes "abzufedern"."""
    if verb in NOT_OPEN or verb.endswith(ADJECTIVAL):
        return None
    for front in sorted(OPEN, key=len, reverse=True):
        rest = verb.removeprefix(front)
        if rest != verb and len(rest) >= 5 and not rest.startswith("ge"):  # noqa: PLR2004  shorter rests are endings
            return f"{front}zu{rest}"
    return None
