"""The blocks of people: everybody writes in their own."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, TypeVar

from leitbild_cli.core import lookup
from leitbild_cli.core.checking.finding import Finding, Severity, hint
from leitbild_cli.core.model import Ballot, Idea, Note, Person
from leitbild_cli.core.trespassing.authors import names
from leitbild_cli.language import _, mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.core.trespassing.authors import Author

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


def check(base: Leitbild, head: Leitbild, authors: Sequence[Author]) -> Iterator[Finding]:
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
