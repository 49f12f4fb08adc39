"""What may happen to an idea: it is added, edited, moved, withdrawn by its author; parked, merged by the manager.

A decision names the idea by id and leaves the idea as its author typed it, so everything can be taken back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, Protocol

from leitbild_cli.core import people
from leitbild_cli.core.model import Column, Idea, Leitbild, Merge, Parking, Person
from leitbild_cli.errors import Ambiguous, ForbiddenRefusal, NotFound, UsageRefusal, near
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An idea with everything that is known of it."""

    idea: Idea
    author: Person
    column: Column
    parked: Parking | None = None
    stands_for: tuple[str, ...] = ()
    joined: str | None = None
    supporters: tuple[str, ...] = ()


class NotYours(ForbiddenRefusal):
    """Only its author may change an idea."""

    code = "not-yours"

    def __init__(self, author: Person) -> None:
        """Name the author."""
        what = _("This idea is {name}'s; only its author changes it.").format(name=author.name)
        super().__init__(what, mend=_("You can add your own, or the manager can park or merge it."))


class AlreadyJoined(UsageRefusal):
    """An idea belongs to one merge at most."""

    code = "already-joined"

    def __init__(self, idea: str, stands: str) -> None:
        """Name the idea and the one that stands for it."""
        what = _("`{idea}` is already merged into `{stands}`.").format(idea=idea, stands=stands)
        super().__init__(what, mend=_("Take it out first: `leitbild idea unmerge {idea}`.").format(idea=idea))


class StillNeeded(ForbiddenRefusal):
    """A merge, a ballot or a vote names this idea, so it stays."""

    code = "still-needed"

    def __init__(self, idea: Idea) -> None:
        """Name the idea."""
        what = _("A merge, a ballot or a vote names `{idea}`, so it stays.").format(idea=idea.id)
        super().__init__(
            what, mend=_("The manager can park it instead: `leitbild idea park {idea}`.").format(idea=idea.id)
        )


class NothingToDo(UsageRefusal):
    """What is asked for is so already."""

    code = "nothing-to-do"


def everything(leitbild: Leitbild) -> Iterator[tuple[Person, Idea]]:
    """Give every idea with its author, in file order."""
    return chain.from_iterable(((person, idea) for idea in person.ideas) for person in leitbild.people)


def find(leitbild: Leitbild, reference: str) -> tuple[Person, Idea]:
    """Give the idea with this id or unique start of one; raise NotFound or Ambiguous."""
    wanted = reference.casefold().strip()
    found = [pair for pair in everything(leitbild) if wanted and pair[1].id.startswith(wanted)]
    exact = [pair for pair in found if pair[1].id == wanted]
    if len(exact or found) > 1:
        raise Ambiguous(reference, candidates=[idea.id for _author, idea in found])
    if not found:
        ids = [idea.id for _author, idea in everything(leitbild)]
        raise NotFound(reference, kind=_("idea"), near=near(wanted, ids))
    return (exact or found)[0]


def find_column(leitbild: Leitbild, reference: str) -> Column:
    """Give the column with this id, letter (A is the first) or unique start; raise NotFound or Ambiguous."""
    columns = leitbild.columns
    by_letter = {chr(ord("A") + place): column for place, column in enumerate(columns)}
    starts = [column for column in columns if reference and column.id.startswith(reference.casefold())]
    exact = next((column for column in columns if column.id == reference), None)
    if exact or reference in by_letter:
        return exact or by_letter[reference]
    if len(starts) > 1:
        raise Ambiguous(reference, candidates=[column.id for column in starts])
    if not starts and reference.upper() in by_letter:
        return by_letter[reference.upper()]
    if not starts:
        names = [column.id for column in columns]
        raise NotFound(reference, kind=_("column"), near=near(reference, names) or tuple(names))
    return starts[0]


def tell(leitbild: Leitbild, idea_id: str) -> Told:
    """Give an idea with its author, column and what was decided about it."""
    _author, idea = find(leitbild, idea_id)
    return next(one for one in tell_all(leitbild) if one.idea.id == idea.id)


def tell_all(leitbild: Leitbild) -> tuple[Told, ...]:
    """Give every idea with what is known of it, in file order; one pass, also for thousands."""
    columns = {column.id: column for column in leitbild.columns}
    parked = {one.idea: one for one in leitbild.parked}
    stands = {one.idea: one.ideas for one in leitbild.merged}
    joined = {member: one.idea for one in leitbild.merged for member in one.ideas}
    supporters: dict[str, list[str]] = {}
    for person in leitbild.people:
        for supported in person.supports:
            supporters.setdefault(supported, []).append(person.name)
    return tuple(
        Told(
            idea=idea,
            author=author,
            column=columns[idea.column],
            parked=parked.get(idea.id),
            stands_for=stands.get(idea.id, ()),
            joined=joined.get(idea.id),
            supporters=tuple(supporters.get(idea.id, ())),
        )
        for author, idea in everything(leitbild)
    )


def add(leitbild: Leitbild, person_id: str, new: Sequence[Idea]) -> Leitbild:
    """Give the Leitbild with these ideas in this person's block, sorted by id."""
    person = people.find(leitbild, person_id)
    ideas = tuple(sorted((*person.ideas, *new), key=lambda idea: idea.id))
    return people.put(leitbild, replace(person, ideas=ideas))


def support(leitbild: Leitbild, reference: str, *, by: str) -> tuple[Leitbild, Told]:
    """Let somebody stand behind an idea of somebody else; raise NothingToDo for one's own or a second time."""
    person = people.find(leitbild, by)
    author, idea = find(leitbild, reference)
    if author.id == person.id:
        raise NothingToDo(_("This idea is your own."))
    if idea.id in person.supports:
        raise NothingToDo(_("You support this idea already."))
    after = people.put(leitbild, replace(person, supports=tuple(sorted((*person.supports, idea.id)))))
    return after, tell(after, idea.id)


def ids(leitbild: Leitbild) -> frozenset[str]:
    """Give every id the file holds, of ideas and of everything else that has one."""
    sections: tuple[Sequence[_HasId], ...] = (
        *(person.ideas for person in leitbild.people),
        *(person.notes for person in leitbild.people),
        leitbild.sources,
        leitbild.experience,
        leitbild.drafts,
        leitbild.feedback,
        leitbild.reviews,
    )
    return frozenset(one.id for section in sections for one in section)


def edit(leitbild: Leitbild, reference: str, *, by: str, text: str) -> tuple[Leitbild, Idea]:
    """Give an idea other words; raise NotYours if `by` is not its author."""
    return _put(leitbild, reference, by, text=text)


def move(leitbild: Leitbild, reference: str, *, by: str, column: str) -> tuple[Leitbild, Idea]:
    """Give an idea another column; raise NotYours if `by` is not its author, StillNeeded where a decision names it."""
    _author, idea = _own(leitbild, reference, by)
    if _decided_on(leitbild, idea.id):
        raise StillNeeded(idea)
    return _put(leitbild, reference, by, column=find_column(leitbild, column).id)


def withdraw(leitbild: Leitbild, reference: str, *, by: str) -> tuple[Leitbild, Idea]:
    """Take an idea out for its author; raise StillNeeded where a decision names it."""
    author, idea = _own(leitbild, reference, by)
    if _decided_on(leitbild, idea.id):
        raise StillNeeded(idea)
    rest = tuple(one for one in author.ideas if one.id != idea.id)
    parked = tuple(one for one in leitbild.parked if one.idea != idea.id)
    return people.put(replace(leitbild, parked=parked), replace(author, ideas=rest)), idea


def park(leitbild: Leitbild, reference: str, *, reason: str | None, on: date) -> tuple[Leitbild, Told]:
    """Set an idea aside with thanks; it stays in its author's block."""
    _author, idea = find(leitbild, reference)
    if any(one.idea == idea.id for one in leitbild.parked):
        raise NothingToDo(_("This idea is parked already."))
    parked = (*leitbild.parked, Parking(idea=idea.id, reason=reason, on=on))
    after = replace(leitbild, parked=tuple(sorted(parked, key=lambda one: one.idea)))
    return after, tell(after, idea.id)


def unpark(leitbild: Leitbild, reference: str) -> tuple[Leitbild, Told]:
    """Take an idea back in."""
    _author, idea = find(leitbild, reference)
    parked = tuple(one for one in leitbild.parked if one.idea != idea.id)
    if len(parked) == len(leitbild.parked):
        raise NothingToDo(_("This idea is not parked."))
    after = replace(leitbild, parked=parked)
    return after, tell(after, idea.id)


def merge(leitbild: Leitbild, references: Sequence[str], *, reason: str | None, on: date) -> tuple[Leitbild, Merge]:
    """Judge ideas to be one thought; the first stands for the others. Nothing is deleted; raise AlreadyJoined."""
    ids = list(dict.fromkeys(find(leitbild, reference)[1].id for reference in references))
    if len(ids) < 2:  # noqa: PLR2004  one thought in two wordings
        raise UsageRefusal(_("A merge needs at least two ideas."))
    for one in leitbild.merged:
        for idea in ids:
            if idea in one.ideas:
                raise AlreadyJoined(idea, one.idea)
    stands, others = ids[0], ids[1:]
    old = [one for one in leitbild.merged if one.idea in ids]
    members = {*others, *chain.from_iterable(one.ideas for one in old)} - {stands}
    made = Merge(idea=stands, ideas=tuple(sorted(members)), reason=reason or _reason(old), on=on)
    rest = (one for one in leitbild.merged if one not in old)
    pairs = {tuple(sorted((one, other))) for one in (stands, *members) for other in (stands, *members) if one != other}
    after = replace(
        leitbild,
        merged=tuple(sorted((*rest, made), key=lambda one: one.idea)),
        distinct=tuple(pair for pair in leitbild.distinct if pair not in pairs),
    )
    return after, made


def unmerge(leitbild: Leitbild, reference: str) -> tuple[Leitbild, tuple[str, ...]]:
    """Take one idea out of its merge, or take the whole merge back if it stands for it; give the freed ids."""
    _author, idea = find(leitbild, reference)
    whole = next((one for one in leitbild.merged if one.idea == idea.id), None)
    part = next((one for one in leitbild.merged if idea.id in one.ideas), None)
    if whole is None and part is None:
        raise NothingToDo(_("This idea is not merged with another."))
    kept = []
    for one in leitbild.merged:
        left = tuple(member for member in one.ideas if member != idea.id)
        if one is not whole and left:
            kept.append(replace(one, ideas=left) if one is part else one)
    freed = whole.ideas if whole else (idea.id,)
    return replace(leitbild, merged=tuple(kept)), freed


def distinct(leitbild: Leitbild, one: str, other: str) -> Leitbild:
    """Remember that two ideas are two thoughts, so that nobody is asked again."""
    first, second = sorted((find(leitbild, one)[1].id, find(leitbild, other)[1].id))
    if (first, second) in leitbild.distinct:
        return leitbild
    return replace(leitbild, distinct=tuple(sorted((*leitbild.distinct, (first, second)))))


def forget_distinct(leitbild: Leitbild, one: str, other: str) -> Leitbild:
    """Take back that two ideas are two thoughts; raise NothingToDo where nobody said so."""
    pair = tuple(sorted((find(leitbild, one)[1].id, find(leitbild, other)[1].id)))
    if pair not in leitbild.distinct:
        raise NothingToDo(_("Nobody called these two distinct."))
    return replace(leitbild, distinct=tuple(kept for kept in leitbild.distinct if kept != pair))


def _decided_on(leitbild: Leitbild, idea_id: str) -> bool:
    if any(idea_id in (one.idea, *one.ideas) for one in leitbild.merged):
        return True
    ballots = chain.from_iterable(person.ballots for person in leitbild.people)
    ranked = any(idea_id in ballot.ranks for ballot in ballots)
    return ranked or any(idea_id in vote.ideas or vote.winner == idea_id for vote in leitbild.votes)


def _own(leitbild: Leitbild, reference: str, by: str) -> tuple[Person, Idea]:
    author, idea = find(leitbild, reference)
    if author.id != by:
        raise NotYours(author)
    return author, idea


def _put(leitbild: Leitbild, reference: str, by: str, *, text: str = "", column: str = "") -> tuple[Leitbild, Idea]:
    author, idea = _own(leitbild, reference, by)
    changed = replace(idea, text=text or idea.text, column=column or idea.column)
    ideas = tuple(changed if one.id == idea.id else one for one in author.ideas)
    return people.put(leitbild, replace(author, ideas=ideas)), changed


def _reason(merges: Sequence[Merge]) -> str | None:
    return next((one.reason for one in merges if one.reason), None)
