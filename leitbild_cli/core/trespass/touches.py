"""What was touched between two states: in whose block, or in which of the manager's sections."""

from __future__ import annotations

from dataclasses import fields
from enum import Enum, auto
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from leitbild_cli.core import lookup
from leitbild_cli.core.model import Ballot, Idea, Leitbild, Note, Person
from leitbild_cli.language import mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


T = TypeVar("T")


class Act(Enum):
    """What may happen to a thing in a block."""

    ADDED = auto()
    CHANGED = auto()
    TAKEN_OUT = auto()


_WORDS = {
    (Idea, Act.ADDED): mark("{who} put an idea into the block of {owner}."),
    (Idea, Act.CHANGED): mark("{who} changed an idea of {owner}."),
    (Idea, Act.TAKEN_OUT): mark("{who} took an idea of {owner} out."),
    (Ballot, Act.ADDED): mark("{who} put a ballot into the block of {owner}."),
    (Ballot, Act.CHANGED): mark("{who} changed a ballot of {owner}."),
    (Ballot, Act.TAKEN_OUT): mark("{who} took a ballot of {owner} out."),
    (Note, Act.ADDED): mark("{who} put a note into the block of {owner}."),
    (Note, Act.CHANGED): mark("{who} changed a note of {owner}."),
    (Note, Act.TAKEN_OUT): mark("{who} took a note of {owner} out."),
}
_CODES = {Idea: "idea", Ballot: "ballot", Note: "note"}


class Touch(NamedTuple):
    """One thing that was changed: in whose block, or in which section of the manager's; and who did it, in words."""

    code: str
    path: tuple[str, ...]
    words: str
    owner: Person | None = None
    thing: object = None


Key = tuple[str, ...]


def touches(old: Leitbild, new: Leitbild) -> dict[Key, Touch]:
    """Give everything that differs between two states, each thing under its own key."""
    return {**dict(_in_blocks(old, new)), **dict(_in_sections(old, new))}


def _in_blocks(old: Leitbild, new: Leitbild) -> Iterator[tuple[Key, Touch]]:
    before, after = (lookup.people_by_id(leitbild) for leitbild in (old, new))
    for key in sorted(before.keys() | after.keys()):
        was, now = before.get(key), after.get(key)
        if now is None and was is not None:
            words = mark("{who} took the whole block of {owner} out.")
            yield ("people", key), Touch("foreign-block", ("people",), words, was, was)
        elif now is not None and was != now:
            yield from _inside(was or Person(id=key, name=now.name), now)


def _inside(old: Person, new: Person) -> Iterator[tuple[Key, Touch]]:
    block = ("people", new.id)
    for kind, place, name in ((Idea, "ideas", "id"), (Ballot, "ballots", "column"), (Note, "notes", "id")):
        before, after = (_keyed(getattr(person, place), name) for person in (old, new))
        for key, deed in _deeds(before, after):
            path = (*block, place) if deed is Act.TAKEN_OUT else (*block, place, key)
            words = _WORDS[kind, deed]
            yield (*block, place, key), Touch(f"foreign-{_CODES[kind]}", path, words, old, after.get(key))
    if set(old.supports) != set(new.supports):
        words = mark("{who} changed which ideas {owner} supports.")
        yield (*block, "supports"), Touch("foreign-support", (*block, "supports"), words, old)
    if old.name != new.name:
        words = mark("{who} gave {owner} another name.")
        yield (*block, "name"), Touch("foreign-name", (*block, "name"), words, old)
    if old.named != new.named:
        words = mark("{who} said for {owner} whether {owner} may be named.")
        yield (*block, "named"), Touch("foreign-consent", (*block, "named"), words, old)


def _keyed(things: Iterable[T], name: str) -> dict[str, T]:
    return {getattr(thing, name): thing for thing in things}


def _deeds(before: dict[str, T], after: dict[str, T]) -> Iterator[tuple[str, Act]]:
    for key in sorted(before.keys() | after.keys()):
        if key not in before:
            yield key, Act.ADDED
        elif key not in after:
            yield key, Act.TAKEN_OUT
        elif before[key] != after[key]:
            yield key, Act.CHANGED


_KEYS: Final = {"version": "leitbild"}  # where the file says it otherwise than the record
_NAMES: Final = {
    "merged": "idea",
    "parked": "idea",
    "clauses": "idea",
    "votes": "column",
    "adopted": "draft",
}  # all others have an id
_SECTION: Final = mark("{who} changed `{section}`, which belongs to the manager.")


def _in_sections(old: Leitbild, new: Leitbild) -> Iterator[tuple[Key, Touch]]:
    """Find what differs in the manager's sections, record by record."""
    for field in fields(Leitbild):
        before, after = getattr(old, field.name), getattr(new, field.name)
        if field.name == "people" or before == after:
            continue
        section = _KEYS.get(field.name, field.name)
        if not isinstance(after, tuple):
            yield (section,), Touch("foreign-section", (section,), _SECTION)
            continue
        was, now = (_records(records, _NAMES.get(field.name, "id")) for records in (before, after))
        for key, _deed in _deeds(was, now):
            place = list(now).index(key) if key in now else None
            path = (section,) if place is None else (section, str(place) if isinstance(now[key], tuple) else key)
            yield (section, key), Touch("foreign-section", path, _SECTION)
        if not set(_deeds(was, now)):
            yield (section,), Touch("foreign-section", (section,), _SECTION)  # only in another order


def _records(records: Iterable[object], name: str) -> dict[str, object]:
    return {" ".join(one) if isinstance(one, tuple) else str(getattr(one, name)): one for one in records}
