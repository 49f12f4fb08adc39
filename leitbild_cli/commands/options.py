"""The options several verbs share, each described once."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer
from typer.core import TyperArgument, TyperCommand, TyperGroup

from leitbild_cli.commands.placeholders import spoken
from leitbild_cli.errors import UsageRefusal, ticked
from leitbild_cli.language import _, mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import click

F = TypeVar("F", bound="Callable[..., object]")

By = Annotated[str | None, typer.Option("--by", metavar="PERSON", help=_("Who is speaking: key, name or its start."))]
DryRun = Annotated[bool, typer.Option("--dry-run", help=_("Show the change as a diff and write nothing."))]
Json = Annotated[bool, typer.Option("--json", help=_("Answer as JSON with stable keys."))]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output", "-o", metavar="FILE", help=_("Write the answer into this file; one that is there is replaced.")
    ),
]
Yes = Annotated[bool, typer.Option("--yes", "-y", help=_("Don't ask, do it."))]
ColumnChoice = Annotated[
    str | None,
    typer.Option("--column", "-c", metavar="COLUMN", help=_("Column: its key, the start of it, or its letter.")),
]
Reason = Annotated[str | None, typer.Option("--because", metavar="TEXT", help=_("The reason, in a line."))]


class OnlyOne(UsageRefusal):
    """An answer has one form at a time."""

    code = "only-one"
    what = mark("Only one of these can be had at a time: {options}.")


class PlainCommand(TyperCommand):
    """A verb whose help lists its arguments once (click 8.5 would list them a second time), in the reader's words."""

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """Give the parameters, their placeholders in the reader's language; completion asks for the English ones."""
        params = super().get_params(ctx)
        for one in params:
            if one.metavar or isinstance(one, TyperArgument):
                one.metavar = spoken(one.make_metavar(ctx))
        return params

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Give the words of the line that says how to call it."""
        return [spoken(piece) for piece in super().collect_usage_pieces(ctx)]

    def format_arguments(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write nothing: Typer lists them with the options."""


class PlainGroup(TyperGroup):
    """A group whose help shows each verb's whole first sentence."""

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Give the words of the line that says how to call it."""
        return [spoken(piece).replace("[ARGS]...", "…") for piece in super().collect_usage_pieces(ctx)]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the verbs with their help, wrapped instead of cut."""
        verbs = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        with formatter.section(_("Commands")):
            formatter.write_dl([(name, command.get_short_help_str(limit=400)) for name, command in verbs if command])


def only_one(**given: bool) -> None:
    """Raise OnlyOne where several of these options are given."""
    names = [f"--{name}" for name, is_given in given.items() if is_given]
    if len(names) > 1:
        raise OnlyOne(options=ticked(names))


def group(help_text: str, *parts: typer.Typer, alone: Callable[..., None] | None = None) -> typer.Typer:
    """Give the app of a group with the verbs of its parts; `alone` is what the group's name does without any."""
    made = typer.Typer(
        cls=PlainGroup,
        help=help_text,
        rich_markup_mode=None,
        add_completion=False,
        no_args_is_help=alone is None,
        invoke_without_command=alone is not None,
        suggest_commands=False,
    )
    for part in parts:
        made.add_typer(part)
    if alone is not None:
        made.callback(invoke_without_command=True)(alone)
    return made


def single() -> typer.Typer:
    """Give the app of one verb, or of those a group has in one file, with plain help."""
    return typer.Typer(rich_markup_mode=None, add_completion=False, suggest_commands=False)


def verb(app: typer.Typer, name: str | None = None, *, values_below_zero: bool = False) -> Callable[[F], F]:
    """Register a verb; its docstring is its help, in the reader's language.

    With `values_below_zero` a word like -5 is a value and no option.
    """
    settings = {"ignore_unknown_options": True} if values_below_zero else None

    def register(function: F) -> F:
        help_text = _(inspect.cleandoc(function.__doc__ or ""))
        return app.command(name, cls=PlainCommand, help=help_text, context_settings=settings)(function)

    return register


def _let_arguments_keep_their_help() -> None:
    """Since click 8.5 arguments have a help of their own, which wipes out the one this Typer has just set."""
    made = TyperArgument.__init__

    def init(self: TyperArgument, **given: Any) -> None:  # noqa: ANN401  whatever Typer hands on
        made(self, **given)
        self.help = given.get("help")

    TyperArgument.__init__ = init  # type: ignore[method-assign]


_let_arguments_keep_their_help()
