"""What `vote import` does with tables of ballots: into people's blocks or a secret vote's box, all or nothing."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import typer

from leitbild_cli.commands.shared import boxes, session, speaker, talk
from leitbild_cli.commands.vote import secret as secret_ballots
from leitbild_cli.commands.vote import tables
from leitbild_cli.core import lookup, overview
from leitbild_cli.core.voting import ballot_box, secret, votes
from leitbild_cli.core.voting import tables as ballot_tables
from leitbild_cli.core.voting.tables import Slip, TakenIn
from leitbild_cli.errors import Exit, ForbiddenRefusal, ticked
from leitbild_cli.file import box as files
from leitbild_cli.file.disk import NotSaved
from leitbild_cli.file.lock import NoLock
from leitbild_cli.language import _, mark
from leitbild_cli.record import record
from leitbild_cli.view import steps
from leitbild_cli.view.voting import tables as view

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime
    from pathlib import Path

    from leitbild_cli.commands.shared.session import Session
    from leitbild_cli.commands.vote.tables import Arrived
    from leitbild_cli.core.model import Leitbild, Person
    from leitbild_cli.core.voting.ballot_box import BallotBox
    from leitbild_cli.core.voting.tables import Assigned
    from leitbild_cli.file.store import Saved


@record
class Intake:
    """What is to be taken in, and how, as it was said on the command line."""

    files: Sequence[Path]
    column: str | None
    question: str | None
    person: str | None
    by: str | None
    lenient: bool
    yes: bool
    dry_run: bool
    as_json: bool


def bring_in(current: Session, wish: Intake) -> None:
    """Take in what these tables hold, all or nothing, and say what it was."""
    leitbild = current.open().leitbild
    pointed = tables.Pointed(column=wish.column, question=wish.question, named_in=wish.person, lenient=wish.lenient)
    arrived = [one for path in wish.files for one in tables.read(current, leitbild, path, pointed)]
    typist = speaker.known(current, leitbild, wish.by) if is_any_public(leitbild, arrived) else None
    try:
        _tables(current, leitbild, arrived, IntakeMode(typist=typist, lenient=wish.lenient), wish)
    except WrongRows as wrong:
        tables.tell_errors(wrong.slips, wrong.unlisted, lenient=wish.lenient, as_json=wish.as_json)
        raise typer.Exit(Exit.NO) from None


def _tables(
    current: Session,
    leitbild: Leitbild,
    arrived: Sequence[Arrived],
    way: IntakeMode,
    wish: Intake,
) -> None:
    """Take in what tables hold, all or nothing; at a terminal it is shown first."""
    yes, dry_run, as_json = wish.yes, wish.dry_run, wish.as_json
    moment = session.now()
    done = work(current, leitbild, arrived, way, now=moment)[1]
    doubts = [one for each in arrived for one in each.table.doubts]
    if not as_json:
        _tell_first(arrived, done)
    if doubts and not (yes or dry_run) and (as_json or not talk.interactive()):
        tables.ensure_agreed("", as_json=as_json, doubts=doubts)
    if (
        talk.interactive()
        and not (yes or dry_run or as_json)
        and not _agreed(leitbild, done, way.typist, sure=not doubts)
    ):
        raise typer.Exit(Exit.NO)

    saved = _kept(current, arrived, way, now=moment, dry_run=dry_run)
    if dry_run and not as_json:
        talk.tell(_block(saved.leitbild, saved.outcome, way.typist, planned=True))
    if dry_run and any(one.box for one in saved.outcome):
        talk.tell(_("Nothing was written."))
    machine = _json(arrived, saved.outcome) if as_json else None
    following = next_line(current, saved.leitbild) if any(one.box for one in saved.outcome) else None
    session.finish(
        saved, _block(saved.leitbild, saved.outcome, way.typist), machine=machine, dry_run=dry_run, following=following
    )
    if not dry_run and any(one.box and one.taken.new for one in saved.outcome):
        talk.tell(view.names_beside_ballots())
    if any(slip.row for one in saved.outcome for slip in one.slips):
        raise typer.Exit(Exit.NO)  # rows of people were left out


def _kept(
    current: Session, arrived: Sequence[Arrived], way: IntakeMode, *, now: datetime, dry_run: bool
) -> Saved[tuple[ColumnDone, ...]]:
    """Keep what the tables hold; raise NotTakenIn where nothing of it is kept, and PartlyTakenIn where some is."""
    boxes_written = contextlib.ExitStack()

    def edit(fresh: Leitbild) -> tuple[Leitbild, tuple[ColumnDone, ...]]:
        after, done = work(current, fresh, arrived, way, now=now)
        changed = [one.box for one in done if one.box is not None and one.box[0] != one.box[1]]
        if not dry_run:
            boxes_written.enter_context(files.written(current.path, changed))
        return after, done

    try:
        with boxes_written:
            return current.change(edit, dry_run=dry_run)
    except files.PartlyKept as error:
        needed = _tables_of(one for one in arrived if one.column not in error.columns)
        kept, reason = ticked(error.columns), error.facts["reason"]
        raise PartlyTakenIn(where=error.where, kept=kept, reason=reason, tables=needed) from error
    except (NotSaved, NoLock) as error:
        raise NotTakenIn(where=error.where, reason=error.what, tables=_tables_of(arrived)) from error


def _tables_of(arrived: Iterable[Arrived]) -> str:
    return ticked(dict.fromkeys(one.name for one in arrived))


def _tell_first(arrived: Sequence[Arrived], done: Sequence[ColumnDone]) -> None:
    """Say how a table was read, which of its columns say nothing here, and what was mended."""
    tables.tell_reading([(one.name, one.table) for one in arrived])
    mended = [slip for one in done for slip in one.slips]
    unlisted = sum(one.table.unlisted for one in arrived)
    if mended:
        talk.tell(view.slip_lines(mended, width=talk.talk_width()))
        talk.tell(view.mended(len(mended) + unlisted))


def _agreed(leitbild: Leitbild, done: Sequence[ColumnDone], typist: Person | None, *, sure: bool) -> bool:
    talk.show(_block(leitbild, done, typist, width=talk.talk_width(), planned=True))
    return talk.confirm(_("Take them in?"), default=sure and not any(one.taken.replaced for one in done))


def _block(
    leitbild: Leitbild,
    done: Sequence[ColumnDone],
    typist: Person | None,
    *,
    width: int | None = None,
    planned: bool = False,
) -> str:
    name = typist.name if typist is not None else None
    pairs = [(one.taken, one.nameless) for one in done]
    return view.taken_block(leitbild, pairs, typist=name, width=width or talk.width(), planned=planned)


def _json(arrived: Sequence[Arrived], done: Sequence[ColumnDone]) -> dict[str, object]:
    rows = {one.taken.column: sum(a.table.rows for a in arrived if a.column == one.taken.column) for one in done}
    return {
        "imported": [view.taken_json(one.taken, nameless=one.nameless, rows=rows[one.taken.column]) for one in done],
        "errors": [],
        "repairs": [view.slip_json(slip) for one in done for slip in one.slips],
        "aside": [view.slip_json(slip) for one in arrived for slip in one.table.aside],
        "doubts": [view.slip_json(slip) for one in arrived for slip in one.table.doubts],
    }


class Nameless(ForbiddenRefusal):
    """A table names nobody, and the ballots of a public vote stand under their names."""

    code = "ballots-nameless"
    what = mark("No row says whose ballot it is, and the ballots for `{column}` are kept by name.")
    mend = mark(
        "Is there a column with names? Point to it with `--person HEADER`. Ballots without names can be "
        "counted from the table: `leitbild vote count --column {column} --from FILE`; or the vote is opened "
        "with `--secret`."
    )


class NotTakenIn(ForbiddenRefusal):
    """The ballots could not be saved, and none of them is."""

    code = "not-taken-in"
    what = mark("The ballots could not be saved: {reason}")
    mend = mark("Nothing was taken in; keep {tables}, and run it again.")


class PartlyTakenIn(ForbiddenRefusal):
    """Some ballots are in their boxes, others could not be saved."""

    code = "partly-taken-in"
    what = mark("Only the ballots for {kept} were taken in ({reason}).")
    mend = mark(
        "Still needed: {tables}. Run it again with `--lenient`: what is in stays, and nothing is taken in twice."
    )


class WrongRows(Exception):  # noqa: N818  an answer: these rows, and nothing was taken in
    """Rows that cannot be taken in; `slips` lists them, `unlisted` counts those that are too many to list."""

    def __init__(self, slips: Sequence[Slip], unlisted: int) -> None:
        """Hold them."""
        super().__init__(len(slips))
        self.slips = tuple(slips)
        self.unlisted = unlisted


@record
class IntakeMode:
    """Who types the ballots in, and whether slips are mended."""

    typist: Person | None = None
    lenient: bool = False


@record
class ColumnDone:
    """What became of the rows for one column; in a secret vote its `box` before and after, and who had no name."""

    taken: TakenIn
    slips: tuple[Slip, ...] = ()
    box: tuple[BallotBox, BallotBox] | None = None
    nameless: int | None = None


def is_any_public(leitbild: Leitbild, arrived: Sequence[Arrived]) -> bool:
    """Say whether ballots are to stand in the file, so that it has to say who typed them."""
    return any(not _is_secret(leitbild, one.column) for one in arrived)


def work(
    current: Session, leitbild: Leitbild, arrived: Sequence[Arrived], way: IntakeMode, *, now: datetime
) -> tuple[Leitbild, tuple[ColumnDone, ...]]:
    """Give the Leitbild with the ballots, and what became of them column by column; nothing is kept yet.

    Raise WrongRows with everything that is wrong.
    """
    done = []
    for column in dict.fromkeys(one.column for one in arrived):
        votes.ensure_takes_ballots(leitbild, column, now=now)
        mine = [one for one in arrived if one.column == column]
        if _is_secret(leitbild, column):
            done.append(_into_the_box(current, leitbild, column, mine, way))
        else:
            leitbild, one = _into_the_file(leitbild, column, mine, way, now=now)
            done.append(one)
    wrong = [slip for one in done for slip in one.slips if not slip.repaired]
    unlisted = sum(one.table.unlisted for one in arrived)
    if wrong or (unlisted and not way.lenient):
        raise WrongRows(wrong, unlisted)
    return leitbild, tuple(done)


def next_line(current: Session, leitbild: Leitbild) -> str:
    """Give the next step, as far as the boxes here know who has voted."""
    looked_at = boxes.seen(current.path, leitbild)
    return steps.next_line(leitbild, overview.next_step(looked_at, on=session.today(), now=session.now()))


def _is_secret(leitbild: Leitbild, column: str) -> bool:
    vote = lookup.vote_of(leitbild, column)
    return vote is not None and vote.secret


def _into_the_file(
    leitbild: Leitbild, column: str, arrived: Sequence[Arrived], way: IntakeMode, *, now: datetime
) -> tuple[Leitbild, ColumnDone]:
    for one in arrived:
        if one.table.grouped and not one.table.persons:
            if wrong := [slip for slip in one.slips if not slip.repaired]:
                talk.tell(view.slip_lines(wrong, width=talk.talk_width()))
            raise Nameless(where=one.name, column=column)
    assigned = _assigned(leitbild, column, arrived, way)
    over = ballot_tables.overweight(leitbild, column, assigned, lenient=way.lenient)
    nameless = [ballot_tables.left_out(one, lenient=way.lenient) for one in _without_names(arrived)]
    slips = _sorted(arrived, [*_read_slips(arrived), *assigned.slips, *over, *nameless])
    typist = way.typist.id if way.typist is not None else None
    if any(not slip.repaired for slip in slips):
        return leitbild, ColumnDone(taken=TakenIn(column=column), slips=slips)
    leitbild, taken = ballot_tables.take_in(leitbild, column, assigned, typist=typist, now=now)
    return leitbild, ColumnDone(taken=taken, slips=slips)


def _into_the_box(
    current: Session, leitbild: Leitbild, column: str, arrived: Sequence[Arrived], way: IntakeMode
) -> ColumnDone:
    from random import SystemRandom

    vote = secret.secret_vote(leitbild, column)
    box = secret_ballots.box_of(current, vote)
    assigned = _assigned(leitbild, column, arrived, way)
    unfit = ballot_box.unfit(box, assigned, lenient=way.lenient)
    slips = _sorted(arrived, [*_read_slips(arrived), *assigned.slips, *unfit])
    if any(not slip.repaired for slip in slips):
        return ColumnDone(taken=TakenIn(column=column), slips=slips, nameless=0)
    after, taken = ballot_box.put_rows(box, assigned, SystemRandom().choice)
    nameless = 0
    for one in arrived:
        after, new = ballot_box.put_nameless(after, one.table.grouped, one.source)
        nameless += new
    ballot_box.ensure_not_more(box, after, vote)
    return ColumnDone(taken=taken, slips=slips, box=(box, after), nameless=nameless)


def _assigned(leitbild: Leitbild, column: str, arrived: Sequence[Arrived], way: IntakeMode) -> Assigned:
    rows = [row for one in arrived for row in one.table.persons]
    return ballot_tables.assign(leitbild, column, rows, lenient=way.lenient)


def _read_slips(arrived: Sequence[Arrived]) -> list[Slip]:
    return [slip for one in arrived for slip in one.slips]


def _without_names(arrived: Sequence[Arrived]) -> list[Slip]:
    """Give the rows that name nobody in a table whose other rows do."""
    what, mend = _("This row does not say whose ballot it is."), _("Write the name into the table.")
    return [Slip(table=one.name, line=line, what=what, mend=mend) for one in arrived for line in one.table.nameless]


def _sorted(arrived: Sequence[Arrived], slips: Sequence[Slip]) -> tuple[Slip, ...]:
    """Give the slips in the order of the tables and of their lines; of a row that is left out only why."""
    out = {(one.table, one.line) for one in slips if one.row and one.repaired}
    slips = [one for one in slips if one.row or (one.table, one.line) not in out]
    order = {one.name: place for place, one in enumerate(arrived)}
    return tuple(sorted(slips, key=lambda one: (order[one.table], one.line, one.column or 0)))
