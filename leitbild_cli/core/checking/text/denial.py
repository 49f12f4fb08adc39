"""Whether a sentence denies what a text says whose words it holds: *Wir belehren keinen Kunden*.

Counted is what turns a sense round, in those clauses of the sentence that hold the words, and in the text itself: where
both have as many of them, the sentence says what the text says.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Language
from leitbild_cli.core.text.keywords import stem
from leitbild_cli.core.text.tokens import tokens
from leitbild_cli.core.text.word import word
from leitbild_cli.lexicon.denials import AFFIRMED, AVOIDED, BREAKS, FORWARD, INFINITIVE_FRONTS, NEGATORS, WE
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence


_ABOLISHED = "=abschaffen"
_SEPARATED = re.compile(r"[a-z]{2,}zu[a-z]{2,}n$")  # an infinitive with its *zu* inside


@record
class _Clause:
    """The folded words of a clause; of two words that turn a sense round together, the second one is left out."""

    words: tuple[str, ...]

    def places(self, wanted: Collection[str], language: Language) -> list[int]:
        return [place for place, one in enumerate(self.words) if stem(one, language) in wanted]


def opposed(sentence: str, text: str, wanted: Collection[str], language: Language) -> bool:
    """Say whether the sentence denies what the text doesn't, or the other way round; `wanted` are the text's stems."""
    return denials(sentence, wanted, language) != denials(text, wanted, language)


def denials(text: str, wanted: Collection[str], language: Language) -> int:
    """Count what turns round the part of the text that holds these stems."""
    clauses = list(_clauses(text))
    there = [clause.places(wanted, language) for clause in clauses]
    holding = [place for place, found in enumerate(there) if found]
    if not holding:
        return 0
    first, last = holding[0], holding[-1]
    if first and _is_governed(clauses[first], clauses[first - 1]):
        first -= 1
    scope = range(first, last + 1)
    return sum(_turns(clauses[place].words, there[place], language) for place in scope)


def _turns(words: Sequence[str], matched: Sequence[int], language: Language) -> int:
    """Count what turns round a clause; English, and what looks forward, only where a wanted word follows it."""
    turning = [place for place, one in enumerate(words) if _turns_round(one, language)]
    return sum(_reaches(words, place, matched, language) for place in turning)


def _reaches(words: Sequence[str], place: int, matched: Sequence[int], language: Language) -> bool:
    """Say whether what turns round at this place reaches a wanted word, where the clause holds any."""
    if not matched or not (words[place] in FORWARD or language is Language.EN):
        return True
    return any(place < one <= _end(words, place) for one in matched)


def _end(words: Sequence[str], start: int) -> int:
    """Give where the infinitive with *zu* behind this place stands, else the end: *statt zuzuhören belehren wir*."""
    for place in range(start + 1, len(words)):
        if words[start] in FORWARD and words[place] == "zu":
            return place + 1
        if words[start] in FORWARD and _SEPARATED.match(words[place]):
            return place
    return len(words)


def _turns_round(one: str, language: Language) -> bool:
    return one in NEGATORS or one in FORWARD or one in AVOIDED or word(one, language).key == _ABOLISHED


def _is_governed(clause: _Clause, before: _Clause) -> bool:
    """Say whether a clause hangs on what the one before says of it: *Wir vermeiden es, Kunden zu belehren*."""
    words = clause.words
    infinitive = "zu" in words or any(map(_SEPARATED.match, words))
    turned = any(one in NEGATORS | AVOIDED | FORWARD for one in before.words)
    return infinitive and turned and words[0] not in INFINITIVE_FRONTS


def _clauses(text: str) -> Iterator[_Clause]:
    words = _bordered(_joined([folded for folded, _start, _end in tokens(text)]))
    for is_border, clause in groupby(words, key=BREAKS.__contains__):
        if not is_border:
            yield _Clause(words=tuple(clause))


def _bordered(words: Iterable[str]) -> list[str]:
    """Give the words with a comma where we say what we do instead: *Statt zuzuhören* , *belehren wir*."""
    found: list[str] = []
    for one in words:
        border = next((place for place in range(len(found), 0, -1) if found[place - 1] in BREAKS), 0)
        before = found[border:]
        if one in WE and before[-1:] != ["dass"] and any(each in FORWARD for each in before):
            found.insert(len(found) - (one == "wir"), ",")
        found.append(one)
    return found


def _joined(words: Sequence[str]) -> Iterator[str]:
    """Give the words, those that only turn round together as one, without those that affirm: *nicht nur*."""
    place = 0
    while place < len(words):
        two = " ".join(words[place : place + 2])
        if two in AFFIRMED:
            place += 2
        elif two in FORWARD:
            yield two
            place += 2
        else:
            yield words[place]
            place += 1
