"""What is the same in every command: short options, help, and what a mistyped word is answered."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click
import pytest
import typer

from leitbild_cli.app import verbs
from leitbild_cli.app.group import app
from leitbild_cli.commands.shared.options import members
from leitbild_cli.core.text.fold import unaccented
from leitbild_cli.lexicon.commands import COMMANDS as OTHER_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import Run


def _commands(command: click.Command, *path: str) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    yield path, command
    if isinstance(command, click.Group):
        for name, inner in members(command).items():
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


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("stauts", "status"),
        ("Status", "status"),
        ("ideas", "idea"),
        ("hilfe", "help"),
        ("abstimmen", "vote"),
        ("abstimen", "vote"),
        ("Entwürfe", "draft"),
        ("idee", "idea"),
        ("prüfen", "check"),
        ("löschen", "idea withdraw"),
        ("auszählen", "vote count"),
        ("cast", "vote cast"),
        ("github", "forge github"),
        ("vote shwo", "vote show"),
        ("vote auszählen", "vote count"),
        ("vote who", "vote --who"),
        ("idea löschen", "idea withdraw"),
        ("idea lsit", "idea list"),
        ("part list", "part show"),
        ("feedback show", "feedback list"),
        ("track liste", "track show"),
        ("draft compse", "draft compose"),
    ],
)
def test_a_word_that_is_no_command_is_answered_with_the_one_that_is_meant(run: Run, typed: str, meant: str) -> None:
    word = typed.rsplit(maxsplit=1)[-1]
    ran = run(*typed.split())
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"There is no command `{word}`. Did you mean `leitbild {meant}`?\n"
    ran = run(*typed.split(), lang="de")
    assert ran.err == f"Einen Befehl `{word}` gibt es nicht. Ist `leitbild {meant}` gemeint?\n"


def test_a_word_that_is_like_no_command_is_led_to_the_help(run: Run) -> None:
    assert run("frob").err == "There is no command `frob`. Help: `leitbild -h`\n"
    assert run("vote", "frob", lang="de").err == "Einen Befehl `frob` gibt es nicht. Hilfe: `leitbild vote -h`\n"
    told = json.loads(run("vote", "shwo", "--json").err)["error"]
    assert (told["code"], told["message"].endswith("`leitbild vote show`?")) == ("no-such-command", True)


@pytest.mark.parametrize(
    ("typed", "mend"),
    [
        ("idea list all", "A column is named with `-c`."),
        ("idea list parked", "Did you mean `--parked`?"),
        ("dedupe list", "Did you mean `--list`?"),
        ("status all", "Help: `leitbild status -h`"),
        ("track read csat 5 -6", "Help: `leitbild track read -h`"),
    ],
)
def test_a_word_too_many_is_answered_in_a_line(run: Run, typed: str, mend: str) -> None:
    *command, word = typed.split()
    path = " ".join(command[:2])
    ran = run(*typed.split())
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"`leitbild {path}` takes no `{word}`. {mend}\n"
    assert run(*typed.split(), lang="de").err.startswith(f"`{word}` ist hinter `leitbild {path}` zu viel.")


def test_an_option_that_is_mistyped_is_answered_with_the_one_that_is_meant(run: Run) -> None:
    for lang, words in (("en", "Did you mean '--column'?"), ("de", "Gemeint vielleicht '--column'?")):
        ran = run("idea", "list", "--columm", "a", lang=lang)
        assert (ran.code, words in ran.err) == (2, True)


def test_every_command_that_people_call_otherwise_is_one() -> None:
    names = {" ".join(path) for path, _command in COMMANDS} | {path[-1] for path, _command in COMMANDS}
    assert set(OTHER_WORDS) <= names
    assert {word for words in OTHER_WORDS.values() for word in words if unaccented(word) != word} == set()
