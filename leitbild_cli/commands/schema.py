"""`leitbild schema`: the file's JSON Schema, so that editors complete and check while somebody types."""

from __future__ import annotations

from typing import Annotated

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.file import jsonschema
from leitbild_cli.language import _
from leitbild_cli.view.format.text import safe
from leitbild_cli.view.steps import shown_diff

app = options.single()


@options.verb(app)
def schema(
    ctx: typer.Context,
    write: Annotated[
        bool, typer.Option("--write", help=_("Put it into .leitbild/schema.json and name it in the file's first line."))
    ] = False,
    dry_run: options.DryRun = False,
    output: options.Output = None,
) -> None:
    """Print the JSON Schema of leitbild.yaml, or put it where editors find it.

    Editors with a YAML language server then offer the keys, explain them and mark mistakes while you type.
    """
    options.only_one(write=write, output=output is not None)
    if not write:
        with session.into(ctx, output):
            talk.say(jsonschema.schema_text().rstrip("\n"))
        return
    current = session.of(ctx)
    done = jsonschema.install(current.path, session.called(), dry_run=dry_run)
    if dry_run:
        diffs = [shown_diff(diff) for diff in (done.schema_diff, done.file_diff) if diff]
        talk.say("\n".join(diffs) or _("Nothing would change."))
        return
    words = _("Editors find the schema now: {path}") if done.changed else _("The schema is up to date: {path}")
    talk.report(words.format(path=safe(str(done.schema))))
    for note in done.notes:
        talk.tell(note)
    session.next_step(current.open().leitbild)
