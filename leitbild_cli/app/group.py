"""The root command: verbs are imported when they are called, never before."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.app import verbs
from leitbild_cli.commands.shared import talk
from leitbild_cli.commands.shared.options import PlainGroup
from leitbild_cli.commands.shared.session import Session, next_step
from leitbild_cli.errors import Exit
from leitbild_cli.file.store import FileAbsent, NamedAbsent
from leitbild_cli.language import _

if TYPE_CHECKING:
    import click


class LazyGroup(PlainGroup):
    """A group whose commands stand in a table and are loaded one at a time."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's signature
        """Give the names of the verbs in the order of the method."""
        return [verb.name for verb in verbs.VERBS if not verb.hidden]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  click's signature
        """Import the one verb that was asked for."""
        verb = verbs.find(cmd_name)
        if verb is None:
            return None
        module = import_module(f"leitbild_cli.commands.{verb.module}")
        command: click.Command = typer.main.get_command(module.app)
        command.name = cmd_name
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run the verb; Ctrl-C goes to the boundary, which has words for it; Typer would leave without any."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            typer.echo(err=True)  # the terminal's ^C stands on a line of its own
            raise typer.Abort from None

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  click's signature
        """Write the root help from the table."""
        formatter.write(verbs.root_help())


app = typer.Typer(
    cls=LazyGroup,
    rich_markup_mode=None,
    add_completion=False,
    pretty_exceptions_enable=False,
    suggest_commands=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        from leitbild_cli import __version__

        typer.echo(f"leitbild {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def root(
    ctx: typer.Context,
    directory: Annotated[Path, typer.Option("-C", "--directory", help=_("Run as if started in this folder."))] = Path(),
    file: Annotated[Path | None, typer.Option("--file", help=_("The file to work on."))] = None,
    lang: Annotated[str | None, typer.Option("--lang", help=_("Speak de or en."))] = None,  # noqa: ARG001  read before
    debug: Annotated[bool, typer.Option("--debug", help=_("Show where an error comes from."))] = False,  # noqa: ARG001  read at the boundary
    version: Annotated[bool, typer.Option("--version", "-V", callback=_version, is_eager=True)] = False,  # noqa: ARG001  answered by its callback
) -> None:
    """Work out a mission statement together, in one file."""
    ctx.obj = Session(folder=directory, file=file)
    if ctx.invoked_subcommand is None:
        _welcome(ctx.obj)
        raise typer.Exit(Exit.USAGE)


def _welcome(session: Session) -> None:
    """Show the verbs to whoever named none, and which of them comes next."""
    typer.echo(verbs.root_help(), nl=False)
    talk.tell("")
    try:
        leitbild = session.open().leitbild
    except NamedAbsent:
        raise
    except FileAbsent:
        talk.tell(_("Next: {step}").format(step=_("start a file for your team: `leitbild init`")))
    else:
        next_step(leitbild)
