"""How a measure stands, one example a rule, and what holds for all of them."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import Better, Measure, Reading
from leitbild_cli.core.tracking.assessment import (
    Caution,
    Course,
    State,
    Trend,
    assess,
    caution,
    due,
    met,
    readings_until,
    series,
    state,
    trend,
)

FIRST = date(2026, 1, 15)
RANK = {State.OFF_TRACK: 0, State.AT_RISK: 1, State.ON_TRACK: 2, State.REACHED: 3}


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


def stands(measure: Measure) -> State:
    return state(measure, on=after(measure))


def test_two_readings_in_a_row_that_meet_the_target_reach_it() -> None:
    assert stands(monthly("91", "98.5", "99")) is State.REACHED


def test_equal_to_the_target_is_met() -> None:
    assert stands(monthly("98", "98.0")) is State.REACHED
    assert stands(monthly("30", "30", target="30", better=Better.LOWER, unit="s")) is State.REACHED


def test_one_lucky_month_is_only_on_track() -> None:
    assert stands(monthly("98.5")) is State.ON_TRACK
    assert stands(monthly("95", "96", "97", "98.5")) is State.ON_TRACK


def test_readings_that_will_arrive_are_on_track() -> None:
    assert stands(monthly("90", "92", "94", "96")) is State.ON_TRACK
    assert stands(monthly("60", "50", "42", "36", target="30", better=Better.LOWER, unit="s")) is State.ON_TRACK


def test_within_two_hundredths_of_the_target_is_at_risk() -> None:
    assert stands(monthly("97", "97", "97")) is State.AT_RISK


def test_near_and_in_the_right_direction_is_at_risk() -> None:
    assert stands(monthly("91.0", "91.4", "91.8", "92.2")) is State.AT_RISK
    assert stands(monthly("92.2", "91.8", "91.4", "91.0")) is State.OFF_TRACK


def test_a_met_target_on_the_way_down_is_at_risk() -> None:
    assert stands(monthly("100", "97", "97.9", "94", "93", "98")) is State.AT_RISK


def test_far_away_without_getting_better_is_off_track() -> None:
    assert stands(monthly("80", "80", "80")) is State.OFF_TRACK
    assert stands(monthly("120", "140", "160", target="100", better=Better.LOWER, unit=None)) is State.OFF_TRACK


def test_fewer_than_three_readings_are_only_compared_with_the_target() -> None:
    assert stands(monthly("80", "90")) is State.OFF_TRACK
    assert stands(monthly("80", "97")) is State.AT_RISK


def test_without_readings_there_is_no_data() -> None:
    assert stands(monthly()) is State.NO_DATA
    assert state(monthly("98"), on=FIRST - timedelta(days=1)) is State.NO_DATA


def test_without_a_target_nothing_is_judged() -> None:
    assert stands(monthly("98", "99", target=None)) is State.NO_TARGET
    assert not met(Decimal(98), monthly(target=None))


def test_older_than_one_and_a_half_periods_is_stale() -> None:
    measure = monthly("99", "99")
    assert state(measure, on=after(measure, 45)) is State.REACHED
    assert state(measure, on=after(measure, 46)) is State.STALE


def test_a_day_by_which_the_target_should_hold_moves_the_projection() -> None:
    measure = monthly("90", "91", "92", "93")
    soon, later = after(measure, 60), after(measure, 300)
    assert state(measure, on=after(measure), by=soon) is State.AT_RISK
    assert state(measure, on=after(measure), by=later) is State.ON_TRACK


def test_one_odd_month_does_not_turn_the_projection() -> None:
    assert stands(monthly("90", "91.5", "93", "60", "96", "97.5")) is State.ON_TRACK


@pytest.mark.parametrize(
    ("values", "better", "expected"),
    [
        (("90", "92", "94"), Better.HIGHER, Trend(course=Course.BETTER, sign=1)),
        (("90", "92", "94"), Better.LOWER, Trend(course=Course.WORSE, sign=1)),
        (("94", "92", "90"), Better.LOWER, Trend(course=Course.BETTER, sign=-1)),
        (("94", "92", "90"), Better.HIGHER, Trend(course=Course.WORSE, sign=-1)),
        (("94", "94.1", "94"), Better.HIGHER, Trend(course=Course.STEADY)),
        (("90", "94"), Better.HIGHER, Trend(course=Course.UNKNOWN)),
    ],
)
def test_a_trend_is_better_or_worse_by_the_measures_direction(
    values: tuple[str, ...], better: Better, expected: Trend
) -> None:
    measure = monthly(*values, better=better)
    assert trend(measure, on=after(measure)) == expected


def test_only_the_last_six_readings_make_the_trend() -> None:
    measure = monthly("99", "98", "97", "80", "82", "84", "86", "88", "90")
    assert trend(measure, on=after(measure)).course is Course.BETTER


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
    assert state(end, on=date.max) is not State.STALE
    last = Reading(on=date.max, value=Decimal(1))
    assert assess(dataclasses.replace(end, readings=(*end.readings, last)), on=date.max).projected is not None
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


@given(measures.filter(lambda measure: len(measure.readings) > 0), values_)
def test_a_better_last_reading_never_makes_the_state_worse(measure: Measure, more: Decimal) -> None:
    readings = readings_until(measure, date.max)
    last = readings[-1]
    value = last.value + more if measure.better is Better.HIGHER else last.value - more
    better = dataclasses.replace(measure, readings=(*readings[:-1], dataclasses.replace(last, value=value)))
    assert RANK[state(better, on=last.on)] >= RANK[state(measure, on=last.on)]
