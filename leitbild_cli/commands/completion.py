"""`leitbild completion`: a script that lets TAB complete commands, ideas, columns and names."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, assert_never

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.language import _
from leitbild_cli.view import shells

app = options.single()


class Shell(StrEnum):
    """The shells we know."""

    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"


@options.verb(app)
def completion(
    ctx: typer.Context,
    shell: Annotated[Shell, typer.Argument(help=_("The shell you use."))],
    output: options.Output = None,
) -> None:
    """Print the completion script of a shell; its first line says where to put it, nothing is changed for you."""
    match shell:
        case Shell.BASH:
            script = shells.bash()
        case Shell.ZSH:
            script = shells.zsh()
        case Shell.FISH:
            script = shells.fish()
        case _:
            assert_never(shell)
    with session.into(ctx, output):
        talk.say(script.rstrip("\n"))
