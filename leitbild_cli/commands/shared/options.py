"""The options several verbs share, each described once."""

from __future__ import annotations

import inspect
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, TypeVar

import click
import typer
from typer.core import TyperArgument, TyperCommand, TyperGroup

from leitbild_cli.commands.shared import talk
from leitbild_cli.commands.shared.placeholders import spoken
from leitbild_cli.errors import UsageRefusal, near, ticked
from leitbild_cli.language import _, mark

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from typer.models import CommandInfo

    from leitbild_cli.core.model import Part

_SURE = 0.86  # how alike a mistyped word is to one that has to be meant

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
    typer.Option("--column", "-c", metavar="COLUMN", help=_("Column: its letter, words of its question, or its key.")),
]
Reason = Annotated[str | None, typer.Option("--because", metavar="TEXT", help=_("The reason, in a line."))]


class PartChoice(click.Choice[str]):
    """One of the three parts, by any of its names."""

    def __init__(self) -> None:
        """Offer the keys, which stand in the file."""
        from leitbild_cli.core.model import Part  # only where parts are named

        super().__init__([part.value for part in Part])

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Part:  # noqa: ANN401, ARG002  click's signature
        """Give the part that is called so; raise NoSuchPart."""
        from leitbild_cli.core import parts  # as above

        return parts.find(str(value))


class OnlyOne(UsageRefusal):
    """An answer has one form at a time."""

    code = "only-one"
    what = mark("Only one of these can be had at a time: {options}.")


class NoInk(UsageRefusal):
    """A text that is not empty, and nobody sees anything of it."""

    code = "no-ink"
    what = mark("Nothing of this text can be seen.")
    mend = mark("Write it again, by hand.")


class NoSuchCommand(UsageRefusal):
    """A word stands where a command belongs, and is none."""

    code = "no-such-command"
    what = mark("There is no command `{word}`.")

    def __init__(self, word: str, *, path: str, meant: Sequence[str]) -> None:
        """Name the commands that may be meant, else where all of them stand; `path` is what stands before the word."""
        self.mend = mark("Did you mean {near}?") if meant else mark("Help: `{command} -h`")
        super().__init__(word=word, command=path, near=ticked(f"{path} {one}" for one in meant))


class TooManyWords(UsageRefusal):
    """More words stand behind a command than it takes."""

    code = "too-many-words"
    what = mark("`{command}` takes no `{words}`.")

    def __init__(self, words: Sequence[str], *, path: str, options: Sequence[str]) -> None:
        """Name the option that the first of them may have meant, that for a column, or where all of them stand."""
        meant = near(f"--{words[0].casefold()}", options, cutoff=_SURE)[:1]
        named = mark("A column is named with `-c`.") if "--column" in options else mark("Help: `{command} -h`")
        self.mend = mark("Did you mean {near}?") if meant else named
        super().__init__(words=" ".join(words), command=path, near=ticked(meant))


class PlainCommand(TyperCommand):
    """A verb whose help lists its arguments once (click 8.5 would list them a second time), in the reader's words."""

    allow_extra_args = True  # refused here, in our words

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the words, each as it is kept; raise TooManyWords where some are left over."""
        left = super().parse_args(ctx, args)
        if ctx.resilient_parsing:
            return left
        if ctx.args:
            raise TooManyWords(ctx.args, path=ctx.command_path, options=long_options(self))
        for one in self.params:
            if one.name in ctx.params and _holds_words(one):
                ctx.params[one.name] = _cleaned(ctx.params[one.name])
        return left

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
    """A group whose help shows each verb's whole first sentence, and that knows what a mistyped verb may mean."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Give the verb that is named; raise NoSuchCommand."""
        if (found := self.get_command(ctx, args[0])) is not None:
            return args[0], found, args[1:]  # a verb is slow to make, and click would make it once more
        if not args[0].startswith("-"):
            named, options = f"--{args[0]}", long_options(self)
            exact = [named] if named in options else None
            near_it = exact or meant(args[0], self.list_commands(ctx)) or near(named, options, cutoff=_SURE)
            raise NoSuchCommand(args[0], path=ctx.command_path, meant=near_it)
        return super().resolve_command(ctx, args)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Give the words of the line that says how to call it."""
        return [spoken(piece).replace("[ARGS]...", "…") for piece in super().collect_usage_pieces(ctx)]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the verbs with their help, wrapped instead of cut."""
        verbs = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        with formatter.section(_("Commands")):
            formatter.write_dl([(name, command.get_short_help_str(limit=400)) for name, command in verbs if command])


class FilesGroup(PlainGroup):
    """A group whose verbs stand in files of one package, of which only the one that was asked for is imported."""

    package: ClassVar[str]
    files: ClassVar[Mapping[str, str]]

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's signature
        """Give the names of the verbs in the order of the help."""
        return [verb for verbs in self.files.values() for verb in verbs.split()]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  click's signature
        """Import the file in which this verb stands, and make of its verbs this one."""
        file = next((file for file, verbs in self.files.items() if cmd_name in verbs.split()), None)
        if file is None:
            return None
        infos: list[CommandInfo] = import_module(f"{self.package}.{file}").app.registered_commands
        info = next((one for one in infos if _name(one) == cmd_name), infos[0])
        found = typer.main.get_command_from_info(info, pretty_exceptions_short=True, rich_markup_mode=None)
        found.name = cmd_name
        return found


def _name(info: CommandInfo) -> str:
    return info.name or typer.main.get_command_name(getattr(info.callback, "__name__", ""))


def members(group: click.Group) -> dict[str, click.Command]:
    """Give all verbs of a group by their names, in the order of its help."""
    from click import Context

    context = Context(group)
    return {name: found for name in group.list_commands(context) if (found := group.get_command(context, name))}


def long_options(command: click.Command) -> list[str]:
    """Give the long names of the options of a command."""
    return [name for one in command.params for name in one.opts if name.startswith("--")]


def meant(word: str, names: Sequence[str]) -> tuple[str, ...]:
    """Give the verbs of these names that somebody may mean who types this word, in German or English."""
    from leitbild_cli.core.text.fold import unaccented
    from leitbild_cli.lexicon.commands import COMMANDS

    told = unaccented(word)
    others = {name: words for name, words in COMMANDS.items() if name.split()[0] in names}
    called = tuple(name for name, words in others.items() if told in words)
    close = near(told, names)
    typo = near(told, sorted(set[str]().union(*others.values())), cutoff=_SURE)[:1]
    return called[:2] or close or tuple(name for name, words in others.items() if set(typo) & words)[:2]


def only_one(**given: bool) -> None:
    """Raise OnlyOne where several of these options are given."""
    names = [f"--{name}" for name, is_given in given.items() if is_given]
    if len(names) > 1:
        raise OnlyOne(options=ticked(names))


def group(
    help_text: str, *, alone: Callable[..., None] | None = None, cls: type[PlainGroup] = PlainGroup
) -> typer.Typer:
    """Give the app of a group of verbs; `alone` is what the group's name does without any."""
    made = typer.Typer(
        cls=cls,
        help=help_text,
        rich_markup_mode=None,
        add_completion=False,
        no_args_is_help=alone is None,
        invoke_without_command=alone is not None,
        suggest_commands=False,
    )
    if alone is not None:
        made.callback(invoke_without_command=True)(alone)
    return made


def files(
    help_text: str, package: str, verbs: Mapping[str, str], *, alone: Callable[..., None] | None = None
) -> typer.Typer:
    """Give the app of a group whose verbs stand in files: the verbs of each file of the package, as in the help."""
    made = group(help_text, alone=alone, cls=type("Verbs", (FilesGroup,), {"package": package, "files": verbs}))
    if alone is None:
        made.callback()(_nothing)
    return made


def _nothing() -> None:
    """Stand for a group that does nothing itself, as Typer wants something to stand there."""


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


def _holds_words(parameter: click.Parameter) -> bool:
    """Say whether somebody writes words there; the name of a file stays as the system knows it, byte by byte."""
    from click.types import StringParamType

    return isinstance(parameter.type, StringParamType) and not (parameter.metavar or "").startswith(spoken("FILE"))


def _cleaned(given: object) -> object:
    match given:
        case str():
            words = talk.clean(given)
            if not words and given.strip():
                raise NoInk
            return words
        case list() | tuple():
            return type(given)(_cleaned(one) for one in given)
        case _:
            return given


def _let_arguments_keep_their_help() -> None:
    """Since click 8.5 arguments have a help of their own, which wipes out the one this Typer has just set."""
    made = TyperArgument.__init__

    def init(self: TyperArgument, **given: Any) -> None:  # noqa: ANN401  whatever Typer hands on
        made(self, **given)
        self.help = given.get("help")

    TyperArgument.__init__ = init  # type: ignore[method-assign]


_let_arguments_keep_their_help()
