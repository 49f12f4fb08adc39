"""`leitbild forge`: what GitHub or GitLab needs, so that nobody needs git on their own computer."""

from __future__ import annotations

from typing import Annotated

import typer

from leitbild_cli.commands.shared import forge_files, options, session
from leitbild_cli.errors import Exit
from leitbild_cli.file.forges.files import Forge
from leitbild_cli.language import _

app = options.group(_("Files for GitHub or GitLab: check what is proposed, heal branches, take ideas from a form."))

From = Annotated[str | None, typer.Option("--from", metavar="SPEC", help=forge_files.FROM_HELP)]
Force = Annotated[bool, typer.Option("--force", help=_("Replace files that say something else."))]


@options.verb(app)
def github(ctx: typer.Context, address: From = None, dry_run: options.DryRun = False, force: Force = False) -> None:
    """Put the workflows, the form for ideas and the note for pull requests there; a second time changes nothing."""
    _put(ctx, Forge.GITHUB, address, dry_run=dry_run, force=force)


@options.verb(app)
def gitlab(ctx: typer.Context, address: From = None, dry_run: options.DryRun = False, force: Force = False) -> None:
    """Put the jobs, the form for ideas and the note for merge requests there; a second time changes nothing."""
    _put(ctx, Forge.GITLAB, address, dry_run=dry_run, force=force)


def _put(context: typer.Context, forge: Forge, address: str | None, *, dry_run: bool, force: bool) -> None:
    opened = session.of(context).open()
    plan = forge_files.plan(forge, opened.path, opened.leitbild, address)
    if dry_run:
        forge_files.show(plan.files)
        return
    complete = forge_files.put(plan, force=force)
    session.next_step(opened.leitbild)
    if not complete:
        raise typer.Exit(Exit.NO)
