"""`leitbild inspire`: what others say of themselves, to learn from."""

from __future__ import annotations

from typing import Annotated

import typer

from leitbild_cli.commands.shared import options, talk
from leitbild_cli.core import published
from leitbild_cli.core.model import Language
from leitbild_cli.language import _
from leitbild_cli.view import published as view

app = options.single()


@options.verb(app)
def inspire(
    ctx: typer.Context,  # noqa: ARG001  every verb has it
    only: Annotated[Language | None, typer.Option("--in", help=_("Only those in this language."))] = None,
    as_json: options.Json = False,
) -> None:
    """Show published statements of others, with who says it and where: to learn from, not to take over."""
    found = published.published(*([only] if only else []))
    if as_json:
        talk.say_json({"statements": found})
        return
    talk.say(view.page(found, width=talk.width()))
    talk.tell("")
    talk.tell(
        _(
            "To learn from, not to take over: what one of them taught you is noted with `leitbild source add`;"
            " `leitbild check` knows their words."
        )
    )
