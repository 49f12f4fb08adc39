"""`vote cast | withdraw`: a person's ballot, in that person's block only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands import options, session, talk
from leitbild_cli.commands.vote import ballot, secret
from leitbild_cli.commands.vote.secret import CastOptions
from leitbild_cli.core import ideas, lookup, people
from leitbild_cli.core.model import Ballot, Person, Vote
from leitbild_cli.core.voting import ballot as ballots
from leitbild_cli.core.voting import refusals, votes
from leitbild_cli.errors import ForbiddenRefusal
from leitbild_cli.language import _
from leitbild_cli.record import record
from leitbild_cli.view.text import wrap_talk
from leitbild_cli.view.voting import ballot as paper
from leitbild_cli.view.voting import machine
from leitbild_cli.view.voting.names import names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.commands.session import Session
    from leitbild_cli.core.model import Column, Leitbild
    from leitbild_cli.file.store import Saved

app = options.single()


@record
class _Voter:
    """Whose ballot it is, who types it for somebody else, and why it is as it is."""

    person: str
    typed_by: str | None
    reason: str | None


@record
class _Cast:
    """What casting did."""

    person: Person
    ballot: Ballot
    replaced: bool


@options.verb(app)
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
    receipt: secret.Receipt = None,
    plain: Annotated[
        bool, typer.Option("--plain", help=_("Ask for letters line by line, as a screen reader reads them."))
    ] = False,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Cast your ballot: a column's ideas, best first, as many as you like; alone it asks, column by column."""
    current = session.of(ctx)
    if ranked and blank:
        raise refusals.BlankAndRanked
    leitbild = current.open().leitbild
    words = (column, tuple(ranked or ()), blank, by, voter, because, receipt, plain, dry_run, as_json)
    if secret.cast(current, leitbild, CastOptions(*words)):
        return
    if not ranked and not blank and not talk.interactive():
        raise talk.MustBeGiven(_("The ranking"), "vote cast --column COLUMN IDEA …")
    who = _voter(current, leitbild, by=by, voter=voter, because=because)
    if not ranked and not blank:
        _ask_through(current, leitbild, who, column, plain=plain, dry_run=dry_run)
        return
    chosen = _column(leitbild, column, ranked)
    saved = _change(current, who, chosen, tuple(ranked or ()), dry_run=dry_run)
    done = saved.outcome
    found = machine.ballot_json(done.person, done.ballot, replaced=done.replaced) if as_json else None
    change = wrap_talk(paper.how_to_change(chosen, voter=done.person.id if who.typed_by else None), talk.width())
    answer = f"{_answer(saved)}\n{change}"
    session.finish(saved, answer, machine={"ballot": found} if found else None, dry_run=dry_run)


@options.verb(app)
def withdraw(
    ctx: typer.Context,
    column: options.ColumnChoice = None,
    by: options.By = None,
    voter: Annotated[
        str | None, typer.Option("--for", metavar="PERSON", help=_("Somebody in the room whose ballot you typed."))
    ] = None,
    receipt: secret.Receipt = None,
    dry_run: options.DryRun = False,
) -> None:
    """Take your ballot for a column back, as long as the column is open."""
    current = session.of(ctx)
    leitbild = current.open().leitbild
    who = _voter(current, leitbild, by=by, voter=voter, because=None)
    if secret.withdraw(current, leitbild, column, people.find(leitbild, who.person), receipt, dry_run=dry_run):
        return
    chosen = _withdrawn(leitbild, who, column)

    def change(fresh: Leitbild) -> tuple[Leitbild, None]:
        votes.ensure_takes_ballots(fresh, chosen, now=session.now())
        person = people.find(fresh, who.person)
        if lookup.ballot_of(person, chosen) is None:
            raise ideas.NothingToDo(paper.none_to_withdraw(person, chosen, own=who.typed_by is None))
        ballots.ensure_own(person, chosen, typist=who.typed_by)
        return ballots.withdraw_ballot(fresh, person.id, chosen), None

    saved = current.change(change, dry_run=dry_run)
    person = people.find(leitbild, who.person)
    session.finish(saved, paper.withdrawn(person, chosen, own=who.typed_by is None), dry_run=dry_run)


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
    return talk.choose_column(lookup.undecided(leitbild))


def _change(current: Session, who: _Voter, column: str, ranked: tuple[str, ...], *, dry_run: bool) -> Saved[_Cast]:
    def edit(leitbild: Leitbild) -> tuple[Leitbild, _Cast]:
        person = people.find(leitbild, who.person)
        ballots.ensure_may_cast(leitbild, person, column, typist=who.typed_by, now=session.now())
        ballot = Ballot(
            column=column,
            ranks=ballots.ranking(leitbild, column, ranked),
            cast=session.now(),
            typed_by=who.typed_by,
            reason=who.reason,
        )
        replaced = lookup.ballot_of(person, column) is not None
        return ballots.cast(leitbild, person.id, ballot), _Cast(person=person, ballot=ballot, replaced=replaced)

    return current.change(edit, dry_run=dry_run)


def _answer(saved: Saved[_Cast]) -> str:
    done = saved.outcome
    told = paper.thanks(saved.leitbild, done.person, done.ballot, replaced=done.replaced)
    vote = lookup.vote_of(saved.leitbild, done.ballot.column) or Vote(column=done.ballot.column)
    inside = ballots.ideas_in(saved.leitbild, vote)
    ranks = ballots.ballots_of(saved.leitbild, done.ballot.column, ideas=inside)[done.person.id]
    filled = paper.filled_ballot(ranks, names(saved.leitbild, inside), width=talk.width())
    return f"{told}\n{filled}"


def _ask_through(
    current: Session, leitbild: Leitbild, who: _Voter, column: str | None, *, plain: bool, dry_run: bool
) -> None:
    """Ask column by column and save each answer at once, so that a break loses nothing."""
    person = people.find(leitbild, who.person)
    columns = _open_to(leitbild, person, who, column)
    ballot.welcome(person, columns, plain=plain)
    cast_for: list[str] = []
    for one in columns:
        asked = ballot.ask_ballot(leitbild, one, person, plain=plain)
        if asked.stops:
            break
        if asked.ranks is not None:
            _keep(current, who, one.id, asked.ranks, dry_run=dry_run)
            cast_for.append(one.id)
    if not cast_for:
        talk.tell(_("No ballot was cast."))
    elif not dry_run:
        told = paper.how_to_change(
            cast_for[0] if len(cast_for) == 1 else None, voter=person.id if who.typed_by else None
        )
        talk.tell(told)
    if not dry_run:
        session.next_step(current.open().leitbild)


def _open_to(leitbild: Leitbild, person: Person, who: _Voter, column: str | None) -> Sequence[Column]:
    """Give the columns this ballot can be cast for; refuse the one that was named, say so of the others."""
    if column is not None:
        named = ideas.find_column(leitbild, column)
        ballots.ensure_may_cast(leitbild, person, named.id, typist=who.typed_by, now=session.now())
        return (named,)
    found: list[Column] = []
    refused: list[ForbiddenRefusal] = []
    for one in lookup.undecided(leitbild):
        try:
            ballots.ensure_may_cast(leitbild, person, one.id, typist=who.typed_by, now=session.now())
            found.append(one)
        except ForbiddenRefusal as refusal:
            refused.append(refusal)
    for told in refused if found else refused[:-1]:
        talk.tell(str(told))
    if refused and not found:
        raise refused[-1]
    return found


def _keep(current: Session, who: _Voter, column: str, ranks: tuple[str, ...], *, dry_run: bool) -> None:
    """Save a ballot, then ask for its reason: whoever breaks off there has voted all the same."""
    before = lookup.ballot_of(people.find(current.open().leitbild, who.person), column)
    saved = _change(current, who, column, ranks, dry_run=dry_run)
    ballot.report(saved.diff() if dry_run else _answer(saved), saved.notes)
    if not ranks or who.reason is not None or dry_run:
        return
    if reason := ballot.ask_reason(before.reason if before else None):
        current.change(lambda leitbild: (ballots.with_reason(leitbild, who.person, column, reason), None))


def _withdrawn(leitbild: Leitbild, who: _Voter, column: str | None) -> str:
    """Give the column named, else the only one there is a ballot for, else ask."""
    if column is not None:
        return ideas.find_column(leitbild, column).id
    person = people.find(leitbild, who.person)
    cast_for = [one for one in leitbild.columns if lookup.ballot_of(person, one.id) is not None]
    if len(cast_for) == 1:
        return cast_for[0].id
    if not cast_for:
        raise ideas.NothingToDo(paper.none_to_withdraw(person, None, own=who.typed_by is None))
    if not talk.interactive():
        raise talk.MustBeGiven(_("The column"), "--column")
    return talk.choose_column(cast_for)
