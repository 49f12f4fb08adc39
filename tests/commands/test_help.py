"""`help`: every stage in about ten lines, and only commands that exist."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click
import manual
import pytest
import typer

import leitbild_cli
from leitbild_cli.app import verbs
from leitbild_cli.commands.shared.options import members
from leitbild_cli.errors import Exit
from leitbild_cli.view import guide

if TYPE_CHECKING:
    from tests.conftest import Run

TOPICS = ("prepare", "brainstorm", "decide", "write", "live", "look", "repository", "programs")
MACROS = (".TH", ".SH", ".TP", ".B")
TABLES = ("exit-codes", "variables")


def test_the_way_names_every_topic(run: Run) -> None:
    out = run("help").out
    assert re.findall("leitbild help ([a-z]+)", out) == list(TOPICS)


@pytest.mark.parametrize("lang", ["en", "de"])
@pytest.mark.parametrize("topic", [None, *TOPICS])
def test_a_topic_is_a_screen_of_about_ten_lines(run: Run, lang: str, topic: str | None) -> None:
    ran = run("help", *([topic] if topic else []), lang=lang)
    lines = ran.out.splitlines()
    assert (ran.code, ran.err) == (0, "")
    assert sum(bool(line) for line in lines) <= 13
    assert max(map(len, lines)) <= 80


@pytest.mark.parametrize("topic", TOPICS)
def test_narrow_screens_are_not_overrun(run: Run, topic: str) -> None:
    lines = run("help", topic, lang="de", env={"COLUMNS": "40"}).out.splitlines()
    assert max(len(line) for line in lines if "leitbild " not in line) <= 40


@pytest.mark.parametrize(("german", "english"), [("vorbereiten", "prepare"), ("Schreiben", "write"), ("leben", "live")])
def test_german_names_are_understood(run: Run, german: str, english: str) -> None:
    assert run("help", german).out == run("help", english).out


def test_a_topic_is_known_by_its_beginning(run: Run) -> None:
    assert run("help", "exit").out == run("help", "exit-codes").out
    assert run("help", "var").out == run("help", "variables").out


def test_a_topic_nobody_knows_is_answered_with_a_near_one(run: Run) -> None:
    ran = run("help", "decdie")
    assert (ran.code, ran.out) == (2, "")
    assert "Did you mean `decide`?" in ran.err
    assert "`leitbild help` lists all." in run("help", "xyz").err


@pytest.mark.parametrize("lang", ["en", "de"])
@pytest.mark.parametrize("width", [80, 40])
@pytest.mark.parametrize("table", TABLES)
def test_a_table_fits_the_screen(run: Run, lang: str, width: int, table: str) -> None:
    ran = run("help", table, lang=lang, env={"COLUMNS": str(width)})
    assert (ran.code, ran.err) == (0, "")
    assert max(map(len, ran.out.splitlines())) <= width


def test_every_exit_code_is_told() -> None:
    ended_by_a_signal = {128 + signal.SIGHUP, 128 + signal.SIGTERM}
    assert [int(code) for code, _told in guide.EXIT_CODES.commands] == sorted({*Exit, *ended_by_a_signal})


def test_every_variable_that_is_read_is_told() -> None:
    package = Path(leitbild_cli.__file__).parent
    read = {
        name
        for path in package.rglob("*.py")
        if path.name != "guide.py"
        for name in re.findall(r"(?<!_)LEITBILD_[A-Z]+", path.read_text(encoding="utf-8"))
    }
    of_the_forge_and_the_shell = {"LEITBILD_TOKEN", "LEITBILD_COMPLETE", "LEITBILD_FROM"}
    assert {name for name, _told in guide.VARIABLES.commands} == read - of_the_forge_and_the_shell


COMMANDS = [one for one in guide.TOPICS if one not in (guide.EXIT_CODES, guide.VARIABLES)]


@pytest.mark.parametrize("name", [name for one in COMMANDS for name in one.names])
def test_every_command_of_a_topic_exists(name: str) -> None:
    page = guide.topic(name, width=80) or ""
    commands = [line.split()[1:] for line in page.splitlines() if line.startswith("  leitbild ")]
    assert commands
    for verb, *rest in commands:
        found = verbs.find(verb)
        assert found, verb
        command = typer.main.get_command(import_module(f"leitbild_cli.commands.{found.module}").app)
        if isinstance(command, click.Group):
            below = members(command)
            command = below[rest.pop(0) if rest[0] in below else "set"]  # `brief "…"` sets it
        options = {name for one in command.params for name in (*one.opts, *one.secondary_opts)}
        assert {word for word in rest if re.match("--[a-z]", word)} <= options


@pytest.mark.parametrize("lang", ["en", "de"])
def test_the_manual_page_names_every_command_and_is_roff(lang: str) -> None:
    page = manual.page(lang)
    assert [line for line in page.splitlines() if line.startswith(("'", ".")) and not line.startswith(MACROS)] == []
    for verb in verbs.VERBS:
        assert verb.hidden or f"\n.B {verb.name}\n".replace("-", "\\-") in page
    if shutil.which("man"):
        done = subprocess.run(["man", "--warnings", "-l", "-"], input=page.encode(), capture_output=True, check=True)
        assert done.stderr == b""
        assert "LEITBILD_FILE" in done.stdout.decode()
