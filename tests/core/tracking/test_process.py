"""The usual ups and downs of a measure, and what is a real change: one example a rule, and what holds for all."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import Better, Measure, Reading
from leitbild_cli.core.tracking.process import EARLIEST, LOCKED, Rule, outside, process

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.tracking.process import Process

FIRST = date(2026, 1, 5)
USUAL = (30, 34, 29, 33, 31, 28, 33, 30, 32, 29, 34, 31)


def weeks(values: Sequence[object], cases: int | None = None) -> tuple[Reading, ...]:
    return tuple(
        Reading(on=FIRST + timedelta(weeks=at), value=Decimal(str(value)), n=cases) for at, value in enumerate(values)
    )


def waiting(*values: object) -> Process:
    return process(Measure(id="asa", name="Wartezeit", unit="s", better=Better.LOWER), weeks(values))


def share(values: Sequence[object], cases: int) -> Process:
    return process(Measure(id="csat", name="Zufriedenheit", unit="%"), weeks(values, cases))


def test_before_the_eighth_reading_nothing_is_said() -> None:
    assert waiting(*USUAL[:7]).limits == ()
    assert waiting(*USUAL[:8]).base == EARLIEST


def test_ups_and_downs_are_no_change() -> None:
    assert waiting(*USUAL).change is None


def test_the_limits_come_from_twelve_readings_and_stay() -> None:
    found = waiting(*USUAL, 33, 30, 45)
    assert found.base == LOCKED
    assert found.limits[-1] == waiting(*USUAL).limits[-1]


@pytest.mark.parametrize(
    ("more", "rule", "better", "since", "count"),
    [
        ((45,), Rule.OUTSIDE, False, 12, 1),
        ((17,), Rule.OUTSIDE, True, 12, 1),
        ((30, 30, 30, 30, 29, 30, 30), Rule.RUN, True, 11, 8),
        ((29, 30, 31, 32, 33, 34, 35), Rule.TREND, False, 12, 7),
        ((38, 31, 38), Rule.NEAR, False, 12, 3),
    ],
)
def test_each_rule_tells_of_a_change(
    more: tuple[int, ...], rule: Rule, *, better: bool, since: int, count: int
) -> None:
    found = waiting(*USUAL[:-1], 30 if rule is Rule.RUN else USUAL[-1], *more)
    assert found.change is not None
    told = found.change
    assert (told.rule, told.better, told.count) == (rule, better, count)
    assert told.since == FIRST + timedelta(weeks=since)


def test_one_odd_reading_is_forgotten_after_three_usual_ones() -> None:
    assert waiting(*USUAL, 45, 30, 33).change is not None
    assert waiting(*USUAL, 45, 30, 33, 29).change is None


def test_after_a_lasting_change_the_limits_start_anew() -> None:
    lower = tuple(one - 8 for one in USUAL)
    found = waiting(*USUAL, *lower)
    assert found.readings[0].on == FIRST + timedelta(weeks=12)
    assert found.change is not None
    assert found.change.better
    assert found.limits[-1].middle == pytest.approx(waiting(*lower).limits[-1].middle)
    assert waiting(*USUAL, *lower, *lower).change is None


def test_a_share_of_few_cases_may_move_more_than_one_of_many() -> None:
    usual = (96, 94, 98, 96, 94, 96, 98, 96, 94, 96, 98, 96)
    assert share((*usual, 88), 50).change is None
    told = share((*usual, 88), 500).change
    assert told is not None
    assert (told.rule, told.better) == (Rule.OUTSIDE, False)


def test_all_of_all_is_within_the_limits_of_a_good_service() -> None:
    found = share((95, 100, 95, 100, 90, 95, 100, 95, 100, 95, 100, 100), 20)
    assert found.change is None
    assert not outside(found)
    assert 0 <= found.limits[-1].low <= 90
    assert found.limits[-1].high == 100


def test_readings_that_never_move_have_limits_too() -> None:
    assert waiting(*[30] * 12, 30).change is None
    assert waiting(*[0] * 12, 0).change is None
    assert waiting(*[30] * 12, 31).change is not None


def test_thousands_of_readings_take_one_pass() -> None:
    found = waiting(*(USUAL * 400))
    assert len(found.limits) == len(found.readings) == 4800


numbers = st.lists(st.decimals(0, 100, places=1), max_size=40)


@given(numbers, st.none() | st.integers(1, 300))
def test_turning_a_measure_round_turns_the_change_round(values: list[Decimal], cases: int | None) -> None:
    readings = weeks(values, cases)
    up, down = (
        process(Measure(id="x", name="X", unit="%", better=better), readings)
        for better in (Better.HIGHER, Better.LOWER)
    )
    assert (up.change is None) == (down.change is None)
    if up.change is not None and down.change is not None:
        assert up.change.better is not down.change.better
        assert (up.change.since, up.change.rule) == (down.change.since, down.change.rule)


@given(numbers, st.none() | st.integers(1, 300))
def test_the_middle_lies_between_the_limits_and_the_base_within_its_bounds(
    values: list[Decimal], cases: int | None
) -> None:
    found = process(Measure(id="x", name="X", unit="%"), weeks(values, cases))
    assert len(found.limits) in (0, len(found.readings))
    for one in found.limits:
        assert one.low <= one.middle <= one.high
    assert found.base == (min(len(found.readings), LOCKED) if found.limits else 0)
