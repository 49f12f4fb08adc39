"""Ballots in the file: cast into the person's own block and taken back, for whoever may see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.commands.shared import session, speaker, talk
from leitbild_cli.commands.vote import ballot
from leitbild_cli.core import ideas, lookup, overview, people
from leitbild_cli.core.columns import find_column
from leitbild_cli.core.model import Ballot, Person
from leitbild_cli.core.voting import ballot as ballots
from leitbild_cli.core.voting import slate, votes
from leitbild_cli.errors import ForbiddenRefusal
from leitbild_cli.language import _
from leitbild_cli.record import record
from leitbild_cli.view import steps
from leitbild_cli.view.format.text import wrap_talk
from leitbild_cli.view.voting import ballot as paper
from leitbild_cli.view.voting import machine
from leitbild_cli.view.voting.names import names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.commands.shared.session import Session
    from leitbild_cli.commands.vote.cast_options import CastOptions
    from leitbild_cli.core.model import Column, Leitbild
    from leitbild_cli.file.store import Saved


@record
class Voter:
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


def cast(current: Session, leitbild: Leitbild, asked: CastOptions) -> None:
    """Cast a ballot that stands in the file: the one that was typed, or else one after the other that is asked for."""
    if not asked.is_given and not talk.interactive():
        raise talk.MustBeGiven(_("The ranking"), "vote cast --column COLUMN IDEA …")
    who = voter(current, leitbild, by=asked.by, voter=asked.voter, because=asked.because)
    if not asked.is_given:
        _ask_through(current, leitbild, who, asked)
        return
    chosen = _column(leitbild, asked)
    saved = _change(current, who, chosen, asked.ranked, dry_run=asked.dry_run)
    done = saved.outcome
    found = machine.ballot_json(done.person, done.ballot, replaced=done.replaced) if asked.as_json else None
    change = wrap_talk(
        paper.how_to_change(chosen and lookup.letter(leitbild, chosen), voter=done.person.id if who.typed_by else None),
        talk.width(),
    )
    answer = f"{_answer(saved)}\n{change}"
    following = _following(current, saved.leitbild, who)
    machine_answer = {"ballot": found} if found else None
    session.finish(saved, answer, machine=machine_answer, dry_run=asked.dry_run, following=following)


def withdraw(current: Session, leitbild: Leitbild, who: Voter, column: str | None, *, dry_run: bool) -> None:
    """Take a ballot out of the file."""
    chosen = _withdrawn(leitbild, who, column)

    def change(fresh: Leitbild) -> tuple[Leitbild, None]:
        votes.ensure_takes_ballots(fresh, chosen, now=session.now())
        person = people.find(fresh, who.person)
        if lookup.ballot_of(person, chosen) is None:
            raise ideas.NothingToDo(
                paper.none_to_withdraw(person, lookup.letter(leitbild, chosen), own=who.typed_by is None)
            )
        ballots.ensure_own(person, chosen, typist=who.typed_by)
        return ballots.withdraw_ballot(fresh, person.id, chosen), None

    saved = current.change(change, dry_run=dry_run)
    person = people.find(leitbild, who.person)
    session.finish(
        saved, paper.withdrawn(person, lookup.letter(leitbild, chosen), own=who.typed_by is None), dry_run=dry_run
    )


def voter(current: Session, leitbild: Leitbild, *, by: str | None, voter: str | None, because: str | None) -> Voter:
    """Say whose ballot it is, and who types it."""
    speaking = speaker.known(current, leitbild, by)
    person = people.find(leitbild, voter) if voter else speaking
    typist = speaking.id if person.id != speaking.id else None
    return Voter(person=person.id, typed_by=typist, reason=talk.clean(because) if because else None)


def _column(leitbild: Leitbild, asked: CastOptions) -> str:
    """Give the column named; else that of the best idea; else ask."""
    if asked.column is not None:
        return find_column(leitbild, asked.column).id
    if asked.ranked:
        slate.ensure_column_named(asked.ranked)
        return ideas.find(leitbild, asked.ranked[0])[1].column
    if not talk.interactive():
        raise talk.MustBeGiven(_("The column"), "--column")
    return talk.choose_column(leitbild, lookup.undecided(leitbild))


def _change(current: Session, who: Voter, column: str, ranked: tuple[str, ...], *, dry_run: bool) -> Saved[_Cast]:
    def edit(leitbild: Leitbild) -> tuple[Leitbild, _Cast]:
        person = people.find(leitbild, who.person)
        ballots.ensure_may_cast(leitbild, person, column, typist=who.typed_by, now=session.now())
        ballot = Ballot(
            column=column,
            ranks=slate.ranking(leitbild, column, ranked),
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
    vote = slate.vote_on(saved.leitbild, done.ballot.column)
    inside = lookup.ideas_in(saved.leitbild, vote)
    ranks = ballots.ballots_of(saved.leitbild, done.ballot.column, ideas=inside)[done.person.id]
    filled = paper.filled_ballot(ranks, names(saved.leitbild, vote, inside), width=talk.width())
    return f"{talk.wrapped(told)}\n{filled}"


def _ask_through(current: Session, leitbild: Leitbild, who: Voter, asked: CastOptions) -> None:
    """Ask column by column and save each answer at once, so that a break loses nothing."""
    person = people.find(leitbild, who.person)
    columns = _open_to(leitbild, person, who, asked.column)
    ballot.welcome(person, columns, plain=asked.plain)
    cast_for: list[str] = []
    for one in columns:
        filled = ballot.ask_ballot(leitbild, one, person, plain=asked.plain)
        if filled.stops:
            break
        if filled.ranks is not None:
            _keep(current, who, one.id, filled.ranks, dry_run=asked.dry_run)
            cast_for.append(one.id)
    if not cast_for:
        talk.tell(_("No ballot was cast."))
    elif not asked.dry_run:
        told = paper.how_to_change(
            lookup.letter(leitbild, cast_for[0]) if len(cast_for) == 1 else None,
            voter=person.id if who.typed_by else None,
        )
        talk.tell(told)
    if not asked.dry_run:
        talk.tell(_following(current, current.open().leitbild, who))


def _following(current: Session, leitbild: Leitbild, who: Voter) -> str:
    """Give the next step, for who voted; whoever types for somebody else hears what the team's is."""
    on, now = session.today(), session.now()
    if who.typed_by is not None:
        return steps.next_line(leitbild, overview.next_step(leitbild, on=on, now=now))
    person = people.find(leitbild, who.person)
    found = overview.after_ballot(leitbild, person, on=on, now=now)
    handed = session.hand_in(current) if found.step is overview.Step.WAIT else None
    return handed or steps.next_line(leitbild, found)


def _open_to(leitbild: Leitbild, person: Person, who: Voter, column: str | None) -> Sequence[Column]:
    """Give the columns this ballot can be cast for; refuse the one that was named, say so of the others."""
    if column is not None:
        named = find_column(leitbild, column)
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
        told.call_columns({one.id: lookup.letter(leitbild, one.id) for one in leitbild.columns})
        talk.tell(str(told))
    if refused and not found:
        raise refused[-1]
    return found


def _keep(current: Session, who: Voter, column: str, ranks: tuple[str, ...], *, dry_run: bool) -> None:
    """Save a ballot, then ask for its reason: whoever breaks off there has voted all the same."""
    before = lookup.ballot_of(people.find(current.open().leitbild, who.person), column)
    saved = _change(current, who, column, ranks, dry_run=dry_run)
    ballot.report(saved.diff() if dry_run else _answer(saved), saved.notes)
    if not ranks or who.reason is not None or dry_run:
        return
    if reason := ballot.ask_reason(before.reason if before else None):
        current.change(lambda leitbild: (ballots.with_reason(leitbild, who.person, column, reason), None))


def _withdrawn(leitbild: Leitbild, who: Voter, column: str | None) -> str:
    """Give the column named, else the only one there is a ballot for, else ask."""
    if column is not None:
        return find_column(leitbild, column).id
    person = people.find(leitbild, who.person)
    cast_for = [one for one in leitbild.columns if lookup.ballot_of(person, one.id) is not None]
    if len(cast_for) == 1:
        return cast_for[0].id
    if not cast_for:
        raise ideas.NothingToDo(paper.none_to_withdraw(person, None, own=who.typed_by is None))
    if not talk.interactive():
        raise talk.MustBeGiven(_("The column"), "--column")
    return talk.choose_column(leitbild, cast_for)
