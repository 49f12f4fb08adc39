"""`leitbild redo`: what was taken back last is so again."""

from __future__ import annotations

import typer

from leitbild_cli.commands.shared import boxes, options, session, talk
from leitbild_cli.file import changes
from leitbild_cli.view import changes as view

app = options.single()


@options.verb(app)
def redo(
    ctx: typer.Context,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Do again what `leitbild undo` took back; a new change in between drops it."""
    current = session.of(ctx)
    allow = boxes.guard(current.path)
    saved = changes.turn(current.path, session.called(), allow, again=True, dry_run=dry_run)
    machine = {"redone": view.change_json(saved.outcome)} if as_json else None
    session.finish(saved, view.done_again(saved.outcome, width=talk.width()), machine=machine, dry_run=dry_run)
