"""Foreign text on a terminal: harmless, measured in cells, cut and wrapped to them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.view.format.text import fit, safe, width, wrap, wrap_talk


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Kunden glücklich machen", "Kunden glücklich machen"),
        ("\x1b[31mrot", "\\x1b[31mrot"),
        ("\x1b]0;Titel\x07", "\\x1b]0;Titel\\x07"),
        ("a\u202eb\u2066c", "a\\u202eb\\u2066c"),
        ("a\nb\tc\r\nd\u2028e", "a b c d e"),
        ("\x9b31m", "\\x9b31m"),
        ("\ud800", "\\ud800"),
        ("\U000e0041", "\\U000e0041"),
        ("\ufeffa", "\\ufeffa"),
        ("\uffff", "\\uffff"),
        ("Kun\u00addendienst", "Kundendienst"),
        ("98\u00a0%", "98\u00a0%"),
        ("👩‍💻", "👩‍💻"),
    ],
)
def test_what_could_act_on_a_terminal_is_spelled_out(text: str, shown: str) -> None:
    assert safe(text) == shown


@pytest.mark.parametrize(
    ("text", "cells"),
    [("abc", 3), ("äöü", 3), ("日本", 4), ("e\u0301", 1), ("👍", 2), ("❤\ufe0f", 2), ("\ufe0f", 0), ("…", 1), ("", 0)],
)
def test_width_counts_cells_of_the_terminal(text: str, cells: int) -> None:
    assert width(text) == cells


@pytest.mark.parametrize(
    ("text", "cells", "shown"),
    [
        ("Kunden", 6, "Kunden"),
        ("Kunden", 5, "Kund…"),
        ("日本語", 5, "日本…"),
        ("日本語", 4, "日…"),
        ("Kunden", 1, "…"),
        ("K", 0, ""),
    ],
)
def test_what_does_not_fit_ends_in_an_ellipsis(text: str, cells: int, shown: str) -> None:
    assert fit(text, cells) == shown


def test_lines_break_between_words_and_long_words_inside() -> None:
    assert wrap("Wir machen Kunden glücklich", 12) == ["Wir machen", "Kunden", "glücklich"]
    assert wrap("Kundendienst", 5) == ["Kunde", "ndien", "st"]
    assert wrap("eins\n\nzwei", 10) == ["eins", "", "zwei"]
    assert wrap("", 10) == [""]


@given(st.text())
def test_safe_text_is_one_line_without_controls(text: str) -> None:
    shown = safe(text)
    assert len(shown.splitlines()) <= 1
    assert not any(ord(char) < 32 or 127 <= ord(char) < 160 for char in shown)
    assert safe(shown) == shown


@given(st.text(), st.integers(0, 40))
def test_no_cut_text_is_wider_than_told(text: str, cells: int) -> None:
    assert width(fit(text, cells)) <= cells


@given(st.text(), st.integers(2, 40))
def test_no_wrapped_line_is_wider_than_told_and_nothing_is_lost(text: str, cells: int) -> None:
    lines = wrap(text, cells)
    assert all(width(line) <= cells for line in lines)
    kept = "".join("".join(lines).split(" "))
    assert kept == "".join("".join(map(safe, text.splitlines())).split(" "))


@given(st.lists(st.sampled_from(["Als", "Nächstes:", "`leitbild vote cast --column culture`", "ein", "(drei)"])))
def test_talk_is_wrapped_without_losing_a_word_or_breaking_a_command(words: list[str]) -> None:
    wrapped = wrap_talk(" ".join(words), 40)
    assert wrapped.split() == " ".join(words).split()
    assert wrapped.count("`leitbild vote cast --column culture`") == words.count(
        "`leitbild vote cast --column culture`"
    )
    assert all(width(line) <= 40 for line in wrapped.split("\n"))


@given(st.lists(st.sampled_from(["Als", "Nächstes:", "`leitbild vote cast --column culture`", "ein", "(drei)"])))
def test_an_answer_is_wrapped_without_breaking_a_command(words: list[str]) -> None:
    lines = wrap(" ".join(words), 40)
    command = "`leitbild vote cast --column culture`"
    assert sum(line.count(command) for line in lines) == words.count(command)
    assert all(width(line) <= 40 for line in lines)


def test_talk_keeps_its_unbreakable_blanks() -> None:
    assert wrap_talk("gut\u00a098\u00a0% gut", 80) == "gut\u00a098\u00a0% gut"
