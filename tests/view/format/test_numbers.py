"""Numbers, days and durations, in German and in English."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import Measure
from leitbild_cli.core.tracking.readings import parse_reading
from leitbild_cli.language import day
from leitbild_cli.view.format.numbers import amount, duration, number


@pytest.mark.parametrize(
    ("value", "unit", "de", "en"),
    [
        ("98.5", "%", "98,5 %", "98.5%"),
        ("98", "Prozent", "98 %", "98%"),
        ("30", "s", "30 s", "30 s"),
        ("65", "s", "1:05 min", "1:05 min"),
        ("65.5", "s", "1:05,5 min", "1:05.5 min"),
        ("3900", "s", "1:05 h", "1:05 h"),
        ("3905", "s", "1:05:05 h", "1:05:05 h"),
        ("60", "min", "1 h", "1 h"),
        ("49", "min", "49 min", "49 min"),
        ("0.5", "min", "30 s", "30 s"),
        ("1.5", "h", "1:30 h", "1:30 h"),
        ("1.5", "Tage", "1,5 Tage", "1.5 Tage"),
        ("4.2", "1–7", "4,2", "4.2"),
        ("-12", "Punkte", "-12 Punkte", "-12 Punkte"),
        ("1234", None, "1234", "1234"),
        ("12345.5", None, "12 345,5", "12 345.5"),
    ],
)
def test_an_amount_follows_the_readers_language(value: str, unit: str | None, de: str, en: str) -> None:
    assert amount(Decimal(value), unit, language="de").replace("\u00a0", " ") == de
    assert amount(Decimal(value), unit, language="en").replace("\u00a0", " ") == en


def test_a_number_and_its_unit_never_part_at_the_end_of_a_line() -> None:
    assert " " not in amount(Decimal(12345), "Anrufe") + amount(Decimal(65), "s") + amount(Decimal(1), "%")


def test_days_follow_the_readers_language() -> None:
    assert day(date(2026, 3, 1), language="de") == "01.03.2026"
    assert day(date(2026, 3, 1), language="en") == "1\u00a0Mar\u00a02026"


def test_fifty_nine_seconds_and_a_bit_do_not_become_sixty() -> None:
    assert duration(Decimal("59.999")) == "1\u00a0min"
    assert duration(Decimal(-90)) == "-1:30\u00a0min"


def test_no_power_of_ten_is_ever_shown() -> None:
    assert number(Decimal("1E+3")) == "1000"
    assert number(Decimal("1E-3")) == "0.001"


UNITS = {
    None: st.decimals(-(10**6), 10**6, places=3),
    "%": st.decimals(0, 100, places=2),
    "1–7": st.decimals(1, 7, places=3),
    "Punkte": st.decimals(-100, 100, places=1),
    "s": st.decimals(0, 10**6, places=2),
    "min": st.decimals(0, 10**4, places=1),
    "d": st.decimals(0, 100, places=3),
}


@given(
    st.sampled_from(list(UNITS)).flatmap(lambda unit: st.tuples(st.just(unit), UNITS[unit])),
    st.sampled_from(["de", "en"]),
)
def test_what_is_shown_is_read_back_as_the_same_value(shown: tuple[str | None, Decimal], language: str) -> None:
    unit, value = shown
    measure = Measure(id="x", name="X", unit=unit)
    assert parse_reading(amount(value, unit, language=language), measure, language=language) == value
