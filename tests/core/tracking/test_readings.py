"""What people type for a value, and what the measure keeps of it."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import Better, Leitbild, Measure, Reading
from leitbild_cli.core.tracking.measures import BadReading, OutOfRange, UnclearNumber, WrongUnit
from leitbild_cli.core.tracking.plan import Description, DirectionNeeded, UnitKept, plan, replan
from leitbild_cli.core.tracking.readings import Target, parse_reading, parse_target, take_in


def measure(unit: str | None, key: str = "x") -> Measure:
    return Measure(id=key, name="X", unit=unit)


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("98 %", "%", "98"),
        ("98\u00a0%", "%", "98"),
        ("98%", "%", "98"),
        ("98,0", "%", "98"),
        ("98.0", "%", "98"),
        ("98.125", "%", "98.125"),
        ("98 Prozent", "%", "98"),
        ("98.", "%", "98"),
        ("0:30", "s", "30"),
        ("1:05", "s", "65"),
        ("1:05:00", "s", "3900"),
        ("1:05,5 min", "s", "65.5"),
        ("1:30", "h", "1.5"),
        ("1:30 h", "min", "90"),
        ("30 s", "s", "30"),
        ("30 Sekunden", "s", "30"),
        ("30 sec.", "s", "30"),
        ("1 min", "s", "60"),
        ("1,5 min", "s", "90"),
        ("1 min 30 s", "s", "90"),
        ("1 Std. 5 Min.", "min", "65"),
        ("1h30min", "min", "90"),
        ("30 s", "min", "0.5"),
        ("20 s", "min", "0.333333"),
        ("4,2", "1–7", "4.2"),
        ("4.125", "1–7", "4.125"),
        ("1234", None, "1234"),
        ("1 234", None, "1234"),
        ("1\u202f234", None, "1234"),
        ("1.234,5", None, "1234.5"),
        ("1,234.5", None, "1234.5"),
        ("1.234.567", None, "1234567"),
        ("1'234", None, "1234"),
        ("0,125", None, "0.125"),
        ("12 Anrufe", "Anrufe", "12"),
        ("−12 Punkte", "points", "-12"),
        ("+12", "points", "12"),
    ],
)
def test_a_value_is_read_in_the_measures_unit(text: str, unit: str | None, value: str) -> None:
    assert parse_reading(text, measure(unit)) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "unit", "refusal"),
    [
        ("101 %", "%", OutOfRange),
        ("-1 %", "%", OutOfRange),
        ("-5 s", "s", OutOfRange),
        ("8", "1–7", OutOfRange),
        ("0", "1–7", OutOfRange),
        ("30 s", "%", WrongUnit),
        ("0:30", "%", WrongUnit),
        ("98 %", "s", WrongUnit),
        ("98 %", None, WrongUnit),
        ("12 Mails", "Anrufe", WrongUnit),
        ("1 min 30 s", None, WrongUnit),
        ("", "%", BadReading),
        ("gut", "%", BadReading),
        ("nan", None, BadReading),
        ("1e5", None, BadReading),
        ("1:75", "s", BadReading),
        ("1:30 d", "s", BadReading),
        ("1,2,3", None, BadReading),
        ("12.34.567", None, BadReading),
        ("30 s 1 min", "s", BadReading),
        ("1 min 2 min", "s", BadReading),
        ("٣", None, BadReading),
        ("9" * 16, None, BadReading),
        ("9" * 5000, None, BadReading),
        ("1.234", None, UnclearNumber),
        ("1,234", None, UnclearNumber),
    ],
)
def test_a_value_that_cannot_be_right_is_refused(text: str, unit: str | None, refusal: type[BadReading]) -> None:
    with pytest.raises(BadReading) as refused:
        parse_reading(text, measure(unit))
    assert type(refused.value) is refusal
    assert (refused.value.facts["value"], refused.value.facts["unit"]) == (text, unit)
    assert refused.value.what
    assert refused.value.mend


def test_the_writers_own_decimal_mark_is_never_unclear() -> None:
    assert parse_reading("1,234", measure(None), language="de") == Decimal("1.234")
    assert parse_reading("1.234", measure(None), language="en") == Decimal("1.234")
    with pytest.raises(UnclearNumber):
        parse_reading("1.234", measure(None), language="de")


def test_an_unclear_number_names_both_readings() -> None:
    with pytest.raises(UnclearNumber) as refused:
        parse_reading("1.234", measure(None))
    assert (refused.value.facts["large"], refused.value.facts["small"]) == ("1234", "1.234")


def test_a_promoter_score_ends_at_a_hundred_points() -> None:
    assert parse_reading("-100", measure("points", "nps")) == -100
    with pytest.raises(OutOfRange):
        parse_reading("101", measure("points", "nps"))
    assert parse_reading("101", measure("points", "quiz")) == 101


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("98 %", Target(value=Decimal(98), unit="%")),
        (">= 98 %", Target(value=Decimal(98), unit="%", better=Better.HIGHER)),
        ("mindestens 98 %", Target(value=Decimal(98), unit="%", better=Better.HIGHER)),
        ("≤ 30 s", Target(value=Decimal(30), unit="s", better=Better.LOWER)),
        ("max. 1:30", Target(value=Decimal(90), unit="s", better=Better.LOWER)),
        ("1 min 30 s", Target(value=Decimal(90), unit="s")),
        ("4,2", Target(value=Decimal("4.2"))),
        ("5 min", Target(value=Decimal(5), unit="min")),
    ],
)
def test_a_target_brings_its_unit_and_direction(text: str, target: Target) -> None:
    assert parse_target(text) == target


def test_a_target_is_converted_to_the_measures_unit() -> None:
    assert parse_target("at most 1 min", unit="s") == Target(value=Decimal(60), unit="s", better=Better.LOWER)


def test_a_share_cannot_aim_higher_than_all() -> None:
    with pytest.raises(OutOfRange):
        parse_target("120 %")


UNITS = st.sampled_from([None, "%", "s", "min", "h", "1–7", "points", "Anrufe"])
NEAR_MISSES = st.text(alphabet="0123456789 .,:'-+%smhinpukte<=", max_size=24)


@given(st.text(max_size=80) | NEAR_MISSES, UNITS)
def test_whatever_is_typed_becomes_a_value_or_a_refusal(text: str, unit: str | None) -> None:
    with contextlib.suppress(BadReading):
        assert parse_reading(text, measure(unit)).is_finite()
    with contextlib.suppress(BadReading):
        assert parse_target(text, unit=unit).value.is_finite()


@given(NEAR_MISSES)
def test_a_target_without_a_unit_takes_the_one_it_finds(text: str) -> None:
    with contextlib.suppress(BadReading):
        found = parse_target(text)
        assert parse_target(text, unit=found.unit) == found


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
    unit: str | None = None
    fraction: bool = False


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


@pytest.mark.parametrize("word", ["Lösungsquote", "Loesungsquote", "LÖSUNGSQUOTE (%)", "Lo\u0308sungsquote"])
def test_a_column_may_be_written_without_umlauts(word: str) -> None:
    team = Leitbild(measures=(Measure(id="solved", name="Lösungsquote", unit="%"),))
    assert take_in(team, [Row(measure=word, value="98")])[1].added == (("solved", 1),)


def test_the_start_of_a_name_is_not_enough_for_a_column() -> None:
    after, taken = take_in(TEAM, [Row(measure="Kunden", value="98")])
    assert (after, taken.unknown) == (TEAM, ("Kunden",))


def test_a_word_that_is_a_key_and_one_that_is_a_name() -> None:
    key = plan(TEAM, Description(key="tickets", target="max. 12"))
    assert (key.id, key.name, key.target, key.better) == ("tickets", "tickets", Decimal(12), Better.LOWER)
    name = plan(TEAM, Description(key="Offene Fälle", better=Better.LOWER))
    assert (name.id, name.name) == ("offene-faelle", "Offene Fälle")


def test_a_preset_under_a_key_of_its_own() -> None:
    phone = plan(TEAM, Description(key="csat-phone", preset="csat", name="Am Telefon", target="97 %"))
    assert (phone.id, phone.name, phone.unit, phone.better) == ("csat-phone", "Am Telefon", "%", Better.HIGHER)


def test_what_nobody_could_judge_is_refused() -> None:
    with pytest.raises(DirectionNeeded):
        plan(TEAM, Description(key="tickets", target="12"))


def test_readings_keep_their_unit() -> None:
    read, _taken = take_in(TEAM, [Row(measure="csat", value="98")])
    with pytest.raises(UnitKept):
        replan(read, "csat", Description(unit="s"))
    assert replan(read, "csat", Description(target="95 %")).target == Decimal(95)


@pytest.mark.parametrize(
    ("row", "value"),
    [
        (Row(measure="asa", value="0,5", unit="min"), "30"),
        (Row(measure="asa", value="2", unit="Minuten"), "120"),
        (Row(measure="asa", value="28 s", unit="min"), "28"),
        (Row(measure="asa", value="0:31", unit="min"), "31"),
        (Row(measure="asa", value="0:01", unit="h"), "60"),
        (Row(measure="sales", value="1,5", unit="T€"), "1500"),
        (Row(measure="sales", value="2", unit="Mio. €"), "2000000"),
        (Row(measure="csat", value="0,97", fraction=True), "97"),
        (Row(measure="csat", value="1", fraction=True), "100"),
        (Row(measure="csat", value="0", fraction=True), "0"),
        (Row(measure="csat", value="0,97 %"), "0.97"),
        (Row(measure="csat", value="0,97", unit="%"), "0.97"),
    ],
)
def test_the_unit_beside_a_value_counts_and_its_own_before_that(row: Row, value: str) -> None:
    units = {"asa": "s", "csat": "%", "sales": "€"}
    team = Leitbild(measures=tuple(Measure(id=key, name=key, unit=unit) for key, unit in units.items()))
    after, taken = take_in(team, [row], language="de")
    assert not taken.aside
    assert [one.value for each in after.measures for one in each.readings] == [Decimal(value)]


@pytest.mark.parametrize("value", ["0.98", "1", "0,5"])
def test_a_bare_share_up_to_one_waits_for_a_word(value: str) -> None:
    team = Leitbild(measures=(Measure(id="csat", name="CSAT", unit="%"),))
    after, taken = take_in(team, [Row(measure="csat", value=value)])
    assert (after, taken.unclear, len(taken.aside)) == (team, ("csat",), 1)


def test_thousands_of_readings_come_in_at_once_and_in_order() -> None:
    team = Leitbild(measures=(Measure(id="a", name="A"), Measure(id="b", name="B")))
    days = [date.fromordinal(date(2000, 1, 1).toordinal() + at) for at in range(5000)]
    rows = [Row(measure=key, value=str(at), on=day) for at, day in enumerate(reversed(days)) for key in "ab"]
    after, taken = take_in(team, rows)
    assert taken.added == (("a", 5000), ("b", 5000))
    assert [one.on for one in after.measures[0].readings] == days
    assert take_in(after, rows)[0] is after
