"""Who made a change: the names and addresses git knows, matched to the people of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from leitbild_cli.core import people
from leitbild_cli.errors import Refusal
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from leitbild_cli.core.model import Leitbild, Person


class Signature(NamedTuple):
    """How git knows somebody; the address may be empty."""

    name: str
    address: str = ""


@record(frozen=True, slots=True, kw_only=True)
class Author:
    """Somebody who changed the file; `person` is the key of the own block, None for somebody without one."""

    name: str
    person: str | None = None
    manager: bool = False

    @property
    def known(self) -> bool:
        """Say whether this is somebody of whom it is known what is theirs."""
        return self.person is not None or self.manager


def recognise(
    leitbild: Leitbild,
    signatures: Sequence[Signature],
    *,
    addresses: Mapping[str, str],
    managers: Collection[str],
) -> tuple[Author, ...]:
    """Give who these are, each once: by address (address → person), else by name; `managers` are names or keys."""
    wanted = {name.casefold().strip() for name in managers}
    authors = (_author(leitbild, one, addresses, wanted) for one in signatures)
    return tuple(dict.fromkeys(authors))


def names(authors: Sequence[Author]) -> str:
    """Give the authors' names as they stand in a sentence."""
    return ", ".join(dict.fromkeys(one.name for one in authors))


def _author(leitbild: Leitbild, one: Signature, addresses: Mapping[str, str], managers: Collection[str]) -> Author:
    known = {address.casefold(): person for address, person in addresses.items()}
    named = known.get(one.address.casefold(), "") if one.address else ""
    person = _person(leitbild, named) or people.match_name(leitbild, one.name)
    called = {one.name.casefold().strip(), named.casefold()} - {""}
    if person is not None:
        called |= {person.id, person.name.casefold()}
    return Author(
        name=person.name if person else one.name,
        person=person.id if person else None,
        manager=bool(called & set(managers)),
    )


def _person(leitbild: Leitbild, reference: str) -> Person | None:
    if not reference:
        return None
    try:
        return people.find(leitbild, reference)
    except Refusal:
        return None
