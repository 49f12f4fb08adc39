"""The line of blocks: as many signs as values."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.view.chart import sparkline


def test_the_lowest_value_is_the_lowest_sign_and_the_highest_the_highest() -> None:
    values = [Decimal(value) for value in range(8)]
    assert sparkline(values) == "▁▂▃▄▅▆▇█"
    assert sparkline(values, ascii_only=True) == ".._-=^##"


def test_a_gap_stays_a_gap() -> None:
    assert sparkline([Decimal(1), None, Decimal(2)]) == "▁ █"
    assert sparkline([None, None]) == "  "
    assert sparkline([]) == ""


def test_equal_values_make_a_level_line() -> None:
    assert sparkline([Decimal(5)] * 3) == "▄▄▄"
    assert sparkline([Decimal(5)] * 3, ascii_only=True) == "---"


@given(st.lists(st.none() | st.decimals(-(10**9), 10**9, places=3)), st.sampled_from(["._-=^#", "▁▂▃▄▅▆▇█"]))
def test_a_sparkline_has_as_many_cells_as_values(values: list[Decimal | None], signs: str) -> None:
    line = sparkline(values, ascii_only=signs.isascii())
    assert len(line) == len(values)
    assert set(line) <= {" ", *signs}
