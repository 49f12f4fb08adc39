"""What is the same in every command: short options, help, and what a mistyped word is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import pytest
import typer

from leitbild_cli.app import verbs
from leitbild_cli.app.group import app

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import Run


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


@pytest.mark.parametrize("path", [path for path, _command in COMMANDS], ids=" ".join)
def test_h_is_help_in_both_languages(run: Run, path: tuple[str, ...]) -> None:
    for lang, usage in (("en", f"Usage: leitbild {' '.join(path)} "), ("de", f"Aufruf: leitbild {' '.join(path)} ")):
        short, long = run(*path, "-h", lang=lang), run(*path, "--help", lang=lang)
        assert (short.code, short.err, short.out) == (0, "", long.out)
        assert short.out.startswith(usage)
        assert "-h, --help" in short.out


@pytest.mark.parametrize("lang", ["en", "de"])
def test_the_root_has_the_same_help_wherever_the_option_stands(run: Run, lang: str) -> None:
    answers = {run(*words).out for words in (("--lang", lang, "-h"), ("-C", ".", "--lang", lang, "--help"))}
    assert answers == {run("-h", lang=lang).out}


def test_only_what_git_calls_is_hidden() -> None:
    assert [verb.name for verb in verbs.VERBS if verb.hidden] == ["merge-driver"]
