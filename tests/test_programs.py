"""The page for other programs tells every key and every code; nothing of it is written by hand."""

from __future__ import annotations

import programs


def test_the_page_for_other_programs_says_what_they_meet_today() -> None:
    text = programs.PAGE.read_text(encoding="utf-8")
    assert programs.page(text) == text, "python .build/programs.py --write"


def test_every_command_that_answers_with_json_stands_on_the_page() -> None:
    text = programs.PAGE.read_text(encoding="utf-8")
    assert [verb for verb in programs.verbs_with_json() if f"\n| `{verb}` | `" not in text] == []
