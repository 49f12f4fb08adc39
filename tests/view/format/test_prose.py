"""Days, numbers and names in running text."""

from __future__ import annotations

from datetime import date

import pytest

from leitbild_cli import language
from leitbild_cli.view.format import prose


@pytest.fixture(autouse=True)
def _english_after() -> object:
    yield
    language.use("en")


def test_prose_follows_the_readers_language() -> None:
    language.use("en")
    assert prose.long_day(date(2026, 3, 27)) == "27\u00a0March 2026"
    assert prose.listed(["Lin", "Omar", "Ruth"]) == "Lin, Omar and Ruth"
    language.use("de")
    assert prose.long_day(date(2026, 3, 27)) == "27.\u00a0März 2026"
    assert prose.long_day(date(2026, 5, 3), year=False) == "3.\u00a0Mai"
    assert [prose.in_words(count) for count in (1, 2, 12, 13)] == ["1", "zwei", "zwölf", "13"]
    assert prose.listed(["Anna", "Ben", "Jörg"]) == "Anna, Ben und Jörg"
    assert prose.listed(["Anna"]) == "Anna"
    assert prose.quoted(" Kurz,\nund gut ") == "„Kurz, und gut“"
