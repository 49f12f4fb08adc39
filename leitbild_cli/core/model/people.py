"""What people write: columns are asked, and everybody answers in their own block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.record import record

if TYPE_CHECKING:
    from datetime import datetime


@record
class Column:
    """One of the questions the team answers; `id` is what ideas name."""

    id: str
    question: str


@record
class Idea:
    """What one person said, in that person's words; `late` marks one that came after the bell."""

    id: str
    column: str
    text: str
    added: datetime | None = None
    late: bool = False


@record
class Ballot:
    """One person's ranking of a column's ideas, best first; no `ranks` is a valid abstention.

    `replaced` counts the earlier ballots it took the place of; `seen` holds a sign of the words of each idea it ranks.
    """

    column: str
    ranks: tuple[str, ...] = ()
    cast: datetime | None = None
    typed_by: str | None = None
    reason: str | None = None
    replaced: int = 0
    seen: str | None = None


@record
class Note:
    """Feedback a team member writes into the own block; `draft` is the draft it speaks of."""

    id: str
    draft: str | None = None
    rating: int | None = None
    text: str
    added: datetime | None = None


@record
class Person:
    """Somebody who takes part, with all that is this person's own; `supports` names ideas of others.

    `named` is this person's consent to be called by name where others read it: on pages, in letters.
    """

    id: str
    name: str
    named: bool = False
    supports: tuple[str, ...] = ()
    ideas: tuple[Idea, ...] = ()
    ballots: tuple[Ballot, ...] = ()
    notes: tuple[Note, ...] = ()
