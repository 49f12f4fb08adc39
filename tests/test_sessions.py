"""What the pages show is what the program does: their sessions are played and compared, answer by answer."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "examples").glob("*/README.md"))]


def _play() -> ModuleType:
    spec = importlib.util.spec_from_file_location("play", ROOT / "examples" / "play.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["play"] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_the_session_of_a_page_is_true(page: Path, tmp_path: Path) -> None:
    play = _play()
    example = page.parent if page.parent != ROOT else tmp_path
    place = play.new_repository(example)
    text = page.read_text(encoding="utf-8")
    assert sum(1 for _command in play.commands(text)) >= 5
    assert play.rewritten(text, place) == text
    assert _made(place, play.MADE) == _made(page.parent, play.MADE)


def _made(folder: Path, kinds: tuple[str, ...]) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir() if path.suffix in kinds}
