"""Finding ideas and columns by what people type, and telling what is known of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.errors import Ambiguous, NotFound, near
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from leitbild_cli.core.model import Column, Idea, Leitbild, Parking, Person


@record(frozen=True, slots=True, kw_only=True)
class Told:
    """An idea with everything that is known of it.

    `joined` stands for it in the end, through whatever chain of merges, and `stands_for` are all it stands for.
    """

    idea: Idea
    author: Person
    column: Column
    parked: Parking | None = None
    stands_for: tuple[str, ...] = ()
    joined: str | None = None
    supporters: tuple[str, ...] = ()


def find(leitbild: Leitbild, reference: str) -> tuple[Person, Idea]:
    """Give the idea with this id or unique start of one; raise NotFound or Ambiguous."""
    wanted = reference.casefold().strip()
    found = [pair for pair in lookup.everything(leitbild) if wanted and pair[1].id.startswith(wanted)]
    exact = [pair for pair in found if pair[1].id == wanted]
    if len(exact or found) > 1:
        raise Ambiguous(reference, candidates=[idea.id for _author, idea in found])
    if not found:
        ids = [idea.id for _author, idea in lookup.everything(leitbild)]
        raise NotFound(reference, kind=_("idea"), near=near(wanted, ids), listed="leitbild idea list")
    return (exact or found)[0]


def find_column(leitbild: Leitbild, reference: str) -> Column:
    """Give the column with this id, letter (A is the first) or unique start; raise NotFound or Ambiguous."""
    columns = leitbild.columns
    by_letter = {chr(ord("A") + place): column for place, column in enumerate(columns)}
    starts = [column for column in columns if reference and column.id.startswith(reference.casefold())]
    exact = lookup.column_of(leitbild, reference)
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
    groups, joined = lookup.groups(leitbild), lookup.representatives(leitbild)
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
            stands_for=groups.get(idea.id, ()),
            joined=joined.get(idea.id),
            supporters=tuple(supporters.get(idea.id, ())),
        )
        for author, idea in lookup.everything(leitbild)
    )
