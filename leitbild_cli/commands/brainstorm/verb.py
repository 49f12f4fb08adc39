"""`leitbild brainstorm`: ten minutes in which every idea counts."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.brainstorm import plain
from leitbild_cli.commands.brainstorm.round import HeldRound
from leitbild_cli.commands.shared import options, session, speaker, talk
from leitbild_cli.core import people
from leitbild_cli.core.brainstorm import Countdown, Standing, parse_minutes
from leitbild_cli.core.columns import find_column
from leitbild_cli.errors import Exit
from leitbild_cli.language import _
from leitbild_cli.view import brainstorm as view

if TYPE_CHECKING:
    from collections.abc import Callable

    from leitbild_cli.commands.shared.session import Session
    from leitbild_cli.core.model import Leitbild

app = options.single()


@options.verb(app)
def brainstorm(
    ctx: typer.Context,
    minutes: Annotated[
        str, typer.Option("--minutes", "-m", metavar="N", help=_("How long the round takes; 2.5 works too."))
    ] = "10",
    no_timer: Annotated[bool, typer.Option("--no-timer", help=_("No end, no bell."))] = False,
    by: options.By = None,
    column: options.ColumnChoice = None,
    as_json: options.Json = False,
) -> int:
    """Hold the lightning round: ten minutes in which every idea counts, one or many people, one keyboard.

    Type a column's letter and the idea, then Enter: `b Answer within 30 seconds`. Without a letter it goes to the
    column of the line before; `@ben b …` writes for Ben. Every idea is saved at once, so there is no dry run.
    Ideas that come after the bell are welcome and marked. Lines can be piped in as well.
    """
    current = session.of(ctx)
    countdown = Countdown(seconds=None if no_timer else parse_minutes(minutes) * 60)
    leitbild = current.open().leitbild
    only = find_column(leitbild, column).id if column else None
    first = only or find_column(leitbild, "A").id
    leitbild, author = _author(current, leitbild, by)
    standing = Standing(column=first, by=author)
    if sys.stdin.isatty():
        talk.tell(view.opening(leitbild, only=only, seconds=countdown.seconds, width=talk.width()))
    draw = _drawing()
    held = HeldRound(
        current=current, leitbild=leitbild, standing=standing, countdown=countdown, only=only, clock=time.monotonic
    )
    interrupted = False
    try:
        if draw is None or not draw(held):
            plain.hold(held, plain.lines(sys.stdin))
    except KeyboardInterrupt:
        interrupted = True
    return _end(held, as_json=as_json, interrupted=interrupted)


def _author(current: Session, leitbild: Leitbild, by: str | None) -> tuple[Leitbild, str]:
    """Give the Leitbild and the key of whoever speaks where a line names nobody; somebody new gets a block."""
    person = speaker.who(current, leitbild, by)
    if not isinstance(person, str):
        return leitbild, person.id
    saved = current.change(lambda fresh: people.add(fresh, talk.clean(person)))
    return saved.leitbild, saved.outcome.id


def _drawing() -> Callable[[HeldRound], bool] | None:
    """Give what holds a round at a terminal that can be drawn on; None elsewhere. Loaded before the time runs."""
    on_screen = sys.stdin.isatty() and sys.stdout.isatty() and sys.stderr.isatty()
    if not on_screen or os.environ.get("TERM") == "dumb":
        return None
    from leitbild_cli.commands.brainstorm import terminal

    return terminal.hold


def _end(held: HeldRound, *, as_json: bool, interrupted: bool) -> int:
    if interrupted:
        talk.tell(_("Ended with Ctrl-C. Every idea above is saved."))
    harvest = held.harvest()
    if sys.stdin.isatty():
        talk.tell("")
    if as_json:
        talk.report_json(view.machine(harvest, unsaved=held.unsaved))
    else:
        talk.report(view.summary(harvest, only=held.only, width=talk.width()))
    if held.unsaved:
        talk.tell(view.unsaved(held.unsaved))
    session.next_step(held.leitbild)
    if interrupted:
        return Exit.INTERRUPTED
    return Exit.NO if held.unsaved else Exit.DONE
