"""What differs is set off, and nothing else changes: not a sign, not a line break."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.similarity import Span, differences
from leitbild_cli.view.dedupe import marked, percent
from leitbild_cli.view.format.bar import bar
from leitbild_cli.view.format.text import safe, wrap

PAINT = re.compile(r"\x1b\[(1;4|0)m")
texts = st.text(st.sampled_from("ab ü😀\n\t\x1b[]-"), max_size=30)


@st.composite
def marks(draw: st.DrawFn) -> tuple[str, list[Span]]:
    text = draw(texts)
    ends = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    return text, [Span(start, end) for start, end in zip(ends[::2], ends[1::2], strict=False)]


@given(marks(), st.integers(2, 40))
def test_paint_adds_nothing_but_paint(given_marks: tuple[str, list[Span]], cells: int) -> None:
    text, spans = given_marks
    lines = marked(text, spans, cells, colour=True)
    assert [PAINT.sub("", line) for line in lines] == wrap(safe(text), cells)
    assert all(line.count("\x1b[1;4m") == line.count("\x1b[0m") for line in lines)


@given(marks())
def test_exactly_the_pieces_are_painted(given_marks: tuple[str, list[Span]]) -> None:
    text, spans = given_marks
    painted = "".join(re.findall(r"\x1b\[1;4m(.*?)\x1b\[0m", "".join(marked(text, spans, 500, colour=True))))
    wanted = "".join(safe(text[span.start : span.end]) for span in spans)
    assert re.sub("[ -]", "", painted) == re.sub("[ -]", "", wanted)


def test_a_hyphen_between_two_pieces_belongs_to_them_and_none_at_the_edge() -> None:
    text = "E-Mails - sofort -"
    assert marked(text, [Span(0, 1), Span(2, 7), Span(10, 16)], 40, colour=False) == ["[E-Mails - sofort] -"]


def test_neighbours_are_one_piece_and_a_painted_piece_goes_on_in_the_next_line() -> None:
    text = "alle unsere Kunden"
    spans = differences(text, "Kunden").a
    assert marked(text, spans, 40, colour=False) == ["[alle unsere] Kunden"]
    assert marked(text, spans, 6, colour=True) == ["\x1b[1;4malle\x1b[0m", "\x1b[1;4munsere\x1b[0m", "Kunden"]


@pytest.mark.parametrize(("score", "shown"), [(0.999, "99%"), (1.0, "100%"), (0.29, "29%"), (0.5, "50%")])
def test_nothing_short_of_the_same_is_a_hundred_percent(score: float, shown: str) -> None:
    assert percent(score) == shown


@pytest.mark.parametrize(
    ("cells", "shown"),
    [
        (79, "Comparing 900 ideas  [###############...............]  50 %"),
        (36, "Comparing 900 ideas  [###...]  50 %"),
        (34, "[############.............]  50 %"),
        (14, "[##...]  50 %"),
        (13, " 50 %"),
    ],
)
def test_where_there_is_little_room_the_bar_loses_its_words_first(cells: int, shown: str) -> None:
    assert bar("Comparing 900 ideas", 0.5, cells) == shown


@given(st.floats(-1, 2), st.integers(6, 120), st.sampled_from(["", "Comparing 12345 ideas"]))
def test_a_bar_never_grows_beyond_its_room_and_is_full_only_at_the_end(share: float, cells: int, words: str) -> None:
    shown = bar(words, share, cells)
    assert len(shown) <= cells
    assert shown.isascii()
    assert ("100 %" in shown) is (share >= 1)
    assert share >= 1 or "#]" not in shown
