"""Units are the same by whatever name and number words count, wherever they are read."""

from __future__ import annotations

from decimal import Decimal

import pytest

from leitbild_cli.core.model import Measure
from leitbild_cli.core.text.numerals import cardinal
from leitbild_cli.core.text.units import units
from leitbild_cli.core.tracking.readings import parse_reading
from leitbild_cli.core.tracking.units import UnitKind, kind, same, seconds
from leitbild_cli.core.wording.clause import Slot
from leitbild_cli.core.wording.de import pieces as german
from leitbild_cli.core.wording.en import pieces as english
from leitbild_cli.file.tables.ratings import Scale, read_rating
from leitbild_cli.file.tables.values import ordinal


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("%", "per  cent"),
        ("Prozent", "pct"),
        ("Sek.", "seconds"),
        ("d", "Tage"),
        ("Wochen", "week"),
        ("pts", "Punkte"),
        ("€", "Euro"),
        ("Werktage", "workdays"),
        ("kWh", "Kilowattstunden"),
        ("Sterne", "stars"),
        ("Anrufe", "anrufe"),
    ],
)
def test_one_unit_has_many_names(one: str, other: str) -> None:
    assert same(one, other)
    assert same(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("min", "h"), ("Tage", "Werktage"), ("€", "$"), ("%", "Punkte"), ("Anrufe", "Tickets"), ("Punkte", None)],
)
def test_two_units_stay_two(one: str, other: str | None) -> None:
    assert not same(one, other)


def test_every_time_of_the_table_is_a_time_of_measures() -> None:
    for word, (of, factor) in units().items():
        assert (kind(word) is UnitKind.TIME) == (of == "time")
        assert seconds(word) == (factor if of == "time" else None)


def test_weeks_become_days() -> None:
    wait = Measure(id="wait", name="Wartezeit", unit="Tage")
    assert parse_reading("2 Wochen", wait) == Decimal(14)


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("zwoelf", 12),
        ("twelve", 12),
        ("hundert", 100),
        ("vierundzwanzig", 24),
        ("ein", 1),
        ("0,5", 0.5),
        ("1.000", 1000),
    ],
)
def test_a_number_word_says_how_many(word: str, number: float) -> None:
    assert cardinal(word) == number


@pytest.mark.parametrize(
    "word", ["second", "zweite", "both", "beide", "halb", "doppelt", "tag", "vierundzwanzigste", "hundundkatze"]
)
def test_what_only_reminds_of_a_number_counts_nothing(word: str) -> None:
    assert cardinal(word) is None


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Vierundzwanzig Stunden erreichbar", True),
        ("1.000 Stunden ohne Ausfall", True),
        ("1.000 Euro für gute Ideen", False),  # a price is what something costs
        ("Antwort binnen zwölf Stunden", True),
        ("Ein Tag ohne Beschwerden", False),
        ("Die zweite Meile", False),
    ],
)
def test_a_german_idea_with_a_figure_is_something_to_measure_by(text: str, figure: bool) -> None:  # noqa: FBT001  a column of the table
    assert any("Daran messen wir uns" in piece.text for piece in german.pieces(text, Slot.PURPOSE)) is figure


@pytest.mark.parametrize(
    "text", ["98 per cent satisfied", "Twelve hours to answer", "five star service", "half hour calls"]
)
def test_an_english_idea_with_a_figure_is_something_to_measure_by(text: str) -> None:
    assert any(piece.text.startswith("Our goal is") for piece in english.pieces(text, Slot.PURPOSE))


@pytest.mark.parametrize("cell", ["4 Sterne", "4 stars", "4 Punkte", "4 Points", "4 pts", "4 Sternen"])
def test_a_rating_may_carry_its_unit(cell: str) -> None:
    rating = read_rating(cell, Scale())
    assert rating is not None
    assert rating.value == 4


@pytest.mark.parametrize(
    ("said", "place"),
    [("fünfte Wahl", 5), ("Fuenfte Wahl", 5), ("erste Präferenz", 1), ("third choice", 3), ("1²", None)],
)
def test_a_rank_may_be_a_word(said: str, place: int | None) -> None:
    assert ordinal(said) == place
