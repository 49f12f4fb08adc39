"""What TAB offers: verbs, options, and from the file ids, columns and people, read without a YAML parser."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from leitbild_cli.app import glance, verbs
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_WHOLE = 20_000_000
_IDEA = re.compile(r"^ {6}([a-z][0-9a-z]{7}):[ ]*\r?\n(?: {8}column:.*\n)? {8}text: ?(.*)$", re.MULTILINE)
_TAKES_IDEA = frozenset(("show", "edit", "move", "withdraw", "support", "park", "unpark", "merge", "unmerge"))
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def answer(environ: Mapping[str, str]) -> int:
    """Write the candidates for the word under the cursor, one a line: value, tab, description."""
    words = environ.get("COMP_WORDS", "").split()
    place = environ.get("COMP_CWORD", "")
    at = int(place) if place.isdigit() else max(len(words) - 1, 0)
    typed = words[at] if at < len(words) else ""
    for value, description in _candidates(words[1:at], environ):
        if value.startswith(typed):
            sys.stdout.write(f"{value}\t{_CONTROL.sub(' ', description)[:60]}\n")
    return 0


def _candidates(before: Sequence[str], environ: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    names = [word for word in before if not word.startswith("-")]
    last = before[-1] if before else ""
    if last in ("--column", "-c"):
        yield from _section("columns", before, environ)
    elif last == "--by":
        yield from _section("people", before, environ)
    elif names[:1] == ["idea"] and len(names) > 1 and names[1] in _TAKES_IDEA:
        text = glance.head(glance.path(before, environ), _WHOLE)
        yield from ((match.group(1), match.group(2)) for match in _IDEA.finditer(text))
    elif not names:
        yield from ((verb.name, _(verb.help)) for verb in verbs.VERBS)
    else:
        yield from _inside(names)


def _section(name: str, before: Sequence[str], environ: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    text = glance.head(glance.path(before, environ), _WHOLE)
    match = re.search(rf"^{name}:.*\n((?:[ #].*\n|\r?\n)*)", text, re.MULTILINE)
    inside = match.group(1) if match else ""
    yield from (
        (found.group(1), found.group(2)) for found in re.finditer(r"^  ([a-z0-9-]+): ?(.*)$", inside, re.MULTILINE)
    )


def _inside(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Give the verbs of a group and the options of a verb; only this needs Typer."""
    verb = verbs.find(names[0])
    if verb is None:
        return
    from importlib import import_module

    import click
    import typer

    command: click.Command | None = typer.main.get_command(import_module(f"leitbild_cli.commands.{verb.module}").app)
    for name in names[1:]:
        command = command.commands.get(name) if isinstance(command, click.Group) else command
    if isinstance(command, click.Group):
        yield from ((name, one.get_short_help_str()) for name, one in command.commands.items())
    elif command is not None:
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                yield from ((name, parameter.help or "") for name in parameter.opts if name.startswith("--"))
