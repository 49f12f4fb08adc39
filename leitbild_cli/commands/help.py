"""`leitbild help`: the method in a few lines, stage by stage."""

from __future__ import annotations

from typing import Annotated

import typer

from leitbild_cli.commands.shared import options, talk
from leitbild_cli.errors import NotFound, near
from leitbild_cli.language import _
from leitbild_cli.view import guide

app = options.single()


@options.verb(app, "help")
def tell(
    ctx: typer.Context,  # noqa: ARG001  every verb has it
    topic: Annotated[
        str | None,
        typer.Argument(
            metavar="TOPIC",
            help=_("prepare, brainstorm, decide, write, live, look, repository or programs; without it, the way."),
        ),
    ] = None,
) -> None:
    """Tell a stage of the method in about ten lines, with its commands."""
    if topic is None:
        talk.say(guide.way(width=talk.width()))
        return
    page = guide.topic(topic, width=talk.width())
    if page is None:
        close = near(topic.casefold(), guide.names())
        raise NotFound(topic, kind=_("topic"), near=close, listed="help")
    talk.say(page)
