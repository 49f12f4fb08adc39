"""The page for other programs tells every key and every code; nothing of it is written by hand."""

from __future__ import annotations

import re

import programs


def test_the_page_for_other_programs_says_what_they_meet_today() -> None:
    text = programs.PAGE.read_text(encoding="utf-8")
    assert programs.page(text) == text, "python .build/programs.py --write"


def test_every_command_that_answers_with_json_stands_on_the_page() -> None:
    text = programs.PAGE.read_text(encoding="utf-8")
    assert [verb for verb in programs.verbs_with_json() if f"\n| `{verb}` | `" not in text] == []


def test_the_actions_on_the_page_are_pinned_as_those_that_forge_writes() -> None:
    written = (programs.PACKAGE / "file" / "forges" / "github" / "check.yml").read_text(encoding="utf-8")
    pins = re.findall(r"uses: (actions/.*)", programs.PAGE.read_text(encoding="utf-8"))
    assert pins
    assert [pin for pin in pins if pin not in written] == []
