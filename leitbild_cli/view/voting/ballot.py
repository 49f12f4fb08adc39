"""A ballot before and after it is filled in, and what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.language import _, ngettext
from leitbild_cli.view.numbers import day
from leitbild_cli.view.text import fit, safe, wrap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from leitbild_cli.core.model import Ballot, Column, Leitbild, Person
    from leitbild_cli.view.voting.names import Names


def empty_ballot(column: Column, called: Names, *, width: int) -> str:
    """Give the question and the ideas, each with its letter."""
    lines = ["", *wrap(safe(column.question), width), ""]
    for idea, letter in called.letters.items():
        lines += _entry(f"  {letter}  ", called.text(idea), width)
    return "\n".join(lines)


def filled_ballot(ranks: Sequence[str], called: Names, *, width: int) -> str:
    """Give the ranking with its places, and the ideas it leaves without one."""
    if not ranks:
        return "  " + _("(blank)")
    lines: list[str] = []
    for place, idea in enumerate(ranks, start=1):
        lines += _entry(f"{place:>3}. ", called.text(idea), width)
    rest = [idea for idea in called.texts if idea not in ranks]
    if rest:
        count = len(rest)
        words = ngettext("{count} idea without a place", "{count} ideas without a place", count)
        lines.append(f"  – {words.format(count=count)}")
    return "\n".join(lines)


def thanks(leitbild: Leitbild, person: Person, ballot: Ballot, *, replaced: bool) -> str:
    """Say whose ballot is in, for which column, and what became of an earlier one."""
    facts = {"name": fit(person.name, 60), "column": ballot.column}
    if ballot.typed_by is not None:
        typist = lookup.name_of(leitbild, ballot.typed_by)
        said = _("{name}'s ballot for `{column}` is in, typed by {typist}.").format(**facts, typist=fit(typist, 60))
    else:
        said = _("Thank you, {name}. Your ballot for `{column}` is in.").format(**facts)
    return f"{said} {_('It replaces the earlier one.')}" if replaced else said


def withdrawn(person: Person, column: str, *, own: bool) -> str:
    """Say that a ballot is taken back."""
    if own:
        return _("Your ballot for `{column}` is taken back.").format(column=column)
    return _("{name}'s ballot for `{column}` is taken back.").format(name=fit(person.name, 60), column=column)


def none_to_withdraw(person: Person, column: str | None, *, own: bool) -> str:
    """Say that there is no ballot to take back."""
    if not own:
        return _("There is no ballot of {name} to take back.").format(name=fit(person.name, 60))
    if column is None:
        return _("There is no ballot of yours.")
    return _("There is no ballot of yours for `{column}`.").format(column=column)


def facts(leitbild: Leitbild, column: str, *, closes: datetime | None) -> list[str]:
    """Give what to know before casting, a sentence each: until when ballots count (reader's time), who has voted."""
    vote = lookup.vote_of(leitbild, column)
    waiting = len(lookup.missing(leitbild, column))
    people = len(vote.entitled if vote is not None and vote.entitled else leitbild.people)
    words = ngettext("{count} of {people} person has voted.", "{count} of {people} people have voted.", people)
    told = [words.format(count=people - waiting, people=people)]
    if closes is not None:
        moment = f"{day(closes.date())} {closes:%H:%M %Z}"
        told.insert(0, _("Ballots count until {moment}.").format(moment=moment))
    return told


def how_to_change(column: str | None, *, voter: str | None = None) -> str:
    """Say how a ballot that is in is changed or taken back; without a column, one of several."""
    command = (
        "leitbild vote withdraw" + (f" --column {column}" if column else "") + (f" --for {voter}" if voter else "")
    )
    return _("Change it: cast again. Take it back: `{command}`").format(command=command)


def _entry(head: str, text: str, width: int) -> Iterator[str]:
    first, *rest = wrap(text, width - len(head))
    yield head + first
    yield from (f"{'':{len(head)}}{line}" for line in rest)
