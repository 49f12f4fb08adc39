"""What is the same in every command: short options, help, and what a mistyped word is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import typer

from leitbild_cli.app import verbs
from leitbild_cli.app.group import app

if TYPE_CHECKING:
    from collections.abc import Iterator


def _commands(command: click.Command, *path: str) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    yield path, command
    if isinstance(command, click.Group):
        for name, inner in command.commands.items():
            yield from _commands(inner, *path, name)


ROOT = typer.main.get_command(app)
assert isinstance(ROOT, click.Group)
COMMANDS = [
    found
    for verb in verbs.VERBS
    if (command := ROOT.get_command(click.Context(ROOT), verb.name))
    for found in _commands(command, verb.name)
]


def test_a_short_option_means_the_same_everywhere() -> None:
    long: dict[str, set[str]] = {}
    for _path, command in COMMANDS:
        for one in command.params:
            if isinstance(one, click.Option):
                for name in one.opts:
                    if not name.startswith("--"):
                        long.setdefault(name, set()).update(set(one.opts) - {name})
    assert long == {"-c": {"--column"}, "-o": {"--output"}, "-y": {"--yes"}, "-m": {"--minutes"}}


def test_a_column_is_named_with_the_same_option_everywhere() -> None:
    for path, command in COMMANDS:
        for one in command.params:
            if one.metavar == "COLUMN":
                assert one.opts == ["--column", "-c"], path
