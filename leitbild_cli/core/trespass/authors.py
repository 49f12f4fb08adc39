"""Who changed the file: what git and a forge know of an author, matched to the people in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from leitbild_cli.core import lookup, people
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.errors import Refusal
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from leitbild_cli.core.model import Leitbild, Person


class Signature(NamedTuple):
    """How git knows somebody; the address may be empty."""

    name: str
    address: str = ""


@record
class Register:
    """Who is who, as far as it is said outside the file: addresses and logins → people, all in small letters.

    `managers` are names, keys or logins; `login` is the one whose pull request this is, where a forge says so.
    """

    addresses: Mapping[str, str]
    logins: Mapping[str, str]
    managers: frozenset[str]
    login: str = ""

    def named(self, name: str) -> bool:
        """Say whether somebody of this name, key or login is a manager."""
        return caseless(name) in self.managers

    def logins_of(self, person: str) -> tuple[str, ...]:
        """Give the logins that belong to this person."""
        return tuple(login for login, key in self.logins.items() if key == person)


@record
class Author:
    """Somebody who changed the file; `person` is the key of the own block, None for somebody without one.

    `vouched`: git's name says nothing, and the pull request is this person's. `perhaps` are the keys of those who may
    be meant where nobody is called just so.
    """

    name: str
    person: str | None = None
    manager: bool = False
    vouched: bool = False
    perhaps: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Say whether this is somebody of whom it is known what is theirs."""
        return self.person is not None or self.manager


def recognise(base: Leitbild, head: Leitbild, one: Signature, register: Register) -> Author:
    """Give who this is: by address, name or login, of the people who were there; else somebody who is new in `head`.

    A block that was there is its owner's, whatever its name was changed to.
    """
    called = {caseless(one.name), caseless(register.addresses.get(caseless(one.address), ""))} - {""}
    found, leads = _registered(base, one, register) or _new(base, head, one), any(map(register.named, called))
    vouched = person_called(base, register.logins.get(register.login)) if found is None and not leads else None
    person = found or vouched
    if person is not None:
        called = {person.id, person.name, *register.logins_of(person.id)}
    return Author(
        name=found.name if found else one.name,
        person=person.id if person else None,
        manager=leads or any(map(register.named, called)),
        vouched=vouched is not None,
        perhaps=() if person or leads else tuple(maybe.id for maybe in people.known(base, one.name).candidates),
    )


def _registered(base: Leitbild, one: Signature, register: Register) -> Person | None:
    """Give the person an address or a login is assigned to, else the one of this name."""
    told = register.addresses.get(caseless(one.address)) if one.address else None
    found = person_called(base, told) or people.known(base, one.name).person
    return found or person_called(base, register.logins.get(caseless(one.name)))


def _new(base: Leitbild, head: Leitbild, one: Signature) -> Person | None:
    found = people.known(head, one.name).person
    return found if found is not None and found.id not in lookup.people_by_id(base) else None


def names(authors: Sequence[Author]) -> str:
    """Give the authors' names as they stand in a sentence."""
    return ", ".join(dict.fromkeys(one.name for one in authors)) or _("Somebody")


def person_called(leitbild: Leitbild, reference: str | None) -> Person | None:
    """Give the person of this key or name, None where there is none or several could be meant."""
    if not reference:
        return None
    try:
        return people.find(leitbild, reference)
    except Refusal:
        return None
