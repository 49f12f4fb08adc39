"""What a verb takes at the place of the cursor, asked of Typer: the slow half of completion."""

from __future__ import annotations

from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING

import click
import typer

from leitbild_cli.app import verbs
from leitbild_cli.commands.shared.options import members

if TYPE_CHECKING:
    from collections.abc import Sequence


class Wanted(Enum):
    """What only the file or a table can tell."""

    IDEAS = "IDEA"
    COLUMNS = "COLUMN"
    PEOPLE = "PERSON"
    TOPICS = "TOPIC"


def wanted(names: Sequence[str], typed: str) -> Wanted | tuple[tuple[str, str], ...]:
    """Give what fits behind these words: verbs of a group, options, values of a choice, or what kind of thing."""
    command, rest = _command(names)
    if isinstance(command, click.Group) and not typed.startswith("-"):
        return tuple((name, one.get_short_help_str(limit=60)) for name, one in members(command).items())
    if command is None:
        return ()
    if rest and (option := _open_option(command, rest[-1])) is not None:
        return _values(option)
    if typed.startswith("-"):
        return _options(command, rest)
    argument = _argument(command, rest)
    return _values(argument) if argument is not None else ()


def _command(names: Sequence[str]) -> tuple[click.Command | None, Sequence[str]]:
    """Give the innermost command these words name, and the words behind its name."""
    verb = verbs.find(names[0])
    if verb is None:
        return None, ()
    command: click.Command = typer.main.get_command(import_module(f"leitbild_cli.commands.{verb.module}").app)
    rest = list(names[1:])
    while isinstance(command, click.Group) and rest:
        inner = command.get_command(click.Context(command), rest[0])
        if inner is None:
            return (None if not rest[0].startswith("-") else command), ()
        command, rest = inner, rest[1:]
    return command, rest


def _open_option(command: click.Command, word: str) -> click.Option | None:
    """Give the option that waits for its value."""
    for parameter in command.params:
        if isinstance(parameter, click.Option) and word in parameter.opts and not parameter.is_flag:
            return parameter
    return None


def _options(command: click.Command, rest: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Give the options that were not given yet, long names only; one that may come several times always."""
    found = [
        (name, parameter.help or "")
        for parameter in command.params
        if isinstance(parameter, click.Option) and (parameter.multiple or not set(parameter.opts) & set(rest))
        for name in (*parameter.opts, *parameter.secondary_opts)
        if name.startswith("--")
    ]
    return (*found, ("--help", ""))


def _argument(command: click.Command, rest: Sequence[str]) -> click.Argument | None:
    """Give the argument the cursor is at; the last one may take as many words as come."""
    place, waits = 0, False
    for word in rest:
        if waits:
            waits = False
        elif word.startswith("-"):
            waits = _open_option(command, word) is not None
        else:
            place += 1
    arguments = [one for one in command.params if isinstance(one, click.Argument)]
    if place < len(arguments):
        return arguments[place]
    return arguments[-1] if arguments and arguments[-1].nargs == -1 else None


def _values(parameter: click.Parameter) -> Wanted | tuple[tuple[str, str], ...]:
    if isinstance(parameter.type, click.Choice):
        return tuple((str(getattr(one, "value", one)), "") for one in parameter.type.choices)
    word = (parameter.metavar or "").split(" ")[0]
    return next((one for one in Wanted if one.value == word), ())
