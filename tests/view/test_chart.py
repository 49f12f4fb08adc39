"""Charts: as many signs as values, and an SVG that every reader can open."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import Better, Measure, Reading
from leitbild_cli.view.chart import line_svg, sparkline

SVG = "{http://www.w3.org/2000/svg}"


def measure(*values: str, name: str = "Wartezeit", target: str | None = "30", unit: str | None = "s") -> Measure:
    readings = tuple(
        Reading(on=date(2026, 1, 15) + timedelta(days=30 * at), value=Decimal(value)) for at, value in enumerate(values)
    )
    goal = Decimal(target) if target else None
    return Measure(id="asa", name=name, unit=unit, target=goal, better=Better.LOWER, readings=readings)


def drawn(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314  our own drawing


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


def test_a_chart_says_in_words_what_it_shows() -> None:
    root = drawn(line_svg(measure("75", "41", "31"), language="en"))
    assert root.attrib["role"] == "img"
    assert root.findtext(f"{SVG}title") == "Wartezeit"
    described = (root.findtext(f"{SVG}desc") or "").replace("\u00a0", " ")
    assert described == "3 readings, from 1:15 min on 15 Jan 2026 to 31 s on 16 Mar 2026; target: at most 30 s"


def test_points_that_meet_the_target_are_filled() -> None:
    root = drawn(line_svg(measure("75", "30", "29")))
    fills = [point.attrib["fill"] for point in root.iter(f"{SVG}circle")]
    assert fills == ["#ffffff", "#0072b2", "#0072b2"]


def test_the_line_breaks_where_a_reading_was_left_out() -> None:
    whole, broken = measure("1", "2", "3", "4", "5"), measure("1", "2", "3", "4", "5")
    broken = Measure(id="x", name="x", readings=(*broken.readings[:2], *broken.readings[3:]))
    assert line_svg(whole).count("<polyline") == 1
    assert line_svg(broken).count("<polyline") == 2


def test_fonts_are_named_so_that_no_renderer_drops_the_text() -> None:
    assert 'font-family="DejaVu Sans, Liberation Sans, Arial"' in line_svg(measure("1"))


def test_a_measure_without_readings_has_a_chart_that_says_so() -> None:
    root = drawn(line_svg(measure()))
    assert [text.text for text in root.iter(f"{SVG}text")][-1] == "No readings yet"


@pytest.mark.parametrize("values", [("0",), ("0", "0"), ("30", "30"), ("1000000", "1"), ("0.001", "0.002")])
def test_flat_and_tiny_courses_have_a_scale_too(values: tuple[str, ...]) -> None:
    drawn(line_svg(measure(*values)))
    drawn(line_svg(measure(*values, target=None, unit=None)))


@given(st.text(), st.text(), st.lists(st.decimals(0, 100, places=2), max_size=6))
def test_no_text_breaks_out_of_the_chart(name: str, unit: str, values: list[Decimal]) -> None:
    root = drawn(line_svg(measure(*map(str, values), name=name, unit=unit)))
    assert {one.tag.removeprefix(SVG) for one in root.iter()} <= {
        "svg", "title", "desc", "rect", "path", "polyline", "circle", "text",
    }  # fmt: skip


@given(st.lists(st.decimals(0, 100, places=2), min_size=1, max_size=12), st.sampled_from(["%", None, "s", "1–7"]))
def test_every_point_lies_on_the_paper(values: list[Decimal], unit: str | None) -> None:
    root = drawn(line_svg(measure(*map(str, values), unit=unit)))
    for point in root.iter(f"{SVG}circle"):
        assert 76 <= float(point.attrib["cx"]) <= 556
        assert 48 <= float(point.attrib["cy"]) <= 216
