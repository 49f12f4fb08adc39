"""`vote count`: the manager counts the ballots and keeps the record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import boxes, options, session, talk
from leitbild_cli.commands.vote import counter, lots, rules
from leitbild_cli.core import lookup
from leitbild_cli.core.columns import find_column
from leitbild_cli.core.voting import counts, refusals
from leitbild_cli.core.voting.progress import early
from leitbild_cli.core.voting.votes import is_outside
from leitbild_cli.errors import Exit
from leitbild_cli.language import _, ngettext
from leitbild_cli.view.format.text import wrap
from leitbild_cli.view.voting import machine
from leitbild_cli.view.voting.recount import difference_lines
from leitbild_cli.view.voting.result import ending, no_result, result_block, still_open, tie_block
from leitbild_cli.view.voting.state import early_lines
from leitbild_cli.view.voting.terms import names_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.commands.shared.session import Session
    from leitbild_cli.commands.vote.tables import OutsideBallots
    from leitbild_cli.core.model import Column, Leitbild
    from leitbild_cli.core.voting.counts import Counted, CountTerms
    from leitbild_cli.core.voting.progress import Early

app = options.single()


@options.verb(app)
def count(
    ctx: typer.Context,
    column: options.ColumnChoice = None,
    method: rules.MethodChoice = None,
    stop: rules.StopChoice = None,
    batch: rules.BatchChoice = None,
    tie: rules.TieChoice = None,
    order: rules.OrderChoice = None,
    lot: Annotated[
        list[str] | None,
        typer.Option("--lot", metavar="ROUND:IDEA", help=_("A lot drawn in the room: in this round this idea leaves.")),
    ] = None,
    seed: Annotated[
        str | None, typer.Option("--seed", metavar="TEXT", help=_("What a lot is drawn from, as dice thrown together."))
    ] = None,
    quorum: rules.QuorumChoice = None,
    again: Annotated[
        bool, typer.Option("--again", help=_("Count decided columns once more; says what changed."))
    ] = False,
    source: rules.FromFile = None,
    lenient: rules.Lenient = False,
    yes: options.Yes = False,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Count the ballots, round by round with every number, and keep the record; before its time it asks first."""
    current = session.of(ctx)
    leitbild = current.open().leitbild
    named = (find_column(leitbild, column),) if column else None
    table = None
    if source is None:
        columns = named or counter.countable(current, leitbild, again=again)
    else:
        from leitbild_cli.commands.vote import tables  # only a table pays for reading tables

        columns, table = tables.to_count(
            current, leitbild, named or (), source, lenient=lenient, as_json=as_json, yes=yes
        )
    keys = [one.id for one in columns if len(lookup.standing(leitbild, one.id)) > 1]
    wish = counts.CountTerms(
        method=rules.method(method),
        stop=stop,
        batch=batch,
        tie=tie,
        order=rules.ordered(leitbild, order, keys),
        lots=rules.lots(leitbild, lot or (), keys),
        seed=(talk.clean(seed) or None) if seed else None,
        quorum=quorum,
        again=again,
    )
    count_columns(current, leitbild, columns, wish, table=table, yes=yes, dry_run=dry_run, as_json=as_json)


def count_columns(
    current: Session,
    leitbild: Leitbild,
    columns: Sequence[Column],
    wish: CountTerms,
    *,
    table: OutsideBallots | None = None,
    yes: bool = False,
    dry_run: bool = False,
    as_json: bool = False,
) -> None:
    """Ask for what only the room can give, count these columns, keep the records, and show them.

    The ballots of a `table` take the place of those in the file.
    """
    if not columns:
        _nothing_to_count(leitbild, as_json=as_json)
    _ensure_ripe(current, leitbild, columns, wish, table, yes=yes or dry_run)
    wish = lots.settled(
        leitbild, columns, wish, lambda one, how: counter.count(current, leitbild, one, how, table=table)
    )

    def edit(fresh: Leitbild) -> tuple[Leitbild, tuple[Counted, ...]]:
        moment = session.now()
        counted = tuple(counter.count(current, fresh, one, wish, table=table, closed=moment) for one in columns)
        return counts.keep(fresh, counted), counted

    saved = current.change(edit, dry_run=dry_run)
    found = _json(saved.leitbild, saved.outcome) if as_json else None
    answer = "\n\n".join(_block(counter.seen(current, saved.leitbild, one), one) for one in saved.outcome)
    if dry_run:
        _rehearsed(current, leitbild, saved.outcome)
    session.finish(saved, answer, machine=found, dry_run=dry_run)
    if not dry_run:
        counter.tell_of_boxes(saved.leitbild, saved.outcome)
    if any(one.vote.winner is None for one in saved.outcome):
        raise typer.Exit(Exit.NO)


def _ensure_ripe(
    current: Session,
    leitbild: Leitbild,
    columns: Sequence[Column],
    wish: CountTerms,
    table: OutsideBallots | None,
    *,
    yes: bool,
) -> None:
    """Ask before a count that would end a vote early; raise CountsEarly where nobody can be asked."""
    if yes:
        return
    counted = [counter.count(current, leitbild, one, wish, table=table) for one in columns]
    found = _early(current, leitbild, counted)
    if not found:
        return
    if not talk.interactive():
        raise refusals.CountsEarly(why=" ".join(_told(leitbild, found)))
    for line in _told(leitbild, found):
        talk.tell(line)
    if not talk.confirm(_("Count all the same? Then no ballot counts any more.")):
        talk.tell(_("Nothing was changed."))
        raise typer.Exit(Exit.NO)


def _early(current: Session, leitbild: Leitbild, counted: Sequence[Counted]) -> list[Early]:
    looked_at = boxes.seen(current.path, leitbild)
    return [one for each in counted if (one := early(looked_at, each, now=session.now())) is not None]


def _told(leitbild: Leitbild, found: Sequence[Early]) -> list[str]:
    return [line for one in found for line in early_lines(leitbild, one)]


def _rehearsed(current: Session, leitbild: Leitbild, counted: Sequence[Counted]) -> None:
    """Say beside the diff of a dry run how it would come out, and what speaks against counting already."""
    for one in counted:
        talk.tell(f"{lookup.letter(leitbild, one.column.id)}: {ending(leitbild, one.vote)}")
    for line in _told(leitbild, _early(current, leitbild, counted)):
        talk.tell(line)
    talk.tell(_("This only shows how things stand; nothing is ended."))


def _nothing_to_count(leitbild: Leitbild, *, as_json: bool) -> None:
    """Say so, and leave with a no."""
    if as_json:
        talk.say_json({"votes": []})
    elif lookup.undecided(leitbild):
        talk.say(_("There is no ballot yet."))
    else:
        talk.say(_("Every column is decided. See how: `leitbild vote show`."))
    session.next_step(leitbild)
    raise typer.Exit(Exit.NO)


def _block(leitbild: Leitbild, one: Counted) -> str:
    width = talk.width()
    if one.vote.winner is not None:
        block = result_block(leitbild, one.vote, width=width, ascii_only=talk.ascii_only(), just_counted=True)
        told = [*_waiting(leitbild, one), *([""] if one.before is not None else []), *_changes(leitbild, one)]
        return "\n".join([block, *(line for text in told for line in wrap(text, width))])
    kept = [_("The record there was stays.")] if one.before is not None else []
    if one.tied:
        block = result_block(leitbild, one.vote, width=width, ascii_only=talk.ascii_only(), just_counted=True)
        return "\n".join([block, "", tie_block(leitbild, one, width=width), *kept])
    told = [f"{lookup.letter(leitbild, one.column.id)}: {no_result(one.vote)}", *still_open(leitbild, one), *kept]
    return "\n".join(line for text in told for line in wrap(text, width))


def _waiting(leitbild: Leitbild, one: Counted) -> list[str]:
    """Say who had no ballot in a count that decided, and how it can wait for them."""
    missing = () if is_outside(one.vote) else lookup.missing(leitbild, one.column.id)
    if not missing or len(one.vote.ideas) <= 1:
        return [_("With this count the vote is closed.")] if one.ended else []
    if one.ended:
        words = _("With this count the vote is closed. No ballot from: {names}.")
        return [words.format(names=names_of(missing))]
    words = ngettext(
        "{count} person has no ballot. Worth waiting for? `leitbild vote reopen --column {column}`",
        "{count} people have no ballot. Worth waiting for? `leitbild vote reopen --column {column}`",
        len(missing),
    )
    return [words.format(column=lookup.letter(leitbild, one.column.id), count=len(missing))]


def _changes(leitbild: Leitbild, one: Counted) -> list[str]:
    if one.before is None:
        return []
    if not one.changes:
        return [_("Counted again: nothing changed.")]
    return [_("Counted again, the earlier record is replaced:"), *difference_lines(leitbild, one.vote, one.changes)]


def _json(leitbild: Leitbild, counted: Sequence[Counted]) -> dict[str, object]:
    return {
        "votes": [
            {
                **machine.vote_json(leitbild, one.vote),
                "kept": one.vote.winner is not None,
                "again": one.before is not None,
                "ended": one.ended,
                "tied": one.tied,
                "changes": machine.differences_json(one.changes),
            }
            for one in counted
        ]
    }
