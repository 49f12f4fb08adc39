"""`track remove`: a measure that is no longer kept, or a reading that was never true."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli import language
from leitbild_cli.commands.shared import days, options, session, talk
from leitbild_cli.core import removal
from leitbild_cli.core.tracking import measures
from leitbild_cli.language import _, ngettext
from leitbild_cli.view.lists import short

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild, Measure

app = options.single()


@options.verb(app)
def remove(
    ctx: typer.Context,
    measure: Annotated[str, typer.Argument(metavar="MEASURE", help=_("Key or name of the measure, or its start."))],
    day: Annotated[
        str | None, typer.Argument(metavar="DAY", help=_("Only the reading of this day: 2026-11-23 or 23.11.2026."))
    ] = None,
    yes: options.Yes = False,
    dry_run: options.DryRun = False,
) -> None:
    """Take out one reading, or a measure with all of its readings."""
    current = session.of(ctx)
    on = days.any_day(day) if day else None
    if on is None and not dry_run:
        _sure(measures.find(current.open().leitbild, measure), yes=yes)

    def change(leitbild: Leitbild) -> tuple[Leitbild, Measure]:
        found = measures.find(leitbild, measure)
        if on is None:
            return removal.measure(leitbild, found), found
        return removal.reading(leitbild, found, on, shown=language.day(on)), found

    saved = current.change(change, dry_run=dry_run)
    name = short(saved.outcome.name)
    told = _("Removed: {text}").format(text=name if on is None else f"{name}, {language.day(on)}")
    session.finish(saved, told, dry_run=dry_run)


def _sure(found: Measure, *, yes: bool) -> None:
    """Ask before readings go; without a terminal only `--yes` lets them."""
    count = len(found.readings)
    if not count or yes:
        return
    if not talk.interactive():
        raise talk.MustBeGiven(_("Your yes"), "--yes")
    question = ngettext("{count} reading goes with it. Remove it?", "{count} readings go with it. Remove it?", count)
    if not talk.confirm(question.format(count=count)):
        raise typer.Exit(code=1)
