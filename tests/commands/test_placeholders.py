"""Help of every verb, in German: each argument once, and no English word in capitals left."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING

import click
import pytest
import typer

from leitbild_cli.app import verbs
from leitbild_cli.commands.shared.options import members
from leitbild_cli.commands.shared.placeholders import spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import Run

ENGLISH = re.compile(
    r"\b(?:ARGS|COLUMN|COMMAND|DATE|DAYS|DRAFT|FEEDBACK|FILE|IDEA|INTEGER|KEY|MEASURE|OPTIONS|QUESTION|VALUE)\b"
)


def _paths() -> Iterator[tuple[str, ...]]:
    for verb in verbs.VERBS:
        if verb.hidden:
            continue
        command: click.Command = typer.main.get_command(import_module(f"leitbild_cli.commands.{verb.module}").app)
        yield (verb.name,)
        if isinstance(command, click.Group):
            yield from ((verb.name, name) for name in members(command))


@pytest.mark.parametrize("path", list(_paths()), ids=" ".join)
def test_german_help_has_german_placeholders_and_names_arguments_once(run: Run, path: tuple[str, ...]) -> None:
    told = run(*path, "--help", lang="de").out
    assert ENGLISH.findall(told) == []
    assert told.count("\nArgumente:\n") <= 1


def test_what_is_no_placeholder_stays() -> None:
    assert spoken('idea add --column COLUMN "…" YAML --in-FILE') == 'idea add --column COLUMN "…" YAML --in-FILE'


def test_a_missing_word_is_named_as_the_help_names_it(run: Run) -> None:
    run("init", "--team", "Desk", "--people", "Anna")
    assert run("idea", "support", lang="de").err.startswith("Es fehlt das Argument 'IDEE'.\n")
    assert "`idea add --column SPALTE" in run("idea", "add", lang="de").err
