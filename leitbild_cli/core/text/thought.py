"""An idea's text, understood as far as words go: what it is about, its figures, its negations, who stands where."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from leitbild_cli.core.text.clauses import rejoined, without_light_verbs
from leitbild_cli.core.text.exchanges import replaced
from leitbild_cli.core.text.figures import Figure, bound_words, figure_at, rhythm_at, undotted
from leitbild_cli.core.text.signs import signs
from leitbild_cli.core.text.tokens import tokens
from leitbild_cli.core.text.word import Word, turned_keys, word
from leitbild_cli.lexicon.bounds import LIKENED
from leitbild_cli.lexicon.de import short as german
from leitbild_cli.lexicon.en import short as english
from leitbild_cli.lexicon.negations import DENYING_BACKS, DENYING_FRONTS, FREE_OF, WHY
from leitbild_cli.lexicon.prepositions import ROLES
from leitbild_cli.lexicon.telltales import ENGLISH_MARKS, GERMAN_MARKS
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_SHORT = {"de": german.SHORT, "en": english.SHORT}
_DAYS = {"de": german.DAYS, "en": english.DAYS}
_SET_ASIDE = frozenset({"instead", "than", "without"})  # *kurze statt langer Wartezeiten* are short ones
_KEPT = frozenset({"instead", "until", "than"})  # before another one: *statt am Telefon*, *bis zum Mittag*
_THAN = (("als",), ("than",))
_NOT = (["nicht"], ["not"])
_LEVELS = tuple((text,) for text in "ueber unter over under above below".split())
_IT = "informatik"  # the capitals tell it from the little word
_TURNS = frozenset("aber sondern but jedoch doch".split())  # they end what a denial reaches
BREAKS = ",;.:()!?-–—"


@record(kw_only=False, eq=False)
class Thought:
    """What is compared of a text; `under` names the preposition before each content word, if any.

    A negator stands with its place in the content and the place where its clause begins; `breaks` are all such places.
    `signs` are what it says without words; `placed` has both under the word's key; `changes` are keys of a word and its
    opposite that stand here together.
    """

    text: str
    plain: tuple[str, ...]
    content: tuple[Word, ...]
    under: tuple[str | None, ...]
    figures: tuple[Figure, ...]
    rhythms: frozenset[str]
    negators: tuple[tuple[Word, int, int], ...]
    breaks: tuple[int, ...]
    language: str
    placed: Mapping[str, tuple[Word, str | None]]
    changes: tuple[tuple[str, str], ...]
    signs: tuple[str, ...]


def thought(text: str, language: str) -> Thought:
    """Give what a text says, word by word."""
    cut = tokens(text)
    plain = [folded for folded, _, _ in cut]
    if "it" in plain and not text.isupper():
        plain = [_IT if text[start:end] == "IT" else folded for folded, start, end in cut]
    spoken = _language(plain, language)
    words = _joined([unshortened(folded, spoken) for folded in undotted(plain)], spoken)
    words = replaced(_prefixed(words, text) if spoken == "en" else words, spoken)
    words = words if _DAYS[spoken].keys().isdisjoint(words) else _with_days(words, text, spoken)
    words = words[2:] if words[1:2] in _NOT and words[0] in WHY else words
    words = without_light_verbs(rejoined(words) if spoken == "de" else words)
    reader = _Reader(words, spoken)
    reader.read()
    return Thought(
        text,
        tuple(folded for folded in plain if folded not in BREAKS and folded != "&"),
        tuple(reader.content),
        tuple(reader.under),
        tuple(reader.figures),
        frozenset(reader.rhythms),
        tuple(reader.negators),
        tuple(reader.breaks),
        spoken,
        placed := {one.key: (one, under) for one, under in zip(reader.content, reader.under, strict=True)},
        () if reader.negators else _changes(placed.values()),
        signs(text),
    )


def figured(words: Sequence[str], language: str) -> frozenset[int]:
    """Give the places of the folded words that are part of a figure, of its bound or of how often."""
    reader = _Reader([unshortened(text, language) for text in words], language)
    for place in range(len(words)):
        reader.mark_figures(place)
    return frozenset(reader.used)


def unshortened(text: str, language: str) -> str:
    """Give the word that a short form stands for; *min* may be minutes."""
    return _SHORT[language].get(text, text) if text != "min" else text


def _with_days(words: list[str], text: str, language: str) -> list[str]:
    """Give the words with *Monday* for *Mon* and *Montag* for *Mo*."""
    days = _DAYS[language]
    here = {short for short in days.keys() & {*words} if f" {short.title()}" in text}
    return [days[one] if one in here else one for one in words]


def _prefixed(words: list[str], text: str) -> list[str]:
    """Give *non-slip* and *sugar-free* as one word."""
    if DENYING_FRONTS.isdisjoint(words) and DENYING_BACKS.isdisjoint(words):
        return words
    joined: list[str] = []
    small = text.lower()
    for one in words:
        before = joined[-1] if joined else ""
        fronted = before in DENYING_FRONTS and one.isalpha()
        if fronted or (one in DENYING_BACKS and (f"{before}-{one}" in small or before in FREE_OF)):
            joined[-1] = before + one
        else:
            joined.append(one)
    return joined


def _changes(placed: Iterable[tuple[Word, str | None]]) -> tuple[tuple[str, str], ...]:
    there = {one.key: one for one, under in placed if under not in _SET_ASIDE}
    found = {(key, other) for key, one in there.items() for other in turned_keys(one) if other in there}
    return tuple(sorted(found | {(other, key) for key, other in found})) if found else ()


def spelled(folded: str, by: Thought) -> str:
    """Give a folded word as the text spells it."""
    return _spellings(by).get(folded) or _unshortened(folded, by)


@lru_cache(maxsize=30_000)
def _spellings(by: Thought) -> dict[str, str]:
    return {text: by.text[start:end] for text, start, end in reversed(tokens(by.text))}


@lru_cache(maxsize=10_000)
def _unshortened(folded: str, by: Thought) -> str:
    """Give the words that were read as this one: *part-time*, *won't* for *not*, *rufen … zurück*."""
    if folded == _IT and "IT" in by.text:
        return "IT"
    for text in by.plain:
        if folded in (_SHORT[by.language].get(text), _DAYS[by.language].get(text)):
            return spelled(text, by)
    for first, known in _phrases(by.language).items():
        for rest, meant in known if first in by.plain else ():
            if folded in meant.split() and f" {' '.join((first, *rest))} " in f" {' '.join(by.plain)} ":
                return " ".join(spelled(text, by) for text in (first, *rest))
    for front in by.plain:
        if folded.startswith(front) and (verb := folded.removeprefix(front)) in by.plain:
            both = spelled(front, by), spelled(verb, by)
            return "-".join(both) if by.language == "en" else f"{both[1]} … {both[0]}"
    return folded


def _language(words: list[str], default: str) -> str:
    german_words = sum(folded in GERMAN_MARKS for folded in words)
    english_words = sum(folded in ENGLISH_MARKS for folded in words)
    if german_words == english_words:
        return default
    return "de" if german_words > english_words else "en"


@cache
def _phrases(language: str) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, meant in (
        german.PHRASES | english.PHRASES if language == "en" else english.PHRASES | german.PHRASES
    ).items():
        first, *rest = phrase.split()
        found.setdefault(first, []).append((tuple(rest), meant))
    return {first: sorted(known, key=_most_words) if known[1:] else known for first, known in found.items()}


def _most_words(known: tuple[tuple[str, ...], str]) -> int:
    return -len(known[0])


def _joined(words: list[str], language: str) -> list[str]:
    known, joined, place = _phrases(language), list[str](), 0
    while place < len(words):
        for rest, meant in known.get(words[place], ()):
            after = place + 1 + len(rest)
            if tuple(words[place + 1 : after]) == rest and not _says_else(words, rest, after):
                joined.extend(meant.split())
                place += 1 + len(rest)
                break
        else:
            joined.append(words[place])
            place += 1
    return joined


def _says_else(words: list[str], rest: tuple[str, ...], after: int) -> bool:
    """Say whether a bound is none: *less than friendly*, *not under the carpet*."""
    if after >= len(words):
        return False
    if rest[-1:] in _THAN:
        return words[after] in LIKENED
    return rest[-1:] in _LEVELS and not figure_at(words, after)


class _Reader:
    """Goes through the words of one text once and sorts what it finds."""

    def __init__(self, words: list[str], language: str) -> None:
        self.words, self.language = words, language
        self.content: list[Word] = []
        self.under: list[str | None] = []
        self.figures: list[Figure] = []
        self.rhythms: list[str] = []
        self.negators: list[tuple[Word, int, int]] = []
        self.clause = 0
        self.breaks: list[int] = []
        self.seen: set[str] = set()
        self.used: set[int] = set()
        self.preposition: str | None = None

    def read(self) -> None:
        for place in range(len(self.words)):
            self.mark_figures(place)
        for place in range(len(self.words)):
            if place not in self.used:
                self._sort(place)
        if not self.content and not self.figures:
            self._take_fillers()

    def mark_figures(self, place: int) -> None:
        """Note the figure or the rhythm that begins here."""
        if place in self.used:
            return
        if often := rhythm_at(self.words, place):
            self.rhythms.append(often[0])
            self.used.update(range(place, often[1]))
        elif found := figure_at(self.words, place):
            self.figures.append(found[0])
            bounds = bound_words(self.words, place, found[1], clock=found[0].unit == "clock")
            self.used.update(range(place, found[1]), bounds)

    def _sort(self, place: int) -> None:
        text = self.words[place]
        if not text[0].isalpha():
            if text in BREAKS:
                self.preposition = None
                self._break()
            return
        if text in _TURNS:
            self._break()
        known = word(text, self.language)
        if known.negates:
            self.negators.append((known, len(self.content), self.clause))
        if known.weight == 0.0 or (known.negates and not known.key.startswith("=")):
            if text in ROLES and self.preposition not in _KEPT:
                self.preposition = ROLES[text]
            elif text in ("und", "and", "oder", "or"):
                self.preposition = None
            return
        if known.key in self.seen:
            return
        self.seen.add(known.key)
        self.content.append(known)
        self.under.append(self.preposition)
        self.preposition = None

    def _break(self) -> None:
        self.clause = len(self.content)
        self.breaks.append(self.clause)

    def _take_fillers(self) -> None:
        from dataclasses import replace

        for text in self.words:
            known = word(text, self.language)
            if text[0].isalpha() and known.key not in self.seen and not known.negates:
                self.seen.add(known.key)
                self.content.append(replace(known, weight=1.0, negates=False))
                self.under.append(None)
