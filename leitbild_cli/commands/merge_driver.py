"""`leitbild merge-driver`: git calls it; the app answers before this module is needed, this one has its help."""

from __future__ import annotations

from typing import Annotated

import typer

from leitbild_cli.commands.shared import options
from leitbild_cli.file.merging import driver
from leitbild_cli.language import _

app = options.single()


@options.verb(app)
def merge_driver(
    ctx: typer.Context,  # noqa: ARG001  every verb takes it first
    base: Annotated[str, typer.Argument(metavar="%O", help=_("The version both sides started from."))],
    ours: Annotated[str, typer.Argument(metavar="%A", help=_("Our version; the result is written here."))],
    theirs: Annotated[str, typer.Argument(metavar="%B", help=_("The other version."))],
    marker: Annotated[str, typer.Argument(metavar="%L", help=_("How long conflict markers are."))],
    name: Annotated[str, typer.Argument(metavar="%P", help=_("What the file is called."))],
) -> None:
    """Merge three versions of the file for git; `leitbild git install` tells git so."""
    raise typer.Exit(driver.drive((base, ours, theirs, marker, name)))
