"""`vote open`: the manager fixes what a vote is about, who votes, and until when."""

from __future__ import annotations

import contextlib
import re
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.commands.vote import box, rules
from leitbild_cli.core import ideas, lookup
from leitbild_cli.core.columns import find_column
from leitbild_cli.core.model import Batch, Stop, TieRule
from leitbild_cli.core.voting import secret, votes
from leitbild_cli.core.voting import terms as agreed
from leitbild_cli.errors import Exit, UsageRefusal
from leitbild_cli.language import _, mark, moment, ngettext
from leitbild_cli.view.voting.machine import opened_json
from leitbild_cli.view.voting.terms import left_out_lines, terms_block

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.commands.shared.session import Session
    from leitbild_cli.core.model import Column, Leitbild, Vote
    from leitbild_cli.core.voting.terms import Terms

app = options.single()

_IDEAS_PER_PERSON = 2
_EASILY_RANKED = 6


@options.verb(app, "open")
def open_(
    ctx: typer.Context,
    column: options.ColumnChoice = None,
    method: rules.MethodChoice = None,
    stop: rules.StopChoice = None,
    batch: rules.BatchChoice = None,
    tie: rules.TieChoice = None,
    order: rules.OrderChoice = None,
    quorum: rules.QuorumChoice = None,
    entitled: Annotated[
        str | None,
        typer.Option("--entitled", metavar="PERSON,…", help=_("Who votes, with commas; without it everybody.")),
    ] = None,
    weight: Annotated[
        list[str] | None,
        typer.Option("--weight", metavar="PERSON=N", help=_("How much somebody's ballot weighs, if not 1.")),
    ] = None,
    closes: Annotated[
        str | None,
        typer.Option(
            "--closes", metavar="WHEN", help=_("Until when ballots count: 2026-11-30T17:00 in your own time, or +3d.")
        ),
    ] = None,
    seed_rule: Annotated[
        str | None,
        typer.Option("--seed-rule", metavar="TEXT", help=_("How the text that lots are drawn from is made.")),
    ] = None,
    secret: Annotated[bool, typer.Option("--secret", help=_("Keep the ballots outside this file."))] = False,
    yes: options.Yes = False,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Open the vote: from then on ideas, people, rules and quorum are fixed. Without -c on every column that waits."""
    current = session.of(ctx)
    leitbild = current.open().leitbild
    chosen = [find_column(leitbild, column)] if column else _openable(leitbild)
    terms = agreed.Terms(
        method=rules.method(method) or agreed.Terms().method,
        stop=stop or Stop.ONE_LEFT,
        batch=batch or Batch.NO_VOTES,
        tie=tie or TieRule.DUEL_POINTS_LOT,
        quorum=quorum,
        closes=until(closes) if closes else None,
        seed_rule=talk.clean(seed_rule).replace("\n", " ") or None if seed_rule else None,
        secret=secret,
    )
    given = rules.TypedNames(order=order, entitled=entitled, weights=weight or ())
    open_columns(current, leitbild, chosen, terms, given, yes=yes, dry_run=dry_run, as_json=as_json)


def open_columns(
    current: Session,
    leitbild: Leitbild,
    columns: Sequence[Column],
    terms: Terms,
    given: rules.TypedNames | None = None,
    *,
    yes: bool = False,
    dry_run: bool = False,
    as_json: bool = False,
) -> None:
    """Say what would be fixed and what speaks against it, ask, and open the vote on these columns in one change."""
    now = session.now()

    def edit(fresh: Leitbild) -> tuple[Leitbild, tuple[Vote, ...]]:
        return _opened(fresh, columns, terms, given, now=now)

    planned = edit(leitbild)[1]
    box.ensure_free(current, planned)
    _warn(leitbild, planned)
    asked = False
    if not yes and not dry_run:
        asked = _agreed(leitbild, planned)
    with contextlib.ExitStack() as boxes_made:

        def kept(fresh: Leitbild) -> tuple[Leitbild, tuple[Vote, ...]]:
            after, opened = edit(fresh)
            if not dry_run:  # first, as a box of no vote is in nobody's way, and a vote without its box is
                boxes_made.enter_context(box.made(current, opened))
            return after, opened

        saved = current.change(kept, dry_run=dry_run)
    answer = _("The vote is open: {columns}.").format(
        columns=", ".join(lookup.letter(saved.leitbild, one.column) for one in saved.outcome)
    )
    if not asked or saved.outcome != planned:
        box.tell_limits(saved.outcome)
        answer += "\n\n" + _page(saved.leitbild, saved.outcome)
    found = _json(leitbild, saved.leitbild, saved.outcome) if as_json else None
    session.finish(saved, answer, machine=found, dry_run=dry_run)


def _json(before: Leitbild, after: Leitbild, opened: Sequence[Vote]) -> dict[str, object]:
    named = {one.column for one in opened}
    left = [{"column": one.id, "why": why.value} for one, why in votes.left_out(before) if one.id not in named]
    return {"opened": [opened_json(after, one) for one in opened], "left_out": left}


def _openable(leitbild: Leitbild) -> list[Column]:
    """Give the columns that can be opened, and say why others are left out."""
    found = votes.openable(leitbild)
    for line in left_out_lines(leitbild, votes.left_out(leitbild)):
        talk.tell(line)
    if not found:
        raise ideas.NothingToDo(_("There is no vote to open: every column is open, decided, or has no two ideas."))
    return list(found)


def _opened(
    leitbild: Leitbild, columns: Sequence[Column], terms: Terms, given: rules.TypedNames | None, *, now: datetime
) -> tuple[Leitbild, tuple[Vote, ...]]:
    opened = []
    for one in columns:
        before = lookup.vote_of(leitbild, one.id)
        if terms.secret or (before is not None and before.secret):
            secret.ensure_can_be_secret(leitbild, one.id, rules.weights(leitbild, given.weights) if given else ())
        leitbild, vote = votes.open_vote(leitbild, one.id, rules.named(leitbild, one.id, terms, given), now=now)
        opened.append(vote)
    return leitbild, tuple(opened)


def _warn(leitbild: Leitbild, votes: Sequence[Vote]) -> None:
    """Say what is better done before people rank ideas; it is no reason to refuse."""
    from leitbild_cli.core import dedupe  # only who opens a vote pays for comparing

    close_ = sum(len(dedupe.suggestions(leitbild, column=vote.column)) for vote in votes)
    if close_:
        words = ngettext(
            "{count} group of ideas may be one thought, and votes would split between them: `leitbild dedupe`",
            "{count} groups of ideas may be one thought, and votes would split between them: `leitbild dedupe`",
            close_,
        )
        talk.tell(words.format(count=close_))
    for vote in votes:
        count = len(vote.wording)
        if count > max(_EASILY_RANKED, _IDEAS_PER_PERSON * len(vote.entitled)):
            words = ngettext(
                "`{column}`: {ideas} ideas for {count} person are much to rank. Merge or park some first: "
                "`leitbild dedupe`, `leitbild idea park`",
                "`{column}`: {ideas} ideas for {count} people are much to rank. Merge or park some first: "
                "`leitbild dedupe`, `leitbild idea park`",
                len(vote.entitled),
            )
            talk.tell(words.format(column=lookup.letter(leitbild, vote.column), ideas=count, count=len(vote.entitled)))


def _agreed(leitbild: Leitbild, votes: Sequence[Vote]) -> bool:
    """Show what would be fixed and ask; leave with a no."""
    if not talk.interactive():
        raise talk.MustBeGiven(_("The confirmation"), "--yes")
    talk.show(_page(leitbild, votes, width=talk.talk_width()))
    talk.tell("")
    box.tell_limits(votes)
    talk.tell(_("This is fixed from now on; only `leitbild vote reopen` takes it back."))
    if not talk.confirm(_("Open it like this?"), default=True):
        talk.tell(_("Nothing was changed."))
        raise typer.Exit(Exit.NO)
    return True


def _page(leitbild: Leitbild, votes: Sequence[Vote], *, width: int | None = None) -> str:
    return terms_block(leitbild, votes, width=width or talk.width())


_LONG = re.compile(r"(?:in\s+|\+\s*)(\d{1,4})\s*([a-zäöü]+)", re.IGNORECASE)
_DAY_ENDS = time(23, 59)
_HOURS = {"h": 1, "d": 24, "w": 168}
_UNITS = {
    **dict.fromkeys(("h", "hour", "hours", "std", "stunde", "stunden"), "h"),
    **dict.fromkeys(("d", "day", "days", "t", "tag", "tage", "tagen"), "d"),
    **dict.fromkeys(("w", "week", "weeks", "woche", "wochen"), "w"),
}


class NoDeadline(UsageRefusal):
    """The text is no moment."""

    code = "no-deadline"
    what = mark("`{text}` is no moment a vote could end at.")
    mend = mark("Write it like this: 2026-11-30T17:00, 30.11.2026 17:00, or +3d.")


class DeadlinePast(UsageRefusal):
    """A vote cannot end before it is opened."""

    code = "deadline-past"
    what = mark("{moment} is over already.")
    mend = mark("Name a moment that is still to come.")


def until(text: str) -> datetime:
    """Give the moment in UTC; without a zone it is this computer's time, and a day alone lasts to its end."""
    try:
        read = _read(text.strip())
        found = None if read is None else read.astimezone(UTC).replace(second=0, microsecond=0)
    except (ValueError, OverflowError):
        found = None
    if found is None:
        raise NoDeadline(text=text)
    if found <= session.now():
        raise DeadlinePast(moment=moment(found))
    return found


def _read(text: str) -> datetime | None:
    if found := _LONG.fullmatch(text):
        unit = _UNITS.get(found[2].casefold())
        return None if unit is None else session.now() + timedelta(hours=int(found[1]) * _HOURS[unit])
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return datetime.combine(datetime.fromisoformat(text), _DAY_ENDS)
    if re.match(r"\d{4}-\d{2}-\d{2}[T ]", text):
        return datetime.fromisoformat(text)
    return _as_in_german(text)


def _as_in_german(text: str) -> datetime | None:
    from leitbild_cli.file.tables.values import read_moment

    read = read_moment(text.removesuffix("Uhr").strip().replace(", ", " ")) if "." in text else None
    if read is None:
        return None
    clock = time.fromisoformat(read.clock) if read.clock else _DAY_ENDS
    return datetime.combine(read.day, clock)
