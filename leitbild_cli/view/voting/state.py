"""Where votes stand, open or closed: ideas, ballots, who has none, what is decided, whether they can be counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.voting import slate
from leitbild_cli.core.voting.votes import under_way
from leitbild_cli.language import _, moment, ngettext
from leitbild_cli.view.format.text import safe, wrap
from leitbild_cli.view.voting.result import ending
from leitbild_cli.view.voting.reworded import asked_again, reworded_lines
from leitbild_cli.view.voting.terms import names_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from leitbild_cli.core.model import Leitbild, Person, Vote
    from leitbild_cli.core.voting.progress import Early, Progress


_NAMED_AT_ONCE = 8
_SIGNS = 12


def state_block(
    leitbild: Leitbild,
    states: Sequence[Progress],
    *,
    width: int,
    now: datetime | None = None,
    everybody: bool = False,
) -> str:
    """Give each column with its ballots and those without one; `everybody` names them all, however many.

    `now` tells whether a vote is over.
    """
    parts = []
    for one in states:
        told = [line for text in _told(leitbild, one, now, everybody=everybody) for line in wrap(text, width - 2)]
        head = f"{lookup.letter(leitbild, one.column.id)} · {safe(one.column.question)}"
        parts.append("\n".join([*wrap(head, width), *(f"  {line}" for line in told)]))
    return "\n\n".join(parts)


def _told(leitbild: Leitbild, one: Progress, now: datetime | None, *, everybody: bool) -> Iterator[str]:
    yield from _where(leitbild, one, now, everybody=everybody)
    yield from reworded_lines(leitbild, slate.vote_on(leitbild, one.column.id))


def _where(leitbild: Leitbild, one: Progress, now: datetime | None, *, everybody: bool) -> Iterator[str]:
    vote = one.vote
    if vote is not None and vote.winner is not None:
        yield ending(leitbild, vote)
        return
    if vote is not None and under_way(vote):
        yield _("Rounds of hands under way, round {round}: `leitbild vote hands --column {column} --resume`").format(
            round=len(vote.rounds), column=lookup.letter(leitbild, one.column.id)
        )
        return
    count = len(one.ideas)
    if count <= 1:
        yield _("no idea to vote on yet") if not count else _("one idea only: nothing stands against it")
        return
    ideas = ngettext("{count} idea", "{count} ideas", count).format(count=count)
    people = one.ballots + len(one.missing)
    yield _("{ideas}, ballots: {ballots} of {people}").format(ideas=ideas, ballots=one.ballots, people=people)
    if vote is not None and vote.frozen is not None:
        yield _fixed(vote, now)
    if one.missing and (one.ballots or (vote is not None and vote.frozen is not None)):
        yield _("no ballot yet: {names}").format(names=_names(one.missing, everybody=everybody))
    yield from _counting(one, lookup.letter(leitbild, one.column.id))


def _fixed(vote: Vote, now: datetime | None) -> str:
    """Say whether the vote is open, until when, and by which hash it is known."""
    sign = (vote.frozen or "")[:_SIGNS]
    ends = vote.closed or vote.closes
    if ends is None:
        return _("open (SHA-256 {sign}…)").format(sign=sign)
    told = moment(ends)
    if vote.closed is not None:
        return _("closed on {moment} (SHA-256 {sign}…)").format(moment=told, sign=sign)
    if now is not None and ends <= now:
        return _("over since {moment} (SHA-256 {sign}…)").format(moment=told, sign=sign)
    return _("open until {moment} (SHA-256 {sign}…)").format(moment=told, sign=sign)


def _counting(one: Progress, column: str) -> Iterator[str]:
    """Say whether this can be counted already."""
    if one.ballots == one.blank:
        return
    lack = one.lacking
    if not one.missing:
        yield _("every ballot is in: `leitbild vote count --column {column}`").format(column=column)
    elif lack > 0:
        words = ngettext(
            "{count} more ballot and it can be counted", "{count} more ballots and it can be counted", lack
        )
        yield words.format(count=lack)
    else:
        yield _("enough ballots to count: `leitbild vote count --column {column}`").format(column=column)


def _names(people: Sequence[Person], *, everybody: bool) -> str:
    shown = people if everybody or len(people) <= _NAMED_AT_ONCE else people[: _NAMED_AT_ONCE - 1]
    named = ", ".join(safe(person.name) for person in shown)
    rest = len(people) - len(shown)
    return named if not rest else _("{names} and {count} more (`--who` names all)").format(names=named, count=rest)


def closed_block(leitbild: Leitbild, states: Sequence[Progress], *, width: int) -> str:
    """Give a line or two for each column."""
    return "\n".join(
        line
        for one in states
        for text in _closed_told(one, lookup.letter(leitbild, one.column.id))
        for line in wrap(text, width)
    )


def _closed_told(one: Progress, column: str) -> Iterator[str]:
    people = one.ballots + len(one.missing)
    yield _("`{column}`: ballots: {ballots} of {people}. {enough}").format(
        column=column, ballots=one.ballots, people=people, enough=_enough(one)
    )
    if one.missing:
        yield _("no ballot yet: {names}").format(names=names_of(one.missing))


def early_lines(leitbild: Leitbild, one: Early) -> list[str]:
    """Say what speaks against counting a column already: who has no ballot, the time, words that are others by now."""
    told = [" ".join(_awaited(one, lookup.letter(leitbild, one.column)))] if one.awaits else []
    return [*told, *asked_again(leitbild, slate.vote_on(leitbild, one.column), one.reworded)]


def _awaited(one: Early, column: str) -> Iterator[str]:
    facts = {"column": column, "names": names_of(one.missing), "count": one.lacking}
    if one.missing:
        yield _("`{column}`: no ballot yet from {names}.").format(**facts)
    elif one.lacking:
        words = ngettext(
            "`{column}`: {count} ballot is still to come.",
            "`{column}`: {count} ballots are still to come.",
            one.lacking,
        )
        yield words.format(**facts)
    else:
        yield _("`{column}`: every ballot is in.").format(**facts)
    if one.until is not None:
        yield _("Until {moment} ballots can come and be changed.").format(moment=moment(one.until))


def _enough(one: Progress) -> str:
    if len(one.ideas) == 1:
        return _("One idea only, so it stays.")
    if one.lacking:
        words = ngettext(
            "{count} ballot is lacking for a count.", "{count} ballots are lacking for a count.", one.lacking
        )
        return words.format(count=one.lacking)
    if one.ballots == one.blank:
        return _("None ranks anything, so there is nothing to count.")
    return _("That is enough to count.")
