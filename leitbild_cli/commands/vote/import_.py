"""`vote import`: ballots that were filled in elsewhere, in tables of forms."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from leitbild_cli.commands.shared import options, session
from leitbild_cli.commands.vote import rules
from leitbild_cli.language import _

app = options.single()


@options.verb(app, "import")
def import_(
    ctx: typer.Context,
    source: Annotated[
        list[Path],
        typer.Argument(metavar="FILE …", help=_("Tables (CSV, XLSX) or .blt and PrefLib files, `-` for stdin.")),
    ],
    column: options.ColumnChoice = None,
    question: Annotated[
        str | None,
        typer.Option("--question", metavar="TEXT", help=_("Which question of the form, where it asks several.")),
    ] = None,
    person: Annotated[
        str | None,
        typer.Option("--person", metavar="HEADER", help=_("The table's column that says whose a ballot is.")),
    ] = None,
    lenient: rules.Lenient = False,
    by: options.By = None,
    yes: options.Yes = False,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Take in ballots from tables (CSV, XLSX of a form): public ones by name, secret ones into the box.

    A row is a ballot: `1st choice,2nd choice,…` with ideas below, the ideas with their ranks below, or a whole ranking
    in one cell (`A; B; C`). Ballots of voting programs (.blt, PrefLib's .soi .soc .toi .toc) name nobody. If anything
    is wrong, every error is listed by line, and nothing is taken in. An idea without a column, or a column that is no
    idea, needs a yes (`--yes`). Of two ballots of one person the later one counts, by the time in the table.
    """
    from leitbild_cli.commands.vote import intake  # only who imports pays for reading tables

    wish = intake.Intake(
        files=source,
        column=column,
        question=question,
        person=person,
        by=by,
        lenient=lenient,
        yes=yes,
        dry_run=dry_run,
        as_json=as_json,
    )
    intake.bring_in(session.of(ctx), wish)
