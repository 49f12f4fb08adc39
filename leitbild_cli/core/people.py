"""Who takes part: finding a person by what others call them, and adding one."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Leitbild, Person
from leitbild_cli.core.text.fold import caseless, unaccented
from leitbild_cli.errors import Ambiguous, NotFound, UsageRefusal, near
from leitbild_cli.language import _, mark

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_LETTERS = 40


class AlreadyThere(UsageRefusal):
    """Somebody of this name has a block already."""

    code = "already-there"
    what = mark("{name} takes part already (`{key}`).")


class NoName(UsageRefusal):
    """A name without a letter or digit names nobody."""

    code = "no-name"
    what = mark("`{name}` holds no letter a key could be made of.")


def find(leitbild: Leitbild, reference: str) -> Person:
    """Give the person with this key, name or unique start of either; raise NotFound or Ambiguous."""
    wanted = caseless(reference)
    names = {person.id: caseless(person.name) for person in leitbild.people}
    exact = [one for one in leitbild.people if wanted in (one.id, names[one.id])]
    starts = [one for one in leitbild.people if one.id.startswith(wanted) or names[one.id].startswith(wanted)]
    found = exact or (starts if wanted else [])
    if len(found) > 1:
        raise Ambiguous(reference, candidates=[one.id for one in found])
    if not found:
        keys = [one.id for one in leitbild.people]
        raise NotFound(reference, kind=_("person"), near=near(wanted, keys), listed="leitbild person list")
    return found[0]


def match_name(leitbild: Leitbild, full_name: str) -> Person | None:
    """Give the one person who is called so in full or by the first name, as git knows people; None if unsure."""
    wanted = caseless(full_name)
    first = wanted.split(" ")[0]
    for names in ({wanted}, {first}):
        found = [one for one in leitbild.people if caseless(one.name) in names or one.id in names]
        if len(found) == 1:
            return found[0]
    return None


def key_for(name: str, taken: Sequence[str]) -> str:
    """Give a key for this name that nobody has: small letters, digits and hyphens; raise NoName."""
    words = re.findall("[a-z0-9]+", unaccented(name))
    stem = "-".join(words)[: _MOST_LETTERS - 4].strip("-")
    if not stem:
        raise NoName(name=name)
    keys = (stem if number == 1 else f"{stem}-{number}" for number in range(1, len(taken) + 2))
    return next(key for key in keys if key not in taken)


def add(leitbild: Leitbild, name: str) -> tuple[Leitbild, Person]:
    """Give a block to somebody new; raise AlreadyThere if somebody is called so."""
    same = [one for one in leitbild.people if caseless(name) in (caseless(one.name), one.id)]
    if same:
        raise AlreadyThere(name=same[0].name, key=same[0].id)
    person = Person(id=key_for(name, [one.id for one in leitbild.people]), name=name)
    people = sorted((*leitbild.people, person), key=lambda one: one.id)
    return replace(leitbild, people=tuple(people)), person


def rename(leitbild: Leitbild, person: Person, name: str) -> tuple[Leitbild, Person]:
    """Give this person another name and the same key, which ballots and branches name; raise AlreadyThere or NoName."""
    if not name:
        raise NoName(name=name)
    same = [one for one in leitbild.people if one.id != person.id and caseless(name) in (caseless(one.name), one.id)]
    if same:
        raise AlreadyThere(name=same[0].name, key=same[0].id)
    renamed = replace(person, name=name)
    return put(leitbild, renamed), renamed


def put(leitbild: Leitbild, person: Person) -> Leitbild:
    """Give the Leitbild with this person's block in the place of the old one."""
    people = tuple(person if one.id == person.id else one for one in leitbild.people)
    return replace(leitbild, people=people)


def seats(count: int, word: str) -> tuple[str, ...]:
    """Give names for people who want none: `seat-01`, `seat-02` …."""
    return tuple(f"{word}-{number:02}" for number in range(1, count + 1))
