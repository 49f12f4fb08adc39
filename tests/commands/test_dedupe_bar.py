"""The bar while many ideas are compared: at a terminal only, gone afterwards, and nothing where nobody waits."""

from __future__ import annotations

import io
from contextlib import redirect_stderr

import pytest

from leitbild_cli.commands.dedupe.search import comparing
from leitbild_cli.core.model import Column, Idea, Language, Leitbild, Person

IDEAS = tuple(Idea(id=f"k{place:07}", column="purpose", text=f"Gedanke {place}") for place in range(300))
LEITBILD = Leitbild(
    language=Language.DE,
    team="T",
    columns=(Column(id="purpose", question="Wozu?"),),
    people=(Person(id="anna", name="Anna", ideas=IDEAS),),
)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(text: str) -> str:
    """What stands on a line on which so much was written over and over."""
    cells: list[str] = []
    for part in text.split("\r"):
        cells[: len(part)] = part
    return "".join(cells)


def test_the_bar_is_drawn_over_itself_and_leaves_an_empty_line_and_the_cursor_at_its_start() -> None:
    with redirect_stderr(Terminal()) as screen:
        with comparing(LEITBILD, patience=0) as progress:
            assert progress is not None
            progress(0.3)
            assert shown(screen.getvalue()).startswith("Comparing 300 ideas  [###")
            assert "30 %" in shown(screen.getvalue())
        assert shown(screen.getvalue()).strip() == ""
        assert screen.getvalue().endswith("\r")
    assert "\n" not in screen.getvalue()
    assert "\x1b" not in screen.getvalue()


def test_a_comparison_that_is_broken_off_leaves_an_empty_line_too() -> None:
    with redirect_stderr(Terminal()) as screen, pytest.raises(KeyboardInterrupt):
        _break_off()
    assert "30 %" in screen.getvalue()
    assert shown(screen.getvalue()).strip() == ""


def _break_off() -> None:
    with comparing(LEITBILD, patience=0) as progress:
        assert progress is not None
        progress(0.3)
        raise KeyboardInterrupt


def test_a_short_comparison_draws_nothing_at_all() -> None:
    with redirect_stderr(Terminal()) as screen, comparing(LEITBILD, patience=3600) as progress:
        assert progress is not None
        progress(0.9)
    assert screen.getvalue() == ""


def test_where_nobody_looks_nothing_is_drawn() -> None:
    with redirect_stderr(io.StringIO()) as screen, comparing(LEITBILD, patience=0) as progress:
        assert progress is None
    assert screen.getvalue() == ""


@pytest.mark.parametrize("columns", [20, 40, 79])
def test_the_bar_stays_on_one_line(columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    with redirect_stderr(Terminal()) as screen, comparing(LEITBILD, patience=0) as progress:
        assert progress is not None
        progress(1.0)
    assert all(len(part) < columns for part in screen.getvalue().split("\r"))
