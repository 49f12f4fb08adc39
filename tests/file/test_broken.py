"""Broken files: what is said about each, whole, in both languages; what is said is what a person can act on."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from leitbild_cli import language
from leitbild_cli.file.disk import NotAFile
from leitbild_cli.file.document import read
from leitbild_cli.file.store import inspect, open_file
from leitbild_cli.file.yaml.characters import MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parent / "broken"
FILES = sorted(FOLDER.glob("*.yaml"))


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    language.use("en")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_broken_file_is_told_what_is_wrong_and_how_to_mend_it(path: Path) -> None:
    said = "\n".join(f"{tongue}\n{_said(path, tongue)}" for tongue in ("en", "de"))
    assert said == path.with_suffix(".txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_error_keeps_the_file_from_being_opened(path: Path) -> None:
    document = inspect(path)
    assert document.problems
    assert (document.leitbild is None) == any(problem.error for problem in document.problems)


def test_a_hundred_thousand_brackets_are_refused_at_once() -> None:
    read("a: 1")  # what is imported once is not theirs
    start = time.process_time()
    document = read("a: " + "[" * 100_000)
    assert [problem.code for problem in document.problems] == ["depth"]
    assert time.process_time() - start < 1


def test_an_alias_bomb_is_refused_before_it_is_walked() -> None:
    text = (FOLDER / "alias_bomb.yaml").read_text(encoding="utf-8")
    read("a: 1")  # what is imported once is not the bomb's
    start = time.process_time()
    assert read(text).leitbild is None
    assert time.process_time() - start < 0.1


def test_a_huge_file_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "leitbild.yaml"
    with path.open("wb") as sparse:
        sparse.truncate(MAX_BYTES * 100)
    start = time.process_time()
    with pytest.raises(NotAFile, match="larger than 20 MB"):
        open_file(path)
    assert time.process_time() - start < 0.3


def _said(path: Path, tongue: str) -> str:
    language.use(tongue)
    return "".join(
        f"{path.name}:{problem.line}:{problem.column}: {'' if problem.error else '(warning) '}"
        f"{problem.what} {problem.mend}".rstrip()
        + "\n"
        for problem in inspect(path).problems
    )
