"""Whom a text speaks of by name, so that nobody is named where others read it who did not agree to that.

A person is named by the whole name, by the first one, or by a title and the last one, in the genitive too. A last name
alone is not looked for: in German most of them are words (Koch, Gast). A first name that is a word (Ernst, Will) counts
only where it is written as a name, but for texts that are all in small letters.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.text import phrase
from leitbild_cli.core.text.fold import unaccented
from leitbild_cli.lexicon.titles import TITLES
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from leitbild_cli.core.model import Feedback, Leitbild, Person

OMITTED = "[…]"
"""What stands in a quotation where words were left out of it."""


@record
class Mention:
    """A name in a text, from letter to letter, and the keys of everybody it may mean."""

    span: phrase.Span
    people: frozenset[str]


def mentions(people: Collection[Person], text: str) -> tuple[Mention, ...]:
    """Give the names in a text in their order; of two that begin at one place the longer one."""
    return _mentions(_names(people), text)


def names_only(people: Collection[Person], text: str, person: Person) -> bool:
    """Say whether a text speaks of this person by a name that nobody else of them bears."""
    return any(one.people == {person.id} for one in mentions(people, text))


def names_silent(leitbild: Leitbild, text: str | None, *, but: Person | None = None) -> bool:
    """Say whether a text speaks of somebody who did not agree to be named; whom a letter is to may be in it."""
    silent = _silent(leitbild) - {but.id if but else ""}
    return bool(silent) and any(one.people & silent for one in mentions(leitbild.people, text or ""))


def without_names(leitbild: Leitbild, text: str, *, but: Person | None = None, everybody: bool = False) -> str:
    """Give a text with […] in the place of the names of all who did not agree, or of `everybody`."""
    hidden = _keys(leitbild) if everybody else _silent(leitbild)
    return _without(_names(leitbild.people), hidden - {but.id if but else ""}, text)


def spoken(leitbild: Leitbild, *, everybody: bool = False) -> Leitbild:
    """Give what may be read by anybody: in what people said, names are left out that nobody agreed to.

    The statement and its drafts, questions, parts and measures are the team's own words and stay as they are.
    """
    hidden = _keys(leitbild) if everybody else _silent(leitbild)
    if not hidden:
        return leitbild
    names = _names(leitbild.people)
    return _told(leitbild, lambda text: _without(names, hidden, text))


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
        text=maybe(one.text),
        answer=maybe(one.answer),
        questions=tuple(replace(each, text=maybe(each.text)) for each in one.questions),
        earlier=tuple(replace(each, text=maybe(each.text), answer=maybe(each.answer)) for each in one.earlier),
    )


def _silent(leitbild: Leitbild) -> frozenset[str]:
    return frozenset(one.id for one in leitbild.people if not one.named)


def _keys(leitbild: Leitbild) -> frozenset[str]:
    return frozenset(one.id for one in leitbild.people)


@record
class _Name:
    """What somebody is called, folded; `titled` counts only behind a title, `capital` only where it is written so."""

    words: tuple[str, ...]
    key: str
    titled: bool = False
    capital: bool = False


_Names = dict[str, list[_Name]]


def _names(people: Collection[Person]) -> _Names:
    """Give by their first word what people are called."""
    found: _Names = {}
    for person in people:
        for name in _called(person):
            found.setdefault(name.words[0], []).append(name)
    return found


def _called(person: Person) -> Iterator[_Name]:
    parts = [words for part in person.name.split() if (words := phrase.words(part))]
    whole = [word for words in parts for word in words]
    if not whole:
        return
    yield _name(person, whole)
    if any(word.isdigit() for word in whole):
        return  # a seat is called as a whole
    own = parts
    while len(own) > 1 and unaccented(own[0][0]) in TITLES:
        own = own[1:]
    if len(own) > 1:
        yield _name(person, [word for words in own for word in words])
        yield _name(person, own[0])
    if len(parts) > 1:
        yield _name(person, own[-1], titled=True)


def _name(person: Person, words: Sequence[str], *, titled: bool = False) -> _Name:
    return _Name(words=tuple(map(unaccented, words)), key=person.id, titled=titled, capital=words[0][:1].isupper())


def _mentions(names: _Names, text: str) -> tuple[Mention, ...]:
    placed = list(phrase.placed(text))
    said = [unaccented(text[start:end]) for start, end in placed]
    small = text == text.lower()
    found: list[Mention] = []
    at = 0
    while at < len(said):
        here = [one for one in _beginning(names, said[at]) if _is_said(one, said, at)]
        here = [one for one in here if small or not one.capital or text[placed[at][0]].isupper()]
        longest = max((len(one.words) for one in here), default=0)
        if longest:
            keys = frozenset(one.key for one in here if len(one.words) == longest)
            found.append(Mention(span=(placed[at][0], placed[at + longest - 1][1]), people=keys))
        at += longest or 1
    return tuple(found)


def _beginning(names: _Names, word: str) -> list[_Name]:
    return [*names.get(word, ()), *(names.get(word[:-1], ()) if word.endswith("s") else ())]


def _is_said(name: _Name, said: Sequence[str], at: int) -> bool:
    if name.titled and (at == 0 or said[at - 1] not in TITLES):
        return False
    *ahead, last = said[at : at + len(name.words)]
    return (*ahead, last) == name.words or (*ahead, last.removesuffix("s")) == name.words


def _without(names: _Names, hidden: Collection[str], text: str) -> str:
    for one in reversed(_mentions(names, text)):
        if not one.people.isdisjoint(hidden):
            start, end = one.span
            text = f"{text[:start]}{OMITTED}{text[end:]}"
    return text
