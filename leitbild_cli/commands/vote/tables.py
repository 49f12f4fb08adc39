"""Tables of ballots: opened, columns found, slips by line; and ballots counted where they are, outside the file."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from leitbild_cli.commands.shared import talk
from leitbild_cli.core import ideas, lookup
from leitbild_cli.core.columns import find_column
from leitbild_cli.core.model import Vote
from leitbild_cli.core.text.digest import sha256
from leitbild_cli.core.text.fold import caseless
from leitbild_cli.core.voting import refusals
from leitbild_cli.core.voting import tables as ballot_tables
from leitbild_cli.core.voting.tables import asked_about
from leitbild_cli.core.voting.votes import is_outside
from leitbild_cli.errors import Exit, UsageRefusal, ticked
from leitbild_cli.file.disk import read_bytes
from leitbild_cli.file.tables.ballots import papers, rows
from leitbild_cli.file.tables.reader import MAX_BYTES
from leitbild_cli.file.tables.refusals import TableTooLarge
from leitbild_cli.file.tables.sheet import read_sheet
from leitbild_cli.language import _, mark
from leitbild_cli.record import record
from leitbild_cli.view.voting import tables as view
from leitbild_cli.view.voting.recount import replay_block

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from leitbild_cli.commands.shared.session import Session
    from leitbild_cli.core.model import Column, Leitbild
    from leitbild_cli.core.voting.counts import Counted, CountTerms
    from leitbild_cli.core.voting.record import Replay
    from leitbild_cli.core.voting.tables import Asked, BallotRow, Slip
    from leitbild_cli.core.voting.tally.ballots import Ballots, Ranking, Weight
    from leitbild_cli.file.tables.ballots.table import BallotTable


STDIN = "-"


class UnclearOrder(UsageRefusal):
    """Two rows have one name, and their times don't tell which is later."""

    code = "ballots-order"
    what = mark("Lines {line} and {other} have one name, and it can't be told which ballot is the later one.")
    mend = mark("Take one of the two rows out, or write both days as 2026-11-30.")


class Doubtful(UsageRefusal):
    """What is to be agreed to has been listed, and there is nobody to ask."""

    code = "ballots-doubtful"
    what = mark("Without a yes nothing is taken from this table.")
    mend = mark("If it is meant so: `--yes`.")


@record
class Pointed:
    """What the command line says about a table, where its header does not."""

    column: str | None = None
    question: str | None = None
    named_in: str | None = None
    lenient: bool = False


@record
class Arrived:
    """The ballots a table holds for one column of the Leitbild; `source` is the SHA-256 of its bytes."""

    name: str
    column: str
    table: BallotTable
    source: str

    @property
    def slips(self) -> tuple[Slip, ...]:
        """Give what is wrong with its rows, mended or not."""
        return (*self.table.flaws, *self.table.repairs)


def read(current: Session, leitbild: Leitbild, file: Path, pointed: Pointed) -> tuple[Arrived, ...]:
    """Give the ballots of a table, for each column of the Leitbild it is about; `-` is what is piped in."""
    data, name = bytes_of(current, file)
    found = _tables(data, name, asked(leitbild, pointed), pointed)
    source = sha256(data).hexdigest()
    return tuple(Arrived(name=name, column=column, table=table, source=source) for column, table in found.items())


def _tables(data: bytes, name: str, columns: Sequence[Asked], pointed: Pointed) -> dict[str, BallotTable]:
    """Give the ballots in these bytes for each column they are about: those of a voting program, or of a table."""
    found = papers.papers_in(data, name)
    if found is not None:
        return rows.for_columns(name, columns, lambda one: papers.read_papers(found, one, lenient=pointed.lenient))
    return rows.read_columns(read_sheet(data, name), columns, named_in=pointed.named_in, lenient=pointed.lenient)


def bytes_of(current: Session, file: Path) -> tuple[bytes, str]:
    """Give the bytes of a file or of stdin, and what it is called in errors."""
    if str(file) == STDIN:
        return sys.stdin.buffer.read(MAX_BYTES + 1), "stdin"
    return read_bytes(current.folder / file), file.name


def asked(leitbild: Leitbild, pointed: Pointed, votes: Sequence[Vote] = ()) -> Sequence[Asked]:
    """Give the columns a table may be about: the one that was named, or all; with the ideas of these votes."""
    columns = (find_column(leitbild, pointed.column),) if pointed.column else leitbild.columns
    given = {vote.column: vote for vote in votes}
    held = {one.id: given.get(one.id) or lookup.vote_of(leitbild, one.id) or Vote(column=one.id) for one in columns}
    return [
        asked_about(leitbild, held[one.id], pointed.question or one.question)
        for one in columns
        if not votes or one.id in given
    ]


def tell_reading(read: Sequence[tuple[str, BallotTable]]) -> None:
    """Say how tables were read: with which notes, which rows are no ballots, what is not used, and what is doubtful."""
    for name, notes in {name: table.notes for name, table in read}.items():
        for note in notes:
            talk.tell(f"{name}: {note.what}")
    for aside in {name: table.aside for name, table in read}.values():
        if aside:
            talk.tell(view.aside_lines(aside, width=talk.talk_width()))
    for name, table in dict(read).items():
        unused = [set(other.ignored) for one, other in read if one == name]
        left = [header for header in table.ignored if all(header in one for one in unused)]
        if left:
            talk.tell(view.unused(name, left))
    doubts = [one for _name, table in read for one in table.doubts]
    if doubts:
        talk.tell(view.slip_lines(doubts, width=talk.talk_width()))


def ensure_agreed(question: str, *, as_json: bool, doubts: Sequence[Slip]) -> None:
    """Go on only if somebody says yes to what was said to be doubtful."""
    if as_json or not talk.interactive():
        if as_json:
            talk.say_json({"imported": [], "errors": [], "doubts": [view.slip_json(one) for one in doubts]})
        raise Doubtful
    if not talk.confirm(question, default=False):
        talk.tell(_("Nothing was changed."))
        raise typer.Exit(Exit.NO)


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


class OutsideBallots:
    """The ballots of one column, counted in the place of those in the file."""

    def __init__(self, column: str, ballots: Ballots) -> None:
        """Hold them."""
        self.column = column
        self.ballots = ballots

    def count(
        self, _current: Session, leitbild: Leitbild, column: Column, wish: CountTerms, *, closed: datetime | None = None
    ) -> Counted:
        """Count them, as `counter.count` counts those in the file."""
        vote = lookup.vote_of(leitbild, column.id) or Vote(column=column.id)
        ballots = ballot_tables.standing_only(leitbild, vote, self.ballots)
        return ballot_tables.count_table(leitbild, column, wish, ballots, closed=closed)


def to_count(
    current: Session,
    leitbild: Leitbild,
    named: Sequence[Column],
    file: Path,
    *,
    lenient: bool,
    as_json: bool,
    yes: bool = False,
) -> tuple[tuple[Column, ...], OutsideBallots]:
    """Give the column a table is to be counted for, and its ballots; say what else is to be known about them.

    What is doubtful about the table has to be agreed to, by `yes` where nobody can be asked.
    """
    pointed = Pointed(column=named[0].id if named else None, lenient=lenient)
    votes = [_as_opened(leitbild, one) for one in named or leitbild.columns]
    column, table = _read(current, leitbild, file, pointed, votes, as_json=as_json)
    if table.doubts and not yes:
        ensure_agreed(_("Count it so?"), as_json=as_json, doubts=table.doubts)
    ballots = _ballots(table)
    _tell(leitbild, lookup.vote_of(leitbild, column), column, ballots)
    return (find_column(leitbild, column),), OutsideBallots(column, ballots)


def replay(
    current: Session, leitbild: Leitbild, column: str | None, file: Path, *, lenient: bool, as_json: bool
) -> tuple[Vote, Replay, str]:
    """Hold a record against its table: the vote, what a recount finds, and the words for it."""
    chosen = find_column(leitbild, column).id if column else None
    held = [vote for vote in leitbild.votes if is_outside(vote) and chosen in (None, vote.column)]
    if not held:
        raise ideas.NothingToDo(_("No record here was counted from a table."))
    # The ideas of the record, also those parked since.
    votes = [replace(vote, wording=()) for vote in held]
    pointed = Pointed(column=held[0].column if len(held) == 1 else None, lenient=lenient)
    found, table = _read(current, leitbild, file, pointed, votes, as_json=as_json)
    vote = next(one for one in held if one.column == found)
    standing = ballot_tables.standing_only(leitbild, vote, _ballots(table), past=True)
    again = ballot_tables.replay_table(leitbild, vote, standing)
    return vote, again, replay_block(leitbild, vote, again, width=talk.width())


def _as_opened(leitbild: Leitbild, column: Column) -> Vote:
    vote = lookup.vote_of(leitbild, column.id)
    if vote is not None and vote.secret:
        raise refusals.BallotsInBox(column=column.id)
    return Vote(column=column.id) if vote is None else replace(vote, ideas=())


def _read(
    current: Session,
    leitbild: Leitbild,
    file: Path,
    pointed: Pointed,
    votes: Sequence[Vote],
    *,
    as_json: bool,
) -> tuple[str, BallotTable]:
    """Give the column a table is about and what it holds; list what is wrong with it, and leave with a no."""
    data, name = bytes_of(current, file)
    try:
        found = _tables(data, name, asked(leitbild, pointed, votes), pointed)
    except TableTooLarge as refusal:
        refusal.mend = _("Is it the right file? A larger table is not counted here.")  # half of it is another vote
        raise
    if len(found) > 1:
        raise rows.UnclearColumn(where=name, columns=ticked(lookup.letter(leitbild, one) for one in found))
    column, table = next(iter(found.items()))
    tell_reading([(name, table)])
    _ensure_sound(table, as_json=as_json, lenient=pointed.lenient)
    return column, table


def _ensure_sound(table: BallotTable, *, as_json: bool, lenient: bool) -> None:
    if table.flaws or (table.unlisted and not lenient):
        tell_errors(table.flaws, table.unlisted, lenient=lenient, as_json=as_json)
        raise typer.Exit(Exit.NO)
    if table.repairs:
        talk.tell(view.slip_lines(table.repairs, width=talk.talk_width()))
        talk.tell(view.mended(len(table.repairs) + table.unlisted))


def _ballots(table: BallotTable) -> Ballots:
    """Give all ballots grouped; of rows with one name the latest counts."""
    if not table.persons:
        return table.grouped
    theirs: dict[str, list[BallotRow]] = {}
    for row in table.persons:
        theirs.setdefault(caseless(row.person), []).append(row)
    talk.tell(view.names_unchecked(len(table.persons) - len(theirs)))
    found: dict[Ranking, Weight] = dict(table.grouped)
    for rows_ in theirs.values():
        one = rows_[0] if len(rows_) == 1 else _latest(rows_)
        ranks = one.ranks or ()
        found[ranks] = found.get(ranks, 0) + one.weight
    return found


def _latest(mine: Sequence[BallotRow]) -> BallotRow:
    found = ballot_tables.latest(mine)
    if found is None and len({row.ranks for row in mine}) > 1:
        raise UnclearOrder(where=mine[-1].table, line=mine[0].line, other=mine[-1].line)
    return found or mine[-1]


def _tell(leitbild: Leitbild, vote: Vote | None, column: str, ballots: Ballots) -> None:
    """Say where the table and who may vote don't fit together, and which ballots are left out."""
    from leitbild_cli.core.voting.record import exactly

    whole = exactly(sum(ballots.values()))
    if vote is not None and vote.frozen is not None and whole > len(vote.entitled):
        talk.tell(view.more_than_entitled(lookup.letter(leitbild, column), whole, len(vote.entitled)))
    inside = sum(lookup.ballot_of(person, column) is not None for person in leitbild.people)
    if inside:
        talk.tell(view.not_counted(lookup.letter(leitbild, column), inside))
