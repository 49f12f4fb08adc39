"""The line of blocks: as many signs as values."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import Measure, Reading
from leitbild_cli.view.tracking.chart import curve, sparkline


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


def test_a_plot_in_characters_has_the_target_the_usual_and_signs_for_what_is_not() -> None:
    values = "96 95.8 96.1 96 95.9 96.2 96 95.8 96.1 96 95.9 96.2 98.5".split()
    readings = tuple(
        Reading(on=date(2026, 4, 6) + timedelta(days=7 * at), value=Decimal(value)) for at, value in enumerate(values)
    )
    measure = Measure(id="csat", name="x", unit="%", target=Decimal(98), readings=readings)
    lines = [line.replace("\xa0", " ") for line in curve(measure, on=date(2026, 12, 31), width=72)]
    assert lines[0].endswith("◆  98.5%")
    assert [line.split("│")[0].strip() for line in lines if "│" in line and line.split("│")[0].strip()] == [
        "98", "97.4", "94.6",
    ]  # fmt: skip
    assert (lines[1].count("╌") > 30, lines[1].endswith("Target"), "·" in lines[-3]) == (True, True, True)
    assert "".join(lines).count("●") + "".join(lines).count("◆") == 13
    assert max(map(len, lines)) <= 72
    assert curve(measure, on=date(2026, 4, 14), width=72) == []
