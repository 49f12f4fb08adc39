"""`leitbild undo`: the last change that this program made to this file here is taken back; again goes further back."""

from __future__ import annotations

from typing import Annotated

import typer

from leitbild_cli.commands.shared import boxes, options, session, talk
from leitbild_cli.file import changes
from leitbild_cli.language import _
from leitbild_cli.view import changes as view

app = options.single()


@options.verb(app)
def undo(
    ctx: typer.Context,
    show: Annotated[
        bool, typer.Option("--list", help=_("Only list what could be taken back, the last first."))
    ] = False,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Take back the last change made here with this program; once more, the one before. `leitbild redo` undoes it.

    Each copy of the repository remembers its own changes, up to 200. If anybody else wrote to the file since, it stays
    as it is.
    """
    current = session.of(ctx)
    if show:
        known = changes.of(current.path)
        if as_json:
            talk.say_json(view.changes_json(known))
            return
        talk.say(view.changes_list(known, width=talk.width()))
        session.next_step(current.open().leitbild)
        return
    allow = boxes.guard(current.path)
    saved = changes.turn(current.path, session.called(), allow, dry_run=dry_run)
    machine = {"undone": view.change_json(saved.outcome)} if as_json else None
    session.finish(saved, view.taken_back(saved.outcome, width=talk.width()), machine=machine, dry_run=dry_run)
    if not dry_run and (left := view.left_elsewhere(saved.outcome)):
        talk.tell(left)
