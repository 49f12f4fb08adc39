"""`leitbild log`: one history of what was decided, out of the file, and out of git where the file gives no day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import days, options, session, talk
from leitbild_cli.core import people
from leitbild_cli.core.account import log as history
from leitbild_cli.core.account.log import LogKind
from leitbild_cli.language import _
from leitbild_cli.view import log as view

if TYPE_CHECKING:
    from pathlib import Path

    from leitbild_cli.core.account.log import LogEntry

app = options.single()


@options.verb(app)
def log(
    ctx: typer.Context,
    since: Annotated[
        str | None, typer.Option("--since", metavar="DATE", help=_("Only what was decided since this day."))
    ] = None,
    person: Annotated[
        str | None,
        typer.Option("--person", metavar="PERSON", help=_("Only what names this person, or an idea of theirs.")),
    ] = None,
    kind: Annotated[
        list[LogKind] | None, typer.Option("--kind", help=_("Only decisions of this kind; may be repeated."))
    ] = None,
    reverse: Annotated[bool, typer.Option("--reverse", help=_("The newest first."))] = False,
    ids: Annotated[bool, typer.Option("--ids", help=_("With the ids of ideas, drafts and columns."))] = False,
    as_json: options.Json = False,
) -> None:
    """Show the history of what was decided: merged, parked, voted, drafted, answered, adopted, looked back at.

    Where the file gives no day for a decision, the day and the author of its line in git are shown.
    """
    current = session.of(ctx)
    leitbild = current.open().leitbild
    first = days.any_day(since) if since else None
    whose = people.find(leitbild, person).id if person else None
    found = history.in_order(_dated(current.path, history.events(leitbild)), newest_first=reverse)
    chosen = [
        one
        for one in found
        if (not kind or one.kind in kind)
        and (whose is None or whose in one.people)
        and (first is None or ((on := history.day_of(one)) is not None and on >= first))
    ]
    if as_json:
        talk.say_json(view.log_json(chosen))
        return
    talk.say(view.log_lines(chosen, ids=ids, width=talk.width()))
    session.next_step(leitbild)


def _dated(path: Path, events: tuple[LogEntry, ...]) -> tuple[LogEntry, ...]:
    """Give them with day and author from git where the file has no day; git is asked only where one is missing."""
    if all(one.on is not None for one in events):
        return events
    from dataclasses import replace

    from leitbild_cli.file import history as git_history

    lines = git_history.last_written(path, [one.path for one in events if one.on is None])
    return tuple(
        replace(one, on=lines[one.path].at, by=one.by or lines[one.path].author) if one.path in lines else one
        for one in events
    )
