"""What a pasted list says without its dots, dashes and numbers."""

from __future__ import annotations

import pytest

from leitbild_cli.core.text.bullets import is_list, said


@pytest.mark.parametrize(
    ("lines", "ideas"),
    [
        (["- fair", "- mild"], ("fair", "mild")),
        (["• fair"], ("fair",)),
        (["•\tfair", "\uf0b7 mild"], ("fair", "mild")),
        (["* fair", "", "* mild"], ("fair", "mild")),
        (["– fair"], ("fair",)),
        (["☐ fair", "☑mild"], ("fair", "mild")),
        (["- [ ] fair", "- [x] mild"], ("fair", "mild")),
        (["1. fair", "2. mild"], ("fair", "mild")),
        (["1) fair", "", "2) mild"], ("fair", "mild")),
        (["9. fair", "10. mild", "11. gut"], ("fair", "mild", "gut")),
        (["a) fair", "b) mild"], ("fair", "mild")),
        (["(1) fair", "(2) mild"], ("fair", "mild")),
        (["1\ufe0f\u20e3 fair", "2\ufe0f\u20e3 mild"], ("fair", "mild")),
        (["o fair", "o mild"], ("fair", "mild")),
        (["- 5 % Kosten", "- 3 % Strom"], ("5 % Kosten", "3 % Strom")),
        (["```", "fair", "```"], ("fair",)),
        (["~~~text", "---", "***", "fair"], ("fair",)),
    ],
)
def test_the_signs_of_a_list_are_not_what_it_says(lines: list[str], ideas: tuple[str, ...]) -> None:
    assert said(lines) == ideas


@pytest.mark.parametrize(
    "lines",
    [
        ["1. Wahl für Kunden"],
        ["1. Wahl für Kunden", "Freundlich"],
        ["2. Chance geben", "3. Weg suchen"],
        ["24 Stunden erreichbar", "7 Tage in der Woche"],
        ["24. Dezember frei"],
        ["- 5 % Kosten"],
        ["-5 % Kosten", "-3 % Strom"],
        ["o fair"],
        ["*fair*", "C#", "#1 sein", "✅ ja", "❌ nein", "…"],
        ["A+ Service", "24/7", "1:1 betreuen"],
    ],
)
def test_a_figure_or_sign_that_means_something_stays(lines: list[str]) -> None:
    assert said(lines) == tuple(lines)


def test_one_text_of_several_bullets_is_a_list() -> None:
    assert is_list("- fair\n- mild")
    assert is_list("1. fair\n2. mild")
    assert not is_list("fair\n- und mild")
    assert not is_list("- fair")
