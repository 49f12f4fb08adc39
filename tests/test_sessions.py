"""What the pages show is what the program does: their sessions are played and compared, answer by answer."""

from __future__ import annotations

import importlib.util
import re
import shlex
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import inside

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parent.parent
IN_QUOTES = r"""'[^']*'|"[^"$`\\!]*\""""
OF_THE_SHELL = r"[^\w\s./@:,=+%-]"
PAGES = [ROOT / "README.md", *sorted((ROOT / "examples").glob("*/README.md"))]


def _play() -> ModuleType:
    spec = importlib.util.spec_from_file_location("play", ROOT / "examples" / "play.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["play"] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def answered_here(play: ModuleType, command: Any, place: Path) -> str:
    """All that a command says: inside this process where it is the program and nothing for a shell to work out."""
    typed = command.words.replace("\\\n", "")
    program, *words = shlex.split(typed)
    if program != "leitbild" or re.search(OF_THE_SHELL, re.sub(IN_QUOTES, "", typed)):
        return str(play.answer(command, place))
    return inside(*words, cwd=place, environ=play.environ(command), together=True).out


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_the_session_of_a_page_is_true(page: Path, tmp_path: Path) -> None:
    play = _play()
    example = page.parent if page.parent != ROOT else tmp_path
    place = play.new_repository(example)
    text = page.read_text(encoding="utf-8")
    assert sum(1 for _command in play.commands(text)) >= 5
    run = play.answer if page.parent == ROOT else partial(answered_here, play)  # the first one as processes
    assert play.rewritten(text, place, run) == text
    assert _made(place, play.MADE) == _made(page.parent, play.MADE)


def _made(folder: Path, kinds: tuple[str, ...]) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir() if path.suffix in kinds}
