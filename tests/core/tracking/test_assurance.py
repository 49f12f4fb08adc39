"""Whether a target is met as a rule, and how sure that is."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import Better, Measure, Reading
from leitbild_cli.core.tracking.assurance import Assurance, assured, interval, met

if TYPE_CHECKING:
    from collections.abc import Sequence

CSAT = Measure(id="csat", name="Zufriedenheit", unit="%", target=Decimal(98))
ASA = Measure(id="asa", name="Wartezeit", unit="s", target=Decimal(30), better=Better.LOWER)


def weeks(values: Sequence[object], cases: int | None = None) -> tuple[Reading, ...]:
    return tuple(
        Reading(on=date(2026, 1, 5) + timedelta(weeks=at), value=Decimal(str(value)), n=cases)
        for at, value in enumerate(values)
    )


@pytest.mark.parametrize(
    ("values", "cases", "expected"),
    [
        ((), 50, Assurance.OPEN),
        ((98,), 50, Assurance.MET),
        ((96,), 50, Assurance.NEVER),
        ((98, 100, 96), 50, Assurance.SOMETIMES),
        ((98, 99, 98, 100), 50, Assurance.MET),
        ((100, 99, 100, 100, 99, 100, 100, 100), 200, Assurance.REACHED),
        ((90, 91, 90, 92), 200, Assurance.MISSED),
        ((98, 99, 100), None, Assurance.MET),
        ((99, 100, 99.5, 99, 100, 99.5, 99, 100), None, Assurance.REACHED),
    ],
)
def test_a_target_is_reached_when_less_could_hardly_look_like_this(
    values: tuple[object, ...], cases: int | None, expected: Assurance
) -> None:
    assert assured(CSAT, weeks(values, cases)).assurance is expected


def test_a_low_target_is_judged_the_other_way_round() -> None:
    assert assured(ASA, weeks((25, 24, 26, 25, 24, 26, 25, 24))).assurance is Assurance.REACHED
    assert assured(ASA, weeks((35, 36, 34, 35, 36, 34, 35, 36))).assurance is Assurance.MISSED
    assert assured(ASA, weeks((25, 35))).assurance is Assurance.SOMETIMES


def test_only_the_last_twelve_readings_count() -> None:
    found = assured(CSAT, weeks((80, *[99] * 12), 50))
    assert (found.met, found.of) == (12, 12)


def test_without_a_target_nothing_is_judged() -> None:
    assert assured(Measure(id="x", name="X"), weeks((1, 2))).assurance is Assurance.OPEN


def test_ninety_eight_of_twenty_can_be_much_less() -> None:
    (reading,) = weeks((98,), 20)
    low, high = interval(CSAT, reading) or (0.0, 0.0)
    assert (round(low), round(high)) == (81, 100)
    assert interval(CSAT, weeks((98,))[0]) is None
    assert interval(ASA, weeks((28,), 20)[0]) is None


values_ = st.decimals(0, 100, places=1)


@given(st.lists(values_, min_size=1, max_size=15), st.none() | st.integers(1, 500))
def test_what_is_called_reached_was_met_the_last_time(values: list[Decimal], cases: int | None) -> None:
    for measure in (CSAT, ASA):
        found = assured(measure, weeks(values, cases))
        assert found.of == min(len(values), 12)
        assert 0 <= found.met <= found.of
        if found.assurance in (Assurance.REACHED, Assurance.MET):
            assert met(values[-1], measure)
        if found.low is not None and found.high is not None:
            assert found.low <= found.high
