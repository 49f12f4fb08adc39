"""Who touched what: two states of a file compared, and everything that was not its author's to change.

Everybody writes in their own block, and everything outside people's blocks is the manager's; what git knows of an
author is matched to the people of the file. Some things nobody may do: edit what was adopted, vote after the count,
reword what was voted on.
"""

from __future__ import annotations

from dataclasses import fields
from enum import Enum, auto
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from leitbild_cli.core import lookup, people
from leitbild_cli.core.checking.findings import Finding, Severity, error, hint, warning
from leitbild_cli.core.model import Ballot, Idea, Leitbild, Note, Person
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.errors import Refusal
from leitbild_cli.language import _, mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from leitbild_cli.core.model import Vote


def compare(base: Leitbild, head: Leitbild, *, authors: Sequence[Author], managers_named: bool) -> tuple[Finding, ...]:
    """Give what these authors changed and should not have; of authors nobody knows, only what holds for everybody."""
    if base == head:
        return ()
    return tuple(chain(_for_everybody(base, head, authors), _of_authors(base, head, authors, managers_named)))


def _of_authors(
    base: Leitbild,
    head: Leitbild,
    authors: Sequence[Author],
    managers_named: bool,  # noqa: FBT001  handed on
) -> Iterator[Finding]:
    unknown = [one for one in authors if not one.known]
    if unknown or not authors:
        yield _unknown(unknown)
        return
    yield from _in_blocks(base, head, authors)
    if not any(one.manager for one in authors):
        yield from _in_sections(base, head, authors, managers_named=managers_named)


def _unknown(authors: Sequence[Author]) -> Finding:
    what = _("It is not known who made this change, so only what holds for everybody was looked at.")
    if authors:
        what = _("{who} is nobody in this file, so only what holds for everybody was looked at.").format(
            who=names(authors)
        )
    mend = _("Name the person with `--author`, with `git config leitbild.address.KEY ADDRESS`, or in `.mailmap`.")
    return hint("author-unknown", (), what, mend)


class Signature(NamedTuple):
    """How git knows somebody; the address may be empty."""

    name: str
    address: str = ""


@record
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
    wanted = {caseless(name) for name in managers}
    authors = (_author(leitbild, one, addresses, wanted) for one in signatures)
    return tuple(dict.fromkeys(authors))


def names(authors: Sequence[Author]) -> str:
    """Give the authors' names as they stand in a sentence."""
    return ", ".join(dict.fromkeys(one.name for one in authors))


def _author(leitbild: Leitbild, one: Signature, addresses: Mapping[str, str], managers: Collection[str]) -> Author:
    known = {caseless(address): person for address, person in addresses.items()}
    named = known.get(caseless(one.address), "") if one.address else ""
    person = _person(leitbild, named) or people.match_name(leitbild, one.name)
    called = {caseless(one.name), caseless(named)} - {""}
    if person is not None:
        called |= {person.id, caseless(person.name)}
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


def _for_everybody(base: Leitbild, head: Leitbild, authors: Sequence[Author]) -> Iterator[Finding]:
    """Find what holds for everybody, and say who is new; the manager knows that without being told."""
    yield from _adopted(base, head)
    yield from _late_ballots(base, head)
    yield from _reworded(base, head)
    if not any(one.manager for one in authors):
        yield from _newcomers(base, head)


def _adopted(base: Leitbild, head: Leitbild) -> Iterator[Finding]:
    """Adopting anew is a record of its own; the old one stays as it was sealed."""
    now = {one.draft: one for one in head.adopted}
    for old in base.adopted:
        new = now.get(old.draft)
        mend = _("Put the old words back, or adopt a new draft and say why.")
        if new is None:
            yield error("adopted-removed", ("adopted",), _("An adopted statement was taken out of the file."), mend)
        elif (new.text, new.seal) != (old.text, old.seal):
            path = ("adopted", old.draft, "text" if new.text != old.text else "seal")
            yield error("adopted-edited", path, _("The words of an adopted statement were changed here."), mend)


def _late_ballots(base: Leitbild, head: Leitbild) -> Iterator[Finding]:
    for vote in _over(base, head):
        column = vote.column
        before, after = _ballots(base, column), _ballots(head, column)
        for person in sorted(before.keys() | after.keys()):
            if before.get(person) != after.get(person):
                mend = _("Take the change back, or open the column again: `leitbild vote reopen --column {column}`.")
                path = ("people", person, "ballots", column)
                yield error("late-ballot", path, _late(vote).format(column=column), mend.format(column=column))


def _late(vote: Vote) -> str:
    if vote.winner is not None:
        return _("The vote on `{column}` is over; this ballot came or changed after it was counted.")
    return _("The vote on `{column}` is closed; this ballot came or changed afterwards.")


def _over(base: Leitbild, head: Leitbild) -> Iterator[Vote]:
    """Give the votes that were decided or closed before and still rest on the same count and the same end."""
    for vote in base.votes:
        now = lookup.vote_of(head, vote.column)
        ended = vote.winner is not None or (vote.frozen is not None and vote.closed is not None)
        if ended and now is not None and now.closed == vote.closed and vote.winner in {None, now.winner}:
            yield vote


def _ballots(leitbild: Leitbild, column: str) -> dict[str, object]:
    return {person.id: ballot for person in leitbild.people for ballot in person.ballots if ballot.column == column}


def _reworded(base: Leitbild, head: Leitbild) -> Iterator[Finding]:
    """Find ideas that say something else than when they were voted on; a moved line break is nobody's business."""
    named = {
        *chain.from_iterable(ballot.ranks for person in base.people for ballot in person.ballots),
        *chain.from_iterable(vote.ideas for vote in base.votes),
    }
    before = lookup.ideas_by_id(base)
    for person, idea in lookup.everything(head):
        old = before.get(idea.id) if idea.id in named else None
        if old is not None and _says_something_else(old, idea):
            what = _("`{id}` was put into other words after people had voted on it.").format(id=idea.id)
            mend = _("Put the old words back; better words belong into the draft.")
            yield warning("reworded", ("people", person.id, "ideas", idea.id, "text"), what, mend)


def _says_something_else(old: Idea, new: Idea) -> bool:
    return old.column != new.column or old.text.split() != new.text.split()


def _newcomers(base: Leitbild, head: Leitbild) -> Iterator[Finding]:
    known = lookup.people_by_id(base)
    for person in head.people:
        if person.id not in known:
            what = _("{name} is new here (`{key}`).").format(name=person.name, key=person.id)
            yield hint(
                "newcomer", ("people", person.id), what, _("Welcome, if this is not somebody with a block already.")
            )


T = TypeVar("T")


class Deed(Enum):
    """What may happen to a thing in a block."""

    ADDED = auto()
    CHANGED = auto()
    TAKEN_OUT = auto()


_WORDS = {
    (Idea, Deed.ADDED): mark("{who} put an idea into the block of {owner}."),
    (Idea, Deed.CHANGED): mark("{who} changed an idea of {owner}."),
    (Idea, Deed.TAKEN_OUT): mark("{who} took an idea of {owner} out."),
    (Ballot, Deed.ADDED): mark("{who} put a ballot into the block of {owner}."),
    (Ballot, Deed.CHANGED): mark("{who} changed a ballot of {owner}."),
    (Ballot, Deed.TAKEN_OUT): mark("{who} took a ballot of {owner} out."),
    (Note, Deed.ADDED): mark("{who} put a note into the block of {owner}."),
    (Note, Deed.CHANGED): mark("{who} changed a note of {owner}."),
    (Note, Deed.TAKEN_OUT): mark("{who} took a note of {owner} out."),
}
_CODES = {Idea: "idea", Ballot: "ballot", Note: "note"}


def _in_blocks(base: Leitbild, head: Leitbild, authors: Sequence[Author]) -> Iterator[Finding]:
    """Find what was changed in blocks of others; it is only doubtful where the manager did it."""
    own = {one.person for one in authors}
    before, after = (lookup.people_by_id(leitbild) for leitbild in (base, head))
    for key in sorted((before.keys() | after.keys()) - own):
        old, new = before.get(key), after.get(key)
        if new is not None:
            yield from _inside(old or Person(id=key, name=new.name), new, authors)
        elif old is not None:
            yield from _gone(old, authors)


def _inside(old: Person, new: Person, authors: Sequence[Author]) -> Iterator[Finding]:
    for kind, place, name in ((Idea, "ideas", "id"), (Ballot, "ballots", "column"), (Note, "notes", "id")):
        before, after = (_keyed(getattr(person, place), name) for person in (old, new))
        for key, deed in _deeds(before, after):
            path = ("people", new.id, place, key) if deed is not Deed.TAKEN_OUT else ("people", new.id, place)
            thing = after.get(key)
            if isinstance(thing, Ballot) and thing.typed_by in {one.person for one in authors if one.person}:
                yield _typed(new, path, authors)
                continue
            words = _(_WORDS[kind, deed]).format(who=names(authors), owner=new.name)
            yield _finding(f"foreign-{_CODES[kind]}", path, words, new, authors)
    if set(old.supports) != set(new.supports):
        words = _("{who} changed which ideas {owner} supports.").format(who=names(authors), owner=new.name)
        yield _finding("foreign-support", ("people", new.id, "supports"), words, new, authors)
    if old.name != new.name and not _by_manager(authors):
        words = _("{who} gave {owner} another name.").format(who=names(authors), owner=old.name)
        yield _finding("foreign-name", ("people", new.id, "name"), words, old, authors)


def _keyed(things: Iterable[T], name: str) -> dict[str, T]:
    return {getattr(thing, name): thing for thing in things}


def _deeds(before: dict[str, T], after: dict[str, T]) -> Iterator[tuple[str, Deed]]:
    for key in sorted(before.keys() | after.keys()):
        if key not in before:
            yield key, Deed.ADDED
        elif key not in after:
            yield key, Deed.TAKEN_OUT
        elif before[key] != after[key]:
            yield key, Deed.CHANGED


def _typed(owner: Person, path: tuple[str, ...], authors: Sequence[Author]) -> Finding:
    """Give the hint for a ballot typed for somebody in the room, which says so itself."""
    what = _("{who} typed the ballot of {owner}.").format(who=names(authors), owner=owner.name)
    return hint("typed-ballot", path, what, _("{owner} should have a look.").format(owner=owner.name))


def _gone(old: Person, authors: Sequence[Author]) -> Iterator[Finding]:
    if _by_manager(authors) and not (old.ideas or old.ballots or old.notes):
        return
    words = _("{who} took the whole block of {owner} out.").format(who=names(authors), owner=old.name)
    yield _finding("foreign-block", ("people",), words, old, authors)


def _finding(code: str, path: tuple[str, ...], what: str, owner: Person, authors: Sequence[Author]) -> Finding:
    mend = _("Everybody writes in their own block; let {owner} do it, or ask first.").format(owner=owner.name)
    severity = Severity.WARNING if _by_manager(authors) else Severity.ERROR
    return Finding(code=code, severity=severity, path=path, what=what, mend=mend)


def _by_manager(authors: Sequence[Author]) -> bool:
    return any(one.manager for one in authors)


_KEYS: Final = {"version": "leitbild"}  # where the file says it otherwise than the record
_NAMES: Final = {"merged": "idea", "parked": "idea", "votes": "column", "adopted": "draft"}  # all others have an id


def _in_sections(
    base: Leitbild, head: Leitbild, authors: Sequence[Author], *, managers_named: bool
) -> Iterator[Finding]:
    """Find the manager's sections that somebody else changed, one finding each; only a hint where no one is named."""
    touched = [one.name for one in fields(Leitbild) if one.name != "people" and _differ(base, head, one.name)]
    if touched and not managers_named:
        yield _nobody_named(base, head, touched)
        return
    for name in touched:
        section = _KEYS.get(name, name)
        what = _("{who} changed `{section}`, which belongs to the manager.").format(who=names(authors), section=section)
        mend = _("Take it back, or ask the manager to do it.")
        yield error("foreign-section", _path(base, head, name), what, mend)


def _differ(base: Leitbild, head: Leitbild, name: str) -> bool:
    return bool(getattr(base, name) != getattr(head, name))


def _nobody_named(base: Leitbild, head: Leitbild, touched: Sequence[str]) -> Finding:
    sections = ", ".join(f"`{_KEYS.get(name, name)}`" for name in touched)
    what = _("This changes what belongs to the manager ({sections}), but nobody is named as manager.")
    mend = _("Name managers with `git config leitbild.managers NAMES` or in LEITBILD_MANAGERS.")
    return hint("no-manager", _path(base, head, touched[0]), what.format(sections=sections), mend)


def _path(base: Leitbild, head: Leitbild, name: str) -> tuple[str, ...]:
    """Give the first record of the section that is not as it was, or the section."""
    key, before, after = _KEYS.get(name, name), getattr(base, name), getattr(head, name)
    if not isinstance(after, tuple):
        return (key,)
    place = next((at for at, one in enumerate(after) if one not in before), None)
    if place is None:
        return (key,)
    one = after[place]
    return (key, str(place) if isinstance(one, tuple) else str(getattr(one, _NAMES.get(name, "id"))))
