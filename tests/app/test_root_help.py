"""The table of verbs: one screen of help, and every verb keeps what its line says."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from leitbild_cli import language
from leitbild_cli.app import verbs

HELPS = """
import importlib, json, typer
from leitbild_cli.app import verbs
apps = {one.name: importlib.import_module(f"leitbild_cli.commands.{one.module}").app for one in verbs.VERBS}
print(json.dumps({name: typer.main.get_command(app).help or "" for name, app in apps.items()}))
"""


@pytest.fixture(scope="session")
def helps() -> dict[str, str]:
    """Each verb's help in English; a process of its own, since a help speaks the language of its first import."""
    environ = os.environ | {"LEITBILD_LANG": "en"}
    done = subprocess.run([sys.executable, "-c", HELPS], env=environ, capture_output=True, check=True)
    return dict(json.loads(done.stdout))


@pytest.mark.parametrize("lang", ["en", "de"])
def test_the_root_help_is_one_screen(lang: str) -> None:
    language.use(lang)
    lines = verbs.root_help().splitlines()
    language.use("en")
    assert len(lines) <= 24
    assert max(map(len, lines)) <= 80


@pytest.mark.parametrize("verb", verbs.VERBS, ids=[verb.name for verb in verbs.VERBS])
def test_every_verb_of_the_table_has_an_app_with_help_in_both_languages(
    verb: verbs.RootVerb, helps: dict[str, str]
) -> None:
    english = helps[verb.name]
    assert english.rstrip().split("\n")[0].endswith(".") or ":" in english, english
    language.use("de")
    translated, line = language._(english), language._(verb.help)
    language.use("en")
    assert translated != english
    assert line != verb.help


@pytest.mark.parametrize("verb", verbs.VERBS, ids=[verb.name for verb in verbs.VERBS])
def test_the_line_of_the_table_fits_the_help_it_stands_for(verb: verbs.RootVerb, helps: dict[str, str]) -> None:
    """They share a word that counts: whoever rewrites one of them looks at the other."""
    assert _words(verb.help) & _words(helps[verb.name]), f"{verb.help!r} and {helps[verb.name]!r}"


SMALL = frozenset(
    "a an and are as at do does for from how in is it its not of on one or our so that the to up we what who".split()
)


def _words(text: str) -> set[str]:
    words = {word.strip(".,:;?!()“”`'\"").removesuffix("'s").casefold() for word in text.split()}
    return {word.removesuffix("s") for word in words} - SMALL


FILES = """
import importlib, json, typer
from leitbild_cli.app import verbs
from leitbild_cli.commands.shared.options import FilesGroup
found = {}
for one in verbs.VERBS:
    group = typer.main.get_command(importlib.import_module(f"leitbild_cli.commands.{one.module}").app)
    for file, told in group.files.items() if isinstance(group, FilesGroup) else ():
        made = typer.main.get_command(importlib.import_module(f"{group.package}.{file}").app)
        found[f"{one.name} {file}"] = [told.split(), list(getattr(made, "commands", None) or [made.name])]
print(json.dumps(found))
"""


def test_a_group_names_every_verb_its_files_hold_in_their_order() -> None:
    done = subprocess.run([sys.executable, "-c", FILES], capture_output=True, check=True)
    found = dict(json.loads(done.stdout))
    assert len(found) > 15
    assert {file: told for file, (told, held) in found.items() if told != held} == {}
