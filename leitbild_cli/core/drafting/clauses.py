"""The sentence of each winner: what the program would say, and what somebody chose instead."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.columns import find_column
from leitbild_cli.core.ideas import NothingToDo
from leitbild_cli.core.model import ChosenClause
from leitbild_cli.errors import NotFound, UsageRefusal
from leitbild_cli.language import _, mark
from leitbild_cli.record import record

if TYPE_CHECKING:
    from datetime import date

    from leitbild_cli.core.model import Column, Idea, Leitbild


class NoSuchConstruction(UsageRefusal):
    """A number names no sentence that is offered."""

    code = "no-such-construction"
    what = mark("“{idea}” can be said in {last} ways; there is no number {number}.")
    mend = mark("All are shown by `leitbild draft clause {id}`.")


class NoWinner(UsageRefusal):
    """Only what was decided becomes a sentence of the draft."""

    code = "no-winner-here"
    what = mark("`{id}` has won no column, so no draft says it.")
    mend = mark("The winners: `leitbild draft clause`.")


@record
class Sayable:
    """A winner, the sentences it can become (the first is the program's choice), and the one somebody chose."""

    column: Column
    idea: Idea
    offered: tuple[str, ...]
    chosen: ChosenClause | None = None

    @property
    def text(self) -> str:
        """The sentence as it stands."""
        return self.chosen.text if self.chosen else self.offered[0]

    def numbered(self, number: int) -> str:
        """Give the sentence of this number, counted from 1; raise NoSuchConstruction."""
        if not 0 < number <= len(self.offered):
            raise NoSuchConstruction(idea=self.idea.text, last=len(self.offered), number=number, id=self.idea.id)
        return self.offered[number - 1]


def sayable(leitbild: Leitbild) -> tuple[Sayable, ...]:
    """Give every winner with its sentences, in the order of the columns."""
    winners, chosen = lookup.winning_ideas(leitbild), lookup.clauses(leitbild)
    placed = ((column, winners.get(column.id)) for column in leitbild.columns)
    return tuple(
        Sayable(column=column, idea=idea, offered=_offered(leitbild, column, idea), chosen=chosen.get(idea.id))
        for column, idea in placed
        if idea is not None and idea.text.strip()
    )


def of(leitbild: Leitbild, reference: str) -> Sayable:
    """Give the winner of a column, or with this id or start of one; raise NoWinner."""
    there = sayable(leitbild)
    found = [one for one in there if reference and one.idea.id.startswith(reference.lower())]
    if len(found) == 1:
        return found[0]
    try:
        column = find_column(leitbild, reference)
    except NotFound:
        raise NoWinner(id=reference) from None
    for one in there:
        if one.column.id == column.id:
            return one
    raise NoWinner(id=column.id)


def choose(leitbild: Leitbild, one: Sayable, text: str, *, by: str, on: date) -> tuple[Leitbild, Sayable]:
    """Give the Leitbild in which drafts say this of the winner."""
    words = " ".join(text.split())
    if one.chosen and one.chosen.text == words:
        raise NothingToDo(_("This sentence is chosen already."))
    clause = ChosenClause(idea=one.idea.id, text=words, of=one.idea.text, by=by, on=on)
    kept = (each for each in leitbild.clauses if each.idea != clause.idea)
    clauses = tuple(sorted((*kept, clause), key=lambda each: each.idea))
    return replace(leitbild, clauses=clauses), replace(one, chosen=clause)


def forget(leitbild: Leitbild, idea: str) -> Leitbild:
    """Give the Leitbild in which the program says this idea; raise NothingToDo."""
    clauses = tuple(each for each in leitbild.clauses if each.idea != idea)
    if len(clauses) == len(leitbild.clauses):
        raise NothingToDo(_("Nobody has chosen a sentence for this idea."))
    return replace(leitbild, clauses=clauses)


def _offered(leitbild: Leitbild, column: Column, idea: Idea) -> tuple[str, ...]:
    from leitbild_cli.core.wording.sentences import constructions

    found = constructions(idea.text, column=column.id, language=leitbild.language)
    return tuple(one.text for one in found)
