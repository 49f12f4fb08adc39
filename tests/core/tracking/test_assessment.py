"""How a measure stands, one example a rule, and what holds for all of them."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import Better, Measure, Reading
from leitbild_cli.core.tracking.assessment import Caution, assess, caution, due, series
from leitbild_cli.core.tracking.assurance import Assurance, met

FIRST = date(2026, 1, 15)


def monthly(
    *values: str | None, target: str | None = "98", better: Better = Better.HIGHER, unit: str | None = "%"
) -> Measure:
    readings = tuple(
        Reading(on=FIRST + timedelta(days=30 * at), value=Decimal(value))
        for at, value in enumerate(values)
        if value is not None
    )
    goal = Decimal(target) if target is not None else None
    return Measure(id="x", name="X", unit=unit, target=goal, better=better, every_days=30, readings=readings)


def after(measure: Measure, days: int = 1) -> date:
    last = max((one.on for one in measure.readings), default=FIRST)
    return last + timedelta(days=days)


def test_without_a_target_nothing_is_met() -> None:
    assert not met(Decimal(98), monthly(target=None))


def test_older_than_one_and_a_half_periods_is_stale() -> None:
    measure = monthly("99", "99")
    assert assess(measure, on=after(measure, 45)).stale is None
    assert assess(measure, on=after(measure, 46)).stale == 46


def test_without_readings_there_is_nothing_to_say() -> None:
    for found in (assess(monthly(), on=FIRST), assess(monthly("98"), on=FIRST - timedelta(days=1))):
        assert (found.last, found.stale, found.process.readings) == (None, None, ())
        assert found.target.assurance is Assurance.OPEN


def test_few_cases_ask_for_caution() -> None:
    share, count = monthly(), monthly(unit=None)
    assert caution(share, Reading(on=FIRST, value=Decimal(98), n=20)) == Caution(n=20, one_case=Decimal(5))
    assert caution(share, Reading(on=FIRST, value=Decimal(98), n=49)) == Caution(n=49, one_case=Decimal("2.0"))
    assert caution(share, Reading(on=FIRST, value=Decimal(98), n=50)) is None
    assert caution(share, Reading(on=FIRST, value=Decimal(98))) is None
    assert caution(share, Reading(on=FIRST, value=Decimal(98), n=0)) == Caution(n=0)
    assert caution(count, Reading(on=FIRST, value=Decimal(98), n=20)) == Caution(n=20)


def test_a_measure_is_due_a_period_after_its_last_reading() -> None:
    read, never = monthly("98"), monthly()
    assert due([read], on=FIRST + timedelta(days=29)) == ()
    assert [one.days for one in due([read], on=FIRST + timedelta(days=33))] == [3]
    assert [one.since for one in due([read, never], on=FIRST + timedelta(days=30))] == [
        None,
        FIRST + timedelta(days=30),
    ]


def test_a_left_out_reading_is_a_gap_in_the_series() -> None:
    measure = monthly("1", None, "3", "4")
    assert series(measure, on=after(measure), last=12) == (Decimal(1), None, Decimal(3), Decimal(4))
    assert series(measure, on=after(measure), last=2) == (Decimal(3), Decimal(4))
    assert series(measure, on=after(measure), last=0) == ()


def test_absurd_dates_and_rhythms_do_no_harm() -> None:
    end = dataclasses.replace(monthly("1", "2", "3"), every_days=10**12)
    assert assess(end, on=date.max).stale is None
    assert due([end], on=date.max)


values_ = st.decimals(0, 100, places=1, allow_nan=False)
measures = st.builds(
    lambda target, better, points: Measure(
        id="x",
        name="X",
        unit="%",
        target=target,
        better=better,
        readings=tuple(Reading(on=FIRST + timedelta(days=day), value=value) for day, value in points),
    ),
    st.decimals(1, 100, places=1),
    st.sampled_from(Better),
    st.lists(st.tuples(st.integers(0, 300), values_), max_size=9, unique_by=lambda point: point[0]),
)


@given(measures, st.randoms(use_true_random=False), st.integers(0, 400))
def test_the_order_of_readings_does_not_matter(measure: Measure, chance: object, days: int) -> None:
    shuffled = list(measure.readings)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    other = dataclasses.replace(measure, readings=tuple(shuffled))
    on = FIRST + timedelta(days=days)
    assert assess(measure, on=on) == assess(other, on=on)
    assert series(measure, on=on, last=9) == series(other, on=on, last=9)


@given(measures, values_, values_)
def test_a_met_target_stays_met_if_the_value_gets_better(measure: Measure, value: Decimal, more: Decimal) -> None:
    better = value + more if measure.better is Better.HIGHER else value - more
    assert met(better, measure) or not met(value, measure)
