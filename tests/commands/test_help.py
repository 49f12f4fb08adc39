"""`help`: every stage in about ten lines, and only commands that exist."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING

import click
import pytest
import typer

from leitbild_cli.app import verbs
from leitbild_cli.commands.options import members
from leitbild_cli.view import guide

if TYPE_CHECKING:
    from tests.conftest import Run

TOPICS = ("prepare", "brainstorm", "decide", "write", "live", "look", "repository")


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


def test_a_topic_nobody_knows_is_answered_with_a_near_one(run: Run) -> None:
    ran = run("help", "decid")
    assert (ran.code, ran.out) == (2, "")
    assert "Did you mean `decide`?" in ran.err
    assert all(f"`{topic}`" in run("help", "xyz").err for topic in TOPICS[:5])


@pytest.mark.parametrize("name", guide.names())
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
