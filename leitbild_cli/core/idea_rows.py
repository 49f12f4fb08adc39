"""Ideas that come in rows: what is new is taken in, what is here stays, and a row that fits nobody is set aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import ideas, lookup, people
from leitbild_cli.core.columns import find_column
from leitbild_cli.core.model import Idea
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.core.text.ink import visible
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from leitbild_cli.core.model import Leitbild, Person


@record
class IdeaRow:
    """An idea as a row gives it, in words that are ready to be kept; what the row doesn't say is None."""

    line: int
    text: str
    id: str | None = None
    column: str | None = None
    person: str | None = None
    added: datetime | None = None
    late: bool = False


@record
class RowAside:
    """A row that was not taken in, and why."""

    line: int
    what: str


@record
class TakenIdeas:
    """What became of the rows: new ideas with their authors, how many were here already, and what was set aside."""

    new: tuple[tuple[Person, Idea], ...] = ()
    known: int = 0
    aside: tuple[RowAside, ...] = ()


def take_in(
    leitbild: Leitbild, rows: Sequence[IdeaRow], ids: Iterator[str], *, author: str | None, column: str | None
) -> tuple[Leitbild, TakenIdeas]:
    """Add what is new; `author` and `column` are for rows that name none, `ids` for those that have none of their own.

    A row whose id is here already, or whose words its author has said in this column, is known.
    """
    new: list[tuple[Person, Idea]] = []
    aside: list[RowAside] = []
    known = 0
    said = {(person.id, one.column, _folded(one.text)) for person, one in lookup.everything(leitbild)}
    there, taken = lookup.ideas_by_id(leitbild), set(lookup.ids(leitbild))
    for row in rows:
        if (one := there.get(row.id or "")) is not None:
            if what := _differs(leitbild, one, row):
                aside.append(RowAside(line=row.line, what=what))
            else:
                known += 1
            continue
        try:
            person = people.find(leitbild, row.person or author or "")
            chosen = find_column(leitbild, row.column or column or "").id
        except UsageRefusal as refusal:
            aside.append(RowAside(line=row.line, what=str(refusal)))
            continue
        if (person.id, chosen, _folded(row.text)) in said:
            known += 1
            continue
        own = row.id if row.id is not None and row.id not in taken else next(ids)
        made = Idea(id=own, column=chosen, text=row.text, added=row.added, late=row.late)
        new.append((person, made))
        said.add((person.id, chosen, _folded(row.text)))
        taken.add(own)
        leitbild = ideas.add(leitbild, person.id, [made])
    return leitbild, TakenIdeas(new=tuple(new), known=known, aside=tuple(aside))


def _differs(leitbild: Leitbild, one: Idea, row: IdeaRow) -> str:
    """Say what a row says otherwise of an idea that is here; only its author may change it."""
    if _folded(one.text) != _folded(row.text):
        told = _("`{id}` has other words here; its author changes them: `leitbild idea edit {id} …`")
        return told.format(id=one.id)
    try:
        if row.column and find_column(leitbild, row.column).id != one.column:
            told = _("`{id}` is in `{column}` here; its author moves it: `leitbild idea move {id} …`")
            return told.format(id=one.id, column=lookup.letter(leitbild, one.column))
    except UsageRefusal as refusal:
        return str(refusal)
    return ""


def _folded(text: str) -> str:
    return caseless(visible(text).text)
