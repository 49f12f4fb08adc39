"""Whom a text speaks of by name, so that nobody is named where others read it who did not agree to that.

A person is named by the whole name, by the first one, by the last one, by a title and the last one, by initials with
dots (A. Koch, Anna K., A. K.) and by a handle (@anna-koch); in the genitive too, with ü or ue, and by a part of a
double name. A last name that is a word as well (Koch, Sommer, Young) is a name behind a title, in front of what is
hers (Kochs Idee), and in English where a capital stands inside a sentence; behind an article it is the word, and for
the rest nobody can know: it stays, and whoever passes the text on is told (`doubts`). A first name that is a word
(Ernst, Will) counts where it is written as a name and no article or the like says that it is none; nobody can know it
of a text all in small letters. What the team itself is called is never a name.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from leitbild_cli.core.text import phrase
from leitbild_cli.core.text.fold import caseless, unaccented
from leitbild_cli.lexicon.namesakes import ARTICLES, IS_NO_NAME, MOSTLY_NAMES, SHORT_WORDS
from leitbild_cli.lexicon.titles import PARTICLES, PLACES, TITLES
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from leitbild_cli.core.model import Feedback, Leitbild, Person

OMITTED = "[…]"
"""What stands in a quotation where words were left out of it."""


@record
class Mention:
    """A name in a text, from letter to letter, and the keys of everybody it may mean.

    It is not `sure` where it may be a word as well.
    """

    span: phrase.Span
    people: frozenset[str]
    sure: bool = True


def mentions(people: Collection[Person], text: str) -> tuple[Mention, ...]:
    """Give the names in a text in their order; of two that begin at one place the longer one."""
    return tuple(one for one in _mentions(_names(people), text) if one.sure)


def names_only(people: Collection[Person], text: str, person: Person) -> bool:
    """Say whether a text speaks of this person by a name that nobody else of them bears."""
    return any(one.people == {person.id} for one in mentions(people, text))


def names_silent(leitbild: Leitbild, text: str | None, *, but: Person | None = None) -> bool:
    """Say whether a text speaks of somebody who did not agree to be named; whom a letter is to may be in it."""
    silent = _silent(leitbild) - {but.id if but else ""}
    return bool(silent) and any(one.sure and one.people & silent for one in _mentions(_names_in(leitbild), text or ""))


def without_names(leitbild: Leitbild, text: str, *, but: Person | None = None, everybody: bool = False) -> str:
    """Give a text with […] in the place of the names of all who did not agree, or of `everybody`."""
    hidden = _keys(leitbild) if everybody else _silent(leitbild)
    return _without(_names_in(leitbild), hidden - {but.id if but else ""}, text)


def spoken(leitbild: Leitbild, *, everybody: bool = False) -> Leitbild:
    """Give what may be read by anybody: in what people said, names are left out that nobody agreed to.

    The statement and its drafts, questions, parts and measures are the team's own words and stay as they are.
    """
    hidden = _keys(leitbild) if everybody else _silent(leitbild)
    if not hidden:
        return leitbild
    names = _names_in(leitbild)
    return _told(leitbild, lambda text: _without(names, hidden, text))


def doubts(leitbild: Leitbild, *, everybody: bool = False) -> tuple[str, ...]:
    """Give the words in what people said that may name somebody who did not agree, or be words only, each once."""
    hidden, names = _keys(leitbild) if everybody else _silent(leitbild), _names_in(leitbild)
    found: dict[str, None] = {}

    def look(text: str) -> str:
        unclear = (one for one in _mentions(names, text) if not one.sure and not one.people.isdisjoint(hidden))
        found.update((text[one.span[0] : one.span[1]], None) for one in unclear)
        return text

    if hidden and any(one.alone for called in names.values() for one in called):
        _told(leitbild, look)
    return tuple(found)


def _told(leitbild: Leitbild, quiet: Callable[[str], str]) -> Leitbild:
    def maybe(text: str | None) -> str | None:
        return quiet(text) if text else text

    return replace(
        leitbild,
        people=tuple(
            replace(
                one,
                ideas=tuple(replace(idea, text=quiet(idea.text)) for idea in one.ideas),
                notes=tuple(replace(note, text=quiet(note.text)) for note in one.notes),
            )
            for one in leitbild.people
        ),
        sources=tuple(replace(one, learned=maybe(one.learned)) for one in leitbild.sources),
        experience=tuple(replace(one, text=quiet(one.text), reason=maybe(one.reason)) for one in leitbild.experience),
        merged=tuple(replace(one, reason=maybe(one.reason)) for one in leitbild.merged),
        parked=tuple(replace(one, reason=maybe(one.reason)) for one in leitbild.parked),
        votes=tuple(
            replace(one, wording=tuple(replace(each, text=quiet(each.text)) for each in one.wording))
            for one in leitbild.votes
        ),
        drafts=tuple(replace(one, note=maybe(one.note)) for one in leitbild.drafts),
        feedback=tuple(_said(one, maybe) for one in leitbild.feedback),
        answers=tuple(replace(one, answer=maybe(one.answer)) for one in leitbild.answers),
        adopted=tuple(replace(one, reason=maybe(one.reason), despite=maybe(one.despite)) for one in leitbild.adopted),
        measures=tuple(
            replace(one, readings=tuple(replace(each, note=maybe(each.note)) for each in one.readings))
            for one in leitbild.measures
        ),
        unmeasured=tuple(replace(one, reason=maybe(one.reason)) for one in leitbild.unmeasured),
        reviews=tuple(replace(one, example=maybe(one.example), action=maybe(one.action)) for one in leitbild.reviews),
    )


def _said(one: Feedback, maybe: Callable[[str | None], str | None]) -> Feedback:
    return replace(
        one,
        source=maybe(one.source),
        text=maybe(one.text),
        answer=maybe(one.answer),
        questions=tuple(replace(each, asked=maybe(each.asked) or "", text=maybe(each.text)) for each in one.questions),
        earlier=tuple(replace(each, text=maybe(each.text), answer=maybe(each.answer)) for each in one.earlier),
    )


def _silent(leitbild: Leitbild) -> frozenset[str]:
    return frozenset(one.id for one in leitbild.people if not one.named)


def _keys(leitbild: Leitbild) -> frozenset[str]:
    return frozenset(one.id for one in leitbild.people)


@record
class _Name:
    """What somebody is called, folded.

    `titled` counts only behind a title, `capital` only where it is written so, `alone` is a last name without the first
    one, `first` one that may be a word, and of `dots` words, counted from the front, each is followed by a dot.
    """

    key: str
    words: tuple[str, ...] = ()
    titled: bool = False
    capital: bool = False
    alone: bool = False
    first: bool = False
    dots: tuple[int, ...] = ()
    own: bool = False


_Names = dict[str, list[_Name]]


def _names_in(leitbild: Leitbild) -> _Names:
    """Give what people are called; a last name that the team's own words hold, too, is a word here (Sonnenhof)."""
    asked = (one.question for one in leitbild.columns)
    said = " ".join([leitbild.team, leitbild.brief or "", *asked])
    return _names(leitbild.people, frozenset(unaccented(word) for word in phrase.words(said)))


def _names(people: Collection[Person], own: frozenset[str] = frozenset()) -> _Names:
    """Give by their first word what people are called; `own` are words of the team."""
    found: _Names = {}
    first = frozenset(unaccented(person.name.split()[0]) for person in people if person.name.split())
    for person in people:
        for name in dict.fromkeys(_called(person, own, first)):
            found.setdefault(name.words[0], []).append(name)
    return found


def _called(person: Person, own: frozenset[str], taken: frozenset[str]) -> Iterator[_Name]:
    """Give what a person is called; Anna-Lena is Anna, too, where no first name that is `taken` is Anna."""
    parts = [words for part in _ordered(person.name).split() if (words := phrase.words(part))]
    whole = [word for words in parts for word in words]
    if not whole:
        return
    kind = _Name(key=person.id)
    yield from _spelled(replace(kind, first=len(whole) == 1), whole)
    yield from _handles(person, whole)
    if any(word.isdigit() for word in whole) or unaccented(whole[0]) in PLACES:
        return  # a seat is called as a whole
    bare = list(parts)
    while len(bare) > 1 and unaccented(bare[0][0]) in TITLES:
        bare = bare[1:]
    last = (_last(bare), bare[-1], *([word] for word in bare[-1]))
    if len(bare) > 1:
        yield from _spelled(kind, [word for words in bare for word in words])
        yield from _first(replace(kind, first=True), bare[0], taken)
        for name in last:
            yield from _initials(kind, bare[0], name)
    if len(parts) > 1:
        for name in last:
            yield from _spelled(replace(kind, titled=True), name)
            held = any(unaccented(word) in own for word in name)
            yield from _spelled(replace(kind, alone=True, own=held), name)


def _first(kind: _Name, first: Sequence[str], taken: frozenset[str]) -> Iterator[_Name]:
    yield from _spelled(kind, first)
    if len(first) > 1:
        yield from _spelled(kind, ["".join(first)])
        if unaccented(first[0]) not in taken:
            yield from _spelled(kind, first[:1])


def _ordered(name: str) -> str:
    """Give a name without what stands in brackets, the first name first: Koch, Anna (Küche)."""
    plain = re.sub(r"\([^)]*\)", " ", name).strip() or name
    last, comma, first = plain.partition(",")
    return f"{first} {last}" if comma and first.strip() and "," not in first else plain


def _last(parts: Sequence[Sequence[str]]) -> list[str]:
    """Give the last name with what belongs to it: von der Heide."""
    at = len(parts) - 1
    while at > 1 and unaccented(parts[at - 1][0]) in PARTICLES:
        at -= 1
    return [word for words in parts[at:] for word in words]


def _initials(kind: _Name, first: Sequence[str], last: Sequence[str]) -> Iterator[_Name]:
    begin, end = first[0][0], last[-1][0]
    yield from _spelled(replace(kind, dots=(0,)), [begin, *last])
    yield from _spelled(replace(kind, dots=(1,)), [first[0], end])
    if len(first) > 1:
        yield from _spelled(replace(kind, dots=tuple(range(len(first)))), [*(word[0] for word in first), *last])
    if unaccented(begin + end) not in SHORT_WORDS:
        yield from _spelled(replace(kind, dots=(0, 1)), [begin, end])


def _handles(person: Person, whole: Sequence[str]) -> Iterator[_Name]:
    """Give what may stand behind an @: the key, the name in one, with the initial, or a part of it."""
    folded = [unaccented(word) for word in whole]
    joined = ["".join(folded), "".join(reversed(folded)), folded[0][0] + folded[-1], folded[-1], folded[0]]
    key = "".join(phrase.words(unaccented(person.id)))
    for handle in dict.fromkeys([key, *joined]):
        yield _Name(words=(f"@{handle}",), key=person.id)


def _spelled(kind: _Name, words: Sequence[str]) -> Iterator[_Name]:
    """Give a name of a kind as it is folded, and as a keyboard without umlauts has it: Muller."""
    made = replace(kind, words=tuple(map(unaccented, words)), capital=words[0][:1].isupper())
    yield made
    plain = tuple(unaccented(caseless(word).translate(_DOTLESS)) for word in words)
    if plain != made.words:
        yield replace(made, words=plain)


_DOTLESS = str.maketrans("äöü", "aou")
_HANDLE = re.compile(r"(?<![\w@.])@([\w.-]*\w)")


@record
class _Said:
    """A text and its words: where each stands, and folded; `small` if no letter is a capital."""

    text: str
    spans: tuple[phrase.Span, ...]
    words: tuple[str, ...]
    small: bool

    def raw(self, at: int) -> str:
        """Give a word as it is written."""
        start, end = self.spans[at]
        return self.text[start:end]

    def before(self, at: int) -> str:
        """Give what stands between a word and the one before it."""
        return self.text[self.spans[at - 1][1] if at else 0 : self.spans[at][0]]


def _mentions(names: _Names, text: str) -> tuple[Mention, ...]:
    spans = phrase.placed(text)
    words = tuple(unaccented(text[start:end]) for start, end in spans)
    said = _Said(text=text, spans=spans, words=words, small=text == text.lower())
    found = list(_handled(names, said)) if "@" in text else []
    at = 0
    while at < len(words):
        here = [(one, sure) for one in _beginning(names, words[at]) if (sure := _is_said(one, said, at)) is not None]
        longest = max((len(one.words) for one, _sure in here), default=0)
        if longest:
            meant = [(one.key, sure) for one, sure in here if len(one.words) == longest]
            span = (spans[at][0], spans[at + longest - 1][1])
            certain = any(sure for _key, sure in meant)
            keys = frozenset(key for key, sure in meant if sure or not certain)
            if not any(one.span[0] <= span[0] < one.span[1] for one in found):
                found.append(Mention(span=span, people=keys, sure=certain))
        at += longest or 1
    return tuple(sorted(found, key=lambda one: one.span))


def _handled(names: _Names, said: _Said) -> Iterator[Mention]:
    for match in _HANDLE.finditer(said.text):
        handle = "".join(phrase.words(unaccented(match[1]))).replace("_", "")
        if meant := names.get(f"@{handle}"):
            yield Mention(span=match.span(), people=frozenset(one.key for one in meant))


def _beginning(names: _Names, word: str) -> list[_Name]:
    return [*names.get(word, ()), *(names.get(word[:-1], ()) if word.endswith("s") else ())]


def _is_said(name: _Name, said: _Said, at: int) -> bool | None:
    """Say whether this name stands here: True, False where nobody can know, None where it does not."""
    *ahead, last = said.words[at : at + len(name.words)]
    genitive = (*ahead, last) != name.words
    if genitive and (*ahead, last.removesuffix("s")) != name.words:
        return None
    if not _is_written(name, said, at):
        return None
    if name.alone:
        return _is_last(name, said, at, genitive=genitive)
    if name.first and _is_no_name(name, said, at):
        return None
    return not (name.first and name.capital and said.small and _is_word(name))


def _is_written(name: _Name, said: _Said, at: int) -> bool:
    """Say whether the capitals, dots and titles are there that make this name."""
    if name.dots:
        dotted = all(said.text[said.spans[at + one][1] :][:1] == "." for one in name.dots)
        return dotted and all(said.raw(at + one)[0].isupper() for one in name.dots)
    if name.titled and (not at or said.words[at - 1] not in TITLES):
        return False
    return _capital_as(name, said, at)


def _capital_as(name: _Name, said: _Said, at: int) -> bool:
    return said.small or not name.capital or said.raw(at)[0].isupper()


def _is_no_name(name: _Name, said: _Said, at: int) -> bool:
    """Say whether the word before a first name shows that it is a word: im Ernst."""
    return bool(at) and said.words[at - 1] in IS_NO_NAME and not said.before(at).strip() and _is_word(name)


def _is_last(name: _Name, said: _Said, at: int, *, genitive: bool) -> bool | None:
    """Say whether a last name that stands alone is one: True, False where nobody can know, None where it is a word."""
    if not _is_word(name):
        return True
    mostly = name.words[0] in MOSTLY_NAMES
    front = said.words[at - 1] if at and not said.before(at).strip() else ""
    further = said.words[at - 2] if front and at > 1 and not said.before(at - 1).strip() else ""
    determined = {*IS_NO_NAME, *(() if mostly else ARTICLES)}
    an = front == "an" and name.words[0][0] in "aeiou"
    if name.own or an or front in determined or (said.small and not mostly):
        return None
    if further in {*IS_NO_NAME, *ARTICLES} and said.raw(at - 1).islower() and front.endswith(_ADJECTIVES):
        return None
    if mostly or (genitive and _follows_a_noun(said, at, len(name.words))):
        return True
    return front not in _IS_SOMETHING and _is_inside_english(said, at)


_ADJECTIVES = ("e", "er", "en", "em", "es")


def _follows_a_noun(said: _Said, at: int, count: int) -> bool:
    """Say whether what belongs to somebody stands behind: Kochs Idee."""
    after = at + count
    return after < len(said.words) and said.raw(after)[0].isupper() and not said.before(after).strip()


def _is_inside_english(said: _Said, at: int) -> bool:
    """Say whether this is English, where inside a sentence only names are written with a capital."""
    if not at or (at > 1 and said.raw(at - 1)[0].isupper()) or set('.!?:;„“”"()*•–\n') & set(said.before(at)):
        return False
    others = [said.raw(one) for one in range(1, len(said.words)) if one != at]
    return sum(one.islower() for one in others) >= len(others) * _MOSTLY and bool(_ENGLISH & {*said.words})


_MOSTLY = 0.6
_IS_SOMETHING = frozenset("is are be been become as like".split())  # the customer is King
_ENGLISH = frozenset("the a an and is was are were of to for with we our us you it that this has had who by".split())


def _is_word(name: _Name) -> bool:
    """Say whether a name is a word as well, of the language or of this team."""
    if name.own:
        return True
    return (len(name.words) == 1 or name.words[0] in PARTICLES) and name.words[-1] in _words()


@cache
def _words() -> frozenset[str]:
    """Give the words of both languages that we know, as far as they may be names."""
    from leitbild_cli.lexicon.de import roots as german  # few texts hold a last name alone
    from leitbild_cli.lexicon.de.well_known import WELL_KNOWN as GERMAN
    from leitbild_cli.lexicon.en import roots as english
    from leitbild_cli.lexicon.en.well_known import WELL_KNOWN as ENGLISH
    from leitbild_cli.lexicon.namesakes import WORDS

    listed = (one.partition("=")[0].replace("/", "") for one in f"{german.ROOTS} {english.ROOTS}".split())
    return frozenset([*GERMAN, *ENGLISH, *WORDS, *MOSTLY_NAMES, *listed])


def _without(names: _Names, hidden: Collection[str], text: str) -> str:
    for one in reversed(_mentions(names, text)):
        if one.sure and not one.people.isdisjoint(hidden):
            start, end = one.span
            text = f"{text[:start]}{OMITTED}{text[end:]}"
    return text
