"""`leitbild forge`: what GitHub or GitLab needs, so that nobody needs git on their own computer."""

from __future__ import annotations

from typing import Annotated

import typer

from leitbild_cli.commands import forge_files, options, session
from leitbild_cli.errors import Exit
from leitbild_cli.file.forges.files import Forge
from leitbild_cli.language import _

app = options.group(_("Files for GitHub or GitLab: check what is proposed, heal branches, take ideas from a form."))

Force = Annotated[bool, typer.Option("--force", help=_("Replace files that say something else."))]


@options.verb(app)
def github(ctx: typer.Context, dry_run: options.DryRun = False, force: Force = False) -> None:
    """Put the workflows, the form for ideas and the note for pull requests there; a second time changes nothing."""
    _put(ctx, Forge.GITHUB, dry_run=dry_run, force=force)


@options.verb(app)
def gitlab(ctx: typer.Context, dry_run: options.DryRun = False, force: Force = False) -> None:
    """Put the jobs, the form for ideas and the note for merge requests there; a second time changes nothing."""
    _put(ctx, Forge.GITLAB, dry_run=dry_run, force=force)


def _put(context: typer.Context, forge: Forge, *, dry_run: bool, force: bool) -> None:
    opened = session.of(context).open()
    plans = forge_files.plan(forge, opened.path, opened.leitbild)
    if dry_run:
        forge_files.show(plans)
        return
    complete = forge_files.put(plans, force=force)
    session.next_step(opened.leitbild)
    if not complete:
        raise typer.Exit(Exit.NO)
