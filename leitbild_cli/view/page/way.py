"""How it came about, day by day, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from leitbild_cli.core.account.way import Station
from leitbild_cli.language import _, ngettext
from leitbild_cli.record import record
from leitbild_cli.view.format.numbers import number, plural
from leitbild_cli.view.format.prose import long_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from leitbild_cli.core.account.way import Waypoint


@record
class TimelineDay:
    """A day and what happened on it."""

    on: date
    told: str
    mile: bool = False


@record
class Timeline:
    """All days; `years` says that they are of several years, so that each has to say its own."""

    lead: str
    days: tuple[TimelineDay, ...]
    years: bool


def way(days: Sequence[tuple[date, Waypoint]]) -> Timeline | None:
    """Give the way; None before the first day."""
    if not days:
        return None
    first, last = days[0][0], max(one.until or on for on, one in days)
    years = first.year != last.year
    told = tuple(TimelineDay(on=on, told=_told(one), mile=one.station is Station.ADOPTED) for on, one in days)
    lead = _("{first} to {last}").format(first=long_day(first, year=years), last=long_day(last))
    return Timeline(lead=lead if first != last else long_day(first), days=told, years=years)


def _told(stop: Waypoint) -> str:  # noqa: PLR0911  a sentence a station
    match stop.station:
        case Station.LEARNED:
            return _("Written down what we had read and learned")
        case Station.IDEAS:
            return _ideas(stop)
        case Station.VOTE:
            return _vote(stop)
        case Station.HANDS:
            return _hands(stop)
        case Station.DRAFT:
            words = _("First draft: {count} words") if stop.number == 1 else _("Draft {number}: {count} words")
            return words.format(number=stop.number, count=stop.words)
        case Station.FEEDBACK:
            return _feedback(stop)
        case Station.ADOPTED:
            return _("Adopted")
        case Station.CHANGED:
            return _("Adopted anew, in other words")
        case _:
            assert_never(stop.station)


def _ideas(stop: Waypoint) -> str:
    ideas = ngettext("{count} idea", "{count} ideas", stop.count).format(count=stop.count)
    words = ngettext("{ideas} from one person", "{ideas} from {count} people", stop.people)
    told = words.format(ideas=ideas, count=stop.people)
    if stop.minutes:
        words = ngettext("{told} in {count} minute", "{told} in {count} minutes", stop.minutes)
        told = words.format(told=told, count=stop.minutes)
    else:
        told = _until(told, stop)
    more = []
    if stop.undated:
        more.append(_("not all of them with a date"))
    if stop.merged:
        words = ngettext("two were one thought", "{count} were the same thought as others", stop.merged)
        more.append(words.format(count=stop.merged))
    if stop.parked:
        words = ngettext("one is parked, with thanks", "{count} are parked, with thanks", stop.parked)
        more.append(words.format(count=stop.parked))
    return "; ".join([told, *more])


def _vote(stop: Waypoint) -> str:
    rounds = ngettext("{count} round", "{count} rounds", stop.rounds).format(count=stop.rounds)
    told = _("Vote: {rounds}").format(rounds=rounds)
    if stop.ballots:
        words = ngettext("{count} ballot", "{count} ballots", plural(stop.ballots))
        ballots = words.format(count=number(stop.ballots))
        told = _("Vote: {ballots}, {rounds}").format(ballots=ballots, rounds=rounds)
    told = _until(told, stop)
    if stop.lots:
        lots = ngettext("once a lot had to decide", "{count} times a lot had to decide", stop.lots)
        told = f"{told}; {lots.format(count=stop.lots)}"
    return told


def _hands(stop: Waypoint) -> str:
    rounds = ngettext("{count} round", "{count} rounds", stop.rounds).format(count=stop.rounds)
    if not stop.people:
        return _("Vote by show of hands: {rounds}").format(rounds=rounds)
    return _("Vote by show of hands, {count} in the room: {rounds}").format(count=stop.people, rounds=rounds)


def _feedback(stop: Waypoint) -> str:
    told = ngettext("{count} piece of feedback", "{count} pieces of feedback", stop.count).format(count=stop.count)
    told = _until(told, stop)
    if stop.waiting:
        waiting = ngettext("{count} still open", "{count} still open", stop.waiting).format(count=stop.waiting)
        return f"{told}, {waiting}"
    return (
        _("{feedback}, each answered").format(feedback=told)
        if stop.count > 1
        else _("{feedback}, answered").format(feedback=told)
    )


def _until(told: str, stop: Waypoint) -> str:
    """Say which day was the last, where that is another one."""
    if stop.on is None or stop.until is None or stop.on == stop.until:
        return told
    year = stop.on.year != stop.until.year
    return _("{told} until {day}").format(told=told, day=long_day(stop.until, year=year))
