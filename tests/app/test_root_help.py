"""The table of verbs: one screen of help, and every verb keeps what its line says."""

from __future__ import annotations

from importlib import import_module

import pytest
import typer

from leitbild_cli import language
from leitbild_cli.app import verbs


@pytest.mark.parametrize("lang", ["en", "de"])
def test_the_root_help_is_one_screen(lang: str) -> None:
    language.use(lang)
    lines = verbs.root_help().splitlines()
    language.use("en")
    assert len(lines) <= 24
    assert max(map(len, lines)) <= 80


@pytest.mark.parametrize("verb", verbs.VERBS, ids=[verb.name for verb in verbs.VERBS])
def test_every_verb_of_the_table_has_an_app_with_help_in_both_languages(verb: verbs.Verb) -> None:
    command = typer.main.get_command(import_module(f"leitbild_cli.commands.{verb.module}").app)
    english = command.help or ""
    assert english.rstrip().split("\n")[0].endswith(".") or ":" in english, english
    language.use("de")
    translated, line = language._(english), language._(verb.help)
    language.use("en")
    assert translated != english
    assert line != verb.help


@pytest.mark.parametrize("verb", verbs.VERBS, ids=[verb.name for verb in verbs.VERBS])
def test_the_line_of_the_table_fits_the_help_it_stands_for(verb: verbs.Verb) -> None:
    """They share a word that counts: whoever rewrites one of them looks at the other."""
    command = typer.main.get_command(import_module(f"leitbild_cli.commands.{verb.module}").app)
    assert _words(verb.help) & _words(command.help or ""), f"{verb.help!r} and {command.help!r}"


SMALL = frozenset(
    "a an and are as at do does for from how in is it its not of on one or our so that the to up we what who".split()
)


def _words(text: str) -> set[str]:
    words = {word.strip(".,:;?!()“”`'\"").removesuffix("'s").casefold() for word in text.split()}
    return {word.removesuffix("s") for word in words} - SMALL
