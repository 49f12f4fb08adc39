"""Bringing in ballots that were filled in elsewhere, from tables of forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from leitbild_cli.commands import session, talk
from leitbild_cli.commands.vote import intake, tables
from leitbild_cli.errors import Exit
from leitbild_cli.language import _
from leitbild_cli.record import record
from leitbild_cli.view.voting import tables as view

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from leitbild_cli.commands.session import Session
    from leitbild_cli.commands.vote.intake import Done
    from leitbild_cli.commands.vote.tables import Arrived
    from leitbild_cli.core.model import Leitbild, Person


@record(frozen=True, slots=True, kw_only=True)
class Wish:
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


def bring_in(current: Session, wish: Wish) -> None:
    """Take in what these tables hold, all or nothing, and say what it was."""
    leitbild = current.open().leitbild
    pointed = tables.Pointed(column=wish.column, question=wish.question, named_in=wish.person, lenient=wish.lenient)
    arrived = [one for path in wish.files for one in tables.read(current, leitbild, path, pointed)]
    typist = session.known(current, leitbild, wish.by) if intake.is_any_public(leitbild, arrived) else None
    try:
        _tables(current, leitbild, arrived, intake.Way(typist=typist, lenient=wish.lenient), wish)
    except intake.WrongRows as wrong:
        tables.tell_errors(wrong.slips, wrong.unlisted, lenient=wish.lenient, as_json=wish.as_json)
        raise typer.Exit(Exit.NO) from None


def _tables(
    current: Session,
    leitbild: Leitbild,
    arrived: Sequence[Arrived],
    way: intake.Way,
    wish: Wish,
) -> None:
    """Take in what tables hold, all or nothing; at a terminal it is shown first."""
    yes, dry_run, as_json = wish.yes, wish.dry_run, wish.as_json
    moment = session.now()
    done = intake.work(current, leitbild, arrived, way, now=moment)[1]
    if not as_json:
        _tell_first(arrived, done)
    if talk.interactive() and not (yes or dry_run or as_json) and not _agreed(done, way.typist):
        raise typer.Exit(Exit.NO)

    def edit(fresh: Leitbild) -> tuple[Leitbild, tuple[Done, ...]]:
        after, done = intake.work(current, fresh, arrived, way, now=moment)
        if not dry_run:
            intake.keep_boxes(current, done)
        return after, done

    saved = current.change(edit, dry_run=dry_run)
    if dry_run and not as_json:
        talk.tell(_block(saved.outcome, way.typist, planned=True))
    if dry_run and any(one.box for one in saved.outcome):
        talk.tell(_("Nothing was written."))
    machine = _json(arrived, saved.outcome) if as_json else None
    following = intake.next_line(current, saved.leitbild) if any(one.box for one in saved.outcome) else None
    session.finish(saved, _block(saved.outcome, way.typist), machine=machine, dry_run=dry_run, following=following)
    if not dry_run and any(one.box and one.taken.new for one in saved.outcome):
        talk.tell(view.names_beside_ballots())


def _tell_first(arrived: Sequence[Arrived], done: Sequence[Done]) -> None:
    """Say how a table was read, which of its columns say nothing here, and what was mended."""
    for name, notes in {one.name: one.table.notes for one in arrived}.items():
        for note in notes:
            talk.tell(f"{name}: {note.what}")
    unused = {one.name: set(one.table.ignored) for one in arrived}
    for one in arrived:
        unused[one.name] &= set(one.table.ignored)
    for one in {one.name: one for one in arrived}.values():
        left = [header for header in one.table.ignored if header in unused[one.name]]
        if left:
            talk.tell(view.unused(one.name, left))
    mended = [slip for one in done for slip in one.slips]
    unlisted = sum(one.table.unlisted for one in arrived)
    if mended:
        talk.tell(view.slip_lines(mended, width=talk.talk_width()))
        talk.tell(view.mended(len(mended) + unlisted))


def _agreed(done: Sequence[Done], typist: Person | None) -> bool:
    talk.show(_block(done, typist, width=talk.talk_width(), planned=True))
    return talk.confirm(_("Take them in?"), default=not any(one.taken.replaced for one in done))


def _block(done: Sequence[Done], typist: Person | None, *, width: int | None = None, planned: bool = False) -> str:
    name = typist.name if typist is not None else None
    pairs = [(one.taken, one.nameless) for one in done]
    return view.taken_block(pairs, typist=name, width=width or talk.width(), planned=planned)


def _json(arrived: Sequence[Arrived], done: Sequence[Done]) -> dict[str, object]:
    rows = {one.taken.column: sum(a.table.rows for a in arrived if a.column == one.taken.column) for one in done}
    return {
        "imported": [view.taken_json(one.taken, nameless=one.nameless, rows=rows[one.taken.column]) for one in done],
        "errors": [],
        "repairs": [view.slip_json(slip) for one in done for slip in one.slips],
    }
