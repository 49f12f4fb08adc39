"""The ideas of every column by what became of them: those that stay first, those parked last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.account import fate
from leitbild_cli.core.account.fate import Ending
from leitbild_cli.record import record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.account.fate import IdeaFate
    from leitbild_cli.core.account.trace import TracedStatement
    from leitbild_cli.core.model import Column, Leitbild


@record
class BoardColumn:
    """A question with its ideas: `stays` what was chosen or stands in the statement, `lives` what is measured.

    What was merged into an idea is not there a second time; the fate of the one that stands for it names it.
    """

    column: Column
    stays: tuple[IdeaFate, ...] = ()
    lives: tuple[IdeaFate, ...] = ()
    others: tuple[IdeaFate, ...] = ()
    parked: tuple[IdeaFate, ...] = ()


def board(leitbild: Leitbild, statement: TracedStatement | None) -> tuple[BoardColumn, ...]:
    """Give every column in file order; a column nobody answered is empty."""
    fates = fate.of_ideas(leitbild, statement)
    alone = [one for one in fates.values() if one.joined is None or one.parked is not None]
    return tuple(_column(column, [one for one in alone if one.idea.column == column.id]) for column in leitbild.columns)


def kin(found: IdeaFate, aside: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """Give the words of the other wordings with the keys of who wrote them, apart from those set aside."""
    return tuple((idea.text, author.id) for author, idea in found.kin if idea.id not in aside)


def counted(leitbild: Leitbild) -> int:
    """Count the ideas of all columns that are there, in whatever words and wherever they are."""
    columns = lookup.column_places(leitbild)
    return sum(idea.column in columns for _author, idea in lookup.everything(leitbild))


def _column(column: Column, inside: Sequence[IdeaFate]) -> BoardColumn:
    stays = [one for one in inside if one.ending in (Ending.LIVES, Ending.WON)]
    lives = [one for one in inside if one.ending is Ending.MEASURED]
    parked = [one for one in inside if one.ending is Ending.PARKED]
    return BoardColumn(
        column=column,
        stays=tuple(sorted(stays, key=lambda one: (not (one.way and one.way.won), one.sentences))),
        lives=tuple(lives),
        others=tuple(one for one in inside if one not in (*stays, *lives, *parked)),
        parked=tuple(parked),
    )
