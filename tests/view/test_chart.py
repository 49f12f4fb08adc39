"""Charts: as many signs as values, and an SVG in which everything stands where its value and its day are."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import Better, Measure, Reading
from leitbild_cli.language import use
from leitbild_cli.view.chart import line_svg, sparkline

SVG = "{http://www.w3.org/2000/svg}"


def measure(
    *values: str,
    name: str = "Wartezeit",
    target: str | None = "30",
    unit: str | None = "s",
    better: Better = Better.LOWER,
) -> Measure:
    readings = tuple(
        Reading(on=date(2026, 1, 15) + timedelta(days=30 * at), value=Decimal(value)) for at, value in enumerate(values)
    )
    goal = Decimal(target) if target else None
    return Measure(id="asa", name=name, unit=unit, target=goal, better=better, readings=readings)


def drawn(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314  our own drawing


def points(root: ET.Element) -> list[tuple[float, float]]:
    return [(float(point.attrib["cx"]), float(point.attrib["cy"])) for point in root.iter(f"{SVG}circle")]


def target_line(root: ET.Element) -> float:
    """How high the one dashed line lies, from one side of the paper to the other."""
    (line,) = (path for path in root.iter(f"{SVG}path") if "stroke-dasharray" in path.attrib)
    left, y, right = re.fullmatch(r"M(\d+) ([\d.]+)H(\d+)", line.attrib["d"]).groups()  # type: ignore[union-attr]
    assert (left, right) == ("76", "556")
    return float(y)


def place(root: ET.Element, words: str) -> tuple[float, float]:
    (found,) = (text for text in root.iter(f"{SVG}text") if text.text == words)
    return float(found.attrib["x"]), float(found.attrib["y"])


def height(root: ET.Element, value: float) -> float:
    """Where a value lies by the scale that is written at the side."""
    scale = [
        (float(text.text or ""), float(text.attrib["y"]) - 4)
        for text in root.iter(f"{SVG}text")
        if text.attrib["x"] == "68"
    ]
    (low, bottom), (high, top) = scale[0], scale[-1]
    assert low < high
    assert bottom > top
    return bottom + (value - low) / (high - low) * (top - bottom)


def light(colour: str) -> float:
    """The relative luminance of WCAG 2, from 0 (black) to 1 (white)."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


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
    assert [child.tag for child in root][:2] == [f"{SVG}title", f"{SVG}desc"]  # else a screen reader doesn't find them


def test_a_chart_says_so_in_the_language_of_its_reader(request: pytest.FixtureRequest) -> None:
    request.addfinalizer(lambda: use("en"))
    use("de")
    root = drawn(line_svg(measure("75", "41")))
    assert root.attrib["lang"] == "de"
    described = (root.findtext(f"{SVG}desc") or "").replace("\u00a0", " ")
    assert described == "2 Messwerte, von 1:15 min am 15.01.2026 zu 41 s am 14.02.2026; Ziel: höchstens 30 s"
    assert [text.text for text in root.iter(f"{SVG}text")][-2:] == ["15.01.2026", "14.02.2026"]


@given(st.lists(st.integers(0, 1000), min_size=1, max_size=8), st.integers(0, 1000))
def test_every_value_and_the_target_lie_where_the_scale_says(values: list[int], target: int) -> None:
    root = drawn(line_svg(measure(*map(str, values), target=str(target), unit=None)))
    assert [y for _x, y in points(root)] == pytest.approx([height(root, value) for value in values], abs=0.1)
    assert target_line(root) == pytest.approx(height(root, target), abs=0.1)


@given(st.lists(st.integers(1, 400), min_size=2, max_size=8))
def test_days_lie_as_far_apart_as_they_are(gaps: list[int]) -> None:
    days = [date(2020, 1, 1) + timedelta(days=sum(gaps[: at + 1])) for at in range(len(gaps))]
    readings = tuple(Reading(on=one, value=Decimal(1)) for one in reversed(days))  # in whatever order they were typed
    across = [x for x, _y in points(drawn(line_svg(Measure(id="x", name="x", readings=readings))))]
    share = (across[-1] - across[0]) / sum(gaps[1:])
    assert across == pytest.approx([across[0] + share * (one - days[0]).days for one in days], abs=0.11)
    assert share > 0


def test_the_line_runs_through_its_points_and_lies_under_them() -> None:
    root = drawn(line_svg(measure("75", "41", "31")))
    (line,) = root.iter(f"{SVG}polyline")
    assert [tuple(map(float, point.split(","))) for point in line.attrib["points"].split()] == points(root)
    tags = [child.tag.removeprefix(SVG) for child in root]
    assert tags.index("circle") > max(at for at, tag in enumerate(tags) if tag in ("polyline", "path"))


@pytest.mark.parametrize("better", Better)
@given(values=st.lists(st.integers(0, 60), min_size=1, max_size=8))
def test_a_point_is_filled_on_the_side_of_the_target_where_it_is_met(better: Better, values: list[int]) -> None:
    root = drawn(line_svg(measure(*map(str, values), better=better)))
    filled = [point.attrib["fill"] != "#ffffff" for point in root.iter(f"{SVG}circle")]
    over = [y - target_line(root) for _x, y in points(root)]  # paper counts downwards
    assert filled == [y >= 0 if better is Better.LOWER else y <= 0 for y in over]


def test_what_is_written_stands_beside_what_it_is_about() -> None:
    root = drawn(line_svg(measure("75", "41", "31"), language="en"))
    x, y = points(root)[-1]
    assert place(root, "31\u00a0s") == (x + 10, y + 4)
    left, high = place(root, "target: at most 30\u00a0s")
    assert left == 82
    assert 0 < abs(high - target_line(root)) <= 16
    start, end = place(root, "15\u00a0Jan\u00a02026"), place(root, "16\u00a0Mar\u00a02026")
    assert (start[0], end[0]) == (76, 556)
    assert start[1] == end[1] > max(y for _x, y in points(root))
    assert place(root, "Wartezeit")[1] < min(y for _x, y in points(root))


def test_nothing_is_said_by_colour_alone() -> None:
    root = drawn(line_svg(measure("75", "41", "29"), language="en"))
    missed, _also, met = (point.attrib["fill"] for point in root.iter(f"{SVG}circle"))
    assert contrast(missed, met) >= 3  # hollow and filled differ in a copy without colours too
    assert {point.attrib["stroke"] for point in root.iter(f"{SVG}circle")} == {met}
    dashed = ["stroke-dasharray" in path.attrib for path in root.iter(f"{SVG}path")]
    assert dashed == [False] * (len(dashed) - 1) + [True]  # the lines of the grid are whole, the target's isn't
    for line in (*root.iter(f"{SVG}polyline"), *(path for path in root.iter(f"{SVG}path") if len(path.attrib) > 2)):
        assert contrast(line.attrib["stroke"], "#ffffff") >= 3
    for text in root.iter(f"{SVG}text"):
        assert contrast(text.attrib["fill"], "#ffffff") >= 4.5


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
    for x, y in points(drawn(line_svg(measure(*map(str, values), unit=unit)))):
        assert 76 <= x <= 556
        assert 48 <= y <= 216
