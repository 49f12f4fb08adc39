"""`draft remove`: the newest draft, while nobody has spoken of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session
from leitbild_cli.core import lookup, removal
from leitbild_cli.core.drafting import drafts
from leitbild_cli.language import _

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild

app = options.single()


@options.verb(app)
def remove(
    ctx: typer.Context,
    draft: Annotated[str, typer.Argument(metavar="DRAFT", help=_("Number, id, or latest."))] = "latest",
    dry_run: options.DryRun = False,
) -> None:
    """Take the newest draft out, as long as nobody has spoken of it."""

    def change(leitbild: Leitbild) -> tuple[Leitbild, int | None]:
        found = drafts.find(leitbild, draft)
        return removal.draft(leitbild, found), lookup.draft_number(leitbild, found.id)

    saved = session.of(ctx).change(change, dry_run=dry_run)
    session.finish(saved, _("Draft {number} is removed.").format(number=saved.outcome), dry_run=dry_run)
