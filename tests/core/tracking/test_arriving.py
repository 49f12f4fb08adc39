"""A table of readings comes in value by value, and a second time nothing changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import Better, Leitbild, Measure, Reading
from leitbild_cli.core.tracking import DirectionNeeded, UnitKept, Wish, plan, replan, take_in

CSAT = Measure(id="csat", name="Kundenzufriedenheit", unit="%", target=Decimal(98))
LEVEL = Measure(id="service-level", name="Servicelevel", unit="%")
TEAM = Leitbild(measures=(CSAT, LEVEL))


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    measure: str
    value: str
    on: date = date(2026, 3, 16)
    line: int = 2
    n: int | None = None
    note: str | None = None


ROWS = st.lists(
    st.builds(
        Row,
        measure=st.sampled_from(["csat", "CSAT (%)", "Service Level", "service_level", "Kunden", "x"]),
        value=st.sampled_from(["98", "97 %", "98,5", "viel", "120"]),
        on=st.dates(date(2026, 3, 1), date(2026, 3, 5)),
        line=st.integers(2, 9),
    )
)


@given(ROWS)
def test_a_second_time_nothing_is_added(rows: list[Row]) -> None:
    once, first = take_in(TEAM, rows)
    again, second = take_in(once, rows)
    assert again == once
    assert (second.added, second.changed, second.differing) == ((), (), ())
    assert (second.unknown, second.aside) == (first.unknown, first.aside)


@given(ROWS)
def test_every_row_is_accounted_for(rows: list[Row]) -> None:
    after, taken = take_in(TEAM, rows)
    unknown = sum(row.measure in taken.unknown for row in rows)
    added = sum(count for _key, count in taken.added)
    assert added + taken.known + unknown + len(taken.aside) + len(taken.differing) == len(rows)
    assert added == sum(len(one.readings) for one in after.measures)


@pytest.mark.parametrize("word", ["csat", "CSAT (%)", "Kundenzufriedenheit [%]", "csat %"])
def test_a_column_may_carry_its_unit(word: str) -> None:
    after, _taken = take_in(TEAM, [Row(measure=word, value="98")])
    assert after.measures[0].readings == (Reading(on=date(2026, 3, 16), value=Decimal(98)),)


def test_the_start_of_a_name_is_not_enough_for_a_column() -> None:
    after, taken = take_in(TEAM, [Row(measure="Kunden", value="98")])
    assert (after, taken.unknown) == (TEAM, ("Kunden",))


def test_a_word_that_is_a_key_and_one_that_is_a_name() -> None:
    key = plan(TEAM, Wish(key="tickets", target="max. 12"))
    assert (key.id, key.name, key.target, key.better) == ("tickets", "tickets", Decimal(12), Better.LOWER)
    name = plan(TEAM, Wish(key="Offene Fälle", better=Better.LOWER))
    assert (name.id, name.name) == ("offene-faelle", "Offene Fälle")


def test_a_preset_under_a_key_of_its_own() -> None:
    phone = plan(TEAM, Wish(key="csat-phone", preset="csat", name="Am Telefon", target="97 %"))
    assert (phone.id, phone.name, phone.unit, phone.better) == ("csat-phone", "Am Telefon", "%", Better.HIGHER)


def test_what_nobody_could_judge_is_refused() -> None:
    with pytest.raises(DirectionNeeded):
        plan(TEAM, Wish(key="tickets", target="12"))


def test_readings_keep_their_unit() -> None:
    read, _taken = take_in(TEAM, [Row(measure="csat", value="98")])
    with pytest.raises(UnitKept):
        replan(read, "csat", Wish(unit="s"))
    assert replan(read, "csat", Wish(target="95 %")).target == Decimal(95)
