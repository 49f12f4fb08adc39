"""Who takes part: finding a person by what others call them, and adding one."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core.model import Leitbild, Person
from leitbild_cli.core.text.fold import caseless, in_latin, unaccented
from leitbild_cli.errors import Ambiguous, NotFound, UsageRefusal, near
from leitbild_cli.language import _, mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_LETTERS = 40
_KEY = "[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?"


class AlreadyThere(UsageRefusal):
    """Somebody of this name has a block already."""

    code = "already-there"
    what = mark("{name} takes part already (`{key}`).")


class KeyTaken(UsageRefusal):
    """Somebody else has this key."""

    code = "key-taken"
    what = mark("The key `{key}` is taken by {name}.")


class NoKey(UsageRefusal):
    """A key has a form of its own."""

    code = "no-key"
    what = mark("`{key}` is no key.")
    mend = mark("A key is up to 40 small letters, digits and hyphens, as `anna-jones`.")


class NoName(UsageRefusal):
    """A name without a letter or digit names nobody."""

    code = "no-name"
    what = mark("`{name}` is no name: there is no letter in it.")


class SeveralNames(UsageRefusal):
    """Several people were given as one."""

    code = "several-names"
    what = mark("`{name}` looks like several people.")
    mend = mark(
        "Give each one as a word of its own: `person add {names}`. Where it is one all the same, give it a `--key`."
    )


@record
class NameMatch:
    """Whom a name means: the one who is called just so, and else, or besides, those who may be meant by it."""

    person: Person | None
    perhaps: tuple[Person, ...] = ()

    @property
    def candidates(self) -> tuple[Person, ...]:
        """Give everybody who may be meant, the likeliest first."""
        return (*((self.person,) if self.person else ()), *self.perhaps)


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
        raise NotFound(reference, kind=_("person"), near=near(wanted, keys), listed="person list")
    return found[0]


def known(leitbild: Leitbild, full_name: str) -> NameMatch:
    """Say whom git means by this name: a first name alone is no proof, and neither is a longer one."""
    wanted = caseless(full_name)
    if not wanted:
        return NameMatch(person=None)
    called = [one for one in leitbild.people if wanted in (caseless(one.name), one.id)]
    first = wanted.split(" ")[0]
    near = (
        one for one in leitbild.people if first in (caseless(one.name), one.id) or _begins(caseless(one.name), wanted)
    )
    perhaps = tuple(one for one in near if one not in called)
    return (
        NameMatch(person=called[0], perhaps=perhaps)
        if len(called) == 1
        else NameMatch(person=None, perhaps=(*called, *perhaps))
    )


def _begins(longer: str, name: str) -> bool:
    return longer.startswith(f"{name} ")


def split_names(text: str) -> tuple[str, ...]:
    """Give the names of a list as people write it: `Anna, Ben; Çağla und Dora`."""
    parts = re.split(r"[,;\n]|\s(?:und|and|&|\+)\s", text)
    return tuple(name for part in parts if (name := part.strip()))


def key_for(name: str, taken: Sequence[str]) -> str:
    """Give a key for this name that nobody has: small letters, digits and hyphens; raise NoName.

    A name in letters that no table here knows gets the neutral `person`, with a number where it is taken.
    """
    words = re.findall("[a-z0-9]+", unaccented(in_latin(name)))
    stem = "-".join(words)[: _MOST_LETTERS - 4].strip("-") or _("person").lower()
    if not any(letter.isalnum() for letter in name):
        raise NoName(name=name)
    keys = (stem if number == 1 else f"{stem}-{number}" for number in range(1, len(taken) + 2))
    return next(key for key in keys if key not in taken)


def add(leitbild: Leitbild, name: str, key: str | None = None) -> tuple[Leitbild, Person]:
    """Give a block to somebody new, under a key of one's choice; raise AlreadyThere if somebody is called so."""
    same = [one for one in leitbild.people if caseless(name) in (caseless(one.name), one.id)]
    if same:
        raise AlreadyThere(name=same[0].name, key=same[0].id)
    person = Person(id=_free(leitbild, key) if key else key_for(name, [one.id for one in leitbild.people]), name=name)
    people = sorted((*leitbild.people, person), key=lambda one: one.id)
    return replace(leitbild, people=tuple(people)), person


def _is_surname_first(name: str) -> bool:
    return re.fullmatch(r"[^,;\n]+,[^,;\n]+", name) is not None and len(split_names(name)) == 2  # noqa: PLR2004


def _quoted(name: str) -> str:
    return f'"{name}"' if " " in name else name


def _free(leitbild: Leitbild, key: str) -> str:
    if not re.fullmatch(_KEY, key):
        raise NoKey(key=key)
    for one in leitbild.people:
        if key in (one.id, caseless(one.name)):
            raise KeyTaken(key=key, name=one.name)
    return key


def ensure_one(name: str) -> None:
    """Raise SeveralNames for a list of names; `Jones, Anna` is one."""
    several = split_names(name)
    if len(several) > 1 and not _is_surname_first(name):
        raise SeveralNames(name=name, names=" ".join(map(_quoted, several)))


def rename(leitbild: Leitbild, person: Person, name: str) -> tuple[Leitbild, Person]:
    """Give this person another name and the same key, which ballots and branches name; raise AlreadyThere or NoName."""
    if not name:
        raise NoName(name=name)
    same = [one for one in leitbild.people if one.id != person.id and caseless(name) in (caseless(one.name), one.id)]
    if same:
        raise AlreadyThere(name=same[0].name, key=same[0].id)
    renamed = replace(person, name=name)
    return put(leitbild, renamed), renamed


def agree(leitbild: Leitbild, person: Person, *, named: bool) -> tuple[Leitbild, Person]:
    """Keep what this person says to being named where others read it."""
    answered = replace(person, named=named)
    return put(leitbild, answered), answered


def put(leitbild: Leitbild, person: Person) -> Leitbild:
    """Give the Leitbild with this person's block in the place of the old one."""
    people = tuple(person if one.id == person.id else one for one in leitbild.people)
    return replace(leitbild, people=people)


def seats(count: int, word: str) -> tuple[str, ...]:
    """Give names for people who want none: `seat-01`, `seat-02` …."""
    return tuple(f"{word}-{number:02}" for number in range(1, count + 1))
