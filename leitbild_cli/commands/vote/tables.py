"""Tables of ballots as `vote import` and `vote count --from` read them: opened, their columns found, slips by line."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from leitbild_cli.commands import talk
from leitbild_cli.core import ideas, lookup
from leitbild_cli.core.model import Vote
from leitbild_cli.core.voting.tables import BallotRow, Slip, names_in
from leitbild_cli.file.disk import read_bytes
from leitbild_cli.file.tables.ballots import rows
from leitbild_cli.file.tables.reader import MAX_BYTES, read_rows
from leitbild_cli.record import record
from leitbild_cli.view.voting import tables as view

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from leitbild_cli.commands.session import Session
    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.file.tables.ballots.table import BallotTable, Flaw

STDIN = "-"


@record(frozen=True, slots=True, kw_only=True)
class Pointed:
    """What the command line says about a table, where its header does not."""

    column: str | None = None
    question: str | None = None
    named_in: str | None = None
    lenient: bool = False


@record(frozen=True, slots=True, kw_only=True)
class Arrived:
    """The ballots a table holds for one column of the Leitbild; `source` is the SHA-256 of its bytes."""

    name: str
    column: str
    table: BallotTable
    source: str

    @property
    def slips(self) -> tuple[Slip, ...]:
        """Give what is wrong with its rows, mended or not."""
        return tuple(slip(self.name, one) for one in (*self.table.flaws, *self.table.repairs))

    @property
    def rows(self) -> tuple[BallotRow, ...]:
        """Give the rows that name somebody, in the order of the table; without ranks where a ballot cannot be read."""
        sound = (
            BallotRow(table=self.name, line=one.line, person=one.person, ranks=one.ranks, weight=one.weight)
            for one in self.table.persons
        )
        spoiled = (
            BallotRow(table=self.name, line=one.line, person=one.person, ranks=None) for one in self.table.spoiled
        )
        return tuple(sorted((*sound, *spoiled), key=lambda row: row.line))


def read(current: Session, leitbild: Leitbild, file: Path, pointed: Pointed) -> tuple[Arrived, ...]:
    """Give the ballots of a table, for each column of the Leitbild it is about; `-` is what is piped in."""
    from hashlib import sha256

    data, name = bytes_of(current, file)
    found = rows.read_columns(
        read_rows(data, name), asked(leitbild, pointed), named_in=pointed.named_in, lenient=pointed.lenient
    )
    source = sha256(data).hexdigest()
    return tuple(Arrived(name=name, column=column, table=table, source=source) for column, table in found.items())


def bytes_of(current: Session, file: Path) -> tuple[bytes, str]:
    """Give the bytes of a file or of stdin, and what it is called in errors."""
    if str(file) == STDIN:
        return sys.stdin.buffer.read(MAX_BYTES + 1), "stdin"
    return read_bytes(current.folder / file), file.name


def asked(leitbild: Leitbild, pointed: Pointed, votes: Sequence[Vote] = ()) -> Sequence[rows.ColumnAsked]:
    """Give the columns a table may be about: the one that was named, or all; with the ideas of these votes."""
    columns = (ideas.find_column(leitbild, pointed.column),) if pointed.column else leitbild.columns
    given = {vote.column: vote for vote in votes}
    held = {one.id: given.get(one.id) or lookup.vote_of(leitbild, one.id) or Vote(column=one.id) for one in columns}
    return [
        rows.ColumnAsked(
            column=one.id, names=names_in(leitbild, held[one.id]), question=pointed.question or one.question
        )
        for one in columns
        if not votes or one.id in given
    ]


def slip(name: str, flaw: Flaw) -> Slip:
    """Give what the reader found wrong as a slip of this table."""
    return Slip(
        table=name,
        line=flaw.line,
        column=flaw.column,
        what=flaw.what,
        mend=flaw.mend,
        repaired=flaw.repaired,
        mendable=flaw.mendable,
    )


def tell_errors(slips: Sequence[Slip], unlisted: int, *, lenient: bool, as_json: bool) -> None:
    """Give every error by its line as the answer, and say that nothing was taken from the table."""
    if as_json:
        talk.say_json({"imported": [], "errors": [view.slip_json(one) for one in slips], "unlisted": unlisted})
        return
    talk.say(view.slip_lines(slips, width=talk.width()))
    talk.tell(view.wrong(len(slips) + unlisted))
    mendable = sum(one.mendable for one in slips)
    if mendable and not lenient:
        talk.tell(view.can_be_mended(mendable))
