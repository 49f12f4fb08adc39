"""`vote import`: ballots that were filled in elsewhere and handed over as files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from leitbild_cli.commands import boxes, options, session
from leitbild_cli.commands.vote import taking
from leitbild_cli.errors import Exit
from leitbild_cli.language import _


def register(app: typer.Typer) -> None:
    """Put this verb into the group."""
    options.verb(app, "import")(import_)


def import_(
    ctx: typer.Context,
    source: Annotated[
        list[Path], typer.Argument(metavar="FILE …", help=_("Secret ballots, as `leitbild vote cast --to` wrote them."))
    ],
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Take in ballots that were handed over as files: secret ones go into the box on this machine."""
    current = session.of(ctx)
    current.open()
    taken = taking.take_in(current, [current.folder / path for path in source], dry_run=dry_run)
    taking.tell(taken, as_json=as_json, dry_run=dry_run)
    session.next_step(boxes.seen(current, current.open().leitbild))
    if any(one.refusal is not None for one in taken):
        raise typer.Exit(Exit.NO)
