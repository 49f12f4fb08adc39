"""The chart as SVG: everything stands where its value and its day are, and nothing is said by colour alone."""

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
from leitbild_cli.view.tracking.chart_svg import MarkedDay, MarkKind, chart, line_svg

SVG = "{http://www.w3.org/2000/svg}"
WEEKS = "95.2 95.8 96.1 96 96.9 97.2 97 97.6 97.9 98.1 98 98.4".split()
STEADY = "96 95.8 96.1 96 95.9 96.2 96 95.8 96.1 96 95.9 96.2".split()
ADOPTED = MarkedDay(on=date(2026, 3, 27), kind=MarkKind.ADOPTED)
REVIEW = MarkedDay(on=date(2026, 6, 24), kind=MarkKind.REVIEW)


def measure(
    *values: str,
    name: str = "Kundenzufriedenheit",
    target: str | None = "98",
    unit: str | None = "%",
    better: Better = Better.HIGHER,
    days: int = 7,
    n: int | None = None,
) -> Measure:
    readings = tuple(
        Reading(on=date(2026, 4, 6) + timedelta(days=days * at), value=Decimal(value), n=n)
        for at, value in enumerate(values)
    )
    goal = Decimal(target) if target else None
    return Measure(id="csat", name=name, unit=unit, target=goal, better=better, readings=readings)


def drawn(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314  our own drawing


def looks(root: ET.Element, look: str) -> list[ET.Element]:
    return [one for one in root.iter() if look in one.attrib.get("class", "").split()]


def signs(root: ET.Element) -> list[str]:
    """The dots of a chart in their order, without the legend."""
    legend = {one for group in root.iter(f"{SVG}g") for one in group.iter()}
    found = [one.attrib.get("class", "") for one in root.iter() if one not in legend]
    return [one.removeprefix("dot").removeprefix("-") for one in found if one.startswith("dot")]


def test_a_chart_says_in_words_what_it_shows(request: pytest.FixtureRequest) -> None:
    request.addfinalizer(lambda: use("en"))
    for language, words in (
        ("en", "12 readings, from 95.2% on 6 Apr 2026 to 98.4% on 22 Jun 2026. Change: better than usual since 8 Jun"),
        ("de", "12 Messwerte, von 95,2 % am 06.04.2026 zu 98,4 % am 22.06.2026. Veränderung: besser als üblich seit"),
    ):
        use(language)
        root = drawn(line_svg(measure(*WEEKS)))
        assert [child.tag for child in root][:2] == [f"{SVG}title", f"{SVG}desc"]
        assert (root.findtext(f"{SVG}desc") or "").replace("\u00a0", " ").startswith(words)
        assert root.attrib["lang"] == language


def test_a_page_gets_the_picture_without_looks_and_with_names_of_its_own() -> None:
    svg = chart(measure(*WEEKS), marks=(ADOPTED, REVIEW))
    root = drawn(svg)
    assert root.attrib["aria-labelledby"] == "chart-csat-title chart-csat-desc"
    assert [one.attrib["id"] for one in root if "id" in one.attrib] == ["chart-csat-title", "chart-csat-desc"]
    assert not re.search(r"<style|style=|fill=|stroke=|href|<script", svg)


@given(st.lists(st.integers(0, 1000), min_size=1, max_size=7), st.integers(0, 1000))
def test_every_value_and_the_target_lie_on_one_scale_and_on_the_paper(values: list[int], target: int) -> None:
    root = drawn(chart(measure(*map(str, values), target=str(target), unit=None)))
    dots = [float(one.attrib["cy"]) for one in looks(root, "dot")]
    (goal,) = looks(root, "goal")
    heights = [*dots, float(re.fullmatch(r"M6 ([\d.]+)H330", goal.attrib["d"])[1])]  # type: ignore[index]
    all_values = [*values, target]
    assert all(28 <= one <= 142 for one in heights)
    order = sorted(range(len(heights)), key=lambda at: all_values[at])
    assert [heights[at] for at in order] == sorted(heights, reverse=True)
    low, high = min(all_values), max(all_values)
    if low < high:
        wanted = [142 - (value - low) / (high - low) * 114 for value in all_values]
        assert heights == pytest.approx(wanted, abs=0.06)


def test_a_reading_lies_where_its_day_is_and_a_gap_breaks_the_line() -> None:
    whole = measure(*STEADY[:6])
    gone = Measure(id="x", name="x", readings=(*whole.readings[:2], *whole.readings[4:]))
    points = [one.attrib["points"].split() for one in looks(drawn(chart(gone)), "line")]
    across = [float(point.split(",")[0]) for part in points for point in part]
    assert [len(part) for part in points] == [2, 2]
    assert across == pytest.approx([14, 75.6, 260.4, 322], abs=0.1)


def test_under_eight_readings_nothing_is_called_usual() -> None:
    assert not looks(drawn(line_svg(measure(*STEADY[:7]))), "band")
    assert looks(drawn(line_svg(measure(*STEADY[:8]))), "band")


def test_what_is_unusual_has_a_sign_of_its_own_and_what_defines_the_usual_has_none() -> None:
    assert signs(drawn(line_svg(measure(*STEADY, "98", "90")))) == [""] * 12 + ["better", "worse"]
    lower = drawn(line_svg(measure(*STEADY, "98", "90", better=Better.LOWER)))
    assert signs(lower) == [""] * 12 + ["worse", "better"]
    (better, worse) = (
        next(one for one in lower.iter() if one.attrib.get("class") == f"dot-{side}") for side in ("better", "worse")
    )
    assert better.tag != worse.tag


def test_few_cases_have_uprights_and_columns_and_many_none() -> None:
    few, many = (drawn(chart(measure(*STEADY, n=count))) for count in (20, 200))
    assert (len(looks(few, "can")), len(looks(few, "count"))) == (12, 12)
    assert (len(looks(many, "can")), len(looks(many, "count"))) == (0, 12)
    assert len(looks(drawn(chart(measure(*STEADY))), "count")) == 0


def test_decisions_and_looks_back_are_marked_where_they_lie_among_the_readings() -> None:
    far = MarkedDay(on=date(2020, 1, 1), kind=MarkKind.REVIEW)
    found = looks(drawn(line_svg(measure(*STEADY), marks=(far, ADOPTED, REVIEW))), "mark")
    titled = [one.findtext(f"{SVG}title") for one in found if len(one)]
    assert titled == ["adopted on 27\u00a0Mar\u00a02026", "review of 24\u00a0Jun\u00a02026"]


def test_over_two_hundred_points_are_a_thin_line_with_dots_for_signals_only() -> None:
    values = [str(96 + (at * 7 % 5) / 10) for at in range(5000)]
    values[4000] = "50"
    svg = chart(measure(*values, days=1))
    root = drawn(svg)
    assert len(looks(root, "line-thin")) == 1
    assert [len(looks(root, look)) for look in ("dot", "dot-worse")] == [1, 1]
    assert len(svg) < 30_000


@pytest.mark.parametrize("values", [(), ("0",), ("0", "0"), ("-5", "5", "-7"), ("98",) * 12, ("1e12", "1"), ("0.001",)])
@pytest.mark.parametrize("target", [None, "98"])
def test_odd_courses_have_a_picture_too(values: tuple[str, ...], target: str | None) -> None:
    root = drawn(line_svg(measure(*values, target=target, unit=None)))
    assert "nan" not in ET.tostring(root, encoding="unicode").lower()
    assert bool(values) is not any(one.text == "No readings yet" for one in root.iter(f"{SVG}text"))


@given(st.text(), st.text(), st.lists(st.decimals(0, 100, places=2), max_size=6))
def test_no_text_breaks_out_of_the_chart(name: str, unit: str, values: list[Decimal]) -> None:
    for svg in (line_svg, chart):
        root = drawn(svg(measure(*map(str, values), name=name, unit=unit)))
        assert {one.tag.removeprefix(SVG) for one in root.iter()} <= {
            "svg", "title", "desc", "style", "g", "rect", "path", "polyline", "circle", "text",
        }  # fmt: skip


def light(colour: str) -> float:
    """The relative luminance of WCAG 2, from 0 (black) to 1 (white)."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_words_can_be_read_and_shapes_seen_in_light_and_in_the_dark() -> None:
    bright, _media, dark = drawn(line_svg(measure(*WEEKS))).findtext(f"{SVG}style", "").partition("@media screen")
    for rules in (bright, dark):
        colour = {
            name: hue
            for names, hue in re.findall(r"([.\w -]+)\{(?:fill:none;)?(?:fill|stroke):(#\w{6})", rules)
            for name in names.split()
        }
        paper = light(colour[".paper"])
        for look, least in (
            (".name", 4.5),
            ("text", 4.5),
            (".goal-word", 4.5),
            (".strong", 4.5),
            (".line", 3),
            (".dot", 3),
            (".dot-better", 3),
            (".dot-worse", 3),
            (".goal", 3),
        ):
            low, high = sorted((light(colour[look]), paper))
            assert (high + 0.05) / (low + 0.05) >= least, look


def test_fonts_are_named_so_that_no_renderer_drops_the_text() -> None:
    assert 'font-family="DejaVu Sans, Liberation Sans, Arial"' in line_svg(measure("1"))
