"""`vote cast | withdraw`: a person's ballot, in that person's block only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands import options, session, talk
from leitbild_cli.commands.vote import asking
from leitbild_cli.core import ideas, people, voting
from leitbild_cli.core.model import Ballot, Person
from leitbild_cli.language import _
from leitbild_cli.view.voting import ballot as paper
from leitbild_cli.view.voting import machine
from leitbild_cli.view.voting.names import names

if TYPE_CHECKING:
    from leitbild_cli.commands.session import Session
    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.file.store import Saved


@dataclass(frozen=True, slots=True, kw_only=True)
class _Voter:
    """Whose ballot it is, who types it for somebody else, and why it is as it is."""

    person: str
    typed_by: str | None
    reason: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cast:
    """What casting did."""

    person: Person
    ballot: Ballot
    replaced: bool


def register(app: typer.Typer) -> None:
    """Put these verbs into the group."""
    for verb in (cast, withdraw):
        options.verb(app)(verb)


def cast(
    ctx: typer.Context,
    ranked: Annotated[
        list[str] | None, typer.Argument(metavar="IDEA …", help=_("Ideas best first: ids or the start of them."))
    ] = None,
    column: options.ColumnChoice = None,
    by: options.By = None,
    voter: Annotated[
        str | None, typer.Option("--for", metavar="PERSON", help=_("Type it for somebody in the room; says so."))
    ] = None,
    blank: Annotated[
        bool, typer.Option("--blank", help=_("A ballot that ranks nothing; counts as taking part."))
    ] = False,
    because: options.Reason = None,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Cast your ballot: a column's ideas, best first, as many as you like; alone it asks, column by column."""
    current = session.of(ctx)
    if ranked and blank:
        raise voting.BlankAndRanked
    if not ranked and not blank and not talk.interactive():
        raise talk.MustBeGiven(_("The ranking"), "vote cast --column COLUMN IDEA …")
    leitbild = current.open().leitbild
    who = _voter(current, leitbild, by=by, voter=voter, because=because)
    if not ranked and not blank:
        _ask_through(current, leitbild, who, column, dry_run=dry_run)
        return
    chosen = _column(leitbild, column, ranked)
    saved = _change(current, who, chosen, tuple(ranked or ()), dry_run=dry_run)
    done = saved.outcome
    found = machine.ballot_json(done.person, done.ballot, replaced=done.replaced) if as_json else None
    session.finish(saved, _answer(saved), machine={"ballot": found} if found else None, dry_run=dry_run)


def withdraw(
    ctx: typer.Context, column: options.ColumnChoice = None, by: options.By = None, dry_run: options.DryRun = False
) -> None:
    """Take your ballot for a column back, as long as the column is open."""
    current = session.of(ctx)
    leitbild = current.open().leitbild
    person = session.known(current, leitbild, by)
    chosen = _withdrawn(leitbild, person, column)

    def change(fresh: Leitbild) -> tuple[Leitbild, None]:
        voting.ensure_takes_ballots(fresh, chosen, now=session.now())
        if voting.ballot_of(people.find(fresh, person.id), chosen) is None:
            raise ideas.NothingToDo(_("There is no ballot of yours for `{column}`.").format(column=chosen))
        return voting.withdraw_ballot(fresh, person.id, chosen), None

    saved = current.change(change, dry_run=dry_run)
    session.finish(saved, _("Your ballot for `{column}` is taken back.").format(column=chosen), dry_run=dry_run)


def _voter(current: Session, leitbild: Leitbild, *, by: str | None, voter: str | None, because: str | None) -> _Voter:
    speaking = session.known(current, leitbild, by)
    person = people.find(leitbild, voter) if voter else speaking
    typist = speaking.id if person.id != speaking.id else None
    return _Voter(person=person.id, typed_by=typist, reason=talk.clean(because) if because else None)


def _column(leitbild: Leitbild, column: str | None, ranked: list[str] | None) -> str:
    """Give the column named; else that of the best idea; else ask."""
    if column is not None:
        return ideas.find_column(leitbild, column).id
    if ranked:
        return ideas.find(leitbild, ranked[0])[1].column
    if not talk.interactive():
        raise talk.MustBeGiven(_("The column"), "--column")
    return asking.choose_column(voting.open_columns(leitbild))


def _change(current: Session, who: _Voter, column: str, ranked: tuple[str, ...], *, dry_run: bool) -> Saved[_Cast]:
    def edit(leitbild: Leitbild) -> tuple[Leitbild, _Cast]:
        voting.ensure_takes_ballots(leitbild, column, now=session.now())
        person = people.find(leitbild, who.person)
        ballot = Ballot(
            column=column,
            ranks=voting.ranking(leitbild, column, ranked),
            cast=session.now(),
            typed_by=who.typed_by,
            reason=who.reason,
        )
        replaced = voting.ballot_of(person, column) is not None
        return voting.cast(leitbild, person.id, ballot), _Cast(person=person, ballot=ballot, replaced=replaced)

    return current.change(edit, dry_run=dry_run)


def _answer(saved: Saved[_Cast]) -> str:
    done = saved.outcome
    told = paper.thanks(saved.leitbild, done.person, done.ballot, replaced=done.replaced)
    standing = [idea.id for idea in voting.standing(saved.leitbild, done.ballot.column)]
    ranks = voting.ballots_of(saved.leitbild, done.ballot.column)[done.person.id]
    called = names(saved.leitbild, standing)
    return f"{told}\n{paper.filled_ballot(ranks, called, width=talk.width())}"


def _ask_through(current: Session, leitbild: Leitbild, who: _Voter, column: str | None, *, dry_run: bool) -> None:
    """Ask column by column and save each answer at once, so that a break loses nothing."""
    person = people.find(leitbild, who.person)
    if column is not None:
        voting.ensure_open(leitbild, ideas.find_column(leitbild, column).id)
    columns = (ideas.find_column(leitbild, column),) if column else voting.open_columns(leitbild)
    asking.welcome(person, columns)
    for one in columns:
        ranks = asking.ask_ballot(leitbild, one, person)
        if ranks is not None:
            saved = _change(current, who, one.id, ranks, dry_run=dry_run)
            done = saved.outcome
            told = paper.thanks(saved.leitbild, person, done.ballot, replaced=done.replaced)
            asking.report(saved.diff() if dry_run else told, saved.notes)
    if not dry_run:
        session.next_step(current.open().leitbild)


def _withdrawn(leitbild: Leitbild, person: Person, column: str | None) -> str:
    """Give the column named, else the only one there is a ballot for, else ask."""
    if column is not None:
        return ideas.find_column(leitbild, column).id
    cast_for = [one for one in leitbild.columns if voting.ballot_of(person, one.id) is not None]
    if len(cast_for) == 1:
        return cast_for[0].id
    if not cast_for:
        raise ideas.NothingToDo(_("There is no ballot of yours."))
    if not talk.interactive():
        raise talk.MustBeGiven(_("The column"), "--column")
    return asking.choose_column(cast_for)
